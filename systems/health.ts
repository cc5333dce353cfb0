/** Whether one system answers. */
export interface SystemHealth {
  /** True when the latest call was answered, and lately. */
  readonly answering: boolean;
  /** When {@link answering} last changed, as RFC 3339 text. */
  readonly since: string;
  /** How long the latest answer took; null before the first one. */
  readonly latencyMilliseconds: number | null;
  /** What went wrong with the latest call, safe to show; null when it was answered. */
  readonly error: string | null;
}

/** An answer older than this says nothing about now. */
const staleAfterMilliseconds = 60_000;

/** Remembers how the latest calls to one system went. */
export class HealthRecord {
  #answering = false;
  #since = Date.now();
  #answeredAt = 0;
  #latency: number | null = null;
  #error: string | null = 'not called yet';

  /** A call was answered, whatever the answer. */
  answered(latencyMilliseconds: number): void {
    this.#answeredAt = Date.now();
    this.#latency = Math.round(latencyMilliseconds);
    this.#error = null;
    this.#set(true);
  }

  /** A call was not answered, or refused for reasons that concern every call. */
  failed(message: string): void {
    this.#error = message;
    this.#set(false);
  }

  /** How long ago the latest answer came, in milliseconds. */
  get age(): number {
    return Date.now() - this.#answeredAt;
  }

  report(): SystemHealth {
    const stale = this.#answering && this.age > staleAfterMilliseconds;
    return {
      answering: this.#answering && !stale,
      since: new Date(this.#since).toISOString(),
      latencyMilliseconds: this.#latency,
      error: stale ? 'no answer lately' : this.#error,
    };
  }

  #set(answering: boolean): void {
    if (answering !== this.#answering) this.#since = Date.now();
    this.#answering = answering;
  }
}
