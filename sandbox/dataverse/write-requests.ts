import type { QueryOptions } from '../odata/ast.ts';
import type { Response } from '../odata/message.ts';
import type { Column, Table } from '../store/model.ts';
import type { SqlRow } from '../store/sql-value.ts';
import { emptyAnswer, jsonAnswer } from './answer.ts';
import type { Call } from './call.ts';
import { headerOf } from './call.ts';
import { badPayload, DataverseError, duplicateRow, keyNotFound, rowNotFound } from './dataverse-error.ts';
import { findRow, keySqlName, locatorPath, requireRow } from './locator.ts';
import type { Locator } from './locator.ts';
import { checkOptions } from './option-check.ts';
import { encodeColumn, readObject } from './payload.ts';
import { planProjection } from './projection.ts';
import { readRow, writeRow } from './read-row.ts';
import { etagOf } from './row-writer.ts';
import { changeRow } from './change-row.ts';
import { createRow, deleteRow, updateRow } from './write-row.ts';

/** Answers a POST to an entity set. */
export function postRow(call: Call, table: Table, options: QueryOptions, given: SqlRow = {}): Response {
  checkOptions(options, ['select', 'expand']);
  const id = createRow(call, table, readObject(call), given);
  return written(call, { kind: 'id', table, id }, options, 201, true);
}

/** Answers a PATCH of a row: update, or upsert when the headers allow it. */
export function patchRow(call: Call, locator: Locator, options: QueryOptions): Response {
  checkOptions(options, ['select', 'expand']);
  const { store } = call.environment;
  const match = headerOf(call, 'if-match');
  const body = readObject(call);
  return store.transaction(() => {
    const row = findRow(store, locator);
    if (row !== undefined) {
      if (headerOf(call, 'if-none-match') === '*') throw duplicateRow();
      checkMatch(match, row);
      updateRow(call, locator.table, row, body);
      return written(call, locator, options, 200, false);
    }
    if (match !== null) {
      throw locator.kind === 'id' ? rowNotFound(locator.table.name, locator.id) : keyNotFound(locator.table.name);
    }
    const id = createRow(call, locator.table, body, givenValues(locator));
    const created: Locator = call.preferences.returnRepresentation ? { kind: 'id', table: locator.table, id } : locator;
    return written(call, created, options, 201, true);
  });
}

/** Key values that an upsert's URL fixes. */
function givenValues(locator: Locator): SqlRow {
  if (locator.kind === 'id') return { [keySqlName(locator.table)]: locator.id };
  return Object.fromEntries([...locator.values].map(([column, value]) => [column.sqlName, value]));
}

function checkMatch(match: string | null, row: SqlRow): void {
  if (match === null || match === '*') return;
  const tags = match.split(',').map((tag) => tag.trim());
  if (tags.includes(etagOf(row))) return;
  throw new DataverseError(
    412,
    '0x80060882',
    `The version of the existing record doesn't match the RowVersion property provided.`,
  );
}

function written(call: Call, locator: Locator, options: QueryOptions, status: number, created: boolean): Response {
  const address = `${call.base}${locatorPath(locator)}`;
  const headers = { ...(created ? { Location: address } : {}), 'OData-EntityId': address };
  if (!call.preferences.returnRepresentation) return emptyAnswer(headers);
  const { model, options: limits, store } = call.environment;
  const shown = created ? options : withoutExpand(options);
  const projection = planProjection(model, locator.table, shown, limits);
  const row = requireRow(store, locator);
  return jsonAnswer(call, writeRow(call, projection, row), { status, headers: { ETag: etagOf(row), ...headers } });
}

/** Updates do not honour `$expand`. */
function withoutExpand(options: QueryOptions): QueryOptions {
  const { expand: _, ...rest } = options;
  return rest;
}

/** Answers a DELETE of a row. */
export function removeRow(call: Call, locator: Locator, options: QueryOptions): Response {
  checkOptions(options, []);
  const row = requireRow(call.environment.store, locator);
  checkMatch(headerOf(call, 'if-match'), row);
  deleteRow(call, locator.table, row);
  return emptyAnswer();
}

/** Answers PUT and DELETE of one column. */
export function writeProperty(call: Call, locator: Locator, column: Column, options: QueryOptions): Response {
  checkOptions(options, []);
  const { store } = call.environment;
  const row = requireRow(store, locator);
  checkMatch(headerOf(call, 'if-match'), row);
  if (column.readOnly || column.kind === 'lookup' || column.name === locator.table.key[0]) {
    throw badPayload(`The property '${column.valueProperty}' cannot be written.`);
  }
  let value: unknown = null;
  if (call.request.method !== 'DELETE') {
    const body = readObject(call);
    if (body['value'] === undefined) throw badPayload(`Expected {"value": …} in the body.`);
    value = body['value'];
  }
  const values: SqlRow = { [column.sqlName]: encodeColumn(call, locator.table, column, value) };
  store.transaction(() => {
    changeRow(call, locator.table, row, values);
  });
  return emptyAnswer();
}

/** Answers a GET of a row by its locator. */
export function getRow(call: Call, locator: Locator, options: QueryOptions): Response {
  return readRow(call, locator.table, requireRow(call.environment.store, locator), options);
}
