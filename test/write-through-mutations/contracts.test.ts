import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Stack } from '../support/stack.ts';
import { mutate } from './mutate.ts';
import { startWritingStack } from './mutations.ts';

let stack: Stack;
let customers: readonly { readonly id: string; readonly accountNumber: string; readonly name: string }[];
let stranger: string;

beforeAll(async () => {
  stack = await startWritingStack({ actuals: 100 });
  const { data } = await stack.query(
    '{ customers(first: 200) { nodes { id accountNumber name legalEntity { code } } } }',
  );
  const { nodes } = data?.['customers'] as any;
  customers = nodes.filter((node: any) => node.legalEntity.code === 'USMF');
  stranger = nodes.find((node: any) => node.legalEntity.code === 'DEMF').id;
});
afterEach(() => stack.sandbox.faults.clear());
afterAll(() => stack.close());

const contract = `record: projectContract {
  id version number name legalEntity { code } customer { id version legalEntity { code } } currency status requestedDelivery sync { state }
  accounting { salesTaxGroup dimensionsText postingProfile termsOfPayment }
  customers { id version fundingSourceId: id isPrimary splitPercent customer { id } }
}`;
const contractCustomer = `record: contractCustomer {
  id version isPrimary splitPercent paymentTerms customer { id } sync { state }
  fundingSource { number invoiceName fundingType isPrimary dimensionsText }
}`;
const line = `record: contractLine {
  id version number name contract { number } project { number } billingMethod includes amount { amount currency }
  customerBudget { amount } notToExceed { amount } sync { state }
  billingRule { type sequenceNumber salesTaxGroup dimensionsText }
}`;
const milestone = `record: billingMilestone {
  id version number name date amount { amount currency } invoiceStatus line { number } sync { state }
  onAccountTransaction { number salesTaxGroup itemSalesTaxGroup }
}`;

const change = (name: string, input: object) => {
  const record = { ProjectContract: contract, ContractLine: line, BillingMilestone: milestone, Milestone: milestone };
  const [, shown = contractCustomer] = Object.entries(record).find(([typename]) => name.includes(typename)) ?? [];
  return mutate(stack, name, /^(delete|remove)/.test(name) ? 'deletedId' : shown, input);
};

/** A contract of USMF, made for one test. */
async function newContract(key: string, input: object = {}) {
  const created = await change('createProjectContract', {
    idempotencyKey: key,
    legalEntity: 'USMF',
    name: `Contract ${key}`,
    customerId: customers[0]?.id,
    currency: 'USD',
    ...input,
  });
  expect(created.userErrors).toEqual([]);
  return created.record;
}

async function newProject(key: string) {
  const { record, userErrors } = await mutate(stack, 'createProject', 'record: project { id number }', {
    idempotencyKey: key,
    legalEntity: 'USMF',
    name: `Project ${key}`,
  });
  expect(userErrors).toEqual([]);
  return record;
}

const codes = (errors: readonly { readonly code: string; readonly path: readonly string[] | null }[]) =>
  errors.map(({ code, path }) => `${code} ${path?.join('.') ?? ''}`).toSorted();

