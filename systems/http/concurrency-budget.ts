interface Waiter {
  readonly start: () => void;
}

/** How a budget behaves. */
export interface BudgetOptions {
  /** Calls at once to begin with. */
  readonly start: number;
  /** Calls at once that the system's own hint may raise it to. */
  readonly ceiling: number;
}

/**
 * How many calls one identity makes at once, and when it may make any. Both systems judge the identity as a whole, so all
 * its calls share one budget and all wait after a refusal.
 */
export class ConcurrencyBudget {
  readonly #ceiling: number;
  #limit: number;
  /** Where the limit grows back to after a refusal. */
  #target: number;
  #active = 0;
  #answered = 0;
  #pausedUntil = 0;
  #resume: NodeJS.Timeout | null = null;
  readonly #waiting = new Set<Waiter>();

  constructor({ start, ceiling }: BudgetOptions) {
    this.#limit = start;
    this.#target = start;
    this.#ceiling = ceiling;
  }

  /** When the next call may start, in milliseconds since the epoch; in the past when it may start now. */
  get pausedUntil(): number {
    return this.#pausedUntil;
  }

  /** Calls that may run at once. */
  get limit(): number {
    return this.#limit;
  }

  /** Whether nothing runs, waits or is paused. */
  get isIdle(): boolean {
    return this.#active === 0 && this.#waiting.size === 0 && this.#pausedUntil <= Date.now();
  }

  /** Waits for a turn; rejects with the signal's reason when it is given up before. Release it when the call has ended. */
  async acquire(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.#mayStart() && this.#waiting.size === 0) {
      this.#active += 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const waiter: Waiter = {
        start: () => {
          signal.removeEventListener('abort', giveUp);
          resolve();
        },
      };
      const giveUp = (): void => {
        this.#waiting.delete(waiter);
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', giveUp, { once: true });
      this.#waiting.add(waiter);
    });
  }

  /** Ends a turn. */
  release(): void {
    this.#active -= 1;
    this.#answered += 1;
    if (this.#limit < this.#target && this.#answered % this.#limit === 0) this.#limit += 1;
    this.#startWaiting();
  }

  /** Takes the system's advice on how many calls to make at once. */
  advise(degreeOfParallelism: number): void {
    if (!Number.isSafeInteger(degreeOfParallelism) || degreeOfParallelism < 1) return;
    this.#target = Math.min(degreeOfParallelism, this.#ceiling);
    this.#limit = Math.min(this.#limit, this.#target);
  }

  /** Lets no call start for so many seconds, and fewer at once afterwards. */
  pause(seconds: number): void {
    const until = Date.now() + seconds * 1000;
    if (this.#pausedUntil <= Date.now()) this.#limit = Math.max(1, Math.floor(this.#limit / 2));
    if (until <= this.#pausedUntil) return;
    this.#pausedUntil = until;
    if (this.#resume !== null) clearTimeout(this.#resume);
    this.#resumeLater();
  }

  /** A timer may fire a moment before the clock says so; whoever waits would then wait for ever. */
  #resumeLater(): void {
    const milliseconds = Math.max(1, Math.ceil(this.#pausedUntil - Date.now()));
    this.#resume = setTimeout(() => {
      this.#resume = null;
      if (this.#pausedUntil > Date.now()) this.#resumeLater();
      else this.#startWaiting();
    }, milliseconds);
    this.#resume.unref();
  }

  #mayStart(): boolean {
    return this.#active < this.#limit && this.#pausedUntil <= Date.now();
  }

  #startWaiting(): void {
    for (const waiter of this.#waiting) {
      if (!this.#mayStart()) return;
      this.#waiting.delete(waiter);
      this.#active += 1;
      waiter.start();
    }
  }
}
