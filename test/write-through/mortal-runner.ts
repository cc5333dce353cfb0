import type { LiveSessions } from '../../dualwrite/carry/read-carried.ts';
import { completeTarget } from '../../dualwrite/following/complete-target.ts';
import type { FaultPoint } from '../../dualwrite/fault-points.ts';
import { followUpsOf } from '../../dualwrite/following/follow-ups.ts';
import type { Journal, OperationRecord } from '../../dualwrite/journal/journal.ts';
import { Runner, type RunnerOptions } from '../../dualwrite/runner.ts';
import type { WritableSystem } from '../../dualwrite/upstream/writable-system.ts';
import type { Systems } from './world.ts';

/** Stands between a runner and the world: closed, nothing gets in or out, as with a process that is frozen or dead. */
class Gate {
  #opened = Promise.resolve();
  #open: (() => void) | null = null;

  get isClosed(): boolean {
    return this.#open !== null;
  }

  async pass(): Promise<void> {
    while (this.#open !== null) await this.#opened;
  }

  close(): void {
    if (this.#open !== null) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#opened = promise;
    this.#open = resolve;
  }

  open(): void {
    this.#open?.();
    this.#open = null;
  }
}

function behind<T extends object>(gate: Gate, target: T, keys: readonly (keyof T)[]): T {
  const gated = new Set<PropertyKey>(keys);
  return new Proxy(target, {
    get: (_, key) => {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== 'function') return value;
      if (!gated.has(key)) return value.bind(target);
      return async (...args: unknown[]) => {
        await gate.pass();
        try {
          return await value.apply(target, args);
        } finally {
          // What was sent takes effect; its answer does not arrive.
          await gate.pass();
        }
      };
    },
  });
}

/** A deliberately broken engine is made by wrapping what a runner is given. */
export type Breakage = (options: RunnerOptions) => RunnerOptions;

/** A runner that can be frozen, or die without a word, in the middle of anything. */
export interface MortalRunner {
  readonly runner: Runner;
  readonly isDead: boolean;
  /** Whether nothing gets in or out of it. */
  readonly isFrozen: boolean;
  /** Resolves when it dies. */
  readonly death: Promise<void>;
  /** Lets it die or freeze at a fault point, the so many-th time that it gets there. */
  arm(point: FaultPoint, times: number, how: 'die' | 'freeze'): void;
  disarm(): void;
  die(): void;
  freeze(): void;
  thaw(): void;
}

const journalCalls: readonly (keyof Journal)[] = [
  'begin', 'refuse', 'record', 'release', 'finish', 'claim', 'heartbeat', 'resign', 'find', 'findKey', 'findAnswerable', 'owned', 'decide', 'unfinished', 'setMapState',
]; // prettier-ignore

/** Milliseconds of the timings that the tests run with. */
export const testTimings = {
  leaseMilliseconds: 200,
  pollMilliseconds: 15,
  backoff: { firstMilliseconds: 4, mostMilliseconds: 30 },
};

/** Reads both systems live, under the id of a request. */
export type OpenSessions = (requestId: string) => LiveSessions;

/** Starts a runner that is mortal. With sessions it has what follows from operations recorded, as the gateway does. */
export async function startMortalRunner(
  journal: Journal,
  systems: Systems,
  breakage: Breakage = (options) => options,
  reached: (point: FaultPoint, requestId?: string) => Promise<void> | void = () => undefined,
  openSessions: OpenSessions | null = null,
  leaseMilliseconds = testTimings.leaseMilliseconds,
): Promise<MortalRunner> {
  const gate = new Gate();
  const death = Promise.withResolvers<void>();
  let armed: { point: FaultPoint; times: number; how: 'die' | 'freeze' } | null = null;
  let isDead = false;
  const gated = (system: WritableSystem) => behind(gate, system, ['read', 'write']);
  const gatedSessions = (open: OpenSessions, requestId: string): LiveSessions => {
    const { dataverse, finance } = open(requestId);
    return { dataverse: behind(gate, dataverse, ['read']), finance: behind(gate, finance, ['read']) };
  };
  const mortal = {
    get isDead() {
      return isDead;
    },
    get isFrozen() {
      return gate.isClosed;
    },
    death: death.promise,
    arm: (point: FaultPoint, times: number, how: 'die' | 'freeze') => {
      armed = { point, times, how };
    },
    disarm: () => {
      armed = null;
    },
    freeze: () => gate.close(),
    thaw: () => {
      if (!isDead) gate.open();
    },
    die: () => {
      if (isDead) return;
      isDead = true;
      gate.close();
      death.resolve();
      void mortal.runner.close();
    },
    runner: undefined as unknown as Runner,
  };
  mortal.runner = await Runner.start(
    breakage({
      ...testTimings,
      leaseMilliseconds,
      journal: behind(gate, journal, journalCalls),
      systems: { DATAVERSE: gated(systems.DATAVERSE), FINANCE: gated(systems.FINANCE) },
      ...(openSessions === null
        ? {}
        : {
            followUps: (record: OperationRecord) =>
              followUpsOf(
                record,
                (requestId) => gatedSessions(openSessions, requestId),
                () => false,
              ),
            complete: (record: OperationRecord) =>
              completeTarget(record, (requestId) => gatedSessions(openSessions, requestId).dataverse),
          }),
      faults: {
        reach: async (point, of) => {
          await reached(point, of?.requestId);
          if (armed?.point === point && (armed.times -= 1) <= 0) {
            const { how } = armed;
            armed = null;
            if (how === 'die') mortal.die();
            else mortal.freeze();
          }
          await gate.pass();
        },
      },
    }),
  );
  return mortal;
}
