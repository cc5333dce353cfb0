import {
  changesOf,
  isByMessage,
  isOfFacts,
  isToBeWritten,
  type LegRecord,
  type RowChange,
  type RowImage,
} from '../leg.ts';
import type { Found } from '../operation.ts';
import type { WritableSystem } from './writable-system.ts';

type Same = WritableSystem['isSame'];

/**
 * What a leg's rows hold now: what they held before, what the leg was to write, or something else.
 *
 * A leg is atomic, so its rows agree; where they do not, somebody else changed one of them. Not so one that goes by a message:
 * it is done when a row is. Nor one of facts: others may bring some of them, and the system may lose some.
 */
export function compareLeg(leg: LegRecord, now: readonly (RowImage | null)[], isUndoing: boolean, same: Same): Found {
  const found = compareRows(leg, now, isUndoing, same);
  // Nothing was to be written, so it is.
  const [first = isUndoing ? 'before' : 'after'] = found;
  if (isByMessage(leg) && found.includes('after')) return 'after';
  // A fact that is there is what is wanted, whoever brought it: what is missing beside it is still to be written.
  if (!isUndoing && isOfFacts(leg) && found.includes('before') && !found.includes('other')) return 'before';
  return found.every((one) => one === first) ? first : 'other';
}

/** As {@link compareLeg}, for each row that is to be written, less those that may be gone and are. */
export function compareRows(
  leg: LegRecord,
  now: readonly (RowImage | null)[],
  isUndoing: boolean,
  same: Same,
): readonly Found[] {
  return changesOf(leg).flatMap((row, index) => {
    const isGone = !isUndoing && row.kind === 'update' && row.ifPresent === true && (now[index] ?? null) === null;
    if (isGone || !isToBeWritten(leg, index)) return [];
    const before = leg.before?.[index] ?? null;
    const seen = {
      before,
      now: now[index] ?? null,
      fence: leg.fences[index] ?? null,
      written: leg.written[index] ?? null,
    };
    return [compareRow(row, seen, isUndoing, same)];
  });
}

/**
 * The leg after its rows were read. Image and fence are renewed together or not at all: under a newer fence, an older
 * image would let a write pass that it cannot undo. When undoing, the image is what is to be restored, so it stays.
 */
export function withReading(
  leg: LegRecord,
  now: readonly (RowImage | null)[],
  found: Found,
  isUndoing: boolean,
): LegRecord {
  const fences = now.map((image) => image?.etag ?? null);
  if (isUndoing) return found === 'after' ? { ...leg, fences } : leg;
  if (found !== 'before') return leg;
  // A row whose version the caller named keeps it: under a newer one, a change meanwhile would go unnoticed.
  const isBound = (index: number) => leg.before !== null && leg.rows[index]?.version !== undefined;
  return {
    ...leg,
    before: now.map((image, index) => (isBound(index) ? (leg.before?.[index] ?? null) : image)),
    fences: fences.map((fence, index) => (isBound(index) ? (leg.fences[index] ?? null) : fence)),
  };
}

interface Seen {
  readonly before: RowImage | null;
  readonly now: RowImage | null;
  readonly fence: string | null;
  readonly written: string | null;
}

function compareRow(row: RowChange, seen: Seen, isUndoing: boolean, same: Same): Found {
  const { now, before } = seen;
  switch (row.kind) {
    case 'create':
      if (now === null) return 'before';
      if (row.orPresent === true) return 'after';
      // Undoing deletes the row, so any change of it by somebody else counts.
      if (isUndoing && seen.written !== null && seen.written !== now.etag) return 'other';
      return holds(row, now, same) ? 'after' : 'other';
    case 'delete':
      if (now === null) return 'after';
      return isUntouched(seen) || (before !== null && equals(row, before, now, same)) ? 'before' : 'other';
    case 'update':
      if (now === null) return 'other';
      if (!isUndoing && isUntouched(seen)) return 'before';
      if (holds(row, now, same)) return 'after';
      if (before === null) return 'other';
      return equals(row, before, now, same) ? 'before' : 'other';
  }
}

function isUntouched({ now, fence }: Seen): boolean {
  return now !== null && now.etag !== null && now.etag === fence;
}

function holds(row: RowChange, now: RowImage, same: Same): boolean {
  return Object.entries(row.values).every(([column, value]) => same(row.table, column, value, now.values[column]));
}

function equals(row: RowChange, before: RowImage, now: RowImage, same: Same): boolean {
  const columns = row.kind === 'delete' ? (row.restore ?? []) : Object.keys(row.values);
  return columns.every((column) => same(row.table, column, before.values[column], now.values[column]));
}
