import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { codes, type ContractWork, startContractWork } from './contract-work.ts';

let work: ContractWork;

beforeAll(async () => {
  work = await startContractWork();
});
afterEach(() => work.stack.sandbox.faults.clear());
afterAll(() => work.stack.close());

describe('mutations of project contracts', () => {
  it('create, change and delete a contract in both systems', async () => {
    const created = await work.newContract('contract-1', {
      number: 'CON-90001',
      requestedDelivery: '2027-03-31',
      paymentTerms: 'NET_45',
      accounting: { salesTaxGroup: 'CA', dimensionsText: '-022--' },
    });
    expect(created).toMatchObject({
      number: 'CON-90001',
      legalEntity: { code: 'USMF' },
      customer: { id: work.customers[0]?.id, legalEntity: { code: 'USMF' } },
      currency: 'USD',
      status: 'DRAFT',
      requestedDelivery: '2027-03-31',
      sync: { state: 'IN_SYNC' },
      accounting: { salesTaxGroup: 'CA', dimensionsText: '-022--', termsOfPayment: 'Net45' },
    });
    const finance = () =>
      work.stack.finance.json("ProjectContractHeaders?cross-company=true&$filter=ProjectContractId eq 'CON-90001'");
    expect((await finance()).value).toMatchObject([
      {
        dataAreaId: 'usmf',
        SalesCurrencyCode: 'USD',
        CustomerAccountNumber: work.customers[0]?.accountNumber,
        IntegrationSourceDataId: expect.stringMatching(/^[0-9a-f-]{36}$/i),
      },
    ]);
    const changed = await work.change('updateProjectContract', {
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
    const gone = await work.change('deleteProjectContract', {
      id: created.id,
      expectedVersion: changed.record.version,
    });
    expect(gone).toMatchObject({ userErrors: [], deletedId: created.id, operation: { state: 'COMMITTED' } });
    expect((await finance()).value).toEqual([]);
  });

  it('tell everything that stands in the way at once', async () => {
    const refused = await work.change('createProjectContract', {
      idempotencyKey: 'contract-2',
      legalEntity: 'USMF',
      number: 'CON-0001',
      name: '',
      customerId: work.stranger,
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
    await work.stack.sandbox.faults.add({
      system: 'DATAVERSE',
      entity: 'salesorders',
      method: 'POST',
      fault: { kind: 'status', status: 400 },
    });
    const refused = await work.change('createProjectContract', {
      idempotencyKey: 'contract-3',
      legalEntity: 'USMF',
      number: 'CON-90003',
      name: 'Refused',
      customerId: work.customers[0]?.id,
      currency: 'USD',
    });
    expect(refused.operation.state).toBe('COMPENSATED');
    const { value } = await work.stack.finance.json(
      "ProjectContractHeaders?cross-company=true&$filter=ProjectContractId eq 'CON-90003'",
    );
    expect(value).toEqual([]);
  });
});
