import { rowVersion } from '../../../store/schema-sql.ts';
import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';

/** `BatchStatus`, as it is stored. */
const batchStatus = { waiting: 1, executing: 2, error: 3, finished: 4 } as const;

/** The reply of `SetBatchJobToWaiting`; the misspelling is the real one. */
export interface WaitingReply {
  readonly IsSuccess: boolean;
  readonly ResponseStatusCode: number;
  readonly BatchJobId: number;
  readonly ExceptionDetails: string;
  readonly reponseMessage: string;
}

/** A job that is due. */
export interface WaitingJob {
  readonly id: bigint;
  readonly description: string;
  readonly company: string;
}

function moment(now: number): string {
  return `${new Date(now).toISOString().slice(0, 19)}Z`;
}

/** Queues a job again, unless it is running. Success means queued, not finished. */
export function setBatchJobToWaiting(store: Store, id: number): WaitingReply {
  const job = store.get('SELECT "Status" FROM "BatchJobs" WHERE "BatchJobRecId" = ?', [BigInt(id)]);
  const refuse = (ResponseStatusCode: number, ExceptionDetails: string): WaitingReply => ({
    IsSuccess: false,
    ResponseStatusCode,
    BatchJobId: id,
    ExceptionDetails,
    reponseMessage: 'The batch job was not set to waiting.',
  });
  if (job === undefined) return refuse(404, `Batch job ${id} was not found.`);
  if (Number(job['Status']) === batchStatus.executing) return refuse(400, `Batch job ${id} is executing.`);
  setStatus(store, BigInt(id), batchStatus.waiting, {});
  return {
    IsSuccess: true,
    ResponseStatusCode: 200,
    BatchJobId: id,
    ExceptionDetails: '',
    reponseMessage: 'The batch job was set to waiting.',
  };
}

/** Runs every job that waits, one after the other, and notes how each ended; the number of jobs. */
export async function runWaitingJobs(
  store: Store,
  now: () => number,
  work: (job: WaitingJob) => Promise<void>,
): Promise<number> {
  const due = store
    .all(`SELECT * FROM "BatchJobs" WHERE "Status" = ${batchStatus.waiting} ORDER BY "BatchJobRecId"`)
    .map(waitingJob);
  for (const job of due) {
    setStatus(store, job.id, batchStatus.executing, { StartDateTime: moment(now()) });
    let ended: number = batchStatus.finished;
    try {
      await work(job);
    } catch {
      ended = batchStatus.error;
    }
    setStatus(store, job.id, ended, { EndDateTime: moment(now()) });
  }
  return due.length;
}

function waitingJob(row: SqlRow): WaitingJob {
  return {
    id: BigInt(row['BatchJobRecId'] ?? 0),
    description: String(row['JobDescription']),
    company: String(row['CompanyAccounts']),
  };
}

function setStatus(store: Store, id: bigint, status: number, times: Readonly<Record<string, string>>): void {
  const names = Object.keys(times).map((name) => `"${name}" = ?, `);
  store.run(
    `UPDATE "BatchJobs" SET ${names.join('')}"Status" = ?, "${rowVersion}" = "${rowVersion}" + 1 WHERE "BatchJobRecId" = ?`,
    [...Object.values(times), BigInt(status), id],
  );
}
