import { documentNumber } from '../../../seed/identifiers.ts';
import { rowNumber, rowVersion } from '../../../store/schema-sql.ts';
import type { Store } from '../../../store/store.ts';
import { convert } from '../ledger/convert.ts';
import { entrySequence } from '../ledger/entry-sequence.ts';
import { countersOf } from '../ledger/ledger-rows.ts';
import { CarryRefusal, type RowCarrier } from '../row-carrier.ts';
import { RowInserts } from '../row-inserts.ts';
import { Sequence } from '../sequence.ts';
import { ExpenseChecks, type ExpensePlace } from './expense-checks.ts';
import { approvalStatus, type ExpenseLine, expenseLine, expenses } from './expense-line.ts';
import { expenseDebits, expenseLedgerRows, exportedExpenses, exportedRow } from './expense-rows.ts';

/** Which reports to post. */
export interface PostExpensesRequest {
  /** One legal entity; all of them without it. */
  readonly company?: string;
  /** One report by its number; every approved one without it. */
  readonly report?: string;
}

/** A report that was not posted. */
export interface RefusedReport {
  readonly company: string;
  readonly report: string;
  /** Each names the line that it is about. */
  readonly messages: readonly string[];
}

/** What posting did. */
export interface PostExpensesResult {
  /** Numbers of the reports that were posted. */
  readonly reports: readonly string[];
  readonly lines: number;
  readonly refused: readonly RefusedReport[];
}

interface PlacedLine {
  readonly line: ExpenseLine;
  readonly place: ExpensePlace;
}

/**
 * Posts expense reports whose lines are all approved. A report is posted as a whole: what blocks one line leaves all as they
 * were, and so does what Dataverse refuses of those that projects bear.
 */
export function postExpenseReports(
  store: Store,
  request: PostExpensesRequest,
  carrier: RowCarrier | undefined,
): PostExpensesResult {
  return new ExpensePosting(store, carrier).run(request);
}

class ExpensePosting {
  readonly #store: Store;
  readonly #carrier: RowCarrier | undefined;
  readonly #checks: ExpenseChecks;
  readonly #inserts: RowInserts;
  readonly #entries: Sequence;
  readonly #vouchers: Sequence;
  readonly #transactions: Sequence;

  constructor(store: Store, carrier: RowCarrier | undefined) {
    this.#store = store;
    this.#carrier = carrier;
    this.#checks = new ExpenseChecks(store);
    this.#inserts = new RowInserts(store);
    this.#entries = entrySequence(store);
    this.#vouchers = Sequence.ofDocuments(store, 'EXV-', [expenses, 'Voucher']);
    this.#transactions = Sequence.ofDocuments(store, 'PX-', [expenses, 'ProjectTransactionID']);
  }

  run(request: PostExpensesRequest): PostExpensesResult {
    const reports: string[] = [];
    const refused: RefusedReport[] = [];
    let count = 0;
    for (const lines of this.#approved(request)) {
      const [{ company, report } = { company: '', report: '' }] = lines;
      const messages = this.#postReport(lines);
      if (messages.length > 0) {
        refused.push({ company, report, messages });
      } else {
        reports.push(report);
        count += lines.length;
      }
    }
    return { reports, lines: count, refused };
  }

  #approved({ company, report }: PostExpensesRequest): readonly (readonly ExpenseLine[])[] {
    const given = [
      ['dataAreaId', company],
      ['ExpenseReportNumber', report],
    ].filter(([, value]) => value !== undefined);
    const lines = this.#store
      .all(
        `SELECT * FROM "${expenses}" line WHERE "ApprovalStatus" = ${approvalStatus.approved} AND "ExpenseReportNumber" <> '' ${given.map(([name]) => `AND "${name}" = ?`).join(' ')}
         AND NOT EXISTS (SELECT 1 FROM "${expenses}" other WHERE other."dataAreaId" = line."dataAreaId"
           AND other."ExpenseReportNumber" = line."ExpenseReportNumber" AND other."ApprovalStatus" <> ${approvalStatus.approved})
         ORDER BY "dataAreaId", "ExpenseReportNumber", "LineNumber", "${rowNumber}"`,
        given.map(([, value]) => value ?? ''),
      )
      .map(expenseLine);
    return [...Map.groupBy(lines, (line) => `${line.company}/${line.report}`).values()];
  }

  /** Posts a report; what blocks it. */
  #postReport(lines: readonly ExpenseLine[]): readonly string[] {
    const problems: string[] = [];
    const placed: PlacedLine[] = [];
    for (const line of lines.filter(({ isItemizedHeader }) => !isItemizedHeader)) {
      const place = this.#checks.place(line);
      if ('ledger' in place) placed.push({ line, place });
      else problems.push(...place.map((problem) => `${line.number}: ${problem}`));
    }
    if (problems.length > 0) return problems;
    // Finance is committed before Dataverse, which then approves what it was given.
    const post = () => this.#store.transaction(() => this.#write(lines, placed));
    try {
      if (this.#carrier === undefined) post();
      else this.#carrier.together(post);
    } catch (error) {
      if (error instanceof CarryRefusal) return [error.message];
      throw error;
    }
    return [];
  }

  #write(lines: readonly ExpenseLine[], placed: readonly PlacedLine[]): void {
    for (const { rowNumber: number } of lines) {
      this.#store.run(
        `UPDATE "${expenses}" SET "ApprovalStatus" = ${approvalStatus.ledger}, "${rowVersion}" = "${rowVersion}" + 1 WHERE "${rowNumber}" = ?`,
        [number],
      );
    }
    for (const each of placed) this.#postLine(each);
  }

  #postLine({ line, place }: PlacedLine): void {
    const voucher = documentNumber('EXV-', this.#vouchers.next(), 7);
    const hasProject = place.project !== null;
    const projectTransaction = hasProject ? documentNumber('PX-', this.#transactions.next(), 7) : '';
    let counter = 0;
    // The liability is one account more than there are debits.
    for (let taken = countersOf(expenseDebits(line, place).length + 1); taken > 0; taken -= 1)
      counter = this.#entries.next();
    for (const [entity, row] of expenseLedgerRows(line, place, voucher, counter)) this.#inserts.add(entity, row);
    this.#store.run(
      `UPDATE "${expenses}" SET "Voucher" = ?, "ProjectTransactionID" = ?, "ExchangeRate" = ?, "TransactionAmount" = ?,
       "NetTransactionAmount" = ?, "Amount" = ?, "AmountMST" = ?, "SalesTaxAmountInCompanyCurrency" = ? WHERE "${rowNumber}" = ?`,
      [
        voucher,
        projectTransaction,
        place.rate,
        line.paid,
        line.net,
        line.cost,
        convert(line.paid, place.rate),
        convert(line.tax, place.rate),
        line.rowNumber,
      ],
    );
    if (!hasProject) return;
    this.#inserts.add(exportedExpenses, exportedRow(line, place, projectTransaction));
    this.#carry(line);
  }

  #carry({ company, number }: ExpenseLine): void {
    if (this.#carrier === undefined) return;
    const row = this.#store.get(
      `SELECT * FROM "${exportedExpenses}" WHERE "ExpTransNumber" = ? AND "ReferenceDataAreaId" = ?`,
      [number, company],
    );
    if (row === undefined) throw new Error(`Expected the exported row of expense ${number} back.`);
    try {
      this.#carrier.carry(exportedExpenses, row);
    } catch (error) {
      if (error instanceof CarryRefusal) throw new CarryRefusal(`${number}: ${error.message}`);
      throw error;
    }
  }
}
