import names from '../../metadata/corrections.json' with { type: 'json' };
import type { WriteValues } from '../../systems/client/write.ts';
import type { ReadSession } from '../../systems/odata/query.ts';
import { oneOf } from '../carry/read-carried.ts';
import { actuals, markedFields } from '../maps/actuals.ts';
import { columnOf } from '../maps/column-of.ts';
import { encodeRow } from '../maps/encode-row.ts';
import { textOf } from '../maps/text-of.ts';
import type { LegRecord, RowChange } from '../leg.ts';
import { readRecords } from '../planning/read-facts.ts';

const status = columnOf(actuals, 'adjustmentStatus', 'finance');

/**
 * The leg with the marks that Dataverse has put on actuals by now, since what was read before it was recorded may have been
 * overtaken by another that was read later: an actual that waits in a journal comes to more, or is live again. Null where no
 * row is a mark, or a new fact that waits so. Throws UpstreamError while Dataverse cannot be asked.
 */
export async function completeMarks(target: LegRecord, session: ReadSession): Promise<LegRecord | null> {
  const ids = target.rows.filter(mayChange).map(importIdOf);
  if (ids.length === 0) return null;
  const found = await readRecords(actuals, oneOf(columnOf(actuals, 'importId', 'dataverse'), ids), session);
  const byId = new Map(found.map(({ fields }) => [textOf(fields['importId']).toLowerCase(), fields]));
  const rows = target.rows.map((row): RowChange => {
    const fields = mayChange(row) ? byId.get(importIdOf(row)) : undefined;
    if (fields === undefined) return row;
    const marks = Object.fromEntries(markedFields.map((field) => [field, fields[field] ?? null]));
    const now = encodeRow(actuals, 'FINANCE', 'update', marks);
    const values = Object.entries(row.values).map(([column, value]) => [column, column in now ? now[column] : value]);
    // What is not set of a new fact is left to Finance.
    const kept = values.filter(([, value]) => row.kind === 'update' || value !== null);
    return { ...row, values: Object.fromEntries(kept) as WriteValues };
  });
  return { ...target, rows };
}

function mayChange({ kind, values }: RowChange): boolean {
  return kind === 'update' || (kind === 'create' && values[status] === names.actual.inProcess);
}

function importIdOf({ key }: RowChange): string {
  return typeof key === 'string' ? '' : textOf(key[columnOf(actuals, 'importId', 'finance')]).toLowerCase();
}
