import type { Column } from '../store/model.ts';
import { quoted } from '../store/schema-sql.ts';
import type { BinaryExpression, CallExpression, Expression, LambdaExpression, Literal, PathExpression } from './ast.ts';
import { compileArithmetic, isArithmetic } from './compile-arithmetic.ts';
import { compareColumns, compareWithLiteral, sameColumnValues } from './compile-comparison.ts';
import type { Comparison } from './compile-comparison.ts';
import { plainLike, sqlServerLike } from './compile-like.ts';
import type { Dialect } from './dialect.ts';
import { ODataSemanticError } from './semantic-error.ts';
import { findNavigation, findProperty, keyColumn, SqlScope, unknownProperty } from './sql-scope.ts';

/** A column in the scope it was found in. */
export interface ScopedColumn {
  readonly column: Column;
  readonly scope: SqlScope;
}

const comparisons = new Set<string>(['eq', 'ne', 'gt', 'ge', 'lt', 'le']);

function isComparison(operator: string): operator is Comparison {
  return comparisons.has(operator);
}

const mirrored: Readonly<Record<Comparison, Comparison>> = {
  eq: 'eq',
  ne: 'ne',
  gt: 'lt',
  ge: 'le',
  lt: 'gt',
  le: 'ge',
};

/** Turns `$filter` expressions into SQL conditions. All values become parameters. */
export class FilterCompiler {
  readonly dialect: Dialect;
  private readonly aliases: ReadonlyMap<string, Expression>;

  constructor(dialect: Dialect, aliases: ReadonlyMap<string, Expression>) {
    this.dialect = dialect;
    this.aliases = aliases;
  }

  /** The condition as SQL. */
  condition(expression: Expression, scope: SqlScope, variables: ReadonlyMap<string, SqlScope> = new Map()): string {
    const resolved = this.resolve(expression);
    switch (resolved.kind) {
      case 'binary':
        return this.binary(resolved, scope, variables);
      case 'unary':
        if (resolved.operator === 'negate') throw this.notBoolean();
        return `NOT (${this.condition(resolved.operand, scope, variables)})`;
      case 'call':
        return this.call(resolved, scope, variables);
      case 'lambda':
        return this.lambda(resolved, scope, variables);
      case 'path': {
        const { column, scope: owner } = this.column(resolved, scope, variables);
        if (column.kind !== 'boolean') throw this.notBoolean();
        return `${owner.sql(column)} = 1`;
      }
      case 'literal':
        if (resolved.type !== 'boolean') throw this.notBoolean();
        return resolved.text === 'true' ? '1' : '0';
      case 'in':
        throw new ODataSemanticError('unsupported', `The 'in' operator is not supported.`);
      case 'alias':
        throw new ODataSemanticError('unknown', `The parameter alias '${resolved.name}' has no value in the query.`);
    }
  }

  /** Follows an alias to its value. */
  resolve(expression: Expression): Expression {
    if (expression.kind !== 'alias') return expression;
    return this.aliases.get(expression.name) ?? expression;
  }

  /** Finds the column a path leads to, joining the lookups on the way. */
  column(path: PathExpression, scope: SqlScope, variables: ReadonlyMap<string, SqlScope> = new Map()): ScopedColumn {
    const [first = '', ...rest] = path.segments;
    const variable = first === '$it' ? scope : variables.get(first);
    let current = variable ?? scope;
    const segments = variable === undefined ? path.segments : rest;
    for (const [index, segment] of segments.entries()) {
      if (index === segments.length - 1) {
        const column = findProperty(current.table, segment);
        if (column === null) throw unknownProperty(current.model, current.table, segment);
        return { column, scope: current };
      }
      const navigation = findNavigation(current.model, current.table, segment);
      if (navigation === null) throw unknownProperty(current.model, current.table, segment);
      current = current.join(navigation.column, navigation.target);
    }
    throw this.notBoolean();
  }

  private notBoolean(): ODataSemanticError {
    return new ODataSemanticError(
      'type',
      'The $filter expression must evaluate to a single boolean value: compare a property with a value.',
    );
  }

  private binary(expression: BinaryExpression, scope: SqlScope, variables: ReadonlyMap<string, SqlScope>): string {
    const { operator } = expression;
    if (operator === 'and' || operator === 'or') {
      const terms = this.flatten(expression, operator);
      const list = operator === 'or' ? this.asList(terms, scope, variables) : null;
      return (
        list ??
        balanced(
          terms.map((term) => this.condition(term, scope, variables)),
          operator.toUpperCase(),
        )
      );
    }
    if (!isComparison(operator)) {
      if (operator === 'has') throw new ODataSemanticError('unsupported', `The operator 'has' is not supported.`);
      throw this.notBoolean();
    }
    const left = this.resolve(expression.left);
    const right = this.resolve(expression.right);
    if (isArithmetic(left) || isArithmetic(right)) {
      return compileArithmetic(this, left, operator, right, (path) => this.column(path, scope, variables), scope);
    }
    if (left.kind === 'path' && right.kind === 'path') {
      const one = this.column(left, scope, variables);
      const other = this.column(right, scope, variables);
      return compareColumns(one, operator, other);
    }
    if (left.kind === 'path' && right.kind === 'literal') return this.compare(left, operator, right, scope, variables);
    if (left.kind === 'literal' && right.kind === 'path') {
      return this.compare(right, mirrored[operator], left, scope, variables);
    }
    throw this.unsupportedOperand(left.kind === 'call' || left.kind === 'alias' ? left : right);
  }

