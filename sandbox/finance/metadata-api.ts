import type { Response } from '../odata/message.ts';
import type { Column, Model, Table } from '../store/model.ts';
import { notFound } from './finance-error.ts';

/** Path of the metadata service, beside `/data/`. */
export const metadataPath = '/metadata/';

function dataType(column: Column): string {
  switch (column.kind) {
    case 'enum':
      return 'Enum';
    case 'decimal':
    case 'double':
      return 'Real';
    case 'datetime':
    case 'date':
      return column.dateOnly ? 'Date' : 'UtcDateTime';
    case 'bigint':
      return 'Int64';
    case 'int':
      return 'Int32';
    case 'guid':
    case 'lookup':
      return 'Guid';
    case 'boolean':
      return 'Boolean';
    case 'string':
      return 'String';
  }
}

function publicEntity(table: Table): unknown {
  return {
    Name: table.typeName,
    EntitySetName: table.set,
    LabelId: table.label,
    IsReadOnly: table.readOnly,
    ConfigurationEnabled: true,
    Properties: [...table.columns.values()].map((column) => ({
      Name: column.name,
      TypeName: column.edmType,
      DataType: dataType(column),
      LabelId: column.label,
      IsKey: table.key.includes(column.name),
      IsMandatory: table.key.includes(column.name),
      ConfigurationEnabled: true,
      AllowEdit: !column.readOnly && !table.key.includes(column.name) && !table.readOnly,
      AllowEditOnCreate: !column.readOnly && !table.readOnly,
      IsDimension: false,
    })),
    NavigationProperties: [],
    PropertyGroups: [],
  };
}

function dataEntity(table: Table): unknown {
  return {
    Name: `${table.typeName}Entity`,
    PublicEntityName: table.typeName,
    PublicCollectionName: table.set,
    LabelId: table.label,
    DataServiceEnabled: true,
    DataManagementEnabled: true,
    IsReadOnly: table.readOnly,
  };
}

function publicEnumeration(name: string, model: Model): unknown {
  return {
    Name: name,
    LabelId: name,
    Members: (model.enums.get(name) ?? []).map((member) => ({
      Name: member.label,
      Value: member.value,
      LabelId: member.label,
      ConfigurationEnabled: true,
    })),
  };
}

/** Answers `/metadata/PublicEntities`, `/DataEntities` and `/PublicEnumerations`, whole or one by its name. */
export function readMetadata(model: Model, origin: string, path: string): Response {
  const match = /^(\w+)(?:\('([^']*)'\))?\/?$/.exec(decodeURIComponent(path));
  const [, collection = '', name] = match ?? [];
  const tables = [...model.tables.values()];
  const items = new Map<string, () => [string, unknown][]>([
    ['PublicEntities', () => tables.map((table) => [table.typeName, publicEntity(table)])],
    ['DataEntities', () => tables.map((table) => [`${table.typeName}Entity`, dataEntity(table)])],
    ['PublicEnumerations', () => [...model.enums.keys()].map((key) => [key, publicEnumeration(key, model)])],
  ]).get(collection)?.();
  if (items === undefined) throw notFound(`No HTTP resource was found that matches '${metadataPath}${path}'.`);
  const context = `${origin}${metadataPath}$metadata#${collection}`;
  if (name === undefined) return ok({ '@odata.context': context, value: items.map(([, item]) => item) });
  const one = items.find(([key]) => key === name);
  if (one === undefined) throw notFound(`There is no '${name}' among ${collection}.`);
  return ok({ '@odata.context': `${context}/$entity`, ...(one[1] as object) });
}

function ok(body: unknown): Response {
  return {
    status: 200,
    headers: { 'Content-Type': 'application/json; odata.metadata=minimal', 'OData-Version': '4.0' },
    body: JSON.stringify(body),
  };
}
