import { newForCustomer } from './customers.ts';
import { contractAggregate } from './contract-aggregate.ts';
import { companyField, companyScopeViolations } from './company-field.ts';
import {
  contractingUnitFacts,
  contractingUnitField,
  contractingUnitViolations,
  defaultContractingUnit,
} from './contracting-unit.ts';
import { confirmationFacts, contractCommand, contractStateFields, stateViolations } from './contract-state.ts';
import { isNamedRecord } from './encode-row.ts';
import { accountingField, currencyField, dataverseOnly, sourceIdField } from './field-pairs.ts';
import { dataAreaOf, inCompany } from './in-company.ts';
import { inUse } from './known-problems.ts';
import { numbered } from './numbered.ts';
import { paymentTerms } from './payment-terms.ts';
import { projectFundingSources } from './project-funding-sources.ts';
import { type Reference, referenceFacts, referringTables } from './references-to.ts';
import type { ExpandedRow, HookContext, KnownRecord, TableMap } from './table-map.ts';
import { newNumberViolations, takenNumberFacts } from './taken-numbers.ts';
import { textOf } from './text-of.ts';

/** What keeps a contract from being deleted. Its customers go with it. */
const references: readonly Reference[] = [
  { table: 'salesorderdetail', column: 'salesorderid' },
  { table: 'msdyn_contractlinescheduleofvalue', column: 'msdyn_contract' },
  { table: 'msdyn_project', column: 'msdyn_salesorderid' },
  { table: 'invoice', column: 'salesorderid' },
  { table: 'msdyn_actual', column: 'msdyn_salescontract' },
  { table: 'msdyn_journalline', column: 'msdyn_salescontract' },
];

/** What makes an order a project contract, and one that is being prepared. */
const workBased = 192_350_001;
const draft = 192_350_000;

/** Project contracts: orders of a kind of their own in Dataverse, which masters them. */
export const projectContractHeaders: TableMap = {
  name: 'Project contract headers (salesorders)',
  version: '1.0.0.1',
  dataverse: {
    table: 'salesorder',
    constants: { msdyn_ordertype: workBased, msdyn_psastate: draft, msdyn_psastatusreason: draft },
    command: contractCommand,
  },
  finance: { table: 'ProjectContractHeaders' },
  origin: 'DATAVERSE',
  key: ['legalEntity', 'number'],
  direction: 'toFinance',
  rights: { create: ['DATAVERSE'], update: ['DATAVERSE', 'FINANCE'], delete: ['DATAVERSE'] },
  filter: { dataverse: { op: 'eq', path: 'msdyn_ordertype', value: workBased } },
  fields: [
    { ...companyField('msdyn_owningcompany', 'inferred'), required: true },
    {
      field: 'number',
      dataverse: 'ordernumber',
      finance: 'ProjectContractId',
      direction: 'toFinance',
      required: true,
      confidence: 'observed',
    },
    {
      field: 'name',
      dataverse: 'name',
      finance: 'Name',
      direction: 'toFinance',
      required: true,
      // Dataverse takes 300; Finance's names usually take 60, which is inferred.
      longest: 60,
      confidence: 'observed',
    },
    {
      field: 'customer',
      dataverse: 'customerid',
      finance: 'CustomerAccountNumber',
      direction: 'toFinance',
      required: true,
      reference: { table: 'account', column: 'accountnumber', by: 'id', company: 'msdyn_company', isActive: true },
      confidence: 'observed',
    },
    { ...currencyField('SalesCurrencyCode'), required: true },
    contractingUnitField,
    {
      field: 'requestedDelivery',
      dataverse: 'requestdeliveryby',
      ...dataverseOnly,
      transform: { kind: 'date' },
    },
    {
      field: 'paymentTerms',
      dataverse: 'paymenttermscode',
      finance: 'TermsOfPayment',
      direction: 'toFinance',
      transform: paymentTerms,
      confidence: 'observed',
    },
    ...contractStateFields,
    sourceIdField('IntegrationSourceDataId', 'inferred'),
    accountingField('salesTaxGroup', 'SalesTaxGroupCode', 10),
    accountingField('dimensionsText', 'DefaultLedgerDimensionDisplayValue', 500),
    accountingField('postingProfile', 'CustomerPostingProfileId', 10),
  ],
  // Saving a contract makes the customer who signed it its primary customer, with a share of 100 percent.
  makes: [
    {
      map: projectFundingSources,
      by: 'contract',
      fields: ({ customer = null }, contract) => ({
        isPrimary: isNamedRecord(customer) && textOf(customer) === textOf(contract['customer']),
      }),
    },
  ],
  aggregate: contractAggregate,
  parents: newForCustomer,
  numbering: numbered('project contract', 'CON-D', 5),
  facts: (kind, record, change) => ({
    ...(kind === 'update' ? confirmationFacts(record, change) : {}),
    ...(kind === 'create'
      ? {
          ...contractingUnitFacts(record),
          ...takenNumberFacts(projectContractHeaders, record, projectContractHeaders.key),
        }
      : {}),
    ...(kind === 'delete' && record.id !== null ? referenceFacts(references, record.id) : {}),
    ...(kind === 'delete' ? { fundingSources: fundingSourceFact(record) } : {}),
  }),
  complete: (context) => (context.kind === 'create' ? defaultContractingUnit(context) : {}),
  validate: (context) => {
    if (context.kind === 'delete') {
      const places = referringTables(context.facts);
      return places.length === 0 ? [] : [inUse(places.join(', '))];
    }
    if (context.kind === 'update') return stateViolations(context);
    return [...companyScopeViolations(context), ...newNumberViolations(context), ...contractingUnitViolations(context)];
  },
  expand: (system, context) =>
    system === 'FINANCE' && context.kind === 'delete' ? fundingSourcesToDelete(context) : [],
};

const restoredSource = [
  'CustomerOrOrganization',
  'FundingType',
  'TermsOfPayment',
  'InvoiceName',
  'IsPrimaryFundingSource',
  'DimensionDisplayValue',
];

function fundingSourceFact({ fields }: KnownRecord) {
  return {
    system: 'FINANCE' as const,
    query: {
      table: 'ProjectFundingSources',
      select: ['FundingSourceId'],
      filter: inCompany(fields, 'ProjectContractID', textOf(fields['number'])),
    },
  };
}

/** Dataverse deletes a contract's customers with it; in Finance their funding sources are rows of their own. */
function fundingSourcesToDelete({ record, facts }: HookContext): readonly ExpandedRow[] {
  return (facts['fundingSources'] ?? []).map((row): ExpandedRow => {
    const key = {
      dataAreaId: dataAreaOf(record.fields),
      ProjectContractID: textOf(record.fields['number']),
      FundingSourceId: textOf(row['FundingSourceId']),
    };
    return { kind: 'delete', table: 'ProjectFundingSources', key, values: {}, restore: restoredSource };
  });
}
