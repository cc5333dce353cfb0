import { parseDecimal } from '../store/decimal.ts';
import type { Column, ColumnKind } from '../store/model.ts';
import { normalDate, normalDateTime, textToSql } from '../store/sql-value.ts';
import type { SqlValue } from '../store/sql-value.ts';
import type { Literal, LiteralType } from './ast.ts';
import { ODataSemanticError } from './semantic-error.ts';

const accepted: Readonly<Record<ColumnKind, readonly LiteralType[]>> = {
  string: ['string'],
  guid: ['guid'],
  lookup: ['guid'],
  int: ['integer', 'decimal', 'double'],
  bigint: ['integer', 'decimal', 'double'],
  decimal: ['integer', 'decimal', 'double'],
  double: ['integer', 'decimal', 'double'],
  boolean: ['boolean'],
  datetime: ['dateTimeOffset', 'date'],
  date: ['date'],
  enum: ['enum'],
};

const edmNames: Readonly<Record<LiteralType, string>> = {
  string: 'Edm.String',
  guid: 'Edm.Guid',
  date: 'Edm.Date',
  dateTimeOffset: 'Edm.DateTimeOffset',
  timeOfDay: 'Edm.TimeOfDay',
  integer: 'Edm.Int32',
  decimal: 'Edm.Decimal',
  double: 'Edm.Double',
  boolean: 'Edm.Boolean',
  null: 'null',
  enum: 'an enumeration',
  json: 'a collection',
};

/** Whether values of this kind are numbers. */
export function isNumeric(kind: ColumnKind): boolean {
  return kind === 'int' || kind === 'bigint' || kind === 'decimal' || kind === 'double';
}

/** The refusal of operands whose types do not go together. */
export function incompatible(column: Column, other: string, operator: string): ODataSemanticError {
  return new ODataSemanticError(
    'type',
    `A binary operator with incompatible types was detected. Found operand types '${column.edmType}' and '${other}' for operator kind '${operator}'.`,
  );
}

/** The stored form of a literal for a column that is not numeric. Refuses literals of another type. */
export function literalToSql(column: Column, literal: Literal, operator: string, namespace: string): SqlValue {
  if (!accepted[column.kind].includes(literal.type)) throw incompatible(column, edmNames[literal.type], operator);
  if (column.kind === 'enum') return enumToSql(column, literal, operator, namespace);
  if (column.kind === 'datetime') return momentToSql(column, literal);
  const value = textToSql(column, literal.text);
  if (value === null) {
    throw new ODataSemanticError(
      'type',
      `The literal '${literal.text}' is not a valid value of type '${column.edmType}'.`,
    );
  }
  return value;
}

function enumToSql(column: Column, literal: Literal, operator: string, namespace: string): SqlValue {
  const expected = `${namespace}.${column.enumName ?? ''}`;
  if (literal.typeName !== expected) throw incompatible(column, literal.typeName ?? 'Edm.String', operator);
  const value = textToSql(column, literal.text);
  if (value === null) {
    throw new ODataSemanticError(
      'type',
      `The string '${literal.text}' is not a valid enumeration member of '${expected}'.`,
    );
  }
  return value;
}

function momentToSql(column: Column, literal: Literal): SqlValue {
  const day = literal.type === 'date' ? normalDate(literal.text) : null;
  const moment = day === null ? normalDateTime(literal.text) : `${day}T00:00:00Z`;
  if (moment === null) {
    throw new ODataSemanticError('type', `The literal '${literal.text}' is not a valid '${column.edmType}'.`);
  }
  const sentAtNoon = column.dateOnly && column.attributeType === 'Edm.DateTimeOffset';
  return sentAtNoon ? `${moment.slice(0, 10)}T12:00:00Z` : moment;
}

/** A numeric literal on the integer scale of a column: the next whole step below it, and whether it hits that step. */
export interface ScaledLiteral {
  readonly floor: bigint;
  readonly exact: boolean;
}

/** Puts a numeric literal on the scale of a column. Refuses literals that are no numbers. */
export function scaleLiteral(column: Column, literal: Literal, operator: string): ScaledLiteral {
  const parsed = accepted[column.kind].includes(literal.type) ? parseDecimal(literal.text) : null;
  if (parsed === null) throw incompatible(column, edmNames[literal.type], operator);
  if (parsed.scale <= column.scale) {
    return { floor: parsed.digits * 10n ** BigInt(column.scale - parsed.scale), exact: true };
  }
  const divisor = 10n ** BigInt(parsed.scale - column.scale);
  const quotient = parsed.digits / divisor;
  const exact = quotient * divisor === parsed.digits;
  return { floor: !exact && parsed.digits < 0n ? quotient - 1n : quotient, exact };
}
