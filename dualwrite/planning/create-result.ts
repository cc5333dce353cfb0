import type { Row } from '../../systems/odata/query.ts';
import { idColumn } from '../upstream/catalogue-of.ts';
import type { Json, OperationRecord } from '../journal/journal.ts';
import { dataverseRow, decodeRow } from '../maps/encode-row.ts';
import type { TableMap, UnifiedChange } from '../maps/table-map.ts';

/** What a create keeps of its record besides the id, for the changes that follow from it. */
export function createResult(map: TableMap, id: string, fields: UnifiedChange): Json {
  const row = { [idColumn(map.dataverse.table)]: id, ...dataverseRow(map, fields) };
  return { id, row: row as { readonly [column: string]: Json } };
}

/** The record that an operation created; null for any other operation. */
export function createdRecord(
  map: TableMap,
  { result }: OperationRecord,
): { readonly id: string; readonly fields: UnifiedChange } | null {
  const { id, row } = result as { readonly id: string; readonly row?: Row };
  return row === undefined ? null : { id, fields: decodeRow(map, 'DATAVERSE', row, 'leaveOut') };
}
