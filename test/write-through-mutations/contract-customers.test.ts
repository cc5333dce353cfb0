import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { codes, type ContractWork, startContractWork } from './contract-work.ts';

let work: ContractWork;

beforeAll(async () => {
  work = await startContractWork();
});
afterEach(() => work.stack.sandbox.faults.clear());
afterAll(() => work.stack.close());

describe('mutations of contract customers', () => {
  it('carry the customer that Dataverse makes with a contract to Finance', async () => {
    const { id, number } = await work.newContract('contract-8');
    const read = async () => {
      const { data } = await work.stack.query(`{ node(id: "${id}") { ... on ProjectContract { customers {
        isPrimary sync { state } fundingSource { number invoiceName isPrimary fundingType }
      } } } }`);
      return (data?.['node'] as any).customers;
    };
    await expect.poll(read).toMatchObject([
      {
        isPrimary: true,
        sync: { state: 'IN_SYNC' },
        fundingSource: { invoiceName: work.customers[0]?.name, isPrimary: true, fundingType: 'CUSTOMER' },
      },
    ]);
    const { value } = await work.stack.finance.json(
      `ProjectFundingSources?cross-company=true&$filter=ProjectContractID eq '${number}'`,
    );
    expect(value).toMatchObject([{ CustomerOrOrganization: work.customers[0]?.accountNumber }]);
  });

  it('show on the contract that Finance refused the customer made with it, until an operator has decided', async () => {
    await work.stack.sandbox.faults.add({
      system: 'FINANCE',
      entity: 'ProjectFundingSources',
      method: 'POST',
      count: 1,
      fault: { kind: 'status', status: 400, message: 'No such customer.' },
    });
    const { id, sync } = await work.newContract('contract-14');
    expect(['IN_SYNC', 'NEEDS_ATTENTION']).toContain(sync.state);
    const read = async () => {
      const { data } = await work.stack.query(
        `{ node(id: "${id}") { ... on ProjectContract { sync { state lastOperation { id mutation message } } } } }`,
      );
      return (data?.['node'] as any).sync;
    };
    await expect.poll(async () => (await read()).state).toBe('NEEDS_ATTENTION');
    const { lastOperation } = await read();
    expect(lastOperation).toMatchObject({ mutation: 'followUp', message: expect.stringContaining('Finance') });
    const { data } = await work.stack.query(
      `mutation { retryOperation(input: { id: "${lastOperation.id}", reason: "it is there now" }) { operation { state } userErrors { message } } }`,
    );
    expect(data?.['retryOperation']).toEqual({ operation: { state: 'COMMITTED' }, userErrors: [] });
    expect(await read()).toMatchObject({ state: 'IN_SYNC', lastOperation: { mutation: 'createProjectContract' } });
  });

  it('keep the shares of a contract at 100 percent', async () => {
    const { id } = await work.newContract('contract-4');
    const { data } = await work.stack.query(
      `{ node(id: "${id}") { ... on ProjectContract { customers { id isPrimary splitPercent } } } }`,
    );
    const [first] = (data?.['node'] as any).customers;
    expect(first).toMatchObject({ isPrimary: true, splitPercent: '100.00' });
    const added = await work.change('addContractCustomer', {
      idempotencyKey: 'customer-2',
      contractId: id,
      customerId: work.customers[1]?.id,
      splitPercent: '37.5',
      paymentTerms: 'NET_30',
    });
    expect(added.userErrors).toEqual([]);
    expect(added.record).toMatchObject({
      isPrimary: false,
      splitPercent: '37.50',
      paymentTerms: 'Net 30',
      sync: { state: 'IN_SYNC' },
      fundingSource: { invoiceName: work.customers[1]?.name, fundingType: 'CUSTOMER', isPrimary: false },
    });
    const shares = async () => {
      const answer = await work.stack.query(
        `{ node(id: "${id}") { ... on ProjectContract { customers { splitPercent isPrimary } } } }`,
      );
      return (answer.data?.['node'] as any).customers.map((one: any) => one.splitPercent).toSorted();
    };
    expect(await shares()).toEqual(['37.50', '62.50']);
    const tooMuch = await work.change('updateContractCustomer', {
      id: added.record.id,
      force: true,
      splitPercent: '100.5',
    });
    expect(codes(tooMuch.userErrors)).toEqual(['INVALID input.splitPercent']);
    const twice = await work.change('addContractCustomer', {
      idempotencyKey: 'customer-3',
      contractId: id,
      customerId: work.customers[1]?.id,
      splitPercent: '10.123',
    });
    expect(codes(twice.userErrors)).toEqual(['ALREADY_EXISTS input.customerId', 'PRECISION_LOSS input.splitPercent']);
    const removed = await work.change('removeContractCustomer', { id: added.record.id, force: true });
    expect(removed).toMatchObject({ userErrors: [], deletedId: added.record.id });
    expect(await shares()).toEqual(['100.00']);
    const primary = await work.change('removeContractCustomer', { id: first.id, force: true });
    expect(codes(primary.userErrors)).toEqual(['INVALID input.id']);
    expect(primary.userErrors[0]?.message).toContain('primary');
  });

  it('bring a removed customer back when Finance refuses and an operator undoes the removal', async () => {
    const { id } = await work.newContract('contract-13');
    const customers = async () => {
      const { data } = await work.stack.query(
        `{ node(id: "${id}") { ... on ProjectContract { customers { id splitPercent customer { id } } } } }`,
      );
      return (data?.['node'] as any).customers.toSorted((one: any, other: any) => (one.id < other.id ? -1 : 1));
    };
    const added = await work.change('addContractCustomer', {
      idempotencyKey: 'customer-4',
      contractId: id,
      customerId: work.customers[1]?.id,
      splitPercent: '25',
    });
    const before = await customers();
    expect(before).toHaveLength(2);
    await work.stack.sandbox.faults.add({
      system: 'FINANCE',
      entity: 'ProjectFundingSources',
      method: 'DELETE',
      count: 1,
      fault: { kind: 'status', status: 400 },
    });
    const removed = await work.change('removeContractCustomer', {
      id: added.record.id,
      force: true,
      consistency: 'EVENTUAL',
    });
    const state = async () => {
      const { data } = await work.stack.query(`{ writeOperation(id: "${removed.operation.id}") { state message } }`);
      return (data?.['writeOperation'] as any).state;
    };
    await expect.poll(state).toBe('NEEDS_ATTENTION');
    expect(await customers()).toHaveLength(1);
    const undone = await work.stack.query(
      `mutation { resolveOperation(input: { id: "${removed.operation.id}", decision: COMPENSATE, reason: "test" }) { operation { state message } userErrors { message } } }`,
    );
    expect(undone.data?.['resolveOperation']).toEqual({
      operation: { state: 'COMPENSATED', message: expect.any(String) },
      userErrors: [],
    });
    expect(await customers()).toEqual(before);
  });

  it('never give away more than 100 percent when two are added at the same moment', async () => {
    const { id } = await work.newContract('contract-9');
    const add = (index: number) =>
      work.change('addContractCustomer', {
        idempotencyKey: `at-once-${index}`,
        contractId: id,
        customerId: work.customers[index]?.id,
        splitPercent: '60',
      });
    const [one, other] = await Promise.all([add(1), add(2)]);
    const states = [one.operation.state, other.operation.state];
    expect(states).toContain('COMMITTED');
    const { data } = await work.stack.query(
      `{ node(id: "${id}") { ... on ProjectContract { customers { splitPercent } } } }`,
    );
    const shares = (data?.['node'] as any).customers.map((one: any) => one.splitPercent).toSorted();
    expect(shares).toEqual(['40.00', '60.00']);
  });
});
