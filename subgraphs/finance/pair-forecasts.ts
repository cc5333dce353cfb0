import { Decimal } from 'decimal.js';
import type { Row, Value } from '../../systems/odata/query.ts';
import { toDate } from '../model/convert.ts';

/** A line of an estimate as Finance has staged it, and what it was staged under. */
export interface StagedLine {
  readonly id: string;
  readonly values: Row;
}

/** A forecast, and its number. */
export interface NumberedForecast<Forecast> {
  readonly number: string;
  readonly values: Row;
  readonly forecast: Forecast;
}

/** What a staged line and its forecast hold alike: the likeliest to stay so first, since prices may be in another currency. */
const alike: readonly (readonly [line: string, forecast: string, textOf: (value: Value | undefined) => string])[] = [
  ['Quantity', 'Quantity', numberText],
  ['Description', 'Description', (value) => String(value ?? '').toLowerCase()],
  ['EndDate', 'EndDate', (value) => toDate(value) ?? ''],
  ['Price', 'CostPrice', numberText],
];

/** Columns by which the lines and the forecasts of one place are told apart. */
export const tellingColumns = {
  line: alike.map(([column]) => column),
  forecast: alike.map(([, column]) => column),
} as const;

/**
 * The forecasts of the cost lines that share project, activity, category and first day, by the ids of the lines. Those that agree
 * in everything go together first, then those that agree in less and less; of several that agree alike, in the order of price,
 * id and number. So no two lines have the same forecast, and one that is left over has none.
 */
export function pairForecasts<Forecast>(
  lines: readonly StagedLine[],
  forecasts: readonly NumberedForecast<Forecast>[],
): ReadonlyMap<string, Forecast> {
  const pairs = new Map<string, Forecast>();
  let openLines = ordered(lines, ({ id }) => id, 'Price');
  let openForecasts = ordered(forecasts, ({ number }) => number, 'CostPrice');
  for (let count = alike.length; count >= 0; count--) {
    const terms = alike.slice(0, count);
    const byText = Map.groupBy(openForecasts, ({ values }) =>
      terms.map(([, column, of]) => of(values[column])).join('\u0000'),
    );
    for (const { id, values } of openLines) {
      const next = byText.get(terms.map(([column, , of]) => of(values[column])).join('\u0000'))?.shift();
      if (next === undefined) continue;
      pairs.set(id, next.forecast);
      openForecasts = openForecasts.filter((one) => one !== next);
    }
    openLines = openLines.filter(({ id }) => !pairs.has(id));
  }
  return pairs;
}

function ordered<One extends { readonly values: Row }>(
  all: readonly One[],
  nameOf: (one: One) => string,
  price: string,
): readonly One[] {
  return all.toSorted(
    (one, other) =>
      numberOf(one.values[price]).comparedTo(numberOf(other.values[price])) || (nameOf(one) < nameOf(other) ? -1 : 1),
  );
}

function numberText(value: Value | undefined): string {
  return numberOf(value).toFixed();
}

function numberOf(value: Value | undefined): Decimal {
  return new Decimal(value === null || value === undefined || value === '' ? 0 : String(value));
}
