/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-member-access */
import { loadFinanceModel } from '../../store/finance-model.ts';
import { openStore } from '../../store/store.ts';
import { createFinanceHandler } from '../handler.ts';
import { mustCall } from '../test-call.ts';
import { FinanceProcesses } from './finance-processes.ts';
import type { StagedFact } from './staging/prevalidation.ts';

const model = loadFinanceModel();

/** The guid of a number. */
export const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const costOfTenHours = {
  dataAreaId: 'usmf',
  ProjectDataAreaId: 'USMF',
  ResourcingCompany: 'USMF',
  TransactionType: 'Cost',
  TransactionClassification: 192350000,
  BillingType: 'Chargeable',
  AccountingDate: '2026-01-10T12:00:00Z',
  ExchangeRateDate: '2026-01-10T12:00:00Z',
  ProjectId: 'P1',
  ContractId: 'C1',
  TransactionCategoryId: '00001',
  TransactionCurrencyId: 'USD',
  TaskNumber: 'ACT-1',
  Quantity: 10,
  UnitPrice: 50.5,
  Amount: 505,
};

/** What makes a staged actual unbilled sales. */
export const sale = { TransactionType: 'Sales' };

/** A small Finance with two companies and one project, for tests of the processes. */
export function openTestWorld() {
  const store = openStore(model);
  const asked: StagedFact[][] = [];
  const actualsOfDataverse = new Set<string>();
  const processes = new FinanceProcesses({
    store,
    clock: { now: () => Date.parse('2026-02-01T08:00:00Z') },
    settings: { batchDelayMilliseconds: null },
    lookUpActuals: (facts) => {
      asked.push([...facts]);
      return Promise.resolve(actualsOfDataverse);
    },
  });
  const handle = createFinanceHandler({ store, processes });
  const call = (method: string, url: string, body?: object): any => mustCall(handle, method, url, body);
  const add = (set: string, values: object) => call('POST', set, values);
  const rows = (set: string): any[] => call('GET', `${set}?cross-company=true`).value;
  addSetup(add);
  let staged = 0;
  return {
    processes,
    asked,
    actualsOfDataverse,
    call,
    add,
    rows,
    change: (address: string, values: object) => call('PATCH', address, values),
    lines: () => rows('ProjAdvancedJournalLineHours'),
    journals: () => rows('ProjAdvancedJournals'),
    staged: () => rows('ProjActualsImports'),
    entries: () => rows('GeneralJournalAccountEntryBiEntities'),
    /** Opens or closes the periods of the USMF between two days. */
    period: (from: string, to: string, status: 'Open' | 'Closed') =>
      processes.setPeriods({ legalEntity: 'USMF', from, to, status }),
    /** Stages the cost of ten hours, or what differs, and returns the actual's id. */
    stage(values: object = {}): string {
      staged += 1;
      const actualId = id(1000 + staged);
      add('ProjActualsImports', { ...costOfTenHours, ActualsImportId: id(staged), ActualId: actualId, ...values });
      return actualId;
    },
    async close() {
      await processes.close();
      store.close();
    },
  };
}

/** See {@link openTestWorld}. */
export type TestWorld = ReturnType<typeof openTestWorld>;

type Add = (set: string, values: object) => unknown;

function addCompany(add: Add, company: string, currency: string, recordId: number): void {
  const dataAreaId = company.toLowerCase();
  add('Ledgers', {
    LegalEntityId: company,
    LedgerRecId: recordId,
    AccountingCurrency: currency,
    ReportingCurrency: 'USD',
    ExchangeRateType: 'Default',
    ReportingCurrencyExchangeRateType: 'Default',
  });
  add('ProjectParameterV2', { dataAreaId, Key: 0, EmplCategory: 'TCN-00001-1', IsAccountingDateUpdateAllowed: 'No' });
  for (const BillingType of ['Chargeable', 'NonChargeable']) {
    add('BillingTypeLineProperties', { dataAreaId, BillingType, ProjLinePropertyLinePropertyId: 'CHARGE' });
  }
  for (const [Category, ItemSalesTaxGroup] of [
    ['TCN-00001-1', 'SERVICE'],
    ['TCN-00001-3', 'FULL'],
    ['TCN-00001-4', 'SERVICE'],
  ]) {
    add('ProjectCategoryEntities', { dataAreaId, Category, ItemSalesTaxGroup });
  }
  for (const month of ['01', '02', '03']) {
    add('LedgerFiscalPeriods', {
      LegalEntityId: company,
      Calendar: 'Fiscal',
      YearName: '2026',
      PeriodName: `Period ${month}`,
      StartDate: `2026-${month}-01T12:00:00Z`,
      EndDate: `2026-${month}-28T12:00:00Z`,
      PeriodStatus: 'Open',
    });
  }
}

function addSetup(add: Add): void {
  addCompany(add, 'USMF', 'USD', 1);
  addCompany(add, 'GBSI', 'GBP', 2);
  for (const CategoryId of ['TCN-00001-1', 'TCN-00001-3', 'TCN-00001-4']) add('SharedCategories', { CategoryId });
  add('ProjectGroups', { dataAreaId: 'usmf', ProjectGroup: 'TM', ProjectType: 'TimeMaterial' });
  add('ProjRevenueProfiles', {
    dataAreaId: 'usmf',
    ProfileId: 'TM',
    HourCostPostingMethod: 'Operations',
    ExpenseCostPostingMethod: 'Operations',
    ItemCostPostingMethod: 'Operations',
  });
  add('ProjRevenueProfileRules', {
    dataAreaId: 'usmf',
    ProjectRevenueProfileId: 'TM',
    ProjectContractBillingMethod: 'TimeMaterial',
    ProjectContractId: '',
    ProjectId: '',
    ProjectGroupId: 'TM',
  });
  add('ProjectsV2', {
    dataAreaId: 'usmf',
    ProjectId: 'P1',
    ProjectGroupId: 'TM',
    ProjectContractId: 'C1',
    SalesTaxGroupId: 'WA',
    CustomerAccountNumber: 'US-001',
    DimensionDisplayValue: '-022--',
  });
  add('ProjectContractHeaders', { dataAreaId: 'usmf', ProjectContractId: 'C1', SalesTaxGroupCode: 'CON' });
  add('CustomersV3', { dataAreaId: 'usmf', CustomerAccount: 'US-001', SalesTaxGroup: 'CUST' });
  add('CDSProjectContracts', { dataAreaId: 'usmf', ProjectContractID: 'C1', CurrencyCode: 'EUR', ExchangeRate: 0 });
  for (const [FromCurrency, ToCurrency, Rate] of [
    ['EUR', 'USD', 1.25],
    ['GBP', 'USD', 1.3],
    ['USD', 'GBP', 0.75],
  ] as const) {
    add('ExchangeRates', {
      RateTypeName: 'Default',
      FromCurrency,
      ToCurrency,
      StartDate: '2026-01-01T12:00:00Z',
      EndDate: '2026-03-31T12:00:00Z',
      Rate,
      ConversionFactor: 'One',
    });
  }
}
