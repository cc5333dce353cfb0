import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountingOfActuals } from '../../dualwrite/carry/write-back.ts';
import { type FaultPoint, faultPoints } from '../../dualwrite/fault-points.ts';
import { accountingFields } from '../../dualwrite/maps/actual-accounting.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { writtenBackProblems } from '../time/accounting-in-play.ts';
import { newTally } from '../write-through/schedule.ts';
import { addressOf, startWorld, type World } from '../write-through/world.ts';
import { type JournalPlace, startEngine } from './engine.ts';
import { isMetAt, patience, testMilliseconds } from './extent.ts';
import { around, at } from './moments.ts';
import { leaveBehind } from './left-behind.ts';
import { ReplicaProcess, stopsOf } from './replica-process.ts';
import { takeOver } from './take-over.ts';

/** What brings a writing back to a moment. */
type Way = 'straight' | 'left behind' | 'answer lost';

const ways: Readonly<Record<Way, readonly FaultPoint[]>> = {
  straight: [...around('begin'), ...at('origin', 'write'), ...around('follow'), ...around('finish')],
  'left behind': at('origin', 'prepare'),
  'answer lost': [...at('origin', 'read'), ...around('record')],
};
/** Points at which no single operation stands, and those of other effects: Finance is only read, and nothing is undone. */
const elsewhere = faultPoints.filter(
  (point) =>
    point.startsWith('target') || point.endsWith('undo') || point.endsWith('claim') || point.startsWith('between'),
);

interface Case {
  readonly requestId: string;
  readonly way: Way;
  readonly point: FaultPoint;
  readonly map: { readonly name: string };
  readonly kind: string;
  /** Actuals of one project, which no other case has. */
  readonly ids: readonly string[];
}

type Row = Readonly<Record<string, unknown>>;

let postgres: TestPostgres;
const folder = mkdtempSync(join(tmpdir(), 'dualgraph-crash-proof-write-back-'));

beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

const columns = accountingFields.flatMap(({ dataverse }) => dataverse ?? []);

/** Every moment with one actual, which is a single write, or with three, which are one change set; those of effects with either. */
function casesIn({ sandbox: { stores } }: World, shift: number): readonly Case[] {
  const posted = stores.finance.all(
    'SELECT ActualId AS id FROM ProjActualsImports WHERE IsJournalized = 1 AND ExchangeRate > 0',
  );
  const ofProjects = stores.dataverse.all(
    `SELECT msdyn_project AS project, json_group_array(msdyn_actualid) AS ids FROM msdyn_actual
      WHERE msdyn_vouchernumber IS NOT NULL AND msdyn_skipsync = 0 AND lower(msdyn_actualid) IN (SELECT lower(value) FROM json_each(?))
      GROUP BY 1 HAVING count(*) >= 3 ORDER BY 1`,
    [JSON.stringify(posted.map(({ id }) => id))],
  );
  const moments = (Object.keys(ways) as Way[]).flatMap((way) => ways[way].map((point) => ({ way, point })));
  const plans = moments
    .flatMap(({ way, point }, index) => {
      const sizes = point.startsWith('origin') ? [1, 3] : [index % 2 === 0 ? 1 : 3];
      return sizes.map((size) => ({ way, point, size }));
    })
    // Both sizes come in each run.
    .filter((_, index) => isMetAt(index + Math.floor(index / 2), shift));
  expect(ofProjects.length).toBeGreaterThanOrEqual(plans.length);
  return plans.map(({ way, point, size }, index) => ({
    requestId: randomUUID(),
    way,
    point,
    map: { name: accountingOfActuals },
    kind: `${way}, ${size}`,
    ids: (JSON.parse(String(ofProjects[index]?.['ids'])) as string[]).slice(0, size),
  }));
}

/** Empties the columns of actuals, as they are before anybody has written back; from now on every change of an actual is counted. */
function empty({ sandbox: { stores } }: World, ids: readonly string[]): void {
  const { dataverse } = stores;
  const columnsEmpty = columns.map((column) => `${column} = NULL`).join();
  dataverse.run(`UPDATE msdyn_actual SET ${columnsEmpty} WHERE msdyn_actualid IN (SELECT value FROM json_each(?))`, [
    JSON.stringify(ids),
  ]);
  dataverse.db.exec(
    `CREATE TEMP TABLE changed (id TEXT); CREATE TEMP TRIGGER counting AFTER UPDATE ON msdyn_actual
      BEGIN INSERT INTO changed VALUES (new.msdyn_actualid); END`,
  );
}

