import { describe, expect, test } from 'vitest';
import { connect, patience } from '../test-support/connect.ts';
import { startScriptedSystem, type ScriptedAnswer, type ScriptedRequest } from '../test-support/scripted-system.ts';
import type { ScheduledSet } from './schedule-request.ts';
import type { Write } from './write.ts';

const id = '11111111-2222-3333-4444-555555555555';
const other = '99999999-2222-3333-4444-555555555555';

function answering(answer: (request: ScriptedRequest) => ScriptedAnswer) {
  return startScriptedSystem((request) => (request.method === 'GET' ? { status: 404 } : answer(request)));
}

const writesTo = ({ requests }: { requests: readonly ScriptedRequest[] }) =>
  requests.filter(({ method }) => method !== 'GET');
const dataverse = (origin: string) => ({ dataverse: { url: `${origin}/api/data/v9.2/`, writable: true } });
const finance = (origin: string) => ({ finance: { url: `${origin}/data/`, writable: true } });

describe('a Dataverse write', () => {
  test('creates with the id, the digits and the bindings given', async () => {
    await using system = await answering(() => ({
      status: 201,
      body: `{"@odata.etag":"W/\\"7\\"","msdyn_actualid":"${id}","msdyn_amount":123456789012345.6789}`,
    }));
    await using sources = connect(dataverse(system.origin));
    const written = await sources.dataverse.write(
      {
        kind: 'create',
        table: 'msdyn_actual',
        id,
        values: {
          msdyn_amount: '123456789012345.6789',
          msdyn_project: other,
          msdyn_documentdate: '2025-03-31',
          msdyn_description: 'a"b',
          statecode: 0,
          msdyn_task: null,
        },
      },
      { ...patience(5000), select: ['msdyn_amount'] },
    );
    expect(written).toEqual({ id, etag: 'W/"7"', values: { msdyn_amount: '123456789012345.6789' } });
    const [request] = writesTo(system);
    expect(request?.url).toBe('/api/data/v9.2/msdyn_actuals?$select=msdyn_amount');
    expect(request?.headers['prefer']).toBe('return=representation');
    expect(request?.body).toBe(
      `{"msdyn_actualid":"${id}","msdyn_amount":123456789012345.6789,"msdyn_Project@odata.bind":"/msdyn_projects(${other})",` +
        '"msdyn_documentdate":"2025-03-31T00:00:00Z","msdyn_description":"a\\"b","statecode":0}',
    );
  });

  test('updates only what exists, or only the version that was read', async () => {
    await using system = await answering(() => ({
      status: 204,
      headers: { 'OData-EntityId': `x/msdyn_projects(${id})` },
    }));
    await using sources = connect(dataverse(system.origin));
    const update: Write = { kind: 'update', table: 'msdyn_project', key: id, values: { msdyn_customer: null } };
    await sources.dataverse.write(update, patience(5000));
    await sources.dataverse.write({ ...update, ifMatch: 'W/"1"' }, patience(5000));
    const sent = writesTo(system);
    expect(sent.map(({ headers }) => headers['if-match'])).toEqual(['*', 'W/"1"']);
    expect(sent[0]).toMatchObject({
      method: 'PATCH',
      url: `/api/data/v9.2/msdyn_projects(${id})`,
      body: '{"msdyn_customer@odata.bind":null}',
    });
  });

  test('binds a lookup with several tables to the one named', async () => {
    await using system = await answering(() => ({ status: 204 }));
    await using sources = connect(dataverse(system.origin));
    const update = (customerid: string | { table: string; id: string }): Write => ({
      kind: 'update',
      table: 'salesorder',
      key: { ordernumber: "O'1" },
      values: { customerid },
    });
    await sources.dataverse.write(update({ table: 'contact', id: other }), patience(5000));
    expect(writesTo(system)[0]).toMatchObject({
      url: "/api/data/v9.2/salesorders(ordernumber='O''1')",
      body: `{"customerid_contact@odata.bind":"/contacts(${other})"}`,
    });
    await expect(sources.dataverse.write(update(other), patience(5000))).rejects.toThrow('account or contact');
  });

  test('refuses a key that Dataverse would not find', async () => {
    await using sources = connect({ dataverse: { writable: true } });
    const write: Write = { kind: 'delete', table: 'salesorder', key: { ordernumber: 'A/1' } };
    await expect(sources.dataverse.write(write, patience(5000))).rejects.toThrow('address it by its id');
  });

  test('is refused where the configuration allows reading only', async () => {
    await using sources = connect({});
    const write: Write = { kind: 'delete', table: 'msdyn_project', key: id };
    await expect(sources.dataverse.write(write, patience(5000))).rejects.toThrow('dataverse.writable');
  });
});

