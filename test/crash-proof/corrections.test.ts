import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { correctionJournals } from '../../dualwrite/corrections/adjustment-request.ts';
import type { FaultPoint } from '../../dualwrite/fault-points.ts';
import type { FaultRuleInput } from '../../sandbox/faults/fault-rule.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { financeProblems } from '../time/finance-checks.ts';
import { addressOf, startWorld, type World } from '../write-through/world.ts';
import { type Adjustment, adjustments, type Case } from './adjustments.ts';
import { type Engine, type JournalPlace, startEngine } from './engine.ts';
import { isEverything, patience, testMilliseconds } from './extent.ts';
import { ReplicaProcess, stopsOf } from './replica-process.ts';
import { takeOver } from './take-over.ts';

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
 * also by whoever goes on with a journal that was found after a lost answer; and what Dataverse refused is about to be given up.
 */
function between({ steps }: Adjustment): readonly { readonly time: number; readonly fault: FaultRuleInput | null }[] {
  const times = steps.map((_step, index) => index + 1);
  return [
    ...times.map((time) => ({ time, fault: null })),
    { time: 4, fault: { ...requestOf(steps[2]!), fault: { kind: 'status', status: 400, message: 'No.' } } },
    ...times.slice(1).map((time) => ({
      time,
      fault: { ...requestOf(steps[0]!), fault: { kind: 'reset-after-commit' } } as const,
    })),
  ];
}
/** How long a request is held up, so that its process dies between its arrival and its answer. */
const heldMilliseconds = 1_500;
const date = '2025-10-20';

function requestOf([entity, method]: Adjustment['steps'][number]) {
  return { system: 'DATAVERSE', entity, method, count: 1 } as const;
}

let world: World;
const folder = mkdtempSync(join(tmpdir(), 'dualgraph-crash-proof-corrections-'));

beforeAll(async () => {
  world = await startWorld({ actuals: 2_000 });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

/** The cases of an adjustment, by how they meet the end of their process. */
async function casesOf(adjustment: Adjustment, engine: Engine) {
  const { kind, steps } = adjustment;
  const moments = between(adjustment);
  const cases = await adjustment.cases(world.sandbox, engine, points.length + moments.length + steps.length);
  expect(cases).toHaveLength(points.length + moments.length + steps.length);
  const stopped = (one: Case, point: FaultPoint, time = 1) => ({ ...one, kind, point, time, map: { name: kind } });
  const atSteps = moments.map(({ time, fault }, index) => ({
    ...stopped(cases[points.length + index]!, 'between calls', time),
    fault,
  }));
  return {
    kind,
    cases,
    atOnce: [
      ...points.map((point, index) => stopped(cases[index]!, point)),
      ...atSteps.filter(({ fault }) => fault === null),
    ],
    afterFault: atSteps.filter(({ fault }) => fault !== null),
    inStep: steps.map((step, index) => ({
      ...cases[points.length + moments.length + index]!,
      kind,
      fault: { ...requestOf(step), fault: { kind: 'latency', milliseconds: heldMilliseconds } } as const,
    })),
  };
}

/** Brings adjustments to all moments, ends the process there, and has another one bring them to an end. */
async function check(place: JournalPlace, signal: 'SIGKILL' | 'SIGSTOP'): Promise<void> {
  const { faults, stores } = world.sandbox;
  const before = await startEngine(addressOf(world.sandbox), place);
  const all = await Promise.all(adjustments.map((adjustment) => casesOf(adjustment, before)));
  await before[Symbol.asyncDispose]();
  const stops = stopsOf(all.flatMap(({ atOnce, afterFault }) => [...atOnce, ...afterFault]));
  const replica = new ReplicaProcess({ address: addressOf(world.sandbox), place, stops });
  await replica.ready();
  const order = ({ requestId, actual, kind }: Case & Pick<Adjustment, 'kind'>) =>
    replica.order({ requestId, ids: [actual], ...(kind === 'correct' ? { type: kind, date } : { type: kind }) });
  const happened = async () => {
    const answer = await fetch(`${new URL(world.sandbox.dataverse).origin}/_sandbox/faults`);
    return ((await answer.json()) as any[]).map((rule: any) => rule.happened);
  };
  const atOnce = all.flatMap((one) => one.atOnce);
  atOnce.forEach(order);
  await expect.poll(() => replica.notStopped(atOnce), patience).toEqual([]);
  for (const together of alongside(all.map(({ afterFault }) => afterFault))) {
    for (const { fault } of together) if (fault !== null) await faults.add(fault);
    together.forEach(order);
    await expect.poll(() => replica.notStopped(together), patience).toEqual([]);
    await faults.clear();
  }
  for (const together of alongside(all.map(({ inStep }) => inStep))) {
    for (const { fault } of together) await faults.add(fault);
    together.forEach(order);
    await expect.poll(happened, patience).toEqual(together.map(() => 1));
    await faults.clear();
  }
  await replica.end(signal);
  // What was on its way lands, with nobody there to hear of it.
  await delay(heldMilliseconds);
  await using survivor = await startEngine(addressOf(world.sandbox), place);
  await takeOver(survivor, replica, signal, all.flatMap(({ cases }) => cases).length);

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

/** The first of each, the second of each, and so on. */
function alongside<One>(lists: readonly (readonly One[])[]): readonly (readonly One[])[] {
  const most = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: most }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1)));
}

describe('corrections and cancellations whose process ends at any of their moments', () => {
  test(
    'are made once, once the killed process has started again',
    () => check({ store: 'sqlite', at: join(folder, 'killed.sqlite') }, 'SIGKILL'),
    testMilliseconds,
  );

  describe.runIf(isEverything)('on PostgreSQL', () => {
    let postgres: TestPostgres;
    beforeAll(async () => {
      postgres = await startPostgres();
    });
    afterAll(() => postgres[Symbol.asyncDispose]());

    test.each(['SIGKILL', 'SIGSTOP'] as const)(
      'are made once, once a second replica has taken over after %s',
      async (signal) => check({ store: 'postgres', at: await postgres.createDatabase() }, signal),
      testMilliseconds,
    );
  });
});
