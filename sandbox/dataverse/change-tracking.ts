import type { QueryOptions } from '../odata/ast.ts';
import type { Response } from '../odata/message.ts';
import type { Table } from '../store/model.ts';
import { quoted } from '../store/schema-sql.ts';
import { deletions } from '../store/store.ts';
import { jsonAnswer, textAnswer } from './answer.ts';
import type { Call } from './call.ts';
import { badArgument, DataverseError, unsupportedQuery } from './dataverse-error.ts';
import { keySqlName } from './locator.ts';
import { nextLink, readCookie } from './paging-cookie.ts';
import { planProjection } from './projection.ts';
import { orderValues, RowSource } from './row-source.ts';
import type { Parent } from './row-source.ts';
import { writeRows } from './write-rows.ts';

interface DeltaToken {
  readonly version: bigint;
  readonly time: number;
}

function checkTrackable(options: QueryOptions, parent: Parent | null): void {
  const refused = (['filter', 'orderby', 'expand', 'top', 'apply'] as const).find(
    (name) => options[name] !== undefined,
  );
  if (refused !== undefined) {
    throw unsupportedQuery(`The "$${refused}" query parameter isn't supported when Change Tracking is enabled.`);
  }
  if (parent !== null) throw unsupportedQuery('Change Tracking is only supported on entity sets.');
}

/** Begins a change-tracked read: changes from this row version on belong to the first delta. */
export function startTracking(call: Call, options: QueryOptions, parent: Parent | null): bigint {
  checkTrackable(options, parent);
  return call.environment.store.currentVersion();
}

/** The link that yields what changed after `version`. */
export function deltaLink(call: Call, table: Table, options: QueryOptions, version: bigint): string {
  const [date = '', time = ''] = new Date(call.environment.clock.now()).toISOString().split('T');
  const [year = '', month = '', day = ''] = date.split('-');
  const token = `${version}!${month}/${day}/${year} ${time.slice(0, 8)}`;
  const select = options.select?.map((item) => item.segments.join('/')).join(',');
  const query = [...(select === undefined ? [] : [`$select=${select}`]), `$deltatoken=${encodeToken(token)}`];
  return `${call.base}${table.set}?${query.join('&')}`;
}

function encodeToken(token: string): string {
  return encodeURIComponent(token).replaceAll('!', '%21');
}

function readToken(call: Call, text: string): DeltaToken {
  const match = /^(\d{1,18})!(\d{2})\/(\d{2})\/(\d{4}) (\d{2}:\d{2}:\d{2})$/.exec(text);
  const [, version = '', month = '', day = '', year = '', clock = ''] = match ?? [];
  const time = Date.parse(`${year}-${month}-${day}T${clock}Z`);
  if (match === null || Number.isNaN(time))
    throw badArgument('The $deltatoken is malformed: use the delta link verbatim.');
  const age = call.environment.clock.now() - time;
  if (age > call.environment.options.deltaExpiryDays * 86_400_000) {
    throw new DataverseError(
      400,
      '0x80044352',
      'Version stamp associated with the client has expired. Please perform a full sync.',
    );
  }
  return { version: BigInt(version), time };
}

function changed(call: Call, table: Table, version: bigint): RowSource {
  const name = quoted(`${table.sqlName}:version`);
  call.environment.store.db.exec(`CREATE INDEX IF NOT EXISTS ${name} ON ${quoted(table.sqlName)} (versionnumber)`);
  const source = new RowSource(call, table, new Map());
  source.conditions.push(`${source.scope.alias}.versionnumber > ${source.scope.parameters.bind(version)}`);
  return source;
}

function deletedIds(call: Call, table: Table, version: bigint): string[] {
  const key = quoted(keySqlName(table));
  const sql = `SELECT id FROM ${quoted(deletions)} AS gone WHERE tableName = ? AND version > ? AND NOT EXISTS (SELECT 1 FROM ${quoted(table.sqlName)} WHERE ${key} = gone.id) GROUP BY id ORDER BY max(version)`;
  return call.environment.store.all(sql, [table.sqlName, version]).map((row) => String(row['id']));
}

/** Answers a delta link: changed rows by version, then deletions, then the next delta link. */
export function readChanges(call: Call, table: Table, options: QueryOptions, tokenText: string): Response {
  checkTrackable(options, null);
  const token = readToken(call, tokenText);
  const cookie = options.skiptoken === undefined ? null : readCookie(options.skiptoken);
  const until = cookie?.trackingFrom ?? call.environment.store.currentVersion();
  const projection = planProjection(call.environment.model, table, options, call.environment.options);
  const [after] = cookie?.after ?? [];
  const source = changed(call, table, typeof after === 'bigint' ? after : token.version);
  const version =
    table.columns.get('versionnumber') ?? table.storedColumns.find((item) => item.name === 'versionnumber');
  if (version === undefined) throw new Error(`Expected versionnumber on ${table.name}.`);
  const order = [{ sql: source.scope.sql(version), descending: false, column: version }];
  const { pageLimit } = call.environment.options;
  const limit = Math.min(call.preferences.maxPageSize ?? pageLimit, pageLimit);
  const rows = source.rows(projection, order, limit + 1);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const items = writeRows(call, projection, page);
  const members = [`"@odata.context":${JSON.stringify(`${call.base}$metadata#${table.set}/$delta`)}`];
  if (last === undefined) {
    const context = `${call.base}$metadata#${table.set}/$deletedEntity`;
    for (const id of deletedIds(call, table, token.version)) {
      items.push(JSON.stringify({ '@odata.context': context, id, reason: 'deleted' }));
    }
  }
  members.push(`"value":[${items.join(',')}]`);
  if (last === undefined) members.push(`"@odata.deltaLink":${JSON.stringify(deltaLink(call, table, options, until))}`);
  else {
    const next = { page: (cookie?.page ?? 1) + 1, after: orderValues(last, order), trackingFrom: until };
    members.push(`"@odata.nextLink":${JSON.stringify(nextLink(call.base, call.relative, next))}`);
  }
  return jsonAnswer(call, `{${members.join(',')}}`);
}

/** Answers `…/$count?$deltatoken=…`: how many changes are waiting. */
export function countChanges(call: Call, table: Table, tokenText: string): Response {
  const { version } = readToken(call, tokenText);
  const rows = changed(call, table, version).count(call.environment.options.countLimit);
  return textAnswer(`\uFEFF${rows + deletedIds(call, table, version).length}`);
}
