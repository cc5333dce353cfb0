import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Sandbox } from '../sandbox.ts';
import { startTestSandbox } from '../test-sandbox.ts';
import type { ReceivedPost, TestReceiver } from '../events/test-receiver.ts';
import { startReceiver } from '../events/test-receiver.ts';

let sandbox: Sandbox;
let receiver: TestReceiver;

beforeAll(async () => {
  sandbox = await startTestSandbox({ isEmpty: true });
});

afterAll(async () => {
  await sandbox.close();
});

beforeEach(async () => {
  const endpoints = await read('serviceendpoints?$select=serviceendpointid');
  for (const { serviceendpointid } of endpoints.value) await send('DELETE', `serviceendpoints(${serviceendpointid})`);
  await sandbox.events.settle();
  sandbox.events.reset();
  receiver = await startReceiver();
  return () => receiver[Symbol.asyncDispose]();
});

async function send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const answer = await fetch(`${sandbox.dataverse}${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${sandbox.appToken('DATAVERSE')}`,
      'Content-Type': 'application/json',
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  const id = /\(([0-9a-f-]{36})\)$/.exec(answer.headers.get('odata-entityid') ?? '')?.[1] ?? '';
  return { status: answer.status, id, text };
}

async function read(path: string): Promise<any> {
  return JSON.parse((await send('GET', path)).text);
}

interface Registration {
  readonly message?: 'Create' | 'Update' | 'Delete';
  readonly endpoint?: Record<string, unknown>;
  readonly step?: Record<string, unknown>;
}

async function register({ message = 'Create', endpoint, step }: Registration = {}) {
  const registered = await send('POST', 'serviceendpoints', {
    name: 'Receiver',
    contract: 8,
    url: receiver.address,
    authtype: 4,
    authvalue: 's3cret',
    ...endpoint,
  });
  if (registered.status !== 204) return registered;
  const filter = `primaryobjecttypecode eq 'account' and sdkmessageid/name eq '${message}'`;
  const filters = await read(`sdkmessagefilters?$select=_sdkmessageid_value&$filter=${filter}`);
  const [found] = filters.value;
  return send('POST', 'sdkmessageprocessingsteps', {
    name: `${message} of account`,
    mode: 1,
    stage: 40,
    'sdkmessageid@odata.bind': `/sdkmessages(${found._sdkmessageid_value})`,
    'sdkmessagefilterid@odata.bind': `/sdkmessagefilters(${found.sdkmessagefilterid})`,
    'eventhandler_serviceendpoint@odata.bind': `/serviceendpoints(${registered.id})`,
    ...step,
  });
}

function attributesOf(post: ReceivedPost | undefined): Record<string, unknown> {
  const target = post?.body.InputParameters.find((item: { key: string }) => item.key === 'Target');
  return Object.fromEntries(
    target.value.Attributes.map((item: { key: string; value: unknown }) => [item.key, item.value]),
  );
}

