import type { Company } from './companies.ts';
import { nameGuid } from './identifiers.ts';
import type { World } from './world.ts';

/** A customer account of one company. */
export interface Customer {
  id: string;
  number: string;
  name: string;
  company: Company;
}

/** A vendor of one company: the vendor record and the account that vendor invoices point to. */
export interface Vendor {
  id: string;
  accountId: string;
  number: string;
  name: string;
  company: Company;
}

const customerNames: Record<string, readonly string[]> = {
  USMF: [
    'Fabrikam',
    'Northwind Traders',
    'Adatum Corporation',
    'Litware',
    'Tailspin Toys',
    'Wide World Importers',
    'Proseware',
    'City Power & Light',
    'Woodgrove Bank',
    'Humongous Insurance',
  ],
  DEMF: [
    'Alpine Ski House',
    'Trey Research',
    'Graphic Design Institute',
    'Lucerne Publishing',
    'Relecloud',
    'Wingtip Toys',
    'Südwind Energie AG',
    'Hafenlogistik Nord GmbH',
  ],
  GBSI: [
    'Coho Winery',
    'Blue Yonder Airlines',
    'Southridge Video',
    "Margie's Travel",
    'School of Fine Art',
    'VanArsdel',
    'Fourth Coffee',
    'The Phone Company',
  ],
};

const vendorNames: Record<string, readonly string[]> = {
  USMF: ['Datum Receivers Staffing', 'Contoso Office Supply', 'Cascade Travel Services'],
  DEMF: ['Rheinland Personal GmbH', 'Bürobedarf Lange', 'Nordlicht Reisen'],
  GBSI: ['Thames Contracting Ltd', 'Mercia Office Supplies', 'Highland Travel'],
};

interface Place {
  city: string;
  state: string;
  zip: string;
  country: string;
  street: string;
  region: string;
}

const places: Record<string, Place> = {
  USMF: { city: 'Seattle', state: 'WA', zip: '98101', country: 'US', street: 'Pine Street', region: 'USA' },
  DEMF: { city: 'Hamburg', state: 'HH', zip: '20095', country: 'DE', street: 'Mönckebergstraße', region: 'DEU' },
  GBSI: { city: 'Manchester', state: '', zip: 'M1 1AE', country: 'GB', street: 'Portland Street', region: 'GBR' },
};

/** Reference records that customers and vendors of a company point to. */
function addTerms(world: World, company: Company): void {
  const own = { msdyn_company: company.id };
  for (const [group, label] of [
    ['10', 'Wholesale customers'],
    ['30', 'Project customers'],
    ['80', 'Public sector'],
  ]) {
    const row = { msdyn_groupid: group ?? '', msdyn_description: label ?? '', ...own };
    world.add('msdyn_customergroup', `${company.code}/${group}`, row);
  }
  for (const term of ['Net30', 'Net45', 'Net60']) {
    world.add('msdyn_paymentterm', `${company.code}/${term}`, {
      msdyn_name: term,
      msdyn_description: `Due ${term.slice(3)} days after the invoice`,
      ...own,
    });
  }
  world.add('msdyn_paymentschedule', `${company.code}/2Parts`, {
    msdyn_name: '2Parts',
    msdyn_description: 'Two equal parts',
    ...own,
  });
  world.add('msdyn_paymentday', `${company.code}/LastDay`, {
    msdyn_name: 'LastDay',
    msdyn_description: 'Last day of the month',
    ...own,
  });
  world.add('msdyn_customerpaymentmethod', `${company.code}/ELECTRONIC`, {
    msdyn_name: 'ELECTRONIC',
    msdyn_description: 'Electronic payment',
    ...own,
  });
  world.add('msdyn_vendorgroup', `${company.code}/20`, {
    msdyn_vendorgroup: '20',
    msdyn_description: 'Service vendors',
    ...own,
  });
  world.add('msdyn_vendorpaymentmethod', `${company.code}/TRANSFER`, {
    msdyn_name: 'TRANSFER',
    msdyn_description: 'Bank transfer',
    ...own,
  });
  world.add('msdyn_taxgroup', `${company.code}/${company.taxGroup}`, {
    msdyn_name: company.taxGroup,
    msdyn_description: 'Domestic sales tax',
    ...own,
  });
}

