import { companyField, companyScopeViolations } from './company-field.ts';
import { isFound } from './is-found.ts';
import { inUse } from './known-problems.ts';
import { numbered } from './numbered.ts';
import { ofCompany } from './of-company.ts';
import { type Reference, referenceFacts, referringTables } from './references-to.ts';
import type { TableMap } from './table-map.ts';
import { newNumberViolations, takenNumberFacts } from './taken-numbers.ts';
import { textOf } from './text-of.ts';

/** Where the account of a vendor is used in Dataverse: documents name that, not the vendor itself. */
const references: readonly Reference[] = [
  { table: 'msdyn_subcontract', column: 'msdyn_vendor.msdyn_vendor' },
  { table: 'msdyn_projectvendorinvoice', column: 'msdyn_vendor.msdyn_vendor' },
  { table: 'msdyn_estimateline', column: 'msdyn_accountvendor.msdyn_vendor' },
  { table: 'msdyn_journalline', column: 'msdyn_accountvendor.msdyn_vendor' },
  { table: 'msdyn_actual', column: 'msdyn_accountvendor.msdyn_vendor' },
];

/** Vendors: written on either side. Columns whose value pairs Microsoft does not publish (person or organization, one-time vendor, on-hold status, language) are left out. */
export const vendors: TableMap = {
  name: 'Vendors V2 (msdyn_vendors)',
  version: null,

  dataverse: { table: 'msdyn_vendor' },
  // Subcontracts' purchase orders fail without a language.
  finance: { table: 'VendorsV2', constants: { VendorPartyType: 'Organization', LanguageId: 'en-us' } },
  origin: 'DATAVERSE',
  key: ['legalEntity', 'number'],
  direction: 'both',
  rights: { create: ['DATAVERSE', 'FINANCE'], update: ['DATAVERSE', 'FINANCE'], delete: ['DATAVERSE', 'FINANCE'] },
  fields: [
    { ...companyField('msdyn_company', 'inferred'), direction: 'both', required: true },
    {
      field: 'number',
      dataverse: 'msdyn_vendoraccountnumber',
      finance: 'VendorAccountNumber',
      direction: 'both',
      required: true,
      confidence: 'documented',
    },
    {
      field: 'name',
      dataverse: 'msdyn_name',
      finance: 'VendorOrganizationName',
      direction: 'both',
      // What Finance takes is inferred from its usual lengths.
      longest: 100,
      required: true,
      confidence: 'documented',
    },
    {
      field: 'group',
      dataverse: 'msdyn_vendorgroupid',
      finance: 'VendorGroupId',
      direction: 'both',
      required: true,
      reference: ofCompany('msdyn_vendorgroup', 'msdyn_vendorgroup'),
      confidence: 'documented',
    },
    {
      field: 'firstName',
      dataverse: 'msdyn_firstname',
      finance: 'PersonFirstName',
      direction: 'both',
      confidence: 'documented',
    },
    {
      field: 'lastName',
      dataverse: 'msdyn_lastname',
      finance: 'PersonLastName',
      direction: 'both',
      confidence: 'documented',
    },
    {
      field: 'creditLimit',
      dataverse: 'msdyn_vendorcreditlimit',
      finance: 'CreditLimit',
      direction: 'both',
      decimals: 4,
      confidence: 'documented',
    },
    {
      field: 'partyNumber',
      dataverse: 'msdyn_vendorpartynumber',
      finance: 'VendorPartyNumber',
      direction: 'both',
      confidence: 'documented',
    },
    {
      field: 'currency',
      dataverse: 'msdyn_currencycode',
      finance: 'CurrencyCode',
      direction: 'both',
      required: true,
      reference: { table: 'transactioncurrency', column: 'isocurrencycode', by: 'text' },
      confidence: 'documented',
    },
    {
      field: 'paymentTerms',
      dataverse: 'msdyn_paymentterms',
      finance: 'DefaultPaymentTermsName',
      direction: 'both',
      reference: ofCompany('msdyn_paymentterm', 'msdyn_name'),
      confidence: 'documented',
    },
    {
      field: 'paymentSchedule',
      dataverse: 'msdyn_paymentschedule',
      finance: 'DefaultPaymentScheduleName',
      direction: 'both',
      reference: ofCompany('msdyn_paymentschedule', 'msdyn_name'),
      confidence: 'documented',
    },
    {
      field: 'paymentDay',
      dataverse: 'msdyn_defaultpaymentdayname',
      finance: 'DefaultPaymentDayName',
      direction: 'both',
      reference: ofCompany('msdyn_paymentday', 'msdyn_name'),
      confidence: 'documented',
    },
    {
      field: 'paymentMethod',
      dataverse: 'msdyn_vendorpaymentmethod',
      finance: 'DefaultVendorPaymentMethodName',
      direction: 'both',
      reference: ofCompany('msdyn_vendorpaymentmethod', 'msdyn_name'),
      confidence: 'documented',
    },
    {
      field: 'invoiceVendor',
      dataverse: 'msdyn_invoicevendoraccountnumber',
      finance: 'InvoiceVendorAccountNumber',
      direction: 'both',
      reference: ofCompany('msdyn_vendor', 'msdyn_vendoraccountnumber'),
      confidence: 'documented',
    },
    {
      field: 'taxGroup',
      dataverse: 'msdyn_taxgroup',
      finance: 'SalesTaxGroupCode',
      direction: 'both',
      reference: ofCompany('msdyn_taxgroup', 'msdyn_name'),
      confidence: 'documented',
    },
    {
      field: 'organizationNumber',
      dataverse: 'msdyn_organizationnumber',
      finance: 'OrganizationNumber',
      direction: 'both',
      confidence: 'documented',
    },
    {
      field: 'knownAs',
      dataverse: 'msdyn_vendorknownasname',
      finance: 'VendorKnownAsName',
      direction: 'both',
      confidence: 'documented',
    },
    {
      field: 'email',
      dataverse: 'msdyn_primaryemailaddress',
      finance: 'PrimaryEmailAddress',
      direction: 'both',
      longest: 80,
      confidence: 'documented',
    },
    {
      field: 'phone',
      dataverse: 'msdyn_pimaryphonenumber',
      finance: 'PrimaryPhoneNumber',
      direction: 'both',
      longest: 50,
      confidence: 'documented',
    },
    {
      field: 'website',
      dataverse: 'msdyn_primarycontacturl',
      finance: 'PrimaryURL',
      direction: 'both',
      longest: 200,
      confidence: 'documented',
    },
    {
      field: 'address.street',
      dataverse: 'msdyn_addressstreet',
      finance: 'AddressStreet',
      direction: 'both',
      longest: 250,
      confidence: 'documented',
    },
    {
      field: 'address.city',
      dataverse: 'msdyn_addresscity',
      finance: 'AddressCity',
      direction: 'both',
      longest: 60,
      confidence: 'documented',
    },
    {
      field: 'address.state',
      dataverse: 'msdyn_addressstateid',
      finance: 'AddressStateId',
      direction: 'both',
      longest: 10,
      confidence: 'documented',
    },
    {
      field: 'address.zipCode',
      dataverse: 'msdyn_addresszipcode',
      finance: 'AddressZipCode',
      direction: 'both',
      longest: 10,
      confidence: 'documented',
    },
    {
      field: 'countryRegion',
      dataverse: 'msdyn_addresscountryregionid',
      finance: 'AddressCountryRegionId',
      direction: 'both',
      confidence: 'documented',
    },
    {
      field: 'address.country',
      dataverse: 'msdyn_addresscountryregionisocode',
      finance: 'AddressCountryRegionISOCode',
      direction: 'both',
      longest: 2,
      confidence: 'documented',
    },
  ],
  aggregate: ({ legalEntity = null, number = null }) => `vendor ${textOf(legalEntity)} ${textOf(number)}`.toUpperCase(),
  numbering: numbered('vendor', 'VEN-D', 5),
  facts: (kind, record) => ({
    ...(kind === 'create' ? takenNumberFacts(vendors, record, vendors.key) : {}),
    ...(kind === 'delete' && record.id !== null
      ? {
          ...referenceFacts(references, record.id),
          // A vendor may be its own invoice account.
          invoiced: {
            system: 'DATAVERSE',
            query: {
              table: 'msdyn_vendor',
              select: ['msdyn_invoicevendoraccountnumber'],
              filter: {
                op: 'and',
                of: [
                  { op: 'eq', path: 'msdyn_invoicevendoraccountnumber', value: record.id },
                  { op: 'ne', path: 'msdyn_vendorid', value: record.id },
                ],
              },
              top: 1,
            },
          },
        }
      : {}),
  }),
  validate: (context) => {
    if (context.kind === 'update') return [];
    if (context.kind === 'create') return [...companyScopeViolations(context), ...newNumberViolations(context)];
    const places = [...referringTables(context.facts), ...(isFound(context.facts['invoiced']) ? ['msdyn_vendor'] : [])];
    return places.length === 0 ? [] : [inUse(places.join(', '))];
  },
};
