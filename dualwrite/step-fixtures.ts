import { type LegRole, type NewLeg, newOperation, type OperationEvent, type Progress } from './operation.ts';
import type { Problem } from './problem.ts';
import { step } from './step.ts';

/** What a system says when it refuses. */
export const problem: Problem = { code: 'REJECTED', message: 'No.', retryable: false };
/** A leg whose rows are still to be read. */
export const unprepared = (role: LegRole): NewLeg => ({ role, creates: false, prepared: null });
/** What most operations are. */
export const strict = { consistency: 'STRICT', isCaptured: false, isVersionBound: false } as const;

/** An operation after events, one after the other. */
export function run(progress: Progress, ...events: OperationEvent[]): Progress {
  return events.reduce((current, event) => step(current, event).progress, progress);
}

/** A leg whose rows were read just before. */
export const prepared = (role: LegRole): NewLeg => ({ role, creates: false, prepared: { isFenced: true } });
/** An operation with two legs. */
export const both = (options: Parameters<typeof newOperation>[1] = strict) =>
  newOperation([prepared('target'), prepared('origin')], options);
/** It begins at once, while its map runs. */
export const start: OperationEvent = { kind: 'start', mapState: 'RUNNING' };
/** A leg was written. */
export const written = (role: LegRole): OperationEvent => ({ kind: 'written', role });
/** A leg was not written, or nobody knows. */
export const failed = (
  kind: 'refused' | 'conflict' | 'unavailable' | 'lost' | 'overdue',
  role: LegRole,
): OperationEvent => ({
  kind,
  role,
  problem,
});
/** What the rows of a leg in doubt hold. */
export const found = (role: LegRole, what: 'before' | 'after' | 'other'): OperationEvent => ({
  kind: 'found',
  role,
  found: what,
  isFenced: true,
});
