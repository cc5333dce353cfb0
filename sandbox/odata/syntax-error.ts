/** A URL or literal that does not follow the grammar. Both systems answer 400. */
export class ODataSyntaxError extends Error {
  /** Offset of the offence in the decoded text. */
  readonly position: number;
  readonly text: string;

  constructor(expected: string, text: string, position: number) {
    const found = position < text.length ? `'${text.slice(position, position + 20)}'` : 'the end';
    super(`Syntax error at position ${position} in '${text}': expected ${expected}, found ${found}.`);
    this.name = 'ODataSyntaxError';
    this.position = position;
    this.text = text;
  }
}
