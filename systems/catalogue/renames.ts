/** How one tenant spells a table that the catalogue knows by another name. */
export interface TableRenames {
  /** Dataverse: the logical name. Finance: the type name. */
  readonly name?: string | undefined;
  readonly entitySet?: string | undefined;
  /** Canonical column name to the tenant's. For a lookup give its logical name, without `_` and `_value`. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  /** Canonical lookup name to the tenant's navigation property, or to one for each table it may point to. */
  readonly navigationProperties?: Readonly<Record<string, string | readonly string[]>> | undefined;
}

/** Renames by canonical table name. */
export type Renames = Readonly<Record<string, TableRenames>>;
