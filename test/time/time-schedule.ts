import { setTimeout as delay } from 'node:timers/promises';
import { faultPoints } from '../../dualwrite/fault-points.ts';
import type { Journal } from '../../dualwrite/journal/journal.ts';
import { startMortalRunner } from '../write-through/mortal-runner.ts';
import { Random } from '../write-through/random.ts';
import type { Slot } from '../write-through/relieve.ts';
import { count, faultName, upstreamFaults } from '../write-through/schedule.ts';
import type { World } from '../write-through/world.ts';
import { assignmentField } from './assignment-plans.ts';
import { bookFirst, writeBack, writeBackTooLate } from './accounting-in-play.ts';
import { journalField } from './entry-journals.ts';
import { cancelSome } from './cancellations-in-play.ts';
import { contractField } from './contracts-in-play.ts';
import { estimateField, inEitherOrder } from './estimate-plans.ts';
import { expenseField } from './expenses-in-play.ts';
import { finishSchedule } from './finish-schedule.ts';
import { moveEntries } from './move-in-play.ts';
import { carryWhatOthersDid, decideRecall, repair } from './others-in-play.ts';
import { actualsOfEntry, type EntryInPlay } from './time-checks.ts';
import { timeField } from './time-field.ts';
import type { TimePlay, TimeScheduleOptions } from './time-play.ts';

/** Settings of approvals as the product has them. */
const calm = { backgroundThreshold: 100, processing: 'delay', delayMilliseconds: 20, failNextApprovals: 0 } as const;

/**
 * Runs a random schedule of what becomes of time entries, entry journals, estimates and a contract, with faults, deaths and freezes,
 * while Finance imports and posts and others decide in Dataverse. Lets survivors finish, and returns what is wrong then:
 * nothing, when everything is where the committed operations say and Finance holds what Dataverse made.
 */
