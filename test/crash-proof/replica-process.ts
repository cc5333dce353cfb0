import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect } from 'vitest';
import { isStopped } from '../support/process-state.ts';
import type { StoppedCase } from './disagreement.ts';
import type { ReplicaMessage, ReplicaOrder, ReplicaSettings } from './replica.ts';

/** An operation that is to stop somewhere: enough of it to be found, and to be told. */
interface Stopping extends Pick<StoppedCase, 'requestId' | 'point' | 'time'> {
  readonly map: Pick<StoppedCase['map'], 'name'>;
  readonly kind: string;
}

/** The stops of cases, as a replica is told of them. */
export function stopsOf(cases: readonly Pick<Stopping, 'requestId' | 'point' | 'time'>[]): ReplicaSettings['stops'] {
  return Object.fromEntries(cases.map(({ requestId, point, time = 1 }) => [requestId, [point, time]]));
}

/** A process in which operations stop, and what it said of them. */
export class ReplicaProcess {
  readonly #process: ChildProcess;
  readonly #stopped = new Set<string>();
  readonly answered = new Map<string, string>();

  constructor(settings: ReplicaSettings) {
    this.#process = fork(join(import.meta.dirname, 'replica.ts'), [JSON.stringify(settings)], { execArgv: [] });
    this.#process.on('message', (message: ReplicaMessage) => {
      if (message.type === 'stopped') this.#stopped.add(message.requestId);
      if (message.type === 'answered') this.answered.set(message.requestId, message.text ?? '');
    });
  }

  async ready(): Promise<void> {
    await once(this.#process, 'message');
  }

  order(order: ReplicaOrder): void {
    this.#process.send(order);
  }

  /** Which of these operations have not come to their points yet, and what was said of them instead. */
  notStopped(cases: readonly Stopping[]): readonly string[][] {
    return cases
      .filter(({ requestId }) => !this.#stopped.has(requestId))
      .map(({ map, kind, point, time, requestId }) => [
        map.name,
        kind,
        time === undefined ? point : `${point} ${time}`,
        this.answered.get(requestId) ?? 'waits',
      ]);
  }

  async end(signal: 'SIGKILL' | 'SIGSTOP'): Promise<void> {
    this.#process.kill(signal);
    if (signal === 'SIGKILL') await once(this.#process, 'exit');
    else await expect.poll(() => isStopped(this.#process)).toBe(true);
  }

  /** Wakes up, and goes on where it stood. */
  wake(): void {
    this.#process.kill('SIGCONT');
    this.order({ type: 'go on' });
  }
}
