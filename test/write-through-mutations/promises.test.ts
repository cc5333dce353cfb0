import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Stack, startStack } from '../support/stack.ts';
import { mutateCategory, mutateRole, noRole, startWritingStack, storedRole } from './mutations.ts';

const roleMap = 'Project resource roles for all companies (bookableresourcecategories)';

let stack: Stack;

beforeAll(async () => {
  stack = await startWritingStack({ actuals: 100, deadlineMilliseconds: 20_000 });
});
afterEach(() => stack.sandbox.faults.clear());
afterAll(() => stack.close());

describe('an idempotency key', () => {
  it('lets fifty callers at once make one role, and gives all of them the same answer', async () => {
    const input = { idempotencyKey: 'fifty', number: 'RC-92001', name: 'Fifty' };
    const payloads = await Promise.all(Array.from({ length: 50 }, () => mutateRole(stack, 'create', input)));
    expect(new Set(payloads.map(({ record }) => record?.id)).size).toBe(1);
    expect(new Set(payloads.map(({ operation }) => operation.id)).size).toBe(1);
    expect(payloads.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(await storedRole(stack, 'RC-92001')).toMatchObject({ dataverse: [{ name: 'Fifty' }], shared: ['Fifty'] });
  });

  it('answers a repeat with the first outcome, also when the fields come in another order', async () => {
    const first = await mutateRole(stack, 'create', { idempotencyKey: 'again', number: 'RC-92002', name: 'Again' });
    const second = await mutateRole(stack, 'create', { name: 'Again', number: 'RC-92002', idempotencyKey: 'again' });
    expect(second).toEqual(first);
  });

  it('answers a repeat of an update and a delete, though the record has moved on', async () => {
    const { record } = await mutateRole(stack, 'create', {
      idempotencyKey: 'moving',
      number: 'RC-92003',
      name: 'Moving',
    });
    const update = { id: record.id, idempotencyKey: 'update', expectedVersion: record.version, name: 'Moved' };
    const changed = await mutateRole(stack, 'update', update);
    expect(await mutateRole(stack, 'update', update)).toEqual(changed);
    const removal = { id: record.id, idempotencyKey: 'delete', force: true };
    const deleted = await mutateRole(stack, 'delete', removal);
    expect(deleted.deletedId).toBe(record.id);
    expect(await mutateRole(stack, 'delete', removal)).toEqual(deleted);
  });

  it('is refused for another input', async () => {
    const first = await mutateRole(stack, 'create', { idempotencyKey: 'taken', number: 'RC-92004', name: 'One' });
    const other = await mutateRole(stack, 'create', { idempotencyKey: 'taken', number: 'RC-92005', name: 'Two' });
    expect(other).toMatchObject({
      record: null,
      operation: { id: first.operation.id },
      userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'] }],
    });
    expect(await storedRole(stack, 'RC-92005')).toEqual(noRole);
  });
});

describe('what stands in the way of a mutation', () => {
  it('is told all at once, each thing with its place in the input', async () => {
    const { record, operation, userErrors } = await mutateRole(stack, 'create', {
      idempotencyKey: ' ',
      number: 'a number with spaces and too long',
      name: 'x'.repeat(61),
      description: 'y'.repeat(101),
      billingType: 'OTHER',
    });
    expect(record).toBeNull();
    expect(operation).toMatchObject({ state: 'REJECTED', legs: [] });
    expect(userErrors.map(({ code, path }) => [code, path?.join('.')])).toEqual([
      ['INVALID', 'input.idempotencyKey'],
      ['INVALID', 'input.name'],
      ['INVALID', 'input.description'],
      ['INVALID', 'input.billingType'],
      ['INVALID', 'input.number'],
    ]);
  });

  it('names a number that either system has already', async () => {
    await stack.finance.send(
      'POST',
      'ResourceCategoriesShared',
      JSON.stringify({ RoleId: 'RC-92006', Description: 'Left over' }),
    );
    const inBoth = await mutateRole(stack, 'create', { idempotencyKey: 'n1', number: 'RC-00001', name: 'Twice' });
    expect(inBoth.userErrors.map(({ code, path }) => [code, path])).toEqual([
      ['ALREADY_EXISTS', ['input', 'number']],
      ['ALREADY_EXISTS', ['input', 'number']],
    ]);
    const inFinance = await mutateRole(stack, 'create', { idempotencyKey: 'n2', number: 'rc-92006', name: 'Twice' });
    expect(inFinance.userErrors).toHaveLength(1);
    expect(inFinance.userErrors[0]?.message).toContain('taken in Finance');
    const category = await mutateCategory(stack, 'create', { idempotencyKey: 'n3', number: '00001', name: 'Twice' });
    expect(category.userErrors.map(({ code }) => code)).toEqual(['ALREADY_EXISTS', 'ALREADY_EXISTS']);
  });

  it('is a version that is missing or out of date, a record that is gone, a name that is cleared', async () => {
    const { record } = await mutateRole(stack, 'create', {
      idempotencyKey: 'v',
      number: 'RC-92007',
      name: 'Versioned',
    });
    const codes = async (input: object) =>
      (await mutateRole(stack, 'update', { id: record.id, ...input })).userErrors.map(({ code, path }) => [
        code,
        path?.[1],
      ]);
    expect(await codes({ name: 'X' })).toEqual([['VERSION_REQUIRED', 'expectedVersion']]);
    expect(await codes({ name: 'X', expectedVersion: 'old' })).toEqual([['STALE_VERSION', 'expectedVersion']]);
    expect(await codes({ name: null, force: true })).toEqual([['INVALID', 'name']]);
    expect(await codes({ force: true })).toEqual([['INVALID', undefined]]);
    await mutateRole(stack, 'update', { id: record.id, expectedVersion: record.version, name: 'Newer' });
    expect(await codes({ name: 'X', expectedVersion: record.version })).toEqual([['STALE_VERSION', 'expectedVersion']]);
    expect(await storedRole(stack, 'RC-92007')).toMatchObject({ dataverse: [{ name: 'Newer' }], shared: ['Newer'] });
    await mutateRole(stack, 'delete', { id: record.id, force: true });
    expect(await codes({ name: 'X', force: true })).toEqual([['NOT_FOUND', 'id']]);
  });

  it('is a change by somebody else between the check and the write', async () => {
    const { record } = await mutateRole(stack, 'create', { idempotencyKey: 'race', number: 'RC-92008', name: 'Race' });
    const update = (name: string) =>
      mutateRole(stack, 'update', { id: record.id, expectedVersion: record.version, name });
    const payloads = await Promise.all(['A', 'B', 'C', 'D'].map(update));
    const refused = payloads.filter(({ operation }) => ['REJECTED', 'COMPENSATED'].includes(operation.state));
    expect(refused).toHaveLength(3);
    expect(payloads.filter(({ operation }) => operation.state === 'COMMITTED')).toHaveLength(1);
    expect(new Set(refused.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)))).toEqual(
      new Set(['STALE_VERSION']),
    );
    const stored = await storedRole(stack, 'RC-92008');
    expect([stored.dataverse[0].name]).toEqual(stored.shared);
  });
});

