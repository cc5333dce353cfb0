/**
 * A number's text without exponent, digits unchanged: `1.5E-7` is `0.00000015`. Both systems may send doubles in the
 * scientific form, and nothing above this folder should have to know it.
 */
export function plainNumber(text: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d+)$/.exec(text);
  if (match === null) return text;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + stripZeros(digits + '0'.repeat(point - digits.length));
  return `${sign}${stripZeros(digits.slice(0, point))}.${digits.slice(point)}`;
}

function stripZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}
