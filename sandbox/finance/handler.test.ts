import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Response } from '../odata/message.ts';
import { loadFinanceModel } from '../store/finance-model.ts';
import type { Store } from '../store/store.ts';
import { openStore } from '../store/store.ts';
import type { FinanceOptions } from './handler.ts';
import { createFinanceHandler } from './handler.ts';

const model = loadFinanceModel();
let store: Store;

beforeAll(() => {
  store = openStore(model);
});
beforeEach(() => {
  store.db.exec('BEGIN');
});
afterEach(() => {
  store.db.exec('ROLLBACK');
});
afterAll(() => {
  store.close();
});

interface Call {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
  options?: Omit<FinanceOptions, 'store'>;
}

function call(url: string, { method = 'GET', body, headers = {}, options = {} }: Call = {}): Response {
  return createFinanceHandler({ store, ...options })({
    method,
    url: url.startsWith('/') ? url : `/data/${url}`,
    headers: { 'content-type': 'application/json', ...headers },
    body: body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body),
    origin: 'http://127.0.0.1:4011',
    callerId: 'somebody',
  });
}

function json(response: Response): any {
  return JSON.parse(String(response.body));
}

function create(set: string, body: unknown): any {
  const response = call(set, { method: 'POST', body });
  expect(String(response.body)).not.toContain('"error"');
  return json(response);
}

function innerError(response: Response): string {
  const { error } = json(response);
  expect(error).toMatchObject({ code: '', message: 'An error has occurred.' });
  expect(error.innererror).toMatchObject({ type: expect.any(String), stacktrace: expect.any(String) });
  return error.innererror.message;
}

function addProjects(): void {
  for (const [dataAreaId, ProjectId, ProjectName] of [
    ['usmf', 'P-1', 'Bridge'],
    ['usmf', 'P-2', 'Tunnel'],
    ['demf', 'P-1', 'Brücke'],
  ]) {
    create('ProjectsV2', { dataAreaId, ProjectId, ProjectName });
  }
}

const keyOf = (company: string, project: string) => `ProjectsV2(dataAreaId='${company}',ProjectId='${project}')`;

describe('companies', () => {
  beforeEach(addProjects);

  test('a read without cross-company sees the default company only', () => {
    expect(json(call('ProjectsV2')).value).toHaveLength(2);
    expect(json(call('ProjectsV2', { options: { company: 'DEMF' } })).value).toHaveLength(1);
    expect(json(call('ProjectsV2?cross-company=true')).value).toHaveLength(3);
    expect(json(call(`ProjectsV2?cross-company=true&$filter=dataAreaId eq 'DEMF'`)).value).toHaveLength(1);
  });

  test.each(['GET', 'PATCH', 'DELETE'])('%s of a row of another company is 404 without cross-company', (method) => {
    expect(call(keyOf('demf', 'P-1'), { method, body: {} }).status).toBe(404);
    expect(call(`${keyOf('demf', 'P-1')}?cross-company=true`, { method, body: {} }).status).toBeLessThan(300);
  });

  test('company codes go out in lower case and are compared without case', () => {
    create('ProjectsV2', { dataAreaId: 'USMF', ProjectId: 'P-9' });
    expect(json(call(keyOf('UsMf', 'p-9'))).dataAreaId).toBe('usmf');
  });

  test('a row without a company belongs to the default one', () => {
    expect(create('ProjectsV2', { ProjectId: 'P-3' }).dataAreaId).toBe('usmf');
  });
});

