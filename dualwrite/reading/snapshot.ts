import type { Row, System, Value } from '../../systems/odata/query.ts';
import type { Journal, OperationRecord } from '../journal/journal.ts';
import { type RowChange, recordKey } from '../leg.ts';
import type { RowKey } from '../../systems/client/write.ts';
import type { WritableSystem } from '../upstream/writable-system.ts';

type Same = WritableSystem['isSame'];

/**
 * What a reader must not see of one row: the changes of operations that were not over when the reading began.
 *
 * `values` lists, for each column, what those operations found and wrote; `existed` tells whether the row was there before
 * the first of them.
 */
interface HiddenRow {
  readonly existed: boolean;
  readonly before: Readonly<Record<string, Value>>;
  readonly written: Readonly<Record<string, readonly (Value | undefined)[]>>;
}

/** The rows that operations after a snapshot touched, and how they were before. */
export interface Snapshot {
  /** Whether nothing at all needs hiding. */
  readonly isLive: boolean;
  /**
   * A row as it was at the snapshot: null when it did not exist then. A column that somebody changed directly since keeps
   * the value read.
   */
  view(system: System, table: string, key: RowKey, read: Row): Row | null;
}

/** The part of a snapshot that can be computed from the operations alone; `records` in journal order. */
export function snapshotOf(records: readonly OperationRecord[], same: Readonly<Record<System, Same>>): Snapshot {
  const hidden = new Map<string, HiddenRow>();
  for (const { legs } of records) {
    for (const { system, rows, before } of legs) {
      // A leg whose rows were never read has written nothing.
      if (before === null) continue;
      rows.forEach((row, index) => {
        const name = nameOf(system, row.table, row.key);
        const image = before[index] ?? null;
        hidden.set(name, hide(hidden.get(name), row, image?.values ?? null));
      });
    }
  }
  return {
    isLive: hidden.size === 0,
    view: (system, table, key, read) => {
      const row = hidden.get(nameOf(system, table, key));
      if (row === undefined) return read;
      return row.existed ? replaced(row, table, read, same[system]) : null;
    },
  };
}

/**
 * Begins a snapshot read: take it before the first read, and ask it for the view after the last one. In between, whatever
 * an operation writes is recorded in the journal before it is written, so the view knows of it.
 */
export async function beginSnapshot(
  journal: Journal,
  same: Readonly<Record<System, Same>>,
): Promise<() => Promise<Snapshot>> {
  const sequence = await journal.sequence();
  const hidden = new Map<string, OperationRecord>();
  return async () => {
    // What was hidden once stays so: an operation may have taken its place among the finished ones before it could be seen
    // to be one of them.
    for (const record of await journal.hiddenSince(sequence)) hidden.set(record.id, record);
    return snapshotOf(
      [...hidden.values()].sort((one, other) => one.sequence - other.sequence),
      same,
    );
  };
}

function nameOf(system: System, table: string, key: RowKey): string {
  return `${system} ${table} ${recordKey(key)}`;
}

function hide(earlier: HiddenRow | undefined, row: RowChange, image: Row | null): HiddenRow {
  const written = { ...earlier?.written };
  const before = { ...earlier?.before };
  for (const [column, value] of Object.entries(row.values)) {
    const plain = typeof value === 'object' && value !== null ? value.id : value;
    const found = image?.[column] ?? null;
    // Only what the first operation found counts as before; later ones found what earlier ones wrote.
    if (!(column in before)) before[column] = found;
    written[column] = [...(written[column] ?? []), found, plain];
  }
  return { existed: earlier?.existed ?? image !== null, before, written };
}

function replaced({ before, written }: HiddenRow, table: string, read: Row, same: Same): Row {
  const columns = Object.entries(before).filter(([column]) => {
    const value = read[column];
    return column in read && (written[column] ?? []).some((one) => same(table, column, one, value));
  });
  return columns.length === 0 ? read : { ...read, ...Object.fromEntries(columns) };
}
