import type { OperationRecord } from '../../dualwrite/journal/journal.ts';
import { carriedMaps } from '../../dualwrite/maps/carried-maps.ts';
import type { OperationState } from '../../dualwrite/operation.ts';
import type { SubgraphContext } from '../context.ts';
import { decodeGlobalId } from '../model/global-id.ts';
import { mapOfType } from './map-of-type.ts';
import { type OperationView, viewOf } from './operation-view.ts';

/** How the copies of a record stand. */
export interface SyncStatus {
  readonly map: string | null;
  readonly state: 'IN_SYNC' | 'PENDING' | 'QUEUED' | 'DRIFTED' | 'NEEDS_ATTENTION' | 'NOT_MAPPED' | 'UNKNOWN';
  readonly lastOperation: OperationView | null;
}

/** What an operation that is the newest of a record says of it. One that changed nothing says nothing. */
const stateAfter: Readonly<Record<OperationState, SyncStatus['state'] | null>> = {
  PENDING: 'PENDING',
  QUEUED: 'QUEUED',
  COMMITTED: 'IN_SYNC',
  REFUSED: null,
  REJECTED: null,
  COMPENSATED: null,
  NEEDS_ATTENTION: 'NEEDS_ATTENTION',
  RESOLVED: 'UNKNOWN',
};

/** How many operations of a record are looked at: those that changed nothing are passed over. */
const mostOperations = 20;

/** How the copies of a record stand, as far as the journal knows. */
export async function syncStatus(typename: string, id: string, { writes }: SubgraphContext): Promise<SyncStatus> {
  const map = mapOfType[typename] ?? null;
  const written = carriedMaps.find(({ name }) => name === map);
  if (written === undefined || writes.service === null) {
    return { map, state: map === null ? 'NOT_MAPPED' : 'UNKNOWN', lastOperation: null };
  }
  const [key = ''] = decodeGlobalId(id, ['id']).parts;
  const record = { system: 'DATAVERSE', table: written.dataverse.table, key };
  const listed = await writes.service.journal.list({ record }, mostOperations);
  const operations = listed.filter((operation) => isAbout(written.name, operation));
  const [last] = operations;
  return { map, state: stateOf(operations), lastOperation: last === undefined ? null : viewOf(last) };
}

/** A change of a row that Dataverse made with the record says something of the record only while an operator must see to it. */
function isAbout(map: string, { map: of, mutation, progress }: OperationRecord): boolean {
  return of === map || mutation !== 'followUp' || progress.state === 'NEEDS_ATTENTION';
}

/**
 * What waits for an operator holds up everything after it, so it outranks what is newer; and what a stopped map left out
 * stays out, since later changes carry what they change and nothing else.
 */
function stateOf(operations: readonly OperationRecord[]): SyncStatus['state'] {
  const states = operations.flatMap(({ progress }) => stateAfter[progress.state] ?? []);
  if (states.includes('NEEDS_ATTENTION')) return 'NEEDS_ATTENTION';
  const isLeftOut = operations.some(
    ({ progress }) => progress.legs.target?.state === 'SKIPPED' && progress.state === 'COMMITTED',
  );
  const newest = states[0] ?? 'UNKNOWN';
  return isLeftOut && newest === 'IN_SYNC' ? 'DRIFTED' : newest;
}
