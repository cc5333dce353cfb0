import type { Expression, KeyPredicate, QueryOptions } from '../odata/ast.ts';
import { isNumeric, literalToSql, scaleLiteral } from '../odata/literals.ts';
import type { Column, Table } from '../store/model.ts';
import { quoted } from '../store/schema-sql.ts';
import type { SqlRow, SqlValue } from '../store/sql-value.ts';
import { textToSql } from '../store/sql-value.ts';
import { badRequest, notFound } from './finance-error.ts';
import type { FinanceContext } from './finance-context.ts';
import { companyColumn } from './finance-context.ts';
import { isCrossCompany } from './query-columns.ts';

function keyValue(context: FinanceContext, column: Column, value: Expression, options: QueryOptions): SqlValue {
  const resolved = value.kind === 'alias' ? options.aliases.get(value.name) : value;
  if (resolved?.kind !== 'literal') throw badRequest(`The key value for '${column.name}' must be a literal.`);
  if (isNumeric(column.kind)) {
    const { floor, exact } = scaleLiteral(column, resolved, 'Equal');
    return exact ? floor : null;
  }
  // Keys take enumerations as a plain string too, unlike filters.
  if (column.kind === 'enum' && resolved.type === 'string') return textToSql(column, resolved.text);
  return literalToSql(column, resolved, 'Equal', context.store.model.namespace);
}

/** Key columns and their values, in the order of the metadata; every part must be there, in any order. */
function keyValues(
  context: FinanceContext,
  table: Table,
  predicate: KeyPredicate,
  options: QueryOptions,
): readonly (readonly [Column, SqlValue])[] {
  const columns = table.key.flatMap((name) => table.columns.get(name) ?? []);
  if (predicate.kind === 'single') {
    const [only] = columns;
    if (only === undefined || columns.length > 1) {
      throw badRequest(`The key of '${table.set}' has ${columns.length} parts: name each (${table.key.join(', ')}).`);
    }
    return [[only, keyValue(context, only, predicate.value, options)]];
  }
  const given = new Map(predicate.parts.map((part) => [part.name, part.value]));
  if (given.size !== columns.length || columns.some((column) => !given.has(column.name))) {
    throw badRequest(
      `The key of '${table.set}' consists of ${table.key.join(', ')}; received ${[...given.keys()].join(', ') || 'nothing'}.`,
    );
  }
  return columns.map((column) => {
    const value = given.get(column.name);
    if (value === undefined) throw badRequest(`The key part '${column.name}' is missing.`);
    return [column, keyValue(context, column, value, options)];
  });
}

/**
 * The whole row that a key addresses. Without `cross-company=true` rows of other companies than the caller's default
 * one do not exist, although the key names the company.
 */
export function findRow(context: FinanceContext, table: Table, predicate: KeyPredicate, options: QueryOptions): SqlRow {
  const key = keyValues(context, table, predicate, options);
  const company = key.find(([column]) => column.name === companyColumn)?.[1];
  const isHidden =
    table.companySpecific &&
    !isCrossCompany(options) &&
    String(company ?? context.company).toLowerCase() !== context.company;
  const condition = key.map(([column]) => `${quoted(column.sqlName)} = ?`).join(' AND ');
  const values = key.map(([, value]) => value);
  const row = isHidden
    ? undefined
    : context.store.get(`SELECT * FROM ${quoted(table.sqlName)} WHERE ${condition}`, values);
  if (row === undefined) throw notFound(`No ${table.typeName} was found for the given key.`);
  return row;
}
