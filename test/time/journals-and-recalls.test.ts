import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type JournalWork, journalWork } from './journal-work.ts';
import { startTimeWork, type TimeWork } from './time-work.ts';

let work: TimeWork;
let journals: JournalWork;

beforeAll(async () => {
  work = await startTimeWork();
  journals = journalWork(work.stack);
});
afterEach(() => work.stack.sandbox.faults.clear());
afterAll(() => work.stack.close());

/** An entry journal with the cost of an hour on a project, at a price of its own. */
function journalWithCost(price: string): Promise<string> {
  const [place] = work.places;
  const line = { description: `An hour at ${price}`, quantity: '1', price, roleId: place!.role!.id };
  return journals.journalOf(place!.project.id, [['COST', 'TIME', line]]);
}

async function confirm(journalId: string, idempotencyKey?: string): Promise<any> {
  const { data, errors } = await work.stack.query(
    `mutation ($input: ConfirmJournalInput!) { confirmJournal(input: $input) {
      isConfirmed operation { id state legs { system state rows attempts } } userErrors { code message path } } }`,
    { input: { journalId, idempotencyKey: idempotencyKey ?? null } },
  );
  expect(errors).toBeUndefined();
  return data?.['confirmJournal'];
}

/** The actuals with a price: how far they are in Finance. */
async function statesOf(price: string): Promise<readonly string[]> {
  const { data } = await work.stack.query(
    'query ($price: Decimal!) { actuals(first: 10, filter: { price: { eq: $price } }) { nodes { accounting { state } } } }',
    { price },
  );
  return (data?.['actuals'] as any).nodes.map(({ accounting }: any) => accounting.state);
}

describe('an entry journal', () => {
  it('is confirmed once, and its actuals come to Finance', async () => {
    const id = await journalWithCost('250.25');
    const confirmed = await confirm(id, 'confirm once');
    expect(confirmed).toMatchObject({ isConfirmed: true, userErrors: [], operation: { state: 'COMMITTED' } });
    await expect.poll(() => statesOf('250.25')).toEqual(['STAGED']);
    expect((await confirm(id, 'confirm once')).operation.id).toBe(confirmed.operation.id);
    expect(await confirm(id)).toMatchObject({
      isConfirmed: false,
      operation: null,
      userErrors: [{ code: 'INVALID', path: ['input', 'journalId'] }],
    });
  });

  it('is confirmed once when the answer is lost', async () => {
    const id = await journalWithCost('251.25');
    await work.stack.sandbox.faults.add({
      system: 'DATAVERSE',
      entity: 'msdyn_journals',
      method: 'POST',
      count: 1,
      fault: { kind: 'reset-after-commit' },
    });
    expect(await confirm(id)).toMatchObject({ isConfirmed: true, userErrors: [] });
    await expect.poll(() => statesOf('251.25')).toEqual(['STAGED']);
  });

  it('must be there, and hold lines', async () => {
    expect((await confirm('11111111-1111-4111-8111-111111111111')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const empty = await journals.journal(null);
    expect((await confirm(empty)).userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'journalId'] }]);
  });
});

describe('actuals', () => {
  it('are recalled by their approvals, all of an entry together', async () => {
    const { id } = await work.enter(work.places[0]!);
    await work.move('submitTimeEntries', [id]);
    const [{ timeEntry }] = (await work.move('approveTimeEntries', [id])).results as [any];
    const [byHand] = await (async () => {
      await confirm(await journalWithCost('252.25'));
      const { data } = await work.stack.query(
        '{ actuals(first: 1, filter: { price: { eq: "252.25" } }) { nodes { id } } }',
      );
      return (data?.['actuals'] as any).nodes;
    })();
    const { data } = await work.stack.query(
      `mutation ($input: RecallActualsInput!) { recallActuals(input: $input) {
        results { isDone actual { adjustmentStatus } operation { state } } userErrors { code path } } }`,
      { input: { ids: [timeEntry.actuals[0].id, byHand.id] } },
    );
    expect(data?.['recallActuals']).toEqual({
      results: [
        { isDone: true, actual: { adjustmentStatus: 'ADJUSTED' }, operation: { state: 'COMMITTED' } },
        { isDone: false, actual: { adjustmentStatus: null }, operation: null },
      ],
      userErrors: [{ code: 'INVALID', path: ['input', 'ids', '1'] }],
    });
  });
});
