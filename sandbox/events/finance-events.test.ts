import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Sandbox } from '../sandbox.ts';
import { startTestSandbox } from '../test-sandbox.ts';
import type { TestReceiver } from './test-receiver.ts';
import { startReceiver } from './test-receiver.ts';

let sandbox: Sandbox;
let receiver: TestReceiver;
let count = 0;

beforeAll(async () => {
  sandbox = await startTestSandbox({ isEmpty: true });
});

afterAll(async () => {
  await sandbox.close();
});

beforeEach(async () => {
  await sandbox.events.settle();
  sandbox.events.reset();
  receiver = await startReceiver();
  return () => receiver[Symbol.asyncDispose]();
});

async function send(method: string, path: string, body?: unknown): Promise<number> {
  const answer = await fetch(`${sandbox.finance}${path}`, {
    method,
    headers: { Authorization: `Bearer ${sandbox.appToken('FINANCE')}`, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  await answer.text();
  return answer.status;
}

async function control(method: string, path: string, body?: unknown) {
  const answer = await fetch(new URL(`/_sandbox/${path}`, sandbox.finance), {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, text: await answer.text() };
}

async function addProject(values: Record<string, unknown> = {}): Promise<string> {
  count += 1;
  const ProjectId = `P-${count}`;
  const body = { dataAreaId: 'usmf', ProjectId, ProjectName: 'Bridge', ...values };
  expect(await send('POST', 'ProjectsV2', body)).toBe(201);
  return `ProjectsV2(dataAreaId='usmf',ProjectId='${ProjectId}')`;
}

describe('business events', () => {
  const finished = {
    kind: 'business',
    businessEventId: 'ProjectFinishedBusinessEvent',
    entity: 'ProjectsV2',
    when: { ProjectStage: 'Completed' },
    fields: ['ProjectId', 'ProjectStage'],
  };

  test('are sent when a row gets the values that cause them, with the whole envelope', async () => {
    expect((await control('POST', 'finance-events', { ...finished, url: receiver.address })).status).toBe(201);
    const address = await addProject();
    await send('PATCH', address, { ProjectName: 'Tunnel' });
    await send('PATCH', address, { ProjectStage: 'Completed' });
    await send('PATCH', address, { ProjectStage: 'Completed', ProjectName: 'Tunnel 2' });
    await sandbox.events.settle();
    expect(receiver.posts).toHaveLength(1);
    expect(receiver.posts[0]?.body).toEqual({
      BusinessEventId: 'ProjectFinishedBusinessEvent',
      BusinessEventLegalEntity: 'USMF',
      ContextRecordSubject: `usmf P-${count}`,
      ControlNumber: expect.any(Number),
      EventId: expect.stringMatching(/^[0-9A-F-]{36}$/),
      EventTime: expect.stringMatching(/^\/Date\(\d+\)\/$/),
      EventTimeIso8601: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z$/),
      InitiatingUserAADObjectId: expect.stringMatching(/^\{[0-9A-F-]{36}\}$/),
      MajorVersion: 0,
      MinorVersion: 0,
      ParentContextRecordSubjects: [],
      ProjectId: `P-${count}`,
      ProjectStage: 'Completed',
    });
  });

  test('can be raised by hand, with growing numbers, duplicates and disorder', async () => {
    const { kind, businessEventId } = finished;
    await control('POST', 'finance-events', { kind, businessEventId, url: receiver.address });
    await control('PUT', 'events/faults?system=finance', { duplicates: 1, reorderWindow: 3 });
    for (const invoice of ['1', '2', '3']) {
      const event = { businessEventId, legalEntity: 'usmf', fields: { invoice } };
      expect(JSON.parse((await control('POST', 'finance-events/raise', event)).text)).toEqual({ sentTo: 1 });
    }
    const posts = await receiver.received(6);
    expect(posts.map((post) => post.body.invoice)).toEqual(['3', '3', '2', '2', '1', '1']);
    expect(new Set(posts.map((post) => post.body.EventId)).size).toBe(3);
    const numbers = posts.map((post) => post.body.ControlNumber as number);
    expect(numbers).toEqual([...numbers].sort((left, right) => right - left));
  });

  test('are tried up to three times', async () => {
    await control('POST', 'finance-events', { ...finished, on: 'created', when: {}, url: receiver.address });
    receiver.statuses.push(500);
    await addProject();
    await sandbox.events.settle();
    expect(sandbox.events.deliveries('FINANCE')).toMatchObject([{ attempts: 2, delivered: true, status: 200 }]);
  });
});

describe('data events', () => {
  test('tell of created, changed and deleted rows as virtual tables show them', async () => {
    await control('POST', 'finance-events', { kind: 'data', entity: 'ProjectsV2', url: receiver.address });
    const address = await addProject();
    await send('PATCH', address, { ProjectName: 'Tunnel' });
    await send('DELETE', address);
    const posts = await receiver.received(3);
    expect(posts.map((post) => [post.body.PrimaryEntityName, post.body.MessageName])).toEqual([
      [expect.stringMatching(/^mserp_project/), 'OnExternalCreated'],
      [expect.stringMatching(/^mserp_project/), 'OnExternalUpdated'],
      [expect.stringMatching(/^mserp_project/), 'OnExternalDeleted'],
    ]);
    expect(new Set(posts.map((post) => post.body.PrimaryEntityId)).size).toBe(1);
    const keys = posts.map((post) => post.body.InputParameters.map((item: { key: string }) => item.key));
    expect(keys).toEqual([['Target'], ['Target', 'PreImage'], ['Target', 'PreImage']]);
    const attributes = posts[1]?.body.InputParameters[0].value.Attributes as { key: string; value: unknown }[];
    expect(attributes).toContainEqual({ key: 'mserp_projectname', value: 'Tunnel' });
    expect(JSON.stringify(attributes)).not.toContain('/Date(-2208');
    expect(posts[2]?.body.InputParameters[0].value.__type).toMatch(/^EntityReference:/);
  });

  test('are not sent for what a change set undid', async () => {
    await control('POST', 'finance-events', { kind: 'data', entity: 'ProjectsV2', url: receiver.address });
    const part = (id: number, body: string) =>
      `--c\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\nContent-ID: ${id}\r\n\r\nPOST ProjectsV2 HTTP/1.1\r\nContent-Type: application/json\r\n\r\n${body}\r\n`;
    const row = JSON.stringify({ dataAreaId: 'usmf', ProjectId: 'UNDONE', ProjectName: 'x' });
    await fetch(`${sandbox.finance}$batch`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${sandbox.appToken('FINANCE')}`,
        'Content-Type': 'multipart/mixed; boundary=b',
      },
      body: `--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n${part(1, row)}${part(2, row)}--c--\r\n--b--\r\n`,
    });
    await sandbox.events.settle();
    expect(receiver.posts).toEqual([]);
  });
});

describe('a subscription', () => {
  test('is listed and removed', async () => {
    const body = { kind: 'data', entity: 'ProjectsV2', url: receiver.address };
    const { id } = JSON.parse((await control('POST', 'finance-events', body)).text) as { id: number };
    expect(JSON.parse((await control('GET', 'finance-events')).text)).toMatchObject([{ id, subscription: body }]);
    expect((await control('DELETE', `finance-events/${id}`)).status).toBe(204);
    expect((await control('DELETE', `finance-events/${id}`)).status).toBe(404);
    await addProject();
    await sandbox.events.settle();
    expect(receiver.posts).toEqual([]);
  });

  test.each([
    ['another machine', { kind: 'data', entity: 'ProjectsV2', url: 'https://example.com/' }, 'this machine only'],
    ['no address', { kind: 'data', entity: 'ProjectsV2', url: 'nowhere' }, 'absolute address'],
    ['an unknown entity', { kind: 'data', entity: 'Nothing', url: 'http://localhost:1/' }, 'Nothing'],
    [
      'an unknown property',
      {
        kind: 'business',
        businessEventId: 'X',
        entity: 'ProjectsV2',
        when: { Nothing: '1' },
        url: 'http://localhost:1/',
      },
      'Nothing',
    ],
  ])('that names %s is refused', async (_, body, expected) => {
    const answer = await control('POST', 'finance-events', body);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(expected);
  });
});
