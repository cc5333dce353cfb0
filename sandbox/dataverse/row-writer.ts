import type { Column, Model, Table } from '../store/model.ts';
import { isPolymorphic, quoted, targetColumn } from '../store/schema-sql.ts';
import { sqlToJson } from '../store/sql-value.ts';
import type { SqlRow } from '../store/sql-value.ts';
import type { Call } from './call.ts';
import { formatValue } from './format-value.ts';
import { idOf, keySqlName } from './locator.ts';
import { wantsAnnotation } from './preferences.ts';

const formattedValue = 'OData.Community.Display.V1.FormattedValue';
const lookupLogicalName = 'Microsoft.Dynamics.CRM.lookuplogicalname';
const associatedNavigation = 'Microsoft.Dynamics.CRM.associatednavigationproperty';

/** The table a lookup of this row points at. */
export function targetTable(model: Model, column: Column, row: SqlRow): Table | undefined {
  const stored = isPolymorphic(column) ? row[targetColumn(column)] : null;
  const named = typeof stored === 'string' ? model.tablesBySqlName.get(stored) : undefined;
  return named ?? model.tables.get(column.targets[0]?.table ?? '');
}

/** The ETag of a row. */
export function etagOf(row: SqlRow): string {
  return `W/"${String(row['versionnumber'])}"`;
}

/** Writes rows of one table as JSON, with the annotations and control data the call asked for. */
export class RowWriter {
  private readonly call: Call;
  private readonly table: Table;
  private readonly columns: readonly Column[];
  private readonly wantsFormatted: boolean;
  private readonly wantsLookupName: boolean;
  private readonly wantsNavigation: boolean;
  private readonly names = new Map<string, string | null>();

  constructor(call: Call, table: Table, columns: readonly Column[]) {
    this.call = call;
    this.table = table;
    this.columns = columns;
    const annotated = call.metadataLevel !== 'none';
    this.wantsFormatted = annotated && wantsAnnotation(call.preferences, formattedValue);
    this.wantsLookupName = annotated && wantsAnnotation(call.preferences, lookupLogicalName);
    this.wantsNavigation = annotated && wantsAnnotation(call.preferences, associatedNavigation);
  }

  /** Reads the names of all rows the lookups point at, when formatted values are wanted. */
  prepare(rows: readonly SqlRow[]): void {
    if (!this.wantsFormatted) return;
    const wanted = new Map<Table, Set<string>>();
    for (const column of this.columns) {
      if (column.kind !== 'lookup') continue;
      for (const row of rows) {
        const id = row[column.sqlName];
        const target = typeof id === 'string' ? targetTable(this.call.environment.model, column, row) : undefined;
        if (target === undefined || typeof id !== 'string') continue;
        const ids = wanted.get(target) ?? new Set();
        wanted.set(target, ids.add(id));
      }
    }
    for (const [table, ids] of wanted) this.readNames(table, [...ids]);
  }

  /** One row as the members of a JSON object, without braces. */
  members(row: SqlRow): string[] {
    const members = this.control(row);
    for (const column of this.columns) this.pushColumn(members, column, row);
    return members;
  }

  private readNames(table: Table, ids: readonly string[]): void {
    const name = table.columns.get(table.primaryName ?? '');
    const key = quoted(keySqlName(table));
    const symbol = table.sqlName === 'transactioncurrency' ? ', currencysymbol AS symbol' : '';
    const shown = name === undefined ? 'NULL' : quoted(name.sqlName);
    const sql = `SELECT ${key} AS id, ${shown} AS name${symbol} FROM ${quoted(table.sqlName)} WHERE ${key} IN (SELECT value FROM json_each(?))`;
    for (const row of this.call.environment.store.all(sql, [JSON.stringify(ids)])) {
      this.names.set(String(row['id']), typeof row['name'] === 'string' ? row['name'] : null);
      if (typeof row['symbol'] === 'string') this.names.set(`symbol ${String(row['id'])}`, row['symbol']);
    }
  }

  private control(row: SqlRow): string[] {
    const { metadataLevel, base } = this.call;
    if (metadataLevel === 'none') return [];
    const etag = `"@odata.etag":${JSON.stringify(etagOf(row))}`;
    if (metadataLevel === 'minimal') return [etag];
    const path = `${this.table.set}(${idOf(this.table, row)})`;
    const type = `#${this.call.environment.model.namespace}.${this.table.typeName}`;
    return [
      `"@odata.type":${JSON.stringify(type)}`,
      `"@odata.id":${JSON.stringify(`${base}${path}`)}`,
      etag,
      `"@odata.editLink":${JSON.stringify(path)}`,
    ];
  }

  private pushColumn(members: string[], column: Column, row: SqlRow): void {
    const value = row[column.sqlName] ?? null;
    const property = column.valueProperty;
    if (value !== null && this.wantsFormatted) {
      const text =
        column.kind === 'lookup'
          ? (this.names.get(String(value)) ?? null)
          : formatValue(column, value, this.currencySymbol(row));
      if (text !== null) members.push(`"${property}@${formattedValue}":${JSON.stringify(text)}`);
    }
    if (value !== null && column.kind === 'lookup' && (this.wantsLookupName || this.wantsNavigation)) {
      const target = targetTable(this.call.environment.model, column, row);
      const navigation = column.targets.find((candidate) => candidate.table === target?.name)?.navigation;
      if (this.wantsNavigation && navigation !== undefined) {
        members.push(`"${property}@${associatedNavigation}":${JSON.stringify(navigation)}`);
      }
      if (this.wantsLookupName && target !== undefined) {
        members.push(`"${property}@${lookupLogicalName}":${JSON.stringify(target.name)}`);
      }
    }
    if (this.call.metadataLevel === 'full' && typedKinds.has(column.kind)) {
      members.push(`"${property}@odata.type":"#${column.edmType.replace('Edm.', '')}"`);
    }
    members.push(`"${property}":${sqlToJson(column, value)}`);
  }

  private currencySymbol(row: SqlRow): string {
    const id = row['transactioncurrencyid'];
    return (typeof id === 'string' ? this.names.get(`symbol ${id}`) : undefined) ?? '$';
  }
}

const typedKinds = new Set(['guid', 'lookup', 'datetime', 'date', 'decimal', 'bigint']);
