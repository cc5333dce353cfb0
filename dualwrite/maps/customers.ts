import { companyField } from './company-field.ts';
import { numbered } from './numbered.ts';
import { ofCompany } from './of-company.ts';
import { partyMap } from './party.ts';
import type { Reference } from './references-to.ts';
import type { ChangeKind, TableMap, UnifiedChange } from './table-map.ts';
import { textOf } from './text-of.ts';

/** Where a customer is used in Dataverse. */
const references: readonly Reference[] = [
  { table: 'opportunity', column: 'customerid' },
  { table: 'quote', column: 'customerid' },
  { table: 'salesorder', column: 'customerid' },
  { table: 'msdyn_projectcontractsplitbillingrule', column: 'msdyn_customer' },
  { table: 'msdyn_project', column: 'msdyn_customer' },
  { table: 'msdyn_estimateline', column: 'msdyn_accountcustomer' },
  { table: 'msdyn_journalline', column: 'msdyn_accountcustomer' },
  { table: 'msdyn_actual', column: 'msdyn_accountcustomer' },
  { table: 'invoice', column: 'customerid' },
];

/** The unit of ordering that a customer is, by the fields of its key. */
export function customerAggregate({ legalEntity = null, number = null }: UnifiedChange): string {
  return `customer ${textOf(legalEntity)} ${textOf(number)}`.toUpperCase();
}

/** The customer that a new record names must be through first; later changes of either do not wait for each other. */
export function newForCustomer(
  { legalEntity = null, customer = null }: UnifiedChange,
  kind: ChangeKind,
): readonly string[] {
  return kind === 'create' && textOf(customer) !== '' ? [customerAggregate({ legalEntity, number: customer })] : [];
}

