import { UpstreamError } from '../../systems/odata/upstream-error.ts';
import { type LegRecord, type RowChange, type RowImage } from '../leg.ts';
import { isFenced } from '../upstream/leg-writes.ts';
import type { OperationEvent } from '../operation.ts';
import type { Problem } from '../problem.ts';
import type { WritableSystem } from '../upstream/writable-system.ts';
import { failedPreparation } from './failure-event.ts';

/** A leg and what happened to it. */
export interface LegOutcome {
  readonly leg: LegRecord;
  readonly event: OperationEvent;
  /** What the system asked us to wait. */
  readonly retryAfterSeconds?: number | null;
  /** What was thrown, if anything: a fault of ours when it is no UpstreamError. */
  readonly failure?: unknown;
}

/** Reads a leg's rows before its first write: what they hold is the before-image, their versions are the fence. */
export async function prepareLeg(whole: LegRecord, system: WritableSystem, requestId: string): Promise<LegOutcome> {
  const { role } = whole;
  let leg = whole;
  try {
    const read = await system.read(whole.rows, requestId);
    const isKept = (row: RowChange, index: number) => row.ifPresent !== true || (read[index] ?? null) !== null;
    const before = read.filter((_, index) => isKept(whole.rows[index]!, index));
    leg = { ...whole, rows: whole.rows.filter(isKept) };
    const obstacles = leg.rows.map((row, index) => obstacle(row, before[index] ?? null, system));
    const problem = obstacles.find((one) => one !== null);
    if (problem !== undefined) return { leg, event: { kind: 'refused', role, problem } };
    const prepared = { ...leg, before, fences: before.map((image) => image?.etag ?? null) };
    return { leg: prepared, event: { kind: 'prepared', role, isFenced: isFenced(prepared) } };
  } catch (error) {
    const retryAfterSeconds = error instanceof UpstreamError ? error.retryAfterSeconds : null;
    return { leg, event: failedPreparation(role, error), retryAfterSeconds, failure: error };
  }
}

function obstacle(row: RowChange, before: RowImage | null, system: WritableSystem): Problem | null {
  if (row.kind === 'create') return before === null || row.orPresent === true ? null : alreadyExists;
  if (before === null) return missing;
  const isAsExpected = Object.entries(row.expected ?? {}).every(([column, value]) =>
    system.isSame(row.table, column, value, before.values[column]),
  );
  return !isAsExpected || (row.version !== undefined && row.version !== before.etag) ? stale : null;
}

const alreadyExists: Problem = {
  code: 'ALREADY_EXISTS',
  message: 'Expected no row under this key, found one. Choose another key.',
  retryable: false,
};

const missing: Problem = {
  code: 'MISSING',
  message: 'Expected the row to be there, found none. It may have been deleted.',
  retryable: false,
};

const stale: Problem = {
  code: 'STALE_VERSION',
  message: 'Expected the row in the version that was read, found a newer one. Read it again.',
  retryable: false,
};
