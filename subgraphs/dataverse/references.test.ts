import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startTestSandbox } from '../../sandbox/test-sandbox.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { encodeGlobalId } from '../model/global-id.ts';
import { connectDataverseSubgraph } from '../test-support/dataverse-harness.ts';
import type { DataverseHarness } from '../test-support/dataverse-harness.ts';

let sandbox: Sandbox;
let harness: DataverseHarness;
beforeAll(async () => {
  sandbox = await startTestSandbox({
    actuals: 300,
    overlay: {
      remove: ['msdyn_actual.msdyn_skipsync', 'msdyn_project.msdyn_customer', 'msdyn_projecttask.msdyn_wbsid'],
    },
  });
  harness = await connectDataverseSubgraph(sandbox);
});
afterAll(async () => {
  await harness.close();
  await sandbox.close();
});

const entities = /* GraphQL */ `
  query ($representations: [_Any!]!) {
    _entities(representations: $representations) {
      __typename
      ... on Project {
        id
        name
      }
      ... on Actual {
        id
        amount {
          amount
        }
      }
      ... on ContractLine {
        name
        contract {
          number
        }
      }
      ... on ResourceRole {
        name
      }
      ... on LegalEntity {
        id
        code
      }
    }
  }
`;

describe('what other subgraphs refer to', () => {
  test('is found by each of its keys, many of them in one call, and null where it does not exist', async () => {
    const { data } = await harness.query(/* GraphQL */ `
      {
        projects(first: 3) {
          nodes {
            id
            number
            name
            legalEntityId
          }
        }
        actuals(first: 2) {
          nodes {
            id
            importId
            legalEntityId
          }
        }
        resourceRoles(first: 1) {
          nodes {
            number
            name
          }
        }
        projectContracts(first: 1) {
          nodes {
            number
            lines(first: 1) {
              nodes {
                number
                legalEntityId
                contractNumber
                name
              }
            }
          }
        }
      }
    `);
    const [one, other] = data.projects.nodes;
    const [actual] = data.actuals.nodes;
    const [role] = data.resourceRoles.nodes;
    const [contract] = data.projectContracts.nodes;
    const [line] = contract.lines.nodes;
    const representations = [
      { __typename: 'Project', legalEntityId: one.legalEntityId, number: one.number },
      { __typename: 'Project', id: other.id },
      { __typename: 'Project', legalEntityId: 'USMF', number: 'none' },
      { __typename: 'Actual', legalEntityId: actual.legalEntityId, importId: actual.importId },
      { __typename: 'ContractLine', ...line, name: undefined },
      { __typename: 'ResourceRole', number: role.number },
      { __typename: 'LegalEntity', code: 'USMF' },
    ];
    const found = await harness.query(entities, { representations });
    expect(found.errors).toBeUndefined();
    expect(found.data._entities).toMatchObject([
      { id: one.id, name: one.name },
      { id: other.id, name: other.name },
      null,
      { id: actual.id },
      { name: line.name, contract: { number: contract.number } },
      { name: role.name },
      { id: encodeGlobalId('LegalEntity', 'USMF'), code: 'USMF' },
    ]);
    expect(found.calls).toEqual({ dataverse: 1, finance: 0 });
  });

  test('records that begin in Finance get what Dataverse adds to them', async () => {
    const { data, errors } = await harness.query(/* GraphQL */ `
      {
        actuals(first: 50, filter: { transactionClass: { eq: EXPENSE }, transactionType: { eq: COST } }) {
          nodes {
            origin {
              type
              expense {
                id
                number
                approval
                actuals {
                  transactionClass
                }
              }
            }
          }
        }
      }
    `);
    expect(errors).toBeUndefined();
    const expenses = data.actuals.nodes.flatMap(({ origin }: any) => origin?.expense ?? []);
    expect(expenses.length).toBeGreaterThan(0);
    for (const expense of expenses) {
      expect(expense.approval).toBe('APPROVED');
      expect(expense.actuals.every((actual: any) => actual.transactionClass === 'EXPENSE')).toBe(true);
    }
    const { data: found } = await harness.query(
      'query ($id: ID!) { node(id: $id) { __typename id ... on Expense { number approval } } }',
      { id: expenses[0].id },
    );
    expect(found.node).toEqual({
      __typename: 'Expense',
      id: expenses[0].id,
      number: expenses[0].number,
      approval: 'APPROVED',
    });
  });
});

describe('columns that this tenant lacks', () => {
  test('leave their fields null with an error that names them, and all else as it is', async () => {
    const { data, errors } = await harness.query(/* GraphQL */ `
      {
        actuals(first: 1) {
          nodes {
            importId
            skipSync
            project {
              name
              customer {
                name
              }
            }
          }
        }
      }
    `);
    const [actual] = data.actuals.nodes;
    expect(actual).toMatchObject({ skipSync: null, project: { customer: null } });
    expect(actual.project.name).toMatch(/./);
    expect(errors?.map(({ path }) => path?.join('.')).toSorted()).toEqual([
      'actuals.nodes.0.project.customer',
      'actuals.nodes.0.skipSync',
    ]);
    for (const error of errors ?? []) expect(error.extensions['code']).toBe('SOURCE_REJECTED');
    expect(errors?.map(({ message }) => message).toSorted()[0]).toContain('no msdyn_actual.msdyn_skipsync.');
  });

  test.each([
    ['projects(filter: { customer: { name: { eq: "x" } } }) { nodes { id } }', 'msdyn_project.msdyn_customer'],
    ['actuals(filter: { not: { skipSync: { eq: true } } }) { nodes { id } }', 'msdyn_actual.msdyn_skipsync'],
    ['projects { nodes { tasks(orderBy: [{ field: WBS }]) { nodes { id } } } }', 'msdyn_projecttask.msdyn_wbsid'],
  ])('refuse a filter or an order that needs them: %s', async (field, column) => {
    const { errors } = await harness.query(`{ ${field} }`);
    expect(errors?.[0]?.message).toContain(`This Dataverse environment has no ${column}.`);
  });
});
