import { afterAll, beforeAll, expect } from 'vitest';
import { correctionJournals } from '../../dualwrite/corrections/adjustment-request.ts';
import type { FaultPoint } from '../../dualwrite/fault-points.ts';
import type { FaultRuleInput } from '../../sandbox/faults/fault-rule.ts';
import { financeProblems } from '../time/finance-checks.ts';
import { addressOf, startWorld, type World } from '../write-through/world.ts';
import { type Adjustment, adjustments } from './adjustments.ts';
import { type Ending, endAmid } from './endings.ts';
import { type JournalPlace, startEngine } from './engine.ts';
import { type Moment, once, type Requests, within } from './moments.ts';
import { testFewRuns } from './runs.ts';

/** Moments of the engine at which a correction or a cancellation stands. */
const points: readonly FaultPoint[] = [
  'before begin',
  'after begin',
  'origin before write',
  'origin after write',
  'origin before read',
  'origin after read',
  'before follow',
  'after follow',
  'before finish',
  'after finish',
];
/**
 * Moments between two steps, counted from one, with what the first of a request that meets them brings about: a step is about to be taken,
 * also by whoever goes on with a journal that was found after a lost answer; and what Dataverse refused is about to be given up. Then while
 * the request of each step is on its way.
 */
function momentsOf({ steps }: Adjustment): readonly Moment[] {
  const times = steps.map((_step, index) => index + 1);
  const between = (time: number, ...faults: readonly FaultRuleInput[]) =>
    ({ point: 'between calls', time, faults }) as const;
  return [
    ...points.map((point) => ({ point })),
    ...times.map((time) => between(time)),
    between(4, { ...requestOf(steps[2]!), count: 1, fault: { kind: 'status', status: 400, message: 'No.' } }),
    ...times.slice(1).map((time) => between(time, once(requestOf(steps[0]!), 'reset-after-commit'))),
    ...steps.map((step) => within(requestOf(step))),
  ];
}
const date = '2025-10-20';

function requestOf([entity, method]: Adjustment['steps'][number]): Requests {
  return { system: 'DATAVERSE', entity, method };
}

let world: World;

beforeAll(async () => {
  world = await startWorld({ actuals: 2_000 });
});
afterAll(() => world[Symbol.asyncDispose]());

/** Brings adjustments to all moments, ends the process there, and has another one bring them to an end. */
async function check(place: JournalPlace, signal: 'SIGKILL' | 'SIGSTOP'): Promise<void> {
  const { stores } = world.sandbox;
  const before = await startEngine(addressOf(world.sandbox), place);
  const all = await Promise.all(
    adjustments.map(async (adjustment) => {
      const moments = momentsOf(adjustment);
      const cases = await adjustment.cases(world.sandbox, before, moments.length);
      expect(cases).toHaveLength(moments.length);
      return { kind: adjustment.kind, moments, cases };
    }),
  );
  await before[Symbol.asyncDispose]();
  const endings = all.flatMap(({ kind, moments, cases }) =>
    cases.map(({ requestId, actual }, index): Ending => ({
      name: kind,
      order: { requestId, ids: [actual], ...(kind === 'correct' ? { type: kind, date } : { type: kind }) },
      moment: moments[index]!,
    })),
  );
  await using survivor = await endAmid(world, place, signal, endings);

  const operations = await survivor.journal.list({ map: correctionJournals }, 100);
  const states = new Map(operations.map(({ requestId, progress }) => [requestId, progress.state]));
  const journals = stores.dataverse.all(
    `SELECT msdyn_isposted AS isPosted, count(*) AS journals FROM msdyn_journal
     WHERE msdyn_description IN (SELECT value FROM json_each(?)) GROUP BY 1`,
    [JSON.stringify(operations.map(({ id }) => `Dualgraph ${id} origin`))],
  );
  expect(journals).toEqual([{ isPosted: 1n, journals: BigInt(operations.length) }]);
  for (const { cases, kind } of all) {
    const [unbegun, ...begun] = cases;
    expect(begun.map(({ requestId }) => states.get(requestId))).toEqual(begun.map(() => 'COMMITTED'));
    if (signal === 'SIGKILL') expect(states.get(unbegun!.requestId)).toBeUndefined();
    for (const { requestId, ...one } of cases) {
      const actuals = one.actuals();
      const of = (status: bigint | null) => actuals.filter((row) => row['msdyn_adjustmentstatus'] === status).length;
      const [adjusted, unadjustable, inProcess] = [of(192_350_001n), of(192_350_002n), of(192_350_000n)];
      const isDone = states.has(requestId);
      expect([adjusted > 0, unadjustable, inProcess]).toEqual([isDone, adjusted, 0]);
      // What is canceled has nothing in its place.
      expect(of(null) > 0).toBe(kind === 'correct' || !isDone);
      if (isDone || kind === 'correct') expect(financeProblems(world.sandbox, actuals, 'carried')).toEqual([]);
    }
  }
}

testFewRuns(
  'corrections and cancellations whose process ends at any of their moments',
  'are made once',
  async (placeOf, signal) => check(await placeOf('adjustments'), signal),
);
