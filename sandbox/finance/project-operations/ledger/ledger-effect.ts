import type { ProjectTransactionType } from '../posting/transaction-kind.ts';

/** Where the posting profile sends the cost of a line. */
export type CostPosting = 'profit-and-loss' | 'balance' | 'none';

/** What decides which accounts a line moves. */
export interface EffectFacts {
  readonly isCost: boolean;
  readonly type: ProjectTransactionType;
  readonly costPosting: CostPosting;
  /** Whether the profile accrues revenue when unbilled sales are posted. */
  readonly accruesRevenue: boolean;
}

/** One side of a posting. */
export interface LedgerSide {
  readonly account: string;
  readonly postingType: string;
}

/** The two sides of a posting. */
export interface LedgerEffect {
  readonly debit: LedgerSide;
  readonly credit: LedgerSide;
}

const sides = {
  cost: { account: '540100', postingType: 'ProjCost' },
  wipCost: { account: '120400', postingType: 'ProjWIPCostvalue' },
  payrollAllocation: { account: '540900', postingType: 'ProjPayrollAllocation' },
  expenseIntegration: { account: '600900', postingType: 'ProjOffsetAccountItem' },
  procurementIntegration: { account: '600910', postingType: 'ProjProcurementIntegration' },
  wipSales: { account: '120500', postingType: 'ProjSalesvalueOffset' },
  accruedRevenue: { account: '401200', postingType: 'ProjSalesvalue' },
  recoverableTax: { account: '130300', postingType: 'Tax' },
  employeeLiability: { account: '200180', postingType: 'VendBalance' },
} as const satisfies Record<string, LedgerSide>;

/** The accounts of an expense report: what projects bear waits on the integration account until the actual's cost takes it away. */
export const expenseSides = {
  ofProject: sides.expenseIntegration,
  recoverableTax: sides.recoverableTax,
  liability: sides.employeeLiability,
} as const satisfies Record<string, LedgerSide>;

/** The main account that a project transaction names: that of its cost or of its revenue. */
export function mainAccount(isCost: boolean): string {
  return isCost ? sides.cost.account : '401100';
}

/**
 * What posting a line does to the ledger; null where it reaches the subledger only. The accounts are the sandbox's own: the
 * posting setup of a real environment is no part of the emulation.
 *
 * | line | debit | credit |
 * |---|---|---|
 * | cost of time | cost (or WIP cost value) | payroll allocation |
 * | cost of an expense or fee | cost (or WIP cost value) | expense integration |
 * | cost of material | cost (or WIP cost value) | procurement integration |
 * | unbilled sales, revenue is accrued | WIP sales value | accrued revenue |
 * | unbilled sales otherwise | none | none |
 */
export function ledgerEffect({ isCost, type, costPosting, accruesRevenue }: EffectFacts): LedgerEffect | null {
  if (!isCost) return accruesRevenue ? { debit: sides.wipSales, credit: sides.accruedRevenue } : null;
  if (costPosting === 'none') return null;
  const debit = costPosting === 'balance' ? sides.wipCost : sides.cost;
  if (type === 'Hour') return { debit, credit: sides.payrollAllocation };
  return { debit, credit: type === 'Item' ? sides.procurementIntegration : sides.expenseIntegration };
}
