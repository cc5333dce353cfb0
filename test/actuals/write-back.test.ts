import { Decimal } from 'decimal.js';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { turnMap } from '../write-through-mutations/mutate.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { readBooked } from '../../dualwrite/carry/read-booked.ts';
import { writeBackRequests } from '../../dualwrite/carry/write-back.ts';
import { openSqliteJournal } from '../../dualwrite/journal/sqlite-journal.ts';
import { actuals } from '../../dualwrite/maps/actuals.ts';
import { odataSystem } from '../../dualwrite/upstream/odata-system.ts';
import { Runner } from '../../dualwrite/runner.ts';
import { writeBackOnce } from '../../gateway/writing-back.ts';
import { applicationUserId, dualWriteUserId } from '../../sandbox/entra/application-user.ts';
import { rowId, startTimeWork, type TimeWork } from '../time/time-work.ts';
import type { Stack, StackOptions } from '../support/stack.ts';
import { startWritingStack } from '../write-through-mutations/mutations.ts';
import { replacing } from '../write-through/replacing.ts';
import { liveSessions } from '../write-through/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'dualgraph-write-back-'));
let work: TimeWork;
const others: Stack[] = [];

beforeAll(async () => {
  work = await startTimeWork({ accountingWriteBack: 'asDualWrite', carryEverySeconds: 1 });
});
afterEach(() => work.stack.sandbox.faults.clear());
afterAll(async () => {
  for (const other of others) await other.close();
  await work.stack.close();
  rmSync(folder, { recursive: true });
});

/** Another gateway over the same two systems, with a journal of its own. */
async function another(options: StackOptions): Promise<Stack> {
  const stack = await startWritingStack({ over: work.stack.sandbox, ...options });
  others.push(stack);
  return stack;
}

const columns = {
  msdyn_vouchernumber: 'VoucherNumber',
  msdyn_accountingexchangerate: 'ExchangeRate',
  msdyn_accountingcurrencyamount: 'AccountingAmount',
  msdyn_salestaxamount: 'SalesTaxAmount',
} as const;

interface Pair {
  readonly id: string;
  /** By column of Dataverse: what it holds, and what Finance does. */
  readonly values: readonly (readonly [dataverse: string | null, finance: string | null])[];
}

const same = (value: unknown) =>
  typeof value === 'number' ? new Decimal(value).toFixed() : ((value ?? null) as string | null);

/** What both systems hold of the accounting of an entry's actuals that Finance gets. */
async function booked(entry: string): Promise<readonly Pair[]> {
  const { dataverse, finance, sandbox } = work.stack;
  const rows = sandbox.stores.dataverse.all(
    `SELECT DISTINCT actual.msdyn_actualid AS id FROM msdyn_transactionorigin origin
     JOIN msdyn_actual actual ON actual.msdyn_actualid = origin.msdyn_transaction
     WHERE origin.msdyn_origin = ? AND actual.msdyn_skipsync = 0 ORDER BY actual."$row"`,
    [rowId(entry)],
  );
  return Promise.all(
    rows.map(async ({ id }) => {
      const own = await dataverse.json(`msdyn_actuals(${String(id)})`);
      const { value } = await finance.json(`ProjActualsImports?cross-company=true&$filter=ActualId eq ${String(id)}`);
      const values = Object.entries(columns).map(([one, other]) => [same(own[one]), same(value[0]?.[other])] as const);
      return { id: String(id), values };
    }),
  );
}

const isWritten = ({ values }: Pair) => values.every(([own, theirs]) => own !== null && own === theirs);
const isStaged = ({ values: [voucher] }: Pair) => voucher?.[1] !== null;
const isPosted = ({ values: [voucher] }: Pair) => /\S/.test(voucher?.[1] ?? '');
const isEmpty = ({ values }: Pair) => values.every(([own]) => own === null);
/** The actuals of an entry for which something does not hold; of an entry that has none yet, that. */
async function without(is: (pair: Pair) => boolean, entry: string): Promise<readonly (Pair | string)[]> {
  const pairs = await booked(entry);
  return pairs.length === 0 ? ['no actuals'] : pairs.filter((pair) => !is(pair));
}

async function importAndPost(): Promise<void> {
  await work.stack.sandbox.processes.import();
  work.stack.sandbox.processes.post();
}

