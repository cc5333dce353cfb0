import { activeLeg, isLookedAtFirst, nextCommand } from './next-command.ts';
import {
  type Command,
  type Decision,
  type Found,
  type LegProgress,
  type LegRole,
  type OperationEvent,
  type Progress,
  canBeTakenBack,
  isFinished,
  legOf,
} from './operation.ts';
import type { Problem } from './problem.ts';
import {
  changedMeanwhile,
  mapStopped,
  neverConfirmed,
  neverUndone,
  notCarried,
  notPersisted,
} from './step-problems.ts';

/** How often a write is sent again after its outcome was lost and it was found unwritten. */
const mostDoubts = 3;
/** How often a write is sent again because somebody changed other columns of the row meanwhile. */
const mostConflicts = 5;

/** How often a change is undone again because it did not take, before an operator is told. */
const mostUndoings = 6;
/** How often the rows are looked at before an operator is told that nobody wrote them. */
const mostLooks = 12;

/** An operation after an event, and what to do next. */
export interface Step {
  readonly progress: Progress;
  readonly command: Command;
}

/** Takes one event. Pure: the same event in the same state gives the same step. Throws on an event out of place. */
export function step(progress: Progress, event: OperationEvent): Step {
  if (isFinished(progress.state)) throw outOfPlace(progress, event);
  const next = after(progress, event);
  return { progress: next, command: nextCommand(next) };
}

function after(progress: Progress, event: OperationEvent): Progress {
  switch (event.kind) {
    case 'start':
      return begin({ ...progress, mapState: event.mapState });
    case 'turn':
      return begin(forget({ ...progress, mapState: event.mapState }));
    case 'recovered':
      return recover({ ...progress, mapState: event.mapState });
    case 'resumed':
      return withLeg({ ...progress, mapState: 'RUNNING' }, 'target', { state: 'WAITING' });
    case 'prepared':
      if (event.role === 'target' && isLookedAtFirst(progress)) {
        return withLeg(looked(progress, event), 'target', { state: 'READY' });
      }
      return enterWriting(looked(progress, event), event.role);
    case 'written':
      return written(progress, event.role, event);
    case 'accepted':
      return accepted(progress, event.role);
    case 'refused':
      return refused(progress, event.role, event.problem);
    case 'conflict':
      return conflict(progress, event.role, event.problem);
    case 'unavailable':
      return unavailable(progress, event.role, event.problem);
    case 'lost':
      return lost(progress, event.role, event.problem);
    case 'overdue':
      return overdue(progress, event.role, event.problem);
    case 'found':
      return found(withLeg(progress, event.role, { isFenced: event.isFenced }), event.role, event.found);
    case 'waited': {
      const role = activeLeg(progress);
      if (role === null) throw outOfPlace(progress, event);
      return withLeg(progress, role, { wait: null });
    }
    case 'budgetOver':
      return budgetOver(progress);
    case 'decided':
      if (progress.state !== 'NEEDS_ATTENTION') throw outOfPlace(progress, event);
      return decided(progress, event.decision);
  }
}

/** The leg with what reading its rows has told. */
function looked(progress: Progress, event: Extract<OperationEvent, { kind: 'prepared' }>): Progress {
  const { role, isFenced, creates = legOf(progress, role).creates, isEmpty = false } = event;
  return withLeg(progress, role, { wait: null, isFenced, creates, isEmpty });
}

function forget(progress: Progress): Progress {
  return progress.order.reduce((reset, role) => withLeg(reset, role, { state: 'WAITING' }), progress);
}

function begin(progress: Progress): Progress {
  const [first] = progress.order;
  if (first === undefined) return { ...progress, state: 'COMMITTED' };
  if (progress.isVerified && first === 'target') return withLeg(progress, first, { state: 'VERIFYING', wait: null });
  return legOf(progress, first).state === 'READY' || isKeptBack(progress, first)
    ? enterWriting(progress, first)
    : progress;
}

/** Whether the leg is not written now, because the map does not run. */
function isKeptBack({ mapState }: Progress, role: LegRole): boolean {
  return role === 'target' && mapState !== 'RUNNING';
}

