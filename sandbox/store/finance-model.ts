import type { FinanceEntityFile, FinanceEnumFile, FinanceFieldFile } from './metadata-files.ts';
import { readMetadata } from './metadata-files.ts';
import type { Column, ColumnKind, Model, Option, Overlay, Table } from './model.ts';
import { applyOverlay } from './overlay.ts';
import type { AppliedOverlay } from './overlay.ts';

const kinds: Readonly<Record<string, ColumnKind>> = {
  'Edm.String': 'string',
  'Edm.Int32': 'int',
  'Edm.Int64': 'bigint',
  'Edm.Decimal': 'decimal',
  'Edm.Double': 'double',
  'Edm.Boolean': 'boolean',
  'Edm.Guid': 'guid',
  'Edm.DateTimeOffset': 'datetime',
};

/** Rates and percentages carry more decimals than amounts and quantities. */
const rateName = /rate|percent/i;
const rateScale = 10;
const amountScale = 4;

/** Names of the fields that carry a time of day; all other date-times are dates, sent at noon. */
const timeName = /DateTime|CreatedOn|ModifiedOn|ValidFrom|ValidTo/;

function toColumn(
  entity: FinanceEntityFile,
  field: FinanceFieldFile,
  enums: ReadonlyMap<string, readonly Option[]>,
  overlay: AppliedOverlay,
): Column {
  const name = overlay.nameOf(entity.publicCollectionName, field.name);
  const options = field.enum === undefined ? undefined : enums.get(field.enum);
  const kind = field.enum === undefined ? kinds[field.type] : 'enum';
  if (kind === undefined || (kind === 'enum' && options === undefined)) {
    throw new Error(
      `Expected a known type for ${entity.publicCollectionName}.${field.name}, received "${field.type}".`,
    );
  }
  return {
    name,
    sqlName: field.name,
    valueProperty: name,
    kind,
    edmType: field.type,
    attributeType: field.type,
    scale: kind === 'decimal' ? (rateName.test(field.name) ? rateScale : amountScale) : 0,
    maxLength: field.length ?? null,
    required: entity.key.includes(field.name),
    readOnly: field.readOnly ?? false,
    options: options ?? null,
    enumName: field.enum ?? null,
    targets: [],
    dateOnly: kind === 'datetime' && !timeName.test(field.name),
    label: field.name,
  };
}

function toTable(
  entity: FinanceEntityFile,
  enums: ReadonlyMap<string, readonly Option[]>,
  overlay: AppliedOverlay,
): Table {
  const canonical = entity.publicCollectionName;
  const name = overlay.nameOf(canonical);
  const storedColumns = entity.fields.map((field) => toColumn(entity, field, enums, overlay));
  const visible = storedColumns.filter((column) => !overlay.isRemoved(canonical, column.sqlName));
  return {
    name,
    sqlName: canonical,
    set: name,
    typeName: entity.publicEntityName === canonical ? `${entity.publicEntityName}Type` : entity.publicEntityName,
    key: entity.key.map((column) => overlay.nameOf(canonical, column)),
    primaryName: null,
    alternateKeys: [],
    columns: new Map(visible.map((column) => [column.name, column])),
    storedColumns,
    collections: new Map(),
    manyToMany: new Map(),
    companySpecific: entity.companySpecific,
    readOnly: entity.access === 'read-only',
    ownership: 'None',
    label: entity.displayName ?? name,
  };
}

/** The Finance entities of `metadata/finance-entities.json`, as an environment with this overlay shows them. */
export function loadFinanceModel(options: Overlay = {}): Model {
  const entities = readMetadata<readonly FinanceEntityFile[]>('finance-entities.json');
  const enumFile = readMetadata<FinanceEnumFile>('finance-enums.json');
  const enums = new Map<string, readonly Option[]>(
    Object.entries(enumFile.enums).map(([name, members]) => [
      name,
      members.map((member) => ({ value: member.value, label: member.name })),
    ]),
  );
  const known = entities.flatMap((entity) => [
    entity.publicCollectionName,
    ...entity.fields.map((field) => `${entity.publicCollectionName}.${field.name}`),
  ]);
  const overlay = applyOverlay(options, new Set(known));
  const tables = entities
    .filter((entity) => !overlay.isRemoved(entity.publicCollectionName))
    .map((entity) => toTable(entity, enums, overlay));
  return {
    system: 'FINANCE',
    namespace: enumFile.namespace,
    tables: new Map(tables.map((table) => [table.name, table])),
    tablesBySet: new Map(tables.map((table) => [table.set, table])),
    tablesBySqlName: new Map(tables.map((table) => [table.sqlName, table])),
    enums,
  };
}
