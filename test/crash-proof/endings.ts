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
 * Has a process do things, ends it when each is at its moment, and has another one bring them to their ends.
 *
 * @param meanwhile what happens while the other process is at work
 * @returns the engine of the other process
 */
export async function endAmid(
  { sandbox }: World,
  place: JournalPlace,
  signal: 'SIGKILL' | 'SIGSTOP',
  all: readonly Ending[],
  meanwhile?: (survivor: Engine) => Promise<void>,
): Promise<Engine> {
  const { faults, log } = sandbox;
  const address = addressOf(sandbox);
  const replica = new ReplicaProcess({ address, place, stops: stopsOf(all.flatMap(stopOf)) });
  await replica.ready();
  for (const [first, ...others] of rounds(all.filter(({ moment }) => moment.point !== null))) {
    const callOff = await trouble(sandbox, first.moment);
    const together = [first, ...others];
    together.forEach(({ order }) => replica.order(order));
    await expect.poll(() => replica.notStopped(together.flatMap(stopOf)), patience).toEqual([]);
    await callOff();
  }
  const held = all.filter(({ moment }) => moment.point === null);
  for (const { moment, order } of held) {
    const met = await Promise.all((moment.faults ?? []).map((rule) => addFault(sandbox, rule)));
    replica.order(order);
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

/** Endings by what goes wrong on the way; each alone where the next request is to meet a fault, which would meet those for others, too. */
function rounds(endings: readonly Ending[]): readonly (readonly [Ending, ...Ending[]])[] {
  const troubleOf = ({ moment: { faults = [], approvals = {} }, order: { requestId } }: Ending) =>
    JSON.stringify([faults, approvals, faults.some(({ count }) => count !== undefined) ? requestId : null]);
  return [...Map.groupBy(endings, troubleOf).values()] as unknown as readonly (readonly [Ending, ...Ending[]])[];
}

/** Has everything go wrong that brings an operation to a moment, until it is called off. */
async function trouble(
  { faults, projectProcesses }: World['sandbox'],
  { faults: rules = [], approvals = {} }: Moment,
): Promise<() => Promise<void>> {
  const { approvals: usual } = projectProcesses.settings;
  for (const rule of rules) await faults.add(rule);
  projectProcesses.configureApprovals(approvals);
  return () => {
    projectProcesses.configureApprovals(usual);
    return faults.clear();
  };
}

function stopOf({ name, order: { type: kind, requestId }, moment: { point, time = 1 } }: Ending) {
  return point === null ? [] : [{ requestId, point, time, kind, map: { name } }];
}
