import { describe, expect, test } from 'vitest';
import type { MetadataReport } from '../catalogue/comparison.ts';
import { connect, patience } from '../test-support/connect.ts';
import { startScriptedSystem, type ScriptedAnswer, type ScriptedRequest } from '../test-support/scripted-system.ts';

const unscripted: ScriptedAnswer = { status: 501 };
const none = { json: { value: [] } };

/** Answers reads of rows as the test says; probes, metadata and batches as usual. */
function reads(answer: (request: ScriptedRequest) => ScriptedAnswer | Promise<ScriptedAnswer>) {
  return startScriptedSystem((request) => {
    if (request.url.endsWith('/$batch')) return unscripted;
    if (/WhoAmI|LegalEntities\?\$select=LegalEntityId&\$top=1&/.test(request.url)) return { json: {} };
    if (request.url.endsWith('/$metadata')) return { status: 404 };
    return answer(request);
  });
}

const isRead = ({ url }: ScriptedRequest): boolean => !/WhoAmI|\$metadata|\$top=1&cross/.test(url);
const dataverseUrl = (origin: string) => ({ url: `${origin}/api/data/v9.2/` });
const financeUrl = (origin: string) => ({ url: `${origin}/data` });

describe('reads of one moment', () => {
  test('travel as one batch, and identical ones once', async () => {
    await using system = await reads(({ url }) => ({ json: { value: [{ msdyn_subject: url.split('?')[0] }] } }));
    await using sources = connect({ dataverse: dataverseUrl(system.origin) });
    const session = sources.openSession(patience(5000)).dataverse;
    const query = { table: 'msdyn_project', select: ['msdyn_subject'] };
    const [first, second, third] = await Promise.all([
      session.read(query),
      session.read({ ...query, table: 'msdyn_project' }),
      session.read({ table: 'msdyn_projecttask', select: ['msdyn_subject'] }),
    ]);
    expect(first.rows[0]?.values).toEqual({ msdyn_subject: '/api/data/v9.2/msdyn_projects' });
    expect(second).toEqual(first);
    expect(third.rows[0]?.values).toEqual({ msdyn_subject: '/api/data/v9.2/msdyn_projecttasks' });
    expect(session.calls).toBe(1);
    expect(system.operations.filter(isRead)).toHaveLength(2);
    await session.read(query);
    expect(session.calls).toBe(1);
  });

  test('are a plain GET when there is one', async () => {
    await using system = await reads(() => none);
    await using sources = connect({ finance: financeUrl(system.origin) });
    const session = sources.openSession(patience(5000)).finance;
    await session.read({
      table: 'LegalEntities',
      select: ['Name'],
      filter: { op: 'eq', path: 'LegalEntityId', value: "A&B'" },
    });
    expect(system.requests.filter(isRead).map(({ method, url }) => [method, url])).toEqual([
      [
        'GET',
        "/data/LegalEntities?$select=Name&$filter=LegalEntityId eq 'A&B'''&$orderby=LegalEntityId&cross-company=true",
      ],
    ]);
    expect(system.requests.find(isRead)?.rawUrl).toContain("'A%26B'''");
  });

  test('fail alone', async () => {
    await using system = await reads(({ url }) =>
      url.includes('msdyn_projecttasks')
        ? { status: 400, body: '{"error":{"code":"0x0","message":"secret words"}}' }
        : none,
    );
    await using sources = connect({ dataverse: dataverseUrl(system.origin) });
    const session = sources.openSession(patience(5000)).dataverse;
    const [good, bad] = await Promise.allSettled([
      session.read({ table: 'msdyn_project', select: ['msdyn_subject'] }),
      session.read({ table: 'msdyn_projecttask', select: ['msdyn_subject'] }),
    ]);
    expect(good).toMatchObject({ status: 'fulfilled', value: { rows: [] } });
    expect(bad).toMatchObject({ status: 'rejected', reason: { kind: 'rejected', detail: { text: 'secret words' } } });
    expect(String((bad as PromiseRejectedResult).reason)).not.toContain('secret');
    expect(session.calls).toBe(1);
  });

  test('are not shared between sessions', async () => {
    await using system = await reads(() => none);
    await using sources = connect({ dataverse: dataverseUrl(system.origin) });
    const query = { table: 'msdyn_project', select: ['msdyn_subject'] };
    const sessions = [sources.openSession(patience(5000)).dataverse, sources.openSession(patience(5000)).dataverse];
    await Promise.all(sessions.map((session) => session.read(query)));
    expect(sessions.map(({ calls }) => calls)).toEqual([1, 1]);
  });
});

