import { noon } from '../../../seed/calendar.ts';
import { rowNumber, rowVersion } from '../../../store/schema-sql.ts';
import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import { lines, lineStatus, staging } from '../journal-status.ts';
import { convert } from '../ledger/convert.ts';
import { entrySequence } from '../ledger/entry-sequence.ts';
import { ExchangeRateTable, noRate } from '../ledger/exchange-rate-table.ts';
import { FiscalPeriods } from '../ledger/fiscal-periods.ts';
import { ledgerEffect } from '../ledger/ledger-effect.ts';
import { ledgerRows } from '../ledger/ledger-rows.ts';
import { Ledgers } from '../ledger/ledgers.ts';
import type { RowInserts } from '../row-inserts.ts';
import type { Sequence } from '../sequence.ts';
import { validationStatus } from '../staging/staged-actual.ts';
import type { LineFacts } from './line-facts.ts';
import { LineRefusal } from './line-refusal.ts';
import { postedActualRow, postedRow } from './line-rows.ts';
import { PostingProfiles } from './posting-profile.ts';
import { factsOfLine, type StoredLine } from './stored-line.ts';

/** Posts lines of one run; what it looks up is read once. */
export class LinePosting {
  readonly #store: Store;
  readonly #inserts: RowInserts;
  readonly #periods: FiscalPeriods;
  readonly #ledgers: Ledgers;
  readonly #rates: ExchangeRateTable;
  readonly #profiles: PostingProfiles;
  readonly #entries: Sequence;
  readonly #orphans: ReadonlySet<string>;

  /** `orphans` are the import ids of staging rows whose actual is known to be gone. */
  constructor(store: Store, inserts: RowInserts, orphans: ReadonlySet<string>) {
    this.#store = store;
    this.#inserts = inserts;
    this.#periods = new FiscalPeriods(store);
    this.#ledgers = new Ledgers(store);
    this.#rates = new ExchangeRateTable(store);
    this.#profiles = new PostingProfiles(store);
    this.#entries = entrySequence(store);
    this.#orphans = orphans;
  }

  /** Posts a line: subledger, ledger, and the results into its staging row. Throws {@link LineRefusal} and writes nothing. */
  post(line: StoredLine, shiftsClosedPeriods: boolean): void {
    const staged = this.#stagingRow(line);
    const date = this.#openDay(line, shiftsClosedPeriods);
    const facts = factsOfLine(line, staged, date);
    const ledger = this.#ledgers.of(line.company);
    if (ledger === null) throw new LineRefusal('error', `Legal entity ${line.company} has no ledger.`);
    const { reportingCurrency, reportingRateType } = ledger;
    const reportingRate = this.#rates.rate(reportingRateType, facts.currency, reportingCurrency, date);
    if (reportingRate === null) {
      throw new LineRefusal('error', noRate(reportingRateType, facts.currency, reportingCurrency, date));
    }
    if (facts.transactionId !== '') this.#postTransaction(facts);
    const effect = facts.amount === 0n ? null : ledgerEffect(this.#profiles.effectFacts(facts));
    if (effect !== null) {
      const place = { counter: this.#entries.next(), ledger: ledger.recordId, reportingRate };
      for (const [entity, row] of ledgerRows(facts, effect, place)) this.#inserts.add(entity, row);
    }
    this.#store.run(
      `UPDATE "${lines}" SET "Status" = ?, "PostError" = 0, "ErrorMessage" = '', "AccountingDate" = ?, "${rowVersion}" = "${rowVersion}" + 1 WHERE "${rowNumber}" = ?`,
      [BigInt(lineStatus.posted), noon(date), line.rowNumber],
    );
    this.#writeBack(facts, staged);
  }

  #stagingRow({ row, voucher }: StoredLine): SqlRow {
    const staged = this.#store.get(`SELECT * FROM "${staging}" WHERE "VoucherNumber" = ? AND +"dataAreaId" = ?`, [
      voucher,
      row['dataAreaId'] ?? '',
    ]);
    if (staged === undefined) {
      throw new LineRefusal('invalidActuals', `There is no staged actual with voucher ${voucher}.`);
    }
    const isInvalid = Number(staged['ValidationStatus']) === validationStatus.invalid;
    if (isInvalid || this.#orphans.has(String(staged['ActualsImportId']))) {
      throw new LineRefusal('invalidActuals', `Unable to look up msdyn_actuals ${String(staged['ActualId'])}.`);
    }
    return staged;
  }

  #openDay({ company, date }: StoredLine, shifts: boolean): string {
    const first = this.#periods.firstOpenDay(company, date);
    if (first === null) throw new LineRefusal('error', `No open fiscal period on or after ${date}.`);
    if (first !== date && !shifts) throw new LineRefusal('error', `No open fiscal period on ${date}.`);
    return first;
  }

  #postTransaction(facts: LineFacts): void {
    this.#store.run('DELETE FROM "ProjectUnpostedTransViews" WHERE "dataAreaId" = ? AND "TransactionId" = ?', [
      facts.company,
      facts.transactionId,
    ]);
    this.#inserts.add('ProjectPostTransViews', postedRow(facts));
    this.#inserts.add('PSAActuals', postedActualRow(facts));
  }

  #writeBack(facts: LineFacts, staged: SqlRow): void {
    this.#store.run(
      `UPDATE "${staging}" SET "AccountingAmount" = ?, "ExchangeRate" = ?, "SalesTaxAmount" = 0, "AccountingDate" = ?, "ProjActualsImportSync" = 1, "${rowVersion}" = "${rowVersion}" + 1 WHERE "${rowNumber}" = ?`,
      [convert(facts.amount, facts.rate), facts.rate, noon(facts.date), staged[rowNumber] ?? null],
    );
  }
}
