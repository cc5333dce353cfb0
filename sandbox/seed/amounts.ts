/** An exact amount or quantity in ten-thousandths, so that no figure passes through a floating-point number. */
export type Amount = bigint;

const one = 10_000n;

/** Reads decimal text ("-12.5") of up to four decimals. */
export function amount(text: string): Amount {
  const match = /^(-?)(\d+)(?:\.(\d{1,4}))?$/.exec(text);
  if (match === null) throw new Error(`Expected a decimal of at most four decimals, received "${text}".`);
  const units = BigInt(match[2] ?? '0') * one + BigInt((match[3] ?? '').padEnd(4, '0'));
  return match[1] === '-' ? -units : units;
}

/** Writes an amount with all four decimals. */
export function amountText(value: Amount): string {
  const digits = (value < 0n ? -value : value).toString().padStart(5, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

/** Whole units as an amount. */
export function whole(value: number): Amount {
  return BigInt(value) * one;
}

/** A quotient of whole numbers, rounded half away from zero. */
export function divideHalfAway(numerator: bigint, divisor: bigint): bigint {
  const sign = numerator < 0n !== divisor < 0n ? -1n : 1n;
  const top = numerator < 0n ? -numerator : numerator;
  const bottom = divisor < 0n ? -divisor : divisor;
  return (sign * (2n * top + bottom)) / (2n * bottom);
}

/** Product of two amounts, rounded half away from zero at the fourth decimal. */
export function times(left: Amount, right: Amount): Amount {
  return divideHalfAway(left * right, one);
}

/** An amount as a share in percent (25.5 is 255_000), rounded at the fourth decimal. */
export function percentOf(value: Amount, percent: Amount): Amount {
  return divideHalfAway(value * percent, one * 100n);
}

/** Rounds to the hundredth, as accounting amounts are. */
export function cents(value: Amount): Amount {
  return divideHalfAway(value, 100n) * 100n;
}

/** The number of ten-millionths in which exchange rates are held. */
export const rateScale = 10_000_000n;

/** An amount converted at a rate (in ten-millionths) and rounded to the hundredth. */
export function converted(value: Amount, rate: bigint): Amount {
  return divideHalfAway(value * rate, rateScale * 100n) * 100n;
}

/** Writes an exchange rate with all seven decimals. */
export function rateText(rate: bigint): string {
  const digits = rate.toString().padStart(8, '0');
  return `${digits.slice(0, -7)}.${digits.slice(-7)}`;
}
