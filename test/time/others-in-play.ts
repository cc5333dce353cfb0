import names from '../../metadata/time-messages.json' with { type: 'json' };
import { idsOf } from '../../dualwrite/time/move-entries.ts';
import { transitions } from '../../dualwrite/time/transitions.ts';
import { momentText } from '../../dualwrite/moment-text.ts';
import { look } from '../../gateway/carrying.ts';
import type { MortalRunner } from '../write-through/mortal-runner.ts';
import { count } from '../write-through/schedule.ts';
import type { EntryInPlay } from './time-checks.ts';
import { call, requestOf, serviceOf, type TimePlay } from './time-play.ts';

const { timeEntry } = names;
const decisions: ReadonlySet<string> = new Set([transitions.acceptRecall.mutation, transitions.refuseRecall.mutation]);

/** Somebody decides in Dataverse about a recall that was asked for, also while the gateway does not know that it was. */
export async function decideRecall(play: TimePlay, entries: readonly EntryInPlay[]): Promise<void> {
  const { sandbox, random, tally, slots } = play;
  const sql = 'SELECT msdyn_entrystatus AS status FROM msdyn_timeentry WHERE msdyn_timeentryid = ?';
  const isAsked = ({ id }: EntryInPlay) =>
    Number(sandbox.stores.dataverse.get(sql, [id])?.['status']) === timeEntry.recallRequested;
  const asked = entries.filter(isAsked);
  if (asked.length === 0) return;
  const entry = random.pick(asked);
  count(tally.calls, 'recall to be decided');
  const wishesRefusal = random.chance(0.4);
  const newest = (await slots[0]?.journal.list({}, 200)) ?? [];
  const open = newest.filter((record) => record.finishedAt === null && idsOf(record).includes(entry.id));
  const isOpen = open.length > 0;
  // Of two who decide alike at once, nobody could tell afterwards who it was.
  if (open.some(({ mutation }) => decisions.has(mutation))) return;
  // Refused before its lost answer is looked for, it stands where it stood, and is asked for again: that is a known limit.
  const isAccepted = isOpen || !wishesRefusal;
  if (!isAsked(entry)) return;
  count(tally.faults, `recall ${isAccepted ? 'accepted' : 'refused'} in Dataverse${isOpen ? ', in doubt' : ''}`);
  sandbox.projectProcesses.decideRecalls([entry.id], isAccepted);
  entry.decisions.push(isAccepted);
}

/** A process looks for what others did, as each does every minute. */
export function carryWhatOthersDid(play: TimePlay, since: number): void {
  if (play.neglects === 'others') return;
  call(play, 'look for what others did', (mortal) => lookOnce(play, mortal, since));
}

/** One look, from a moment on. */
export function lookOnce(play: TimePlay, { runner }: Pick<MortalRunner, 'runner'>, since: number): Promise<void> {
  const parts = { runner, openSessions: play.openSessions, isCarriedByPlatform: () => false };
  return look({ changedAt: momentText(since), id: '' }, parts, new AbortController().signal);
}

/** An operator has all actuals compared and repaired while everything goes on. */
export function repair(play: TimePlay): void {
  if (play.neglects === 'others') return;
  const { journal } = play.slots[0]!;
  const patience = play.random.upTo(400);
  const writesBack = play.neglects !== 'booked';
  call(play, 'repair actuals', (mortal) =>
    serviceOf(mortal, journal, { writesBack }).repairActuals(
      { ids: null, legalEntity: null, project: null, from: '2026-01-01', to: null },
      { caller: play.caller, isDryRun: false },
      requestOf(play, patience),
    ),
  );
}
