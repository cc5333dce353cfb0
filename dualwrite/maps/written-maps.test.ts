import { describe, expect, it } from 'vitest';
import { dataverseCatalogue } from '../../systems/dataverse/catalogue.ts';
import { financeCatalogue } from '../../systems/finance/catalogue.ts';
import { fieldViolations } from '../field-violations.ts';
import { legsOf } from '../legs-of.ts';
import { projectResourceRoles } from './project-resource-roles.ts';
import type { ChangeKind, HookContext, KnownRecord } from './table-map.ts';
import { transactionCategories } from './transaction-categories.ts';
import { writtenMaps } from './written-maps.ts';

const id = '5f0c2f6e-2d5b-4a3e-9d61-7b1c1a4b6d0e';
const kinds: readonly ChangeKind[] = ['create', 'update', 'delete'];

describe.each(writtenMaps)('$name', (map) => {
  it('names tables and columns that the catalogues have', () => {
    const dataverse = dataverseCatalogue().get(map.dataverse.table);
    const finance = financeCatalogue().get(map.finance.table);
    for (const pair of map.fields) {
      if (pair.dataverse !== null) expect(dataverse?.columns.has(pair.dataverse), pair.field).toBe(true);
      if (pair.finance !== null) expect(finance?.columns.has(pair.finance), pair.field).toBe(true);
    }
  });

  it.each(kinds)('asks only for rows that there can be, and writes only such rows, on %s', (kind) => {
    const record: KnownRecord = { id: kind === 'create' ? null : id, fields: { number: 'N1' } };
    for (const { system, query } of Object.values(map.facts?.(kind, record, {}) ?? {})) {
      const table = (system === 'DATAVERSE' ? dataverseCatalogue() : financeCatalogue()).get(query.table);
      expect(table, query.table).toBeDefined();
      for (const column of query.select) expect(table?.columns.has(column), `${query.table}.${column}`).toBe(true);
    }
    const change = kind === 'delete' ? {} : { number: 'N1', name: 'Name' };
    const context: HookContext = {
      kind,
      change,
      record,
      named: {},
      facts: { companies: [{ cdm_companycode: 'USMF' }] },
    };
    for (const leg of legsOf(map, { dataverse: id, finance: { RoleId: 'N1' } }, context)) {
      const catalogue = leg.system === 'DATAVERSE' ? dataverseCatalogue() : financeCatalogue();
      for (const { table, values, restore } of leg.rows) {
        const columns = catalogue.get(table)?.columns;
        for (const column of [...Object.keys(values), ...(restore ?? [])]) {
          expect(columns?.has(column), `${table}.${column}`).toBe(true);
        }
      }
    }
  });

  it('may be changed in Dataverse only', () => {
    expect(Object.values(map.rights)).toEqual([['DATAVERSE'], ['DATAVERSE'], ['DATAVERSE']]);
  });

  it('demands a name that fits', () => {
    const fields = (change: object) => fieldViolations(map, 'update', { ...change }).map(({ field }) => field);
    expect(fields({ name: '' })).toEqual(['name']);
    expect(fields({ name: null })).toEqual(['name']);
    expect(fields({ name: 'x'.repeat(101) })).toEqual(['name']);
    expect(fields({ name: 'x', billingType: null })).toEqual([]);
    expect(fields({ billingType: 'FREE' })).toEqual(['billingType']);
    expect(fields({})).toEqual([]);
  });
});

describe('the further rows of a change', () => {
  const record: KnownRecord = { id, fields: { number: 'N1' } };

  it('come after the record, and before it when it is deleted', () => {
    const rowsOf = (kind: ChangeKind) => {
      const context: HookContext = {
        kind,
        change: kind === 'delete' ? {} : { number: 'N1', name: 'A' },
        record,
        named: {},
        facts: { companies: [{ cdm_companycode: 'USMF' }], companyRoles: [{ dataAreaId: 'USMF' }] },
      };
      const legs = legsOf(projectResourceRoles, { dataverse: id, finance: { RoleId: 'N1' } }, context);
      return legs.find(({ system }) => system === 'FINANCE')?.rows.map(({ table }) => table);
    };
    expect(rowsOf('create')).toEqual(['ResourceCategoriesShared', 'ResourceCategories']);
    expect(rowsOf('update')).toEqual(['ResourceCategoriesShared', 'ResourceCategories']);
    expect(rowsOf('delete')).toEqual(['ResourceCategories', 'ResourceCategoriesShared']);
  });

  it('are those that Finance has, where it could be asked', () => {
    const context: HookContext = {
      kind: 'update',
      change: { name: 'B' },
      record,
      named: {},
      facts: { sharedCategories: [{ CategoryId: 'tcn-n1-2' }] },
    };
    const rows = transactionCategories.expand?.('FINANCE', context) ?? [];
    expect(rows.map(({ key, values }) => [key['CategoryId'], values['CategoryName']])).toEqual([
      ['TCN-N1-2', 'B (fee)'],
    ]);
    expect(transactionCategories.expand?.('FINANCE', { ...context, facts: {} })).toHaveLength(4);
    expect(transactionCategories.expand?.('DATAVERSE', context)).toEqual([]);
  });
});
