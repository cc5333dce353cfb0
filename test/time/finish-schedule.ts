import { setTimeout as delay } from 'node:timers/promises';
import type { Journal, OperationRecord } from '../../dualwrite/journal/journal.ts';
import type { MortalRunner } from '../write-through/mortal-runner.ts';
import { allAnswered, relieve } from '../write-through/relieve.ts';
import { count, describe, newTally } from '../write-through/schedule.ts';
import { accountingOfActuals, isRefused } from '../../dualwrite/carry/write-back.ts';
import { assignmentProblems } from './assignment-checks.ts';
import type { AssignmentField } from './assignment-plans.ts';
import { bookedMeanwhile, writeBackNow, writtenBackProblems } from './accounting-in-play.ts';
import { cancellationProblems } from './cancellations-in-play.ts';
import { contractProblems } from './contract-checks.ts';
import type { ContractField } from './contracts-in-play.ts';
import { actualsOfJournal, type JournalField } from './entry-journals.ts';
import { journalProblems } from './journal-checks.ts';
import { estimateProblems } from './estimate-checks.ts';
import type { EstimateField } from './estimate-plans.ts';
import type { ExpenseField } from './expenses-in-play.ts';
import { bookedProblems, heldProblems } from './finance-checks.ts';
import { lookOnce } from './others-in-play.ts';
import { actualsOfEntry, type EntryInPlay, timeProblems } from './time-checks.ts';
import { requestOf, serviceOf, type TimePlay } from './time-play.ts';

/** What is to be finished. */
export interface Unfinished {
  /** Every process that there was. */
  readonly all: MortalRunner[];
  readonly start: (journal: Journal, leaseMilliseconds?: number) => Promise<MortalRunner>;
  readonly entries: readonly EntryInPlay[];
  readonly journals: JournalField;
  readonly estimates: EstimateField;
  readonly assignments: AssignmentField;
  readonly contract: ContractField;
  readonly expenses: ExpenseField;
  /** When it began, in milliseconds since the epoch. */
  readonly begunAt: number;
  /** The newest operation before it. */
  readonly since: number;
  readonly patienceMilliseconds: number;
}

/** Once nothing goes wrong any more: lets everything come to its end, and returns what is wrong then. */
export async function finishSchedule(play: TimePlay, unfinished: Unfinished): Promise<readonly string[]> {
  const { sandbox, tally, slots } = play;
  const { all, entries, journals, contract, expenses } = unfinished;
  const [survivor] = await relieve(slots, unfinished.start);
  if (survivor === undefined) throw new Error('Expected a process that is alive.');
  all.push(...slots.map(({ mortal }) => mortal));
  // Frozen processes wake up only after others had time to take over.
  const thawed = delay(250).then(() => all.forEach((mortal) => mortal.thaw()));
  const problems = [...(await allFinished(play, unfinished, survivor, thawed))];
  if (problems.length === 0) {
    // However the rest went, a journal is confirmed of which nobody but the gateway itself has told Finance yet.
    journals.confirm();
    problems.push(...(await allFinished(play, unfinished, survivor, Promise.resolve())));
  }
  const hoursOfContract = () => contract.entries.flatMap(({ id }) => actualsOfEntry(sandbox, id));
  const ownActuals = (of: readonly EntryInPlay[]) => [
    ...of.flatMap(({ id }) => actualsOfEntry(sandbox, id)),
    ...journals.journals.flatMap((journal) => actualsOfJournal(sandbox, journal)),
    ...hoursOfContract(),
  ];
  const actuals = () => [...ownActuals(entries), ...expenses.actuals()];
  if (problems.length === 0 && !play.hasLostRows) {
    // Nobody need look for what the gateway itself has done.
    const untouched = ownActuals(entries.filter(({ decisions }) => decisions.length === 0));
    problems.push(
      ...heldProblems(sandbox, untouched, newTally()),
      ...heldProblems(sandbox, hoursOfContract(), newTally()).map((problem) => `of the contract: ${problem}`),
    );
  }
  while (expenses.post());
  if (problems.length === 0 && play.neglects !== 'others') {
    const ids = actuals().map((row) => String(row['msdyn_actualid']));
    problems.push(...(await nothingLeft(play, unfinished, survivor, ids)));
  }
  sandbox.processes.updateToDraft();
  await sandbox.processes.import();
  sandbox.processes.post();
  if (problems.length === 0 && play.neglects !== 'booked') {
    // However the rest went, there is something to book first by now.
    await writeBackNow(
      bookedMeanwhile(play, () => actuals()),
      survivor,
    );
    problems.push(...(await allFinished(play, unfinished, survivor, Promise.resolve())));
    const ids = actuals().map((row) => String(row['msdyn_actualid']));
    problems.push(...(await allWrittenBack(play, unfinished, survivor, ids)));
  }
  const records = await operationsOf(play, unfinished);
  tally.operations += records.length;
  for (const { progress, mutation } of records) count(tally.ends, `${mutation} ${progress.state}`);
  problems.push(
    ...timeProblems(sandbox, entries, records, tally, contract.entries),
    ...journalProblems(sandbox, journals, records, tally),
    ...cancellationProblems(sandbox, journals.journals, records, tally),
    ...contractProblems(sandbox, contract, records, tally),
    ...expenses.problems(tally),
    ...estimateProblems(sandbox, unfinished.estimates, records, tally),
    ...assignmentProblems(sandbox, unfinished.assignments, records, tally),
    ...heldProblems(sandbox, actuals(), tally),
    ...bookedProblems(sandbox, actuals(), tally),
    ...writtenBackProblems(sandbox, actuals(), play.bookedFirst, tally),
  );
  for (const mortal of all) {
    mortal.thaw();
    if (!mortal.isDead) await mortal.runner.close();
  }
  return problems;
}

