import type { Expression } from '../odata/ast.ts';
import { FilterCompiler } from '../odata/compile-filter.ts';
import { compileOrder, orderSql } from '../odata/compile-order.ts';
import type { SqlOrderTerm } from '../odata/compile-order.ts';
import type { OrderTerm } from '../odata/ast.ts';
import { keyColumn, SqlParameters, SqlScope } from '../odata/sql-scope.ts';
import type { Collection, ManyToMany, Table } from '../store/model.ts';
import { isPolymorphic, quoted, targetColumn } from '../store/schema-sql.ts';
import type { SqlRow, SqlValue } from '../store/sql-value.ts';
import type { Call } from './call.ts';
import { dataverseDialect } from './dialect.ts';
import type { Projection } from './projection.ts';

/** Rows linked to one row through a collection-valued navigation property. */
export interface Parent {
  readonly link: Collection | ManyToMany;
  readonly id: string;
}

/** A SELECT over one table that is being put together. */
export class RowSource {
  readonly scope: SqlScope;
  readonly compiler: FilterCompiler;
  readonly conditions: string[] = [];
  private readonly call: Call;

  constructor(call: Call, table: Table, aliases: ReadonlyMap<string, Expression>) {
    this.call = call;
    this.scope = new SqlScope(call.environment.model, table, new SqlParameters());
    this.compiler = new FilterCompiler(dataverseDialect(call), aliases);
  }

  /** Adds a `$filter`. */
  filter(expression: Expression | undefined): void {
    if (expression !== undefined) this.conditions.push(this.compiler.condition(expression, this.scope));
  }

  /** Keeps only the rows linked to one row. */
  linkedTo({ link, id }: Parent): void {
    const place = this.scope.parameters.bind(id);
    if ('sqlTable' in link) {
      this.conditions.push(
        `${this.scope.keySql()} IN (SELECT ${link.otherColumn} FROM ${quoted(link.sqlTable)} WHERE ${link.ownColumn} = ${place})`,
      );
      return;
    }
    const column = this.scope.table.columns.get(link.column);
    this.conditions.push(column === undefined ? '0' : `${this.scope.sql(column)} = ${place}`);
  }

  /** The terms of `$orderby`, with the primary key as the last. */
  order(terms: readonly OrderTerm[]): SqlOrderTerm[] {
    const key = keyColumn(this.scope.table);
    const compiled = compileOrder(terms, this.scope, this.compiler);
    return [...compiled, { sql: this.scope.sql(key), descending: false, column: key }];
  }

  /** Number of rows, counted no further than `limit`. */
  count(limit: number): number {
    const sql = `SELECT count(*) AS n FROM (SELECT 1 ${this.scope.from()}${this.where()} LIMIT ${limit})`;
    return Number(this.call.environment.store.get(sql, this.scope.parameters.values)?.['n'] ?? 0);
  }

  /** The rows with the columns of a projection, the order's values as `order0`… */
  rows(projection: Projection, order: readonly SqlOrderTerm[], limit: number): SqlRow[] {
    const { scope } = this;
    const keys = order.map((term, index) => `${term.sql} AS order${index}`);
    const select = [...new Set([...columnNames(projection).map((name) => `${scope.alias}.${quoted(name)}`), ...keys])];
    const orderBy = orderSql(order);
    const sql = `SELECT ${select.join(', ')} ${scope.from()}${this.where()}${orderBy} LIMIT ${limit}`;
    return this.call.environment.store.all(sql, scope.parameters.values);
  }

  /** WHERE with all conditions added so far. */
  where(): string {
    return this.conditions.length === 0 ? '' : ` WHERE ${this.conditions.map((sql) => `(${sql})`).join(' AND ')}`;
  }
}

/** The order's values of a row read by {@link RowSource.rows}. */
export function orderValues(row: SqlRow, order: readonly SqlOrderTerm[]): SqlValue[] {
  return order.map((_, index) => row[`order${index}`] ?? null);
}

/** SQLite columns a projection needs: its own, the key, the version, and the lookups to expand. */
function columnNames(projection: Projection): string[] {
  const expanded = projection.expands.flatMap((expand) => (expand.kind === 'single' ? [expand.column] : []));
  const columns = [keyColumn(projection.table), ...projection.columns, ...expanded];
  const names = columns.flatMap((column) =>
    isPolymorphic(column) ? [column.sqlName, targetColumn(column)] : [column.sqlName],
  );
  const currency = projection.table.columns.has('transactioncurrencyid') ? ['transactioncurrencyid'] : [];
  return [...new Set([...names, 'versionnumber', ...currency])];
}
