import type { OperationRequest } from '../../dualwrite/journal/journal.ts';
import { draftOperation } from '../../dualwrite/operation-draft.ts';
import { isFenced } from '../../dualwrite/upstream/leg-writes.ts';
import { type JournalPlace, openJournal } from './engine.ts';

/** Records operations as a process that is gone would have left them: whoever takes them up reads the rows first. */
export async function leaveBehind(place: JournalPlace, requests: readonly OperationRequest[]): Promise<void> {
  const journal = await openJournal(place);
  await journal.heartbeat('gone', -1);
  for (const request of requests)
    await journal.begin(draftOperation(request, null, isFenced, journal.latestEnd), 'gone');
  await journal.close();
}
