import type { Response } from '../odata/message.ts';
import type { Column, Table } from '../store/model.ts';
import { quoted, rowNumber, rowVersion } from '../store/schema-sql.ts';
import type { SqlRow, SqlValue } from '../store/sql-value.ts';
import { textToSql } from '../store/sql-value.ts';
import type { BodyValues } from './body-values.ts';
import { matches } from './etag.ts';
import { FinanceError, updateConflict, writeFailed } from './finance-error.ts';
import type { FinanceContext } from './finance-context.ts';
import { companyColumn } from './finance-context.ts';
import type { FinanceWrite } from './write-listener.ts';
import { nextNumber } from './number-sequences.ts';
import type { MetadataLevel } from './row-json.ts';
import { keyColumns, rowAddress, rowMembers } from './row-json.ts';

const noContent: Response = { status: 204, headers: { 'OData-Version': '4.0' }, body: null };

/** SQLite's code for a broken UNIQUE constraint. */
const uniqueConstraint = 2067;

function refuseIfReadOnly(table: Table): void {
  if (!table.readOnly) return;
  throw new FinanceError(
    405,
    'System.InvalidOperationException',
    `The entity '${table.typeName}' is read-only: rows cannot be created, changed or deleted through it.`,
  );
}

function runUnique<T>(table: Table, key: readonly (readonly [Column, SqlValue])[], work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error && 'errcode' in error && error.errcode === uniqueConstraint)) throw error;
    const shown = key.map(([column, value]) => `${column.name}: ${String(value)}`).join(', ');
    throw writeFailed(
      table.typeName,
      'Info',
      `Cannot create a record in ${table.label} (${table.typeName}). ${shown}. The record already exists.`,
    );
  }
}

/** Key values of a new row: from the body, a number sequence, or the caller's company; numbers and dates have defaults. */
function completeKey(context: FinanceContext, table: Table, values: BodyValues): Map<Column, SqlValue> {
  const completed = new Map(values);
  const columns = keyColumns(table);
  // The numbered part comes last: it counts within the others.
  const ordered = [...columns].sort((one, other) => Number(completed.has(other)) - Number(completed.has(one)));
  for (const column of ordered) {
    const isBlank = completed.get(column) === '';
    const isOnlyPart = columns.every((other) => other === column || other.name === companyColumn);
    if (completed.has(column) && !(isBlank && isOnlyPart)) continue;
    if (column.name === companyColumn) {
      completed.set(column, context.company);
      continue;
    }
    const siblings = new Map(
      columns.filter((other) => other !== column).map((other) => [other.sqlName, completed.get(other) ?? ''] as const),
    );
    const number = nextNumber(context.store, table, column.sqlName, siblings);
    if (number !== null) completed.set(column, textToSql(column, number));
    else if (column.kind === 'string' || column.kind === 'guid') {
      throw writeFailed(table.typeName, 'Error', `Field '${column.name}' must be filled in.`);
    }
  }
  return completed;
}

/** Tells of a write once it is committed, if anybody wants to know. */
function tell({ store, listener, callerId }: FinanceContext, write: Omit<FinanceWrite, 'callerId'>): void {
  if (listener?.isListening() !== true) return;
  store.afterCommit(() => {
    listener.onWrite({ ...write, callerId });
  });
}

/** `POST Set`: 201 with the whole row, as the server completed it. */
export function createRow(context: FinanceContext, table: Table, body: BodyValues, level: MetadataLevel): Response {
  refuseIfReadOnly(table);
  const values = completeKey(context, table, body);
  const names = [...values.keys()].map((column) => quoted(column.sqlName));
  const key = keyColumns(table).map((column) => [column, values.get(column) ?? null] as const);
  const insert = `INSERT INTO ${quoted(table.sqlName)} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')}) RETURNING *`;
  const row = runUnique(table, key, () => context.store.get(insert, [...values.values()]));
  if (row === undefined) throw new Error(`Expected the new row of ${table.set} back.`);
  tell(context, { table, before: null, after: row });
  const address = `${context.root}${rowAddress(table, row)}`;
  const members = rowMembers(context, table, [...table.columns.values()], row, level);
  const head =
    level === 'none' ? '' : `"@odata.context":${JSON.stringify(`${context.root}$metadata#${table.set}/$entity`)},`;
  return {
    status: 201,
    headers: {
      'Content-Type': `application/json; odata.metadata=${level}`,
      'OData-Version': '4.0',
      Location: address,
    },
    body: `{${head}${members}}`,
  };
}

/** `PATCH` and `PUT` of a row: 204. Columns that the body does not name stay as they are. */
export function updateRow(
  context: FinanceContext,
  table: Table,
  row: SqlRow,
  body: BodyValues,
  ifMatch: string | undefined,
): Response {
  refuseIfReadOnly(table);
  if (!matches(ifMatch, row)) throw updateConflict(table.typeName);
  for (const column of keyColumns(table)) {
    const value = body.get(column);
    if (value !== undefined && String(value).toLowerCase() !== String(row[column.sqlName]).toLowerCase()) {
      throw writeFailed(table.typeName, 'Error', `Field '${column.name}' is part of the key and cannot be changed.`);
    }
  }
  const changed = [...body].filter(([column]) => !table.key.includes(column.name));
  const assignments = [
    ...changed.map(([column]) => `${quoted(column.sqlName)} = ?`),
    `${quoted(rowVersion)} = ${quoted(rowVersion)} + 1`,
  ];
  context.store.run(`UPDATE ${quoted(table.sqlName)} SET ${assignments.join(', ')} WHERE ${quoted(rowNumber)} = ?`, [
    ...changed.map(([, value]) => value),
    row[rowNumber] ?? null,
  ]);
  const values = Object.fromEntries(changed.map(([column, value]) => [column.sqlName, value]));
  tell(context, { table, before: row, after: { ...row, ...values } });
  return noContent;
}

/** `DELETE` of a row: 204. */
export function deleteRow(context: FinanceContext, table: Table, row: SqlRow, ifMatch: string | undefined): Response {
  refuseIfReadOnly(table);
  if (!matches(ifMatch, row)) throw updateConflict(table.typeName);
  context.store.run(`DELETE FROM ${quoted(table.sqlName)} WHERE ${quoted(rowNumber)} = ?`, [row[rowNumber] ?? null]);
  tell(context, { table, before: row, after: null });
  return noContent;
}
