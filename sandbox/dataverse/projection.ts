import type { ExpandItem, QueryOptions, SelectItem } from '../odata/ast.ts';
import { findNavigation, findProperty, unknownProperty } from '../odata/sql-scope.ts';
import type { Collection, Column, ManyToMany, Model, Table } from '../store/model.ts';
import { unsupportedQuery } from './dataverse-error.ts';
import type { DataverseOptions } from './environment.ts';

/** A navigation property to be expanded. */
export type ExpandPlan = {
  readonly name: string;
  readonly projection: Projection;
  readonly references: boolean;
} & (
  | { readonly kind: 'single'; readonly column: Column; readonly targets: readonly Table[] }
  | {
      readonly kind: 'collection';
      readonly target: Table;
      readonly link: Collection | ManyToMany;
      readonly options: QueryOptions;
      /** True when the query has nested expands: then collections page with maxpagesize. */
      readonly paged: boolean;
    }
);

/** What of a row is sent. */
export interface Projection {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly expands: readonly ExpandPlan[];
  /** The list in parentheses of `@odata.context`; empty for all columns. */
  readonly contextList: string;
}

function selectColumns(model: Model, table: Table, items: readonly SelectItem[] | undefined): Column[] | null {
  if (items === undefined) return null;
  const selected = new Map<string, Column>();
  for (const { segments } of items) {
    const [name = ''] = segments;
    if (segments.length > 1) throw unsupportedQuery(`The path '${segments.join('/')}' in $select is not supported.`);
    if (name === '*') return null;
    const column = findProperty(table, name) ?? findNavigation(model, table, name)?.column;
    if (column === undefined) throw unknownProperty(model, table, name);
    selected.set(column.name, column);
  }
  const currency = table.columns.get('transactioncurrencyid');
  const hasMoney = [...selected.values()].some((column) => column.attributeType === 'Money');
  if (hasMoney && currency !== undefined) selected.set(currency.name, currency);
  const key = table.columns.get(table.key[0] ?? '');
  if (key !== undefined) selected.set(key.name, key);
  return [...selected.values()];
}

const expandOptions = ['filter', 'select', 'orderby', 'expand', 'top'] as const;
const refusedInExpand = ['apply', 'skip', 'count'] as const;

function checkExpandOptions(item: ExpandItem, isCollection: boolean, nested: boolean): void {
  const [other] = item.options.other.keys();
  const refused = other ?? refusedInExpand.find((name) => item.options[name] !== undefined);
  if (refused !== undefined) throw unsupportedQuery(`The option '${refused}' is not supported inside $expand.`);
  const allowed: readonly string[] = nested
    ? ['select', 'filter', 'expand']
    : isCollection
      ? expandOptions
      : ['select', 'expand'];
  const denied = expandOptions.find((name) => item.options[name] !== undefined && !allowed.includes(name));
  if (denied !== undefined) {
    throw unsupportedQuery(`The option '$${denied}' is not supported on '${item.segments.join('/')}' inside $expand.`);
  }
}

function hasNested(items: readonly ExpandItem[]): boolean {
  return items.some((item) => (item.options.expand?.length ?? 0) > 0);
}

function countItems(items: readonly ExpandItem[] | undefined): number {
  return (items ?? []).reduce((sum, item) => sum + 1 + countItems(item.options.expand), 0);
}

function listName(name: string, projection: Projection): string {
  return `${name}(${projection.contextList})`;
}

interface Depth {
  readonly level: number;
  readonly paged: boolean;
}

function planExpand(model: Model, table: Table, item: ExpandItem, depth: Depth): ExpandPlan {
  const [name = ''] = item.segments;
  if (item.segments.length > 1 || name === '*') {
    throw unsupportedQuery(`'${item.segments.join('/')}' in $expand is not supported: expand one navigation property.`);
  }
  const navigation = findNavigation(model, table, name);
  const link = table.collections.get(name) ?? table.manyToMany.get(name);
  checkExpandOptions(item, navigation === null, depth.level > 0);
  const inner = (target: Table) => plan(model, target, item.options, { ...depth, level: depth.level + 1 });
  if (navigation !== null) {
    const { column } = navigation;
    const targets = column.targets
      .filter((target) => target.navigation === name)
      .flatMap((target) => model.tables.get(target.table) ?? []);
    const projection = inner(navigation.target);
    return { kind: 'single', name, column, targets, projection, references: item.references };
  }
  const target = model.tables.get(link?.table ?? '');
  if (link === undefined || target === undefined) throw unknownProperty(model, table, name);
  const manyToMany = 'sqlTable' in link;
  if (item.references) throw unsupportedQuery(`$ref inside $expand is only supported for single-valued '${name}'.`);
  if (manyToMany && (depth.level > 0 || (item.options.expand?.length ?? 0) > 0)) {
    throw unsupportedQuery(`The many-to-many property '${name}' cannot be nested in $expand or hold a nested one.`);
  }
  const projection = inner(target);
  const { options } = item;
  return { kind: 'collection', name, target, link, options, projection, references: false, paged: depth.paged };
}

function plan(model: Model, table: Table, options: QueryOptions, depth: Depth): Projection {
  const selected = selectColumns(model, table, options.select);
  const expands = (options.expand ?? []).map((item) => planExpand(model, table, item, depth));
  const names = [
    ...(selected === null ? [] : selected.map((column) => column.valueProperty)),
    ...expands.map((expand) => listName(expand.name, expand.projection)),
  ];
  return { table, columns: selected ?? [...table.columns.values()], expands, contextList: names.join(',') };
}

/** Plans `$select` and `$expand` of a query. */
export function planProjection(
  model: Model,
  table: Table,
  options: QueryOptions,
  limits: DataverseOptions,
): Projection {
  const count = countItems(options.expand);
  if (count > limits.expandLimit) {
    throw unsupportedQuery(`A query can hold at most ${limits.expandLimit} $expand options, received ${count}.`);
  }
  const paged = hasNested(options.expand ?? []);
  return plan(model, table, options, { level: 0, paged });
}
