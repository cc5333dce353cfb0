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

describe('filters', () => {
  async function count(filter: string): Promise<number> {
    const { data, errors } = await harness.query(`{ actuals(first: 1, filter: ${filter}) { totalCount } }`);
    expect(errors).toBeUndefined();
    return data.actuals.totalCount;
  }

  test('a condition and its opposite leave all records, also those without a value', async () => {
    const all = await count('{}');
    const conditions = [
      'adjustmentStatus: { eq: ADJUSTED }',
      'billingStatus: { in: [READY_TO_INVOICE, UNBILLED_SALES_CREATED] }',
      'transactionDate: { gte: "2025-03-01", lt: "2025-06-01" }',
      'documentDate: { in: ["2025-03-03", "2025-03-04"] }',
      'contract: { number: { startsWith: "CON" } }',
      'role: { name: { contains: "o" } }',
      'quantity: { gt: "4" }, transactionClass: { eq: TIME }',
      'or: [{ invoice: { number: { isNull: false } } }, { amount: { lt: "0" } }]',
      'skipSync: { eq: true }',
      'billingStatus: { eq: OTHER }',
    ];
    for (const condition of conditions) {
      const [met, unmet] = [await count(`{ ${condition} }`), await count(`{ not: { ${condition} } }`)];
      expect(met + unmet, condition).toBe(all);
    }
  });

  test('projects can be found by their stage', async () => {
    const { data, errors } = await harness.query(/* GraphQL */ `
      {
        all: projects(first: 200) {
          nodes {
            number
            stage
          }
        }
        closed: projects(first: 200, filter: { stage: { eq: "close" } }) {
          nodes {
            number
            stage
          }
        }
      }
    `);
    expect(errors).toBeUndefined();
    const all: readonly { number: string; stage: string }[] = data.all.nodes;
    expect(new Set(all.map(({ stage }) => stage))).toEqual(new Set(['Close', 'Complete', 'Deliver']));
    expect(data.closed.nodes).toEqual(all.filter(({ stage }) => stage === 'Close'));
  });

  test('a date matches all day', async () => {
    const { data } = await harness.query('{ actuals(first: 1) { nodes { transactionDate } } }');
    const day = data.actuals.nodes[0].transactionDate;
    expect(await count(`{ transactionDate: { eq: "${day}" } }`)).toBeGreaterThan(0);
    expect(await count(`{ transactionDate: { gte: "${day}", lte: "${day}" } }`)).toBe(
      await count(`{ transactionDate: { eq: "${day}" } }`),
    );
    expect(await count(`{ transactionDate: { gt: "${day}", lt: "${day}" } }`)).toBe(0);
  });

  test('legal entities are compared without regard to case', async () => {
    expect(await count('{ legalEntity: { eq: "usmf" } }')).toBe(await count('{ legalEntity: { eq: "USMF" } }'));
  });

  test('a global id can be filtered by, also through a relation', async () => {
    const { data } = await harness.query(
      '{ projects(first: 1, orderBy: [{ field: NUMBER }]) { nodes { id number } } }',
    );
    const [{ id, number }] = data.projects.nodes;
    const byId = await count(`{ project: { id: { eq: "${id}" } } }`);
    expect(byId).toBeGreaterThan(0);
    expect(byId).toBe(await count(`{ project: { number: { eq: "${number}" } } }`));
  });

  test('what Finance holds of a record can be filtered by: its keys become a condition', async () => {
    const { data, errors, calls } = await harness.query(/* GraphQL */ `
      {
        projects(first: 200, filter: { accounting: { projectGroup: { ne: "none" } } }) {
          totalCount
        }
        none: projects(filter: { accounting: { projectGroup: { eq: "none" } } }) {
          totalCount
          nodes {
            id
          }
        }
        others: projects(filter: { not: { accounting: { projectGroup: { eq: "none" } } } }) {
          totalCount
        }
      }
    `);
    expect(errors).toBeUndefined();
    expect(data.projects.totalCount).toBeGreaterThan(0);
    expect(data.none).toEqual({ totalCount: 0, nodes: [] });
    expect(data.others.totalCount).toBe(data.projects.totalCount);
    expect(calls).toEqual({ dataverse: 1, finance: 1 });
  });

  test('actuals can be found by their voucher', async () => {
    const vouchers = /* GraphQL */ `
      query ($voucher: StringFilter!) {
        actuals(first: 5, filter: { accounting: { voucher: $voucher } }) {
          totalCount
          nodes {
            importId
            id
          }
        }
      }
    `;
    const { data, errors } = await harness.query(vouchers, { voucher: { isNull: false } });
    expect(errors).toBeUndefined();
    expect(data.actuals.nodes.length).toBeGreaterThan(0);
  });
});
