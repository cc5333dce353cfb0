import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startTestSandbox } from '../../sandbox/test-sandbox.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { connectDataverseSubgraph } from '../test-support/dataverse-harness.ts';
import type { DataverseHarness } from '../test-support/dataverse-harness.ts';

let sandbox: Sandbox;
let harness: DataverseHarness;
beforeAll(async () => {
  sandbox = await startTestSandbox({ actuals: 400 });
  harness = await connectDataverseSubgraph(sandbox);
});
afterAll(async () => {
  await harness.close();
  await sandbox.close();
});

describe('estimates', () => {
  const text = /* GraphQL */ `
    query ($first: Int, $after: String, $class: TransactionClass, $orderBy: [EstimateOrder!], $filter: EstimateFilter) {
      projectByNumber(legalEntity: "USMF", number: "PRJ-0001") {
        estimates(first: $first, after: $after, class: $class, orderBy: $orderBy, filter: $filter) {
          totalCount
          nodes {
            __typename
            id
            period {
              from
              to
            }
            quantity
            unit
            cost {
              amount
              currency
            }
            sales {
              amount
            }
            category {
              name
            }
            ... on LaborEstimate {
              assignment {
                id
                resource {
                  name
                }
              }
            }
            ... on MaterialEstimate {
              product {
                name
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
        estimateSummary {
          class
          count
          quantity
          cost {
            amount
            currency
          }
          sales {
            amount
          }
        }
      }
    }
  `;

  test.each([[[]], [[{ field: 'START' }]], [[{ field: 'FINISH', direction: 'DESCENDING' }, { field: 'CREATED_AT' }]]])(
    'of three kinds are one list, walked by pages in the order %j',
    async (orderBy) => {
      const whole = await harness.query(text, { first: 200, orderBy });
      expect(whole.errors).toBeUndefined();
      const { estimates, estimateSummary } = whole.data.projectByNumber;
      const ids = estimates.nodes.map(({ id }: { id: string }) => id);
      expect(ids).toHaveLength(estimates.totalCount);
      expect(new Set(estimates.nodes.map((node: { __typename: string }) => node.__typename))).toEqual(
        new Set(['LaborEstimate', 'ExpenseEstimate', 'MaterialEstimate']),
      );
      const counts = estimateSummary.map((total: { count: number }) => total.count);
      expect(counts.reduce((sum: number, one: number) => sum + one, 0)).toBe(estimates.totalCount);
      if (orderBy.length === 1) {
        const starts = estimates.nodes.map((node: { period: { from: string } }) => node.period.from);
        expect(starts).toEqual(starts.toSorted());
      }
      const seen: string[] = [];
      for (let after: string | null = null; ;) {
        const page = await harness.query(text, { first: 3, after, orderBy });
        const { nodes, pageInfo } = page.data.projectByNumber.estimates;
        seen.push(...nodes.map(({ id }: { id: string }) => id));
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
      }
      expect(seen).toEqual(ids);
    },
  );

  test('can be limited to a class, by argument and by filter', async () => {
    const byArgument = await harness.query(text, { class: 'EXPENSE' });
    const byFilter = await harness.query(text, { filter: { class: { eq: 'EXPENSE' } } });
    const others = await harness.query(text, { filter: { not: { class: { eq: 'EXPENSE' } } } });
    const all = await harness.query(text, {});
    const of = (answer: { data: any }) => answer.data.projectByNumber.estimates.totalCount;
    expect(of(byArgument)).toBeGreaterThan(0);
    expect(of(byFilter)).toBe(of(byArgument));
    expect(of(others)).toBe(of(all) - of(byFilter));
  });
});

describe('totals of actuals', () => {
  const text = /* GraphQL */ `
    query ($groupBy: [ActualGroupKey!]!, $first: Int, $after: String, $filter: ActualFilter) {
      actualsSummary(groupBy: $groupBy, first: $first, after: $after, filter: $filter) {
        totalCount
        nodes {
          keys {
            project {
              number
            }
            transactionClass
            legalEntity {
              code
            }
            month
            year
          }
          quantity
          amount {
            amount
            currency
          }
          count
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      actuals(first: 1, filter: $filter) {
        totalCount
      }
    }
  `;

  test.each([['PROJECT'], ['TRANSACTION_CLASS', 'LEGAL_ENTITY'], ['MONTH'], ['YEAR', 'PROJECT'], []])(
    'by %j %j hold every actual once',
    async (...groupBy) => {
      const keys = groupBy.filter((key) => key !== undefined);
      const { data, errors } = await harness.query(text, {
        groupBy: keys,
        first: 200,
        filter: { skipSync: { eq: false } },
      });
      expect(errors).toBeUndefined();
      const counts = data.actualsSummary.nodes.map((node: { count: number }) => node.count);
      expect(counts.reduce((sum: number, one: number) => sum + one, 0)).toBe(data.actuals.totalCount);
    },
  );

  test('come page by page', async () => {
    const groupBy = ['PROJECT', 'TRANSACTION_CLASS'];
    const { data: whole } = await harness.query(text, { groupBy, first: 200 });
    const { data: first } = await harness.query(text, { groupBy, first: 4 });
    const { data: second } = await harness.query(text, {
      groupBy,
      first: 4,
      after: first.actualsSummary.pageInfo.endCursor,
    });
    expect([...first.actualsSummary.nodes, ...second.actualsSummary.nodes]).toEqual(
      whole.actualsSummary.nodes.slice(0, 8),
    );
  });
});
