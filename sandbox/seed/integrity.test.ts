import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { targetColumn } from '../store/schema-sql.ts';
import type { Column, Table } from '../store/model.ts';
import { readSeedMetadata } from './metadata.ts';
import { openSeededStores, readRows, type SeededStores } from './seeded-stores.ts';

const metadata = readSeedMetadata();
let stores: SeededStores;
const ids = new Map<string, Set<string>>();

beforeAll(() => {
  // More than one base set, so that the copies are judged as well.
  stores = openSeededStores({ actuals: 5001 });
  for (const table of stores.dataverse.model.tables.values()) {
    const key = table.key[0] ?? '';
    const keys = stores.dataverse
      .all(`SELECT "${key}" AS id FROM "${table.sqlName}"`)
      .map((row) => row['id'] as string);
    ids.set(table.name, new Set(keys));
  }
});

afterAll(() => {
  stores.dataverse.close();
  stores.finance.close();
});

/** What is wrong with a value of a Dataverse column, or null. */
function fault(table: Table, column: Column, value: string | null, target: string | null): string | null {
  const where = `${table.name}.${column.name}`;
  if (value === null) return column.required && !column.readOnly ? `${where} is required and empty` : null;
  if (column.kind === 'lookup') {
    const wanted = target ?? column.targets[0]?.table ?? '';
    return ids.get(wanted)?.has(value) === true ? null : `${where} points at no row of ${wanted}: ${value}`;
  }
  if (column.maxLength !== null && value.length > column.maxLength)
    return `${where} is longer than ${column.maxLength}: ${value}`;
  if (
    column.options !== null &&
    column.kind === 'int' &&
    !column.options.some((option) => String(option.value) === value)
  ) {
    return `${where} has no choice ${value}`;
  }
  if (column.kind === 'datetime' && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value))
    return `${where} is no moment: ${value}`;
  if (column.kind === 'guid' && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value))
    return `${where} is no guid: ${value}`;
  return null;
}

describe('the rows of Dataverse', () => {
  it('fit their columns: required, length, choices, and lookups that lead to a row', () => {
    const faults = new Set<string>();
    for (const table of stores.dataverse.model.tables.values()) {
      for (const row of readRows(stores.dataverse, table.name)) {
        for (const column of table.columns.values()) {
          const problem = fault(table, column, row.get(column.sqlName) ?? null, row.get(targetColumn(column)) ?? null);
          if (problem !== null && faults.size < 20) faults.add(problem);
        }
      }
    }
    expect([...faults]).toEqual([]);
  });

  it('cover every table that business users fill', () => {
    const empty = [...ids].filter(([, keys]) => keys.size === 0).map(([name]) => name);
    const registrations = /^(serviceendpoint|sdkmessage\w*|asyncoperation)$/;
    expect(empty.filter((name) => !registrations.test(name))).toEqual([
      'calendar',
      'msdyn_projecttaskdependency',
      'msdyn_projectchecklist',
      'msdyn_projectsprint',
      'msdyn_approvalset',
      'msdyn_operationset',
      'msdyn_operationsetdetail',
      'msdyn_psserrorlog',
      'annotation',
    ]);
  });

  it('name connected transactions and origins that exist', () => {
    const all = (table: string): Set<string> => ids.get(table) ?? new Set();
    for (const row of readRows(stores.dataverse, 'msdyn_transactionconnection')) {
      expect(all(row.get('msdyn_transaction1type') ?? '').has(row.get('msdyn_transaction1') ?? '')).toBe(true);
      expect(all(row.get('msdyn_transaction2type') ?? '').has(row.get('msdyn_transaction2') ?? '')).toBe(true);
    }
    for (const row of readRows(stores.dataverse, 'msdyn_transactionorigin')) {
      expect(all(row.get('msdyn_origintype') ?? '').has(row.get('msdyn_origin') ?? '')).toBe(true);
      expect(all('msdyn_actual').has(row.get('msdyn_transaction') ?? '')).toBe(true);
    }
  });
});

