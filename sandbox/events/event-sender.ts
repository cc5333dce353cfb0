import { setTimeout as sleep } from 'node:timers/promises';
import type { EventFaults } from './event-faults.ts';
import { noEventFaults } from './event-faults.ts';
import type { EventLog, EventSource } from './event-log.ts';
import type { EventPost, RetryPolicy, TryOutcome } from './post-event.ts';
import { isTaken, postEvent } from './post-event.ts';

/** One event for one address. */
export interface OutgoingEvent extends EventPost {
  readonly subject: string;
  /** Told when the last try failed. */
  readonly onFailure?: (outcome: TryOutcome) => void;
}

/** Sends the events of one system: those for one address one after another, those for different addresses side by side. */
export class EventSender {
  readonly #system: EventSource;
  readonly #policy: RetryPolicy;
  readonly #log: EventLog;
  readonly #closing = new AbortController();
  readonly #lastOf = new Map<string, Promise<void>>();
  #faults: EventFaults = noEventFaults;
  #held: OutgoingEvent[] = [];

  constructor(system: EventSource, policy: RetryPolicy, log: EventLog) {
    this.#system = system;
    this.#policy = policy;
    this.#log = log;
  }

  /** What goes wrong from now on. Events held back are sent. */
  setFaults(faults: EventFaults): void {
    this.#faults = faults;
    this.#release();
  }

  /** What goes wrong, and how many events are held back or on their way to how many addresses. */
  state(): EventFaults & { readonly held: number; readonly busyAddresses: number } {
    return { ...this.#faults, held: this.#held.length, busyAddresses: this.#lastOf.size };
  }

  /** Sends an event, soon. */
  send(event: OutgoingEvent): void {
    if (this.#closing.signal.aborted) return;
    for (let copy = 0; copy <= this.#faults.duplicates; copy += 1) this.#held.push(event);
    if (this.#held.length >= this.#faults.reorderWindow * (this.#faults.duplicates + 1)) this.#release();
  }

  /** Sends what is held back and waits until nothing is left to send. */
  async settle(): Promise<void> {
    this.#release();
    while (this.#lastOf.size > 0) await Promise.all(this.#lastOf.values());
  }

  /** Gives up all that is not sent yet. */
  async close(): Promise<void> {
    this.#closing.abort();
    this.#held = [];
    await this.settle();
  }

  #release(): void {
    const due = this.#faults.reorderWindow > 1 ? this.#held.reverse() : this.#held;
    this.#held = [];
    for (const event of due) this.#enqueue(event);
  }

  #enqueue(event: OutgoingEvent): void {
    const address = event.url.split('?', 1)[0] ?? '';
    const previous = this.#lastOf.get(address) ?? Promise.resolve();
    const mine = previous.then(() => this.#deliver(event));
    this.#lastOf.set(address, mine);
    void mine.then(() => {
      if (this.#lastOf.get(address) === mine) this.#lastOf.delete(address);
    });
  }

  async #deliver(event: OutgoingEvent): Promise<void> {
    const { signal } = this.#closing;
    const { attempts, pauseMilliseconds, timeoutMilliseconds, isWorthRetrying } = this.#policy;
    let tries = 0;
    let outcome: TryOutcome;
    do {
      if (tries > 0) await sleep(pauseMilliseconds, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return;
      outcome = await postEvent(event, timeoutMilliseconds, signal);
      tries += 1;
    } while (!isTaken(outcome) && tries < attempts && isWorthRetrying(outcome.status));
    if (signal.aborted) return;
    const delivered = isTaken(outcome);
    const { subject, url } = event;
    this.#log.record({ system: this.#system, subject, url, attempts: tries, delivered, ...outcome });
    if (!delivered) event.onFailure?.(outcome);
  }
}
