import { parse, isLosslessNumber } from 'lossless-json';
import type { CallExpression, Expression, Literal, PathExpression } from '../odata/ast.ts';
import { compareWithLiteral, sameColumnValues } from '../odata/compile-comparison.ts';
import type { FilterCompiler, ScopedColumn } from '../odata/compile-filter.ts';
import { isNumeric } from '../odata/literals.ts';
import { ODataSemanticError } from '../odata/semantic-error.ts';
import type { SqlScope } from '../odata/sql-scope.ts';
import type { Column } from '../store/model.ts';
import { isGuid } from '../store/sql-value.ts';
import { isMomentFunction, momentRange } from './moment-range.ts';

/** What query functions know about the caller. */
export interface QueryFunctionContext {
  readonly now: number;
  readonly userId: string;
}

type Handler = (subject: ScopedColumn, call: ParsedCall) => string;

interface ParsedCall {
  readonly name: string;
  readonly values: readonly string[];
  readonly scope: SqlScope;
  readonly compiler: FilterCompiler;
  readonly context: QueryFunctionContext;
}

const namespace = 'Microsoft.Dynamics.CRM.';

function wrongArguments(name: string, detail: string): ODataSemanticError {
  return new ODataSemanticError('type', `The function '${namespace}${name}' ${detail}.`);
}

/** Texts of a JSON value given as function parameter. Single quotes are accepted as delimiters, as the service does. */
export function parameterTexts(literal: Literal): string[] {
  const text = literal.text.includes('"') ? literal.text : literal.text.replaceAll("'", '"');
  const value: unknown = literal.type === 'json' ? parse(text) : literal.text;
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.map((item) => {
    if (typeof item === 'string' || typeof item === 'boolean') return String(item);
    if (isLosslessNumber(item)) return item.value;
    throw new ODataSemanticError('type', `Expected texts or numbers in ${literal.text}.`);
  });
}

/** A text of `PropertyValues` as the literal the column's type wants. */
function toLiteral(column: Column, text: string, name: string): Literal {
  const literal = (type: Literal['type']): Literal => ({ kind: 'literal', type, text, at: 0 });
  if (isNumeric(column.kind)) return literal('decimal');
  switch (column.kind) {
    case 'guid':
    case 'lookup':
      if (!isGuid(text)) throw wrongArguments(name, `needs guids for '${column.valueProperty}', received '${text}'`);
      return literal('guid');
    case 'boolean':
      return { ...literal('boolean'), text: text === '1' ? 'true' : text === '0' ? 'false' : text };
    case 'date':
      return literal('date');
    case 'datetime':
      return literal(text.includes('T') ? 'dateTimeOffset' : 'date');
    default:
      return literal('string');
  }
}

function compare(subject: ScopedColumn, operator: 'eq' | 'ge' | 'le' | 'gt' | 'lt', text: string, call: ParsedCall) {
  return compareWithLiteral(subject, operator, toLiteral(subject.column, text, call.name), call.compiler.dialect);
}

function inList(subject: ScopedColumn, call: ParsedCall): string {
  if (call.values.length === 0) throw wrongArguments(call.name, 'needs at least one value');
  const literals = call.values.map((text) => toLiteral(subject.column, text, call.name));
  const list = sameColumnValues(subject, literals, call.compiler.dialect);
  return list ?? call.values.map((text) => compare(subject, 'eq', text, call)).join(' OR ');
}

function between(subject: ScopedColumn, call: ParsedCall): string {
  const [low, high] = call.values;
  if (call.values.length !== 2 || low === undefined || high === undefined) {
    throw wrongArguments(call.name, 'needs two values');
  }
  return `${compare(subject, 'ge', low, call)} AND ${compare(subject, 'le', high, call)}`;
}

function isUser(subject: ScopedColumn, call: ParsedCall): string {
  return `${subject.scope.sql(subject.column)} = ${call.scope.parameters.bind(call.context.userId)}`;
}

/** A multi-select column holds `1,3`: any of the values must be among them. */
function containsValue(subject: ScopedColumn, call: ParsedCall): string {
  const sql = subject.scope.sql(subject.column);
  const one = (text: string) => `(',' || ${sql} || ',') LIKE ${call.scope.parameters.bind(`%,${text},%`)}`;
  return call.values.map(one).join(' OR ');
}

