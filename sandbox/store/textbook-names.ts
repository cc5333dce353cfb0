import type { AlternateKey } from './model.ts';

/**
 * Names of one-to-many relationships that every Dataverse client knows from the textbooks, by
 * `child table.lookup column>target table`. All others are called `<child>_<column>`.
 */
const textbookNames: Readonly<Record<string, string>> = {
  'contact.parentcustomerid>account': 'contact_customer_accounts',
  'contact.parentcustomerid>contact': 'contact_customer_contacts',
  'contact.managerid>contact': 'contact_manager_contacts',
  'account.primarycontactid>contact': 'account_primary_contact',
  'account.parentaccountid>account': 'account_parent_account',
  'account.ownerid>systemuser': 'user_accounts',
  'contact.ownerid>systemuser': 'contact_owning_user',
  'opportunity.customerid>account': 'opportunity_customer_accounts',
  'opportunity.customerid>contact': 'opportunity_customer_contacts',
  'opportunity.parentaccountid>account': 'opportunity_parent_account',
  'salesorder.customerid>account': 'order_customer_accounts',
  'salesorder.customerid>contact': 'order_customer_contacts',
  'salesorderdetail.salesorderid>salesorder': 'order_details',
  'invoice.customerid>account': 'invoice_customer_accounts',
  'invoice.customerid>contact': 'invoice_customer_contacts',
  'invoice.salesorderid>salesorder': 'order_invoices',
  'invoicedetail.invoiceid>invoice': 'invoice_details',
  'quotedetail.quoteid>quote': 'quote_details',
  'systemuser.businessunitid>businessunit': 'business_unit_system_users',
};

/** Name of the collection-valued navigation property on `target` for a lookup of `child`. */
export function collectionName(child: string, column: string, target: string, targetCount: number): string {
  const textbook = textbookNames[`${child}.${column}>${target}`];
  if (textbook !== undefined) return textbook;
  return targetCount > 1 ? `${child}_${column}_${target}` : `${child}_${column}`;
}

/** Alternate keys of the textbook examples, in addition to those of metadata. */
export const textbookKeys: Readonly<Record<string, readonly AlternateKey[]>> = {
  account: [{ name: 'accountnumber', columns: ['accountnumber'] }],
  contact: [{ name: 'firstname and emailaddress1', columns: ['firstname', 'emailaddress1'] }],
};
