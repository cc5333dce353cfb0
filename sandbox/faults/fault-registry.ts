import type { Fault, FaultRule, FaultRuleInput, SystemName } from './fault-rule.ts';
import { faultRule } from './fault-rule.ts';

/** A call that rules are matched against: one HTTP call, or one operation inside a `$batch`. */
export interface Call {
  readonly system: SystemName;
  readonly method: string;
  /** Entity set of the call, as the URL names it; null for a `$batch` itself, a service document and the like. */
  readonly entity: string | null;
  /** The call is a `$batch`: rules that name an entity or a method mean the operations inside. */
  readonly isBatch: boolean;
}

/** A rule in force. */
export interface ActiveRule {
  readonly id: number;
  readonly rule: FaultRule;
  /** How often it happened so far. */
  readonly happened: number;
}

interface Entry {
  readonly id: number;
  readonly rule: FaultRule;
  passed: number;
  happened: number;
}

/** A rule that names neither entity nor method means HTTP calls, so that one `$batch` is one call to it. */
function isForWholeCalls(rule: FaultRule): boolean {
  return rule.entity === undefined && rule.method === undefined;
}

/** The rules in force. Choices by probability repeat with the seed. */
export class FaultRegistry {
  #entries: Entry[] = [];
  /** By fault of a rule in force: what to do once the rule is removed. */
  readonly #held = new Map<Fault, (() => void)[]>();
  #nextId = 1;
  #random: number;
  readonly #seed: number;

  constructor(seed = 1) {
    this.#seed = seed >>> 0;
    this.#random = this.#seed;
  }

  /** Adds a rule; throws a `ZodError` when it is malformed. */
  add(input: FaultRuleInput): ActiveRule {
    const entry = { id: this.#nextId++, rule: faultRule.parse(input), passed: 0, happened: 0 };
    this.#entries.push(entry);
    return { id: entry.id, rule: entry.rule, happened: 0 };
  }

  /** Removes one rule; false when there is none of that id. */
  remove(id: number): boolean {
    const before = this.#entries.length;
    this.#entries = this.#entries.filter((entry) => entry.id !== id);
    this.#letGo();
    return this.#entries.length < before;
  }

  /** Removes every rule, of one system or of all. */
  clear(system?: SystemName): void {
    this.#entries = this.#entries.filter((entry) => system !== undefined && entry.rule.system !== system);
    this.#letGo();
    if (system === undefined) this.#random = this.#seed;
  }

  /** Waits until the rule that a fault belongs to is removed, or until the signal. */
  removed(fault: Fault, signal: AbortSignal): Promise<void> {
    const isGone = !this.#entries.some(({ rule }) => rule.fault === fault);
    if (isGone || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      this.#held.set(fault, [...(this.#held.get(fault) ?? []), resolve]);
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }

  /** The rules in force, oldest first; also those that have had their turn. */
  list(): readonly ActiveRule[] {
    return this.#entries.map(({ id, rule, happened }) => ({ id, rule, happened }));
  }

  /** How connections to the system are treated. */
  opennessOf(system: SystemName): 'open' | 'reset' | 'refuse' {
    const ways = this.#entries.flatMap(({ rule }) =>
      rule.system === system && rule.fault.kind === 'down' ? [rule.fault.how] : [],
    );
    return ways.at(-1) ?? 'open';
  }

  /** Faults that this HTTP call meets, oldest rule first. Counts them as happened. */
  faultsOfCall(call: Call): readonly Fault[] {
    return this.#take(call, (rule) => !call.isBatch || isForWholeCalls(rule));
  }

  /** Faults that this operation inside a `$batch` meets: those of rules which name an entity or a method. */
  faultsOfOperation(call: Omit<Call, 'isBatch'>): readonly Fault[] {
    return this.#take(call, (rule) => !isForWholeCalls(rule));
  }

  #letGo(): void {
    for (const [fault, waiting] of this.#held) {
      if (this.#entries.some(({ rule }) => rule.fault === fault)) continue;
      this.#held.delete(fault);
      for (const resolve of waiting) resolve();
    }
  }

  #take(call: Omit<Call, 'isBatch'>, concerns: (rule: FaultRule) => boolean): readonly Fault[] {
    const faults: Fault[] = [];
    for (const entry of this.#entries) {
      const { rule } = entry;
      if (rule.system !== call.system || rule.fault.kind === 'down') continue;
      if (!concerns(rule)) continue;
      if (rule.entity !== undefined && rule.entity !== call.entity) continue;
      if (rule.method !== undefined && rule.method !== call.method) continue;
      if (rule.count !== undefined && entry.happened >= rule.count) continue;
      if (entry.passed < (rule.after ?? 0)) {
        entry.passed += 1;
        continue;
      }
      if (rule.probability !== undefined && this.#nextRandom() >= rule.probability) continue;
      entry.happened += 1;
      faults.push(rule.fault);
    }
    return faults;
  }

  /** mulberry32: small, and equal on every machine. */
  #nextRandom(): number {
    this.#random = (this.#random + 0x6d2b79f5) >>> 0;
    let mixed = this.#random;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
}