describe('values', () => {
  test('what was not set is an empty text, zero, the year 1900 or the first symbol', () => {
    const row = create('ProjectsV2', { ProjectId: 'P-1' });
    expect(Object.values(row).filter((value) => value === null)).toEqual([]);
    expect(row.ProjectName).toBe('');
    expect(create('ProjAdvancedJournals', {}).PostedDateTime).toBe('1900-01-01T00:00:00Z');
    expect(row.ActualEndDate).toBe('1900-01-01T12:00:00Z');
  });

  test('a date is stored at noon whatever time comes with it', () => {
    const row = create('ProjectsV2', { ProjectId: 'P-1', ProjectedStartDate: '2024-05-01T23:59:59Z' });
    expect(row.ProjectedStartDate).toBe('2024-05-01T12:00:00Z');
    expect(json(call('ProjectsV2?$filter=ProjectedStartDate eq 2024-05-01')).value).toHaveLength(1);
    expect(json(call('ProjectsV2?$filter=ProjectedStartDate eq 2024-05-01T12:00:00Z')).value).toHaveLength(1);
  });

  test('amounts of fifteen digits and four decimals come back digit by digit', () => {
    const sent = '123456789012345.6789';
    const body = `{"ProjAdvancedJournal":1,"LineNumber":1,"ExtendedPrice":${sent}}`;
    const response = call('ProjAdvancedJournalLineHours', { method: 'POST', body });
    expect(String(response.body)).toContain(`"ExtendedPrice":${sent}`);
  });

  test('trailing spaces are lost', () => {
    expect(create('ProjectsV2', { ProjectId: 'P-1', ProjectName: 'Bridge  ' }).ProjectName).toBe('Bridge');
  });

  test.each([
    ['an unknown property', { Colour: 'red' }, 'Colour'],
    ['an unknown symbol', { ProjectStage: 'Flying' }, 'Flying'],
    ['a number for a text', { ProjectName: 5 }, 'Edm.String'],
    ['a date without a time', { ProjectedStartDate: '2024-05-01' }, 'Edm.DateTimeOffset'],
    ['a text that is too long', { dataAreaId: 'usmf2' }, 'at most 4'],
  ])('%s is refused', (_, part, words) => {
    const response = call('ProjectsV2', { method: 'POST', body: { ProjectId: 'P-1', ...part } });
    expect(response.status).toBe(400);
    expect(innerError(response)).toContain(words);
  });

  test('a body that is no JSON object is refused', () => {
    for (const body of ['', '[]', '{', '"x"']) {
      expect(call('ProjectsV2', { method: 'POST', body }).status).toBe(400);
    }
  });
});

describe('queries', () => {
  beforeEach(addProjects);

  test.each<[string, string[]]>([
    ["$filter=ProjectName eq 'bridge'", ['P-1']],
    ["$filter=ProjectName eq '*unn*'", ['P-2']],
    ["$filter=ProjectName ne '*unn*'", ['P-1']],
    ["$filter=not (ProjectId eq 'P-1')", ['P-2']],
    ["$filter=ProjectId eq 'P-1' or ProjectId eq 'P-2'&$orderby=ProjectId desc", ['P-2', 'P-1']],
    ['$orderby=ProjectName desc&$top=1', ['P-2']],
    ['$orderby=ProjectId&$skip=1', ['P-2']],
    ['$top=0', []],
    ['$format=json&$top=1', ['P-1']],
    ["$filter=ProjectStage ne Microsoft.Dynamics.DataEntities.ProjStatus'Completed'&$top=1", ['P-1']],
  ])('%s finds %j', (query, expected) => {
    const response = call(`ProjectsV2?${encodeURI(query)}`);
    expect(response.body).not.toContain('"error"');
    expect(json(response).value.map((row: any) => row.ProjectId)).toEqual(expected);
  });

  test.each([
    '$apply=aggregate($count as n)',
    '$search=bridge',
    '$compute=ProjectId as x',
    '$deltatoken=1',
    '$format=xml',
    "$filter=ProjectId in ('P-1')",
    "$filter=contains(ProjectName,'x')",
    "$filter=startswith(ProjectName,'x')",
    "$filter=tolower(ProjectName) eq 'x'",
    "$filter=ProjectStage has Microsoft.Dynamics.DataEntities.ProjStatus'Created'",
    "$filter=ProjectStage eq 'Created'",
    "$filter=ProjectStage gt Microsoft.Dynamics.DataEntities.ProjStatus'Created'",
    "$filter=ProjectStage eq Microsoft.Dynamics.DataEntities.ProjStatus'Flying'",
    '$filter=Lines/any(x:x/Amount gt 1)',
    '$filter=Colour eq 1',
    '$filter=ProjectName eq 5',
    '$filter=ProjectName',
    '$select=Colour',
    '$orderby=Colour',
    '$expand=Lines',
    '$top=-1',
    '$top=x',
    '$count=maybe',
    '$skiptoken=rubbish',
  ])('%s is refused', (query) => {
    const response = call(`ProjectsV2?${encodeURI(query)}`);
    expect(response.status).toBe(400);
    expect(innerError(response)).not.toBe('');
  });

  test('text functions work where they are switched on', () => {
    const response = call(`ProjectsV2?$filter=contains(ProjectName,'unn')`, { options: { hasTextFunctions: true } });
    expect(json(response).value).toHaveLength(1);
  });

  test('entity sets are case-sensitive', () => {
    expect(call('projectsv2').status).toBe(404);
    expect(call('ProjectsV2').status).toBe(200);
    expect(call('/elsewhere').status).toBe(404);
  });

  test('counts are exact and unaffected by $top', () => {
    expect(json(call('ProjectsV2?$count=true&$top=1'))).toMatchObject({ '@odata.count': 2 });
    const counted = call(`ProjectsV2/$count?$filter=ProjectId eq 'P-1'&cross-company=true`);
    expect(counted).toMatchObject({ status: 200, body: '2' });
  });

  test('selected columns come with the etag and nothing else', () => {
    const { value, ...rest } = json(call('ProjectsV2?$select=ProjectId&$top=1'));
    expect(rest['@odata.context']).toBe('http://127.0.0.1:4011/data/$metadata#ProjectsV2(ProjectId)');
    expect(Object.keys(value[0])).toEqual(['@odata.etag', 'ProjectId']);
  });

  test('the level of metadata follows the Accept header', () => {
    const read = (level: string) =>
      json(
        call('ProjectsV2?$select=ProjectId&$top=1', {
          headers: { accept: `application/json;odata.metadata=${level}` },
        }),
      );
    expect(Object.keys(read('none'))).toEqual(['value']);
    expect(read('full').value[0]['@odata.editLink']).toContain(keyOf('usmf', 'P-1'));
  });

  test('pages follow one another through nextLink, with $top and cross-company kept', () => {
    for (let number = 10; number < 40; number += 1) create('ProjectsV2', { ProjectId: `P-${number}` });
    const seen: string[] = [];
    let pages = 0;
    let url: string | undefined = 'ProjectsV2?cross-company=true&$orderby=ProjectId desc&$select=ProjectName&$top=25';
    while (url !== undefined) {
      const page = json(call(encodeURI(url), { options: { pageSize: 10 } }));
      seen.push(...page.value.map((row: any) => row['@odata.etag']));
      pages += 1;
      url = page['@odata.nextLink']?.replace('http://127.0.0.1:4011', '');
      if (url !== undefined) url = decodeURI(url);
    }
    expect(pages).toBe(3);
    expect(new Set(seen).size).toBe(25);
  });
});

