import { amountText } from '../../../seed/amounts.ts';
import type { Store } from '../../../store/store.ts';

/** Debits less credits of one company, in one currency. */
export interface LedgerBalance {
  readonly company: string;
  /** Which amounts were added up. */
  readonly of: 'transaction' | 'accounting' | 'reporting';
  readonly currency: string;
  readonly debit: string;
  readonly credit: string;
  /** "0.0000" in a ledger that balances. */
  readonly balance: string;
}

/** What is in the ledger, and whether it balances. */
export interface LedgerCheck {
  readonly isBalanced: boolean;
  readonly balances: readonly LedgerBalance[];
  /** Vouchers that do not balance in some currency, at most a hundred. */
  readonly unbalancedVouchers: readonly string[];
}

const amounts = [
  ['transaction', 'TransactionCurrencyAmount', 'a."TransactionCurrencyCode"'],
  ['accounting', 'AccountingCurrencyAmount', 'l."AccountingCurrency"'],
  ['reporting', 'ReportingCurrencyAmount', 'l."ReportingCurrency"'],
] as const;

const from = `FROM "GeneralJournalAccountEntryBiEntities" a
  JOIN "GeneralJournalEntryBiEntities" e ON e."SourceKey" = a."GeneralJournalEntry"
  LEFT JOIN "Ledgers" l ON l."LegalEntityId" = e."SubledgerVoucherDataAreaId"`;

/** Adds up every debit and credit, per company and currency and per voucher. */
export function checkLedger(store: Store): LedgerCheck {
  const balances = amounts.flatMap(([of, column, currency]) =>
    store
      .all(
        `SELECT e."SubledgerVoucherDataAreaId" AS company, ${currency} AS currency,
           sum(CASE WHEN a."IsCredit" = 0 THEN a."${column}" ELSE 0 END) AS debit,
           sum(CASE WHEN a."IsCredit" = 1 THEN a."${column}" ELSE 0 END) AS credit
         ${from} GROUP BY 1, 2 ORDER BY 1, 2`,
      )
      .map((row): LedgerBalance => {
        const [debit, credit] = [BigInt(row['debit'] ?? 0), BigInt(row['credit'] ?? 0)];
        return {
          company: String(row['company']),
          of,
          currency: String(row['currency']),
          debit: amountText(debit),
          credit: amountText(-credit),
          balance: amountText(debit + credit),
        };
      }),
  );
  const unbalancedVouchers = store
    .all(
      `SELECT e."SubledgerVoucher" AS voucher ${from} GROUP BY e."SourceKey"
       HAVING ${amounts.map(([, column]) => `sum(a."${column}") <> 0`).join(' OR ')} LIMIT 100`,
    )
    .map((row) => String(row['voucher']));
  const isBalanced = unbalancedVouchers.length === 0 && balances.every(({ balance }) => /^0\.0+$/.test(balance));
  return { isBalanced, balances, unbalancedVouchers };
}
