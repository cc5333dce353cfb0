/** One run of a process, as `GET /_sandbox/finance/log` shows it. */
export interface JobRun {
  readonly id: number;
  readonly job: 'import' | 'post' | 'post-expenses' | 'prevalidate';
  readonly startedAt: string;
  readonly legalEntity: string | null;
  readonly summary: string;
  /** What was left out or not posted, and why. */
  readonly messages: readonly string[];
}

/** Runs that are remembered. */
const kept = 100;

/** What the processes did, newest last. */
export class JobLog {
  #runs: JobRun[] = [];
  #next = 1;

  /** Notes a run. */
  add(run: Omit<JobRun, 'id'>): void {
    this.#runs = [...this.#runs.slice(1 - kept), { id: this.#next, ...run }];
    this.#next += 1;
  }

  /** The runs that are remembered. */
  list(): readonly JobRun[] {
    return this.#runs;
  }

  /** Forgets them. */
  clear(): void {
    this.#runs = [];
  }
}
