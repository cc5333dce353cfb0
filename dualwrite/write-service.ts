import { createHash, randomUUID } from 'node:crypto';
import { type CommandName, commandNames, type CommandSupport } from '../systems/client/tenant-commands.ts';
import { UpstreamError } from '../systems/odata/upstream-error.ts';
import { carryOut } from './execution/carry-out.ts';
import { compareActuals, type Repair, type RepairOptions, type RepairScope } from './carry/repair-actuals.ts';
import { type CorrectionOutcome, correctionOutcome } from './corrections/correction-outcome.ts';
import type { CancellationOrder, CorrectionOrder } from './corrections/correction-order.ts';
import { cancelActuals, cancellationCommands, planCancellation } from './corrections/plan-cancellation.ts';
import {
  correctActuals,
  correctionCommands,
  type CorrectionPlan,
  planCorrection,
} from './corrections/plan-correction.ts';
import { IdempotencyInProgressError, IdempotencyKeyReusedError } from './errors.ts';
import { journalObstacles } from './journals/check-accounting.ts';
import { confirmJournal, confirmRequest, journalProblems } from './journals/confirm-journal.ts';
import type { Journal, Json, OperationRecord } from './journal/journal.ts';
import { actuals } from './maps/actuals.ts';
import { type Plan, type PlanParts, planWrite } from './planning/plan-write.ts';
import type { RecordWrite, WriteOutcome, WriteProblem, WriteRequest } from './record-write.ts';
import type { Runner } from './runner.ts';
import { entriesOfActuals } from './time/entries-of-actuals.ts';
import type { EntryOutcome } from './time/move-entries.ts';
import { checkAccounting } from './time/check-accounting.ts';
import { checkCommand } from './time/check-command.ts';
import { moveTimeEntries, wouldMove } from './time/time-service.ts';
import { type TransitionName, transitions } from './time/transitions.ts';
import { keyProblem, notAsked, problemsOfOperation } from './write-problems.ts';

/** Entries that a caller wants moved on. */
export interface EntryOrder {
  /** Dataverse ids in lower case, each once. */
  readonly ids: readonly string[];
  readonly caller: string;
  readonly idempotencyKey: string | null;
  /** The whole input: under one idempotency key it must stay the same. */
  readonly input: Json;
  /** Whether what their actuals need in Finance is looked at first. */
  readonly isChecked: boolean;
  /** Whether it is only to be said what is in the way. */
  readonly isDryRun: boolean;
}

/** How an operator wants actuals repaired. */
export interface RepairWish extends Partial<Pick<RepairOptions, 'removeOrphans'>> {
  readonly caller: string;
  /** Whether it is only to be said what differs. */
  readonly isDryRun: boolean;
}

/** A journal that a caller wants confirmed. */
export interface JournalConfirmation extends Omit<EntryOrder, 'ids'> {
  /** Dataverse id, in lower case. */
  readonly id: string;
}

/** Kept of the caller's time, so that the answer arrives before the request is given up. */
const answerMilliseconds = 1_500;

/** Turns mutations into operations: checks them, has them carried out, and says how they went. */
export class WriteService {
  readonly runner: Runner;
  readonly journal: Journal;
  readonly #parts: PlanParts;

  constructor(runner: Runner, journal: Journal, parts: PlanParts) {
    this.runner = runner;
    this.journal = journal;
    this.#parts = parts;
  }

  /** Who writes the other system when a record of a map changes. */
  writerOf(map: string): 'GATEWAY' | 'PLATFORM' {
    return this.#parts.isCarriedByPlatform(map) ? 'PLATFORM' : 'GATEWAY';
  }

