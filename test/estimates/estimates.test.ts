import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { expenseEstimates } from '../../dualwrite/maps/expense-estimates.ts';
import { materialEstimates } from '../../dualwrite/maps/material-estimates.ts';
import { turnMap } from '../write-through-mutations/mutate.ts';
import { rowId } from '../time/time-work.ts';
import { codes } from '../write-through-mutations/contract-work.ts';
import { type EstimateWork, kinds, startEstimateWork, usual } from './estimate-work.ts';

let work: EstimateWork;

beforeAll(async () => {
  work = await startEstimateWork({ deadlineMilliseconds: 20_000 });
});
afterEach(() => work.stack.sandbox.faults.clear());
afterAll(() => work.stack.close());

/** Numbers of msdyn_billingtype. */
const [nonChargeable, chargeable] = [192_350_000, 192_350_001];

const nothing = { lines: [], staged: [], forecasts: [] };

describe.each(kinds)('mutations of $typename', (kind) => {
  const name = kind.typename;

  it('keep a cost line and a sales line in both systems, and one forecast', async () => {
    const place = await work.newPlace(`pair ${name}`);
    const created = await work.plan(kind, place, `pair ${name}`, { description: 'Plates' });
    expect(created).toMatchObject({
      period: { from: usual.start, to: usual.finish },
      quantity: '2.50',
      cost: { amount: '250.6250', currency: 'USD' },
      sales: { amount: '301.2500', currency: 'USD' },
      sync: { state: 'IN_SYNC' },
      forecast: {
        category: kind.category,
        lineProperty: 'CHARGE',
        quantity: '2.5000',
        costPrice: { amount: '100.2500' },
        salesPrice: { amount: '120.5000', currency: 'USD' },
      },
    });
    const { lines, staged, forecasts } = await work.stored(kind, place);
    expect(lines).toMatchObject([
      { msdyn_transactiontypecode: 192_350_000, msdyn_price: 100.25, msdyn_amount: 250.625, msdyn_billingtype: null },
      {
        msdyn_transactiontypecode: 192_350_005,
        msdyn_price: 120.5,
        msdyn_amount: 301.25,
        msdyn_billingtype: 192_350_001,
      },
    ]);
    expect(lines[1]['_msdyn_estimatelineorigin_value']).toBe(lines[0].msdyn_estimatelineid);
    expect(lines[1]['_msdyn_estimate_value']).toBe(lines[0]['_msdyn_estimate_value']);
    expect(staged.map(({ TransType, BillingType, Price }: any) => [TransType, BillingType, Price]).toSorted()).toEqual([
      ['Cost', 'NotSpecified', 100.25],
      ['Sales', 'Chargeable', 120.5],
    ]);
    // A calendar day is midnight in Dataverse and noon in Finance.
    expect(lines[0].msdyn_startdatetime).toBe('2027-01-04T00:00:00Z');
    expect(staged[0].StartDate).toBe('2027-01-04T12:00:00Z');
    expect(forecasts).toHaveLength(1);

    const updated = await work.estimate('update', kind, {
      id: created.id,
      expectedVersion: created.version,
      quantity: '4',
      salesPrice: '130',
      finish: '2027-01-15',
    });
    expect(updated.userErrors).toEqual([]);
    expect(updated.record).toMatchObject({
      period: { from: usual.start, to: '2027-01-15' },
      cost: { amount: '401.0000' },
      sales: { amount: '520.0000' },
      forecast: { number: created.forecast.number, quantity: '4.0000', salesPrice: { amount: '130.0000' } },
    });
    expect(updated.record.version).not.toBe(created.version);
    const dearer = await work.estimate('update', kind, {
      id: created.id,
      expectedVersion: updated.record.version,
      salesPrice: '140',
    });
    expect(dearer.record).toMatchObject({ cost: { amount: '401.0000' }, sales: { amount: '560.0000' } });
    expect(dearer.record.version).not.toBe(updated.record.version);
    const stale = await work.estimate('update', kind, {
      id: created.id,
      expectedVersion: updated.record.version,
      quantity: '5',
    });
    expect(codes(stale.userErrors)).toEqual(['STALE_VERSION input.expectedVersion']);
    expect(await work.stored(kind, place)).toMatchObject({
      lines: [{ msdyn_amount: 401 }, { msdyn_amount: 560 }],
      forecasts: [{ CostPrice: 100.25, SalesPrice: 140 }],
    });

    const deleted = await work.estimate('delete', kind, { id: created.id, force: true });
    expect(deleted).toMatchObject({ deletedId: created.id, userErrors: [] });
    expect(await work.stored(kind, place)).toEqual(nothing);
  });

  it('plan cost alone where nothing sells it, and add the sales line once something does', async () => {
    const place = await work.newPlace(`unsold ${name}`, false);
    const refused = await work.estimate('create', kind, {
      idempotencyKey: `unsold ${name}`,
      projectId: place.id,
      categoryId: work.categories['00004'],
      ...usual,
      ...kind.further,
    });
    expect(codes(refused.userErrors)).toEqual(['INVALID input.salesPrice']);
    const created = await work.plan(kind, place, `cost ${name}`, { salesPrice: null });
    expect(created).toMatchObject({ sales: null, forecast: { lineProperty: 'NONCHARGE' } });
    const early = await work.estimate('update', kind, { id: created.id, force: true, salesPrice: '1' });
    expect(codes(early.userErrors)).toEqual(['INVALID input.salesPrice']);
    await work.sell(place);
    const sold = await work.estimate('update', kind, { id: created.id, force: true, salesPrice: '120' });
    expect(sold.userErrors).toEqual([]);
    expect(sold.record).toMatchObject({
      sales: { amount: '300.0000' },
      forecast: { number: created.forecast.number, lineProperty: 'CHARGE', salesPrice: { amount: '120.0000' } },
    });
    const { lines, staged, forecasts } = await work.stored(kind, place);
    expect([lines.length, staged.length, forecasts.length]).toEqual([2, 2, 1]);
    const cleared = await work.estimate('update', kind, { id: created.id, force: true, salesPrice: null });
    expect(codes(cleared.userErrors)).toEqual(['INVALID input.salesPrice']);
  });

  it('are not charged where the contract line says so of their category', async () => {
    const place = await work.newPlace(`free ${name}`);
    const dataverse = work.stack.dataverse;
    const { value: lines } = await dataverse.json(
      `salesorderdetails?$select=salesorderdetailid&$filter=msdyn_Project/msdyn_projectnumber eq '${place.number}'`,
    );
    await dataverse.send(
      'POST',
      'msdyn_orderlinetransactioncategories',
      JSON.stringify({
        'msdyn_ContractLineId@odata.bind': `/salesorderdetails(${lines[0].salesorderdetailid})`,
        'msdyn_TransactionCategory@odata.bind': `/msdyn_transactioncategories(${rowId(work.categories['00004']!)})`,
        msdyn_transactionclassification: kind.option,
        msdyn_billingtype: nonChargeable,
      }),
    );
    const created = await work.plan(kind, place, `free ${name}`);
    // Material is charged by task, not by category.
    const isFree = kind.class === 'EXPENSE';
    expect(created.forecast.lineProperty).toBe(isFree ? 'NONCHARGE' : 'CHARGE');
    const stored = await work.stored(kind, place);
    expect(stored.lines.map((line) => line.msdyn_billingtype)).toEqual([null, isFree ? nonChargeable : chargeable]);
    const updated = await work.estimate('update', kind, { id: created.id, force: true, quantity: '3' });
    expect(updated.userErrors).toEqual([]);
    expect(updated.record.forecast.lineProperty).toBe(isFree ? 'NONCHARGE' : 'CHARGE');
  });

  it('never double a forecast when an estimate is removed and added again', async () => {
    const place = await work.newPlace(`again ${name}`);
    const headers = new Set<string>();
    for (const round of [1, 2, 3]) {
      const { id } = await work.plan(kind, place, `again ${name} ${round}`);
      const { lines, staged, forecasts } = await work.stored(kind, place);
      expect([lines.length, staged.length, forecasts.length]).toEqual([2, 2, 1]);
      headers.add(lines[0]['_msdyn_estimate_value']);
      if (round < 3) await work.estimate('delete', kind, { id, force: true });
    }
    // The header outlives its lines, and takes those that come later.
    expect(headers.size).toBe(1);
    // Two of the same on purpose are two.
    await work.plan(kind, place, `again ${name} twice`);
    expect((await work.stored(kind, place)).forecasts).toHaveLength(2);
  });

  it('answer a repeat with the first outcome, and write nothing', async () => {
    const place = await work.newPlace(`repeat ${name}`);
    const first = await work.plan(kind, place, `repeat ${name}`);
    expect(await work.plan(kind, place, `repeat ${name}`)).toEqual(first);
    expect((await work.stored(kind, place)).forecasts).toHaveLength(1);
  });

  it('are refused with every reason and its place', async () => {
    const [place, other] = await Promise.all([work.newPlace(`refused ${name}`), work.newPlace(`other ${name}`)]);
    const create = (input: object) =>
      work.estimate('create', kind, {
        idempotencyKey: JSON.stringify(input),
        projectId: place.id,
        categoryId: work.categories['00004'],
        ...usual,
        ...kind.further,
        ...input,
      });
    const many = await create({ finish: '2027-01-03', quantity: '0', costPrice: '-1', salesPrice: '1.00001' });
    expect(codes(many.userErrors)).toEqual([
      'INVALID input.costPrice',
      'INVALID input.finish',
      'INVALID input.quantity',
      'PRECISION_LOSS input.salesPrice',
    ]);
    // Nothing is rounded: neither what is given nor what follows from it.
    const digits = await create({ quantity: '1.005' });
    expect(codes(digits.userErrors)).toEqual(['PRECISION_LOSS input.quantity']);
    const product = await create({ quantity: '0.33', costPrice: '1.0001', salesPrice: '10' });
    expect(codes(product.userErrors)).toEqual(['PRECISION_LOSS input.costPrice']);
    const zeros = await create({ quantity: '1.500', costPrice: '1.00010000', salesPrice: null });
    expect(codes(zeros.userErrors)).toEqual(['INVALID input.salesPrice', 'PRECISION_LOSS input.costPrice']);
    const large = await create({
      quantity: '100000000000.01',
      costPrice: '922337203685478',
      salesPrice: '92233720369',
    });
    expect(codes(large.userErrors)).toEqual([
      'INVALID input.costPrice',
      'INVALID input.quantity',
      'INVALID input.salesPrice',
    ]);
    const { data } = await work.stack.query('{ projects(first: 50) { nodes { tasks(first: 1) { nodes { id } } } } }');
    const task = (data?.['projects'] as any).nodes.flatMap((node: any) => node.tasks.nodes)[0];
    expect(codes((await create({ taskId: task.id, unit: 'none such' })).userErrors)).toEqual([
      'INVALID input.taskId',
      'NOT_FOUND input.unit',
    ]);
    expect(await work.stored(kind, place)).toEqual(nothing);
    expect(await work.stored(kind, other)).toEqual(nothing);
  });

  it('are refused where Finance is not set up to make the forecast', async () => {
    const place = await work.newPlace(`setup ${name}`);
    const { record: category } = await work.stack
      .query(
        `mutation { made: createTransactionCategory(input: { idempotencyKey: "setup ${name}", number: "9${kind.option % 10}001", name: "New", billingType: CHARGEABLE }) {
          record: transactionCategory { id } } }`,
      )
      .then(({ data }) => data?.['made'] as any);
    const create = (key: string, categoryId: string | undefined) =>
      work.estimate('create', kind, {
        idempotencyKey: `setup ${name} ${key}`,
        projectId: place.id,
        categoryId,
        ...usual,
        ...kind.further,
      });
    expect(codes((await create('category', category.id)).userErrors)).toEqual([
      'ACCOUNTING_NOT_READY input.categoryId',
    ]);
    const { finance } = work.stack.sandbox.stores;
    const before = finance.all(`SELECT * FROM "ProjectParameterV2" WHERE "dataAreaId" = 'usmf'`);
    const model = String(before[0]?.['ProjectOperationsForecastModelId']);
    const set = (value: string) =>
      finance.run(
        `UPDATE "ProjectParameterV2" SET "ProjectOperationsForecastModelId" = ? WHERE "dataAreaId" = 'usmf'`,
        [value],
      );
    set('GONE');
    try {
      const refused = await create('model', work.categories['00004']);
      expect(codes(refused.userErrors)).toEqual(['ACCOUNTING_NOT_READY input.projectId']);
      expect(refused.userErrors[0]?.message).toContain('received GONE, which is not there');
    } finally {
      set(model);
    }
    await work.change('updateProjectAccounting', {
      id: place.id,
      force: true,
      projectGroup: 'INTERNAL',
    });
    const unruled = await create('rule', work.categories['00004']);
    expect(codes(unruled.userErrors)).toEqual(['ACCOUNTING_NOT_READY input.projectId']);
    expect(unruled.userErrors[0]?.message).toContain('cost and revenue profile');
    expect(await work.stored(kind, place)).toEqual(nothing);
  });

  it.each([
    { system: 'FINANCE' as const, entity: kind.staging },
    { system: 'DATAVERSE' as const, entity: 'msdyn_estimatelines' },
  ])('are made once when the answer of $system is lost after the change', async ({ system, entity }) => {
    const place = await work.newPlace(`lost ${name} ${system}`);
    await work.stack.sandbox.faults.add({
      system,
      entity,
      count: 1,
      method: 'POST',
      fault: { kind: 'reset-after-commit' },
    });
    const created = await work.plan(kind, place, `lost ${name} ${system}`);
    expect(created).toMatchObject({ sync: { state: 'IN_SYNC' } });
    const { lines, staged, forecasts } = await work.stored(kind, place);
    expect([lines.length, staged.length, forecasts.length]).toEqual([2, 2, 1]);
    await work.stack.sandbox.faults.add({
      system,
      entity,
      count: 1,
      method: 'DELETE',
      fault: { kind: 'reset-after-commit' },
    });
    const deleted = await work.estimate('delete', kind, { id: created.id, force: true });
    expect(deleted.operation.state).toBe('COMMITTED');
    expect(await work.stored(kind, place)).toEqual(nothing);
  });

  it('leave both systems as they were when Dataverse refuses', async () => {
    const place = await work.newPlace(`undone ${name}`);
    const { id } = await work.plan(kind, place, `kept ${name}`);
    const before = await work.stored(kind, place);
    const values = ({ lines, staged, forecasts }: typeof before) => ({
      lines: lines.map(({ msdyn_estimatelineid, msdyn_quantity }: any) => [msdyn_estimatelineid, msdyn_quantity]),
      staged: staged
        .map(({ TransType, Price, StartDate, ActivityNumber }: any) => [TransType, Price, StartDate, ActivityNumber])
        .toSorted(),
      forecasts: forecasts.map(({ CostPrice, SalesPrice }: any) => [CostPrice, SalesPrice]),
    });
    const fault = { kind: 'status', status: 400 } as const;
    for (const method of ['POST', 'PATCH', 'DELETE'] as const) {
      await work.stack.sandbox.faults.add({ system: 'DATAVERSE', entity: 'msdyn_estimatelines', method, fault });
    }
    const made = await work.estimate('create', kind, {
      idempotencyKey: `undone ${name}`,
      projectId: place.id,
      categoryId: work.categories['00004'],
      ...usual,
      ...kind.further,
    });
    expect(made).toMatchObject({ record: null, operation: { state: 'COMPENSATED' } });
    const changed = await work.estimate('update', kind, { id, force: true, quantity: '9', salesPrice: '9' });
    expect(changed.operation.state).toBe('COMPENSATED');
    const gone = await work.estimate('delete', kind, { id, force: true });
    expect(gone).toMatchObject({ deletedId: null, operation: { state: 'COMPENSATED' } });
    expect(values(await work.stored(kind, place))).toEqual(values(before));
  });

  it('wait for Finance while their map is paused, and make one forecast once it runs again', async () => {
    const place = await work.newPlace(`paused ${name}`);
    const map = kind.class === 'EXPENSE' ? expenseEstimates : materialEstimates;
    await turnMap(work.stack, 'pauseMap', map.name);
    const { id, sync } = await work.plan(kind, place, `paused ${name}`);
    expect(sync.state).toBe('QUEUED');
    const changed = await work.estimate('update', kind, { id, force: true, quantity: '3', salesPrice: '99' });
    expect(changed.operation.legs).toMatchObject([{ state: 'WRITTEN' }, { system: 'FINANCE', state: 'HELD' }]);
    expect(await work.stored(kind, place)).toMatchObject({ lines: [{}, {}], staged: [], forecasts: [] });
    await turnMap(work.stack, 'resumeMap', map.name);
    await expect
      .poll(async () => (await work.stored(kind, place)).forecasts, { timeout: 10_000 })
      .toMatchObject([{ CostPrice: 100.25, SalesPrice: 99 }]);
    expect((await work.stored(kind, place)).staged).toHaveLength(2);
  });

  it('each show their own forecast, also where several share project, task, category and first day', async () => {
    const place = await work.newPlace(`same ${name}`);
    const quantities = ['1', '7.5', '2', '2'];
    for (const [at, quantity] of quantities.entries()) {
      await work.plan(kind, place, `same ${name} ${at}`, { quantity });
    }
    const shown = async () => {
      const { estimates, summary } = await work.read(kind, place);
      const numbers = estimates.map(({ forecast }: any) => forecast.number);
      for (const { quantity, forecast } of estimates) expect(Number(forecast.quantity)).toBe(Number(quantity));
      const { forecasts } = await work.stored(kind, place);
      // Every forecast is somebody's, and nobody's is another's.
      expect([new Set(numbers).size, forecasts.length]).toEqual([numbers.length, numbers.length]);
      expect(summary).toMatchObject([{ class: kind.class, count: estimates.length }]);
      const total = estimates.reduce((sum: number, { quantity }: any) => sum + Number(quantity), 0);
      expect(Number(summary[0].quantity)).toBe(total);
      return estimates;
    };
    const estimates = await shown();
    expect(estimates.map(({ quantity }: any) => Number(quantity)).toSorted()).toEqual([1, 2, 2, 7.5]);
    const [{ id }] = estimates.filter(({ quantity }: any) => Number(quantity) === 2);
    await work.estimate('delete', kind, { id, force: true });
    expect(await shown()).toHaveLength(3);
  });

  it('are what estimates, their summary and their forecast read back', async () => {
    const place = await work.newPlace(`read ${name}`);
    const one = await work.plan(kind, place, `read ${name} 1`);
    await work.plan(kind, place, `read ${name} 2`, { start: '2027-02-01', finish: '2027-02-02', quantity: '1' });
    const { estimates, summary } = await work.read(kind, place);
    expect(estimates).toHaveLength(2);
    expect(estimates.find(({ id }: any) => id === one.id)).toMatchObject({
      __typename: name,
      cost: one.cost,
      sales: one.sales,
      forecast: one.forecast,
    });
    expect(new Set(estimates.map(({ forecast }: any) => forecast.number)).size).toBe(2);
    expect(summary).toEqual([
      {
        class: kind.class,
        currency: 'USD',
        quantity: expect.stringMatching(/^3\.50*$/),
        cost: { amount: expect.stringMatching(/^350\.8750*$/) },
        sales: { amount: expect.stringMatching(/^421\.750*$/) },
        count: 2,
      },
    ]);
  });
});
