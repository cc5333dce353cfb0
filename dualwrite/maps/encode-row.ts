import type { WriteValues } from '../../systems/client/write.ts';
import type { Row, System, Value } from '../../systems/odata/query.ts';
import type { ChangeKind, FieldPair, MapValue, TableMap, UnifiedChange } from './table-map.ts';

/** A value that a map cannot carry to one of the systems. */
export class UnmappedValueError extends Error {
  override readonly name = 'UnmappedValueError';
  readonly field: string;

  constructor(map: string, field: string, expected: readonly Value[], received: unknown) {
    super(
      `Expected one of ${expected.join(', ')} for ${field}, received ${String(received)}. The map '${map}' knows no other.`,
    );
    this.field = field;
  }
}

/** The columns that a change writes in one system, key columns included. Absent fields are left alone. */
export function encodeRow(map: TableMap, system: System, kind: ChangeKind, change: UnifiedChange): WriteValues {
  const values = map.fields.flatMap((pair): [string, MapValue][] => {
    const column = columnOf(pair, system);
    const value = kind === 'create' ? (change[pair.field] ?? defaultOf(pair)) : change[pair.field];
    return column === null || value === undefined ? [] : [[column, encode(map, pair, system, value)]];
  });
  return Object.fromEntries(values);
}

/** The fields that a row of one system holds. Columns that were not read are left out. */
export function decodeRow(map: TableMap, system: System, row: Row): UnifiedChange {
  const fields = map.fields.flatMap((pair): [string, MapValue][] => {
    const column = columnOf(pair, system);
    const value = column === null ? undefined : row[column];
    return value === undefined ? [] : [[pair.field, decode(map, pair, system, value)]];
  });
  return Object.fromEntries(fields);
}

/** The part of a change made directly in one system that the map carries to the other. */
export function carriedAcross(map: TableMap, from: System, change: UnifiedChange): UnifiedChange {
  const direction = from === 'DATAVERSE' ? 'toFinance' : 'toDataverse';
  const carries = (field: string) =>
    map.fields.some((pair) => pair.field === field && (pair.direction === 'both' || pair.direction === direction));
  return Object.fromEntries(Object.entries(change).filter(([field]) => carries(field)));
}

function columnOf(pair: FieldPair, system: System): string | null {
  return system === 'DATAVERSE' ? pair.dataverse : pair.finance;
}

function defaultOf({ transform }: FieldPair): Value | undefined {
  return transform?.kind === 'default' ? transform.value : undefined;
}

function sideOf(system: System): 'dataverse' | 'finance' {
  return system === 'DATAVERSE' ? 'dataverse' : 'finance';
}

function encode(map: TableMap, { field, transform }: FieldPair, system: System, value: MapValue): MapValue {
  if (transform?.kind !== 'valueMap' || value === null) return value;
  const entry = transform.values.find(({ unified }) => unified === value);
  if (entry !== undefined) return entry[sideOf(system)];
  const known = transform.values.map(({ unified }) => unified);
  throw new UnmappedValueError(map.name, field, known, value);
}

function decode(map: TableMap, { field, transform }: FieldPair, system: System, value: Value): Value {
  if (transform?.kind !== 'valueMap' || value === null) return value;
  const side = sideOf(system);
  const entry = transform.values.find((one) => one[side] === value);
  if (entry !== undefined) return entry.unified;
  const known = transform.values.map((one) => one[side]);
  throw new UnmappedValueError(map.name, field, known, value);
}
