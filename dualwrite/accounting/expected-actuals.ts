import { decimalOf } from '../maps/decimal-of.ts';
import type { CostCurrency } from './cost-currency.ts';
import type { BoundRow } from './read-bound.ts';
import type { dataverseRows } from './columns.ts';

/** A time entry with its project. */
export type EntryRow = BoundRow<(typeof dataverseRows)['entry']>;

/** What an approval makes of an entry, as far as Finance gets it. */
export interface ExpectedActual {
  readonly kind: 'COST' | 'UNBILLED_SALES' | 'RESOURCING_UNIT_COST' | 'INTER_ORGANIZATIONAL_SALES';
  /** Code of the company whose books it goes to. */
  readonly company: string;
  /** Currency code; empty where it will have none. */
  readonly currency: string;
  /** As Dataverse holds it. */
  readonly billingType: string;
}

/** How an entry is billed. */
export interface Billing {
  /** The contract line that its time is on; null where none includes time, and on internal projects. */
  readonly line: BoundRow<(typeof dataverseRows)['contractLine']> | null;
  /** Billing type of the whole, as Dataverse holds it. */
  readonly billingType: string;
  /** Hours as an approver left them, as decimals; empty where nobody did. */
  readonly worked: string;
  readonly billed: string;
}

/** Billing types as Dataverse holds them. */
export const billingType = {
  nonChargeable: '192350000',
  chargeable: '192350001',
  notAvailable: '192350003',
} as const;

/** Billing method of contract lines at a fixed price, as Dataverse holds it. */
export const fixedPrice = '192350001';

/**
 * The actuals that approving an entry makes and that reach Finance: cost by the list of the contracting unit; for work on a
 * time-and-material line also unbilled sales in the currency of the contract. Where another company lends the person, Finance
 * makes the project's cost of an invoice, and gets the lender's cost and sales instead.
 */
export function expectedActuals(entry: EntryRow, billing: Billing, costIn: CostCurrency): readonly ExpectedActual[] {
  const { line } = billing;
  const own = { company: entry.company, billingType: line === null ? billingType.notAvailable : billing.billingType };
  const lent = { ...own, company: entry.resourcingCompany };
  const worked: readonly ExpectedActual[] = isLent(entry)
    ? [
        { ...lent, kind: 'RESOURCING_UNIT_COST', currency: costIn(entry, entry.resourcingCurrency) },
        { ...lent, kind: 'INTER_ORGANIZATIONAL_SALES', currency: costIn(entry, entry.contractingCurrency) },
      ]
    : [{ ...own, kind: 'COST', currency: costIn(entry, entry.contractingCurrency) }];
  if (line === null || line.billingMethod === fixedPrice) return worked;
  const sold = soldAs(billing).map((type): ExpectedActual => ({
    ...own,
    kind: 'UNBILLED_SALES',
    currency: line.currency,
    billingType: type,
  }));
  return [...worked, ...sold];
}

/** Whether the person belongs to another company than the project. */
export function isLent({ company, resourcingCompany }: EntryRow): boolean {
  return resourcingCompany !== '' && resourcingCompany.toUpperCase() !== company.toUpperCase();
}

/** Chargeable hours that an approver took off the bill are sold as not chargeable. */
function soldAs({ billingType: whole, worked, billed }: Billing): readonly string[] {
  const [all, paid] = [decimalOf(worked), decimalOf(billed)];
  if (whole !== billingType.chargeable || all === null || paid === null) return [whole];
  return [...(paid.gt(0) ? [billingType.chargeable] : []), ...(all.gt(paid) ? [billingType.nonChargeable] : [])];
}
