import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importAndPost, unbalanced } from './books.ts';
import { type Place, startTimeWork, type TimeWork } from './time-work.ts';

let work: TimeWork;
/** Approved entries of the seed, with the actuals in force: what kind of project a place is shows in them. */
let seeded: readonly (Place & { readonly kind: string; readonly project: { readonly status: string } | null })[];

beforeAll(async () => {
  work = await startTimeWork({ actuals: 1_000 });
  const { data } = await work.stack.query(
    `{ timeEntries(first: 200, filter: { status: { eq: APPROVED } }) { nodes {
      project { id number status } task { id } resource { id } role { id } actuals { transactionType billingType adjustmentStatus } } } }`,
  );
  seeded = (data?.['timeEntries'] as any).nodes.map((node: any) => ({ ...node, kind: kindOf(node.actuals) }));
});
afterAll(() => work.stack.close());

interface Shown {
  readonly transactionType: string;
  readonly billingType: string;
  readonly adjustmentStatus: string | null;
}

/** The types of the actuals in force, in words. */
function kindOf(actuals: readonly Shown[]): string {
  return actuals
    .filter(({ adjustmentStatus }) => adjustmentStatus === null)
    .map(({ transactionType, billingType }) => `${transactionType} ${billingType}`)
    .toSorted()
    .join(', ');
}

function placeOf(kind: string): Place {
  const place = seeded.find((one) => one.kind === kind && one.project?.status === 'ACTIVE');
  if (place === undefined) throw new Error(`Expected the seed to have an entry with ${kind}, found none.`);
  return place;
}

const whole = `query ($id: ID!) { node(id: $id) { ... on TimeEntry { status actuals {
  transactionType billingType adjustmentStatus amount { amount currency } importId legalEntity { code }
  accounting { state message voucher accountingDate accountingAmount { amount currency } journalLine { hasPostingError journal { number status } } }
} } } }`;

/** An entry with its actuals, staging, journal lines and vouchers: one request. */
async function lifeOf(id: string): Promise<any> {
  const { data, errors } = await work.stack.query(whole, { id });
  expect(errors).toBeUndefined();
  return data?.['node'];
}

/** Enters an hour, submits it, lets somebody do something with the approval, and approves it. */
async function approveHour(place: Place): Promise<string> {
  const { id } = await work.enter(place);
  expect((await work.move('submitTimeEntries', [id])).userErrors).toEqual([]);
  const approved = await work.move('approveTimeEntries', [id]);
  expect(approved.userErrors).toEqual([]);
  return id;
}

/** States of an entry's actuals, each with its kind. */
async function states(id: string): Promise<readonly string[]> {
  const { actuals } = await lifeOf(id);
  return actuals
    .map(({ transactionType, billingType, accounting }: any) => `${transactionType} ${billingType} ${accounting.state}`)
    .toSorted();
}

const stagedOnly = (kinds: string) =>
  kinds.split(', ').map((kind) => `${kind} ${kind === skipped ? 'SKIPPED' : 'STAGED'}`);
/** Only between companies is the project's own cost left out. */
let skipped = '';

describe('the life of an actual of an hour', () => {
  it.each([
    ['time and material', 'COST CHARGEABLE, UNBILLED_SALES CHARGEABLE'],
    ['time and material with two customers', 'COST CHARGEABLE, UNBILLED_SALES CHARGEABLE, UNBILLED_SALES CHARGEABLE'],
    ['fixed price', 'COST CHARGEABLE'],
    ['internal', 'COST NOT_AVAILABLE'],
    [
      'between companies',
      'COST CHARGEABLE, INTER_ORGANIZATIONAL_SALES CHARGEABLE, RESOURCING_UNIT_COST CHARGEABLE, UNBILLED_SALES CHARGEABLE',
    ],
  ])('on %s goes from the entry to the voucher', async (name, kind) => {
    skipped = name === 'between companies' ? 'COST CHARGEABLE' : '';
    const id = await approveHour(placeOf(kind));
    await expect.poll(() => states(id)).toEqual(stagedOnly(kind));

    await importAndPost(work.stack);
    const { status, actuals } = await lifeOf(id);
    expect(status).toBe('APPROVED');
    expect(kindOf(actuals)).toBe(kind);
    for (const actual of actuals) {
      const { state, voucher, accountingAmount, journalLine } = actual.accounting;
      if (`${actual.transactionType} ${actual.billingType}` === skipped) {
        expect(actual.accounting).toMatchObject({ state: 'SKIPPED', voucher: null, journalLine: null });
        continue;
      }
      expect({ state, journalLine }).toMatchObject({
        state: 'POSTED',
        journalLine: { hasPostingError: false, journal: { status: 'POSTED' } },
      });
      expect(voucher).toMatch(/\S/);
      expect(accountingAmount?.amount).toMatch(/^-?\d+\.\d+$/);
    }
    expect(await unbalanced(work.stack)).toEqual([]);
  });

  it('ends in a reversal when the approval is taken back, and the books are as before', async () => {
    const id = await approveHour(placeOf('COST CHARGEABLE, UNBILLED_SALES CHARGEABLE'));
    await importAndPost(work.stack);
    const canceled = await work.move('cancelTimeEntryApprovals', [id]);
    expect(canceled).toMatchObject({ userErrors: [], results: [{ isDone: true }] });
    await expect.poll(async () => (await states(id)).filter((state) => state.endsWith('STAGED')).length).toBe(2);
    await importAndPost(work.stack);
    const { status, actuals } = await lifeOf(id);
    expect(status).toBe('SUBMITTED');
    expect(actuals.map(({ adjustmentStatus }: any) => adjustmentStatus).toSorted()).toEqual([
      'ADJUSTED',
      'ADJUSTED',
      'UNADJUSTABLE',
      'UNADJUSTABLE',
    ]);
    expect(new Set(actuals.map(({ accounting }: any) => accounting.state))).toEqual(new Set(['POSTED']));
    for (const type of ['COST', 'UNBILLED_SALES']) {
      const [one, other] = actuals
        .filter(({ transactionType }: any) => transactionType === type)
        .map(({ accounting }: any) => accounting.accountingAmount.amount);
      expect(one.replace('-', '')).toBe(other.replace('-', ''));
      expect(one.startsWith('-')).not.toBe(other.startsWith('-'));
    }
    expect(await unbalanced(work.stack)).toEqual([]);
  });

  it('is told in one request whose upstream calls do not depend on how many actuals there are', async () => {
    const calls = async (kind: string) => {
      const { id } = await work.enter(placeOf(kind));
      await work.move('submitTimeEntries', [id]);
      await work.move('approveTimeEntries', [id]);
      await importAndPost(work.stack);
      work.stack.sandbox.log.clear();
      await lifeOf(id);
      const { DATAVERSE, FINANCE } = work.stack.sandbox.requests();
      return { dataverse: DATAVERSE.calls, finance: FINANCE.calls };
    };
    const one = await calls('COST CHARGEABLE');
    const many = await calls('COST CHARGEABLE, UNBILLED_SALES CHARGEABLE, UNBILLED_SALES CHARGEABLE');
    expect(many).toEqual(one);
    expect(many.dataverse + many.finance).toBeLessThanOrEqual(10);
  });
});
