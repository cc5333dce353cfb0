import type { KeyPredicate, NamedValue, ResourceUrl, Segment } from './ast.ts';
import { readExpression, readNamedValue } from './parse-expression.ts';
import { parseQueryOptions } from './parse-options.ts';
import { ODataSyntaxError } from './syntax-error.ts';
import { TokenReader } from './token-reader.ts';

/** Reads a URL below the service root: `accounts(…)/name?$select=…`, percent-encoded as sent. */
export function parseResourceUrl(relative: string): ResourceUrl {
  const hash = relative.indexOf('#');
  const url = hash < 0 ? relative : relative.slice(0, hash);
  const question = url.indexOf('?');
  const path = question < 0 ? url : url.slice(0, question);
  const query = question < 0 ? '' : url.slice(question + 1);
  return { segments: parsePath(path), options: parseQueryOptions(query) };
}

/** Reads a resource path, percent-encoded as sent. An empty path is the service document. */
export function parsePath(path: string): readonly Segment[] {
  const reader = new TokenReader(decodePath(path));
  const segments: Segment[] = [];
  if (reader.peek().kind === 'end') return segments;
  do {
    if (reader.peek().kind === 'end') break;
    segments.push(readSegment(reader));
  } while (reader.skip('/'));
  reader.expectEnd();
  return segments;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new ODataSyntaxError('percent-encoded UTF-8', path, Math.max(path.indexOf('%'), 0));
  }
}

function readSegment(reader: TokenReader): Segment {
  const token = reader.peek();
  if (token.kind !== 'name' && token.kind !== 'option') reader.fail('a path segment');
  reader.next();
  return { name: token.text, predicate: reader.skip('(') ? readPredicate(reader) : null, at: token.at };
}

function readPredicate(reader: TokenReader): KeyPredicate {
  if (reader.skip(')')) return { kind: 'named', parts: [] };
  const parts: NamedValue[] = [];
  let part = readNamedValue(reader);
  if (part === null) {
    const value = readExpression(reader);
    reader.expect(')');
    return { kind: 'single', value };
  }
  for (;;) {
    parts.push(part);
    if (!reader.skip(',')) break;
    const next = readNamedValue(reader);
    if (next === null) return reader.fail('name=value');
    part = next;
  }
  reader.expect(')');
  return { kind: 'named', parts };
}
