import { tableOf } from '../../store/model.ts';
import type { Table } from '../../store/model.ts';
import { quoted } from '../../store/schema-sql.ts';
import type { SqlRow, SqlValue } from '../../store/sql-value.ts';
import type { Store } from '../../store/store.ts';
import type { Call } from '../call.ts';
import { changeRow } from '../change-row.ts';
import { rowNotFound } from '../dataverse-error.ts';
import { keySqlName } from '../locator.ts';
import { createRow, deleteRow } from '../write-row.ts';

/** A call whose writes are those of the product itself. */
export function asProcess(call: Call): Call {
  return call.isProcess ? call : { ...call, isProcess: true, contentIds: null };
}

/** A table by its name in `metadata/`, also where the tenant hides it. */
export function storedTable(call: Call, sqlName: string): Table {
  const { model, store } = call.environment;
  return model.tablesBySqlName.get(sqlName) ?? tableOf(store.shipped, sqlName);
}

/** Adds a row with the rules and system columns of any create; returns its id. */
export function addRow(call: Call, sqlName: string, values: SqlRow): string {
  return createRow(call, storedTable(call, sqlName), {}, values);
}

/** The row of a table with that id, if there is one. */
export function rowById(store: Store, sqlName: string, id: SqlValue | undefined): SqlRow | undefined {
  if (typeof id !== 'string') return undefined;
  const key = keySqlName(tableOf(store.shipped, sqlName));
  return store.get(`SELECT * FROM ${quoted(sqlName)} WHERE ${quoted(key)} = ?`, [id]);
}

/** The row of a table with that id; 404 when there is none. */
export function requireById(store: Store, sqlName: string, id: string): SqlRow {
  const row = rowById(store, sqlName, id);
  if (row === undefined) throw rowNotFound(sqlName, id);
  return row;
}

/** Changes a row with the rules and system columns of any update. */
export function changeTo(call: Call, sqlName: string, before: SqlRow, values: SqlRow): void {
  changeRow(call, storedTable(call, sqlName), before, values);
}

/** Deletes a row as a process does. */
export function removeRow(call: Call, sqlName: string, before: SqlRow): void {
  deleteRow(call, storedTable(call, sqlName), before);
}

/** A value that must be an id or another text; null otherwise. */
export function textOf(value: SqlValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

/** A whole or scaled number; nothing counts as zero. */
export function numberOf(value: SqlValue | undefined): bigint {
  return typeof value === 'bigint' ? value : BigInt(value === undefined || value === null ? 0 : value);
}
