import { isLosslessNumber, parse } from 'lossless-json';
import { bodyText } from '../odata/message.ts';
import type { Column, Table } from '../store/model.ts';
import type { SqlValue } from '../store/sql-value.ts';
import { textToSql } from '../store/sql-value.ts';
import type { Call } from './call.ts';
import { badPayload, DataverseError } from './dataverse-error.ts';

/** A JSON object with every number still as text. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isLosslessNumber(value);
}

/** The request's body as a JSON object. */
export function readObject(call: Call): JsonObject {
  const text = bodyText(call.request.body).replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = parse(text);
  } catch (error) {
    throw badPayload(error instanceof Error ? error.message : 'The body is not JSON.');
  }
  if (isObject(value)) return value;
  throw badPayload('Expected a JSON object in the body.');
}

function wrongType(column: Column, value: unknown): DataverseError {
  const shown = isLosslessNumber(value) ? value.value : JSON.stringify(value);
  return badPayload(
    `Cannot convert the value ${shown} of '${column.valueProperty}' to the expected type '${column.edmType}'.`,
  );
}

/** JSON types a column takes. */
function jsonText(column: Column, value: unknown, decimalsAsText: boolean): string | null {
  switch (column.kind) {
    case 'string':
    case 'guid':
    case 'lookup':
    case 'date':
    case 'datetime':
    case 'enum':
      return typeof value === 'string' ? value : null;
    case 'boolean':
      return typeof value === 'boolean' ? String(value) : null;
    case 'int':
    case 'double':
      return isLosslessNumber(value) ? value.value : null;
    case 'bigint':
    case 'decimal':
      if (isLosslessNumber(value)) return value.value;
      return decimalsAsText && typeof value === 'string' ? value : null;
  }
}

/** A number that its column does not take. */
export function outOfRange(table: Table, column: Column, text: string): DataverseError {
  return new DataverseError(
    400,
    '0x80044330',
    `A validation error occurred. The value ${text} of '${column.name}' on record of type '${table.name}' is outside the valid range.`,
  );
}

/** The stored form of a column's value in a body, validated. */
export function encodeColumn(call: Call, table: Table, column: Column, value: unknown): SqlValue {
  if (value === null) return null;
  const decimalsAsText = /IEEE754Compatible\s*=\s*true/i.test(call.request.headers['content-type'] ?? '');
  const text = jsonText(column, value, decimalsAsText);
  if (text === null) throw wrongType(column, value);
  const numeric = column.kind === 'decimal' || column.kind === 'int' || column.kind === 'bigint';
  const sql = textToSql(column, column.kind === 'int' ? wholeText(text) : text);
  if (sql === null) {
    if (numeric && /^[-+]?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(text) && (column.kind === 'decimal' || !text.includes('.'))) {
      throw outOfRange(table, column, text);
    }
    throw wrongType(column, value);
  }
  if (column.maxLength !== null && text.length > column.maxLength && column.kind === 'string') {
    throw new DataverseError(
      400,
      '0x80044331',
      `A validation error occurred. The length of the '${column.name}' attribute of the '${table.name}' entity exceeded the maximum allowed length of '${column.maxLength}'.`,
    );
  }
  if (column.options !== null && !column.options.some((option) => BigInt(option.value) === sql)) {
    const accepted = column.options.map((option) => option.value).join(',');
    throw new DataverseError(
      400,
      '0x8004431A',
      `A validation error occurred. The value ${text} of '${column.name}' on record of type '${table.name}' is outside the valid range. Accepted Values: ${accepted}`,
    );
  }
  return column.kind === 'string' && text === '' ? null : sql;
}

/** `5.0` is a whole number too. */
function wholeText(text: string): string {
  return text.replace(/\.0+$/, '');
}
