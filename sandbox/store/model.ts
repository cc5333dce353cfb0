/** How a column's values are stored and compared. */
export type ColumnKind =
  'string' | 'int' | 'bigint' | 'decimal' | 'double' | 'boolean' | 'guid' | 'lookup' | 'datetime' | 'date' | 'enum';

/** One choice of a Dataverse option column, or one member of a Finance enumeration. */
export interface Option {
  readonly value: number;
  readonly label: string;
}

/** One table a lookup may point at, and the navigation property that reads and writes it. */
export interface LookupTarget {
  readonly table: string;
  readonly navigation: string;
}

/** A column as the outside sees it. */
export interface Column {
  /** Name on the wire, after renames. A Dataverse lookup's own name; its value travels as {@link valueProperty}. */
  readonly name: string;
  /** Name in `metadata/` and in SQLite: never changes with an overlay. */
  readonly sqlName: string;
  /** Name of the JSON property that holds the value: `_x_value` for Dataverse lookups, else {@link name}. */
  readonly valueProperty: string;
  readonly kind: ColumnKind;
  readonly edmType: string;
  /** The Dataverse attribute type (`Money`, `Picklist`…), or the Edm type again in Finance. */
  readonly attributeType: string;
  /** Decimals behind the point of a `decimal` column; 0 for every other kind. */
  readonly scale: number;
  readonly maxLength: number | null;
  readonly required: boolean;
  readonly readOnly: boolean;
  /** Choices (Dataverse) or members (Finance, label = symbol); null where any value goes. */
  readonly options: readonly Option[] | null;
  /** Finance: the enumeration's short name. */
  readonly enumName: string | null;
  readonly targets: readonly LookupTarget[];
  /** A Finance date (sent at 12:00Z), or a Dataverse column formatted without a time. */
  readonly dateOnly: boolean;
  readonly label: string;
}

/** A one-to-many relationship seen from its one side. */
export interface Collection {
  readonly name: string;
  readonly table: string;
  /** The lookup column of {@link table} that points back. */
  readonly column: string;
  /** The navigation property of that lookup which leads here. */
  readonly partner: string;
}

/** A many-to-many relationship seen from one side; the rows stand in {@link sqlTable}. */
export interface ManyToMany {
  readonly name: string;
  readonly table: string;
  readonly sqlTable: string;
  readonly ownColumn: string;
  readonly otherColumn: string;
}

/** A key besides the primary one. */
export interface AlternateKey {
  readonly name: string;
  readonly columns: readonly string[];
}

/** A Dataverse table or a Finance entity. */
export interface Table {
  /** Logical name (Dataverse) or entity set (Finance), after renames. */
  readonly name: string;
  /** Name in `metadata/` and in SQLite. */
  readonly sqlName: string;
  readonly set: string;
  /** Name of the entity type in `$metadata`. */
  readonly typeName: string;
  readonly key: readonly string[];
  readonly primaryName: string | null;
  readonly alternateKeys: readonly AlternateKey[];
  /** What the outside sees, by wire name. */
  readonly columns: ReadonlyMap<string, Column>;
  /** Every column of the SQLite table, also those an overlay hides. */
  readonly storedColumns: readonly Column[];
  readonly collections: ReadonlyMap<string, Collection>;
  readonly manyToMany: ReadonlyMap<string, ManyToMany>;
  /** Finance: rows belong to a company. */
  readonly companySpecific: boolean;
  readonly readOnly: boolean;
  readonly ownership: string;
  readonly label: string;
}

/** All tables of one system. */
export interface Model {
  readonly system: 'DATAVERSE' | 'FINANCE';
  readonly namespace: string;
  readonly tables: ReadonlyMap<string, Table>;
  readonly tablesBySet: ReadonlyMap<string, Table>;
  readonly tablesBySqlName: ReadonlyMap<string, Table>;
  /** Finance enumerations by short name. */
  readonly enums: ReadonlyMap<string, readonly Option[]>;
}

/** Differences of a tenant from the shipped metadata, by canonical `table` or `table.column`. */
export interface Overlay {
  readonly remove?: readonly string[];
  readonly rename?: Readonly<Record<string, string>>;
}

/** The table of that name; a programming error if there is none. */
export function tableOf(model: Model, name: string): Table {
  const table = model.tables.get(name);
  if (table === undefined) throw new Error(`Expected a table of ${model.system}, received "${name}".`);
  return table;
}

/** The column of that wire name; a programming error if there is none. */
export function columnOf(table: Table, name: string): Column {
  const column = table.columns.get(name);
  if (column === undefined) throw new Error(`Expected a column of ${table.name}, received "${name}".`);
  return column;
}
