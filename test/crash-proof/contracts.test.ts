import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FaultPoint } from '../../dualwrite/fault-points.ts';
import { confirmed, lost } from '../../dualwrite/maps/contract-state.ts';
import { projectContractHeaders } from '../../dualwrite/maps/project-contract-headers.ts';
import type { FaultRuleInput } from '../../sandbox/faults/fault-rule.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { financeProblems, type Row } from '../time/finance-checks.ts';
import { addressOf, startWorld, type World } from '../write-through/world.ts';
import { hours } from './adjustments.ts';
import { type JournalPlace, type RecordChange, startEngine } from './engine.ts';
import { isEverything, patience, testMilliseconds } from './extent.ts';
import { around, at } from './moments.ts';
import { ReplicaProcess, stopsOf } from './replica-process.ts';
import { finished, takeOver } from './take-over.ts';

/** Actuals that are adjusted, that can never be, and that are in force, and how many of these are sales. */
type Statuses = readonly [adjusted: number, unadjustable: number, live: number, sales: number];

interface Command {
  readonly name: string;
  readonly message: string;
  readonly change: typeof confirmed | typeof lost;
  /** State and status of the contract after it. */
  readonly state: readonly [bigint, bigint];
  /** State of its project in Dataverse, and its stages in Finance. */
  readonly project: readonly [bigint, readonly bigint[]];
  /** What becomes of its hours. */
  readonly statuses: (...before: Statuses) => Statuses;
}

/** What is done with contracts. */
const commands: readonly Command[] = [
  {
    name: 'confirmed',
    message: 'sandbox_ConfirmContract',
    change: confirmed,
    state: [192_350_002n, 192_350_003n],
    project: [0n, [3n]],
    // Everything is reversed, and made anew.
    statuses: (adjusted, unadjustable, live, sales) => [adjusted + live, unadjustable + live, live, sales],
  },
  {
    name: 'lost',
    message: 'sandbox_CloseContractAsLost',
    change: lost,
    state: [192_350_003n, 192_350_005n],
    project: [1n, [4n]],
    // Sales alone are reversed.
    statuses: (adjusted, unadjustable, live, sales) => [adjusted + sales, unadjustable + sales, live - sales, 0],
  },
];

interface Moment {
  readonly point: FaultPoint;
  readonly time?: number;
  /** What goes wrong meanwhile, and so brings it there. */
  readonly faults?: (command: Command) => readonly FaultRuleInput[];
}

const lostMessage =
  (kind: 'reset-after-commit' | 'reset-before-commit') =>
  ({ message: entity }: Command): readonly FaultRuleInput[] => [
    { system: 'DATAVERSE', entity, method: 'POST', count: 1, fault: { kind } },
  ];
const lostByFinance = () =>
  (['POST', 'PATCH'] as const).map((method): FaultRuleInput => ({
    system: 'FINANCE',
    method,
    fault: { kind: 'reset-after-commit' },
  }));

/** Moments of the command itself, which has an origin alone, and then of what follows from it, which has a target alone. */
const moments: readonly Moment[] = [
  ...around('begin').map((point) => ({ point })),
  ...at('origin', 'prepare', 'write', 'read').map((point) => ({ point })),
  // First that it is about to be sent is recorded, then that it was.
  ...around('record').map((point) => ({ point, time: 2 })),
  ...around('follow').map((point) => ({ point })),
  ...around('finish').map((point) => ({ point })),
  ...at('target', 'prepare', 'write').map((point) => ({ point })),
  { point: 'origin before read', faults: lostMessage('reset-after-commit') },
  { point: 'origin before write', time: 2, faults: lostMessage('reset-before-commit') },
  { point: 'target before read', faults: lostByFinance },
];
/** How long the message of one contract is held up: the process is gone by then. */
const heldMilliseconds = 1_500;

interface Case {
  readonly requestId: string;
  readonly contract: string;
  readonly project: string;
  /** What came of the only hour on its project. */
  actuals(): readonly Row[];
}

