import { beforeEach, describe, expect, it } from 'vitest';
import { loadModels } from '../../store/metadata.ts';
import { openStore } from '../../store/store.ts';
import { createTestClient } from '../test-client.ts';
import type { TestClient } from '../test-client.ts';
import { ProjectOperations } from './project-operations.ts';

let client: TestClient;
let ids: { dollar: string; euro: string; company: string; unit: string; account: string };

beforeEach(() => {
  const store = openStore(loadModels().dataverse);
  const schedule = new ProjectOperations({ store, clock: { now: () => client.clock.time } });
  client = createTestClient({ hooks: schedule.hooks, actions: schedule.actions, store });
  const dollar = client.create('transactioncurrencies', { isocurrencycode: 'USD' });
  const euro = client.create('transactioncurrencies', { isocurrencycode: 'EUR' });
  const company = createCompany('USMF', dollar);
  const unit = createUnit(company, dollar);
  ids = { dollar, euro, company, unit, account: createAccount('Contoso', company) };
});

function createCompany(code: string, currency: string): string {
  const company = client.create('cdm_companies', { cdm_companycode: code });
  client.create('msdyn_ledgers', {
    msdyn_name: code,
    'msdyn_company@odata.bind': `/cdm_companies(${company})`,
    'msdyn_accountingcurrency@odata.bind': `/transactioncurrencies(${currency})`,
  });
  return company;
}

function createUnit(company: string, currency: string): string {
  return client.create('msdyn_organizationalunits', {
    msdyn_name: 'Unit',
    'msdyn_company@odata.bind': `/cdm_companies(${company})`,
    'msdyn_currency@odata.bind': `/transactioncurrencies(${currency})`,
  });
}

function createAccount(name: string, company: string): string {
  return client.create('accounts', { name, 'msdyn_company@odata.bind': `/cdm_companies(${company})` });
}

function contract(values: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    name: 'Bridge',
    msdyn_ordertype: 192_350_001,
    'customerid_account@odata.bind': `/accounts(${ids.account})`,
    'msdyn_owningcompany@odata.bind': `/cdm_companies(${ids.company})`,
    'msdyn_ContractOrganizationalUnitId@odata.bind': `/msdyn_organizationalunits(${ids.unit})`,
    'transactioncurrencyid@odata.bind': `/transactioncurrencies(${ids.dollar})`,
    ...values,
  };
}

function refusal(method: string, path: string, body?: unknown): string {
  const answer = client.send(method, path, body, { 'if-match': '*' });
  expect(answer.status, answer.text).toBe(400);
  expect(answer.json.error.code).toBe('0x80040265');
  return answer.json.error.message;
}

function customers(): any[] {
  return client.send('GET', 'msdyn_projectcontractsplitbillingrules').json.value;
}

describe('a project contract', () => {
  it('gets its primary customer and a number', () => {
    const id = client.create('salesorders', contract());
    expect(customers()).toMatchObject([
      {
        msdyn_name: 'Contoso',
        _msdyn_projectcontract_value: id,
        _msdyn_customer_value: ids.account,
        msdyn_billingpercentage: 100,
        msdyn_roundingcustomer: true,
        _msdyn_owningcompany_value: ids.company,
        msdyn_fundingsourceid: 'FS-000001',
      },
    ]);
    expect(client.send('GET', `salesorders(${id})`).json.ordernumber).toBe('ORD-00001');
    const named = client.create('salesorders', contract({ ordernumber: 'MINE' }));
    expect(client.send('GET', `salesorders(${named})`).json.ordernumber).toBe('MINE');
  });

  it('leaves other orders alone', () => {
    client.create('salesorders', contract({ msdyn_ordertype: 192_350_000 }));
    expect(customers()).toEqual([]);
  });

  it('needs a customer of its company, and a unit with the currency of its company', () => {
    const other = createCompany('DEMF', ids.euro);
    const stranger = createAccount('Fabrikam', other);
    expect(
      refusal('POST', 'salesorders', contract({ 'customerid_account@odata.bind': `/accounts(${stranger})` })),
    ).toContain('owning company');
    const unit = createUnit(ids.company, ids.euro);
    expect(
      refusal(
        'POST',
        'salesorders',
        contract({ 'msdyn_ContractOrganizationalUnitId@odata.bind': `/msdyn_organizationalunits(${unit})` }),
      ),
    ).toBe('Owning company currency does not match the contracting unit currency');
  });

  it('keeps its currency, and its primary customer', () => {
    const id = client.create('salesorders', contract());
    expect(
      refusal('PATCH', `salesorders(${id})`, {
        'transactioncurrencyid@odata.bind': `/transactioncurrencies(${ids.euro})`,
      }),
    ).toContain('currency');
    const path = `msdyn_projectcontractsplitbillingrules(${customers()[0].msdyn_projectcontractsplitbillingruleid})`;
    const other = createAccount('Fabrikam', ids.company);
    expect(refusal('PATCH', path, { 'msdyn_customer_account@odata.bind': `/accounts(${other})` })).toContain('account');
    expect(refusal('DELETE', path)).toContain('primary customer');
    expect(client.send('DELETE', `salesorders(${id})`).status).toBe(204);
    expect(customers()).toEqual([]);
  });

  it('is confirmed only when its customers pay 100 percent', () => {
    const id = client.create('salesorders', contract());
    const path = `msdyn_projectcontractsplitbillingrules(${customers()[0].msdyn_projectcontractsplitbillingruleid})`;
    expect(client.send('PATCH', path, { msdyn_billingpercentage: 60 }).status).toBe(204);
    expect(refusal('PATCH', `salesorders(${id})`, { msdyn_psastatusreason: 192_350_003 })).toContain('100');
    client.send('PATCH', path, { msdyn_billingpercentage: 100 });
    expect(client.send('PATCH', `salesorders(${id})`, { msdyn_psastatusreason: 192_350_003 }).status).toBe(204);
  });
});