describe('a long list of ids', () => {
  test('is split, sent in one batch, and asked for once each', async () => {
    await using system = await reads(({ url }) => ({
      json: { value: [...url.matchAll(/LegalEntityId eq '([^']+)'/g)].map(([, id]) => ({ LegalEntityId: id })) },
    }));
    await using sources = connect({ finance: financeUrl(system.origin) });
    const session = sources.openSession(patience(5000)).finance;
    const values = Array.from({ length: 230 }, (_, index) => `company-${index}`);
    const { rows } = await session.read({
      table: 'LegalEntities',
      select: ['LegalEntityId'],
      filter: { op: 'in', path: 'LegalEntityId', values: [...values, 'COMPANY-7'] },
    });
    const found = rows.map((row) => String(row.values['LegalEntityId']).toLowerCase());
    expect(new Set(found)).toEqual(new Set(values));
    expect(rows).toHaveLength(230);
    expect(session.calls).toBe(1);
    expect(system.operations.filter(isRead)).toHaveLength(3);
  });

  test('that is empty asks nothing', async () => {
    await using system = await reads(() => none);
    await using sources = connect({ dataverse: dataverseUrl(system.origin) });
    const session = sources.openSession(patience(5000)).dataverse;
    const filter = { op: 'in', path: 'msdyn_actualid', values: [] } as const;
    expect(await session.read({ table: 'msdyn_actual', select: ['msdyn_amount'], filter, count: true })).toEqual({
      rows: [],
      count: 0,
      countIsCapped: false,
    });
    expect(session.calls).toBe(0);
  });
});

describe('pages', () => {
  const threePages = (origin: () => string) =>
    reads(({ rawUrl }) => {
      const page = Number(/skiptoken=(\d)/.exec(rawUrl)?.[1] ?? 1);
      const next =
        page < 3
          ? { '@odata.nextLink': `${origin()}/api/data/v9.2/msdyn_actuals?$skiptoken=${page + 1}&x='%2C%2c'` }
          : {};
      return {
        json: `{"value":[{"@odata.etag":"W/\\"1\\"","msdyn_amount":${page}.1000}]${page < 3 ? `,"@odata.nextLink":"${next['@odata.nextLink']}"` : ''}}`,
      };
    });

  test('are followed link by link, verbatim and with the same preference', async () => {
    let origin = '';
    await using system = await threePages(() => origin);
    origin = system.origin;
    await using sources = connect({ dataverse: { ...dataverseUrl(origin), pageSize: 1 } });
    const session = sources.openSession(patience(5000)).dataverse;
    const { rows } = await session.read({ table: 'msdyn_actual', select: ['msdyn_amount'] });
    expect(rows.map(({ values }) => values['msdyn_amount'])).toEqual(['1.1000', '2.1000', '3.1000']);
    const sent = system.requests.filter(isRead);
    expect(sent.map(({ headers }) => headers['prefer'])).toEqual(Array(3).fill('odata.maxpagesize=1'));
    expect(sent[1]?.rawUrl).toBe("/api/data/v9.2/msdyn_actuals?$skiptoken=2&x='%2C%2c'");
    expect(sent[0]?.url).toContain('$orderby=msdyn_actualid');
    const pages: number[] = [];
    for await (const page of session.pages({ table: 'msdyn_actual', select: ['msdyn_amount'] }))
      pages.push(page.length);
    expect(pages).toEqual([1, 1, 1]);
  });

  test('never lead the token to another host', async () => {
    await using system = await reads(() => ({
      json: { value: [{}], '@odata.nextLink': 'http://127.0.0.1.evil.example/x' },
    }));
    await using sources = connect({ dataverse: dataverseUrl(system.origin) });
    const read = sources
      .openSession(patience(5000))
      .dataverse.read({ table: 'msdyn_actual', select: ['msdyn_amount'] });
    await expect(read).rejects.toMatchObject({ kind: 'unknown' });
  });
});

describe('when a system fails', () => {
  const query = { table: 'msdyn_project', select: ['msdyn_subject'] };

  test('a passing failure is tried again', async () => {
    let attempts = 0;
    await using system = await reads(() => ((attempts += 1) < 3 ? { status: 503, body: '<html>' } : none));
    await using sources = connect({ dataverse: dataverseUrl(system.origin) });
    const session = sources.openSession(patience(5000)).dataverse;
    await expect(session.read(query)).resolves.toMatchObject({ rows: [] });
    expect(session.calls).toBe(3);
  });

  test('a reset connection is tried again, a few times', async () => {
    await using system = await reads(() => 'reset');
    await using sources = connect({ dataverse: { ...dataverseUrl(system.origin), readAttempts: 2 } });
    const session = sources.openSession(patience(5000)).dataverse;
    await expect(session.read(query)).rejects.toMatchObject({
      kind: 'unavailable',
      extensions: { code: 'SOURCE_UNAVAILABLE', gateway: { system: 'DATAVERSE', retryable: true } },
    });
    expect(session.calls).toBe(2);
  });

  test('a refusal for haste is waited out', async () => {
    let refused = false;
    await using system = await reads(() => {
      if (refused) return none;
      refused = true;
      return { status: 429, body: '{"error":{"code":"0x80072322"}}', headers: { 'Retry-After': '1' } };
    });
    await using sources = connect({ dataverse: dataverseUrl(system.origin) });
    const started = Date.now();
    await sources.openSession(patience(5000)).dataverse.read(query);
    expect(Date.now() - started).toBeGreaterThanOrEqual(1000);
  });

  test('a wait that would last past the deadline is an error at once, for all of the identity', async () => {
    await using system = await reads(() => ({ status: 429, headers: { 'Retry-After': '60' } }));
    await using sources = connect({ dataverse: dataverseUrl(system.origin) });
    const throttled = { kind: 'throttled', extensions: { gateway: { retryable: true } } };
    const first = sources.openSession(patience(3000)).dataverse;
    await expect(first.read(query)).rejects.toMatchObject({ ...throttled, retryAfterSeconds: 60 });
    const second = sources.openSession(patience(3000)).dataverse;
    await expect(second.read(query)).rejects.toMatchObject(throttled);
    expect(second.calls).toBe(0);
  });

  test('a call that gets no turn because others take too long was never sent', async () => {
    await using system = await reads(() => 'silence');
    await using sources = connect({ dataverse: { ...dataverseUrl(system.origin), concurrency: 1 } });
    await sources.dataverse.started;
    const leaving = new AbortController();
    const first = sources.openSession(patience(60_000, leaving.signal)).dataverse;
    const second = sources.openSession(patience(500)).dataverse;
    const results = Promise.allSettled([first.read(query), second.read(query)]);
    await expect(second.read(query)).rejects.toMatchObject({ kind: 'unavailable' });
    leaving.abort();
    expect(await results).toMatchObject([{ reason: { kind: 'aborted' } }, { reason: { kind: 'unavailable' } }]);
    expect([first.calls, second.calls]).toEqual([1, 0]);
  });

  test('silence ends at the deadline', async () => {
    await using system = await reads(() => 'silence');
    await using sources = connect({ dataverse: dataverseUrl(system.origin) });
    const started = Date.now();
    const read = sources.openSession(patience(200)).dataverse.read(query);
    await expect(read).rejects.toMatchObject({ kind: 'timeout', extensions: { code: 'SOURCE_TIMEOUT' } });
    expect(Date.now() - started).toBeLessThan(2000);
  });

  test('a caller who leaves ends the call', async () => {
    const leaving = new AbortController();
    await using system = await reads(() => {
      leaving.abort();
      return 'silence';
    });
    await using sources = connect({ dataverse: dataverseUrl(system.origin) });
    const read = sources.openSession(patience(60_000, leaving.signal)).dataverse.read(query);
    await expect(read).rejects.toMatchObject({ kind: 'aborted' });
  });

  test.each<[string, ScriptedAnswer]>([
    ['a page of HTML', { status: 200, body: '<html>' }],
    ['something else in JSON', { json: { hello: 1 } }],
  ])('%s is not taken for rows', async (_, answer) => {
    await using system = await reads(() => answer);
    await using sources = connect({ dataverse: dataverseUrl(system.origin) });
    const read = sources.openSession(patience(5000)).dataverse.read(query);
    await expect(read).rejects.toMatchObject({ kind: 'unknown' });
  });

  test('a system that is down is reported as unavailable', async () => {
    await using sources = connect({});
    const session = sources.openSession(patience(5000));
    await expect(session.dataverse.read(query)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(sources.health()).toMatchObject({ ready: false, dataverse: { answering: false } });
  });

  test('a token that is refused is renewed once', async () => {
    const renewals: boolean[] = [];
    const tokens = {
      token: async ({ renew = false }: { renew?: boolean }) => {
        renewals.push(renew);
        return renew ? 'fresh' : 'stale';
      },
    };
    await using system = await reads(({ headers }) =>
      headers['authorization'] === 'Bearer fresh' ? none : { status: 302, headers: { Location: 'https://login' } },
    );
    await using sources = connect({ finance: financeUrl(system.origin) }, { tokens });
    const session = sources.openSession(patience(5000)).finance;
    await session.read({ table: 'LegalEntities', select: ['Name'] });
    expect(session.calls).toBe(2);
    expect(renewals).toContain(true);
  });

  test('a token that stays refused is an error that says what to check', async () => {
    await using system = await reads(() => ({ status: 401 }));
    await using sources = connect({ finance: financeUrl(system.origin) });
    const session = sources.openSession(patience(5000)).finance;
    const read = session.read({ table: 'LegalEntities', select: ['Name'] });
    await expect(read).rejects.toMatchObject({
      kind: 'rejected',
      message: expect.stringContaining('Entra applications'),
    });
    expect(session.calls).toBe(2);
  });
});

describe('a tenant that differs', () => {
  const metadata = (properties: readonly string[], navigation = 'msdyn_customer') =>
    '<?xml version="1.0"?><edmx:Edmx Version="4.0"><!-- <EntitySet Name="x"> --><edmx:DataServices><Schema Namespace="Microsoft.Dynamics.CRM">' +
    '<EntityType Name="base" Abstract="true"/>' +
    `<EntityType Name="contoso_project" BaseType="mscrm.base"><Key><PropertyRef Name="x"/></Key>${properties.map((name) => `<Property Name="${name}" Type="Edm.String"/>`).join('')}` +
    `<NavigationProperty Name="${navigation}" Type="mscrm.account"><ReferentialConstraint Property="_msdyn_customer_value" ReferencedProperty="accountid"/></NavigationProperty></EntityType>` +
    '<EntityType Name="account"><Property Name="name" Type="Edm.String"/></EntityType>' +
    '<EntityContainer Name="System"><EntitySet Name="msdyn_projects" EntityType="Microsoft.Dynamics.CRM.contoso_project"/><EntitySet Name="accounts" EntityType="mscrm.account"/></EntityContainer>' +
    '</Schema></edmx:DataServices></edmx:Edmx>';

  const tenant = (csdl: string) =>
    startScriptedSystem(({ url }) => {
      if (url.endsWith('/$metadata')) return { status: 200, body: csdl };
      return url.includes('WhoAmI') ? { json: {} } : { json: { value: [{ contoso_title: 'A', msdyn_subject: 'A' }] } };
    });

  test('is compared with the catalogue, once', async () => {
    const reports: MetadataReport[] = [];
    await using system = await tenant(metadata(['msdyn_projectid', 'msdyn_subject']));
    const metadataListener = {
      compared: (report: MetadataReport) => void reports.push(report),
      failed: () => undefined,
    };
    await using sources = connect({ dataverse: dataverseUrl(system.origin) }, { metadataListener });
    await sources.dataverse.started;
    expect(reports).toHaveLength(1);
    expect(sources.dataverse.metadataReport()).toBe(reports[0]);
    expect(reports[0]?.missing).toContainEqual({
      system: 'DATAVERSE',
      table: 'msdyn_project',
      column: 'msdyn_progress',
      lookedFor: 'msdyn_progress',
      confidence: 'documented',
    });
    expect(reports[0]?.missing).toContainEqual(expect.objectContaining({ table: 'msdyn_actual', column: null }));
    const session = sources.openSession(patience(5000)).dataverse;
    expect([
      session.has('msdyn_project'),
      session.has('msdyn_project', 'msdyn_subject'),
      session.has('msdyn_project', 'msdyn_progress'),
      session.has('msdyn_actual'),
    ]).toEqual([true, true, false, false]);
  });

  test('is not asked for a column that it lacks, and says so when a filter needs it', async () => {
    await using system = await tenant(metadata(['msdyn_projectid', 'msdyn_subject']));
    await using sources = connect({ dataverse: dataverseUrl(system.origin) });
    await sources.dataverse.started;
    const session = sources.openSession(patience(5000)).dataverse;
    const { rows } = await session.read({ table: 'msdyn_project', select: ['msdyn_subject', 'msdyn_progress'] });
    expect(rows[0]?.values).toEqual({ msdyn_subject: 'A' });
    expect(system.requests.at(-1)?.url).toContain('$select=msdyn_subject&');
    const filtered = session.read({
      table: 'msdyn_project',
      select: ['msdyn_subject'],
      filter: { op: 'gt', path: 'msdyn_progress', value: '0.5' },
    });
    await expect(filtered).rejects.toMatchObject({
      kind: 'rejected',
      message: expect.stringMatching(
        /msdyn_project\.msdyn_progress .*dataverse\.renames\.msdyn_project\.columns\.msdyn_progress/,
      ),
    });
    const absent = session.read({ table: 'msdyn_actual', select: ['msdyn_amount'] });
    await expect(absent).rejects.toMatchObject({ kind: 'missing', message: expect.stringContaining('msdyn_actual') });
  });

  test('is spoken to in its own names', async () => {
    await using system = await tenant(
      metadata(['msdyn_projectid', 'contoso_title', '_msdyn_customer_value'], 'msdyn_Customer'),
    );
    const renames = { msdyn_project: { columns: { msdyn_subject: 'contoso_title' } } };
    await using sources = connect({ dataverse: { ...dataverseUrl(system.origin), renames } });
    await sources.dataverse.started;
    const session = sources.openSession(patience(5000)).dataverse;
    const { rows } = await session.read({
      table: 'msdyn_project',
      select: ['msdyn_subject'],
      expand: { msdyn_customer: { select: ['name'] } },
      filter: { op: 'eq', path: 'msdyn_customer.name', value: 'B' },
      orderBy: [{ path: 'msdyn_subject', descending: true }],
      top: 5,
    });
    expect(rows[0]?.values).toEqual({ msdyn_subject: 'A' });
    expect(system.requests.at(-1)?.url).toBe(
      "/api/data/v9.2/msdyn_projects?$select=contoso_title&$expand=msdyn_Customer($select=name)&$filter=msdyn_Customer/name eq 'B'&$orderby=contoso_title desc&$top=5",
    );
  });

  test('whose metadata breaks off is assumed to have everything until it is known', async () => {
    const failures: string[] = [];
    await using system = await tenant(metadata([]).slice(0, 300));
    const metadataListener = { compared: () => undefined, failed: (error: Error) => void failures.push(error.message) };
    await using sources = connect({ dataverse: dataverseUrl(system.origin) }, { metadataListener });
    await sources.dataverse.started;
    expect(failures.some((message) => message.includes('CSDL') || message.includes('Dataverse'))).toBe(true);
    expect(sources.dataverse.metadataReport()).toBeNull();
    expect(sources.openSession(patience(5000)).dataverse.has('msdyn_project', 'msdyn_progress')).toBe(true);
  });
});

describe('groupings', () => {
  test('are made by Dataverse and read back under the names asked for', async () => {
    await using system = await reads(() => ({
      json: '{"value":[{"_msdyn_project_value":"A","account_name":"Contoso","total":123456789012345.6700,"rows":3},{"rows":1,"total":null}]}',
    }));
    await using sources = connect({ dataverse: dataverseUrl(system.origin) });
    const rows = await sources.openSession(patience(5000)).dataverse.aggregate({
      table: 'msdyn_actual',
      filter: { op: 'eq', path: 'statecode', value: 0 },
      groupBy: ['msdyn_project', 'msdyn_project.msdyn_customer.name'],
      aggregates: [
        { column: 'msdyn_amount', with: 'sum', as: 'total' },
        { column: null, with: 'count', as: 'rows' },
      ],
    });
    expect(rows).toEqual([
      { msdyn_project: 'a', 'msdyn_project.msdyn_customer.name': 'Contoso', total: '123456789012345.6700', rows: 3 },
      { msdyn_project: null, 'msdyn_project.msdyn_customer.name': null, total: null, rows: 1 },
    ]);
    expect(system.requests.filter(isRead)[0]?.url).toBe(
      '/api/data/v9.2/msdyn_actuals?$apply=filter(statecode eq 0)/groupby((_msdyn_project_value,msdyn_Project/msdyn_customer/name),aggregate(msdyn_amount with sum as total,$count as rows))',
    );
  });

  test('are refused for Finance', async () => {
    await using sources = connect({});
    const grouping = sources
      .openSession(patience(5000))
      .finance.aggregate({ table: 'LegalEntities', groupBy: [], aggregates: [] });
    await expect(grouping).rejects.toMatchObject({ kind: 'rejected' });
  });
});
