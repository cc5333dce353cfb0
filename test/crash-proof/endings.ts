import { expect } from 'vitest';
import { addFault } from '../support/fault-met.ts';
import { addressOf, type World } from '../write-through/world.ts';
import { type Engine, type JournalPlace, startEngine } from './engine.ts';
import { patience } from './extent.ts';
import type { Moment } from './moments.ts';
import type { ChangeOrder } from './orders.ts';
import { ReplicaProcess, stopsOf } from './replica-process.ts';
import { takeOver } from './take-over.ts';

/** Something to be done whose process ends at a moment of its own. */
export interface Ending {
  /** What is done, in words. */
  readonly name: string;
  readonly order: ChangeOrder;
  readonly moment: Moment;
}

/**
 * Has a process do things, ends it when each is at its moment, and has another one bring them to their ends. What goes wrong on the
 * way to a moment is to meet nothing else: of each list one such ending at a time is brought there.
 *
 * @param lists what is done, with others beside it that other faults are for
 * @param meanwhile what happens while the other process is at work
 * @returns the engine of the other process
 */
export async function endAmid(
  { sandbox }: World,
  place: JournalPlace,
  signal: 'SIGKILL' | 'SIGSTOP',
  lists: readonly (readonly Ending[])[],
  meanwhile?: (survivor: Engine) => Promise<void>,
): Promise<Engine> {
  const { faults, log } = sandbox;
  const address = addressOf(sandbox);
  const all = lists.flat();
  const replica = new ReplicaProcess({ address, place, stops: stopsOf(all.flatMap(stopOf)) });
  await replica.ready();
  const order = (endings: readonly Ending[]) => endings.forEach((ending) => replica.order(ending.order));
  const stopped = (endings: readonly Ending[]) =>
    expect.poll(() => replica.notStopped(endings.flatMap(stopOf)), patience).toEqual([]);

  const smooth = all.filter(({ moment }) => isSmooth(moment));
  order(smooth);
  await stopped(smooth);
  const troubled = ({ moment }: Ending) => moment.point !== null && !isSmooth(moment);
  for (const together of alongside(lists.map((list) => list.filter(troubled)))) {
    const callOff = await trouble(sandbox, together);
    order(together);
    await stopped(together);
    await callOff();
  }
  const held = all.filter(({ moment }) => moment.point === null);
  for (const ending of held) {
    // One after the other: a request meets every rule that is for it, also one that is for another.
    const rules = ending.moment.faults ?? [];
    const met = await Promise.all(rules.map((rule) => addFault(sandbox, rule)));
    order([ending]);
    const unmet = async () => (await Promise.all(met.map((isMet) => isMet()))).filter((isMet) => !isMet).length;
    await expect.poll(unmet, patience).toBe(0);
  }
  await replica.end(signal);
  // What was on its way lands, with nobody there to hear of it.
  log.clear();
  await faults.clear();
  const landed = () => log.list().filter((call) => call.faults.includes('held')).length;
  await expect.poll(landed, patience).toBe(held.length);
  const survivor = await startEngine(address, place);
  await takeOver(survivor, replica, signal, all.length, () => meanwhile?.(survivor) ?? Promise.resolve());
  return survivor;
}

function isSmooth({ point, faults = [], approvals }: Moment): boolean {
  return point !== null && faults.length === 0 && approvals === undefined;
}

/** Has everything go wrong that brings endings to their moments, until it is called off. */
async function trouble(
  { faults, projectProcesses }: World['sandbox'],
  endings: readonly Ending[],
): Promise<() => Promise<void>> {
  const { approvals: usual } = projectProcesses.settings;
  for (const { moment } of endings) {
    for (const rule of moment.faults ?? []) await faults.add(rule);
    projectProcesses.configureApprovals(moment.approvals ?? {});
  }
  return () => {
    projectProcesses.configureApprovals(usual);
    return faults.clear();
  };
}

function stopOf({ name, order: { type: kind, requestId }, moment: { point, time = 1 } }: Ending) {
  return point === null ? [] : [{ requestId, point, time, kind, map: { name } }];
}

/** The first of each, the second of each, and so on. */
function alongside<One>(lists: readonly (readonly One[])[]): readonly (readonly One[])[] {
  const most = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: most }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1)));
}