describe('mutations of project contracts', () => {
  it('create, change and delete a contract in both systems', async () => {
    const created = await newContract('contract-1', {
      number: 'CON-90001',
      requestedDelivery: '2027-03-31',
      paymentTerms: 'NET_45',
      accounting: { salesTaxGroup: 'CA', dimensionsText: '-022--' },
    });
    expect(created).toMatchObject({
      number: 'CON-90001',
      legalEntity: { code: 'USMF' },
      customer: { id: customers[0]?.id, legalEntity: { code: 'USMF' } },
      currency: 'USD',
      status: 'DRAFT',
      requestedDelivery: '2027-03-31',
      sync: { state: 'IN_SYNC' },
      accounting: { salesTaxGroup: 'CA', dimensionsText: '-022--', termsOfPayment: 'Net45' },
    });
    const finance = () =>
      stack.finance.json("ProjectContractHeaders?cross-company=true&$filter=ProjectContractId eq 'CON-90001'");
    expect((await finance()).value).toMatchObject([
      {
        dataAreaId: 'usmf',
        SalesCurrencyCode: 'USD',
        CustomerAccountNumber: customers[0]?.accountNumber,
        IntegrationSourceDataId: expect.stringMatching(/^[0-9a-f-]{36}$/i),
      },
    ]);
    const changed = await change('updateProjectContract', {
      id: created.id,
      expectedVersion: created.version,
      name: 'Renamed',
      paymentTerms: null,
      accounting: { salesTaxGroup: null },
    });
    expect(changed.userErrors).toEqual([]);
    expect(changed.operation.legs).toMatchObject([{ system: 'FINANCE' }, { system: 'DATAVERSE' }]);
    expect(changed.record).toMatchObject({
      name: 'Renamed',
      accounting: { salesTaxGroup: null, dimensionsText: '-022--', termsOfPayment: null },
    });
    const gone = await change('deleteProjectContract', { id: created.id, expectedVersion: changed.record.version });
    expect(gone).toMatchObject({ userErrors: [], deletedId: created.id, operation: { state: 'COMMITTED' } });
    expect((await finance()).value).toEqual([]);
  });

  it('tell everything that stands in the way at once', async () => {
    const refused = await change('createProjectContract', {
      idempotencyKey: 'contract-2',
      legalEntity: 'USMF',
      number: 'CON-0001',
      name: '',
      customerId: stranger,
      currency: 'XXX',
    });
    expect(codes(refused.userErrors)).toEqual([
      'ALREADY_EXISTS input.number',
      'ALREADY_EXISTS input.number',
      'INVALID input.customerId',
      'INVALID input.name',
      'NOT_FOUND input.currency',
    ]);
  });

  it('put Finance back when Dataverse refuses', async () => {
    await stack.sandbox.faults.add({
      system: 'DATAVERSE',
      entity: 'salesorders',
      method: 'POST',
      fault: { kind: 'status', status: 400 },
    });
    const refused = await change('createProjectContract', {
      idempotencyKey: 'contract-3',
      legalEntity: 'USMF',
      number: 'CON-90003',
      name: 'Refused',
      customerId: customers[0]?.id,
      currency: 'USD',
    });
    expect(refused.operation.state).toBe('COMPENSATED');
    const { value } = await stack.finance.json(
      "ProjectContractHeaders?cross-company=true&$filter=ProjectContractId eq 'CON-90003'",
    );
    expect(value).toEqual([]);
  });
});

