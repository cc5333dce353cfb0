import { Decimal } from 'decimal.js';
import type { WriteValues } from '../../systems/client/write.ts';
import type { Row, System, Value } from '../../systems/odata/query.ts';
import { textOf } from './text-of.ts';
import type { ChangeKind, FieldPair, MapValue, NamedRecord, TableMap, UnifiedChange } from './table-map.ts';

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
  const values = map.fields.flatMap((pair): [string, WriteValues[string]][] => {
    const column = columnOf(pair, system);
    const value = kind === 'create' ? (change[pair.field] ?? defaultOf(pair)) : change[pair.field];
    return column === null || value === undefined ? [] : [[column, encode(map, pair, system, value)]];
  });
  const constants = kind === 'create' ? map[sideOf(system)]?.constants : {};
  return { ...constants, ...Object.fromEntries(values) };
}

/** What to read of a Dataverse row for a field: its column, and the text behind it where the field names a record. */
export function pathsOf(pair: FieldPair): readonly string[] {
  const source = sourceOf(pair);
  if (source === null) return [];
  return pair.reference === undefined ? [source] : [source, `${source}.${pair.reference.column}`];
}

function sourceOf({ dataverse, readFrom }: FieldPair): string | null {
  return dataverse ?? readFrom ?? null;
}

/**
 * The fields that a row of one system holds. Columns that were not read are left out. A record that is named is read
 * from Dataverse as its id and, by path, its text.
 *
 * @param unknown whether an option that the map does not know is refused ({@link UnmappedValueError}) or left out
 */
export function decodeRow(
  map: TableMap,
  system: System,
  row: Row,
  unknown: 'refuse' | 'leaveOut' = 'refuse',
): UnifiedChange {
  const fields = map.fields.flatMap((pair): [string, MapValue][] => {
    const column = system === 'DATAVERSE' ? sourceOf(pair) : pair.finance;
    const value = column === null ? undefined : row[column];
    if (value === undefined || (unknown === 'leaveOut' && !isKnown(pair, system, value))) return [];
    if (system === 'DATAVERSE' && pair.reference !== undefined && value !== null) {
      const text = textOf(row[`${column ?? ''}.${pair.reference.column}`]);
      return [[pair.field, { table: pair.reference.table, id: textOf(value), text }]];
    }
    return [[pair.field, decode(map, pair, system, value)]];
  });
  return Object.fromEntries(fields);
}

/** A record of Dataverse as its row would be read, by column and path. */
export function dataverseRow(map: TableMap, fields: UnifiedChange): Row {
  const values = map.fields.flatMap((pair): [string, Value][] => {
    const value = fields[pair.field];
    const [source, behind] = pathsOf(pair);
    if (source === undefined || value === undefined) return [];
    if (!isNamedRecord(value)) return [[source, transformed(map, pair, 'DATAVERSE', value)]];
    return [[source, value.id], ...(behind === undefined ? [] : [[behind, value.text] as [string, Value]])];
  });
  return Object.fromEntries(values);
}

/** Whether a value names another record. */
export function isNamedRecord(value: MapValue | undefined): value is NamedRecord {
  return typeof value === 'object' && value !== null;
}

/** The part of a change made directly in one system that the map carries to the other. */
export function carriedAcross(map: TableMap, from: System, change: UnifiedChange): UnifiedChange {
  const direction = from === 'DATAVERSE' ? 'toFinance' : 'toDataverse';
  const carries = (field: string) =>
    map.fields.some((pair) => pair.field === field && (pair.direction === 'both' || pair.direction === direction));
  return Object.fromEntries(Object.entries(change).filter(([field]) => carries(field)));
}

function isKnown({ transform }: FieldPair, system: System, value: Value): boolean {
  if (transform?.kind !== 'valueMap' || value === null) return true;
  return transform.values.some((one) => one[sideOf(system)] === value);
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

function encode(map: TableMap, pair: FieldPair, system: System, value: MapValue): WriteValues[string] {
  if (isNamedRecord(value)) {
    return system === 'DATAVERSE' ? { table: value.table, id: value.id } : transformed(map, pair, system, value.text);
  }
  return transformed(map, pair, system, value);
}

function transformed(map: TableMap, { field, transform }: FieldPair, system: System, value: Value): Value {
  if (value === null) return value;
  switch (transform?.kind) {
    case 'valueMap': {
      const entry = transform.values.find(({ unified }) => unified === value);
      if (entry !== undefined) return entry[sideOf(system)];
      const known = transform.values.map(({ unified }) => unified);
      throw new UnmappedValueError(map.name, field, known, value);
    }
    case 'date':
      return `${String(value)}T${system === 'DATAVERSE' ? '00' : '12'}:00:00Z`;
    case 'rounded':
      return system === 'DATAVERSE' ? value : new Decimal(String(value)).toDecimalPlaces(transform.digits).toFixed();
    case 'company':
      return system === 'DATAVERSE' ? String(value).toUpperCase() : String(value).toLowerCase();
    default:
      return value;
  }
}

function decode(map: TableMap, { field, transform }: FieldPair, system: System, value: Value): Value {
  if (value === null) return value;
  switch (transform?.kind) {
    case 'valueMap': {
      const side = sideOf(system);
      const entry = transform.values.find((one) => one[side] === value);
      if (entry !== undefined) return entry.unified;
      const known = transform.values.map((one) => one[side]);
      throw new UnmappedValueError(map.name, field, known, value);
    }
    case 'date':
      return String(value).slice(0, 10);
    case 'company':
      return String(value).toUpperCase();
    default:
      return value;
  }
}
