/** A multipart body that cannot be read. */
export class MultipartError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'MultipartError';
  }
}

/** A part: its headers (lower-case names) and what follows them. */
export interface Part {
  readonly headers: Readonly<Record<string, string>>;
  readonly content: string;
}

/** The boundary named by a Content-Type of `multipart/mixed`, quoted or not; null for any other type. */
export function boundaryOf(contentType: string | undefined): string | null {
  const match = /^\s*multipart\/mixed\s*;(?:.*;)?\s*boundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/i.exec(contentType ?? '');
  return match?.[1] ?? match?.[2] ?? null;
}

/** Reads header lines up to an empty line; without one, the whole text is headers. */
export function readHeaders(text: string): Part {
  const headers: Record<string, string> = {};
  let position = 0;
  while (position < text.length) {
    const newline = text.indexOf('\n', position);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(position, end).replace(/\r$/, '');
    position = end + 1;
    if (line === '') return { headers, content: text.slice(position) };
    const colon = line.indexOf(':');
    if (colon <= 0)
      throw new MultipartError(`Expected a header "Name: value" in a part, received "${line.slice(0, 80)}".`);
    headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  return { headers, content: '' };
}

/** Splits a body at its boundary. Lines may end in CRLF or LF; what stands before the first delimiter is ignored. */
export function splitMultipart(body: string, boundary: string): readonly Part[] {
  const escaped = boundary.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  const delimiter = new RegExp(`(?:^|\\r?\\n)--${escaped}(--)?[ \\t]*(?=\\r?\\n|$)`, 'g');
  const parts: Part[] = [];
  let start: number | null = null;
  for (const match of body.matchAll(delimiter)) {
    if (start !== null) parts.push(readHeaders(body.slice(start, match.index).replace(/^\r?\n/, '')));
    start = match.index + match[0].length;
    if (match[1] === '--') return parts;
  }
  if (start === null)
    throw new MultipartError(`Expected the delimiter "--${boundary}", which the body does not contain.`);
  throw new MultipartError(`Expected the closing delimiter "--${boundary}--". The stream was not readable to its end.`);
}
