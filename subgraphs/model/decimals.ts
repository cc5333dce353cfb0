import { Decimal } from 'decimal.js';

import type { Value } from '../../systems/odata/query.ts';

/** Wide enough for any sum of the systems' amounts, so that nothing is ever rounded. */
const Exact = Decimal.clone({ precision: 60, toExpNeg: -60, toExpPos: 60 });

/** The exact sum of decimals as text, with the longest scale among them. What is not set counts as nothing. */
export function sumDecimals(values: readonly (Value | undefined)[]): string {
  const texts = values.filter((value) => value !== null && value !== undefined && value !== '').map(String);
  const total = texts.reduce((sum, text) => sum.plus(text), new Exact(0));
  const scale = texts.reduce((longest, text) => Math.max(longest, text.split('.')[1]?.length ?? 0), 0);
  return total.toFixed(scale);
}
