import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Stack } from '../support/stack.ts';
import {
  mutateCategory,
  mutateRole,
  noCategory,
  noRole,
  startWritingStack,
  storedCategory,
  storedRole,
} from './mutations.ts';

let stack: Stack;
let companies: readonly string[];

beforeAll(async () => {
  stack = await startWritingStack({ actuals: 100 });
  const { value } = await stack.dataverse.json('cdm_companies?$select=cdm_companycode');
  companies = value.map((row: any) => row.cdm_companycode.toLowerCase());
});
afterEach(() => stack.sandbox.faults.clear());
afterAll(() => stack.close());

const inEveryCompany = (name: string) => Object.fromEntries(companies.map((company) => [company, name]));

describe('mutations of resource roles', () => {
  it('create, change and delete a role in Dataverse and for every company in Finance', async () => {
    const created = await mutateRole(stack, 'create', {
      idempotencyKey: 'role-1',
      number: 'RC-90001',
      name: 'Data engineer',
      description: 'Moves data',
      billingType: 'CHARGEABLE',
    });
    expect(created.userErrors).toEqual([]);
    expect(created.operation).toMatchObject({
      state: 'COMMITTED',
      mutation: 'createResourceRole',
      legs: [
        { system: 'FINANCE', role: 'TARGET', state: 'WRITTEN', rows: 1 + companies.length, error: null },
        { system: 'DATAVERSE', role: 'ORIGIN', state: 'WRITTEN', rows: 1, error: null },
      ],
    });
    expect(created.record).toMatchObject({
      number: 'RC-90001',
      name: 'Data engineer',
      description: 'Moves data',
      billingType: 'CHARGEABLE',
      sync: { state: 'IN_SYNC' },
    });
    expect(created.record.perCompany).toHaveLength(companies.length);
    expect(await storedRole(stack, 'RC-90001')).toEqual({
      dataverse: [{ name: 'Data engineer', description: 'Moves data', billingType: 192_350_001 }],
      shared: ['Data engineer'],
      companies: inEveryCompany('Data engineer'),
    });

    const { id, version } = created.record;
    const changed = await mutateRole(stack, 'update', {
      id,
      expectedVersion: version,
      name: 'Data architect',
      description: null,
    });
    expect(changed.userErrors).toEqual([]);
    expect(changed.record).toMatchObject({ name: 'Data architect', description: null, billingType: 'CHARGEABLE' });
    expect(await storedRole(stack, 'RC-90001')).toEqual({
      dataverse: [{ name: 'Data architect', description: null, billingType: 192_350_001 }],
      shared: ['Data architect'],
      companies: inEveryCompany('Data architect'),
    });

    const gone = await mutateRole(stack, 'delete', { id, expectedVersion: changed.record.version });
    expect(gone).toMatchObject({ deletedId: id, operation: { state: 'COMMITTED' }, userErrors: [] });
    expect(await storedRole(stack, 'RC-90001')).toEqual(noRole);
  });

  it('write only Dataverse where Finance does not hold the field', async () => {
    const { record } = await mutateRole(stack, 'create', {
      idempotencyKey: 'role-2',
      number: 'RC-90002',
      name: 'Analyst',
    });
    const { operation } = await mutateRole(stack, 'update', {
      id: record.id,
      force: true,
      billingType: 'COMPLIMENTARY',
    });
    expect(operation).toMatchObject({ state: 'COMMITTED', legs: [{ system: 'DATAVERSE', state: 'WRITTEN' }] });
  });

  it('answer each of several mutations in one request with what it wrote', async () => {
    const { record } = await mutateRole(stack, 'create', { idempotencyKey: 'role-3', number: 'RC-90003', name: 'A' });
    const { data } = await stack.query(
      `mutation ($id: ID!) {
        first: updateResourceRole(input: { id: $id, force: true, name: "B" }) { resourceRole { name perCompany { description } } }
        second: updateResourceRole(input: { id: $id, force: true, name: "C" }) { resourceRole { name perCompany { description } } }
      }`,
      { id: record.id },
    );
    const shown = (name: string) => ({
      resourceRole: { name, perCompany: companies.map(() => ({ description: name })) },
    });
    expect(data).toEqual({ first: shown('B'), second: shown('C') });
  });
});

describe('mutations of transaction categories', () => {
  it('create, change and delete a category with its four shared categories', async () => {
    const created = await mutateCategory(stack, 'create', {
      idempotencyKey: 'category-1',
      number: '90001',
      name: 'Audit',
    });
    expect(created.userErrors).toEqual([]);
    expect(created.record).toMatchObject({ number: '90001', name: 'Audit', sync: { state: 'IN_SYNC' } });
    expect(created.record.sharedCategories).toEqual([
      { code: 'TCN-90001-1', name: 'Audit (hour)', kind: 'HOUR', isUsedInExpense: false },
      { code: 'TCN-90001-2', name: 'Audit (fee)', kind: 'FEE', isUsedInExpense: false },
      { code: 'TCN-90001-3', name: 'Audit (item)', kind: 'ITEM', isUsedInExpense: false },
      { code: 'TCN-90001-4', name: 'Audit (expense)', kind: 'EXPENSE', isUsedInExpense: true },
    ]);
    const stored = (name: string) => ({
      dataverse: [name],
      category: [name],
      shared: {
        'TCN-90001-1': `${name} (hour)`,
        'TCN-90001-2': `${name} (fee)`,
        'TCN-90001-3': `${name} (item)`,
        'TCN-90001-4': `${name} (expense)`,
      },
    });
    expect(await storedCategory(stack, '90001')).toEqual(stored('Audit'));

    const { id, version } = created.record;
    const changed = await mutateCategory(stack, 'update', { id, expectedVersion: version, name: 'Review' });
    expect(changed.record).toMatchObject({ name: 'Review' });
    expect(await storedCategory(stack, '90001')).toEqual(stored('Review'));

    const gone = await mutateCategory(stack, 'delete', { id, expectedVersion: changed.record.version });
    expect(gone).toMatchObject({ deletedId: id, operation: { state: 'COMMITTED' }, userErrors: [] });
    expect(await storedCategory(stack, '90001')).toEqual(noCategory);
  });

  it('do not delete what is in use, and say where', async () => {
    const { data } = await stack.query(
      '{ transactionCategories(first: 1, orderBy: [{ field: NUMBER }]) { nodes { id } } }',
    );
    const { nodes } = data?.['transactionCategories'] as any;
    const refused = await mutateCategory(stack, 'delete', { id: nodes[0].id, force: true });
    expect(refused).toMatchObject({ deletedId: null, operation: { state: 'REJECTED', legs: [] } });
    expect(refused.userErrors).toMatchObject([{ code: 'IN_USE', path: ['input', 'id'] }]);
    expect(refused.userErrors[0]?.message).toMatch(/msdyn_actual.*ProjectCategoryEntities/);
  });
});
