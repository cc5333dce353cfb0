import { filtersOf } from '../model/binding.ts';
import type { TypeBinding } from '../model/binding.ts';
import { childConnection } from '../model/child-fields.ts';
import { boolean, choice, date, decimal, integer, lookup, money, text } from '../model/fields.ts';
import { recordFields } from '../model/record-fields.ts';
import { billingType, journalType, transactionClass, transactionType } from './choices.ts';
import { contractLine, projectContract } from './contracts.ts';
import { project, projectTask } from './projects.ts';
import { bookableResource, customer, product, resourceRole, transactionCategory, vendor } from './reference-data.ts';

/** `msdyn_journal` */
export const journal: TypeBinding = {
  typename: 'Journal',
  table: 'msdyn_journal',
  id: 'msdyn_journalid',
  fields: {
    ...recordFields(),
    description: text('msdyn_description'),
    type: choice('msdyn_journaltype', journalType),
    typeCode: integer('msdyn_journaltype'),
    isConfirmed: boolean('msdyn_isposted'),
    defaultProject: lookup(
      'msdyn_defaultproject',
      () => project,
      () => filtersOf(project),
    ),
    lines: childConnection(() => journalLine, 'msdyn_journal'),
  },
  filters: { id: { kind: 'id', path: 'msdyn_journalid', typename: 'Journal' } },
  orders: { DESCRIPTION: 'msdyn_description', CREATED_AT: 'createdon' },
};

/** `msdyn_journalline` */
export const journalLine: TypeBinding = {
  typename: 'JournalLine',
  table: 'msdyn_journalline',
  id: 'msdyn_journallineid',
  fields: {
    ...recordFields(),
    journal: lookup(
      'msdyn_journal',
      () => journal,
      () => filtersOf(journal),
    ),
    description: text('msdyn_description'),
    externalDescription: text('msdyn_externaldescription'),
    transactionType: choice('msdyn_transactiontypecode', transactionType),
    transactionTypeCode: integer('msdyn_transactiontypecode'),
    transactionClass: choice('msdyn_transactionclassification', transactionClass),
    transactionClassCode: integer('msdyn_transactionclassification'),
    documentDate: date('msdyn_documentdate'),
    accountingDate: date('msdyn_accountingdate'),
    startDate: date('msdyn_startdatetime'),
    endDate: date('msdyn_enddatetime'),
    quantity: decimal('msdyn_quantity'),
    unit: text('msdyn_unit.name'),
    price: money('msdyn_price'),
    amount: money('msdyn_amount'),
    basisQuantity: decimal('msdyn_basisquantity'),
    basisPrice: money('msdyn_basisprice'),
    basisAmount: money('msdyn_basisamount'),
    billingType: choice('msdyn_billingtype', billingType),
    billingTypeCode: integer('msdyn_billingtype'),
    isConfirmed: boolean('msdyn_isposted'),
    project: lookup(
      'msdyn_project',
      () => project,
      () => filtersOf(project),
    ),
    task: lookup(
      'msdyn_task',
      () => projectTask,
      () => filtersOf(projectTask),
    ),
    role: lookup(
      'msdyn_resourcecategory',
      () => resourceRole,
      () => filtersOf(resourceRole),
    ),
    category: lookup(
      'msdyn_transactioncategory',
      () => transactionCategory,
      () => filtersOf(transactionCategory),
    ),
    product: lookup('msdyn_product', () => product),
    resource: lookup(
      'msdyn_bookableresource',
      () => bookableResource,
      () => filtersOf(bookableResource),
    ),
    resourcingUnit: text('msdyn_resourceorganizationalunitid.msdyn_name'),
    contractingUnit: text('msdyn_contractorganizationalunitid.msdyn_name'),
    contract: lookup('msdyn_salescontract', () => projectContract),
    contractLine: lookup(
      'msdyn_salescontractlineid',
      () => contractLine,
      () => filtersOf(contractLine),
    ),
    customer: lookup(
      'msdyn_accountcustomer',
      () => customer,
      () => filtersOf(customer),
    ),
    // Lines name the account of the vendor, which names the vendor.
    vendor: lookup('msdyn_accountvendor.msdyn_vendor', () => vendor),
  },
  filters: {
    id: { kind: 'id', path: 'msdyn_journallineid', typename: 'JournalLine' },
    currency: { kind: 'text', path: 'transactioncurrencyid.isocurrencycode' },
  },
  orders: {
    DOCUMENT_DATE: 'msdyn_documentdate',
    QUANTITY: 'msdyn_quantity',
    AMOUNT: 'msdyn_amount',
    CREATED_AT: 'createdon',
  },
};
