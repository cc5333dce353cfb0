import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { carryActuals } from '../../dualwrite/carry/carry-actuals.ts';
import { oneOf } from '../../dualwrite/carry/read-carried.ts';
import { followUpsOf } from '../../dualwrite/following/follow-ups.ts';
import type { Journal, OperationRequest } from '../../dualwrite/journal/journal.ts';
import { openSqliteJournal } from '../../dualwrite/journal/sqlite-journal.ts';
import type { EntryOutcome } from '../../dualwrite/time/move-entries.ts';
import { moveTimeEntries } from '../../dualwrite/time/time-service.ts';
import { type TransitionName, transitions } from '../../dualwrite/time/transitions.ts';
import type { RunnerOptions } from '../../dualwrite/runner.ts';
import { rawOData } from '../support/odata.ts';
import { describe as describeOne, newTally } from '../write-through/schedule.ts';
import { Random } from '../write-through/random.ts';
import { type Breakage, type MortalRunner, startMortalRunner } from '../write-through/mortal-runner.ts';
import { startWorld, type World } from '../write-through/world.ts';
import { confirmInDynamics, enterHour } from './entered-hour.ts';
import { bookedProblems, heldProblems } from './finance-checks.ts';
import { actualsOfEntry, type EntryInPlay, madeFor, timeProblems } from './time-checks.ts';
import { type TimeField, timeField } from './time-field.ts';
import { sessionsOf } from './time-schedule.ts';

const folder = mkdtempSync(join(tmpdir(), 'dualgraph-overtaken-'));
let world: World;
let journal: Journal;
let mortal: MortalRunner;
let field: TimeField;

