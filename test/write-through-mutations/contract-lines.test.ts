import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openOperations } from '../support/open-operations.ts';
import { codes, type ContractWork, startContractWork } from './contract-work.ts';

let work: ContractWork;

beforeAll(async () => {
  work = await startContractWork();
});
afterEach(() => work.stack.sandbox.faults.clear());
afterAll(() => work.stack.close());

describe('mutations of contract lines and milestones', () => {
  it('bill a project by milestones that add up to what was agreed', async () => {
    const [{ id: contractId, number }, project] = [
      await work.newContract('contract-5'),
      await work.newProject('project-1'),
    ];
    const created = await work.change('createContractLine', {
      idempotencyKey: 'line-1',
      contractId,
      projectId: project.id,
      name: 'Build',
      billingMethod: 'FIXED_PRICE',
      includes: ['TIME', 'EXPENSE'],
      amount: '1000.50',
      customerBudget: '1100',
      billingStart: '2027-01-01',
      accounting: { dimensionsText: '-022--' },
    });
    expect(created.userErrors).toEqual([]);
    expect(created.record).toMatchObject({
      contract: { number },
      project: { number: project.number },
      billingMethod: 'FIXED_PRICE',
      includes: ['TIME', 'EXPENSE'],
      amount: { amount: '1000.5000', currency: 'USD' },
      customerBudget: { amount: '1100.0000' },
      sync: { state: 'IN_SYNC' },
      billingRule: { type: 'MILESTONE', sequenceNumber: 1, dimensionsText: '-022--' },
    });
    const inFinance = await work.stack.finance.json(
      `ProjectsV2?cross-company=true&$select=ProjectContractId&$filter=ProjectId eq '${project.number}'`,
    );
    expect(inFinance.value).toMatchObject([{ ProjectContractId: number }]);

    const lineId = created.record.id;
    const first = await work.change('createBillingMilestone', {
      idempotencyKey: 'milestone-1',
      lineId,
      name: 'Signed',
      date: '2027-01-31',
      amount: '400.25',
    });
    expect(first.userErrors).toEqual([]);
    expect(first.record).toMatchObject({
      name: 'Signed',
      date: '2027-01-31',
      amount: { amount: '400.2500', currency: 'USD' },
      invoiceStatus: 'NOT_READY',
      line: { number: created.record.number },
      sync: { state: 'IN_SYNC' },
    });
    expect(first.record.onAccountTransaction).toMatchObject({ number: first.record.number, salesTaxGroup: null });
    const estimate = await work.stack.query(
      `{ projectByNumber(legalEntity: "USMF", number: "${project.number}") { revenueEstimateProject { number projectType } } }`,
    );
    expect(estimate.data?.['projectByNumber']).toEqual({
      revenueEstimateProject: { number: `EST-${project.number}`, projectType: 'FIXED_PRICE' },
    });
    const unseen = { id: first.record.id, expectedAccountingVersion: 'another', salesTaxGroup: 'CA' };
    const refused = await work.change('updateBillingMilestoneAccounting', unseen);
    expect(codes(refused.userErrors)).toEqual(['STALE_VERSION input.expectedAccountingVersion']);
    const taxed = await work.change('updateBillingMilestoneAccounting', {
      id: first.record.id,
      expectedAccountingVersion: first.record.onAccountTransaction.version,
      salesTaxGroup: 'CA',
      itemSalesTaxGroup: 'SERVICE',
    });
    expect(taxed.userErrors).toEqual([]);
    expect(taxed.operation.legs).toMatchObject([{ system: 'FINANCE', state: 'WRITTEN' }]);
    expect(taxed.record.onAccountTransaction).toMatchObject({ salesTaxGroup: 'CA', itemSalesTaxGroup: 'SERVICE' });
    const early = await work.change('markMilestoneReady', { id: first.record.id, force: true });
    expect(early.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'id'] }]);
    const tooMuch = await work.change('createBillingMilestone', {
      idempotencyKey: 'milestone-2',
      lineId,
      name: 'Done',
      date: '2027-02-28',
      amount: '600.26',
    });
    expect(codes(tooMuch.userErrors)).toEqual(['INVALID input.amount']);
    const rest = await work.change('createBillingMilestone', {
      idempotencyKey: 'milestone-3',
      lineId,
      name: 'Done',
      date: '2027-02-28',
      amount: '600.25',
    });
    expect(rest.userErrors).toEqual([]);
    const ready = await work.change('markMilestoneReady', {
      id: first.record.id,
      expectedVersion: first.record.version,
    });
    expect(ready.userErrors).toEqual([]);
    expect(ready.record).toMatchObject({ invoiceStatus: 'READY_TO_INVOICE' });

    const other = await work.newProject('project-4');
    const undermined = await work.change('updateContractLine', {
      id: lineId,
      force: true,
      amount: '1000',
      projectId: other.id,
    });
    expect(codes(undermined.userErrors)).toEqual(['INVALID input.amount', 'INVALID input.projectId']);
    const used = await work.change('deleteContractLine', { id: lineId, force: true });
    expect(codes(used.userErrors)).toEqual(['IN_USE input.id']);
    const fixed = await work.change('updateContractLine', {
      id: lineId,
      force: true,
      billingMethod: 'TIME_AND_MATERIAL',
    });
    expect(codes(fixed.userErrors)).toEqual(['INVALID input.billingMethod']);
    for (const { id } of [first.record, rest.record]) {
      const gone = await work.change('deleteBillingMilestone', { id, force: true });
      expect(gone.userErrors).toEqual([]);
    }
    const gone = await work.change('deleteContractLine', { id: lineId, force: true });
    expect(gone.userErrors).toEqual([]);
    const after = await work.stack.finance.json(
      `ProjectContractLines?cross-company=true&$filter=ProjectContractId eq '${number}'`,
    );
    expect(after.value).toEqual([]);
  });

  it('refuse a line of another contract for a project, and a milestone of what is billed by time', async () => {
    const [one, other] = [await work.newContract('contract-6'), await work.newContract('contract-7')];
    const project = await work.newProject('project-2');
    const create = (idempotencyKey: string, contractId: string) =>
      work.change('createContractLine', {
        idempotencyKey,
        contractId,
        projectId: project.id,
        name: 'Advice',
        billingMethod: 'TIME_AND_MATERIAL',
        amount: '10',
      });
    const first = await create('line-2', one.id);
    expect(first.userErrors).toEqual([]);
    expect((await create('line-3', other.id)).userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'projectId'] },
    ]);
    const second = await create('line-4', one.id);
    expect(second.record.billingRule).toMatchObject({ type: 'TIME_AND_MATERIAL', sequenceNumber: 2 });
    const refused = await work.change('createBillingMilestone', {
      idempotencyKey: 'milestone-4',
      lineId: first.record.id,
      name: 'None',
      date: '2027-01-31',
      amount: '1',
    });
    expect(codes(refused.userErrors)).toEqual(['INVALID input.lineId']);
  });
});

