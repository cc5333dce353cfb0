import { expect } from 'vitest';
import { confirmed, lost } from '../../dualwrite/maps/contract-state.ts';
import { projectContractHeaders } from '../../dualwrite/maps/project-contract-headers.ts';
import { financeProblems, type Row } from '../time/finance-checks.ts';
import { startWorld, type World } from '../write-through/world.ts';
import { hours } from './adjustments.ts';
import { type Ending, endAmid } from './endings.ts';
import type { JournalPlace, RecordChange } from './engine.ts';
import { type Moment, momentsOfMessage, momentsOfWhatFollows, within } from './moments.ts';
import { testFewRuns } from './runs.ts';
import { finished } from './take-over.ts';

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

/** Moments of a command itself, and then of what follows from it. */
function momentsOf({ message: entity }: Command): readonly Moment[] {
  const message = { system: 'DATAVERSE', entity, method: 'POST' } as const;
  return [...momentsOfMessage(message), ...momentsOfWhatFollows, within(message)];
}

interface Case {
  readonly requestId: string;
  readonly contract: string;
  readonly project: string;
  /** What came of the only hour on its project. */
  actuals(): readonly Row[];
}

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
  await using world = await startWorld({ actuals: 2_000 });
  const { stores } = world.sandbox;
  const moments = momentsOf(command);
  const cases = drafts(world, moments.length);
  const before = new Map(cases.map((one) => [one, statusesOf(one)]));
  expect([...before.values()].some(([, , , sales]) => sales > 0)).toBe(true);
  const endings = cases.map((one, index): Ending => ({
    name: command.name,
    order: { type: 'write', requestId: one.requestId, change: changeOf(one, command) },
    moment: moments[index]!,
  }));
  await using survivor = await endAmid(world, place, signal, endings);

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

testFewRuns(
  'confirming contracts and closing them as lost, with their process ending at any moment',
  'is done once in both systems',
  // Each has a sandbox of its own: they wait more than they work.
  async (placeOf, signal) => {
    await Promise.all(commands.map(async (command) => check(await placeOf(command.name), signal, command)));
  },
);
