/** The sandbox's notion of now: the machine's clock, shifted or stopped on request. */
export class SandboxClock {
  #offset = 0;
  #frozenAt: number | null = null;

  /** Milliseconds since 1970, as the sandbox sees it. */
  now(): number {
    return this.#frozenAt ?? Date.now() + this.#offset;
  }

  /** Moves to an instant; a frozen clock stays frozen there. */
  set(instant: number): void {
    this.#offset = instant - Date.now();
    if (this.#frozenAt !== null) this.#frozenAt = instant;
  }

  /** Moves forwards (or backwards) by so many milliseconds. */
  advance(milliseconds: number): void {
    this.set(this.now() + milliseconds);
  }

  /** Stops at the present instant; one that stands already stays where it is. */
  freeze(): void {
    this.#frozenAt = this.now();
  }

  /** Runs on from where it stands. */
  resume(): void {
    if (this.#frozenAt === null) return;
    this.#offset = this.#frozenAt - Date.now();
    this.#frozenAt = null;
  }

  /** Back to the machine's clock. */
  reset(): void {
    this.#offset = 0;
    this.#frozenAt = null;
  }

  /** What the control API shows. */
  state(): { readonly now: string; readonly frozen: boolean } {
    return { now: new Date(this.now()).toISOString(), frozen: this.#frozenAt !== null };
  }
}
