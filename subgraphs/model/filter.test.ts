import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Row } from '../../systems/odata/query.ts';
import { MemorySession } from '../test-support/memory-session.ts';
import type { FilterBindings } from './binding.ts';
import { translateFilter } from './filter.ts';
import type { FilterInput } from './filter.ts';

const choices = { RED: 1, GREEN: 2 };
const bindings: FilterBindings = {
  name: { kind: 'text', path: 'name' },
  size: { kind: 'decimal', path: 'size' },
  day: { kind: 'date', path: 'day' },
  color: { kind: 'choice', path: 'color', choices },
  isOff: { kind: 'inverse', path: 'ison' },
};
const scope = { require: () => undefined, elsewhere: null };

const days = ['2025-03-30', '2025-03-31', '2025-04-01'];
const nullable = <Value>(...values: readonly Value[]) => fc.option(fc.constantFrom(...values), { nil: null });
const rows = fc.array(
  fc.record({
    name: nullable('a', 'B', 'ab'),
    size: nullable('1.0000', '2.5000', '10.0000'),
    day: nullable(...days.flatMap((day) => [`${day}T00:00:00Z`, `${day}T23:59:59Z`])),
    color: nullable(1, 2, 3),
    ison: nullable(true, false),
  }),
  { maxLength: 12 },
);
const comparable = <Value>(...values: readonly Value[]) =>
  fc.record(
    {
      eq: fc.option(fc.constantFrom(...values), { nil: null }),
      ne: fc.option(fc.constantFrom(...values), { nil: null }),
      in: fc.array(fc.constantFrom(...values), { maxLength: 3 }),
      gt: fc.constantFrom(...values),
      gte: fc.constantFrom(...values),
      lt: fc.constantFrom(...values),
      lte: fc.constantFrom(...values),
      isNull: fc.boolean(),
    },
    { requiredKeys: [] },
  );
const equatable = <Value>(...values: readonly Value[]) =>
  fc.record(
    {
      eq: fc.constantFrom(...values),
      ne: fc.constantFrom(...values),
      in: fc.array(fc.constantFrom(...values), { maxLength: 3 }),
      isNull: fc.boolean(),
    },
    { requiredKeys: [] },
  );
function nested(depth: number): fc.Arbitrary<FilterInput> {
  const leaves = {
    name: comparable('a', 'b', 'ab'),
    size: comparable('1', '2.50', '10'),
    day: comparable(...days),
    color: equatable('RED', 'GREEN', 'OTHER'),
    isOff: equatable(true, false),
  };
  if (depth === 0) return fc.record(leaves, { requiredKeys: [] });
  const inner = nested(depth - 1);
  const parts = fc.array(inner, { maxLength: 2 });
  return fc.record({ ...leaves, and: parts, or: parts, not: inner }, { requiredKeys: [] });
}
const filter = nested(2);

/** What a filter means, said once more in plain terms. */
function meets(row: Row, input: FilterInput): boolean {
  return Object.entries(input).every(([name, value]) => {
    switch (name) {
      case 'and':
        return (value as FilterInput[]).every((part) => meets(row, part));
      case 'or':
        return (value as FilterInput[]).some((part) => meets(row, part));
      case 'not':
        return !meets(row, value as FilterInput);
      default:
        return Object.entries(value as object).every(([comparison, operand]) =>
          holds(valueOf(row, name), comparison, operand),
        );
    }
  });
}

function valueOf(row: Row, name: string): string | number | boolean | null {
  const text = (column: string) => (row[column] === null ? null : String(row[column]).toLowerCase());
  switch (name) {
    case 'size':
      return row['size'] === null ? null : Number(row['size']);
    case 'day':
      return text('day')?.slice(0, 10) ?? null;
    case 'color':
      return row['color'] === null ? null : (Object.keys(choices)[Number(row['color']) - 1] ?? 'OTHER');
    case 'isOff':
      return row['ison'] === null ? null : row['ison'] !== true;
    default:
      return text(name);
  }
}

function holds(value: string | number | boolean | null, comparison: string, operand: any): boolean {
  const other = typeof value === 'number' && operand !== null && !Array.isArray(operand) ? Number(operand) : operand;
  switch (comparison) {
    case 'eq':
      return value === other;
    case 'ne':
      return value !== other;
    case 'in':
      return (operand as unknown[]).some((one) => value === (typeof value === 'number' ? Number(one) : one));
    case 'isNull':
      return (value === null) === operand;
    default:
      if (value === null) return false;
      return { gt: value > other, gte: value >= other, lt: value < other, lte: value <= other }[comparison] ?? false;
  }
}

test('a filter means what it says for records without values too, however it is nested', async () => {
  await fc.assert(
    fc.asyncProperty(rows, filter, async (things, input) => {
      const thing = things.map((row, index) => ({ ...row, thingid: String(index) }));
      const condition = translateFilter(input, bindings, scope);
      const session = new MemorySession('DATAVERSE', { thing });
      const { rows: found } = await session.read({
        table: 'thing',
        select: ['thingid'],
        ...(condition === undefined ? {} : { filter: condition }),
      });
      const expected = thing.filter((row) => meets(row, input)).map((row) => row.thingid);
      expect(found.map((row) => row.values['thingid']).toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 300 },
  );
});
