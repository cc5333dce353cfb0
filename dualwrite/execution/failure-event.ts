import { UpstreamError } from '../../systems/odata/upstream-error.ts';
import type { LegRole, OperationEvent } from '../operation.ts';
import type { Problem, ProblemCode } from '../problem.ts';

/** What a failed write means for its leg. Whatever is not known to have written nothing counts as lost. */
export function failedWrite(role: LegRole, error: unknown): OperationEvent {
  const problem = problemOf(error);
  if (!(error instanceof UpstreamError)) return { kind: 'lost', role, problem };
  switch (error.kind) {
    case 'rejected':
      return { kind: 'refused', role, problem };
    case 'conflict':
    case 'missing':
      // The rows were there when they were read, so somebody changed or deleted one.
      return { kind: 'conflict', role, problem };
    case 'throttled':
    case 'unavailable':
      return { kind: 'unavailable', role, problem };
    case 'timeout':
    case 'unknown':
    case 'aborted':
      return { kind: 'lost', role, problem };
  }
}

/** What a failed read before the first write means: a system that refuses to show the rows will not let them be changed. */
export function failedPreparation(role: LegRole, error: unknown): OperationEvent {
  const isFinal = error instanceof UpstreamError && (error.kind === 'rejected' || error.kind === 'missing');
  return { kind: isFinal ? 'refused' : 'unavailable', role, problem: problemOf(error) };
}

/** A failed read while in doubt: it is tried again until it says something. */
export function failedRead(role: LegRole, error: unknown): OperationEvent {
  return { kind: 'unavailable', role, problem: problemOf(error) };
}

function problemOf(error: unknown): Problem {
  if (!(error instanceof UpstreamError)) {
    return { code: 'OUTCOME_UNKNOWN', message: 'The change failed for an unexpected reason.', retryable: true };
  }
  return { code: codeOf(error), message: error.message, retryable: error.retryable };
}

function codeOf({ kind }: UpstreamError): ProblemCode {
  switch (kind) {
    case 'rejected':
      return 'REJECTED';
    case 'conflict':
      return 'STALE_VERSION';
    case 'missing':
      return 'MISSING';
    case 'throttled':
    case 'unavailable':
      return 'UNAVAILABLE';
    case 'timeout':
    case 'unknown':
    case 'aborted':
      return 'OUTCOME_UNKNOWN';
  }
}
