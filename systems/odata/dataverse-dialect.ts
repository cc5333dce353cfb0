import type { ColumnModel } from '../catalogue/model.ts';
import { isCalendarDate } from './calendar.ts';
import { classifyDataverse } from './dataverse-errors.ts';
import { compareWithDay } from './day-range.ts';
import type { Addressed, Comparison, Condition, Dialect, TextMatch } from './dialect.ts';
import { literal, quoteText, shaped } from './literal.ts';
import { plainNumber } from './number-text.ts';
import type { Value } from './query.ts';

const functions = { contains: 'contains', startsWith: 'startswith', endsWith: 'endswith' } as const;
/** Below this a chain of `or` is as short as the query function `In`. */
const shortList = 4;

/** OData as Dataverse speaks it: real nulls, choices as integers, lookups by value column and navigation property. */
export const dataverseDialect: Dialect = {
  system: 'DATAVERSE',
  name: 'Dataverse',
  largestPage: 5000,
  longestUrl: 8000,
  fixedOptions: [],
  largestList: 200,
  batchHeaders: { Prefer: 'odata.continue-on-error' },
  countCap: 5000,
  pagePreferences: (rows) => [`odata.maxpagesize=${rows}`],

  compare(column: Addressed, op: Comparison, value): Condition {
    if (column.column.kind === 'dateTime' && typeof value === 'string' && isCalendarDate(value)) {
      return compareWithDay(column, op, value);
    }
    return { text: `${column.wirePath} ${op} ${literal('DATAVERSE', column.column, value)}` };
  },

  isNotSet: ({ wirePath }) => ({ text: `${wirePath} eq null` }),
  isSet: ({ wirePath }) => ({ text: `${wirePath} ne null` }),

  match({ wirePath }: Addressed, op: TextMatch, value: string, negated: boolean): Condition {
    const call = `${functions[op]}(${wirePath},${quoteText(escapeWildcards(value))})`;
    return { text: negated ? `not ${call}` : call };
  },

  oneOf({ column, isRemote }: Addressed, values): Condition | null {
    if (isRemote || column.lookup !== null || values.length <= shortList) return null;
    if (column.kind !== 'guid' && column.kind !== 'string' && column.kind !== 'int32') return null;
    const kind = column.kind;
    const texts = values.map((value) =>
      kind === 'string' ? String(value).toWellFormed() : shaped('DATAVERSE', column, kind, value).toLowerCase(),
    );
    if (texts.some((text) => text.includes("'"))) return null;
    return {
      text: `Microsoft.Dynamics.CRM.In(PropertyName='${column.wireName}',PropertyValues=${JSON.stringify(texts)})`,
    };
  },

  readValue(column: ColumnModel, value: string | boolean | null): Value {
    if (typeof value !== 'string') return value;
    if (column.kind === 'int32') return Number(value);
    if (column.kind === 'guid') return value.toLowerCase();
    return column.kind === 'decimal' || column.kind === 'double' ? plainNumber(value) : value;
  },

  writeValue(column: ColumnModel, value: Value) {
    if (value === null || typeof value === 'boolean') return value;
    switch (column.kind) {
      case 'int32':
      case 'int64':
      case 'decimal':
      case 'double':
        return { number: shaped('DATAVERSE', column, column.kind, value) };
      case 'guid':
      case 'date':
        return shaped('DATAVERSE', column, column.kind, value);
      case 'dateTime':
        return isCalendarDate(String(value)) ? `${value}T00:00:00Z` : shaped('DATAVERSE', column, 'dateTime', value);
      case 'string':
      case 'enum':
      case 'boolean':
      case 'binary':
        return String(value);
    }
  },

  classify: classifyDataverse,
};

/** `%`, `_` and `[` are wildcards inside a text match; brackets make them literal. */
function escapeWildcards(text: string): string {
  return text.replace(/[%_[]/g, '[$&]');
}
