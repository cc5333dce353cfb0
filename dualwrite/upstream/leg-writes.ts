import type { Write, WriteValues } from '../../systems/client/write.ts';
import {
  changesOf,
  isAbsent,
  isToBeWritten,
  type LegPlan,
  type LegRecord,
  type RowChange,
  type RowImage,
} from '../leg.ts';

/** The requests that carry a leg out, each with the version that the row must still have. */
export function writesOf(leg: LegRecord): readonly Write[] {
  return changesOf(leg).flatMap((row, index) =>
    isToBeWritten(leg, index) ? [withWay(row, write(leg, row, index))] : [],
  );
}

function write(leg: LegRecord, row: RowChange, index: number): Write {
  if (row.kind === 'create') return create(row, row.values);
  const fence = fenceOf(leg, index);
  return row.kind === 'update'
    ? { kind: 'update', table: row.table, key: row.key, values: row.values, ...fence }
    : { kind: 'delete', table: row.table, key: row.key, ...fence };
}

/** The write, with the way that it goes where that is not an ordinary one. */
function withWay({ scheduledIn, message, correction, byDualWrite }: RowChange, write: Write): Write {
  if (correction !== undefined) return { ...write, correction };
  if (message !== undefined) return { ...write, message };
  if (byDualWrite !== undefined) return { ...write, byDualWrite };
  return scheduledIn === undefined ? write : { ...write, scheduledIn };
}

/** The versions that a system gave to the rows of {@link writesOf}, along the leg's rows. */
export function writtenVersions(leg: LegRecord, versions: readonly (string | null)[]): readonly (string | null)[] {
  const rest = [...versions];
  return leg.rows.map((_row, index) => (isToBeWritten(leg, index) ? (rest.shift() ?? null) : null));
}

/** The requests that put a leg's rows back as they were before it, last row first. */
export function undoWritesOf(leg: LegRecord): readonly Write[] {
  const undo = (row: RowChange, index: number): Write => {
    if (row.kind === 'create') return { kind: 'delete', table: row.table, key: row.key, ...fenceOf(leg, index) };
    const values = beforeValues(row, leg.before?.[index] ?? null);
    return row.kind === 'delete'
      ? create(row, values)
      : { kind: 'update', table: row.table, key: row.key, values, ...fenceOf(leg, index) };
  };
  return changesOf(leg)
    .flatMap((row, index) => (isToBeWritten(leg, index) ? [withWay(row, undo(row, index))] : []))
    .reverse();
}

/** Whether a late request of the leg can do no harm: a version guards it, or a key that only one row can have. */
export function isFenced(leg: LegRecord): boolean {
  return (
    canBeFenced(leg) &&
    changesOf(leg).every((row, index) => row.kind === 'create' || leg.fences[index] !== null || isAbsent(leg, index))
  );
}

/** Whether reading its rows can fence a leg. The Schedule API and messages take no versions: what is sent twice is done twice. */
export function canBeFenced({ rows }: LegPlan): boolean {
  return rows.every(
    ({ scheduledIn, message, correction }) =>
      scheduledIn === undefined && message === undefined && correction === undefined,
  );
}

function create(row: RowChange, values: WriteValues): Write {
  const { table, key } = row;
  return typeof key === 'string'
    ? { kind: 'create', table, id: key, values }
    : { kind: 'create', table, values: { ...key, ...values } };
}

function fenceOf(leg: LegRecord, index: number): { readonly ifMatch?: string } {
  const etag = leg.fences[index] ?? null;
  return etag === null ? {} : { ifMatch: etag };
}

function beforeValues(row: RowChange, before: RowImage | null): WriteValues {
  if (before === null) throw new Error(`Expected a before-image of ${row.table}, there is none.`);
  const isChanged = (column: string) => row.kind === 'delete' || column in row.values;
  const columns = Object.entries(before.values).filter(([column]) => isChanged(column));
  const restored = columns.map(([column, value = null]): [string, WriteValues[string]] => {
    const table = before.targets?.[column];
    return [column, typeof value === 'string' && table !== undefined ? { table, id: value } : value];
  });
  return Object.fromEntries(restored);
}
