import type { Problem } from './problem.ts';

/** Whether a map carries changes across, keeps them for later, or drops them. */
export type MapState = 'RUNNING' | 'PAUSED' | 'STOPPED';

/** A leg goes to the system that masters the record (`origin`) or to the other one (`target`). */
export type LegRole = 'target' | 'origin';

/** Whether the caller wants both systems written before the answer, or the origin only. */
export type Consistency = 'STRICT' | 'EVENTUAL';

/** How far a leg is. The state is recorded before its effect happens, so a dead process leaves at most doubt. */
export type LegState =
  /** The rows are still to be read: before-image and fence are not known. */
  | 'WAITING'
  /** Read; its turn has not come. */
  | 'READY'
  /** The write is recorded and may have been sent. */
  | 'WRITING'
  /** The write may have happened: the rows must be read before anything else. */
  | 'DOUBTFUL'
  /** Accepted by the system, which persists it later. */
  | 'ACCEPTED'
  /** Not written, because the map is paused. */
  | 'HELD'
  /** Left out for good, because the map was stopped when its turn came. */
  | 'SKIPPED'
  /** Written by Microsoft's own dual-write: the rows are read until they hold the change. */
  | 'VERIFYING'
  | 'WRITTEN'
  /** Known not to be written, finally. */
  | 'REFUSED'
  /** To be undone: the rows must be read first. */
  | 'UNDO_READING'
  /** The undoing write is recorded and may have been sent. */
  | 'UNDOING'
  | 'UNDONE'
  /** Only an operator can say how to go on. */
  | 'STUCK';

/** What a leg waits for before its next effect: a while, or until a lost request can no longer take effect. */
export type Wait = 'backoff' | 'settle';

/** The part of an operation that goes to one system, as the state machine sees it. */
export interface LegProgress {
  readonly state: LegState;
  readonly wait: Wait | null;
  /** Writes sent whose outcome is known or was resolved. */
  readonly attempts: number;
  /** Writes sent whose outcome was lost. */
  readonly doubts: number;
  /** Times that the row was found changed by somebody else. */
  readonly conflicts: number;
  /** An operator said to try again: what others wrote meanwhile is the new before-image. */
  readonly isRetried: boolean;
  readonly problem: Problem | null;
  /** Whether a late request of ours cannot do harm: it carries a version, or a key that only one row can have. */
  readonly isFenced: boolean;
  /** Whether the leg creates rows, so that a late request could bring back a row already undone. */
  readonly creates: boolean;
  /** Whether nothing of it is to be written, since the rows that it was to change are not there. */
  readonly isEmpty?: boolean;
}

/**
 * How far an operation is. `QUEUED` is shown to callers as `COMMITTED`: the origin has the change, the map is paused.
 * `REFUSED` is shown as `REJECTED`: it never began, because its input will not do or a system could not be asked.
 */
export type OperationState =
  'PENDING' | 'QUEUED' | 'COMMITTED' | 'REFUSED' | 'REJECTED' | 'COMPENSATED' | 'NEEDS_ATTENTION' | 'RESOLVED';

/** One mutation or captured change, as the state machine sees it. */
export interface Progress {
  readonly state: OperationState;
  readonly consistency: Consistency;
  /** The change already happened in the origin: it cannot be refused any more. */
  readonly isCaptured: boolean;
  /** The caller named the version it changes, so any change meanwhile refuses the operation. */
  readonly isVersionBound: boolean;
  /** Microsoft's own dual-write carries the map: the origin is written, the target only looked at. */
  readonly isVerified: boolean;
  /**
   * The origin goes first, since what it makes of the change is told to the target; what the target then refuses is undone in
   * the origin. No longer so once its caller was told that it is made.
   */
  readonly isOriginFirst?: boolean;
  /** How the map stood when the operation was last taken up. */
  readonly mapState: MapState;
  readonly isUndoing: boolean;
  /** The legs in the order in which they are written. */
  readonly order: readonly LegRole[];
  readonly legs: { readonly [Role in LegRole]?: LegProgress };
  readonly problem: Problem | null;
}

/** What rows were found to hold when a leg was in doubt. */
export type Found =
  /** What they held before the leg. */
  | 'before'
  /** What the leg was to write. */
  | 'after'
  /** Neither: somebody else changed them. */
  | 'other';

/** What an operator may decide about an operation that needs attention. */
export type Decision = 'retry' | 'compensate' | 'resolve';

