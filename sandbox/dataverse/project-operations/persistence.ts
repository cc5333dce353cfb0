import { randomUUID } from 'node:crypto';
import { tableOf } from '../../store/model.ts';
import type { Call } from '../call.ts';
import { createRow } from '../write-row.ts';
import { applyOperations, serviceCall } from './apply-operations.ts';
import { OperationError } from './operation-error.ts';
import type { OpenSet, Operation } from './operation-set.ts';
import { momentOf, setStatus } from './operation-set.ts';
import { rejectedError } from './schedule-errors.ts';
import type { SettingsHolder } from './settings.ts';

interface Waiting {
  readonly call: Call;
  readonly set: OpenSet;
  /** By the sandbox's clock; null while held. */
  readonly dueAt: number | null;
  readonly timer: NodeJS.Timeout | null;
}

/** An operation set that was accepted and not saved yet, as the control API shows it. */
export interface WaitingSet {
  readonly operationSetId: string;
  readonly dueAt: string | null;
}

/** Rolls a trial back. */
class TrialOver extends Error {}

/** Saves accepted operation sets when they are due: in one transaction each, completed or failed as a whole. */
export class Persistence {
  readonly #settings: SettingsHolder;
  readonly #clock: { now(): number };
  readonly #waiting = new Map<string, Waiting>();

  constructor(settings: SettingsHolder, clock: { now(): number }) {
    this.#settings = settings;
    this.#clock = clock;
  }

  /** Takes a set over, or rejects it: then the set stays open and nothing is done. */
  execute(call: Call, set: OpenSet, operations: readonly Operation[]): void {
    this.#reject();
    tryOut(call, set, operations);
    setStatus(call, set.id, 'Pending', { msdyn_executedon: momentOf(call) });
    call.environment.store.afterCommit(() => this.#enqueue(call, { ...set, operations }));
  }

  #reject(): void {
    const { current } = this.#settings;
    if (current.rejectNextExecutes === 0) return;
    this.#settings.current = { ...current, rejectNextExecutes: current.rejectNextExecutes - 1 };
    throw rejectedError(current.rejectionKey, 0, 'Rejected on request of the sandbox.');
  }

  #enqueue(call: Call, set: OpenSet): void {
    const { persistence, delayMilliseconds } = this.#settings.current;
    if (persistence === 'immediate') {
      this.#save(call, set);
      return;
    }
    if (persistence === 'hold') {
      this.#waiting.set(set.id, { call, set, dueAt: null, timer: null });
      return;
    }
    const timer = setTimeout(() => this.#finish(set.id), delayMilliseconds);
    timer.unref();
    this.#waiting.set(set.id, { call, set, dueAt: this.#clock.now() + delayMilliseconds, timer });
  }

  /** Saves the sets whose time has come by the sandbox's clock, which tests may move. */
  runDue(): void {
    const now = this.#clock.now();
    for (const [id, { dueAt }] of [...this.#waiting]) if (dueAt !== null && dueAt <= now) this.#finish(id);
  }

  /** Saves every set that waits, in the order of their execution, and names them. */
  release(): readonly string[] {
    const ids = [...this.#waiting.keys()];
    for (const id of ids) this.#finish(id);
    return ids;
  }

  /** The sets that wait. */
  waiting(): readonly WaitingSet[] {
    return [...this.#waiting].map(([operationSetId, { dueAt }]) => ({
      operationSetId,
      dueAt: dueAt === null ? null : new Date(dueAt).toISOString(),
    }));
  }

  /** Forgets what is not saved yet. */
  close(): void {
    for (const { timer } of this.#waiting.values()) if (timer !== null) clearTimeout(timer);
    this.#waiting.clear();
  }

  #finish(id: string): void {
    const entry = this.#waiting.get(id);
    if (entry === undefined) return;
    this.#waiting.delete(id);
    if (entry.timer !== null) clearTimeout(entry.timer);
    this.#save(entry.call, entry.set);
  }

  #save(call: Call, set: OpenSet): void {
    const { store } = call.environment;
    const service = serviceCall(call);
    try {
      store.transaction(() => {
        this.#failOnRequest();
        applyOperations(service, set.projectId, set.operations);
        setStatus(service, set.id, 'Completed', { msdyn_completedon: momentOf(service) });
      });
    } catch (error) {
      if (!(error instanceof OperationError)) throw error;
      store.transaction(() => recordFailure(service, set, error));
    }
  }

  #failOnRequest(): void {
    const { current } = this.#settings;
    if (current.failNextPersists === 0) return;
    this.#settings.current = { ...current, failNextPersists: current.failNextPersists - 1 };
    throw new OperationError('E_BATCHFAILED', null, current.failureMessage);
  }
}

/** What the scheduling service checks before it accepts: everything, without keeping anything. */
function tryOut(call: Call, set: OpenSet, operations: readonly Operation[]): void {
  try {
    call.environment.store.transaction(() => {
      applyOperations(serviceCall(call), set.projectId, operations);
      throw new TrialOver();
    });
  } catch (error) {
    if (error instanceof OperationError) throw rejectedError(error.errorKey, error.index, error.message);
    if (!(error instanceof TrialOver)) throw error;
  }
}

function recordFailure(call: Call, set: OpenSet, error: OperationError): void {
  const { model } = call.environment;
  const log = createRow(
    call,
    tableOf(model, 'msdyn_psserrorlog'),
    {},
    {
      msdyn_errorcode: error.errorKey,
      msdyn_log: JSON.stringify({
        errorKey: error.errorKey,
        ErrorMessage: error.message,
        failedBatchRequestIndex: error.index,
      }),
      msdyn_callstack: null,
      msdyn_correlationid: set.correlationId,
      msdyn_sessionid: randomUUID(),
      msdyn_helplink: 'https://go.microsoft.com/fwlink/?linkid=2131616',
      msdyn_project: set.projectId,
    },
  );
  setStatus(call, set.id, 'Failed', { msdyn_completedon: momentOf(call), msdyn_psserrorlog: log });
}
