import { rowNumber, rowVersion } from '../../../store/schema-sql.ts';
import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import { JournalHeaders } from '../import/journal-headers.ts';
import { LineDefaults } from '../import/line-defaults.ts';
import { journals, journalStatus, lines, lineStatus } from '../journal-status.ts';
import { RowInserts } from '../row-inserts.ts';
import { textOf } from '../staging/staged-actual.ts';
import { LineRefusal } from './line-refusal.ts';
import { LinePosting } from './post-line.ts';
import { storedLine, type StoredLine } from './stored-line.ts';

/** What to post, and how. */
export interface PostOptions {
  /** One legal entity; all of them without it. */
  readonly company?: string;
  /** One journal by its number; every draft without it. */
  readonly journal?: string;
  readonly movesFailingLines: boolean;
  /** How many journals stop in the middle. */
  readonly stops: number;
  /** Import ids of staging rows whose actual is known to be gone. */
  readonly orphans: ReadonlySet<string>;
  readonly now: number;
}

/** A line that was not posted. */
export interface FailedLine {
  readonly company: string;
  readonly journal: string;
  readonly voucher: string;
  readonly message: string;
}

/** What posting did. */
export interface PostResult {
  readonly posted: readonly string[];
  /** Journals that hold the lines that failed. */
  readonly failed: readonly string[];
  /** Journals that stopped in the middle. */
  readonly stopped: readonly string[];
  readonly lines: number;
  readonly failedLines: readonly FailedLine[];
}

/** Posts draft journals, each in a transaction of its own. Lines that fail do not hold up the others. */
export function postJournals(store: Store, options: PostOptions): PostResult {
  return new Posting(store, options).run();
}

