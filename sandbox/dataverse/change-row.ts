import { formatDecimal, isStorable } from '../store/decimal.ts';
import type { Table } from '../store/model.ts';
import { quoted } from '../store/schema-sql.ts';
import type { SqlRow } from '../store/sql-value.ts';
import type { Call } from './call.ts';
import { originOf } from './call.ts';
import { DataverseError, duplicateRow } from './dataverse-error.ts';
import type { WriteEvent, WriteHooks } from './environment.ts';
import { idOf, keySqlName } from './locator.ts';
import { outOfRange } from './payload.ts';
import { fillOnUpdate } from './system-columns.ts';

/** A write as its rules see it. `values` must be what the caller sent; rules and the platform may add to them. */
export function writeEvent(
  call: Call,
  table: Table,
  id: string,
  values: SqlRow,
  before: SqlRow | null,
  isCascade = false,
): WriteEvent {
  const { sqlName } = table;
  return {
    table: sqlName,
    id,
    values,
    before,
    callerId: call.userId,
    sent: Object.keys(values),
    origin: originOf(call),
    call,
    isCascade,
  };
}

/** Runs the business rules of a table for one stage of a write. */
export function runHooks(call: Call, stage: keyof WriteHooks, event: WriteEvent): void {
  const { hooks } = call.environment;
  hooks.get('*')?.[stage]?.(event);
  hooks.get(event.table)?.[stage]?.(event);
}

/** Turns a violated unique index into the refusal of the real system. */
export function translateConflict(table: Table, error: unknown): unknown {
  const message = error instanceof Error ? error.message : '';
  if (!message.startsWith('UNIQUE constraint failed')) return error;
  if (message.includes(`${table.sqlName}.${keySqlName(table)}`) && !message.includes(',')) return duplicateRow();
  return new DataverseError(
    412,
    '0x80060892',
    `A record that has the attribute values ${message.split(': ')[1] ?? ''} already exists. The entity key requires that this set of attributes contains unique values.`,
  );
}

/** Throws when a number that rules have worked out, such as an amount, is more than its column takes. */
export function checkRange(table: Table, values: SqlRow): void {
  for (const column of table.storedColumns) {
    const value = values[column.sqlName];
    if (typeof value === 'bigint' && !isStorable(value)) {
      throw outOfRange(table, column, formatDecimal(value, column.scale));
    }
  }
}

/** Changes columns of a row, with the rules and system columns of any update. */
export function changeRow(call: Call, table: Table, before: SqlRow, values: SqlRow): void {
  const { store } = call.environment;
  const id = idOf(table, before);
  const event = writeEvent(call, table, id, values, before);
  fillOnUpdate(call, table, values, before);
  runHooks(call, 'beforeUpdate', event);
  checkRange(table, values);
  const assignments = Object.keys(values).map((name) => `${quoted(name)} = ?`);
  const sql = `UPDATE ${quoted(table.sqlName)} SET ${assignments.join(', ')} WHERE ${quoted(keySqlName(table))} = ?`;
  try {
    store.run(sql, [...Object.values(values), id]);
  } catch (error) {
    throw translateConflict(table, error);
  }
  runHooks(call, 'afterUpdate', event);
}
