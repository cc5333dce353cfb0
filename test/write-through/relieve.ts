import { setTimeout as delay } from 'node:timers/promises';
import type { Journal } from '../../dualwrite/journal/journal.ts';
import type { MortalRunner } from './mortal-runner.ts';

/** Where a process of a schedule runs. */
export interface Slot {
  readonly journal: Journal;
  mortal: MortalRunner;
}

/** Milliseconds of a lease that lapses on no machine that is only busy. */
const longLease = 15_000;

/** Whether all calls have an answer, or their processes are dead, before so many milliseconds have passed. */
export async function allAnswered(calls: readonly Promise<unknown>[], milliseconds: number): Promise<boolean> {
  const answered = Promise.all(calls).then(() => true);
  return Promise.race([answered, delay(Math.max(0, milliseconds), false, { ref: false })]);
}

/**
 * Ends what is still alive as a new version is rolled out, and starts successors that finish everything. Their leases are
 * long: with short ones a busy machine takes operations from them before they are through, again and again. Whoever is
 * frozen stays so, and wakes up to find that others have taken over.
 *
 * @returns the successors, which also stand in the slots from now on
 */
export async function relieve(
  slots: readonly Slot[],
  start: (journal: Journal, leaseMilliseconds: number) => Promise<MortalRunner>,
): Promise<readonly MortalRunner[]> {
  for (const { mortal } of slots) mortal.disarm();
  const awake = slots.filter(({ mortal }) => !mortal.isDead && !mortal.isFrozen);
  await Promise.all(awake.map(({ mortal }) => mortal.runner.close()));
  for (const slot of slots) slot.mortal = await start(slot.journal, longLease);
  return slots.map(({ mortal }) => mortal);
}
