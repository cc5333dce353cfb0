import { batchJobNames } from '../../seed/finance-processes.ts';
import type { Table } from '../../store/model.ts';
import type { Store } from '../../store/store.ts';
import { runWaitingJobs } from './batch-jobs/batch-jobs.ts';
import {
  postExpenseReports,
  type PostExpensesRequest,
  type PostExpensesResult,
} from './expenses/post-expense-reports.ts';
import { importFromStaging, type ImportResult } from './import/import-from-staging.ts';
import { JobLog, type JobRun } from './job-log.ts';
import { checkLedger, type LedgerCheck } from './ledger/ledger-check.ts';
import { setPeriodStatus, type PeriodChange } from './ledger/set-period-status.ts';
import { postJournals, type PostResult } from './posting/post-journals.ts';
import { updateToDraft, type UpdateToDraftOptions } from './posting/update-to-draft.ts';
import { ensureProcessIndexes } from './process-indexes.ts';
import { defaultProcessSettings, processSettings, type Grouping, type ProcessSettings } from './process-settings.ts';
import type { RowCarrier } from './row-carrier.ts';
import { prevalidate, type ActualLookup } from './staging/prevalidation.ts';
import { TimingFaults } from './staging/timing-faults.ts';

/** What the processes work on. */
export interface FinanceProcessSetup {
  readonly store: Store;
  readonly clock: { now(): number };
  readonly settings?: Partial<ProcessSettings>;
  /** Asks Dataverse for actuals; prevalidation needs it. */
  readonly lookUpActuals?: ActualLookup;
  /** Brings posted expenses of projects to Dataverse; without it they stay in Finance. */
  readonly carrier?: RowCarrier;
}

/** What an import is asked to do; the rest is as the settings say. */
export interface ImportRequest {
  readonly company?: string;
  readonly grouping?: Grouping;
  readonly linesPerJournal?: number;
}

/** The periodic processes of Finance: import from staging, posting, expense reports, batch jobs, and what goes wrong between the systems. */
export class FinanceProcesses {
  readonly faults: TimingFaults;
  readonly #store: Store;
  readonly #clock: { now(): number };
  readonly #lookUp: ActualLookup | undefined;
  readonly #carrier: RowCarrier | undefined;
  readonly #initial: ProcessSettings;
  readonly #log = new JobLog();
  readonly #timeouts = new Set<NodeJS.Timeout>();
  #settings: ProcessSettings;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<unknown> = Promise.resolve();

  constructor({ store, clock, settings, lookUpActuals, carrier }: FinanceProcessSetup) {
    this.#store = store;
    this.#clock = clock;
    this.#lookUp = lookUpActuals;
    this.#carrier = carrier;
    this.#initial = { ...defaultProcessSettings, ...settings };
    this.#settings = this.#initial;
    this.faults = new TimingFaults(store);
    ensureProcessIndexes(store);
    this.#startTimer();
  }

  /** What is in force. */
  get settings(): ProcessSettings {
    return this.#settings;
  }

  /** Changes settings; what is not named stays. */
  configure(changes: Partial<ProcessSettings>): ProcessSettings {
    this.#settings = processSettings.parse({ ...this.#settings, ...changes });
    this.#startTimer();
    return this.#settings;
  }

  /** What the processes did. */
  log(): readonly JobRun[] {
    return this.#log.list();
  }

  /** Forgets what the processes did. */
  clearLog(): void {
    this.#log.clear();
  }

