import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareLeg, withReading } from './compare-rows.ts';
import type { LegRecord, RowImage } from '../leg.ts';

const image = fc.record({ name: fc.constantFrom('a', 'b', 'c'), etag: fc.constantFrom('1', '2', '3', null) });
const imageOf = ({ name, etag }: { name: string; etag: string | null }): RowImage => ({ values: { name }, etag });
const rows = fc.array(
  fc.record({
    kind: fc.constantFrom('create' as const, 'update' as const, 'delete' as const),
    before: image,
    now: fc.option(image),
  }),
  { minLength: 1, maxLength: 3 },
);

test('image and fence come from the same read, whatever is found, and undoing keeps what it is to restore', () => {
  fc.assert(
    fc.property(rows, fc.boolean(), (cases, isUndoing) => {
      const before = cases.map((one) => (one.kind === 'create' ? null : imageOf(one.before)));
      const leg: LegRecord = {
        role: 'target',
        system: 'FINANCE',
        rows: cases.map(({ kind }, index) => {
          const values = kind === 'delete' ? {} : { name: 'b' };
          return { kind, table: 'T', key: { id: String(index) }, values, restore: ['name'] };
        }),
        before,
        fences: before.map((one) => one?.etag ?? null),
        written: cases.map(() => null),
      };
      const now = cases.map((one) => (one.now === null ? null : imageOf(one.now)));
      const found = compareLeg(leg, now, isUndoing, (_table, _column, one, other) => one === other);
      const seen = withReading(leg, now, found, isUndoing);
      if (isUndoing) expect(seen.before).toBe(before);
      else expect(seen.fences).toEqual(seen.before!.map((one) => one?.etag ?? null));
      if (found === 'other') expect(seen).toBe(leg);
    }),
    { numRuns: 2_000 },
  );
});

test('a row whose version the caller named keeps its fence, so that a change meanwhile does not go unnoticed', () => {
  const image = (etag: string) => ({ values: { name: 'A' }, etag });
  const row = { kind: 'update', table: 't', key: 'k', values: { name: 'B' } } as const;
  const leg = (version?: string): LegRecord => ({
    role: 'origin',
    system: 'DATAVERSE',
    rows: [version === undefined ? row : { ...row, version }],
    before: [image('1')],
    fences: ['1'],
    written: [null],
  });
  expect(withReading(leg('1'), [image('2')], 'before', false).fences).toEqual(['1']);
  expect(withReading(leg(), [image('2')], 'before', false).fences).toEqual(['2']);
});

test('a mark whose fact is gone since does not stand in the way of those whose facts are there', () => {
  const mark = (id: string) =>
    ({ kind: 'update', table: 't', key: { id }, values: { n: 2 }, ifPresent: true }) as const;
  const row = (n: number, etag: string): RowImage => ({ values: { n }, etag });
  const leg: LegRecord = {
    role: 'target',
    system: 'FINANCE',
    rows: [mark('a'), mark('b')],
    before: [row(1, '1'), row(1, '1')],
    fences: ['1', '1'],
    written: [null, null],
  };
  const found = (isUndoing: boolean, ...now: (RowImage | null)[]) =>
    compareLeg(leg, now, isUndoing, (_table, _column, one, other) => one === other);
  expect(found(false, null, row(2, '2'))).toBe('after');
  expect(found(false, null, row(1, '1'))).toBe('before');
  expect(found(false, null, row(3, '2'))).toBe('other');
  expect(found(false, null, null)).toBe('after');
  expect(found(true, null, row(1, '2'))).toBe('other');
  const again = withReading(leg, [null, row(1, '1')], 'before', false);
  expect([again.before, again.fences]).toEqual([
    [null, row(1, '1')],
    [null, '1'],
  ]);
});

test('facts that somebody else has brought do not stand in the way of those that are still missing', () => {
  const fact = (id: string) =>
    ({ kind: 'create', table: 't', key: { id }, values: { n: 1 }, orPresent: true }) as const;
  const mark = { kind: 'update', table: 't', key: { id: 'c' }, values: { n: 2 } } as const;
  const leg: LegRecord = {
    role: 'target',
    system: 'FINANCE',
    rows: [fact('a'), fact('b'), mark],
    before: [null, null, { values: { n: 1 }, etag: '1' }],
    fences: [null, null, '1'],
    written: [null, null, null],
  };
  const row = (n: number, etag: string): RowImage => ({ values: { n }, etag });
  const found = (isUndoing: boolean, ...now: (RowImage | null)[]) =>
    compareLeg(leg, now, isUndoing, (_table, _column, one, other) => one === other);
  expect(found(false, row(1, '1'), row(1, '1'), row(2, '2'))).toBe('after');
  expect(found(false, null, null, row(1, '1'))).toBe('before');
  expect(found(false, row(1, '1'), null, row(1, '1'))).toBe('before');
  expect(found(false, row(1, '1'), row(1, '1'), row(1, '1'))).toBe('before');
  expect(found(false, null, row(1, '1'), row(3, '2'))).toBe('other');
  expect(found(true, row(1, '1'), null, row(1, '1'))).toBe('other');
  expect(withReading(leg, [row(1, '1'), null, row(1, '1')], 'before', false).before?.[0]).not.toBeNull();
});
