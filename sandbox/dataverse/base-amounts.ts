import { scaleDecimal } from '../store/decimal.ts';
import type { Column, Table } from '../store/model.ts';
import { quoted } from '../store/schema-sql.ts';
import type { SqlRow } from '../store/sql-value.ts';
import type { Store } from '../store/store.ts';

/** Digits an exchange rate has behind its point, and the exact steps kept while dividing by it. */
const rateDigits = 10;
const spareDigits = 4;

function divide(amount: bigint, scale: number, rate: bigint): bigint | null {
  const digits = (amount * 10n ** BigInt(rateDigits + spareDigits)) / rate;
  return scaleDecimal({ digits, scale: scale + spareDigits }, scale);
}

function moneyColumns(table: Table): readonly (readonly [Column, string])[] {
  const names = new Set(table.storedColumns.map((column) => column.sqlName));
  return table.storedColumns
    .filter((column) => column.attributeType === 'Money' && names.has(`${column.sqlName}_base`))
    .map((column) => [column, `${column.sqlName}_base`] as const);
}

/** Computes the read-only amounts in base currency of a row that is written, from its currency's exchange rate. */
export function fillBaseAmounts(store: Store, table: Table, values: SqlRow, before: SqlRow): void {
  const after = { ...before, ...values };
  const currency = after['transactioncurrencyid'] ?? null;
  const sql = `SELECT exchangerate FROM transactioncurrency WHERE ${quoted('transactioncurrencyid')} = ?`;
  const rate = currency === null ? null : (store.get(sql, [currency])?.['exchangerate'] ?? null);
  const changedCurrency = values['transactioncurrencyid'] !== undefined;
  if (
    typeof rate === 'bigint' &&
    changedCurrency &&
    table.columns.has('exchangerate') &&
    table.sqlName !== 'transactioncurrency'
  ) {
    values['exchangerate'] = rate;
  }
  for (const [column, base] of moneyColumns(table)) {
    if (values[column.sqlName] === undefined && !changedCurrency) continue;
    const amount = after[column.sqlName] ?? null;
    const known = typeof amount === 'bigint' && typeof rate === 'bigint' && rate !== 0n;
    values[base] = known ? divide(amount, column.scale, rate) : null;
  }
}