describe('the journal', () => {
  it('gives every write again by its id, and lists them newest first', async () => {
    const { operation } = await mutateRole(stack, 'create', {
      idempotencyKey: 'read',
      number: 'RC-92009',
      name: 'Read',
    });
    const { data } = await stack.query(
      `query ($id: ID!) {
        writeOperation(id: $id) { id state mutation map consistency idempotencyKey createdAt legs { system role state rows attempts error { code message retryable } } }
        writeOperations(first: 1, filter: { states: [COMMITTED] }) { nodes { id } pageInfo { hasNextPage endCursor } }
        node: writeOperation(id: "V3JpdGVPcGVyYXRpb246bm9uZQ") { id }
      }`,
      { id: operation.id },
    );
    const { writeOperation, writeOperations, node } = data as any;
    expect(writeOperation).toEqual(operation);
    expect(writeOperations).toMatchObject({ nodes: [{ id: operation.id }], pageInfo: { hasNextPage: true } });
    expect(node).toBeNull();
    const next = await stack.query(
      `query ($after: String) { writeOperations(first: 1, after: $after, filter: { states: [COMMITTED] }) { nodes { id } } }`,
      { after: writeOperations.pageInfo.endCursor },
    );
    const [{ id }] = (next.data?.['writeOperations'] as any).nodes;
    expect(id).not.toBe(operation.id);
  });

  it('has nothing to decide about a write that went through', async () => {
    const { operation } = await mutateRole(stack, 'create', {
      idempotencyKey: 'fine',
      number: 'RC-92010',
      name: 'Fine',
    });
    const { data } = await stack.query(
      'mutation ($id: ID!) { retryOperation(input: { id: $id, reason: "test" }) { operation { state } userErrors { code path } } }',
      { id: operation.id },
    );
    expect(data).toEqual({
      retryOperation: {
        operation: { state: 'COMMITTED' },
        userErrors: [{ code: 'NOTHING_TO_DECIDE', path: ['input', 'id'] }],
      },
    });
  });
});

