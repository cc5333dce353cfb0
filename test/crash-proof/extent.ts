/**
 * CRASH_PROOF=all takes every point with every kind on each store, in some two minutes where nothing else runs. Otherwise each point meets one kind of
 * each map on SQLite, and every fourth does so in each of the two runs on PostgreSQL.
 */
export const isEverything = process.env['CRASH_PROOF'] === 'all';

/** How long to wait for what many operations do beside each other. */
export const patience = { timeout: isEverything ? 400_000 : 120_000, interval: 100 };

/** How long one run may take. */
export const testMilliseconds = isEverything ? 1_800_000 : 300_000;
