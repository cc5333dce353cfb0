import maps from '../../metadata/table-maps.json' with { type: 'json' };

/** A table map as the API shows it. */
export interface TableMap {
  readonly name: string;
  readonly version: string | null;
  readonly direction: 'TO_FINANCE' | 'TO_DATAVERSE' | 'BOTH';
  readonly writer: 'GATEWAY' | 'PLATFORM' | 'UNKNOWN';
  readonly state: 'NOT_RUNNING' | 'INITIALIZING' | 'RUNNING' | 'PAUSED' | 'RESUMING';
  readonly dataverseTable: string;
  readonly financeEntity: string;
}

const directions: Readonly<Record<string, TableMap['direction']>> = {
  '->': 'TO_FINANCE',
  '<-': 'TO_DATAVERSE',
  '<->': 'BOTH',
};

/** The table maps that this product knows, in the order in which they are run. No map runs here: nothing is written across. */
export const tableMaps: readonly TableMap[] = maps.map((map) => ({
  name: map.map,
  // Some versions come with a remark in parentheses.
  version: map.latestVersionDocumented?.split(' ')[0] ?? null,
  direction: directionOf(map.direction),
  writer: 'UNKNOWN',
  state: 'NOT_RUNNING',
  dataverseTable: map.dataverse.table,
  financeEntity: map.finance.entity,
}));

function directionOf(arrow: string): TableMap['direction'] {
  const direction = directions[arrow];
  if (direction === undefined)
    throw new TypeError(`Expected a direction of ->, <- or <-> in table-maps.json, received ${arrow}.`);
  return direction;
}
