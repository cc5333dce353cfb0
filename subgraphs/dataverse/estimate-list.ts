import type { GraphQLResolveInfo } from 'graphql';

import type { Filter, Order, ReadRow, Value } from '../../systems/odata/query.ts';
import type { SubgraphContext } from '../context.ts';
import { filtersOf } from '../model/binding.ts';
import type { TypeBinding } from '../model/binding.ts';
import { allOf, anyOf, equals } from '../model/conditions.ts';
import { assemblePage, pageSize } from '../model/connection.ts';
import type { Connection, Total } from '../model/connection.ts';
import { decodeCursor, encodeCursor, listFingerprint } from '../model/cursor.ts';
import { requireDataverse } from '../model/dataverse-columns.ts';
import { entityKey, entityOf } from '../model/entity.ts';
import type { Entity } from '../model/entity.ts';
import { translateFilter } from '../model/filter.ts';
import type { FilterInput } from '../model/filter.ts';
import { afterRow, beyondValues, completeOrder, orderValues } from '../model/keyset.ts';
import { selectsTotal } from '../model/page.ts';
import type { ListArguments } from '../model/page.ts';
import { planFor } from '../model/plan-for.ts';
import { toQueryParts } from '../model/read-plan.ts';
import { connectionNodes } from '../model/selection.ts';
import { expenseEstimate, laborEstimate, materialEstimate } from './estimates.ts';
import { summarizeEstimates } from './estimate-totals.ts';
import type { EstimateTotal } from './estimate-totals.ts';

/** The arguments of a list of estimates. */
interface EstimateArguments extends ListArguments {
  readonly class?: string | null;
}

/** The three kinds of estimate by class. Their place is part of every cursor, so a new kind is added at the end. */
const kinds: readonly { readonly className: string; readonly binding: TypeBinding; readonly projectPath: string }[] = [
  { className: 'TIME', binding: laborEstimate, projectPath: 'msdyn_projectid' },
  { className: 'EXPENSE', binding: expenseEstimate, projectPath: 'msdyn_project' },
  { className: 'MATERIAL', binding: materialEstimate, projectPath: 'msdyn_project' },
];

