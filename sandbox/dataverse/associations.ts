import type { Collection, ManyToMany, Table } from '../store/model.ts';
import { quoted } from '../store/schema-sql.ts';
import type { SqlRow } from '../store/sql-value.ts';
import type { Call } from './call.ts';
import { DataverseError, duplicateRow, rowNotFound } from './dataverse-error.ts';
import { requireRow } from './locator.ts';
import { changeRow } from './change-row.ts';
import { setLookup } from './write-plan.ts';

/** Links two rows through a collection-valued navigation property of the first. */
export function linkRows(
  call: Call,
  table: Table,
  id: string,
  link: Collection | ManyToMany,
  child: Table,
  childId: string,
): void {
  const { store } = call.environment;
  if ('sqlTable' in link) {
    const sql = `INSERT OR IGNORE INTO ${quoted(link.sqlTable)} (${link.ownColumn}, ${link.otherColumn}) VALUES (?, ?)`;
    if (store.run(sql, [id, childId]) === 0) throw duplicateRow();
    return;
  }
  setBackLookup(call, child, childId, link, table, id);
}

function setBackLookup(
  call: Call,
  child: Table,
  childId: string,
  link: Collection,
  table: Table | null,
  id: string | null,
): void {
  const column = child.columns.get(link.column);
  if (column === undefined) throw new Error(`Expected the lookup ${child.name}.${link.column}.`);
  const values: SqlRow = {};
  setLookup(values, column, table, id);
  changeRow(call, child, requireRow(call.environment.store, { kind: 'id', table: child, id: childId }), values);
}

/** Undoes a link. 404 when the rows are not linked. */
export function unlinkRows(call: Call, id: string, link: Collection | ManyToMany, child: Table, childId: string): void {
  const { store } = call.environment;
  if ('sqlTable' in link) {
    const sql = `DELETE FROM ${quoted(link.sqlTable)} WHERE ${link.ownColumn} = ? AND ${link.otherColumn} = ?`;
    if (store.run(sql, [id, childId]) === 0) throw rowNotFound(link.sqlTable, childId);
    return;
  }
  const row = requireRow(store, { kind: 'id', table: child, id: childId });
  const column = child.columns.get(link.column);
  if (row[column?.sqlName ?? ''] !== id) {
    throw new DataverseError(404, '0x80040217', `The row ${childId} is not associated through '${link.name}'.`);
  }
  setBackLookup(call, child, childId, link, null, null);
}
