import type { RowKey } from '../systems/client/write.ts';
import type { System } from '../systems/odata/query.ts';
import type { LegPlan, RowChange } from './leg.ts';
import { encodeRow } from './maps/encode-row.ts';
import type { ChangeKind, TableMap, UnifiedChange } from './maps/table-map.ts';

/** The two rows of a record. */
export interface RecordKeys {
  /** The id of the Dataverse row, or the columns of an alternate key. */
  readonly dataverse: RowKey;
  readonly finance: Readonly<Record<string, string>>;
}

/**
 * The two legs that carry a change of a record into both systems. A leg that the change does not touch is left out, so
 * an update of a field that one system alone holds has one leg.
 */
export function legsOf(map: TableMap, kind: ChangeKind, keys: RecordKeys, change: UnifiedChange): readonly LegPlan[] {
  const systems: readonly System[] = ['DATAVERSE', 'FINANCE'];
  return systems.flatMap((system): LegPlan[] => {
    const row = rowChange(map, system, kind, keys, change);
    if (kind === 'update' && Object.keys(row.values).length === 0) return [];
    return [{ role: system === map.origin ? 'origin' : 'target', system, rows: [row] }];
  });
}

function rowChange(
  map: TableMap,
  system: System,
  kind: ChangeKind,
  keys: RecordKeys,
  change: UnifiedChange,
): RowChange {
  const isDataverse = system === 'DATAVERSE';
  const key = isDataverse ? keys.dataverse : keys.finance;
  const table = isDataverse ? map.dataverse.table : map.finance.table;
  const columns = map.fields.flatMap((pair) => (isDataverse ? pair.dataverse : pair.finance) ?? []);
  const isInKey = (column: string) => typeof key !== 'string' && column in key;
  const restore = columns.filter((column) => !isInKey(column));
  if (kind === 'delete') return { kind, table, key, values: {}, restore };
  const encoded = encodeRow(map, system, kind, change);
  const values = Object.fromEntries(Object.entries(encoded).filter(([column]) => !isInKey(column)));
  return { kind, table, key, values };
}
