import { describe, expect, test } from 'vitest';
import type { OperationRecord } from '../journal/journal.ts';
import { type LegRecord, newLegRecord, type RowChange } from '../leg.ts';
import { isSameValue } from '../upstream/same-value.ts';
import { snapshotOf } from './snapshot.ts';
import type { WritableSystem } from '../upstream/writable-system.ts';

const same = { DATAVERSE: sameText, FINANCE: sameText };

function sameText(...[, , written, read]: Parameters<WritableSystem['isSame']>): boolean {
  return isSameValue('string', written, read);
}

function operation(row: RowChange, before: Record<string, string | null> | null | undefined): OperationRecord {
  const leg: LegRecord = newLegRecord({ role: 'target', system: 'FINANCE', rows: [row] });
  const images = before === undefined ? null : [before === null ? null : { values: before, etag: null }];
  return { legs: [{ ...leg, before: images }] } as unknown as OperationRecord;
}

const key = { dataAreaId: 'USMF', Number: 'N1' };
const update = (values: Record<string, string>): RowChange => ({ kind: 'update', table: 'Tests', key, values });
const view = (records: readonly OperationRecord[], read: Record<string, string>) =>
  snapshotOf(records, same).view('FINANCE', 'Tests', { Number: 'n1', dataAreaId: 'usmf' }, read);

describe('a snapshot', () => {
  test('shows what a row held before the first operation that is not over', () => {
    const chain = [
      operation(update({ a: '2' }), { a: '1' }),
      operation(update({ a: '3', b: 'y' }), { a: '2', b: 'x' }),
    ];
    for (const a of ['1', '2', '3']) expect(view(chain, { a, b: 'y', c: 'z' })).toEqual({ a: '1', b: 'x', c: 'z' });
  });

  test('leaves a column alone that somebody changed directly', () => {
    expect(view([operation(update({ a: '2' }), { a: '1' })], { a: '9' })).toEqual({ a: '9' });
  });

  test('hides a row that is being created', () => {
    const create: RowChange = { kind: 'create', table: 'Tests', key, values: { a: '1' } };
    expect(view([operation(create, null), operation(update({ a: '2' }), { a: '1' })], { a: '2' })).toBeNull();
  });

  test('adds no column that was not asked for', () => {
    expect(view([operation(update({ a: '2', b: '2' }), { a: '1', b: '1' })], { b: '2' })).toEqual({ b: '1' });
  });

  test('is the live row when nothing is on its way, or nothing was written yet', () => {
    expect(snapshotOf([], same).isLive).toBe(true);
    expect(view([operation(update({ a: '2' }), undefined)], { a: '2' })).toEqual({ a: '2' });
  });
});
