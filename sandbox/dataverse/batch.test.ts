import { beforeEach, describe, expect, it } from 'vitest';
import type { Request } from '../odata/message.ts';
import { splitMultipart } from '../odata/multipart.ts';
import { createTestClient } from './test-client.ts';
import type { TestAnswer, TestClient } from './test-client.ts';

let client: TestClient;
let heard: Request[];

beforeEach(() => {
  heard = [];
  client = createTestClient({
    onInnerRequest: (request) => heard.push(request),
    before: (request) =>
      request.url.includes('teams') ? { status: 503, headers: {}, body: 'unavailable' } : undefined,
  });
});

function operation(line: string, body?: unknown, id?: number): string {
  const contentId = id === undefined ? '' : `Content-ID: ${id}\r\n`;
  const text = body === undefined ? '' : JSON.stringify(body);
  return `Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n${contentId}\r\n${line} HTTP/1.1\r\nContent-Type: application/json\r\n\r\n${text}`;
}

function wrap(boundary: string, parts: readonly string[]): string {
  return `${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n`;
}

function changeSet(...parts: readonly string[]): string {
  return `Content-Type: multipart/mixed; boundary=set\r\n\r\n${wrap('set', parts)}`;
}

function send(parts: readonly string[], headers: Record<string, string> = {}): TestAnswer & { parts: string[] } {
  const answer = client.send('POST', '$batch', wrap('b', parts), {
    'content-type': 'multipart/mixed; boundary="b"',
    ...headers,
  });
  const boundary = /boundary=(\S+)/.exec(answer.headers['Content-Type'] ?? '')?.[1];
  const split = boundary?.startsWith('batchresponse_') === true ? splitMultipart(answer.text, boundary) : [];
  return { ...answer, parts: split.map((part) => part.content) };
}

const statuses = (parts: readonly string[]) =>
  parts.map((part) => [...part.matchAll(/HTTP\/1\.1 (\d+)/g)].map((match) => match[1]));

describe('batches', () => {
  it('answer in order and start at once with a delimiter', () => {
    const answer = send([
      operation('GET /api/data/v9.2/accounts?$select=name'),
      operation('POST http://localhost:4010/api/data/v9.2/accounts', { name: 'A' }),
      operation('GET accounts/$count'),
    ]);
    expect(answer.status).toBe(200);
    expect(answer.text.startsWith('--batchresponse_')).toBe(true);
    expect(statuses(answer.parts)).toEqual([['200'], ['204'], ['200']]);
    expect(answer.parts[2]).toContain('\uFEFF1');
    expect(heard.map((request) => request.method)).toEqual(['GET', 'POST', 'GET']);
  });

  it('resolve Content-IDs in URLs, binds and references', () => {
    const answer = send([
      changeSet(
        operation('POST accounts', { name: 'A' }, 1),
        operation('POST contacts', { lastname: 'C', 'parentcustomerid_account@odata.bind': '$1' }, 2),
        operation('PATCH $1', { fax: '5' }, 3),
        operation('PUT $2/parentcustomerid_account/$ref', { '@odata.id': '$1' }, 4),
        operation('POST $1/contact_customer_accounts', { lastname: 'D' }, 5),
      ),
    ]);
    expect(statuses(answer.parts)).toEqual([['204', '204', '204', '204', '204']]);
    expect(answer.parts[0]).toContain('Content-ID: 2');
    const { value } = client.send('GET', 'accounts?$expand=contact_customer_accounts($select=lastname)').json;
    expect(value[0]).toMatchObject({ fax: '5' });
    expect(value[0].contact_customer_accounts).toHaveLength(2);
  });

  it('undo a change set as a whole and answer with its one error', () => {
    const answer = send([
      operation('POST accounts', { name: 'Kept' }),
      changeSet(operation('POST accounts', { name: 'Undone' }, 1), operation('POST accounts', { nonsense: 1 }, 2)),
      operation('POST accounts', { name: 'Never tried' }),
    ]);
    expect(answer.status).toBe(400);
    expect(statuses(answer.parts)).toEqual([['204'], ['400']]);
    expect(answer.parts[1]).toContain('Content-ID: 2');
    expect(client.send('GET', 'accounts?$select=name').json.value).toMatchObject([{ name: 'Kept' }]);
  });

  it('go on after errors on request', () => {
    const answer = send(
      [operation('GET accounts(00000000-0000-0000-0000-000000000001)'), operation('POST accounts', { name: 'A' })],
      { prefer: 'odata.continue-on-error' },
    );
    expect(answer.status).toBe(200);
    expect(statuses(answer.parts)).toEqual([['404'], ['204']]);
  });

  it('let faults answer in place of an operation', () => {
    const answer = send([operation('GET teams')], { prefer: 'odata.continue-on-error' });
    expect(answer.parts[0]).toContain('HTTP/1.1 503 Service Unavailable');
  });

  it.each([
    ['GET in a change set', [changeSet(operation('GET accounts'))]],
    ['an unknown Content-ID', [changeSet(operation('PATCH $9', { name: 'A' }, 1))]],
    ['a batch in a batch', [operation('POST $batch', {})]],
  ])('refuse %s', (_, parts) => {
    const answer = send(parts);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('0x80048d19');
  });

  it('refuse more than 1,000 operations and bodies without a boundary', () => {
    const many = send(Array.from({ length: 1_001 }, () => operation('GET accounts')));
    expect(many.json.error.message).toContain(`'1000'`);
    expect(client.send('POST', '$batch', '{"requests":[]}').json.error.code).toBe('0x80048d19');
    expect(client.send('GET', '$batch').status).toBe(405);
  });
});
