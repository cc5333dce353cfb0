import { literalToSql, isNumeric, scaleLiteral } from '../odata/literals.ts';
import type { Expression, KeyPredicate, Literal } from '../odata/ast.ts';
import { findProperty } from '../odata/sql-scope.ts';
import type { Column, Model, Table } from '../store/model.ts';
import { quoted } from '../store/schema-sql.ts';
import type { SqlRow, SqlValue } from '../store/sql-value.ts';
import type { Store } from '../store/store.ts';
import { DataverseError, keyNotFound, rowNotFound } from './dataverse-error.ts';

/** How a URL names a row. */
export type Locator =
  | { readonly kind: 'id'; readonly table: Table; readonly id: string }
  | {
      readonly kind: 'alternate';
      readonly table: Table;
      readonly values: ReadonlyMap<Column, SqlValue>;
      /** The predicate as written, for `OData-EntityId`. */
      readonly text: string;
    };

/** Characters that make a text unusable in an alternate key URL, even when encoded. */
const unusable = /[/<>*%&:\\?+]/;

function badKey(table: Table, detail: string): DataverseError {
  return new DataverseError(400, '0x80060888', `The key for '${table.set}' is not valid: ${detail}`);
}

function keyValue(model: Model, table: Table, column: Column, value: Expression): SqlValue {
  if (value.kind !== 'literal' || value.type === 'null') throw badKey(table, `'${column.name}' needs a literal.`);
  if (isNumeric(column.kind)) {
    const { floor, exact } = scaleLiteral(column, value, 'Equal');
    if (!exact) throw badKey(table, `'${value.text}' has too many decimals for '${column.name}'.`);
    return floor;
  }
  if (value.type === 'string' && unusable.test(value.text)) {
    throw badKey(table, `'${value.text}' holds a character that keys in URLs cannot carry. Use $filter.`);
  }
  return literalToSql(column, value, 'Equal', model.namespace);
}

function literalText(literal: Literal): string {
  return literal.type === 'string' ? `'${encodeURIComponent(literal.text.replaceAll("'", "''"))}'` : literal.text;
}

/** Reads the parentheses behind an entity set. */
export function toLocator(model: Model, table: Table, predicate: KeyPredicate): Locator {
  if (predicate.kind === 'single') {
    const { value } = predicate;
    if (value.kind !== 'literal' || value.type !== 'guid') throw badKey(table, 'a guid without quotes is expected.');
    return { kind: 'id', table, id: value.text.toLowerCase() };
  }
  const [first] = predicate.parts;
  if (first !== undefined && predicate.parts.length === 1 && first.name === table.key[0]) {
    if (first.value.kind !== 'literal' || first.value.type !== 'guid') throw badKey(table, 'a guid is expected.');
    return { kind: 'id', table, id: first.value.text.toLowerCase() };
  }
  const columns = predicate.parts.map((part) => {
    const column = findProperty(table, part.name) ?? undefined;
    if (column === undefined) throw badKey(table, `there is no property '${part.name}'.`);
    return { column, value: part.value, name: part.name };
  });
  const names = new Set(columns.map(({ column }) => column.name));
  const key = table.alternateKeys.find(
    (candidate) => candidate.columns.length === names.size && candidate.columns.every((name) => names.has(name)),
  );
  if (key === undefined || names.size !== predicate.parts.length) {
    throw badKey(table, `no active key consists of ${[...names].join(', ') || 'nothing'}.`);
  }
  return {
    kind: 'alternate',
    table,
    values: new Map(columns.map(({ column, value }) => [column, keyValue(model, table, column, value)])),
    text: columns.map(({ name, value }) => `${name}=${value.kind === 'literal' ? literalText(value) : ''}`).join(','),
  };
}

/** SQLite name of a table's primary key column. */
export function keySqlName(table: Table): string {
  const column = table.storedColumns.find((candidate) => candidate.name === table.key[0]);
  return column?.sqlName ?? '';
}

/** The row a locator names, with all its stored columns. */
export function findRow(store: Store, locator: Locator): SqlRow | undefined {
  const from = `SELECT * FROM ${quoted(locator.table.sqlName)} WHERE `;
  if (locator.kind === 'id') return store.get(`${from}${quoted(keySqlName(locator.table))} = ?`, [locator.id]);
  const conditions = [...locator.values.keys()].map((column) => `${quoted(column.sqlName)} = ?`);
  return store.get(`${from}${conditions.join(' AND ')}`, [...locator.values.values()]);
}

/** The row a locator names; 404 when there is none. */
export function requireRow(store: Store, locator: Locator): SqlRow {
  const row = findRow(store, locator);
  if (row !== undefined) return row;
  throw locator.kind === 'id' ? rowNotFound(locator.table.name, locator.id) : keyNotFound(locator.table.name);
}

/** Primary key of a stored row. */
export function idOf(table: Table, row: SqlRow): string {
  return String(row[keySqlName(table)]);
}

/** The path a locator names: `accounts(…)`. */
export function locatorPath(locator: Locator): string {
  return `${locator.table.set}(${locator.kind === 'id' ? locator.id : locator.text})`;
}
