import { transactionTypes } from '../maps/actuals.ts';
import { type EntryRow, type ExpectedActual, fixedPrice, isLent } from './expected-actuals.ts';
import type { Work } from './read-work.ts';
import { kindOf } from './transaction-kind.ts';

/** A fact with the columns that work has: an actual, or the line of a journal that becomes one. */
export interface FactRow extends EntryRow {
  readonly type: string;
  readonly transactionClass: string;
  readonly currency: string;
  readonly contract: string;
  readonly billingType: string;
  /** Of the contract line, as Dataverse holds it. */
  readonly billingMethod: string;
}

/**
 * Facts as work that makes what they are: each is booked as it stands. What Finance does not post from its journal is left out:
 * billed sales, which wait for their invoice, and costs that another company's invoice makes.
 *
 * @param subject what they are called in words
 */
export function factWorks(facts: readonly FactRow[], subject: string): readonly Work[] {
  return facts.flatMap((fact): readonly Work[] => {
    const kind = kindByType.get(fact.type);
    if (kind === undefined || (kind === 'COST' && isLent(fact))) return [];
    const company = isOfLender(kind) ? fact.resourcingCompany : fact.company;
    const { contract, currency, billingType } = fact;
    return [
      {
        entry: fact,
        subject,
        kind: kindOf(fact.transactionClass),
        date: fact.date.slice(0, 10),
        contract,
        isSold: contract !== '',
        isSoldAtFixedPrice: fact.billingMethod === fixedPrice,
        actuals: [{ kind, company, currency, billingType }],
      },
    ];
  });
}

const posted: readonly ExpectedActual['kind'][] = [
  'COST',
  'UNBILLED_SALES',
  'RESOURCING_UNIT_COST',
  'INTER_ORGANIZATIONAL_SALES',
];

const kindByType: ReadonlyMap<string, ExpectedActual['kind']> = new Map(
  transactionTypes.kind === 'valueMap'
    ? transactionTypes.values.flatMap(({ unified, dataverse }) => {
        const kind = posted.find((one) => one === unified);
        return kind === undefined ? [] : [[String(dataverse), kind] as const];
      })
    : [],
);

function isOfLender(kind: ExpectedActual['kind']): boolean {
  return kind === 'RESOURCING_UNIT_COST' || kind === 'INTER_ORGANIZATIONAL_SALES';
}