const folder = mkdtempSync(join(tmpdir(), 'dualgraph-crash-proof-contracts-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Drafts with a project each that is open in both systems, and one hour on it. */
function drafts({ sandbox: { stores } }: World, count: number): readonly Case[] {
  const { dataverse, finance } = stores;
  const cases = hours(stores, 100).flatMap(({ requestId, actual, actuals }): Case[] => {
    const [row] = dataverse.all(
      `SELECT line.salesorderid AS contract, line.msdyn_project AS project FROM salesorderdetail line
       JOIN msdyn_actual actual ON actual.msdyn_project = line.msdyn_project WHERE actual.msdyn_actualid = ?`,
      [actual],
    );
    const [contract, project] = [row?.['contract'], row?.['project']].map(String) as [string, string];
    return row === undefined ? [] : [{ requestId, contract, project, actuals }];
  });
  expect(cases.length).toBeGreaterThanOrEqual(count);
  const kept = cases.flatMap(({ actuals }) => actuals().map((row) => row['msdyn_actualid']));
  dataverse.run('DELETE FROM msdyn_actual WHERE msdyn_actualid NOT IN (SELECT value FROM json_each(?))', [
    JSON.stringify(kept),
  ]);
  dataverse.run('UPDATE salesorder SET msdyn_psastate = 192350000, msdyn_psastatusreason = 192350000', []);
  dataverse.run('UPDATE msdyn_project SET statecode = 0, statuscode = 1', []);
  finance.run('UPDATE ProjectsV2 SET ProjectStage = 3', []);
  return cases.slice(0, count);
}

/** Has a command carried out on contracts, ends the process at every moment of it, and has another one finish. */
async function check(place: JournalPlace, signal: 'SIGKILL' | 'SIGSTOP', command: Command): Promise<void> {
  await using world = await startWorld({ actuals: 500 });
  const { faults, stores } = world.sandbox;
  const cases = drafts(world, moments.length + 1);
  const before = new Map(cases.map((one) => [one, statusesOf(one)]));
  expect([...before.values()].some(([, , , sales]) => sales > 0)).toBe(true);
  const stopped = moments.map((moment, index) => ({
    ...cases[index]!,
    ...moment,
    kind: command.name,
    map: projectContractHeaders,
  }));
  const held = cases[moments.length]!;
  const address = addressOf(world.sandbox);
  const replica = new ReplicaProcess({ address, place, stops: stopsOf(stopped) });
  await replica.ready();
  const order = (one: Case) =>
    replica.order({ type: 'write', requestId: one.requestId, change: changeOf(one, command) });
  const unmet = stopped.filter(({ faults: of }) => of === undefined);
  unmet.forEach(order);
  await expect.poll(() => replica.notStopped(unmet), patience).toEqual([]);
  for (const one of stopped.filter((other) => other.faults !== undefined)) {
    for (const fault of one.faults?.(command) ?? []) await faults.add(fault);
    order(one);
    await expect.poll(() => replica.notStopped([one]), patience).toEqual([]);
    await faults.clear();
  }
  const latency = { kind: 'latency', milliseconds: heldMilliseconds } as const;
  await faults.add({ system: 'DATAVERSE', entity: command.message, method: 'POST', count: 1, fault: latency });
  order(held);
  const happened = async () => {
    const answer = await fetch(`${new URL(world.sandbox.dataverse).origin}/_sandbox/faults`);
    return ((await answer.json()) as any[]).map((rule: any) => rule.happened);
  };
  await expect.poll(happened, patience).toEqual([1]);
  await replica.end(signal);
  await faults.clear();
  // What was on its way lands, with nobody there to hear of it.
  await delay(heldMilliseconds);
  await using survivor = await startEngine(address, place);
  await takeOver(survivor, replica, signal, cases.length);

  const operations = await survivor.journal.list({ map: projectContractHeaders.name }, 100);
  const states = new Map(operations.map(({ requestId, progress }) => [requestId, progress.state]));
  const [unbegun, ...begun] = cases;
  expect(begun.map(({ requestId }) => states.get(requestId))).toEqual(begun.map(() => 'COMMITTED'));
  expect(states.get(unbegun!.requestId)).toBe(signal === 'SIGKILL' ? undefined : 'COMMITTED');
  // What was never recorded was never done: whoever asked for it asks again.
  if (signal === 'SIGKILL') {
    const { problems } = await survivor.write(changeOf(unbegun!, command), unbegun!.requestId);
    expect(problems).toEqual([]);
    await finished(survivor);
  }
  for (const one of cases) {
    const { contract, project } = one;
    const name = `contract ${contract}`;
    expect([name, ...statusesOf(one)]).toEqual([name, ...command.statuses(...(before.get(one) ?? [0, 0, 0, 0]))]);
    expect(financeProblems(world.sandbox, one.actuals(), 'carried')).toEqual([]);
    const order = stores.dataverse.get('SELECT * FROM salesorder WHERE salesorderid = ?', [contract]);
    expect([name, order?.['msdyn_psastate'], order?.['msdyn_psastatusreason']]).toEqual([name, ...command.state]);
    const row = stores.dataverse.get('SELECT * FROM msdyn_project WHERE msdyn_projectid = ?', [project]);
    const sql = 'SELECT ProjectStage AS stage FROM ProjectsV2 WHERE ProjectId = ?';
    const stages = stores.finance.all(sql, [row?.['msdyn_projectnumber'] ?? null]).map(({ stage }) => stage);
    expect([name, row?.['statecode'], stages]).toEqual([name, ...command.project]);
  }
  console.log(`${place.store} ${signal}: ${cases.length} contracts ${command.name}, each at its own moment`);
}

function changeOf({ contract: id }: Pick<Case, 'contract'>, { change }: Command): RecordChange {
  return { map: projectContractHeaders.name, kind: 'update', id, change };
}

/** How many actuals came of the hour of a case, by their adjustment status; of those in force, also how many are sales. */
function statusesOf(one: Case): Statuses {
  const rows = one.actuals();
  const of = (status: bigint | null) => rows.filter((row) => row['msdyn_adjustmentstatus'] === status);
  const live = of(null);
  const sales = live.filter((row) => row['msdyn_transactiontypecode'] === 192_350_005n);
  return [of(192_350_001n).length, of(192_350_002n).length, live.length, sales.length];
}

/** Every command, each with a sandbox of its own: they wait more than they work. */
async function checkAll(place: (name: string) => Promise<JournalPlace>, signal: 'SIGKILL' | 'SIGSTOP'): Promise<void> {
  await Promise.all(commands.map(async (command) => check(await place(command.name), signal, command)));
}

describe('confirming contracts and closing them as lost, with their process ending at any moment', () => {
  test(
    'is done once in both systems, once the killed process has started again',
    () => checkAll((name) => Promise.resolve({ store: 'sqlite', at: join(folder, name) }), 'SIGKILL'),
    testMilliseconds,
  );

  describe.runIf(isEverything)('on PostgreSQL', () => {
    let postgres: TestPostgres;
    beforeAll(async () => {
      postgres = await startPostgres();
    });
    afterAll(() => postgres[Symbol.asyncDispose]());

    test.each(['SIGKILL', 'SIGSTOP'] as const)(
      'is done once in both systems, once a second replica has taken over after %s',
      (signal) => checkAll(async () => ({ store: 'postgres', at: await postgres.createDatabase() }), signal),
      testMilliseconds,
    );
  });
});
