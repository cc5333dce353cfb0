import type { CalendarDate } from '../../../seed/calendar.ts';
import type { Store } from '../../../store/store.ts';
import { parity } from './convert.ts';

interface Rate {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly rate: bigint;
}

/** What is said of a rate that is missing. */
export function noRate(type: string, from: string, to: string, date: CalendarDate): string {
  return `There is no exchange rate of type ${type} from ${from} to ${to} on ${date}.`;
}

/** Units of the from-currency that a rate is quoted for, by the stored conversion factor. */
const factors: readonly bigint[] = [1n, 1n, 10n, 100n, 1_000n, 10_000n];

/** Rates of Finance, read once per pair of currencies. Only the direct pair counts: none is worked out from its inverse. */
export class ExchangeRateTable {
  readonly #store: Store;
  readonly #known = new Map<string, readonly Rate[]>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** The rate of a day as it is stored, or null when there is none. */
  rate(type: string, from: string, to: string, date: CalendarDate): bigint | null {
    if (from.toUpperCase() === to.toUpperCase()) return parity;
    const rates = this.#rates(type, from, to);
    const found = rates.findLast((candidate) => candidate.first <= date && date <= candidate.last);
    return found === undefined || found.rate === 0n ? null : found.rate;
  }

  #rates(type: string, from: string, to: string): readonly Rate[] {
    const key = `${type}/${from}/${to}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const rates = this.#store
      .all(
        `SELECT "StartDate", "EndDate", "Rate", "ConversionFactor" FROM "ExchangeRates"
         WHERE "RateTypeName" = ? AND "FromCurrency" = ? AND "ToCurrency" = ? ORDER BY "StartDate"`,
        [type, from, to],
      )
      .map((row) => {
        const end = String(row['EndDate']).slice(0, 10);
        return {
          first: String(row['StartDate']).slice(0, 10),
          last: end === '1900-01-01' ? '2154-12-31' : end,
          rate: BigInt(row['Rate'] ?? 0) / (factors[Number(row['ConversionFactor'])] ?? 1n),
        };
      });
    this.#known.set(key, rates);
    return rates;
  }
}
