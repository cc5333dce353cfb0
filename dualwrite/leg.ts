import type { Correction, RowKey, RowMessage, WriteValues } from '../systems/client/write.ts';
import type { Row, System } from '../systems/odata/query.ts';
import type { Found, LegRole } from './operation.ts';

/** The change of one row. A create names its row too: a Dataverse id chosen by us, or a natural key. */
export interface RowChange {
  readonly kind: 'create' | 'update' | 'delete';
  readonly table: string;
  readonly key: RowKey;
  /** Columns to write, without those of the key; empty for a delete. */
  readonly values: WriteValues;
  /** The version that the caller saw; any other refuses the change. */
  readonly version?: string;
  /** Columns that a deleted row is brought back with. */
  readonly restore?: readonly string[];
  /** A create of a fact: a row that is there already under the key is what is wanted, whatever was added to it since. */
  readonly orPresent?: true;
  /** A row that is gone by its turn, or never was there, is left out: nothing of it is to be deleted, or to follow. */
  readonly ifPresent?: true;
  /** An update of a record that the system may lack: what the row is made with where there is none. */
  readonly orCreate?: WriteValues;
  /** Id of the project through whose operation set of the Schedule API it goes. All rows of a leg do, or none. */
  readonly scheduledIn?: string;
  /**
   * The message that makes the change: the values are what it should come to. All rows of a leg go by the same one, or none.
   * Dataverse decides about each row for itself, so such a leg is done when at least one is.
   */
  readonly message?: RowMessage;
  /** The correction journal that makes the change: one for all rows of a leg. */
  readonly correction?: Correction;
  /** Written in the name of the user of dual-write, since nobody else may. All rows of a leg are, or none. */
  readonly byDualWrite?: true;
  /** What columns must hold when the change's turn comes: a message takes no version, and may mean something else by then. */
  readonly expected?: WriteValues;
}

/** What an operation does in one system: one row write, or several in one transaction. */
export interface LegPlan {
  readonly role: LegRole;
  readonly system: System;
  readonly rows: readonly RowChange[];
}

/** A row as it was read. */
export interface RowImage {
  readonly values: Row;
  /** Its version, or null where the system gave none. */
  readonly etag: string | null;
  /** The tables that lookups with several possible ones point at, by column. */
  readonly targets?: Readonly<Record<string, string>>;
}

/** A leg as the journal keeps it. Arrays run along {@link LegPlan.rows}. */
export interface LegRecord extends LegPlan {
  /** The rows before the leg, null where there was none; null as a whole until they were read. */
  readonly before: readonly (RowImage | null)[] | null;
  /** The versions that the next write insists on. */
  readonly fences: readonly (string | null)[];
  /** The versions that the leg's own write gave the rows, where the system said them. */
  readonly written: readonly (string | null)[];
  /** What became of each row of a leg that went by a message; absent until it is known. */
  readonly outcomes?: readonly Found[];
}

/** A leg that nothing has happened to. */
export function newLegRecord(plan: LegPlan): LegRecord {
  const unknown = plan.rows.map(() => null);
  return { ...plan, before: null, fences: unknown, written: unknown };
}

/** The columns to read of a row so that its change can be compared and undone. */
export function columnsOf(row: RowChange): readonly string[] {
  return row.kind === 'delete' ? (row.restore ?? []) : Object.keys({ ...row.values, ...row.orCreate });
}

/** Whether a row that may be missing was: it is known once the leg's rows were read. */
export function isAbsent({ rows, before }: LegRecord, index: number): boolean {
  return rows[index]?.ifPresent === true && before !== null && (before[index] ?? null) === null;
}

/** Whether some row of a leg was missing when it was looked for: one that may be, or one that is made instead of updated. */
export function lacksRows(leg: LegRecord): boolean {
  const isMade = (row: RowChange, index: number) =>
    row.orCreate !== undefined && (leg.before?.[index] ?? null) === null;
  return leg.rows.some((row, index) => isAbsent(leg, index) || isMade(row, index));
}

/** The leg's changes as they are made: an update of a row that was missing may be a create. */
export function changesOf({ rows, before }: LegRecord): readonly RowChange[] {
  return rows.map((row, index) => {
    if (row.orCreate === undefined || before === null || (before[index] ?? null) !== null) return row;
    const { orCreate: values, ...rest } = row;
    return { ...rest, kind: 'create', values };
  });
}

/** Whether the leg's rows are moved on by messages, which nobody but their caller can undo. */
export function isByMessage({ rows }: LegPlan): boolean {
  return rows[0]?.message !== undefined || rows[0]?.correction !== undefined;
}

/** Whether some of the leg's rows are facts, which are as good when somebody else has brought them. */
export function isOfFacts({ rows }: LegPlan): boolean {
  return rows.some(({ orPresent }) => orPresent === true);
}

/** Whether a row is to be written: not so a fact that was there when it was looked for, nor what was to go and was not there. */
export function isToBeWritten(leg: LegRecord, index: number): boolean {
  if (isAbsent(leg, index)) return false;
  return leg.rows[index]?.orPresent !== true || (leg.before?.[index] ?? null) === null;
}

/** Identifies a row within its table: the same text for every spelling of its key. */
export function recordKey(key: RowKey): string {
  if (typeof key === 'string') return key.toLowerCase();
  const parts = Object.entries(key).map(([name, value]) => [name, String(value).toLowerCase()] as const);
  return JSON.stringify(parts.sort(([one], [other]) => (one < other ? -1 : 1)));
}
