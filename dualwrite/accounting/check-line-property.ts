import { actuals as actualsMap } from '../maps/actuals.ts';
import type { FinanceSetup } from './finance-setup.ts';
import type { Obstacle } from './finding.ts';
import { keyOf } from './read-bound.ts';
import type { Work } from './read-work.ts';

/** Whether each company has a line property for the billing types that the entry's actuals will have. */
export function checkLineProperty({ actuals }: Work, { lineProperties }: FinanceSetup): readonly Obstacle[] {
  return actuals.flatMap(({ company, billingType }): readonly Obstacle[] => {
    const inFinance = financeBillingType(billingType);
    const property = lineProperties.get(keyOf(company, inFinance))?.property ?? '';
    if (property !== '') return [];
    return [
      {
        code: 'LINE_PROPERTY_MISSING',
        message: `Expected a line property for the billing type ${inFinance} in the company ${company}, received none.`,
        remedy: 'Add it to the billing type defaults of that company in Finance.',
      },
    ];
  });
}

/** A billing type as Finance writes it; one that nobody knows as it stands. */
function financeBillingType(inDataverse: string): string {
  const transform = actualsMap.fields.find(({ field }) => field === 'billingType')?.transform;
  const values = transform?.kind === 'valueMap' ? transform.values : [];
  return String(values.find(({ dataverse }) => String(dataverse) === inDataverse)?.finance ?? inDataverse);
}
