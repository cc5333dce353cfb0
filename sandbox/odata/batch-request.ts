import { boundaryOf, MultipartError, readHeaders, splitMultipart } from './multipart.ts';
import type { Part } from './multipart.ts';

/** One operation of a batch, as sent: its URL may be absolute, host-relative, relative or start with `$n`. */
export interface BatchOperation {
  readonly kind: 'operation';
  readonly contentId: string | null;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Operations that succeed or fail together. */
export interface ChangeSet {
  readonly kind: 'changeSet';
  readonly operations: readonly BatchOperation[];
}

/** What a batch consists of. */
export type BatchItem = BatchOperation | ChangeSet;

const requestLine = /^([A-Z]+)[ \t]+(\S+)[ \t]+HTTP\/1\.[01][ \t]*\r?(?:\n|$)/;

/** Reads a multipart batch request. Throws {@link MultipartError}. */
export function parseBatch(body: string, contentType: string | undefined): readonly BatchItem[] {
  return requiredParts(body, contentType).map((part) => {
    if (boundaryOf(part.headers['content-type']) === null) return toOperation(part);
    const operations = requiredParts(part.content, part.headers['content-type']).map((inner) => {
      if (boundaryOf(inner.headers['content-type']) !== null) {
        throw new MultipartError('A change set cannot contain another change set or a batch.');
      }
      return toOperation(inner);
    });
    return { kind: 'changeSet', operations };
  });
}

function requiredParts(body: string, contentType: string | undefined): readonly Part[] {
  const boundary = boundaryOf(contentType);
  if (boundary === null) {
    throw new MultipartError(`Expected Content-Type multipart/mixed with a boundary, received "${contentType ?? ''}".`);
  }
  return splitMultipart(body, boundary);
}

function toOperation(part: Part): BatchOperation {
  const type = part.headers['content-type'] ?? '';
  if (!/^application\/http\b/i.test(type)) {
    throw new MultipartError(`Expected a part of Content-Type application/http, received "${type}".`);
  }
  const text = part.content.replace(/^(?:\r?\n)+/, '');
  const match = requestLine.exec(text);
  if (match === null) {
    throw new MultipartError(`Expected a request line "GET url HTTP/1.1", received "${text.slice(0, 80)}".`);
  }
  const [line, method = '', url = ''] = match;
  const inner = readHeaders(text.slice(line.length));
  const contentId = part.headers['content-id'] ?? inner.headers['content-id'] ?? null;
  return { kind: 'operation', contentId, method, url, headers: inner.headers, body: inner.content };
}