beforeAll(async () => {
  world = await startWorld();
  journal = await openSqliteJournal(join(folder, 'journal.sqlite'));
  field = await timeField(world, new Random(1));
  mortal = await startMortalRunner(journal, world.systems, undefined, undefined, (id) => sessionsOf(world, id), 15_000);
});
afterEach(async () => {
  await world.sandbox.faults.clear();
  world.sandbox.projectProcesses.configureApprovals({ backgroundThreshold: 100 });
});
afterAll(async () => {
  await mortal.runner.close();
  await journal.close();
  await world[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

/** Moves entries on and waits for it so long. */
function move(
  name: TransitionName,
  ids: readonly string[],
  wait = 20_000,
  idempotencyKey: string | null = null,
): Promise<readonly EntryOutcome[]> {
  const requestId = crypto.randomUUID();
  const order = {
    transition: transitions[name],
    ids,
    caller: 'test',
    requestId,
    idempotencyKey,
    inputHash: '',
  };
  return moveTimeEntries(order, sessionsOf(world, requestId).dataverse, mortal.runner, { wait: () => wait });
}

/** What is wrong with what Finance holds of the actuals of entries. */
function inFinance(entries: readonly EntryInPlay[]): readonly string[] {
  const actuals = entries.flatMap(({ id }) => actualsOfEntry(world.sandbox, id));
  return [...heldProblems(world.sandbox, actuals, newTally()), ...bookedProblems(world.sandbox, actuals, newTally())];
}

/** An hour that somebody has just entered by a journal, and what is found to be carried of it. */
async function entered() {
  const { sandbox } = world;
  const { dataverse: store } = sandbox.stores;
  const dataverse = rawOData(sandbox.dataverse, sandbox.appToken('DATAVERSE'));
  const member = store.get(
    'SELECT msdyn_project AS project, msdyn_resourcecategory AS role FROM msdyn_projectteam WHERE msdyn_resourcecategory IS NOT NULL LIMIT 1',
  );
  const facts = { 'msdyn_ResourceCategory@odata.bind': `/bookableresourcecategories(${String(member?.['role'])})` };
  const newest = BigInt(store.get('SELECT max("$row") AS row FROM msdyn_actual')?.['row'] ?? 0);
  await enterHour(dataverse, String(member?.['project']), facts);
  const made = () => store.all('SELECT * FROM msdyn_actual WHERE "$row" > ? ORDER BY "$row"', [newest]);
  const ids = () => made().map((row) => String(row['msdyn_actualid']));
  const found = () => {
    const requestId = crypto.randomUUID();
    const order = { caller: 'test', requestId, mutation: 'test', key: requestId, isCarriedByPlatform: () => false };
    return carryActuals({ condition: oneOf('msdyn_actualid', ids()) }, sessionsOf(world, requestId), order);
  };
  const carry = async (requests: readonly OperationRequest[]) => {
    for (const one of requests) expect((await mortal.runner.write(one, 20_000)).progress.state).toBe('COMMITTED');
  };
  return { dataverse, made, ids, found, carry };
}

const allFinished = () =>
  expect
    .poll(async () => (await journal.list({}, 500)).filter(({ finishedAt }) => finishedAt === null).map(describeOne))
    .toEqual([]);

/** Two drafts on different projects: each is moved on by an operation of its own. */
async function entriesOfTwoProjects(): Promise<readonly string[]> {
  const projectOf = (id: string) =>
    world.sandbox.stores.dataverse.get(
      'SELECT msdyn_project AS project FROM msdyn_timeentry WHERE msdyn_timeentryid = ?',
      [id],
    )?.['project'];
  const byProject = new Map<unknown, string>();
  while (byProject.size < 2) {
    const { id } = await field.enter();
    byProject.set(projectOf(id), id);
  }
  return [...byProject.values()];
}

const hold = () => world.sandbox.projectProcesses.configureApprovals({ backgroundThreshold: 0, processing: 'hold' });

describe('what was overtaken while it waited', () => {
  it('is refused: a recall of a submitted entry does not ask for one that was approved meanwhile', async () => {
    const { id } = await field.enter();
    await move('submit', [id]);
    hold();
    const [approval] = await move('approve', [id], 0);
    const [recall] = await move('recall', [id], 0);
    await expect.poll(() => world.sandbox.projectProcesses.release().length).toBe(1);
    const recalled = await mortal.runner.wait(recall!.operation!.id, 20_000);
    expect(recalled.progress).toMatchObject({ state: 'REJECTED', problem: { code: 'STALE_VERSION' } });
    expect(await mortal.runner.wait(approval!.operation!.id, 0)).toMatchObject({ progress: { state: 'COMMITTED' } });
    expect(field.withStatus(id)).toEqual([id, 192_350_002]);
  });

  it('is told: an entry that somebody moved on in Dataverse is not done, and its actuals are carried all the same', async () => {
    const entries = [await field.enter(), await field.enter()];
    const ids = entries.map(({ id }) => id);
    await move('submit', ids);
    hold();
    const deciding = move('approve', ids);
    const { dataverse } = world.sandbox.stores;
    await expect
      .poll(() => {
        if (world.sandbox.projectProcesses.release().length === 0) return 0;
        const sql = 'UPDATE msdyn_timeentry SET msdyn_entrystatus = ?, versionnumber = ? WHERE msdyn_timeentryid = ?';
        return dataverse.run(sql, [192_350_004n, dataverse.nextVersion(), ids[0]!]);
      })
      .toBe(1);
    const outcomes = await deciding;
    expect(outcomes.find(({ id }) => id === ids[0])).toMatchObject({
      isDone: false,
      problems: [{ code: 'STALE_VERSION' }],
    });
    await allFinished();
    await world.sandbox.processes.import();
    world.sandbox.processes.post();
    expect(madeFor(world.sandbox, ids[0]!).live).toEqual(entries[0]!.made);
    expect(inFinance(entries)).toEqual([]);
  });

  it('is marked all the same: an actual that Finance gets only after its approval was taken back', async () => {
    const entry = await field.enter();
    await move('submit', [entry.id]);
    const fault = { kind: 'throttle', retryAfterSeconds: 0 } as const;
    await world.sandbox.faults.add({ system: 'FINANCE', method: 'POST', fault });
    await move('approve', [entry.id]);
    const [canceled] = await move('cancelApproval', [entry.id]);
    expect(canceled).toMatchObject({ isDone: true });
    await world.sandbox.faults.clear();
    await allFinished();
    await world.sandbox.processes.import();
    world.sandbox.processes.post();
    const mine = (await journal.list({}, 500)).toReversed();
    const own = timeProblems(world.sandbox, [entry], mine, newTally());
    expect(own.filter((problem) => !/no entry of ours/.test(problem))).toEqual([]);
    expect(inFinance([entry])).toEqual([]);
  });

  it('is not put back: a mark that was read before another one, and recorded after it', async () => {
    const { dataverse, made, ids, found, carry } = await entered();
    await carry(await found());
    const canceling = world.sandbox.projectProcesses.cancelActuals(ids(), 'By hand');
    const inProcess = await found();
    expect(inProcess).toHaveLength(1);
    await confirmInDynamics(dataverse, canceling);
    await carry(await found());
    await carry(inProcess);
    expect(made()).toHaveLength(2);
    expect(heldProblems(world.sandbox, made(), newTally())).toEqual([]);
  });

  it('is carried as it is by then: a fact that was in a journal which was given up meanwhile', async () => {
    const { made, ids, found, carry, dataverse } = await entered();
    const canceling = world.sandbox.projectProcesses.cancelActuals(ids(), 'By hand');
    const inProcess = await found();
    await dataverse.send('DELETE', `msdyn_journals(${canceling})`);
    const live = await found();
    await carry(inProcess);
    await carry(live);
    expect(made()).toHaveLength(1);
    expect(heldProblems(world.sandbox, made(), newTally())).toEqual([]);
  });

  it('is carried all the same: a fact of which Finance lost a part, and the answer got lost, too', async () => {
    let entry = await field.enter();
    // On time and material: a cost, and what is sold of it.
    while (entry.made.size === 1) entry = await field.enter();
    await move('submit', [entry.id]);
    const { sandbox } = world;
    await sandbox.faults.add({
      system: 'FINANCE',
      entity: 'ProjActualsImports',
      method: 'POST',
      count: 1,
      fault: { kind: 'reset-after-commit' },
    });
    sandbox.processes.configure({ loseNextStagingRows: 1 });
    await move('approve', [entry.id]);
    await allFinished();
    const actuals = actualsOfEntry(sandbox, entry.id);
    expect(actuals.length).toBeGreaterThan(1);
    expect(sandbox.processes.settings.loseNextStagingRows).toBe(0);
    expect(heldProblems(sandbox, actuals, newTally())).toEqual([]);
  });

  it('is not recorded: what a frozen process found to follow before another did', async () => {
    const other = await openSqliteJournal(join(folder, 'frozen.sqlite'));
    const isOver = async () => (await other.list({}, 50)).every(({ finishedAt }) => finishedAt !== null);
    const entry = await field.enter();
    let asked = 0;
    const runners: MortalRunner[] = [];
    const start = async () => {
      const followUps: RunnerOptions['followUps'] = async (record) => {
        if (record.mutation !== transitions.approve.mutation) return [];
        asked += 1;
        const isFirst = asked === 1;
        const found = await followUpsOf(
          record,
          (id) => sessionsOf(world, id),
          () => false,
        );
        if (!isFirst) return found;
        one.freeze();
        // Somebody else has done it by then.
        await expect.poll(isOver).toBe(true);
        one.thaw();
        return found.map((request) => ({ ...request, mutation: 'stale', idempotencyKey: 'stale' }));
      };
      const breakage: Breakage = (options) => ({ ...options, followUps });
      const one = await startMortalRunner(other, world.systems, breakage, undefined, null, 1_000);
      runners.push(one);
      return one;
    };
    const usual = mortal;
    mortal = await start();
    await move('submit', [entry.id]);
    const approving = move('approve', [entry.id]);
    await expect.poll(() => asked).toBe(1);
    await start();
    await approving;
    await expect.poll(isOver).toBe(true);
    expect(asked).toBeGreaterThan(1);
    const mutations = (await other.list({}, 50)).map(({ mutation }) => mutation);
    expect(mutations).toContain('followUp');
    expect(mutations).not.toContain('stale');
    mortal = usual;
    await Promise.all(runners.map(({ runner }) => runner.close()));
    await other.close();
  });
});

describe('a call of several operations, one of which could not be carried out for the time being', () => {
  it.each([0, 1])(
    'does when it is repeated what is missing, and nothing twice (call %i of Dataverse fails)',
    async (after) => {
      const entries = await entriesOfTwoProjects();
      const submit = { system: 'DATAVERSE', entity: 'msdyn_TimeEntriesSubmit', method: 'POST' } as const;
      await world.sandbox.faults.add({ ...submit, after, count: 1, fault: { kind: 'status', status: 503 } });
      const key = `in part ${after}`;
      const first = await move('submit', entries, 0, key);
      await allFinished();
      expect(first).toHaveLength(2);
      const submitted = () => entries.map((id) => field.withStatus(id)[1]).filter((status) => status === 192_350_003);
      expect(submitted()).toHaveLength(1);

      world.sandbox.log.clear();
      const again = await move('submit', entries, 20_000, key);
      expect(again.map(({ isDone, problems }) => [isDone, problems])).toEqual([
        [true, []],
        [true, []],
      ]);
      expect(submitted()).toHaveLength(2);
      const calls = () =>
        world.sandbox.log.list('DATAVERSE').filter(({ url }) => url.includes('msdyn_TimeEntriesSubmit')).length;
      expect(calls()).toBe(1);
      const third = await move('submit', entries, 20_000, key);
      expect(third.map(({ operation }) => operation?.id)).toEqual(again.map(({ operation }) => operation?.id));
      expect(calls()).toBe(1);
    },
  );

  it('is waited for as long as its caller waits, rather than refused at once', async () => {
    const entries = await entriesOfTwoProjects();
    const submit = { system: 'DATAVERSE', entity: 'msdyn_TimeEntriesSubmit', method: 'POST' } as const;
    await world.sandbox.faults.add({ ...submit, count: 3, fault: { kind: 'status', status: 503 } });
    const moved = await move('submit', entries);
    expect(moved.map(({ isDone }) => isDone)).toEqual([true, true]);
  });
});
