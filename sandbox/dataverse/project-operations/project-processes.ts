import type { Store } from '../../store/store.ts';
import { applicationUserId } from '../../entra/application-user.ts';
import type { BoundAction, UnboundAction } from '../actions.ts';
import { createCall } from '../call.ts';
import type { Call } from '../call.ts';
import { defaultOptions } from '../environment.ts';
import type { Environment, WriteHooks } from '../environment.ts';
import { actualHooks } from './actuals/actual-guards.ts';
import { closeAsLost, confirmContract } from './contracts/contract-state.ts';
import { expenseHooks } from './expenses/expense-rules.ts';
import { cancelActuals, correctActuals } from './journals/adjustment-journal.ts';
import { journalActions } from './journals/confirm.ts';
import { standInActions } from './stand-in-messages.ts';
import { journalHooks } from './journals/journal-rules.ts';
import { journalLineHooks } from './journals/line-rules.ts';
import { previewCorrection } from './journals/preview.ts';
import { mergeHooks } from './merge-hooks.ts';
import { actualSettings, approvalSettings, defaultProcessSettings } from './process-settings.ts';
import type { ActualSettings, ApprovalSettings, ProcessSettings, ProcessSettingsHolder } from './process-settings.ts';
import { ApprovalQueue } from './time/approval-queue.ts';
import type { WaitingApprovalSet } from './time/approval-queue.ts';
import { approvalHooks } from './time/approval-rules.ts';
import { decideRecalls } from './time/take-back.ts';
import { createTimeActions } from './time/time-actions.ts';
import { timeEntryHooks, timeEntryIndex } from './time/time-entry-rules.ts';

/** What the processes work on. */
export interface ProjectProcessesSetup {
  readonly store: Store;
  readonly clock: { now(): number };
  readonly settings?: { readonly [area in keyof ProcessSettings]?: Partial<ProcessSettings[area]> };
}

/** The processes of Project Operations from time entries to actuals, and the rules about who may write what they make. */
export class ProjectProcesses {
  readonly #initial: ProcessSettings;
  readonly #settings: ProcessSettingsHolder;
  readonly #queue: ApprovalQueue;
  readonly #setup: ProjectProcessesSetup;
  /** Who else hears of what the control API does: webhooks and the rules of other parts. */
  #others: ReadonlyMap<string, WriteHooks> = new Map();
  /** Rules for the Dataverse handler. */
  readonly hooks: ReadonlyMap<string, WriteHooks>;
  /** Actions for the Dataverse handler. */
  readonly actions: ReadonlyMap<string, UnboundAction>;
  /** Actions of single rows for the Dataverse handler. */
  readonly boundActions: ReadonlyMap<string, BoundAction>;

  constructor(setup: ProjectProcessesSetup) {
    const { approvals, actuals } = defaultProcessSettings;
    this.#initial = {
      approvals: { ...approvals, ...setup.settings?.approvals },
      actuals: { ...actuals, ...setup.settings?.actuals },
    };
    this.#setup = setup;
    this.#settings = { current: this.#initial };
    this.#queue = new ApprovalQueue(this.#settings, setup.clock);
    this.hooks = mergeHooks(
      actualHooks(this.#settings),
      timeEntryHooks,
      expenseHooks,
      approvalHooks,
      journalHooks,
      journalLineHooks,
    );
    this.actions = new Map([...createTimeActions(this.#settings, this.#queue), ...standInActions]);
    this.boundActions = journalActions;
    setup.store.db.exec(timeEntryIndex);
  }

  /** Lets the writes of the control API be seen by the same rules as those of callers. */
  hearWith(others: ReadonlyMap<string, WriteHooks>): void {
    this.#others = others;
  }

  /** What is in force. */
  get settings(): ProcessSettings {
    return this.#settings.current;
  }

  /** Changes how approvals are worked off; what is not named stays. */
  configureApprovals(changes: Partial<ApprovalSettings>): void {
    const approvals = approvalSettings.parse({ ...this.settings.approvals, ...changes });
    this.#settings.current = { ...this.settings, approvals };
  }

  /** Changes who may write actuals; what is not named stays. */
  configureActuals(changes: Partial<ActualSettings>): void {
    const actuals = actualSettings.parse({ ...this.settings.actuals, ...changes });
    this.#settings.current = { ...this.settings, actuals };
  }

  /** Approval sets that are queued. */
  waiting(): readonly WaitingApprovalSet[] {
    return this.#queue.waiting();
  }

  /** Processes every queued approval set now. */
  release(): readonly string[] {
    return this.#queue.release(this.#call());
  }

  /** Accepts or refuses requested recalls. */
  decideRecalls(timeEntryIds: readonly string[], isAccepted: boolean): void {
    this.#run((call) => decideRecalls(call, timeEntryIds, isAccepted));
  }

  /** Puts actuals into a new correction journal; returns its id. */
  correctActuals(actualIds: readonly string[], description: string): string {
    return this.#run((call) => correctActuals(call, actualIds, description));
  }

  /** Puts actuals of entry journals into a new journal that takes them back; returns its id. */
  cancelActuals(actualIds: readonly string[], description: string): string {
    return this.#run((call) => cancelActuals(call, actualIds, description));
  }

  /** Fills a correction journal with what its header's new values make; returns the number of its lines. */
  previewCorrection(journalId: string): number {
    return this.#run((call) => previewCorrection(call, journalId));
  }

  /** Confirms a draft contract: its projects' actuals are evaluated anew. */
  confirmContract(contractId: string): void {
    this.#run((call) => confirmContract(call, contractId));
  }

  /** Closes a contract as lost: sales that are on no invoice are reversed. */
  closeAsLost(contractId: string): void {
    this.#run((call) => closeAsLost(call, contractId));
  }

  /** Processes what is due by the sandbox's clock. */
  runDue(): void {
    this.#queue.runDue();
  }

  /** The settings it was made with; queued sets are processed. */
  reset(): void {
    this.#settings.current = this.#initial;
    this.#queue.release(null);
  }

  /** Forgets the timers. */
  close(): void {
    this.#queue.close();
  }

  #run<T>(work: (call: Call) => T): T {
    const call = this.#call();
    return this.#setup.store.transaction(() => work(call));
  }

  /** A call of the application user, for what the product does without a message. */
  #call(): Call {
    const { store, clock } = this.#setup;
    const environment: Environment = {
      store,
      model: store.model,
      clock,
      options: defaultOptions,
      hooks: mergeHooks(this.hooks, this.#others),
      actions: this.actions,
      boundActions: this.boundActions,
    };
    const request = { method: 'POST', url: '', headers: {}, body: '', origin: '', callerId: applicationUserId };
    const below = { base: '', relative: '', userId: applicationUserId, onBehalfOf: null, contentIds: null };
    return createCall(environment, request, below);
  }
}
