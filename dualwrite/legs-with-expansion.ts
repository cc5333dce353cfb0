import type { LegPlan, RowChange } from './leg.ts';
import { legsOf, type RecordKeys } from './legs-of.ts';
import type { ExpandedRow, HookContext, TableMap } from './maps/table-map.ts';

/**
 * The two legs of a change with the further rows that the map writes: after the record's own row, or before it when
 * it is deleted, so that no row is ever there without the one that it hangs on.
 */
export function legsWithExpansion(map: TableMap, keys: RecordKeys, context: HookContext): readonly LegPlan[] {
  const { kind, change } = context;
  return legsOf(map, kind, keys, change).map((leg) => {
    const further = (map.expand?.(leg.system, context) ?? []).map(rowChange);
    return { ...leg, rows: kind === 'delete' ? [...further, ...leg.rows] : [...leg.rows, ...further] };
  });
}

function rowChange({ kind, table, key, values, restore }: ExpandedRow): RowChange {
  return { kind, table, key, values, ...(restore === undefined ? {} : { restore }) };
}
