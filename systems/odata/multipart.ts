import { randomUUID } from 'node:crypto';

/** A request inside a `$batch`. */
export interface BatchRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** From the root of the host, or absolute. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Reads one by one, or writes that belong together in one transaction. */
export type BatchItem = BatchRequest | { readonly changeSet: readonly BatchRequest[] };

/** A `$batch` body with the content type that describes it. */
export interface BatchBody {
  readonly contentType: string;
  readonly body: string;
}

const newline = '\r\n';

/** Writes a `$batch` body. Lines end in CRLF throughout, which Dataverse insists on. */
export function writeBatch(items: readonly BatchItem[], id: string = randomUUID()): BatchBody {
  const boundary = `batch_${id}`;
  const parts = items.map((item, index) =>
    'changeSet' in item ? changeSetPart(item.changeSet, `changeset_${index}_${id}`) : requestPart(item, null),
  );
  return { contentType: `multipart/mixed; boundary=${boundary}`, body: frame(parts, boundary) };
}

function changeSetPart(requests: readonly BatchRequest[], boundary: string): string {
  const parts = requests.map((request, index) => requestPart(request, index + 1));
  return `Content-Type: multipart/mixed; boundary=${boundary}${newline}${newline}${frame(parts, boundary)}`;
}

function frame(parts: readonly string[], boundary: string): string {
  return parts.map((part) => `--${boundary}${newline}${part}${newline}`).join('') + `--${boundary}--${newline}`;
}

function requestPart(request: BatchRequest, contentId: number | null): string {
  const lines = [
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    ...(contentId === null ? [] : [`Content-ID: ${contentId}`]),
    '',
    `${request.method} ${request.url} HTTP/1.1`,
    ...Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`),
    '',
    request.body ?? '',
  ];
  return lines.join(newline);
}
