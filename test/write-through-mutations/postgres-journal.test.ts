import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { mutateRole, storedRole } from './mutations.ts';

let postgres: TestPostgres;
let stack: Stack;

beforeAll(async () => {
  postgres = await startPostgres();
  stack = await startStack({ actuals: 100, journal: { postgres: await postgres.createDatabase() } });
}, 60_000);
afterAll(async () => {
  await stack.close();
  await postgres[Symbol.asyncDispose]();
});

describe('mutations with a journal in PostgreSQL', () => {
  it('write once for one key, replay, refuse another input, and tell how a record stands', async () => {
    const input = { idempotencyKey: 'many', number: 'RC-93001', name: 'Many' };
    const payloads = await Promise.all(Array.from({ length: 20 }, () => mutateRole(stack, 'create', input)));
    expect(new Set(payloads.map(({ record }) => record?.id)).size).toBe(1);
    expect(payloads.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    const [{ record } = { record: null }] = payloads;
    expect(record.sync).toEqual({ state: 'IN_SYNC' });
    expect(await storedRole(stack, 'RC-93001')).toMatchObject({ dataverse: [{ name: 'Many' }], shared: ['Many'] });

    const other = await mutateRole(stack, 'create', { ...input, number: 'RC-93002' });
    expect(other.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
    const update = { id: record.id, idempotencyKey: 'once', expectedVersion: record.version, name: 'More' };
    const changed = await mutateRole(stack, 'update', update);
    expect(changed).toMatchObject({ record: { name: 'More' }, operation: { state: 'COMMITTED' } });
    expect(await mutateRole(stack, 'update', update)).toEqual(changed);
  });
});
