import type { Store } from '../../store/store.ts';
import type { UnboundAction } from '../actions.ts';
import type { WriteHooks } from '../environment.ts';
import { businessRuleHooks } from './business-rules.ts';
import { directWriteHooks } from './direct-writes.ts';
import { mergeHooks } from './merge-hooks.ts';
import { Persistence } from './persistence.ts';
import type { WaitingSet } from './persistence.ts';
import { createScheduleActions } from './schedule-actions.ts';
import { ensureServiceUser } from './service-user.ts';
import type { ScheduleSettings, SettingsHolder } from './settings.ts';
import { defaultScheduleSettings, scheduleSettings } from './settings.ts';

/** What the business logic of Project Operations works on. */
export interface ProjectOperationsSetup {
  readonly store: Store;
  readonly clock: { now(): number };
  readonly settings?: Partial<ScheduleSettings>;
}

/** The business logic of Project Operations: Schedule APIs, derived rows and refusals. */
export class ProjectOperations {
  readonly #initial: ScheduleSettings;
  readonly #settings: SettingsHolder;
  readonly #persistence: Persistence;
  /** Rules for the Dataverse handler. */
  readonly hooks: ReadonlyMap<string, WriteHooks>;
  /** Actions for the Dataverse handler. */
  readonly actions: ReadonlyMap<string, UnboundAction>;

  constructor(setup: ProjectOperationsSetup) {
    this.#initial = { ...defaultScheduleSettings, ...setup.settings };
    this.#settings = { current: this.#initial };
    this.#persistence = new Persistence(this.#settings, setup.clock);
    this.hooks = mergeHooks(directWriteHooks(this.#settings), businessRuleHooks(this.#settings));
    this.actions = createScheduleActions(this.#settings, this.#persistence);
    ensureServiceUser(setup.store);
  }

  /** What is in force. */
  get settings(): ScheduleSettings {
    return this.#settings.current;
  }

  /** Changes settings; what is not named stays. */
  configure(changes: Partial<ScheduleSettings>): ScheduleSettings {
    this.#settings.current = scheduleSettings.parse({ ...this.#settings.current, ...changes });
    return this.#settings.current;
  }

  /** Accepted operation sets that are not saved yet. */
  waiting(): readonly WaitingSet[] {
    return this.#persistence.waiting();
  }

  /** Saves every accepted operation set now. */
  release(): readonly string[] {
    return this.#persistence.release();
  }

  /** Saves what is due by the sandbox's clock. */
  runDue(): void {
    this.#persistence.runDue();
  }

  /** The settings it was made with; sets that wait are saved. */
  reset(): void {
    this.#settings.current = this.#initial;
    this.release();
  }

  /** Gives up what is not saved yet. */
  close(): void {
    this.#persistence.close();
  }
}
