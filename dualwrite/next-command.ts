import {
  type Command,
  type LegProgress,
  type LegRole,
  type LegState,
  type Progress,
  isFinished,
  legOf,
} from './operation.ts';

const forward: ReadonlySet<LegState> = new Set(['WAITING', 'WRITING', 'DOUBTFUL', 'ACCEPTED', 'VERIFYING']);
const backward: ReadonlySet<LegState> = new Set(['UNDO_READING', 'UNDOING']);

/** The leg that is being worked on: the first that is not done, or, when undoing, the last that is not undone. */
export function activeLeg(progress: Progress): LegRole | null {
  const states = progress.isUndoing ? backward : forward;
  const order = progress.isUndoing ? [...progress.order].reverse() : progress.order;
  if (isLookedAtFirst(progress)) return 'target';
  return order.find((role) => states.has(legOf(progress, role).state)) ?? null;
}

/**
 * Whether the target's rows are read before the origin is written, although they are written after it: what stands in the way
 * there is known while there is nothing to undo.
 */
export function isLookedAtFirst({
  isOriginFirst,
  isVerified,
  isUndoing,
  consistency,
  mapState,
  legs,
}: Progress): boolean {
  if (isOriginFirst !== true || isVerified || isUndoing || consistency !== 'STRICT' || mapState !== 'RUNNING') {
    return false;
  }
  return legs.target?.state === 'WAITING' && legs.origin?.state === 'WAITING';
}

/** What is to be done next. Follows from the state alone, so whoever takes the operation over does the same. */
export function nextCommand(progress: Progress): Command {
  if (isFinished(progress.state)) return { kind: 'finish' };
  if (progress.state === 'NEEDS_ATTENTION') return { kind: 'askOperator' };
  const role = activeLeg(progress);
  if (role === null) {
    if (progress.legs.target?.state === 'HELD') return { kind: 'hold' };
    throw new Error(`Expected an unfinished operation to have something to do, received ${JSON.stringify(progress)}.`);
  }
  return legCommand(role, legOf(progress, role));
}

function legCommand(role: LegRole, leg: LegProgress): Command {
  if (leg.wait !== null) return { kind: 'wait', role, for: leg.wait, attempts: leg.attempts + leg.doubts };
  switch (leg.state) {
    case 'WAITING':
      return { kind: 'prepare', role };
    case 'WRITING':
      return { kind: 'write', role };
    case 'DOUBTFUL':
    case 'ACCEPTED':
    case 'VERIFYING':
    case 'UNDO_READING':
      return { kind: 'read', role };
    case 'UNDOING':
      return { kind: 'undo', role };
    default:
      throw new Error(`Expected a leg that is being worked on, received one that is ${leg.state}.`);
  }
}
