import type { Confidence } from '../../systems/catalogue/model.ts';
import { accountingFields } from './actual-accounting.ts';
import { companyField } from './company-field.ts';
import { isNamedRecord } from './encode-row.ts';
import { dateField, sourceIdField } from './field-pairs.ts';
import { projectAggregate } from './projects.ts';
import type { FieldPair, ReferenceRule, TableMap, Transform, UnifiedChange } from './table-map.ts';
import { textOf } from './text-of.ts';

/** How both systems write billing types. */
export const billingTypesOfLines: Transform = {
  kind: 'valueMap',
  values: [
    { unified: 'NON_CHARGEABLE', dataverse: 192_350_000, finance: 'NonChargeable' },
    { unified: 'CHARGEABLE', dataverse: 192_350_001, finance: 'Chargeable' },
    { unified: 'COMPLIMENTARY', dataverse: 192_350_002, finance: 'Complimentary' },
    { unified: 'NOT_AVAILABLE', dataverse: 192_350_003, finance: 'NotAvailable' },
  ],
};

/** How both systems write the kinds of transactions. */
export const transactionTypes: Transform = {
  kind: 'valueMap',
  values: [
    { unified: 'COST', dataverse: 192_350_000, finance: 'Cost' },
    { unified: 'UNBILLED_SALES', dataverse: 192_350_005, finance: 'Sales' },
    { unified: 'BILLED_SALES', dataverse: 192_350_006, finance: 'BilledSales' },
    { unified: 'RESOURCING_UNIT_COST', dataverse: 192_350_007, finance: 'ResourcingUnitCost' },
    { unified: 'INTER_ORGANIZATIONAL_SALES', dataverse: 192_350_008, finance: 'InterOrgSales' },
  ],
};

/**
 * Actuals: facts that Dataverse makes when time is approved, a journal confirmed or an invoice confirmed, and that Finance
 * takes into its staging entity. They never change, save that one is marked as adjusted or billed; what Finance adds when
 * it posts them is Finance's.
 */
