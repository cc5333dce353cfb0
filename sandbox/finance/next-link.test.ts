import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FinanceError } from './finance-error.ts';
import { nextLink, readSkipToken, writeSkipToken } from './next-link.ts';

const value = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.bigInt({ min: -(2n ** 62n), max: 2n ** 62n }),
  fc.constant(null),
);

test('a token holds its values exactly', () => {
  fc.assert(
    fc.property(fc.array(value), (values) => {
      expect(readSkipToken(writeSkipToken(values), values.length)).toEqual(values);
    }),
  );
});

test('any other text is refused', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => readSkipToken(text, 3)).toThrow(FinanceError);
    }),
  );
});

test('the next page repeats the query and replaces where it starts', () => {
  const query = "cross-company=true&$filter=a%20eq%20'b%26c'&$skip=5&%24skiptoken=x&$top=50";
  expect(nextLink('http://host/data/Set', query, 'TOKEN', 40)).toBe(
    "http://host/data/Set?cross-company=true&$filter=a%20eq%20'b%26c'&$top=40&$skiptoken=TOKEN",
  );
});