/** Project.estimates */
export function estimatesOfProject(
  entity: Entity,
  args: EstimateArguments,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<Connection<Entity>> {
  return readEstimates(args, context, info, entityKey(entity));
}

/** Project.estimateSummary */
export function estimateTotalsOfProject(
  entity: Entity,
  _args: unknown,
  context: SubgraphContext,
): Promise<readonly EstimateTotal[]> {
  return summarizeEstimates(entityKey(entity), context);
}

interface Estimate {
  readonly rank: number;
  readonly binding: TypeBinding;
  readonly row: ReadRow;
  readonly entity: Entity;
  readonly values: readonly Value[];
}

/**
 * A page of estimates, which lie in three lists over two tables: the first rows of each after the cursor, merged. Rows
 * that are equal in the order's own terms come list by list, so that no key is ever compared with one of another table.
 */
export async function readEstimates(
  args: EstimateArguments,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
  projectId: string | null,
): Promise<Connection<Entity>> {
  const size = pageSize(args.first);
  const order = completeOrder(args.orderBy, laborEstimate);
  const terms = order.length - 1;
  const fingerprint = listFingerprint('Estimate', projectId, args.class ?? null, order, args.filter);
  const after =
    args.after === null || args.after === undefined ? null : decodeCursor(args.after, fingerprint, order.length + 1);
  const wantsTotal = selectsTotal(info, 'EstimateConnection');

  const lists = await Promise.all(
    kinds.map(async ({ binding, projectPath }, rank) => {
      const condition = conditionOn(args, rank, context);
      if (condition === 'none') return { estimates: [], total: { count: 0, isExact: true } };
      const whole = allOf(binding.where, projectId === null ? undefined : equals(projectPath, projectId), condition);
      const ownOrder = completeOrder(args.orderBy, binding);
      const plan = planFor(
        context,
        binding,
        connectionNodes(info, 'EstimateConnection', 'EstimateEdge'),
        info,
        ownOrder.map((term) => term.path),
      );
      const read = (filter: Filter | undefined, top: number, count: boolean) =>
        context.dataverse.read({
          table: binding.table,
          ...toQueryParts(plan),
          ...(filter === undefined ? {} : { filter }),
          orderBy: ownOrder,
          top,
          count,
        });
      const [page, counted] = await Promise.all([
        read(allOf(whole, after === null ? undefined : afterCursor(ownOrder, rank, after)), size + 1, false),
        wantsTotal ? read(whole, 1, true) : null,
      ]);
      const estimates = page.rows.map((row): Estimate => {
        const values = orderValues(row, ownOrder);
        return { rank, binding, row, entity: entityOf(binding, row, plan), values };
      });
      return { estimates, total: { count: counted?.count ?? 0, isExact: counted?.countIsCapped !== true } };
    }),
  );

  // Each list is in order already, and sort() is stable: rows of one list keep their order.
  const merged = lists
    .flatMap((list) => list.estimates)
    .sort((left, right) => compareTerms(left, right, order, terms) || left.rank - right.rank);
  return assemblePage({
    items: merged,
    size,
    after: args.after,
    cursorOf: ({ rank, values }) => encodeCursor(fingerprint, [...values.slice(0, terms), rank, values[terms] ?? null]),
    nodeOf: ({ entity }) => entity,
    total: wantsTotal ? sum(lists.map((list) => list.total)) : null,
  });
}

/** The filter in the words of one list; `none` when no row of the list can meet it. */
function conditionOn(args: EstimateArguments, rank: number, context: SubgraphContext): Filter | undefined | 'none' {
  const kind = kinds[rank];
  if (kind === undefined || (args.class != null && args.class !== kind.className)) return 'none';
  const { binding } = kind;
  const isOfClass = (input: FilterInput): boolean => {
    const {
      eq,
      ne,
      in: list,
      isNull,
    } = input as { eq?: unknown; ne?: unknown; in?: readonly unknown[]; isNull?: unknown };
    return (
      (eq === undefined || eq === kind.className) &&
      (ne === undefined || ne !== kind.className) &&
      (list === undefined || list === null || list.includes(kind.className)) &&
      isNull !== true
    );
  };
  // The class is a matter of the list, not of a column: it becomes a condition that all rows meet, or none.
  const all = equals(binding.id, null);
  return translateFilter(
    args.filter,
    { ...filtersOf(binding), class: { kind: 'elsewhere', typename: binding.typename } },
    {
      require: requireDataverse(context.dataverse, binding.table),
      elsewhere: (input, _path, negate) =>
        isOfClass(input) === negate ? all : { op: 'ne', path: binding.id, value: null },
    },
  );
}

/** Rows of one list after a cursor: in a list before the cursor's only rows beyond its terms, in a later one also ties. */
function afterCursor(order: readonly Order[], rank: number, cursor: readonly Value[]): Filter | undefined {
  const terms = order.length - 1;
  const values = cursor.slice(0, terms);
  const [cursorRank, key] = [cursor[terms], cursor[terms + 1] ?? null];
  if (rank === cursorRank) return afterRow(order, [...values, key]);
  const own = order.slice(0, terms);
  const beyond = beyondValues(own, values);
  if (rank < Number(cursorRank)) return beyond ?? equals(order[terms]?.path ?? '', null);
  const ties = allOf(...own.map((term, index) => equals(term.path, values[index] ?? null)));
  return ties === undefined ? undefined : anyOf(beyond, ties);
}

function compareTerms(left: Estimate, right: Estimate, order: readonly Order[], terms: number): number {
  for (let index = 0; index < terms; index += 1) {
    const [one, other] = [left.values[index] ?? null, right.values[index] ?? null];
    if (one === other) continue;
    const isBefore = one === null || (other !== null && one < other);
    return isBefore === (order[index]?.descending !== true) ? -1 : 1;
  }
  return 0;
}

function sum(totals: readonly Total[]): Total {
  return {
    count: totals.reduce((count, total) => count + total.count, 0),
    isExact: totals.every((total) => total.isExact),
  };
}
