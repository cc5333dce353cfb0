import type { ColumnModel } from '../catalogue/model.ts';
import type { System, Value } from './query.ts';
import { UpstreamError } from './upstream-error.ts';

/** What a value of each kind looks like; anything else would change the meaning of the address it is put into. */
const shapes = {
  guid: { pattern: /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/, expected: 'a GUID without braces' },
  int32: { pattern: /^-?\d{1,10}$/, expected: 'a whole number' },
  int64: { pattern: /^-?\d{1,19}$/, expected: 'a whole number' },
  decimal: { pattern: /^-?\d+(\.\d+)?$/, expected: 'a decimal such as "12.50"' },
  double: { pattern: /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/, expected: 'a number' },
  date: { pattern: /^\d{4}-\d{2}-\d{2}$/, expected: 'a date such as "2025-03-31"' },
  dateTime: {
    pattern: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?(Z|[+-]\d{2}:\d{2})$/,
    expected: 'a date and time such as "2025-03-31T22:00:00Z"',
  },
  enum: { pattern: /^[\p{L}_][\p{L}\p{N}_]*$/u, expected: 'the symbol of an enumeration member' },
} as const;

/**
 * The value as it stands in a filter or a key, not yet percent-encoded. Throws UpstreamError (`rejected`) when it does not
 * have the shape of the column's kind.
 */
export function literal(system: System, column: ColumnModel, value: string | number | boolean): string {
  switch (column.kind) {
    case 'string':
      return quoteText(textOf(system, column, value));
    case 'boolean':
      if (typeof value !== 'boolean') throw wrongValue(system, column, 'true or false', value);
      return String(value);
    case 'enum':
      return `${column.enumType ?? ''}'${shaped(system, column, 'enum', value)}'`;
    case 'guid':
      return shaped(system, column, 'guid', value).toLowerCase();
    case 'int32':
    case 'int64':
    case 'decimal':
    case 'double':
    case 'date':
    case 'dateTime':
      return shaped(system, column, column.kind, value);
    case 'binary':
      throw wrongValue(system, column, 'no condition on a binary column', value);
  }
}

/** A text in single quotes, those inside it doubled; half characters, which no address can carry, are replaced. */
export function quoteText(text: string): string {
  return `'${text.toWellFormed().replaceAll("'", "''")}'`;
}

/** The value checked against the shape of a kind. Throws UpstreamError (`rejected`). */
export function shaped(
  system: System,
  column: ColumnModel,
  kind: keyof typeof shapes,
  value: Exclude<Value, null>,
): string {
  const { pattern, expected } = shapes[kind];
  const isExactNumber = typeof value === 'number' && Number.isSafeInteger(value) && kind !== 'enum';
  const text = typeof value === 'string' || isExactNumber ? String(value) : '';
  if (!pattern.test(text)) throw wrongValue(system, column, expected, value);
  return text;
}

function textOf(system: System, column: ColumnModel, value: string | number | boolean): string {
  if (typeof value !== 'string') throw wrongValue(system, column, 'a text', value);
  return value;
}

/** The error for a value that does not fit its column. */
export function wrongValue(system: System, column: ColumnModel, expected: string, value: Value): UpstreamError {
  const received = JSON.stringify(value);
  const shown = received.length > 80 ? `${received.slice(0, 80)}…` : received;
  return new UpstreamError(system, 'rejected', `Expected ${expected} for ${column.name}, received ${shown}.`);
}
