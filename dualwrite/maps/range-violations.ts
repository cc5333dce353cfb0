import { Decimal } from 'decimal.js';
import ranges from '../../metadata/number-ranges.json' with { type: 'json' };
import { invalid } from './known-problems.ts';
import type { Violation } from './table-map.ts';

/** The largest amount of money that Dataverse holds, as decimal text. */
export const largestMoney: string = ranges.dataverse.Money.largest;

/**
 * A decimal outside the range of its column, which Dataverse would refuse after Finance was written.
 *
 * @param largest absolute value, as decimal text; null where no range is known
 * @param what how the value is called, where it is not the field itself but what comes of it
 */
export function rangeViolations(
  largest: string | null,
  field: string,
  value: string,
  what = 'an amount',
): readonly Violation[] {
  if (largest === null || new Decimal(value).abs().lessThanOrEqualTo(largest)) return [];
  const message = `Expected ${what} from -${largest} to ${largest}, which is what Dataverse holds, received ${value}.`;
  return [invalid(field, message, 'Check its number of digits; divide it over several records if it is right.')];
}
