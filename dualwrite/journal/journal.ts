import type { LegPlan, LegRecord } from '../leg.ts';
import type { Consistency, Decision, MapState, OperationState, Progress } from '../operation.ts';

/** Plain data that can be kept as JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A change as it is handed to the engine. */
export interface OperationRequest {
  /** Name of the table map that carries it. */
  readonly map: string;
  readonly mutation: string;
  readonly caller: string;
  readonly requestId: string;
  /** Repeats with the same key are answered with the first one's result. Scope: caller and mutation. */
  readonly idempotencyKey: string | null;
  /** Of the whole input; another input under the same key is refused. */
  readonly inputHash: string;
  /** The unit of ordering. */
  readonly aggregate: string;
  /** Aggregates whose earlier operations must be finished first. */
  readonly parents: readonly string[];
  readonly consistency: Consistency;
  readonly isCaptured: boolean;
  readonly isVersionBound: boolean;
  /** Microsoft's own dual-write writes the target: it is only looked at. */
  readonly isVerified?: boolean;
  /** The origin is written first, and what it makes of the change is told to the target. */
  readonly isOriginFirst?: boolean;
  readonly legs: readonly LegPlan[];
  /** The record that it is about, where the legs need not touch its own row. */
  readonly record?: RecordName;
  /** The records that it is about, where it is about many. */
  readonly records?: readonly RecordName[];
  /** Kept and handed back with the receipt: what the mutation answers with. */
  readonly result: Json;
}

/** A row by system, table and key. */
export interface RecordName {
  readonly system: string;
  readonly table: string;
  readonly key: string;
}

/** An idempotency key where it counts. */
export interface KeyUse {
  readonly caller: string;
  readonly mutation: string;
  readonly key: string;
}

/** What changes about an operation while it is carried out. */
export interface OperationDocument {
  readonly progress: Progress;
  readonly legs: readonly LegRecord[];
}

/** An operation as the journal keeps it. Times are milliseconds since the epoch. */
export interface OperationRecord extends OperationDocument {
  readonly id: string;
  /** Position in the journal: within an aggregate operations run in this order. */
  readonly sequence: number;
  readonly map: string;
  readonly mutation: string;
  readonly caller: string;
  readonly requestId: string;
  readonly idempotencyKey: string | null;
  readonly aggregate: string;
  readonly result: Json;
  /** Who works on it; null while nobody does. */
  readonly owner: string | null;
  /** Rises with every owner; a change under an older one is refused. */
  readonly epoch: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly finishedAt: number | null;
}

/** An operation to begin. */
export interface NewOperation extends Omit<
  OperationRequest,
  'legs' | 'consistency' | 'isCaptured' | 'isVersionBound' | 'isVerified' | 'isOriginFirst'
> {
  readonly id: string;
  /** What to record when its turn is now, and the rows read for it are still as they were left. */
  readonly document: OperationDocument;
  /** What to record when rows read for it are out of date, or would be by its turn: they are read in its turn. */
  readonly waiting: OperationDocument;
  /** The {@link Journal.latestEnd} from before rows were read for the document; null when none were. */
  readonly readAfter: number | null;
}

/** A change that was refused before it began. */
export interface Refusal extends Pick<
  OperationRequest,
  'map' | 'mutation' | 'caller' | 'requestId' | 'idempotencyKey' | 'aggregate' | 'consistency' | 'result'
> {
  readonly id: string;
}

/** How {@link Journal.begin} went. */
export type Begun =
  /** Recorded. `isMine` when its turn is now; otherwise it waits for earlier operations. */
  | { readonly kind: 'begun'; readonly record: OperationRecord; readonly isMine: boolean; readonly mapState: MapState }
  /** The idempotency key was used for the same input. */
  | { readonly kind: 'repeated'; readonly operationId: string }
  /** The idempotency key was used for another input. */
  | { readonly kind: 'reused'; readonly operationId: string };

/** How {@link Journal.finish} went. */
export type Finished =
  | {
      readonly isMine: true;
      /** The next operation of the aggregate, which the same owner is to carry out; null when there is none to be had. */
      readonly next: Claimed | null;
    }
  /** The operation has another owner by now: the caller must let go of it. */
  | { readonly isMine: false };

/** An operation that this process is to carry on with. */
export interface Claimed {
  readonly record: OperationRecord;
  /** Nobody has worked on it before. */
  readonly isFirstTurn: boolean;
  readonly mapState: MapState;
}

/** Which operations to list. */
export interface OperationFilter {
  readonly map?: string;
  readonly states?: readonly OperationState[];
  readonly aggregate?: string;
  /** Operations that touch this row. */
  readonly record?: RecordName;
}