async function setState(action: 'runMap' | 'pauseMap' | 'resumeMap' | 'stopMap') {
  const text = `mutation ($name: String!) { ${action}(input: { name: $name }) { tableMap { state queued writer } userErrors { code } } }`;
  return ((await stack.query(text, { name: roleMap })).data as any)[action];
}

describe('a paused map', () => {
  it('keeps changes from Finance and lets them through in order when it is resumed', async () => {
    const { record: old } = await mutateRole(stack, 'create', {
      idempotencyKey: 'p0',
      number: 'RC-92011',
      name: 'Old',
    });
    expect(await setState('pauseMap')).toEqual({
      tableMap: { state: 'PAUSED', queued: 0, writer: 'GATEWAY' },
      userErrors: [],
    });

    const changed = await mutateRole(stack, 'update', { id: old.id, force: true, name: 'New' });
    expect(changed).toMatchObject({
      record: { name: 'New', sync: { state: 'QUEUED' } },
      operation: {
        state: 'COMMITTED',
        legs: [
          { system: 'DATAVERSE', state: 'WRITTEN' },
          { system: 'FINANCE', state: 'HELD' },
        ],
      },
      userErrors: [],
    });
    // A second change of the same record reaches the origin as well; in Finance it waits for its turn behind the first.
    const again = await mutateRole(stack, 'update', { id: old.id, force: true, name: 'Newest' });
    expect(again).toMatchObject({ record: { name: 'Newest' }, operation: { state: 'COMMITTED' } });
    await mutateRole(stack, 'create', { idempotencyKey: 'p1', number: 'RC-92012', name: 'Made meanwhile' });
    expect(await storedRole(stack, 'RC-92011')).toMatchObject({
      dataverse: [{ name: 'Newest' }],
      shared: ['Old'],
    });
    expect(await storedRole(stack, 'RC-92012')).toMatchObject({ dataverse: [{ name: 'Made meanwhile' }], shared: [] });

    expect(await setState('stopMap')).toMatchObject({
      tableMap: { state: 'PAUSED' },
      userErrors: [{ code: 'CHANGES_QUEUED' }],
    });
    const { data } = await stack.query('{ tableMaps { name actions queued oldestQueued errors24h latencyP95Ms } }');
    const shown = (data?.['tableMaps'] as any[]).find(({ name }) => name === roleMap);
    expect(shown).toMatchObject({ actions: ['RESUME'], queued: 3, latencyP95Ms: expect.any(Number) });
    expect(Date.parse(shown.oldestQueued)).toBeLessThanOrEqual(Date.now());

    expect(await setState('resumeMap')).toMatchObject({ tableMap: { state: 'RUNNING', queued: 0 } });
    expect(await storedRole(stack, 'RC-92011')).toMatchObject({ dataverse: [{ name: 'Newest' }], shared: ['Newest'] });
    expect(await storedRole(stack, 'RC-92012')).toMatchObject({ shared: ['Made meanwhile'] });
  });

  it('must be one that changes are written through', async () => {
    const { data } = await stack.query(
      'mutation { pauseMap(input: { name: "Ledger (msdyn_ledgers)" }) { tableMap { name } userErrors { code path } } }',
    );
    expect(data).toEqual({
      pauseMap: { tableMap: null, userErrors: [{ code: 'NOT_FOUND', path: ['input', 'name'] }] },
    });
  });
});

