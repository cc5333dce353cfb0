import type { Tables } from '../catalogue/apply-renames.ts';
import { readMetadataFile } from '../catalogue/metadata-file.ts';
import type { ColumnKind, ColumnModel, Confidence, TableModel } from '../catalogue/model.ts';

/** An entity as `metadata/finance-entities.json` describes it. */
export interface FinanceEntity {
  readonly publicCollectionName: string;
  readonly publicEntityName: string;
  readonly key: readonly string[];
  readonly description?: string;
  readonly confidence: Confidence;
  readonly fields: readonly FinanceField[];
}

/** A field as `metadata/finance-entities.json` describes it. */
export interface FinanceField {
  readonly name: string;
  readonly type: string;
  readonly enum?: string;
  readonly description?: string;
  /** Only where the field is less sure than its entity. */
  readonly confidence?: Confidence;
}

const kinds: Readonly<Record<string, ColumnKind>> = {
  'Edm.String': 'string',
  'Edm.Guid': 'guid',
  'Edm.Int32': 'int32',
  'Edm.Int64': 'int64',
  'Edm.Decimal': 'decimal',
  'Edm.Double': 'double',
  'Edm.Boolean': 'boolean',
  'Edm.DateTimeOffset': 'dateTime',
  'Edm.Binary': 'binary',
};

/** The Finance entities of the metadata file, as written there. */
export function readFinanceEntities(): readonly FinanceEntity[] {
  return readMetadataFile('finance-entities.json') as readonly FinanceEntity[];
}

/** The Finance entities by entity set, as the rest of the clients see them. */
export function financeCatalogue(entities: readonly FinanceEntity[] = readFinanceEntities()): Tables {
  return new Map(entities.map((entity) => [entity.publicCollectionName, tableModel(entity)]));
}

/** What a Finance field holds. Throws on a type that the clients cannot read or write. */
export function financeKind(field: FinanceField): ColumnKind {
  if (field.enum !== undefined) return 'enum';
  const kind = kinds[field.type];
  if (kind === undefined) {
    throw new Error(`Expected an enumeration or one of ${Object.keys(kinds).join(', ')}, received type ${field.type}.`);
  }
  return kind;
}

function tableModel(entity: FinanceEntity): TableModel {
  return {
    name: entity.publicCollectionName,
    wireName: entity.publicEntityName,
    entitySet: entity.publicCollectionName,
    confidence: entity.confidence,
    key: entity.key,
    columns: new Map(entity.fields.map((field) => [field.name, columnModel(field, entity)])),
  };
}

function columnModel(field: FinanceField, entity: FinanceEntity): ColumnModel {
  const kind = financeKind(field);
  return {
    name: field.name,
    wireName: field.name,
    kind,
    enumType: kind === 'enum' ? field.type : null,
    confidence: field.confidence ?? entity.confidence,
    isKey: entity.key.includes(field.name),
    lookup: null,
    largest: null,
  };
}
