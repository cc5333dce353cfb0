import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codes } from '../write-through-mutations/contract-work.ts';
import { type EstimateWork, kinds, startEstimateWork, usual } from './estimate-work.ts';

let work: EstimateWork;
let found: readonly any[];

beforeAll(async () => {
  work = await startEstimateWork();
  const seen = 'id version quantity sales { amount } forecast { number quantity } task { id } category { id }';
  const place = 'project { id number legalEntity { code } }';
  const { data, errors } = await work.stack.query(`{
    expenses: estimates(first: 100, filter: { class: { eq: EXPENSE } }) { nodes { __typename ... on ExpenseEstimate { ${seen} ${place} } } }
    material: estimates(first: 100, filter: { class: { eq: MATERIAL } }) { nodes { __typename ... on MaterialEstimate { ${seen} ${place} product { id } } } }
  }`);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  const { expenses, material } = data as any;
  found = [...expenses.nodes, ...material.nodes];
});
afterAll(() => work.stack.close());

/** Estimates of a kind that nobody made through the gateway, and that a contract line sells. */
const existing = (typename: string, company = 'USMF') =>
  found.filter(
    (node) => node.__typename === typename && node.sales !== null && node.project.legalEntity.code === company,
  );

describe.each(kinds)('plans of $typename that were there before', (kind) => {
  it('are changed with both lines and their forecast, and go with it', async () => {
    const [estimate] = existing(kind.typename);
    const place = { ...estimate.project, contract: null };
    const before = await work.stored(kind, place);
    const updated = await work.estimate('update', kind, {
      id: estimate.id,
      expectedVersion: estimate.version,
      quantity: '7',
      salesPrice: '10.5',
    });
    expect(updated.userErrors).toEqual([]);
    expect(updated.record).toMatchObject({
      quantity: '7.00',
      sales: { amount: '73.5000' },
      forecast: { number: estimate.forecast.number, quantity: '7.0000', salesPrice: { amount: '10.5000' } },
    });
    expect((await work.stored(kind, place)).forecasts).toHaveLength(before.forecasts.length);
    const deleted = await work.estimate('delete', kind, { id: estimate.id, force: true });
    expect(deleted.userErrors).toEqual([]);
    const after = await work.stored(kind, place);
    expect([after.lines.length, after.staged.length, after.forecasts.length]).toEqual([
      before.lines.length - 2,
      before.staged.length - 2,
      before.forecasts.length - 1,
    ]);
  });

  it('are joined by others on the same task, sold by the same contract line', async () => {
    const [, estimate] = existing(kind.typename);
    const place = { ...estimate.project, contract: null };
    const created = await work.plan(kind, place, `beside ${kind.typename}`, {
      taskId: estimate.task.id,
      categoryId: estimate.category.id,
    });
    expect(created).toMatchObject({ task: { id: estimate.task.id }, forecast: { quantity: '2.5000' } });
    const { lines } = await work.stored(kind, place);
    const ofTask = lines.filter((line) => line['_msdyn_task_value'] === lines.at(-1)['_msdyn_task_value']);
    expect(new Set(ofTask.map((line) => line['_msdyn_salescontractlineid_value'])).size).toBe(1);
  });

  it('cannot be named as a kind that they are not, or by their sales line', async () => {
    const other = kinds.find(({ typename }) => typename !== kind.typename)!;
    const [, , estimate] = existing(kind.typename);
    const { lines } = await work.stored(kind, estimate.project);
    const idOf = (line: any) => Buffer.from(`${kind.typename}:${line.msdyn_estimatelineid}`).toString('base64url');
    const sales = lines.find((line) => line.msdyn_transactiontypecode === 192_350_005);
    const cost = (await work.stored(other, existing(other.typename)[2].project)).lines[0];
    for (const id of [idOf(sales), idOf(cost)]) {
      const refused = await work.estimate('update', kind, { id, force: true, quantity: '1' });
      expect(codes(refused.userErrors)).toEqual(['NOT_FOUND input.id']);
    }
    const { lines: after } = await work.stored(kind, estimate.project);
    expect(after).toEqual(lines);
  });
});

describe('material', () => {
  const [, kind] = kinds;

  it('is of a product that is released in the company, or described', async () => {
    const place = await work.newPlace('products');
    const own = existing('MaterialEstimate').find(({ product }) => product !== null).product.id;
    const foreign = existing('MaterialEstimate', 'DEMF').find(({ product }) => product !== null).product.id;
    const create = (key: string, input: object) =>
      work.estimate('create', kind!, {
        idempotencyKey: key,
        projectId: place.id,
        categoryId: work.categories['00004'],
        ...usual,
        ...input,
      });
    const made = await create('own product', { productId: own });
    expect(made.userErrors).toEqual([]);
    expect(made.record).toMatchObject({ product: { number: expect.anything() }, unit: expect.anything() });
    expect(made.record.productDescription).not.toBe('');
    const { forecasts } = await work.stored(kind!, place);
    expect(forecasts[0].ItemId).not.toBe('');
    expect(codes((await create('other company', { productId: foreign })).userErrors)).toContain(
      'INVALID input.productId',
    );
    expect(codes((await create('nothing named', {})).userErrors)).toEqual(['INVALID input.productDescription']);
    const cleared = await work.estimate('update', kind!, {
      id: made.record.id,
      force: true,
      productId: null,
      productDescription: null,
    });
    expect(codes(cleared.userErrors)).toEqual(['INVALID input.productDescription']);
  });
});
