import type { Row, Value } from '../../systems/odata/query.ts';
import { choiceName } from '../model/choices.ts';
import type { ChoiceMap } from '../model/choices.ts';
import { toDate, toDateTime, toDecimal, toLegalEntityCode, toMoney, toText } from '../model/convert.ts';
import { accountingMoney } from './accounting-currency.ts';
import { dimensionValues } from './dimensions.ts';
import type { FinanceField } from './finance-type.ts';

/** A text column. */
export function text(column: string): FinanceField {
  return { columns: [column], read: (row) => toText(row[column]) };
}

/** A column that is a key, whose empty text is a value. */
export function keyTextColumn(column: string): FinanceField {
  return { columns: [column], read: (row) => row[column] ?? '' };
}

/** A company code, upper-case. */
export function companyCode(column = 'dataAreaId'): FinanceField {
  return { columns: [column], read: (row) => toLegalEntityCode(row[column]) };
}

/** A calendar date. */
export function date(column: string): FinanceField {
  return { columns: [column], read: (row) => toDate(row[column]) };
}

/** A moment. */
export function dateTime(column: string): FinanceField {
  return { columns: [column], read: (row) => toDateTime(row[column]) };
}

/** A decimal, scale kept. */
export function decimal(column: string): FinanceField {
  return { columns: [column], read: (row) => toDecimal(row[column]) };
}

/** A decimal that means "none" when zero, such as a rate: Finance has no nulls for numbers. */
export function decimalOrNone(column: string): FinanceField {
  return { columns: [column], read: (row) => (isZero(row[column]) ? null : toDecimal(row[column])) };
}

/** A whole number of 32 bits. */
export function integer(column: string): FinanceField {
  return { columns: [column], read: (row) => row[column] ?? null };
}

/** A `NoYes` or `FalseTrue` enumeration. */
export function yesNo(column: string): FinanceField {
  return { columns: [column], read: (row) => toBoolean(row[column]) };
}

/** An enumeration by its symbols; `OTHER` for a symbol that is not named. */
export function symbol(column: string, choices: ChoiceMap): FinanceField {
  return { columns: [column], read: (row) => choiceName(choices, row[column]) };
}

/** An amount in the currency of another column. */
export function money(column: string, currency: string): FinanceField {
  return { columns: [column, currency], read: (row) => toMoney(row[column], row[currency]) };
}

/** An amount in the accounting currency of the row's company. */
export function accountingAmount(column: string, company = 'dataAreaId'): FinanceField {
  return {
    columns: [column, company],
    needsLedger: true,
    resolve: ({ row }, _args, context) => accountingMoney(context, row.values[company], row.values[column]),
  };
}

/** The financial dimensions of a row; the raw text is a field of its own. */
export function dimensions(column: string): FinanceField {
  return { columns: [column], read: (row) => dimensionValues(row[column]) };
}

/** An object of another subgraph, by its key; null when a part of the key is not set. */
export function reference(typename: string, parts: Readonly<Record<string, string>>): FinanceField {
  return { columns: Object.values(parts), read: (row) => entityReference(typename, row, parts) };
}

/** What stands for an object of another subgraph. `parts` are the key's fields and the columns that hold them. */
export function entityReference(
  typename: string,
  row: Row,
  parts: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> | null {
  const key = Object.entries(parts).map(([field, column]): [string, string | null] => [
    field,
    field === 'legalEntityId' ? toLegalEntityCode(row[column]) : toText(row[column]),
  ]);
  return key.some(([, value]) => value === null) ? null : { __typename: typename, ...Object.fromEntries(key) };
}

/** Whether a number is zero, which is how Finance stores one that is not set. */
export function isZero(value: Value | undefined): boolean {
  return value === null || value === undefined || /^-?0*(\.0*)?$/.test(String(value));
}

/** Yes and True are true, No and False are false. */
export function toBoolean(value: Value | undefined): boolean | null {
  if (value === null || value === undefined) return null;
  return value === true || value === 'Yes' || value === 'True';
}
