import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amount, amountText, cents, converted, percentOf, rateScale, times } from './amounts.ts';

const anyAmount = fc.bigInt({ min: -(10n ** 19n), max: 10n ** 19n });

describe('amounts', () => {
  it('read back what they write', () => {
    fc.assert(fc.property(anyAmount, (value) => amount(amountText(value)) === value));
  });

  it('round half away from zero, on both sides of it alike', () => {
    expect(amountText(cents(amount('2.675')))).toBe('2.6800');
    expect(amountText(cents(amount('-2.675')))).toBe('-2.6800');
    fc.assert(fc.property(anyAmount, (value) => cents(-value) === -cents(value)));
  });

  it('stay exact at 15 digits and 4 decimals', () => {
    expect(amountText(times(amount('922337203685.4775'), amount('1')))).toBe('922337203685.4775');
    expect(amountText(percentOf(amount('99999999999.9999'), amount('100')))).toBe('99999999999.9999');
  });

  it('do not change beyond the hundredth at a rate of one', () => {
    fc.assert(fc.property(anyAmount, (value) => converted(value, rateScale) === cents(value)));
  });

  it('refuse text that is no decimal of four places', () => {
    for (const text of ['', '1.', '1.23456', '1e3', 'abc']) expect(() => amount(text)).toThrow(/Expected a decimal/);
  });
});
