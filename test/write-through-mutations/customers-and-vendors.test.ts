import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { customers } from '../../dualwrite/maps/customers.ts';
import { projectContractHeaders } from '../../dualwrite/maps/project-contract-headers.ts';
import { encodeGlobalId } from '../../subgraphs/model/global-id.ts';
import type { Stack } from '../support/stack.ts';
import { codes } from './contract-work.ts';
import { mutate, type Payload, turnMap } from './mutate.ts';
import { startWritingStack } from './mutations.ts';

let stack: Stack;

beforeAll(async () => {
  stack = await startWritingStack({ actuals: 100 });
});
afterEach(() => stack.sandbox.faults.clear());
afterAll(() => stack.close());

const addressParts = '{ street city state zipCode country }';
const common =
  'id version accountNumber name legalEntity { code } currency group paymentTerms paymentMethod creditLimit { amount currency } email phone website sync { state }';
const shown = {
  Customer: `record: customer { ${common} deliveryAddress ${addressParts} invoiceAddress ${addressParts} }`,
  Vendor: `record: vendor { ${common} address ${addressParts} }`,
};

function change(name: string, input: object): Promise<Payload> {
  const type = name.endsWith('Vendor') ? 'Vendor' : 'Customer';
  return mutate(stack, name, name.startsWith('delete') ? 'deletedId' : shown[type], input);
}

/** What Finance holds under an account; asked for without anything of ours in between. */
async function inFinance(entity: string, column: string, account: string): Promise<any[]> {
  const { value } = await stack.finance.json(`${entity}?cross-company=true&$filter=${column} eq '${account}'`);
  return value;
}

const customersInFinance = (account: string) => inFinance('CustomersV3', 'CustomerAccount', account);
const vendorsInFinance = (account: string) => inFinance('VendorsV2', 'VendorAccountNumber', account);

async function customersInDataverse(account: string): Promise<any[]> {
  const { value } = await stack.dataverse.json(
    `accounts?$filter=accountnumber eq '${account}'&$expand=msdyn_customergroupid($select=msdyn_groupid;$expand=msdyn_company($select=cdm_companycode)),msdyn_company($select=cdm_companycode)`,
  );
  return value;
}

const london = { street: '1 Thames Street', city: 'London', zipCode: 'EC1', country: 'GB' };

