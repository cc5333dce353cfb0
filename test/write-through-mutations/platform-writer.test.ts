import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Stack } from '../support/stack.ts';
import { mutateCategory, startWritingStack, storedCategory } from './mutations.ts';

const map = 'Project transaction categories (msdyn_transactioncategories)';
let stack: Stack;

beforeAll(async () => {
  stack = await startWritingStack({ actuals: 100, platformMaps: [map], deadlineMilliseconds: 4_000 });
});
afterAll(() => stack.close());

/** Does what Microsoft's dual-write does once Dataverse has a category: writes Finance. */
async function carryAcross(number: string, name: string): Promise<void> {
  await expect.poll(async () => (await storedCategory(stack, number)).dataverse).toEqual([name]);
  const send = (set: string, row: object) => stack.finance.send('POST', set, JSON.stringify(row));
  await send('ProjectTransactionCategories', { CategoryId: number, Name: name });
  for (const [suffix, label] of ['hour', 'fee', 'item', 'expense'].entries()) {
    const isExpense = label === 'expense';
    await send('SharedCategories', {
      CategoryId: `TCN-${number}-${suffix + 1}`,
      CategoryName: `${name} (${label})`,
      UseInProject: 'Yes',
      UseInExpense: isExpense ? 'Yes' : 'No',
      UseInProduction: 'No',
      ExpenseType: isExpense ? 'Expense' : 'Empty',
    });
  }
}

/** Writes that Finance received, also inside batches. */
const financeWrites = () =>
  stack.sandbox.log
    .list('FINANCE')
    .flatMap((request) => (request.operations.length === 0 ? [request] : request.operations))
    .filter(({ method }) => method !== 'GET').length;

it("writes Dataverse only and looks until Microsoft's dual-write has written Finance", async () => {
  const { data } = await stack.query('{ tableMaps { name writer } }');
  expect(data?.['tableMaps']).toContainEqual({ name: map, writer: 'PLATFORM' });
  stack.sandbox.log.clear();
  const change = mutateCategory(stack, 'create', { idempotencyKey: 'platform-1', number: '91001', name: 'Audit' });
  await carryAcross('91001', 'Audit');
  const { operation, record, userErrors } = await change;
  expect(userErrors).toEqual([]);
  expect(operation).toMatchObject({
    state: 'COMMITTED',
    legs: [
      { system: 'DATAVERSE', state: 'WRITTEN' },
      { system: 'FINANCE', state: 'WRITTEN', rows: 5 },
    ],
  });
  expect(record).toMatchObject({ name: 'Audit', sync: { state: 'IN_SYNC' } });
  expect(financeWrites()).toBe(5);
});

it('says so while nobody has written Finance, and never does it itself', async () => {
  stack.sandbox.log.clear();
  const { operation, record } = await mutateCategory(stack, 'create', {
    idempotencyKey: 'platform-2',
    number: '91002',
    name: 'Review',
  });
  expect(operation).toMatchObject({
    state: 'PENDING',
    legs: [
      { system: 'DATAVERSE', state: 'WRITTEN' },
      { system: 'FINANCE', state: 'VERIFYING' },
    ],
  });
  expect(record).toMatchObject({ sync: { state: 'PENDING' } });
  expect(financeWrites()).toBe(0);
});

it('does not pause what it does not carry', async () => {
  const { data } = await stack.query(
    `mutation { pauseMap(input: { name: "${map}" }) { tableMap { name } userErrors { code path } } }`,
  );
  expect(data?.['pauseMap']).toEqual({
    tableMap: null,
    userErrors: [{ code: 'NOT_FOUND', path: ['input', 'name'] }],
  });
});
