import type { ReadSession } from '../systems/odata/query.ts';
import type { Json, OperationRecord } from './journal/journal.ts';
import type { ChangeKind, TableMap, UnifiedChange } from './maps/table-map.ts';
import type { Consistency } from './operation.ts';

/** A mutation of one record as its caller asked for it. */
export interface RecordWrite {
  readonly map: TableMap;
  readonly kind: ChangeKind;
  readonly mutation: string;
  readonly caller: string;
  /** The record's id in Dataverse; null for a create. */
  readonly id: string | null;
  readonly change: UnifiedChange;
  /** Where in the input a field of the change stands. */
  readonly inputPath: (field: string) => readonly string[];
  /** The whole input: under one idempotency key it must stay the same. */
  readonly input: Json;
  readonly idempotencyKey: string | null;
  readonly consistency: Consistency;
  /** Whether the caller saw the version that the record has; null when the caller named none. */
  readonly isExpected: ((etag: string) => boolean) | null;
  /** Whether the caller saw the version that Finance has of what accountants keep; absent when the caller named none. */
  readonly isAccountingExpected?: ((etag: string) => boolean) | null;
  /** The caller wants the change whatever version the record has. */
  readonly isForced: boolean;
  /** Records that are created in one change set with this one. */
  readonly children?: readonly ChildWrite[];
}

/** A record that is created together with the one that it hangs on. Its map is one that Dataverse alone holds. */
export interface ChildWrite extends Pick<RecordWrite, 'map' | 'change' | 'inputPath'> {
  /** The field that names the record that it hangs on. */
  readonly field: string;
}

/** What the caller's request gives a write. */
export interface WriteRequest {
  readonly requestId: string;
  /** Milliseconds since the epoch after which nobody waits for the answer. */
  readonly deadline: number;
  readonly dataverse: ReadSession;
  readonly finance: ReadSession;
}

/** Why a change was not made, as the caller is told. */
export interface WriteProblem {
  readonly code: WriteProblemCode;
  readonly message: string;
  /** The place in the mutation's arguments, where there is one. */
  readonly path: readonly string[] | null;
}

/** The kinds of {@link WriteProblem}. */
export type WriteProblemCode =
  | 'INVALID'
  | 'NOT_FOUND'
  | 'ALREADY_EXISTS'
  | 'IN_USE'
  | 'PRECISION_LOSS'
  | 'VERSION_REQUIRED'
  | 'STALE_VERSION'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'IDEMPOTENCY_IN_PROGRESS'
  | 'REJECTED_BY_SYSTEM'
  | 'SYSTEM_UNAVAILABLE'
  | 'OUTCOME_UNKNOWN'
  | 'NOTHING_TO_DECIDE'
  | 'MAP_NOT_RUNNING'
  | 'CHANGES_QUEUED'
  | 'ACCOUNTING_NOT_READY'
  | 'UNSUPPORTED';

/** How a mutation went. */
export interface WriteOutcome {
  /** The record's id in Dataverse, also of one that was not created in the end. */
  readonly id: string | null;
  /** The record of it in the journal, also of one that was refused. */
  readonly operation: OperationRecord;
  readonly problems: readonly WriteProblem[];
}
