import { readFileSync } from 'node:fs';

/** A column of a Dataverse table as the metadata file describes it. */
export interface DataverseColumn {
  name: string;
  dataverseType: string;
  type: string;
  precision?: number;
  maxLength?: number;
  required?: boolean;
  readOnly?: boolean;
  dateFormat?: string;
  lookup?: { targets: string[] };
  options?: { value: number; label: string }[];
}

/** A Dataverse table as the metadata file describes it. */
export interface DataverseTable {
  logicalName: string;
  primaryId: string;
  primaryName?: string;
  ownership: string | null;
  columns: DataverseColumn[];
  alternateKeys: { name: string; columns: string[] }[];
}

/** A field of a Finance entity as the metadata file describes it. */
export interface FinanceField {
  name: string;
  type: string;
  enum?: string;
  nullable?: boolean;
  length?: number;
}

/** A Finance entity as the metadata file describes it. */
export interface FinanceEntity {
  publicCollectionName: string;
  key: string[];
  companySpecific: boolean;
  fields: FinanceField[];
}

/** A pair of columns in a table map. */
export interface MapField {
  dataverse: string | null;
  finance: string | null;
  direction: string | null;
  note?: string;
  transform?: {
    type: 'ValueMap' | 'Default';
    pairs?: { finance: string; dataverse: number | boolean | null }[];
    value?: string | number | boolean;
    appliesTo?: 'finance' | 'dataverse';
  };
}

/** A dual-write table map. */
export interface TableMap {
  map: string;
  dataverse: { table: string };
  finance: { entity: string };
  direction: string;
  keys: { dataverse: string[]; finance: string[] };
  filter: { dataverse?: string; finance?: string };
  fields: MapField[];
}

/** Everything that the generators know about names and types, by name. */
export interface SeedMetadata {
  tables: Map<string, DataverseTable>;
  entities: Map<string, FinanceEntity>;
  enums: Map<string, { name: string; value: number }[]>;
  maps: TableMap[];
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(`../../metadata/${file}`, import.meta.url), 'utf8')) as T;
}

/** Reads the metadata files. */
export function readSeedMetadata(): SeedMetadata {
  const { enums } = read<{ enums: Record<string, { name: string; value: number }[]> }>('finance-enums.json');
  return {
    tables: new Map(read<DataverseTable[]>('dataverse-tables.json').map((table) => [table.logicalName, table])),
    entities: new Map(
      read<FinanceEntity[]>('finance-entities.json').map((entity) => [entity.publicCollectionName, entity]),
    ),
    enums: new Map(Object.entries(enums)),
    maps: read<TableMap[]>('table-maps.json'),
  };
}
