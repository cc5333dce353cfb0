/** How sure the catalogue is of a name: seen in documentation, seen in running code, or concluded by analogy. */
export type Confidence = 'documented' | 'observed' | 'inferred';

/** What a column holds; decides how its values are written into a URL or a body and read back. */
export type ColumnKind =
  'string' | 'guid' | 'int32' | 'int64' | 'decimal' | 'double' | 'boolean' | 'date' | 'dateTime' | 'enum' | 'binary';

/** A column that points to rows of other tables. */
export interface LookupModel {
  /** Canonical names of the tables that it may point to. */
  readonly targets: readonly string[];
  /** One for each target, or a single one for all. As the tenant spells them: their case matters. */
  readonly navigationProperties: readonly string[];
}

/** A column of a table. */
export interface ColumnModel {
  /** Canonical name. */
  readonly name: string;
  /** The tenant's name of it, as addressed in queries and found in answers (`_x_value` for a lookup). */
  readonly wireName: string;
  readonly kind: ColumnKind;
  /** The enumeration's qualified name, for kind `enum`. */
  readonly enumType: string | null;
  readonly confidence: Confidence;
  readonly isKey: boolean;
  readonly lookup: LookupModel | null;
  /** The largest absolute value that a decimal takes, as decimal text; null where no range is known. */
  readonly largest: string | null;
}

/** A table (Dataverse) or entity (Finance). */
export interface TableModel {
  /** Canonical name: the logical name (Dataverse) or the entity set (Finance). */
  readonly name: string;
  /** The tenant's logical name or type name. */
  readonly wireName: string;
  /** The tenant's entity set, as it stands in addresses. */
  readonly entitySet: string;
  readonly confidence: Confidence;
  /** Canonical names of the key's columns. */
  readonly key: readonly string[];
  readonly columns: ReadonlyMap<string, ColumnModel>;
}
