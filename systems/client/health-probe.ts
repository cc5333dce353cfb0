import { randomUUID } from 'node:crypto';
import type { HealthRecord } from '../health.ts';
import type { Connection } from '../http/connection.ts';

const intervalMilliseconds = 15_000;
const patienceMilliseconds = 5000;

/** Calls a system now and then while nobody else does, so that its health is known. */
export class HealthProbe {
  readonly #connection: Connection;
  readonly #health: HealthRecord;
  readonly #url: string;
  readonly #closing = new AbortController();
  readonly #timer: NodeJS.Timeout;

  constructor(connection: Connection, health: HealthRecord, url: string) {
    this.#connection = connection;
    this.#health = health;
    this.#url = url;
    this.#timer = setInterval(() => void this.#probeIfQuiet(), intervalMilliseconds);
    this.#timer.unref();
    void this.#probe();
  }

  close(): void {
    clearInterval(this.#timer);
    this.#closing.abort();
  }

  async #probeIfQuiet(): Promise<void> {
    if (this.#health.report().answering && this.#health.age < intervalMilliseconds) return;
    await this.#probe();
  }

  async #probe(): Promise<void> {
    const caller = {
      signal: this.#closing.signal,
      deadline: Date.now() + patienceMilliseconds,
      requestId: randomUUID(),
    };
    try {
      await this.#connection.call({ method: 'GET', url: this.#url, headers: {}, isWrite: false }, caller);
    } catch {
      // The connection has put the failure on record.
    }
  }
}
