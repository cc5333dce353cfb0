import { parseDecimal } from '../store/decimal.ts';
import type { Expression, PathExpression } from './ast.ts';
import { symbolOf } from './compile-comparison.ts';
import type { Comparison } from './compile-comparison.ts';
import type { FilterCompiler, ScopedColumn } from './compile-filter.ts';
import { isNumeric } from './literals.ts';
import { ODataSemanticError } from './semantic-error.ts';
import type { SqlScope } from './sql-scope.ts';

/** A numeric term: an integer on a decimal scale, or a double (`scale` null). */
interface NumberSql {
  readonly sql: string;
  readonly scale: number | null;
}

const signs: Readonly<Record<string, string>> = { add: '+', sub: '-', mul: '*', div: '/', divby: '/', mod: '%' };

/** Whether the expression computes a number. */
export function isArithmetic(expression: Expression): boolean {
  if (expression.kind === 'unary') return expression.operator === 'negate';
  return expression.kind === 'binary' && expression.operator in signs;
}

function asDouble(term: NumberSql): string {
  return term.scale === null ? term.sql : `(CAST(${term.sql} AS REAL) / ${10 ** term.scale}.0)`;
}

function onScale(term: NumberSql, scale: number): string {
  const shift = scale - (term.scale ?? 0);
  return shift === 0 ? term.sql : `(${term.sql} * ${10n ** BigInt(shift)})`;
}

function align(one: NumberSql, other: NumberSql): { one: string; other: string; scale: number | null } {
  if (one.scale === null || other.scale === null) return { one: asDouble(one), other: asDouble(other), scale: null };
  const scale = Math.max(one.scale, other.scale);
  return { one: onScale(one, scale), other: onScale(other, scale), scale };
}

function combine(operator: string, one: NumberSql, other: NumberSql): NumberSql {
  const sign = signs[operator] ?? '+';
  if (operator === 'div' || operator === 'divby') {
    return { sql: `(${asDouble(one)} / ${asDouble(other)})`, scale: null };
  }
  if (operator === 'mul' && one.scale !== null && other.scale !== null) {
    return { sql: `(${one.sql} * ${other.sql})`, scale: one.scale + other.scale };
  }
  const terms = align(one, other);
  return { sql: `(${terms.one} ${sign} ${terms.other})`, scale: terms.scale };
}

/** A comparison whose sides compute numbers (`Amount add 5 gt Limit`) as SQL. Division works on doubles. */
export function compileArithmetic(
  compiler: FilterCompiler,
  left: Expression,
  operator: Comparison,
  right: Expression,
  columnOf: (path: PathExpression) => ScopedColumn,
  scope: SqlScope,
): string {
  if (!compiler.dialect.arithmetic) {
    throw new ODataSemanticError('unsupported', 'Arithmetic operators are not supported.');
  }
  const term = (expression: Expression): NumberSql => {
    const resolved = compiler.resolve(expression);
    if (resolved.kind === 'binary' && resolved.operator in signs) {
      return combine(resolved.operator, term(resolved.left), term(resolved.right));
    }
    if (resolved.kind === 'unary' && resolved.operator === 'negate') {
      const operand = term(resolved.operand);
      return { ...operand, sql: `(-${operand.sql})` };
    }
    if (resolved.kind === 'path') {
      const { column, scope: owner } = columnOf(resolved);
      if (isNumeric(column.kind))
        return { sql: owner.sql(column), scale: column.kind === 'double' ? null : column.scale };
    }
    const decimal = resolved.kind === 'literal' && resolved.type !== 'string' ? parseDecimal(resolved.text) : null;
    if (decimal === null) {
      throw new ODataSemanticError('type', 'Arithmetic operators take numeric properties and numbers.');
    }
    return { sql: scope.parameters.bind(decimal.digits), scale: decimal.scale };
  };
  const sides = align(term(left), term(right));
  return `${sides.one} ${symbolOf(operator)} ${sides.other}`;
}
