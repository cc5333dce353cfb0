import names from '../../metadata/corrections.json' with { type: 'json' };
import type { SharedCategoryLabel } from '../maps/shared-category.ts';
import type { financeRows } from './columns.ts';
import type { BoundRow } from './read-bound.ts';

/** What Finance makes of a transaction class of Dataverse. */
export interface TransactionKind {
  /** Which of a transaction category's shared categories counts. */
  readonly shared: SharedCategoryLabel;
  /** The project parameter that names the category of what has none. */
  readonly usual: Exclude<keyof BoundRow<(typeof financeRows)['usualCategories']>, 'company'>;
  /** In words. */
  readonly plural: string;
}

const { time, expense, material, milestone } = names.actual;
const fee: TransactionKind = { shared: 'fee', usual: 'fee', plural: 'fees' };
const kinds: ReadonlyMap<string, TransactionKind> = new Map([
  [String(time), { shared: 'hour', usual: 'hour', plural: 'hours' }],
  [String(expense), { shared: 'expense', usual: 'expense', plural: 'expenses' }],
  [String(material), { shared: 'item', usual: 'item', plural: 'items' }],
  [String(milestone), { shared: 'fee', usual: 'onAccount', plural: 'milestones' }],
]);

/** The kind of a transaction class as Dataverse holds it; fees and everything unknown are revenue. */
export function kindOf(transactionClass: string): TransactionKind {
  return kinds.get(transactionClass) ?? fee;
}

/** The class of hours, as Dataverse holds it. */
export const classOfTime = String(time);
/** The class of expenses, as Dataverse holds it. */
export const classOfExpense = String(expense);
