/** The range of a stored decimal: a signed 64-bit integer, scaled. */
const largest = 9_223_372_036_854_775_807n;

const decimalText = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/** A decimal number as an unscaled integer and the number of digits behind its point. */
export interface Unscaled {
  readonly digits: bigint;
  readonly scale: number;
}

/** Reads decimal text (`-12.50`, `1e3`) exactly; null when it is no decimal number. */
export function parseDecimal(text: string): Unscaled | null {
  const match = decimalText.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  if (whole === '' && fraction === '') return null;
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(`${whole}${fraction}`) * (sign === '-' ? -1n : 1n);
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale };
}

/** Scales decimal text to the column's scale, rounding half away from zero as SQL does; null when out of range. */
export function scaleDecimal(value: Unscaled, scale: number): bigint | null {
  const scaled = rescale(value, scale);
  return isStorable(scaled) ? scaled : null;
}

/** Whether a scaled integer is in the range of a stored decimal. */
export function isStorable(scaled: bigint): boolean {
  return -largest <= scaled && scaled <= largest;
}

function rescale(value: Unscaled, scale: number): bigint {
  if (value.scale <= scale) return value.digits * 10n ** BigInt(scale - value.scale);
  const divisor = 10n ** BigInt(value.scale - scale);
  const half = value.digits < 0n ? -divisor / 2n : divisor / 2n;
  return (value.digits + half) / divisor;
}

/** Decimal text of a scaled integer, with exactly `scale` digits behind the point. */
export function formatDecimal(scaled: bigint, scale: number): string {
  if (scale === 0) return scaled.toString();
  const negative = scaled < 0n;
  const digits = (negative ? -scaled : scaled).toString().padStart(scale + 1, '0');
  const point = digits.length - scale;
  return `${negative ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
}
