import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stack, startStack } from '../support/stack.ts';

const oneProject = /* GraphQL */ `
  {
    projectByNumber(legalEntity: "USMF", number: "PRJ-0001") {
      name
      customer {
        name
      }
      contractLines {
        number
        billingMethod
        amount {
          amount
          currency
        }
      }
      accounting {
        projectGroup
        projectType
        salesTaxGroup
      }
      actuals(first: 10, orderBy: [{ field: TRANSACTION_DATE }]) {
        nodes {
          transactionDate
          amount {
            amount
            currency
          }
          accounting {
            state
            voucher
            accountingAmount {
              amount
              currency
            }
          }
        }
      }
    }
  }
`;

const projects = /* GraphQL */ `
  {
    projects(first: 50) {
      nodes {
        number
        name
        legalEntity {
          code
        }
        customer {
          name
        }
        manager {
          name
        }
        currency
        accounting {
          projectGroup
          projectType
          dimensions {
            name
            value
          }
        }
      }
    }
  }
`;

const actuals = /* GraphQL */ `
  {
    actuals(first: 200, filter: { skipSync: { eq: false } }, orderBy: [{ field: TRANSACTION_DATE }]) {
      nodes {
        transactionDate
        quantity
        amount {
          amount
          currency
        }
        project {
          number
          name
        }
        role {
          name
        }
        accounting {
          state
          voucher
          exchangeRate
          accountingAmount {
            amount
            currency
          }
        }
      }
    }
  }
`;

const entries = /* GraphQL */ `
  {
    timeEntries(first: 200, filter: { status: { eq: APPROVED } }) {
      nodes {
        status
        approval {
          status
          workedQuantity
          billableQuantity
          billingType
          approvedBy {
            name
          }
        }
      }
    }
  }
`;

describe('upstream calls', () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await startStack({ actuals: 12_000 });
  });
  afterAll(() => stack.close());

  it('are at most two a system for one project with contract lines, accounting and ten actuals with accounting', async () => {
    const { result, calls } = await stack.countCalls(oneProject);
    expect(result.errors).toBeUndefined();
    const project = result.data?.['projectByNumber'] as any;
    expect(project.contractLines.length).toBeGreaterThan(0);
    expect(project.accounting.projectGroup).toEqual(expect.any(String));
    expect(project.actuals.nodes).toHaveLength(10);
    expect(project.actuals.nodes.some((actual: any) => actual.accounting?.voucher)).toBe(true);
    expect(calls.dataverse).toBeLessThanOrEqual(2);
    expect(calls.finance).toBeLessThanOrEqual(2);
  });

  it('are one and one for 50 projects with fields of both systems', async () => {
    const { result, calls } = await stack.countCalls(projects);
    expect(result.errors).toBeUndefined();
    const nodes = (result.data?.['projects'] as any).nodes;
    expect(nodes).toHaveLength(50);
    expect(nodes.every((project: any) => project.accounting.projectGroup)).toBe(true);
    expect(calls).toEqual({ dataverse: 1, finance: 1 });
  });

  it('are one and one for 200 actuals with accounting', async () => {
    const { result, calls } = await stack.countCalls(actuals);
    expect(result.errors).toBeUndefined();
    const nodes = (result.data?.['actuals'] as any).nodes;
    expect(nodes).toHaveLength(200);
    expect(nodes.some((actual: any) => actual.accounting?.accountingAmount)).toBe(true);
    expect(calls).toEqual({ dataverse: 1, finance: 1 });
  });

  it('are two to Dataverse for 200 time entries, each with its approval and who decided about it', async () => {
    const { result, calls } = await stack.countCalls(entries);
    expect(result.errors).toBeUndefined();
    const nodes = (result.data?.['timeEntries'] as any).nodes;
    expect(nodes).toHaveLength(200);
    expect(nodes.every(({ approval }: any) => approval?.approvedBy?.name)).toBe(true);
    expect(calls).toEqual({ dataverse: 2, finance: 0 });
  });

  it('are none for a query that needs no system', async () => {
    const { result, calls } = await stack.countCalls('{ __typename __schema { queryType { name } } }');
    expect(result.errors).toBeUndefined();
    expect(calls).toEqual({ dataverse: 0, finance: 0 });
  });
});
