import { CarryRefusal } from '../finance/project-operations/row-carrier.ts';
import { keySqlName } from '../dataverse/locator.ts';
import type { Column, Table } from '../store/model.ts';
import { columnOf, tableOf } from '../store/model.ts';
import { quoted } from '../store/schema-sql.ts';
import type { SqlRow } from '../store/sql-value.ts';
import { sqlToText, textToSql } from '../store/sql-value.ts';
import type { Store } from '../store/store.ts';
import type { FinancePair, PairedColumn } from './table-pairs.ts';

/** What a column of Dataverse is to hold: a text, or the row that a lookup points at. */
export type DataverseValue = string | { readonly table: string; readonly id: string };

/** Values of a row of Dataverse, by column as it is stored. */
export type DataverseValues = ReadonlyMap<string, DataverseValue>;

/** Lookups by which further ones are found: they come first, in this order. */
const first = ['msdyn_owningcompany', 'msdyn_intercompanycompany', 'msdyn_project'];

/**
 * What a row of Finance makes the row of Dataverse hold; what Finance leaves blank is left out. Throws a refusal when a lookup
 * finds no row, or several.
 */
export function dataverseValues(
  { dataverse, finance }: { readonly dataverse: Store; readonly finance: Table },
  pair: FinancePair,
  row: SqlRow,
): DataverseValues {
  const table = tableOf(dataverse.shipped, pair.table);
  const values = new Map<string, DataverseValue>(pair.constants);
  const leading = first.flatMap((name) => pair.columns.filter(({ path }) => path[0] === name));
  for (const paired of new Set([...leading, ...pair.columns])) {
    const [name = '', key] = paired.path;
    const column = storedColumn(table, name);
    const text = mappedText(columnOf(finance, paired.finance), paired, row);
    if (text === null || column === undefined) continue;
    if (key !== undefined) values.set(name, lookedUp(dataverse, column, key, text, values));
    else values.set(name, column.kind === 'datetime' ? `${text.slice(0, 10)}T00:00:00Z` : text);
  }
  return values;
}

/** The value of Finance as Dataverse is to get it; null where nothing is set. */
function mappedText(column: Column, { values }: PairedColumn, row: SqlRow): string | null {
  const stored = row[column.sqlName] ?? null;
  const text = stored === null ? '' : sqlToText(column, stored);
  if (values === null) return text === '' || text.startsWith('1900-01-01') ? null : text;
  const match = values.find(({ finance }) => String(finance) === text)?.dataverse ?? null;
  return match === null ? null : String(match);
}

/** The row that a lookup is about: the one with that value, of the same company and project. */
function lookedUp(store: Store, column: Column, key: string, text: string, values: DataverseValues): DataverseValue {
  const table = tableOf(store.shipped, column.targets[0]?.table ?? '');
  const named = storedColumn(table, key);
  const value = named === undefined ? null : textToSql(named, text);
  const rows = store
    .all(`SELECT * FROM ${quoted(table.sqlName)} WHERE ${quoted(key)} = ?`, [value])
    .filter((candidate) => isOfSame(candidate, table, values));
  const [found, another] = rows;
  if (found === undefined) throw new CarryRefusal(`Unable to lookup ${table.set} with values {${text}}.`);
  if (another === undefined) return { table: table.sqlName, id: String(found[keySqlName(table)]) };
  throw new CarryRefusal(`Could not resolve ${table.label}: {${text}} doesn't uniquely identify one.`);
}

/** Whether a row belongs to what the new row belongs to; its project to the company that runs it. */
function isOfSame(candidate: SqlRow, table: Table, values: DataverseValues): boolean {
  const company = values.get('msdyn_owningcompany');
  const owner = table.sqlName === 'msdyn_project' ? (values.get('msdyn_intercompanycompany') ?? company) : company;
  return (
    isBound(candidate['msdyn_owningcompany'], owner) && isBound(candidate['msdyn_project'], values.get('msdyn_project'))
  );
}

function isBound(stored: SqlRow[string] | undefined, value: DataverseValue | undefined): boolean {
  return stored === undefined || typeof value !== 'object' || stored === value.id;
}

function storedColumn(table: Table, name: string): Column | undefined {
  return table.storedColumns.find(({ sqlName }) => sqlName === name);
}
