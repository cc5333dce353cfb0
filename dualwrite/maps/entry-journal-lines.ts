import rules from '../../metadata/entry-journals.json' with { type: 'json' };
import names from '../../metadata/time-messages.json' with { type: 'json' };
import { dataverseRecords } from './dataverse-records.ts';
import { transactionTypes } from './actuals.ts';
import { billingTypes } from './billing-types.ts';
import { recordBehind } from './company-field.ts';
import {
  billingMethodColumn,
  classViolations,
  journalViolations,
  lineAmountViolations,
  lineTaskViolations,
} from './entry-journal-rules.ts';
import { journalAggregate, longestDescription } from './entry-journals.ts';
import { currencyField, dataverseOnly, dataverseReference } from './field-pairs.ts';
import { orderViolations } from './known-problems.ts';
import type { FieldPair, HookContext, TableMap, Transform, UnifiedChange, Violation } from './table-map.ts';

const { table: journalTable, isConfirmed, line } = names.journal;
const { type, defaultProject } = rules.journal;
const number = 'msdyn_projectnumber';
const contractLine = 'msdyn_salescontractlineid';
const task = 'msdyn_task';
const money = 4;
const quantities = 2;

const classes: Transform = {
  kind: 'valueMap',
  values: rules.classes.map(({ name, value }) => ({ unified: name, dataverse: value, finance: null })),
};

const customerTypes: Transform = {
  kind: 'valueMap',
  values: [{ unified: 'ACCOUNT', dataverse: 192_350_001, finance: null }],
};

const plain = (field: string, dataverse: string): FieldPair => ({ field, dataverse, ...dataverseOnly });
const text = (field: string, dataverse: string): FieldPair => ({
  ...plain(field, dataverse),
  longest: longestDescription,
});
const day = (field: string, dataverse: string): FieldPair => ({
  ...plain(field, dataverse),
  transform: { kind: 'date' },
});
const decimal = (field: string, dataverse: string, decimals: number): FieldPair => ({
  ...plain(field, dataverse),
  decimals,
});
/** What is looked at and never written. */
const seen = (field: string, readFrom: string): FieldPair => ({ field, dataverse: null, readFrom, ...dataverseOnly });

