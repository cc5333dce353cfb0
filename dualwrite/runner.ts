import { type DriveParts, drive } from './execution/drive.ts';
import { Lease, type Term } from './execution/lease.ts';
import { type LegOutcome, prepareLeg } from './execution/prepare-leg.ts';
import { Signal } from './execution/signal.ts';
import { takeUp } from './execution/take-up.ts';
import { Waiters } from './execution/waiters.ts';
import {
  IdempotencyInProgressError,
  IdempotencyKeyReusedError,
  JournalUnavailableError,
  NothingToDecideError,
  OwnershipLostError,
} from './errors.ts';
import { noFaults } from './fault-points.ts';
import type {
  Begun,
  Claimed,
  Journal,
  KeyUse,
  NewOperation,
  OperationRecord,
  OperationRequest,
} from './journal/journal.ts';
import { canBeFenced, isFenced } from './upstream/leg-writes.ts';
import { lacksRows, type LegRecord, newLegRecord } from './leg.ts';
import { draftOperation } from './operation-draft.ts';
import { type Decision, type MapState, type OperationEvent, isFinished } from './operation.ts';
import { step } from './step.ts';

/** What a runner may be told; everything but journal and systems has a default. */
export interface RunnerOptions
  extends Pick<DriveParts, 'journal' | 'systems'>, Partial<Pick<DriveParts, 'faults' | 'step' | 'backoff'>> {
  /** The changes that follow from a committed operation; none unless given. Asked again until it does not throw. */
  readonly followUps?: (record: OperationRecord) => Promise<readonly OperationRequest[]>;
  /** What the target is told besides, once the origin is written: see {@link DriveParts.complete}. */
  readonly complete?: (record: OperationRecord) => Promise<LegRecord | null>;
  /** How long this process may be silent before another takes its operations over. */
  readonly leaseMilliseconds?: number;
  /** How often to look for operations that nobody works on, and for the end of those that others work on. */
  readonly pollMilliseconds?: number;
  /** Operations carried on in the background at the same time. */
  readonly concurrency?: number;
  /** Told of what should not have happened; the operation is taken up again. */
  readonly unexpected?: (error: unknown) => void;
}

const defaults = {
  leaseMilliseconds: 10_000,
  pollMilliseconds: 500,
  concurrency: 64,
  faults: noFaults,
  step,
  backoff: { firstMilliseconds: 250, mostMilliseconds: 30_000 },
  unexpected: (_error: unknown): void => undefined,
};

/**
 * Carries changes out in both systems: records them, writes them, and sees every one through to an end, also those that
 * a process left behind when it died. Any number of runners may share a journal.
 */
export class Runner implements AsyncDisposable {
  readonly #options: RunnerOptions & typeof defaults;
  readonly #journal: Journal;
  readonly #lease: Lease;
  readonly #parts: DriveParts;
  readonly #waiters: Waiters;
  readonly #closing = new AbortController();
  readonly #wake = new Signal();
  /** Operations that this process works on. */
  readonly #driven = new Map<string, Promise<void>>();
  /** Operations of which it is not known whether they were recorded. */
  readonly #adopting = new Set<Promise<void>>();
  /** Operations that are being taken, and worked on right after. */
  readonly #taking = new Set<string>();
  #isClaimLost = false;
  #loop: Promise<void> = Promise.resolve();

  private constructor(options: RunnerOptions) {
    this.#options = { ...defaults, ...options };
    const { journal, systems, faults, backoff, leaseMilliseconds, pollMilliseconds } = this.#options;
    const closing = this.#closing.signal;
    this.#journal = journal;
    this.#lease = new Lease(journal, leaseMilliseconds);
    const isDrivenHere = (id: string) => this.#driven.has(id);
    const { unexpected } = this.#options;
    this.#waiters = new Waiters(journal, { pollMilliseconds, closing, isDrivenHere, unexpected });
    const recorded = (record: OperationRecord) => this.#waiters.tell(record);
    this.#parts = {
      journal,
      systems,
      faults,
      backoff,
      step: this.#options.step,
      random: Math.random,
      unexpected: this.#options.unexpected,
      follow: (record) => this.#follow(record),
      complete: async (record) => (await this.#options.complete?.(record)) ?? null,
      closing,
      recorded,
    };
  }