  private unsupportedOperand(operand: Expression): ODataSemanticError {
    if (operand.kind === 'alias') {
      return new ODataSemanticError('unknown', `The parameter alias '${operand.name}' has no value in the query.`);
    }
    const what = operand.kind === 'call' ? `The function '${operand.name}'` : 'An operand of this kind';
    return new ODataSemanticError('unsupported', `${what} is not supported in a comparison.`);
  }

  private compare(
    path: PathExpression,
    operator: Comparison,
    literal: Literal,
    scope: SqlScope,
    variables: ReadonlyMap<string, SqlScope>,
  ): string {
    return compareWithLiteral(this.column(path, scope, variables), operator, literal, this.dialect);
  }

  /** All terms of a chain of `and` or of `or`, without recursion along the chain. */
  private flatten(expression: BinaryExpression, operator: 'and' | 'or'): Expression[] {
    const terms: Expression[] = [];
    const pending: Expression[] = [expression];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (next.kind === 'binary' && next.operator === operator) pending.push(next.right, next.left);
      else terms.push(next);
    }
    return terms;
  }

  /** `a eq 1 or a eq 2 …` as SQL's IN, which can use an index. */
  private asList(
    terms: readonly Expression[],
    scope: SqlScope,
    variables: ReadonlyMap<string, SqlScope>,
  ): string | null {
    const literals: Literal[] = [];
    let path: PathExpression | null = null;
    for (const term of terms) {
      if (term.kind !== 'binary' || term.operator !== 'eq') return null;
      const right = this.resolve(term.right);
      if (term.left.kind !== 'path' || right.kind !== 'literal' || right.type === 'null') return null;
      if (path !== null && path.segments.join('/') !== term.left.segments.join('/')) return null;
      path = term.left;
      literals.push(right);
    }
    return path === null ? null : sameColumnValues(this.column(path, scope, variables), literals, this.dialect);
  }

  private call(call: CallExpression, scope: SqlScope, variables: ReadonlyMap<string, SqlScope>): string {
    if (call.name.includes('.')) {
      const sql = this.dialect.queryFunction?.(call, scope, this) ?? null;
      if (sql !== null) return sql;
      throw new ODataSemanticError('unknown', `An unknown function with name '${call.name}' was found.`);
    }
    if (call.name !== 'contains' && call.name !== 'startswith' && call.name !== 'endswith') {
      throw new ODataSemanticError('unsupported', `The function '${call.name}' is not supported.`);
    }
    if (!this.dialect.textFunctions.has(call.name)) {
      throw new ODataSemanticError('unsupported', `The function '${call.name}' is not supported.`);
    }
    const [subject, value] = call.positional.map((argument) => this.resolve(argument));
    if (
      call.positional.length !== 2 ||
      subject?.kind !== 'path' ||
      value?.kind !== 'literal' ||
      value.type !== 'string'
    ) {
      throw new ODataSemanticError('type', `The function '${call.name}' takes a text property and a text.`);
    }
    const { column, scope: owner } = this.column(subject, scope, variables);
    if (column.kind !== 'string') {
      throw new ODataSemanticError('type', `No function signature for '${call.name}' matches '${column.edmType}'.`);
    }
    const like = this.dialect.sqlWildcards ? sqlServerLike : plainLike;
    return like(owner.sql(column), call.name, value.text, (text) => scope.parameters.bind(text));
  }

  private lambda(lambda: LambdaExpression, scope: SqlScope, variables: ReadonlyMap<string, SqlScope>): string {
    const name = lambda.path.segments[0] ?? '';
    if (!this.dialect.lambdas || lambda.path.segments.length !== 1) {
      throw new ODataSemanticError('unsupported', `The operator '${lambda.operator}' is not supported on this path.`);
    }
    const collection = scope.table.collections.get(name);
    const manyToMany = scope.table.manyToMany.get(name);
    const childTable = scope.model.tables.get(collection?.table ?? manyToMany?.table ?? '');
    if (childTable === undefined) throw unknownProperty(scope.model, scope.table, name);
    const child = new SqlScope(scope.model, childTable, scope.parameters);
    const inner = new Map([...variables, ...(lambda.variable === null ? [] : [[lambda.variable, child] as const])]);
    const predicate = lambda.predicate === null ? '1' : this.condition(lambda.predicate, child, inner);
    const back = childTable.columns.get(collection?.column ?? '');
    const linked =
      manyToMany === undefined
        ? `${back === undefined ? '0' : child.sql(back)} = ${scope.keySql()}`
        : `${child.sql(keyColumn(childTable))} IN (SELECT ${manyToMany.otherColumn} FROM ${quoted(manyToMany.sqlTable)} WHERE ${manyToMany.ownColumn} = ${scope.keySql()})`;
    return lambda.operator === 'any'
      ? `EXISTS (SELECT 1 ${child.from()} WHERE ${linked} AND (${predicate}))`
      : `NOT EXISTS (SELECT 1 ${child.from()} WHERE ${linked} AND (${predicate}) IS NOT TRUE)`;
  }
}

/** Joins conditions as a balanced tree: SQLite limits the depth of an expression to 1,000. */
function balanced(conditions: readonly string[], operator: string): string {
  if (conditions.length === 1) return conditions[0] ?? '';
  const middle = conditions.length >> 1;
  return `(${balanced(conditions.slice(0, middle), operator)} ${operator} ${balanced(conditions.slice(middle), operator)})`;
}
