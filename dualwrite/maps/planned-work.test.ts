import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { parse } from 'lossless-json';
import { expect, test } from 'vitest';
import { contourOf, type WorkPeriod, workOf, workViolations } from './planned-work.ts';

const day = (offset: number) => new Date(Date.UTC(2027, 0, 1 + offset)).toISOString().slice(0, 10);

/** Periods one after the other, with pauses in between. */
const periods = fc
  .array(
    fc.record({
      pause: fc.nat({ max: 3 }),
      days: fc.nat({ max: 4 }),
      hundredths: fc.integer({ min: 1, max: 99_999_999 }),
    }),
    { minLength: 1, maxLength: 100 },
  )
  .map((parts) => {
    let at = 0;
    return parts.map(({ pause, days, hundredths }): WorkPeriod => {
      const from = at + pause;
      at = from + days + 1;
      return { from: day(from), to: day(from + days), hours: new Decimal(hundredths).dividedBy(100).toFixed() };
    });
  });

test('a contour holds every hour of its periods as minutes, to the last digit, on the days of the period', () => {
  fc.assert(
    fc.property(periods, (work) => {
      expect(workViolations(JSON.stringify(work))).toEqual([]);
      const slices = parse(contourOf(workOf(JSON.stringify(work)))) as {
        minutes: { value: string };
        start: string;
        end: string;
      }[];
      const minutes = slices.reduce((sum, slice) => sum.plus(slice.minutes.value), new Decimal(0));
      const hours = work.reduce((sum, period) => sum.plus(period.hours), new Decimal(0));
      expect(minutes.toFixed()).toBe(hours.times(60).toFixed());
      for (const [index, { start, end }] of slices.entries()) {
        expect(start).toBe(`${work[index]?.from}T00:00:00Z`);
        expect(Date.parse(end) - 1).toBe(Date.parse(`${work[index]?.to}T23:59:59.999Z`));
        if (index > 0) expect(Date.parse(start)).toBeGreaterThanOrEqual(Date.parse(slices[index - 1]?.end ?? ''));
      }
    }),
    { numRuns: 300 },
  );
});

const usual: WorkPeriod = { from: '2027-01-04', to: '2027-01-08', hours: '8' };
const violations = (...work: WorkPeriod[]) =>
  workViolations(JSON.stringify(work)).map(({ code, field }) => `${code} ${field}`);

test('everything that is wrong with the periods is told at its place', () => {
  expect(violations(usual, { ...usual, from: '1999-12-31', hours: '0' }, { ...usual, to: '2027-01-03' })).toEqual([
    'INVALID work.1.from',
    'INVALID work.1.hours',
    'INVALID work.2.to',
  ]);
  expect(violations({ ...usual, hours: '1.005' })).toEqual(['PRECISION_LOSS work.0.hours']);
  expect(violations({ ...usual, from: '2027-01-08', to: '2027-01-09' }, usual)).toEqual(['INVALID work.0.from']);
  expect(violations({ ...usual, to: '2031-01-04' })).toEqual(['INVALID work']);
  expect(violations()).toEqual(['INVALID work']);
  expect(violations(...Array.from({ length: 101 }, () => usual))).toEqual(['INVALID work']);
});
