import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FaultPoint } from '../../dualwrite/fault-points.ts';
import type { FaultRuleInput } from '../../sandbox/faults/fault-rule.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { financeProblems } from '../time/finance-checks.ts';
import { addressOf, startWorld, type World } from '../write-through/world.ts';
import { type JournalPlace, startEngine } from './engine.ts';
import { isEverything, patience, testMilliseconds } from './extent.ts';
import { ReplicaProcess, stopsOf } from './replica-process.ts';
import { takeOver } from './take-over.ts';

/** Moments of the engine at which a correction stands. */
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
/** Requests between whose arrival and answer a process dies: of the steps of one correction. */
const steps = [
  ['sandbox_CreateCorrectionJournal', 'POST'],
  ['msdyn_journals', 'PATCH'],
  ['sandbox_PreviewCorrectionJournal', 'POST'],
  ['msdyn_journals', 'POST'],
] as const;
/**
 * Moments between two steps, counted from one, with what the first of a request that meets them brings about: a step is about to be taken,
 * also by whoever goes on with a journal that was found after a lost answer; and what Dataverse refused is about to be given up.
 */
const between: readonly { readonly time: number; readonly fault: FaultRuleInput | null }[] = [
  ...[1, 2, 3, 4].map((time) => ({ time, fault: null })),
  ...[2, 3, 4].map((time) => ({
    time,
    fault: { ...requestOf(0), fault: { kind: 'reset-after-commit' } } as const,
  })),
  { time: 4, fault: { ...requestOf(2), fault: { kind: 'status', status: 400, message: 'No.' } } },
];
/** How long such a request is held up: the process is gone by then. */
const heldMilliseconds = 1_500;
const date = '2025-10-20';

function requestOf(step: number) {
  const [entity, method] = steps[step]!;
  return { system: 'DATAVERSE', entity, method, count: 1 } as const;
}

interface Case {
  readonly requestId: string;
  /** The cost of an hour. */
  readonly actual: string;
  readonly entry: string;
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

/** An hour of each of so many projects that is on no invoice and was corrected by nobody. */
function hours(count: number): readonly Case[] {
  const found = world.sandbox.stores.dataverse.all(
    `SELECT min(cost.msdyn_actualid) AS actual, origin.msdyn_origin AS entry FROM msdyn_actual cost
     JOIN msdyn_transactionorigin origin ON origin.msdyn_transaction = cost.msdyn_actualid AND origin.msdyn_origintype = 'msdyn_timeentry'
     WHERE cost.msdyn_transactiontypecode = 192350000 AND NOT EXISTS (
       SELECT 1 FROM msdyn_transactionorigin other JOIN msdyn_actual sibling ON sibling.msdyn_actualid = other.msdyn_transaction
       WHERE other.msdyn_origin = origin.msdyn_origin
         AND (sibling.msdyn_adjustmentstatus IS NOT NULL OR sibling.msdyn_billingstatus IN (192350001, 192350002)))
     GROUP BY cost.msdyn_project ORDER BY 1 LIMIT ?`,
    [count],
  );
  expect(found).toHaveLength(count);
  return found.map(({ actual, entry }) => ({ requestId: randomUUID(), actual: String(actual), entry: String(entry) }));
}

/** A case that is stopped at a moment. */
function stopped(one: Case, point: FaultPoint, time = 1) {
  return { ...one, point, time, map: { name: 'corrections' }, kind: 'correct' };
}

/** Brings corrections to all moments, ends the process there, and has another one bring them to an end. */
async function check(place: JournalPlace, signal: 'SIGKILL' | 'SIGSTOP'): Promise<void> {
  const { faults, stores } = world.sandbox;
  const cases = hours(points.length + between.length + steps.length);
  const atPoints = cases.slice(0, points.length).map((one, index) => stopped(one, points[index]!));
  const atSteps = between.map(({ time, fault }, index) => ({
    ...stopped(cases[points.length + index]!, 'between calls', time),
    fault,
  }));
  const inSteps = cases.slice(points.length + between.length);
  const replica = new ReplicaProcess({
    address: addressOf(world.sandbox),
    place,
    stops: stopsOf([...atPoints, ...atSteps]),
  });
  await replica.ready();
  const happened = async () => {
    const answer = await fetch(`${new URL(world.sandbox.dataverse).origin}/_sandbox/faults`);
    return ((await answer.json()) as any[]).map((rule: any) => rule.happened);
  };
  const order = ({ requestId, actual }: Case) => replica.order({ type: 'correct', requestId, ids: [actual], date });
  atPoints.forEach(order);
  const unmet = atSteps.filter(({ fault }) => fault === null);
  unmet.forEach(order);
  await expect.poll(() => replica.notStopped([...atPoints, ...unmet]), patience).toEqual([]);
  for (const { fault, ...one } of atSteps) {
    if (fault === null) continue;
    await faults.add(fault);
    order(one);
    await expect.poll(() => replica.notStopped([one]), patience).toEqual([]);
    await faults.clear();
  }
  for (const [index, one] of inSteps.entries()) {
    await faults.add({ ...requestOf(index), fault: { kind: 'latency', milliseconds: heldMilliseconds } });
    order(one);
    await expect.poll(happened, patience).toEqual([1]);
    await faults.clear();
  }
  await replica.end(signal);
  // What was on its way lands, with nobody there to hear of it.
  await delay(heldMilliseconds);
  await using survivor = await startEngine(addressOf(world.sandbox), place);
  await takeOver(survivor, replica, signal, cases.length);

  const operations = await survivor.journal.list({ map: 'Correction journals (msdyn_journals)' }, 100);
  const states = new Map(operations.map(({ requestId, progress }) => [requestId, progress.state]));
  const [unbegun, ...begun] = cases;
  expect(begun.map(({ requestId }) => states.get(requestId))).toEqual(begun.map(() => 'COMMITTED'));
  if (signal === 'SIGKILL') expect(states.get(unbegun!.requestId)).toBeUndefined();
  const journals = stores.dataverse.all(
    `SELECT msdyn_isposted AS isPosted, count(*) AS journals FROM msdyn_journal
     WHERE msdyn_description IN (SELECT value FROM json_each(?)) GROUP BY 1`,
    [JSON.stringify(operations.map(({ id }) => `Dualgraph ${id} origin`))],
  );
  expect(journals).toEqual([{ isPosted: 1n, journals: BigInt(operations.length) }]);
  for (const { requestId, entry } of cases) {
    const actuals = stores.dataverse.all(
      `SELECT DISTINCT actual.* FROM msdyn_transactionorigin origin
       JOIN msdyn_actual actual ON actual.msdyn_actualid = origin.msdyn_transaction WHERE origin.msdyn_origin = ?`,
      [entry],
    );
    const of = (status: bigint | null) => actuals.filter((row) => row['msdyn_adjustmentstatus'] === status).length;
    const [adjusted, unadjustable, inProcess] = [of(192_350_001n), of(192_350_002n), of(192_350_000n)];
    expect([adjusted > 0, unadjustable, inProcess]).toEqual([states.has(requestId), adjusted, 0]);
    expect(financeProblems(world.sandbox, actuals, 'carried')).toEqual([]);
  }
}

describe('corrections whose process ends at any of their moments', () => {
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
