import DataLoader from 'dataloader';

import type { Filter, Order, Path, ReadRow, ReadSession, Value } from '../../systems/odata/query.ts';
import type { SubgraphContext } from '../context.ts';
import { allOf, anyOf, equals, oneOf } from './conditions.ts';
import { valueAt } from './entity.ts';
import { countExpands, MAX_EXPANDS, mergePlans, toQueryParts } from './read-plan.ts';
import type { ReadPlan } from './read-plan.ts';

/** Rows wanted: those of `table` where each path has its value. */
export interface RowRequest {
  readonly table: string;
  /** Paths and values, the most selective last: the values of the last path go into one list. */
  readonly key: readonly (readonly [Path, Value])[];
  /** What to read of the rows; must contain the key's paths. */
  readonly plan: ReadPlan;
  /** A further condition, the same for all requests of a list. */
  readonly where?: Filter | undefined;
  readonly orderBy?: readonly Order[] | undefined;
}

/** Keys of one query; more make several queries, which still travel as one call. */
const MAX_KEYS_PER_QUERY = 200;

/** All rows of each request. Requests of one tick that differ only in their last key value are read together. */
export type RowLoader = DataLoader<RowRequest, readonly ReadRow[]>;

/** The request's loader of Dataverse rows. */
export function dataverseRows(context: SubgraphContext): RowLoader {
  return context.memo.get('dataverse rows', () => createRowLoader(context.dataverse));
}

/** A loader over one session. It does not cache: selections differ from place to place in a query. */
export function createRowLoader(session: ReadSession): RowLoader {
  return new DataLoader((requests) => loadAll(session, requests), { cache: false });
}

interface Bin {
  plan: ReadPlan;
  readonly requests: RowRequest[];
}

async function loadAll(
  session: ReadSession,
  requests: readonly RowRequest[],
): Promise<readonly (readonly ReadRow[] | Error)[]> {
  const bins = new Map<string, Bin[]>();
  for (const request of requests) {
    const shape = JSON.stringify([request.table, request.key.map(([path]) => path), request.where, request.orderBy]);
    const sameShape = bins.get(shape);
    if (sameShape === undefined) bins.set(shape, [{ plan: request.plan, requests: [request] }]);
    else addToBin(sameShape, request);
  }
  const results = new Map<RowRequest, readonly ReadRow[] | Error>();
  await Promise.all([...bins.values()].flat().map((bin) => loadBin(session, bin, results)));
  return requests.map((request) => results.get(request) ?? []);
}

function addToBin(bins: Bin[], request: RowRequest): void {
  for (const bin of bins) {
    if (new Set([...bin.requests, request].map(lastValue)).size > MAX_KEYS_PER_QUERY) continue;
    const merged = bin.plan === request.plan ? bin.plan : mergePlans(bin.plan, request.plan);
    if (countExpands(merged) > MAX_EXPANDS) continue;
    bin.plan = merged;
    bin.requests.push(request);
    return;
  }
  bins.push({ plan: request.plan, requests: [request] });
}

async function loadBin(
  session: ReadSession,
  bin: Bin,
  results: Map<RowRequest, readonly ReadRow[] | Error>,
): Promise<void> {
  const [first] = bin.requests;
  if (first === undefined) return;
  try {
    const filter = allOf(keyCondition(bin.requests), first.where);
    const { rows } = await session.read({
      table: first.table,
      ...toQueryParts(bin.plan),
      ...(filter === undefined ? {} : { filter }),
      ...(first.orderBy === undefined ? {} : { orderBy: first.orderBy }),
    });
    const byKey = Map.groupBy(rows, (row) => keyText(first.key.map(([path]) => valueAt(row, path) ?? null)));
    for (const request of bin.requests) {
      results.set(request, byKey.get(keyText(request.key.map(([, value]) => value))) ?? []);
    }
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    for (const request of bin.requests) results.set(request, failure);
  }
}

/** One list per combination of the leading values, such as the numbers of one legal entity. */
function keyCondition(requests: readonly RowRequest[]): Filter | undefined {
  const groups = Map.groupBy(requests, (request) => keyText(request.key.slice(0, -1).map(([, value]) => value)));
  return anyOf(
    ...[...groups.values()].map(([first, ...others]) => {
      const last = first?.key.at(-1);
      if (first === undefined || last === undefined) return undefined;
      const values = [...new Set([first, ...others].map(lastValue))];
      const leading = first.key.slice(0, -1).map(([path, value]) => equals(path, value));
      return allOf(...leading, oneOf(last[0], values));
    }),
  );
}

function lastValue(request: RowRequest): Value {
  return request.key.at(-1)?.[1] ?? null;
}

/** Text comparisons ignore case in both systems, so keys do too. */
function keyText(values: readonly Value[]): string {
  return JSON.stringify(values.map((value) => (typeof value === 'string' ? value.toLowerCase() : value)));
}
