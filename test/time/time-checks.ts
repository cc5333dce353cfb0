import type { OperationRecord } from '../../dualwrite/journal/journal.ts';
import { idsOf } from '../../dualwrite/time/move-entries.ts';
import { transitions } from '../../dualwrite/time/transitions.ts';
import names from '../../metadata/time-messages.json' with { type: 'json' };
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { count, describe, type Tally } from '../write-through/schedule.ts';
import type { Row } from './finance-checks.ts';

/** A time entry of a schedule, and how many actuals of which type one approval of it makes. */
export interface EntryInPlay {
  readonly id: string;
  readonly made: ReadonlyMap<string, number>;
  /** Whether Finance can post what its approval makes. */
  readonly isReady: boolean;
  /** What somebody else decided in Dataverse about each recall that was asked for: whether it was accepted. */
  readonly decisions: boolean[];
}

/** Number of msdyn_adjustmentstatus that a reversal has. */
const unadjustable = 192_350_002n;
const { timeEntry } = names;
const { acceptRecall, refuseRecall, cancelApproval } = transitions;
const deciders: ReadonlySet<string> = new Set([acceptRecall, refuseRecall].map(({ mutation }) => mutation));
/** Mutations that reverse what an approval made. */
const takesBack: ReadonlySet<string> = new Set([acceptRecall, cancelApproval].map(({ mutation }) => mutation));
const movers: ReadonlySet<string> = new Set(Object.values(transitions).map(({ mutation }) => mutation));

/**
 * What is wrong with time entries and the actuals that came of them in Dataverse.
 *
 * @param others entries that are looked at elsewhere
 */
export function timeProblems(
  sandbox: Sandbox,
  entries: readonly EntryInPlay[],
  records: readonly OperationRecord[],
  tally: Tally,
  others: readonly EntryInPlay[] = [],
): readonly string[] {
  const known = new Set([...entries, ...others].map(({ id }) => id));
  const moves = movesOf(records);
  const strangers = moves.flatMap(idsOf).filter((id) => !known.has(id));
  return [
    ...strangers.map((id) => `an operation is about ${id}, which is no entry of ours`),
    ...entries.flatMap((entry) => {
      count(tally.checks, entry.isReady ? 'entries' : 'entries that Finance could not post');
      return entryProblems(sandbox, entry, moves);
    }),
  ];
}

/** The operations that move entries on. */
export function movesOf(records: readonly OperationRecord[]): readonly OperationRecord[] {
  return records.filter(({ mutation }) => movers.has(mutation));
}

/** Actuals of an entry by type: what approvals made, and what took it back. */
export function madeFor(sandbox: Sandbox, entry: string) {
  const rows = actualsOfEntry(sandbox, entry);
  const isReversal = (row: Row) => row['msdyn_adjustmentstatus'] === unadjustable;
  const isLive = (row: Row) => row['msdyn_adjustmentstatus'] === null;
  return {
    originals: byType(rows.filter((row) => !isReversal(row))),
    reversals: byType(rows.filter(isReversal)),
    live: byType(rows.filter(isLive)),
  };
}

/** What an operation does with an entry: the status that it brings it to, and what became of that. */
function moveOf({ legs: [leg], progress, ...record }: OperationRecord, id: string) {
  const at = idsOf(record).indexOf(id);
  const next = Number(leg?.rows[at]?.values[timeEntry.status]);
  const outcome = leg?.outcomes?.[at] ?? 'unknown';
  const asks = next === timeEntry.recallRequested;
  // A recall that somebody decided before the entry was looked at has left it as something else.
  const isDone = progress.state === 'COMMITTED' && outcome !== 'before';
  return { next, outcome, asks, isDone };
}

/** Which moves asked for a recall that a later one decided about; of the others somebody else did. */
function decidedHere(
  moves: readonly (ReturnType<typeof moveOf> & { readonly decides: boolean })[],
): ReadonlySet<number> {
  const done = moves.flatMap(({ isDone }, index) => (isDone ? [index] : []));
  return new Set(done.filter((index, at) => moves[index]?.asks && moves[done[at + 1] ?? -1]?.decides));
}

