import type { OperationRequest } from '../journal/journal.ts';
import type { Filter } from '../../systems/odata/query.ts';
import { type CarryOrder, carryRequests } from './carry-requests.ts';
import { type LiveSessions, readCarried, readCarriedOf } from './read-carried.ts';

/** Which actuals: those of documents such as time entries, or those that a condition on their rows holds for. */
export type ActualSelection =
  | {
      readonly documents: readonly string[];
      /**
       * Dataverse has just made them: Finance is not asked what it holds, so they are recorded also while it is away. What it
       * holds all the same is found in its turn, and not written again.
       */
      readonly areJustMade?: boolean;
    }
  | { readonly condition: Filter };

/**
 * The operations that bring Finance in step with actuals. Reads both systems; throws UpstreamError when one cannot be asked.
 * What both hold alike gives none, so it may be asked again at any time.
 */
export async function carryActuals(
  selection: ActualSelection,
  sessions: LiveSessions,
  order: CarryOrder,
): Promise<readonly OperationRequest[]> {
  const carried = await ('condition' in selection
    ? readCarried(selection.condition, sessions)
    : readCarriedOf(selection.documents, sessions, selection.areJustMade ?? false));
  return carryRequests(carried, order);
}
