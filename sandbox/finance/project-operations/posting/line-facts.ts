import type { Amount } from '../../../seed/amounts.ts';
import type { CalendarDate } from '../../../seed/calendar.ts';
import type { ProjectTransactionType } from './transaction-kind.ts';

/** What an integration journal line says; the seed and the processes make the same rows of it. */
export interface LineFacts {
  readonly company: string;
  /** The company that runs the project; another one than {@link company} on an intercompany line. */
  readonly projectCompany: string;
  readonly isCost: boolean;
  readonly type: ProjectTransactionType;
  readonly date: CalendarDate;
  readonly projectId: string;
  readonly categoryId: string;
  readonly activity: string;
  readonly text: string;
  readonly currency: string;
  readonly quantity: Amount;
  readonly price: Amount;
  readonly amount: Amount;
  /** From the currency of the line to that of the company, as rates are stored. */
  readonly rate: bigint;
  readonly lineProperty: string;
  readonly contractId: string;
  readonly contractLineId: string;
  readonly fundingSource: string;
  readonly resourceName: string;
  readonly resourceCompany: string;
  readonly itemId: string;
  readonly vendorAccount: string;
  readonly vendorName: string;
  readonly taxGroup: string;
  readonly taxItemGroup: string;
  readonly dimension: string;
  readonly voucher: string;
  /** Number of the project transaction; empty on an intercompany line, which makes none. */
  readonly transactionId: string;
}

/** Whether the line belongs to the books of a company that lends its people to another one's project. */
export function isIntercompany(facts: Pick<LineFacts, 'company' | 'projectCompany'>): boolean {
  return facts.company.toLowerCase() !== facts.projectCompany.toLowerCase();
}
