import { findNavigation, findProperty } from '../odata/sql-scope.ts';
import type { Navigation } from '../odata/sql-scope.ts';
import type { Collection, Column, ManyToMany, Table } from '../store/model.ts';
import { isPolymorphic, targetColumn } from '../store/schema-sql.ts';
import type { SqlRow } from '../store/sql-value.ts';
import type { Call } from './call.ts';
import { badPayload, unsupportedQuery } from './dataverse-error.ts';
import { encodeColumn, isObject } from './payload.ts';
import type { JsonObject } from './payload.ts';
import { resolveReference } from './references.ts';

/** A row to be created first, then pointed at. */
export interface DeepTarget {
  readonly navigation: Navigation;
  readonly target: Table;
  readonly body: JsonObject;
}

/** Rows to be created (or linked) once the row itself exists. */
export interface DeepChildren {
  readonly link: Collection | ManyToMany;
  readonly target: Table;
  readonly bodies: readonly JsonObject[];
  readonly links: readonly string[];
}

/** A body taken apart. */
export interface WritePlan {
  /** By SQLite column. */
  readonly values: SqlRow;
  readonly targets: readonly DeepTarget[];
  readonly children: readonly DeepChildren[];
}

/** Points a lookup at a row. */
export function setLookup(values: SqlRow, column: Column, table: Table | null, id: string | null): void {
  values[column.sqlName] = id;
  if (isPolymorphic(column)) values[targetColumn(column)] = table === null ? null : table.sqlName;
}

function undeclared(call: Call, table: Table, name: string): Error {
  return badPayload(
    `An undeclared property '${name}' which only has property annotations in the payload but no property value was found in the payload. In OData, only declared navigation properties and declared named streams can be represented as properties without values. Type: '${call.environment.model.namespace}.${table.typeName}'.`,
  );
}

/** Takes the body of a create or an update apart, checking every member. */
export function planWrite(call: Call, table: Table, body: JsonObject, creating: boolean): WritePlan {
  const values: SqlRow = {};
  const targets: DeepTarget[] = [];
  const children: DeepChildren[] = [];
  for (const [name, value] of Object.entries(body)) {
    if (name.startsWith('@')) {
      checkType(call, table, name, value);
    } else if (name.includes('@')) {
      planAnnotation(call, table, name, value, creating, values, children);
    } else {
      planMember(call, table, name, value, creating, { values, targets, children });
    }
  }
  return { values, targets, children };
}

function checkType(call: Call, table: Table, name: string, value: unknown): void {
  const { namespace } = call.environment.model;
  if (
    name === '@odata.type' &&
    value !== `${namespace}.${table.typeName}` &&
    value !== `#${namespace}.${table.typeName}`
  ) {
    throw badPayload(`The type '${String(value)}' does not match '${namespace}.${table.typeName}'.`);
  }
}

function planAnnotation(
  call: Call,
  table: Table,
  name: string,
  value: unknown,
  creating: boolean,
  values: SqlRow,
  children: DeepChildren[],
): void {
  const [property = '', annotation] = name.split('@');
  const link = table.collections.get(property) ?? table.manyToMany.get(property);
  const navigation = findNavigation(call.environment.model, table, property);
  if (navigation === null && link === undefined && findProperty(table, property) === null) {
    throw undeclared(call, table, property);
  }
  if (annotation !== 'odata.bind') return;
  if (navigation !== null) bind(call, table, property, value, values);
  else if (link !== undefined && creating && Array.isArray(value)) {
    const target = call.environment.model.tables.get(link.table);
    if (target !== undefined) children.push({ link, target, bodies: [], links: value.map(String) });
  } else throw undeclared(call, table, property);
}

function bind(call: Call, table: Table, property: string, value: unknown, values: SqlRow): void {
  const column = findNavigation(call.environment.model, table, property)?.column;
  if (column === undefined) throw undeclared(call, table, property);
  if (value === null || value === '') {
    setLookup(values, column, null, null);
    return;
  }
  if (typeof value !== 'string') throw badPayload(`'${property}@odata.bind' takes the address of a row.`);
  const reference = resolveReference(call, value);
  const fits = column.targets.some((target) => target.navigation === property && target.table === reference.table.name);
  if (!fits) {
    throw badPayload(`A row of '${reference.table.set}' cannot be bound to '${property}' of '${table.name}'.`);
  }
  setLookup(values, column, reference.table, reference.id);
}

interface Draft {
  readonly values: SqlRow;
  readonly targets: DeepTarget[];
  readonly children: DeepChildren[];
}

function planMember(call: Call, table: Table, name: string, value: unknown, creating: boolean, draft: Draft): void {
  const column = findProperty(table, name);
  if (column !== null && column.kind !== 'lookup') {
    const encoded = encodeColumn(call, table, column, value);
    const isKey = column.name === table.key[0];
    if (isKey ? creating : !column.readOnly) draft.values[column.sqlName] = encoded;
    return;
  }
  if (column !== null) {
    throw unsupportedQuery(
      `CRM do not support direct update of Entity Reference properties, Use Navigation properties instead. Property: '${name}'.`,
    );
  }
  planNavigation(call, table, name, value, creating, draft);
}

function planNavigation(call: Call, table: Table, name: string, value: unknown, creating: boolean, draft: Draft): void {
  const { model } = call.environment;
  const navigation = findNavigation(model, table, name);
  if (navigation !== null) {
    if (value === null) setLookup(draft.values, navigation.column, null, null);
    else if (isObject(value) && creating) {
      draft.targets.push({ navigation, target: navigation.target, body: value });
    } else throw badPayload(`'${name}' cannot be written here: use '${name}@odata.bind'.`);
    return;
  }
  const link = table.collections.get(name) ?? table.manyToMany.get(name);
  const target = model.tables.get(link?.table ?? '');
  if (link === undefined || target === undefined) {
    throw badPayload(
      `The property '${name}' does not exist on type '${model.namespace}.${table.typeName}'. Make sure to only use property names that are defined by the type.`,
    );
  }
  if (!creating || !Array.isArray(value) || !value.every(isObject)) {
    throw badPayload(`'${name}' takes an array of rows, and only when its row is created.`);
  }
  draft.children.push({ link, target, bodies: value, links: [] });
}
