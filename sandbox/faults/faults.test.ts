import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Sandbox } from '../sandbox.ts';
import { startTestSandbox } from '../test-sandbox.ts';
import type { FaultRuleInput } from './fault-rule.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox({ isEmpty: true });
});
afterEach(async () => {
  await sandbox.faults.clear();
  sandbox.log.clear();
  sandbox.clock.reset();
});
afterAll(async () => {
  await sandbox.close();
});

const control = (path: string, init: RequestInit = {}) =>
  fetch(new URL(`/_sandbox${path}`, sandbox.tokenEndpoint), init);
const post = (path: string, body: unknown) => control(path, { method: 'POST', body: JSON.stringify(body) });

function finance(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { Authorization: `Bearer ${sandbox.appToken('FINANCE')}`, 'Content-Type': 'application/json' };
  return fetch(`${sandbox.finance}${path}`, { ...init, headers: { ...headers, ...init.headers } });
}

function dataverse(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { Authorization: `Bearer ${sandbox.appToken('DATAVERSE')}`, 'Content-Type': 'application/json' };
  return fetch(`${sandbox.dataverse}${path}`, { ...init, headers: { ...headers, ...init.headers } });
}

const create = (id: string) => finance('ProjectsV2', { method: 'POST', body: JSON.stringify({ ProjectId: id }) });
const exists = async (id: string) => (await finance(`ProjectsV2(dataAreaId='usmf',ProjectId='${id}')`)).status === 200;

function batch(system: 'finance' | 'dataverse', operations: readonly (readonly [string, string, string?])[]) {
  const parts = operations.map(([method, url, body = '']) =>
    [
      '--b\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n',
      `${method} ${url} HTTP/1.1\r\nContent-Type: application/json\r\n\r\n${body}\r\n`,
    ].join('\r\n'),
  );
  const init = {
    method: 'POST',
    headers: { 'Content-Type': 'multipart/mixed; boundary=b', Prefer: 'odata.continue-on-error' },
    body: `${parts.join('')}--b--\r\n`,
  };
  return system === 'finance' ? finance('$batch', init) : dataverse('$batch', init);
}

const innerStatuses = async (response: Response) =>
  [...(await response.text()).matchAll(/HTTP\/1\.1 (\d+)/g)].map((match) => Number(match[1]));

describe('each kind of fault', () => {
  test('held keeps a call waiting until its rule is removed', async () => {
    const { id } = await sandbox.faults.add({ system: 'FINANCE', count: 1, fault: { kind: 'held' } });
    let isAnswered = false;
    const happened = async () => (await (await control('/faults')).json()).find((rule: any) => rule.id === id).happened;
    const held = finance('ProjectsV2').then((answer) => {
      isAnswered = true;
      return answer;
    });
    await expect.poll(happened).toBe(1);
    expect(await exists('other')).toBe(false);
    expect(isAnswered).toBe(false);
    await sandbox.faults.clear('DATAVERSE');
    expect(isAnswered).toBe(false);
    await sandbox.faults.clear();
    expect((await held).status).toBe(200);
  });

  test('latency delays an answer that is otherwise as usual', async () => {
    await sandbox.faults.add({ system: 'FINANCE', fault: { kind: 'latency', milliseconds: 150 } });
    const startedAt = performance.now();
    expect((await finance('ProjectsV2')).status).toBe(200);
    expect(performance.now() - startedAt).toBeGreaterThan(140);
  });

  test.each([
    ['requests', '0x80072322'],
    ['time', '0x80072321'],
    ['concurrency', '0x80072326'],
  ] as const)('throttling of Dataverse by %s carries its code and Retry-After', async (reason, code) => {
    await sandbox.faults.add({ system: 'DATAVERSE', fault: { kind: 'throttle', reason, retryAfterSeconds: 7 } });
    const response = await dataverse('WhoAmI');
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('7');
    expect(await response.json()).toMatchObject({ error: { code } });
  });

  test('throttling of Finance speaks of high resource utilization', async () => {
    await sandbox.faults.add({ system: 'FINANCE', fault: { kind: 'throttle' } });
    const response = await finance('ProjectsV2');
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(await response.text()).toContain('high resource utilization');
  });

  test.each(['json', 'html', 'empty'] as const)('a failing status may come with %s', async (body) => {
    await sandbox.faults.add({ system: 'DATAVERSE', fault: { kind: 'status', status: 503, body } });
    const response = await dataverse('WhoAmI');
    const text = await response.text();
    expect(response.status).toBe(503);
    if (body === 'json') expect(JSON.parse(text)).toMatchObject({ error: { code: '0x80044150' } });
    else expect(text.startsWith('<!DOCTYPE')).toBe(body === 'html');
  });

  test('the token endpoint can fail too', async () => {
    await sandbox.faults.add({ system: 'ENTRA', fault: { kind: 'throttle' } });
    expect((await fetch(sandbox.tokenEndpoint, { method: 'POST' })).status).toBe(429);
  });

  test('rubbish is a 200 that no JSON parser takes', async () => {
    await sandbox.faults.add({ system: 'FINANCE', fault: { kind: 'rubbish' } });
    const response = await finance('ProjectsV2');
    expect(response.status).toBe(200);
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });

  test('an expired token is a 401', async () => {
    await sandbox.faults.add({ system: 'FINANCE', fault: { kind: 'expired-token' }, count: 1 });
    expect((await finance('ProjectsV2')).status).toBe(401);
    expect((await finance('ProjectsV2')).status).toBe(200);
  });

  test.each([
    ['reset-before-commit', false],
    ['reset-after-commit', true],
  ] as const)('%s cuts the connection; the row was written: %s', async (kind, isWritten) => {
    await sandbox.faults.add({ system: 'FINANCE', method: 'POST', count: 1, fault: { kind } });
    await expect(create(kind)).rejects.toThrow(TypeError);
    expect(await exists(kind)).toBe(isWritten);
    expect(sandbox.log.list('FINANCE')[0]).toMatchObject({ status: 0, faults: [kind], entity: 'ProjectsV2' });
  });

  test('commit-then-500 writes the row and says that it failed', async () => {
    await sandbox.faults.add({ system: 'FINANCE', method: 'POST', fault: { kind: 'commit-then-500' } });
    expect((await create('committed')).status).toBe(500);
    expect(await exists('committed')).toBe(true);
  });

  test.each(['reset', 'refuse'] as const)('a system that is down (%s) answers nobody, and comes back', async (how) => {
    expect((await finance('ProjectsV2')).status).toBe(200);
    await sandbox.faults.add({ system: 'FINANCE', fault: { kind: 'down', how } });
    await expect(finance('ProjectsV2')).rejects.toThrow(TypeError);
    expect((await dataverse('WhoAmI')).status).toBe(200);
    await sandbox.faults.clear('FINANCE');
    expect((await finance('ProjectsV2')).status).toBe(200);
  });

  test('a system can be taken down through its own control API', async () => {
    const rule = { system: 'FINANCE', fault: { kind: 'down', how: 'refuse' } };
    const url = new URL('/_sandbox/faults', sandbox.finance);
    expect((await fetch(url, { method: 'POST', body: JSON.stringify(rule) })).status).toBe(201);
    await expect(finance('ProjectsV2')).rejects.toThrow(TypeError);
  });
});

