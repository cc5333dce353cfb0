import entities from '../../metadata/finance-entities.json' with { type: 'json' };

/** Column types by data entity and column. */
const types: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  entities.map((entity) => [
    entity.publicCollectionName,
    new Map(entity.fields.map((field) => [field.name, field.type])),
  ]),
);

/** The OData type of a column, such as `Edm.Decimal`; text for a column that our metadata does not know. */
export function financeColumnType(table: string, column: string): string {
  return types.get(table)?.get(column) ?? 'Edm.String';
}