describe('rows by key', () => {
  beforeEach(addProjects);

  test.each([
    [`ProjectsV2(ProjectId='P-1',dataAreaId='usmf')`, 200],
    [`ProjectsV2(dataAreaId='usmf',ProjectId='P-77')`, 404],
    [`ProjectsV2(ProjectId='P-1')`, 400],
    [`ProjectsV2('P-1')`, 400],
    [`ProjectsV2(dataAreaId='usmf',ProjectId='P-1',Extra='x')`, 400],
    [`ProjectsV2(dataAreaId='usmf',ProjectId=5)`, 400],
    [`ProjectsV2(dataAreaId='usmf',ProjectId='P-1')/ProjectName`, 200],
    [`ProjectsV2(dataAreaId='usmf',ProjectId='P-1')/Colour`, 400],
  ])('%s answers %i', (url, status) => {
    expect(call(encodeURI(url)).status).toBe(status);
  });

  test('quotes in keys are doubled and percent-decoded', () => {
    const row = call('ProjectsV2', { method: 'POST', body: { ProjectId: "O'B/1" } });
    expect(row.headers['Location']).toBe(
      `http://127.0.0.1:4011/data/ProjectsV2(dataAreaId='usmf',ProjectId='O''B%2F1')`,
    );
    expect(call(row.headers['Location']?.replace('http://127.0.0.1:4011', '') ?? '').status).toBe(200);
  });

  test('an enumeration in a key may be a plain text', () => {
    create('BillingTypeLineProperties', { BillingType: 'Chargeable' });
    expect(call(`BillingTypeLineProperties(dataAreaId='usmf',BillingType='Chargeable')`).status).toBe(200);
    const literal = `Microsoft.Dynamics.DataEntities.ProjBillingType'Chargeable'`;
    expect(call(`BillingTypeLineProperties(dataAreaId='usmf',BillingType=${literal})`).status).toBe(200);
  });
});