describe('a stopped map', () => {
  it('leaves changes to the origin, says so, and carries what comes after it is run', async () => {
    const { record: old } = await mutateRole(stack, 'create', {
      idempotencyKey: 's0',
      number: 'RC-92021',
      name: 'Old',
    });
    expect(await setState('stopMap')).toMatchObject({ tableMap: { state: 'NOT_RUNNING' }, userErrors: [] });
    expect(await setState('pauseMap')).toMatchObject({
      tableMap: { state: 'NOT_RUNNING' },
      userErrors: [{ code: 'INVALID' }],
    });

    const changed = await mutateRole(stack, 'update', { id: old.id, force: true, name: 'New' });
    expect(changed).toMatchObject({
      record: { name: 'New', sync: { state: 'DRIFTED' } },
      operation: {
        state: 'COMMITTED',
        legs: [
          { system: 'FINANCE', state: 'SKIPPED' },
          { system: 'DATAVERSE', state: 'WRITTEN' },
        ],
      },
      userErrors: [],
    });
    expect(await setState('runMap')).toMatchObject({ tableMap: { state: 'RUNNING', queued: 0 }, userErrors: [] });
    expect(await storedRole(stack, 'RC-92021')).toMatchObject({ dataverse: [{ name: 'New' }], shared: ['Old'] });

    const next = await mutateRole(stack, 'update', { id: old.id, force: true, name: 'Newest' });
    expect(next).toMatchObject({ record: { sync: { state: 'DRIFTED' } }, operation: { state: 'COMMITTED' } });
    expect(await storedRole(stack, 'RC-92021')).toMatchObject({ shared: ['Newest'] });
  });
});

describe('a refused change', () => {
  it('has a receipt that can be read again, and can be found', async () => {
    const { record, operation, userErrors } = await mutateRole(stack, 'create', {
      idempotencyKey: 'refused',
      number: '',
      name: 'Nobody',
    });
    expect(record).toBeNull();
    const text = '($id: ID!) { writeOperation(id: $id) { id state message mutation idempotencyKey legs { system } } }';
    const { data } = await stack.query(`query ${text}`, { id: operation.id });
    expect(data?.['writeOperation']).toEqual({
      id: operation.id,
      state: 'REJECTED',
      message: userErrors.map(({ message }: { readonly message: string }) => message).join(' '),
      mutation: 'createResourceRole',
      idempotencyKey: 'refused',
      legs: [],
    });
    const listed = await stack.query('{ writeOperations(first: 1, filter: { states: [REJECTED] }) { nodes { id } } }');
    expect(listed.data).toEqual({ writeOperations: { nodes: [{ id: operation.id }] } });
  });
});

describe('a gateway without a journal', () => {
  it('refuses mutations, says what to configure, and calls no record in step', async () => {
    const reading = await startStack({ actuals: 100 });
    try {
      const { errors } = await reading.query(
        'mutation { createResourceRole(input: { idempotencyKey: "a", number: "A", name: "A" }) { operation { id } } }',
      );
      expect(errors).toMatchObject([{ path: ['createResourceRole'], extensions: { code: 'FORBIDDEN' } }]);
      expect(errors?.[0]?.message).toMatch(/dataverse\.writable: true.*finance\.writable: true.*journal/);
      const { data } = await reading.query(
        '{ writeOperations { nodes { id } } tableMaps { state } resourceRoles(first: 1) { nodes { sync { state } } } }',
      );
      const { writeOperations, tableMaps, resourceRoles } = data as any;
      expect(writeOperations).toBeNull();
      expect(new Set(tableMaps.map(({ state }: any) => state))).toEqual(new Set(['NOT_RUNNING']));
      expect(resourceRoles.nodes).toEqual([{ sync: { state: 'UNKNOWN' } }]);
    } finally {
      await reading.close();
    }
  });
});