/** The leg's turn to be written has come; a paused map holds the target back, and the origin goes first. */
function enterWriting(progress: Progress, role: LegRole): Progress {
  if (!isKeptBack(progress, role)) {
    return legOf(progress, role).isEmpty === true
      ? done(progress, role)
      : withLeg(progress, role, { state: 'WRITING', wait: null });
  }
  if (progress.mapState === 'STOPPED') return skipTarget(progress);
  const origin = progress.legs.origin;
  if (origin === undefined || origin.state === 'WRITTEN') {
    return {
      ...withLeg(progress, 'target', { state: 'HELD', wait: null }),
      state: 'QUEUED',
      isOriginFirst: false,
    };
  }
  const swapped = withLeg({ ...progress, order: ['origin', 'target'] }, 'target', { state: 'WAITING', wait: null });
  return origin.state === 'READY' ? withLeg(swapped, 'origin', { state: 'WRITING' }) : swapped;
}

/** A stopped map carries nothing and keeps nothing: the change is the origin's alone, which is to be seen in the receipt. */
function skipTarget(progress: Progress): Progress {
  const { origin } = progress.legs;
  if (origin === undefined && !progress.isCaptured) return refused(progress, 'target', mapStopped);
  const skipped = withLeg(progress, 'target', { state: 'SKIPPED', wait: null });
  if (origin === undefined || origin.state === 'WRITTEN') return { ...skipped, state: 'COMMITTED', problem: null };
  return origin.state === 'READY' ? withLeg(skipped, 'origin', { state: 'WRITING' }) : skipped;
}

/** What was recorded as being sent is in doubt; a leg that waits was known to be unsent. */
function recover(progress: Progress): Progress {
  const role = activeLeg(progress);
  if (role === null) return progress;
  const leg = legOf(progress, role);
  if (leg.wait !== null) return progress;
  if (leg.state === 'UNDOING') {
    // What carries no version may still be on its way: looked for too early, it would be sent twice.
    return withLeg(progress, role, { state: 'UNDO_READING', wait: leg.isFenced ? null : 'settle' });
  }
  if (leg.state !== 'WRITING') return progress;
  return inDoubt(progress, role, leg, leg.problem);
}

function inDoubt(progress: Progress, role: LegRole, leg: LegProgress, problem: Problem | null): Progress {
  const doubts = leg.doubts + 1;
  const mustSettle = !leg.isFenced || doubts >= mostDoubts;
  return withLeg(progress, role, { state: 'DOUBTFUL', doubts, problem, wait: mustSettle ? 'settle' : null });
}

function written(progress: Progress, role: LegRole, event: OperationEvent): Progress {
  const leg = legOf(progress, role);
  const attempts = leg.attempts + 1;
  if (leg.state === 'UNDOING') return undone(withLeg(progress, role, { attempts }), role);
  if (leg.state !== 'WRITING' && leg.state !== 'DOUBTFUL' && leg.state !== 'ACCEPTED')
    throw outOfPlace(progress, event);
  return done(withLeg(progress, role, { attempts }), role);
}

/** The leg is through: the other's turn has come, or the end. */
function done(progress: Progress, role: LegRole): Progress {
  const after = withLeg(progress, role, { state: 'WRITTEN', wait: null, problem: null });
  const next = after.order[after.order.indexOf(role) + 1];
  if (next === undefined) return { ...after, state: 'COMMITTED', problem: null };
  if (after.isVerified && next === 'target') return withLeg(after, next, { state: 'VERIFYING', wait: null });
  return legOf(after, next).state === 'READY' || isKeptBack(after, next) ? enterWriting(after, next) : after;
}

/** The system will persist it: look again after a while. An undoing set is looked at like any other. */
function accepted(progress: Progress, role: LegRole): Progress {
  const { doubts } = legOf(progress, role);
  const change = progress.isUndoing
    ? ({ state: 'UNDO_READING', doubts: doubts + 1 } as const)
    : ({ state: 'ACCEPTED' } as const);
  return withLeg(progress, role, { ...change, wait: 'backoff', problem: null });
}

function undone(progress: Progress, role: LegRole): Progress {
  const next = withLeg(progress, role, { state: 'UNDONE', wait: null });
  return activeLeg(next) === null ? { ...next, state: 'COMPENSATED' } : next;
}