export const actuals: TableMap = {
  name: 'Project Operations integration actuals (msdyn_actuals)',
  version: '1.0.0.19',
  dataverse: { table: 'msdyn_actual' },
  // A new row of the staging entity waits for the periodic import.
  finance: { table: 'ProjActualsImports', constants: { IsJournalized: 'No', ProjActualsImportSync: 'No' } },
  origin: 'DATAVERSE',
  key: ['legalEntity', 'importId'],
  direction: 'toFinance',
  // Made by the product's own actions only, and never deleted.
  rights: { create: ['DATAVERSE'], update: ['DATAVERSE', 'FINANCE'], delete: [] },
  filter: { dataverse: { op: 'ne', path: 'msdyn_skipsync', value: true } },
  fields: [
    companyField('msdyn_owningcompany', 'documented'),
    plain('importId', 'msdyn_actualimportid', 'ActualsImportId', 'documented'),
    sourceIdField('ActualId', 'observed'),
    plain('transactionType', 'msdyn_transactiontypecode', 'TransactionType', 'observed', transactionTypes),
    plain('transactionClass', 'msdyn_transactionclassification', 'TransactionClassification', 'observed'),
    plain('billingType', 'msdyn_billingtype', 'BillingType', 'observed', billingTypesOfLines),
    plain('billingStatus', 'msdyn_billingstatus', 'BillingStatusId', 'inferred'),
    plain('adjustmentStatus', 'msdyn_adjustmentstatus', 'AdjustmentStatus', 'inferred'),
    plain('state', 'statecode', 'Status', 'inferred'),
    plain('stateReason', 'statuscode', 'StatusReason', 'inferred'),
    plain('description', 'msdyn_description', 'Description', 'observed'),
    plain('externalDescription', 'msdyn_externaldescription', 'ExternalDescription', 'observed'),
    plain('externalReference', 'msdyn_externalreferenceid', 'ExternalReference', 'observed'),
    plain('originReference', 'msdyn_externalreference', 'ExternalOriginReference', 'inferred'),
    dateField('documentDate', 'msdyn_documentdate', 'DocumentDate', 'observed'),
    dateField('accountingDate', 'msdyn_accountingdate', 'AccountingDate', 'observed'),
    dateField('exchangeRateDate', 'msdyn_exchangeratedate', 'ExchangeRateDate', 'observed'),
    dateField('startDate', 'msdyn_startdatetime', 'StartDate', 'observed'),
    dateField('endDate', 'msdyn_enddatetime', 'EndDate', 'observed'),
    plain('quantity', 'msdyn_quantity', 'Quantity', 'observed'),
    plain('price', 'msdyn_price', 'UnitPrice', 'observed'),
    plain('basePrice', 'msdyn_price_base', 'UnitPriceMST', 'observed'),
    plain('amount', 'msdyn_amount', 'Amount', 'observed'),
    named('currency', 'transactioncurrencyid', 'TransactionCurrencyId', 'transactioncurrency', 'isocurrencycode'),
    named('unit', 'msdyn_unit', 'UnitOfMeasure', 'uom', 'msdyn_symbol'),
    named('contract', 'msdyn_salescontract', 'ContractId', 'salesorder', 'ordernumber'),
    named(
      'contractLine',
      'msdyn_salescontractlineid',
      'ContractLineId',
      'salesorderdetail',
      'msdyn_contractlinenumber',
    ),
    behind('contractLineSequence', 'msdyn_salescontractlineid.sequencenumber', 'ContractLine'),
    named(
      'fundingSource',
      'msdyn_projectcontractsplitbillingrule',
      'FundingSource',
      'msdyn_projectcontractsplitbillingrule',
      'msdyn_fundingsourceid',
    ),
    named('customer', 'msdyn_accountcustomer', 'CustomerAccountNumber', 'account', 'accountnumber'),
    named('project', 'msdyn_project', 'ProjectId', 'msdyn_project', 'msdyn_projectnumber', 'observed'),
    {
      ...behind('projectCompany', 'msdyn_project.msdyn_owningcompany.cdm_companycode', 'ProjectDataAreaId'),
      confidence: 'observed',
    },
    named('task', 'msdyn_task', 'TaskNumber', 'msdyn_projecttask', 'msdyn_tasknumber'),
    named(
      'category',
      'msdyn_transactioncategory',
      'TransactionCategoryId',
      'msdyn_transactioncategory',
      'msdyn_transactioncategorynumber',
    ),
    named('resourcingCompany', 'msdyn_resourcingcompany', 'ResourcingCompany', 'cdm_company', 'cdm_companycode'),
    plain('resource', 'msdyn_bookableresource', 'ResourceId', 'inferred'),
    behind('resourceName', 'msdyn_bookableresource.name', 'BookableResourceName'),
    plain('contractingUnit', 'msdyn_contractorganizationalunitid', 'ContractingUnit', 'observed'),
    plain('resourcingUnit', 'msdyn_resourceorganizationalunitid', 'ResourceOperationUnitId', 'observed'),
    named('product', 'msdyn_product', 'ProductNumber', 'product', 'msdyn_productnumber'),
    plain('productDescription', 'msdyn_productdescription', 'ProductDescription', 'inferred'),
    named('invoice', 'msdyn_invoice', 'InvoiceId', 'invoice', 'invoicenumber'),
    plain('subcontractLine', 'msdyn_subcontractline', 'SubcontractLine', 'inferred'),
    behind('vendorInvoiceLine', 'msdyn_vendorinvoiceline.msdyn_externalinvoiceline', 'VendInvoiceLineProjTransId'),
    behind(
      'vendorInvoice',
      'msdyn_vendorinvoiceline.msdyn_vendorinvoice.msdyn_vendorinvoicenumber',
      'MatchedVendorInvoice',
    ),
    plain('owningUser', 'owninguser', 'OwningUser', 'inferred'),
    plain('owningBusinessUnit', 'owningbusinessunit', 'OwningBusinessId', 'inferred'),
  ],
  writtenBack: accountingFields,
  aggregate: actualsAggregate,
  parents: ({ project = null, ...record }) =>
    isNamedRecord(project) ? [projectAggregate({ legalEntity: companyOfProject(record), number: project })] : [],
};

/** The columns of the staging entity by which a fact that never changes is marked later. */
export const markedFields = ['adjustmentStatus', 'billingStatus', 'state', 'stateReason'] as const;

/** Number of the adjustment status that a fact comes to when it is taken back or replaced. It never leaves it again. */
export const adjusted = 192_350_001;

/**
 * The unit of ordering of actuals and of what connects them: a project's, whichever company's books they go to; those
 * without a project, their company's.
 */
export function actualsAggregate({ project = null, ...record }: UnifiedChange): string {
  return `actuals ${textOf(companyOfProject(record))} ${textOf(project)}`.trim().toUpperCase();
}

function companyOfProject({ projectCompany = null, legalEntity = null }: UnifiedChange) {
  return textOf(projectCompany) === '' ? legalEntity : projectCompany;
}

function plain(
  field: string,
  dataverse: string,
  finance: string,
  confidence: Confidence,
  transform?: Transform,
): FieldPair {
  return {
    field,
    dataverse,
    finance,
    direction: 'toFinance',
    confidence,
    ...(transform === undefined ? {} : { transform }),
  };
}

/** A lookup that Finance knows by a text of the other row. */
function named(
  field: string,
  dataverse: string,
  finance: string,
  table: string,
  column: ReferenceRule['column'],
  confidence: Confidence = 'inferred',
): FieldPair {
  return { ...plain(field, dataverse, finance, confidence), reference: { table, column, by: 'id' } };
}

/** What Dataverse holds in another row. */
function behind(field: string, readFrom: string, finance: string): FieldPair {
  return { field, dataverse: null, readFrom, finance, direction: 'toFinance', confidence: 'inferred' };
}
