import { createHash } from 'node:crypto';
import type { Column, Model, Table } from '../store/model.ts';

/** A metadata object: what `EntityDefinitions` and its children consist of. */
export type DefinitionObject = Readonly<Record<string, unknown>>;

/** The same id for the same thing in every run. */
function stableId(name: string): string {
  const hash = createHash('sha256').update(name).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

function label(text: string): DefinitionObject {
  const localized = { Label: text, LanguageCode: 1033, IsManaged: true, HasChanged: null };
  return { LocalizedLabels: [localized], UserLocalizedLabel: localized };
}

/** One table as `EntityMetadata`. */
export function tableDefinition(table: Table): DefinitionObject {
  return {
    MetadataId: stableId(table.sqlName),
    LogicalName: table.name,
    SchemaName: table.name,
    EntitySetName: table.set,
    LogicalCollectionName: table.set,
    CollectionSchemaName: table.set,
    PrimaryIdAttribute: table.key[0] ?? null,
    PrimaryNameAttribute: table.primaryName,
    OwnershipType: table.ownership,
    IsOptimisticConcurrencyEnabled: true,
    ChangeTrackingEnabled: true,
    IsActivity: false,
    IsCustomEntity: table.name.includes('_'),
    IsManaged: true,
    TableType: 'Standard',
    DisplayName: label(table.label),
    DisplayCollectionName: label(table.set),
  };
}

function attributeTypeName(column: Column): string {
  return `${column.attributeType}Type`;
}

/** The choices of a column, for `$expand=OptionSet`. */
export function optionSetDefinition(column: Column): DefinitionObject | null {
  if (column.kind === 'boolean') {
    return {
      MetadataId: stableId(`options ${column.sqlName}`),
      Name: column.name,
      OptionSetType: 'Boolean',
      TrueOption: { Value: 1, Label: label('Yes') },
      FalseOption: { Value: 0, Label: label('No') },
    };
  }
  if (column.options === null) return null;
  return {
    MetadataId: stableId(`options ${column.sqlName}`),
    Name: column.name,
    IsGlobal: false,
    OptionSetType: column.attributeType === 'Picklist' ? 'Picklist' : column.attributeType,
    Options: column.options.map((option) => ({ Value: option.value, Label: label(option.label) })),
  };
}

function attributeClass(column: Column): string {
  const type = { Customer: 'Lookup', Owner: 'Lookup', Uniqueidentifier: 'UniqueIdentifier' }[column.attributeType];
  return `${type ?? column.attributeType}AttributeMetadata`;
}

/** One column as `AttributeMetadata`, with what its derived type adds. */
export function attributeDefinition(model: Model, table: Table, column: Column): DefinitionObject {
  const isKey = table.key.includes(column.name);
  return {
    '@odata.type': `#${model.namespace}.${attributeClass(column)}`,
    MetadataId: stableId(`${table.sqlName}.${column.sqlName}`),
    EntityLogicalName: table.name,
    LogicalName: column.name,
    SchemaName: column.name,
    AttributeType: column.attributeType,
    AttributeTypeName: { Value: attributeTypeName(column) },
    IsPrimaryId: isKey,
    IsPrimaryName: column.name === table.primaryName,
    IsValidForRead: true,
    IsValidForCreate: isKey || !column.readOnly,
    IsValidForUpdate: !isKey && !column.readOnly,
    IsLogical: false,
    RequiredLevel: { Value: isKey ? 'SystemRequired' : column.required ? 'ApplicationRequired' : 'None' },
    DisplayName: label(column.label),
    ...(column.kind === 'string' ? { MaxLength: column.maxLength } : {}),
    ...(column.kind === 'decimal' ? { Precision: column.scale } : {}),
    ...(column.kind === 'lookup' ? { Targets: column.targets.map((target) => target.table) } : {}),
    ...(column.kind === 'datetime' || column.kind === 'date'
      ? {
          Format: column.dateOnly ? 'DateOnly' : 'DateAndTime',
          DateTimeBehavior: { Value: column.kind === 'date' ? 'DateOnly' : 'UserLocal' },
        }
      : {}),
  };
}

/** Alternate keys as `EntityKeyMetadata`. */
export function keyDefinitions(table: Table): DefinitionObject[] {
  return table.alternateKeys.map((key) => ({
    MetadataId: stableId(`key ${table.sqlName} ${key.name}`),
    LogicalName: key.name,
    SchemaName: key.name,
    EntityLogicalName: table.name,
    KeyAttributes: key.columns,
    EntityKeyIndexStatus: 'Active',
    DisplayName: label(key.name),
  }));
}

/** Lookups of a table as `ManyToOneRelationships`. */
export function manyToOneDefinitions(model: Model, table: Table): DefinitionObject[] {
  return [...table.columns.values()].flatMap((column) =>
    column.targets.map((target) => {
      const referenced = model.tables.get(target.table);
      const collection = [...(referenced?.collections.values() ?? [])].find(
        (candidate) => candidate.table === table.name && candidate.column === column.name,
      );
      const name = collection?.name ?? `${table.name}_${column.name}`;
      return {
        MetadataId: stableId(`relationship ${name}`),
        SchemaName: name,
        RelationshipType: 'OneToManyRelationship',
        ReferencingEntity: table.name,
        ReferencingAttribute: column.name,
        ReferencedEntity: target.table,
        ReferencedAttribute: referenced?.key[0] ?? null,
        ReferencingEntityNavigationPropertyName: target.navigation,
        ReferencedEntityNavigationPropertyName: collection?.name ?? null,
      };
    }),
  );
}

/** The relationships of all tables, as `RelationshipDefinitions`. */
export function relationshipDefinitions(model: Model): DefinitionObject[] {
  const tables = [...model.tables.values()];
  const oneToMany = tables
    .flatMap((table) => manyToOneDefinitions(model, table))
    .map((definition) => ({ '@odata.type': `#${model.namespace}.OneToManyRelationshipMetadata`, ...definition }));
  const sides = tables.flatMap((table) => [...table.manyToMany.values()].map((side) => ({ table: table.name, side })));
  const manyToMany = sides
    .filter(({ table, side }) => table < side.table)
    .map(({ table, side }) => ({
      '@odata.type': `#${model.namespace}.ManyToManyRelationshipMetadata`,
      MetadataId: stableId(`relationship ${side.name}`),
      SchemaName: side.name,
      RelationshipType: 'ManyToManyRelationship',
      IntersectEntityName: side.sqlTable,
      Entity1LogicalName: table,
      Entity1IntersectAttribute: side.ownColumn,
      Entity1NavigationPropertyName: side.name,
      Entity2LogicalName: side.table,
      Entity2IntersectAttribute: side.otherColumn,
      Entity2NavigationPropertyName: side.name,
    }));
  return [...oneToMany, ...manyToMany];
}

/** The choices that columns of several tables share, as `GlobalOptionSetDefinitions`. */
export function globalOptionSetDefinitions(model: Model): DefinitionObject[] {
  const found = new Map<string, { column: Column; uses: number }>();
  for (const table of model.tables.values()) {
    for (const column of table.columns.values()) {
      if (column.attributeType !== 'Picklist' || column.options === null) continue;
      const key = JSON.stringify([column.name, column.options]);
      const entry = found.get(key) ?? { column, uses: 0 };
      found.set(key, { ...entry, uses: entry.uses + 1 });
    }
  }
  const shared = [...found.values()].filter(({ uses }) => uses > 1).map(({ column }) => column);
  const names = new Set<string>();
  return shared
    .filter(({ name }) => !names.has(name) && names.add(name))
    .map((column) => ({
      '@odata.type': `#${model.namespace}.OptionSetMetadata`,
      ...optionSetDefinition(column),
      IsGlobal: true,
    }));
}