describe('a registered webhook', () => {
  test('hears of a new row, with the documented headers and body', async () => {
    await register();
    const account = await send('POST', 'accounts?tag=mine', { name: 'A', creditlimit: 12.5, statecode: 0 });
    const [post] = await receiver.received(1);
    expect(post?.url).toBe('/events?code=s3cret');
    expect(post?.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'x-ms-dynamics-organization': new URL(sandbox.dataverse).host,
      'x-ms-dynamics-entity-name': 'account',
      'x-ms-dynamics-request-name': 'Create',
      'x-ms-correlation-request-id': post?.body.CorrelationId,
      'x-request-id': post?.body.RequestId,
    });
    expect(post?.headers).not.toHaveProperty('x-ms-dynamics-msg-size-exceeded');
    expect(post?.body).toMatchObject({
      MessageName: 'Create',
      PrimaryEntityName: 'account',
      PrimaryEntityId: account.id,
      Mode: 1,
      Stage: 40,
      Depth: 1,
      SecondaryEntityName: 'none',
      OperationCreatedOn: expect.stringMatching(/^\/Date\(\d+\)\/$/),
      OutputParameters: [{ key: 'id', value: account.id }],
      SharedVariables: [{ key: 'tag', value: 'mine' }],
    });
    expect(attributesOf(post)).toMatchObject({
      name: 'A',
      accountid: account.id,
      creditlimit: { __type: 'Money:http://schemas.microsoft.com/xrm/2011/Contracts', Value: 12.5 },
      statecode: { __type: 'OptionSetValue:http://schemas.microsoft.com/xrm/2011/Contracts', Value: 0 },
      createdby: {
        __type: 'EntityReference:http://schemas.microsoft.com/xrm/2011/Contracts',
        LogicalName: 'systemuser',
      },
      createdon: expect.stringMatching(/^\/Date\(\d+\)\/$/),
    });
  });

  test('gets of an update the columns that were sent, and the images it asked for', async () => {
    const step = await register({ message: 'Update' });
    await send('POST', 'sdkmessageprocessingstepimages', {
      name: 'both',
      entityalias: 'row',
      imagetype: 2,
      attributes: 'name',
      messagepropertyname: 'Target',
      'sdkmessageprocessingstepid@odata.bind': `/sdkmessageprocessingsteps(${step.id})`,
    });
    const account = await send('POST', 'accounts', { name: 'Old', telephone1: '1' });
    await send('PATCH', `accounts(${account.id})`, { name: 'New' });
    const [post] = await receiver.received(1);
    expect(attributesOf(post)).toEqual({ name: 'New' });
    const nameIn = (images: { key: string; value: { Attributes: unknown } }[]) =>
      images.map((image) => image.value.Attributes);
    expect(nameIn(post?.body.PreEntityImages)).toEqual([[{ key: 'name', value: 'Old' }]]);
    expect(nameIn(post?.body.PostEntityImages)).toEqual([[{ key: 'name', value: 'New' }]]);
  });

  test('with filtering attributes hears of updates that send one of them, changed or not', async () => {
    await register({ message: 'Update', step: { filteringattributes: 'telephone1,fax' } });
    const account = await send('POST', 'accounts', { name: 'A', telephone1: '1' });
    await send('PATCH', `accounts(${account.id})`, { name: 'B' });
    await send('PATCH', `accounts(${account.id})`, { telephone1: '1' });
    await sandbox.events.settle();
    expect(receiver.posts.map(attributesOf)).toEqual([{ telephone1: '1' }]);
  });

  test('gets of a delete a reference to the row', async () => {
    await register({ message: 'Delete' });
    const account = await send('POST', 'accounts', { name: 'A' });
    await send('DELETE', `accounts(${account.id})`);
    const [post] = await receiver.received(1);
    expect(post?.body.InputParameters).toEqual([
      {
        key: 'Target',
        value: expect.objectContaining({
          __type: 'EntityReference:http://schemas.microsoft.com/xrm/2011/Contracts',
          Id: account.id,
          LogicalName: 'account',
        }),
      },
    ]);
  });

  test('hears nothing of what was undone, nor of what asked to bypass it', async () => {
    await register();
    const targets = [{ name: 'A' }, { nonsense: 1 }].map((row) => ({
      '@odata.type': 'Microsoft.Dynamics.CRM.account',
      ...row,
    }));
    const undone = await send('POST', 'accounts/Microsoft.Dynamics.CRM.CreateMultiple', { Targets: targets });
    expect(undone.status).toBe(400);
    await send(
      'POST',
      'accounts',
      { name: 'Quiet' },
      { 'MSCRM.BypassBusinessLogicExecution': 'CustomSync,CustomAsync' },
    );
    await send('POST', 'accounts', { name: 'Kept' });
    await sandbox.events.settle();
    expect(receiver.posts.map((post) => attributesOf(post)['name'])).toEqual(['Kept']);
  });

  test('is no longer told once it is disabled or removed', async () => {
    const step = await register();
    await send('PATCH', `sdkmessageprocessingsteps(${step.id})`, { statecode: 1, statuscode: 2 });
    await send('POST', 'accounts', { name: 'Unheard' });
    await send('PATCH', `sdkmessageprocessingsteps(${step.id})`, { statecode: 0, statuscode: 1 });
    await send('POST', 'accounts', { name: 'Heard' });
    await send('DELETE', `sdkmessageprocessingsteps(${step.id})`);
    await send('POST', 'accounts', { name: 'Unheard again' });
    await sandbox.events.settle();
    expect(receiver.posts.map((post) => attributesOf(post)['name'])).toEqual(['Heard']);
  });
});

