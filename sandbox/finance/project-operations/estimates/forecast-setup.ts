import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import { LeftOut } from '../import/left-out.ts';
import { LineDefaults, type CategoryFacts } from '../import/line-defaults.ts';
import { textOf } from '../staging/staged-actual.ts';

/** `ProjBillingType`, as it is stored. */
const billingType = { chargeable: 1, nonChargeable: 2 } as const;

/** What an estimate asks the accounting setup of its company for. */
export interface EstimateFacts extends CategoryFacts {
  readonly projectId: string;
  /** How a line is billed; null where the estimate does not say, which is by whether the project has a contract. */
  readonly billing: number | 'not-billed' | null;
}

/** What the accounting setup gives a forecast. */
export interface ForecastSetup {
  readonly project: SqlRow;
  readonly model: string;
  readonly category: string;
  readonly lineProperty: string;
}

/**
 * Reads the accounting setup that an estimate needs; {@link LeftOut} says what is missing of it: the project, its profile rule if
 * it has a contract, the forecast model of the parameters, the project category, the line property of the billing type.
 */
export function forecastSetup(store: Store, facts: EstimateFacts): ForecastSetup {
  const { company, projectId, billing } = facts;
  const defaults = new LineDefaults(store);
  const project = defaults.project({ projectCompany: company, projectId });
  const isContracted = textOf(project, 'ProjectContractId') !== '';
  if (isContracted) requireProfileRule(store, company, project);
  const isBilled = billing === null ? isContracted : billing !== 'not-billed';
  return {
    project,
    model: forecastModel(store, company, textOf(defaults.parameters(company), 'ProjectOperationsForecastModelId')),
    category: textOf(defaults.category(facts), 'Category'),
    lineProperty: defaults.lineProperty({
      company,
      billingType:
        typeof billing === 'number' ? billing : isBilled ? billingType.chargeable : billingType.nonChargeable,
    }),
  };
}

function forecastModel(store: Store, company: string, model: string): string {
  const row = store.get('SELECT 1 FROM "ForecastModels" WHERE "dataAreaId" = ? AND "ModelId" = ?', [company, model]);
  if (model !== '' && row !== undefined) return model;
  throw new LeftOut(`Forecast model ${model || '(none)'} doesn't exist in legal entity ${company}.`);
}

function requireProfileRule(store: Store, company: string, project: SqlRow): void {
  const rule = store.get(
    `SELECT 1 FROM "ProjRevenueProfileRules" r
     JOIN "ProjRevenueProfiles" f ON f."dataAreaId" = r."dataAreaId" AND f."ProfileId" = r."ProjectRevenueProfileId"
     WHERE r."dataAreaId" = ? AND r."ProjectId" IN ('', ?) AND r."ProjectContractId" IN ('', ?) AND r."ProjectGroupId" IN ('', ?)`,
    [company, ...['ProjectId', 'ProjectContractId', 'ProjectGroupId'].map((column) => textOf(project, column))],
  );
  if (rule !== undefined) return;
  throw new LeftOut(
    `Project ${textOf(project, 'ProjectId')} has no project cost and revenue profile rule in legal entity ${company}.`,
  );
}
