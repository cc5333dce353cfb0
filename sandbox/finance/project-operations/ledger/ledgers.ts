import type { Store } from '../../../store/store.ts';

/** What a company's ledger says about currencies. */
export interface Ledger {
  readonly recordId: number;
  readonly accountingCurrency: string;
  readonly reportingCurrency: string;
  readonly rateType: string;
  readonly reportingRateType: string;
}

/** Reads the ledgers of companies, each once. */
export class Ledgers {
  readonly #store: Store;
  readonly #known = new Map<string, Ledger | null>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** The ledger of a company, or null when it has none. */
  of(company: string): Ledger | null {
    const known = this.#known.get(company);
    if (known !== undefined) return known;
    const row = this.#store.get('SELECT * FROM "Ledgers" WHERE "LegalEntityId" = ?', [company]);
    const text = (name: string, otherwise: string) => String(row?.[name] ?? '') || otherwise;
    const accountingCurrency = text('AccountingCurrency', '');
    const ledger =
      row === undefined || accountingCurrency === ''
        ? null
        : {
            recordId: Number(row['LedgerRecId']),
            accountingCurrency,
            reportingCurrency: text('ReportingCurrency', accountingCurrency),
            rateType: text('ExchangeRateType', 'Default'),
            reportingRateType: text('ReportingCurrencyExchangeRateType', text('ExchangeRateType', 'Default')),
          };
    this.#known.set(company, ledger);
    return ledger;
  }
}
