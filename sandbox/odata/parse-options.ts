import type { ExpandItem, Expression, OrderTerm, QueryOptions, SelectItem } from './ast.ts';
import { readTransformations } from './parse-apply.ts';
import { readExpression } from './parse-expression.ts';
import { ODataSyntaxError } from './syntax-error.ts';
import { TokenReader } from './token-reader.ts';
import type { Token } from './tokens.ts';

/** Options collected so far; becomes {@link QueryOptions}. */
type Draft = { -readonly [Key in keyof QueryOptions]: QueryOptions[Key] };

function emptyDraft(): Draft & { other: Map<string, string>; custom: Map<string, string> } {
  return { other: new Map(), custom: new Map(), aliases: new Map() };
}

/** Decodes one part of a query string: `+` is a space, and percent signs must be well formed. */
export function decodePart(raw: string): string {
  try {
    return decodeURIComponent(raw.replaceAll('+', ' '));
  } catch {
    throw new ODataSyntaxError('percent-encoded UTF-8', raw, Math.max(raw.indexOf('%'), 0));
  }
}

/** Reads the query part of a URL (without its question mark, still percent-encoded). */
export function parseQueryOptions(query: string): QueryOptions {
  const draft = emptyDraft();
  const aliases = new Map<string, Expression>();
  const seen = new Set<string>();
  for (const part of query.split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const name = decodePart(equals < 0 ? part : part.slice(0, equals));
    const value = equals < 0 ? '' : decodePart(part.slice(equals + 1));
    if (seen.has(name)) throw new ODataSyntaxError(`the option '${name}' once`, query, query.lastIndexOf(part));
    seen.add(name);
    if (name.startsWith('@')) {
      const reader = new TokenReader(value);
      aliases.set(name, readExpression(reader));
      reader.expectEnd();
    } else if (name.startsWith('$')) readOption(draft, name, value);
    else draft.custom.set(name, value);
  }
  return { ...draft, aliases };
}

function readOption(draft: Draft & { other: Map<string, string> }, name: string, value: string): void {
  if (name === '$skiptoken') draft.skiptoken = value;
  else if (name === '$deltatoken') draft.deltatoken = value;
  else if (name === '$id') draft.id = value;
  else if (tokenOptions.has(name)) {
    const reader = new TokenReader(value);
    readTokenOption(draft, name, reader);
    reader.expectEnd();
  } else draft.other.set(name, value);
}

const tokenOptions = new Set(['$filter', '$select', '$orderby', '$expand', '$apply', '$top', '$skip', '$count']);

function readTokenOption(draft: Draft, name: string, reader: TokenReader): void {
  switch (name) {
    case '$filter':
      draft.filter = readExpression(reader);
      break;
    case '$select':
      draft.select = readSelect(reader);
      break;
    case '$orderby':
      draft.orderby = readOrder(reader);
      break;
    case '$expand':
      draft.expand = readExpand(reader);
      break;
    case '$apply':
      draft.apply = readTransformations(reader);
      break;
    case '$top':
      draft.top = readWholeNumber(reader);
      break;
    case '$skip':
      draft.skip = readWholeNumber(reader);
      break;
    default:
      draft.count = readBoolean(reader);
  }
}

function readWholeNumber(reader: TokenReader): number {
  const token = reader.take('number', 'a non-negative whole number');
  if (!/^\d{1,10}$/.test(token.text)) {
    throw new ODataSyntaxError('a non-negative whole number', reader.text, token.at);
  }
  return Number(token.text);
}

function readBoolean(reader: TokenReader): boolean {
  if (reader.skipWord('true')) return true;
  if (reader.skipWord('false')) return false;
  return reader.fail(`'true' or 'false'`);
}

function readSelect(reader: TokenReader): readonly SelectItem[] {
  const items: SelectItem[] = [];
  do {
    const { at } = reader.peek();
    if (reader.skip('*')) items.push({ segments: ['*'], at });
    else {
      const segments = [reader.take('name', 'a property or *').text];
      while (reader.skip('/')) segments.push(reader.take('name', 'a property').text);
      items.push({ segments, at });
    }
  } while (reader.skip(','));
  return items;
}

function readOrder(reader: TokenReader): readonly OrderTerm[] {
  const terms: OrderTerm[] = [];
  do {
    const expression = readExpression(reader);
    const descending = reader.skipWord('desc');
    if (!descending) reader.skipWord('asc');
    terms.push({ expression, descending });
  } while (reader.skip(','));
  return terms;
}

function readExpand(reader: TokenReader): readonly ExpandItem[] {
  const items: ExpandItem[] = [];
  do items.push(readExpandItem(reader));
  while (reader.skip(','));
  return items;
}

function readExpandItem(reader: TokenReader): ExpandItem {
  const { at } = reader.peek();
  if (reader.skip('*')) return { segments: ['*'], references: false, options: emptyDraft(), at };
  const segments = [reader.take('name', 'a navigation property').text];
  let references = false;
  while (reader.skip('/')) {
    if (reader.peek().kind === 'option' && reader.peek().text === '$ref') {
      reader.next();
      references = true;
      break;
    }
    segments.push(reader.take('name', 'a navigation property').text);
  }
  const draft = emptyDraft();
  if (reader.skip('(')) {
    do readNestedOption(draft, reader);
    while (reader.skip(';'));
    reader.expect(')');
  }
  return { segments, references, options: draft, at };
}

function readNestedOption(draft: Draft & { other: Map<string, string> }, reader: TokenReader): void {
  const token: Token = reader.take('option', 'an option such as $select');
  reader.expect('=');
  if (draft.other.has(token.text)) throw new ODataSyntaxError('an option once', reader.text, token.at);
  if (tokenOptions.has(token.text)) {
    readTokenOption(draft, token.text, reader);
    return;
  }
  const value = reader.next();
  draft.other.set(token.text, value.text);
}
