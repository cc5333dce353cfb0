import { setTimeout as delay } from 'node:timers/promises';
import type { Between } from '../../systems/client/write.ts';
import type { System } from '../../systems/odata/query.ts';
import { UpstreamError } from '../../systems/odata/upstream-error.ts';
import { partsOf } from './call-parts.ts';
import { compareLeg, compareRows, withReading } from '../upstream/compare-rows.ts';
import { OwnershipLostError } from '../errors.ts';
import { type FaultPoint, type FaultSwitch, legPoint } from '../fault-points.ts';
import type { Claimed, Journal, OperationRecord } from '../journal/journal.ts';
import { isByMessage, isOfFacts, type LegRecord } from '../leg.ts';
import { isFenced, undoWritesOf, writesOf, writtenVersions } from '../upstream/leg-writes.ts';
import { nextCommand } from '../next-command.ts';
import { type Command, type LegRole, type OperationEvent, isFinished, isTakenBack } from '../operation.ts';
import type { Problem } from '../problem.ts';
import type { Step, step } from '../step.ts';
import { notPersisted } from '../step-problems.ts';
import type { Carried, Effect, WritableSystem } from '../upstream/writable-system.ts';
import { type Backoff, backoffMilliseconds } from './backoff.ts';
import { failedRead, failedWrite } from './failure-event.ts';
import type { Term } from './lease.ts';
import { type LegOutcome, prepareLeg } from './prepare-leg.ts';

/** What carrying out operations needs. */
export interface DriveParts {
  readonly journal: Journal;
  readonly systems: Readonly<Record<System, WritableSystem>>;
  readonly step: typeof step;
  readonly faults: FaultSwitch;
  readonly backoff: Backoff;
  readonly random: () => number;
  /** Told of what should not have happened; it is tried again. */
  readonly unexpected: (error: unknown) => void;
  /** Ends every wait: the process is shutting down. */
  readonly closing: AbortSignal;
  /**
   * Has the changes recorded that follow from an operation that is committed, or was taken back in the origin; a repeat records
   * nothing. Throws while it cannot.
   */
  readonly follow: (record: OperationRecord) => Promise<void>;
  /**
   * The target's leg with what the origin, just written or with a captured change's turn, has made of it; null where nothing is
   * to be added. Throws while it cannot be read.
   */
  readonly complete: (record: OperationRecord) => Promise<LegRecord | null>;
  /** Told each time that something was recorded. */
  readonly recorded: (record: OperationRecord) => void;
}

/** Whose operation it is, and how long its caller waits. */
export interface Mandate {
  readonly term: Term;
  /** Until when its caller waits, in milliseconds on the monotonic clock (`performance.now()`). */
  readonly deadline: () => number;
}

/**
 * Carries an operation out after an event, or, without one, from where it is recorded to be,
 * until it is finished, held, or needs an operator. Returns the operation whose turn came with its end, which is this
 * process's to carry out.
 *
 * Each step is recorded before its effect; throws {@link OwnershipLostError} when another replica has taken over, without
 * touching anything further.
 */
export async function drive(
  parts: DriveParts,
  record: OperationRecord,
  event: OperationEvent | null,
  mandate: Mandate,
): Promise<Claimed | null> {
  const first =
    event === null
      ? { progress: record.progress, command: nextCommand(record.progress) }
      : parts.step(record.progress, event);
  let current: OperationRecord = { ...record, progress: first.progress };
  let { command } = first;
  let isRecorded = event === null;
  let retryAfterSeconds: number | null = null;
  for (;;) {
    const next = isRecorded ? null : await keep(parts, current, command);
    isRecorded = false;
    if (command.kind === 'finish' || command.kind === 'hold' || command.kind === 'askOperator') return next;
    // What it carries over was read before it was recorded, and others may have had their turn since.
    if (command.kind === 'prepare' && current.progress.isCaptured) current = await completed(parts, current);
    const outcome: Outcome = await perform(parts, current, command, { ...mandate, retryAfterSeconds });
    const { failure } = outcome;
    // It is tried again like any other, but nothing of the two systems' will mend it.
    if (failure !== undefined && !(failure instanceof UpstreamError)) parts.unexpected(failure);
    retryAfterSeconds = outcome.retryAfterSeconds ?? null;
    const after: Step = parts.step(current.progress, outcome.event);
    const legs = current.legs.map((leg) => (leg.role === outcome.leg?.role ? outcome.leg : leg));
    const isOriginDone = isWritten(after.progress) && !isWritten(current.progress);
    current = { ...current, progress: after.progress, legs };
    if (isOriginDone) current = await completed(parts, current);
    command = after.command;
  }
}

function isWritten({ legs }: OperationRecord['progress']): boolean {
  return legs.origin?.state === 'WRITTEN';
}

