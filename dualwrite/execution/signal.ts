import { setTimeout as delay } from 'node:timers/promises';

/** Lets a loop sleep until it is woken, or for so long at most. */
export class Signal {
  #woken = Promise.withResolvers<void>();

  /** Wakes the sleeper; when there is none, the next sleep ends at once. */
  wake(): void {
    this.#woken.resolve();
  }

  /** Sleeps; never rejects, also when aborted. */
  async sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    const timer = new AbortController();
    const either = AbortSignal.any([signal, timer.signal]);
    await Promise.race([
      this.#woken.promise,
      delay(milliseconds, undefined, { signal: either }).catch(() => undefined),
    ]);
    timer.abort();
    this.#woken = Promise.withResolvers<void>();
  }
}
