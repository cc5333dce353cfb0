import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBatch } from './batch-request.ts';
import type { BatchItem, BatchOperation } from './batch-request.ts';
import { writeBatch } from './batch-response.ts';
import { MultipartError, splitMultipart } from './multipart.ts';

const operation: fc.Arbitrary<BatchOperation> = fc.record({
  kind: fc.constant('operation' as const),
  contentId: fc.option(fc.integer({ min: 1, max: 9 }).map(String)),
  method: fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE'),
  url: fc.constantFrom(
    '/api/data/v9.2/accounts',
    'accounts(1)',
    'http://h/api/data/v9.2/x?$filter=a%20eq%201',
    '$1/nav',
  ),
  headers: fc.constantFrom(
    {},
    { 'content-type': 'application/json' },
    { prefer: 'return=representation', 'if-match': '*' },
  ),
  body: fc.oneof(
    fc.constant(''),
    fc.json().map((text) => text.replaceAll('\\', '')),
    fc.constant('{"a":"--b\\r\\nx"}'),
  ),
});
const item: fc.Arbitrary<BatchItem> = fc.oneof(
  operation,
  fc.array(operation, { minLength: 1, maxLength: 3 }).map((operations) => ({ kind: 'changeSet' as const, operations })),
);

function writeOperation(value: BatchOperation, end: string): string {
  const id = value.contentId === null ? '' : `Content-ID: ${value.contentId}${end}`;
  const headers = Object.entries(value.headers).map(([name, text]) => `${name}: ${text}${end}`);
  return `Content-Type: application/http${end}Content-Transfer-Encoding: binary${end}${id}${end}${value.method} ${value.url} HTTP/1.1${end}${headers.join('')}${end}${value.body}`;
}

function writeItems(items: readonly BatchItem[], end: string): string {
  const parts = items.map((value, index) => {
    if (value.kind === 'operation') return writeOperation(value, end);
    const inner = value.operations.map((each) => `--set_${index}${end}${writeOperation(each, end)}${end}`).join('');
    return `Content-Type: multipart/mixed; boundary="set_${index}"${end}${end}${inner}--set_${index}--`;
  });
  return `preamble to be ignored${end}${parts.map((part) => `--outer${end}${part}${end}`).join('')}--outer--${end}`;
}

describe('batches', () => {
  it.each(['\r\n', '\n'])('read back every request that was written, with line ends %j', (end) => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), (items) => {
        expect(parseBatch(writeItems(items, end), 'multipart/mixed; boundary=outer')).toEqual(items);
      }),
    );
  });

  it('take header blocks that no blank line closes, as dynamics-web-api sends them', () => {
    const body =
      '\r\n--dwa_batch_1\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nDELETE http://h/api/data/v9.2/accounts(1) HTTP/1.1\r\nContent-Type: application/json\r\n--dwa_batch_1--\r\n';
    expect(parseBatch(body, 'multipart/mixed;boundary=dwa_batch_1')).toEqual([
      {
        kind: 'operation',
        contentId: null,
        method: 'DELETE',
        url: 'http://h/api/data/v9.2/accounts(1)',
        headers: { 'content-type': 'application/json' },
        body: '',
      },
    ]);
  });

  it.each([
    ['no boundary', 'x', 'multipart/mixed'],
    ['JSON', '{"requests":[]}', 'application/json'],
    ['no delimiter', 'nothing', 'multipart/mixed; boundary=a'],
    ['no end', '--a\r\nContent-Type: application/http\r\n\r\nGET x HTTP/1.1\r\n\r\n', 'multipart/mixed; boundary=a'],
    ['no request line', '--a\r\nContent-Type: application/http\r\n\r\nhello\r\n--a--', 'multipart/mixed; boundary=a'],
    [
      'wrong part type',
      '--a\r\nContent-Type: text/plain\r\n\r\nGET x HTTP/1.1\r\n--a--',
      'multipart/mixed; boundary=a',
    ],
  ])('are refused with %s', (_, body, type) => {
    expect(() => parseBatch(body, type)).toThrow(MultipartError);
  });

  it('answer without a preamble, part by part', () => {
    const response = { status: 204, headers: { 'OData-EntityId': 'http://h/accounts(1)' }, body: null };
    const single = { kind: 'operation' as const, contentId: '7', response };
    const text = writeBatch(
      [single, { kind: 'changeSet', boundary: 'changesetresponse_2', answers: [single] }],
      'batchresponse_1',
    );
    expect(text.startsWith('--batchresponse_1\r\nContent-Type: application/http\r\n')).toBe(true);
    const [first, second] = splitMultipart(text, 'batchresponse_1');
    expect(first).toMatchObject({ headers: { 'content-id': '7' } });
    expect(first?.content).toContain('HTTP/1.1 204 No Content\r\nOData-EntityId: http://h/accounts(1)');
    expect(splitMultipart(second?.content ?? '', 'changesetresponse_2')).toHaveLength(1);
  });
});