/** The operation with what its target is told besides. It is recorded with what follows, so nobody goes on without. */
async function completed(parts: DriveParts, record: OperationRecord): Promise<OperationRecord> {
  const target = record.legs.find(({ role }) => role === 'target');
  if (target === undefined || record.progress.legs.target?.state === 'WRITTEN') return record;
  const complete = await insist(parts, () => parts.complete(record));
  if (complete === null) return record;
  return { ...record, legs: record.legs.map((leg) => (leg === target ? complete : leg)) };
}

/** Records where the operation is; insists until the journal answers, since nothing may happen unrecorded. */
async function keep(parts: DriveParts, record: OperationRecord, command: Command): Promise<Claimed | null> {
  const { journal, faults } = parts;
  const { id, epoch, progress, legs } = record;
  const isEnd = isFinished(progress.state);
  if (progress.state === 'COMMITTED' || isTakenBack(progress)) await follow(parts, record);
  // A repeat of a call of several operations finds the others by the first, so that one keeps its key.
  const freesKey = isToBeRepeated(record) && partsOf(record).length === 0;
  await faults.reach(isEnd ? 'before finish' : 'before record', record);
  const next = await insist(parts, async () => {
    const document = { progress, legs };
    if (isEnd) {
      const finished = await journal.finish(id, epoch, document, freesKey);
      if (!finished.isMine) throw new OwnershipLostError(id);
      return finished.next;
    }
    const isLetGo = command.kind === 'hold' || command.kind === 'askOperator';
    const isMine = await (isLetGo ? journal.release(id, epoch, document) : journal.record(id, epoch, document));
    if (!isMine) throw new OwnershipLostError(id);
    return null;
  });
  await faults.reach(isEnd ? 'after finish' : 'after record', record);
  parts.recorded(record);
  return next;
}

/** Whether it was refused for a reason that may be gone by the next time. */
export function isToBeRepeated({ progress }: Pick<OperationRecord, 'progress'>): boolean {
  return progress.state === 'REJECTED' && progress.problem?.retryable === true;
}

/** What follows is recorded before the end is: whoever takes the operation over in between does it again. */
async function follow(parts: DriveParts, record: OperationRecord): Promise<void> {
  await parts.faults.reach('before follow', record);
  await insist(parts, async () => {
    try {
      await parts.follow(record);
    } catch (error) {
      if (!(error instanceof OwnershipLostError)) parts.unexpected(error);
      throw error;
    }
  });
  await parts.faults.reach('after follow', record);
}

/** Does it again until it does not throw, or the operation belongs to somebody else. */
async function insist<Result>(parts: DriveParts, work: () => Promise<Result>): Promise<Result> {
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof OwnershipLostError) throw error;
      const milliseconds = backoffMilliseconds(parts.backoff, attempts, null, parts.random);
      await delay(milliseconds, undefined, { signal: parts.closing });
    }
  }
}

type Outcome = Omit<LegOutcome, 'leg'> & { readonly leg?: LegRecord };

/** A mandate, and what the system just asked us to wait. */
type Moment = Mandate & { readonly retryAfterSeconds: number | null };

async function perform(
  parts: DriveParts,
  record: OperationRecord,
  command: Command,
  mandate: Moment,
): Promise<Outcome> {
  switch (command.kind) {
    case 'wait':
      return { event: await wait(parts, record, command, mandate) };
    case 'prepare':
    case 'write':
    case 'read':
    case 'undo': {
      const leg = legOf(record, command.role);
      const system = parts.systems[leg.system];
      // A frozen process wakes up here: what it owned may belong to another by now.
      const reach = async (point: FaultPoint) => {
        await parts.faults.reach(point, record);
        if (!mandate.term.isHeld()) throw new OwnershipLostError(record.id);
      };
      await reach(legPoint(command.role, 'before', command.kind));
      const outcome = await performOnLeg(command.kind, leg, system, record, () => reach('between calls'));
      await parts.faults.reach(legPoint(command.role, 'after', command.kind), record);
      return outcome;
    }
    case 'hold':
    case 'askOperator':
    case 'finish':
      throw new Error(`Expected something to do, received '${command.kind}'.`);
  }
}

async function performOnLeg(
  kind: 'prepare' | 'write' | 'read' | 'undo',
  leg: LegRecord,
  system: WritableSystem,
  { id: operationId, requestId, progress }: OperationRecord,
  between: Between,
): Promise<LegOutcome> {
  const effect = (isUndo: boolean): Effect => ({ requestId, operationId, role: leg.role, isUndo, between });
  switch (kind) {
    case 'prepare':
      return prepareLeg(leg, system, requestId);
    case 'read':
      return settled(await readLeg(leg, system, effect(progress.isUndoing)), progress);
    case 'write':
    case 'undo':
      return writeLeg(leg, system, effect(kind === 'undo'));
  }
}

