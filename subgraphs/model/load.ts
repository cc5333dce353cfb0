import type { FieldNode } from 'graphql';

import type { Filter, Order, Path, Value } from '../../systems/odata/query.ts';
import type { SubgraphContext } from '../context.ts';
import type { TypeBinding } from './binding.ts';
import { requireDataverse } from './dataverse-columns.ts';
import { entityOf } from './entity.ts';
import type { Entity } from './entity.ts';
import { planFor } from './plan-for.ts';
import { dataverseRows } from './row-loader.ts';
import type { SelectionInfo } from './selection.ts';

/** Where in a query objects are loaded for: decides the columns. */
export interface Place {
  readonly context: SubgraphContext;
  readonly nodes: readonly FieldNode[];
  readonly info: SelectionInfo;
}

/** The object whose columns have these values, or null. */
export async function loadOne(
  binding: TypeBinding,
  key: readonly (readonly [Path, Value])[],
  place: Place,
): Promise<Entity | null> {
  const [entity] = await loadMany(binding, key, place);
  return entity ?? null;
}

/** The object with this primary key, or null. Also finds rows that lists of the type leave out. */
export async function loadById(binding: TypeBinding, id: string, place: Place): Promise<Entity | null> {
  const [entity] = await loadMany(binding, [[binding.id, id.toLowerCase()]], place, { where: null });
  return entity ?? null;
}

/** All objects whose columns have these values, for lists that are small by nature. */
export async function loadMany(
  binding: TypeBinding,
  key: readonly (readonly [Path, Value])[],
  { context, nodes, info }: Place,
  options: {
    readonly where?: Filter | null;
    readonly orderBy?: readonly Order[];
    readonly paths?: readonly Path[];
  } = {},
): Promise<readonly Entity[]> {
  const keyPaths = key.map(([path]) => path);
  keyPaths.forEach(requireDataverse(context.dataverse, binding.table));
  const plan = planFor(context, binding, nodes, info, [...keyPaths, ...(options.paths ?? [])]);
  const rows = await dataverseRows(context).load({
    table: binding.table,
    key,
    plan,
    where: options.where === undefined ? binding.where : (options.where ?? undefined),
    orderBy: options.orderBy,
  });
  return rows.map((row) => entityOf(binding, row, plan));
}
