/** What Finance calls the kinds of project transaction. */
export type ProjectTransactionType = 'Hour' | 'Cost' | 'Item' | 'Revenue' | 'OnAccount';

/** What Finance makes of a transaction class of Dataverse. */
export interface TransactionKind {
  readonly type: ProjectTransactionType;
  /** The last digit of the project category: 1 (hour), 2 (fee), 3 (item) or 4 (expense). */
  readonly suffix: number;
  /** The parameter that names the category of a transaction without one. */
  readonly parameter: 'EmplCategory' | 'CostCategory' | 'ItemCategory' | 'RevenueCategory' | 'OnAccountCategory';
}

const kinds: Readonly<Record<number, TransactionKind>> = {
  192350000: { type: 'Hour', suffix: 1, parameter: 'EmplCategory' },
  192350001: { type: 'Cost', suffix: 4, parameter: 'CostCategory' },
  192350002: { type: 'Item', suffix: 3, parameter: 'ItemCategory' },
  192350003: { type: 'OnAccount', suffix: 2, parameter: 'OnAccountCategory' },
};

const fee: TransactionKind = { type: 'Revenue', suffix: 2, parameter: 'RevenueCategory' };

/** The kind of a transaction class; fees and everything unknown are revenue. */
export function transactionKind(classification: number): TransactionKind {
  return kinds[classification] ?? fee;
}

/** The project category that Finance keeps for a transaction category and a kind. */
export function projectCategoryId(number: string, kind: TransactionKind): string {
  return `TCN-${number}-${kind.suffix}`;
}