  /** Starts working: from now on it also carries on what others left behind. */
  static async start(options: RunnerOptions): Promise<Runner> {
    const runner = new Runner(options);
    await runner.#lease.start();
    runner.#loop = runner.#carryOn();
    return runner;
  }

  /**
   * Carries a change out, and returns the operation as it stands when it is over, or when `waitMilliseconds` are: then it
   * goes on in the background. Throws {@link IdempotencyKeyReusedError} or {@link IdempotencyInProgressError}.
   *
   * @param patienceMilliseconds how long its caller will wait for it in all, where that is not here
   */
  async write(
    request: OperationRequest,
    waitMilliseconds: number,
    patienceMilliseconds = waitMilliseconds,
  ): Promise<OperationRecord> {
    const started = performance.now();
    const term = this.#requireTerm();
    const { latestEnd } = this.#journal;
    const draft = draftOperation(request, await this.#prepare(request), isFenced, latestEnd);
    await this.#parts.faults.reach('before begin', request);
    const begun = await this.#taken(draft.id, async () => {
      const answer = await this.#begin(draft, term);
      await this.#parts.faults.reach('after begin', request);
      if (answer.kind !== 'begun') return answer;
      const { record, isMine, mapState } = answer;
      if (isMine)
        this.#drive(
          record,
          mapState === 'RUNNING' ? null : { kind: 'turn', mapState },
          term,
          started + patienceMilliseconds,
        );
      else this.#wake.wake();
      return answer;
    });
    if (begun.kind !== 'begun') {
      if (begun.kind === 'reused') throw new IdempotencyKeyReusedError(request.idempotencyKey ?? '', begun.operationId);
      return this.#repeat(request.idempotencyKey ?? '', begun.operationId, waitMilliseconds);
    }
    return this.#waiters.wait(begun.record.id, started + waitMilliseconds - performance.now());
  }

  /**
   * The outcome of the change that was sent earlier under this idempotency key; null when there was none. Throws as
   * {@link write} does.
   */
  async repeat(use: KeyUse, inputHash: string, waitMilliseconds: number): Promise<OperationRecord | null> {
    const known = await this.#journal.findKey(use);
    if (known === null) return null;
    if (known.inputHash !== inputHash) throw new IdempotencyKeyReusedError(use.key, known.operationId);
    return this.#repeat(use.key, known.operationId, waitMilliseconds);
  }

  /** Carries out what an operator decided about an operation that needs attention. */
  async decide(
    id: string,
    decision: Decision,
    who: string,
    reason: string,
    waitMilliseconds: number,
  ): Promise<OperationRecord> {
    const term = this.#requireTerm();
    await this.#taken(id, async () => {
      const claimed = await this.#journal.decide(id, term.owner, decision, who, reason);
      if (claimed === null) throw new NothingToDecideError(id);
      this.#drive(claimed.record, { kind: 'decided', decision }, term, performance.now() + waitMilliseconds);
    });
    return this.#waiters.wait(id, waitMilliseconds);
  }

  /** An operation once there is an answer for its caller, or as it stands when the time is over. */
  wait(id: string, waitMilliseconds: number): Promise<OperationRecord> {
    return this.#waiters.wait(id, waitMilliseconds);
  }

  /** Pauses a map and returns when all that was on its way is through: from then on the target is left alone. */
  async pause(map: string, who: string): Promise<void> {
    await this.#keepBack(map, 'PAUSED', who);
  }

  /**
   * Stops a map and returns when all that was on its way is through: from then on the target is left alone, and nothing is
   * kept for later. What was queued before goes on.
   */
  async stop(map: string, who: string): Promise<void> {
    await this.#keepBack(map, 'STOPPED', who);
  }

  async #keepBack(map: string, state: MapState, who: string): Promise<void> {
    await this.#journal.setMapState(map, state, who);
    const [newest] = await this.#journal.list({ map }, 1);
    await this.#until(async () => (await this.#journal.unfinished(map, newest?.sequence ?? 0)).inFlight === 0);
  }

  /** Runs a map that was paused or stopped, and returns when everything that was held back is through, or waits for an operator. */
  async run(map: string, who: string): Promise<void> {
    await this.#journal.setMapState(map, 'RUNNING', who);
    this.#wake.wake();
    await this.#until(async () => (await this.#journal.unfinished(map)).queued === 0);
  }

  /** Stops working. What is not finished is taken up by other runners, or by the next start. */
  async close(): Promise<void> {
    this.#closing.abort();
    this.#wake.wake();
    await Promise.all([this.#loop, ...this.#adopting]);
    await Promise.all(this.#driven.values());
    await this.#lease.stop();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** Does what takes an operation, so that nobody mistakes it for one that was taken and forgotten. */
  async #taken<Result>(id: string, take: () => Promise<Result>): Promise<Result> {
    this.#taking.add(id);
    try {
      return await take();
    } finally {
      this.#taking.delete(id);
    }
  }

  async #until(isReached: () => Promise<boolean>): Promise<void> {
    const pause = new Signal();
    while (!(await isReached()) && !this.#closing.signal.aborted) {
      await pause.sleep(this.#options.pollMilliseconds, this.#closing.signal);
    }
  }

  #requireTerm(): Term {
    const { term } = this.#lease;
    if (term === null || this.#closing.signal.aborted) throw new JournalUnavailableError();
    return term;
  }

  /** Records what follows from an operation. It waits for the end of the operation, which is of the same aggregate. */
  async #follow(record: OperationRecord): Promise<void> {
    const term = this.#requireTerm();
    for (const request of (await this.#options.followUps?.(record)) ?? []) {
      // Whoever was frozen since may have read what was overtaken: another does it again, from what is so then.
      if (!term.isHeld()) throw new OwnershipLostError(record.id);
      const draft = draftOperation(request, null, isFenced, this.#journal.latestEnd);
      const begun = await this.#journal.begin(draft, term.owner);
      if (begun.kind === 'begun' && begun.isMine) {
        this.#drive(begun.record, { kind: 'turn', mapState: begun.mapState }, term);
      }
    }
  }

  /**
   * Reads the rows of every leg at once, before anything is recorded; null when not all could be prepared, or when one is
   * read in its turn all the same, since nothing fences it, or since what it carries over is looked at again then.
   */
  async #prepare({ legs, requestId, isVerified, isCaptured }: OperationRequest): Promise<readonly LegRecord[] | null> {
    if (isCaptured || !legs.every(canBeFenced)) return null;
    const { systems } = this.#parts;
    const outcomes = await Promise.all(
      legs.map(async (leg): Promise<LegOutcome> => {
        const record = newLegRecord(leg);
        // What somebody else writes need not be read before.
        return isVerified === true && leg.role === 'target'
          ? { leg: record, event: { kind: 'prepared', role: leg.role, isFenced: true } }
          : prepareLeg(record, systems[leg.system], requestId);
      }),
    );
    // That a row is not there has no version which would tell when it comes.
    const isKnown = ({ leg, event }: LegOutcome) => event.kind === 'prepared' && !lacksRows(leg);
    return outcomes.every(isKnown) ? outcomes.map(({ leg }) => leg) : null;
  }

  /** Records the operation. When the answer is lost it may be recorded all the same, so it is looked for. */
  async #begin(draft: NewOperation, term: Term): Promise<Begun> {
    try {
      return await this.#journal.begin(draft, term.owner);
    } catch (error) {
      this.#adopting.add(this.#adopt(draft.id, term));
      throw error;
    }
  }

  async #adopt(id: string, term: Term): Promise<void> {
    const pause = new Signal();
    while (term.isHeld() && !this.#closing.signal.aborted) {
      try {
        const record = await this.#journal.find(id);
        if (record?.owner === term.owner) this.#drive(record, { kind: 'turn', mapState: 'RUNNING' }, term);
        return;
      } catch (error) {
        this.#options.unexpected(error);
        await pause.sleep(this.#options.pollMilliseconds, this.#closing.signal);
      }
    }
  }

  /** Answers a repeated change with the outcome of the first. */
  async #repeat(key: string, operationId: string, waitMilliseconds: number): Promise<OperationRecord> {
    const record = await this.#waiters.wait(operationId, waitMilliseconds);
    if (record.progress.state === 'PENDING') throw new IdempotencyInProgressError(key, operationId);
    return record;
  }

  /**
   * Works on an operation in the background. What goes wrong unexpectedly is taken up again after a while; what a system
   * could not be asked for is tried again as long as somebody waits, and until `patientUntil` on the monotonic clock.
   */
  #drive(record: OperationRecord, event: OperationEvent | null, term: Term, patientUntil = 0): void {
    const deadline = () => Math.max(patientUntil, this.#waiters.deadlineOf(record.id));
    const run = async () => {
      let next: Claimed | null = null;
      try {
        next = await drive(this.#parts, record, event, { term, deadline });
      } catch (error) {
        if (this.#closing.signal.aborted) return;
        if (error instanceof OwnershipLostError) {
          // The answer to its end may have been lost, and with it the operation that was handed over.
          this.#isClaimLost = true;
          return;
        }
        this.#options.unexpected(error);
        await this.#letGo(record);
      } finally {
        // Once another term of ours has taken it up, the entry is that one's.
        if (this.#driven.get(record.id) === running) this.#driven.delete(record.id);
        // Looking for work costs more the longer a queue is, so whoever was handed the next of it does not look.
        if (next === null || !this.#handOver(next)) this.#wake.wake();
      }
    };
    const running = run();
    this.#driven.set(record.id, running);
  }

  /** Carries out the operation whose turn came with the end of another of ours. */
  #handOver(next: Claimed): boolean {
    const { term } = this.#lease;
    // Under another name it is not ours: whoever finds its owner gone takes it up.
    if (term === null || term.owner !== next.record.owner || this.#closing.signal.aborted) return false;
    // Whoever looked for what is ours meanwhile has found it already.
    if (this.#driven.has(next.record.id)) return true;
    this.#drive(next.record, takeUp(next), term);
    return true;
  }

  async #letGo({ id, epoch }: OperationRecord): Promise<void> {
    const now = await this.#journal.find(id).catch(() => null);
    if (now === null || isFinished(now.progress.state)) return;
    await new Signal().sleep(this.#options.pollMilliseconds, this.#closing.signal);
    const { progress, legs } = now;
    await this.#journal.release(id, epoch, { progress, legs }).catch(this.#options.unexpected);
  }

  /** Takes up what nobody works on: operations whose turn has come, and those of processes that are gone. */
  async #carryOn(): Promise<void> {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      const { pollMilliseconds, concurrency } = this.#options;
      const { term } = this.#lease;
      const free = concurrency - this.#driven.size;
      if (term !== null && this.#isClaimLost) await this.#takeUpOwned(term);
      const claimed = term === null || free <= 0 ? [] : await this.#claim(term, free);
      if (claimed.length === 0) await this.#wake.sleep(pollMilliseconds, signal);
    }
  }

  /** A claim whose answer was lost may have been recorded: nobody else would ever work on what it took. */
  async #takeUpOwned(term: Term): Promise<void> {
    try {
      const owned = await this.#journal.owned(term.owner);
      this.#isClaimLost = false;
      const isLeft = ({ record: { id } }: Claimed) => !this.#driven.has(id) && !this.#taking.has(id);
      // How far each is was not lost with the claim's answer: nobody knows whether it was begun.
      for (const one of owned.filter(isLeft)) {
        this.#drive(one.record, takeUp({ ...one, isFirstTurn: false }), term);
      }
    } catch (error) {
      this.#options.unexpected(error);
    }
  }

  async #claim(term: Term, limit: number): Promise<readonly Claimed[]> {
    try {
      await this.#parts.faults.reach('before claim');
      const claimed = await this.#journal.claim(term.owner, limit);
      if (claimed.length > 0) await this.#parts.faults.reach('after claim');
      for (const one of claimed) this.#drive(one.record, takeUp(one), term);
      return claimed;
    } catch (error) {
      this.#options.unexpected(error);
      this.#isClaimLost = true;
      return [];
    }
  }
}
