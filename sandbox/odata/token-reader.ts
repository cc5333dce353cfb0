import { ODataSyntaxError } from './syntax-error.ts';
import type { Token, TokenKind } from './tokens.ts';
import { tokenize } from './tokens.ts';

/** Reads the tokens of one text from left to right. */
export class TokenReader {
  readonly text: string;
  private readonly tokens: readonly Token[];
  private index = 0;

  constructor(text: string) {
    this.text = text;
    this.tokens = tokenize(text);
  }

  /** The token `ahead` places further on, without taking it. */
  peek(ahead = 0): Token {
    const token = this.tokens[Math.min(this.index + ahead, this.tokens.length - 1)];
    if (token === undefined) throw new ODataSyntaxError('a token', this.text, this.text.length);
    return token;
  }

  /** Takes the next token. */
  next(): Token {
    const token = this.peek();
    this.index += 1;
    return token;
  }

  /** Whether the next token is this punctuation. */
  sees(punctuation: string): boolean {
    const token = this.peek();
    return token.kind === 'punctuation' && token.text === punctuation;
  }

  /** Takes this punctuation if it is next. */
  skip(punctuation: string): boolean {
    if (!this.sees(punctuation)) return false;
    this.index += 1;
    return true;
  }

  /** Takes this punctuation or fails. */
  expect(punctuation: string): void {
    if (!this.skip(punctuation)) this.fail(`'${punctuation}'`);
  }

  /** Takes a token of this kind or fails. */
  take(kind: TokenKind, expected: string): Token {
    if (this.peek().kind !== kind) this.fail(expected);
    return this.next();
  }

  /** Takes this word if it is next. */
  skipWord(word: string): boolean {
    const token = this.peek();
    if (token.kind !== 'name' || token.text !== word) return false;
    this.index += 1;
    return true;
  }

  /** Fails unless everything was read. */
  expectEnd(): void {
    if (this.peek().kind !== 'end') this.fail('the end');
  }

  /** Fails at the next token. */
  fail(expected: string): never {
    throw new ODataSyntaxError(expected, this.text, this.peek().at);
  }
}
