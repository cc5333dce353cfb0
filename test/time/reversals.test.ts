import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginScenario, told } from './books.ts';
import { correctActuals } from './correct.ts';
import { type Place, startTimeWork, type TimeWork } from './time-work.ts';

let work: TimeWork;
let place: Place;

beforeAll(async () => {
  work = await startTimeWork({ actuals: 200, carryEverySeconds: 1 });
  place = placeOf('PRJ-0005');
});
afterAll(() => work.stack.close());

function placeOf(number: string): Place {
  const found = work.places.find(({ project }) => project.number === number);
  if (found === undefined) throw new Error(`Expected somebody to have worked on ${number}, found nobody.`);
  return found;
}

async function approved(where = place): Promise<string> {
  const { id } = await work.enter(where);
  await work.move('submitTimeEntries', [id]);
  expect((await work.move('approveTimeEntries', [id])).userErrors).toEqual([]);
  return id;
}

async function entryOf(id: string): Promise<any> {
  const { data } = await work.stack.query(
    'query ($id: ID!) { node(id: $id) { ... on TimeEntry { status actuals { id adjustmentStatus } } } }',
    { id },
  );
  return data?.['node'];
}

describe('an approved hour', () => {
  it('whose recall is accepted is reversed, and the entry is returned', async () => {
    const booked = beginScenario(work.stack);
    const id = await approved();
    expect((await work.move('recallTimeEntries', [id])).results).toMatchObject([
      { isDone: true, timeEntry: { status: 'RECALL_REQUESTED' } },
    ]);
    expect(await work.move('acceptTimeEntryRecalls', [id])).toMatchObject({
      userErrors: [],
      results: [{ isDone: true, timeEntry: { status: 'RETURNED' }, operation: { state: 'COMMITTED' } }],
    });
    expect(told(await booked())).toEqual([
      'COST TIME CHARGEABLE 1 ADJUSTED',
      'UNBILLED_SALES TIME CHARGEABLE 1 ADJUSTED',
      'COST TIME CHARGEABLE -1 UNADJUSTABLE',
      'UNBILLED_SALES TIME CHARGEABLE -1 UNADJUSTABLE',
    ]);
    expect((await entryOf(id)).status).toBe('RETURNED');
  });

  it('whose recall is refused stays as it is', async () => {
    const booked = beginScenario(work.stack);
    const id = await approved();
    await work.move('recallTimeEntries', [id]);
    expect(await work.move('refuseTimeEntryRecalls', [id])).toMatchObject({
      userErrors: [],
      results: [{ isDone: true, timeEntry: { status: 'APPROVED' }, operation: { state: 'COMMITTED' } }],
    });
    expect(told(await booked())).toEqual(['COST TIME CHARGEABLE 1 LIVE', 'UNBILLED_SALES TIME CHARGEABLE 1 LIVE']);
    expect((await entryOf(id)).status).toBe('APPROVED');
  });

  it('whose approval is taken back is reversed, and can be approved again', async () => {
    const booked = beginScenario(work.stack);
    const id = await approved();
    expect((await work.move('cancelTimeEntryApprovals', [id])).results).toMatchObject([{ isDone: true }]);
    expect((await work.move('approveTimeEntries', [id])).results).toMatchObject([{ isDone: true }]);
    expect(told(await booked())).toEqual([
      'COST TIME CHARGEABLE 1 ADJUSTED',
      'UNBILLED_SALES TIME CHARGEABLE 1 ADJUSTED',
      'COST TIME CHARGEABLE -1 UNADJUSTABLE',
      'UNBILLED_SALES TIME CHARGEABLE -1 UNADJUSTABLE',
      'COST TIME CHARGEABLE 1 LIVE',
      'UNBILLED_SALES TIME CHARGEABLE 1 LIVE',
    ]);
  });

  it('of the year before is corrected by a journal: reversed there, and made anew on another project', async () => {
    const [old] = await correctable();
    const target = placeOf('PRJ-0010');
    const booked = beginScenario(work.stack);
    const replacement = { projectId: target.project.id, taskId: target.task?.id };
    const corrected = await correctActuals(work.stack, { ids: [old], replacement });
    expect(corrected).toMatchObject({ isCorrected: true, userErrors: [], operation: { state: 'COMMITTED' } });
    const actuals = await booked();
    expect(actuals.filter(({ adjustmentStatus }) => adjustmentStatus === 'UNADJUSTABLE')).toHaveLength(2);
    expect(told(actuals.filter(({ adjustmentStatus }) => adjustmentStatus === null))).toEqual([
      expect.stringMatching(/^COST TIME NOT_AVAILABLE .* LIVE$/),
    ]);
    expect(actuals.at(-1)?.project.number).toBe('PRJ-0010');
  });

  it('that is invoiced is neither taken back, nor recalled, nor corrected', async () => {
    const { data } = await work.stack.query(
      `{ timeEntries(first: 200, filter: { status: { eq: APPROVED } }) { nodes { id actuals { id transactionType billingStatus } } } }`,
    );
    const invoiced = (data?.['timeEntries'] as any).nodes.find(({ actuals }: any) =>
      actuals.some(({ billingStatus }: any) => billingStatus === 'CUSTOMER_INVOICE_POSTED'),
    );
    const booked = beginScenario(work.stack);
    expect((await work.move('cancelTimeEntryApprovals', [invoiced.id])).userErrors).toMatchObject([
      { code: 'REJECTED_BY_SYSTEM', path: ['input', 'ids', '0'] },
    ]);
    const cost = invoiced.actuals.find(({ transactionType }: any) => transactionType === 'COST');
    const corrected = await correctActuals(work.stack, { ids: [cost.id], replacement: { date: '2026-01-15' } });
    expect(corrected).toMatchObject({ isCorrected: false, operation: null });
    expect(corrected.userErrors[0].message).toMatch(/sales are on no invoice, received one with sales that are/);
    await work.move('recallTimeEntries', [invoiced.id]);
    const accepted = await work.move('acceptTimeEntryRecalls', [invoiced.id]);
    expect(accepted).toMatchObject({ results: [{ isDone: false }], userErrors: [{ code: 'INVALID' }] });
    expect(await booked()).toEqual([]);
  });
});

/** Ids of costs of time of the seed that are not billed yet, on projects by time and material. */
async function correctable(): Promise<readonly string[]> {
  const { data } = await work.stack.query(
    `{ timeEntries(first: 200, filter: { status: { eq: APPROVED } }) { nodes { actuals {
      id transactionType adjustmentStatus billingStatus } } } }`,
  );
  return (data?.['timeEntries'] as any).nodes
    .filter(
      ({ actuals }: any) =>
        actuals.length === 2 &&
        actuals.every(({ adjustmentStatus }: any) => adjustmentStatus === null) &&
        actuals.some(({ billingStatus }: any) => billingStatus === 'UNBILLED_SALES_CREATED'),
    )
    .map(({ actuals }: any) => actuals[0].id);
}
