import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { startTestSandbox } from '../sandbox/test-sandbox.ts';
import type { ColumnModel, TableModel } from './catalogue/model.ts';
import { parseSourcesConfig, type SourcesConfigInput } from './config.ts';
import { dataverseCatalogue } from './dataverse/catalogue.ts';
import { financeCatalogue } from './finance/catalogue.ts';
import type { Filter, ReadSession, Value } from './odata/query.ts';
import { createSources, type Sources } from './sources.ts';
import { patience } from './test-support/connect.ts';

let sandbox: Sandbox;
let sources: Sources;

function configOf(place: Sandbox, changes: Partial<SourcesConfigInput['dataverse']> = {}) {
  return parseSourcesConfig({
    entra: {
      tenantId: place.tenantId,
      clientId: place.clientId,
      credential: { type: 'secret', secret: place.clientSecret },
      tokenEndpoint: place.tokenEndpoint,
    },
    dataverse: { url: place.dataverse, writable: true, ...changes },
    finance: { url: place.finance, writable: true },
  });
}

beforeAll(async () => {
  sandbox = await startTestSandbox({ actuals: 300 });
  sources = createSources(configOf(sandbox));
  await sources.started;
});

afterAll(async () => {
  await sources.close();
  await sandbox[Symbol.asyncDispose]();
});

const open = () => sources.openSession(patience(60_000));
const lookupsOf = (table: TableModel): ColumnModel[] =>
  [...table.columns.values()].filter(({ lookup }) => lookup !== null);

describe('the whole catalogue', () => {
  test('exists in the sandbox, as its own metadata says', () => {
    expect(sources.dataverse.metadataReport()?.missing).toEqual([]);
    expect(sources.finance.metadataReport()?.missing).toEqual([]);
  });

  test('can be read in Dataverse, every column and lookup of every table', async () => {
    const session = open().dataverse;
    const tables = [...dataverseCatalogue().values()];
    const reads = tables.map((table) =>
      session.read({
        table: table.name,
        select: [...table.columns.keys()],
        expand: Object.fromEntries(
          lookupsOf(table)
            .slice(0, 12)
            .map((column) => [column.name, { select: [] }]),
        ),
        top: 2,
        count: true,
      }),
    );
    const failures = (await Promise.allSettled(reads)).flatMap((result, index) =>
      result.status === 'rejected' ? [[tables[index]?.name, String(result.reason), detailOf(result.reason)]] : [],
    );
    expect(failures).toEqual([]);
    expect(session.calls).toBe(Math.ceil(tables.length / 40));
  });

  test('is followed through a lookup with several tables as far as each of them goes', async () => {
    const company = { msdyn_company: { select: ['cdm_companycode'] } };
    const { rows } = await open().dataverse.read({
      table: 'salesorder',
      select: ['ordernumber'],
      // Contacts have a version too, but no company.
      expand: { customerid: { select: ['versionnumber'], expand: company } },
      filter: { op: 'eq', path: 'ordernumber', value: 'CON-0001' },
    });
    expect(rows[0]?.expanded['customerid']?.expanded['msdyn_company']?.values).toEqual({ cdm_companycode: 'USMF' });
    const unknown = { nowhere: { select: [] } };
    await expect(
      open().dataverse.read({
        table: 'salesorder',
        select: ['ordernumber'],
        expand: { customerid: { select: ['name'], expand: unknown } },
      }),
    ).rejects.toThrow('nowhere');
  });

  test('can be read in Finance, every column of every entity', async () => {
    const session = open().finance;
    const tables = [...financeCatalogue().values()];
    const reads = tables.map((table) =>
      session.read({ table: table.name, select: [...table.columns.keys()], top: 2, count: true }),
    );
    const failures = (await Promise.allSettled(reads)).flatMap((result, index) =>
      result.status === 'rejected' ? [[tables[index]?.name, String(result.reason), detailOf(result.reason)]] : [],
    );
    expect(failures).toEqual([]);
  });
});

describe('conditions', () => {
  test.each([
    ['DATAVERSE', ['msdyn_actual', 'msdyn_project', 'salesorder', 'invoice']],
    ['FINANCE', ['ProjectsV2', 'ProjActualsImports', 'CustomersV3', 'LegalEntities']],
  ] as const)('of every kind find in %s the row that they were made from', async (system, tables) => {
    const session = system === 'DATAVERSE' ? open().dataverse : open().finance;
    for (const name of tables) {
      const table = (system === 'DATAVERSE' ? dataverseCatalogue() : financeCatalogue()).get(name)!;
      const { rows } = await session.read({ table: name, select: [...table.columns.keys()], top: 1 });
      const row = rows[0]!.values;
      const key: Filter = { op: 'and', of: table.key.map((path) => ({ op: 'eq', path, value: row[path] ?? null })) };
      const checks = [...table.columns.values()]
        .filter(({ kind }) => kind !== 'double' && kind !== 'binary')
        .flatMap((column) => filtersFor(column, row[column.name] ?? null));
      const results = await Promise.allSettled(
        checks.map((filter) =>
          session.read({ table: name, select: [...table.key], filter: { op: 'and', of: [key, filter] } }),
        ),
      );
      const wrong = results.flatMap((result, index) => {
        const found = result.status === 'fulfilled' ? result.value.rows.length : detailOf(result.reason);
        return found === 1 ? [] : [[name, checks[index], found]];
      });
      expect(wrong).toEqual([]);
    }
  });
});

