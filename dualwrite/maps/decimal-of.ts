import { Decimal } from 'decimal.js';

/** A decimal given as text; null for anything else. */
export function decimalOf(value: unknown): Decimal | null {
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? new Decimal(value) : null;
}
