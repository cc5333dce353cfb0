import { describe, expect, test } from 'vitest';
import { nextCommand } from './next-command.ts';
import { type Command, type LegRole, type OperationEvent, type Progress, newOperation } from './operation.ts';
import { both, failed, found, prepared, problem, run, start, strict, unprepared, written } from './step-fixtures.ts';
import { step } from './step.ts';

describe('an operation whose origin goes first, since the target is told what it made of the change', () => {
  const waiting = () => newOperation([unprepared('target'), unprepared('origin')], { ...strict, isOriginFirst: true });
  const ready = (role: LegRole): OperationEvent => ({ kind: 'prepared', role, isFenced: true });
  const halfWay = (...events: OperationEvent[]) =>
    run(waiting(), start, ready('target'), ready('origin'), written('origin'), ...events);

  test('looks at the target, then writes the origin, then the target', () => {
    const commands = [start, ready('target'), ready('origin'), written('origin')].reduce<{
      progress: Progress;
      commands: Command[];
    }>(
      ({ progress, commands: done }, event) => {
        const next = step(progress, event);
        return { progress: next.progress, commands: [...done, next.command] };
      },
      { progress: waiting(), commands: [] },
    ).commands;
    expect(commands).toEqual([
      { kind: 'prepare', role: 'target' },
      { kind: 'prepare', role: 'origin' },
      { kind: 'write', role: 'origin' },
      { kind: 'write', role: 'target' },
    ]);
    expect(halfWay(written('target')).state).toBe('COMMITTED');
  });

  test('writes nothing when the target is not as it should be, or cannot be asked in time', () => {
    expect(run(waiting(), start, failed('refused', 'target')).state).toBe('REJECTED');
    const unreached = run(waiting(), start, failed('unavailable', 'target'), { kind: 'budgetOver' });
    expect(unreached).toMatchObject({ state: 'REJECTED', legs: { origin: { state: 'WAITING' } } });
  });

  test('undoes the origin when the target refuses', () => {
    const refused = step(halfWay(), failed('refused', 'target'));
    expect(refused.command).toEqual({ kind: 'read', role: 'origin' });
    expect(run(refused.progress, found('origin', 'after'), written('origin'))).toMatchObject({
      state: 'COMPENSATED',
      problem,
      legs: { target: { state: 'REFUSED' }, origin: { state: 'UNDONE' } },
    });
  });

  test('waits for a target that cannot be reached once the origin is written', () => {
    const waits = halfWay(failed('unavailable', 'target'));
    expect(run(waits, { kind: 'budgetOver' })).toEqual(waits);
  });

  test('undoes nothing that its caller was told is made: an operator decides, as often as it is refused', () => {
    const held = run(waiting(), { kind: 'turn', mapState: 'PAUSED' }, ready('origin'), written('origin'));
    expect(held).toMatchObject({ state: 'QUEUED', legs: { target: { state: 'HELD' } } });
    const stuck = run(held, { kind: 'resumed' }, ready('target'), failed('refused', 'target'));
    expect(stuck.state).toBe('NEEDS_ATTENTION');
    const again = run(stuck, { kind: 'decided', decision: 'retry' }, ready('target'), failed('refused', 'target'));
    expect(again.state).toBe('NEEDS_ATTENTION');
  });

  test('asks nothing of the target before the answer when it is EVENTUAL', () => {
    const eventual = newOperation([unprepared('target'), unprepared('origin')], {
      ...strict,
      consistency: 'EVENTUAL',
      isOriginFirst: true,
    });
    expect(step(eventual, start).command).toEqual({ kind: 'prepare', role: 'origin' });
    const refused = run(eventual, start, ready('origin'), written('origin'), failed('refused', 'target'));
    expect(refused.state).toBe('NEEDS_ATTENTION');
  });
});

