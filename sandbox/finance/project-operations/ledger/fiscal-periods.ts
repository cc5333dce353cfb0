import type { CalendarDate } from '../../../seed/calendar.ts';
import type { Store } from '../../../store/store.ts';

/** `FiscalPeriodStatus.Open`, as it is stored. */
const open = 1;

interface Period {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly isOpen: boolean;
}

/** The fiscal periods of companies, each company's read once. A company without any has no closed day. */
export class FiscalPeriods {
  readonly #store: Store;
  readonly #known = new Map<string, readonly Period[]>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** Whether a day takes postings. */
  isOpen(company: string, date: CalendarDate): boolean {
    const periods = this.#periods(company);
    return periods.length === 0 || periods.some(({ first, last, isOpen }) => isOpen && first <= date && date <= last);
  }

  /** The first open day from a day on, or null when no later period is open. */
  firstOpenDay(company: string, date: CalendarDate): CalendarDate | null {
    if (this.isOpen(company, date)) return date;
    return this.#periods(company).find(({ first, isOpen }) => isOpen && first > date)?.first ?? null;
  }

  #periods(company: string): readonly Period[] {
    const known = this.#known.get(company);
    if (known !== undefined) return known;
    const periods = this.#store
      .all(
        'SELECT "StartDate", "EndDate", "PeriodStatus" FROM "LedgerFiscalPeriods" WHERE "LegalEntityId" = ? ORDER BY "StartDate"',
        [company],
      )
      .map((row) => ({
        first: String(row['StartDate']).slice(0, 10),
        last: String(row['EndDate']).slice(0, 10),
        isOpen: Number(row['PeriodStatus']) === open,
      }));
    this.#known.set(company, periods);
    return periods;
  }
}
