import type { Table } from '../../../store/model.ts';
import type { SqlRow, SqlValue } from '../../../store/sql-value.ts';
import type { BodyValues } from '../../body-values.ts';
import type { FinanceContext } from '../../finance-context.ts';
import { keyColumns } from '../../row-json.ts';
import { createRow, deleteRow, updateRow } from '../../write-row.ts';
import type { ForecastValues } from './forecast-values.ts';

/**
 * Writes a forecast: what it carries if it is there, everything if it is new. Where a part of its key changes, the row
 * is written anew under its number; where nothing changes, nothing is written.
 */
export function putForecast(
  context: FinanceContext,
  table: Table,
  row: SqlRow | undefined,
  carried: ForecastValues,
  initial: ForecastValues,
): void {
  if (row === undefined) {
    createRow(context, table, stored(table, { ...initial, ...carried }), 'none');
    return;
  }
  const changed = new Map([...stored(table, carried)].filter(([column, value]) => row[column.sqlName] !== value));
  if (changed.size === 0) return;
  if (!keyColumns(table).some((column) => changed.has(column))) {
    updateRow(context, table, row, changed, undefined);
    return;
  }
  deleteRow(context, table, row, undefined);
  createRow(context, table, stored(table, { ...row, ...carried }), 'none');
}

/** Stored values by column; columns that are not there are left out. */
function stored(table: Table, values: Readonly<Record<string, SqlValue>>): BodyValues {
  return new Map(
    table.storedColumns.flatMap((column) => {
      const value = values[column.sqlName];
      return value === undefined ? [] : [[column, value] as const];
    }),
  );
}