describe('a leg whose rows are not there', () => {
  const waiting = (options = {}) =>
    newOperation([unprepared('target'), unprepared('origin')], { ...strict, ...options });
  const ready = (role: LegRole, isEmpty = false): OperationEvent => ({
    kind: 'prepared',
    role,
    isFenced: true,
    isEmpty,
  });

  test('is through without anything being sent, and its turn ends with nothing to doubt', () => {
    const looked = step(waiting(), ready('target', true));
    expect(looked.command).toEqual({ kind: 'prepare', role: 'origin' });
    expect(looked.progress.legs.target).toMatchObject({ state: 'WRITTEN', isEmpty: true, attempts: 0, doubts: 0 });
    expect(run(looked.progress, ready('origin'), written('origin')).state).toBe('COMMITTED');
  });

  test('leaves nothing to undo when the other system refuses', () => {
    const refused = run(waiting(), ready('target', true), ready('origin'), failed('refused', 'origin'));
    expect(refused).toMatchObject({ state: 'REJECTED', problem });
  });

  test('is through once the origin is written, where that goes first', () => {
    const half = run(waiting({ isOriginFirst: true }), start, ready('target', true), ready('origin'));
    expect(half).toMatchObject({
      state: 'PENDING',
      legs: { target: { state: 'READY' }, origin: { state: 'WRITING' } },
    });
    expect(run(half, written('origin')).state).toBe('COMMITTED');
  });

  test('is looked for again when its turn comes once more', () => {
    const looked = run(waiting({ isOriginFirst: true }), start, ready('target', true));
    const again = run(
      looked,
      { kind: 'turn', mapState: 'RUNNING' },
      ready('target'),
      ready('origin'),
      written('origin'),
    );
    expect(again).toMatchObject({ state: 'PENDING', legs: { target: { state: 'WRITING', isEmpty: false } } });
  });
});

describe('a STRICT operation', () => {
  test('writes the target, then the origin, then is COMMITTED', () => {
    const started = step(both(), start);
    expect(started.command).toEqual({ kind: 'write', role: 'target' });
    const half = step(started.progress, written('target'));
    expect(half.command).toEqual({ kind: 'write', role: 'origin' });
    expect(run(half.progress, written('origin')).state).toBe('COMMITTED');
  });

  test('is REJECTED when the target refuses: there is nothing to undo', () => {
    expect(run(both(), start, failed('refused', 'target'))).toMatchObject({ state: 'REJECTED', problem });
  });

  test('is REJECTED when the target cannot be reached within the budget', () => {
    expect(run(both(), start, failed('unavailable', 'target'), { kind: 'budgetOver' }).state).toBe('REJECTED');
  });

  test('goes on past the budget once an answer was lost', () => {
    const doubtful = run(both(), start, failed('lost', 'target'));
    expect(run(doubtful, { kind: 'budgetOver' })).toEqual(doubtful);
    expect(nextCommand(doubtful)).toEqual({ kind: 'read', role: 'target' });
  });

  test('undoes the target when the origin refuses', () => {
    const refused = step(run(both(), start, written('target')), failed('refused', 'origin'));
    expect(refused.command).toEqual({ kind: 'read', role: 'target' });
    const undoing = step(refused.progress, found('target', 'after'));
    expect(undoing.command).toEqual({ kind: 'undo', role: 'target' });
    expect(run(undoing.progress, written('target')).state).toBe('COMPENSATED');
  });

  test('asks an operator rather than overwrite what somebody changed since', () => {
    const refused = run(both(), start, written('target'), failed('refused', 'origin'));
    expect(run(refused, found('target', 'other')).state).toBe('NEEDS_ATTENTION');
  });

  test('a lost answer whose write is found counts as written', () => {
    expect(step(run(both(), start, failed('lost', 'target')), found('target', 'after')).command).toEqual({
      kind: 'write',
      role: 'origin',
    });
  });

  test('a change by somebody else to other columns is retried, to the same columns refused', () => {
    const conflict = run(both(), start, failed('conflict', 'target'));
    expect(step(conflict, found('target', 'before')).command).toEqual({ kind: 'write', role: 'target' });
    expect(run(conflict, found('target', 'other'))).toMatchObject({
      state: 'REJECTED',
      problem: { code: 'STALE_VERSION' },
    });
  });

  test('bound to a version, any change meanwhile refuses it', () => {
    const bound = both({ ...strict, isVersionBound: true });
    const after = run(bound, start, failed('conflict', 'target'), found('target', 'before'));
    expect(after).toMatchObject({ state: 'REJECTED', problem: { code: 'STALE_VERSION' } });
  });

  test('waits out a request that carried no fence before it looks', () => {
    const unfenced = newOperation(
      [{ role: 'target', creates: false, prepared: { isFenced: false } }, prepared('origin')],
      strict,
    );
    expect(step(run(unfenced, start), failed('lost', 'target')).command).toMatchObject({ kind: 'wait', for: 'settle' });
  });
});

