import type { RequiresSelection } from '@graphql-hive/router-query-planner';

import { Failure } from './failure.ts';
import { isResponseObject } from './json.ts';
import type { ResponseObject } from './json.ts';
import type { TargetPath } from './plan-steps.ts';
import type { Supergraph } from './supergraph.ts';

/** The objects of the response that a path leads to. */
export function collectTargets(root: ResponseObject, path: TargetPath, supergraph: Supergraph): ResponseObject[] {
  let values: unknown[] = [root];
  for (const segment of path) {
    if (segment === '@') {
      // One "@" stands for a list of lists as well.
      values = values.flatMap((value): unknown[] => (Array.isArray(value) ? value.flat(Infinity) : []));
    } else if ('Field' in segment) {
      values = values.map((value) => (isResponseObject(value) ? value[segment.Field] : undefined));
    } else {
      values = values.filter((value) => hasType(value, segment.TypeCondition, supergraph));
    }
  }
  return values.filter(isResponseObject);
}

/**
 * What a subgraph needs to know of an object to extend it: its type, key and required fields. A {@link Failure} when a
 * problem has kept one of them away, null when the object is of no type that the fetch is for.
 */
export function representationOf(
  object: ResponseObject,
  requires: readonly RequiresSelection[],
  supergraph: Supergraph,
  variables: Readonly<Record<string, unknown>>,
): ResponseObject | Failure | null {
  if (object['__typename'] instanceof Failure) return object['__typename'];
  const result: ResponseObject = {};
  const outcome = project(object, requires, result, supergraph, variables);
  if (outcome instanceof Failure) return outcome;
  return outcome === 'complete' && '__typename' in result ? result : null;
}

type Outcome = 'complete' | 'incomplete' | Failure;

function project(
  object: ResponseObject,
  requires: readonly RequiresSelection[],
  result: ResponseObject,
  supergraph: Supergraph,
  variables: Readonly<Record<string, unknown>>,
): Outcome {
  for (const required of requires) {
    if (required.kind === 'FragmentSpread') {
      throw new Error(`Expected required fields spelt out in the plan, received the fragment "${required.value}".`);
    }
    if (required.kind === 'InlineFragment') {
      if (required.skipIf != null && variables[required.skipIf] === true) continue;
      if (required.includeIf != null && variables[required.includeIf] !== true) continue;
      if (object['__typename'] !== undefined && !hasType(object, [required.typeCondition], supergraph)) continue;
      const outcome = project(object, required.selections, result, supergraph, variables);
      if (outcome !== 'complete') return outcome;
      continue;
    }
    const value = projectValue(object[required.name], required.selections ?? [], supergraph, variables);
    if (value instanceof Failure) return value;
    if (value === undefined) return 'incomplete';
    result[required.alias ?? required.name] = value;
  }
  return 'complete';
}

function projectValue(
  value: unknown,
  selections: readonly RequiresSelection[],
  supergraph: Supergraph,
  variables: Readonly<Record<string, unknown>>,
): unknown {
  if (value instanceof Failure || selections.length === 0) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => projectValue(item, selections, supergraph, variables));
    const failure = items.find((item) => item instanceof Failure);
    return failure ?? (items.includes(undefined) ? undefined : items);
  }
  if (!isResponseObject(value)) return value;
  const result: ResponseObject = {};
  const outcome = project(value, selections, result, supergraph, variables);
  return outcome === 'complete' ? result : outcome === 'incomplete' ? undefined : outcome;
}

function hasType(value: unknown, typeNames: readonly string[], supergraph: Supergraph): boolean {
  if (!isResponseObject(value)) return false;
  const typeName = value['__typename'];
  return typeof typeName === 'string' && typeNames.some((name) => supergraph.isSubtype(typeName, name));
}