  /** Import from staging. Where prevalidation is on, rows are compared with Dataverse first. */
  async import(request: ImportRequest = {}): Promise<ImportResult> {
    if (this.#settings.prevalidates) await this.prevalidate(request.company);
    const result = importFromStaging(this.#store, { ...this.#settings, ...request });
    const billed = result.billedSales === 0 ? '' : `; ${result.billedSales} billed sales stay for invoice proposals`;
    this.#note(
      'import',
      request.company,
      `${result.lines} lines in ${result.journals.length} journals${billed}`,
      result.leftOut.map((row) => `${row.company} ${row.actualId}: ${row.message}`),
    );
    return result;
  }

  /** Posts draft journals. */
  post(request: UpdateToDraftOptions = {}): PostResult {
    const { movesFailingLines, stopNextPostings } = this.#settings;
    const { orphans } = this.faults;
    const options = { ...request, movesFailingLines, stops: stopNextPostings, orphans, now: this.#clock.now() };
    const result = postJournals(this.#store, options);
    this.#settings = { ...this.#settings, stopNextPostings: stopNextPostings - result.stopped.length };
    this.#note(
      'post',
      request.company,
      `${result.lines} lines posted, ${result.failedLines.length} not`,
      result.failedLines.map((line) => `${line.journal} ${line.voucher}: ${line.message}`),
    );
    return result;
  }

  /** Posts expense reports that are approved. */
  postExpenses(request: PostExpensesRequest = {}): PostExpensesResult {
    const result = postExpenseReports(this.#store, request, this.#carrier);
    this.#note(
      'post-expenses',
      request.company,
      `${result.lines} lines of ${result.reports.length} reports posted, ${result.refused.length} reports not`,
      result.refused.flatMap(({ company, report, messages }) =>
        messages.map((message) => `${company} ${report} ${message}`),
      ),
    );
    return result;
  }

  /** Sets journals back to draft; their numbers. */
  updateToDraft(request: UpdateToDraftOptions = {}): string[] {
    return updateToDraft(this.#store, request);
  }

  /** Compares staging rows with Dataverse; the actuals that are not there, or not so. */
  async prevalidate(company?: string): Promise<string[]> {
    if (this.#lookUp === undefined) throw new Error('Expected a way to ask Dataverse for actuals.');
    const invalid = await prevalidate(this.#store, this.#lookUp, company);
    this.#note(
      'prevalidate',
      company,
      `${invalid.length} invalid`,
      invalid.map((id) => `Invalid actual ${id}`),
    );
    return invalid;
  }

  /** Whether the ledger balances. */
  checkLedger(): LedgerCheck {
    return checkLedger(this.#store);
  }

  /** Opens or closes fiscal periods; how many. */
  setPeriods(change: PeriodChange): number {
    return setPeriodStatus(this.#store, change);
  }

  /** Runs the jobs that wait, after those that run already; how many. */
  runJobs(): Promise<number> {
    return this.#inTurn(() =>
      runWaitingJobs(
        this.#store,
        () => this.#clock.now(),
        async ({ description, company }) => {
          const request = company === '' ? {} : { company };
          if (description === batchJobNames.import) await this.import(request);
          else if (description === batchJobNames.post) this.post(request);
          else if (description === batchJobNames.postExpenses) this.postExpenses(request);
          else throw new Error(`Expected a job of the integration, received '${description}'.`);
        },
      ),
    );
  }

  /** A job waits: it runs after a while, or when it is told to. */
  readonly onWaiting = (): void => {
    const delay = this.#settings.batchDelayMilliseconds;
    if (delay === null) return;
    const timeout = setTimeout(() => {
      this.#timeouts.delete(timeout);
      void this.runJobs();
    }, delay);
    this.#timeouts.add(timeout);
  };

  /** Told of a row that a caller created: it may be lost, or come late. */
  onCreated(table: Table): void {
    const { loseNextStagingRows, holdsConnections } = this.#settings;
    const isTaken = this.faults.take(table, { losesStagingRow: loseNextStagingRows > 0, holdsConnections });
    if (isTaken && loseNextStagingRows > 0 && table.sqlName === 'ProjActualsImports') {
      this.#settings = { ...this.#settings, loseNextStagingRows: loseNextStagingRows - 1 };
    }
  }

  /** The settings it was made with, an empty log, no faults. Rows stay. */
  reset(): void {
    this.#settings = this.#initial;
    this.#log.clear();
    this.faults.reset();
    this.#startTimer();
  }

  /** Starts nothing any more, and waits for what runs. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    for (const timeout of this.#timeouts) clearTimeout(timeout);
    await this.#running;
  }

  #startTimer(): void {
    clearInterval(this.#timer);
    const { timerMilliseconds } = this.#settings;
    if (timerMilliseconds === 0) return;
    this.#timer = setInterval(() => {
      void this.#inTurn(async () => {
        await this.import();
        this.post();
      });
    }, timerMilliseconds);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#running.then(work);
    this.#running = turn.catch(() => undefined);
    return turn;
  }

  #note(job: JobRun['job'], company: string | undefined, summary: string, messages: readonly string[]): void {
    const startedAt = new Date(this.#clock.now()).toISOString();
    this.#log.add({ job, startedAt, legalEntity: company ?? null, summary, messages });
  }
}