/** The operations of a schedule, oldest first. */
async function operationsOf({ slots }: TimePlay, { since }: Unfinished): Promise<readonly OperationRecord[]> {
  const newest = (await slots[0]?.journal.list({}, 1_000)) ?? [];
  return newest.filter(({ sequence }) => sequence > since).toReversed();
}

/** Waits until no operation is open, and tries those again that ask; returns those that do not end. */
async function allFinished(
  play: TimePlay,
  unfinished: Unfinished,
  survivor: MortalRunner,
  thawed: Promise<unknown>,
): Promise<readonly string[]> {
  const operations = () => operationsOf(play, unfinished);
  const deadline = performance.now() + unfinished.patienceMilliseconds;
  for (let decisions = 0; ;) {
    // Sets that are held are queued by operations that go on only now, too.
    play.sandbox.projectProcesses.release();
    const open = (await operations()).filter(({ finishedAt }) => finishedAt === null);
    if (open.length === 0) {
      // What a frozen process was about to begin, it begins now.
      await thawed;
      if (!(await allAnswered(play.calls, deadline - performance.now()))) return ['not every call is answered'];
      if ((await operations()).every(({ finishedAt }) => finishedAt !== null)) return [];
      continue;
    }
    if (performance.now() > deadline || decisions > 40) return [`not finished: ${open.map(describe).join('; ')}`];
    const asking = open.find(({ progress }) => progress.state === 'NEEDS_ATTENTION');
    if (asking === undefined) await delay(40);
    else {
      // Nothing goes wrong any more, and nobody else writes: trying again is all that it takes.
      decisions += 1;
      count(play.tally.faults, 'operator tries again');
      await survivor.runner.decide(asking.id, 'retry', 'operator', 'test', 500).catch(() => undefined);
    }
  }
}

/** These actuals, wherever they are. */
function scopeOf(ids: readonly string[]) {
  return { ids, legalEntity: null, project: null, from: null, to: null };
}

/** Looks once more for what is booked; where Dataverse has refused it before, an operator has it written. */
async function allWrittenBack(
  play: TimePlay,
  unfinished: Unfinished,
  survivor: MortalRunner,
  ids: readonly string[],
): Promise<readonly string[]> {
  const { journal } = play.slots[0]!;
  // What was refused is not tried again of its own accord, also not when something else went through since.
  const operations = await operationsOf(play, unfinished);
  if (operations.some((one) => one.map === accountingOfActuals && isRefused(one)) && ids.length > 0) {
    count(play.tally.faults, 'operator has accounting written back');
    const order = { caller: play.caller, isDryRun: false };
    await serviceOf(survivor, journal, { writesBack: true }).repairActuals(
      scopeOf(ids),
      order,
      requestOf(play, 60_000),
    );
  }
  await writeBackNow(play, survivor);
  return allFinished(play, unfinished, survivor, Promise.resolve());
}

/** Looks for what others did and repairs until there is nothing left to do; a look that finds everything records nothing. */
async function nothingLeft(
  play: TimePlay,
  unfinished: Unfinished,
  survivor: MortalRunner,
  ids: readonly string[],
): Promise<readonly string[]> {
  const { journal } = play.slots[0]!;
  for (let looks = 0; looks < 5; looks += 1) {
    const before = (await operationsOf(play, unfinished)).length;
    await lookOnce(play, survivor, unfinished.begunAt);
    const problems = await allFinished(play, unfinished, survivor, Promise.resolve());
    if (problems.length > 0) return problems;
    if ((await operationsOf(play, unfinished)).length > before) continue;
    if (ids.length === 0) return [];
    // What Finance took and lost was carried once, so a look does not carry it again.
    const order = { caller: play.caller, isDryRun: !play.hasLostRows };
    const left = await serviceOf(survivor, journal).repairActuals(scopeOf(ids), order, requestOf(play, 60_000));
    const { missing, marked, connections } = left;
    if (missing.length + marked.length + connections === 0) return [];
    if (play.hasLostRows) continue;
    const about = (await operationsOf(play, unfinished)).filter(({ legs }) =>
      [...missing, ...marked].some((id) => JSON.stringify(legs).includes(id)),
    );
    const told = about.map((record) => `${describe(record)} ${record.idempotencyKey} ${JSON.stringify(record.legs)}`);
    return [
      `a look leaves ${JSON.stringify({ missing, marked, connections })} to be repaired after ${told.join('; ')}`,
    ];
  }
  return ['looks for what others did find something again and again'];
}