/** Conditions that a column with this value meets. */
function filtersFor({ name: path, kind }: ColumnModel, value: Value): Filter[] {
  if (value === null)
    return [
      { op: 'eq', path, value: null },
      { op: 'not', of: { op: 'ne', path, value: null } },
    ];
  const filters: Filter[] = [
    { op: 'eq', path, value },
    { op: 'in', path, values: [value] },
    { op: 'not', of: { op: 'ne', path, value } },
  ];
  if (kind === 'dateTime') {
    const day = String(value).slice(0, 10);
    filters.push({ op: 'eq', path, value: day }, { op: 'le', path, value: day }, { op: 'ge', path, value: day });
    filters.push({ op: 'not', of: { op: 'gt', path, value: day } }, { op: 'lt', path, value: '2999-12-31' });
  }
  if (kind === 'decimal' || kind === 'int64') {
    filters.push({ op: 'ge', path, value }, { op: 'le', path, value });
  }
  if (kind === 'string' && typeof value === 'string' && value.length > 2) {
    const middle = value.slice(1, -1);
    filters.push(
      { op: 'startsWith', path, value: value.slice(0, 2) },
      { op: 'endsWith', path, value: value.slice(-2) },
    );
    filters.push(
      { op: 'contains', path, value: middle },
      { op: 'eq', path, value: value.replace(/[a-z]+/g, (word) => word.toUpperCase()) },
    );
  }
  return filters;
}

describe('long lists', () => {
  test.each([5, 199, 450])('of %i ids find as many rows, in one call', async (size) => {
    const session = open().dataverse;
    const all = await session.read({ table: 'msdyn_actual', select: ['msdyn_actualid', 'msdyn_project'] });
    const ids = all.rows.map(({ values }) => values['msdyn_actualid'] ?? null).slice(0, size);
    const before = session.calls;
    const { rows } = await session.read({
      table: 'msdyn_actual',
      select: ['msdyn_actualid'],
      filter: { op: 'in', path: 'msdyn_actualid', values: ids },
    });
    expect(rows).toHaveLength(ids.length);
    expect(session.calls - before).toBe(1);
    const projects = [...new Set(all.rows.map(({ values }) => values['msdyn_project'] ?? null))];
    const filter: Filter = { op: 'in', path: 'msdyn_project', values: projects };
    const byProject = await session.read({ table: 'msdyn_actual', select: ['msdyn_actualid'], filter });
    expect(byProject.rows).toHaveLength(all.rows.length);
  });
});

describe('pages', () => {
  test.each(['DATAVERSE', 'FINANCE'] as const)('of %s hold every row once', async (system) => {
    const table = system === 'DATAVERSE' ? 'msdyn_actual' : 'ProjActualsImports';
    const key = system === 'DATAVERSE' ? 'msdyn_actualid' : 'ActualsImportId';
    const small = createSources(configOf(sandbox, { pageSize: 100 }));
    try {
      const sessions = small.openSession(patience(60_000));
      const session: ReadSession = system === 'DATAVERSE' ? sessions.dataverse : sessions.finance;
      const ids: Value[] = [];
      for await (const page of session.pages({ table, select: [key] })) {
        ids.push(...page.map(({ values }) => values[key] ?? null));
      }
      const whole = await session.read({ table, select: [key], count: true });
      expect(ids).toEqual(whole.rows.map(({ values }) => values[key]));
      expect(new Set(ids).size).toBe(whole.count);
    } finally {
      await small.close();
    }
  });
});

describe('groupings', () => {
  test('add up to the rows', async () => {
    const session = open().dataverse;
    const groups = await session.aggregate({
      table: 'msdyn_actual',
      filter: { op: 'ne', path: 'msdyn_project', value: null },
      groupBy: ['msdyn_project', 'msdyn_project.msdyn_subject', 'msdyn_transactiontypecode'],
      aggregates: [
        { column: 'msdyn_quantity', with: 'sum', as: 'quantity' },
        { column: null, with: 'count', as: 'rows' },
      ],
    });
    const { rows } = await session.read({
      table: 'msdyn_actual',
      select: ['msdyn_actualid'],
      filter: { op: 'ne', path: 'msdyn_project', value: null },
    });
    expect(groups.reduce((sum, group) => sum + Number(group['rows']), 0)).toBe(rows.length);
    expect(groups.every((group) => typeof group['msdyn_project.msdyn_subject'] === 'string')).toBe(true);
    expect(groups.every((group) => typeof group['quantity'] === 'string')).toBe(true);
  });
});