/** An approved entry whose actuals Finance has posted. */
async function posted(place = work.places[0]!): Promise<string> {
  const { id } = await work.enter(place);
  await work.move('submitTimeEntries', [id]);
  await work.move('approveTimeEntries', [id]);
  await inFinance(id);
  await importedAndPosted(id);
  return id;
}

/** As {@link posted}, while the map is paused in the gateway under test: it writes nothing back until it is resumed. */
async function postedUnseen(place = work.places[0]!): Promise<string> {
  const { id } = await work.enter(place);
  await work.move('submitTimeEntries', [id]);
  await work.move('approveTimeEntries', [id]);
  await inFinance(id);
  await turnMap(work.stack, 'pauseMap', actuals.name);
  await importedAndPosted(id);
  return id;
}

const inFinance = (entry: string) => expect.poll(() => without(isStaged, entry)).toEqual([]);
/** Has Finance import and post, as it does every so often, until it has posted the actuals of an entry. */
const importedAndPosted = (entry: string) =>
  expect
    .poll(async () => {
      await importAndPost();
      return without(isPosted, entry);
    })
    .toEqual([]);
const eventually = (entry: string) => expect.poll(() => without(isWritten, entry), { interval: 200 }).toEqual([]);

interface Written {
  readonly mutation: string;
  readonly state: string;
  readonly message: string | null;
}

/** Operations that wrote accounting back, newest first. */
async function writesBack(stack: Stack): Promise<readonly Written[]> {
  const { data, errors } = await stack.query(
    '{ writeOperations(first: 200) { nodes { id mutation state message legs { rows } } } }',
  );
  expect(errors).toBeUndefined();
  const nodes = (data?.['writeOperations'] as any).nodes as Written[];
  return nodes.filter(({ mutation }) => mutation === 'writeBackAccounting');
}

async function repair(stack: Stack, dryRun: boolean) {
  const { data, errors } =
    await stack.query(`mutation { repairActuals(input: { from: "2026-01-01", dryRun: ${dryRun} }) {
    missing { id } notWrittenBack { id } bookedOtherwise { id } operations { mutation state message } userErrors { code } } }`);
  expect(errors).toBeUndefined();
  return data?.['repairActuals'] as any;
}

/** Waits until a gateway has looked so often for what others did; after that it looks for what Finance has booked. */
async function looks({ sources: { dataverse } }: Stack, more: number): Promise<void> {
  let begun = 0;
  const open = dataverse.openSession.bind(dataverse);
  const spy = vi.spyOn(dataverse, 'openSession').mockImplementation((options) => {
    const session = open(options);
    return replacing(session, {
      read: (query) => {
        if (JSON.stringify(query).includes('modifiedon')) begun += 1;
        return session.read(query);
      },
    });
  });
  await expect.poll(() => begun).toBeGreaterThan(more);
  spy.mockRestore();
}

const asDualWrite = () => ({ CallerObjectId: work.stack.sandbox.dualWriteUser });

/** What Microsoft's own dual-write writes. */
async function byPlatform(id: string, values: object): Promise<void> {
  const { dataverse, sandbox } = work.stack;
  const response = await fetch(new URL(`msdyn_actuals(${id})`, sandbox.dataverse), {
    method: 'PATCH',
    headers: {
      authorization: `Bearer ${sandbox.appToken('DATAVERSE')}`,
      'content-type': 'application/json',
      ...asDualWrite(),
    },
    body: JSON.stringify(values),
  });
  expect(response.status).toBe(204);
  expect(await dataverse.json(`msdyn_actuals(${id})`)).toMatchObject(values);
}