/** Rows below (or above) a row along the table's reference to itself. */
function hierarchy(direction: 'up' | 'down', inclusive: boolean): Handler {
  return (subject, call) => {
    const { scope } = subject;
    const self = [...scope.table.columns.values()].find(
      (column) => column.targets.length === 1 && column.targets[0]?.table === scope.table.name,
    );
    const [id] = call.values;
    if (self === undefined || id === undefined || !isGuid(id)) {
      throw wrongArguments(call.name, `needs a hierarchical table and one guid`);
    }
    const key = scope.table.storedColumns.find((column) => column.name === scope.table.key[0])?.sqlName ?? '';
    const start = call.scope.parameters.bind(id.toLowerCase());
    const [from, to] = direction === 'down' ? [self.sqlName, key] : [key, self.sqlName];
    const tree = `WITH RECURSIVE tree(id) AS (SELECT ${start} UNION SELECT row."${to}" FROM "${scope.table.sqlName}" row JOIN tree ON row."${from}" = tree.id WHERE row."${to}" IS NOT NULL)`;
    const rest = inclusive ? '' : ` WHERE id <> ${start}`;
    return `${scope.sql(subject.column)} IN (${tree} SELECT id FROM tree${rest})`;
  };
}

const negated =
  (handler: Handler): Handler =>
  (subject, call) =>
    `NOT (${handler(subject, call)})`;

const handlers: Readonly<Record<string, Handler>> = {
  In: inList,
  NotIn: negated(inList),
  Between: between,
  NotBetween: negated(between),
  ContainValues: containsValue,
  DoesNotContainValues: negated(containsValue),
  EqualUserId: isUser,
  NotEqualUserId: negated(isUser),
  Under: hierarchy('down', false),
  UnderOrEqual: hierarchy('down', true),
  Above: hierarchy('up', false),
  AboveOrEqual: hierarchy('up', true),
  NotUnder: negated(hierarchy('down', true)),
};

function moments(name: string): Handler | null {
  return (subject, call) => {
    const { column, scope } = subject;
    if (column.kind !== 'datetime' && column.kind !== 'date') throw wrongArguments(name, 'needs a date property');
    const range = momentRange(name, call.values[0] ?? null, call.context.now);
    if (range === null) throw wrongArguments(name, 'is unknown or has a wrong value');
    const bind = (text: string) => scope.parameters.bind(column.kind === 'date' ? text.slice(0, 10) : text);
    const parts = [
      ...(range.from === null ? [] : [`${scope.sql(column)} >= ${bind(range.from)}`]),
      ...(range.before === null ? [] : [`${scope.sql(column)} < ${bind(range.before)}`]),
    ];
    return parts.join(' AND ');
  };
}

function subjectOf(call: CallExpression, scope: SqlScope, compiler: FilterCompiler, name: string): ScopedColumn {
  const given = call.named.find((parameter) => parameter.name === 'PropertyName');
  const value: Expression | undefined = given === undefined ? undefined : compiler.resolve(given.value);
  if (value?.kind !== 'literal' || value.type !== 'string') {
    throw wrongArguments(name, `needs the parameter PropertyName with a text`);
  }
  const path: PathExpression = { kind: 'path', segments: value.text.split('/'), at: value.at };
  const [last = ''] = value.text.split('/').slice(-1);
  const lookup = scope.table.columns.get(last);
  const asLookup = lookup?.kind === 'lookup' ? { ...path, segments: [lookup.valueProperty] } : path;
  return compiler.column(asLookup, scope);
}

/** The namespaced functions of `$filter`, for {@link import('../odata/dialect.ts').Dialect.queryFunction}. */
export function createQueryFunctions(context: QueryFunctionContext) {
  return (call: CallExpression, scope: SqlScope, compiler: FilterCompiler): string | null => {
    if (!call.name.startsWith(namespace)) return null;
    const name = call.name.slice(namespace.length);
    const handler = handlers[name] ?? (isMomentFunction(name) ? moments(name) : null);
    if (handler === null || handler === undefined) return null;
    const unknown = call.named.find((parameter) => !/^Property(Name|Values?)$/.test(parameter.name));
    if (unknown !== undefined || call.positional.length > 0) {
      throw wrongArguments(name, `takes PropertyName and PropertyValue(s) only`);
    }
    const subject = subjectOf(call, scope, compiler, name);
    const given = call.named.find((parameter) => parameter.name !== 'PropertyName');
    const value = given === undefined ? null : compiler.resolve(given.value);
    if (value !== null && value.kind !== 'literal') throw wrongArguments(name, 'needs literal values');
    const values = value === null ? [] : parameterTexts(value);
    return `(${handler(subject, { name, values, scope, compiler, context })})`;
  };
}
