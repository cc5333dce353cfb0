import type { OperationRequest } from '../journal/journal.ts';
import type { Filter } from '../../systems/odata/query.ts';
import { type CarryOrder, carryRequests } from './carry-requests.ts';
import { actualsOfDocuments, type LiveSessions, oneOf, readCarried } from './read-carried.ts';

/** Which actuals: those of documents such as time entries, or those that a condition on their rows holds for. */
export type ActualSelection = { readonly documents: readonly string[] } | { readonly condition: Filter };

/**
 * The operations that bring Finance in step with actuals. Reads both systems; throws UpstreamError when one cannot be asked.
 * What both hold alike gives none, so it may be asked again at any time.
 */
export async function carryActuals(
  selection: ActualSelection,
  sessions: LiveSessions,
  order: CarryOrder,
): Promise<readonly OperationRequest[]> {
  if ('condition' in selection) return carryRequests(await readCarried(selection.condition, sessions), order);
  const ids = await actualsOfDocuments(selection.documents, sessions.dataverse);
  if (ids.length === 0) return [];
  return carryRequests(await readCarried(oneOf('msdyn_actualid', ids), sessions), order);
}
