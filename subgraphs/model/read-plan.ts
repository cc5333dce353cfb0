import type { FieldNode } from 'graphql';

import type { Expand, Path, ReadSession } from '../../systems/odata/query.ts';
import type { TypeBinding } from './binding.ts';
import { pathSteps } from './dataverse-columns.ts';
import type { PathStep } from './dataverse-columns.ts';
import { selectedFields } from './selection.ts';
import type { SelectionInfo } from './selection.ts';

/** Dataverse refuses a query with more expanded lookups. */
export const MAX_EXPANDS = 15;

/** What one row is read with: columns, rows behind lookups, and which objects those rows serve. */
export interface ReadPlan {
  readonly select: Set<string>;
  readonly expand: Map<string, ReadPlan>;
  /** Object fields that are read along, by field name. Others need a read of their own. */
  readonly objects: Map<string, ReadPlan>;
}

/** A plan that reads nothing yet but the key. */
export function emptyPlan(id: string): ReadPlan {
  return { select: new Set([id]), expand: new Map(), objects: new Map() };
}

/**
 * The columns and lookups that a selection on objects of this type needs, and no others.
 *
 * Objects behind lookups come along while {@link MAX_EXPANDS} lasts, nearest first; a field whose lookup did not fit loads
 * its object by id. Columns that this tenant does not have are left out; their fields say so when they are resolved.
 */
export function planRead(
  binding: TypeBinding,
  nodes: readonly FieldNode[],
  info: SelectionInfo,
  session: Pick<ReadSession, 'has'>,
  extraPaths: readonly Path[] = [],
): ReadPlan {
  let root = emptyPlan(binding.id);
  for (const path of extraPaths) addPath(root, binding.table, path, session);
  addFields(root, binding, nodes, info, session);

  const queue = [{ binding, nodes, fields: [] as string[] }];
  for (let parent = queue.shift(); parent !== undefined; parent = queue.shift()) {
    for (const [name, fieldNodes] of selectedFields(parent.nodes, parent.binding.typename, info)) {
      const field = parent.binding.fields[name];
      const lookup = field?.paths[0];
      if (field?.object === undefined || lookup === undefined) continue;
      const target = field.object();
      const trial = structuredClone(root);
      const parentPlan = parent.fields.reduce<ReadPlan | undefined>((plan, step) => plan?.objects.get(step), trial);
      const plan = parentPlan && openLookup(parentPlan, parent.binding.table, lookup, target.id, session);
      if (parentPlan === undefined || plan === undefined) continue;
      addFields(plan, target, fieldNodes, info, session);
      if (countExpands(trial) > MAX_EXPANDS) continue;
      parentPlan.objects.set(name, plan);
      root = trial;
      queue.push({ binding: target, nodes: fieldNodes, fields: [...parent.fields, name] });
    }
  }
  return root;
}

/** Adds what a field's value is made of. Objects behind lookups add the lookup itself, so that they can be loaded. */
function addFields(
  plan: ReadPlan,
  binding: TypeBinding,
  nodes: readonly FieldNode[],
  info: SelectionInfo,
  session: Pick<ReadSession, 'has'>,
): void {
  for (const name of selectedFields(nodes, binding.typename, info).keys()) {
    for (const path of binding.fields[name]?.paths ?? []) addPath(plan, binding.table, path, session);
  }
}

/** Adds the column at the end of a path, unless this tenant lacks a part of the path. */
function addPath(plan: ReadPlan, table: string, path: Path, session: Pick<ReadSession, 'has'>): void {
  const steps = pathSteps(table, path);
  if (steps.some((step) => !session.has(step.table, step.column))) return;
  const last = steps.at(-1);
  if (last === undefined) return;
  steps.slice(0, -1).reduce(openStep, plan).select.add(last.column);
}

/** The plan of the row behind a lookup, opened if need be; undefined when this tenant lacks the lookup. */
function openLookup(
  plan: ReadPlan,
  table: string,
  path: Path,
  id: string,
  session: Pick<ReadSession, 'has'>,
): ReadPlan | undefined {
  const steps = pathSteps(table, path);
  if (steps.some((step) => !session.has(step.table, step.column))) return undefined;
  const target = steps.reduce(openStep, plan);
  target.select.add(id);
  return target;
}

function openStep(plan: ReadPlan, step: PathStep): ReadPlan {
  const known = plan.expand.get(step.column);
  if (known !== undefined) return known;
  const opened: ReadPlan = { select: new Set(), expand: new Map(), objects: new Map() };
  plan.expand.set(step.column, opened);
  return opened;
}

/** Everything that either plan reads, for rows that are read together. */
export function mergePlans(left: ReadPlan, right: ReadPlan): ReadPlan {
  const expand = new Map(left.expand);
  for (const [lookup, plan] of right.expand) {
    const known = expand.get(lookup);
    expand.set(lookup, known === undefined ? plan : mergePlans(known, plan));
  }
  return { select: new Set([...left.select, ...right.select]), expand, objects: new Map() };
}

/** How many lookups a plan expands, at every depth. */
export function countExpands(plan: ReadPlan): number {
  return [...plan.expand.values()].reduce((sum, inner) => sum + 1 + countExpands(inner), 0);
}

/** The plan in the words of a query. */
export function toQueryParts(plan: ReadPlan): { readonly select: readonly string[]; readonly expand?: Expand } {
  if (plan.expand.size === 0) return { select: [...plan.select] };
  return {
    select: [...plan.select],
    expand: Object.fromEntries([...plan.expand].map(([lookup, inner]) => [lookup, toQueryParts(inner)])),
  };
}
