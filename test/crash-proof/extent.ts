/**
 * CRASH_PROOF=all takes every point with every kind on each store. Otherwise that is done on SQLite, and each point meets one
 * kind of each map in each of the two runs on PostgreSQL.
 */
export const isEverything = process.env['CRASH_PROOF'] === 'all';

/** The kinds of change that meet a point: all of them, or one whose turn it is. */
export function kindsAt<Kind>(kinds: readonly Kind[], index: number, shift: number): readonly Kind[] {
  const isWhole = isEverything || shift === 0;
  return isWhole ? kinds : kinds.slice(index % kinds.length).slice(0, 1);
}

/** Whether a moment of one kind alone is met in a run: always, or in every other run on PostgreSQL. */
export function isMetAt(index: number, shift: number): boolean {
  return isEverything || shift === 0 || index % 2 === shift % 2;
}

/** How long to wait for what many operations do beside each other. */
export const patience = { timeout: isEverything ? 400_000 : 120_000, interval: 100 };

/** How long one run may take. */
export const testMilliseconds = isEverything ? 1_800_000 : 300_000;
