import { describe, expect, it } from 'vitest';
import { fieldViolations } from '../planning/field-violations.ts';
import { legsOf } from '../planning/legs-of.ts';
import { projectResourceRoles } from './project-resource-roles.ts';
import type { ChangeKind, HookContext, KnownRecord } from './table-map.ts';
import { transactionCategories } from './transaction-categories.ts';

const id = '5f0c2f6e-2d5b-4a3e-9d61-7b1c1a4b6d0e';

describe.each([projectResourceRoles, transactionCategories])('$name', (map) => {
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
    expect(rows.map(({ key, values }) => [key, values['CategoryName']])).toEqual([
      [{ CategoryId: 'TCN-N1-2' }, 'B (fee)'],
    ]);
    expect(transactionCategories.expand?.('FINANCE', { ...context, facts: {} })).toHaveLength(4);
    expect(transactionCategories.expand?.('DATAVERSE', context)).toEqual([]);
  });
});
