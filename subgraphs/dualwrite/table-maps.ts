import { carriedMaps } from '../../dualwrite/maps/carried-maps.ts';
import maps from '../../metadata/table-maps.json' with { type: 'json' };
import type { Writes } from '../context.ts';

/** A table map as the API shows it. */
export interface TableMap {
  readonly name: string;
  readonly version: string | null;
  readonly direction: 'TO_FINANCE' | 'TO_DATAVERSE' | 'BOTH';
  readonly writer: 'GATEWAY' | 'PLATFORM' | 'UNKNOWN';
  readonly state: 'NOT_RUNNING' | 'INITIALIZING' | 'RUNNING' | 'PAUSED' | 'RESUMING';
  readonly queued: number | null;
  readonly dataverseTable: string;
  readonly financeEntity: string;
}

const directions: Readonly<Record<string, TableMap['direction']>> = {
  '->': 'TO_FINANCE',
  '<-': 'TO_DATAVERSE',
  '<->': 'BOTH',
};

/** The table maps that this product knows, in the order in which they are run, as they stand where nothing is written. */
export const tableMaps: readonly TableMap[] = maps.map((map) => ({
  name: map.map,
  // Some versions come with a remark in parentheses.
  version: map.latestVersionDocumented?.split(' ')[0] ?? null,
  direction: directionOf(map.direction),
  writer: 'UNKNOWN',
  state: 'NOT_RUNNING',
  queued: null,
  dataverseTable: map.dataverse.table,
  financeEntity: map.finance.entity,
}));

/** The table maps as they stand now. */
export function tableMapsNow(writes: Writes): Promise<readonly TableMap[]> {
  return Promise.all(tableMaps.map((map) => mapNow(map, writes)));
}

/** Whether changes are written through the map of this name. */
export function isWritten(name: string): boolean {
  return carriedMaps.some((map) => map.name === name);
}

async function mapNow(map: TableMap, { service }: Writes): Promise<TableMap> {
  if (service === null || !isWritten(map.name)) return map;
  const { journal } = service;
  const [state, { queued }] = await Promise.all([journal.mapState(map.name), journal.unfinished(map.name)]);
  const writer = service.writerOf(map.name);
  if (writer === 'PLATFORM') return { ...map, writer, queued };
  const isResuming = state === 'RUNNING' && queued > 0;
  return { ...map, writer, state: isResuming ? 'RESUMING' : state, queued };
}

function directionOf(arrow: string): TableMap['direction'] {
  const direction = directions[arrow];
  if (direction === undefined)
    throw new TypeError(`Expected a direction of ->, <- or <-> in table-maps.json, received ${arrow}.`);
  return direction;
}
