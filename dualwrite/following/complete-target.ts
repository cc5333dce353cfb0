import type { WriteValues } from '../../systems/client/write.ts';
import type { ReadSession } from '../../systems/odata/query.ts';
import type { OperationRecord } from '../journal/journal.ts';
import type { LegRecord, RowChange } from '../leg.ts';
import { encodeRow } from '../maps/encode-row.ts';
import { financeTable } from '../maps/finance-table.ts';
import { actuals } from '../maps/actuals.ts';
import { writtenMaps } from '../maps/written-maps.ts';
import { readRecord } from '../planning/read-facts.ts';
import { completeMarks } from './complete-marks.ts';

/**
 * The target's leg with what Dataverse has worked out of a record that was just written, or that is to be carried over and may
 * have changed while that waited for its turn, as marks of actuals do; null where there is nothing to add. Throws UpstreamError while Dataverse cannot
 * be asked.
 *
 * @param openSession reads Dataverse under the id of the request that the operation came with
 */
export async function completeTarget(
  { map: name, requestId, legs, progress, result }: OperationRecord,
  openSession: (requestId: string) => ReadSession,
): Promise<LegRecord | null> {
  const map = writtenMaps.find((one) => one.name === name);
  const target = legs.find(({ role }) => role === 'target');
  if (name === actuals.name && target !== undefined) return completeMarks(target, openSession(requestId));
  const own = legs
    .find(({ role }) => role === 'origin')
    ?.rows.find(({ table, kind }) => table === map?.dataverse.table && kind !== 'delete');
  const settled = map?.settled;
  const key = progress.isCaptured ? (result as { readonly id?: unknown } | null)?.id : own?.key;
  if (map === undefined || settled === undefined || target === undefined || typeof key !== 'string') return null;
  const record = await readRecord(map, key, openSession(requestId));
  // Whoever has deleted it since changes one system alone, which is another matter.
  if (record === null) return null;
  const change = Object.fromEntries(Object.entries(record.fields).filter(([field]) => settled.includes(field)));
  const values = encodeRow(map, 'FINANCE', own?.kind ?? 'update', change);
  const table = financeTable(map);
  const rows = target.rows.map((row) => (row.table === table && row.kind !== 'delete' ? withValues(row, values) : row));
  return { ...target, rows };
}

function withValues(row: RowChange, further: WriteValues): RowChange {
  const { orCreate } = row;
  return {
    ...row,
    values: { ...row.values, ...further },
    ...(orCreate === undefined ? {} : { orCreate: { ...orCreate, ...further } }),
  };
}