describe('rules', () => {
  test('hit only the system, entity and method they name', async () => {
    const fault = { kind: 'status', status: 500 } as const;
    await sandbox.faults.add({ system: 'FINANCE', entity: 'ProjectsV2', method: 'GET', fault });
    expect((await finance('ProjectsV2')).status).toBe(500);
    expect((await finance('ProjectGroups')).status).toBe(200);
    expect((await create('named')).status).toBe(201);
    expect((await dataverse('WhoAmI')).status).toBe(200);
  });

  test('let the first calls pass, then happen so often', async () => {
    const fault = { kind: 'status', status: 500 } as const;
    await sandbox.faults.add({ system: 'FINANCE', after: 1, count: 2, fault });
    const statuses: number[] = [];
    for (let call = 0; call < 5; call += 1) statuses.push((await finance('ProjectGroups')).status);
    expect(statuses).toEqual([200, 500, 500, 200, 200]);
  });

  test('happen by chance, and by the same chance each time', async () => {
    const run = async () => {
      await sandbox.faults.clear();
      await sandbox.faults.add({ system: 'FINANCE', probability: 0.5, fault: { kind: 'status', status: 500 } });
      const statuses: number[] = [];
      for (let call = 0; call < 20; call += 1) statuses.push((await finance('ProjectGroups')).status);
      return statuses;
    };
    const first = await run();
    expect(new Set(first)).toEqual(new Set([200, 500]));
    expect(await run()).toEqual(first);
  });

  test.each(['finance', 'dataverse'] as const)('reach operations inside a $batch of %s', async (system) => {
    const [entity, other] = system === 'finance' ? ['ProjectsV2', 'ProjectGroups'] : ['accounts', 'contacts'];
    const fault = { kind: 'throttle' } as const;
    await sandbox.faults.add({ system: system === 'finance' ? 'FINANCE' : 'DATAVERSE', entity, count: 1, fault });
    const response = await batch(system, [
      ['GET', entity],
      ['GET', other],
      ['GET', entity],
    ]);
    expect(response.status).toBe(200);
    expect(await innerStatuses(response)).toEqual([429, 200, 200]);
  });

  test('that name no entity and no method mean the whole $batch', async () => {
    await sandbox.faults.add({ system: 'FINANCE', fault: { kind: 'throttle' } });
    expect((await batch('finance', [['GET', 'ProjectsV2']])).status).toBe(429);
  });

  test.each([
    ['reset-before-commit', false],
    ['reset-after-commit', true],
  ] as const)('%s of an operation inside a $batch cuts the whole answer', async (kind, isWritten) => {
    const id = `inner-${kind}`;
    await sandbox.faults.add({ system: 'FINANCE', method: 'POST', count: 1, fault: { kind } });
    await expect(batch('finance', [['POST', 'ProjectsV2', `{"ProjectId":"${id}"}`]])).rejects.toThrow(TypeError);
    expect(await exists(id)).toBe(isWritten);
  });
});

