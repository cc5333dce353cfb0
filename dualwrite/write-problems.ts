import type { UpstreamError } from '../systems/odata/upstream-error.ts';
import { IdempotencyInProgressError, type IdempotencyKeyReusedError } from './errors.ts';
import type { OperationRecord } from './journal/journal.ts';
import type { Violation } from './maps/table-map.ts';
import type { Problem } from './problem.ts';
import { isAllAccounting } from './planning/accounting-version.ts';
import type { RecordWrite, WriteProblem, WriteProblemCode } from './record-write.ts';

const codes: Readonly<Record<Problem['code'], WriteProblemCode>> = {
  REJECTED: 'REJECTED_BY_SYSTEM',
  STALE_VERSION: 'STALE_VERSION',
  ALREADY_EXISTS: 'ALREADY_EXISTS',
  MISSING: 'NOT_FOUND',
  UNAVAILABLE: 'SYSTEM_UNAVAILABLE',
  OUTCOME_UNKNOWN: 'OUTCOME_UNKNOWN',
  MAP_NOT_RUNNING: 'MAP_NOT_RUNNING',
};

/** A violation of a map, at the place in the input that it is about. */
export function problemAt(
  { code, field, message, remedy }: Violation,
  { inputPath }: Pick<RecordWrite, 'inputPath'>,
): WriteProblem {
  return { code, message: `${message} ${remedy}`, path: ['input', ...inputPath(field)] };
}

/** What went wrong with an operation, in a sentence for people; null when nothing did, or no longer does. */
export function messageOf({ progress, result }: OperationRecord): string | null {
  const { state, problem } = progress;
  if (state === 'REFUSED') {
    const { problems } = result as { readonly problems: readonly { readonly message: string }[] };
    return problems.map(({ message }) => message).join(' ');
  }
  return state === 'COMMITTED' ? null : (problem?.message ?? null);
}

/** What a finished operation tells its caller to mend; nothing when it went through or is still on its way. */
export function problemsOfOperation({ progress }: OperationRecord): readonly WriteProblem[] {
  const { state, problem } = progress;
  if (problem === null || (state !== 'REJECTED' && state !== 'COMPENSATED')) return [];
  return [{ code: codes[problem.code], message: problem.message, path: null }];
}

/** A system that could not be asked before the write: nothing was written. */
export function notAsked(error: UpstreamError): WriteProblem {
  const code = error.retryable ? 'SYSTEM_UNAVAILABLE' : 'REJECTED_BY_SYSTEM';
  return { code, message: `${error.message} Nothing was written.`, path: null };
}

/** The idempotency key stands in the way. */
export function keyProblem(error: IdempotencyInProgressError | IdempotencyKeyReusedError): WriteProblem {
  const isRunning = error instanceof IdempotencyInProgressError;
  const code = isRunning ? 'IDEMPOTENCY_IN_PROGRESS' : 'IDEMPOTENCY_KEY_REUSED';
  return { code, message: error.message, path: ['input', 'idempotencyKey'] };
}

/** What is wrong with the version that the caller named, or did not name. */
export function versionProblems(write: RecordWrite, etag: string | null): readonly WriteProblem[] {
  const { kind, isExpected, isForced } = write;
  if (kind === 'create' || isForced) return [];
  const path = ['input', 'expectedVersion'];
  // What Finance alone holds has a version of its own, which says enough.
  if (isExpected === null && write.isAccountingExpected != null && isAllAccounting(write)) return [];
  if (isExpected === null) {
    const message =
      'Expected the version that the change is based on, received none. Pass expectedVersion, or force: true.';
    return [{ code: 'VERSION_REQUIRED', message, path }];
  }
  if (etag !== null && isExpected(etag)) return [];
  const message = 'Expected the version that the record has, received another. Read the record again.';
  return [{ code: 'STALE_VERSION', message, path }];
}

/** What is wrong with an idempotency key; nothing where there is none. */
export function idempotencyKeyProblems(key: string | null): readonly WriteProblem[] {
  if (key === null || (key.trim() !== '' && key.length <= 200)) return [];
  const message = `Expected an idempotency key of 1 to 200 characters, received ${key.length}.`;
  return [{ code: 'INVALID', message, path: ['input', 'idempotencyKey'] }];
}

/** What is wrong with the input as such, whatever the systems hold. */
export function inputProblems({ kind, change, idempotencyKey }: RecordWrite): readonly WriteProblem[] {
  const problems: WriteProblem[] = [...idempotencyKeyProblems(idempotencyKey)];
  if (kind === 'update' && Object.keys(change).length === 0) {
    const message = 'Expected at least one field to change, received none. Name one; null clears it.';
    problems.push({ code: 'INVALID', message, path: ['input'] });
  }
  return problems;
}
