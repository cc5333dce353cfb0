import type { Table } from '../store/model.ts';
import { quoted } from '../store/schema-sql.ts';
import type { SqlRow } from '../store/sql-value.ts';
import type { Call } from './call.ts';
import { idOf, keySqlName } from './locator.ts';
import { nextLink } from './paging-cookie.ts';
import type { ExpandPlan, Projection } from './projection.ts';
import { orderValues, RowSource } from './row-source.ts';
import { RowWriter, targetTable } from './row-writer.ts';

/** Rows as JSON objects, with everything expanded. */
export function writeRows(call: Call, projection: Projection, rows: readonly SqlRow[], typed = false): string[] {
  const writer = new RowWriter(call, projection.table, projection.columns);
  writer.prepare(rows);
  const objects = rows.map((row) => writer.members(row));
  for (const expand of projection.expands) {
    const members =
      expand.kind === 'single'
        ? expandSingle(call, expand, rows)
        : expandCollection(call, projection.table, expand, rows);
    for (const [index, member] of members.entries()) objects[index]?.push(...member);
  }
  const type = `"@odata.type":"#${call.environment.model.namespace}.${projection.table.typeName}"`;
  return objects.map((members) => `{${(typed ? [type, ...members] : members).join(',')}}`);
}

function expandSingle(call: Call, expand: ExpandPlan & { kind: 'single' }, rows: readonly SqlRow[]): string[][] {
  const { model, store } = call.environment;
  const wanted = new Map<Table, Set<string>>();
  const pointers = rows.map((row) => {
    const id = row[expand.column.sqlName];
    const target = targetTable(model, expand.column, row);
    if (typeof id !== 'string' || target === undefined || !expand.targets.includes(target)) return null;
    wanted.set(target, (wanted.get(target) ?? new Set()).add(id));
    return id;
  });
  const found = new Map<string, string>();
  for (const [table, ids] of wanted) {
    const projection = expand.projection.table === table ? expand.projection : sameColumns(expand.projection, table);
    const sql = `SELECT * FROM ${quoted(table.sqlName)} WHERE ${quoted(keySqlName(table))} IN (SELECT value FROM json_each(?))`;
    const targets = store.all(sql, [JSON.stringify([...ids])]);
    const objects = expand.references
      ? targets.map((row) => `{"@odata.id":${JSON.stringify(`${call.base}${table.set}(${idOf(table, row)})`)}}`)
      : writeRows(call, projection, targets, expand.targets.length > 1);
    for (const [index, row] of targets.entries()) found.set(idOf(table, row), objects[index] ?? 'null');
  }
  return pointers.map((id) => [`"${expand.name}":${(id === null ? undefined : found.get(id)) ?? 'null'}`]);
}

/** The projection of one target of a shared navigation property such as `ownerid`, on another target. */
function sameColumns(projection: Projection, table: Table): Projection {
  const all = projection.contextList === '';
  const names = new Set([...projection.columns.map((column) => column.name), table.key[0]]);
  const columns = [...table.columns.values()].filter((column) => all || names.has(column.name));
  return { ...projection, table, columns, expands: [] };
}

function expandCollection(
  call: Call,
  table: Table,
  expand: ExpandPlan & { kind: 'collection' },
  rows: readonly SqlRow[],
): string[][] {
  const { pageLimit } = call.environment.options;
  const page = expand.paged ? Math.min(call.preferences.maxPageSize ?? pageLimit, pageLimit) : pageLimit;
  const limit = Math.min(expand.options.top ?? page, page);
  return rows.map((row) => {
    const id = idOf(table, row);
    const source = new RowSource(call, expand.target, new Map());
    source.linkedTo({ link: expand.link, id });
    source.filter(expand.options.filter);
    const order = source.order(expand.options.orderby ?? []);
    const children = source.rows(expand.projection, order, limit);
    const objects = writeRows(call, expand.projection, children);
    const last = children.at(-1);
    const path = `${table.set}(${id})/${expand.name}${nestedQuery(expand)}`;
    const full = children.length === limit && last !== undefined && expand.paged;
    const link = full
      ? nextLink(call.base, path, { page: 2, after: orderValues(last, order), trackingFrom: null })
      : `${call.base}${path}`;
    return [`"${expand.name}":[${objects.join(',')}]`, `"${expand.name}@odata.nextLink":${JSON.stringify(link)}`];
  });
}

function nestedQuery(expand: ExpandPlan & { kind: 'collection' }): string {
  const { select } = expand.options;
  return select === undefined ? '' : `?$select=${select.map((item) => item.segments.join('/')).join(',')}`;
}
