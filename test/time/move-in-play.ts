import { checkAccounting } from '../../dualwrite/time/check-accounting.ts';
import type { EntryOutcome } from '../../dualwrite/time/move-entries.ts';
import { moveTimeEntries } from '../../dualwrite/time/time-service.ts';
import { type TransitionName, transitions } from '../../dualwrite/time/transitions.ts';
import numbers from '../../metadata/time-messages.json' with { type: 'json' };
import { count } from '../write-through/schedule.ts';
import type { EntryInPlay } from './time-checks.ts';
import type { TimeField } from './time-field.ts';
import { call, type TimePlay } from './time-play.ts';

/** What is done with an entry, by its status: what is done often stands often. */
const { timeEntry } = numbers;
const fitting = new Map<number, readonly TransitionName[]>([
  [timeEntry.draft, ['submit']],
  [timeEntry.returned, ['submit']],
  [timeEntry.submitted, ['approve', 'approve', 'approve', 'approve', 'approve', 'approve', 'reject', 'recall']],
  [timeEntry.approved, ['cancelApproval', 'cancelApproval', 'cancelApproval', 'recall', 'recall']],
  [timeEntry.recallRequested, ['acceptRecall', 'refuseRecall']],
]);
const names = Object.keys(transitions) as readonly TransitionName[];

/** Moves some entries on, a few or all that are alike, by a message that mostly fits them. */
export function moveEntries(play: TimePlay, field: TimeField, entries: readonly EntryInPlay[]): void {
  const { random, seed, tally } = play;
  const asked = entries.filter(({ id }) => field.withStatus(id)[1] === timeEntry.recallRequested);
  // Little is asked for, so by chance alone hardly any of it would be decided about here.
  const some = asked.length > 0 && random.chance(0.4) ? asked : entries;
  const [first, status] = field.withStatus(random.pick(some).id);
  const name = random.pick(random.chance(0.9) ? (fitting.get(status) ?? names) : names);
  const like = entries.map(({ id }) => id).filter((id) => field.withStatus(id)[1] === status || random.chance(0.1));
  const further = Array.from({ length: random.upTo(2) }, () => (like.length === 0 ? first : random.pick(like)));
  const ids = [...new Set([first, ...(random.chance(0.2) ? like : further)])];
  const idempotencyKey = random.chance(0.5) ? `${seed}-${play.calls.length}` : null;
  const late = new Set(entries.filter(({ isReady }) => !isReady).map(({ id }) => id));
  const isChecked = name === 'approve' && (random.chance(0.5) || ids.some((id) => late.has(id)));
  const order = {
    transition: transitions[name],
    ids,
    caller: play.caller,
    idempotencyKey,
    inputHash: `${name} ${ids.join()}`,
    requestId: crypto.randomUUID(),
  };
  if (ids.length > 9) count(tally.calls, 'ten entries or more at once');
  const repeats = idempotencyKey !== null && random.chance(0.4) ? 2 : 1;
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const patience = random.upTo(400);
    call(play, isChecked ? `${name}, checked` : name, async ({ runner }) => {
      const sessions = play.openSessions(order.requestId);
      const check = (of: readonly string[]) => checkAccounting(of, sessions);
      const outcomes = await moveTimeEntries(order, sessions.dataverse, runner, {
        wait: () => patience,
        ...(isChecked && play.neglects !== 'accounting' ? { check } : {}),
      });
      count(tally.calls, 'entries that Finance could not post, told', told(outcomes));
    });
  }
}

function told(outcomes: readonly EntryOutcome[]): number {
  return outcomes.filter(({ problems }) => problems.some(({ code }) => code === 'ACCOUNTING_NOT_READY')).length;
}
