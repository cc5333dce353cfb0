import type { OperationRecord } from '../../dualwrite/journal/journal.ts';
import { idsOf } from '../../dualwrite/time/move-entries.ts';
import { transitions } from '../../dualwrite/time/transitions.ts';
import names from '../../metadata/time-messages.json' with { type: 'json' };
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { describe } from '../write-through/schedule.ts';
import { financeProblems, type Row } from './finance-checks.ts';

/** A time entry of a schedule, and how many actuals of which type one approval of it makes. */
export interface EntryInPlay {
  readonly id: string;
  readonly made: ReadonlyMap<string, number>;
}

/** Number of msdyn_adjustmentstatus that a reversal has. */
const unadjustable = 192_350_002n;

/** What is wrong with time entries, their actuals, and what Finance holds of these. */
export function timeProblems(
  sandbox: Sandbox,
  entries: readonly EntryInPlay[],
  records: readonly OperationRecord[],
): readonly string[] {
  const known = new Set(entries.map(({ id }) => id));
  const strangers = records.filter(({ mutation }) => mutation !== 'followUp').flatMap(idsOf);
  return [
    ...strangers.filter((id) => !known.has(id)).map((id) => `an operation is about ${id}, which is no entry of ours`),
    ...entries.flatMap((entry) => entryProblems(sandbox, entry, records)),
    ...financeProblems(
      sandbox,
      entries.flatMap(({ id }) => actualsOf(sandbox, id)),
      'posted',
    ),
    ...(sandbox.processes.checkLedger().isBalanced ? [] : ['the ledger does not balance']),
  ];
}

/** Actuals of an entry by type: what approvals made, and what took it back. */
export function madeFor(sandbox: Sandbox, entry: string) {
  const rows = actualsOf(sandbox, entry);
  const isReversal = (row: Row) => row['msdyn_adjustmentstatus'] === unadjustable;
  const isLive = (row: Row) => row['msdyn_adjustmentstatus'] === null;
  return {
    originals: byType(rows.filter((row) => !isReversal(row))),
    reversals: byType(rows.filter(isReversal)),
    live: byType(rows.filter(isLive)),
  };
}

function entryProblems(sandbox: Sandbox, { id, made }: EntryInPlay, records: readonly OperationRecord[]): string[] {
  const problems: string[] = [];
  const { timeEntry } = names;
  let [status, approvals, takenBack] = [timeEntry.draft, 0, 0];
  const history = records.filter((record) => record.mutation !== 'followUp' && idsOf(record).includes(id));
  for (const record of history) {
    if (record.progress.state !== 'COMMITTED') continue;
    const at = idsOf(record).indexOf(id);
    const [leg] = record.legs;
    const outcome = leg?.outcomes?.[at] ?? 'unknown';
    if (outcome === 'before') continue;
    if (outcome !== 'after') problems.push(`nobody knows what became of ${id}: ${outcome} in ${describe(record)}`);
    const next = Number(leg?.rows[at]?.values[timeEntry.status]);
    const transition = Object.values(transitions).find(({ mutation }) => mutation === record.mutation);
    if (transition?.statuses.get(status) !== next)
      problems.push(`${id} went from ${status} to ${next} by ${describe(record)}`);
    status = next;
    if (record.mutation === transitions.approve.mutation) approvals += 1;
    if (record.mutation === transitions.cancelApproval.mutation) takenBack += 1;
  }
  const told = () => `after ${history.map(describe).join('; ')}`;
  const sql = 'SELECT msdyn_entrystatus AS status FROM msdyn_timeentry WHERE msdyn_timeentryid = ?';
  const held = Number(sandbox.stores.dataverse.get(sql, [id])?.['status']);
  if (held !== status) problems.push(`${id} is ${held}, expected ${status} ${told()}`);
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

function actualsOf({ stores }: Sandbox, entry: string): readonly Row[] {
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
