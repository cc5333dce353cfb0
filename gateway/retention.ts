import type { Journal } from '../dualwrite/journal/journal.ts';

/** How long the journal remembers. */
export interface Retention {
  /** Finished operations, and with them the audit of who changed what. */
  readonly operationDays: number;
  /** Idempotency keys: a repeat that comes later is a new change. */
  readonly keyDays: number;
}

/** More than a year of operations; keys for a week. */
export const defaultRetention: Retention = { operationDays: 400, keyDays: 7 };

const day = 24 * 60 * 60 * 1000;
const hour = 60 * 60 * 1000;

/**
 * Has the journal forget what is old enough, now and every hour. Several replicas may do so: what is gone is gone.
 *
 * @returns stops it
 */
export function keepForgetting(
  journal: Pick<Journal, 'prune'>,
  { operationDays, keyDays }: Retention,
  unexpected: (error: unknown) => void,
): () => void {
  const forget = () => void journal.prune(operationDays * day, keyDays * day).catch(unexpected);
  forget();
  const timer = setInterval(forget, hour);
  timer.unref();
  return () => clearInterval(timer);
}
