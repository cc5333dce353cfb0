import type { ExecutionResult, GraphQLFormattedError } from 'graphql';

type Path = readonly (string | number)[];

/** A response in a form in which two executions that mean the same are equal. */
export interface ComparableResult {
  readonly data: unknown;
  /** The places of `data` that are null because of an error. */
  readonly nulls: readonly string[];
  /** The errors whose own place still exists in `data`. */
  readonly errors: readonly string[];
}

/**
 * Reduces a response to what the specification determines. Where several fields below one null failed, an executor may
 * report any of them, so errors that rose are compared by where the null came to rest.
 */
export function comparable(result: ExecutionResult): ComparableResult {
  const data: unknown = JSON.parse(JSON.stringify(result.data ?? null));
  const paths = (result.errors ?? []).map((error) => (error as GraphQLFormattedError).path ?? []);
  const nulls = new Set(paths.map((path) => restingPlace(data, path).join('.')));
  const errors = new Set(
    paths.filter((path) => restingPlace(data, path).length === path.length).map((path) => path.join('.')),
  );
  return { data, nulls: [...nulls].sort(), errors: [...errors].sort() };
}

function restingPlace(data: unknown, path: Path): Path {
  let value = data;
  for (const [index, key] of path.entries()) {
    if (value === null || value === undefined) return path.slice(0, index);
    value = (value as Record<string | number, unknown>)[key];
  }
  return path;
}
