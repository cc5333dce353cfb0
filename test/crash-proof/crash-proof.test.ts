import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultPoints } from '../../dualwrite/fault-points.ts';
import type { OperationRequest } from '../../dualwrite/journal/journal.ts';
import type { ChangeKind } from '../../dualwrite/maps/table-map.ts';
import { writtenMaps } from '../../dualwrite/maps/written-maps.ts';
import { planWrite } from '../../dualwrite/planning/plan-write.ts';
import { writableTypes } from '../../subgraphs/dualwrite/writable-types.ts';
import { rawOData } from '../support/odata.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { peopleOf } from '../time/new-project.ts';
import { addressOf, startWorld, type World } from '../write-through/world.ts';
import { disagreement, type StoppedCase } from './disagreement.ts';
import {
  type Engine,
  type JournalPlace,
  mapsOfDataverse,
  type RecordChange,
  recordWrite,
  startEngine,
} from './engine.ts';
import { isMetAt, kindsAt, patience } from './extent.ts';
import { leaveBehind } from './left-behind.ts';
import { testRuns } from './runs.ts';
import { ReplicaProcess, stopsOf } from './replica-process.ts';
import { scheduledSubjects } from './scheduled-subjects.ts';
import { type Given, makeOf, makerOf, subjects, subjectsOfDataverse } from './subjects.ts';
import { takeOver } from './take-over.ts';
import { elsewhere, notOfRows, type Way, ways, waysOfDataverse } from './ways.ts';

const kinds: readonly ChangeKind[] = ['create', 'update', 'delete'];
const allSubjects = [...subjects, ...subjectsOfDataverse];
interface Case extends StoppedCase {
  readonly way: Way;
  readonly children: NonNullable<RecordChange['children']>;
}

let world: World;
let postgres: TestPostgres;
let given: Given;
const folder = mkdtempSync(join(tmpdir(), 'dualgraph-crash-proof-'));

beforeAll(async () => {
  [world, postgres] = await Promise.all([startWorld(), startPostgres()]);
  const found = world.sandbox.stores.dataverse.all(
    `SELECT accountid AS id FROM account JOIN cdm_company ON msdyn_company = cdm_companyid
      WHERE cdm_companycode = 'USMF' AND customertypecode = 3 AND account.statecode = 0 LIMIT 2`,
  );
  const [customer, other] = found.map(({ id }) => String(id));
  const [category] = world.sandbox.stores.dataverse.all(
    "SELECT msdyn_transactioncategoryid AS id FROM msdyn_transactioncategory WHERE msdyn_transactioncategorynumber = '00004'",
  );
  const { resource, role } = peopleOf(world.sandbox);
  const dataverse = rawOData(world.sandbox.dataverse, world.sandbox.appToken('DATAVERSE'));
  const approvalOf = async (entry: string) => {
    await dataverse.send('POST', 'msdyn_TimeEntriesSubmit', JSON.stringify({ TimeEntryIds: entry }));
    const sql = 'SELECT msdyn_projectapprovalid AS id FROM msdyn_projectapproval WHERE msdyn_timeentry = ?';
    return String(world.sandbox.stores.dataverse.get(sql, [entry])?.['id']);
  };
  given = { customers: [customer!, other!], category: String(category!['id']), resource, role, approvalOf };
  expect(found).toHaveLength(2);
});

afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await postgres[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

/** Makes the records of a run, and says what is to be changed of each and where that is to be stopped. */
async function prepare(engine: Engine, run: string, shift: number): Promise<readonly Case[]> {
  const make = makerOf(engine);
  const plans = allSubjects.flatMap((subject, place) =>
    (subject.ways ?? ways).flatMap((way) =>
      way.points.flatMap((point) => {
        const at = faultPoints.indexOf(point) + place;
        const ofBoth = subject.ways === undefined;
        // What Dataverse alone holds meets a point with one kind on SQLite, too, and on PostgreSQL every other one in each run.
        const taken =
          ofBoth || isMetAt(at, shift) ? kindsAt(subject.kinds ?? kinds, at + shift, ofBoth ? shift : 1) : [];
        return taken.map((kind) => ({ subject, way, point, kind }));
      }),
    ),
  );
  const cases: Case[] = [];
  const lanes = Array.from({ length: 16 }, async (_, lane) => {
    for (let at = lane; at < plans.length; at += 16) {
      const { subject, way, point, kind } = plans[at]!;
      const { map } = subject;
      const key = `CP-${run}${at}`;
      const isCreate = kind === 'create';
      const id = isCreate ? null : await makeOf(subject, key, make, given);
      const change = isCreate ? await subject.create(key, make, given) : kind === 'update' ? subject.update : {};
      const children = isCreate ? (subject.children?.(key, given) ?? []) : [];
      cases.push({ requestId: randomUUID(), point, way, map, kind, id, change, children });
    }
  });
  await Promise.all(lanes);
  return cases;
}

const changeOf = ({ map, kind, id, change, children }: Case): RecordChange => ({
  map: map.name,
  kind,
  id,
  change,
  children,
});

/** Changes as they would be recorded, were they sent. */
async function planned(engine: Engine, cases: readonly Case[]): Promise<readonly OperationRequest[]> {
  return Promise.all(
    cases.map(async (one) => {
      const { requestId, map, kind } = one;
      const write = recordWrite(changeOf(one));
      const { request, problems } = await planWrite(write, '', engine.request(requestId), engine.parts);
      if (request === null) throw new Error(`${map.name} ${kind}: ${JSON.stringify(problems)}`);
      return request;
    }),
  );
}

/** Brings every operation to its point, way by way; what is not stopped where it should be fails the run. */
async function bringToStop(replica: ReplicaProcess, cases: readonly Case[]): Promise<void> {
  const byName = new Map([...ways, ...waysOfDataverse].map((way) => [way.name, way]));
  for (const way of byName.values()) {
    const group = cases.filter((one) => one.way.name === way.name);
    const { faults } = world.sandbox;
    if (way.fault !== null) {
      for (const method of ['POST', 'PATCH', 'DELETE'] as const) await faults.add({ ...way.fault, method });
    }
    if (way.name !== 'left behind') {
      for (const one of group) replica.order({ type: 'write', requestId: one.requestId, change: changeOf(one) });
    }
    await expect.poll(() => replica.notStopped(group), patience).toEqual([]);
    await faults.clear();
  }
}

/** Rows that there may be once, and are there twice; rows of one system without their pair in the other. */
function doubled(): readonly string[] {
  const { stores } = world.sandbox;
  const { dataverse, finance } = stores;
  const twice = (table: string, column: string) =>
    dataverse
      .all(`SELECT ${column} AS number, count(*) AS n FROM ${table} WHERE ${column} <> '' GROUP BY 1 HAVING n > 1`)
      .map(({ number }) => `${table} ${String(number)} is there twice`);
  const payersOf = new Map(
    dataverse
      .all(
        `SELECT ordernumber AS contract, count(*) AS n FROM msdyn_projectcontractsplitbillingrule AS payer
          JOIN salesorder ON payer.msdyn_projectcontract = salesorderid GROUP BY 1`,
      )
      .map(({ contract, n }) => [String(contract).toUpperCase(), Number(n)]),
  );
  const sourcesOf = new Map(
    finance
      .all('SELECT ProjectContractID AS contract, count(*) AS n FROM ProjectFundingSources GROUP BY 1')
      .map(({ contract, n }) => [String(contract).toUpperCase(), Number(n)]),
  );
  const uneven = [...payersOf]
    .filter(([contract, n]) => (sourcesOf.get(contract) ?? 0) !== n)
    .map(([contract, n]) => `${contract} has ${n} customers in Dataverse, ${sourcesOf.get(contract) ?? 0} in Finance`);
  const namedTwice = (system: 'dataverse' | 'finance', table: string, column: string) =>
    stores[system]
      .all(`SELECT ${column} AS name, count(*) AS n FROM ${table} WHERE ${column} LIKE 'CP-%' GROUP BY 1 HAVING n > 1`)
      .map(({ name }) => `${table} has ${String(name)} twice`);
  return [
    ...namedTwice('finance', 'ProjectExpenseForecasts', 'Description'),
    ...namedTwice('finance', 'ProjectItemForecasts', 'BudgetComment'),
    ...namedTwice('dataverse', 'msdyn_timeentry', 'msdyn_description'),
    ...namedTwice('dataverse', 'msdyn_journal', 'msdyn_description'),
    ...namedTwice('dataverse', 'msdyn_journalline', 'msdyn_description'),
    ...twice('bookableresourcecategory', 'msdyn_resourcecategorynumber'),
    ...twice('msdyn_transactioncategory', 'msdyn_transactioncategorynumber'),
    ...twice('salesorder', 'ordernumber'),
    ...twice('salesorderdetail', 'msdyn_contractlinenumber'),
    ...twice('msdyn_contractlinescheduleofvalue', 'msdyn_externalmilestoneid'),
    ...uneven,
  ];
}

async function check(place: JournalPlace, signal: 'SIGKILL' | 'SIGSTOP', run: string, shift: number): Promise<void> {
  const address = addressOf(world.sandbox);
  const before = await startEngine(address, place);
  const cases = await prepare(before, run, shift);
  const left = cases.filter(({ way }) => way.name === 'left behind');
  const requests = await planned(before, left);
  await before[Symbol.asyncDispose]();
  await leaveBehind(place, requests);
  const replica = new ReplicaProcess({ address, place, stops: stopsOf(cases) });
  await replica.ready();
  await bringToStop(replica, cases);
  await replica.end(signal);
  await using survivor = await startEngine(address, place);
  await takeOver(survivor, replica, signal, cases.length - left.length);
  const records = await survivor.journal.list({}, 100_000);
  const byRequest = new Map(
    records.filter(({ mutation }) => mutation !== 'followUp').map((one) => [one.requestId, one]),
  );
  const problems: string[] = [];
  for (const one of cases) {
    const problem = await disagreement(survivor, one, byRequest.get(one.requestId));
    if (problem !== null) problems.push(problem);
  }
  expect(problems).toEqual([]);
  expect(doubled()).toEqual([]);
  expect(
    new Set(records.filter(({ mutation }) => mutation === 'followUp').map(({ progress }) => progress.state)),
  ).toEqual(new Set(['COMMITTED']));
  console.log(`${place.store} ${signal}: ${cases.length} operations, each at its own moment`);
}

test('every written map and every fault point is met, or it is said where else', () => {
  // What goes through the Schedule API has a test of its own beside this one.
  const scheduled = scheduledSubjects.map(({ map }) => map);
  const written = [...writtenMaps, ...mapsOfDataverse];
  expect(new Set([...allSubjects.map(({ map }) => map), ...scheduled])).toEqual(new Set(written));
  expect(new Set(writableTypes.map(({ map }) => map))).toEqual(new Set(written));
  expect([...ways.flatMap(({ points }) => points), ...elsewhere, ...notOfRows].toSorted()).toEqual(
    faultPoints.toSorted(),
  );
  const ofOrigin = faultPoints.filter(
    (point) => !point.startsWith('target') && ![...elsewhere, ...notOfRows].includes(point),
  );
  expect(new Set(waysOfDataverse.flatMap(({ points }) => points))).toEqual(new Set(ofOrigin));
});

describe('operations of every map, each stopped at a moment of its own', () => {
  testRuns({ sqlite: () => join(folder, 'journal'), postgres: () => postgres.createDatabase() }, check);
});
