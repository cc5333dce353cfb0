import type { SystemName } from './fault-rule.ts';

/** One operation inside a `$batch`. */
export interface LoggedOperation {
  readonly method: string;
  readonly url: string;
  readonly entity: string | null;
}

/** One HTTP call that reached the sandbox. */
export interface LoggedRequest {
  readonly number: number;
  readonly at: string;
  readonly system: SystemName;
  readonly method: string;
  readonly url: string;
  readonly entity: string | null;
  /** 0 when the connection was cut instead of answered. */
  readonly status: number;
  readonly milliseconds: number;
  /** Kinds of the faults it met. */
  readonly faults: readonly string[];
  /** Operations of a `$batch`, in order; empty for any other call. */
  readonly operations: readonly LoggedOperation[];
}

/** How many calls a system received. */
export interface RequestCount {
  /** HTTP calls; a `$batch` is one. */
  readonly calls: number;
  /** Operations: those inside every `$batch`, and every other call as one. */
  readonly operations: number;
}

/** How many calls were received, by system. */
export type RequestCounts = Readonly<Record<SystemName, RequestCount>>;

const keptRequests = 1_000;

/** The calls received since the last clearing: exact counts, and the last thousand in full. */
export class RequestLog {
  #requests: LoggedRequest[] = [];
  #counts = new Map<SystemName, { calls: number; operations: number }>();
  #nextNumber = 1;

  /** Adds a call. */
  record(request: Omit<LoggedRequest, 'number'>): void {
    this.#requests.push({ number: this.#nextNumber++, ...request });
    if (this.#requests.length > keptRequests * 2) this.#requests = this.#requests.slice(-keptRequests);
    const count = this.#counts.get(request.system) ?? { calls: 0, operations: 0 };
    count.calls += 1;
    count.operations += Math.max(1, request.operations.length);
    this.#counts.set(request.system, count);
  }

  /** Counts since the last clearing. */
  counts(): RequestCounts {
    const of = (system: SystemName): RequestCount => ({ calls: 0, operations: 0, ...this.#counts.get(system) });
    return { DATAVERSE: of('DATAVERSE'), FINANCE: of('FINANCE'), ENTRA: of('ENTRA') };
  }

  /** The last calls, oldest first. */
  list(system?: SystemName): readonly LoggedRequest[] {
    return this.#requests.filter((request) => system === undefined || request.system === system).slice(-keptRequests);
  }

  /** Forgets everything. */
  clear(): void {
    this.#requests = [];
    this.#counts.clear();
  }
}