describe('writes', () => {
  beforeEach(addProjects);
  const first = keyOf('usmf', 'P-1');

  test('a create answers 201 with the whole row, its address and its etag', () => {
    const response = call('ProjectsV2', { method: 'POST', body: { ProjectId: 'P-5', ProjectName: 'Dam' } });
    expect(response.status).toBe(201);
    expect(response.headers['Location']).toBe(`http://127.0.0.1:4011/data/${keyOf('usmf', 'P-5')}`);
    const row = json(response);
    expect(Object.keys(row).length).toBeGreaterThan(70);
    const etag = /^W\/"(.+)"$/.exec(row['@odata.etag'])?.[1] ?? '';
    expect(Buffer.from(etag, 'base64').toString()).toMatch(/^'1,\d{10}'$/);
  });

  test('a key that is numbered automatically may be left out', () => {
    expect(create('ProjectsV2', {}).ProjectId).toBe('FPRJ-000001');
    expect(create('ProjectsV2', {}).ProjectId).toBe('FPRJ-000002');
    const line = () => create('ProjAdvancedJournalLineHours', { ProjAdvancedJournal: 1 }).LineNumber;
    expect([line(), line()]).toEqual([1, 2]);
  });

  test('any other missing key is refused', () => {
    const response = call('ProjectGroups', { method: 'POST', body: {} });
    expect(response.status).toBe(400);
    expect(innerError(response)).toContain(`Field 'ProjectGroup' must be filled in.`);
  });

  test('an existing key is refused in words that name it', () => {
    const response = call('ProjectsV2', { method: 'POST', body: { ProjectId: 'p-1' } });
    expect(response.status).toBe(400);
    expect(innerError(response)).toContain('The record already exists');
  });

  test.each(['PATCH', 'PUT'])('%s changes what the body names and nothing else', (method) => {
    const before = json(call(first));
    const response = call(first, { method, body: { ProjectStage: 'InProcess' } });
    expect(response).toMatchObject({ status: 204, body: null });
    const after = json(call(first));
    expect(after).toMatchObject({ ProjectName: 'Bridge', ProjectStage: 'InProcess' });
    expect(after['@odata.etag']).not.toBe(before['@odata.etag']);
  });

  test('PATCH of a missing row is 404 and creates nothing', () => {
    expect(call(keyOf('usmf', 'P-77'), { method: 'PATCH', body: {} }).status).toBe(404);
    expect(call(keyOf('usmf', 'P-77')).status).toBe(404);
  });

  test('key columns cannot be changed', () => {
    expect(call(first, { method: 'PATCH', body: { ProjectId: 'P-1' } }).status).toBe(204);
    const response = call(first, { method: 'PATCH', body: { ProjectId: 'P-8' } });
    expect(response.status).toBe(400);
    expect(innerError(response)).toContain('key');
  });

  test.each(['PATCH', 'DELETE'])('%s with another If-Match is 412 in the words of an update conflict', (method) => {
    const response = call(first, { method, body: {}, headers: { 'if-match': 'W/"other"' } });
    expect(response.status).toBe(412);
    expect(innerError(response)).toContain('another user process deleting the record or changing one or more fields');
    expect(call(first, { method, body: {}, headers: { 'if-match': json(call(first))['@odata.etag'] } }).status).toBe(
      204,
    );
  });

  test('If-Match: * always passes', () => {
    expect(call(first, { method: 'DELETE', headers: { 'if-match': '*' } }).status).toBe(204);
    expect(call(first).status).toBe(404);
  });

  test('read-only entities are refused', () => {
    expect(call('PSAActuals', { method: 'POST', body: { TransId: 'x' } }).status).toBe(405);
  });

  test.each([
    ['ProjectsV2', 'PATCH'],
    ['ProjectsV2/$count', 'POST'],
    [first, 'POST'],
    ['', 'POST'],
    ['$batch', 'GET'],
    ['/metadata/PublicEntities', 'POST'],
  ])('%s does not take %s', (url, method) => {
    expect(call(url, { method, body: {} }).status).toBe(405);
  });
});

describe('metadata', () => {
  test('the service document lists every entity set', () => {
    const { value } = json(call('/data'));
    expect(value).toContainEqual({ name: 'ProjectsV2', kind: 'EntitySet', url: 'ProjectsV2' });
    expect(value).toHaveLength(model.tables.size);
  });

  test('the metadata service describes entities and enumerations as JSON', () => {
    const entity = json(call(`/metadata/PublicEntities('ProjectV2')`));
    expect(entity.EntitySetName).toBe('ProjectsV2');
    expect(entity.Properties.find((property: any) => property.Name === 'ProjectId')).toMatchObject({ IsKey: true });
    expect(json(call('/metadata/DataEntities')).value).toHaveLength(model.tables.size);
    expect(json(call(`/metadata/PublicEnumerations('NoYes')`)).Members).toMatchObject([
      { Name: 'No' },
      { Name: 'Yes' },
    ]);
    expect(call('/metadata/PublicEnumerations').status).toBe(200);
    expect(call(`/metadata/PublicEnumerations('Nothing')`).status).toBe(404);
    expect(call('/metadata/Nothing').status).toBe(404);
  });
});
