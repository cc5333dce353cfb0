import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FaultRule } from '../../sandbox/faults/fault-rule.ts';
import { standInMessages } from '../../sandbox/dataverse/project-operations/stand-in-messages.ts';
import { addFault } from '../support/fault-met.ts';
import { openOperations } from '../support/open-operations.ts';
import { startStack } from '../support/stack.ts';
import { beginScenario, told } from './books.ts';
import { type DynamicsUser, dynamicsUser } from './dynamics-user.ts';
import { moveWith, type Place, rowId, startTimeWork, type TimeWork } from './time-work.ts';

// Somebody asks that an approved hour be let go, and an approver decides about it.
let work: TimeWork;
let user: DynamicsUser;
let place: Place;

beforeAll(async () => {
  work = await startTimeWork({ actuals: 200 });
  user = dynamicsUser(work.stack);
  place = placeOf('PRJ-0005');
});
afterEach(() => work.stack.sandbox.faults.clear());
afterAll(() => work.stack.close());

const placeOf = (number: string): Place => work.places.find(({ project }) => project.number === number)!;

async function approved(where = place): Promise<string> {
  const { id } = await work.enter(where);
  await work.move('submitTimeEntries', [id]);
  expect((await work.move('approveTimeEntries', [id])).userErrors).toEqual([]);
  return id;
}

/** An approved hour whose recall was asked for. */
async function asked(where = place): Promise<string> {
  const id = await approved(where);
  expect((await work.move('recallTimeEntries', [id])).results).toMatchObject([{ isDone: true }]);
  return id;
}

const verbs = { acceptTimeEntryRecalls: 'acceptRecalls', refuseTimeEntryRecalls: 'refuseRecalls' } as const;

/** What the next message of a mutation meets in Dataverse; tells whether it has. */
function meet(name: keyof typeof verbs, fault: FaultRule['fault']): Promise<() => Promise<boolean>> {
  const entity = standInMessages[verbs[name]];
  return addFault(work.stack.sandbox, { system: 'DATAVERSE', entity, method: 'POST', count: 1, fault });
}

/** How many decisions were sent to Dataverse since the log was cleared. */
const sent = (): number =>
  work.stack.sandbox.log
    .list('DATAVERSE')
    .filter(({ entity }) => entity === standInMessages.acceptRecalls || entity === standInMessages.refuseRecalls)
    .length;

const live = ['COST TIME CHARGEABLE 1 LIVE', 'UNBILLED_SALES TIME CHARGEABLE 1 LIVE'];
const reversed = [
  'COST TIME CHARGEABLE 1 ADJUSTED',
  'UNBILLED_SALES TIME CHARGEABLE 1 ADJUSTED',
  'COST TIME CHARGEABLE -1 UNADJUSTABLE',
  'UNBILLED_SALES TIME CHARGEABLE -1 UNADJUSTABLE',
];

describe('a decision about recalls that were asked for', () => {
  it('is made for many at once, each for itself, and answered alike when it is repeated', async () => {
    const booked = beginScenario(work.stack);
    const ids = [await asked(), await approved(), await asked(placeOf('PRJ-0010')), await asked()];
    work.stack.sandbox.log.clear();
    const first = await work.move('acceptTimeEntryRecalls', ids, 'let go');
    expect(first.userErrors).toMatchObject([
      {
        code: 'INVALID',
        path: ['input', 'ids', '1'],
        message: expect.stringMatching(/asked to be recalled.*approved/),
      },
    ]);
    expect(first.results.map(({ isDone, timeEntry }) => `${isDone} ${timeEntry.status}`)).toEqual([
      'true RETURNED',
      'false APPROVED',
      'true RETURNED',
      'true RETURNED',
    ]);
    // One message for each project.
    expect(sent()).toBe(2);
    const again = await work.move('acceptTimeEntryRecalls', ids, 'let go');
    expect(again).toEqual({ ...first, results: again.results });
    expect(again.results.map(({ operation }) => operation?.id)).toEqual(
      first.results.map(({ operation }) => operation?.id),
    );
    expect(sent()).toBe(2);
    expect(await work.move('acceptTimeEntryRecalls', [ids[0]!], 'let go')).toMatchObject({
      userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }],
    });
    const actuals = told(await booked());
    expect(actuals.filter((line) => line.endsWith('LIVE'))).toEqual(live);
    expect(actuals.filter((line) => line.endsWith('UNADJUSTABLE'))).toHaveLength(5);
    expect(await work.approvalOf(ids[0]!)).toMatchObject({ status: 'RECALL_APPROVED' });
  });

  it('leaves an entry that is recalled to be submitted, approved and asked for again', async () => {
    const booked = beginScenario(work.stack);
    const id = await asked();
    await work.move('refuseTimeEntryRecalls', [id]);
    expect(await work.approvalOf(id)).toMatchObject({ status: 'RECALL_REJECTED' });
    await work.move('recallTimeEntries', [id]);
    await work.move('acceptTimeEntryRecalls', [id]);
    await work.move('submitTimeEntries', [id]);
    expect((await work.move('approveTimeEntries', [id])).results).toMatchObject([{ isDone: true }]);
    expect(told(await booked())).toEqual([...reversed, ...live]);
  });

  it.each([
    ['acceptTimeEntryRecalls', 'RETURNED', reversed],
    ['refuseTimeEntryRecalls', 'APPROVED', live],
  ] as const)('that %s makes is made once when its answer is lost', async (name, status, expected) => {
    const booked = beginScenario(work.stack);
    const id = await asked();
    await meet(name, { kind: 'reset-after-commit' });
    work.stack.sandbox.log.clear();
    expect(await work.move(name, [id])).toMatchObject({
      userErrors: [],
      results: [{ isDone: true, timeEntry: { status }, operation: { state: 'COMMITTED' } }],
    });
    expect(sent()).toBe(1);
    expect(told(await booked())).toEqual(expected);
  });

  it('is refused by Dataverse while the sale is on an invoice, and holds up no other', async () => {
    const booked = beginScenario(work.stack);
    const [invoiced, free] = [await asked(), await asked()];
    const { data } = await work.stack.query(
      'query ($id: ID!) { node(id: $id) { ... on TimeEntry { actuals { id transactionType } } } }',
      { id: invoiced },
    );
    const sale = (data?.['node'] as any).actuals.find(({ transactionType }: any) => transactionType !== 'COST');
    const bill = (status: bigint) =>
      work.stack.sandbox.stores.dataverse.run(
        'UPDATE msdyn_actual SET msdyn_billingstatus = ? WHERE msdyn_actualid = ?',
        [status, rowId(sale.id)],
      );
    expect(bill(192_350_001n)).toBe(1);
    const decided = await work.move('acceptTimeEntryRecalls', [invoiced, free]);
    expect(decided).toMatchObject({
      userErrors: [{ code: 'REJECTED_BY_SYSTEM', path: ['input', 'ids', '0'] }],
      results: [
        { isDone: false, timeEntry: { status: 'RECALL_REQUESTED' } },
        { isDone: true, timeEntry: { status: 'RETURNED' } },
      ],
    });
    expect(bill(192_350_000n)).toBe(1);
    expect((await work.move('refuseTimeEntryRecalls', [invoiced])).userErrors).toEqual([]);
    expect(told(await booked())).toEqual([...live, ...reversed]);
  });
});

