import { UpstreamError } from '../../systems/odata/upstream-error.ts';
import { changesOf, isAbsent, type LegRecord, type RowChange, type RowImage } from '../leg.ts';
import { isFenced } from '../upstream/leg-writes.ts';
import type { LegProgress, OperationEvent } from '../operation.ts';
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
export async function prepareLeg(leg: LegRecord, system: WritableSystem, requestId: string): Promise<LegOutcome> {
  const { role } = leg;
  try {
    const before = await system.read(leg.rows, requestId);
    const prepared = { ...leg, before, fences: before.map((image) => image?.etag ?? null) };
    const obstacles = changesOf(prepared).map((row, index) =>
      isAbsent(prepared, index) ? null : obstacle(row, before[index] ?? null, system),
    );
    const problem = obstacles.find((one) => one !== null);
    if (problem !== undefined) return { leg, event: { kind: 'refused', role, problem } };
    return { leg: prepared, event: { kind: 'prepared', role, ...preparedState(prepared) } };
  } catch (error) {
    const retryAfterSeconds = error instanceof UpstreamError ? error.retryAfterSeconds : null;
    return { leg, event: failedPreparation(role, error), retryAfterSeconds, failure: error };
  }
}

/** What the state machine is told of a leg whose rows were read. */
function preparedState(leg: LegRecord): Pick<LegProgress, 'isFenced' | 'creates' | 'isEmpty'> {
  return {
    isFenced: isFenced(leg),
    creates: changesOf(leg).some(({ kind }) => kind === 'create'),
    isEmpty: leg.rows.every((_row, index) => isAbsent(leg, index)),
  };
}

function obstacle(row: RowChange, before: RowImage | null, system: WritableSystem): Problem | null {
  if (row.kind === 'create') return before === null || row.orPresent === true ? null : alreadyExists;
  if (before === null) return system.system === 'FINANCE' ? neverTold : missing;
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

/** The record is there in Dataverse, where it was looked up first. */
const neverTold: Problem = {
  code: 'MISSING',
  message:
    'Expected Finance to hold the record too, found no row of it there: it was made before its table map ran, or the row was deleted. ' +
    'Have an initial synchronization of the map make it; or, where it may be deleted, delete it, which needs no row there, and create it anew.',
  retryable: false,
};

const stale: Problem = {
  code: 'STALE_VERSION',
  message: 'Expected the row in the version that was read, found a newer one. Read it again.',
  retryable: false,
};