/** The actuals of Dataverse, without what every write of a row stamps. */
function heldBy({ sandbox }: World): readonly Row[] {
  return sandbox.stores.dataverse.all('SELECT * FROM msdyn_actual ORDER BY msdyn_actualid').map((row) => {
    const { versionnumber: _1, modifiedon: _2, modifiedby: _3, modifiedonbehalfby: _4, ...others } = row;
    return others;
  });
}

async function check(place: JournalPlace, signal: 'SIGKILL' | 'SIGSTOP', shift: number): Promise<void> {
  await using world = await startWorld({ actuals: 1_000 });
  const { faults, stores } = world.sandbox;
  const address = addressOf(world.sandbox);
  const wanted = heldBy(world);
  const cases = casesIn(world, shift);
  const ids = cases.flatMap((one) => one.ids);
  empty(world, ids);
  expect(heldBy(world)).not.toEqual(wanted);
  const ofWay = (way: Way) => cases.filter((one) => one.way === way);
  const before = await startEngine(address, place);
  const left = await Promise.all(ofWay('left behind').map((one) => before.bookings(one.ids, one.requestId)));
  await before[Symbol.asyncDispose]();
  await leaveBehind(place, left.flat());

  const replica = new ReplicaProcess({ address, place, stops: stopsOf(cases) });
  await replica.ready();
  const order = ({ requestId, ids }: Case) => replica.order({ type: 'write back', requestId, ids });
  const stopped = (way: Way) => expect.poll(() => replica.notStopped(ofWay(way)), patience).toEqual([]);
  await stopped('left behind');
  ofWay('straight').forEach(order);
  await stopped('straight');
  for (const method of ['PATCH', 'POST'] as const)
    await faults.add({ system: 'DATAVERSE', method, fault: { kind: 'reset-after-commit' } });
  ofWay('answer lost').forEach(order);
  await stopped('answer lost');
  await faults.clear();
  await replica.end(signal);
  await using survivor = await startEngine(address, place);
  await takeOver(survivor, replica, signal, cases.length - left.length);

  const operations = await survivor.journal.list({}, 100);
  const unbegun = cases.filter(({ point }) => signal === 'SIGKILL' && point === 'before begin');
  expect(operations.map(({ map, progress }) => [map, progress.state])).toEqual(
    Array.from({ length: cases.length - unbegun.length }, () => [accountingOfActuals, 'COMMITTED']),
  );
  // What was never recorded is found by the next look.
  for (const one of unbegun) await survivor.record(await survivor.bookings(one.ids, one.requestId));
  expect(heldBy(world)).toEqual(wanted);
  const changes = stores.dataverse.all('SELECT id, count(*) AS times FROM changed GROUP BY 1');
  expect(changes.map(({ id, times }) => [id, times]).toSorted()).toEqual(ids.map((id) => [id, 1n]).toSorted());
  const rows = stores.dataverse.all(
    'SELECT * FROM msdyn_actual WHERE msdyn_actualid IN (SELECT value FROM json_each(?))',
    [JSON.stringify(ids)],
  );
  expect(writtenBackProblems(world.sandbox, rows, new Map(), newTally())).toEqual([]);
  expect(await survivor.bookings(ids, randomUUID())).toEqual([]);
  console.log(
    `${place.store} ${signal}: ${cases.length} operations write ${ids.length} actuals back, each at its own moment`,
  );
}

test('every fault point is met by a writing back, or it has none there', () => {
  expect([...Object.values(ways).flat(), ...elsewhere].toSorted()).toEqual(faultPoints.toSorted());
});

// Each has a sandbox of its own, and they wait more than they work.
test(
  'what Finance has booked is written back once, at whatever moment the process ends, on SQLite and on PostgreSQL',
  async () => {
    const [one, other] = await Promise.all([postgres.createDatabase(), postgres.createDatabase()]);
    await Promise.all([
      check({ store: 'sqlite', at: join(folder, 'journal') }, 'SIGKILL', 0),
      check({ store: 'postgres', at: one }, 'SIGKILL', 1),
      check({ store: 'postgres', at: other }, 'SIGSTOP', 2),
    ]);
  },
  testMilliseconds,
);