class Posting {
  readonly #store: Store;
  readonly #options: PostOptions;
  readonly #posting: LinePosting;
  readonly #headers: JournalHeaders;
  readonly #defaults: LineDefaults;
  readonly #result = {
    posted: [] as string[],
    failed: [] as string[],
    stopped: [] as string[],
    lines: 0,
    failedLines: [] as FailedLine[],
  };

  constructor(store: Store, options: PostOptions) {
    const inserts = new RowInserts(store);
    this.#store = store;
    this.#options = options;
    this.#posting = new LinePosting(store, inserts, options.orphans);
    this.#headers = new JournalHeaders(store, inserts);
    this.#defaults = new LineDefaults(store);
  }

  run(): PostResult {
    let stops = this.#options.stops;
    for (const header of this.#drafts()) {
      this.#store.transaction(() => {
        if (stops > 0) this.#stop(header);
        else this.#postJournal(header);
      });
      stops -= 1;
    }
    return this.#result;
  }

  #drafts(): SqlRow[] {
    const { company, journal } = this.#options;
    const given = [
      ['dataAreaId', company],
      ['ProjAdvancedJournalId', journal],
    ].filter(([, value]) => value !== undefined);
    return this.#store.all(
      `SELECT * FROM "${journals}" WHERE "Status" = ${journalStatus.draft} ${given.map(([name]) => `AND "${name}" = ?`).join(' ')} ORDER BY "JournalRecId"`,
      given.map(([, value]) => value ?? ''),
    );
  }

  #linesOf(header: SqlRow): StoredLine[] {
    return this.#store
      .all(
        `SELECT * FROM "${lines}" WHERE "ProjAdvancedJournal" = ? AND +"dataAreaId" = ? AND "Status" = ${lineStatus.draft} ORDER BY "LineNumber"`,
        [header['JournalRecId'] ?? 0n, header['dataAreaId'] ?? ''],
      )
      .map(storedLine);
  }

  #postJournal(header: SqlRow): void {
    const id = textOf(header, 'ProjAdvancedJournalId');
    const company = textOf(header, 'dataAreaId').toUpperCase();
    const shifts = Number(this.#defaults.parameters(company)['IsAccountingDateUpdateAllowed'] ?? 0) === 1;
    const failed: { line: StoredLine; refusal: LineRefusal }[] = [];
    const drafts = this.#linesOf(header);
    for (const line of drafts) {
      try {
        this.#posting.post(line, shifts);
      } catch (error) {
        if (!(error instanceof LineRefusal)) throw error;
        failed.push({ line, refusal: error });
      }
    }
    this.#result.lines += drafts.length - failed.length;
    for (const { line, refusal } of failed) this.#refuse(line, refusal);
    const holder = this.#holderOf(
      header,
      failed.map(({ line }) => line),
    );
    const left = this.#store.get(
      `SELECT count(*) AS count FROM "${lines}" WHERE "ProjAdvancedJournal" = ? AND +"dataAreaId" = ? AND "Status" <> ${lineStatus.posted}`,
      [header['JournalRecId'] ?? 0n, company],
    );
    const isPosted = Number(left?.['count'] ?? 0) === 0;
    this.#setStatus(header, isPosted ? journalStatus.posted : journalStatus.error);
    if (isPosted) this.#result.posted.push(id);
    if (failed.length > 0) this.#result.failed.push(holder);
    for (const { line, refusal } of failed) {
      this.#result.failedLines.push({ company, journal: holder, voucher: line.voucher, message: refusal.message });
    }
  }

  /** The journal that holds the failing lines: a new one, when they are to be moved and leave others behind. */
  #holderOf(header: SqlRow, failed: readonly StoredLine[]): string {
    const id = textOf(header, 'ProjAdvancedJournalId');
    const all = this.#store.get(
      `SELECT count(*) AS count FROM "${lines}" WHERE "ProjAdvancedJournal" = ? AND +"dataAreaId" = ?`,
      [header['JournalRecId'] ?? 0n, header['dataAreaId'] ?? ''],
    );
    const staysWhole = failed.length === 0 || Number(all?.['count'] ?? 0) === failed.length;
    if (staysWhole || !this.#options.movesFailingLines) return id;
    const journal = this.#headers.add({
      company: textOf(header, 'dataAreaId'),
      period: textOf(header, 'PeriodStartDate').slice(0, 10),
      description: textOf(header, 'Description'),
      status: 'Error',
      original: id,
    });
    for (const [index, line] of failed.entries()) {
      this.#store.run(`UPDATE "${lines}" SET "ProjAdvancedJournal" = ?, "LineNumber" = ? WHERE "${rowNumber}" = ?`, [
        BigInt(journal.recordId),
        BigInt(index + 1) * 10_000n,
        line.rowNumber,
      ]);
    }
    return journal.id;
  }

  #refuse(line: StoredLine, refusal: LineRefusal): void {
    this.#store.run(
      `UPDATE "${lines}" SET "Status" = ?, "PostError" = 1, "ErrorMessage" = ?, "${rowVersion}" = "${rowVersion}" + 1 WHERE "${rowNumber}" = ?`,
      [BigInt(lineStatus[refusal.status]), refusal.message, line.rowNumber],
    );
  }

  #stop(header: SqlRow): void {
    for (const line of this.#linesOf(header)) {
      this.#store.run(
        `UPDATE "${lines}" SET "Status" = ${lineStatus.processing}, "${rowVersion}" = "${rowVersion}" + 1 WHERE "${rowNumber}" = ?`,
        [line.rowNumber],
      );
    }
    this.#setStatus(header, journalStatus.processing);
    this.#result.stopped.push(textOf(header, 'ProjAdvancedJournalId'));
  }

  #setStatus(header: SqlRow, status: number): void {
    const posted = new Date(this.#options.now).toISOString().slice(0, 19);
    this.#store.run(
      `UPDATE "${journals}" SET "Status" = ?, "PostedDateTime" = ?, "${rowVersion}" = "${rowVersion}" + 1 WHERE "${rowNumber}" = ?`,
      [
        BigInt(status),
        status === journalStatus.posted ? `${posted}Z` : '1900-01-01T00:00:00Z',
        header[rowNumber] ?? null,
      ],
    );
  }
}
