import { operationSets } from '../systems/client/schedule-request.ts';
import type { SystemClient } from '../systems/client/system-client.ts';
import type { WriteOptions } from '../systems/client/write.ts';
import type { Filter, ReadSession } from '../systems/odata/query.ts';
import { UpstreamError } from '../systems/odata/upstream-error.ts';
import { idColumn } from './catalogue-of.ts';

/** By which the operation sets of a change are found again. */
export function markerOf(requestId: string, projectId: string): string {
  return `Dualgraph ${requestId} ${projectId}`;
}

/**
 * Makes sure that nothing is under way that could still change the rows: gives up sets that were not executed, and throws
 * while one is being persisted.
 */
export async function settleSets(
  client: SystemClient,
  session: ReadSession,
  marker: string,
  options: WriteOptions,
): Promise<void> {
  const { table, description, status, open, pending } = operationSets;
  const id = idColumn(table);
  const filter: Filter = { op: 'eq', path: description, value: marker };
  const { rows } = await session.read({ table, select: [id, status], filter });
  for (const { values } of rows) {
    if (values[status] === open) await client.abandonSchedule(String(values[id]), options);
  }
  if (!rows.some(({ values }) => values[status] === pending)) return;
  throw new UpstreamError(
    client.system,
    'unavailable',
    'The scheduling service has accepted the change and not persisted it yet.',
  );
}
