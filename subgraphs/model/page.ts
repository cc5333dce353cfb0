import type { Filter, Order, Path, ReadRow, Rows } from '../../systems/odata/query.ts';
import type { SubgraphContext } from '../context.ts';
import type { TypeBinding } from './binding.ts';
import { allOf } from './conditions.ts';
import { assemblePage, pageSize } from './connection.ts';
import type { Connection, PageArguments, Total } from './connection.ts';
import { decodeCursor, encodeCursor, listFingerprint } from './cursor.ts';
import { requireDataverse } from './dataverse-columns.ts';
import { entityOf } from './entity.ts';
import type { Entity } from './entity.ts';
import type { FilterInput } from './filter.ts';
import { afterRow, completeOrder, orderValues } from './keyset.ts';
import type { OrderInput } from './keyset.ts';
import { planFor } from './plan-for.ts';
import { toQueryParts } from './read-plan.ts';
import type { ReadPlan } from './read-plan.ts';
import { connectionNodes, selectedFields } from './selection.ts';
import type { SelectionInfo } from './selection.ts';

/** The arguments of a connection field. */
export interface ListArguments extends PageArguments {
  readonly filter?: FilterInput | null;
  readonly orderBy?: readonly OrderInput[] | null;
}

/** A list to read a page of. */
export interface ListRequest {
  readonly binding: TypeBinding;
  readonly args: ListArguments;
  readonly context: SubgraphContext;
  readonly info: SelectionInfo;
  /** The rows that the list is about, such as those of one project. */
  readonly scope?: Filter | undefined;
  /** What {@link scope} means, when its words may change from page to page. */
  readonly scopeName?: string;
  /** Columns of the rows that are needed besides what is selected. */
  readonly rowPaths?: readonly Path[];
}

/** A list's request, checked and in the words of the system. */
export interface PreparedList extends ListRequest {
  readonly size: number;
  readonly order: readonly Order[];
  readonly plan: ReadPlan;
  readonly fingerprint: string;
  /** Rows after the cursor. */
  readonly after: Filter | undefined;
  readonly wantsTotal: boolean;
}

/** Checks the arguments and plans the read. */
export function prepareList(request: ListRequest): PreparedList {
  const { binding, args, context, info, scope } = request;
  const size = pageSize(args.first);
  const order = completeOrder(args.orderBy, binding);
  order.map((term) => term.path).forEach(requireDataverse(context.dataverse, binding.table));
  const fingerprint = listFingerprint(binding.typename, request.scopeName ?? scope, order, args.filter);
  const after =
    args.after === null || args.after === undefined
      ? undefined
      : afterRow(order, decodeCursor(args.after, fingerprint, order.length));
  const nodes = connectionNodes(info, `${binding.typename}Connection`, `${binding.typename}Edge`);
  const paths = [...order.map((term) => term.path), ...(request.rowPaths ?? [])];
  return {
    ...request,
    size,
    order,
    plan: planFor(context, binding, nodes, info, paths),
    fingerprint,
    after,
    wantsTotal: selectsTotal(info, `${binding.typename}Connection`),
  };
}

/** Whether a connection's total is selected: it is counted only then. */
export function selectsTotal(info: SelectionInfo, connectionType: string): boolean {
  const fields = selectedFields(info.fieldNodes, connectionType, info);
  return fields.has('totalCount') || fields.has('totalCountIsExact');
}

/** Reads a prepared list's page among the rows that meet `filter`. */
export async function readPage(list: PreparedList, filter: Filter | undefined): Promise<Connection<Entity>> {
  const whole = allOf(list.binding.where, list.scope, filter);
  const countsApart = list.wantsTotal && list.after !== undefined;
  const [page, counted] = await Promise.all([
    readRows(list, allOf(whole, list.after), list.size + 1, list.wantsTotal && !countsApart),
    // The keyset hides the rows before the cursor, so the whole list is counted by a read of its own.
    countsApart ? readCount(list, whole) : null,
  ]);
  return toConnection(list, page.rows, totalOf(counted ?? page));
}

/** Rows of a prepared list. */
export function readRows(list: PreparedList, filter: Filter | undefined, top: number, count = false): Promise<Rows> {
  return list.context.dataverse.read({
    table: list.binding.table,
    ...toQueryParts(list.plan),
    ...(filter === undefined ? {} : { filter }),
    orderBy: list.order,
    top,
    ...(count ? { count } : {}),
  });
}

/** Rows in order, one more than the page when another follows, as a connection. */
export function toConnection(list: PreparedList, rows: readonly ReadRow[], total: Total | null): Connection<Entity> {
  return assemblePage({
    items: rows,
    size: list.size,
    after: list.args.after,
    cursorOf: (row) => cursorOf(list, row),
    nodeOf: (row) => entityOf(list.binding, row, list.plan),
    total,
  });
}

/** The cursor of a row in this list. */
export function cursorOf(list: PreparedList, row: ReadRow): string {
  return encodeCursor(list.fingerprint, orderValues(row, list.order));
}

function readCount(list: PreparedList, filter: Filter | undefined): Promise<Rows> {
  const { table, id } = list.binding;
  return list.context.dataverse.read({
    table,
    select: [id],
    ...(filter === undefined ? {} : { filter }),
    top: 1,
    count: true,
  });
}

function totalOf(rows: Rows): Total | null {
  return rows.count === null ? null : { count: rows.count, isExact: !rows.countIsCapped };
}
