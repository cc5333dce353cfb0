import type { Value } from '../../systems/odata/query.ts';
import { toText } from '../model/convert.ts';

/** A financial dimension's value at its place in the environment's format. */
export interface DimensionValue {
  readonly position: number;
  readonly value: string;
}

const DELIMITER = '-';

/**
 * The values in a dimension display text such as `-022--`: Finance joins the values of all dimensions of the
 * environment's format, in its order, with a hyphen unless another sign is configured there. Empty places are left out.
 * A text with another delimiter comes back whole, as position 1; the field with the raw text always tells.
 */
export function dimensionValues(display: Value | undefined): readonly DimensionValue[] | null {
  const text = toText(display);
  if (text === null) return null;
  return text
    .split(DELIMITER)
    .map((value, index) => ({ position: index + 1, value }))
    .filter(({ value }) => value !== '');
}
