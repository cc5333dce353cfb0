import type { MapOverview } from '../../dualwrite/journal/journal.ts';
import { carriedMaps } from '../../dualwrite/maps/carried-maps.ts';
import type { WriteService } from '../../dualwrite/write-service.ts';
import maps from '../../metadata/table-maps.json' with { type: 'json' };
import type { Writes } from '../context.ts';

/** What an operator may do with a map. */
export type MapAction = 'RUN' | 'PAUSE' | 'RESUME' | 'STOP';

/** A table map as the API shows it. */
export interface TableMap {
  readonly name: string;
  readonly version: string | null;
  readonly direction: 'TO_FINANCE' | 'TO_DATAVERSE' | 'BOTH';
  readonly writer: 'GATEWAY' | 'PLATFORM' | 'UNKNOWN';
  readonly state: 'NOT_RUNNING' | 'INITIALIZING' | 'RUNNING' | 'PAUSED' | 'RESUMING';
  /** What an operator may do now. */
  readonly actions: readonly MapAction[];
  readonly queued: number | null;
  readonly oldestQueued: string | null;
  readonly errors24h: number | null;
  readonly latencyP95Ms: number | null;
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
  actions: [],
  queued: null,
  oldestQueued: null,
  errors24h: null,
  latencyP95Ms: null,
  dataverseTable: map.dataverse.table,
  financeEntity: map.finance.entity,
}));

/** The table maps as they stand now. */
export async function tableMapsNow({ service }: Writes): Promise<readonly TableMap[]> {
  if (service === null) return tableMaps;
  const overviews = new Map((await service.journal.mapOverviews()).map((overview) => [overview.map, overview]));
  return tableMaps.map((map) => (isWritten(map.name) ? mapNow(map, service, overviews.get(map.name)) : map));
}

/** One table map as it stands now; null where there is none of this name. */
export async function tableMapNow(name: string, writes: Writes): Promise<TableMap | null> {
  return (await tableMapsNow(writes)).find((map) => map.name === name) ?? null;
}

/** Whether changes are written through the map of this name. */
export function isWritten(name: string): boolean {
  return carriedMaps.some((map) => map.name === name);
}

function mapNow(map: TableMap, service: WriteService, overview: MapOverview | undefined): TableMap {
  const { queued = 0, oldestQueuedAt = null, errors = 0, latencyP95 = null } = overview ?? {};
  const writer = service.writerOf(map.name);
  const figures = {
    writer,
    queued,
    oldestQueued: oldestQueuedAt === null ? null : new Date(oldestQueuedAt).toISOString(),
    errors24h: errors,
    latencyP95Ms: latencyP95,
  };
  // Microsoft's own dual-write knows how its maps stand, and this gateway has no way to ask.
  if (writer === 'PLATFORM') return { ...map, ...figures };
  const state = stateOf(overview?.state ?? 'RUNNING', queued);
  return { ...map, ...figures, state, actions: actions[state].filter((action) => action !== 'STOP' || queued === 0) };
}

function stateOf(state: MapOverview['state'], queued: number): TableMap['state'] {
  if (state === 'STOPPED') return 'NOT_RUNNING';
  return state === 'RUNNING' && queued > 0 ? 'RESUMING' : state;
}

/** As Microsoft's dual-write has them, but that a map can be paused again while it catches up. */
const actions: Readonly<Record<TableMap['state'], readonly MapAction[]>> = {
  NOT_RUNNING: ['RUN'],
  INITIALIZING: [],
  RUNNING: ['PAUSE', 'STOP'],
  PAUSED: ['RESUME', 'STOP'],
  RESUMING: ['PAUSE'],
};

function directionOf(arrow: string): TableMap['direction'] {
  const direction = directions[arrow];
  if (direction === undefined)
    throw new TypeError(`Expected a direction of ->, <- or <-> in table-maps.json, received ${arrow}.`);
  return direction;
}
