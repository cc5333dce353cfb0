import type { DataverseLookups, DataverseRows } from './dataverse/rows.generated.ts';
import type { FinanceRows } from './finance/rows.generated.ts';
import type { Filter, Query, ReadRow } from './odata/query.ts';

/** A column's name, checked. */
export type ColumnName<Row> = keyof Row & string;

/** A column, or one reached through a lookup; what follows the first dot is checked when the query is sent. */
export type TypedPath<Row, Lookups> = ColumnName<Row> | `${keyof Lookups & string}.${string}`;

/** {@link Filter} with checked column names. */
export type TypedFilter<Path extends string> =
  | { readonly op: 'and' | 'or'; readonly of: readonly TypedFilter<Path>[] }
  | { readonly op: 'not'; readonly of: TypedFilter<Path> }
  | (Exclude<Filter, { readonly of: unknown }> & { readonly path: Path });

/** {@link Query} with checked column names. */
export interface TypedQuery<Table extends string, Row, Lookups> {
  readonly table: Table;
  readonly select: readonly ColumnName<Row>[];
  readonly expand?: { readonly [Lookup in keyof Lookups & string]?: ExpandOf<Lookups[Lookup]> };
  readonly filter?: TypedFilter<TypedPath<Row, Lookups>>;
  readonly orderBy?: readonly { readonly path: TypedPath<Row, Lookups>; readonly descending?: boolean }[];
  readonly top?: number;
  readonly count?: boolean;
}

/** The columns of a lookup's target to read along, of any of its targets where it has several. */
interface ExpandOf<Target> {
  readonly select: readonly (Target extends keyof DataverseRows ? ColumnName<DataverseRows[Target]> : never)[];
  readonly expand?: {
    readonly [Lookup in LookupsOf<Target>]?: { readonly select: readonly string[] };
  };
}

type LookupsOf<Target> = Target extends keyof DataverseLookups ? keyof DataverseLookups[Target] & string : never;
type DataverseLookupsOf<Table> = Table extends keyof DataverseLookups ? DataverseLookups[Table] : object;

/** A Dataverse query whose column names the compiler checks. */
export function dataverseQuery<Table extends keyof DataverseRows>(
  query: TypedQuery<Table, DataverseRows[Table], DataverseLookupsOf<Table>>,
): Query {
  return query as Query;
}

/** A Finance query whose column names the compiler checks. */
export function financeQuery<Table extends keyof FinanceRows>(
  query: TypedQuery<Table, FinanceRows[Table], object>,
): Query {
  return query;
}

/** The values of a row read from a Dataverse table, typed. */
export function dataverseRow<Table extends keyof DataverseRows>(_table: Table, row: ReadRow): DataverseRows[Table] {
  return row.values;
}

/** The values of a row read from a Finance entity, typed. */
export function financeRow<Table extends keyof FinanceRows>(_table: Table, row: ReadRow): FinanceRows[Table] {
  return row.values;
}
