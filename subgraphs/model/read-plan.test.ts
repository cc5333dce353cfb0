import { buildSchema, parse } from 'graphql';
import type { FieldNode, OperationDefinitionNode, FragmentDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';

import type { TypeBinding } from './binding.ts';
import { lookup, money, text } from './fields.ts';
import { countExpands, MAX_EXPANDS, planRead, toQueryParts } from './read-plan.ts';
import type { SelectionInfo } from './selection.ts';

const schema = buildSchema(/* GraphQL */ `
  interface Node {
    id: ID
  }
  type Project implements Node {
    id: ID
    name: String
    amount: Money
    customer: Customer
    parent: Project
  }
  type Customer implements Node {
    id: ID
    name: String
    group: String
  }
  type Money {
    amount: String
  }
  type Query {
    project: Project
  }
`);

const customer: TypeBinding = {
  typename: 'Customer',
  table: 'account',
  id: 'accountid',
  fields: { name: text('name'), group: text('msdyn_customergroupid.msdyn_groupid') },
};
const project: TypeBinding = {
  typename: 'Project',
  table: 'msdyn_project',
  id: 'msdyn_projectid',
  fields: {
    name: text('msdyn_subject'),
    amount: money('msdyn_plannedsales'),
    customer: lookup('msdyn_customer', () => customer),
  },
};
const task: TypeBinding = {
  typename: 'Project',
  table: 'msdyn_projecttask',
  id: 'msdyn_projecttaskid',
  fields: {
    name: text('msdyn_subject'),
    customer: text('msdyn_project.msdyn_subject'),
    parent: lookup('msdyn_parenttask', () => task),
  },
};

function selection(query: string, variableValues: Record<string, unknown> = {}): SelectionInfo {
  const { definitions } = parse(query);
  const operation = definitions[0] as OperationDefinitionNode;
  const fragments = definitions.slice(1) as FragmentDefinitionNode[];
  return {
    schema,
    fieldNodes: operation.selectionSet.selections as FieldNode[],
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
    variableValues,
  };
}

const everything = { has: () => true };

test('a selection reads its columns and lookups, and no others', () => {
  const info = selection('{ project { name amount { amount } customer { group } } }');
  expect(toQueryParts(planRead(project, info.fieldNodes, info, everything))).toEqual({
    select: ['msdyn_projectid', 'msdyn_subject', 'msdyn_plannedsales', 'msdyn_customer'],
    expand: {
      transactioncurrencyid: { select: ['isocurrencycode'] },
      msdyn_customer: { select: ['accountid'], expand: { msdyn_customergroupid: { select: ['msdyn_groupid'] } } },
    },
  });
});

test('fragments are opened where they apply, and skipped fields are not read', () => {
  const info = selection(
    `query ($yes: Boolean!) {
      project { ...on Node { ... on Project @include(if: $yes) { ...Name } } ... on Customer { group } amount @skip(if: $yes) { amount } }
    }
    fragment Name on Project { alias: name }`,
    { yes: true },
  );
  expect(toQueryParts(planRead(project, info.fieldNodes, info, everything))).toEqual({
    select: ['msdyn_projectid', 'msdyn_subject'],
  });
});

test('columns that the tenant lacks are left out', () => {
  const info = selection('{ project { name customer { name group } } }');
  const missing = new Set(['msdyn_project.msdyn_subject', 'account.msdyn_customergroupid']);
  const session = { has: (table: string, column?: string) => !missing.has(`${table}.${column}`) };
  expect(toQueryParts(planRead(project, info.fieldNodes, info, session))).toEqual({
    select: ['msdyn_projectid', 'msdyn_customer'],
    expand: { msdyn_customer: { select: ['accountid', 'name'] } },
  });
});

test('no more lookups are expanded than Dataverse takes; what does not fit is left to be loaded by id', () => {
  const deep = Array.from({ length: 20 }).reduce((inner: string) => `name customer parent { ${inner} }`, 'name');
  const info = selection(`{ project { ${deep} } }`);
  const plan = planRead(task, info.fieldNodes, info, everything);
  expect(countExpands(plan)).toBeLessThanOrEqual(MAX_EXPANDS);
  let [level, depth] = [plan, 0];
  for (let next = level.objects.get('parent'); next !== undefined; next = level.objects.get('parent')) {
    [level, depth] = [next, depth + 1];
  }
  expect(depth).toBe(7);
  expect(level.select).toContain('msdyn_parenttask');
});
