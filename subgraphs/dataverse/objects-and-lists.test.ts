import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startTestSandbox } from '../../sandbox/test-sandbox.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { encodeGlobalId } from '../model/global-id.ts';
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

describe('one object', () => {
  test('a project by its number comes with what its selection needs, in one call', async () => {
    const { data, errors, calls } = await harness.query(/* GraphQL */ `
      {
        projectByNumber(legalEntity: "usmf", number: "prj-0001") {
          __typename
          id
          version
          number
          name
          legalEntity {
            id
            code
          }
          currency
          contractingUnit
          manager {
            name
          }
          customer {
            accountNumber
            group
            paymentTerms
            legalEntity {
              code
            }
          }
          contract {
            number
            amount {
              amount
              currency
            }
          }
          isBillable
          status
          statusCode
          scheduledStart
          sources {
            system
            entity
            key
            url
          }
        }
      }
    `);
    expect(errors).toBeUndefined();
    const project = data.projectByNumber;
    expect(project).toMatchObject({
      __typename: 'Project',
      number: 'PRJ-0001',
      legalEntity: { code: 'USMF', id: encodeGlobalId('LegalEntity', 'USMF') },
      customer: { legalEntity: { code: 'USMF' } },
      status: 'ACTIVE',
      statusCode: 1,
      isBillable: true,
    });
    expect(project.contract.amount.amount).toMatch(/^\d+\.\d{4}$/);
    expect(project.sources[1]).toEqual({
      system: 'FINANCE',
      entity: 'ProjectsV2',
      key: "dataAreaId='usmf',ProjectId='PRJ-0001'",
      url: `${sandbox.finance}ProjectsV2(dataAreaId='usmf',ProjectId='PRJ-0001')?cross-company=true`,
    });
    expect(calls).toEqual({ dataverse: 1, finance: 0 });

    const node = await harness.query('query ($id: ID!) { node(id: $id) { id ... on Project { number version } } }', {
      id: project.id,
    });
    expect(node.data.node).toEqual({ id: project.id, number: 'PRJ-0001', version: project.version });
  });

  test('a number that does not exist is null, without an error', async () => {
    const { data, errors } = await harness.query('{ projectByNumber(legalEntity: "USMF", number: "none") { id } }');
    expect(errors).toBeUndefined();
    expect(data.projectByNumber).toBeNull();
  });

  test('nodes answers in the order of the ids, with null for what does not exist', async () => {
    const { data: first } = await harness.query(
      '{ projects(first: 2) { nodes { id } } actuals(first: 1) { nodes { id } } }',
    );
    const missing = encodeGlobalId('Project', '00000000-0000-0000-0000-000000000001');
    const [one, other] = first.projects.nodes.map(({ id }: { id: string }) => id);
    const actual = first.actuals.nodes[0].id;
    const ids = [
      other,
      missing,
      actual,
      encodeGlobalId('LegalEntity', 'USMF'),
      encodeGlobalId('LegalEntity', 'ZZZZ'),
      one,
    ];
    const { data, errors, calls } = await harness.query('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      ids,
    });
    expect(errors).toBeUndefined();
    expect(data.nodes.map((node: { id: string } | null) => node?.id ?? null)).toEqual([
      other,
      null,
      actual,
      encodeGlobalId('LegalEntity', 'USMF'),
      null,
      one,
    ]);
    expect(calls).toEqual({ dataverse: 1, finance: 1 });
  });

  test.each(['', 'x', encodeGlobalId('Project', 'not-a-guid'), encodeGlobalId('Nothing', 'x')])(
    'the id %j is refused',
    async (id) => {
      const { data, errors } = await harness.query('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(data.node).toBeNull();
      expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
      expect(errors?.[0]?.message).toContain('Argument "id"');
    },
  );
});

