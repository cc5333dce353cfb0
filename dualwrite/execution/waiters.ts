import type { Journal, OperationRecord } from '../journal/journal.ts';
import { isFinished } from '../operation.ts';
import { Signal } from './signal.ts';

/** Whether a caller gets an answer now: it is over, only an operator can go on, or the origin has what was asked for. */
export function isAnswerable({ progress }: OperationRecord): boolean {
  const { state, consistency, legs } = progress;
  if (isFinished(state) || state === 'QUEUED' || state === 'NEEDS_ATTENTION') return true;
  return consistency === 'EVENTUAL' && legs.origin?.state === 'WRITTEN';
}

interface Waiter {
  record: OperationRecord | null;
  readonly signal: Signal;
  readonly deadline: number;
}

/** Most operations that one look into the journal asks about. */
const mostAtOnce = 500;

/** Callers who wait for operations, whether this process carries them out or another. */
export class Waiters {
  readonly #journal: Journal;
  readonly #pollMilliseconds: number;
  readonly #closing: AbortSignal;
  readonly #isDrivenHere: (id: string) => boolean;
  readonly #unexpected: (error: unknown) => void;
  readonly #waiting = new Map<string, Set<Waiter>>();
  #isLooking = false;

  constructor(
    journal: Journal,
    options: {
      readonly pollMilliseconds: number;
      readonly closing: AbortSignal;
      readonly isDrivenHere: (id: string) => boolean;
      readonly unexpected: (error: unknown) => void;
    },
  ) {
    this.#journal = journal;
    this.#pollMilliseconds = options.pollMilliseconds;
    this.#closing = options.closing;
    this.#isDrivenHere = options.isDrivenHere;
    this.#unexpected = options.unexpected;
  }

  /** Tells whoever waits for the operation how far it is. */
  tell(record: OperationRecord): void {
    if (!isAnswerable(record)) return;
    for (const waiter of this.#waiting.get(record.id) ?? []) {
      waiter.record = record;
      waiter.signal.wake();
    }
  }

  /** Until when somebody waits for the operation, on the monotonic clock; long ago when nobody does. */
  deadlineOf(id: string): number {
    return Math.max(0, ...[...(this.#waiting.get(id) ?? [])].map(({ deadline }) => deadline));
  }

  /** The operation once there is an answer for its caller, or as it stands when the time is over. */
  async wait(id: string, milliseconds: number): Promise<OperationRecord> {
    const deadline = performance.now() + milliseconds;
    const waiter: Waiter = { record: null, signal: new Signal(), deadline };
    const others = this.#waiting.get(id) ?? new Set();
    this.#waiting.set(id, others.add(waiter));
    if (!this.#isLooking) void this.#lookForOthers();
    try {
      while (waiter.record === null && performance.now() < deadline && !this.#closing.aborted) {
        await waiter.signal.sleep(Math.max(0, deadline - performance.now()), this.#closing);
      }
      if (waiter.record !== null) return waiter.record;
      const record = await this.#journal.find(id);
      if (record === null) throw new Error(`Expected operation ${id} in the journal, there is none.`);
      return record;
    } finally {
      others.delete(waiter);
      if (others.size === 0) this.#waiting.delete(id);
    }
  }

  /** Looks, for all callers at once, how far what others carry out is; as long as somebody waits. */
  async #lookForOthers(): Promise<void> {
    this.#isLooking = true;
    const pause = new Signal();
    try {
      while (this.#waiting.size > 0 && !this.#closing.aborted) {
        const ids = [...this.#waiting.keys()].filter((id) => !this.#isDrivenHere(id));
        for (let start = 0; start < ids.length; start += mostAtOnce) {
          for (const record of await this.#journal.findAnswerable(ids.slice(start, start + mostAtOnce))) {
            this.tell(record);
          }
        }
        await pause.sleep(this.#pollMilliseconds, this.#closing);
      }
    } catch (error) {
      this.#unexpected(error);
      await pause.sleep(this.#pollMilliseconds, this.#closing);
    } finally {
      this.#isLooking = false;
    }
    if (this.#waiting.size > 0 && !this.#closing.aborted) void this.#lookForOthers();
  }
}