/** Adds the customers of every company, with a contact person each. */
export function addCustomers(world: World, companies: readonly Company[]): Customer[] {
  return companies.flatMap((company) => {
    addTerms(world, company);
    return (customerNames[company.code] ?? []).map((name, index) => addCustomer(world, company, name, index));
  });
}

const people = [
  'Marta Ellison',
  'Jonas Weber',
  'Priya Nair',
  'Tomás Rivera',
  'Helen Brandt',
  'Yuki Tanaka',
  'Claire Dubois',
  'Samuel Okafor',
];

function addCustomer(world: World, company: Company, name: string, index: number): Customer {
  const number = `${company.prefix}-${String(index + 1).padStart(3, '0')}`;
  const place = places[company.code] as Place;
  const person = people[index % people.length] as string;
  const domain = `${name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z]/g, '')}.com`;
  const key = `${company.code}/${number}`;
  const id = nameGuid(world.seed, 'account', key);
  const contact = world.add('contact', key, {
    fullname: person,
    firstname: person.split(' ')[0] ?? null,
    lastname: person.split(' ')[1] ?? person,
    jobtitle: index % 2 === 0 ? 'Head of programmes' : 'Procurement manager',
    emailaddress1: `${(person.split(' ')[0] ?? '')
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(/[^a-z]/g, '')}@${domain}`,
    telephone1: `+1 206 555 ${String(1000 + index * 37)}`,
    address1_city: place.city,
    address1_country: place.country,
    parentcustomerid: id,
    transactioncurrencyid: company.currencyId,
    birthdate: `19${String(65 + index)}-02-2${String(index % 9)}`,
    donotemail: false,
    ownerid: company.teamId,
  });
  const reference = (table: string, value: string): string => nameGuid(world.seed, table, `${company.code}/${value}`);
  const row = world.add('account', key, {
    name,
    accountnumber: number,
    customertypecode: 3,
    primarycontactid: world.id(contact, 'contact'),
    transactioncurrencyid: company.currencyId,
    paymenttermscode: index % 3 === 0 ? 3 : 1,
    creditlimit: `${(index + 1) * 250_000}.0000`,
    description: `${name} buys project services from ${company.name}.`,
    emailaddress1: `accounts@${domain}`,
    telephone1: `+1 206 555 ${String(2000 + index * 11)}`,
    websiteurl: `https://www.${domain}`,
    numberofemployees: 120 * (index + 1),
    msdyn_company: company.id,
    msdyn_customergroupid: reference('msdyn_customergroup', '30'),
    msdyn_billingaccount: id,
    msdyn_paymentterm: reference('msdyn_paymentterm', index % 3 === 0 ? 'Net45' : 'Net30'),
    msdyn_paymentschedule: index === 3 ? reference('msdyn_paymentschedule', '2Parts') : null,
    msdyn_paymentday: index === 4 ? reference('msdyn_paymentday', 'LastDay') : null,
    msdyn_customerpaymentmethod: reference('msdyn_customerpaymentmethod', 'ELECTRONIC'),
    msdyn_creditlimitismandatory: index % 2 === 0,
    msdyn_paymenttermsbasedays: 0,
    msdyn_creditrating: index % 2 === 0 ? 'A' : 'B',
    msdyn_onetimecustomer: false,
    msdyn_partynumber: `${company.prefix}P${String(index + 1).padStart(6, '0')}`,
    msdyn_taxexemptnumber: `${place.country}${String(810_000_000 + index * 7919)}`,
    address1_line1: `${String(10 + index * 7)} ${place.street}`,
    address1_city: place.city,
    address1_stateorprovince: place.state === '' ? null : place.state,
    address1_postalcode: place.zip,
    address1_country: place.country,
    address1_addresstypecode: 2,
    address2_line1: `${String(10 + index * 7)} ${place.street}`,
    address2_city: place.city,
    address2_stateorprovince: place.state === '' ? null : place.state,
    address2_postalcode: place.zip,
    address2_country: place.country,
  });
  world.mirror('CustomersV3', 'account', row, {
    CreditLimitIsMandatory: index % 2 === 0 ? 'Yes' : 'No',
    OnHoldStatus: 'No',
    IsOneTimeCustomer: 'No',
    InvoiceAddress: 'InvoiceAccount',
    SalesTaxGroup: company.taxGroup,
    NameAlias: name.slice(0, 20),
    DeliveryAddressCountryRegionId: place.region,
    DefaultDimensionDisplayValue: '-022--',
  });
  return { id, number, name, company };
}

