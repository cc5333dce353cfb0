import type { Column, Table } from '../store/model.ts';
import { quoted, rowNumber, rowVersion } from '../store/schema-sql.ts';
import type { SqlRow } from '../store/sql-value.ts';
import { sqlToJson, sqlToText } from '../store/sql-value.ts';
import { etagOf } from './etag.ts';
import type { FinanceContext } from './finance-context.ts';
import { companyColumn } from './finance-context.ts';

/** How much about itself an answer says. */
export type MetadataLevel = 'none' | 'minimal' | 'full';

/** The level asked for in an `Accept` header. */
export function metadataLevel(accept: string | undefined): MetadataLevel {
  const level = /odata\.metadata=(none|minimal|full)/i.exec(accept ?? '')?.[1]?.toLowerCase();
  return level === 'none' || level === 'full' ? level : 'minimal';
}

/** SQL list of the columns that {@link rowJson} needs. */
export function selectSql(columns: readonly Column[], alias: string): string {
  return [rowNumber, rowVersion, ...new Set(columns.map((column) => column.sqlName))]
    .map((name) => `${alias}.${quoted(name)}`)
    .join(', ');
}

function keyLiteral(column: Column, row: SqlRow): string {
  const value = row[column.sqlName] ?? '';
  const text = column.name === companyColumn ? String(value).toLowerCase() : sqlToText(column, value);
  const isQuoted = column.kind === 'string' || column.kind === 'enum';
  return isQuoted ? `'${encodeURIComponent(text.replaceAll("'", "''"))}'` : encodeURIComponent(text);
}

/** The address of a row below the service root: `CustomersV3(dataAreaId='usmf',CustomerAccount='US-001')`. */
export function rowAddress(table: Table, row: SqlRow): string {
  const parts = table.key.flatMap((name) => {
    const column = table.columns.get(name);
    return column === undefined ? [] : [`${name}=${keyLiteral(column, row)}`];
  });
  return `${table.set}(${parts.join(',')})`;
}

/** The columns whose values {@link rowAddress} needs. */
export function keyColumns(table: Table): Column[] {
  return table.key.flatMap((name) => table.columns.get(name) ?? []);
}

function propertiesJson(columns: readonly Column[], row: SqlRow): string[] {
  return columns.map((column) => {
    const value = row[column.sqlName] ?? null;
    const shown = column.name === companyColumn ? String(value).toLowerCase() : value;
    return `"${column.name}":${sqlToJson(column, shown)}`;
  });
}

/** One row as the members of a JSON object, without its braces. */
export function rowMembers(
  context: FinanceContext,
  table: Table,
  columns: readonly Column[],
  row: SqlRow,
  level: MetadataLevel,
): string {
  const properties = propertiesJson(columns, row);
  if (level === 'none') return properties.join(',');
  const annotations = [`"@odata.etag":${JSON.stringify(etagOf(row))}`];
  if (level === 'full') {
    const address = JSON.stringify(`${context.root}${rowAddress(table, row)}`);
    const type = JSON.stringify(`#${context.store.model.namespace}.${table.typeName}`);
    annotations.unshift(`"@odata.type":${type}`, `"@odata.id":${address}`, `"@odata.editLink":${address}`);
  }
  return [...annotations, ...properties].join(',');
}
