import type { WriteEvent } from '../../environment.ts';
import { businessError } from '../schedule-errors.ts';

/** Journals and lines are confirmed by the message only. */
export function refusePosting(event: WriteEvent): void {
  const wanted = event.values['msdyn_isposted'] ?? 0n;
  if (!event.sent.includes('msdyn_isposted') || wanted === (event.before?.['msdyn_isposted'] ?? 0n)) return;
  throw businessError(`You can't update 'msdyn_isposted' directly. Use msdyn_PostJournal instead.`);
}