describe('mutations of customers', () => {
  it('make a customer of both systems, with what is the company’s own and what makes it a customer', async () => {
    const { record, operation, userErrors } = await change('createCustomer', {
      idempotencyKey: 'c1',
      legalEntity: 'DEMF',
      accountNumber: 'DE-901',
      name: 'Nordlicht GmbH',
      currency: 'EUR',
      group: '30',
      paymentTerms: 'Net30',
      paymentMethod: 'ELECTRONIC',
      creditLimit: '12345678901.25',
      email: 'rechnung@nordlicht.example',
      invoiceAddress: london,
    });
    expect(userErrors).toEqual([]);
    expect(operation).toMatchObject({ state: 'COMMITTED', map: customers.name, legs: { length: 2 } });
    expect(record).toMatchObject({
      accountNumber: 'DE-901',
      name: 'Nordlicht GmbH',
      legalEntity: { code: 'DEMF' },
      currency: 'EUR',
      group: '30',
      paymentTerms: 'Net30',
      paymentMethod: 'ELECTRONIC',
      creditLimit: { amount: '12345678901.2500', currency: 'EUR' },
      email: 'rechnung@nordlicht.example',
      phone: null,
      deliveryAddress: null,
      invoiceAddress: { ...london, state: null },
      sync: { state: 'IN_SYNC' },
    });
    expect(await customersInFinance('DE-901')).toMatchObject([
      {
        dataAreaId: 'demf',
        OrganizationName: 'Nordlicht GmbH',
        PartyType: 'Organization',
        LanguageId: 'en-us',
        SalesCurrencyCode: 'EUR',
        CustomerGroupId: '30',
        PaymentTerms: 'Net30',
        PaymentMethod: 'ELECTRONIC',
        InvoiceAddressCity: 'London',
        InvoiceAddressCountryRegionISOCode: 'GB',
      },
    ]);
    // Every company has a group 30: the customer's is its own company's.
    expect(await customersInDataverse('DE-901')).toMatchObject([
      {
        customertypecode: 3,
        msdyn_company: { cdm_companycode: 'DEMF' },
        msdyn_customergroupid: { msdyn_groupid: '30', msdyn_company: { cdm_companycode: 'DEMF' } },
      },
    ]);
  });

  it('change what is given, clear what is null, and leave the rest, in both systems', async () => {
    const { record: made } = await change('createCustomer', {
      idempotencyKey: 'c2',
      legalEntity: 'USMF',
      name: 'Before',
      currency: 'USD',
      group: '30',
      email: 'a@example.com',
      phone: '+1 206 555 0100',
      deliveryAddress: london,
    });
    expect(made.accountNumber).toMatch(/^CUS-D\d{5}$/);
    const { record, userErrors } = await change('updateCustomer', {
      id: made.id,
      expectedVersion: made.version,
      name: 'After',
      email: null,
      paymentTerms: 'Net45',
      deliveryAddress: { city: 'Leeds' },
    });
    expect(userErrors).toEqual([]);
    expect(record).toMatchObject({
      name: 'After',
      email: null,
      phone: '+1 206 555 0100',
      paymentTerms: 'Net45',
      deliveryAddress: { ...london, city: 'Leeds' },
      sync: { state: 'IN_SYNC' },
    });
    expect(await customersInFinance(made.accountNumber)).toMatchObject([
      {
        OrganizationName: 'After',
        PrimaryContactEmail: '',
        PrimaryContactPhone: '+1 206 555 0100',
        PaymentTerms: 'Net45',
        DeliveryAddressStreet: '1 Thames Street',
        DeliveryAddressCity: 'Leeds',
      },
    ]);
    const stale = await change('updateCustomer', { id: made.id, expectedVersion: made.version, name: 'Lost' });
    expect(codes(stale.userErrors)).toEqual(['STALE_VERSION input.expectedVersion']);
  });

  it('say everything that stands in the way at once, and write nothing', async () => {
    const count = async () => (await stack.dataverse.json('accounts?$select=name')).value.length;
    const before = await count();
    const { record, userErrors } = await change('createCustomer', {
      idempotencyKey: 'c3',
      legalEntity: 'USMF',
      accountNumber: 'US-001',
      name: 'x'.repeat(101),
      currency: 'USD',
      group: 'NONE',
      paymentTerms: 'Never',
      creditLimit: '1.23456',
      invoiceAddress: { country: 'GBR' },
    });
    expect(record).toBeNull();
    expect(codes(userErrors)).toEqual([
      'ALREADY_EXISTS input.accountNumber',
      'ALREADY_EXISTS input.accountNumber',
      'INVALID input.invoiceAddress.country',
      'INVALID input.name',
      'NOT_FOUND input.group',
      'NOT_FOUND input.paymentTerms',
      'PRECISION_LOSS input.creditLimit',
    ]);
    expect(await count()).toBe(before);
  });

  it('delete only customers that nothing refers to', async () => {
    const { data } = await stack.query(
      '{ projectContracts(first: 1, filter: { legalEntity: { eq: "USMF" } }) { nodes { customer { id version } } } }',
    );
    const [{ customer }] = (data?.['projectContracts'] as any).nodes;
    const used = await change('deleteCustomer', { id: customer.id, expectedVersion: customer.version });
    expect(codes(used.userErrors)).toEqual(['IN_USE input.id']);
    const { record } = await change('createCustomer', {
      idempotencyKey: 'c4',
      legalEntity: 'USMF',
      accountNumber: 'US-904',
      name: 'Short-lived',
      currency: 'USD',
      group: '30',
    });
    const { deletedId, userErrors } = await change('deleteCustomer', { id: record.id, force: true });
    expect([deletedId, userErrors]).toEqual([record.id, []]);
    expect([await customersInFinance('US-904'), await customersInDataverse('US-904')]).toEqual([[], []]);
  });

  it('leave accounts alone that are no customers', async () => {
    const { value } = await stack.dataverse.json(
      'accounts?$select=accountid,name&$filter=customertypecode eq 11&$top=1',
    );
    const [{ accountid, name }] = value;
    const id = encodeGlobalId('Customer', accountid);
    const { userErrors } = await change('updateCustomer', { id, force: true, name: 'Taken over' });
    expect(codes(userErrors)).toEqual(['NOT_FOUND input.id']);
    expect(await stack.dataverse.json(`accounts(${accountid})?$select=name`)).toMatchObject({ name });
  });

  it('make a contract wait for its new customer, which Finance is told first', async () => {
    await turnMap(stack, 'pauseMap', customers.name);
    const { record: customer, operation } = await change('createCustomer', {
      idempotencyKey: 'c6',
      legalEntity: 'USMF',
      accountNumber: 'US-906',
      name: 'Newcomer',
      currency: 'USD',
      group: '30',
    });
    expect(operation.legs).toMatchObject([{ state: 'WRITTEN' }, { system: 'FINANCE', state: 'HELD' }]);
    expect(await customersInFinance('US-906')).toEqual([]);
    const contract = mutate(stack, 'createProjectContract', 'record: projectContract { customer { accountNumber } }', {
      idempotencyKey: 'c6',
      legalEntity: 'USMF',
      name: 'Newcomer’s',
      customerId: customer.id,
      currency: 'USD',
    });
    const begun = async () => {
      const { data } = await stack.query(
        `{ writeOperations(first: 5, filter: { map: "${projectContractHeaders.name}" }) { nodes { mutation state } } }`,
      );
      return (data?.['writeOperations'] as any).nodes;
    };
    await expect.poll(begun).toEqual([{ mutation: 'createProjectContract', state: 'PENDING' }]);
    expect(await inFinance('ProjectContractHeaders', 'CustomerAccountNumber', 'US-906')).toEqual([]);
    await turnMap(stack, 'resumeMap', customers.name);
    expect(await contract).toMatchObject({
      record: { customer: { accountNumber: 'US-906' } },
      operation: { state: 'COMMITTED' },
    });
    expect(await customersInFinance('US-906')).toHaveLength(1);
    expect(await inFinance('ProjectContractHeaders', 'CustomerAccountNumber', 'US-906')).toHaveLength(1);
  });
});

