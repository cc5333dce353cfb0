import { ODataSyntaxError } from './syntax-error.ts';

/** Kinds of tokens. `json` is an array or object in brackets, kept whole. */
export type TokenKind =
  | 'dateTimeOffset'
  | 'guid'
  | 'date'
  | 'timeOfDay'
  | 'number'
  | 'string'
  | 'name'
  | 'option'
  | 'alias'
  | 'json'
  | 'punctuation'
  | 'end';

/** A token of a decoded URL. `text` is as written, except for strings: those are unquoted. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ['dateTimeOffset', /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,12})?)?(?:Z|[+-]\d{2}:\d{2})(?![\w])/iy],
  ['guid', /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/iy],
  ['date', /\d{4}-\d{2}-\d{2}(?![\w-])/y],
  ['timeOfDay', /\d{2}:\d{2}(?::\d{2}(?:\.\d{1,12})?)?(?![\w])/y],
  ['number', /\d+(?:\.\d+)?(?:e[+-]?\d+)?(?![\w])/iy],
  ['string', /'(?:[^']|'')*'/y],
  ['name', /[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*/uy],
  ['option', /\$[A-Za-z0-9_]+/y],
  ['alias', /@[\p{L}_][\p{L}\p{N}_]*/uy],
  ['punctuation', /[(),/=:;*-]/y],
];

const space = /[ \t\r\n]+/y;

/** End of the JSON array or object that starts at `start`. */
function endOfJson(text: string, start: number): number {
  const closers: string[] = [];
  let inString = false;
  for (let index = start; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '[') closers.push(']');
    else if (character === '{') closers.push('}');
    else if (character === ']' || character === '}') {
      if (closers.pop() !== character) break;
      if (closers.length === 0) return index + 1;
    }
  }
  throw new ODataSyntaxError('a closed array or object', text, start);
}

function tokenAt(text: string, at: number): Token {
  if (at >= text.length) return { kind: 'end', text: '', at, end: at };
  if (text[at] === '[' || text[at] === '{') {
    const end = endOfJson(text, at);
    return { kind: 'json', text: text.slice(at, end), at, end };
  }
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    const value = kind === 'string' ? found.slice(1, -1).replaceAll("''", "'") : found;
    return { kind, text: value, at, end: at + found.length };
  }
  throw new ODataSyntaxError('a name, a literal or an operator', text, at);
}

/** Splits decoded text into tokens; the last one is always of kind `end`. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let position = 0;
  for (;;) {
    space.lastIndex = position;
    position += space.exec(text)?.[0].length ?? 0;
    const token = tokenAt(text, position);
    tokens.push(token);
    if (token.kind === 'end') return tokens;
    position = token.end;
  }
}
