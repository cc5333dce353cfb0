import type { FieldBinding, TypeBinding } from '../model/binding.ts';
import { choice, derived, integer, legalEntity, legalEntityId, lookup, money, text } from '../model/fields.ts';
import { filtersOf } from '../model/binding.ts';
import { toText } from '../model/convert.ts';
import { recordFields } from '../model/record-fields.ts';
import { billingType, resourceType } from './choices.ts';

const COMPANY = 'msdyn_company.cdm_companycode';

/** Columns of the row as one postal address; null where none of them is set. */
function address(columns: Readonly<Record<string, string>>): FieldBinding {
  const parts = Object.entries(columns);
  return derived(Object.values(columns), (read) => {
    const lines = parts.map(([name, column]) => [name, toText(read(column))] as const);
    return lines.every(([, value]) => value === null) ? null : Object.fromEntries(lines);
  });
}

/** `account`, as far as it is a customer of projects. */
export const customer: TypeBinding = {
  typename: 'Customer',
  table: 'account',
  id: 'accountid',
  keys: [['legalEntityId', 'accountNumber']],
  fields: {
    ...recordFields({ entity: 'CustomersV3', key: { dataAreaId: COMPANY, CustomerAccount: 'accountnumber' } }),
    accountNumber: text('accountnumber'),
    name: text('name'),
    legalEntity: legalEntity(COMPANY),
    legalEntityId: legalEntityId(COMPANY),
    currency: text('transactioncurrencyid.isocurrencycode'),
    group: text('msdyn_customergroupid.msdyn_groupid'),
    paymentTerms: text('msdyn_paymentterm.msdyn_name'),
    paymentMethod: text('msdyn_customerpaymentmethod.msdyn_name'),
    creditLimit: money('creditlimit'),
    email: text('emailaddress1'),
    phone: text('telephone1'),
    website: text('websiteurl'),
    deliveryAddress: address({
      street: 'address1_line1',
      city: 'address1_city',
      state: 'address1_stateorprovince',
      zipCode: 'address1_postalcode',
      country: 'address1_country',
    }),
    invoiceAddress: address({
      street: 'address2_line1',
      city: 'address2_city',
      state: 'address2_stateorprovince',
      zipCode: 'address2_postalcode',
      country: 'address2_country',
    }),
  },
  filters: { id: { kind: 'id', path: 'accountid', typename: 'Customer' } },
  orders: { ACCOUNT_NUMBER: 'accountnumber', NAME: 'name', CREATED_AT: 'createdon' },
  // The option for customers; vendors and partners are accounts too.
  where: { op: 'eq', path: 'customertypecode', value: 3 },
};

/** `msdyn_vendor` */
export const vendor: TypeBinding = {
  typename: 'Vendor',
  table: 'msdyn_vendor',
  id: 'msdyn_vendorid',
  keys: [['legalEntityId', 'accountNumber']],
  fields: {
    ...recordFields({
      entity: 'VendorsV2',
      key: { dataAreaId: COMPANY, VendorAccountNumber: 'msdyn_vendoraccountnumber' },
    }),
    accountNumber: text('msdyn_vendoraccountnumber'),
    name: text('msdyn_name'),
    legalEntity: legalEntity(COMPANY),
    legalEntityId: legalEntityId(COMPANY),
    currency: text('msdyn_currencycode.isocurrencycode'),
    group: text('msdyn_vendorgroupid.msdyn_vendorgroup'),
    paymentTerms: text('msdyn_paymentterms.msdyn_name'),
    paymentMethod: text('msdyn_vendorpaymentmethod.msdyn_name'),
    creditLimit: money('msdyn_vendorcreditlimit', 'msdyn_currencycode.isocurrencycode'),
    email: text('msdyn_primaryemailaddress'),
    phone: text('msdyn_pimaryphonenumber'),
    website: text('msdyn_primarycontacturl'),
    address: address({
      street: 'msdyn_addressstreet',
      city: 'msdyn_addresscity',
      state: 'msdyn_addressstateid',
      zipCode: 'msdyn_addresszipcode',
      country: 'msdyn_addresscountryregionisocode',
    }),
  },
  filters: { id: { kind: 'id', path: 'msdyn_vendorid', typename: 'Vendor' } },
  orders: { ACCOUNT_NUMBER: 'msdyn_vendoraccountnumber', NAME: 'msdyn_name', CREATED_AT: 'createdon' },
};