function refused(progress: Progress, role: LegRole, problem: Problem): Progress {
  const attempts = legOf(progress, role).attempts + 1;
  if (progress.isUndoing) return stuck(progress, role, problem);
  const other: LegRole = role === 'target' ? 'origin' : 'target';
  const isOtherWritten = progress.legs[other]?.state === 'WRITTEN' && progress.legs[other].isEmpty !== true;
  const isFinal = isOtherWritten && !canBeTakenBack(progress);
  if (role === 'target' && (isFinal || progress.isCaptured)) return stuck(progress, role, problem);
  const next = withLeg({ ...progress, problem }, role, { state: 'REFUSED', wait: null, problem, attempts });
  return isOtherWritten ? undo({ ...next, isUndoing: true }, other) : { ...next, state: 'REJECTED' };
}

/** From here on doubts count the tries to undo: those of the change itself are over once they were waited out. */
function undo(progress: Progress, role: LegRole): Progress {
  const { creates, doubts } = legOf(progress, role);
  return withLeg(progress, role, { state: 'UNDO_READING', wait: creates && doubts > 0 ? 'settle' : null, doubts: 0 });
}

function stuck(progress: Progress, role: LegRole, problem: Problem | null): Progress {
  const next = withLeg(progress, role, { state: 'STUCK', wait: null, problem });
  return { ...next, state: 'NEEDS_ATTENTION', problem: problem ?? progress.problem };
}

/** This request wrote nothing, but an earlier one of ours may have: the rows tell. */
function conflict(progress: Progress, role: LegRole, problem: Problem): Progress {
  const { conflicts } = legOf(progress, role);
  if (progress.isUndoing) return withLeg(progress, role, { state: 'UNDO_READING', problem });
  return withLeg(progress, role, { state: 'DOUBTFUL', conflicts: conflicts + 1, problem });
}

function unavailable(progress: Progress, role: LegRole, problem: Problem): Progress {
  const { attempts } = legOf(progress, role);
  return withLeg(progress, role, { wait: 'backoff', attempts: attempts + 1, problem });
}

function lost(progress: Progress, role: LegRole, problem: Problem): Progress {
  const leg = legOf(progress, role);
  if (progress.isUndoing) {
    // What could still take effect must be waited out, or the row would be undone twice.
    const wait = leg.isFenced ? 'backoff' : 'settle';
    return withLeg(progress, role, { state: 'UNDO_READING', wait, doubts: leg.doubts + 1, problem });
  }
  return inDoubt(progress, role, leg, problem);
}

/** It may be carried out yet, so nothing is sent again or undone; tried again, it is looked at first. */
function overdue(progress: Progress, role: LegRole, problem: Problem): Progress {
  const { doubts } = legOf(progress, role);
  return stuck(withLeg(progress, role, { doubts: Math.max(1, doubts) }), role, problem);
}

function found(progress: Progress, role: LegRole, what: Found): Progress {
  const leg = legOf(progress, role);
  if (progress.isUndoing) {
    if (what === 'before') return undone(progress, role);
    if (what === 'other') return stuck(progress, role, changedMeanwhile(leg));
    return leg.doubts >= mostUndoings
      ? stuck(progress, role, problemOfWrites(leg) ?? neverUndone)
      : withLeg(progress, role, { state: 'UNDOING' });
  }
  if (leg.state === 'ACCEPTED') return persisted(progress, role, what);
  if (leg.state === 'VERIFYING')
    return what === 'after' ? verified(progress, role) : notCarriedYet(progress, role, leg);
  if (what === 'before') return foundUnwritten(progress, role, leg);
  const isOurs = leg.doubts > 0;
  if (what === 'after' && isOurs) return written(progress, role, { kind: 'written', role });
  if (leg.isRetried && !leg.creates) return takeAsFound(progress, role);
  // After a lost answer nobody can tell whether the other change came before or after ours.
  return isOurs ? stuck(progress, role, changedMeanwhile(leg)) : refused(progress, role, changedMeanwhile(leg));
}

/**
 * What was accepted is done with. Rows that changed at all were persisted: the scheduling service moves dates and effort of
 * its own accord, so they need not hold exactly what was sent.
 */
function persisted(progress: Progress, role: LegRole, what: Found): Progress {
  return what === 'before' ? refused(progress, role, notPersisted) : written(progress, role, { kind: 'written', role });
}

/** Microsoft's dual-write has carried the change. */
function verified(progress: Progress, role: LegRole): Progress {
  return {
    ...withLeg(progress, role, { state: 'WRITTEN', wait: null, problem: null }),
    state: 'COMMITTED',
    problem: null,
  };
}

