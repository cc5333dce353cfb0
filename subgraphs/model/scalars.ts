import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import type { ValueNode } from 'graphql';
import { isGuid } from './guid.ts';

/**
 * The custom scalars, for the resolver map of any subgraph: `{ ...scalarResolvers }`. All are strings in JSON and in
 * our code. Values that leave are checked too: a value of another form is our fault and must not reach a client.
 */
export const scalarResolvers: Readonly<Record<string, GraphQLScalarType>> = {
  Decimal: textScalar(
    'Decimal',
    'a decimal number as text or as a whole number, without exponent, such as "1234.5000"',
    (text) => /^-?\d{1,28}(\.\d{1,28})?$/.test(text),
    true,
  ),
  Date: textScalar('Date', 'a calendar date such as "2025-03-31"', isDate),
  DateTime: textScalar('DateTime', 'a moment in UTC such as "2025-03-31T22:00:00Z"', isMoment),
  CurrencyCode: textScalar('CurrencyCode', 'a currency code of ISO 4217 such as "EUR"', (text) =>
    /^[A-Z]{3}$/.test(text),
  ),
  UUID: textScalar('UUID', 'a UUID such as "5f0c2f6e-2d5b-4a3e-9d61-7b1c1a4b6d0e"', isGuid),
  URL: textScalar('URL', 'an absolute URL', (text) => URL.canParse(text)),
};

function textScalar(
  name: string,
  expected: string,
  isValid: (text: string) => boolean,
  acceptsIntegers = false,
): GraphQLScalarType<string, string> {
  const check = (value: unknown): string => {
    const text = acceptsIntegers && isSafeInteger(value) ? String(value) : value;
    if (typeof text === 'string' && isValid(text)) return text;
    throw new GraphQLError(`${name}: expected ${expected}, received ${JSON.stringify(value) ?? String(value)}.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: (value) => {
      try {
        return check(value);
      } catch (error) {
        // Not the caller's fault, so not the caller's code.
        throw new GraphQLError(error instanceof Error ? error.message : String(error));
      }
    },
    parseValue: check,
    parseLiteral: (node: ValueNode) => {
      if (node.kind === Kind.STRING) return check(node.value);
      if (node.kind === Kind.INT && acceptsIntegers) return check(node.value);
      return check('value' in node ? { [node.kind]: node.value } : node.kind);
    },
  });
}

function isSafeInteger(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value);
}

function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

function isMoment(text: string): boolean {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/.exec(text);
  return match !== null && isDate(match[1] ?? '');
}