/** `cdm_worker` */
export const worker: TypeBinding = {
  typename: 'Worker',
  table: 'cdm_worker',
  id: 'cdm_workerid',
  keys: [['personnelNumber']],
  fields: {
    ...recordFields({ entity: 'Workers', key: { PersonnelNumber: 'cdm_workernumber' } }),
    personnelNumber: text('cdm_workernumber'),
    name: text('cdm_fullname'),
  },
  filters: { id: { kind: 'id', path: 'cdm_workerid', typename: 'Worker' } },
  orders: { PERSONNEL_NUMBER: 'cdm_workernumber', NAME: 'cdm_fullname', CREATED_AT: 'createdon' },
};

/** `systemuser` */
export const user: TypeBinding = {
  typename: 'User',
  table: 'systemuser',
  id: 'systemuserid',
  fields: { ...recordFields(), name: text('fullname'), email: text('internalemailaddress') },
  filters: { id: { kind: 'id', path: 'systemuserid', typename: 'User' } },
};

/** `bookableresource` */
export const bookableResource: TypeBinding = {
  typename: 'BookableResource',
  table: 'bookableresource',
  id: 'bookableresourceid',
  fields: {
    ...recordFields(),
    name: text('name'),
    type: choice('resourcetype', resourceType),
    typeCode: integer('resourcetype'),
    worker: lookup(
      'cdm_workerid',
      () => worker,
      () => filtersOf(worker),
    ),
  },
  filters: { id: { kind: 'id', path: 'bookableresourceid', typename: 'BookableResource' } },
  orders: { NAME: 'name', CREATED_AT: 'createdon' },
};

/** `bookableresourcecategory` */
export const resourceRole: TypeBinding = {
  typename: 'ResourceRole',
  table: 'bookableresourcecategory',
  id: 'bookableresourcecategoryid',
  keys: [['number']],
  fields: {
    ...recordFields({ entity: 'ResourceCategoriesShared', key: { RoleId: 'msdyn_resourcecategorynumber' } }),
    number: text('msdyn_resourcecategorynumber'),
    name: text('name'),
    description: text('description'),
    billingType: choice('msdyn_billingtype', billingType),
    billingTypeCode: integer('msdyn_billingtype'),
  },
  filters: { id: { kind: 'id', path: 'bookableresourcecategoryid', typename: 'ResourceRole' } },
  orders: { NUMBER: 'msdyn_resourcecategorynumber', NAME: 'name', CREATED_AT: 'createdon' },
};

/** `msdyn_transactioncategory` */
export const transactionCategory: TypeBinding = {
  typename: 'TransactionCategory',
  table: 'msdyn_transactioncategory',
  id: 'msdyn_transactioncategoryid',
  keys: [['number']],
  fields: {
    ...recordFields({ entity: 'ProjectTransactionCategories', key: { CategoryId: 'msdyn_transactioncategorynumber' } }),
    number: text('msdyn_transactioncategorynumber'),
    name: text('msdyn_name'),
    billingType: choice('msdyn_billingtype', billingType),
    billingTypeCode: integer('msdyn_billingtype'),
  },
  filters: { id: { kind: 'id', path: 'msdyn_transactioncategoryid', typename: 'TransactionCategory' } },
  orders: { NUMBER: 'msdyn_transactioncategorynumber', NAME: 'msdyn_name', CREATED_AT: 'createdon' },
};

/** `product` */
export const product: TypeBinding = {
  typename: 'Product',
  table: 'product',
  id: 'productid',
  fields: { ...recordFields(), number: text('productnumber'), name: text('name') },
  filters: { id: { kind: 'id', path: 'productid', typename: 'Product' } },
};
