import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { encodeGlobalId } from '../../subgraphs/model/global-id.ts';
import { startStack } from '../support/stack.ts';
import { takeOut } from '../support/take-out.ts';
import { beginScenario, told } from './books.ts';
import { approvedActuals } from './correct.ts';
import { confirmed, confirmJournal } from './dynamics-user.ts';
import { type JournalPlace, journalPlace, type JournalWork, journalWork, type LineFacts } from './journal-work.ts';
import { startTimeWork, type TimeWork } from './time-work.ts';

let work: TimeWork;
let entry: JournalWork;
let place: JournalPlace;

beforeAll(async () => {
  work = await startTimeWork({ actuals: 200 });
  entry = journalWork(work.stack);
  place = await journalPlace(work.stack, 'PRJ-0005');
});
afterEach(() => work.stack.sandbox.faults.clear());
afterAll(() => work.stack.close());

const one = (sql: string) => String(work.stack.sandbox.stores.dataverse.get(sql)?.['id']);
const journals = () =>
  Number(one("SELECT count(*) AS id FROM msdyn_journal WHERE msdyn_description LIKE 'Dualgraph%'"));
const codes = ({ userErrors }: any) => userErrors.map(({ code, path }: any) => [code, path?.join('.')]);
const done = { isCanceled: true, userErrors: [], operation: { state: 'COMMITTED' } };

