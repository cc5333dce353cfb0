import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { mutateRole, noRole, storedRole } from './mutations.ts';

let postgres: TestPostgres;
let one: Stack;
let other: Stack;

beforeAll(async () => {
  postgres = await startPostgres();
  const journal = { postgres: await postgres.createDatabase() };
  one = await startStack({ actuals: 100, journal, deadlineMilliseconds: 20_000 });
  other = await startStack({ journal, over: one.sandbox, deadlineMilliseconds: 20_000 });
});
afterAll(async () => {
  await other.close();
  await one.close();
  await postgres[Symbol.asyncDispose]();
});

/** Rows that were created in a system since the log was cleared, by entity set. */
const created = (system: 'DATAVERSE' | 'FINANCE') =>
  one.sandbox.log
    .list(system)
    .flatMap((call) => (call.operations.length === 0 ? [call] : call.operations))
    .filter(({ method, url }) => method === 'POST' && !url.includes('$batch'));

describe('an idempotency key', () => {
  it('lets fifty callers of two gateways make one role, and gives all of them the same answer', async () => {
    one.sandbox.log.clear();
    const input = { idempotencyKey: 'fifty', number: 'RC-93001', name: 'Fifty' };
    const payloads = await Promise.all(
      Array.from({ length: 50 }, (_, index) => mutateRole(index % 2 === 0 ? one : other, 'create', input)),
    );
    expect(payloads.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(new Set(payloads.map(({ record }) => record?.id)).size).toBe(1);
    expect(new Set(payloads.map(({ operation }) => operation.id)).size).toBe(1);
    expect(new Set(payloads.map(({ operation }) => operation.state))).toEqual(new Set(['COMMITTED']));
    expect(created('DATAVERSE')).toHaveLength(1);
    const stored = await storedRole(one, 'RC-93001');
    expect(stored).toMatchObject({ dataverse: [{ name: 'Fifty' }], shared: ['Fifty'] });
    expect(created('FINANCE')).toHaveLength(1 + Object.keys(stored.companies).length);
  });

  it('is refused for another input, whichever gateway it comes to', async () => {
    const asked = await mutateRole(other, 'create', { idempotencyKey: 'taken', number: 'RC-93002', name: 'One' });
    const refused = await mutateRole(one, 'create', { idempotencyKey: 'taken', number: 'RC-93003', name: 'Two' });
    expect(refused).toMatchObject({
      record: null,
      operation: { id: asked.operation.id },
      userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'] }],
    });
    expect(await storedRole(one, 'RC-93003')).toEqual(noRole);
  });
});