/** Something that happened to an operation. */
export type OperationEvent =
  /** Its turn came: from now on this process works on it. Rows read earlier are out of date. */
  | { readonly kind: 'turn'; readonly mapState: MapState }
  /** It begins at once, with rows that were read just before. */
  | { readonly kind: 'start'; readonly mapState: MapState }
  /** Another process worked on it and is gone; what it recorded last may or may not have been sent. */
  | { readonly kind: 'recovered'; readonly mapState: MapState }
  /** What was held back goes on, whatever became of the map since. */
  | { readonly kind: 'resumed' }
  | ({ readonly kind: 'prepared'; readonly role: LegRole } & Pick<LegProgress, 'isFenced'> &
      Partial<Pick<LegProgress, 'creates' | 'isEmpty'>>)
  | { readonly kind: 'written' | 'accepted'; readonly role: LegRole }
  | {
      /** `overdue`: what the system accepted is still under way after longer than it takes. */
      readonly kind: 'refused' | 'conflict' | 'unavailable' | 'lost' | 'overdue';
      readonly role: LegRole;
      readonly problem: Problem;
    }
  | { readonly kind: 'found'; readonly role: LegRole; readonly found: Found; readonly isFenced: boolean }
  | { readonly kind: 'waited' }
  /** The caller does not want to wait any longer, or there is none. */
  | { readonly kind: 'budgetOver' }
  | { readonly kind: 'decided'; readonly decision: Decision };

/** What is to be done next. */
export type Command =
  /** Read the leg's rows: their content is the before-image, their versions the fence. */
  | { readonly kind: 'prepare'; readonly role: LegRole }
  | { readonly kind: 'write'; readonly role: LegRole }
  /** Read the leg's rows and compare them with before- and after-image. */
  | { readonly kind: 'read'; readonly role: LegRole }
  | { readonly kind: 'undo'; readonly role: LegRole }
  | { readonly kind: 'wait'; readonly role: LegRole; readonly for: Wait; readonly attempts: number }
  /** Let go until the map is resumed. */
  | { readonly kind: 'hold' }
  | { readonly kind: 'askOperator' }
  | { readonly kind: 'finish' };

const terminal: ReadonlySet<OperationState> = new Set(['COMMITTED', 'REFUSED', 'REJECTED', 'COMPENSATED', 'RESOLVED']);

/** Whether nothing will ever happen to the operation again. */
export function isFinished(state: OperationState): boolean {
  return terminal.has(state);
}

/**
 * Whether the origin, though it goes first, is undone when the target refuses: nobody was told that the change is made, and
 * nobody sees it before both have it.
 */
export function canBeTakenBack({ isOriginFirst, isVerified, consistency }: Progress): boolean {
  return isOriginFirst === true && !isVerified && consistency === 'STRICT';
}

/** Whether the origin had the change and was put back, so that what either has led to stays with it. */
export function isTakenBack({ state, legs }: Pick<Progress, 'state' | 'legs'>): boolean {
  return state === 'COMPENSATED' && legs.origin?.state === 'UNDONE';
}

/** What a leg is at first. */
export interface NewLeg {
  readonly role: LegRole;
  readonly creates: boolean;
  /** Whether its rows were read just now, and if so whether the write will carry a fence. */
  readonly prepared: { readonly isFenced: boolean } | null;
}

/**
 * A new operation. STRICT writes the target first and the origin last; EVENTUAL the other way round, and so does one
 * whose target is written by Microsoft's own dual-write, or needs what the origin makes of the change.
 */
export function newOperation(
  legs: readonly NewLeg[],
  options: Pick<Progress, 'consistency' | 'isCaptured' | 'isVersionBound'> &
    Partial<Pick<Progress, 'isVerified' | 'isOriginFirst'>>,
): Progress {
  const { isVerified = false, isOriginFirst = false } = options;
  const order: LegRole[] =
    options.consistency === 'STRICT' && !isVerified && !isOriginFirst ? ['target', 'origin'] : ['origin', 'target'];
  return {
    ...options,
    isVerified,
    isOriginFirst,
    state: 'PENDING',
    mapState: 'RUNNING',
    isUndoing: false,
    order: order.filter((role) => legs.some((leg) => leg.role === role)),
    legs: Object.fromEntries(legs.map((leg) => [leg.role, newLeg(leg)])),
    problem: null,
  };
}

function newLeg({ creates, prepared }: NewLeg): LegProgress {
  return {
    state: prepared === null ? 'WAITING' : 'READY',
    wait: null,
    attempts: 0,
    doubts: 0,
    conflicts: 0,
    isRetried: false,
    problem: null,
    isFenced: prepared?.isFenced ?? false,
    creates,
  };
}

/** The leg; throws when the operation has none of that role. */
export function legOf(progress: Progress, role: LegRole): LegProgress {
  const leg = progress.legs[role];
  if (leg === undefined)
    throw new Error(`Expected the operation to have a ${role} leg, it has ${progress.order.join(', ')}.`);
  return leg;
}
