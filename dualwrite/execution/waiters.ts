import type { Journal, OperationRecord } from '../journal/journal.ts';
import { isFinished } from '../operation.ts';
import { Signal } from './signal.ts';

/** Whether a caller gets an answer now: it is over, only an operator can go on, or the origin has what was asked for. */
export function isAnswerable({ progress }: OperationRecord): boolean {
  const { state, consistency, legs } = progress;
  if (isFinished(state) || state === 'QUEUED' || state === 'NEEDS_ATTENTION') return true;
  return consistency === 'EVENTUAL' && legs.origin?.state === 'WRITTEN';
}

/** Callers who wait for operations, whether this process carries them out or another. */
export class Waiters {
  readonly #journal: Journal;
  readonly #pollMilliseconds: number;
  readonly #closing: AbortSignal;
  readonly #isDrivenHere: (id: string) => boolean;
  readonly #waiting = new Map<string, Set<{ record: OperationRecord | null; readonly signal: Signal }>>();

  constructor(
    journal: Journal,
    options: {
      readonly pollMilliseconds: number;
      readonly closing: AbortSignal;
      readonly isDrivenHere: (id: string) => boolean;
    },
  ) {
    this.#journal = journal;
    this.#pollMilliseconds = options.pollMilliseconds;
    this.#closing = options.closing;
    this.#isDrivenHere = options.isDrivenHere;
  }

  /** Tells whoever waits for the operation how far it is. */
  tell(record: OperationRecord): void {
    if (!isAnswerable(record)) return;
    for (const waiter of this.#waiting.get(record.id) ?? []) {
      waiter.record = record;
      waiter.signal.wake();
    }
  }

  /** The operation once there is an answer for its caller, or as it stands when the time is over. */
  async wait(id: string, milliseconds: number): Promise<OperationRecord> {
    const waiter = { record: null as OperationRecord | null, signal: new Signal() };
    const others = this.#waiting.get(id) ?? new Set();
    this.#waiting.set(id, others.add(waiter));
    const deadline = performance.now() + milliseconds;
    try {
      for (let isFirst = true; ; isFirst = false) {
        if (waiter.record !== null) return waiter.record;
        const left = deadline - performance.now();
        const isOver = left <= 0 || this.#closing.aborted;
        if (isOver || (!isFirst && !this.#isDrivenHere(id))) {
          const record = await this.#journal.find(id);
          if (record === null) throw new Error(`Expected operation ${id} in the journal, there is none.`);
          if (isOver || isAnswerable(record)) return record;
        }
        await waiter.signal.sleep(Math.min(left, this.#pollMilliseconds), this.#closing);
      }
    } finally {
      others.delete(waiter);
      if (others.size === 0) this.#waiting.delete(id);
    }
  }
}
