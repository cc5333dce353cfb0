import { randomUUID } from 'node:crypto';
import type { Table } from '../store/model.ts';
import { quoted } from '../store/schema-sql.ts';
import type { SqlRow } from '../store/sql-value.ts';
import { linkRows } from './associations.ts';
import type { Call } from './call.ts';
import { changeRow, checkRange, runHooks, translateConflict, writeEvent } from './change-row.ts';
import { badPayload, DataverseError } from './dataverse-error.ts';
import { removeLinks } from './delete-behaviour.ts';
import { idOf, keySqlName, requireRow } from './locator.ts';
import type { JsonObject } from './payload.ts';
import { resolveReference } from './references.ts';
import { fillOnCreate } from './system-columns.ts';
import { planWrite, setLookup } from './write-plan.ts';

function checkRequired(call: Call, table: Table, values: SqlRow): void {
  if (!call.environment.options.enforceRequired) return;
  const missing = [...table.columns.values()].find(
    (column) => column.required && !column.readOnly && (values[column.sqlName] ?? null) === null,
  );
  if (missing === undefined) return;
  throw new DataverseError(400, '0x80040200', `The required field '${missing.name}' is missing.`);
}

/** Creates a row with everything nested in its body; returns its id. `given` are values the URL fixed. */
export function createRow(call: Call, table: Table, body: JsonObject, given: SqlRow = {}): string {
  const { store } = call.environment;
  return store.transaction(() => {
    const plan = planWrite(call, table, body, true);
    const values: SqlRow = { ...given, ...plan.values };
    for (const deep of plan.targets) {
      setLookup(values, deep.navigation.column, deep.target, createRow(call, deep.target, deep.body));
    }
    const key = keySqlName(table);
    const id = typeof values[key] === 'string' ? values[key] : randomUUID();
    values[key] = id;
    const event = writeEvent(call, table, id, values, null);
    fillOnCreate(call, table, values);
    runHooks(call, 'beforeCreate', event);
    checkRequired(call, table, values);
    checkRange(table, values);
    insert(call, table, values);
    for (const child of plan.children) {
      for (const nested of child.bodies) {
        const childId = createRow(call, child.target, nested, {});
        linkRows(call, table, id, child.link, child.target, childId);
      }
      for (const url of child.links) {
        const reference = resolveReference(call, url);
        if (reference.table !== child.target) throw badPayload(`'${url}' is no row of ${child.target.set}.`);
        linkRows(call, table, id, child.link, child.target, reference.id);
      }
    }
    runHooks(call, 'afterCreate', event);
    return id;
  });
}

function insert(call: Call, table: Table, values: SqlRow): void {
  const names = Object.keys(values);
  const marks = names.map(() => '?').join(', ');
  const sql = `INSERT INTO ${quoted(table.sqlName)} (${names.map(quoted).join(', ')}) VALUES (${marks})`;
  try {
    call.environment.store.run(sql, Object.values(values));
  } catch (error) {
    throw translateConflict(table, error);
  }
}

/** Changes the columns a body names. */
export function updateRow(call: Call, table: Table, before: SqlRow, body: JsonObject): void {
  call.environment.store.transaction(() => {
    const { values } = planWrite(call, table, body, false);
    changeRow(call, table, before, values);
  });
}

/** Deletes a row: refused, cascaded or unlinked along its relationships. */
export function deleteRow(call: Call, table: Table, before: SqlRow, isCascade = false): void {
  const { store, clock } = call.environment;
  store.transaction(() => {
    const id = idOf(table, before);
    const event = writeEvent(call, table, id, {}, before, isCascade);
    runHooks(call, 'beforeDelete', event);
    removeLinks(call, table, id, (child, childId) => {
      deleteRow(call, child, requireRow(store, { kind: 'id', table: child, id: childId }), true);
    });
    store.run(`DELETE FROM ${quoted(table.sqlName)} WHERE ${quoted(keySqlName(table))} = ?`, [id]);
    store.logDeletion(table.sqlName, id, clock.now());
    runHooks(call, 'afterDelete', event);
  });
}