/** Facts that are all there when a write of them is in doubt are what was wanted, whoever was faster. */
function settled(outcome: LegOutcome, { isUndoing, legs }: OperationRecord['progress']): LegOutcome {
  const { leg, event } = outcome;
  const isDoubtful = legs[leg.role]?.state === 'DOUBTFUL' && !isUndoing;
  if (!isDoubtful || !isOfFacts(leg) || event.kind !== 'found' || event.found !== 'after') return outcome;
  return { leg, event: { kind: 'written', role: leg.role } };
}

async function readLeg(leg: LegRecord, system: WritableSystem, effect: Effect): Promise<LegOutcome> {
  const { role } = leg;
  const { isUndo, requestId } = effect;
  try {
    const carried = await carriedBy(leg, system, effect);
    if (carried === 'overdue') return { leg, event: { kind: 'overdue', role, problem: stillUnderWay } };
    if (carried === 'failed' && !isUndo) return { leg, event: { kind: 'refused', role, problem: notPersisted } };
    const now = await system.read(leg.rows, requestId);
    const compared = compareLeg(leg, now, isUndo, system.isSame.bind(system));
    // The service moves values of its own accord, so what it says counts, whatever the rows hold.
    const found = carried === 'done' ? (isUndo ? 'before' : 'after') : compared;
    const read = withReading(leg, now, found, isUndo);
    const outcomes = compareRows(leg, now, isUndo, system.isSame.bind(system));
    const seen = isByMessage(leg) && !isUndo ? { ...read, outcomes } : read;
    return { leg: seen, event: { kind: 'found', role, found, isFenced: isFenced(seen) } };
  } catch (error) {
    if (error instanceof OwnershipLostError) throw error;
    return { leg, event: failedRead(role, error), failure: error };
  }
}

/** How the service that carries the leg has ended; before an undoing effect, the one that it undoes must be through. */
async function carriedBy(leg: LegRecord, system: WritableSystem, effect: Effect): Promise<Carried | null> {
  // A message is never undone: what it is through with is looked at as it stands.
  if (effect.isUndo && !isByMessage(leg)) {
    const done = await system.carried(leg.rows, { ...effect, isUndo: false });
    if (done === 'overdue') return done;
  }
  return system.carried(leg.rows, effect);
}

const stillUnderWay: Problem = {
  code: 'OUTCOME_UNKNOWN',
  message:
    'Dataverse accepted the change long ago and has neither made nor refused it. See the operation set or approval set of the change there; ' +
    'once it has ended, or you have ended it, try again.',
  retryable: true,
};

const notUndone: Problem = {
  code: 'REJECTED',
  message:
    'What a message of Dataverse has done is not undone by the gateway. Move the rows back by hand, then resolve.',
  retryable: false,
};

async function writeLeg(leg: LegRecord, system: WritableSystem, effect: Effect): Promise<LegOutcome> {
  const { role } = leg;
  const { isUndo } = effect;
  // The message that undoes another is another one, and which it is only its caller knows.
  if (isUndo && isByMessage(leg)) return { leg, event: { kind: 'refused', role, problem: notUndone } };
  const writes = isUndo ? undoWritesOf(leg) : writesOf(leg);
  // All of it is there already, or gone.
  if (writes.length === 0) return { leg, event: { kind: 'written', role } };
  try {
    const written = await system.write(writes, effect);
    if (written === 'accepted') return { leg, event: { kind: 'accepted', role } };
    const done = isUndo ? leg : { ...leg, written: writtenVersions(leg, written) };
    return { leg: done, event: { kind: 'written', role } };
  } catch (error) {
    if (error instanceof OwnershipLostError) throw error;
    const retryAfterSeconds = error instanceof UpstreamError ? error.retryAfterSeconds : null;
    return { leg, event: failedWrite(role, error), retryAfterSeconds, failure: error };
  }
}

/** Waits as told; a caller who would wait too long is told so first, which may end the operation. */
async function wait(
  parts: DriveParts,
  record: OperationRecord,
  command: Extract<Command, { kind: 'wait' }>,
  { deadline, retryAfterSeconds }: Moment,
): Promise<OperationEvent> {
  const { system } = legOf(record, command.role);
  const milliseconds =
    command.for === 'settle'
      ? parts.systems[system].settleMilliseconds
      : backoffMilliseconds(parts.backoff, command.attempts, retryAfterSeconds, parts.random);
  const isOver = performance.now() + milliseconds > deadline();
  if (isOver && parts.step(record.progress, { kind: 'budgetOver' }).progress !== record.progress) {
    return { kind: 'budgetOver' };
  }
  await delay(milliseconds, undefined, { signal: parts.closing });
  return { kind: 'waited' };
}

function legOf(record: OperationRecord, role: LegRole): LegRecord {
  const leg = record.legs.find((one) => one.role === role);
  if (leg === undefined) throw new Error(`Expected operation ${record.id} to have a ${role} leg.`);
  return leg;
}
