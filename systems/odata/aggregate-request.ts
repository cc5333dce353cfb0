import type { TenantSchema } from '../catalogue/tenant-schema.ts';
import type { ColumnModel, TableModel } from '../catalogue/model.ts';
import { allOf } from './condition.ts';
import type { Dialect } from './dialect.ts';
import { compileFilter } from './filter.ts';
import { asObject, type Json, type JsonObject } from './json.ts';
import { plainNumber } from './number-text.ts';
import { addressOf } from './path.ts';
import type { Aggregation, Row, Value } from './query.ts';
import { UpstreamError } from './upstream-error.ts';
import { address, encodeOption } from './url.ts';

/** A GET that groups, and how to read its answer. */
export interface AggregateRequest {
  readonly url: string;
  readRows(json: Json): readonly Row[];
}

interface Group {
  readonly path: string;
  readonly wirePath: string;
  /** The property that carries the group's value in the answer. */
  readonly property: string;
  readonly column: ColumnModel;
}

/** The request for a grouping; null when no row can match. */
export function aggregateRequest(
  aggregation: Aggregation,
  schema: TenantSchema,
  dialect: Dialect,
): AggregateRequest | null {
  if (dialect.system === 'FINANCE') {
    throw new UpstreamError('FINANCE', 'rejected', 'Finance cannot group rows. Read the rows and add them up instead.');
  }
  const table = schema.table(aggregation.table);
  const groups = aggregation.groupBy.map((path) => groupOf(path, table, schema));
  const condition =
    aggregation.filter === undefined ? 'all' : compileFilter(aggregation.filter, table, schema, dialect);
  if (allOf([condition]) === 'none') return null;
  const terms = aggregation.aggregates.map(({ column, with: method, as }) =>
    column === null || method === 'count'
      ? `$count as ${as}`
      : `${schema.column(table, column).wireName} with ${method} as ${as}`,
  );
  const totals = `aggregate(${terms.join(',')})`;
  const grouping =
    groups.length === 0 ? totals : `groupby((${groups.map(({ wirePath }) => wirePath).join(',')}),${totals})`;
  const apply = typeof condition === 'object' ? `filter(${condition.text})/${grouping}` : grouping;
  return {
    url: address(table.entitySet, [`$apply=${encodeOption(apply)}`]),
    readRows: (json) => listOf(json).map((row) => readGroup(row, groups, aggregation, dialect, table)),
  };
}

/** Through a lookup, Dataverse names the value after the table that it comes from: `contact_fullname`. */
function groupOf(path: string, table: TableModel, schema: TenantSchema): Group {
  const { wirePath, column } = addressOf(path, table, schema);
  const slash = wirePath.lastIndexOf('/');
  if (slash === -1) return { path, wirePath, property: column.wireName, column };
  const lookups = path.split('.').slice(0, -1);
  let owner = table;
  for (const lookup of lookups) {
    const target = schema.column(owner, lookup).lookup?.targets[0];
    if (target !== undefined && schema.has(target)) owner = schema.table(target);
  }
  return { path, wirePath, property: `${owner.wireName}_${column.wireName}`, column };
}

function readGroup(
  json: JsonObject,
  groups: readonly Group[],
  aggregation: Aggregation,
  dialect: Dialect,
  table: TableModel,
): Row {
  const row: Record<string, Value> = {};
  for (const { path, property, column } of groups) row[path] = scalar(json[property], column, dialect);
  for (const { column, with: method, as } of aggregation.aggregates) {
    const model = column === null ? undefined : table.columns.get(column);
    const value = json[as];
    const isColumnValue = method === 'min' || method === 'max';
    if (method === 'count') row[as] = Number(value ?? 0);
    else if (isColumnValue && model !== undefined) row[as] = scalar(value, model, dialect);
    else row[as] = typeof value === 'string' ? plainNumber(value) : null;
  }
  return row;
}

function scalar(value: Json | undefined, column: ColumnModel, dialect: Dialect): Value {
  return value === undefined || (typeof value === 'object' && value !== null) ? null : dialect.readValue(column, value);
}

function listOf(json: Json): readonly JsonObject[] {
  const value = asObject(json)?.['value'];
  return Array.isArray(value) ? value.map((row: Json) => asObject(row) ?? {}) : [];
}
