import type { QueryOptions } from '../odata/ast.ts';
import { findProperty, unknownProperty } from '../odata/sql-scope.ts';
import type { Column, Table } from '../store/model.ts';
import { badRequest } from './finance-error.ts';
import type { FinanceContext } from './finance-context.ts';

/** Options besides the ones of the grammar that Finance takes. */
const tolerated = new Set(['$format']);

/** Refuses what Finance does not support: `$apply`, `$search`, `$compute`, other formats. */
export function checkOptions(options: QueryOptions): void {
  if (options.apply !== undefined) throw badRequest(`The query option '$apply' is not supported.`);
  if (options.deltatoken !== undefined) throw badRequest(`The query option '$deltatoken' is not supported.`);
  for (const [name, value] of options.other) {
    if (!tolerated.has(name)) throw badRequest(`The query option '${name}' is not supported.`);
    if (!/^(json|application\/json.*)$/.test(value)) {
      throw badRequest(`The value '${value}' of '$format' is not supported: use 'json'.`);
    }
  }
}

/** Whether rows of every company are meant. */
export function isCrossCompany(options: QueryOptions): boolean {
  return options.custom.get('cross-company')?.toLowerCase() === 'true';
}

/** The columns that `$select` names; all of them without one. */
export function selectedColumns(context: FinanceContext, table: Table, options: QueryOptions): readonly Column[] {
  for (const item of options.expand ?? []) {
    // The entities shipped in metadata/ list no navigation properties, so there is nothing to expand.
    throw unknownProperty(context.store.model, table, item.segments[0] ?? '*');
  }
  if (options.select === undefined || options.select.some((item) => item.segments[0] === '*')) {
    return [...table.columns.values()];
  }
  const columns = options.select.map((item) => {
    const column = item.segments.length === 1 ? findProperty(table, item.segments[0] ?? '') : null;
    if (column === null) throw unknownProperty(context.store.model, table, item.segments.join('/'));
    return column;
  });
  return [...new Set(columns)];
}

/** The part of `@odata.context` that says which columns there are. */
export function selectSuffix(columns: readonly Column[], options: QueryOptions): string {
  return options.select === undefined ? '' : `(${columns.map((column) => column.name).join(',')})`;
}