describe('where somebody decides first', () => {
  it('a decision is told what the entry is by then', async () => {
    const id = await asked();
    await user.press('recalls', { timeEntryIds: [rowId(id)], accept: false });
    expect(await work.move('acceptTimeEntryRecalls', [id])).toMatchObject({
      userErrors: [{ code: 'INVALID', message: expect.stringContaining('received one that is approved') }],
      results: [{ isDone: false, operation: null, timeEntry: { status: 'APPROVED' } }],
    });
  });

  it('a decision that waited for its turn is STALE_VERSION, and sends nothing', async () => {
    const booked = beginScenario(work.stack);
    const [one, other] = [await asked(), await asked()];
    const isOnItsWay = await meet('refuseTimeEntryRecalls', { kind: 'held' });
    work.stack.sandbox.log.clear();
    const holding = work.move('refuseTimeEntryRecalls', [one]);
    await expect.poll(isOnItsWay).toBe(true);
    const waiting = work.move('acceptTimeEntryRecalls', [other]);
    await expect.poll(() => openOperations(work.stack)).toHaveLength(2);
    expect(await user.press('recalls', { timeEntryIds: [rowId(other)], accept: false })).toMatchObject({
      isDone: true,
    });
    await work.stack.sandbox.faults.clear();
    expect(await waiting).toMatchObject({
      userErrors: [{ code: 'STALE_VERSION', path: ['input', 'ids', '0'] }],
      results: [{ isDone: false, timeEntry: { status: 'APPROVED' } }],
    });
    expect((await holding).results).toMatchObject([{ isDone: true }]);
    expect(sent()).toBe(1);
    expect(told(await booked())).toEqual([...live, ...live]);
  });

  it('a decision on its way is refused by Dataverse, and reverses nothing', async () => {
    const booked = beginScenario(work.stack);
    const id = await asked();
    const isOnItsWay = await meet('acceptTimeEntryRecalls', { kind: 'held' });
    const deciding = work.move('acceptTimeEntryRecalls', [id]);
    await expect.poll(isOnItsWay).toBe(true);
    expect(await user.press('recalls', { timeEntryIds: [rowId(id)], accept: false })).toMatchObject({ isDone: true });
    await work.stack.sandbox.faults.clear();
    expect(await deciding).toMatchObject({
      userErrors: [{ code: 'REJECTED_BY_SYSTEM', path: ['input', 'ids', '0'] }],
      results: [{ isDone: false, timeEntry: { status: 'APPROVED' } }],
    });
    expect(told(await booked())).toEqual(live);
  });
});

it.each([
  ['unset', {}, /dataverse\.commandMessages.*Project Operations/],
  ['unknown to Dataverse', { acceptRecalls: 'contoso_Accept', refuseRecalls: 'contoso_Refuse' }, /contoso_(Acc|Ref)/],
] as const)(
  'where their messages are %s, decisions are UNSUPPORTED and nothing is written',
  async (_how, messages, words) => {
    const id = await asked();
    const stack = await startStack({
      over: work.stack.sandbox,
      journal: { sqlite: ':memory:' },
      commandMessages: messages,
    });
    try {
      work.stack.sandbox.log.clear();
      for (const name of ['acceptTimeEntryRecalls', 'refuseTimeEntryRecalls']) {
        expect(await moveWith(stack, name, [id])).toMatchObject({
          userErrors: [{ code: 'UNSUPPORTED', path: ['input', 'ids', '0'], message: expect.stringMatching(words) }],
          results: [{ isDone: false, operation: null, timeEntry: { status: 'RECALL_REQUESTED' } }],
        });
      }
      const requests = work.stack.sandbox.log.list('DATAVERSE');
      const all = requests.flatMap((one) => (one.operations.length === 0 ? [one] : one.operations));
      expect(all.length).toBeGreaterThan(0);
      expect(all.filter(({ method }) => method !== 'GET')).toEqual([]);
    } finally {
      await stack.close();
    }
    await work.move('refuseTimeEntryRecalls', [id]);
  },
);
