import type { QueryOptions } from '../odata/ast.ts';
import { FilterCompiler } from '../odata/compile-filter.ts';
import { afterSql, compileOrder, orderSql } from '../odata/compile-order.ts';
import type { SqlOrderTerm } from '../odata/compile-order.ts';
import type { Response } from '../odata/message.ts';
import { SqlParameters, SqlScope } from '../odata/sql-scope.ts';
import type { Table } from '../store/model.ts';
import type { SqlRow } from '../store/sql-value.ts';
import type { FinanceContext } from './finance-context.ts';
import { companyColumn } from './finance-context.ts';
import { nextLink, readSkipToken, writeSkipToken } from './next-link.ts';
import { checkOptions, isCrossCompany, selectedColumns, selectSuffix } from './query-columns.ts';
import type { MetadataLevel } from './row-json.ts';
import { keyColumns, rowMembers, selectSql } from './row-json.ts';

/** A compiled `FROM … WHERE …` whose conditions can still grow. */
interface Statement {
  readonly scope: SqlScope;
  readonly compiler: FilterCompiler;
  readonly conditions: string[];
}

function prepare(context: FinanceContext, table: Table, options: QueryOptions): Statement {
  const scope = new SqlScope(context.store.model, table, new SqlParameters());
  const compiler = new FilterCompiler(context.dialect, options.aliases);
  const conditions: string[] = [];
  const company = table.columns.get(companyColumn);
  if (table.companySpecific && company !== undefined && !isCrossCompany(options)) {
    conditions.push(`${scope.sql(company)} = ${scope.parameters.bind(context.company)}`);
  }
  if (options.filter !== undefined) conditions.push(`(${compiler.condition(options.filter, scope)})`);
  return { scope, compiler, conditions };
}

function fromWhere({ scope, conditions }: Statement): string {
  return `${scope.from()}${conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`}`;
}

function countOf(context: FinanceContext, statement: Statement): number {
  const sql = `SELECT count(*) AS total ${fromWhere(statement)}`;
  return Number(context.store.get(sql, statement.scope.parameters.values)?.['total'] ?? 0);
}

/** `GET Set/$count`: the exact number, as text. */
export function readCount(context: FinanceContext, table: Table, options: QueryOptions): Response {
  checkOptions(options);
  const body = String(countOf(context, prepare(context, table, options)));
  return { status: 200, headers: { 'Content-Type': 'text/plain', 'OData-Version': '4.0' }, body };
}

/** The order asked for, completed by the key so that pages never overlap. */
function totalOrder(table: Table, options: QueryOptions, { scope, compiler }: Statement): SqlOrderTerm[] {
  const asked = compileOrder(options.orderby ?? [], scope, compiler);
  const rest = keyColumns(table).filter((column) => !asked.some((term) => term.column === column));
  return [...asked, ...rest.map((column) => ({ sql: scope.sql(column), descending: false, column }))];
}

/** `GET Set`: one page of rows. */
export function readSet(
  context: FinanceContext,
  table: Table,
  options: QueryOptions,
  query: string,
  level: MetadataLevel,
): Response {
  checkOptions(options);
  const columns = selectedColumns(context, table, options);
  const statement = prepare(context, table, options);
  const total = options.count === true ? countOf(context, statement) : null;
  const order = totalOrder(table, options, statement);
  const { parameters, alias } = statement.scope;
  if (options.skiptoken !== undefined) {
    const values = readSkipToken(options.skiptoken, order.length);
    statement.conditions.push(afterSql(order, values, (value) => parameters.bind(value)));
  }
  const wanted = options.top ?? Infinity;
  const size = Math.min(wanted, context.pageSize);
  const offset = options.skip === undefined ? '' : ` OFFSET ${options.skip}`;
  const needed = [...columns, ...keyColumns(table), ...order.map((term) => term.column)];
  const sql = `SELECT ${selectSql(needed, alias)} ${fromWhere(statement)}${orderSql(order)} LIMIT ${size + 1}${offset}`;
  const found = context.store.all(sql, parameters.values);
  const rows = found.slice(0, size);
  const last = rows.at(-1);
  const hasMore = found.length > size && wanted > size && last !== undefined;
  const members = [
    ...(level === 'none' ? [] : [`"@odata.context":${JSON.stringify(contextUrl(context, table, columns, options))}`]),
    ...(total === null ? [] : [`"@odata.count":${total}`]),
    `"value":[${rows.map((row) => `{${rowMembers(context, table, columns, row, level)}}`).join(',')}]`,
    ...(hasMore
      ? [`"@odata.nextLink":${JSON.stringify(linkAfter(context, table, query, order, last, wanted - size))}`]
      : []),
  ];
  return {
    status: 200,
    headers: { 'Content-Type': `application/json; odata.metadata=${level}`, 'OData-Version': '4.0' },
    body: `{${members.join(',')}}`,
  };
}

function contextUrl(
  context: FinanceContext,
  table: Table,
  columns: ReturnType<typeof selectedColumns>,
  options: QueryOptions,
): string {
  return `${context.root}$metadata#${table.set}${selectSuffix(columns, options)}`;
}

function linkAfter(
  context: FinanceContext,
  table: Table,
  query: string,
  order: readonly SqlOrderTerm[],
  last: SqlRow,
  remaining: number,
): string {
  const token = writeSkipToken(order.map((term) => last[term.column.sqlName] ?? null));
  return nextLink(`${context.root}${table.set}`, query, token, Number.isFinite(remaining) ? remaining : null);
}
