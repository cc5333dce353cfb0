import { describe, expect, it } from 'vitest';
import type { System } from '../../systems/odata/query.ts';
import { findTable } from '../upstream/catalogue-of.ts';
import { legsOf } from '../planning/legs-of.ts';
import type { ChangeKind, HookContext, KnownRecord, MapValue, TableMap } from './table-map.ts';
import { allMaps } from './all-maps.ts';
import { entryJournalLines } from './entry-journal-lines.ts';
import { entryJournals } from './entry-journals.ts';
import { timeEntries } from './time-entries.ts';
import { writtenMaps } from './written-maps.ts';

const id = '5f0c2f6e-2d5b-4a3e-9d61-7b1c1a4b6d0e';
const kinds: readonly ChangeKind[] = ['create', 'update', 'delete'];

/** Fails unless a column, or each column on the way to one behind lookups, is in the catalogue. */
function expectPath(system: System, tableName: string, path: string): void {
  let table = findTable(system, tableName);
  for (const name of path.split('.')) {
    const column = table?.columns.get(name);
    expect(column, `${tableName}.${path}`).toBeDefined();
    const [target] = column?.lookup?.targets ?? [];
    table = target === undefined ? undefined : findTable('DATAVERSE', target);
  }
}

/** A value for every field, as a change would carry it once its references are looked up. */
function everyField(map: TableMap): Record<string, MapValue> {
  const values = map.fields.map(({ field, reference, transform, decimals }): [string, MapValue] => {
    if (reference !== undefined) return [field, { table: reference.table, id, text: 'T1' }];
    if (transform?.kind === 'valueMap') return [field, transform.values[0]?.unified ?? null];
    if (transform?.kind === 'date') return [field, '2026-12-31'];
    return [field, decimals === undefined && transform?.kind !== 'rounded' ? 'N1' : '1'];
  });
  return Object.fromEntries(values);
}

describe.each([...allMaps, timeEntries, entryJournals, entryJournalLines])('$name', (map) => {
  it('names tables and columns that the catalogues have', () => {
    for (const { dataverse, finance, reference } of [...map.fields, ...(map.writtenBack ?? [])]) {
      if (dataverse !== null) expectPath('DATAVERSE', map.dataverse.table, dataverse);
      if (finance !== null) expectPath('FINANCE', map.finance?.table ?? '', finance);
      if (reference === undefined) continue;
      for (const path of [
        reference.column,
        ...(reference.select ?? []),
        ...(reference.company === undefined ? [] : [reference.company]),
      ]) {
        expectPath('DATAVERSE', reference.table, path);
      }
    }
  });

  it('identifies a record by fields that Finance has in its key', () => {
    const columns = map.fields.flatMap(({ field, finance }) => (map.key.includes(field) ? (finance ?? []) : []));
    const key = findTable('FINANCE', map.finance?.table ?? '')?.key ?? [];
    expect(columns.filter((column) => !key.includes(column))).toEqual([]);
    expect(columns.length).toBe(key.length);
  });

  it.each(kinds)('asks only for rows that there can be, and writes only such rows, on %s', (kind) => {
    const fields = everyField(map);
    const record: KnownRecord = { id: kind === 'create' ? null : id, fields };
    for (const { system, query } of Object.values(map.facts?.(kind, record, fields) ?? {})) {
      expect(findTable(system, query.table), query.table).toBeDefined();
      for (const path of query.select) expectPath(system, query.table, path);
    }
    const context: HookContext = {
      kind,
      change: kind === 'delete' ? {} : fields,
      record,
      named: {},
      facts: { companies: [{ cdm_companycode: 'USMF' }] },
    };
    for (const { system, rows } of legsOf(map, { dataverse: id, finance: { dataAreaId: 'usmf' } }, context)) {
      for (const { table, values, restore } of rows) {
        for (const column of [...Object.keys(values), ...(restore ?? [])]) expectPath(system, table, column);
      }
    }
  });

  it('lets a record be changed only in systems from which the change is carried on', () => {
    const ways = { both: ['DATAVERSE', 'FINANCE'], toFinance: ['DATAVERSE'], toDataverse: ['FINANCE'] };
    const from = new Set([map.rights.create, map.rights.delete].flat());
    expect([...from].filter((system) => !ways[map.direction].includes(system))).toEqual([]);
  });

  it('gives every field that one system alone masters to nobody else', () => {
    const owned = map.fields.filter(({ owner }) => owner !== undefined && owner !== map.origin);
    expect(owned.filter(({ dataverse, direction }) => dataverse !== null || direction !== 'none')).toEqual([]);
  });
});

it('every map that is written through lets its records be created, changed and deleted where they are mastered', () => {
  for (const { rights, origin } of writtenMaps) {
    expect(Object.values(rights).every((systems) => systems.includes(origin))).toBe(true);
  }
});
