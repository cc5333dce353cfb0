import { foldCase, foldFunction, isPlainText } from '../store/fold-case.ts';
import type { Column, ColumnKind } from '../store/model.ts';
import type { Literal } from './ast.ts';
import { starLike } from './compile-like.ts';
import type { ScopedColumn } from './compile-filter.ts';
import type { Dialect } from './dialect.ts';
import { incompatible, isNumeric, literalToSql, scaleLiteral } from './literals.ts';
import { ODataSemanticError } from './semantic-error.ts';

/** The comparison operators. */
export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

const symbols: Readonly<Record<Comparison, string>> = { eq: '=', ne: '<>', gt: '>', ge: '>=', lt: '<', le: '<=' };

const operatorNames: Readonly<Record<Comparison, string>> = {
  eq: 'Equal',
  ne: 'NotEqual',
  gt: 'GreaterThan',
  ge: 'GreaterThanOrEqual',
  lt: 'LessThan',
  le: 'LessThanOrEqual',
};

/** SQL's sign for a comparison. */
export function symbolOf(operator: Comparison): string {
  return symbols[operator];
}

/** What a comparison of a column with a step of its scale becomes when the literal lies between two steps. */
const betweenSteps: Readonly<Record<Comparison, string | null>> = {
  eq: null,
  ne: null,
  gt: '>',
  ge: '>',
  lt: '<=',
  le: '<=',
};

const outOfRange = 2n ** 63n;

function compareNumber({ column, scope }: ScopedColumn, operator: Comparison, literal: Literal): string {
  const sql = scope.sql(column);
  if (column.kind === 'double') {
    const number = Number(scaleLiteral(column, literal, operatorNames[operator]) && literal.text);
    return `${sql} ${symbols[operator]} ${scope.parameters.bind(number)}`;
  }
  const { floor, exact } = scaleLiteral(column, literal, operatorNames[operator]);
  if (floor >= outOfRange || floor < -outOfRange) {
    const below = floor < 0n;
    const always =
      operator === 'ne' || (below ? operator === 'gt' || operator === 'ge' : operator === 'lt' || operator === 'le');
    return always ? `${sql} IS NOT NULL` : '0';
  }
  if (exact) return `${sql} ${symbols[operator]} ${scope.parameters.bind(floor)}`;
  const symbol = betweenSteps[operator];
  if (symbol === null) return operator === 'ne' ? `${sql} IS NOT NULL` : '0';
  return `${sql} ${symbol} ${scope.parameters.bind(floor)}`;
}

/** `column op literal` as SQL. */
export function compareWithLiteral(
  scoped: ScopedColumn,
  operator: Comparison,
  literal: Literal,
  dialect: Dialect,
): string {
  const { column, scope } = scoped;
  const sql = scope.sql(column);
  if (literal.type === 'null') {
    if (operator === 'eq') return `${sql} IS NULL`;
    return operator === 'ne' ? `${sql} IS NOT NULL` : '0';
  }
  if (isNumeric(column.kind)) return compareNumber(scoped, operator, literal);
  if ((column.kind === 'enum' || column.kind === 'boolean') && operator !== 'eq' && operator !== 'ne') {
    throw new ODataSemanticError('type', `The operator '${operator}' is not defined for type '${column.edmType}'.`);
  }
  const value = literalToSql(column, literal, operatorNames[operator], scope.model.namespace);
  const isEquality = operator === 'eq' || operator === 'ne';
  const wildcard = dialect.starEquality && column.kind === 'string' && literal.text.includes('*');
  if (wildcard && isEquality) {
    const like = starLike(sql, literal.text, (text) => scope.parameters.bind(text));
    return operator === 'eq' ? like : `NOT (${like})`;
  }
  if (isEquality && needsFolding(column, literal)) {
    return `${foldFunction}(${sql}) ${symbols[operator]} ${scope.parameters.bind(foldCase(literal.text))}`;
  }
  return `${sql} ${symbols[operator]} ${scope.parameters.bind(value)}`;
}

/** Texts beyond ASCII are compared by function, all others by index. */
function needsFolding(column: Column, literal: Literal): boolean {
  return column.kind === 'string' && !isPlainText(literal.text);
}

/** `column eq a or column eq b …` as SQL's IN; null where the values need more than that. */
export function sameColumnValues(scoped: ScopedColumn, literals: readonly Literal[], dialect: Dialect): string | null {
  const { column, scope } = scoped;
  if (column.kind === 'double' || literals.some((literal) => needsFolding(column, literal))) return null;
  if (dialect.starEquality && literals.some((literal) => literal.text.includes('*'))) return null;
  const places = literals.flatMap((literal) => {
    if (!isNumeric(column.kind)) {
      return [scope.parameters.bind(literalToSql(column, literal, operatorNames.eq, scope.model.namespace))];
    }
    const { floor, exact } = scaleLiteral(column, literal, operatorNames.eq);
    return exact && floor < outOfRange && floor >= -outOfRange ? [scope.parameters.bind(floor)] : [];
  });
  return `${scope.sql(column)} IN (${places.join(', ')})`;
}

function comparableClass(kind: ColumnKind): string {
  if (isNumeric(kind)) return 'number';
  if (kind === 'lookup') return 'guid';
  return kind === 'date' ? 'datetime' : kind;
}

function onScale({ column, scope }: ScopedColumn, scale: number): string {
  const sql = scope.sql(column);
  return scale > column.scale ? `${sql} * ${10n ** BigInt(scale - column.scale)}` : sql;
}

function check(one: Column, operator: Comparison, other: Column): void {
  if (comparableClass(one.kind) !== comparableClass(other.kind)) {
    throw incompatible(one, other.edmType, operatorNames[operator]);
  }
}

/** `column op column` as SQL. */
export function compareColumns(one: ScopedColumn, operator: Comparison, other: ScopedColumn): string {
  check(one.column, operator, other.column);
  const scale = Math.max(one.column.scale, other.column.scale);
  return `${onScale(one, scale)} ${symbols[operator]} ${onScale(other, scale)}`;
}
