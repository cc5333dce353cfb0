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

beforeAll(async () => {
  stack = await startWritingStack({ actuals: 100, deadlineMilliseconds: 20_000 });
});
afterEach(() => stack.sandbox.faults.clear());
afterAll(() => stack.close());

/** Asks for an operation again until it is as expected; the background works on it meanwhile. */
async function operationOnce(id: string, isReached: (operation: any) => boolean): Promise<any> {
  for (;;) {
    const { data } = await stack.query(
      'query ($id: ID!) { writeOperation(id: $id) { id state mutation legs { system state attempts } } }',
      { id },
    );
    const operation = data?.['writeOperation'] as any;
    if (isReached(operation)) return operation;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('a mutation that meets trouble', () => {
  it('writes nothing anywhere when Finance refuses it', async () => {
    await stack.sandbox.faults.add({
      system: 'FINANCE',
      entity: 'ResourceCategories',
      method: 'POST',
      fault: { kind: 'status', status: 400 },
    });
    const { record, operation, userErrors } = await mutateRole(stack, 'create', {
      idempotencyKey: 'refused',
      number: 'RC-91001',
      name: 'Refused',
    });
    expect(record).toBeNull();
    expect(operation).toMatchObject({
      state: 'REJECTED',
      legs: [
        { system: 'FINANCE', state: 'REFUSED', attempts: 1 },
        { system: 'DATAVERSE', state: 'WAITING', attempts: 0 },
      ],
    });
    expect(userErrors).toMatchObject([{ code: 'REJECTED_BY_SYSTEM', path: null }]);
    expect(await storedRole(stack, 'RC-91001')).toEqual(noRole);
  });

  it('writes no category when Finance refuses one of its shared categories', async () => {
    await stack.sandbox.faults.add({
      system: 'FINANCE',
      entity: 'SharedCategories',
      method: 'POST',
      after: 2,
      fault: { kind: 'status', status: 400 },
    });
    const input = { idempotencyKey: 'refused', number: '91001', name: 'Refused' };
    const { record, operation } = await mutateCategory(stack, 'create', input);
    expect(record).toBeNull();
    expect(operation.state).toBe('REJECTED');
    expect(await storedCategory(stack, '91001')).toEqual(noCategory);
  });

  it('puts Finance back when Dataverse refuses what Finance has taken', async () => {
    await stack.sandbox.faults.add({
      system: 'DATAVERSE',
      method: 'POST',
      entity: 'bookableresourcecategories',
      fault: { kind: 'status', status: 400 },
    });
    const created = await mutateRole(stack, 'create', { idempotencyKey: 'undone', number: 'RC-91002', name: 'Undone' });
    expect(created.record).toBeNull();
    expect(created.operation).toMatchObject({
      state: 'COMPENSATED',
      legs: [{ state: 'UNDONE' }, { state: 'REFUSED' }],
    });
    expect(created.userErrors).toMatchObject([{ code: 'REJECTED_BY_SYSTEM' }]);
    expect(await storedRole(stack, 'RC-91002')).toEqual(noRole);
  });

  it('puts changed and deleted rows back as they were', async () => {
    const { record } = await mutateRole(stack, 'create', { idempotencyKey: 'kept', number: 'RC-91003', name: 'Kept' });
    const before = await storedRole(stack, 'RC-91003');
    const entity = 'bookableresourcecategories';
    const fault = { kind: 'status', status: 403 } as const;
    await stack.sandbox.faults.add({ system: 'DATAVERSE', method: 'PATCH', entity, fault });
    await stack.sandbox.faults.add({ system: 'DATAVERSE', method: 'DELETE', entity, fault });
    const changed = await mutateRole(stack, 'update', { id: record.id, force: true, name: 'Changed' });
    expect(changed).toMatchObject({ record: { name: 'Kept' }, operation: { state: 'COMPENSATED' } });
    expect(await storedRole(stack, 'RC-91003')).toEqual(before);
    const deleted = await mutateRole(stack, 'delete', { id: record.id, force: true });
    expect(deleted).toMatchObject({ deletedId: null, operation: { state: 'COMPENSATED' } });
    expect(await storedRole(stack, 'RC-91003')).toEqual(before);
  });

  it.each([
    { system: 'FINANCE' as const, entity: 'ResourceCategories', number: 'RC-91004' },
    { system: 'DATAVERSE' as const, entity: 'bookableresourcecategories', number: 'RC-91005' },
  ])('is made once when the answer of $system is lost after the change', async ({ system, entity, number }) => {
    await stack.sandbox.faults.add({ system, entity, method: 'POST', count: 1, fault: { kind: 'reset-after-commit' } });
    const { record, operation, userErrors } = await mutateRole(stack, 'create', {
      idempotencyKey: `lost ${system}`,
      number,
      name: 'Once',
    });
    expect(userErrors).toEqual([]);
    expect(operation.state).toBe('COMMITTED');
    expect(record).toMatchObject({ number, sync: { state: 'IN_SYNC' } });
    const stored = await storedRole(stack, number);
    expect(stored).toMatchObject({ dataverse: [{ name: 'Once' }], shared: ['Once'] });
    expect(Object.keys(stored.companies).length).toBeGreaterThan(1);
  });

  it('is refused while Finance is down, and may be sent again under the same key', async () => {
    const input = { idempotencyKey: 'down', number: 'RC-91006', name: 'Later' };
    await stack.sandbox.faults.add({ system: 'FINANCE', fault: { kind: 'down' } });
    const refused = await mutateRole(stack, 'create', input);
    expect(refused).toMatchObject({ record: null, operation: { state: 'REJECTED' } });
    expect(refused.userErrors).toMatchObject([{ code: 'SYSTEM_UNAVAILABLE' }]);
    await stack.sandbox.faults.clear();
    expect(await storedRole(stack, 'RC-91006')).toEqual(noRole);
    expect(await mutateRole(stack, 'create', input)).toMatchObject({
      operation: { state: 'COMMITTED' },
      userErrors: [],
    });
  });

  it('waits in the journal for Finance when its caller chose EVENTUAL', async () => {
    await stack.sandbox.faults.add({ system: 'FINANCE', fault: { kind: 'down' } });
    const text = `mutation ($input: CreateResourceRoleInput!) {
      createResourceRole(input: $input) {
        resourceRole { name sync { state lastOperation { id } } } operation { id state } userErrors { code }
      }
    }`;
    const input = { idempotencyKey: 'eventual', number: 'RC-91007', name: 'Eventual', consistency: 'EVENTUAL' };
    const { data } = await stack.query(text, { input });
    const { resourceRole, operation, userErrors } = data?.['createResourceRole'] as any;
    expect(userErrors).toEqual([]);
    expect(operation.state).toBe('PENDING');
    expect(resourceRole).toEqual({ name: 'Eventual', sync: { state: 'PENDING', lastOperation: { id: operation.id } } });
    await stack.sandbox.faults.clear();
    await operationOnce(operation.id, ({ state }) => state === 'COMMITTED');
    expect(await storedRole(stack, 'RC-91007')).toMatchObject({
      dataverse: [{ name: 'Eventual' }],
      shared: ['Eventual'],
    });
  });

  it('waits for an operator when it can neither be made nor undone', async () => {
    const decide = async (mutation: string) => {
      const { data } = await stack.query(
        `mutation { decided: ${mutation} { operation { state } userErrors { code } } }`,
      );
      return data?.['decided'];
    };
    const stuckUpdate = async (number: string) => {
      const { record } = await mutateRole(stack, 'create', { idempotencyKey: number, number, name: 'Before' });
      const fault = { kind: 'status', status: 403 } as const;
      const { length } = record.perCompany;
      await stack.sandbox.faults.add({ system: 'DATAVERSE', method: 'PATCH', fault });
      // The change itself passes: one row for all companies, one for each. Putting it back does not.
      await stack.sandbox.faults.add({ system: 'FINANCE', method: 'PATCH', after: length + 1, fault });
      const stuck = await mutateRole(stack, 'update', { id: record.id, force: true, name: 'After' });
      await stack.sandbox.faults.clear();
      expect(stuck.operation).toMatchObject({
        state: 'NEEDS_ATTENTION',
        legs: [{ state: 'STUCK' }, { state: 'REFUSED' }],
      });
      expect(stuck.record).toMatchObject({ name: 'Before', sync: { state: 'NEEDS_ATTENTION' } });
      expect(await storedRole(stack, number)).toMatchObject({ dataverse: [{ name: 'Before' }], shared: ['After'] });
      return stuck.operation.id as string;
    };

    const first = await stuckUpdate('RC-91008');
    const retried = await decide(`retryOperation(input: { id: "${first}", reason: "Finance is allowed again" })`);
    expect(retried).toEqual({ operation: { state: 'COMPENSATED' }, userErrors: [] });
    expect(await storedRole(stack, 'RC-91008')).toMatchObject({ dataverse: [{ name: 'Before' }], shared: ['Before'] });

    const second = await stuckUpdate('RC-91009');
    const resolved = await decide(
      `resolveOperation(input: { id: "${second}", decision: RESOLVE, reason: "set right by hand" })`,
    );
    expect(resolved).toEqual({ operation: { state: 'RESOLVED' }, userErrors: [] });
  });
});
