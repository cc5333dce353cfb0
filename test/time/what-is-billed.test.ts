import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FaultRule } from '../../sandbox/faults/fault-rule.ts';
import { encodeGlobalId } from '../../subgraphs/model/global-id.ts';
import { property } from '../actuals/spoiled-setups.ts';
import { addFault } from '../support/fault-met.ts';
import { openOperations } from '../support/open-operations.ts';
import type { Payload } from '../write-through-mutations/mutate.ts';
import { beginScenario, told } from './books.ts';
import { type Place, rowId, startTimeWork, type TimeWork } from './time-work.ts';

// An approver changes what is billed, then approves: all of it through the gateway.
let work: TimeWork;
let place: Place;

beforeAll(async () => {
  work = await startTimeWork({ actuals: 200, carryEverySeconds: 1 });
  place = work.places.find(({ project }) => project.number === 'PRJ-0005')!;
});
afterEach(() => work.stack.sandbox.faults.clear());
afterAll(() => work.stack.close());

/** An hour that waits for its approval. */
async function submitted(): Promise<{ readonly id: string; readonly approval: any }> {
  const { id } = await work.enter(place);
  expect((await work.move('submitTimeEntries', [id])).userErrors).toEqual([]);
  return { id, approval: await work.approvalOf(id) };
}

/** A change of an approval as its caller has read it. */
function bill(approval: any, change: object): Promise<Payload> {
  return work.bill({ id: approval.id, expectedVersion: approval.version, ...change });
}

/** What the next change of an approval meets in Dataverse; tells whether it has. */
function meet(fault: FaultRule['fault']): Promise<() => Promise<boolean>> {
  const entity = 'msdyn_projectapprovals';
  return addFault(work.stack.sandbox, { system: 'DATAVERSE', entity, method: 'PATCH', count: 1, fault });
}

describe('the approval of a time entry', () => {
  it('is there once the entry is submitted, and the newest one counts', async () => {
    const { id } = await work.enter(place);
    expect(await work.approvalOf(id)).toBeNull();
    await work.move('submitTimeEntries', [id]);
    const first = await work.approvalOf(id);
    expect(first).toMatchObject({ status: 'SUBMITTED', workedQuantity: '1.00', billableQuantity: '1.00' });
    expect(first).toMatchObject({ billingType: 'CHARGEABLE', approvedBy: null, approvedAt: null, timeEntry: { id } });
    await work.move('rejectTimeEntries', [id]);
    expect(await work.approvalOf(id)).toMatchObject({ id: first.id, status: 'REJECTED' });
    await work.move('submitTimeEntries', [id]);
    const second = await work.approvalOf(id);
    expect(second).toMatchObject({ status: 'SUBMITTED' });
    expect(second.id).not.toBe(first.id);
    await work.move('approveTimeEntries', [id]);
    expect(await work.approvalOf(id)).toMatchObject({
      id: second.id,
      status: 'APPROVED',
      approvedBy: { name: expect.stringMatching(/\S/) },
      approvedAt: expect.stringMatching(/^\d{4}-/),
    });
    const { data } = await work.stack.query(
      'query ($id: ID!) { node(id: $id) { ... on TimeEntryApproval { sync { state } sources { system entity } } } }',
      { id: second.id },
    );
    expect(data?.['node']).toEqual({
      sync: { state: 'NOT_MAPPED' },
      sources: [{ system: 'DATAVERSE', entity: 'msdyn_projectapprovals' }],
    });
  });

  it.each([
    [
      'raised',
      { billableQuantity: '1.50' },
      ['COST TIME CHARGEABLE 1 LIVE', 'UNBILLED_SALES TIME CHARGEABLE 1.5 LIVE'],
    ],
    [
      'cut',
      { billableQuantity: '0.50' },
      [
        'COST TIME CHARGEABLE 1 LIVE',
        'UNBILLED_SALES TIME CHARGEABLE 0.5 LIVE',
        'UNBILLED_SALES TIME NON_CHARGEABLE 0.5 LIVE',
      ],
    ],
    [
      'taken off the bill',
      { billableQuantity: '0.00' },
      ['COST TIME CHARGEABLE 1 LIVE', 'UNBILLED_SALES TIME NON_CHARGEABLE 1 LIVE'],
    ],
    [
      'not charged',
      { billingType: 'NON_CHARGEABLE' },
      ['COST TIME NON_CHARGEABLE 1 LIVE', 'UNBILLED_SALES TIME NON_CHARGEABLE 1 LIVE'],
    ],
  ])('has hours that are %s sold so, from the entry to the voucher', async (_how, change, expected) => {
    const booked = beginScenario(work.stack);
    const { id, approval } = await submitted();
    const changed = await bill(approval, { idempotencyKey: crypto.randomUUID(), ...change });
    expect(changed).toMatchObject({
      userErrors: [],
      record: { ...approval, ...change, version: expect.not.stringContaining(approval.version) },
      operation: { state: 'COMMITTED', legs: [{ rows: 1 }] },
    });
    expect((await work.move('approveTimeEntries', [id])).userErrors).toEqual([]);
    expect(told(await booked())).toEqual(expected);
  });

  it('is checked by what it says now: what Finance lacks for it is told before it is approved', async () => {
    const { id, approval } = await submitted();
    const address = property('NonChargeable');
    const { ProjLinePropertyLinePropertyId: usual } = await work.stack.finance.json(address);
    const set = (value: unknown) =>
      work.stack.finance.send('PATCH', address, JSON.stringify({ ProjLinePropertyLinePropertyId: value }));
    await set('');
    try {
      const look = () => work.move('approveTimeEntries', [id], undefined, { dryRun: true });
      expect((await look()).userErrors).toEqual([]);
      const cut = await bill(approval, { billableQuantity: '0.25' });
      const problem = { code: 'ACCOUNTING_NOT_READY', message: expect.stringContaining('NonChargeable') };
      expect((await look()).userErrors).toMatchObject([problem]);
      const restored = await bill(cut.record, { billableQuantity: '1.00' });
      expect((await look()).userErrors).toEqual([]);
      await bill(restored.record, { billingType: 'NON_CHARGEABLE' });
      expect((await look()).userErrors).toMatchObject([problem]);
    } finally {
      await set(usual);
    }
  });
});

