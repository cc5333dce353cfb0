import { describe, expect, test } from 'vitest';
import { connect, patience } from '../test-support/connect.ts';
import { dataverseUrl, financeUrl, isRead, none, reads } from '../test-support/scripted-reads.ts';

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
