import { setTimeout as delay } from 'node:timers/promises';
import { faultPoints } from '../../dualwrite/fault-points.ts';
import type { Journal } from '../../dualwrite/journal/journal.ts';
import { moveTimeEntries } from '../../dualwrite/time/time-service.ts';
import { type TransitionName, transitions } from '../../dualwrite/time/transitions.ts';
import numbers from '../../metadata/time-messages.json' with { type: 'json' };
import { type MortalRunner, startMortalRunner } from '../write-through/mortal-runner.ts';
import { Random } from '../write-through/random.ts';
import { count, describe, faultName, type ScheduleOptions, upstreamFaults } from '../write-through/schedule.ts';
import type { World } from '../write-through/world.ts';
import { type EntryInPlay, timeProblems } from './time-checks.ts';
import { timeField } from './time-field.ts';

/** What is done with an entry, by its status: what is done often stands often. */
const { timeEntry } = numbers;
const fitting = new Map<number, readonly TransitionName[]>([
  [timeEntry.draft, ['submit']],
  [timeEntry.returned, ['submit']],
  [timeEntry.submitted, ['approve', 'approve', 'approve', 'approve', 'approve', 'approve', 'reject', 'recall']],
  [timeEntry.approved, ['cancelApproval', 'cancelApproval', 'cancelApproval', 'cancelApproval', 'recall']],
]);
const names = Object.keys(transitions) as readonly TransitionName[];

/** Settings of approvals as the product has them. */
const calm = { backgroundThreshold: 100, processing: 'delay', delayMilliseconds: 20, failNextApprovals: 0 } as const;

/**
 * Runs a random schedule of what becomes of time entries, with faults, deaths and freezes, while Finance imports and posts.
 * Lets survivors finish, and returns what is wrong then: nothing, when every entry is where its committed operations say
 * and Finance holds what Dataverse made.
 */
