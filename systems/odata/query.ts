/**
 * A read of one table or entity, in words that both OData dialects share.
 *
 * Names are the canonical ones of `metadata/`; a tenant's renames are applied on the way to the wire and undone on the
 * way back, so no caller ever sees them. Values are canonical text (see {@link Value}); the client encodes them by the
 * column's type, so no caller ever quotes a literal.
 */

/** A column, or a column reached through lookups: `msdyn_project.msdyn_subject` (dots, canonical column names). */
export type Path = string;

/**
 * A value on its way to or from a system, always as text unless it is a boolean or a 32-bit integer:
 * decimals `"12.5000"`, 64-bit integers `"9007199254740993"`, guids lower-case, dates `"2025-03-31"`, date-times
 * `"2025-03-31T22:00:00Z"`, enum members by symbol (`"Yes"`). `null` means "not set" in both dialects.
 */
export type Value = string | number | boolean | null;

/** A condition. Comparisons on text are case-insensitive in both systems. */
export type Filter =
  | { readonly op: 'and' | 'or'; readonly of: readonly Filter[] }
  | { readonly op: 'not'; readonly of: Filter }
  | { readonly op: 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le'; readonly path: Path; readonly value: Value }
  | { readonly op: 'in'; readonly path: Path; readonly values: readonly Value[] }
  | { readonly op: 'contains' | 'startsWith' | 'endsWith'; readonly path: Path; readonly value: string };

/** One term of an order. Both systems sort "not set" first when ascending. */
export interface Order {
  readonly path: Path;
  readonly descending?: boolean;
}

/** Columns of a row reached through a single-valued lookup, read in the same call. Keyed by the lookup's column name. */
export interface Expand {
  readonly [lookup: string]: { readonly select: readonly string[]; readonly expand?: Expand };
}

/** A read of rows. */
export interface Query {
  /** Canonical name: a Dataverse table's logical name, or a Finance entity set. */
  readonly table: string;
  readonly select: readonly string[];
  readonly expand?: Expand;
  readonly filter?: Filter;
  readonly orderBy?: readonly Order[];
  /** At most so many rows; without it every row is read, page by page. */
  readonly top?: number;
  /** Ask which table each lookup with several possible ones points at: {@link ReadRow.targets} (Dataverse). */
  readonly targets?: boolean;
  /** Ask for the number of rows that match, as far as the system counts (Dataverse stops at 5,000). */
  readonly count?: boolean;
}

/** A row as read: canonical column name to value. Lookups appear under their column name, as a guid. */
export interface Row {
  readonly [column: string]: Value | undefined;
}

/** A row with what the protocol says about it. */
export interface ReadRow {
  readonly values: Row;
  /** The row's ETag as sent, or null where the system gave none. */
  readonly etag: string | null;
  /** Rows of {@link Query.expand}, by lookup column; null when the lookup is empty. */
  readonly expanded: Readonly<Record<string, ReadRow | null>>;
  /** The table that a lookup with several possible ones points at, by lookup column; only when asked for. */
  readonly targets?: Readonly<Record<string, string>>;
}

/** The answer to a {@link Query}. */
export interface Rows {
  readonly rows: readonly ReadRow[];
  /** Only when asked for. */
  readonly count: number | null;
  /** True when {@link count} is the system's cap and not the number of rows. */
  readonly countIsCapped: boolean;
}

/** A grouping with sums, run by the system (Dataverse only: Finance has no `$apply`). */
export interface Aggregation {
  readonly table: string;
  readonly filter?: Filter;
  /** Columns, or columns through lookups, to group by. */
  readonly groupBy: readonly Path[];
  readonly aggregates: readonly {
    readonly column: string | null;
    readonly with: 'sum' | 'min' | 'max' | 'average' | 'count';
    readonly as: string;
  }[];
}

/** What one caller's reads of one system run under. One session per request; reads of one tick travel as one call. */
export interface ReadSession {
  readonly system: System;
  /** Rows of a query. Throws {@link UpstreamError}. Reads asked for in the same tick are coalesced into one `$batch`. */
  read(query: Query): Promise<Rows>;
  /** Rows of a query without end, page by page; each page is one call. */
  pages(query: Query): AsyncIterable<readonly ReadRow[]>;
  /** One row per group. Throws {@link UpstreamError} with kind `rejected` where the system cannot group. */
  aggregate(aggregation: Aggregation): Promise<readonly Row[]>;
  /** Whether this tenant has the column (or the table, without a column). Canonical names. */
  has(table: string, column?: string): boolean;
}

/** The two systems. */
export type System = 'DATAVERSE' | 'FINANCE';
