import fc from 'fast-check';
import { expect, test } from 'vitest';

import { dimensionValues } from './dimensions.ts';

test('empty places keep the positions of the others', () => {
  expect(dimensionValues('-022--')).toEqual([{ position: 2, value: '022' }]);
  expect(dimensionValues('001-022')).toEqual([
    { position: 1, value: '001' },
    { position: 2, value: '022' },
  ]);
});

test('a text without dimensions has none, and no text is not known', () => {
  expect(dimensionValues('---')).toEqual([]);
  expect(dimensionValues(null)).toBeNull();
  expect(dimensionValues('')).toBeNull();
});

test('a text with another delimiter comes back whole', () => {
  expect(dimensionValues('001|022')).toEqual([{ position: 1, value: '001|022' }]);
});

test('whatever is joined is found at its place', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[A-Z0-9]{0,4}$/), { minLength: 1 }), (values) => {
      const found = dimensionValues(values.join('-')) ?? [];
      expect(found).toEqual(values.flatMap((value, index) => (value === '' ? [] : [{ position: index + 1, value }])));
    }),
  );
});
