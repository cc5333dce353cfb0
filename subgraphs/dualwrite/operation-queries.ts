import type { OperationFilter, OperationRecord } from '../../dualwrite/journal/journal.ts';
import type { SubgraphContext } from '../context.ts';
import { assemblePage, type Connection, type PageArguments, pageSize } from '../model/connection.ts';
import { decodeCursor, encodeCursor, listFingerprint } from '../model/cursor.ts';
import { decodeGlobalIdOf } from '../model/global-id.ts';
import { journalStates, type OperationView, type ShownState, viewOf } from './operation-view.ts';

interface ListArguments extends PageArguments {
  readonly filter?: { readonly map?: string | null; readonly states?: readonly ShownState[] | null } | null;
}

/** `Query.writeOperations`: the journal, newest first. */
export async function writeOperations(
  _parent: unknown,
  { first, after, filter }: ListArguments,
  { writes }: SubgraphContext,
): Promise<Connection<OperationView> | null> {
  if (writes.service === null) return null;
  const fingerprint = listFingerprint('writeOperations', filter ?? null);
  const size = pageSize(first);
  const before = after == null ? undefined : Number(decodeCursor(after, fingerprint, 1)[0]);
  const items = await writes.service.journal.list(journalFilter(filter), size + 1, before);
  return assemblePage<OperationRecord, OperationView>({
    items,
    size,
    after,
    cursorOf: ({ sequence }) => encodeCursor(fingerprint, [sequence]),
    nodeOf: viewOf,
    total: null,
  });
}

/** `Query.writeOperation`: one operation by its id. */
export async function writeOperation(
  _parent: unknown,
  { id }: { readonly id: string },
  { writes }: SubgraphContext,
): Promise<OperationView | null> {
  const [key = ''] = decodeGlobalIdOf(['WriteOperation'], id, ['id']).parts;
  const record = await writes.service?.journal.find(key);
  return record == null ? null : viewOf(record);
}

function journalFilter(filter: ListArguments['filter']): OperationFilter {
  const { map, states } = filter ?? {};
  return {
    ...(map == null ? {} : { map }),
    ...(states == null ? {} : { states: journalStates(states) }),
  };
}
