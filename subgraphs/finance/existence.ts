import type { SubgraphContext } from '../context.ts';
import { exchangeRateType } from './exchange-rates.ts';
import { expenseCategoryType } from './expense-categories.ts';
import { expenseType } from './expenses.ts';
import { journalLineType, journalType } from './journals.ts';
import { legalEntityType } from './legal-entities.ts';
import { rowLoader } from './row-loader.ts';
import { vendorInvoiceLineType, vendorInvoiceType } from './vendor-invoices.ts';

/** The entity and key columns behind each type whose records are Finance's own. */
const records = new Map<string, { readonly table: string; readonly key: readonly string[] }>([
  ...[
    legalEntityType,
    exchangeRateType,
    expenseCategoryType,
    expenseType,
    journalType,
    journalLineType,
    vendorInvoiceType,
    vendorInvoiceLineType,
  ].map((type) => [type.typename, type] as const),
  ['ExpenseReport', { table: 'Expenses', key: ['dataAreaId', 'ExpenseReportNumber'] }],
]);

/**
 * Whether Finance has the record that a global id names. `keyParts` are the id's parts; too few or too many of them name
 * no record. Many questions of one tick make one call.
 */
export async function financeRowExists(
  context: SubgraphContext,
  typename: string,
  keyParts: readonly string[],
): Promise<boolean> {
  const record = records.get(typename);
  if (record === undefined || keyParts.length !== record.key.length) return false;
  const rows = await rowLoader(context, record.table, record.key).load(keyParts, []);
  return rows.length > 0;
}
