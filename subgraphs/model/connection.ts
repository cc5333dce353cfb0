import { badUserInput } from './errors.ts';
import type { ArgumentPath } from './errors.ts';

/** The paging arguments that every connection field takes. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A Relay connection, forward only. */
export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number | null;
  readonly totalCountIsExact: boolean | null;
}

/** How many rows match, as far as the system counts. */
export interface Total {
  readonly count: number;
  readonly isExact: boolean;
}

/** Rows of a page when `first` is not given. */
export const DEFAULT_PAGE_SIZE = 50;
/** The largest `first`. */
export const MAX_PAGE_SIZE = 200;

/** The page size asked for, checked: 1 to 200, 50 when not given. */
export function pageSize(first: number | null | undefined, path: ArgumentPath = ['first']): number {
  const size = first ?? DEFAULT_PAGE_SIZE;
  if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE_SIZE) {
    throw badUserInput(path, `expected a page size from 1 to ${MAX_PAGE_SIZE}, received ${size}.`);
  }
  return size;
}

/**
 * A page from its rows in order. `items` holds one more than `size` when another page follows: reading one row too many
 * is how a list learns that without counting.
 */
export function assemblePage<Item, Node>(page: {
  readonly items: readonly Item[];
  readonly size: number;
  readonly after: string | null | undefined;
  readonly cursorOf: (item: Item) => string;
  readonly nodeOf: (item: Item) => Node;
  readonly total: Total | null;
}): Connection<Node> {
  const edges = page.items
    .slice(0, page.size)
    .map((item) => ({ cursor: page.cursorOf(item), node: page.nodeOf(item) }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: page.items.length > page.size,
      hasPreviousPage: page.after !== null && page.after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: page.total?.count ?? null,
    totalCountIsExact: page.total?.isExact ?? null,
  };
}
