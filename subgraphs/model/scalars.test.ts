import { parseValue } from 'graphql';
import { describe, expect, test } from 'vitest';

import { scalarResolvers } from './scalars.ts';

const accepted: Readonly<Record<string, readonly unknown[]>> = {
  Decimal: ['1234.5000', '-0.0001', '100000000000000.1234', 7],
  Date: ['2025-03-31', '2024-02-29'],
  DateTime: ['2025-03-31T22:00:00Z', '2025-03-31T22:00:00.123Z'],
  CurrencyCode: ['EUR'],
  UUID: ['5f0c2f6e-2d5b-4a3e-9d61-7b1c1a4b6d0e'],
  URL: ['https://example.com/data/'],
};
const refused: Readonly<Record<string, readonly unknown[]>> = {
  Decimal: ['1e5', '1,5', '', ' 1', 1.5, true, null, '.5'],
  Date: ['2025-02-29', '2025-13-01', '2025-3-1', '2025-03-31T00:00:00Z', 20250331],
  DateTime: ['2025-03-31', '2025-03-31T22:00:00+02:00', '2025-03-31T25:00:00Z'],
  CurrencyCode: ['eur', 'EURO'],
  UUID: ['5f0c2f6e'],
  URL: ['not a url'],
};

describe.each(Object.keys(accepted))('%s', (name) => {
  const scalar = scalarResolvers[name];
  test.each(accepted[name] ?? [])('takes %j as a variable', (value) => {
    expect(scalar?.parseValue(value)).toBe(String(value));
  });
  test.each(refused[name] ?? [])('refuses %j as a variable', (value) => {
    expect(() => scalar?.parseValue(value)).toThrow(`${name}: expected`);
  });
});

test('a decimal literal keeps its digits, and a float literal is refused', () => {
  expect(scalarResolvers['Decimal']?.parseLiteral(parseValue('"10.500"'))).toBe('10.500');
  expect(scalarResolvers['Decimal']?.parseLiteral(parseValue('12345678901234567890'))).toBe('12345678901234567890');
  expect(() => scalarResolvers['Decimal']?.parseLiteral(parseValue('1.5'))).toThrow('Decimal: expected');
});