async function cancel(input: object, stack = work.stack): Promise<any> {
  const { data, errors } = await stack.query(
    `mutation ($input: CancelActualsInput!) { cancelActuals(input: $input) {
      isCanceled journalId reversed { actual { id adjustmentStatus } isDone }
      operation { id state legs { system state rows } } userErrors { code message path } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data?.['cancelActuals'];
}

/** Hours that were entered by a journal, cost and sales unless given, as actuals in the books. */
async function entered(...types: readonly string[]): Promise<readonly any[]> {
  const booked = beginScenario(work.stack);
  const lines = types.length === 0 ? ['COST', 'UNBILLED_SALES'] : types;
  const journal = await entry.journalOf(
    place.project,
    lines.map((type) => [type, 'TIME', { roleId: place.role }]),
  );
  expect(await confirmJournal(work.stack, journal)).toMatchObject(confirmed);
  return booked();
}

/** Products that were used: two that differ. */
async function products(): Promise<readonly string[]> {
  const { data, errors } = await work.stack.query(
    '{ actuals(first: 200, filter: { transactionClass: { eq: MATERIAL } }) { nodes { product { id } } } }',
  );
  expect(errors).toBeUndefined();
  const ids = (data?.['actuals'] as any).nodes.flatMap(({ product }: any) => product?.id ?? []);
  const [wrong, right] = new Set<string>(ids);
  return [wrong!, right!];
}

describe('actuals of an entry journal', () => {
  it('are canceled by a journal that takes them back, once, and the books are as before', async () => {
    const [cost, sale] = await entered();
    const booked = beginScenario(work.stack);
    const input = { ids: [cost.id, sale.id], idempotencyKey: 'canceled once' };
    const shown = await cancel({ ids: input.ids, dryRun: true });
    expect(shown).toMatchObject({ isCanceled: false, journalId: null, operation: null, userErrors: [] });
    expect(shown.reversed.map(({ actual }: any) => actual.id)).toEqual(input.ids);
    const canceled = await cancel(input);
    expect(canceled).toMatchObject({
      ...done,
      journalId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      reversed: input.ids.map((id) => ({ actual: { id, adjustmentStatus: 'ADJUSTED' }, isDone: true })),
    });
    expect(told(await booked())).toEqual([
      'COST TIME CHARGEABLE -2 UNADJUSTABLE',
      'UNBILLED_SALES TIME CHARGEABLE -2 UNADJUSTABLE',
    ]);
    const before = journals();
    expect(await cancel(input)).toMatchObject({ ...done, operation: { id: canceled.operation.id } });
    expect(codes(await cancel({ ids: [cost.id] }))).toEqual([['INVALID', 'input.ids.0']]);
    expect(journals()).toBe(before);
  });

  it('with the wrong product are canceled, and entered anew with the right one', async () => {
    const [wrong, right] = await products();
    const lines = (productId: string): readonly LineFacts[] =>
      ['COST', 'UNBILLED_SALES'].map((type) => [type, 'MATERIAL', { productId, price: '12.5' }]);
    const entering = beginScenario(work.stack);
    const first = await entry.journalOf(place.project, lines(wrong!));
    expect(await confirmJournal(work.stack, first)).toMatchObject(confirmed);
    const ids = (await entering()).map(({ id }) => id);
    const booked = beginScenario(work.stack);
    expect(await cancel({ ids })).toMatchObject(done);
    const second = await entry.journalOf(place.project, lines(right!));
    expect(await confirmJournal(work.stack, second)).toMatchObject(confirmed);
    const actuals = await booked();
    expect(told(actuals)).toEqual([
      'COST MATERIAL CHARGEABLE -2 UNADJUSTABLE',
      'UNBILLED_SALES MATERIAL CHARGEABLE -2 UNADJUSTABLE',
      'COST MATERIAL CHARGEABLE 2 LIVE',
      'UNBILLED_SALES MATERIAL CHARGEABLE 2 LIVE',
    ]);
    const { data } = await work.stack.query(
      `query ($ids: [ID!]!, $right: ID!) { actuals(first: 9, filter: { id: { in: $ids }, product: { id: { eq: $right } } }) {
        nodes { id product { id } resourcingLegalEntity { code } contractingUnit contractCustomer { id } } } }`,
      { ids: actuals.map(({ id }) => id), right },
    );
    const of = { product: { id: right }, contractingUnit: expect.stringMatching(/\S/) };
    const live = actuals.slice(2).map(({ id }) => id);
    const { nodes } = data?.['actuals'] as any;
    expect(nodes.map(({ id }: any) => id).toSorted()).toEqual(live.toSorted());
    expect(nodes).toMatchObject([of, of]);
    // Only a sale has somebody who pays it.
    expect(nodes.filter(({ contractCustomer }: any) => contractCustomer !== null)).toHaveLength(1);
  });

  it('are canceled alone where only some are named', async () => {
    const [cost] = await entered();
    const booked = beginScenario(work.stack);
    expect(await cancel({ ids: [cost.id, cost.id] })).toMatchObject(done);
    expect(told(await booked())).toEqual(['COST TIME CHARGEABLE -2 UNADJUSTABLE']);
  });

  it('are refused with others that are not, each at its place, and nothing is written', async () => {
    const [cost] = await entered();
    const [hour] = await approvedActuals(work, 'PRJ-0005');
    const [billed] = await entered('BILLED_SALES');
    const gone = encodeGlobalId('Actual', '11111111-1111-4111-8111-111111111111');
    const before = journals();
    const refused = await cancel({ ids: [cost.id, hour.id, billed.id, gone] });
    expect(codes(refused)).toEqual([
      ['INVALID', 'input.ids.1'],
      ['INVALID', 'input.ids.2'],
      ['NOT_FOUND', 'input.ids.3'],
    ]);
    expect(refused.userErrors.map(({ message }: any) => message).join('\n')).toMatch(
      /recallActuals.*\n.*Revise the invoice/,
    );
    expect(journals()).toBe(before);
  });

  it.each([
    ['the journal was made', 'sandbox_CreateCancellationJournal', 'POST', 'reset-after-commit'],
    ['the journal was not made', 'sandbox_CreateCancellationJournal', 'POST', 'reset-before-commit'],
    ['its header was not written', 'msdyn_journals', 'PATCH', 'reset-before-commit'],
    ['it was confirmed', 'msdyn_journals', 'POST', 'reset-after-commit'],
  ] as const)('are canceled once when the answer is lost that %s', async (_name, entity, method, kind) => {
    const [cost] = await entered();
    const booked = beginScenario(work.stack);
    const before = journals();
    await work.stack.sandbox.faults.add({ system: 'DATAVERSE', entity, method, count: 1, fault: { kind } });
    expect(await cancel({ ids: [cost.id] })).toMatchObject(done);
    expect(journals()).toBe(before + 1);
    expect(told(await booked())).toEqual(['COST TIME CHARGEABLE -2 UNADJUSTABLE']);
  });

  it.each(['sandbox_CreateCancellationJournal', 'msdyn_journals'])(
    'are left as they were when Dataverse refuses at %s',
    async (entity) => {
      const [cost] = await entered();
      const before = journals();
      const fault = { kind: 'status', status: 400, message: 'No.' } as const;
      await work.stack.sandbox.faults.add({ system: 'DATAVERSE', entity, method: 'POST', count: 1, fault });
      expect(await cancel({ ids: [cost.id] })).toMatchObject({
        isCanceled: false,
        reversed: [{ actual: { adjustmentStatus: null } }],
        operation: { state: 'REJECTED' },
        userErrors: [{ code: 'REJECTED_BY_SYSTEM' }],
      });
      expect(journals()).toBe(before);
    },
  );

  it('are not canceled while Finance would not post the reversal, unless the caller wants it', async () => {
    const [cost] = await entered();
    const booked = beginScenario(work.stack);
    const before = journals();
    const where = "dataAreaId = 'usmf' AND ProjectId = 'PRJ-0005'";
    const putBack = takeOut(work.stack.sandbox.stores.finance, 'ProjectsV2', where);
    const refused = await cancel({ ids: [cost.id] });
    putBack();
    expect(codes(refused)).toEqual([['ACCOUNTING_NOT_READY', 'input.ids.0']]);
    expect(refused.userErrors[0].message).toMatch(/^Its reversal would not be posted\. Expected the project PRJ-0005/);
    expect(journals()).toBe(before);
    takeOut(work.stack.sandbox.stores.finance, 'ProjectsV2', where);
    expect(await cancel({ ids: [cost.id], checkAccounting: false })).toMatchObject(done);
    putBack();
    expect(told(await booked())).toEqual(['COST TIME CHARGEABLE -2 UNADJUSTABLE']);
  });

  it('are UNSUPPORTED to be canceled where the tenant has no message for it', async () => {
    const [cost] = await entered();
    const journal = { sqlite: ':memory:' };
    const stack = await startStack({ over: work.stack.sandbox, journal, commandMessages: {} });
    const answer = await cancel({ ids: [cost.id] }, stack);
    await stack.close();
    expect(answer).toMatchObject({ isCanceled: false, operation: null });
    expect(answer.userErrors).toEqual([
      { code: 'UNSUPPORTED', message: expect.stringMatching(/createCancellationJournal.*confirmJournal/), path: null },
    ]);
  });
});
