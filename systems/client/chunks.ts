import type { Filter, Query, Value } from '../odata/query.ts';

/**
 * Splits a query whose filter demands that a column be one of very many values into queries with shorter lists, whose rows
 * together are the rows of the whole. A query with an order or a limit stays whole: its parts could not be put together.
 */
export function splitLongList(query: Query, largestList: number): readonly Query[] {
  if (query.filter === undefined || query.top !== undefined || (query.orderBy ?? []).length > 0) return [query];
  const parts = query.filter.op === 'and' ? query.filter.of : [query.filter];
  const long = parts.find((part) => part.op === 'in' && part.values.length > largestList);
  if (long?.op !== 'in') return [query];
  const others = parts.filter((part) => part !== long);
  const values = distinct(long.values);
  const queries: Query[] = [];
  for (let start = 0; start < values.length; start += largestList) {
    const list: Filter = { ...long, values: values.slice(start, start + largestList) };
    queries.push({ ...query, filter: others.length === 0 ? list : { op: 'and', of: [list, ...others] } });
  }
  return queries;
}

/** Both systems compare texts without regard to case, so the same word in two cases would find its rows twice. */
function distinct(values: readonly Value[]): readonly Value[] {
  const byKey = new Map(values.map((value) => [typeof value === 'string' ? value.toLowerCase() : value, value]));
  return [...byKey.values()];
}