describe('a Finance write', () => {
  test('addresses by the whole key across companies and writes stand-ins for null', async () => {
    await using system = await answering(() => ({ status: 204 }));
    await using sources = connect(finance(system.origin));
    await sources.finance.write(
      {
        kind: 'update',
        table: 'ProjectsV2',
        key: { dataAreaId: 'USMF', ProjectId: 'P/1' },
        values: { ProjectName: null },
      },
      patience(5000),
    );
    expect(writesTo(system)[0]).toMatchObject({
      rawUrl: "/data/ProjectsV2(dataAreaId='usmf',ProjectId='P%2F1')?cross-company=true",
      body: '{"ProjectName":""}',
    });
    expect(writesTo(system)[0]?.headers['if-match']).toBeUndefined();
  });

  test('needs the whole key', async () => {
    await using sources = connect({ finance: { writable: true } });
    const write: Write = { kind: 'delete', table: 'ProjectsV2', key: { ProjectId: 'P1' } };
    await expect(sources.finance.write(write, patience(5000))).rejects.toThrow('a key without dataAreaId');
  });
});

describe('the outcome of a write', () => {
  const write: Write = { kind: 'update', table: 'msdyn_project', key: id, values: { msdyn_subject: 'x' } };
  const changed = '{"error":{"code":"0x80060882","message":"x"}}';
  const deadlock = '{"error":{"code":"0x80044150","message":"x"}}';

  test.each<[string, ScriptedAnswer, string]>([
    ['a changed row', { status: 412, body: changed }, 'conflict'],
    ['a missing row', { status: 404, body: '{"error":{"code":"0x80040217","message":"x"}}' }, 'missing'],
    ['a refusal', { status: 400, body: '{"error":{"code":"0x0","message":"x"}}' }, 'rejected'],
    ['a deadlock, which rolled back', { status: 500, body: deadlock }, 'unavailable'],
    ['haste', { status: 429, headers: { 'Retry-After': '60' } }, 'throttled'],
    ['a gateway that gave up', { status: 502, body: '<html>' }, 'unknown'],
    ['an empty 503', { status: 503 }, 'unknown'],
    ['a broken connection', 'reset', 'timeout'],
    ['silence', 'silence', 'timeout'],
  ])('after %s is told, and the write is not repeated', async (_, answer, kind) => {
    await using system = await answering(() => answer);
    await using sources = connect(dataverse(system.origin));
    // Only silence is waited out.
    const options = patience(answer === 'silence' ? 500 : 20_000);
    await expect(sources.dataverse.write(write, options)).rejects.toMatchObject({ kind });
    expect(writesTo(system)).toHaveLength(1);
  });

  test('is that nothing was written when the system cannot be reached', async () => {
    await using sources = connect({ dataverse: { writable: true } });
    await expect(sources.dataverse.write(write, patience(3000))).rejects.toMatchObject({ kind: 'unavailable' });
  });

  test.each<[number, string, string]>([
    [500, 'Infolog: The record already exists..', 'conflict'],
    [500, 'Infolog: Error: Field must be filled in', 'unknown'],
    [400, 'Infolog: Error: Field must be filled in', 'rejected'],
  ])('in Finance after status %i with "%s" is %s', async (status, message, kind) => {
    const body = JSON.stringify({ error: { code: '', message: 'An error has occurred.', innererror: { message } } });
    await using system = await answering(() => ({ status, body }));
    await using sources = connect(finance(system.origin));
    const create: Write = { kind: 'create', table: 'ProjectsV2', values: { dataAreaId: 'usmf', ProjectId: 'P1' } };
    await expect(sources.finance.write(create, patience(3000))).rejects.toMatchObject({ kind });
  });
});