describe('a paused map', () => {
  test('the origin is written and the target held', () => {
    const paused = step(both(), { kind: 'start', mapState: 'PAUSED' });
    expect(paused.command).toEqual({ kind: 'write', role: 'origin' });
    const held = step(paused.progress, written('origin'));
    expect(held.command).toEqual({ kind: 'hold' });
    expect(held.progress.state).toBe('QUEUED');
    const resumed = step(held.progress, { kind: 'resumed' });
    expect(resumed.command).toEqual({ kind: 'prepare', role: 'target' });
  });

  test('a target that refuses on resume is for an operator: the origin has been answered for', () => {
    const held = run(both(), { kind: 'start', mapState: 'PAUSED' }, written('origin'), { kind: 'resumed' });
    const asked = run(held, failed('refused', 'target'));
    expect(asked.state).toBe('NEEDS_ATTENTION');
    expect(run(asked, { kind: 'decided', decision: 'resolve' }).state).toBe('RESOLVED');
    expect(step(asked, { kind: 'decided', decision: 'compensate' }).command).toEqual({ kind: 'read', role: 'origin' });
  });
});

describe('a stopped map', () => {
  const stopped: OperationEvent = { kind: 'start', mapState: 'STOPPED' };

  test('the origin is written and the target skipped for good', () => {
    const begun = step(both(), stopped);
    expect(begun.command).toEqual({ kind: 'write', role: 'origin' });
    const done = run(begun.progress, written('origin'));
    expect(done).toMatchObject({ state: 'COMMITTED', legs: { target: { state: 'SKIPPED' } } });
  });

  test('an origin that refuses leaves neither system written', () => {
    expect(run(both(), stopped, failed('refused', 'origin'))).toMatchObject({ state: 'REJECTED' });
  });

  test('a change that is all about the other system is refused, and may be sent again', () => {
    const alone = newOperation([prepared('target')], strict);
    expect(run(alone, stopped)).toMatchObject({
      state: 'REJECTED',
      problem: { code: 'MAP_NOT_RUNNING', retryable: true },
    });
  });

  test('what was held back goes across, though the map was stopped since', () => {
    const held = run(both(), { kind: 'start', mapState: 'PAUSED' }, written('origin'));
    expect(step(held, { kind: 'resumed' }).command).toEqual({ kind: 'prepare', role: 'target' });
  });
});

test('whoever takes over from a dead process reads before it writes', () => {
  const taken = step(run(both(), start), { kind: 'recovered', mapState: 'RUNNING' });
  expect(taken.command).toEqual({ kind: 'read', role: 'target' });
});

