import type { Value } from '../../systems/odata/query.ts';

/** The calendar date of a value as either system sends it: its first ten characters. No `Date` object is involved. */
export function toDate(value: Value | undefined): string | null {
  return typeof value === 'string' && value.length >= 10 ? value.slice(0, 10) : null;
}

const OFFSET = /^(.*[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)([+-]\d\d:\d\d)$/;

/** A moment in UTC with `Z`, from the text a system sent; digits after the second are kept. */
export function toDateTime(value: Value | undefined): string | null {
  if (typeof value !== 'string' || value === '') return null;
  if (value.length === 10) return `${value}T00:00:00Z`;
  const offset = OFFSET.exec(value);
  if (offset === null) return value.endsWith('Z') ? value : `${value}Z`;
  if (/^[+-]00:00$/.test(offset[2] ?? '')) return `${offset[1]}Z`;
  return new Date(value).toISOString().replace('.000Z', 'Z');
}

/** A decimal as the system sent it, scale kept. */
export function toDecimal(value: Value | undefined): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Text, or null where nothing is set. */
export function toText(value: Value | undefined): string | null {
  if (value === null || value === undefined || value === '') return null;
  return String(value);
}

/** A legal entity's code as the API shows it: upper-case, whichever system it came from. */
export function toLegalEntityCode(value: Value | undefined): string | null {
  return toText(value)?.toUpperCase() ?? null;
}

/** An amount with its currency, or null when either is not set: an amount is never shown bare. */
export function toMoney(
  amount: Value | undefined,
  currency: Value | undefined,
): { readonly amount: string; readonly currency: string } | null {
  const decimal = toDecimal(amount);
  const code = toText(currency);
  return decimal === null || code === null ? null : { amount: decimal, currency: code };
}
