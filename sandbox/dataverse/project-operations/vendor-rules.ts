import type { SqlRow } from '../../store/sql-value.ts';
import type { WriteEvent, WriteHooks } from '../environment.ts';
import { addRow, changeTo } from './process-rows.ts';

/** `customertypecode` of the accounts that documents know vendors by. */
const vendor = 11n;

/** What an account shows of its vendor, by column of the account. */
const shown = {
  name: 'msdyn_name',
  accountnumber: 'msdyn_vendoraccountnumber',
  msdyn_company: 'msdyn_company',
  transactioncurrencyid: 'msdyn_currencycode',
  emailaddress1: 'msdyn_primaryemailaddress',
  address1_city: 'msdyn_addresscity',
  address1_country: 'msdyn_addresscountryregionisocode',
} as const;

/**
 * The workflow that writes vendors into accounts, without which no vendor invoice or subcontract finds them. It leaves the
 * account of a vendor who goes.
 */
function writeAccount(event: WriteEvent): void {
  const row = { ...event.before, ...event.values };
  const values: SqlRow = Object.fromEntries(
    Object.entries(shown).map(([column, source]) => [column, row[source] ?? null]),
  );
  const sql = 'SELECT * FROM account WHERE customertypecode = ? AND accountnumber IS ? AND msdyn_company IS ?';
  const keys = [vendor, values['accountnumber'] ?? null, values['msdyn_company'] ?? null];
  const account = event.call.environment.store.get(sql, keys);
  if (account === undefined)
    addRow(event.call, 'account', { ...values, customertypecode: vendor, msdyn_vendor: event.id });
  else changeTo(event.call, 'account', account, { ...values, msdyn_vendor: event.id });
}

/** Rules of vendors, by table. */
export const vendorHooks: ReadonlyMap<string, WriteHooks> = new Map([
  ['msdyn_vendor', { afterCreate: writeAccount, afterUpdate: writeAccount }],
]);