export async function runTimeSchedule(options: TimeScheduleOptions): Promise<readonly string[]> {
  const { world, journals, seed, tally, breakage = (same) => same } = options;
  const { sandbox } = world;
  const random = new Random(seed);
  const openSessions = (requestId: string) => sessionsOf(world, requestId);
  const mixed = inEitherOrder(new Random(seed));
  const start = (journal: Journal, leaseMilliseconds?: number) =>
    startMortalRunner(
      journal,
      world.systems,
      (given) => breakage(mixed(given)),
      async (point, requestId) => {
        tally.reached.add(point);
        if (point !== 'target before write' || requestId === undefined) return;
        const happens = play.meanwhile.get(requestId);
        play.meanwhile.delete(requestId);
        await happens?.();
      },
      openSessions,
      leaseMilliseconds,
    );
  const [newest] = (await journals[0]?.list({}, 1)) ?? [];
  const slots: Slot[] = [];
  const play: TimePlay = {
    world,
    sandbox,
    random,
    tally,
    seed,
    caller: `time schedule ${seed}`,
    slots,
    calls: [],
    neglects: options.neglects ?? null,
    hasLostRows: false,
    meanwhile: new Map(),
    bookedFirst: new Map(),
    openSessions,
  };
  const loseRows = (loseNextStagingRows: number) => {
    play.hasLostRows = true;
    sandbox.processes.configure({ loseNextStagingRows });
  };
  // Dataverse stamps changes to the second, and looks ask for what came later.
  const begunAt = Date.now() - 2_000;
  const field = await timeField(world, random);
  const entries: EntryInPlay[] = [];
  const many = random.chance(0.15) ? 20 : 0;
  for (let index = 0; index < 4 + random.upTo(4) + many; index += 1) entries.push(await field.enter());
  for (let index = 0; index < random.upTo(2); index += 1) entries.push(await field.enterTooLate());
  const journalsInPlay = journalField(play);
  const estimates = estimateField(play);
  const assignments = assignmentField(play);
  // Before the game begins a gateway that is right, and holds its lease on a busy machine, too, makes a contract and enters journals.
  const calmly = await startMortalRunner(journals[0]!, world.systems, undefined, undefined, openSessions, 15_000);
  slots.push({ journal: journals[0]!, mortal: calmly });
  const expenses = await expenseField(play);
  const contract = await contractField(play, field);
  await journalsInPlay.begin();
  await calmly.runner.close();
  slots.length = 0;
  for (const journal of journals) slots.push({ journal, mortal: await start(journal) });
  const all = slots.map(({ mortal }) => mortal);
  await assignments.begin();
  estimates.act();
  journalsInPlay.act();
  if (options.fault !== undefined) await sandbox.faults.add(options.fault);
  if (options.losesRows !== undefined) loseRows(options.losesRows);

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
    const method = random.pick(['POST', 'POST', 'PATCH', 'DELETE', 'GET'] as const);
    const system = random.pick(['DATAVERSE', 'FINANCE'] as const);
    await sandbox.faults.add({ system, method, count: 1 + random.upTo(1), after: random.upTo(2), fault });
  };
  const kill = (point = random.pick(faultPoints)) => {
    const how = random.chance(0.6) ? 'die' : 'freeze';
    count(tally.kills, how);
    random.pick(slots).mortal.arm(point, 1 + random.upTo(1), how);
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
  const disturbFinance = () => {
    const change = random.pick([
      { loseNextStagingRows: 1 + random.upTo(1) },
      { holdsConnections: true },
      { stopNextPostings: 1 },
    ] as const);
    count(tally.faults, `Finance ${Object.keys(change).join()}`);
    if ('loseNextStagingRows' in change) loseRows(change.loseNextStagingRows);
    else sandbox.processes.configure(change);
  };
  const importAndPost = async () => {
    count(tally.faults, 'import and post');
    expenses.post();
    await sandbox.processes.import();
    sandbox.processes.post();
  };
  const bookBeforeGateway = async () => {
    await importAndPost();
    writeBackTooLate(play, () => entries.flatMap(({ id }) => actualsOfEntry(sandbox, id)));
  };

  const actions = 20 + random.upTo(20);
  for (let action = 0; action < actions; action += 1) {
    const choice = random.upTo(127);
    const begun = play.calls.length;
    if (choice < 36) moveEntries(play, field, entries);
    else if (choice < 45) estimates.act();
    else if (choice < 54) {
      // Little else takes several calls, so by chance alone nobody would die between them.
      if (random.chance(0.3)) kill('between calls');
      assignments.act(random.chance(0.4));
    } else if (choice < 58) journalsInPlay.act();
    else if (choice < 64) await decideRecall(play, entries);
    else if (choice < 68) carryWhatOthersDid(play, begunAt);
    else if (choice < 70) repair(play);
    else if (choice < 72) writeBack(play);
    else if (choice < 73) await bookBeforeGateway();
    else if (choice < 74) bookFirst(play, actualsOfEntry(sandbox, random.pick(entries).id));
    else if (choice < 82) await disturb();
    else if (choice < 88) kill();
    else if (choice < 91) queueApprovals();
    else if (choice < 93) sandbox.projectProcesses.release();
    else if (choice < 95) disturbFinance();
    else if (choice < 100) await importAndPost();
    else if (choice < 104) moveEntries(play, field, contract.entries);
    else if (choice < 112) contract.act();
    else if (choice < 120) cancelSome(play, journalsInPlay);
    else journalsInPlay.act();
    // Often it is over by then, and something else can be done with the same.
    if (play.calls.length > begun && random.chance(0.6)) await Promise.race([play.calls.at(-1), delay(400)]);
    await delay(random.chance(0.5) ? random.upTo(25) : 0);
    for (const slot of slots) {
      if (slot.mortal.isDead) all.push((slot.mortal = await start(slot.journal)));
    }
  }

  // However the rest went, something of a journal is canceled, and something becomes of the contract.
  cancelSome(play, journalsInPlay);
  contract.act();
  await Promise.race([Promise.all(play.calls), delay(250)]);
  play.meanwhile.clear();
  await sandbox.faults.clear();
  sandbox.projectProcesses.configureApprovals(calm);
  sandbox.schedule.configure({ failNextPersists: 0 });
  sandbox.processes.configure({ loseNextStagingRows: 0, holdsConnections: false, stopNextPostings: 0 });
  sandbox.processes.faults.release();
  const problems = await finishSchedule(play, {
    all,
    start,
    entries,
    journals: journalsInPlay,
    estimates,
    assignments,
    contract,
    expenses,
    begunAt,
    since: newest?.sequence ?? 0,
    patienceMilliseconds: options.patienceMilliseconds ?? 120_000,
  });
  return problems.map((problem) => `seed ${seed}: ${problem}`);
}

/** Reads both systems live. */
export function sessionsOf({ sources: { dataverse, finance } }: World, requestId: string) {
  const options = { requestId, signal: new AbortController().signal, deadline: Date.now() + 60_000 };
  return { dataverse: dataverse.openSession(options), finance: finance.openSession(options) };
}
