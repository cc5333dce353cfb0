import { filtersOf } from '../model/binding.ts';
import type { TypeBinding } from '../model/binding.ts';
import {
  boolean,
  choice,
  date,
  decimal,
  integer,
  legalEntity,
  legalEntityId,
  lookup,
  money,
  resolved,
  text,
  uuid,
} from '../model/fields.ts';
import { recordFields } from '../model/record-fields.ts';
import { connectionsOfActual, originOfActual } from './actual-links.ts';
import { adjustmentStatus, billingStatus, billingType, transactionClass, transactionType } from './choices.ts';
import { billingMilestone, contractCustomer, contractLine, projectContract } from './contracts.ts';
import { invoice } from './invoices.ts';
import { project, projectTask } from './projects.ts';
import { bookableResource, customer, product, resourceRole, transactionCategory, vendor } from './reference-data.ts';
import { subcontractLine } from './subcontracts.ts';

/** `msdyn_actual` */
export const actual: TypeBinding = {
  typename: 'Actual',
  table: 'msdyn_actual',
  id: 'msdyn_actualid',
  keys: [['legalEntityId', 'importId']],
  fields: {
    ...recordFields({
      entity: 'ProjActualsImports',
      key: { dataAreaId: 'msdyn_owningcompany.cdm_companycode', ActualsImportId: 'msdyn_actualimportid' },
    }),
    importId: uuid('msdyn_actualimportid'),
    legalEntityId: legalEntityId(),
    legalEntity: legalEntity(),
    transactionType: choice('msdyn_transactiontypecode', transactionType),
    transactionTypeCode: integer('msdyn_transactiontypecode'),
    transactionClass: choice('msdyn_transactionclassification', transactionClass),
    transactionClassCode: integer('msdyn_transactionclassification'),
    billingType: choice('msdyn_billingtype', billingType),
    billingTypeCode: integer('msdyn_billingtype'),
    billingStatus: choice('msdyn_billingstatus', billingStatus),
    billingStatusCode: integer('msdyn_billingstatus'),
    adjustmentStatus: choice('msdyn_adjustmentstatus', adjustmentStatus),
    adjustmentStatusCode: integer('msdyn_adjustmentstatus'),
    // The published table has no column of its own for the transaction date: it is where the transaction starts.
    transactionDate: date('msdyn_startdatetime'),
    documentDate: date('msdyn_documentdate'),
    quantity: decimal('msdyn_quantity'),
    unit: text('msdyn_unit.name'),
    price: money('msdyn_price'),
    amount: money('msdyn_amount'),
    tax: money('msdyn_salestaxamount', 'msdyn_accountingcurrency.isocurrencycode'),
    description: text('msdyn_description'),
    externalDescription: text('msdyn_externaldescription'),
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
    contract: lookup(
      'msdyn_salescontract',
      () => projectContract,
      () => filtersOf(projectContract),
    ),
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
    resource: lookup(
      'msdyn_bookableresource',
      () => bookableResource,
      () => filtersOf(bookableResource),
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
    product: lookup(
      'msdyn_product',
      () => product,
      () => filtersOf(product),
    ),
    productDescription: text('msdyn_productdescription'),
    contractCustomer: lookup('msdyn_projectcontractsplitbillingrule', () => contractCustomer),
    resourcingLegalEntity: legalEntity('msdyn_resourcingcompany.cdm_companycode'),
    resourcingUnit: text('msdyn_resourceorganizationalunitid.msdyn_name'),
    contractingUnit: text('msdyn_contractorganizationalunitid.msdyn_name'),
    subcontractLine: lookup('msdyn_subcontractline', () => subcontractLine),
    // Actuals name the account of the vendor, which names the vendor.
    vendor: lookup('msdyn_accountvendor.msdyn_vendor', () => vendor),
    invoice: lookup(
      'msdyn_invoice',
      () => invoice,
      () => filtersOf(invoice),
    ),
    milestone: lookup('msdyn_milestone', () => billingMilestone),
    skipSync: boolean('msdyn_skipsync'),
    connections: resolved(connectionsOfActual),
    origin: resolved(originOfActual),
  },
  filters: {
    id: { kind: 'id', path: 'msdyn_actualid', typename: 'Actual' },
    currency: { kind: 'text', path: 'transactioncurrencyid.isocurrencycode' },
    accounting: { kind: 'elsewhere', typename: 'Actual' },
  },
  orders: {
    TRANSACTION_DATE: 'msdyn_startdatetime',
    DOCUMENT_DATE: 'msdyn_documentdate',
    AMOUNT: 'msdyn_amount',
    QUANTITY: 'msdyn_quantity',
    CREATED_AT: 'createdon',
  },
};
