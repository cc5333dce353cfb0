import type { GraphQLResolveInfo } from 'graphql';

import type { Filter, Order, Query, Rows } from '../../systems/odata/query.ts';
import type { SubgraphContext } from '../context.ts';
import type { FilterBindings } from '../model/binding.ts';
import { allOf } from '../model/conditions.ts';
import { assemblePage, pageSize } from '../model/connection.ts';
import type { Connection, PageArguments } from '../model/connection.ts';
import { decodeCursor, encodeCursor, listFingerprint } from '../model/cursor.ts';
import { badUserInput } from '../model/errors.ts';
import { translateFilter } from '../model/filter.ts';
import type { FilterInput } from '../model/filter.ts';
import { afterRow, orderValues } from '../model/keyset.ts';
import type { OrderInput } from '../model/keyset.ts';
import { connectionNodes, selectedFields } from '../model/selection.ts';
import type { Resolver } from '../subgraph.ts';
import { financeObject, requireColumn, selectedColumns } from './finance-type.ts';
import type { FinanceObject, FinanceType } from './finance-type.ts';

/** A list of records of one Finance type. */
export interface FinanceList {
  readonly type: FinanceType;
  /** The fields of the filter argument. */
  readonly filters: FilterBindings;
  /** The columns behind the values of the order enum; those of the type's key complete every order. */
  readonly orders: Readonly<Record<string, string>>;
}

/** The arguments of a connection field. */
export interface ListArguments extends PageArguments {
  readonly filter?: FilterInput | null;
  readonly orderBy?: readonly OrderInput[] | null;
}

/** The resolver of a connection field over the whole list. */
export function listResolver(list: FinanceList): Resolver {
  return (_parent: unknown, args: ListArguments, context, info) => readPage(list, args, context, info);
}

/**
 * A page of a list, in one call: the keyset of the cursor, and one row more than asked for. `scope` narrows the list to
 * the rows of one parent; pages of many parents that are asked for in one tick share the call.
 */
export async function readPage(
  list: FinanceList,
  args: ListArguments,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
  scope?: Filter,
): Promise<Connection<FinanceObject>> {
  const { type } = list;
  const size = pageSize(args.first);
  const order = totalOrder(list, args.orderBy);
  const whole = allOf(scope, listCondition(list, args.filter, context));
  const fingerprint = listFingerprint(type.typename, order, whole);
  const connection = `${type.typename}Connection`;
  const nodes = connectionNodes(info, connection, `${type.typename}Edge`);
  const selected = selectedFields(info.fieldNodes, connection, info);
  const counts = selected.has('totalCount') || selected.has('totalCountIsExact');
  const isFirstPage = args.after === null || args.after === undefined;
  const after = isFirstPage ? undefined : afterRow(order, decodeCursor(args.after ?? '', fingerprint, order.length));
  const columns = new Set([...selectedColumns(type, nodes, info, context), ...order.map(({ path }) => path)]);
  const [page, counted] = await Promise.all([
    context.finance.read({
      ...query(type, [...columns], allOf(whole, after)),
      orderBy: order,
      top: size + 1,
      count: counts && isFirstPage,
    }),
    // The keyset hides the rows before the cursor, so the whole list is counted by a read of its own.
    counts && !isFirstPage ? context.finance.read({ ...query(type, type.key, whole), top: 1, count: true }) : null,
  ]);
  return assemblePage({
    items: page.rows,
    size,
    after: args.after,
    cursorOf: (row) => encodeCursor(fingerprint, orderValues(row, order)),
    nodeOf: (row) => financeObject(type, row),
    total: counts ? totalOf(counted ?? page) : null,
  });
}

/** The filter argument as conditions on the list's columns. */
export function listCondition(
  list: Pick<FinanceList, 'type' | 'filters'>,
  filter: FilterInput | null | undefined,
  context: SubgraphContext,
): Filter | undefined {
  const require = (column: string): void => requireColumn(context, list.type.table, column);
  return translateFilter(filter, list.filters, { require, elsewhere: null });
}

/** The order asked for, completed with the key. */
function totalOrder(
  { type, orders }: FinanceList,
  orderBy: readonly OrderInput[] | null | undefined,
): readonly Order[] {
  const terms = (orderBy ?? []).map(({ field, direction }, index): Order => {
    const path = orders[field];
    if (path === undefined) {
      throw badUserInput(['orderBy', index, 'field'], `a list of ${type.typename} cannot be ordered by ${field}.`);
    }
    return { path, descending: direction === 'DESCENDING' };
  });
  const all = [...terms, ...type.key.map((path): Order => ({ path, descending: false }))];
  // A later term on the same column says nothing more.
  return all.filter(({ path }, index) => all.findIndex((other) => other.path === path) === index);
}

function query({ table }: FinanceType, select: readonly string[], filter: Filter | undefined): Query {
  return filter === undefined ? { table, select } : { table, select, filter };
}

function totalOf({ count, countIsCapped }: Rows): { readonly count: number; readonly isExact: boolean } | null {
  return count === null ? null : { count, isExact: !countIsCapped };
}
