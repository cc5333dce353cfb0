import { graphql } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { startTestSandbox } from '../../sandbox/test-sandbox.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { Sources } from '../../systems/sources.ts';
import { connect, patience } from '../../systems/test-support/connect.ts';
import { createSubgraphContext } from '../context.ts';
import { createFinanceSubgraph } from './subgraph.ts';

let sandbox: Sandbox;
let sources: Sources;

beforeAll(async () => {
  sandbox = await startTestSandbox({
    actuals: 100,
    overlay: { remove: ['ProjectsV2.SalesTaxGroupId', 'CDSProjects.ProjectType', 'ExpenseCategories.IsInactive'] },
  });
  sources = connect(
    { finance: { url: sandbox.finance } },
    { tokens: { token: async () => sandbox.appToken('FINANCE') } },
  );
  await sources.started;
});
afterAll(async () => {
  await sources.close();
  await sandbox.close();
});

test('in a tenant without a column or an entity only the fields that need it fail, each naming it', async () => {
  const source = `{
    _entities(representations: [{ __typename: "Project", legalEntityId: "USMF", number: "PRJ-0001" }]) {
      ... on Project { accounting { projectGroup salesTaxGroup projectType } }
    }
    expenseCategories(first: 1) { nodes { code isInactive } }
    closed: expenseCategories(filter: { isInactive: { eq: true } }) { nodes { code } }
  }`;
  const contextValue = createSubgraphContext(sources, patience(20_000));
  const { data, errors } = await graphql({ schema: createFinanceSubgraph().schema, source, contextValue });
  expect(JSON.parse(JSON.stringify(data))).toMatchObject({
    _entities: [{ accounting: { projectGroup: 'TM', salesTaxGroup: null, projectType: null } }],
    expenseCategories: { nodes: [{ code: 'CAR', isInactive: null }] },
    closed: null,
  });
  const problems = (errors ?? []).map(
    ({ path, message }) => `${path?.at(-1)}: ${/has no ([\w.]+\w)/.exec(message)?.[1]}`,
  );
  expect(problems.toSorted()).toEqual([
    'closed: ExpenseCategories.IsInactive',
    'isInactive: ExpenseCategories.IsInactive',
    'projectType: CDSProjects.ProjectType',
    'salesTaxGroup: ProjectsV2.SalesTaxGroupId',
  ]);
});
