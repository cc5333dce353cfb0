import type { LegProgress } from './operation.ts';
import type { Problem } from './problem.ts';

/** A stopped map does not carry what is all about the target. */
export const mapStopped: Problem = {
  code: 'MAP_NOT_RUNNING',
  message:
    'Expected a map that runs, its map is stopped and the change is all about the other system. Run the map first.',
  retryable: true,
};

/** What was accepted came to nothing. */
export const notPersisted: Problem = {
  code: 'REJECTED',
  message: 'Dataverse accepted the change and then did not make it. Try again.',
  retryable: true,
};

/** It was sent to be undone so often, and is still there. */
export const neverUndone: Problem = {
  code: 'OUTCOME_UNKNOWN',
  message:
    'The change was to be undone, and the system still holds it after several tries. See its errors, then try again.',
  retryable: true,
};

/** Microsoft's dual-write was to carry it, and has not. */
export const notCarried: Problem = {
  code: 'OUTCOME_UNKNOWN',
  message:
    "Expected Microsoft's dual-write to carry the change to the other system, it has not. See its errors there, then try again.",
  retryable: true,
};

/** It was sent so often, and is not there. */
export const neverConfirmed: Problem = {
  code: 'OUTCOME_UNKNOWN',
  message: 'The system did not confirm the change after several tries, and does not hold it. Try again later.',
  retryable: true,
};

/** Somebody else has written what the leg was to write. */
export function changedMeanwhile({ creates }: Pick<LegProgress, 'creates'>): Problem {
  if (creates) {
    const message = 'Expected no row under this key, found one that holds something else. Choose another key.';
    return { code: 'ALREADY_EXISTS', message, retryable: false };
  }
  const message = 'Expected the row as it was read, found it changed by somebody else. Read it again.';
  return { code: 'STALE_VERSION', message, retryable: false };
}
