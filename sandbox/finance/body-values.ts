import { isLosslessNumber, parse } from 'lossless-json';
import type { Column, Model, Table } from '../store/model.ts';
import { financeDefault } from '../store/schema-sql.ts';
import type { SqlValue } from '../store/sql-value.ts';
import { textToSql } from '../store/sql-value.ts';
import { badRequest } from './finance-error.ts';
import { companyColumn } from './finance-context.ts';

/** Columns that a body names and the values to store. */
export type BodyValues = ReadonlyMap<Column, SqlValue>;

function cannotConvert(column: Column, received: unknown): Error {
  const shown = typeof received === 'string' ? received : JSON.stringify(received);
  return badRequest(`Cannot convert the literal '${shown}' to the expected type '${column.edmType}'.`);
}

/** Text of a JSON value that may stand for this column; decimals keep every digit. */
function textOf(column: Column, value: unknown, quotedNumbers: boolean): string {
  switch (column.kind) {
    case 'int':
    case 'bigint':
    case 'decimal':
    case 'double':
      if (isLosslessNumber(value)) return value.toString();
      if (quotedNumbers && typeof value === 'string' && column.kind !== 'int') return value;
      break;
    case 'boolean':
      if (typeof value === 'boolean') return String(value);
      break;
    case 'enum':
      if (typeof value === 'string' && column.options?.some((option) => option.label === value) === true) return value;
      break;
    case 'string':
    case 'guid':
    case 'lookup':
    case 'date':
    case 'datetime':
      if (typeof value === 'string') return value;
  }
  throw cannotConvert(column, value);
}

function toSql(column: Column, value: unknown, quotedNumbers: boolean): SqlValue {
  if (value === null) return financeDefault(column);
  const stored = textToSql(column, textOf(column, value, quotedNumbers));
  if (stored === null) throw cannotConvert(column, value);
  if (typeof stored !== 'string') return stored;
  if (column.kind === 'datetime') return column.dateOnly ? `${stored.slice(0, 10)}T12:00:00Z` : stored;
  if (column.kind !== 'string') return stored;
  // SQL Server does not see trailing spaces; company codes travel in lower case.
  const text = column.name === companyColumn ? stored.toLowerCase() : stored.replace(/ +$/, '');
  if (column.maxLength !== null && text.length > column.maxLength) {
    throw badRequest(
      `The value of '${column.name}' is ${text.length} characters long; the field takes at most ${column.maxLength}.`,
    );
  }
  return text;
}

/** Reads a row from a JSON body. Unknown properties and values of another type are refused; annotations are skipped. */
export function readBody(model: Model, table: Table, text: string, contentType: string | undefined): BodyValues {
  let body: unknown;
  try {
    body = parse(text);
  } catch (error) {
    throw badRequest(`The body is not valid JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw badRequest('Expected a JSON object as the body.');
  }
  const quotedNumbers = /IEEE754Compatible=true/i.test(contentType ?? '');
  const values = new Map<Column, SqlValue>();
  for (const [name, value] of Object.entries(body)) {
    if (name.includes('@')) continue;
    const column = table.columns.get(name);
    if (column === undefined) {
      throw badRequest(
        `The property '${name}' does not exist on type '${model.namespace}.${table.typeName}'. Make sure to only use property names that are defined by the type.`,
      );
    }
    values.set(column, toSql(column, value, quotedNumbers));
  }
  return values;
}