/** It has not yet: look again after a while, but not for ever. */
function notCarriedYet(progress: Progress, role: LegRole, leg: LegProgress): Progress {
  const doubts = leg.doubts + 1;
  if (doubts >= mostLooks) return stuck(progress, role, notCarried);
  return withLeg(progress, role, { wait: 'backoff', doubts });
}

/** The operator accepted what others wrote: the rows are read anew, so that image and fence agree. */
function takeAsFound(progress: Progress, role: LegRole): Progress {
  return withLeg(progress, role, { state: 'WAITING', isRetried: false, doubts: 0, conflicts: 0 });
}

function foundUnwritten(progress: Progress, role: LegRole, leg: LegProgress): Progress {
  const isBound = progress.isVersionBound && leg.conflicts > 0;
  if (isBound || leg.conflicts >= mostConflicts) return refused(progress, role, changedMeanwhile(leg));
  if (leg.doubts >= mostDoubts) return refused(progress, role, problemOfWrites(leg) ?? neverConfirmed);
  const next = enterWriting(progress, role);
  const isWriting = legOf(next, role).state === 'WRITING';
  return isWriting && leg.conflicts === 0 ? withLeg(next, role, { wait: 'backoff' }) : next;
}

/** What went wrong with the writes. That the rows could not be looked at for a while says nothing of them. */
function problemOfWrites({ problem }: LegProgress): Problem | null {
  return problem?.code === 'UNAVAILABLE' ? null : problem;
}

/** A caller who waits no longer gets a clear no while nothing was sent that could have been written. */
function budgetOver(progress: Progress): Progress {
  const role = activeLeg(progress);
  if (role === null || progress.isUndoing || progress.isCaptured || progress.consistency === 'EVENTUAL')
    return progress;
  const leg = legOf(progress, role);
  const isFirst = progress.order[0] === role || isLookedAtFirst(progress);
  const isUnsent = leg.state !== 'ACCEPTED' && leg.state !== 'VERIFYING' && leg.doubts === 0;
  if (!isFirst || leg.wait !== 'backoff' || !isUnsent) return progress;
  return refused(progress, role, leg.problem ?? neverConfirmed);
}

function decided(progress: Progress, decision: Decision): Progress {
  switch (decision) {
    case 'resolve':
      return { ...progress, state: 'RESOLVED' };
    case 'retry':
      return progress.order.reduce(retryLeg, { ...progress, state: isBehind(progress) ? 'QUEUED' : 'PENDING' });
    case 'compensate': {
      const undoing = { ...progress, state: 'PENDING' as const, isUndoing: true };
      const next = progress.order.reduce<Progress>(
        (current, role) => compensateLeg(current, role, progress.isUndoing),
        undoing,
      );
      return activeLeg(next) === null ? { ...next, state: 'REJECTED' } : next;
    }
  }
}

function isBehind(progress: Progress): boolean {
  return progress.mapState !== 'RUNNING' && !progress.isVerified && progress.legs.origin?.state === 'WRITTEN';
}

function retryLeg(progress: Progress, role: LegRole): Progress {
  const { state, doubts } = legOf(progress, role);
  if (state !== 'STUCK') return progress;
  if (progress.isVerified && role === 'target') return withLeg(progress, role, { state: 'VERIFYING', doubts: 0 });
  if (progress.isUndoing) return withLeg(progress, role, { state: 'UNDO_READING', doubts: 0 });
  return withLeg(
    progress,
    role,
    doubts > 0 ? { state: 'DOUBTFUL', doubts: 1, isRetried: true } : { state: 'WAITING', conflicts: 0 },
  );
}

function compensateLeg(progress: Progress, role: LegRole, wasUndoing: boolean): Progress {
  const { state, doubts, isEmpty } = legOf(progress, role);
  if ((state === 'WRITTEN' && isEmpty !== true) || (state === 'STUCK' && (doubts > 0 || wasUndoing)))
    return undo(progress, role);
  return state === 'UNDONE' || state === 'SKIPPED' ? progress : withLeg(progress, role, { state: 'REFUSED' });
}

function withLeg(progress: Progress, role: LegRole, change: Partial<LegProgress>): Progress {
  return { ...progress, legs: { ...progress.legs, [role]: { ...legOf(progress, role), ...change } } };
}

function outOfPlace(progress: Progress, event: OperationEvent): Error {
  return new Error(`Expected an event that fits a ${progress.state} operation, received ${JSON.stringify(event)}.`);
}
