import { beforeEach, expect, test } from 'vitest';
import type { InnerRequestHooks, Response } from '../odata/message.ts';
import { loadFinanceModel } from '../store/finance-model.ts';
import type { Store } from '../store/store.ts';
import { openStore } from '../store/store.ts';
import { createFinanceHandler } from './handler.ts';

const model = loadFinanceModel();
let store: Store;

beforeEach(() => {
  store = openStore(model);
});

function operation(method: string, url: string, body = '', contentId = ''): string {
  return [
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    ...(contentId === '' ? [] : [`Content-ID: ${contentId}`]),
    '',
    `${method} ${url} HTTP/1.1`,
    'Content-Type: application/json',
    '',
    body,
  ].join('\r\n');
}

function multipart(boundary: string, parts: readonly string[]): string {
  return [...parts.map((part) => `--${boundary}\r\n${part}`), `--${boundary}--`, ''].join('\r\n');
}

function changeSet(...operations: string[]): string {
  return `Content-Type: multipart/mixed; boundary=set\r\n\r\n${multipart('set', operations)}`;
}

function send(parts: readonly string[], hooks: InnerRequestHooks = {}): Response {
  return createFinanceHandler({ store })(
    {
      method: 'POST',
      url: '/data/$batch',
      headers: { 'content-type': 'multipart/mixed; boundary=all' },
      body: multipart('all', parts),
      origin: 'http://127.0.0.1:4011',
      callerId: '',
    },
    hooks,
  );
}

function statuses(response: Response): string[] {
  return [...String(response.body).matchAll(/HTTP\/1\.1 (\d+)/g)].map((match) => match[1] ?? '');
}

const project = (id: string, contentId = '') =>
  operation('POST', 'ProjectsV2', JSON.stringify({ ProjectId: id }), contentId);

const count = () => Number(store.get('SELECT count(*) AS n FROM "ProjectsV2"')?.['n']);

test('every part is answered, in order, whatever happens to the others', () => {
  const response = send([
    project('P-1'),
    operation('GET', '/data/Nothing'),
    operation('GET', `http://127.0.0.1:4011/data/ProjectsV2(dataAreaId='usmf',ProjectId='P-1')`),
    operation('GET', 'ProjectsV2/$count'),
  ]);
  expect(response.status).toBe(200);
  expect(statuses(response)).toEqual(['201', '404', '200', '200']);
});

test('a change set is one transaction, and one that fails is one part with the Content-ID of its first operation', () => {
  const response = send([
    changeSet(project('P-1', '1'), project('P-2', '2')),
    changeSet(project('P-3', '7'), project('P-1', '8')),
    changeSet(project('P-4', '9')),
  ]);
  expect(response.status).toBe(200);
  expect(statuses(response)).toEqual(['201', '201', '500', '201']);
  expect(String(response.body)).toContain('Content-ID: 7');
  expect(String(response.body)).toContain('The record already exists');
  expect(count()).toBe(3);
});

test('a payload that cannot be read fails its change set with 400', () => {
  const response = send([changeSet(project('P-1'), operation('POST', 'ProjectsV2', '{"Colour":1}'))]);
  expect(statuses(response)).toEqual(['400']);
  expect(count()).toBe(0);
});

test('a read inside a change set is refused', () => {
  expect(send([changeSet(operation('GET', 'ProjectsV2'))]).status).toBe(400);
});

test('a body that is no batch is refused', () => {
  const handler = createFinanceHandler({ store });
  const request = { method: 'POST', url: '/data/$batch', headers: {}, body: '{}', origin: '', callerId: '' };
  expect(handler(request).status).toBe(400);
});

test('more than 5,000 operations are refused', () => {
  const parts = Array.from({ length: 5_001 }, () => operation('GET', 'ProjectsV2/$count'));
  expect(send(parts.slice(1)).status).toBe(200);
  expect(send(parts).status).toBe(400);
});

test('a hook sees every operation and may answer in its place', () => {
  const seen: string[] = [];
  const response = send([changeSet(project('P-1'), project('P-2')), operation('GET', 'ProjectsV2')], {
    onInnerRequest: ({ method, url }) => seen.push(`${method} ${url}`),
    before: ({ method, body }) =>
      method === 'POST' && String(body).includes('P-2') ? { status: 503, headers: {}, body: null } : undefined,
  });
  expect(seen).toEqual(['POST /data/ProjectsV2', 'POST /data/ProjectsV2', 'GET /data/ProjectsV2']);
  expect(statuses(response)).toEqual(['503', '200']);
  expect(count()).toBe(0);
});
