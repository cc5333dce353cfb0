import type { DataverseColumnFile, DataverseTableFile } from './metadata-files.ts';
import { readMetadata } from './metadata-files.ts';
import type { Collection, Column, ColumnKind, LookupTarget, ManyToMany, Model, Overlay, Table } from './model.ts';
import { applyOverlay } from './overlay.ts';
import type { AppliedOverlay } from './overlay.ts';
import { collectionName, textbookKeys } from './textbook-names.ts';

const kinds: Readonly<Record<string, ColumnKind>> = {
  'Edm.String': 'string',
  'Edm.Int32': 'int',
  'Edm.Int64': 'bigint',
  'Edm.Decimal': 'decimal',
  'Edm.Double': 'double',
  'Edm.Boolean': 'boolean',
  'Edm.Guid': 'guid',
  'Edm.DateTimeOffset': 'datetime',
  'Edm.Date': 'date',
};

/** The one many-to-many relationship of the tables we carry: users in teams. */
const teamMembership = { name: 'teammembership_association', sqlTable: 'teammembership' };

/** The row version behind the ETag. */
const versionColumn: DataverseColumnFile = {
  name: 'versionnumber',
  dataverseType: 'BigInt',
  type: 'Edm.Int64',
  readOnly: true,
  label: 'Version Number',
};

function onBehalfColumn(name: string): DataverseColumnFile {
  const lookup = { targets: ['systemuser'], navigationProperty: name };
  return { name, dataverseType: 'Lookup', type: 'Edm.Guid', readOnly: true, label: name, lookup };
}

/** Columns every table has on the platform, whether metadata lists them or not. */
function platformColumns(file: DataverseTableFile): DataverseColumnFile[] {
  const listed = new Set(file.columns.map((column) => column.name));
  const audited = listed.has('createdby');
  const all = [versionColumn, ...(audited ? ['createdonbehalfby', 'modifiedonbehalfby'].map(onBehalfColumn) : [])];
  return all.filter((column) => !listed.has(column.name));
}

function lookupTargets(file: DataverseColumnFile, name: string, overlay: AppliedOverlay): LookupTarget[] {
  const { targets, navigationProperty } = file.lookup ?? { targets: [], navigationProperty: [] };
  return targets.flatMap((table, index) => {
    if (overlay.isRemoved(table)) return [];
    const listed = typeof navigationProperty === 'string' ? navigationProperty : navigationProperty[index];
    const navigation = name === file.name && listed !== undefined ? listed : name;
    return [{ table: overlay.nameOf(table), navigation }];
  });
}

function toColumn(table: string, file: DataverseColumnFile, overlay: AppliedOverlay): Column {
  const name = overlay.nameOf(table, file.name);
  const targets = lookupTargets(file, name, overlay);
  const kind = file.lookup === undefined ? kinds[file.type] : 'lookup';
  if (kind === undefined) throw new Error(`Expected a known type for ${table}.${file.name}, received "${file.type}".`);
  return {
    name,
    sqlName: file.name,
    valueProperty: kind === 'lookup' ? `_${name}_value` : name,
    kind,
    edmType: file.type,
    attributeType: file.dataverseType,
    scale: kind === 'decimal' ? (file.precision ?? 4) : 0,
    maxLength: file.maxLength ?? null,
    required: file.required ?? false,
    readOnly: file.readOnly ?? false,
    options: file.options !== undefined && file.options.length > 0 ? file.options : null,
    enumName: null,
    targets,
    dateOnly: kind === 'date' || file.dateFormat === 'DateOnly',
    label: file.label ?? file.name,
  };
}

function collectionsOf(tables: readonly Table[]): Map<string, Map<string, Collection>> {
  const byTarget = new Map<string, Map<string, Collection>>(tables.map((table) => [table.name, new Map()]));
  for (const child of tables) {
    for (const column of child.columns.values()) {
      for (const target of column.targets) {
        const name = collectionName(child.name, column.name, target.table, column.targets.length);
        const collection = { name, table: child.name, column: column.name, partner: target.navigation };
        byTarget.get(target.table)?.set(name, collection);
      }
    }
  }
  return byTarget;
}

function manyToManyOf(table: string): Map<string, ManyToMany> {
  const sides = { systemuser: 'team', team: 'systemuser' };
  const other = table === 'systemuser' || table === 'team' ? sides[table] : undefined;
  if (other === undefined) return new Map();
  const side = { ...teamMembership, table: other, ownColumn: `${table}id`, otherColumn: `${other}id` };
  return new Map([[side.name, side]]);
}

function toTable(file: DataverseTableFile, overlay: AppliedOverlay): Table {
  const name = overlay.nameOf(file.logicalName);
  const storedColumns = [...file.columns, ...platformColumns(file)].map((column) =>
    toColumn(file.logicalName, column, overlay),
  );
  const visible = storedColumns.filter((column) => !overlay.isRemoved(file.logicalName, column.sqlName));
  const alternateKeys = [...(file.alternateKeys ?? []), ...(textbookKeys[file.logicalName] ?? [])]
    .filter((key) => !(key.columns.length === 1 && key.columns[0] === file.primaryId))
    .filter((key) => !key.columns.some((column) => overlay.isRemoved(file.logicalName, column)))
    .map((key) => ({ name: key.name, columns: key.columns.map((column) => overlay.nameOf(file.logicalName, column)) }));
  return {
    name,
    sqlName: file.logicalName,
    set: name === file.logicalName ? file.entitySetName : file.entitySetName.replace(file.logicalName, name),
    typeName: name,
    key: [overlay.nameOf(file.logicalName, file.primaryId)],
    primaryName: file.primaryName ? overlay.nameOf(file.logicalName, file.primaryName) : null,
    alternateKeys,
    columns: new Map(visible.map((column) => [column.name, column])),
    storedColumns,
    collections: new Map(),
    manyToMany: manyToManyOf(name),
    companySpecific: false,
    readOnly: false,
    ownership: file.ownership ?? 'None',
    label: file.logicalName,
  };
}

/** The Dataverse tables of `metadata/dataverse-tables.json`, as a tenant with this overlay shows them. */
export function loadDataverseModel(options: Overlay = {}): Model {
  const files = readMetadata<readonly DataverseTableFile[]>('dataverse-tables.json');
  const known = files.flatMap((file) => [
    file.logicalName,
    ...file.columns.map((column) => `${file.logicalName}.${column.name}`),
  ]);
  const overlay = applyOverlay(options, new Set(known));
  const bare = files.filter((file) => !overlay.isRemoved(file.logicalName)).map((file) => toTable(file, overlay));
  const collections = collectionsOf(bare);
  const tables = bare.map((table) => ({ ...table, collections: collections.get(table.name) ?? new Map() }));
  return {
    system: 'DATAVERSE',
    namespace: 'Microsoft.Dynamics.CRM',
    tables: new Map(tables.map((table) => [table.name, table])),
    tablesBySet: new Map(tables.map((table) => [table.set, table])),
    tablesBySqlName: new Map(tables.map((table) => [table.sqlName, table])),
    enums: new Map(),
  };
}
