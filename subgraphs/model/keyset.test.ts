import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Row } from '../../systems/odata/query.ts';
import { MemorySession } from '../test-support/memory-session.ts';
import { afterRow, completeOrder, orderValues } from './keyset.ts';

const binding = { typename: 'Thing', id: 'thingid', orders: { NAME: 'name', SIZE: 'size' } };
const names = fc.option(fc.constantFrom('a', 'b', 'B', 'c'), { nil: null });
const sizes = fc.option(fc.constantFrom('1.5000', '10.0000', '2.0000'), { nil: null });
const directions = fc.constantFrom('ASCENDING' as const, 'DESCENDING' as const);
const orderBy = fc.array(fc.record({ field: fc.constantFrom('NAME', 'SIZE'), direction: directions }), {
  maxLength: 3,
});

test('walking any order by pages of any size meets every row exactly once, while rows are added', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ name: names, size: sizes }), { maxLength: 30 }),
      fc.array(fc.record({ name: names, size: sizes }), { maxLength: 5 }),
      orderBy,
      fc.integer({ min: 1, max: 7 }),
      async (rows, added, terms, size) => {
        const thing: Row[] = rows.map((row, index) => ({ ...row, thingid: `0${String(index).padStart(3, '0')}` }));
        const session = new MemorySession('DATAVERSE', { thing });
        const order = completeOrder(terms, binding);
        const existing = thing.map((row) => row['thingid']);
        const seen: unknown[] = [];
        let after = null;
        for (;;) {
          const { rows: page } = await session.read({
            table: 'thing',
            select: ['thingid', 'name', 'size'],
            orderBy: order,
            top: size,
            ...(after === null ? {} : { filter: afterRow(order, after) }),
          });
          seen.push(...page.map((row) => row.values['thingid']));
          const newcomer = added[seen.length];
          if (newcomer !== undefined) thing.push({ ...newcomer, thingid: `1${seen.length}` });
          const last = page.at(-1);
          if (last === undefined) break;
          after = orderValues(last, order);
        }
        expect(seen.filter((id) => existing.includes(id as string)).toSorted()).toEqual(existing.toSorted());
        expect(new Set(seen).size).toBe(seen.length);
      },
    ),
  );
});

test('a repeated column counts once and the key comes last', () => {
  const terms = [{ field: 'NAME' }, { field: 'NAME', direction: 'DESCENDING' as const }];
  expect(completeOrder(terms, binding)).toEqual([
    { path: 'name', descending: false },
    { path: 'thingid', descending: false },
  ]);
});
