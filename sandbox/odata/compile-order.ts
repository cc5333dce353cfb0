import type { Column } from '../store/model.ts';
import type { OrderTerm } from './ast.ts';
import type { FilterCompiler } from './compile-filter.ts';
import { ODataSemanticError } from './semantic-error.ts';
import type { SqlScope } from './sql-scope.ts';

/** One term of ORDER BY. Unset values come first when ascending, as in SQL Server. */
export interface SqlOrderTerm {
  readonly sql: string;
  readonly descending: boolean;
  /** The column whose values {@link sql} yields. */
  readonly column: Column;
}

/** The terms of `$orderby` as SQL. A Dataverse lookup sorts by the primary name of the row it points at. */
export function compileOrder(terms: readonly OrderTerm[], scope: SqlScope, compiler: FilterCompiler): SqlOrderTerm[] {
  return terms.map(({ expression, descending }) => {
    const path = compiler.resolve(expression);
    if (path.kind !== 'path') {
      throw new ODataSemanticError('unsupported', 'Only properties can be ordered by.');
    }
    const { column, scope: owner } = compiler.column(path, scope);
    const target = column.kind === 'lookup' ? scope.model.tables.get(column.targets[0]?.table ?? '') : undefined;
    const nameColumn = target?.columns.get(target.primaryName ?? '');
    if (target === undefined || nameColumn === undefined) return { sql: owner.sql(column), descending, column };
    return { sql: owner.join(column, target).sql(nameColumn), descending, column: nameColumn };
  });
}

/** ORDER BY, or nothing for no terms. */
export function orderSql(terms: readonly SqlOrderTerm[]): string {
  if (terms.length === 0) return '';
  return ` ORDER BY ${terms.map((term) => `${term.sql} ${term.descending ? 'DESC' : 'ASC'}`).join(', ')}`;
}

/**
 * The rows after the one with these values, in this order. `bind` makes a parameter. A first ascending term is repeated
 * in a form that lets SQLite seek in an index.
 */
export function afterSql(
  terms: readonly SqlOrderTerm[],
  values: readonly (bigint | number | string | null)[],
  bind: (value: bigint | number | string | null) => string,
): string {
  let condition = '0';
  for (let index = terms.length - 1; index >= 0; index -= 1) {
    const term = terms[index];
    const value = values[index] ?? null;
    if (term === undefined) continue;
    const place = bind(value);
    const later = laterSql(term, value, place);
    condition = `(${later} OR (${term.sql} IS ${place} AND ${condition}))`;
  }
  const [first] = terms;
  const [value] = values;
  if (first === undefined || first.descending || value === undefined || value === null) return condition;
  return `(${first.sql} >= ${bind(value)} AND ${condition})`;
}

function laterSql(term: SqlOrderTerm, value: bigint | number | string | null, place: string): string {
  if (value === null) return term.descending ? '0' : `${term.sql} IS NOT NULL`;
  return term.descending ? `(${term.sql} < ${place} OR ${term.sql} IS NULL)` : `${term.sql} > ${place}`;
}