describe('a change set', () => {
  const part = (answers: readonly string[]): ScriptedAnswer => ({
    status: 200,
    headers: { 'content-type': 'multipart/mixed; boundary=b' },
    body:
      '--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n' +
      answers.map((answer) => `--c\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 ${answer}\r\n`).join('') +
      '--c--\r\n--b--\r\n',
  });
  const writes: Write[] = [
    { kind: 'create', table: 'msdyn_project', id, values: { msdyn_subject: 'P' } },
    { kind: 'create', table: 'msdyn_projecttask', id: other, values: { msdyn_project: id } },
  ];

  test('is one call with the parts in order', async () => {
    await using system = await answering(() => part(['204 No Content\r\n\r\n', '204 No Content\r\n\r\n']));
    await using sources = connect(dataverse(system.origin));
    const written = await sources.dataverse.writeAll(writes, patience(5000));
    expect(written.map((each) => each.id)).toEqual([id, other]);
    const [request] = writesTo(system);
    expect(request?.headers['prefer']).toBeUndefined();
    expect(request?.body).toMatch(
      /POST \/api\/data\/v9\.2\/msdyn_projects HTTP[^]*POST \/api\/data\/v9\.2\/msdyn_projecttasks HTTP/,
    );
    expect(request?.body).toContain(`"msdyn_project@odata.bind":"/msdyn_projects(${id})"`);
  });

  test.each<[string, ScriptedAnswer, string]>([
    ['one refusal for all', part(['400 Bad Request\r\n\r\n{"error":{"code":"0x80048d19","message":"x"}}']), 'rejected'],
    ['fewer answers than writes', part(['204 No Content\r\n\r\n']), 'unknown'],
    ['something else', { json: {} }, 'unknown'],
    ['an error for the whole batch', { status: 413 }, 'rejected'],
  ])('with %s fails as a whole', async (_, answer, kind) => {
    await using system = await answering(() => answer);
    await using sources = connect(dataverse(system.origin));
    await expect(sources.dataverse.writeAll(writes, patience(5000))).rejects.toMatchObject({ kind });
  });
});

describe('planned work of an assignment', () => {
  const create: Write = {
    kind: 'create',
    table: 'msdyn_resourceassignment',
    id,
    values: { msdyn_name: 'Surveyor', msdyn_plannedwork: '[{"minutes":90.5}]' },
  };
  const set: ScheduledSet = { projectId: other, description: 'one', writes: [create] };
  const schedule = async (answer: (request: ScriptedRequest) => ScriptedAnswer, of = set) => {
    await using system = await answering(answer);
    await using sources = connect(dataverse(system.origin));
    const outcome = await sources.dataverse.schedule(of, patience(5000)).catch((error: unknown) => error);
    return { outcome, sent: writesTo(system).map(({ url, body }) => [url.split('/').at(-1), JSON.parse(body)]) };
  };
  const opened = { status: 200, body: '{"OperationSetId":"set"}' };
  const notThere: ScriptedAnswer = {
    status: 404,
    body: '{"error":{"code":"0x8006088a","message":"Resource not found for the segment \'x\'."}}',
  };

  test('goes by a message of its own, in a set that is filled and then executed', async () => {
    const { outcome, sent } = await schedule(() => opened);
    expect(outcome).toBeUndefined();
    expect(sent).toEqual([
      ['msdyn_CreateOperationSetV1', { ProjectId: other, Description: 'one' }],
      [
        'msdyn_PssCreateV2',
        {
          EntityCollection: [
            {
              '@odata.type': 'Microsoft.Dynamics.CRM.msdyn_resourceassignment',
              msdyn_resourceassignmentid: id,
              msdyn_name: 'Surveyor',
            },
          ],
          OperationSetId: 'set',
        },
      ],
      [
        'msdyn_PssUpdateResourceAssignmentContourV1',
        { ResourceAssignmentId: id, UpdatedContours: '[{"minutes":90.5}]', OperationSetId: 'set' },
      ],
      ['msdyn_ExecuteOperationSetV1', { OperationSetId: 'set' }],
    ]);
  });

  test('goes by the other name of that message where the first is not there', async () => {
    const update: Write = {
      kind: 'update',
      table: create.table,
      key: id,
      values: { msdyn_plannedwork: '[]' },
    };
    const { outcome, sent } = await schedule(({ url }) => (url.endsWith('ContourV1') ? notThere : opened), {
      ...set,
      writes: [update],
    });
    expect(outcome).toBeUndefined();
    expect(sent.map(([name]) => name)).toEqual([
      'msdyn_CreateOperationSetV1',
      'msdyn_PssUpdateResourceAssignmentContourV1',
      'msdyn_PssUpdateResourceAssignmentV1',
      'msdyn_ExecuteOperationSetV1',
    ]);
  });

  test('is refused where neither name is there, and nothing is executed', async () => {
    const { outcome, sent } = await schedule(({ url }) => (url.includes('Assignment') ? notThere : opened));
    expect(outcome).toMatchObject({ kind: 'rejected', message: expect.stringContaining('msdyn_PssUpdate') });
    expect(sent.map(([name]) => name)).not.toContain('msdyn_ExecuteOperationSetV1');
  });
});
