import type { Response } from '../odata/message.ts';
import { parsePath } from '../odata/parse-url.ts';
import type { Table } from '../store/model.ts';
import type { SqlRow } from '../store/sql-value.ts';
import { emptyAnswer, jsonAnswer } from './answer.ts';
import type { Call } from './call.ts';
import { badPayload, DataverseError, keyNotFound, rowNotFound } from './dataverse-error.ts';
import { findRow, keySqlName, toLocator } from './locator.ts';
import type { Locator } from './locator.ts';
import { isObject, readObject } from './payload.ts';
import type { JsonObject } from './payload.ts';
import { belowRoot } from './references.ts';
import { createRow, updateRow } from './write-row.ts';

const namespace = 'Microsoft.Dynamics.CRM.';

function readTargets(call: Call, table: Table): readonly JsonObject[] {
  const { Targets: targets, ...rest } = readObject(call);
  const [unknown] = Object.keys(rest).filter((name) => !name.startsWith('@'));
  if (unknown !== undefined) throw badPayload(`The parameter '${unknown}' is not a valid parameter of this action.`);
  if (!Array.isArray(targets) || targets.length === 0 || !targets.every(isObject)) {
    throw badPayload(`Expected {"Targets": [rows of ${table.set}]} in the body.`);
  }
  for (const target of targets) {
    const type = target['@odata.type'];
    if (type !== `${namespace}${table.typeName}` && type !== `#${namespace}${table.typeName}`) {
      throw badPayload(`Each of Targets needs "@odata.type": "${namespace}${table.typeName}".`);
    }
  }
  return targets;
}

/** How a target names its row: primary key column, or `@odata.id`. */
function locatorOf(call: Call, table: Table, target: JsonObject): Locator | null {
  const address = target['@odata.id'];
  const { model } = call.environment;
  if (typeof address === 'string') {
    const [segment] = parsePath(belowRoot(address));
    const predicate = segment?.predicate;
    if (segment?.name === table.set && predicate !== null && predicate !== undefined) {
      return toLocator(model, table, predicate);
    }
    throw badPayload(`'${address}' is not the address of a row of ${table.set}.`);
  }
  const id = target[table.key[0] ?? ''];
  return typeof id === 'string' ? { kind: 'id', table, id: id.toLowerCase() } : null;
}

function withoutControl(target: JsonObject): JsonObject {
  const { '@odata.id': _, ...rest } = target;
  return rest;
}

function createMultiple(call: Call, table: Table): Response {
  const ids = readTargets(call, table).map((target) => createRow(call, table, withoutControl(target)));
  const context = `${call.base}$metadata#${namespace}CreateMultipleResponse`;
  return jsonAnswer(call, JSON.stringify({ '@odata.context': context, Ids: ids }));
}

function updateMultiple(call: Call, table: Table): Response {
  for (const target of readTargets(call, table)) {
    const locator = locatorOf(call, table, target);
    if (locator === null) throw badPayload(`Each of Targets needs '${table.key[0] ?? ''}' or '@odata.id'.`);
    const row = findRow(call.environment.store, locator);
    if (row === undefined) {
      throw locator.kind === 'id' ? rowNotFound(table.name, locator.id) : keyNotFound(table.name);
    }
    updateRow(call, table, row, withoutControl(target));
  }
  return emptyAnswer();
}

function upsertMultiple(call: Call, table: Table): Response {
  const seen = new Set<string>();
  for (const target of readTargets(call, table)) {
    const locator = locatorOf(call, table, target);
    const key = locator === null ? null : (locator.kind === 'id' ? locator.id : locator.text).toLowerCase();
    if (key !== null && seen.has(key)) {
      throw new DataverseError(412, '0x80040237', 'Duplicate keys in the Targets of one UpsertMultiple.');
    }
    if (key !== null) seen.add(key);
    const row = locator === null ? undefined : findRow(call.environment.store, locator);
    if (row !== undefined) updateRow(call, table, row, withoutControl(target));
    else createRow(call, table, withoutControl(target), locator === null ? {} : given(locator));
  }
  return emptyAnswer();
}

function given(locator: Locator): SqlRow {
  if (locator.kind === 'id') return { [keySqlName(locator.table)]: locator.id };
  return Object.fromEntries([...locator.values].map(([column, value]) => [column.sqlName, value]));
}

/** Answers the bulk actions of a table, all or nothing. Null for an unknown action. */
export function bulkMessage(call: Call, table: Table, action: string): Response | null {
  const { store } = call.environment;
  switch (action) {
    case `${namespace}CreateMultiple`:
      return store.transaction(() => createMultiple(call, table));
    case `${namespace}UpdateMultiple`:
      return store.transaction(() => updateMultiple(call, table));
    case `${namespace}UpsertMultiple`:
      return store.transaction(() => upsertMultiple(call, table));
    case `${namespace}DeleteMultiple`:
      throw new DataverseError(501, '0x80040800', `DeleteMultiple has not yet been implemented for '${table.name}'.`);
    default:
      return null;
  }
}
