import { formatDecimal, parseDecimal, scaleDecimal } from './decimal.ts';
import type { Column } from './model.ts';

/** What SQLite holds. Integers are bigints, so that no amount ever passes through a double. */
export type SqlValue = bigint | number | string | null;

/** A row as SQLite returns it. */
export type SqlRow = Record<string, SqlValue>;

const guidText = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/;
const dateText = /^\d{4}-\d{2}-\d{2}$/;
const dateTimeText = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/i;
const integerText = /^[+-]?\d{1,19}$/;

/** Whether the text is a guid without braces. */
export function isGuid(text: string): boolean {
  return guidText.test(text);
}

/** A calendar date that exists, `YYYY-MM-DD`; null otherwise. */
export function normalDate(text: string): string | null {
  if (!dateText.test(text)) return null;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text) ? text : null;
}

/** A moment as UTC text to the second, `YYYY-MM-DDTHH:MM:SSZ`; null when the text is no moment with a zone. */
export function normalDateTime(text: string): string | null {
  const match = dateTimeText.exec(text);
  if (match === null || normalDate(match[1] ?? '') === null) return null;
  const time = new Date(text.toUpperCase());
  return Number.isNaN(time.getTime()) ? null : `${time.toISOString().slice(0, 19)}Z`;
}

function normalInteger(text: string, bits: number): bigint | null {
  if (!integerText.test(text)) return null;
  const value = BigInt(text);
  return BigInt.asIntN(bits, value) === value ? value : null;
}

/**
 * The stored form of a value given as text, or null when the text does not fit the column's type. Choices and
 * enumerations take their number or (Finance) their symbol; lengths and option lists are not checked here.
 */
export function textToSql(column: Column, text: string): Exclude<SqlValue, null> | null {
  switch (column.kind) {
    case 'string':
      return text;
    case 'guid':
    case 'lookup':
      return isGuid(text) ? text.toLowerCase() : null;
    case 'int':
      return normalInteger(text, 32);
    case 'bigint':
      return normalInteger(text, 64);
    case 'boolean':
      return text === 'true' ? 1n : text === 'false' ? 0n : null;
    case 'double':
      return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
    case 'date':
      return normalDate(text);
    case 'datetime':
      return normalDateTime(text);
    case 'decimal': {
      const value = parseDecimal(text);
      return value === null ? null : scaleDecimal(value, column.scale);
    }
    case 'enum': {
      const option = column.options?.find((candidate) => candidate.label === text || String(candidate.value) === text);
      return option === undefined ? null : BigInt(option.value);
    }
  }
}

/** The value as text: decimals with the column's scale, booleans `true`/`false`, enumerations by symbol. */
export function sqlToText(column: Column, value: Exclude<SqlValue, null>): string {
  switch (column.kind) {
    case 'decimal':
      return formatDecimal(BigInt(value), column.scale);
    case 'boolean':
      return BigInt(value) === 1n ? 'true' : 'false';
    case 'enum':
      return column.options?.find((option) => option.value === Number(value))?.label ?? String(value);
    case 'string':
    case 'guid':
    case 'lookup':
    case 'int':
    case 'bigint':
    case 'double':
    case 'date':
    case 'datetime':
      return String(value);
  }
}

/** The value as JSON text. Decimals and 64-bit integers are written digit by digit. */
export function sqlToJson(column: Column, value: SqlValue): string {
  if (value === null) return 'null';
  switch (column.kind) {
    case 'string':
    case 'guid':
    case 'lookup':
    case 'date':
    case 'datetime':
    case 'enum':
      return JSON.stringify(sqlToText(column, value));
    case 'int':
    case 'bigint':
    case 'boolean':
    case 'decimal':
    case 'double':
      return sqlToText(column, value);
  }
}
