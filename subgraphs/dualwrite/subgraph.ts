import { buildSubgraph } from '../subgraph.ts';
import type { ResolverMap, Subgraph } from '../subgraph.ts';
import { mapOfType } from './map-of-type.ts';
import { tableMaps } from './table-maps.ts';

/** The subgraph of what lies between the two systems: which map carries a record, and whether both agree. */
export function createDualwriteSubgraph(): Subgraph {
  const entities: ResolverMap = Object.fromEntries(
    Object.entries(mapOfType).map(([typename, map]) => [typename, { sync: () => syncStatus(map) }]),
  );
  return buildSubgraph('dualwrite', {
    ...entities,
    Query: { tableMaps: () => tableMaps },
  });
}

/** No map runs here, so of a mapped record nothing more is known. */
function syncStatus(map: string | null): { readonly map: string | null; readonly state: 'NOT_MAPPED' | 'UNKNOWN' } {
  return { map, state: map === null ? 'NOT_MAPPED' : 'UNKNOWN' };
}