export async function runTimeSchedule(options: ScheduleOptions): Promise<readonly string[]> {
  const { world, journals, seed, tally, breakage } = options;
  const { sandbox } = world;
  const random = new Random(seed);
  const caller = `time schedule ${seed}`;
  const openSessions = (requestId: string) => sessionsOf(world, requestId);
  const start = (journal: Journal) =>
    startMortalRunner(journal, world.systems, breakage, (point) => tally.reached.add(point), openSessions);
  const field = await timeField(world, random);
  const entries: EntryInPlay[] = [];
  for (let index = 0; index < 4 + random.upTo(4); index += 1) entries.push(await field.enter());
  const slots: { journal: Journal; mortal: MortalRunner }[] = [];
  for (const journal of journals) slots.push({ journal, mortal: await start(journal) });
  const all = slots.map(({ mortal }) => mortal);
  const calls: Promise<unknown>[] = [];
  let keys = 0;

  const move = () => {
    const [first, status] = field.withStatus(random.pick(entries).id);
    const name = random.pick(random.chance(0.9) ? (fitting.get(status) ?? names) : names);
    const like = entries.filter(({ id }) => field.withStatus(id)[1] === status || random.chance(0.1));
    const more = Array.from({ length: random.upTo(2) }, () => (like.length === 0 ? first : random.pick(like).id));
    const ids = [...new Set([first, ...more])];
    const idempotencyKey = random.chance(0.5) ? `${seed}-${(keys += 1)}` : null;
    const order = {
      transition: transitions[name],
      ids,
      caller,
      idempotencyKey,
      inputHash: `${name} ${ids.join()}`,
      requestId: crypto.randomUUID(),
    };
    count(tally.calls, name);
    const repeats = idempotencyKey !== null && random.chance(0.4) ? 2 : 1;
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      const { mortal } = random.pick(slots);
      const patience = random.upTo(400);
      const call = moveTimeEntries(order, openSessions(order.requestId).dataverse, mortal.runner, {
        wait: () => patience,
      }).catch(() => undefined);
      calls.push(Promise.race([call, mortal.death]));
    }
  };
  const disturb = async () => {
    if (random.chance(0.25)) {
      // What follows from operations piles up.
      count(tally.faults, 'Finance is busy');
      const fault = { kind: 'throttle', retryAfterSeconds: 0 } as const;
      await sandbox.faults.add({ system: 'FINANCE', method: 'POST', count: 10 + random.upTo(30), fault });
      return;
    }
    const fault = random.pick(upstreamFaults);
    count(tally.faults, faultName(fault));
    const method = random.pick(['POST', 'POST', 'GET'] as const);
    const system = random.pick(['DATAVERSE', 'FINANCE'] as const);
    await sandbox.faults.add({ system, method, count: 1 + random.upTo(1), after: random.upTo(2), fault });
  };
  const kill = () => {
    const how = random.chance(0.6) ? 'die' : 'freeze';
    count(tally.kills, how);
    random.pick(slots).mortal.arm(random.pick(faultPoints), 1 + random.upTo(1), how);
  };
  const queueApprovals = () => {
    const change = random.pick([
      { backgroundThreshold: 0, processing: 'hold' },
      { backgroundThreshold: 0, processing: 'delay', delayMilliseconds: random.upTo(40) },
      { failNextApprovals: 1 },
      calm,
    ] as const);
    count(tally.faults, 'processing' in change ? `approvals: ${change.processing}` : 'approvals: one fails');
    sandbox.projectProcesses.configureApprovals(change);
  };
  const importAndPost = async () => {
    count(tally.faults, 'import and post');
    await sandbox.processes.import();
    sandbox.processes.post();
  };

  const actions = 16 + random.upTo(16);
  for (let action = 0; action < actions; action += 1) {
    const choice = random.upTo(99);
    if (choice < 62) {
      move();
      // Often it is over by then, and something else can be done with the entries.
      if (random.chance(0.6)) await Promise.race([calls.at(-1), delay(400)]);
    } else if (choice < 74) await disturb();
    else if (choice < 83) kill();
    else if (choice < 89) queueApprovals();
    else if (choice < 94) sandbox.projectProcesses.release();
    else await importAndPost();
    await delay(random.chance(0.5) ? random.upTo(25) : 0);
    for (const slot of slots) {
      if (slot.mortal.isDead) all.push((slot.mortal = await start(slot.journal)));
    }
  }

  await Promise.race([Promise.all(calls), delay(250)]);
  await sandbox.faults.clear();
  sandbox.projectProcesses.configureApprovals(calm);
  for (const slot of slots) {
    slot.mortal.disarm();
    if (slot.mortal.isDead) all.push((slot.mortal = await start(slot.journal)));
  }
  // Frozen processes wake up only after others had time to take over.
  const thawed = delay(250).then(() => all.forEach((mortal) => mortal.thaw()));
  const survivor = all.findLast(({ isDead }) => !isDead);
  const operations = async () => {
    const newest = (await journals[0]?.list({}, 500)) ?? [];
    return newest.filter((record) => record.caller === caller).toReversed();
  };
  const problems: string[] = [];
  const deadline = performance.now() + (options.patienceMilliseconds ?? 30_000);
  for (let decisions = 0; ;) {
    // Sets that are held are queued by operations that go on only now, too.
    sandbox.projectProcesses.release();
    const open = (await operations()).filter(({ finishedAt }) => finishedAt === null);
    if (open.length === 0) {
      // What a frozen process was about to begin, it begins now.
      await thawed;
      await Promise.race([Promise.all(calls), delay(3_000)]);
      if ((await operations()).every(({ finishedAt }) => finishedAt !== null)) break;
      continue;
    }
    if (performance.now() > deadline || decisions > 20) {
      problems.push(`not finished: ${open.map(describe).join('; ')}`);
      break;
    }
    const asking = open.find(({ progress }) => progress.state === 'NEEDS_ATTENTION');
    if (asking === undefined || survivor === undefined) await delay(40);
    else {
      // Nothing goes wrong any more, and nobody else writes: trying again is all that it takes.
      decisions += 1;
      count(tally.faults, 'operator tries again');
      await survivor.runner.decide(asking.id, 'retry', 'operator', 'test', 500).catch(() => undefined);
    }
  }
  const records = await operations();
  tally.operations += records.length;
  for (const { progress, mutation } of records) count(tally.ends, `${mutation} ${progress.state}`);
  await importAndPost();
  problems.push(...timeProblems(sandbox, entries, records));
  for (const mortal of all) {
    mortal.thaw();
    if (!mortal.isDead) await mortal.runner.close();
  }
  return problems.map((problem) => `seed ${seed}: ${problem}`);
}

/** Reads both systems live. */
export function sessionsOf({ sources: { dataverse, finance } }: World, requestId: string) {
  const options = { requestId, signal: new AbortController().signal, deadline: Date.now() + 10_000 };
  return { dataverse: dataverse.openSession(options), finance: finance.openSession(options) };
}