describe('mutations of vendors', () => {
  it('make, change and delete a vendor in both systems', async () => {
    const { record: made, userErrors } = await change('createVendor', {
      idempotencyKey: 'v1',
      legalEntity: 'USMF',
      accountNumber: 'US-V901',
      name: 'Fabrikam Cranes',
      currency: 'USD',
      group: '20',
      paymentTerms: 'Net30',
      creditLimit: '5000',
      address: london,
    });
    expect(userErrors).toEqual([]);
    expect(made).toMatchObject({
      accountNumber: 'US-V901',
      group: '20',
      currency: 'USD',
      paymentTerms: 'Net30',
      creditLimit: { amount: '5000.0000', currency: 'USD' },
      address: { ...london, state: null },
      sync: { state: 'IN_SYNC' },
    });
    expect(await vendorsInFinance('US-V901')).toMatchObject([
      {
        dataAreaId: 'usmf',
        VendorOrganizationName: 'Fabrikam Cranes',
        VendorPartyType: 'Organization',
        LanguageId: 'en-us',
        VendorGroupId: '20',
        AddressCity: 'London',
        AddressCountryRegionISOCode: 'GB',
      },
    ]);
    const { record } = await change('updateVendor', { id: made.id, force: true, name: 'Fabrikam Lifts', phone: '1' });
    // Documents name the account that the product's workflow makes of a vendor.
    const account = await stack.dataverse.json("accounts?$filter=accountnumber eq 'US-V901'");
    expect(account.value).toMatchObject([{ name: 'Fabrikam Lifts', customertypecode: 11 }]);
    expect(record).toMatchObject({ name: 'Fabrikam Lifts', phone: '1', group: '20' });
    expect(await vendorsInFinance('US-V901')).toMatchObject([
      { VendorOrganizationName: 'Fabrikam Lifts', PrimaryPhoneNumber: '1' },
    ]);
    expect((await change('deleteVendor', { id: made.id, force: true })).userErrors).toEqual([]);
    expect(await vendorsInFinance('US-V901')).toEqual([]);
  });

  it('keep a vendor whose account documents name', async () => {
    const { data } = await stack.query('{ subcontracts(first: 1) { nodes { vendor { id accountNumber } } } }');
    const [{ vendor }] = (data?.['subcontracts'] as any).nodes;
    const { userErrors } = await change('deleteVendor', { id: vendor.id, force: true });
    expect(codes(userErrors)).toEqual(['IN_USE input.id']);
    expect(await vendorsInFinance(vendor.accountNumber)).toHaveLength(1);
  });

  it('undo the vendor in Finance when Dataverse refuses it', async () => {
    await stack.sandbox.faults.add({
      system: 'DATAVERSE',
      entity: 'msdyn_vendors',
      method: 'POST',
      count: 1,
      fault: { kind: 'status', status: 400, message: 'A plug-in says no.' },
    });
    const { record, operation } = await change('createVendor', {
      idempotencyKey: 'v3',
      legalEntity: 'USMF',
      accountNumber: 'US-V903',
      name: 'Refused',
      currency: 'USD',
      group: '20',
    });
    expect([record, operation.state]).toEqual([null, 'COMPENSATED']);
    expect(await vendorsInFinance('US-V903')).toEqual([]);
  });
});
