import type { WriteEvent, WriteHooks } from '../environment.ts';
import { checkUnitCurrency, currencyOfCompany } from './company-currency.ts';
import { numberRow } from './document-numbers.ts';
import { businessError } from './schedule-errors.ts';

/** A project takes its currency from the ledger of its owning company. */
function beforeCreate(event: WriteEvent): void {
  numberRow(event, 'msdyn_projectnumber', 'PRJ-', 4);
  const company = event.values['msdyn_owningcompany'] ?? null;
  const currency = currencyOfCompany(event, company);
  if (company === null || currency === null) throw businessError('Unable to resolve currency for the company');
  checkUnitCurrency(event, company, event.values['msdyn_contractorganizationalunitid']);
  event.values['transactioncurrencyid'] ??= currency;
}

/** Rules of projects and their tasks. */
export const projectHooks: ReadonlyMap<string, WriteHooks> = new Map<string, WriteHooks>([
  ['msdyn_project', { beforeCreate }],
  ['msdyn_projecttask', { beforeCreate: (event) => numberRow(event, 'msdyn_tasknumber', 'ACT-', 6) }],
]);
