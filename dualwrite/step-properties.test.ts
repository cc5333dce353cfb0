import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Command, type LegRole, type NewLeg, type OperationEvent, isFinished, newOperation } from './operation.ts';
import { failed, found, prepared, start, unprepared, written } from './step-fixtures.ts';
import { step } from './step.ts';

/** What may happen when a command is carried out. */
function outcomes(command: Command): OperationEvent[] {
  switch (command.kind) {
    case 'prepare': {
      const { role } = command;
      return [
        { kind: 'prepared', role, isFenced: true },
        { kind: 'prepared', role, isFenced: false },
        { kind: 'prepared', role, isFenced: true, creates: true },
        ...(role === 'target' ? [{ kind: 'prepared' as const, role, isFenced: true, isEmpty: true }] : []),
        failed('refused', role),
        failed('unavailable', role),
      ];
    }
    case 'write':
    case 'undo': {
      const { role } = command;
      return [
        written(role),
        { kind: 'accepted', role },
        ...(['refused', 'conflict', 'unavailable', 'lost'] as const).map((kind) => failed(kind, role)),
      ];
    }
    case 'read': {
      const { role } = command;
      return [
        ...(['before', 'after', 'other'] as const).map((what) => found(role, what)),
        failed('unavailable', role),
        failed('overdue', role),
      ];
    }
    case 'wait':
      return [{ kind: 'waited' }];
    case 'hold':
      return [{ kind: 'resumed' }];
    case 'askOperator':
      return (['retry', 'compensate', 'resolve'] as const).map((decision) => ({ kind: 'decided', decision }));
    case 'finish':
      return [];
  }
}

const disturbances: OperationEvent[] = [
  { kind: 'recovered', mapState: 'RUNNING' },
  { kind: 'recovered', mapState: 'PAUSED' },
  { kind: 'recovered', mapState: 'STOPPED' },
  { kind: 'budgetOver' },
];

const operations = fc
  .record({
    consistency: fc.constantFrom('STRICT' as const, 'EVENTUAL' as const),
    isCaptured: fc.boolean(),
    isVersionBound: fc.boolean(),
    isOriginFirst: fc.boolean(),
    isPrepared: fc.boolean(),
    creates: fc.boolean(),
    mapState: fc.constantFrom('RUNNING' as const, 'PAUSED' as const, 'STOPPED' as const),
  })
  .map(({ isPrepared, creates, mapState, ...options }) => {
    const leg = (role: LegRole): NewLeg => ({ ...(isPrepared ? prepared(role) : unprepared(role)), creates });
    const legs = options.isCaptured ? [leg('target')] : [leg('target'), leg('origin')];
    const consistency = options.isCaptured ? ('EVENTUAL' as const) : options.consistency;
    return step(newOperation(legs, { ...options, consistency }), { kind: 'start', mapState });
  });

/** Picks: which of the possible events happens; a tenth of them are disturbances. */
const picks = fc.array(fc.nat({ max: 999 }), { maxLength: 60 });

function pick(command: Command, choice: number): OperationEvent | null {
  const possible = outcomes(command);
  if (choice % 10 === 0 && possible.length > 0 && command.kind !== 'askOperator') {
    return disturbances[Math.floor(choice / 10) % disturbances.length]!;
  }
  return possible[Math.floor(choice / 10) % possible.length] ?? null;
}

describe('whatever happens in whatever order', () => {
  test('after a lost answer nothing is written before the rows were read', () => {
    fc.assert(
      fc.property(operations, picks, (first, choices) => {
        let { progress, command } = first;
        const doubtful = new Set<LegRole>();
        for (const choice of choices) {
          if (command.kind === 'write' || command.kind === 'undo') expect(doubtful).not.toContain(command.role);
          const sends = command.kind === 'write' || command.kind === 'undo' ? command.role : null;
          const event = pick(command, choice);
          if (event === null) return;
          if (event.kind === 'lost' || (event.kind === 'recovered' && sends !== null)) doubtful.add(sends!);
          if (event.kind === 'found' || event.kind === 'prepared') doubtful.delete(event.role);
          ({ progress, command } = step(progress, event));
        }
        expect(progress).toBeDefined();
      }),
      { numRuns: 3_000 },
    );
  });

  test('an end is what it says: COMMITTED means every leg written but the target of a stopped map, REJECTED and COMPENSATED none', () => {
    fc.assert(
      fc.property(operations, picks, (first, choices) => {
        let { progress, command } = first;
        const seen: string[] = [progress.mapState];
        for (const choice of choices) {
          const event = pick(command, choice);
          if (event === null) break;
          ({ progress, command } = step(progress, event));
          seen.push(progress.mapState);
        }
        const isNeverStopped = !seen.includes('STOPPED');
        const states = progress.order.map((role) => progress.legs[role]!.state);
        if (progress.state === 'COMMITTED') {
          expect(
            states.every(
              (state, at) => state === 'WRITTEN' || (state === 'SKIPPED' && progress.order[at] === 'target'),
            ),
          ).toBe(true);
          if (isNeverStopped) expect(states).not.toContain('SKIPPED');
        }
        const written = progress.order.filter(
          (role) => progress.legs[role]!.state === 'WRITTEN' && progress.legs[role]!.isEmpty !== true,
        );
        if (progress.state === 'REJECTED') expect(written).toEqual([]);
        if (progress.state === 'COMPENSATED') {
          expect(written).toEqual([]);
          expect(states).toContain('UNDONE');
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test('a finished operation takes no event, and every other has a way to an end', () => {
    fc.assert(
      fc.property(operations, picks, (first, choices) => {
        let { progress, command } = first;
        for (const choice of choices) {
          const event = pick(command, choice);
          if (event === null) break;
          ({ progress, command } = step(progress, event));
        }
        for (let steps = 0; !isFinished(progress.state); steps += 1) {
          expect(steps).toBeLessThan(30);
          const [best] = command.kind === 'askOperator' ? outcomes(command).slice(2) : outcomes(command);
          ({ progress, command } = step(progress, best!));
        }
        expect(() => step(progress, start)).toThrow(/Expected an event/);
      }),
      { numRuns: 3_000 },
    );
  });
});
