import type { Tables } from '../catalogue/apply-renames.ts';
import { readMetadataFile } from '../catalogue/metadata-file.ts';
import type { ColumnKind, ColumnModel, Confidence, TableModel } from '../catalogue/model.ts';
import { largestOfType } from './number-ranges.ts';

/** A table as `metadata/dataverse-tables.json` describes it. */
export interface DataverseTable {
  readonly logicalName: string;
  readonly entitySetName: string;
  readonly primaryId: string;
  readonly description?: string;
  readonly confidence: Confidence;
  readonly columns: readonly DataverseColumn[];
}

/** A column as `metadata/dataverse-tables.json` describes it. */
export interface DataverseColumn {
  readonly name: string;
  /** The attribute type, such as `Money`. */
  readonly dataverseType: string;
  readonly type: string;
  readonly label?: string;
  readonly description?: string;
  readonly confidence: Confidence;
  readonly lookup?: {
    readonly targets: readonly string[];
    readonly navigationProperty: string | readonly string[];
    readonly readProperty: string;
  };
  readonly options?: readonly { readonly value: number; readonly label: string }[];
}

const kinds: Readonly<Record<string, ColumnKind>> = {
  'Edm.String': 'string',
  'Edm.Guid': 'guid',
  'Edm.Int32': 'int32',
  'Edm.Int64': 'int64',
  'Edm.Decimal': 'decimal',
  'Edm.Double': 'double',
  'Edm.Boolean': 'boolean',
  'Edm.Date': 'date',
  'Edm.DateTimeOffset': 'dateTime',
  'Edm.Binary': 'binary',
};

/** The Dataverse tables of the metadata file, as written there. */
export function readDataverseTables(): readonly DataverseTable[] {
  return readMetadataFile('dataverse-tables.json') as readonly DataverseTable[];
}

/** The Dataverse tables by logical name, as the rest of the clients see them. */
export function dataverseCatalogue(tables: readonly DataverseTable[] = readDataverseTables()): Tables {
  return new Map(tables.map((table) => [table.logicalName, tableModel(table)]));
}

/** What a Dataverse column of this Edm type holds. Throws on a type that the clients cannot read or write. */
export function dataverseKind(type: string): ColumnKind {
  const kind = kinds[type];
  if (kind === undefined) throw new Error(`Expected one of ${Object.keys(kinds).join(', ')}, received type ${type}.`);
  return kind;
}

function tableModel(table: DataverseTable): TableModel {
  return {
    name: table.logicalName,
    wireName: table.logicalName,
    entitySet: table.entitySetName,
    confidence: table.confidence,
    key: [table.primaryId],
    columns: new Map(table.columns.map((column) => [column.name, columnModel(column, table.primaryId)])),
  };
}

function columnModel(column: DataverseColumn, primaryId: string): ColumnModel {
  const navigation = column.lookup?.navigationProperty ?? [];
  return {
    name: column.name,
    wireName: column.lookup?.readProperty ?? column.name,
    kind: dataverseKind(column.type),
    enumType: null,
    confidence: column.confidence,
    isKey: column.name === primaryId,
    lookup:
      column.lookup === undefined
        ? null
        : {
            targets: column.lookup.targets,
            navigationProperties: typeof navigation === 'string' ? [navigation] : navigation,
          },
    largest: largestOfType(column.dataverseType),
  };
}