/** Customers: written on either side. Columns whose value pairs Microsoft does not publish (on-hold status, one-time customer, invoice address, mandatory credit limit) are left out. */
export const customers: TableMap = partyMap(
  {
    name: 'Customers V3 (accounts)',
    version: null,

    dataverse: { table: 'account', constants: { customertypecode: 3, address1_addresstypecode: 2 } },
    finance: { table: 'CustomersV3', constants: { PartyType: 'Organization' } },
    origin: 'DATAVERSE',
    key: ['legalEntity', 'number'],
    direction: 'both',
    rights: { create: ['DATAVERSE', 'FINANCE'], update: ['DATAVERSE', 'FINANCE'], delete: ['DATAVERSE', 'FINANCE'] },
    filter: {
      dataverse: { op: 'eq', path: 'customertypecode', value: 3 },
      finance: { op: 'eq', path: 'PartyType', value: 'Organization' },
    },
    fields: [
      { ...companyField('msdyn_company', 'inferred'), direction: 'both', required: true },
      {
        field: 'number',
        dataverse: 'accountnumber',
        finance: 'CustomerAccount',
        direction: 'both',
        required: true,
        confidence: 'documented',
      },
      {
        field: 'name',
        dataverse: 'name',
        finance: 'OrganizationName',
        direction: 'both',
        // What Finance takes is inferred from its usual lengths.
        longest: 100,
        required: true,
        confidence: 'documented',
      },
      {
        field: 'partyNumber',
        dataverse: 'msdyn_partynumber',
        finance: 'PartyNumber',
        direction: 'both',
        confidence: 'documented',
      },
      {
        field: 'currency',
        dataverse: 'transactioncurrencyid',
        finance: 'SalesCurrencyCode',
        direction: 'both',
        required: true,
        reference: { table: 'transactioncurrency', column: 'isocurrencycode', by: 'text' },
        confidence: 'documented',
      },
      {
        field: 'group',
        dataverse: 'msdyn_customergroupid',
        finance: 'CustomerGroupId',
        direction: 'both',
        required: true,
        reference: ofCompany('msdyn_customergroup', 'msdyn_groupid'),
        confidence: 'documented',
      },
      {
        field: 'paymentTerms',
        dataverse: 'msdyn_paymentterm',
        finance: 'PaymentTerms',
        direction: 'both',
        reference: ofCompany('msdyn_paymentterm', 'msdyn_name'),
        confidence: 'documented',
      },
      {
        field: 'paymentSchedule',
        dataverse: 'msdyn_paymentschedule',
        finance: 'PaymentSchedule',
        direction: 'both',
        reference: ofCompany('msdyn_paymentschedule', 'msdyn_name'),
        confidence: 'documented',
      },
      {
        field: 'paymentDay',
        dataverse: 'msdyn_paymentday',
        finance: 'PaymentDay',
        direction: 'both',
        reference: ofCompany('msdyn_paymentday', 'msdyn_name'),
        confidence: 'documented',
      },
      {
        field: 'paymentMethod',
        dataverse: 'msdyn_customerpaymentmethod',
        finance: 'PaymentMethod',
        direction: 'both',
        reference: ofCompany('msdyn_customerpaymentmethod', 'msdyn_name'),
        confidence: 'documented',
      },
      {
        field: 'billingAccount',
        dataverse: 'msdyn_billingaccount',
        finance: 'InvoiceAccount',
        direction: 'both',
        reference: ofCompany('account', 'accountnumber'),
        confidence: 'documented',
      },
      {
        field: 'vendor',
        dataverse: 'msdyn_vendor',
        finance: 'VendorAccount',
        direction: 'both',
        reference: ofCompany('msdyn_vendor', 'msdyn_vendoraccountnumber'),
        confidence: 'documented',
      },
      {
        field: 'creditLimit',
        dataverse: 'creditlimit',
        finance: 'CreditLimit',
        direction: 'both',
        decimals: 4,
        confidence: 'documented',
      },
      {
        field: 'creditRating',
        dataverse: 'msdyn_creditrating',
        finance: 'CreditRating',
        direction: 'both',
        confidence: 'documented',
      },
      {
        field: 'identificationNumber',
        dataverse: 'msdyn_identificationnumber',
        finance: 'IdentificationNumber',
        direction: 'both',
        confidence: 'documented',
      },
      {
        field: 'taxExemptNumber',
        dataverse: 'msdyn_taxexemptnumber',
        finance: 'TaxExemptNumber',
        direction: 'both',
        confidence: 'documented',
      },
      { field: 'memo', dataverse: 'description', finance: 'SalesMemo', direction: 'both', confidence: 'documented' },
      {
        field: 'email',
        dataverse: 'emailaddress1',
        finance: 'PrimaryContactEmail',
        direction: 'both',
        longest: 100,
        confidence: 'documented',
      },
      {
        field: 'phone',
        dataverse: 'telephone1',
        finance: 'PrimaryContactPhone',
        direction: 'both',
        longest: 50,
        confidence: 'documented',
      },
      { field: 'fax', dataverse: 'fax', finance: 'PrimaryContactFax', direction: 'both', confidence: 'documented' },
      {
        field: 'website',
        dataverse: 'websiteurl',
        finance: 'PrimaryContactURL',
        direction: 'both',
        longest: 200,
        confidence: 'documented',
      },
      {
        field: 'deliveryAddress.street',
        dataverse: 'address1_line1',
        finance: 'DeliveryAddressStreet',
        direction: 'both',
        longest: 250,
        confidence: 'documented',
      },
      {
        field: 'deliveryAddress.city',
        dataverse: 'address1_city',
        finance: 'DeliveryAddressCity',
        direction: 'both',
        longest: 60,
        confidence: 'documented',
      },
      {
        field: 'deliveryAddress.state',
        dataverse: 'address1_stateorprovince',
        finance: 'DeliveryAddressState',
        direction: 'both',
        longest: 10,
        confidence: 'documented',
      },
      {
        field: 'deliveryAddress.zipCode',
        dataverse: 'address1_postalcode',
        finance: 'DeliveryAddressZipCode',
        direction: 'both',
        longest: 10,
        confidence: 'documented',
      },
      {
        field: 'deliveryAddress.country',
        dataverse: 'address1_country',
        finance: 'DeliveryAddressCountryRegionISOCode',
        direction: 'both',
        longest: 2,
        confidence: 'documented',
      },
      {
        field: 'invoiceAddress.street',
        dataverse: 'address2_line1',
        finance: 'InvoiceAddressStreet',
        direction: 'both',
        longest: 250,
        confidence: 'documented',
      },
      {
        field: 'invoiceAddress.city',
        dataverse: 'address2_city',
        finance: 'InvoiceAddressCity',
        direction: 'both',
        longest: 60,
        confidence: 'documented',
      },
      {
        field: 'invoiceAddress.state',
        dataverse: 'address2_stateorprovince',
        finance: 'InvoiceAddressState',
        direction: 'both',
        longest: 10,
        confidence: 'documented',
      },
      {
        field: 'invoiceAddress.zipCode',
        dataverse: 'address2_postalcode',
        finance: 'InvoiceAddressZipCode',
        direction: 'both',
        longest: 10,
        confidence: 'documented',
      },
      {
        field: 'invoiceAddress.country',
        dataverse: 'address2_country',
        finance: 'InvoiceAddressCountryRegionISOCode',
        direction: 'both',
        longest: 2,
        confidence: 'documented',
      },
      {
        field: 'language',
        dataverse: null,
        finance: 'LanguageId',
        direction: 'toFinance',
        transform: { kind: 'default', value: 'en-us' },
        confidence: 'documented',
      },
    ],
    aggregate: customerAggregate,
    numbering: numbered('customer', 'CUS-D', 5),
  },
  { references, payer: 'msdyn_billingaccount' },
);