  /** Carries a mutation out in both systems, or says everything that stands in its way. */
  async write(write: RecordWrite, request: WriteRequest): Promise<WriteOutcome> {
    const inputHash = hashOf(write.input);
    const wait = () => waitMilliseconds(request);
    try {
      const planned = await plan(write, inputHash, request, this.#parts);
      if (planned.request !== null) return outcomeOf(await this.runner.write(planned.request, wait()));
      // What stands in the way may be what this very change did when it was sent first.
      const repeated = await this.#repeat(write, inputHash, wait());
      return repeated === null ? await this.#refused(write, request, planned.problems) : outcomeOf(repeated);
    } catch (error) {
      if (!(error instanceof IdempotencyKeyReusedError || error instanceof IdempotencyInProgressError)) throw error;
      const operation = await this.journal.find(error.operationId);
      const problems = [keyProblem(error)];
      return operation === null ? this.#refused(write, request, problems) : { id: write.id, operation, problems };
    }
  }

  /**
   * Compares actuals of both systems and, unless it is only to be shown, brings Finance in step. Throws UpstreamError and
   * TooManyActualsError.
   */
  async repairActuals(
    scope: RepairScope,
    { caller, isDryRun, removeOrphans = [] }: RepairWish,
    request: WriteRequest,
  ): Promise<Repair> {
    const { requestId } = request;
    const { isCarriedByPlatform } = this.#parts;
    const order = { caller, requestId, mutation: 'repairActuals', key: requestId, isCarriedByPlatform };
    const isRunning = (await this.journal.mapState(actuals.name)) === 'RUNNING';
    const writesBack = this.#parts.writesBack === true && isRunning;
    const { found, requests } = await compareActuals(scope, request, order, { writesBack, removeOrphans });
    const operations =
      isDryRun || found.problems.length > 0
        ? []
        : await carryOut(requests, this.runner, () => waitMilliseconds(request));
    return { ...found, operations };
  }

  /** Keeps what was refused with its reasons: a caller who lost the answer asks for the receipt, an operator sees what fails. */
  async #refused(
    write: RecordWrite,
    { requestId }: WriteRequest,
    problems: readonly WriteProblem[],
  ): Promise<WriteOutcome> {
    const { map, mutation, caller, idempotencyKey, consistency, id, change } = write;
    const operation = await this.journal.refuse({
      id: randomUUID(),
      map: map.name,
      mutation,
      caller,
      requestId,
      idempotencyKey,
      aggregate: id ?? map.aggregate(change),
      consistency,
      result: { id, problems: problems.map(({ code, message, path }) => ({ code, message, path })) },
    });
    return { id, operation, problems };
  }

