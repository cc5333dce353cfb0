import { operationSets, type ScheduledSet } from '../../systems/client/schedule-request.ts';
import type { SystemClient } from '../../systems/client/system-client.ts';
import type { WriteOptions } from '../../systems/client/write.ts';
import type { Filter, ReadSession } from '../../systems/odata/query.ts';
import { UpstreamError, type UpstreamErrorKind } from '../../systems/odata/upstream-error.ts';
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
    if (values[status] !== open) continue;
    await options.between?.();
    await client.abandonSchedule(String(values[id]), options);
  }
  if (states.includes(completed)) return 'done';
  return states.some((state) => state !== open) ? 'failed' : 'none';
}

/** Failures after which a set is known not to have been executed. */
const unsent: ReadonlySet<UpstreamErrorKind> = new Set(['rejected', 'unavailable', 'throttled']);

/**
 * Hands a set over. One that is refused, or only begun, stays open and counts against the user's limit until it is given up,
 * which is done before the failure is told. While that cannot be done the failure is told as `unknown`, so that whoever looks
 * for the outcome gives the set up. Throws UpstreamError, and what {@link WriteOptions.between} throws.
 */
export async function scheduleOrGiveUp(
  client: SystemClient,
  set: ScheduledSet,
  options: WriteOptions,
  settle: () => Promise<Carried>,
): Promise<void> {
  let isBegun = false;
  const between = async () => {
    isBegun = true;
    await options.between?.();
  };
  try {
    await client.schedule(set, { ...options, between });
  } catch (error) {
    if (!(error instanceof UpstreamError) || !unsent.has(error.kind)) throw error;
    const isPerhapsOpen = isBegun || error.kind === 'rejected';
    if (!isPerhapsOpen || (await isGivenUp(settle))) throw error;
    const { system, message, detail } = error;
    throw new UpstreamError(system, 'unknown', message, { detail, cause: error });
  }
}

async function isGivenUp(settle: () => Promise<Carried>): Promise<boolean> {
  try {
    const carried = await settle();
    return carried === 'none' || carried === 'failed';
  } catch (error) {
    if (error instanceof UpstreamError) return false;
    throw error;
  }
}

function notYet({ system }: SystemClient): UpstreamError {
  return new UpstreamError(
    system,
    'unavailable',
    'The scheduling service has accepted the change and not persisted it yet.',
  );
}
