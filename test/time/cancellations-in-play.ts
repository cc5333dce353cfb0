import { cancelActuals } from '../../dualwrite/corrections/plan-cancellation.ts';
import { isByCorrection } from '../../dualwrite/corrections/correction-steps.ts';
import type { OperationRecord } from '../../dualwrite/journal/journal.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { Breakage } from '../write-through/mortal-runner.ts';
import { withSystem } from '../write-through/replacing.ts';
import { count, describe, type Tally } from '../write-through/schedule.ts';
import { actualsOfJournal, isReversal, type JournalField } from './entry-journals.ts';
import type { Row } from './finance-checks.ts';
import type { JournalInPlay } from './journal-orders.ts';
import { call, commandingService, requestOf, type TimePlay } from './time-play.ts';

/** Number of msdyn_adjustmentstatus of an actual that was taken back. */
const adjusted = 192_350_001n;

/** Cancels some actuals of an entry journal, mostly such as are in force; where there is none, confirms a journal first. */
export function cancelSome(play: TimePlay, field: JournalField): void {
  const { sandbox, random, seed, caller } = play;
  const isLive = (row: Row) => row['msdyn_adjustmentstatus'] === null;
  const journals = field.journals.map((journal) => actualsOfJournal(sandbox, journal));
  const withLive = journals.filter((rows) => rows.some(isLive));
  const made = random.pick(withLive.length > 0 ? withLive : journals);
  const among = random.chance(0.9) ? made.filter(isLive) : made;
  if (among.length === 0) {
    field.confirm();
    return;
  }
  const picked = Array.from({ length: 1 + random.upTo(2) }, () => String(random.pick(among)['msdyn_actualid']));
  const ids = [...new Set(picked)];
  const idempotencyKey = random.chance(0.5) ? `${seed}-cancel-${play.calls.length}` : null;
  const order = { ids, caller, idempotencyKey, input: { ids }, isChecked: false, isDryRun: false };
  const orders = [
    order,
    ...(idempotencyKey !== null && random.chance(0.4) ? [order] : []),
    // Somebody else cancels the same at the same time.
    ...(random.chance(0.3) ? [{ ...order, caller: `${caller}, somebody else` }] : []),
  ];
  for (const one of orders) {
    const request = requestOf(play, random.upTo(400));
    call(play, 'cancel actuals', (mortal) => commandingService(play, mortal).cancelActuals(one, request));
  }
}

/** What is wrong with what was canceled: what an operation says so of was taken back, once; nothing else was, and nothing waits. */
export function cancellationProblems(
  sandbox: Sandbox,
  journals: readonly JournalInPlay[],
  records: readonly OperationRecord[],
  tally: Tally,
): readonly string[] {
  const { dataverse } = sandbox.stores;
  const own = records.filter(({ mutation }) => mutation === cancelActuals);
  const done = own.filter(({ progress }) => progress.state === 'COMMITTED');
  const problems = journals.flatMap((journal) =>
    actualsOfJournal(sandbox, journal)
      .filter((row) => !isReversal(row))
      .flatMap((row): readonly string[] => {
        const id = String(row['msdyn_actualid']);
        const by = done.filter(({ result }) =>
          (result as { readonly reversed: readonly string[] }).reversed.includes(id),
        );
        const reversals = reversalsOf(dataverse, row);
        count(tally.checks, by.length === 0 ? 'actuals of journals left alone' : 'actuals canceled');
        const status = by.length === 0 ? null : adjusted;
        if (by.length <= 1 && reversals === by.length && row['msdyn_adjustmentstatus'] === status) return [];
        return [
          `actual ${id} (${journal.text}) has status ${String(row['msdyn_adjustmentstatus'])} and was reversed ${reversals} times by ${by.map(describe).join('; ')}`,
        ];
      }),
  );
  const left = own.flatMap((record): readonly string[] => {
    const found = dataverse.all('SELECT msdyn_isposted AS posted FROM msdyn_journal WHERE msdyn_description = ?', [
      `Dualgraph ${record.id} origin`,
    ]);
    const expected = record.progress.state === 'COMMITTED' ? [1n] : [];
    const held = found.map(({ posted }) => posted);
    return held.join() === expected.join() ? [] : [`journals ${held.join()} are left of ${describe(record)}`];
  });
  return [...problems, ...left];
}

/** How often an actual was taken back. */
export function reversalsOf(dataverse: Sandbox['stores']['dataverse'], { msdyn_actualid: id = null }: Row): number {
  return dataverse.all(
    `SELECT 1 FROM msdyn_transactionconnection
     WHERE msdyn_transaction2record = ? AND msdyn_transaction1role = 'Reversing' AND msdyn_transaction1type = 'msdyn_actual'`,
    [id as string | null],
  ).length;
}

/** A gateway that does not look whether a journal of its own is there before it makes one. */
export const adjustingAnew: Breakage = withSystem('DATAVERSE', (whole) => ({
  carried: (rows, effect) => (isByCorrection(rows) ? Promise.resolve('none') : whole.carried(rows, effect)),
  write: (writes, effect) =>
    whole.write(writes, writes[0]?.correction === undefined ? effect : { ...effect, operationId: crypto.randomUUID() }),
}));