describe('the control API', () => {
  test('adds, lists and removes rules', async () => {
    const rules = [
      { system: 'FINANCE', fault: { kind: 'latency', milliseconds: 1 } },
      { system: 'DATAVERSE', fault: { kind: 'rubbish' }, count: 3 },
    ];
    const added = (await (await post('/faults', rules)).json()) as { id: number }[];
    expect(added).toHaveLength(2);
    expect((await control(`/faults/${added[0]?.id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await control(`/faults/${added[0]?.id}`, { method: 'DELETE' })).status).toBe(404);
    expect(await (await control('/faults')).json()).toMatchObject([{ rule: { system: 'DATAVERSE', count: 3 } }]);
    await control('/faults?system=finance', { method: 'DELETE' });
    expect(sandbox.faults).toBeDefined();
    expect(await (await control('/faults')).json()).toHaveLength(1);
    await control('/faults', { method: 'DELETE' });
    expect(await (await control('/faults')).json()).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['an unknown system', { system: 'SAP', fault: { kind: 'rubbish' } }],
    ['an unknown kind', { system: 'FINANCE', fault: { kind: 'flood' } }],
    ['an unknown part', { system: 'FINANCE', entty: 'x', fault: { kind: 'rubbish' } }],
    ['being down by chance', { system: 'FINANCE', probability: 0.5, fault: { kind: 'down' } }],
    ['no fault', { system: 'FINANCE' }],
  ])('refuses a rule with %s', async (_, rule) => {
    const response = await post('/faults', rule);
    expect(response.status).toBe(400);
    expect((await response.json()).error).toBeTypeOf('string');
    await expect(sandbox.faults.add(rule as FaultRuleInput)).rejects.toThrow();
  });

  test('refuses what is no JSON, and unknown routes', async () => {
    expect((await control('/faults', { method: 'POST', body: '{' })).status).toBe(400);
    expect((await control('/nothing')).status).toBe(404);
    expect((await control('/requests?system=sap')).status).toBe(400);
  });

  test('sets, moves and stops the clock', async () => {
    // The machine's clock moves on between any two looks at it: what stops must stop before it is set.
    let machine = Date.now();
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => machine++);
    onTestFinished(() => clock.mockRestore());
    const put = async (body: unknown) =>
      await (await control('/clock', { method: 'PUT', body: JSON.stringify(body) })).json();
    expect(await put({ now: '2030-01-01T00:00:00Z', frozen: true })).toEqual({
      now: '2030-01-01T00:00:00.000Z',
      frozen: true,
    });
    expect((await put({ advanceSeconds: 60 })).now).toBe('2030-01-01T00:01:00.000Z');
    expect((await put({ frozen: false })).now).toMatch(/^2030-01-01T00:01:0/);
    expect((await control('/clock', { method: 'PUT', body: '{}' })).status).toBe(400);
  });

  test('logs HTTP calls, and the operations inside them', async () => {
    await batch('finance', [
      ['GET', 'ProjectsV2'],
      ['GET', 'ProjectGroups/$count'],
    ]);
    await dataverse('WhoAmI');
    const log = await (await control('/requests')).json();
    expect(log.counts).toMatchObject({
      FINANCE: { calls: 1, operations: 2 },
      DATAVERSE: { calls: 1, operations: 1 },
    });
    expect(log.requests[0]).toMatchObject({
      system: 'FINANCE',
      method: 'POST',
      url: '/data/$batch',
      status: 200,
      operations: [{ entity: 'ProjectsV2' }, { entity: 'ProjectGroups' }],
    });
    await control('/requests', { method: 'DELETE' });
    expect(sandbox.requests().FINANCE.calls).toBe(0);
  });

  test('hands out tokens', async () => {
    const token = await (await control('/token?system=finance')).text();
    const headers = { Authorization: `Bearer ${token}` };
    expect((await fetch(`${sandbox.finance}ProjectsV2`, { headers })).status).toBe(200);
    expect((await control('/token')).status).toBe(400);
    const user = await post('/user-token', { objectId: '11111111-2222-4333-8444-555555555555' });
    expect(await user.json()).toMatchObject({ accessToken: expect.any(String) });
  });

  test('shows everything on one page, and resets it', async () => {
    await post('/faults', { system: 'DATAVERSE', fault: { kind: 'down' } });
    expect(await (await control('')).json()).toMatchObject({ addresses: { finance: sandbox.finance } });
    expect((await control('/reset', { method: 'POST' })).status).toBe(204);
    expect((await dataverse('WhoAmI')).status).toBe(200);
  });
});
