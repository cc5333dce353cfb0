import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Stack, startStack } from '../support/stack.ts';

/** Conditions of a filter argument, and the same judged by hand on the whole list. */
interface Case<Node> {
  readonly filter: object;
  readonly meets: (node: Node) => boolean;
}

interface Actual {
  readonly importId: string;
  readonly skipSync: boolean;
  readonly transactionDate: string;
  readonly project: { readonly number: string } | null;
  readonly accounting: {
    readonly state: string;
    readonly voucher: string | null;
    readonly accountingDate: string | null;
  } | null;
}

const fields = {
  actuals: 'importId skipSync transactionDate project { number } accounting { state voucher accountingDate }',
  invoices: 'number status proposal { status }',
  projects: 'number accounting { projectType stage invoicingStatus projectGroup }',
};

describe('filters on what Finance holds answer as filtering the whole list by hand does', () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await startStack({ actuals: 1600 });
    await stack.addActuals(3);
  });
  afterAll(() => stack.close());

  async function walk(list: keyof typeof fields, filter: object, first = 200): Promise<any[]> {
    const type = { actuals: 'Actual', invoices: 'Invoice', projects: 'Project' }[list];
    const query = `query ($first: Int!, $after: String, $filter: ${type}Filter) {
      ${list}(first: $first, after: $after, filter: $filter) {
        nodes { ${fields[list]} }
        pageInfo { hasNextPage endCursor }
      }
    }`;
    const seen: unknown[] = [];
    for (let after: string | null = null; ;) {
      const answer: Answer = await stack.query(query, { first, after, filter });
      expect(answer.errors).toBeUndefined();
      const { nodes, pageInfo } = answer.data?.[list] as any;
      seen.push(...nodes);
      if (!pageInfo.hasNextPage) return seen;
      after = pageInfo.endCursor;
    }
  }

  async function expectSame<Node>(list: keyof typeof fields, cases: readonly Case<Node>[]): Promise<void> {
    const all: readonly Node[] = await walk(list, {});
    for (const { filter, meets } of cases) {
      expect(await walk(list, filter, 83), JSON.stringify(filter)).toEqual(all.filter(meets));
    }
  }

  const state = (condition: object): object => ({ accounting: { state: condition } });

  it.each(['NOT_SENT', 'STAGED', 'IN_JOURNAL', 'POSTED', 'INVOICED', 'ERROR', 'SKIPPED'])(
    'actuals in state %s, and in all others',
    async (name) => {
      const all: readonly Actual[] = await walk('actuals', {});
      expect(all.length).toBeGreaterThan(1200);
      expect(all.some((actual) => actual.accounting?.state === name)).toBe(true);
      await expectSame<Actual>('actuals', [
        { filter: state({ eq: name }), meets: ({ accounting }) => accounting?.state === name },
        {
          filter: state({ ne: name }),
          meets: ({ accounting }) => accounting !== null && accounting.state !== name,
        },
      ]);
    },
  );

  it('actuals in one of several states, and with further conditions', async () => {
    const inState =
      (...names: readonly string[]) =>
      ({ accounting }: Actual) =>
        accounting !== null && names.includes(accounting.state);
    const isLate = ({ accounting }: Actual): boolean => (accounting?.accountingDate ?? '') >= '2025-10-01';
    await expectSame<Actual>('actuals', [
      { filter: state({ in: ['ERROR', 'SKIPPED'] }), meets: inState('ERROR', 'SKIPPED') },
      { filter: state({ in: ['IN_JOURNAL', 'ERROR'] }), meets: inState('IN_JOURNAL', 'ERROR') },
      { filter: state({ in: ['NOT_SENT', 'POSTED'] }), meets: inState('NOT_SENT', 'POSTED') },
      { filter: state({ in: ['POSTED', 'IN_JOURNAL'], ne: 'IN_JOURNAL' }), meets: inState('POSTED') },
      { filter: state({ eq: 'POSTED', ne: 'POSTED' }), meets: () => false },
      { filter: { not: state({ eq: 'ERROR' }) }, meets: (actual) => !inState('ERROR')(actual) },
      { filter: { not: state({ eq: 'SKIPPED' }) }, meets: (actual) => !inState('SKIPPED')(actual) },
      {
        filter: { or: [state({ eq: 'STAGED' }), { project: { number: { eq: 'PRJ-0001' } } }] },
        meets: (actual) => inState('STAGED')(actual) || actual.project?.number === 'PRJ-0001',
      },
      {
        filter: { ...state({ eq: 'NOT_SENT' }), transactionDate: { gte: '2025-03-01' } },
        meets: (actual) => inState('NOT_SENT')(actual) && actual.transactionDate >= '2025-03-01',
      },
      {
        filter: { accounting: { state: { in: ['IN_JOURNAL', 'SKIPPED'] }, accountingDate: { gte: '2025-10-01' } } },
        meets: (actual) => inState('IN_JOURNAL')(actual) && isLate(actual),
      },
      {
        filter: { accounting: { state: { eq: 'STAGED' }, voucher: { isNull: false } } },
        meets: (actual) => inState('STAGED')(actual) && actual.accounting?.voucher !== null,
      },
    ]);
  });

  it('totals of the actuals in a state', async () => {
    const all: readonly Actual[] = await walk('actuals', {});
    const { data, errors } = await stack.query(
      '{ actualsSummary(groupBy: [TRANSACTION_TYPE], filter: { accounting: { state: { eq: IN_JOURNAL } } }) { nodes { count } } }',
    );
    expect(errors).toBeUndefined();
    const counted = (data?.['actualsSummary'] as any).nodes.reduce((sum: number, { count }: any) => sum + count, 0);
    expect(counted).toBe(all.filter(({ accounting }) => accounting?.state === 'IN_JOURNAL').length);
  });

  it('a state that too many actuals have is refused where it cannot be joined, with what to do', async () => {
    const { errors } = await stack.query(
      '{ actuals(filter: { not: { accounting: { state: { eq: NOT_SENT } } } }) { nodes { id } } }',
    );
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toMatch(/more than 1000 records in Finance are in another state.* Add a condition/);
  });

  it('a state of null is refused', async () => {
    const { errors } = await stack.query(
      '{ actuals(filter: { accounting: { state: { eq: null } } }) { nodes { id } } }',
    );
    expect(errors?.[0]?.message).toMatch(/^Argument "filter.accounting.state.eq": expected a state, received null/);
  });

  it('invoices by the status of their proposal', async () => {
    const is = (status: string) => (invoice: any) => invoice.proposal?.status === status;
    await expectSame('invoices', [
      { filter: { proposal: { status: { eq: 'POSTED' } } }, meets: is('POSTED') },
      { filter: { proposal: { status: { eq: 'OPEN' } } }, meets: is('OPEN') },
      { filter: { proposal: { status: { ne: 'OPEN' } } }, meets: is('POSTED') },
      {
        filter: { proposal: { status: { in: ['OPEN', 'POSTED'] } } },
        meets: (invoice: any) => invoice.proposal !== null,
      },
      { filter: { proposal: { status: { in: [] } } }, meets: () => false },
      { filter: { not: { proposal: { status: { eq: 'POSTED' } } } }, meets: (invoice: any) => !is('POSTED')(invoice) },
    ]);
  });

  it('projects by type, stage and invoicing status', async () => {
    await expectSame('projects', [
      {
        filter: { accounting: { projectType: { eq: 'FIXED_PRICE' } } },
        meets: ({ accounting }: any) => accounting?.projectType === 'FIXED_PRICE',
      },
      {
        filter: { accounting: { projectType: { in: ['INTERNAL', 'TIME_AND_MATERIAL'] }, projectGroup: { eq: 'tm' } } },
        meets: ({ accounting }: any) => accounting?.projectType === 'TIME_AND_MATERIAL',
      },
      {
        filter: { not: { accounting: { projectType: { eq: 'FIXED_PRICE' }, stage: { eq: 'COMPLETED' } } } },
        meets: ({ accounting }: any) => accounting?.projectType !== 'FIXED_PRICE' || accounting.stage !== 'COMPLETED',
      },
      {
        filter: { accounting: { projectType: { eq: 'OTHER' } } },
        meets: ({ accounting }: any) => accounting?.projectType === 'OTHER',
      },
      {
        filter: { accounting: { invoicingStatus: { eq: 'CLOSED' } } },
        meets: ({ accounting }: any) => accounting?.invoicingStatus === 'CLOSED',
      },
      {
        filter: { accounting: { invoicingStatus: { ne: 'CLOSED' }, stage: { ne: 'COMPLETED' } } },
        meets: ({ accounting }: any) => accounting?.invoicingStatus === 'OPEN',
      },
    ]);
  });
});
