import { Decimal } from 'decimal.js';
import { companyField, companyOf, companyPaths, recordBehind } from './company-field.ts';
import { decimalOf } from './decimal-of.ts';
import { isNamedRecord } from './encode-row.ts';
import { contractAggregate } from './contract-aggregate.ts';
import { accountingField, currencyField, dataverseOnly, dateField, sourceIdField } from './field-pairs.ts';
import { dataAreaOf, inCompany } from './in-company.ts';
import { invalid } from './known-problems.ts';
import { numbered } from './numbered.ts';
import { projectAggregate } from './projects.ts';
import type { ExpandedRow, FactQuery, HookContext, KnownRecord, TableMap, Violation } from './table-map.ts';
import { newNumberViolations, takenNumberFacts } from './taken-numbers.ts';
import { textOf } from './text-of.ts';
import { versionOf } from './version-of.ts';

const table = 'msdyn_contractlinescheduleofvalue';
const idName = `${table}id`;
const transactions = 'ProjectOnAccountTransactions';
const fixedPrice = 192_350_001;

/** Finance keeps the tax groups of a milestone on the on-account transaction that it makes of it. */
const taxColumns: Readonly<Record<string, string>> = {
  'accounting.salesTaxGroup': 'TaxGroupId',
  'accounting.itemSalesTaxGroup': 'TaxItemGroupId',
};

/**
 * Milestones of fixed-price contract lines: in Finance, on-account transactions. The first of a line makes Finance add
 * the project by which it estimates revenue.
 */
export const contractLineMilestones: TableMap = {
  name: 'Project Operations integration contract line milestones (msdyn_contractlinescheduleofvalues)',
  version: '1.0.0.7',
  dataverse: {
    table,
    // A milestone, on the contract's side.
    constants: { msdyn_transactionclassification: 192_350_003, msdyn_transactiontypecode: 192_350_004 },
  },
  finance: { table: 'ProjectContractLineMilestones', constants: { TransStatus: 'NoStatus' } },
  origin: 'DATAVERSE',
  key: ['legalEntity', 'number'],
  direction: 'toFinance',
  rights: { create: ['DATAVERSE'], update: ['DATAVERSE', 'FINANCE'], delete: ['DATAVERSE'] },
  fields: [
    companyField('msdyn_owningcompany', 'inferred'),
    {
      field: 'number',
      dataverse: 'msdyn_externalmilestoneid',
      finance: 'ContractLineMilestoneIdentifier',
      direction: 'toFinance',
      required: true,
      confidence: 'inferred',
    },
    {
      field: 'line',
      dataverse: 'msdyn_contractlineid',
      finance: 'ContractLineId',
      direction: 'toFinance',
      required: true,
      reference: {
        table: 'salesorderdetail',
        column: 'msdyn_contractlinenumber',
        by: 'id',
        select: [
          ...companyPaths('msdyn_owningcompany'),
          'salesorderid',
          'salesorderid.ordernumber',
          'msdyn_project',
          'msdyn_project.msdyn_projectnumber',
          'msdyn_billingmethod',
          'extendedamount',
          'transactioncurrencyid',
          'transactioncurrencyid.isocurrencycode',
        ],
      },
      confidence: 'observed',
    },
    {
      field: 'contract',
      dataverse: 'msdyn_contract',
      finance: 'ProjectContractId',
      direction: 'toFinance',
      reference: { table: 'salesorder', column: 'ordernumber', by: 'id' },
      confidence: 'inferred',
    },
    {
      field: 'project',
      dataverse: 'msdyn_project',
      finance: 'ProjectNumber',
      direction: 'toFinance',
      reference: { table: 'msdyn_project', column: 'msdyn_projectnumber', by: 'id' },
      confidence: 'inferred',
    },
    {
      field: 'task',
      dataverse: 'msdyn_projecttask',
      finance: 'ActivityNumber',
      direction: 'toFinance',
      reference: { table: 'msdyn_projecttask', column: 'msdyn_tasknumber', by: 'id', select: ['msdyn_project'] },
      confidence: 'inferred',
    },
    sourceIdField('ContractLineMilestoneGuid', 'observed'),
    {
      field: 'name',
      dataverse: 'msdyn_name',
      finance: 'Description',
      direction: 'toFinance',
      required: true,
      // Dataverse takes 100; Finance's transaction texts usually take 60, which is inferred.
      longest: 60,
      confidence: 'observed',
    },
    { ...dateField('date', 'msdyn_invoicedate', 'TransactionDate', 'observed'), required: true },
    { field: 'date', dataverse: 'msdyn_startdatetime', ...dataverseOnly, transform: { kind: 'date' } },
    {
      field: 'amount',
      dataverse: 'msdyn_amount',
      finance: 'Amount',
      direction: 'toFinance',
      required: true,
      decimals: 4,
      confidence: 'observed',
    },
    { field: 'amount', dataverse: 'msdyn_price', ...dataverseOnly, decimals: 4 },
    currencyField('CurrencyCode'),
    {
      field: 'invoiceStatus',
      dataverse: 'msdyn_invoicestatus',
      ...dataverseOnly,
      transform: {
        kind: 'valueMap',
        values: [
          { unified: 'NOT_READY', dataverse: 192_350_000, finance: null },
          { unified: 'READY_TO_INVOICE', dataverse: 192_350_001, finance: null },
          { unified: 'CUSTOMER_INVOICE_CREATED', dataverse: 192_350_002, finance: null },
          { unified: 'CUSTOMER_INVOICE_POSTED', dataverse: 192_350_003, finance: null },
        ],
      },
    },
    accountingField('salesTaxGroup', null, 10),
    accountingField('itemSalesTaxGroup', null, 10),
  ],
  aggregate: ({ legalEntity = null, contract = null }) => contractAggregate({ legalEntity, number: contract }),
  parents: ({ legalEntity = null, project = null }) =>
    isNamedRecord(project) ? [projectAggregate({ legalEntity, number: project })] : [],
  numbering: numbered('milestone', 'MS-D', 6),
  derive: ({ kind, named }) => {
    if (kind !== 'create') return {};
    const line = named['line'];
    return {
      legalEntity: companyOf(line, 'msdyn_owningcompany'),
      contract: recordBehind(line, 'salesorderid', 'salesorder', 'ordernumber'),
      project: recordBehind(line, 'msdyn_project', 'msdyn_project', 'msdyn_projectnumber'),
      currency: recordBehind(line, 'transactioncurrencyid', 'transactioncurrency', 'isocurrencycode'),
      invoiceStatus: 'NOT_READY',
    };
  },
  facts: (kind, record) => ({
    ...(kind === 'create' ? takenNumberFacts(contractLineMilestones, record, contractLineMilestones.key) : {}),
    ...siblingFacts(record),
    ...(kind === 'create' ? {} : transactionFact(record)),
  }),
  validate: (context) => {
    const { kind } = context;
    if (kind === 'delete') return billedViolations(context);
    return [
      ...newNumberViolations(context),
      ...billedViolations(context),
      ...lineViolations(context),
      ...taskViolations(context),
      ...sumViolations(context),
      ...accountingViolations(context),
    ];
  },
  expand: (system, context) => (system === 'FINANCE' ? taxGroups(context) : touchedLine(context)),
};