describe('the way a webhook is called', () => {
  const settings = '<settings><setting name="X-Key" value="a&amp;b" /></settings>';

  test('carries its headers', async () => {
    await register({ endpoint: { authtype: 5, authvalue: settings } });
    await send('POST', 'accounts', { name: 'A' });
    const [post] = await receiver.received(1);
    expect(post).toMatchObject({ url: '/events', headers: { 'x-key': 'a&b' } });
  });

  test('carries its query parameters', async () => {
    await register({ endpoint: { authtype: 6, authvalue: settings } });
    await send('POST', 'accounts', { name: 'A' });
    const [post] = await receiver.received(1);
    expect(post?.url).toBe('/events?X-Key=a%26b');
  });

  test('leaves out the row when the body would exceed 256 KB', async () => {
    await register();
    const account = await send('POST', 'accounts', { name: 'A', address1_line1: 'x'.repeat(300_000) });
    expect(account.text).toBe('');
    const [post] = await receiver.received(1);
    expect(post?.headers['x-ms-dynamics-msg-size-exceeded']).toBe('true');
    expect(post?.body).toMatchObject({ PrimaryEntityId: account.id });
    for (const name of ['ParentContext', 'InputParameters', 'PreEntityImages', 'PostEntityImages']) {
      expect(post?.body).not.toHaveProperty(name);
    }
  });

  test.each([502, 503, 504])(
    'is tried once more after %i, and leaves a failed job when that fails too',
    async (status) => {
      await register();
      receiver.statuses.push(status, status);
      await send('POST', 'accounts', { name: 'A' });
      await sandbox.events.settle();
      expect(receiver.posts).toHaveLength(2);
      expect(sandbox.events.deliveries('DATAVERSE')).toMatchObject([{ attempts: 2, delivered: false, status }]);
      const jobs = await read(`asyncoperations?$filter=asyncoperationid eq ${receiver.posts[0]?.body.OperationId}`);
      expect(jobs.value).toMatchObject([{ statecode: 3, statuscode: 31, message: `The webhook answered ${status}.` }]);
    },
  );

  test('is not tried again after any other failure', async () => {
    await register();
    receiver.statuses.push(500);
    await send('POST', 'accounts', { name: 'A' });
    await sandbox.events.settle();
    expect(receiver.posts).toHaveLength(1);
    expect(sandbox.events.deliveries('DATAVERSE')).toMatchObject([{ attempts: 1, delivered: false, status: 500 }]);
  });

  test('duplicates and disorders on request', async () => {
    await register();
    const put = (body: unknown) =>
      fetch(new URL('/_sandbox/events/faults?system=dataverse', sandbox.dataverse), {
        method: 'PUT',
        body: JSON.stringify(body),
      });
    expect((await put({ reorderWindow: 0 })).status).toBe(400);
    expect((await put({ duplicates: 1, reorderWindow: 2 })).status).toBe(200);
    for (const name of ['1', '2', '3']) await send('POST', 'accounts', { name });
    await receiver.received(4);
    await fetch(new URL('/_sandbox/events/settle', sandbox.dataverse), { method: 'POST' });
    expect(receiver.posts.map((post) => attributesOf(post)['name'])).toEqual(['2', '2', '1', '1', '3', '3']);
    expect(receiver.posts[0]?.body).toEqual(receiver.posts[1]?.body);
  });
});

describe('a registration is refused', () => {
  test.each([
    ['that leaves this machine', { endpoint: { url: 'https://example.com/events' } }, 'this machine only'],
    ['for another kind of endpoint', { endpoint: { contract: 5 } }, 'contract 8'],
    ['without a way to prove itself', { endpoint: { authtype: 1 } }, 'authtype 4'],
    ['with settings that cannot be read', { endpoint: { authtype: 5, authvalue: 'X' } }, '<settings>'],
    ['that is synchronous', { step: { mode: 0 } }, 'no synchronous webhooks'],
    ['of an earlier stage', { step: { stage: 20 } }, 'stage 40'],
    ['with filtering attributes on a create', { step: { filteringattributes: 'name' } }, 'Update only'],
  ] as const)('%s', async (_, registration, expected) => {
    const answer = await register(registration);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(expected);
  });
});
