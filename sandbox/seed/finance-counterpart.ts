import type { FinanceField, MapField, SeedMetadata, TableMap } from './metadata.ts';
import type { Row, Value } from './row.ts';

/** Follows a column path of a table map from a row through its lookups. */
export type PathReader = (row: Row, path: readonly string[]) => Value;

/** Pairs that the product's standard maps do not carry: shown in an article about a cutover only. */
export function isLivePair(field: MapField): boolean {
  return field.direction !== null && !(field.note ?? '').startsWith('Cutover-only');
}

/** The pairs of a map: its fields, and key columns that it pairs without listing them as fields. */
export function pairsOf(map: TableMap): MapField[] {
  const { dataverse, finance } = map.keys;
  const listed = new Set(map.fields.map((field) => field.finance));
  const keys = dataverse.length === finance.length ? dataverse : [];
  return [
    ...map.fields,
    ...keys.flatMap((column, index): MapField[] => {
      const target = finance[index] ?? '';
      return listed.has(target) ? [] : [{ dataverse: column, finance: target, direction: map.direction }];
    }),
  ];
}

/** The value of a Finance field that agrees with a Dataverse value, or undefined where the map gives none. */
function counterpart(value: Value, field: MapField, target: FinanceField, metadata: SeedMetadata): Value | undefined {
  if (field.transform?.type === 'ValueMap') {
    return field.transform.pairs?.find((pair) => pair.dataverse === value)?.finance;
  }
  if (value === null) return undefined;
  if (target.enum !== undefined) {
    if (typeof value === 'boolean') return value ? 'Yes' : 'No';
    if (typeof value === 'string') return value;
    return metadata.enums.get(target.enum)?.find((member) => member.value === value)?.name;
  }
  if (target.type === 'Edm.DateTimeOffset') return `${String(value).slice(0, 10)}T12:00:00Z`;
  if (target.name === 'dataAreaId') return String(value).toLowerCase();
  return target.type === 'Edm.String' ? String(value) : value;
}

/** A table map made ready to derive many rows. */
export type Counterpart = (row: Row, readPath: PathReader) => Row;

/** Prepares what derives the mapped Finance fields from a Dataverse row. */
export function createCounterpart(map: TableMap, metadata: SeedMetadata): Counterpart {
  const fields = new Map(metadata.entities.get(map.finance.entity)?.fields.map((field) => [field.name, field]));
  const constants: Row = {};
  const derived: { field: MapField; target: FinanceField; path: string[] }[] = [];
  for (const field of pairsOf(map)) {
    const target = fields.get(field.finance ?? '');
    if (target === undefined || !isLivePair(field)) continue;
    if (field.transform?.type === 'Default') {
      if (field.transform.appliesTo === 'finance') constants[target.name] = field.transform.value ?? null;
    } else if (field.dataverse !== null) {
      derived.push({ field, target, path: field.dataverse.split('.') });
    }
  }
  return (row, readPath) => {
    const result: Row = { ...constants };
    for (const { field, target, path } of derived) {
      const value = counterpart(readPath(row, path), field, target, metadata);
      if (value !== undefined) result[target.name] = value;
    }
    return result;
  };
}
