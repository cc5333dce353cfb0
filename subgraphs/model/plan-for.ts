import type { FieldNode } from 'graphql';

import type { Path } from '../../systems/odata/query.ts';
import type { SubgraphContext } from '../context.ts';
import type { TypeBinding } from './binding.ts';
import { planRead } from './read-plan.ts';
import type { ReadPlan } from './read-plan.ts';
import type { SelectionInfo } from './selection.ts';

/**
 * {@link planRead}, once per request and place in the query: the children of 200 parents are read by one plan.
 * graphql-js hands every parent the same field nodes, so the first node identifies the place.
 */
export function planFor(
  context: SubgraphContext,
  binding: TypeBinding,
  nodes: readonly FieldNode[],
  info: SelectionInfo,
  extraPaths: readonly Path[] = [],
): ReadPlan {
  const place = info.fieldNodes[0];
  if (place === undefined) return planRead(binding, nodes, info, context.dataverse, extraPaths);
  const plans = context.memo.get('plans', () => new WeakMap<FieldNode, Map<string, ReadPlan>>());
  const here = plans.get(place) ?? new Map<string, ReadPlan>();
  plans.set(place, here);
  const key = [binding.typename, binding.table, ...extraPaths].join(' ');
  const plan = here.get(key) ?? planRead(binding, nodes, info, context.dataverse, extraPaths);
  here.set(key, plan);
  return plan;
}