/** Lines of entry journals: what each says becomes an actual when the journal is confirmed. They wait in line with their journal. */
export const entryJournalLines: TableMap = {
  name: 'Entry journal lines (msdyn_journallines)',
  ...dataverseRecords,
  // The amount is the product of quantity and price.
  dataverse: { table: line.table, constants: { msdyn_amountmethod: 192_350_000 } },
  rights: { create: ['DATAVERSE'], update: ['DATAVERSE'], delete: ['DATAVERSE'] },
  fields: [
    {
      ...plain('journal', line.journal),
      required: true,
      reference: {
        table: journalTable,
        column: 'msdyn_journalid',
        by: 'id',
        select: [isConfirmed, type, defaultProject, `${defaultProject}.${number}`],
      },
    },
    seen('isConfirmed', `${line.journal}.${isConfirmed}`),
    seen('journalType', `${line.journal}.${type}`),
    text('description', 'msdyn_description'),
    text('externalDescription', 'msdyn_externaldescription'),
    { ...plain('transactionType', 'msdyn_transactiontypecode'), required: true, transform: transactionTypes },
    { ...plain('transactionClass', 'msdyn_transactionclassification'), required: true, transform: classes },
    { ...day('documentDate', 'msdyn_documentdate'), required: true },
    day('accountingDate', 'msdyn_accountingdate'),
    { ...day('startDate', 'msdyn_startdatetime'), required: true },
    { ...day('endDate', 'msdyn_enddatetime'), required: true },
    { ...decimal('quantity', 'msdyn_quantity', quantities), required: true },
    decimal('price', 'msdyn_price', money),
    decimal('basisQuantity', 'msdyn_basisquantity', quantities),
    decimal('basisPrice', 'msdyn_basisprice', money),
    currencyField(null),
    { ...plain('billingType', 'msdyn_billingtype'), transform: billingTypes },
    { ...dataverseReference('project', line.project, 'msdyn_project', number), required: true },
    dataverseReference('task', task, 'msdyn_projecttask', 'msdyn_tasknumber', ['msdyn_project']),
    seen('taskProject', `${task}.msdyn_project`),
    dataverseReference('role', 'msdyn_resourcecategory', 'bookableresourcecategory', 'msdyn_resourcecategorynumber'),
    dataverseReference(
      'category',
      'msdyn_transactioncategory',
      'msdyn_transactioncategory',
      'msdyn_transactioncategorynumber',
    ),
    dataverseReference('product', 'msdyn_product', 'product', 'name'),
    dataverseReference('resource', 'msdyn_bookableresource', 'bookableresource', 'name'),
    {
      ...plain('resourcingUnit', 'msdyn_resourceorganizationalunitid'),
      reference: { table: 'msdyn_organizationalunit', column: 'msdyn_name', by: 'text', isActive: true },
    },
    {
      ...plain('contractLine', contractLine),
      reference: {
        table: 'salesorderdetail',
        column: 'msdyn_contractlinenumber',
        by: 'id',
        select: [billingMethodColumn, 'salesorderid', 'salesorderid.ordernumber'],
      },
    },
    seen('billingMethod', `${contractLine}.${billingMethodColumn}`),
    {
      ...plain('contract', 'msdyn_salescontract'),
      reference: { table: 'salesorder', column: 'ordernumber', by: 'id' },
    },
    dataverseReference('customer', 'msdyn_accountcustomer', 'account', 'accountnumber'),
    { ...plain('customerType', 'msdyn_customertype'), transform: customerTypes },
    {
      ...plain('unit', 'msdyn_unit'),
      reference: { table: 'uom', column: 'name', by: 'text', select: ['uomscheduleid', 'uomscheduleid.name'] },
    },
    {
      ...plain('unitGroup', 'msdyn_unitschedule'),
      reference: { table: 'uomschedule', column: 'name', by: 'id' },
    },
  ],
  aggregate: ({ journal = null }) => journalAggregate(journal),
  derive: (context) => ({ ...followingValues(context), ...(context.kind === 'create' ? firstValues(context) : {}) }),
  validate: (context) =>
    context.kind === 'delete'
      ? stateViolations(context)
      : [
          ...stateViolations(context),
          ...classViolations(context),
          ...lineTaskViolations(context),
          ...lineAmountViolations(context),
          ...orderViolations({ ...context.record.fields, ...context.change }, 'startDate', 'endDate'),
        ],
};

/** What a new line has where its caller says nothing: the project of the journal, the days of its document. */
function firstValues({ change, named }: HookContext): UnifiedChange {
  const startDate = change['startDate'] ?? change['documentDate'] ?? null;
  const project = change['project'] ?? recordBehind(named['journal'], defaultProject, 'msdyn_project', number);
  return {
    ...(project === null ? {} : { project }),
    startDate,
    endDate: change['endDate'] ?? startDate,
  };
}

/** What follows from the records that a line names. */
function followingValues({ change, named }: HookContext): UnifiedChange {
  const isNamed = (field: string) => (change[field] ?? null) !== null;
  return {
    ...(isNamed('contractLine')
      ? { contract: recordBehind(named['contractLine'], 'salesorderid', 'salesorder', 'ordernumber') }
      : {}),
    ...(isNamed('customer') ? { customerType: 'ACCOUNT' } : {}),
    ...(isNamed('unit') ? { unitGroup: recordBehind(named['unit'], 'uomscheduleid', 'uomschedule', 'name') } : {}),
  };
}

function stateViolations({ kind, record, named }: HookContext): readonly Violation[] {
  if (kind !== 'create') {
    const { fields } = record;
    return journalViolations('id', { isConfirmed: fields['isConfirmed'], type: fields['journalType'] });
  }
  const journal = named['journal'];
  return journalViolations('journal', { isConfirmed: journal?.[isConfirmed], type: journal?.[type] });
}