  /** Moves time entries on by a message of Dataverse, each for itself. Throws UpstreamError and idempotency errors. */
  moveTimeEntries(
    name: TransitionName,
    { ids, caller, idempotencyKey, input, isChecked, isDryRun }: EntryOrder,
    request: WriteRequest,
  ): Promise<readonly EntryOutcome[]> {
    const { requestId, dataverse } = request;
    const transition = transitions[name];
    const order = { transition, ids, caller, requestId, idempotencyKey, inputHash: hashOf(input) };
    const command = commandNames.find((one) => one === transition.message);
    const accounting = isChecked ? { check: (of: readonly string[]) => checkAccounting(of, request) } : {};
    const further = command === undefined ? accounting : { check: checkCommand(this.#support([command])) };
    if (isDryRun) return wouldMove(order, dataverse, further);
    return moveTimeEntries(order, dataverse, this.runner, { wait: () => waitMilliseconds(request), ...further });
  }

  /**
   * Takes actuals of time entries back by their approvals; null for one that came of no time entry. Throws UpstreamError and
   * idempotency errors.
   */
  async recallActuals(
    ids: readonly string[],
    order: Pick<EntryOrder, 'caller' | 'idempotencyKey' | 'input'>,
    request: WriteRequest,
  ): Promise<ReadonlyMap<string, EntryOutcome | null>> {
    const entries = await entriesOfActuals(ids, request.dataverse);
    const wanted = { ...order, ids: [...new Set(entries.values())], isChecked: false, isDryRun: false };
    const outcomes = wanted.ids.length === 0 ? [] : await this.moveTimeEntries('cancelApproval', wanted, request);
    const byEntry = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
    return new Map(ids.map((id) => [id, byEntry.get(entries.get(id) ?? '') ?? null]));
  }

  /** Confirms an entry journal, all of it or nothing. Throws UpstreamError and idempotency errors. */
  async confirmJournal(
    { id, caller, idempotencyKey, input, isChecked, isDryRun }: JournalConfirmation,
    request: WriteRequest,
  ): Promise<WriteOutcome | { readonly operation: null; readonly problems: readonly WriteProblem[] }> {
    const { requestId, dataverse } = request;
    const order = { id, caller, requestId, idempotencyKey, inputHash: hashOf(input) };
    const use = { caller, mutation: confirmJournal, key: idempotencyKey ?? '' };
    const wait = waitMilliseconds(request);
    const repeated = idempotencyKey === null ? null : await this.runner.repeat(use, order.inputHash, wait);
    if (repeated !== null) return outcomeOf(repeated);
    const own = await journalProblems(id, dataverse);
    const problems = own.length > 0 || !isChecked ? own : await journalObstacles(id, request);
    if (problems.length > 0 || isDryRun) return { operation: null, problems };
    return outcomeOf(await this.runner.write(confirmRequest(order), waitMilliseconds(request)));
  }

  /**
   * Corrects actuals by a journal that reverses them and makes new ones in their place. Throws UpstreamError and idempotency
   * errors.
   */
  correctActuals(order: CorrectionOrder, request: WriteRequest): Promise<CorrectionOutcome> {
    return this.#adjust(correctActuals, order, request, (identity) =>
      planCorrection(order, identity, request, this.#support(correctionCommands)),
    );
  }

  /** Takes actuals of entry journals back by a journal. Throws UpstreamError and idempotency errors. */
  cancelActuals(order: CancellationOrder, request: WriteRequest): Promise<CorrectionOutcome> {
    return this.#adjust(cancelActuals, order, request, (identity) =>
      planCancellation(order, identity, request, this.#support(cancellationCommands)),
    );
  }

  async #adjust(
    mutation: string,
    { caller, idempotencyKey: key, input, isDryRun }: CancellationOrder,
    request: WriteRequest,
    planIt: (identity: { readonly requestId: string; readonly inputHash: string }) => Promise<CorrectionPlan>,
  ): Promise<CorrectionOutcome> {
    const { requestId, dataverse } = request;
    const inputHash = hashOf(input);
    const use = { caller, mutation, key: key ?? '' };
    const repeated = key === null ? null : await this.runner.repeat(use, inputHash, waitMilliseconds(request));
    if (repeated !== null) return correctionOutcome(repeated, dataverse);
    const { reversed, request: planned, problems } = await planIt({ requestId, inputHash });
    if (planned === null || isDryRun) return { reversed, operation: null, journalId: null, problems };
    return correctionOutcome(await this.runner.write(planned, waitMilliseconds(request)), dataverse);
  }

  #support(names: readonly CommandName[]): CommandSupport {
    return this.#parts.commands?.(names) ?? { kind: 'unset', names };
  }

  async #repeat(write: RecordWrite, inputHash: string, milliseconds: number): Promise<OperationRecord | null> {
    const { caller, mutation, idempotencyKey: key } = write;
    return key === null ? null : this.runner.repeat({ caller, mutation, key }, inputHash, milliseconds);
  }
}

/** Milliseconds that the caller of a request can be kept waiting. */
export function waitMilliseconds({ deadline }: Pick<WriteRequest, 'deadline'>): number {
  return Math.max(0, deadline - Date.now() - answerMilliseconds);
}

async function plan(write: RecordWrite, inputHash: string, request: WriteRequest, parts: PlanParts): Promise<Plan> {
  try {
    return await planWrite(write, inputHash, request, parts);
  } catch (error) {
    if (!(error instanceof UpstreamError) || error.kind === 'aborted') throw error;
    return { request: null, problems: [notAsked(error)] };
  }
}

function outcomeOf(operation: OperationRecord): WriteOutcome {
  const { id } = operation.result as { readonly id: string };
  return { id, operation, problems: problemsOfOperation(operation) };
}

function hashOf(input: Json): string {
  return createHash('sha256').update(canonical(input)).digest('base64url');
}

/** The same text for equal inputs, in whatever order their fields came. */
function canonical(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`).join(',')}}`;
}
