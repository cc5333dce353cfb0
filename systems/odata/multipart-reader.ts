/** An answer inside the answer to a `$batch`. */
export interface BatchAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What one item of a `$batch` was answered: one answer, or those of a change set. */
export type BatchPart = BatchAnswer | { readonly changeSet: readonly BatchAnswer[] };

/**
 * Reads the answer to a `$batch`. Throws an Error when it is not one or when its end is missing, because then answers may
 * have been lost on the way.
 */
export function readBatch(contentType: string, body: string): readonly BatchPart[] {
  return splitParts(contentType, body).map((part) => {
    const { headers, rest } = readHeaders(part);
    const type = headers['content-type'] ?? '';
    if (!/^multipart\/mixed/i.test(type)) return readAnswer(rest);
    return { changeSet: splitParts(type, rest).map((inner) => readAnswer(readHeaders(inner).rest)) };
  });
}

function splitParts(contentType: string, body: string): string[] {
  const match = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const boundary = match?.[1] ?? match?.[2];
  if (boundary === undefined) throw new Error(`Expected a multipart answer, received content type "${contentType}".`);
  const delimiter = new RegExp(`(?:^|\\r?\\n)--${boundary.replace(/[^\w]/g, '\\$&')}(?=--|[ \\t]*\\r?\\n)`);
  const pieces = body.split(delimiter).slice(1);
  if (pieces.at(-1)?.startsWith('--') !== true)
    throw new Error('Expected the end of a multipart answer; it was cut off.');
  return pieces.slice(0, -1).map((piece) => piece.replace(/^[ \t]*\r?\n/, ''));
}

function readHeaders(part: string): { headers: Readonly<Record<string, string>>; rest: string } {
  const headers: Record<string, string> = {};
  let position = 0;
  for (;;) {
    const end = part.indexOf('\n', position);
    const line = (end === -1 ? part.slice(position) : part.slice(position, end)).replace(/\r$/, '');
    position = end === -1 ? part.length : end + 1;
    if (line === '') return { headers, rest: part.slice(position) };
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
    if (end === -1) return { headers, rest: '' };
  }
}

function readAnswer(text: string): BatchAnswer {
  const end = text.indexOf('\n');
  const statusLine = end === -1 ? text : text.slice(0, end);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(statusLine)?.[1];
  if (status === undefined) {
    throw new Error(`Expected an HTTP status line inside a batch, received "${statusLine.slice(0, 80)}".`);
  }
  const { headers, rest } = readHeaders(end === -1 ? '' : text.slice(end + 1));
  return { status: Number(status), headers, body: rest };
}
