/** What bounds a call: the caller's patience and presence. */
export interface CallLimits {
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
}

/** Why a call was given up. */
export type StopReason = 'aborted' | 'deadline';

/** One signal for both limits; dispose of it when the call has ended. */
export class CallTimer implements Disposable {
  readonly #controller = new AbortController();
  readonly #caller: AbortSignal;
  readonly #timer: NodeJS.Timeout;
  readonly #onAbort = (): void => this.#stop(hasTimedOut(this.#caller) ? 'deadline' : 'aborted');
  #reason: StopReason | null = null;

  constructor(limits: CallLimits) {
    this.#caller = limits.signal;
    this.#timer = setTimeout(() => this.#stop('deadline'), Math.max(0, limits.deadline - Date.now()));
    if (this.#caller.aborted) this.#onAbort();
    else this.#caller.addEventListener('abort', this.#onAbort, { once: true });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Why the call was stopped; null when it was not. */
  get reason(): StopReason | null {
    return this.#reason;
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    this.#caller.removeEventListener('abort', this.#onAbort);
  }

  #stop(reason: StopReason): void {
    this.#reason ??= reason;
    this.#controller.abort();
  }
}

/** Whether the caller's signal is itself a time limit that has passed, and not somebody who went away. */
function hasTimedOut(caller: AbortSignal): boolean {
  return caller.reason instanceof Error && caller.reason.name === 'TimeoutError';
}
