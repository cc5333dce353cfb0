import type { Column, Table } from '../store/model.ts';
import { tableOf } from '../store/model.ts';
import type { SqlRow, SqlValue } from '../store/sql-value.ts';
import { sqlToText } from '../store/sql-value.ts';
import type { Store } from '../store/store.ts';
import { rowById } from '../dataverse/project-operations/process-rows.ts';
import type { PairedColumn, TablePair } from './table-pairs.ts';

/** Values of a row of Finance as texts, by column; null clears. */
export type FinanceValues = ReadonlyMap<string, string | null>;

/** Whether a row of Dataverse is one of the pair's. */
export function isOfPair(store: Store, pair: TablePair, row: SqlRow): boolean {
  const table = tableOf(store.shipped, pair.table);
  return pair.filter.every(([column, value]) => {
    const text = textAt(table, column, row);
    const stored = row[column] ?? null;
    return text === value || String(stored) === value || (value === 'false' && stored === null);
  });
}

/** What a row of Dataverse makes the row of Finance hold: every mapped column, whichever changed. */
export function financeValues(store: Store, pair: TablePair, row: SqlRow): FinanceValues {
  const values = pair.columns.flatMap((column): [string, string | null][] => {
    const value = valueOf(store, pair, column, row);
    return value === undefined ? [] : [[column.finance, value]];
  });
  return new Map([...pair.constants, ...values]);
}

function valueOf(store: Store, pair: TablePair, column: PairedColumn, row: SqlRow): string | null | undefined {
  const found = follow(store, tableOf(store.shipped, pair.table), column.path, row);
  if (column.values === null) return found === null ? null : sqlToText(found.column, found.value);
  const held = found === null ? null : asMapped(found);
  const match = column.values.find(({ dataverse }) => dataverse === held);
  return match === undefined ? undefined : String(match.finance);
}

/** A value as a value map names it. */
function asMapped({ column, value }: Found): string | number | boolean {
  if (column.kind === 'boolean') return Number(value) === 1;
  return column.kind === 'enum' || column.kind === 'int' ? Number(value) : sqlToText(column, value);
}

interface Found {
  readonly column: Column;
  readonly value: Exclude<SqlValue, null>;
}

/** The value at the end of a path through lookups; a step may name the table that a lookup of several points at. */
function follow(store: Store, table: Table, path: readonly string[], row: SqlRow): Found | null {
  const [step = '', ...rest] = path;
  const column = table.storedColumns.find(({ sqlName }) => sqlName === step);
  const value = row[step] ?? null;
  if (column === undefined || value === null) return null;
  if (rest.length === 0) return { column, value };
  const targets = column.targets.map((target) => target.table);
  const [named = '', ...beyond] = rest;
  const candidates = targets.includes(named) ? [named] : targets;
  for (const name of candidates) {
    const target = tableOf(store.shipped, name);
    const next = rowById(store, target.sqlName, value);
    if (next !== undefined) return follow(store, target, targets.includes(named) ? beyond : rest, next);
  }
  return null;
}

function textAt(table: Table, name: string, row: SqlRow): string | null {
  const column = table.storedColumns.find(({ sqlName }) => sqlName === name);
  const value = row[name] ?? null;
  return column === undefined || value === null ? null : sqlToText(column, value);
}
