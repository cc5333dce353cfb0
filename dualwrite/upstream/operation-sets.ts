import { operationSets } from '../../systems/client/schedule-request.ts';
import type { SystemClient } from '../../systems/client/system-client.ts';
import type { WriteOptions } from '../../systems/client/write.ts';
import type { Filter, ReadSession } from '../../systems/odata/query.ts';
import { UpstreamError } from '../../systems/odata/upstream-error.ts';
import { idColumn } from './catalogue-of.ts';
import { isOverdue } from './is-overdue.ts';
import type { Carried, Effect } from './writable-system.ts';

/** By which the operation sets of an effect are found again: no other effect has the same. */
export function markerOf({ operationId, role, isUndo }: Pick<Effect, 'operationId' | 'role' | 'isUndo'>): string {
  return `Dualgraph ${operationId} ${role}${isUndo ? ' undo' : ''}`;
}

/**
 * How the operation sets of an effect have ended. Gives up those that were not executed; throws `unavailable` while one is
 * being persisted, until it is overdue. Sets are judged by their own status: when persisting fails, the rows may hold what somebody else wrote
 * meanwhile.
 */
export async function settleSets(
  client: SystemClient,
  session: ReadSession,
  effect: Effect,
  options: WriteOptions,
  longestMilliseconds: number,
): Promise<Carried> {
  const { table, description, status, since, open, pending, completed } = operationSets;
  const id = idColumn(table);
  const filter: Filter = { op: 'eq', path: description, value: markerOf(effect) };
  const { rows } = await session.read({ table, select: [id, status, since], filter });
  const states = rows.map(({ values }) => values[status]);
  const underWay = rows.flatMap(({ values }) => (values[status] === pending ? [values[since]] : []));
  if (underWay.length > 0) {
    if (underWay.every((moment) => isOverdue(moment, longestMilliseconds))) return 'overdue';
    throw notYet(client);
  }
  for (const { values } of rows) {
    if (values[status] === open) await client.abandonSchedule(String(values[id]), options);
  }
  if (states.includes(completed)) return 'done';
  return states.some((state) => state !== open) ? 'failed' : 'none';
}

function notYet({ system }: SystemClient): UpstreamError {
  return new UpstreamError(
    system,
    'unavailable',
    'The scheduling service has accepted the change and not persisted it yet.',
  );
}
