import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { faultPoints } from '../../dualwrite/fault-points.ts';
import type { OperationRecord } from '../../dualwrite/journal/journal.ts';
import { projects } from '../../dualwrite/maps/projects.ts';
import { markerOf } from '../../dualwrite/upstream/operation-sets.ts';
import { operationSets } from '../../systems/client/schedule-request.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { addressOf, startWorld, type World } from '../write-through/world.ts';
import { disagreement, type StoppedCase } from './disagreement.ts';
import { type Engine, type JournalPlace, type RecordChange, startEngine } from './engine.ts';
import { isMetAt, kindsAt, patience } from './extent.ts';
import { testRuns } from './runs.ts';
import { ReplicaProcess, stopsOf } from './replica-process.ts';
import { takeOver } from './take-over.ts';
import { type ScheduledSubject, scheduledSubjects } from './scheduled-subjects.ts';
import { makerOf } from './subjects.ts';
import { assignmentWays, notOfTasks, type ScheduledWay, taskWays } from './scheduled-ways.ts';

interface Case extends StoppedCase {
  readonly way: ScheduledWay;
  /** Number of the project that it is about; each has one of its own. */
  readonly project: string;
}

let world: World;
let postgres: TestPostgres;
const folder = mkdtempSync(join(tmpdir(), 'dualgraph-crash-proof-tasks-'));

beforeAll(async () => {
  [world, postgres] = await Promise.all([startWorld(), startPostgres()]);
});

afterEach(async () => {
  world.sandbox.schedule.reset();
  await world.sandbox.faults.clear();
});

afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await postgres[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

/** What is to be stopped, and where. */
interface Plan extends Pick<Case, 'way' | 'point' | 'time' | 'kind'> {
  readonly subject: ScheduledSubject;
}

/** Makes the projects of a run and the records that are to be changed, and says where each change is to be stopped. */
async function prepare(engine: Engine, run: string, shift: number): Promise<readonly Case[]> {
  const make = makerOf(engine);
  const plans: readonly Plan[] = scheduledSubjects.flatMap((subject, nth) =>
    subject.ways.flatMap((way, place) =>
      way.points.flatMap((point) => {
        const index = faultPoints.indexOf(point) + shift + place + nth;
        return kindsAt(subject.kinds, index, shift).map((kind) => ({ subject, way, point, kind }));
      }),
    ),
  );
  const between = scheduledSubjects
    .flatMap((subject) =>
      subject.ways.flatMap((way) =>
        subject.kinds.flatMap((kind) =>
          (way.between?.[kind] ?? []).map((time): Plan => ({ subject, way, point: 'between calls', time, kind })),
        ),
      ),
    )
    .filter((_, index) => isMetAt(index, shift));
  return Promise.all(
    [...plans, ...between].map(async ({ subject, way, point, time = 1, kind }, at): Promise<Case> => {
      const project = `CT-${run}${at}`;
      const projectId = await make(projects, { legalEntity: 'USMF', number: project, name: project });
      const created = await subject.create(world, projectId, make);
      const there = async () => (subject.isProjectItself === true ? projectId : make(subject.map, created));
      const id = kind === 'create' ? null : await there();
      const change = { create: created, update: subject.update, delete: {} }[kind];
      return { requestId: randomUUID(), point, time, way, map: subject.map, kind, id, change, project };
    }),
  );
}

const changeOf = ({ map, kind, id, change }: Case): RecordChange => ({ map: map.name, kind, id, change });

/** Writes changes that Finance then refuses, and returns their operations, which wait for an operator, by request. */
async function leaveToOperator(engine: Engine, cases: readonly Case[]): Promise<ReadonlyMap<string, string>> {
  for (const method of ['POST', 'PATCH', 'DELETE'] as const) {
    await world.sandbox.faults.add({
      system: 'FINANCE',
      method,
      fault: { kind: 'status', status: 400, message: 'No.' },
    });
  }
  const written = await Promise.all(
    cases.map(async (one) => {
      const change: RecordChange = { ...changeOf(one), consistency: 'EVENTUAL' };
      return [one.requestId, (await engine.write(change, one.requestId)).operation.id] as const;
    }),
  );
  const waiting = async () => (await engine.journal.list({ states: ['NEEDS_ATTENTION'] }, 1_000)).length;
  await expect.poll(waiting, patience).toBe(cases.length);
  await world.sandbox.faults.clear();
  return new Map(written);
}

/** Brings every change to its point, way by way; what is not stopped where it should be fails the run. */
async function bringToStop(
  replica: ReplicaProcess,
  cases: readonly Case[],
  left: ReadonlyMap<string, string>,
): Promise<void> {
  const { faults, schedule } = world.sandbox;
  const usual = schedule.settings;
  for (const way of [...taskWays, ...assignmentWays]) {
    const group = cases.filter((one) => one.way === way);
    for (const method of way.fault === null ? [] : (['POST', 'PATCH', 'DELETE'] as const)) {
      const rule = { ...way.fault!, method };
      for (const entity of way.entities ?? [null]) await faults.add(entity === null ? rule : { ...rule, entity });
    }
    schedule.configure(way.schedule(group.length));
    for (const one of group) {
      const { requestId } = one;
      const id = left.get(requestId);
      if (id === undefined) replica.order({ type: 'write', requestId, change: changeOf(one) });
      else replica.order({ type: 'decide', requestId, id, decision: 'compensate' });
    }
    await expect.poll(() => replica.notStopped(group), patience).toEqual([]);
    // Each change has met what was to happen to it.
    await expect
      .poll(() => [schedule.settings.rejectNextExecutes, schedule.settings.failNextPersists], patience)
      .toEqual([0, 0]);
    schedule.configure(usual);
    await faults.clear();
  }
}

/** Operation sets that are still open, and effects that were persisted more or less often than they should be. */
function wrongSets(cases: readonly Case[], records: ReadonlyMap<string, OperationRecord>): readonly string[] {
  const { table, description, status, open, pending, completed } = operationSets;
  const sets = world.sandbox.stores.dataverse
    .all(`SELECT ${description} AS marker, ${status} AS status FROM ${table}`)
    .map((row) => ({ marker: String(row['marker']), status: Number(row['status']) }));
  const isOver = (one: { readonly status: number }) => one.status !== open && one.status !== pending;
  const persisted = (marker: string) => sets.filter((one) => one.marker === marker && one.status === completed).length;
  const wrong = cases.flatMap(({ requestId, way, kind, point, time }) => {
    const record = records.get(requestId);
    if (record === undefined) return [];
    const effect = { requestId, operationId: record.id, role: 'origin' } as const;
    const counts = [
      persisted(markerOf({ ...effect, isUndo: false })),
      persisted(markerOf({ ...effect, isUndo: true })),
    ];
    const wanted = [way.persisted.includes('done') ? 1 : 0, way.persisted.includes('undone') ? 1 : 0];
    if (counts.join() === wanted.join()) return [];
    return [
      `${kind}, ${way.name}, ${point} ${time}: done ${counts[0]} times, undone ${counts[1]} times, expected ${wanted.join(' and ')}`,
    ];
  });
  return [...sets.filter((one) => !isOver(one)).map(({ marker }) => `${marker} is open`), ...wrong];
}

/** Projects of a run that have more than the one bucket that every task of theirs is in. */
function crowded(run: string): readonly unknown[] {
  return world.sandbox.stores.dataverse.all(
    `SELECT msdyn_project AS project, count(*) AS n FROM msdyn_projectbucket GROUP BY 1 HAVING n > 1
      AND msdyn_project IN (SELECT msdyn_projectid FROM msdyn_project WHERE msdyn_projectnumber LIKE 'CT-${run}%')`,
  );
}

async function check(place: JournalPlace, signal: 'SIGKILL' | 'SIGSTOP', run: string, shift: number): Promise<void> {
  const address = addressOf(world.sandbox);
  // More sets are open at once than one user may have.
  world.sandbox.schedule.configure({ openSetLimit: 10_000 });
  const before = await startEngine(address, place);
  const cases = await prepare(before, run, shift);
  const left = await leaveToOperator(
    before,
    cases.filter(({ way }) => way.isByOperator === true),
  );
  await before[Symbol.asyncDispose]();
  const replica = new ReplicaProcess({ address, place, stops: stopsOf(cases) });
  await replica.ready();
  await bringToStop(replica, cases, left);
  await replica.end(signal);
  world.sandbox.log.clear();
  await using survivor = await startEngine(address, place);
  const recorded = async () =>
    new Map(
      (await survivor.journal.list({}, 100_000))
        .filter(({ mutation }) => mutation !== 'followUp')
        .map((one) => [one.requestId, one]),
    );
  await takeOver(survivor, replica, signal, cases.length, async () => {
    const held = cases.filter(({ way }) => way.name === 'accepted, not persisted yet');
    const looks = async () => {
      const records = await recorded();
      return held.filter(({ requestId }) => (records.get(requestId)?.progress.legs.origin?.attempts ?? 0) === 0).length;
    };
    await expect.poll(looks, patience).toBe(0);
    world.sandbox.schedule.release();
  });
  const records = await recorded();
  const problems = await Promise.all(cases.map((one) => disagreement(survivor, one, records.get(one.requestId))));
  expect(problems.filter((problem) => problem !== null)).toEqual([]);
  expect(wrongSets(cases, records)).toEqual([]);
  // Whoever wakes up between two calls about a set makes no other: the set is given up by then.
  const refused = world.sandbox.log
    .list('DATAVERSE')
    .filter(({ entity, status }) => status >= 400 && /OperationSet|_Pss/.test(entity ?? ''));
  expect(refused.map(({ entity, status }) => [entity, status])).toEqual([]);
  for (const subject of scheduledSubjects) {
    const { dataverse, finance } = subject.held(world, run);
    expect(dataverse.toSorted()).toEqual(finance.toSorted());
    expect(new Set(dataverse).size).toBe(dataverse.length);
  }
  expect(crowded(run)).toEqual([]);
  console.log(`${place.store} ${signal}: ${cases.length} changes through the Schedule API, each at its own moment`);
}

test('every fault point is met by a change through the Schedule API, or no single operation stands there', () => {
  const met = (ways: readonly ScheduledWay[]) =>
    ways.flatMap(({ points, between }) => [...points, ...(between === undefined ? [] : ['between calls'])]);
  expect(new Set([...met(taskWays), ...notOfTasks])).toEqual(new Set(faultPoints));
  const neverUndone = faultPoints.filter((point) => point.startsWith('target') && point.endsWith('undo'));
  expect(new Set([...met(assignmentWays), ...notOfTasks, ...neverUndone])).toEqual(new Set(faultPoints));
});

describe('changes of tasks, assignments and projects, each stopped at a moment of its own', () => {
  testRuns({ sqlite: () => join(folder, 'journal'), postgres: () => postgres.createDatabase() }, check);
});