describe('the accounting of actuals, where it is written back', () => {
  it('comes to Dataverse once Finance has posted them, in the name of dual-write, once', async () => {
    const { id } = await work.enter(work.places[0]!);
    await work.move('submitTimeEntries', [id]);
    await work.move('approveTimeEntries', [id]);
    await inFinance(id);
    expect((await booked(id)).every(isEmpty)).toBe(true);
    await importAndPost();
    await eventually(id);
    const [{ id: actual }] = (await booked(id)) as [Pair];
    const row = await work.stack.dataverse.json(`msdyn_actuals(${actual})`);
    expect(row._modifiedby_value).toBe(dualWriteUserId);
    const before = (await writesBack(work.stack)).length;
    // Whoever is looked at after it shows that it was looked at again.
    await eventually(await posted(work.places[1]));
    expect(await work.stack.dataverse.json(`msdyn_actuals(${actual})`)).toMatchObject({
      '@odata.etag': row['@odata.etag'],
    });
    expect((await writesBack(work.stack)).length).toBeGreaterThan(before);
    expect(new Set((await writesBack(work.stack)).map(({ state }) => state))).toEqual(new Set(['COMMITTED']));
  });

  it('comes once when the answer is lost', async () => {
    await work.stack.sandbox.faults.add({
      system: 'DATAVERSE',
      entity: 'msdyn_actuals',
      method: 'PATCH',
      count: 1,
      fault: { kind: 'reset-after-commit' },
    });
    await eventually(await posted());
    const answer = await fetch(`${new URL(work.stack.sandbox.dataverse).origin}/_sandbox/faults`);
    expect(JSON.stringify(await answer.json())).toMatch(/"happened":1/);
    expect((await writesBack(work.stack)).every(({ state }) => state === 'COMMITTED')).toBe(true);
  });

  it('of what was taken back stays, and its reversal gets its own, and what is approved again too', async () => {
    const id = await posted();
    await eventually(id);
    const before = await booked(id);
    expect((await work.move('cancelTimeEntryApprovals', [id])).userErrors).toEqual([]);
    await inFinance(id);
    await importAndPost();
    await eventually(id);
    const pairs = await booked(id);
    expect(pairs).toHaveLength(2 * before.length);
    expect(pairs.slice(0, before.length)).toEqual(before);
    const amounts = pairs.map(({ values }) => new Decimal(values[2]?.[0] ?? '0'));
    expect(Decimal.sum(...amounts).isZero()).toBe(true);
    expect((await work.move('approveTimeEntries', [id])).userErrors).toEqual([]);
    await inFinance(id);
    await importAndPost();
    await eventually(id);
    const all = await booked(id);
    expect(all).toHaveLength(3 * before.length);
    expect(all.slice(0, pairs.length)).toEqual(pairs);
    expect(new Set(all.map(({ values }) => values[0]?.[0])).size).toBe(all.length);
  });

  it('is left alone where somebody else has written it already, and an operator is told of what differs', async () => {
    const { id } = await work.enter(work.places[0]!);
    await work.move('submitTimeEntries', [id]);
    await work.move('approveTimeEntries', [id]);
    await inFinance(id);
    const [{ id: actual }] = (await booked(id)) as [Pair];
    await byPlatform(actual, { msdyn_vouchernumber: 'BY-PLATFORM' });
    await importAndPost();
    const rest = async () => (await booked(id)).slice(1).every(isWritten);
    await expect.poll(rest).toBe(true);
    const shown = await repair(work.stack, false);
    expect(shown.bookedOtherwise.map((one: any) => rowId(one.id))).toEqual([actual]);
    expect(shown).toMatchObject({ notWrittenBack: [], operations: [] });
    expect((await booked(id))[0]?.values.map(([own]) => own)).toEqual(['BY-PLATFORM', null, null, null]);
  });

  it('is not written when somebody else has written it since it was looked for', async () => {
    const off = await another({});
    const id = await postedUnseen();
    const [{ id: actual }] = (await booked(id)) as [Pair];
    const journal = await openSqliteJournal(join(folder, 'late.sqlite'));
    const { dataverse, finance } = off.sources;
    await using runner = await Runner.start({
      journal,
      systems: { DATAVERSE: odataSystem(dataverse), FINANCE: odataSystem(finance) },
    });
    const openSessions = () => liveSessions({ sources: off.sources });
    const sessions = openSessions();
    const page = await readBooked({ op: 'eq', path: 'msdyn_actualid', value: actual }, sessions);
    expect(page.booked).toMatchObject([{ id: actual, differing: [] }]);
    const [request] = await writeBackRequests(page.booked, sessions, {
      caller: 'test',
      requestId: 'late',
      key: 'late',
    });
    // What is on its way already is found again, and recorded once.
    await work.stack.sandbox.faults.add({
      system: 'DATAVERSE',
      entity: 'msdyn_actuals',
      method: 'PATCH',
      fault: { kind: 'throttle', retryAfterSeconds: 0 },
    });
    const { signal } = new AbortController();
    for (let looks = 0; looks < 3; looks += 1) await writeBackOnce('', { runner, openSessions, journal }, signal);
    const open = await journal.list({}, 50);
    expect(new Set(open.map(({ progress }) => progress.state))).toEqual(new Set(['PENDING']));
    expect(new Set(open.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(open.length);
    await work.stack.sandbox.faults.clear();
    await turnMap(work.stack, 'resumeMap', actuals.name);
    await eventually(id);
    const before = await booked(id);
    expect((await runner.write(request!, 10_000)).progress).toMatchObject({
      state: 'REJECTED',
      problem: { code: 'STALE_VERSION' },
    });
    expect(await booked(id)).toEqual(before);
  });
});

describe('the accounting of actuals, where it is not written back', () => {
  it('is left alone by a look during which the map is paused', async () => {
    const id = await postedUnseen();
    const { sources } = await another({});
    const journal = await openSqliteJournal(join(folder, 'paused.sqlite'));
    await using runner = await Runner.start({
      journal,
      systems: { DATAVERSE: odataSystem(sources.dataverse), FINANCE: odataSystem(sources.finance) },
    });
    let pauses = 0;
    const openSessions = () => {
      const { dataverse, finance } = liveSessions({ sources });
      const read: typeof finance.read = async (query) => {
        await journal.setMapState(actuals.name, 'PAUSED', 'test');
        pauses += 1;
        return finance.read(query);
      };
      return { dataverse, finance: replacing(finance, { read }) };
    };
    const { signal } = new AbortController();
    await writeBackOnce('', { runner, openSessions, journal }, signal);
    expect(pauses).toBeGreaterThan(0);
    expect(await journal.list({}, 50)).toEqual([]);
    expect((await booked(id)).every(isEmpty)).toBe(true);
    await turnMap(work.stack, 'resumeMap', actuals.name);
    await eventually(id);
  });

  it('stays in Finance alone, and is read from there', async () => {
    const id = await postedUnseen(work.places[1]);
    const off = await another({ carryEverySeconds: 1 });
    const carried = await another({ accountingWriteBack: 'asDualWrite', platformMaps: [actuals.name] });
    for (const stack of [off, carried]) {
      expect(await repair(stack, false)).toMatchObject({ missing: [], notWrittenBack: [], operations: [] });
      expect(await writesBack(stack)).toEqual([]);
    }
    expect((await booked(id)).every(isEmpty)).toBe(true);
    const { data } = await off.query(
      'query ($id: ID!) { node(id: $id) { ... on TimeEntry { actuals { accounting { state voucher } } } } }',
      { id },
    );
    for (const { accounting } of (data?.['node'] as any).actuals)
      expect(accounting).toEqual({ state: 'POSTED', voucher: expect.stringMatching(/^PIV-/) });
    await turnMap(work.stack, 'resumeMap', actuals.name);
    await eventually(id);
  });

  it('is refused to anybody but dual-write: that is told, not tried again, and mended by an operator', async () => {
    const { sandbox } = work.stack;
    const id = await postedUnseen();
    sandbox.projectProcesses.configureActuals({ dualWriteUsers: [] });
    try {
      const own = await another({ accountingWriteBack: 'asItself', carryEverySeconds: 1 });
      const states = async () => new Set((await writesBack(own)).map(({ state }) => state));
      await expect.poll(states).toEqual(new Set(['REJECTED']));
      // One look records something for each project; a few later it is certainly over.
      await looks(own, 3);
      const refused = await writesBack(own);
      expect(new Set(refused.map(({ state }) => state))).toEqual(new Set(['REJECTED']));
      expect(refused[0]?.message).toMatch(/only the user of dual-write may write it.*dataverse\.dualWriteUser/);
      expect((await booked(id)).every(isEmpty)).toBe(true);
      await looks(own, 3);
      expect(await writesBack(own)).toHaveLength(refused.length);
      sandbox.projectProcesses.configureActuals({ dualWriteUsers: [applicationUserId] });
      const { operations, notWrittenBack } = await repair(own, false);
      expect(notWrittenBack.length).toBeGreaterThan(0);
      expect(operations.map(({ mutation, state }: any) => `${mutation} ${state}`)).toContain(
        'writeBackAccounting COMMITTED',
      );
      await eventually(id);
      // From then on it goes by itself again.
      const before = (await writesBack(own)).length;
      await eventually(await posted(work.places[1]));
      await expect.poll(async () => (await writesBack(own)).length).toBeGreaterThan(before);
    } finally {
      await turnMap(work.stack, 'resumeMap', actuals.name);
      sandbox.projectProcesses.configureActuals({ dualWriteUsers: [dualWriteUserId] });
    }
  });
});