function siblingFacts({ fields: { line } }: KnownRecord): Readonly<Record<string, FactQuery>> {
  if (!isNamedRecord(line)) return {};
  const lineQuery: FactQuery['query'] = {
    table: 'salesorderdetail',
    select: ['salesorderdetailid', 'sequencenumber'],
    filter: { op: 'eq', path: 'salesorderdetailid', value: line.id },
    top: 1,
  };
  const query: FactQuery['query'] = {
    table,
    select: [idName, 'msdyn_amount', 'msdyn_contractlineid.extendedamount'],
    filter: { op: 'eq', path: 'msdyn_contractlineid', value: line.id },
  };
  return { milestones: { system: 'DATAVERSE', query }, line: { system: 'DATAVERSE', query: lineQuery } };
}

/** The on-account transaction that Finance made of a milestone. */
function transactionFact({ fields }: KnownRecord): Readonly<Record<string, FactQuery>> {
  const query: FactQuery['query'] = {
    table: 'ProjectContractLineMilestones',
    select: ['TransactionId', 'TransStatus'],
    filter: inCompany(fields, 'ContractLineMilestoneIdentifier', textOf(fields['number'])),
    top: 1,
  };
  return { inFinance: { system: 'FINANCE', query } };
}

/** What is on an invoice is settled in both systems. */
function billedViolations({ kind, record }: HookContext): readonly Violation[] {
  const status = record.fields['invoiceStatus'];
  if (kind === 'create' || (status !== 'CUSTOMER_INVOICE_CREATED' && status !== 'CUSTOMER_INVOICE_POSTED')) return [];
  const message = `Expected a milestone that is on no invoice, received one whose status is ${status}.`;
  return [invalid('id', message, 'Correct it by revising the invoice.')];
}

