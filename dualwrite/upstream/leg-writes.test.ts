import { describe, expect, test } from 'vitest';
import type { LegRecord, RowChange, RowImage } from '../leg.ts';
import { compareLeg } from './compare-rows.ts';
import { isFenced, undoWritesOf, writesOf } from './leg-writes.ts';

const key = { dataAreaId: 'usmf', id: '1' };
const image: RowImage = { values: { hours: '4', name: 'Ann' }, etag: 'W/"1"' };
const same = (_table: string, _column: string, written: unknown, read: unknown) => written === read;

function leg(row: Pick<RowChange, 'kind' | 'values'> & Partial<RowChange>, before: RowImage | null): LegRecord {
  return {
    role: 'target',
    system: 'FINANCE',
    rows: [{ table: 'T', key, ...row }],
    before: [before],
    fences: [before?.etag ?? null],
    written: [null],
  };
}

describe('an update of a row that may be missing', () => {
  const row = { kind: 'update', values: { hours: '8' }, orCreate: { hours: '8', name: 'Ann' } } as const;

  test('makes the row with all of it where there is none, and takes it away again when undone', () => {
    const missing = leg(row, null);
    expect(writesOf(missing)).toEqual([{ kind: 'create', table: 'T', values: { ...key, hours: '8', name: 'Ann' } }]);
    expect(undoWritesOf(missing)).toEqual([{ kind: 'delete', table: 'T', key }]);
    expect(isFenced(missing)).toBe(true);
    expect(compareLeg(missing, [null], false, same)).toBe('before');
    expect(compareLeg(missing, [{ ...image, values: row.orCreate }], false, same)).toBe('after');
    expect(compareLeg(missing, [image], false, same)).toBe('other');
  });

  test('changes a row that is there under its version, and puts back no more than it changed', () => {
    const present = leg(row, image);
    const ifMatch = 'W/"1"';
    expect(writesOf(present)).toEqual([{ kind: 'update', table: 'T', key, values: { hours: '8' }, ifMatch }]);
    expect(undoWritesOf(present)).toEqual([{ kind: 'update', table: 'T', key, values: { hours: '4' }, ifMatch }]);
  });
});

describe('a row that is to be deleted', () => {
  const row = { kind: 'delete', values: {}, restore: ['hours', 'name'], ifPresent: true } as const;

  test('is left alone both ways where it was not there', () => {
    const missing = leg(row, null);
    expect([writesOf(missing), undoWritesOf(missing)]).toEqual([[], []]);
    expect(isFenced(missing)).toBe(true);
    expect(compareLeg(missing, [null], false, same)).toBe('after');
    expect(compareLeg(missing, [null], true, same)).toBe('before');
  });

  test('is brought back with all of it when undone', () => {
    expect(undoWritesOf(leg(row, image))).toEqual([
      { kind: 'create', table: 'T', values: { ...key, ...image.values } },
    ]);
  });

  test("is to be gone when Microsoft's dual-write deletes it, who reads nothing before", () => {
    const verified: LegRecord = { ...leg(row, null), before: null };
    expect(compareLeg(verified, [image], false, same)).toBe('other');
    expect(compareLeg(verified, [null], false, same)).toBe('after');
  });
});
