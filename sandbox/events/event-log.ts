/** The systems that send events. */
export type EventSource = 'DATAVERSE' | 'FINANCE';

/** One event sent to one address, however often it was tried. */
export interface LoggedDelivery {
  readonly number: number;
  readonly system: EventSource;
  /** What it is about: `Update of account`, `CustFreeTextInvoicePostedBusinessEvent`. */
  readonly subject: string;
  readonly url: string;
  readonly attempts: number;
  readonly delivered: boolean;
  /** Status of the last answer; null when there was none. */
  readonly status: number | null;
  /** Why there was no answer. */
  readonly problem: string | null;
}

const keptDeliveries = 1_000;

/** The last thousand events that were sent, or failed to be. */
export class EventLog {
  #deliveries: LoggedDelivery[] = [];
  #nextNumber = 1;

  /** Adds an event that has had its last try. */
  record(delivery: Omit<LoggedDelivery, 'number'>): void {
    this.#deliveries.push({ number: this.#nextNumber++, ...delivery });
    if (this.#deliveries.length > keptDeliveries * 2) this.#deliveries = this.#deliveries.slice(-keptDeliveries);
  }

  /** The events, oldest first. */
  list(system?: EventSource): readonly LoggedDelivery[] {
    return this.#deliveries.filter((item) => system === undefined || item.system === system).slice(-keptDeliveries);
  }

  /** Forgets everything. */
  clear(): void {
    this.#deliveries = [];
  }
}