describe('lists', () => {
  test('200 actuals with everything single-valued are one call', async () => {
    const { data, errors, calls } = await harness.query(/* GraphQL */ `
      {
        actuals(first: 200, orderBy: [{ field: TRANSACTION_DATE, direction: DESCENDING }]) {
          totalCount
          totalCountIsExact
          nodes {
            importId
            transactionType
            transactionClass
            billingType
            transactionDate
            quantity
            unit
            amount {
              amount
              currency
            }
            legalEntity {
              code
            }
            project {
              number
              name
            }
            task {
              wbs
            }
            contract {
              number
            }
            contractLine {
              number
            }
            customer {
              name
            }
            resource {
              name
              worker {
                personnelNumber
              }
            }
            role {
              name
            }
            category {
              name
            }
            invoice {
              number
            }
          }
        }
      }
    `);
    expect(errors).toBeUndefined();
    expect(data.actuals.nodes).toHaveLength(200);
    expect(data.actuals.totalCount).toBeGreaterThan(300);
    expect(data.actuals.totalCountIsExact).toBe(true);
    const dates = data.actuals.nodes.map((node: { transactionDate: string }) => node.transactionDate);
    expect(dates).toEqual(dates.toSorted().reverse());
    expect(calls).toEqual({ dataverse: 1, finance: 0 });
  });

  test('lookups beyond the limit of one query are loaded apart', async () => {
    const { data, errors, calls } = await harness.query(/* GraphQL */ `
      {
        actuals(first: 20, filter: { transactionType: { eq: BILLED_SALES } }) {
          nodes {
            unit
            amount {
              currency
            }
            legalEntity {
              code
            }
            project {
              currency
              contractingUnit
              manager {
                name
              }
              customer {
                group
                paymentTerms
                currency
              }
            }
            contract {
              currency
              customer {
                name
                group
              }
            }
            contractLine {
              project {
                number
              }
              amount {
                currency
              }
            }
            customer {
              legalEntity {
                code
              }
              currency
              group
            }
          }
        }
      }
    `);
    expect(errors).toBeUndefined();
    for (const node of data.actuals.nodes) {
      expect(node.customer.legalEntity.code).toBe(node.legalEntity.code);
      expect(node.customer.group).toMatch(/./);
      expect(node.contract.customer.name).toMatch(/./);
      expect(node.project.customer.currency).toMatch(/^[A-Z]{3}$/);
    }
    expect(calls.dataverse).toBeLessThanOrEqual(3);
  });

  test('children of 50 parents travel together', async () => {
    const { data, errors, calls } = await harness.query(/* GraphQL */ `
      {
        projects(first: 20, orderBy: [{ field: NUMBER }]) {
          nodes {
            number
            contractLines {
              name
              includes
              milestones {
                name
                invoiceStatus
              }
            }
            team {
              role {
                name
              }
            }
            actuals(first: 2, orderBy: [{ field: AMOUNT, direction: DESCENDING }]) {
              nodes {
                amount {
                  amount
                }
                project {
                  number
                }
              }
              pageInfo {
                hasNextPage
              }
            }
          }
        }
      }
    `);
    expect(errors).toBeUndefined();
    for (const project of data.projects.nodes) {
      expect(project.actuals.nodes.length).toBeLessThanOrEqual(2);
      for (const actual of project.actuals.nodes) expect(actual.project.number).toBe(project.number);
    }
    expect(data.projects.nodes.some((node: { contractLines: unknown[] }) => node.contractLines.length > 0)).toBe(true);
    expect(calls.dataverse).toBeLessThanOrEqual(3);
  });

  test.each([
    [{}, 'first: 0', 'Argument "first": expected a page size from 1 to 200, received 0.'],
    [{}, 'first: 201', 'Argument "first": expected a page size from 1 to 200, received 201.'],
    [{}, 'after: "nonsense"', 'Argument "after": expected a cursor that this field returned'],
    [
      {},
      'filter: { contract: { accounting: { salesTaxGroup: { eq: "X" } } } }',
      'Argument "filter.contract.accounting"',
    ],
    [{}, 'filter: { id: { eq: "nonsense" } }', 'Argument "filter.id.eq": expected an id'],
    [{}, 'filter: { number: { gt: null } }', 'Argument "filter.number.gt": expected a value, received null.'],
  ])('%j %s is refused', async (_variables, argument, message) => {
    const { data, errors } = await harness.query(`{ projects(${argument}) { nodes { id } } }`);
    expect(data.projects).toBeNull();
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain(message);
  });

  test('a cursor cannot be used with another order', async () => {
    const { data } = await harness.query('{ projects(first: 1) { pageInfo { endCursor } } }');
    const after = data.projects.pageInfo.endCursor;
    const { errors } = await harness.query(
      'query ($after: String) { projects(after: $after, orderBy: [{ field: NAME }]) { nodes { id } } }',
      { after },
    );
    expect(errors?.[0]?.message).toContain('this cursor belongs to a list with another filter or orderBy');
  });
});
