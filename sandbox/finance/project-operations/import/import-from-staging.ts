import { documentNumber } from '../../../seed/identifiers.ts';
import { rowNumber, rowVersion } from '../../../store/schema-sql.ts';
import type { Store } from '../../../store/store.ts';
import { lines, staging } from '../journal-status.ts';
import { FiscalPeriods } from '../ledger/fiscal-periods.ts';
import { isIntercompany, type LineFacts } from '../posting/line-facts.ts';
import { journalLineRow, unpostedRow } from '../posting/line-rows.ts';
import { transactionKind } from '../posting/transaction-kind.ts';
import type { ProcessSettings } from '../process-settings.ts';
import { RowInserts } from '../row-inserts.ts';
import { Sequence } from '../sequence.ts';
import {
  isCostType,
  stagedActual,
  stagedType,
  textOf,
  validationStatus,
  type StagedActual,
} from '../staging/staged-actual.ts';
import { JournalHeaders, periodOf, type OpenJournal } from './journal-headers.ts';
import { LeftOut } from './left-out.ts';
import { LineDefaults } from './line-defaults.ts';

/** What to import, and how. */
export interface ImportOptions extends Pick<ProcessSettings, 'grouping' | 'linesPerJournal' | 'missingRelationships'> {
  /** One legal entity; all of them without it. */
  readonly company?: string;
}

/** A staging row that got no line. */
export interface LeftOutRow {
  readonly actualsImportId: string;
  readonly actualId: string;
  readonly company: string;
  readonly message: string;
}

/** What an import did. */
export interface ImportResult {
  /** Numbers of the journals made. */
  readonly journals: readonly string[];
  readonly lines: number;
  /** Billed sales are no journal lines: they stay staged for the invoice proposals. */
  readonly billedSales: number;
  readonly leftOut: readonly LeftOutRow[];
}

/**
 * Import from staging: every staged actual that is not journalized becomes one line with a voucher of its own, in a new
 * journal of its legal entity and period. All of it is one transaction, and the row is marked with it: a second run finds
 * nothing to do. What cannot become a line is left out with a message.
 */
export function importFromStaging(store: Store, options: ImportOptions): ImportResult {
  return store.transaction(() => new Import(store, options).run());
}

class Import {
  readonly #store: Store;
  readonly #options: ImportOptions;
  readonly #defaults: LineDefaults;
  readonly #periods: FiscalPeriods;
  readonly #inserts: RowInserts;
  readonly #headers: JournalHeaders;
  readonly #vouchers: Sequence;
  readonly #transactions: Sequence;
  readonly #missing: ReadonlySet<string>;
  readonly #open = new Map<string, OpenJournal>();
  readonly #made: string[] = [];