describe('a project', () => {
  it('takes its currency from its company, which it needs', () => {
    expect(refusal('POST', 'msdyn_projects', { msdyn_subject: 'A' })).toBe(
      'Unable to resolve currency for the company',
    );
    const id = client.create('msdyn_projects', {
      msdyn_subject: 'A',
      'msdyn_OwningCompany@odata.bind': `/cdm_companies(${ids.company})`,
    });
    expect(client.send('GET', `msdyn_projects(${id})`).json).toMatchObject({
      msdyn_projectnumber: 'PRJ-0001',
      _transactioncurrencyid_value: ids.dollar,
    });
  });

  it('stands on a contract line of its own company only', () => {
    const other = createCompany('DEMF', ids.euro);
    const project = client.create('msdyn_projects', {
      msdyn_subject: 'A',
      'msdyn_OwningCompany@odata.bind': `/cdm_companies(${other})`,
    });
    const id = client.create('salesorders', contract());
    expect(
      refusal('POST', 'salesorderdetails', {
        'salesorderid@odata.bind': `/salesorders(${id})`,
        'msdyn_Project@odata.bind': `/msdyn_projects(${project})`,
      }),
    ).toContain('owning company');
  });
});

describe('a milestone', () => {
  function createLine(billingMethod: number): string {
    const project = client.create('msdyn_projects', {
      msdyn_subject: 'A',
      'msdyn_OwningCompany@odata.bind': `/cdm_companies(${ids.company})`,
    });
    return client.create('salesorderdetails', {
      'salesorderid@odata.bind': `/salesorders(${client.create('salesorders', contract())})`,
      'msdyn_Project@odata.bind': `/msdyn_projects(${project})`,
      msdyn_billingmethod: billingMethod,
    });
  }

  it('belongs to a fixed-price line', () => {
    const line = createLine(192_350_000);
    expect(
      refusal('POST', 'msdyn_contractlinescheduleofvalues', {
        'msdyn_ContractLineId@odata.bind': `/salesorderdetails(${line})`,
      }),
    ).toContain('fixed price');
  });

  it('stays as it is once it is billed', () => {
    const id = client.create('msdyn_contractlinescheduleofvalues', {
      'msdyn_ContractLineId@odata.bind': `/salesorderdetails(${createLine(192_350_001)})`,
      msdyn_invoicestatus: 192_350_001,
    });
    const path = `msdyn_contractlinescheduleofvalues(${id})`;
    expect(client.send('PATCH', path, { msdyn_name: 'Half', msdyn_invoicestatus: 192_350_002 }).status).toBe(204);
    expect(refusal('PATCH', path, { msdyn_name: 'Quarter' })).toContain('billing activity');
    expect(refusal('DELETE', path)).toContain('billing activity');
    expect(client.send('PATCH', path, { msdyn_invoicestatus: 192_350_003 }).status).toBe(204);
  });
});
