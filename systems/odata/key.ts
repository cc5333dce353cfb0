import type { TableModel } from '../catalogue/model.ts';
import type { TenantSchema } from '../catalogue/tenant-schema.ts';
import { isCalendarDate } from './calendar.ts';
import { literal, quoteText, shaped } from './literal.ts';
import type { Value } from './query.ts';
import { UpstreamError } from './upstream-error.ts';

/** Dataverse does not find a row by an alternate key with one of these, encoded or not. */
const unusableInKey = /[/<>*%&:\\?+]/;

/** The parentheses that address one row: `(guid)`, or `(name='value',…)`. Throws UpstreamError on an unusable key. */
export function keySegment(
  key: string | Readonly<Record<string, Value>>,
  table: TableModel,
  schema: TenantSchema,
): string {
  if (typeof key === 'string') {
    const [only, ...others] = table.key.map((name) => schema.column(table, name));
    if (only === undefined || others.length > 0) throw incomplete(table, schema, 'a single value');
    return `(${encodeURIComponent(literal(schema.system, only, key))})`;
  }
  const isFinance = schema.system === 'FINANCE';
  const absent = table.key.filter((name) => isFinance && (key[name] ?? null) === null);
  if (absent.length > 0) throw incomplete(table, schema, `a key without ${absent.join(', ')}`);
  const parts = Object.entries(key).map(([name, value]) => {
    const column = schema.column(table, name);
    if (value === null) throw incomplete(table, schema, `null for ${name}`);
    return `${column.wireName}=${encodeURIComponent(keyLiteral(value, name, table, schema))}`;
  });
  return `(${parts.join(',')})`;
}

function keyLiteral(value: Exclude<Value, null>, name: string, table: TableModel, schema: TenantSchema): string {
  const column = schema.column(table, name);
  if (schema.system === 'FINANCE') {
    if (column.kind === 'enum') return quoteText(shaped('FINANCE', column, 'enum', value));
    if (column.kind === 'dateTime' && isCalendarDate(String(value))) return `${value}T12:00:00Z`;
    if (name === 'dataAreaId') return quoteText(String(value).toLowerCase());
  } else if (column.kind === 'string' && unusableInKey.test(String(value))) {
    throw new UpstreamError(
      'DATAVERSE',
      'rejected',
      `Expected a value of ${table.name}.${name} without / < > * % & : \\ ? + to address a row by, since Dataverse does ` +
        'not find it otherwise. Read the row by a filter and address it by its id.',
    );
  }
  return literal(schema.system, column, value);
}

function incomplete(table: TableModel, schema: TenantSchema, received: string): UpstreamError {
  const message = `Expected the key of ${table.name} (${table.key.join(', ')}), received ${received}.`;
  return new UpstreamError(schema.system, 'rejected', message);
}
