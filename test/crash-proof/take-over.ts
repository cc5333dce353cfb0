import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';
import { type Engine, leaseMilliseconds } from './engine.ts';
import { patience } from './extent.ts';
import type { ReplicaProcess } from './replica-process.ts';

/**
 * Has an engine bring to an end what an ended process left behind; one that was only frozen wakes up after that, and is
 * ended once it has answered.
 *
 * @param answers how many operations the process was told to carry out
 * @param meanwhile what happens while the engine is at work
 */
export async function takeOver(
  survivor: Engine,
  replica: ReplicaProcess,
  signal: 'SIGKILL' | 'SIGSTOP',
  answers: number,
  meanwhile: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  if (signal === 'SIGSTOP') await delay(leaseMilliseconds);
  await meanwhile();
  await finished(survivor);
  if (signal === 'SIGKILL') return;
  replica.wake();
  await expect.poll(() => replica.answered.size, patience).toBe(answers);
  await finished(survivor);
  await replica.end('SIGKILL');
}

/** Waits until an engine has brought everything to an end; fails where something needs a person. */
export async function finished({ journal }: Engine): Promise<void> {
  const unfinished = async () =>
    (await journal.list({ states: ['PENDING', 'QUEUED', 'NEEDS_ATTENTION'] }, 100)).map(({ map, progress }) => [
      map,
      progress.state,
      progress.problem?.message,
    ]);
  await expect.poll(unfinished, patience).toEqual([]);
}
