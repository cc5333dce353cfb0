import { randomUUID } from 'node:crypto';
import type { Journal } from '../journal/journal.ts';

/** A time during which this process is known to be alive, under one name. Once it has lapsed it never holds again. */
export interface Term {
  readonly owner: string;
  /** Whether nobody else can have taken over what this term owns. */
  isHeld(): boolean;
}

/**
 * Keeps telling the journal that this process is alive.
 *
 * A process that was frozen wakes up with a lapsed lease: its term is over, what it owned belongs to others, and it goes
 * on under a new name. The validity is counted from before the heartbeat was sent, so it ends here before it does there.
 */
export class Lease {
  readonly #journal: Journal;
  readonly #milliseconds: number;
  #term: OwnTerm | null = null;
  #timer: NodeJS.Timeout | null = null;
  #beating: Promise<void> = Promise.resolve();

  constructor(journal: Journal, milliseconds: number) {
    this.#journal = journal;
    this.#milliseconds = milliseconds;
  }

  async start(): Promise<void> {
    await this.#beat();
    this.#timer = setInterval(() => {
      this.#beating = this.#beat().catch(() => undefined);
    }, this.#milliseconds / 4);
  }

  /** The present term, or null while the journal cannot be told that we are alive. */
  get term(): Term | null {
    return this.#term?.isHeld() === true ? this.#term : null;
  }

  /** Ends the term, so that others need not wait for it to lapse. */
  async stop(): Promise<void> {
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#beating;
    const term = this.#term;
    this.#term = null;
    if (term === null) return;
    term.validUntil = 0;
    await this.#journal.resign(term.owner);
  }

  async #beat(): Promise<void> {
    const sentAt = performance.now();
    const term = this.#term?.isHeld() === true ? this.#term : new OwnTerm();
    await this.#journal.heartbeat(term.owner, this.#milliseconds);
    // A term that lapsed while the heartbeat was on its way stays over.
    if (this.#term === term && !term.isHeld()) return;
    term.validUntil = sentAt + this.#milliseconds;
    this.#term = term;
  }
}

class OwnTerm implements Term {
  readonly owner = randomUUID();
  validUntil = 0;

  isHeld(): boolean {
    return performance.now() < this.validUntil;
  }
}