describe('a change of what is billed', () => {
  it('says everything at once that is in its way', async () => {
    const { id, approval } = await submitted();
    const wrong = await bill(approval, { billableQuantity: '-0.125', billingType: 'NOT_AVAILABLE' });
    expect(wrong.userErrors).toMatchObject([
      { code: 'PRECISION_LOSS', path: ['input', 'billableQuantity'] },
      { code: 'INVALID', path: ['input', 'billingType'], message: expect.stringContaining('COMPLIMENTARY') },
      { code: 'INVALID', path: ['input', 'billableQuantity'], message: expect.stringContaining('received -0.125') },
    ]);
    const cleared = await bill(approval, { billableQuantity: null, billingType: null });
    expect(cleared.userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'billableQuantity'] },
      { code: 'INVALID', path: ['input', 'billingType'] },
    ]);
    expect(await work.approvalOf(id)).toEqual(approval);
  });

  it('is refused once the approval is decided about, with what to do', async () => {
    const entries = [await submitted(), await submitted(), await submitted()];
    const [approved, rejected, asked] = entries.map(({ id }) => id);
    await work.move('approveTimeEntries', [approved!, asked!]);
    await work.move('rejectTimeEntries', [rejected!]);
    await work.move('recallTimeEntries', [asked!]);
    const messages = await Promise.all(
      entries.map(async ({ id }) => {
        const { id: approval } = await work.approvalOf(id);
        const { record, operation, userErrors } = await work.bill({ id: approval, force: true, billableQuantity: '2' });
        expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'id'] }]);
        expect(operation.legs).toEqual([]);
        expect(record).toMatchObject({ id: approval, billableQuantity: '1.00' });
        return userErrors[0]!.message;
      }),
    );
    expect(messages).toEqual([
      expect.stringMatching(/received one that is approved\. .*cancelTimeEntryApprovals/),
      expect.stringMatching(/received one that is rejected\. Submit the entry again/),
      expect.stringMatching(/received one that is asked to be recalled\. .*acceptTimeEntryRecalls/),
    ]);
  });

  it('is of time only: the approval of an expense is none of it', async () => {
    const row = work.stack.sandbox.stores.dataverse.get(
      'SELECT msdyn_projectapprovalid AS id FROM msdyn_projectapproval WHERE msdyn_timeentry IS NULL',
    );
    const id = encodeGlobalId('TimeEntryApproval', String(row?.['id']));
    const { record, userErrors } = await work.bill({ id, force: true, billableQuantity: '2' });
    expect({ record, userErrors }).toMatchObject({
      record: null,
      userErrors: [{ code: 'NOT_FOUND', path: ['input', 'id'] }],
    });
  });

  it('of one of two approvers who read the same is refused', async () => {
    const { id, approval } = await submitted();
    expect((await bill(approval, { billableQuantity: '0.75' })).userErrors).toEqual([]);
    const second = await bill(approval, { billableQuantity: '2' });
    expect(second.userErrors).toMatchObject([{ code: 'STALE_VERSION', path: ['input', 'expectedVersion'] }]);
    expect(await work.approvalOf(id)).toMatchObject({ billableQuantity: '0.75' });
    expect(await bill(second.record, { billableQuantity: '2' })).toMatchObject({
      userErrors: [],
      record: { billableQuantity: '2.00' },
    });
  });

  it('is not overtaken by the approval that was asked for after it', async () => {
    const booked = beginScenario(work.stack);
    const { id, approval } = await submitted();
    const isOnItsWay = await meet({ kind: 'held' });
    const billing = bill(approval, { billableQuantity: '1.5' });
    await expect.poll(isOnItsWay).toBe(true);
    const approving = work.move('approveTimeEntries', [id], undefined, { checkAccounting: false });
    await expect.poll(() => openOperations(work.stack)).toHaveLength(2);
    await work.stack.sandbox.faults.clear();
    const approved = await approving;
    expect(approved).toMatchObject({ userErrors: [], results: [{ isDone: true }] });
    expect((await billing).userErrors).toEqual([]);
    expect(told(await booked())).toEqual(['COST TIME CHARGEABLE 1 LIVE', 'UNBILLED_SALES TIME CHARGEABLE 1.5 LIVE']);
  });

  it('is refused where somebody in Dataverse decides before it is written', async () => {
    const booked = beginScenario(work.stack);
    const { id, approval } = await submitted();
    const isOnItsWay = await meet({ kind: 'held' });
    const billing = work.bill({ id: approval.id, force: true, billableQuantity: '1.5' });
    await expect.poll(isOnItsWay).toBe(true);
    await work.stack.dataverse.send(
      'POST',
      'msdyn_TimeEntriesApprove',
      JSON.stringify({ TimeEntryIds: rowId(id), CorrelationId: crypto.randomUUID() }),
    );
    await work.stack.sandbox.faults.clear();
    expect(await billing).toMatchObject({
      userErrors: [{ code: 'STALE_VERSION' }],
      record: { status: 'APPROVED', billableQuantity: '1.00' },
      operation: { state: 'REJECTED' },
    });
    expect(told(await booked())).toEqual(['COST TIME CHARGEABLE 1 LIVE', 'UNBILLED_SALES TIME CHARGEABLE 1 LIVE']);
  });

  it('is made once when its answer is lost, and when it is repeated', async () => {
    const { id, approval } = await submitted();
    await meet({ kind: 'reset-after-commit' });
    const input = { idempotencyKey: 'bill once', billableQuantity: '0.50' };
    const first = await bill(approval, input);
    expect(first).toMatchObject({ userErrors: [], operation: { state: 'COMMITTED' } });
    work.stack.sandbox.log.clear();
    const again = await bill(approval, input);
    expect(again.operation.id).toBe(first.operation.id);
    const written = work.stack.sandbox.log.list('DATAVERSE').filter(({ method }) => method === 'PATCH');
    expect(written).toEqual([]);
    expect(await bill(approval, { ...input, billableQuantity: '0.75' })).toMatchObject({
      userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }],
    });
    expect(await work.approvalOf(id)).toMatchObject({ billableQuantity: '0.50' });
  });
});