function lineViolations({ kind, named }: HookContext): readonly Violation[] {
  const line = named['line'];
  if (kind !== 'create' || line === undefined) return [];
  return [
    ...(line['msdyn_billingmethod'] === fixedPrice
      ? []
      : [
          invalid(
            'line',
            'Expected a line with a fixed price, received one that is billed by time and material.',
            'Choose another.',
          ),
        ]),
    ...(textOf(line['msdyn_project']) === ''
      ? [invalid('line', 'Expected a line with a project, received one without.', 'Give the line a project first.')]
      : []),
  ];
}

function taskViolations({ change, record, named }: HookContext): readonly Violation[] {
  const project = change['project'] ?? record.fields['project'];
  const task = named['task'];
  if (task === undefined || !isNamedRecord(project) || task['msdyn_project'] === project.id) return [];
  const message = "Expected a task of the line's project, received one of another.";
  return [invalid('task', message, 'Choose one of its tasks.')];
}

/** What is billed by milestones adds up to what was agreed: never more, and exactly that once billing starts. */
function sumViolations({ change, record, named, facts }: HookContext): readonly Violation[] {
  const rows = facts['milestones'];
  const agreed = textOf(named['line']?.['extendedamount'] ?? rows?.[0]?.['msdyn_contractlineid.extendedamount']);
  if (rows === undefined || agreed === '') return [];
  const others = rows.filter((row) => row[idName] !== record.id).map((row) => textOf(row['msdyn_amount']) || '0');
  const own = decimalOf(change['amount'] ?? record.fields['amount']);
  if (own === null) return [];
  const sum = Decimal.sum(own, ...others);
  const text = `Expected milestones that add up to ${agreed}, the amount of the line, they would add up to ${sum.toFixed()}.`;
  if (change['amount'] !== undefined && (sum.greaterThan(agreed) || own.isNegative())) {
    return [invalid('amount', text, 'Choose a smaller amount.')];
  }
  const isReady = change['invoiceStatus'] === 'READY_TO_INVOICE';
  if (!isReady || sum.equals(agreed)) return [];
  return [invalid('id', text, 'Complete the milestones of the line first.')];
}

/** Until Finance has made its transaction there is nothing that could hold a tax group. */
function accountingViolations({ kind, change, facts }: HookContext): readonly Violation[] {
  const fields = Object.keys(taxColumns).filter((field) => change[field] !== undefined);
  if (kind === 'create' || fields.length === 0 || facts['inFinance'] === undefined) return [];
  const [row] = facts['inFinance'];
  const problem = (message: string, remedy: string) => fields.map((field) => invalid(field, message, remedy));
  if (textOf(row?.['TransactionId']) === '') {
    return problem(
      'Expected a milestone with an on-account transaction in Finance, found none yet.',
      'Try again later.',
    );
  }
  if (row?.['TransStatus'] !== 'Invoiced') return [];
  return problem(
    'Expected a milestone without an invoice proposal, found it invoiced in Finance.',
    'Correct the invoice.',
  );
}

/**
 * Writes the line's own number into it again, under the version that it was read in: two amounts that fit one by one must
 * not be added at the same moment.
 */
function touchedLine({ kind, change, facts }: HookContext): readonly ExpandedRow[] {
  const [row] = facts['line'] ?? [];
  if (kind === 'delete' || change['amount'] === undefined || row === undefined) return [];
  const values = { sequencenumber: row['sequencenumber'] ?? null };
  const key = textOf(row['salesorderdetailid']);
  return [{ kind: 'update', table: 'salesorderdetail', key, values, ...versionOf(row) }];
}

function taxGroups({ kind, change, record, facts }: HookContext): readonly ExpandedRow[] {
  const transaction = textOf(facts['inFinance']?.[0]?.['TransactionId']);
  const values = Object.fromEntries(
    Object.entries(taxColumns).flatMap(([field, column]) => {
      const value = change[field];
      return value === undefined || isNamedRecord(value) ? [] : [[column, value] as const];
    }),
  );
  if (kind !== 'update' || transaction === '' || Object.keys(values).length === 0) return [];
  const key = { dataAreaId: dataAreaOf(record.fields), TransId: transaction };
  return [{ kind: 'update', table: transactions, key, values }];
}
