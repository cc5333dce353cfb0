import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NumberedForecast, pairForecasts, type StagedLine } from './pair-forecasts.ts';

interface Figures {
  readonly quantity?: string;
  readonly price?: string;
  readonly text?: string;
  readonly end?: string;
}

const line = (id: string, { quantity = '1', price = '10', text = 'Hotel', end = '2027-01-08' }: Figures = {}) =>
  ({
    id,
    values: { Quantity: quantity, Price: price, Description: text, EndDate: `${end}T12:00:00Z` },
  }) satisfies StagedLine;
const forecast = (number: string, { quantity = '1', price = '10', text = 'Hotel', end = '2027-01-08' }: Figures = {}) =>
  ({
    number,
    values: { Quantity: quantity, CostPrice: price, Description: text, EndDate: `${end}T12:00:00Z` },
    forecast: number,
  }) satisfies NumberedForecast<string>;
const paired = (lines: readonly StagedLine[], forecasts: readonly NumberedForecast<string>[]) =>
  Object.fromEntries(pairForecasts(lines, forecasts));

describe('lines of one place and the forecasts that Finance has made of them', () => {
  test('go together by what they hold, whatever order and scale they come in', () => {
    const lines = [line('a', { quantity: '2' }), line('b', { quantity: '3.50' }), line('c', { text: 'Flight' })];
    const forecasts = [
      forecast('1', { text: 'FLIGHT' }),
      forecast('2', { quantity: '3.5000' }),
      forecast('3', { quantity: '2.0000' }),
    ];
    expect(paired(lines, forecasts)).toEqual({ a: '3', b: '2', c: '1' });
  });

  test('go together one by one when they are alike in everything', () => {
    expect(paired([line('b'), line('a')], [forecast('2'), forecast('1')])).toEqual({ a: '1', b: '2' });
  });

  test('go together in the order of price where Finance has prices in another currency', () => {
    const lines = [line('a', { price: '30' }), line('b', { price: '9' })];
    expect(paired(lines, [forecast('1', { price: '8.1' }), forecast('2', { price: '27' })])).toEqual({
      a: '2',
      b: '1',
    });
  });

  test('leave the one that Finance has changed to the line that has no other', () => {
    const lines = [line('a'), line('b', { quantity: '5' })];
    expect(paired(lines, [forecast('1', { quantity: '7', text: 'Changed' }), forecast('2')])).toEqual({
      a: '2',
      b: '1',
    });
  });

  test('are never shown twice, and all are shown that there are lines for', () => {
    const figures = fc.record({
      quantity: fc.constantFrom('1', '2'),
      price: fc.constantFrom('5', '10'),
      text: fc.constantFrom('x', 'y'),
    });
    fc.assert(
      fc.property(fc.array(figures, { maxLength: 6 }), fc.array(figures, { maxLength: 6 }), (ones, others) => {
        const pairs = pairForecasts(
          ones.map((one, at) => line(`l${at}`, one)),
          others.map((one, at) => forecast(`f${at}`, one)),
        );
        expect(new Set(pairs.values()).size).toBe(pairs.size);
        expect(pairs.size).toBe(Math.min(ones.length, others.length));
      }),
    );
  });
});
