import type { FilterBindings } from '../model/binding.ts';

/** What Finance can be asked about a kind of Dataverse record in a filter, and which columns name the record. */
export interface FinanceFilterTable {
  readonly table: string;
  /** The company first; in the order of the key fields `legalEntityId` and number (or import id). */
  readonly keyColumns: readonly string[];
  /** The fields of the filter input. */
  readonly columns: FilterBindings;
}

/** Conditions that Finance answers for records of Dataverse, by type: `ProjectFilter.accounting` and its like. */
export const financeFilters: Readonly<Record<string, FinanceFilterTable>> = {
  Project: {
    table: 'ProjectsV2',
    keyColumns: ['dataAreaId', 'ProjectId'],
    columns: {
      projectGroup: { kind: 'text', path: 'ProjectGroupId' },
      salesTaxGroup: { kind: 'text', path: 'SalesTaxGroupId' },
    },
  },
  ProjectContract: {
    table: 'ProjectContractHeaders',
    keyColumns: ['dataAreaId', 'ProjectContractId'],
    columns: {
      salesTaxGroup: { kind: 'text', path: 'SalesTaxGroupCode' },
      termsOfPayment: { kind: 'text', path: 'TermsOfPayment' },
    },
  },
  Actual: {
    table: 'ProjActualsImports',
    keyColumns: ['dataAreaId', 'ActualsImportId'],
    columns: {
      voucher: { kind: 'text', path: 'VoucherNumber' },
      accountingDate: { kind: 'date', path: 'AccountingDate' },
      accountingAmount: { kind: 'decimal', path: 'AccountingAmount' },
      exchangeRate: { kind: 'decimal', path: 'ExchangeRate' },
    },
  },
  Invoice: {
    table: 'ProjectInvoiceProposalsV2',
    keyColumns: ['dataAreaId', 'InvoiceProposalId'],
    columns: {
      customerInvoiceNumber: { kind: 'text', path: 'Invoice' },
      invoiceDate: { kind: 'date', path: 'InvoiceDate' },
    },
  },
};
