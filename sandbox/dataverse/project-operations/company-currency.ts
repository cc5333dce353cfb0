import type { WriteEvent } from '../environment.ts';
import { businessError } from './schedule-errors.ts';

/** A column of one row, by key; null when there is no such row or value. */
export function lookUp(event: WriteEvent, table: string, key: string, id: unknown, column: string): string | null {
  if (typeof id !== 'string') return null;
  const row = event.call.environment.store.get(`SELECT "${column}" AS value FROM "${table}" WHERE "${key}" = ?`, [id]);
  return typeof row?.['value'] === 'string' ? row['value'] : null;
}

/** The accounting currency of a company, from its ledger. */
export function currencyOfCompany(event: WriteEvent, company: unknown): string | null {
  return lookUp(event, 'msdyn_ledger', 'msdyn_company', company, 'msdyn_accountingcurrency');
}

/** The company of a contracting unit. */
export function companyOfUnit(event: WriteEvent, unit: unknown): string | null {
  return lookUp(event, 'msdyn_organizationalunit', 'msdyn_organizationalunitid', unit, 'msdyn_company');
}

/** Contracting unit and owning company must have the same currency. */
export function checkUnitCurrency(event: WriteEvent, company: unknown, unit: unknown): void {
  if (typeof company !== 'string' || typeof unit !== 'string') return;
  const own = currencyOfCompany(event, company);
  const ofUnit = lookUp(event, 'msdyn_organizationalunit', 'msdyn_organizationalunitid', unit, 'msdyn_currency');
  if (own !== null && own === ofUnit) return;
  throw businessError('Owning company currency does not match the contracting unit currency');
}

/** The value a row will have after the write. */
export function valueAfter(event: WriteEvent, column: string): WriteEvent['values'][string] {
  return event.values[column] !== undefined ? event.values[column] : (event.before?.[column] ?? null);
}

/** Whether the caller asks for another value than the row has. */
export function isChanging(event: WriteEvent, column: string): boolean {
  return event.sent.includes(column) && (event.values[column] ?? null) !== (event.before?.[column] ?? null);
}
