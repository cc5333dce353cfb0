import type { SqlRow } from '../../../store/sql-value.ts';
import { isCostType, textOf } from '../staging/staged-actual.ts';

/** Expense or material estimates: their staging entity and the forecasts that a cost and a sales line of it make together. */
export interface PairKind {
  readonly staging: string;
  readonly importId: string;
  /** Columns of the estimate line's own id, and of the id of the line that it belongs with. */
  readonly line: string;
  readonly origin: string;
  readonly project: string;
  readonly quantity: string;
  readonly currency: string;
  /** What two lines of one estimate have in common, where no id ties them. */
  readonly common: readonly string[];
  readonly forecast: string;
  readonly number: string;
  readonly classification: number;
}

const place = ['ActivityNumber', 'TransactionCategoryId', 'StartDate'] as const;

/** Expense estimates. */
export const expenses: PairKind = {
  staging: 'ProjEstimateExpensesImports',
  importId: 'EstimateExpensesImportId',
  line: 'EstimateLineId',
  origin: 'OriginEstimateLineId',
  project: 'ProjectId',
  quantity: 'Quantity',
  currency: 'CurrencyId',
  common: ['ProjectId', ...place, 'Quantity'],
  forecast: 'ProjectExpenseForecasts',
  number: 'TransId',
  classification: 192_350_001,
};

/** Material estimates. */
export const materials: PairKind = {
  staging: 'ProjForecastSalesImport',
  importId: 'ImportId',
  line: 'ForecastLineId',
  origin: 'ForecastLineIdOrigin',
  project: 'ProjId',
  quantity: 'SalesQty',
  currency: 'Currency',
  common: ['ProjId', ...place, 'SalesQty', 'ItemId'],
  forecast: 'ProjectItemForecasts',
  number: 'ProjectTransactionId',
  classification: 192_350_002,
};

/** Both kinds. */
export const pairKinds = [expenses, materials] as const;

const noId = /^[0-]*$/;

/** The id of the line that a line belongs with; an empty text without one. */
export function originOf(kind: PairKind, row: SqlRow): string {
  const id = textOf(row, kind.origin);
  return noId.test(id) ? '' : id;
}

/** A line's own id; the id of its staging row is the same where it is left out. */
export function lineIdOf(kind: PairKind, row: SqlRow): string {
  const id = textOf(row, kind.line);
  return noId.test(id) ? textOf(row, kind.importId) : id;
}

/** Whether a line is the cost side of its estimate. */
export function isCostLine(row: SqlRow): boolean {
  return isCostType(Number(row['TransType'] ?? 0));
}
