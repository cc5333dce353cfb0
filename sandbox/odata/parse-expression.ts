import type {
  BinaryExpression,
  CallExpression,
  Expression,
  LambdaExpression,
  Literal,
  NamedValue,
  PathExpression,
} from './ast.ts';
import { TokenReader } from './token-reader.ts';

type Operator = BinaryExpression['operator'];

/** Operators by rising precedence. */
const levels: readonly (readonly Operator[])[] = [
  ['or'],
  ['and'],
  ['eq', 'ne'],
  ['gt', 'ge', 'lt', 'le', 'has'],
  ['add', 'sub'],
  ['mul', 'div', 'mod', 'divby'],
];

const comparisonLevel = 3;

/** Reads a whole text as one expression, such as a `$filter`. */
export function parseExpression(text: string): Expression {
  const reader = new TokenReader(text);
  const expression = readExpression(reader);
  reader.expectEnd();
  return expression;
}

/** Reads an expression of any precedence. */
export function readExpression(reader: TokenReader): Expression {
  return readLevel(reader, 0);
}

function readLevel(reader: TokenReader, level: number): Expression {
  const operators = levels[level];
  if (operators === undefined) return readUnary(reader);
  let left = readLevel(reader, level + 1);
  for (;;) {
    const token = reader.peek();
    const operator = token.kind === 'name' ? operators.find((candidate) => candidate === token.text) : undefined;
    if (operator !== undefined) {
      reader.next();
      left = { kind: 'binary', operator, left, right: readLevel(reader, level + 1), at: token.at };
    } else if (level === comparisonLevel && token.kind === 'name' && token.text === 'in') {
      reader.next();
      left = { kind: 'in', left, items: readList(reader), at: token.at };
    } else return left;
  }
}

function readList(reader: TokenReader): readonly Expression[] {
  reader.expect('(');
  const items = [readExpression(reader)];
  while (reader.skip(',')) items.push(readExpression(reader));
  reader.expect(')');
  return items;
}

function readUnary(reader: TokenReader): Expression {
  const token = reader.peek();
  if (token.kind === 'name' && token.text === 'not') {
    reader.next();
    return { kind: 'unary', operator: 'not', operand: readUnary(reader), at: token.at };
  }
  if (reader.skip('-')) {
    const next = reader.peek();
    if (next.kind === 'number' && next.at === token.end) {
      const literal = readLiteral(reader);
      if (literal !== null) return { ...literal, text: `-${literal.text}`, at: token.at };
    }
    return { kind: 'unary', operator: 'negate', operand: readUnary(reader), at: token.at };
  }
  return readPrimary(reader);
}

function readPrimary(reader: TokenReader): Expression {
  const literal = readLiteral(reader);
  if (literal !== null) return literal;
  const token = reader.peek();
  if (token.kind === 'alias') {
    reader.next();
    return { kind: 'alias', name: token.text, at: token.at };
  }
  if (reader.skip('(')) {
    const inner = readExpression(reader);
    reader.expect(')');
    return inner;
  }
  if (token.kind === 'name' && reader.peek(1).kind === 'punctuation' && reader.peek(1).text === '(') {
    return readCall(reader);
  }
  return readPathOrLambda(reader);
}

function numberType(text: string): Literal['type'] {
  if (/e/i.test(text)) return 'double';
  return text.includes('.') ? 'decimal' : 'integer';
}

/** Reads a literal if one is next. */
export function readLiteral(reader: TokenReader): Literal | null {
  const token = reader.peek();
  const literal = (type: Literal['type']): Literal => {
    reader.next();
    return { kind: 'literal', type, text: token.text, at: token.at };
  };
  switch (token.kind) {
    case 'guid':
    case 'date':
    case 'dateTimeOffset':
    case 'timeOfDay':
    case 'string':
    case 'json':
      return literal(token.kind);
    case 'number':
      return literal(numberType(token.text));
    case 'name': {
      const next = reader.peek(1);
      if (next.kind === 'string' && next.at === token.end) {
        reader.next();
        reader.next();
        return { kind: 'literal', type: 'enum', text: next.text, typeName: token.text, at: token.at };
      }
      if (token.text === 'true' || token.text === 'false') return literal('boolean');
      if (token.text === 'null') return literal('null');
      return token.text === 'NaN' || token.text === 'INF' ? literal('double') : null;
    }
    case 'option':
    case 'alias':
    case 'punctuation':
    case 'end':
      return null;
  }
}

/** Reads `name=value` if that is next. */
export function readNamedValue(reader: TokenReader): NamedValue | null {
  const token = reader.peek();
  const equals = reader.peek(1);
  if (token.kind !== 'name' || equals.kind !== 'punctuation' || equals.text !== '=') return null;
  reader.next();
  reader.next();
  return { name: token.text, value: readUnary(reader), at: token.at };
}

function readCall(reader: TokenReader): CallExpression {
  const { text: name, at } = reader.next();
  const positional: Expression[] = [];
  const named: NamedValue[] = [];
  reader.expect('(');
  if (!reader.skip(')')) {
    do {
      const parameter = readNamedValue(reader);
      if (parameter === null) positional.push(readExpression(reader));
      else named.push(parameter);
    } while (reader.skip(','));
    reader.expect(')');
  }
  return { kind: 'call', name, positional, named, at };
}

function readPathOrLambda(reader: TokenReader): PathExpression | LambdaExpression {
  const { at } = reader.peek();
  const segments: string[] = [];
  do {
    const token = reader.peek();
    if (token.kind !== 'name' && token.kind !== 'option') reader.fail('a property, a literal or a function');
    reader.next();
    const isLambda = (token.text === 'any' || token.text === 'all') && segments.length > 0 && reader.sees('(');
    if (isLambda) return readLambda(reader, { kind: 'path', segments, at }, token.text === 'any' ? 'any' : 'all');
    segments.push(token.text);
  } while (reader.skip('/'));
  return { kind: 'path', segments, at };
}

function readLambda(reader: TokenReader, path: PathExpression, operator: 'any' | 'all'): LambdaExpression {
  reader.expect('(');
  if (operator === 'any' && reader.skip(')')) {
    return { kind: 'lambda', path, operator, variable: null, predicate: null, at: path.at };
  }
  const variable = reader.take('name', 'a range variable').text;
  reader.expect(':');
  const predicate = readExpression(reader);
  reader.expect(')');
  return { kind: 'lambda', path, operator, variable, predicate, at: path.at };
}

/** Reads a property path. */
export function readPath(reader: TokenReader): PathExpression {
  const { at } = reader.peek();
  const segments = [reader.take('name', 'a property').text];
  while (reader.skip('/')) segments.push(reader.take('name', 'a property').text);
  return { kind: 'path', segments, at };
}