/** Adds the vendors of every company and the accounts that vendor invoices look them up in. */
export function addVendors(world: World, companies: readonly Company[]): Vendor[] {
  return companies.flatMap((company) =>
    (vendorNames[company.code] ?? []).map((name, index) => addVendor(world, company, name, index)),
  );
}

function addVendor(world: World, company: Company, name: string, index: number): Vendor {
  const number = `${company.prefix}-V${String(index + 101)}`;
  const place = places[company.code] as Place;
  const key = `${company.code}/${number}`;
  const reference = (table: string, value: string): string => nameGuid(world.seed, table, `${company.code}/${value}`);
  const mail = `invoices@${name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z]/g, '')}.com`;
  const id = nameGuid(world.seed, 'msdyn_vendor', key);
  const vendor = world.add('msdyn_vendor', key, {
    msdyn_name: name,
    msdyn_vendoraccountnumber: number,
    msdyn_company: company.id,
    msdyn_vendorgroupid: reference('msdyn_vendorgroup', '20'),
    transactioncurrencyid: company.currencyId,
    msdyn_currencycode: company.currencyId,
    msdyn_paymentterms: reference('msdyn_paymentterm', 'Net30'),
    msdyn_vendorpaymentmethod: reference('msdyn_vendorpaymentmethod', 'TRANSFER'),
    msdyn_invoicevendoraccountnumber: id,
    msdyn_taxgroup: reference('msdyn_taxgroup', company.taxGroup),
    msdyn_isperson: false,
    msdyn_isonetimevendor: false,
    msdyn_vendorcreditlimit: '0.0000',
    msdyn_vendorpartynumber: `${company.prefix}V${String(index + 1).padStart(6, '0')}`,
    msdyn_primaryemailaddress: mail,
    msdyn_pimaryphonenumber: `+1 253 555 ${String(3000 + index * 17)}`,
    msdyn_addressstreet: `${String(200 + index * 3)} ${place.street}`,
    msdyn_addresscity: place.city,
    msdyn_addressstateid: place.state === '' ? null : place.state,
    msdyn_addresszipcode: place.zip,
    msdyn_addresscountryregionid: place.region,
    msdyn_addresscountryregionisocode: place.country,
    msdyn_language: 'en-us',
  });
  world.mirror('VendorsV2', 'msdyn_vendor', vendor, {
    VendorPartyType: 'Organization',
    IsOneTimeVendor: 'No',
    OnHoldStatus: 'No',
    LanguageId: 'en-us',
    VendorSearchName: name.slice(0, 20),
    DefaultLedgerDimensionDisplayValue: '---',
  });
  const account = world.add('account', key, {
    name,
    accountnumber: number,
    customertypecode: 11,
    transactioncurrencyid: company.currencyId,
    msdyn_company: company.id,
    msdyn_vendor: id,
    emailaddress1: mail,
    address1_city: place.city,
    address1_country: place.country,
  });
  return { id, accountId: world.id(account, 'account'), number, name, company };
}

/** Adds accounts that dual-write leaves alone: a prospect and a partner, of no company. */
export function addOtherAccounts(world: World): void {
  world.add('account', 'prospect', {
    name: 'A. Datum Prospecting',
    customertypecode: 8,
    emailaddress1: 'hello@adatumprospecting.com',
  });
  world.add('account', 'partner', {
    name: 'Best For You Organics',
    customertypecode: 5,
    websiteurl: 'https://www.bestforyou.com',
  });
}