/** An entry of the audit trail. */
export interface AuditEntry {
  readonly operationId: string;
  readonly at: number;
  readonly who: string;
  readonly what: 'finished' | 'needs attention' | 'taken over' | 'decided' | 'map paused' | 'map stopped' | 'map run';
  readonly detail: string;
}

/** How a map stands, and how it went of late. */
export interface MapOverview {
  readonly map: string;
  readonly state: MapState;
  /** Changes that were queued while the map was paused and are not through. */
  readonly queued: number;
  /** When the oldest of them was recorded. */
  readonly oldestQueuedAt: number | null;
  /** Operations of the last 24 hours that did not come to both systems: refused, undone, or left to an operator. */
  readonly errors: number;
  /** Milliseconds from record to end that 95 of 100 operations of the last hour stayed within; null where none ended. */
  readonly latencyP95: number | null;
}

/**
 * The durable record of every operation, shared by all replicas.
 *
 * Each method is one round trip to the store, and atomic.
 */
export interface Journal {
  /**
   * The newest end of an operation that this process has heard of, as a number that rises. Asks nobody: there may be later
   * ones. What an operation up to it has written is there to be read.
   */
  readonly latestEnd: number;
  /**
   * Checks the idempotency key, records the operation and finds its place within its aggregate. When an operation of the
   * aggregate or its parents has ended after the rows were read, they are to be read again.
   */
  begin(operation: NewOperation, owner: string): Promise<Begun>;
  /** Records a change that was refused, so that its receipt can be read again. It takes no turn and no idempotency key. */
  refuse(refusal: Refusal): Promise<OperationRecord>;
  /** Records progress. False when the operation has another owner by now: the caller must let go of it. */
  record(id: string, epoch: number, document: OperationDocument): Promise<boolean>;
  /** Records progress and lets go of the operation: it is held back, or waits for an operator. */
  release(id: string, epoch: number, document: OperationDocument): Promise<boolean>;
  /**
   * Records the end, and hands the turn to the next operation of the aggregate, if it may run. `freesKey` lets the
   * idempotency key be used again.
   */
  finish(id: string, epoch: number, document: OperationDocument, freesKey: boolean): Promise<Finished>;
  /** Takes over operations whose turn it is and that nobody alive works on, oldest first. Takes two round trips. */
  claim(owner: string, limit: number): Promise<readonly Claimed[]>;
  /** What an owner has taken and not finished; for one that does not know whether its claim came through. */
  owned(owner: string): Promise<readonly Claimed[]>;
  /** Says that the owner is alive for so long. */
  heartbeat(owner: string, leaseMilliseconds: number): Promise<void>;
  /** Says that the owner is gone. */
  resign(owner: string): Promise<void>;
  find(id: string): Promise<OperationRecord | null>;
  /** Those of many operations that there may be an answer about: they are over, held, need an operator, or have their origin. */
  findAnswerable(ids: readonly string[]): Promise<readonly OperationRecord[]>;
  /** What an idempotency key was used for; null while it is free. */
  findKey(use: KeyUse): Promise<{ readonly operationId: string; readonly inputHash: string } | null>;
  /** A page in journal order, newest first, of operations before a sequence number. */
  list(filter: OperationFilter, first: number, before?: number): Promise<readonly OperationRecord[]>;
  /** The number that a snapshot read starts from. */
  sequence(): Promise<number>;
  /** Operations that a reader who started at the number must not see, oldest first. */
  hiddenSince(sequence: number): Promise<readonly OperationRecord[]>;
  /** Takes an operation that needs attention, so that the decision can be carried out; null when it needs none. */
  decide(id: string, owner: string, decision: Decision, who: string, reason: string): Promise<Claimed | null>;
  /**
   * Takes numbers of a sequence, none of them below `least`, and returns the first. None is ever given twice; some may never
   * be used.
   */
  allocate(sequence: string, count: number, least?: number): Promise<number>;
  mapState(map: string): Promise<MapState>;
  /** Every map that an operation or an operator ever touched. */
  mapOverviews(): Promise<readonly MapOverview[]>;
  setMapState(map: string, state: MapState, who: string): Promise<void>;
  /**
   * Operations of the map, up to a sequence number: those on their way, and those that were queued while it was paused and
   * are not through. What waits for an operator counts as neither.
   */
  unfinished(map: string, upTo?: number): Promise<{ readonly inFlight: number; readonly queued: number }>;
  audit(operationId: string): Promise<readonly AuditEntry[]>;
  /** Forgets finished operations older than so long, and idempotency keys older than so long. Returns how many operations. */
  prune(operationsMilliseconds: number, keysMilliseconds: number): Promise<number>;
  close(): Promise<void>;
}