  constructor(store: Store, options: ImportOptions) {
    this.#store = store;
    this.#options = options;
    this.#defaults = new LineDefaults(store);
    this.#periods = new FiscalPeriods(store);
    this.#inserts = new RowInserts(store);
    this.#headers = new JournalHeaders(store, this.#inserts);
    this.#vouchers = Sequence.ofDocuments(store, 'PIV-', [lines, 'Voucher'], [staging, 'VoucherNumber']);
    this.#transactions = Sequence.ofDocuments(
      store,
      'PT-',
      ['ProjectUnpostedTransViews', 'TransactionId'],
      ['ProjectPostTransViews', 'TransactionId'],
    );
    this.#missing = new Set(options.missingRelationships.map((pair) => pair.toUpperCase()));
  }

  run(): ImportResult {
    const leftOut: LeftOutRow[] = [];
    let [count, billedSales] = [0, 0];
    for (const actual of this.#staged()) {
      if (actual.type === stagedType.billedSales) {
        billedSales += 1;
        continue;
      }
      try {
        this.#addLine(actual);
        count += 1;
      } catch (error) {
        if (!(error instanceof LeftOut)) throw error;
        const { importId: actualsImportId, actualId, company } = actual;
        leftOut.push({ actualsImportId, actualId, company, message: error.message });
      }
    }
    return { journals: this.#made, lines: count, billedSales, leftOut };
  }

  #staged(): StagedActual[] {
    const company = this.#options.company;
    const condition = company === undefined ? '' : 'AND "dataAreaId" = ?';
    return this.#store
      .all(
        `SELECT * FROM "${staging}" WHERE "IsJournalized" = 0 ${condition} ORDER BY "AccountingDate", "${rowNumber}"`,
        company === undefined ? [] : [company],
      )
      .map(stagedActual);
  }

  #addLine(actual: StagedActual): void {
    const facts = this.#facts(actual);
    const journal = this.#journalFor(facts);
    const voucher = documentNumber('PIV-', this.#vouchers.next(), 7);
    const transactionId = isIntercompany(facts) ? '' : documentNumber('PT-', this.#transactions.next(), 7);
    const complete = { ...facts, voucher, transactionId };
    journal.lines += 1;
    const place = {
      journalRecordId: journal.recordId,
      lineNumber: journal.lines,
      status: 'Draft',
      message: '',
    } as const;
    this.#inserts.add(lines, journalLineRow(complete, place));
    if (transactionId !== '') this.#inserts.add('ProjectUnpostedTransViews', unpostedRow(complete));
    this.#store.run(
      `UPDATE "${staging}" SET "IsJournalized" = 1, "VoucherNumber" = ?, "${rowVersion}" = "${rowVersion}" + 1 WHERE "${rowNumber}" = ?`,
      [voucher, actual.rowNumber],
    );
  }

  #facts(actual: StagedActual): LineFacts {
    if (Number(actual.row['ValidationStatus']) === validationStatus.invalid) {
      throw new LeftOut(`Invalid actual: unable to look up msdyn_actuals ${actual.actualId}.`);
    }
    if (actual.type === 2) throw new LeftOut('Transaction type Tax is not imported from staging.');
    const { company, projectCompany, row } = actual;
    this.#defaults.requireRelationship(actual, this.#missing);
    const project = this.#defaults.project(actual);
    const category = this.#defaults.category(actual);
    const resourceName = textOf(row, 'BookableResourceName');
    return {
      company,
      projectCompany,
      isCost: isCostType(actual.type),
      type: transactionKind(actual.classification).type,
      date: this.#accountingDate(actual),
      projectId: actual.projectId,
      categoryId: textOf(category, 'Category'),
      activity: actual.task,
      text: textOf(row, 'Description'),
      currency: actual.currency,
      quantity: actual.quantity,
      price: actual.price,
      amount: actual.amount,
      rate: this.#defaults.rate(actual),
      lineProperty: this.#defaults.lineProperty(actual),
      contractId: actual.contractId,
      contractLineId: textOf(row, 'ContractLineId'),
      fundingSource: textOf(row, 'FundingSource'),
      resourceName,
      resourceCompany: resourceName === '' ? '' : textOf(row, 'ResourcingCompany'),
      itemId: textOf(row, 'ProductNumber'),
      vendorAccount: '',
      vendorName: '',
      taxGroup: this.#defaults.taxGroup(actual, project),
      taxItemGroup: textOf(category, 'ItemSalesTaxGroup'),
      dimension: textOf(project, 'DimensionDisplayValue'),
      voucher: '',
      transactionId: '',
    };
  }

  /** A closed day is moved to the first open one where the company allows it; otherwise posting will refuse it. */
  #accountingDate({ company, date }: StagedActual): string {
    const isShifted = Number(this.#defaults.parameters(company)['IsAccountingDateUpdateAllowed'] ?? 0) === 1;
    return (isShifted ? this.#periods.firstOpenDay(company, date) : null) ?? date;
  }

  #journalFor({ company, date }: LineFacts): OpenJournal {
    const period = periodOf(date, this.#options.grouping);
    const key = `${company}/${period?.first ?? ''}`;
    const open = this.#open.get(key);
    if (open !== undefined && open.lines < this.#options.linesPerJournal) return open;
    const journal = this.#headers.add({
      company,
      period: period?.first ?? date,
      description: ['Project Operations integration', ...(period === null ? [] : [period.name])].join(' '),
      status: 'Draft',
      original: '',
    });
    this.#open.set(key, journal);
    this.#made.push(journal.id);
    return journal;
  }
}
