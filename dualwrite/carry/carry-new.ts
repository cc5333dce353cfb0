import type { Filter } from '../../systems/odata/query.ts';
import { idColumn } from '../upstream/catalogue-of.ts';
import type { OperationRequest } from '../journal/journal.ts';
import { actuals } from '../maps/actuals.ts';
import { textOf } from '../maps/text-of.ts';
import { type CarryOrder, carryRequests } from './carry-requests.ts';
import { originsOf } from './origins.ts';
import { type LiveSessions, oneOf, readCarried } from './read-carried.ts';

/** Up to where actuals were looked at: those that changed later, or then and have a greater id, are new. */
export interface Place {
  /** A moment in UTC, as Dataverse writes it. */
  readonly changedAt: string;
  readonly id: string;
}

/** Whether there is anything to look for: where Microsoft's dual-write carries actuals, nothing of theirs is left. */
export function isToBeCarried(isCarriedByPlatform: (map: string) => boolean): boolean {
  return !isCarriedByPlatform(actuals.name);
}

/** Actuals that are looked at together. */
const pageSize = 500;

/** What is to be carried of actuals that changed after a place. */
export interface NewActuals {
  readonly requests: readonly OperationRequest[];
  readonly place: Place;
  /** Whether there may be more. */
  readonly isFull: boolean;
}

/**
 * The operations that carry actuals to Finance which somebody else made or marked: a user of Dynamics, a journal, a
 * correction. What came from one document is looked at as a whole. Throws UpstreamError.
 */
export async function carryNew(place: Place, sessions: LiveSessions, order: CarryOrder): Promise<NewActuals> {
  const { table } = actuals.dataverse;
  const id = idColumn(table);
  const { rows } = await sessions.dataverse.read({
    table,
    select: [id, 'modifiedon'],
    filter: isAfter(place, id),
    orderBy: [{ path: 'modifiedon' }, { path: id }],
    top: pageSize,
  });
  const last = rows.at(-1);
  if (last === undefined) return { requests: [], place, isFull: false };
  const changed = rows.map(({ values }) => textOf(values[id]).toLowerCase());
  const documents = (await originsOf('actuals', changed, sessions.dataverse)).map(({ document }) => document);
  const siblings = await originsOf('documents', [...new Set(documents)], sessions.dataverse);
  const ids = new Set([...changed, ...siblings.map(({ actual }) => actual)]);
  const carried = await readCarried(oneOf(id, [...ids]), sessions);
  const next: Place = { changedAt: textOf(last.values['modifiedon']), id: textOf(last.values[id]) };
  // What is marked as it was marked before is a change of its own.
  const key = `${order.key} ${next.changedAt} ${next.id}`;
  return { requests: carryRequests(carried, { ...order, key }), place: next, isFull: rows.length === pageSize };
}

function isAfter({ changedAt, id }: Place, column: string): Filter {
  const later: Filter = { op: 'gt', path: 'modifiedon', value: changedAt };
  if (id === '') return later;
  const then: Filter = {
    op: 'and',
    of: [
      { op: 'eq', path: 'modifiedon', value: changedAt },
      { op: 'gt', path: column, value: id },
    ],
  };
  return { op: 'or', of: [later, then] };
}
