import type { ColumnModel } from '../catalogue/model.ts';
import { isCalendarDate } from './calendar.ts';
import { allOf } from './condition.ts';
import { compareWithDay } from './day-range.ts';
import type { Addressed, Comparison, Condition, Dialect, TextMatch } from './dialect.ts';
import { classifyFinance } from './finance-errors.ts';
import { literal, quoteText, shaped, wrongValue } from './literal.ts';
import { plainNumber } from './number-text.ts';
import type { Value } from './query.ts';
import { UpstreamError } from './upstream-error.ts';

const noGuid = '00000000-0000-0000-0000-000000000000';
/** A date that is not set travels as some moment of the first of January 1900. */
const firstRealMoment = '1900-01-02T00:00:00Z';

/**
 * OData as Finance speaks it: no nulls (empty texts, 1900-01-01, the zero GUID), enumeration symbols, every read across
 * companies.
 *
 * A comparison never matches a row whose column is not set, as in Dataverse; where Finance's stand-in for "not set" would
 * match, the condition excludes it. Numbers and enumerations have no "not set".
 */
export const financeDialect: Dialect = {
  system: 'FINANCE',
  name: 'Finance',
  largestPage: 10_000,
  longestUrl: 2000,
  fixedOptions: ['cross-company=true'],
  largestList: 100,
  batchHeaders: {},
  countCap: null,
  pagePreferences: () => [],

  compare(column: Addressed, op: Comparison, value): Condition {
    const model = column.column;
    if (value === '' && hasNoValue(model)) return emptyText(column, op);
    const basic = compareSet(column, op, value);
    const stray = hasNoValue(model) && (op === 'ne' || ((op === 'lt' || op === 'le') && model.kind !== 'guid'));
    return stray ? allOf([basic, this.isSet(column)]) : basic;
  },

  isNotSet({ wirePath, column }: Addressed): Condition {
    if (!hasNoValue(column)) return 'none';
    if (column.kind === 'string') return { text: `${wirePath} eq ''` };
    return { text: column.kind === 'guid' ? `${wirePath} eq ${noGuid}` : `${wirePath} lt ${firstRealMoment}` };
  },

  isSet({ wirePath, column }: Addressed): Condition {
    if (!hasNoValue(column)) return 'all';
    if (column.kind === 'string') return { text: `${wirePath} ne ''` };
    return { text: column.kind === 'guid' ? `${wirePath} ne ${noGuid}` : `${wirePath} ge ${firstRealMoment}` };
  },

  match(column: Addressed, op: TextMatch, value: string, negated: boolean): Condition {
    if (value === '') return negated ? 'none' : this.isSet(column);
    refuseWildcards(column.column, value);
    const pattern = `${op === 'startsWith' ? '' : '*'}${value}${op === 'endsWith' ? '' : '*'}`;
    const text = `${column.wirePath} eq ${quoteText(pattern)}`;
    return negated ? allOf([{ text: `not (${text})` }, this.isSet(column)]) : { text };
  },

  oneOf: () => null,

  readValue(column: ColumnModel, value: string | boolean | null): Value {
    if (typeof value !== 'string') return value;
    switch (column.kind) {
      case 'string':
        return value === '' && !column.isKey ? null : value;
      case 'dateTime':
      case 'date':
        return value.startsWith('1900-01-01') ? null : value;
      case 'guid':
        return value === noGuid && !column.isKey ? null : value.toLowerCase();
      case 'int32':
        return Number(value);
      case 'decimal':
      case 'double':
        return plainNumber(value);
      case 'int64':
      case 'boolean':
      case 'enum':
      case 'binary':
        return value;
    }
  },

  writeValue(column: ColumnModel, value: Value) {
    if (value === null) return notSet(column);
    switch (column.kind) {
      case 'int32':
      case 'int64':
      case 'decimal':
      case 'double':
        return { number: shaped('FINANCE', column, column.kind, value) };
      case 'guid':
      case 'enum':
        return shaped('FINANCE', column, column.kind, value);
      case 'date':
      case 'dateTime':
        return isCalendarDate(String(value)) ? `${value}T12:00:00Z` : shaped('FINANCE', column, 'dateTime', value);
      case 'boolean':
        return value === true;
      case 'string':
      case 'binary':
        return isCompany(column) ? String(value).toLowerCase() : String(value);
    }
  },

  classify: classifyFinance,
};

function compareSet(column: Addressed, op: Comparison, value: Exclude<Value, null>): Condition {
  const model = column.column;
  if (model.kind === 'enum' && op !== 'eq' && op !== 'ne') {
    throw wrongValue('FINANCE', model, 'only "eq" and "ne" conditions, since Finance does not order enumerations,', op);
  }
  if (model.kind === 'dateTime' && typeof value === 'string' && isCalendarDate(value)) {
    return compareWithDay(column, op, value);
  }
  if (model.kind === 'string' && typeof value === 'string' && (op === 'eq' || op === 'ne')) {
    refuseWildcards(model, value);
  }
  const cased = isCompany(model) && typeof value === 'string' ? value.toLowerCase() : value;
  return { text: `${column.wirePath} ${op} ${literal('FINANCE', model, cased)}` };
}

/** `eq ''` asks for rows without a value, which is what null means here; every text comes after it. */
function emptyText(column: Addressed, op: Comparison): Condition {
  if (op === 'eq' || op === 'le') return financeDialect.isNotSet(column);
  return op === 'lt' ? 'none' : financeDialect.isSet(column);
}

/** Whether Finance has a stand-in for "not set" in this column. A key's empty text is a value like any other. */
function hasNoValue(column: ColumnModel): boolean {
  if (column.kind === 'date' || column.kind === 'dateTime') return true;
  return (column.kind === 'string' || column.kind === 'guid') && !column.isKey;
}

function isCompany(column: ColumnModel): boolean {
  return column.name === 'dataAreaId';
}

function notSet(column: ColumnModel): string | boolean | { readonly number: string } {
  switch (column.kind) {
    case 'string':
    case 'binary':
      return '';
    case 'guid':
      return noGuid;
    case 'date':
    case 'dateTime':
      return '1900-01-01T12:00:00Z';
    case 'boolean':
      return false;
    case 'int32':
    case 'int64':
    case 'decimal':
    case 'double':
      return { number: '0' };
    case 'enum':
      throw wrongValue('FINANCE', column, 'a symbol, since a Finance enumeration is never empty,', null);
  }
}

/** In a comparison Finance reads `*` as "anything", and has no way to write a literal one. */
function refuseWildcards(column: ColumnModel, value: string): void {
  if (!value.includes('*')) return;
  throw new UpstreamError(
    'FINANCE',
    'rejected',
    `Expected a text without "*" for ${column.name}: Finance reads it as a wildcard. Leave it out of the condition.`,
  );
}