describe('mutations of contract customers', () => {
  it('carry the customer that Dataverse makes with a contract to Finance', async () => {
    const { id, number } = await newContract('contract-8');
    const read = async () => {
      const { data } = await stack.query(`{ node(id: "${id}") { ... on ProjectContract { customers {
        isPrimary sync { state } fundingSource { number invoiceName isPrimary fundingType }
      } } } }`);
      return (data?.['node'] as any).customers;
    };
    await expect.poll(read).toMatchObject([
      {
        isPrimary: true,
        sync: { state: 'IN_SYNC' },
        fundingSource: { invoiceName: customers[0]?.name, isPrimary: true, fundingType: 'CUSTOMER' },
      },
    ]);
    const { value } = await stack.finance.json(
      `ProjectFundingSources?cross-company=true&$filter=ProjectContractID eq '${number}'`,
    );
    expect(value).toMatchObject([{ CustomerOrOrganization: customers[0]?.accountNumber }]);
  });

  it('keep the shares of a contract at 100 percent', async () => {
    const { id } = await newContract('contract-4');
    const { data } = await stack.query(
      `{ node(id: "${id}") { ... on ProjectContract { customers { id isPrimary splitPercent } } } }`,
    );
    const [first] = (data?.['node'] as any).customers;
    expect(first).toMatchObject({ isPrimary: true, splitPercent: '100.00' });
    const added = await change('addContractCustomer', {
      idempotencyKey: 'customer-2',
      contractId: id,
      customerId: customers[1]?.id,
      splitPercent: '37.5',
      paymentTerms: 'NET_30',
    });
    expect(added.userErrors).toEqual([]);
    expect(added.record).toMatchObject({
      isPrimary: false,
      splitPercent: '37.50',
      paymentTerms: 'Net 30',
      sync: { state: 'IN_SYNC' },
      fundingSource: { invoiceName: customers[1]?.name, fundingType: 'CUSTOMER', isPrimary: false },
    });
    const shares = async () => {
      const answer = await stack.query(
        `{ node(id: "${id}") { ... on ProjectContract { customers { splitPercent isPrimary } } } }`,
      );
      return (answer.data?.['node'] as any).customers.map((one: any) => one.splitPercent).toSorted();
    };
    expect(await shares()).toEqual(['37.50', '62.50']);
    const tooMuch = await change('updateContractCustomer', { id: added.record.id, force: true, splitPercent: '100.5' });
    expect(codes(tooMuch.userErrors)).toEqual(['INVALID input.splitPercent']);
    const twice = await change('addContractCustomer', {
      idempotencyKey: 'customer-3',
      contractId: id,
      customerId: customers[1]?.id,
      splitPercent: '10.123',
    });
    expect(codes(twice.userErrors)).toEqual(['ALREADY_EXISTS input.customerId', 'PRECISION_LOSS input.splitPercent']);
    const removed = await change('removeContractCustomer', { id: added.record.id, force: true });
    expect(removed).toMatchObject({ userErrors: [], deletedId: added.record.id });
    expect(await shares()).toEqual(['100.00']);
    const primary = await change('removeContractCustomer', { id: first.id, force: true });
    expect(codes(primary.userErrors)).toContain('INVALID input.id');
  });
});

describe('changes of one contract at the same moment', () => {
  it('never give away more than 100 percent', async () => {
    const { id } = await newContract('contract-9');
    const add = (index: number) =>
      change('addContractCustomer', {
        idempotencyKey: `at-once-${index}`,
        contractId: id,
        customerId: customers[index]?.id,
        splitPercent: '60',
      });
    const [one, other] = await Promise.all([add(1), add(2)]);
    const states = [one.operation.state, other.operation.state];
    expect(states).toContain('COMMITTED');
    const { data } = await stack.query(
      `{ node(id: "${id}") { ... on ProjectContract { customers { splitPercent } } } }`,
    );
    const shares = (data?.['node'] as any).customers.map((one: any) => one.splitPercent).toSorted();
    expect(shares).toEqual(['40.00', '60.00']);
  });

  it('never bill more by milestones than was agreed', async () => {
    const [{ id: contractId }, project] = [await newContract('contract-10'), await newProject('project-3')];
    const line = await change('createContractLine', {
      idempotencyKey: 'line-5',
      contractId,
      projectId: project.id,
      name: 'Build',
      billingMethod: 'FIXED_PRICE',
      amount: '1000',
    });
    const add = (name: string) =>
      change('createBillingMilestone', {
        idempotencyKey: `at-once-${name}`,
        lineId: line.record.id,
        name,
        date: '2027-01-31',
        amount: '600',
      });
    const outcomes = await Promise.all([add('one'), add('other')]);
    expect(outcomes.filter(({ operation }) => operation.state === 'COMMITTED')).toHaveLength(1);
    const { data } = await stack.query(
      `{ node(id: "${line.record.id}") { ... on ContractLine { milestones { amount { amount } } } } }`,
    );
    expect((data?.['node'] as any).milestones).toEqual([{ amount: { amount: '600.0000' } }]);
  });
});

