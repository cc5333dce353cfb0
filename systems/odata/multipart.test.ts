import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBatch } from './multipart-reader.ts';
import { writeBatch } from './multipart.ts';

const frame = (boundary: string, answers: readonly { status: number; body: string }[]): string =>
  answers
    .map(
      ({ status, body }) =>
        `--${boundary}\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 ${status} X\r\nETag: W/"1"\r\n\r\n${body}\r\n`,
    )
    .join('') + `--${boundary}--\r\n`;

describe('writeBatch', () => {
  test('writes reads and a change set as both systems expect them', () => {
    const { contentType, body } = writeBatch(
      [
        { method: 'GET', url: '/data/A?$top=1', headers: { Accept: 'application/json' } },
        {
          changeSet: [
            { method: 'POST', url: '/data/A', headers: { 'Content-Type': 'application/json' }, body: '{"a":1}' },
          ],
        },
      ],
      '1',
    );
    expect(contentType).toBe('multipart/mixed; boundary=batch_1');
    expect(body.split('\r\n')).toEqual([
      '--batch_1',
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      'GET /data/A?$top=1 HTTP/1.1',
      'Accept: application/json',
      '',
      '',
      '--batch_1',
      'Content-Type: multipart/mixed; boundary=changeset_1_1',
      '',
      '--changeset_1_1',
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      'Content-ID: 1',
      '',
      'POST /data/A HTTP/1.1',
      'Content-Type: application/json',
      '',
      '{"a":1}',
      '--changeset_1_1--',
      '',
      '--batch_1--',
      '',
    ]);
  });

  test('uses no bare line feed', () => {
    const { body } = writeBatch([{ method: 'GET', url: '/x', headers: {} }]);
    expect(body.replaceAll('\r\n', '')).not.toContain('\n');
  });
});

describe('readBatch', () => {
  test('gives back the bodies that were framed', () => {
    const answer = fc.record({ status: fc.integer({ min: 200, max: 599 }), body: fc.json() });
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 5 }), fc.boolean(), fc.boolean(), (answers, quoted, lineFeeds) => {
        const text = frame('b-1.2', answers);
        const type = `multipart/mixed; boundary=${quoted ? '"b-1.2"' : 'b-1.2'}`;
        const parts = readBatch(type, lineFeeds ? text.replaceAll('\r\n', '\n') : text);
        expect(parts).toMatchObject(answers);
      }),
    );
  });

  test('reads a change set inside', () => {
    const inner = frame('set', [
      { status: 204, body: '' },
      { status: 201, body: '{"a":1}' },
    ]);
    const text = `--b\r\nContent-Type: multipart/mixed; boundary=set\r\n\r\n${inner}\r\n--b--\r\n`;
    expect(readBatch('multipart/mixed; boundary=b', text)).toEqual([
      {
        changeSet: [
          { status: 204, headers: { etag: 'W/"1"' }, body: '' },
          { status: 201, headers: { etag: 'W/"1"' }, body: '{"a":1}' },
        ],
      },
    ]);
  });

  test('refuses an answer that was cut off anywhere', () => {
    const text = frame('b', [
      { status: 200, body: '{"value":[]}' },
      { status: 200, body: '{"value":[]}' },
    ]).trimEnd();
    for (let length = 0; length < text.length - 2; length += 1) {
      expect(() => readBatch('multipart/mixed; boundary=b', text.slice(0, length))).toThrow();
    }
  });

  test('refuses an answer without boundary', () => {
    expect(() => readBatch('text/html', '<html>')).toThrow('Expected a multipart answer');
  });
});
