import type { TenantSchema } from '../catalogue/tenant-schema.ts';
import type { TableModel } from '../catalogue/model.ts';
import { columnOptions, readRow, resolveColumns, targetAnnotation, type Columns } from './columns.ts';
import type { Dialect } from './dialect.ts';
import { compileFilter } from './filter.ts';
import { asObject, asText, type Json } from './json.ts';
import { addressOf } from './path.ts';
import type { Order, Query, ReadRow } from './query.ts';
import { UpstreamError } from './upstream-error.ts';
import { address, encodeOption } from './url.ts';

/** A GET that answers a query, and how to read its answers. */
export interface ReadRequest {
  /** Relative to the service's base address. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly columns: Columns;
}

/** One page of an answer. */
export interface Page {
  readonly rows: readonly ReadRow[];
  readonly count: number | null;
  readonly nextLink: string | null;
}

/** The request for a query; null when its filter cannot hold for any row, so that nothing needs to be asked. */
export function readRequest(
  query: Query,
  schema: TenantSchema,
  dialect: Dialect,
  pageSize: number,
): ReadRequest | null {
  const table = schema.table(query.table);
  const columns = resolveColumns(table, query.select, query.expand, schema);
  const condition = query.filter === undefined ? 'all' : compileFilter(query.filter, table, schema, dialect);
  if (condition === 'none' || query.top === 0) return null;
  const fitsOnePage = query.top !== undefined && query.top <= dialect.largestPage;
  const order = orderTerms(query.orderBy ?? [], fitsOnePage ? [] : table.key, table, schema);
  const options = [
    ...columnOptions(columns),
    ...(condition === 'all' ? [] : [`$filter=${encodeOption(condition.text)}`]),
    ...(order.length === 0 ? [] : [`$orderby=${encodeOption(order.join(','))}`]),
    ...(fitsOnePage ? [`$top=${query.top}`] : []),
    ...(query.count === true ? ['$count=true'] : []),
    ...dialect.fixedOptions,
  ];
  return {
    url: address(table.entitySet, options),
    headers: preferring([
      ...(fitsOnePage ? [] : dialect.pagePreferences(pageSize)),
      ...(query.targets === true && columns.targets.size > 0
        ? [`odata.include-annotations="${targetAnnotation}"`]
        : []),
    ]),
    columns,
  };
}

function preferring(preferences: readonly string[]): Readonly<Record<string, string>> {
  return preferences.length === 0 ? {} : { Prefer: preferences.join(',') };
}

/** The order asked for; what may take several pages is made total by the key, or pages could overlap. */
function orderTerms(
  orderBy: readonly Order[],
  key: readonly string[],
  table: TableModel,
  schema: TenantSchema,
): readonly string[] {
  const asked = new Set(orderBy.map(({ path }) => path));
  const completed = [...orderBy, ...key.filter((path) => !asked.has(path)).map((path): Order => ({ path }))];
  return completed.map(({ path, descending }) => {
    const { wirePath } = addressOf(path, table, schema);
    return descending === true ? `${wirePath} desc` : wirePath;
  });
}

/** Reads one page of the answer to a request. Throws UpstreamError (`unknown`) when it is not a page of rows. */
export function readPage(json: Json, columns: Columns, dialect: Dialect): Page {
  const body = asObject(json);
  const value = body?.['value'];
  if (body === null || !Array.isArray(value)) {
    throw new UpstreamError(
      dialect.system,
      'unknown',
      `Expected a list of rows from ${dialect.name}, received something else. Check that its address leads to the OData service.`,
      { detail: { text: JSON.stringify(json).slice(0, 500) } },
    );
  }
  const count = asText(body['@odata.count']);
  return {
    rows: value.map((row: Json) => readRow(asObject(row) ?? {}, columns, dialect)),
    count: count === null ? null : Number(count),
    nextLink: asText(body['@odata.nextLink']),
  };
}
