import { divideHalfAway, type Amount } from '../../../seed/amounts.ts';

/** Decimals of a stored exchange rate. */
export const rateDecimals = 10;

/** A rate of one to one, as it is stored. */
export const parity = 10n ** BigInt(rateDecimals);

/** An amount converted at a stored rate, rounded to the hundredth. */
export function convert(value: Amount, rate: bigint): Amount {
  return divideHalfAway(value * rate, parity * 100n) * 100n;
}
