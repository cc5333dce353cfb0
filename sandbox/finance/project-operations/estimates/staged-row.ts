import type { Table } from '../../../store/model.ts';
import { financeDefault, quoted, rowNumber } from '../../../store/schema-sql.ts';
import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import type { BodyValues } from '../../body-values.ts';
import type { FinanceContext } from '../../finance-context.ts';

/** The row that was just created. */
export function newestRow(store: Store, table: Table): SqlRow {
  return found(store.get(`SELECT * FROM ${quoted(table.sqlName)} ORDER BY ${quoted(rowNumber)} DESC LIMIT 1`));
}

/** A row as it is stored now. */
export function rowAfter(store: Store, table: Table, row: SqlRow): SqlRow {
  const number = row[rowNumber] ?? null;
  return found(store.get(`SELECT * FROM ${quoted(table.sqlName)} WHERE ${quoted(rowNumber)} = ?`, [number]));
}

function found(row: SqlRow | undefined): SqlRow {
  if (row === undefined) throw new Error('Expected the row that was written.');
  return row;
}

/** The row that a body will make. */
export function draftOf(context: FinanceContext, table: Table, body: BodyValues): SqlRow {
  const defaults = table.storedColumns.map((column) => [column.sqlName, toInteger(financeDefault(column))] as const);
  const given = [...body].map(([column, value]) => [column.sqlName, value] as const);
  return { ...Object.fromEntries(defaults), dataAreaId: context.company, ...Object.fromEntries(given) };
}

function toInteger(value: string | number): string | bigint {
  return typeof value === 'number' ? BigInt(value) : value;
}
