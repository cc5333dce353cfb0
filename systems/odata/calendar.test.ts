import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter, isCalendarDate } from './calendar.ts';

test('the day after is what a calendar says', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2154-12-30'), noInvalidDate: true }), (date) => {
      const next = new Date(date.getTime() + 86_400_000).toISOString().slice(0, 10);
      expect(dayAfter(date.toISOString().slice(0, 10))).toBe(next);
    }),
  );
});

test('a date with a time is not a calendar date', () => {
  expect(isCalendarDate('2025-03-31')).toBe(true);
  expect(isCalendarDate('2025-03-31T12:00:00Z')).toBe(false);
});
