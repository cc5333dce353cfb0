import type { Response } from '../../../odata/message.ts';
import type { Table } from '../../../store/model.ts';
import { quoted, rowNumber } from '../../../store/schema-sql.ts';
import type { SqlRow } from '../../../store/sql-value.ts';
import type { BodyValues } from '../../body-values.ts';
import type { FinanceContext } from '../../finance-context.ts';
import { nextNumber } from '../../number-sequences.ts';
import { createRow, deleteRow, updateRow } from '../../write-row.ts';
import type { MetadataLevel } from '../../row-json.ts';
import { textOf } from '../staging/staged-actual.ts';
import { linesOf, link, unlink } from './forecast-links.ts';
import { pairForecast } from './pair-forecast.ts';
import { materials, type PairKind } from './pair-kind.ts';
import { forecastNumber, forecastToJoin, partnerById } from './pairing.ts';
import { putForecast } from './put-forecast.ts';
import { draftOf, newestRow, rowAfter } from './staged-row.ts';

/** Creates a staged line; its estimate's forecast is made, or gets what the line adds to it. */
export function createLine(
  context: FinanceContext,
  kind: PairKind,
  table: Table,
  body: BodyValues,
  level: MetadataLevel,
): Response {
  const { store } = context;
  const draft = draftOf(context, table, body);
  const number = forecastToJoin(store, kind, draft) || newNumber(context, kind);
  const response = createRow(context, table, withNumber(kind, table, body, number), level);
  const row = newestRow(store, table);
  link(store, kind, row, number);
  putPair(context, kind, row, number);
  return response;
}

/** Changes a staged line and with it the forecast of its estimate. A line that is tied to another one later moves to its forecast. */
export function updateLine(
  context: FinanceContext,
  kind: PairKind,
  table: Table,
  row: SqlRow,
  body: BodyValues,
  ifMatch: string | undefined,
): Response {
  const { store } = context;
  const known = forecastNumber(store, kind, row);
  const before = known || newNumber(context, kind);
  const response = updateRow(context, table, row, withNumber(kind, table, body, before), ifMatch);
  const after = rowAfter(store, table, row);
  const partner = partnerById(store, kind, after);
  const number = (partner === undefined ? '' : forecastNumber(store, kind, partner)) || before;
  link(store, kind, after, number);
  if (number !== before) putPair(context, kind, row, before);
  putPair(context, kind, after, number);
  return response;
}

/** Deletes a staged line. The forecast keeps what the other line says, and goes with the last one. */
export function deleteLine(
  context: FinanceContext,
  kind: PairKind,
  table: Table,
  row: SqlRow,
  ifMatch: string | undefined,
): Response {
  const number = forecastNumber(context.store, kind, row);
  const response = deleteRow(context, table, row, ifMatch);
  unlink(context.store, kind, row);
  if (number !== '') putPair(context, kind, row, number);
  return response;
}

/** Makes a forecast what its lines say; without any line it is deleted. */
function putPair(context: FinanceContext, kind: PairKind, line: SqlRow, number: string): void {
  const { store } = context;
  const table = store.model.tablesBySqlName.get(kind.forecast);
  if (table === undefined) return;
  const dataAreaId = textOf(line, 'dataAreaId');
  const row = store.get(
    `SELECT * FROM ${quoted(kind.forecast)} WHERE ${quoted(kind.number)} = ? AND +"dataAreaId" = ? ORDER BY ${quoted(rowNumber)}`,
    [number, dataAreaId],
  );
  const lines = linesOf(store, kind, dataAreaId, number);
  if (lines.length > 0) {
    const { carried, initial } = pairForecast(store, kind, lines);
    putForecast(context, table, row, carried, { ...initial, dataAreaId, [kind.number]: number });
  } else if (row !== undefined) deleteRow(context, table, row, undefined);
}

function newNumber({ store }: FinanceContext, kind: PairKind): string {
  const table = store.shipped.tables.get(kind.forecast);
  return (table && nextNumber(store, table, kind.number, new Map())) ?? '';
}

/** Finance itself fills in the forecast's number on material lines, whatever a caller sends. */
function withNumber(kind: PairKind, table: Table, body: BodyValues, number: string): BodyValues {
  const column = table.storedColumns.find(({ sqlName }) => kind === materials && sqlName === 'TransId');
  return column === undefined ? body : new Map([...body, [column, number]]);
}
