import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { carryActuals } from '../../dualwrite/carry/carry-actuals.ts';
import { mostRows } from '../../dualwrite/carry/carry-requests.ts';
import type { Journal, OperationRecord } from '../../dualwrite/journal/journal.ts';
import { openSqliteJournal } from '../../dualwrite/journal/sqlite-journal.ts';
import { actuals as actualsMap } from '../../dualwrite/maps/actuals.ts';
import { timeEntries } from '../../dualwrite/maps/time-entries.ts';
import { transactionConnections } from '../../dualwrite/maps/transaction-connections.ts';
import { encodeGlobalId } from '../../subgraphs/model/global-id.ts';
import { type EntriesOrder, submittedEntries, unstagedActuals } from './submitted-entries.ts';
import { startTimeWork, type TimeWork } from './time-work.ts';

const folder = mkdtempSync(join(tmpdir(), 'dualgraph-approval-calls-'));
const maps = [timeEntries, actualsMap, transactionConnections].map(({ name }) => name);
let work: TimeWork;
/** The gateway's journal, looked into from aside. */
let journal: Journal;

beforeAll(async () => {
  const sqlite = join(folder, 'journal.sqlite');
  work = await startTimeWork({ journal: { sqlite } });
  journal = await openSqliteJournal(sqlite);
});
afterAll(async () => {
  await journal.close();
  await work.stack.close();
  rmSync(folder, { recursive: true });
});

const submit = async (order: EntriesOrder): Promise<readonly string[]> =>
  (await submittedEntries(work.stack.dataverse, work.stack.finance, order)).entries;

/** Approves entries in one call, without asking for more than the receipts. */
async function approve(ids: readonly string[], further: object = {}): Promise<readonly string[]> {
  const input = { ids: ids.map((id) => encodeGlobalId('TimeEntry', id)), ...further };
  const { data } = await work.stack.query(
    `mutation ($input: ApproveTimeEntriesInput!) { approveTimeEntries(input: $input) {
      results { isDone operation { state } } userErrors { message } } }`,
    { input },
  );
  const { results, userErrors } = data?.['approveTimeEntries'] as any;
  expect(userErrors).toEqual([]);
  return results.map(({ isDone, operation }: any) => (isDone ? operation.state : 'not done'));
}

/** Whether anything is on its way. */
async function isQuiet(): Promise<boolean> {
  const open = await Promise.all(maps.map((map) => journal.unfinished(map)));
  return open.every(({ inFlight }) => inFlight === 0);
}

/** Approves entries and waits until what that made is carried: operations by map, oldest first, and calls by system. */
async function approveAndCarry(ids: readonly string[]) {
  const before = await newestSequence();
  work.stack.sandbox.log.clear();
  expect(new Set(await approve(ids))).toEqual(new Set(['COMMITTED']));
  await expect.poll(isQuiet).toBe(true);
  const { DATAVERSE, FINANCE } = work.stack.sandbox.requests();
  const recorded = (await journal.list({}, 1_000)).filter(({ sequence }) => sequence > before).toReversed();
  const of = ({ name }: { readonly name: string }) => recorded.filter(({ map }) => map === name);
  return {
    calls: { dataverse: DATAVERSE.calls, finance: FINANCE.calls },
    decisions: of(timeEntries),
    facts: of(actualsMap),
    links: of(transactionConnections),
  };
}

async function newestSequence(): Promise<number> {
  return (await journal.list({}, 1))[0]?.sequence ?? 0;
}

const unstaged = (ids: readonly string[]) => unstagedActuals(work.stack.dataverse, work.stack.finance, ids);
const rowsOf = ({ legs }: Pick<OperationRecord, 'legs'>): number => legs[0]?.rows.length ?? 0;

/** Entries by actual, as Dataverse tells where each came from. */
async function originsOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const ours = new Set(ids);
  const { value } = await work.stack.dataverse.json(
    'msdyn_transactionorigins?$select=msdyn_origin,msdyn_transaction&$top=5000&$orderby=createdon desc',
  );
  return new Map(
    value
      .filter((row: any) => ours.has(row.msdyn_origin))
      .map((row: any) => [row.msdyn_transaction.toLowerCase(), row.msdyn_origin]),
  );
}