/** Where an entry is by its operations and by what others decided, and what that made. */
function historyOf({ id, decisions }: EntryInPlay, records: readonly OperationRecord[]) {
  const problems: string[] = [];
  let [status, approvals, takenBack, decided] = [timeEntry.draft, 0, 0, 0];
  const moves = records.map((record) => ({ ...moveOf(record, id), decides: deciders.has(record.mutation) }));
  const here = decidedHere(moves);
  let recalls = moves.filter(({ asks, isDone }, index) => asks && isDone && !here.has(index)).length;
  for (const [index, record] of records.entries()) {
    const { next, outcome, asks, isDone } = moves[index]!;
    const isForOthers = asks && !here.has(index);
    // Its answer was lost, and it was decided before it was looked for: the operation could not tell that it was asked for.
    const isAskedUnseen = asks && !isDone && decisions.length - decided > recalls;
    if (!isDone && !isAskedUnseen) continue;
    if (isForOthers && isDone) recalls -= 1;
    const isDecidedSince = isForOthers && outcome === 'other' && decided < decisions.length;
    if (outcome !== 'after' && !isAskedUnseen && !isDecidedSince)
      problems.push(`nobody knows what became of ${id}: ${outcome} in ${describe(record)}`);
    const transition = Object.values(transitions).find(({ mutation }) => mutation === record.mutation);
    if (transition?.statuses.get(status) !== next)
      problems.push(`${id} went from ${status} to ${next} by ${describe(record)}`);
    status = next;
    if (record.mutation === transitions.approve.mutation) approvals += 1;
    if (takesBack.has(record.mutation)) takenBack += 1;
    if (!isForOthers || decided === decisions.length) continue;
    const isAccepted = decisions[decided] === true;
    decided += 1;
    status = isAccepted ? timeEntry.returned : timeEntry.approved;
    if (isAccepted) takenBack += 1;
  }
  const left = decisions.length - decided;
  if (left > 0) problems.push(`${left} recalls of ${id} were decided that nobody asked for`);
  return { status, approvals, takenBack, problems };
}

/** How often an entry was approved and taken back by its operations, and what is wrong with where it is. */
export function movesProblems(sandbox: Sandbox, entry: EntryInPlay, all: readonly OperationRecord[]) {
  const { id } = entry;
  const moves = all.filter((record) => idsOf(record).includes(id));
  const { status, approvals, takenBack, problems } = historyOf(entry, moves);
  const told = () => `after ${moves.map(describe).join('; ')}; decided: ${entry.decisions.join()}`;
  const sql = 'SELECT msdyn_entrystatus AS status FROM msdyn_timeentry WHERE msdyn_timeentryid = ?';
  const held = Number(sandbox.stores.dataverse.get(sql, [id])?.['status']);
  if (held !== status) problems.push(`${id} is ${held}, expected ${status} ${told()}`);
  return { moves, approvals, takenBack, problems, told };
}

function entryProblems(sandbox: Sandbox, entry: EntryInPlay, all: readonly OperationRecord[]): string[] {
  const { id, made } = entry;
  const { moves, approvals, takenBack, problems, told } = movesProblems(sandbox, entry, all);
  const asked = moves.filter(({ mutation }) => mutation === transitions.approve.mutation);
  if (!entry.isReady && asked.length > 0)
    problems.push(`${id}, which Finance cannot post, was sent to be approved by ${asked.map(describe).join('; ')}`);
  const found = madeFor(sandbox, id);
  const expected = { originals: approvals, reversals: takenBack, live: approvals - takenBack };
  for (const what of ['originals', 'reversals', 'live'] as const) {
    const wanted = [...made].flatMap(([type, each]) =>
      expected[what] === 0 ? [] : [`${type}: ${each * expected[what]}`],
    );
    const seen = [...found[what]].map(([type, number]) => `${type}: ${number}`);
    if (wanted.join() === seen.join()) continue;
    problems.push(`${id} has ${what} ${seen.join()}, expected ${wanted.join()} ${told()}`);
  }
  return problems;
}

/** The actuals that came of an entry, and their reversals. */
export function actualsOfEntry({ stores }: Sandbox, entry: string): readonly Row[] {
  return stores.dataverse.all(
    `SELECT DISTINCT actual.* FROM msdyn_transactionorigin origin
     JOIN msdyn_actual actual ON actual.msdyn_actualid = origin.msdyn_transaction WHERE origin.msdyn_origin = ?`,
    [entry],
  );
}

function byType(rows: readonly Row[]): ReadonlyMap<string, number> {
  const groups = Map.groupBy(rows, (row) => String(row['msdyn_transactiontypecode']));
  return new Map(
    [...groups].map(([type, { length }]) => [type, length] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}