describe('what was accepted and is under way for too long', () => {
  const accepted = run(both(), start, written('target'), { kind: 'accepted', role: 'origin' }, { kind: 'waited' });
  const asked = run(accepted, failed('overdue', 'origin'));
  const decide = (decision: 'retry' | 'compensate' | 'resolve') => step(asked, { kind: 'decided', decision });

  test('is an operator’s to decide about, and nothing is undone meanwhile', () => {
    expect(asked.state).toBe('NEEDS_ATTENTION');
    expect(asked.legs.target?.state).toBe('WRITTEN');
    expect(decide('resolve').progress.state).toBe('RESOLVED');
  });

  test('is looked at again before anything is written, and is through once it was carried out', () => {
    const again = decide('retry');
    expect(again.command).toEqual({ kind: 'read', role: 'origin' });
    expect(run(again.progress, found('origin', 'after')).state).toBe('COMMITTED');
    expect(run(again.progress, failed('refused', 'origin')).legs.target?.state).toBe('UNDO_READING');
    expect(run(again.progress, failed('overdue', 'origin')).state).toBe('NEEDS_ATTENTION');
  });

  test('is undone only once it has ended', () => {
    const undoing = run(decide('compensate').progress, found('target', 'before'));
    expect(nextCommand(undoing)).toEqual({ kind: 'read', role: 'origin' });
    const still = run(undoing, failed('overdue', 'origin'));
    expect(still.state).toBe('NEEDS_ATTENTION');
    const ended = run(still, { kind: 'decided', decision: 'retry' }, found('origin', 'after'));
    expect(nextCommand(ended)).toEqual({ kind: 'undo', role: 'origin' });
  });
});

describe('undoing', () => {
  const waited: OperationEvent = { kind: 'waited' };
  const unavailable = { ...problem, code: 'UNAVAILABLE' } as const;
  const scheduled = (what: 'before' | 'after'): OperationEvent => ({
    kind: 'found',
    role: 'origin',
    found: what,
    isFenced: false,
  });
  /** One try: accepted, looked at while it is pending, and not persisted in the end. */
  const inVain: OperationEvent[] = [
    { kind: 'accepted', role: 'origin' },
    waited,
    { kind: 'unavailable', role: 'origin', problem: unavailable },
    waited,
    scheduled('after'),
  ];
  const stuckInTarget = (...events: OperationEvent[]) =>
    run(both({ ...strict, consistency: 'EVENTUAL' }), start, ...events, failed('refused', 'target'));
  const decide = (decision: 'retry' | 'compensate'): OperationEvent => ({ kind: 'decided', decision });
  const sixTimes = (progress: Progress) =>
    Array.from({ length: 6 }).reduce<Progress>((now) => run(now, ...inVain), progress);

  test('is tried six times, however often the change itself was sent, and then given to an operator', () => {
    const asked = stuckInTarget(
      failed('lost', 'origin'),
      found('origin', 'before'),
      waited,
      failed('lost', 'origin'),
      found('origin', 'after'),
    );
    let progress = run(asked, decide('compensate'), scheduled('after'));
    for (let tries = 1; tries <= 6; tries += 1) {
      expect(nextCommand(progress)).toEqual({ kind: 'undo', role: 'origin' });
      progress = run(progress, ...inVain);
    }
    expect(progress).toMatchObject({ state: 'NEEDS_ATTENTION', legs: { origin: { state: 'STUCK' } } });
    expect(progress.problem?.message).toMatch(/^The change was to be undone/);
  });

  test.each(['retry', 'compensate'] as const)('is tried six times more when an operator decides to %s', (decision) => {
    const stuck = sixTimes(run(stuckInTarget(written('origin')), decide('compensate'), scheduled('after')));
    const again = step(run(stuck, decide(decision)), scheduled('after'));
    expect(again.command).toEqual({ kind: 'undo', role: 'origin' });
    expect(run(again.progress, ...inVain.slice(0, -1), scheduled('before')).state).toBe('COMPENSATED');
    expect(sixTimes(again.progress).state).toBe('NEEDS_ATTENTION');
  });

  test('a try of a process that is gone is waited out where it carries no version', () => {
    const undoing = (isFenced: boolean) =>
      run(stuckInTarget(written('origin')), decide('compensate'), {
        ...scheduled('after'),
        isFenced,
      } as OperationEvent);
    const recovered: OperationEvent = { kind: 'recovered', mapState: 'RUNNING' };
    expect(step(undoing(true), recovered).command).toEqual({ kind: 'read', role: 'origin' });
    const waiting = step(undoing(false), recovered);
    expect(waiting.command).toMatchObject({ kind: 'wait', role: 'origin', for: 'settle' });
    expect(step(waiting.progress, waited).command).toEqual({ kind: 'read', role: 'origin' });
  });
});
