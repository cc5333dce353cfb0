import type { TableMap } from './table-map.ts';

/** What maps have of records that Dataverse alone holds: no table map of Microsoft's carries them, only what comes of them. */
export const dataverseRecords = {
  version: null,
  finance: null,
  origin: 'DATAVERSE',
  key: [],
  direction: 'toFinance',
} as const satisfies Partial<TableMap>;
