import type { Response } from '../../../odata/message.ts';
import type { Table } from '../../../store/model.ts';
import type { SqlRow } from '../../../store/sql-value.ts';
import type { BodyValues } from '../../body-values.ts';
import type { FinanceContext } from '../../finance-context.ts';
import { writeFailed } from '../../finance-error.ts';
import type { MetadataLevel } from '../../row-json.ts';
import { createRow, deleteRow, updateRow } from '../../write-row.ts';
import { LeftOut } from '../import/left-out.ts';
import { deleteHourForecast, hourStaging, putHourForecast } from './hour-estimate.ts';
import { createLine, deleteLine, updateLine } from './pair-estimate.ts';
import { pairKinds } from './pair-kind.ts';
import { newestRow, rowAfter } from './staged-row.ts';

/** Creates a staging row of an estimate and what follows from it in the forecasts; null when the row is none. */
export function createEstimate(
  context: FinanceContext,
  table: Table,
  body: BodyValues,
  level: MetadataLevel,
): Response | null {
  return writeEstimate(context, table, (kind) => {
    if (kind !== null) return createLine(context, kind, table, body, level);
    const response = createRow(context, table, body, level);
    putHourForecast(context, newestRow(context.store, table));
    return response;
  });
}

/** Changes a staging row of an estimate and its forecast; null when the row is none. */
export function updateEstimate(
  context: FinanceContext,
  table: Table,
  row: SqlRow,
  body: BodyValues,
  ifMatch: string | undefined,
): Response | null {
  return writeEstimate(context, table, (kind) => {
    if (kind !== null) return updateLine(context, kind, table, row, body, ifMatch);
    const response = updateRow(context, table, row, body, ifMatch);
    putHourForecast(context, rowAfter(context.store, table, row));
    return response;
  });
}

/** Deletes a staging row of an estimate, and its forecast unless another line is in it; null when the row is none. */
export function deleteEstimate(
  context: FinanceContext,
  table: Table,
  row: SqlRow,
  ifMatch: string | undefined,
): Response | null {
  return writeEstimate(context, table, (kind) => {
    if (kind !== null) return deleteLine(context, kind, table, row, ifMatch);
    const response = deleteRow(context, table, row, ifMatch);
    deleteHourForecast(context, row);
    return response;
  });
}

/** All of it or nothing: where the setup lacks something, the staging row is refused. The kind is null for hours. */
function writeEstimate(
  { store }: FinanceContext,
  table: Table,
  work: (kind: (typeof pairKinds)[number] | null) => Response,
): Response | null {
  const kind = pairKinds.find(({ staging }) => staging === table.sqlName) ?? null;
  if (kind === null && table.sqlName !== hourStaging) return null;
  try {
    return store.transaction(() => work(kind));
  } catch (error) {
    if (error instanceof LeftOut) throw writeFailed(table.typeName, 'Error', error.message);
    throw error;
  }
}