describe('writes', () => {
  test('reach Dataverse exactly, once, and only on the version that was read', async () => {
    const id = 'aaaaaaaa-0000-4000-8000-000000000001';
    const options = { ...patience(20_000), select: ['name', 'creditlimit'] };
    const values = { name: "O'Brien & Söhne", creditlimit: '123456789012345.6789' };
    const create = { kind: 'create', table: 'account', id, values } as const;
    const created = await sources.dataverse.write(create, options);
    expect(created).toMatchObject({ id, values });
    await expect(sources.dataverse.write(create, options)).rejects.toMatchObject({ kind: 'conflict' });
    const update = { kind: 'update', table: 'account', key: id, values: { name: 'changed' } } as const;
    const changed = await sources.dataverse.write(
      { ...update, ifMatch: created.etag! },
      { ...options, select: ['name'] },
    );
    expect(changed.values).toEqual({ name: 'changed' });
    const stale = sources.dataverse.write({ ...update, ifMatch: created.etag! }, { ...options, select: ['name'] });
    await expect(stale).rejects.toMatchObject({ kind: 'conflict' });
    await sources.dataverse.write({ kind: 'delete', table: 'account', key: id }, options);
    await expect(sources.dataverse.write(update, { ...options, select: [] })).rejects.toMatchObject({
      kind: 'missing',
    });
  });

  test('in a change set are all made or none', async () => {
    const [first, second] = ['aaaaaaaa-0000-4000-8000-00000000000a', 'aaaaaaaa-0000-4000-8000-00000000000b'];
    const create = (id: string) => ({ kind: 'create', table: 'account', id, values: { name: 'set' } }) as const;
    const written = await sources.dataverse.writeAll([create(first), create(second)], patience(20_000));
    expect(written.map(({ id }) => id)).toEqual([first, second]);
    const fresh = 'aaaaaaaa-0000-4000-8000-00000000000c';
    const doubled = sources.dataverse.writeAll([create(fresh), create(second)], patience(20_000));
    await expect(doubled).rejects.toMatchObject({ kind: 'conflict' });
    const { rows } = await open().dataverse.read({
      table: 'account',
      select: ['name'],
      filter: { op: 'eq', path: 'accountid', value: fresh },
    });
    expect(rows).toEqual([]);
  });

  test('reach Finance with stand-ins for null and come back as null', async () => {
    const values = { dataAreaId: 'USMF', ProjectGroup: 'TEST-GROUP' };
    const created = await sources.finance.write(
      { kind: 'create', table: 'ProjectGroups', values: { ...values, Name: null } },
      { ...patience(20_000), select: ['Name'] },
    );
    expect(created.values).toEqual({ Name: null });
    await sources.finance.write(
      { kind: 'update', table: 'ProjectGroups', key: values, values: { Name: 'd' } },
      patience(20_000),
    );
    const { rows } = await open().finance.read({
      table: 'ProjectGroups',
      select: ['Name'],
      filter: { op: 'and', of: Object.entries(values).map(([path, value]) => ({ op: 'eq', path, value })) },
    });
    expect(rows.map((row) => row.values)).toEqual([{ Name: 'd' }]);
    await sources.finance.write({ kind: 'delete', table: 'ProjectGroups', key: values }, patience(20_000));
    const again = sources.finance.write({ kind: 'delete', table: 'ProjectGroups', key: values }, patience(20_000));
    await expect(again).rejects.toMatchObject({ kind: 'missing' });
  });
});

describe('an environment that differs', () => {
  test('is read in its own names, less what it lacks', async () => {
    const overlay = {
      remove: ['msdyn_project.msdyn_progress', 'msdyn_psserrorlog'],
      rename: { 'msdyn_project.msdyn_projectnumber': 'new_number', 'msdyn_actual.msdyn_project': 'new_project' },
    };
    await using other = await startTestSandbox({ actuals: 300, overlay });
    const renames = {
      msdyn_project: { columns: { msdyn_projectnumber: 'new_number' } },
      msdyn_actual: { columns: { msdyn_project: 'new_project' } },
    };
    const there = createSources(configOf(other, { renames }));
    try {
      await there.started;
      const lacking = [there.dataverse, there.finance].flatMap((client) => client.metadataReport()?.missing ?? []);
      expect(lacking.map(({ table, column }) => [table, column])).toEqual([
        ['msdyn_project', 'msdyn_progress'],
        ['msdyn_psserrorlog', null],
      ]);
      const session = there.openSession(patience(20_000)).dataverse;
      const { rows } = await session.read({
        table: 'msdyn_actual',
        select: ['msdyn_project'],
        expand: { msdyn_project: { select: ['msdyn_projectnumber', 'msdyn_progress'] } },
        filter: { op: 'ne', path: 'msdyn_project.msdyn_projectnumber', value: null },
        top: 1,
      });
      expect(rows[0]?.values['msdyn_project']).toMatch(/^[0-9a-f-]{36}$/);
      expect(rows[0]?.expanded['msdyn_project']?.values).toEqual({ msdyn_projectnumber: expect.any(String) });
    } finally {
      await there.close();
    }
  });
});

describe('health', () => {
  test('is ready once both systems have answered', () => {
    expect(sources.health()).toMatchObject({ ready: true, dataverse: { error: null }, finance: { error: null } });
  });
});

function detailOf(error: unknown): unknown {
  return error instanceof Error && 'detail' in error ? error.detail : String(error);
}
