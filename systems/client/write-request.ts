import type { ColumnModel, TableModel } from '../catalogue/model.ts';
import type { TenantSchema } from '../catalogue/tenant-schema.ts';
import type { Dialect } from '../odata/dialect.ts';
import { resolveColumns, columnOptions } from '../odata/columns.ts';
import { keySegment } from '../odata/key.ts';
import { shaped, wrongValue } from '../odata/literal.ts';
import type { BatchRequest } from '../odata/multipart.ts';
import type { Value } from '../odata/query.ts';
import { address } from '../odata/url.ts';
import type { RowReference, Write, WriteValues } from './write.ts';

/** The HTTP request for a write, its address relative to the base. Throws UpstreamError on values that do not fit. */
export function writeRequest(
  write: Write,
  select: readonly string[],
  schema: TenantSchema,
  dialect: Dialect,
): BatchRequest {
  const table = schema.table(write.table);
  const isDataverse = dialect.system === 'DATAVERSE';
  const wantsRow = isDataverse && select.length > 0 && write.kind !== 'delete';
  const options = [
    ...(wantsRow ? columnOptions(resolveColumns(table, select, undefined, schema)).slice(0, 1) : []),
    ...dialect.fixedOptions,
  ];
  const headers = {
    ...(write.kind === 'delete' ? {} : { 'Content-Type': 'application/json; charset=utf-8' }),
    ...(wantsRow ? { Prefer: 'return=representation' } : {}),
    ...matchHeader(write, isDataverse),
  };
  switch (write.kind) {
    case 'create': {
      const [primaryId = ''] = table.key;
      const values = write.id === undefined ? write.values : { [primaryId]: write.id, ...write.values };
      const body = writeBody(values, table, schema, dialect, true);
      return { method: 'POST', url: address(table.entitySet, options), headers, body };
    }
    case 'update': {
      const url = address(table.entitySet + keySegment(write.key, table, schema), options);
      return { method: 'PATCH', url, headers, body: writeBody(write.values, table, schema, dialect, false) };
    }
    case 'delete':
      return {
        method: 'DELETE',
        url: address(table.entitySet + keySegment(write.key, table, schema), dialect.fixedOptions),
        headers,
      };
  }
}

/** In Dataverse an update without `If-Match` would create a row that is gone. */
function matchHeader(write: Write, isDataverse: boolean): Readonly<Record<string, string>> {
  if (write.kind === 'create') return {};
  if (write.ifMatch !== undefined) return { 'If-Match': write.ifMatch };
  return isDataverse && write.kind === 'update' ? { 'If-Match': '*' } : {};
}

/** The JSON of a write; numbers are set in as the digits given, never through a double. */
export function writeBody(
  values: WriteValues,
  table: TableModel,
  schema: TenantSchema,
  dialect: Dialect,
  isCreate: boolean,
): string {
  const members = Object.entries(values).flatMap(([name, value]) => {
    const column = schema.column(table, name);
    if (column.lookup !== null) return lookupMember(column, value, schema, isCreate);
    const written = dialect.writeValue(column, plainValue(column, value, schema));
    const json = typeof written === 'object' && written !== null ? written.number : JSON.stringify(written);
    return [`${JSON.stringify(column.wireName)}:${json}`];
  });
  return `{${members.join(',')}}`;
}

function plainValue(column: ColumnModel, value: Value | RowReference, schema: TenantSchema): Value {
  if (typeof value !== 'object' || value === null) return value;
  throw wrongValue(schema.system, column, 'a value, since the column is no lookup,', value.table);
}

function lookupMember(
  column: ColumnModel,
  value: Value | RowReference,
  schema: TenantSchema,
  isCreate: boolean,
): string[] {
  const { targets, navigationProperties } = column.lookup ?? { targets: [], navigationProperties: [] };
  const name = typeof value === 'object' && value !== null ? value.table : targets[0];
  const isAmbiguous = navigationProperties.length > 1 && typeof value === 'string';
  const index = targets.indexOf(name ?? '');
  if (index === -1 || name === undefined || isAmbiguous) {
    throw wrongValue(schema.system, column, `a reference to a row of ${targets.join(' or ')}`, name ?? null);
  }
  const navigation = navigationProperties[index] ?? navigationProperties[0] ?? column.name;
  if (value === null) return isCreate ? [] : [`${JSON.stringify(`${navigation}@odata.bind`)}:null`];
  const id = shaped(schema.system, column, 'guid', typeof value === 'object' ? value.id : value);
  return [`${JSON.stringify(`${navigation}@odata.bind`)}:${JSON.stringify(`/${schema.table(name).entitySet}(${id})`)}`];
}
