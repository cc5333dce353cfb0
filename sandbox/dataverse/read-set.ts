import type { QueryOptions } from '../odata/ast.ts';
import { afterSql } from '../odata/compile-order.ts';
import type { Response } from '../odata/message.ts';
import type { Table } from '../store/model.ts';
import { jsonAnswer, textAnswer } from './answer.ts';
import { readAggregates } from './apply.ts';
import type { Call } from './call.ts';
import { countChanges, deltaLink, readChanges, startTracking } from './change-tracking.ts';
import { unsupportedQuery } from './dataverse-error.ts';
import { checkOptions } from './option-check.ts';
import { nextLink, readCookie } from './paging-cookie.ts';
import { wantsAnnotation } from './preferences.ts';
import { planProjection } from './projection.ts';
import type { Parent } from './row-source.ts';
import { orderValues, RowSource } from './row-source.ts';
import { writeRows } from './write-rows.ts';

const totalCount = 'Microsoft.Dynamics.CRM.totalrecordcount';
const limitExceeded = 'Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded';

/** Answers a query of an entity set or of a collection-valued navigation property. */
export function readSet(call: Call, table: Table, options: QueryOptions, parent: Parent | null): Response {
  checkOptions(options, setOptions);
  if (options.apply !== undefined) return readAggregates(call, table, options, parent);
  if (options.deltatoken !== undefined) return readChanges(call, table, options, options.deltatoken);
  const cookie = options.skiptoken === undefined ? null : readCookie(options.skiptoken);
  const tracking = call.preferences.trackChanges
    ? (cookie?.trackingFrom ?? startTracking(call, options, parent))
    : null;

  const projection = planProjection(call.environment.model, table, options, call.environment.options);
  const source = new RowSource(call, table, options.aliases);
  if (parent !== null) source.linkedTo(parent);
  source.filter(options.filter);
  const order = source.order(options.orderby ?? []);
  const count = countMembers(call, source, options);
  if (cookie !== null) {
    if (cookie.after.length !== order.length) throw unsupportedQuery('The paging cookie belongs to another query.');
    source.conditions.push(afterSql(order, cookie.after, (value) => source.scope.parameters.bind(value)));
  }

  const { pageLimit } = call.environment.options;
  const { maxPageSize } = call.preferences;
  const topLimit = maxPageSize === null ? options.top : undefined;
  const limit = Math.min(maxPageSize ?? topLimit ?? pageLimit, pageLimit);
  const rows = source.rows(projection, order, topLimit === undefined ? limit + 1 : limit);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;

  const members: string[] = [];
  if (call.metadataLevel !== 'none') {
    const list = projection.contextList === '' ? '' : `(${projection.contextList})`;
    members.push(`"@odata.context":${JSON.stringify(`${call.base}$metadata#${table.set}${list}`)}`);
  }
  members.push(...count, `"value":[${writeRows(call, projection, page).join(',')}]`);
  if (last !== undefined) {
    const next = { page: (cookie?.page ?? 1) + 1, after: orderValues(last, order), trackingFrom: tracking };
    members.push(`"@odata.nextLink":${JSON.stringify(nextLink(call.base, call.relative, next))}`);
  } else if (tracking !== null)
    members.push(`"@odata.deltaLink":${JSON.stringify(deltaLink(call, table, options, tracking))}`);
  return jsonAnswer(call, `{${members.join(',')}}`);
}

/** Options a query of many rows may have. */
const setOptions = [
  'filter',
  'select',
  'orderby',
  'expand',
  'apply',
  'top',
  'count',
  'skiptoken',
  'deltatoken',
] as const;

function countMembers(call: Call, source: RowSource, options: QueryOptions): string[] {
  const { countLimit } = call.environment.options;
  const members: string[] = [];
  const counted = options.count === true ? source.count(countLimit + 1) : null;
  if (counted !== null) members.push(`"@odata.count":${Math.min(counted, countLimit)}`);
  if (call.metadataLevel === 'none') return members;
  if (wantsAnnotation(call.preferences, totalCount)) {
    members.push(`"@${totalCount}":${counted === null ? -1 : Math.min(counted, countLimit)}`);
  }
  if (wantsAnnotation(call.preferences, limitExceeded)) {
    members.push(`"@${limitExceeded}":${counted !== null && counted > countLimit}`);
  }
  return members;
}

/** Answers `…/$count`: digits as text, no further than the limit. */
export function readCount(call: Call, table: Table, options: QueryOptions, parent: Parent | null): Response {
  checkOptions(options, ['filter', 'deltatoken']);
  if (options.deltatoken !== undefined) return countChanges(call, table, options.deltatoken);
  const source = new RowSource(call, table, options.aliases);
  if (parent !== null) source.linkedTo(parent);
  source.filter(options.filter);
  return textAnswer(`\uFEFF${source.count(call.environment.options.countLimit)}`);
}
