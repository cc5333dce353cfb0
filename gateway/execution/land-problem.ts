import { Failure } from './failure.ts';
import type { Problem } from './failure.ts';
import { isResponseObject } from './json.ts';
import type { ResponseObject } from './json.ts';

/**
 * Puts a problem where its path first meets a null in a subgraph's answer. Returns whether it met one below the first
 * `depth` steps: above them the answer is missing as a whole. `renamed` are the keys that the plan renames later.
 */
export function landProblem(
  data: ResponseObject,
  problem: Problem,
  depth: number,
  renamed: ReadonlyMap<string, string>,
): boolean {
  let container: unknown = data;
  for (const [index, key] of problem.path.entries()) {
    if (!isContainer(container)) return false;
    const value = container[key];
    if (value === null || value === undefined || value instanceof Failure) {
      if (index < depth) return false;
      const below = new Failure([{ ...problem, path: renameKeys(problem.path.slice(index + 1), renamed) }]);
      container[key] = value instanceof Failure ? value.and(below) : below;
      return true;
    }
    container = value;
  }
  return false;
}

/**
 * The failure of an object that became null as a whole. Where the problems name fields of it, the null rose from them,
 * and each is told at its own place; otherwise the first problem is told for each field that is missing.
 */
export function wholeFailure(problems: readonly Problem[], renamed: ReadonlyMap<string, string>): Failure | null {
  const placed = problems.filter((problem) => problem.path.length > 0);
  if (placed.length > 0 && placed.length === problems.length) {
    return new Failure(
      placed.map((problem) => ({ ...problem, path: renameKeys(problem.path, renamed) })),
      'parent',
    );
  }
  return withoutPlace(problems);
}

/** The first problem, told wherever something is missing because of it. */
export function withoutPlace(problems: readonly Problem[]): Failure | null {
  const [first] = problems;
  return first === undefined ? null : new Failure([{ ...first, path: [] }]);
}

function renameKeys(path: Problem['path'], renamed: ReadonlyMap<string, string>): Problem['path'] {
  return path.map((key) => (typeof key === 'string' ? (renamed.get(key) ?? key) : key));
}

function isContainer(value: unknown): value is Record<string | number, unknown> {
  return Array.isArray(value) || isResponseObject(value);
}