describe('the calls of an approval', () => {
  it('are as many for each project, however many entries it has', async () => {
    const projects = 4;
    const few = await approveAndCarry(await submit({ count: 2 * projects, projects, from: '2026-01-05' }));
    const many = await approveAndCarry(await submit({ count: 20 * projects, projects, from: '2026-01-12' }));
    for (const { calls, decisions, facts, links } of [few, many]) {
      expect(decisions).toHaveLength(projects);
      expect(facts).toHaveLength(projects);
      // Two look at entries and set-up. A decision reads the rows, sends the message, asks for the set, reads the rows again,
      // and finds the actuals and their connections in two.
      expect(calls.dataverse).toBe(2 + 6 * decisions.length);
      // Two look at the set-up. What is carried is looked for, and written.
      expect(calls.finance).toBe(2 + 2 * (facts.length + links.length));
    }
    expect(many.calls).toEqual(few.calls);
  });

  it('bring all that five hundred entries of one project made to Finance, in legs that divide no entry', async () => {
    const ids = await submit({ count: 500, projects: 1, from: '2026-02-02' });
    const { calls, decisions, facts, links } = await approveAndCarry(ids);
    expect(decisions.map(rowsOf)).toEqual([100, 100, 100, 100, 100]);
    const { made, missing } = await unstaged(ids);
    expect({ missing, carried: facts.reduce((sum, one) => sum + rowsOf(one), 0) }).toEqual({
      missing: 0,
      carried: made,
    });
    expect(Math.max(...facts.map(rowsOf), ...links.map(rowsOf))).toBeLessThanOrEqual(mostRows);
    expect(calls.dataverse).toBe(2 + 6 * 5);
    expect(calls.finance).toBe(2 + 2 * (facts.length + links.length));
    const origins = await originsOf(ids);
    const entriesOf = facts.map(
      ({ legs }) =>
        new Set(legs[0]?.rows.map(({ values }) => origins.get((values['ActualId'] as string).toLowerCase()))),
    );
    // No entry is in two of them.
    expect(entriesOf.reduce((sum, { size }) => sum + size, 0)).toBe(500);

    // The same at once, as a repair would: more than one leg holds.
    const options = {
      requestId: crypto.randomUUID(),
      signal: new AbortController().signal,
      deadline: Date.now() + 60_000,
    };
    const sessions = {
      dataverse: work.stack.sources.dataverse.openSession(options),
      finance: work.stack.sources.finance.openSession(options),
    };
    const order = {
      caller: 'test',
      requestId: 'test',
      mutation: 'test',
      key: 'test',
      isCarriedByPlatform: () => false,
    };
    const whole = await carryActuals({ documents: ids, areJustMade: true }, sessions, order);
    const legs = whole.filter(({ map }) => map === actualsMap.name);
    expect(legs.length).toBeGreaterThan(1);
    expect(Math.max(...whole.map(({ legs: [leg] }) => leg?.rows.length ?? 0))).toBeLessThanOrEqual(mostRows);
    const divided = legs.map(({ records }) => new Set(records?.map(({ key }) => origins.get(key.toLowerCase()))));
    expect(divided.reduce((sum, { size }) => sum + size, 0)).toBe(500);
    // What Finance holds by now gives nothing to carry, once it is asked.
    expect(await carryActuals({ documents: ids }, sessions, order)).toEqual([]);
  });

  it('tell Finance of an approval that is taken back before its actuals got there', async () => {
    const ids = await submit({ count: 3, projects: 1, from: '2026-03-09' });
    const set = async (action: 'pauseMap' | 'resumeMap') => {
      const { data } = await work.stack.query(
        `mutation ($input: MapInput!) { ${action}(input: $input) { userErrors { code } } }`,
        { input: { name: actualsMap.name } },
      );
      expect(data?.[action]).toEqual({ userErrors: [] });
    };
    await set('pauseMap');
    expect(new Set(await approve(ids))).toEqual(new Set(['COMMITTED']));
    const canceled = await work.move(
      'cancelTimeEntryApprovals',
      ids.map((id) => encodeGlobalId('TimeEntry', id)),
    );
    expect(canceled.userErrors).toEqual([]);
    await set('resumeMap');
    await expect.poll(isQuiet).toBe(true);
    const { made, missing } = await unstaged(ids);
    expect(missing).toBe(0);
    const actuals = [...(await originsOf(ids)).keys()].map((id) => `ActualId eq ${id}`).join(' or ');
    const rows = await work.stack.finance.json(`ProjActualsImports?cross-company=true&$filter=${actuals}`);
    const marks = rows.value.map(({ AdjustmentStatus }: any) => AdjustmentStatus).toSorted();
    const half = made / 2;
    expect(marks).toEqual([...Array(half).fill(192_350_001), ...Array(half).fill(192_350_002)]);
  });

  it('are none to Finance before it is told of the actuals, so that approving does not wait for it', async () => {
    const ids = await submit({ count: 3, projects: 1, from: '2026-03-02' });
    await work.stack.sandbox.faults.add({ system: 'FINANCE', fault: { kind: 'down' } });
    expect(await approve(ids, { checkAccounting: false })).toEqual(['COMMITTED', 'COMMITTED', 'COMMITTED']);
    await work.stack.sandbox.faults.clear();
    await expect.poll(isQuiet).toBe(true);
    expect(await unstaged(ids)).toMatchObject({ missing: 0 });
  });
});