describe('the rows of Finance', () => {
  /** Fields that name a row of another entity, by the entity and the field that it is keyed by there. */
  const references: [entity: string, field: string, target: string, key: string][] = [
    ['Projects', 'ProjectContractID', 'ProjectContracts', 'ProjectContractID'],
    ['ProjectsV2', 'ProjectContractId', 'ProjectContractHeaders', 'ProjectContractId'],
    ['ProjectsV2', 'ProjectGroupId', 'ProjectGroups', 'ProjectGroup'],
    ['ProjectsV2', 'EstimateProjectId', 'Projects', 'ProjectID'],
    ['ProjectTasks', 'ProjectId', 'ProjectsV2', 'ProjectId'],
    ['ProjActualsImports', 'TaskNumber', 'ProjectTasks', 'TaskId'],
    ['ProjActualsImports', 'FundingSource', 'ProjectFundingSources', 'FundingSourceId'],
    ['ProjActualsImports', 'InvoiceProposalId', 'ProjectInvoiceProposalsV2', 'InvoiceProposalId'],
    ['ProjAdvancedJournalLineHours', 'ProjAdvancedJournal', 'ProjAdvancedJournals', 'JournalRecId'],
    ['ProjAdvancedJournalLineHours', 'Voucher', 'ProjActualsImports', 'VoucherNumber'],
    ['ProjAdvancedJournalLineHours', 'ProjCategoryId', 'ProjectCategoryEntities', 'Category'],
    ['ProjAdvancedJournalLineHours', 'LinePropertyId', 'ProjectLineProperties', 'LinePropertyId'],
    ['ProjectInvoiceProposalHours', 'InvoiceProposalId', 'ProjectInvoiceProposalsV2', 'InvoiceProposalId'],
    ['ProjectInvoiceProposalExpenses', 'InvoiceProposalId', 'ProjectInvoiceProposalsV2', 'InvoiceProposalId'],
    ['ProjectInvoiceProposalItems', 'InvoiceProposalId', 'ProjectInvoiceProposalsV2', 'InvoiceProposalId'],
    ['ProjectInvoiceProposalFees', 'InvoiceProposalId', 'ProjectInvoiceProposalsV2', 'InvoiceProposalId'],
    ['ProjectInvoiceProposalOnAccounts', 'ProjectTransactionId', 'ProjectOnAccountTransactions', 'TransId'],
    ['DocumentProjectInvoiceBases', 'ProjInvoiceId', 'ProjectInvoiceProposalsV2', 'Invoice'],
    ['ProjectEmplForecasts', 'ResourceId', 'Workers', 'PersonnelNumber'],
    ['ProjectExpenseForecasts', 'ForecastModel', 'ForecastModels', 'ModelId'],
    ['ProjectItemForecasts', 'ItemId', 'CDSReleasedDistinctProducts', 'ItemNumber'],
    ['ProjExpensesExport', 'ExpTransNumber', 'Expenses', 'ExpenseTransactionNumber'],
    ['Expenses', 'ExpenseCategory', 'ExpenseCategories', 'ExpenseCategory'],
    [
      'ProjSubContractPurchaseOrderLines',
      'SubcontractNumber',
      'SubContractPurchaseOrderHeaders',
      'ProjSubContractNumber',
    ],
    ['VendInvoiceExportsV2', 'InvoiceAccount', 'VendorsV2', 'VendorAccountNumber'],
    ['JournalTrans', 'JournalId', 'JournalTables', 'JournalBatchNumber'],
    ['PSAActuals', 'Voucher', 'ProjAdvancedJournalLineHours', 'Voucher'],
    ['GeneralJournalEntryBiEntities', 'SubledgerVoucher', 'ProjAdvancedJournalLineHours', 'Voucher'],
    ['GeneralJournalAccountEntryBiEntities', 'GeneralJournalEntry', 'GeneralJournalEntryBiEntities', 'SourceKey'],
    ['CustomersV3', 'InvoiceAccount', 'CustomersV3', 'CustomerAccount'],
  ];

  it.each(references)('%s.%s names a row of %s', (entity, field, target, key) => {
    const known = new Set(readRows(stores.finance, target).map((row) => row.get(key) ?? ''));
    const values = readRows(stores.finance, entity)
      .map((row) => row.get(field) ?? '')
      .filter((value) => value !== '');
    expect(values.length).toBeGreaterThan(0);
    expect(values.filter((value) => !known.has(value)).slice(0, 5)).toEqual([]);
  });

  it('hold symbols that their enumerations know', () => {
    const faults = new Set<string>();
    for (const entity of metadata.entities.values()) {
      const fields = entity.fields.filter((field) => field.enum !== undefined);
      for (const row of readRows(stores.finance, entity.publicCollectionName)) {
        for (const field of fields) {
          const value = row.get(field.name) ?? '';
          if (metadata.enums.get(field.enum ?? '')?.some((member) => member.name === value) === true) continue;
          if (faults.size < 20) faults.add(`${entity.publicCollectionName}.${field.name} = ${value}`);
        }
      }
    }
    expect([...faults]).toEqual([]);
  });
});
