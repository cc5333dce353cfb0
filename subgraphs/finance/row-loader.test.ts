import { expect, test } from 'vitest';

import type { Query, ReadRow, ReadSession, Row } from '../../systems/odata/query.ts';
import { RowLoader } from './row-loader.ts';

/** Rows in memory behind the port of the systems; remembers what it was asked. */
function memorySession(rows: readonly Row[]): ReadSession & { readonly queries: Query[] } {
  const queries: Query[] = [];
  return {
    system: 'FINANCE',
    queries,
    read: async (query) => {
      queries.push(query);
      const read = rows.map((row): ReadRow => ({
        values: Object.fromEntries(query.select.map((column) => [column, row[column]])),
        etag: null,
        expanded: {},
      }));
      return { rows: read, count: null, countIsCapped: false };
    },
    pages: () => {
      throw new Error('Expected no paging.');
    },
    aggregate: async () => [],
    has: () => true,
  };
}

const projects = [
  { dataAreaId: 'usmf', ProjectId: 'P-1', ProjectGroupId: 'TM', ProjectStage: 'InProcess' },
  { dataAreaId: 'usmf', ProjectId: 'p-2', ProjectGroupId: 'FP', ProjectStage: 'Completed' },
  { dataAreaId: 'demf', ProjectId: 'P-1', ProjectGroupId: 'INT', ProjectStage: 'Created' },
];
const KEY = ['dataAreaId', 'ProjectId'];

test('everything asked for in one tick is one query per company, with the columns that anyone asked for', async () => {
  const session = memorySession(projects);
  const loader = new RowLoader(session, 'ProjectsV2', KEY);
  const [first, second, third, missing] = await Promise.all([
    loader.load(['USMF', 'P-1'], ['ProjectGroupId']),
    Promise.resolve().then(() => loader.load(['USMF', 'P-2'], ['ProjectStage'])),
    loader.load(['DEMF', 'P-1'], []),
    loader.load(['USMF', 'P-9'], []),
  ]);
  expect(first?.[0]?.values['ProjectGroupId']).toBe('TM');
  expect(second?.[0]?.values['ProjectStage']).toBe('Completed');
  expect(third?.[0]?.values['ProjectGroupId']).toBe('INT');
  expect(missing).toEqual([]);
  expect(session.queries.map(({ filter }) => filter)).toEqual([
    {
      op: 'and',
      of: [
        { op: 'eq', path: 'dataAreaId', value: 'USMF' },
        { op: 'in', path: 'ProjectId', values: ['P-1', 'P-9', 'P-2'] },
      ],
    },
    {
      op: 'and',
      of: [
        { op: 'eq', path: 'dataAreaId', value: 'DEMF' },
        { op: 'eq', path: 'ProjectId', value: 'P-1' },
      ],
    },
  ]);
  expect(session.queries[0]?.select).toEqual(['dataAreaId', 'ProjectId', 'ProjectGroupId', 'ProjectStage']);
});

test('a row is read again only for columns that it was not read with', async () => {
  const session = memorySession(projects);
  const loader = new RowLoader(session, 'ProjectsV2', KEY);
  await loader.load(['USMF', 'P-1'], ['ProjectGroupId']);
  await loader.load(['usmf', 'p-1'], ['ProjectGroupId']);
  expect(session.queries).toHaveLength(1);
  const [row] = await loader.load(['USMF', 'P-1'], ['ProjectStage']);
  expect(row?.values['ProjectStage']).toBe('InProcess');
  expect(session.queries).toHaveLength(2);
});

test('a failed read fails everyone who asked in that tick', async () => {
  const session = memorySession(projects);
  const loader = new RowLoader({ ...session, read: () => Promise.reject(new Error('down')) }, 'ProjectsV2', KEY);
  const results = await Promise.allSettled([loader.load(['USMF', 'P-1'], []), loader.load(['DEMF', 'P-1'], [])]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

test('a key that no row can have, or that Finance would misread, does not fail the others', async () => {
  const session = memorySession([{ dataAreaId: 'usmf', ActualsImportId: '11111111-2222-3333-4444-555555555555' }]);
  const loader = new RowLoader(session, 'ProjActualsImports', ['dataAreaId', 'ActualsImportId']);
  const [found, impossible, wildcard] = await Promise.allSettled([
    loader.load(['USMF', '11111111-2222-3333-4444-555555555555'], []),
    loader.load(['USMF', 'NOPE'], []),
    new RowLoader(session, 'ProjectsV2', KEY).load(['USMF', 'P*'], []),
  ]);
  expect(found).toMatchObject({ status: 'fulfilled', value: [{}] });
  expect(impossible).toEqual({ status: 'fulfilled', value: [] });
  expect(wildcard).toMatchObject({ status: 'rejected', reason: { kind: 'rejected' } });
  expect(session.queries).toHaveLength(1);
});
