import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';

import { decodeCursor, encodeCursor, listFingerprint } from './cursor.ts';

const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null));

test('a cursor gives back the values that it was made of', () => {
  fc.assert(
    fc.property(fc.array(value), fc.string(), (values, filter) => {
      const fingerprint = listFingerprint('Project', filter);
      expect(decodeCursor(encodeCursor(fingerprint, values), fingerprint, values.length)).toEqual(values);
    }),
  );
});

test('a cursor of another list is refused', () => {
  const cursor = encodeCursor(listFingerprint('Project', { number: { eq: 'A' } }), ['A']);
  expect(() => decodeCursor(cursor, listFingerprint('Project', { number: { eq: 'B' } }), 1)).toThrow(
    /Argument "after": this cursor belongs to a list with another filter or orderBy/,
  );
});

test('the fingerprint does not depend on the order of the keys of a filter', () => {
  expect(listFingerprint({ a: 1, b: { c: 2, d: undefined } })).toBe(listFingerprint({ b: { c: 2 }, a: 1 }));
});

test('any other text is refused as a cursor', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      try {
        decodeCursor(text, 'fingerprint', 1);
        return false;
      } catch (error) {
        return error instanceof GraphQLError && error.extensions['code'] === 'BAD_USER_INPUT';
      }
    }),
  );
});
