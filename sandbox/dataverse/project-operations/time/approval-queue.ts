import type { Call } from '../../call.ts';
import { setStatusReason } from '../choices.ts';
import type { ProcessSettingsHolder } from '../process-settings.ts';
import { processApprovalSet } from './approval-set.ts';

interface Waiting {
  readonly call: Call;
  /** By the sandbox's clock; null while held. */
  readonly dueAt: number | null;
  readonly timer: NodeJS.Timeout | null;
}

/** An approval set that was queued and not processed yet, as the control API shows it. */
export interface WaitingApprovalSet {
  readonly approvalSetId: string;
  readonly dueAt: string | null;
}

/** Processes queued approval sets when they are due, one after another. */
export class ApprovalQueue {
  readonly #settings: ProcessSettingsHolder;
  readonly #clock: { now(): number };
  readonly #waiting = new Map<string, Waiting>();

  constructor(settings: ProcessSettingsHolder, clock: { now(): number }) {
    this.#settings = settings;
    this.#clock = clock;
  }

  /** Takes a set over once the running transaction is committed. It is processed as the caller. */
  add(call: Call, set: string): void {
    call.environment.store.afterCommit(() => {
      const { processing, delayMilliseconds } = this.#settings.current.approvals;
      if (processing === 'hold') {
        this.#waiting.set(set, { call, dueAt: null, timer: null });
        return;
      }
      const timer = setTimeout(() => this.#process(set), delayMilliseconds);
      timer.unref();
      this.#waiting.set(set, { call, dueAt: this.#clock.now() + delayMilliseconds, timer });
    });
  }

  /** Processes the sets whose time has come by the sandbox's clock, which tests may move. */
  runDue(): void {
    const now = this.#clock.now();
    for (const [set, { dueAt }] of [...this.#waiting]) if (dueAt !== null && dueAt <= now) this.#process(set);
  }

  /** Processes every set that waits, and names them. With a call also those that an earlier sandbox left. */
  release(call: Call | null): readonly string[] {
    const sets = [...this.#waiting.keys()];
    for (const set of sets) this.#process(set);
    if (call === null) return sets;
    const left = call.environment.store
      .all('SELECT msdyn_approvalsetid AS id FROM msdyn_approvalset WHERE statuscode = ? ORDER BY "$row"', [
        setStatusReason.queued,
      ])
      .map((row) => String(row['id']));
    for (const set of left) this.#run(call, set);
    return [...sets, ...left];
  }

  /** The sets that wait. */
  waiting(): readonly WaitingApprovalSet[] {
    return [...this.#waiting].map(([approvalSetId, { dueAt }]) => ({
      approvalSetId,
      dueAt: dueAt === null ? null : new Date(dueAt).toISOString(),
    }));
  }

  /** Forgets the timers; the sets stay queued. */
  close(): void {
    for (const { timer } of this.#waiting.values()) if (timer !== null) clearTimeout(timer);
    this.#waiting.clear();
  }

  #process(set: string): void {
    const entry = this.#waiting.get(set);
    if (entry === undefined) return;
    this.#waiting.delete(set);
    if (entry.timer !== null) clearTimeout(entry.timer);
    this.#run(entry.call, set);
  }

  #run(call: Call, set: string): void {
    call.environment.store.transaction(() => processApprovalSet(call, this.#settings, set));
  }
}
