import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type GraphQLEnumType, buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stack, startStack } from '../support/stack.ts';

const schema = buildSchema(readFileSync(resolve(import.meta.dirname, '../../schema/api.graphql'), 'utf8'));
const orders = (schema.getType('ActualOrderField') as GraphQLEnumType).getValues().map(({ name }) => name);

const page = /* GraphQL */ `
  query Page($first: Int!, $after: String, $orderBy: [ActualOrder!]) {
    actuals(first: $first, after: $after, orderBy: $orderBy) {
      nodes {
        id
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

describe('walking all actuals while rows are being added', () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await startStack({ actuals: 600 });
  });
  afterAll(() => stack.close());

  async function walk(first: number, orderBy: readonly object[], between: () => Promise<void>): Promise<string[]> {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const result = await stack.query(page, { first, after, orderBy });
      expect(result.errors).toBeUndefined();
      const { nodes, pageInfo } = result.data?.['actuals'] as any;
      seen.push(...nodes.map(({ id }: { id: string }) => id));
      if (!pageInfo.hasNextPage) return seen;
      after = pageInfo.endCursor;
      await between();
    }
  }

  const cases = orders.flatMap((field, index) => [
    { orderBy: [{ field, direction: 'ASCENDING' }], first: [200, 37, 111][index % 3] ?? 50 },
    { orderBy: [{ field, direction: 'DESCENDING' }], first: [53, 200, 97][index % 3] ?? 50 },
  ]);

  it.each([
    { orderBy: [], first: 71 },
    ...cases,
    { orderBy: cases.slice(0, 3).flatMap((one) => one.orderBy), first: 200 },
  ])('returns every row that was there once, $first a page, ordered by $orderBy', async ({ orderBy, first }) => {
    const before = await walk(200, [], async () => undefined);
    const seen = await walk(first, orderBy, () => stack.addActuals(3));
    const counts = new Map<string, number>();
    for (const id of seen) counts.set(id, (counts.get(id) ?? 0) + 1);
    expect(before.filter((id) => counts.get(id) !== 1)).toEqual([]);
    expect([...counts].filter(([, count]) => count > 1)).toEqual([]);
  });

  it('works with pages of one row', async () => {
    const filter = { project: { number: { eq: 'PRJ-0001' } }, transactionType: { eq: 'COST' } };
    const query = /* GraphQL */ `
      query ($first: Int!, $after: String, $filter: ActualFilter) {
        actuals(first: $first, after: $after, filter: $filter, orderBy: [{ field: AMOUNT, direction: DESCENDING }]) {
          nodes {
            id
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    `;
    const all = (await stack.query(query, { first: 200, filter })).data?.['actuals'] as any;
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { nodes, pageInfo } = (await stack.query(query, { first: 1, after, filter })).data?.['actuals'] as any;
      seen.push(...nodes.map(({ id }: { id: string }) => id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual(all.nodes.map(({ id }: { id: string }) => id));
  });
});