describe('milestones that are added at the same moment', () => {
  it('never bill more than was agreed', async () => {
    const [{ id: contractId }, project] = [await work.newContract('contract-10'), await work.newProject('project-3')];
    const line = await work.change('createContractLine', {
      idempotencyKey: 'line-5',
      contractId,
      projectId: project.id,
      name: 'Build',
      billingMethod: 'FIXED_PRICE',
      amount: '1000',
    });
    const add = (name: string) =>
      work.change('createBillingMilestone', {
        idempotencyKey: `at-once-${name}`,
        lineId: line.record.id,
        name,
        date: '2027-01-31',
        amount: '600',
      });
    const outcomes = await Promise.all([add('one'), add('other')]);
    expect(outcomes.filter(({ operation }) => operation.state === 'COMMITTED')).toHaveLength(1);
    const { data } = await work.stack.query(
      `{ node(id: "${line.record.id}") { ... on ContractLine { milestones { amount { amount } } } } }`,
    );
    expect((data?.['node'] as any).milestones).toEqual([{ amount: { amount: '600.0000' } }]);
  });
});

describe('lines that are added at the same moment', () => {
  it('each get a sequence number of their own, after those that either system has', async () => {
    const { id: contractId, number } = await work.newContract('contract-12');
    const inFinance = `ProjectContractLines?cross-company=true&$filter=ProjectContractId eq '${number}'`;
    const add = (name: string) =>
      work.change('createContractLine', {
        idempotencyKey: `line-at-once-${name}`,
        contractId,
        name,
        billingMethod: 'TIME_AND_MATERIAL',
        amount: '10',
      });
    const first = await add('first');
    const { value } = await work.stack.finance.json(inFinance);
    const byHand = { ...value[0], LineSequenceNumber: 7, ContractLineId: 'BY-HAND' };
    const { status } = await work.stack.finance.send('POST', 'ProjectContractLines', JSON.stringify(byHand));
    expect(status).toBe(201);
    const outcomes = await Promise.all(['one', 'two', 'three'].map(add));
    expect(outcomes.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    const numbers = [first, ...outcomes].map(({ record }) => record.billingRule.sequenceNumber);
    expect(numbers.toSorted((one, other) => one - other)).toEqual([1, 8, 9, 10]);
  });
});

describe('a line whose contract is still on its way', () => {
  it('waits until the contract is in both systems', async () => {
    await work.stack.sandbox.faults.add({
      system: 'FINANCE',
      entity: 'ProjectContractHeaders',
      method: 'POST',
      count: 1,
      fault: { kind: 'held' },
    });
    const contract = await work.change('createProjectContract', {
      idempotencyKey: 'contract-11',
      consistency: 'EVENTUAL',
      legalEntity: 'USMF',
      name: 'Late in Finance',
      customerId: work.customers[0]?.id,
      currency: 'USD',
    });
    expect(contract.operation.state).toBe('PENDING');
    const adding = work.change('createContractLine', {
      idempotencyKey: 'line-6',
      contractId: contract.record.id,
      name: 'Advice',
      billingMethod: 'TIME_AND_MATERIAL',
      amount: '10',
    });
    await expect.poll(() => openOperations(work.stack)).toHaveLength(2);
    await work.stack.sandbox.faults.clear();
    const line = await adding;
    expect(line.operation.state).toBe('COMMITTED');
    const { data } = await work.stack.query(`{ writeOperation(id: "${contract.operation.id}") { state } }`);
    expect(data?.['writeOperation']).toEqual({ state: 'COMMITTED' });
  });
});