describe('mutations of contract lines and milestones', () => {
  it('bill a project by milestones that add up to what was agreed', async () => {
    const [{ id: contractId, number }, project] = [await newContract('contract-5'), await newProject('project-1')];
    const created = await change('createContractLine', {
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
    const inFinance = await stack.finance.json(
      `ProjectsV2?cross-company=true&$select=ProjectContractId&$filter=ProjectId eq '${project.number}'`,
    );
    expect(inFinance.value).toMatchObject([{ ProjectContractId: number }]);

    const lineId = created.record.id;
    const first = await change('createBillingMilestone', {
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
    const estimate = await stack.query(
      `{ projectByNumber(legalEntity: "USMF", number: "${project.number}") { revenueEstimateProject { number projectType } } }`,
    );
    expect(estimate.data?.['projectByNumber']).toEqual({
      revenueEstimateProject: { number: `EST-${project.number}`, projectType: 'FIXED_PRICE' },
    });
    const taxed = await change('updateBillingMilestoneAccounting', {
      id: first.record.id,
      force: true,
      salesTaxGroup: 'CA',
      itemSalesTaxGroup: 'SERVICE',
    });
    expect(taxed.userErrors).toEqual([]);
    expect(taxed.operation.legs).toMatchObject([{ system: 'FINANCE', state: 'WRITTEN' }]);
    expect(taxed.record.onAccountTransaction).toMatchObject({ salesTaxGroup: 'CA', itemSalesTaxGroup: 'SERVICE' });
    const early = await change('markMilestoneReady', { id: first.record.id, force: true });
    expect(early.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'id'] }]);
    const tooMuch = await change('createBillingMilestone', {
      idempotencyKey: 'milestone-2',
      lineId,
      name: 'Done',
      date: '2027-02-28',
      amount: '600.26',
    });
    expect(codes(tooMuch.userErrors)).toEqual(['INVALID input.amount']);
    const rest = await change('createBillingMilestone', {
      idempotencyKey: 'milestone-3',
      lineId,
      name: 'Done',
      date: '2027-02-28',
      amount: '600.25',
    });
    expect(rest.userErrors).toEqual([]);
    const ready = await change('markMilestoneReady', { id: first.record.id, expectedVersion: first.record.version });
    expect(ready.userErrors).toEqual([]);
    expect(ready.record).toMatchObject({ invoiceStatus: 'READY_TO_INVOICE' });

    const other = await newProject('project-4');
    const undermined = await change('updateContractLine', {
      id: lineId,
      force: true,
      amount: '1000',
      projectId: other.id,
    });
    expect(codes(undermined.userErrors)).toEqual(['INVALID input.amount', 'INVALID input.projectId']);
    const used = await change('deleteContractLine', { id: lineId, force: true });
    expect(codes(used.userErrors)).toEqual(['IN_USE input.id']);
    const fixed = await change('updateContractLine', { id: lineId, force: true, billingMethod: 'TIME_AND_MATERIAL' });
    expect(codes(fixed.userErrors)).toEqual(['INVALID input.billingMethod']);
    for (const { id } of [first.record, rest.record]) {
      const gone = await change('deleteBillingMilestone', { id, force: true });
      expect(gone.userErrors).toEqual([]);
    }
    const gone = await change('deleteContractLine', { id: lineId, force: true });
    expect(gone.userErrors).toEqual([]);
    const after = await stack.finance.json(
      `ProjectContractLines?cross-company=true&$filter=ProjectContractId eq '${number}'`,
    );
    expect(after.value).toEqual([]);
  });

  it('refuse a line of another contract for a project, and a milestone of what is billed by time', async () => {
    const [one, other] = [await newContract('contract-6'), await newContract('contract-7')];
    const project = await newProject('project-2');
    const create = (idempotencyKey: string, contractId: string) =>
      change('createContractLine', {
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
    const refused = await change('createBillingMilestone', {
      idempotencyKey: 'milestone-4',
      lineId: first.record.id,
      name: 'None',
      date: '2027-01-31',
      amount: '1',
    });
    expect(codes(refused.userErrors)).toEqual(['INVALID input.lineId']);
  });
});
