/** Why a leg did not go through, in words of our own; plain data, so that it survives the journal. */
export interface Problem {
  readonly code: ProblemCode;
  /** Safe to show to a caller: nothing of the system's own words. */
  readonly message: string;
  /** Whether the same change may succeed later without being altered. */
  readonly retryable: boolean;
}

/** What kind of trouble a {@link Problem} is. */
export type ProblemCode =
  /** The system refused the change for a reason of its own. */
  | 'REJECTED'
  /** The row was changed by somebody else since it was read. */
  | 'STALE_VERSION'
  /** The row to create is there already, and is not ours. */
  | 'ALREADY_EXISTS'
  /** The row to change is not there. */
  | 'MISSING'
  /** The map that would carry the change was stopped by an operator. */
  | 'MAP_NOT_RUNNING'
  /** The system could not be reached or was too busy; nothing was written. */
  | 'UNAVAILABLE'
  /** The answer was lost: the change may or may not have been made. */
  | 'OUTCOME_UNKNOWN';
