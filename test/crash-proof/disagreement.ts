import type { FaultPoint } from '../../dualwrite/fault-points.ts';
import type { OperationRecord } from '../../dualwrite/journal/journal.ts';
import type { RowChange } from '../../dualwrite/leg.ts';
import type { ChangeKind, TableMap, UnifiedChange } from '../../dualwrite/maps/table-map.ts';
import type { WriteValues } from '../../systems/client/write.ts';
import type { Engine } from './engine.ts';

/** A change that is stopped at a moment of its own. */
export interface StoppedCase {
  readonly requestId: string;
  readonly point: FaultPoint;
  /** Which time that it gets there; the first unless given. */
  readonly time?: number;
  readonly way: { readonly name: string; readonly ends: 'COMMITTED' | 'COMPENSATED' | 'REJECTED' };
  readonly map: TableMap;
  readonly kind: ChangeKind;
  readonly id: string | null;
  readonly change: UnifiedChange;
}

/** What is not as the model says, of one operation and its rows in both systems. */
export async function disagreement(
  engine: Engine,
  one: StoppedCase,
  record: OperationRecord | undefined,
): Promise<string | null> {
  const name = `${one.map.name} ${one.kind}, ${one.way.name}, ${one.point} ${one.time ?? ''}`;
  if (record === undefined) return one.point === 'before begin' ? null : `${name}: lost`;
  const { state, problem } = record.progress;
  if (state !== one.way.ends) return `${name}: ${state} ${JSON.stringify(problem)}`;
  for (const leg of record.legs) {
    const system = engine.systems[leg.system];
    const now = await system.read(leg.rows, one.requestId);
    for (const [index, row] of leg.rows.entries()) {
      const wanted = state === 'COMMITTED' ? after(row) : (leg.before?.[index]?.values ?? null);
      const held = now[index] ?? null;
      const isAsWanted =
        wanted === null
          ? held === null
          : held !== null &&
            Object.entries(wanted).every(([column, value]) =>
              system.isSame(row.table, column, value, held.values[column]),
            );
      if (!isAsWanted) return `${name}: ${row.table} holds ${JSON.stringify(held)}, expected ${JSON.stringify(wanted)}`;
    }
  }
  return null;
}

/** What a row holds once the change is through; null when it is gone. */
function after({ kind, values }: RowChange): WriteValues | null {
  return kind === 'delete' ? null : values;
}
