import { missingColumns, readBooked, withoutVoucher } from '../dualwrite/carry/read-booked.ts';
import { recordOnce } from '../dualwrite/carry/record-once.ts';
import { mayWriteBack, writeBackRequests } from '../dualwrite/carry/write-back.ts';
import type { Journal } from '../dualwrite/journal/journal.ts';
import type { Carrying } from './carrying.ts';

/** What {@link writeBackOnce} needs. */
export interface WritingBack extends Pick<Carrying, 'runner' | 'openSessions'> {
  readonly journal: Pick<Journal, 'list' | 'mapState'>;
}

/** Actuals that are read together, and how many such pages one look takes. */
const pageSize = 500;
const mostPages = 4;

/** In whose name it is recorded. */
const caller = 'gateway';

/**
 * One look at actuals of which Dataverse has no voucher: what Finance has posted since is written back. It goes on after an
 * id where the last look ended, so that each actual is looked at sooner or later, however many wait to be posted.
 *
 * @returns where the next look goes on; an empty text for the beginning
 * @throws UpstreamError, and an error that names the columns which this tenant lacks
 */
export async function writeBackOnce(after: string, parts: WritingBack, signal: AbortSignal): Promise<string> {
  const { runner, openSessions, journal } = parts;
  if (!(await mayWriteBack(journal))) return after;
  let place = after;
  for (let page = 0; page < mostPages && !signal.aborted; page += 1) {
    const requestId = crypto.randomUUID();
    const sessions = openSessions(requestId);
    const lacking = missingColumns(sessions);
    if (lacking.length > 0) throw new Error(lackingText(lacking));
    const { booked, looked, last } = await readBooked(withoutVoucher(place), sessions, pageSize);
    const requests = await writeBackRequests(booked, sessions, { caller, requestId, key: 'accounting' });
    // A map that was paused since this look began is paused for what was booked after that.
    if (requests.length > 0 && !(await mayWriteBack(journal))) return place;
    for (const request of requests) await recordOnce(runner, request);
    if (looked < pageSize || last === null) return '';
    place = last;
  }
  return place;
}

function lackingText(lacking: readonly string[]): string {
  return (
    `Expected columns for the accounting of actuals, this environment lacks ${lacking.join(', ')}. ` +
    'Name them under renames, or set actuals.accountingWriteBack to false.'
  );
}
