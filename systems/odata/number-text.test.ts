import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainNumber } from './number-text.ts';

const exact = Decimal.clone({ precision: 400, toExpNeg: -1000, toExpPos: 1000 });
const digits = (least: number, most: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most }).map((list) => list.join(''));

test('writes an exponent out without changing the value', () => {
  fc.assert(
    fc.property(
      digits(1, 20),
      digits(0, 20),
      fc.integer({ min: -40, max: 40 }),
      fc.boolean(),
      (whole, fraction, exponent, negative) => {
        const text = `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}E${exponent}`;
        const plain = plainNumber(text);
        expect(plain).toMatch(/^-?\d+(\.\d+)?$/);
        expect(new exact(plain).eq(new exact(text))).toBe(true);
      },
    ),
  );
});

test('leaves a number without exponent as it was sent', () => {
  expect(plainNumber('1234.5000')).toBe('1234.5000');
});
