import type { TableMap } from './table-map.ts';
import { textOf } from './text-of.ts';

/** Ledgers, one for each company: Finance masters them. */
export const ledgers: TableMap = {
  name: 'Ledger (msdyn_ledgers)',
  version: null,

  dataverse: { table: 'msdyn_ledger' },
  finance: { table: 'Ledgers' },
  origin: 'FINANCE',
  key: ['legalEntity'],
  direction: 'toDataverse',
  rights: { create: ['FINANCE'], update: ['FINANCE'], delete: ['FINANCE'] },
  fields: [
    {
      field: 'legalEntity',
      dataverse: 'msdyn_company',
      finance: 'LegalEntityId',
      direction: 'toDataverse',
      reference: { table: 'cdm_company', column: 'cdm_companycode', by: 'text' },
      required: true,
      confidence: 'documented',
    },
    { field: 'name', dataverse: 'msdyn_name', finance: 'Name', direction: 'toDataverse', confidence: 'documented' },
    {
      field: 'description',
      dataverse: 'msdyn_description',
      finance: 'Description',
      direction: 'toDataverse',
      confidence: 'documented',
    },
    {
      field: 'accountingCurrency',
      dataverse: 'msdyn_accountingcurrency',
      finance: 'AccountingCurrency',
      direction: 'toDataverse',
      reference: { table: 'transactioncurrency', column: 'isocurrencycode', by: 'text' },
      required: true,
      confidence: 'documented',
    },
    {
      field: 'reportingCurrency',
      dataverse: 'msdyn_reportingcurrency',
      finance: 'ReportingCurrency',
      direction: 'toDataverse',
      reference: { table: 'transactioncurrency', column: 'isocurrencycode', by: 'text' },
      confidence: 'documented',
    },
    {
      field: 'chartOfAccounts',
      dataverse: 'msdyn_chartofaccounts',
      finance: 'ChartOfAccounts',
      direction: 'toDataverse',
      reference: { table: 'msdyn_chartofaccounts', column: 'msdyn_name', by: 'text' },
      confidence: 'documented',
    },
    {
      field: 'exchangeRateType',
      dataverse: 'msdyn_exchangeratetype',
      finance: 'ExchangeRateType',
      direction: 'toDataverse',
      reference: { table: 'msdyn_exchangeratetype', column: 'msdyn_name', by: 'text' },
      confidence: 'documented',
    },
    {
      field: 'budgetExchangeRateType',
      dataverse: 'msdyn_budgetexchangeratetype',
      finance: 'BudgetExchangeRateType',
      direction: 'toDataverse',
      reference: { table: 'msdyn_exchangeratetype', column: 'msdyn_name', by: 'text' },
      confidence: 'documented',
    },
    {
      field: 'reportingCurrencyExchangeRateType',
      dataverse: 'msdyn_reportingcurrencyexchangeratetype',
      finance: 'ReportingCurrencyExchangeRateType',
      direction: 'toDataverse',
      reference: { table: 'msdyn_exchangeratetype', column: 'msdyn_name', by: 'text' },
      confidence: 'documented',
    },
    {
      field: 'fiscalCalendar',
      dataverse: 'msdyn_fiscalcalendar',
      finance: 'FiscalCalendar',
      direction: 'toDataverse',
      reference: { table: 'msdyn_fiscalcalendar', column: 'msdyn_name', by: 'text' },
      // The map's documentation prints msdyn_calendar, which the table as we know it does not have.
      confidence: 'inferred',
    },
  ],
  aggregate: ({ legalEntity = null }) => `ledger ${textOf(legalEntity)}`.toUpperCase(),
};
