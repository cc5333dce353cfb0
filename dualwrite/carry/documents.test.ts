import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchesOf, documentsOf, type Link } from './documents.ts';

const ids = fc.uniqueArray(fc.integer({ min: 0, max: 60 }).map(String), { maxLength: 40 });
const links = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 60 }).map(String), fc.integer({ min: 0, max: 60 }).map(String)),
);

describe('documents', () => {
  it('hold what is linked through others too', () => {
    const chain: Link[] = [
      ['c', 'b'],
      ['a', 'b'],
      ['d', 'elsewhere'],
    ];
    expect(documentsOf(['a', 'b', 'c', 'd'], chain)).toEqual([['a', 'b', 'c'], ['d']]);
  });

  it('have every id once, and never part what is linked', () => {
    fc.assert(
      fc.property(ids, links, (some, joined) => {
        const documents = documentsOf(some, joined);
        expect(documents.flat().toSorted()).toEqual(some.toSorted());
        const placeOf = (id: string) => documents.findIndex((document) => document.includes(id));
        for (const [one, other] of joined) {
          if (some.includes(one) && some.includes(other)) expect(placeOf(one)).toBe(placeOf(other));
        }
      }),
    );
  });

  it('follow a chain as long as a batch without running out of stack', () => {
    const long = Array.from({ length: 20_000 }, (_, index) => String(index));
    const chained = long.slice(1).map((id, index): Link => [id, String(index)]);
    expect(documentsOf(long, chained)).toHaveLength(1);
  });
});

describe('batches', () => {
  it('keep order and documents whole, and are no larger than allowed', () => {
    const documents = fc.array(fc.array(fc.integer(), { maxLength: 6 }), { maxLength: 30 });
    fc.assert(
      fc.property(documents, fc.integer({ min: 6, max: 20 }), (some, most) => {
        const numbered = some.map((document, index) => document.map((value) => ({ value, index })));
        const batches = batchesOf(numbered, most);
        expect(batches.flat()).toEqual(numbered.flat());
        expect(batches.every((batch) => batch.length > 0 && batch.length <= most)).toBe(true);
        const seen = batches.map((batch) => new Set(batch.map(({ index }) => index)));
        for (const [place, documentsHere] of seen.entries()) {
          expect(seen.slice(place + 1).some((later) => [...documentsHere].some((index) => later.has(index)))).toBe(
            false,
          );
        }
      }),
    );
  });

  it('give a document that is too large a batch of its own', () => {
    expect(batchesOf([[1], [2, 3, 4], [5]], 2)).toEqual([[1], [2, 3, 4], [5]]);
  });
});
