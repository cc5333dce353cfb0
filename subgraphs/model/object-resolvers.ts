import type { SubgraphContext } from '../context.ts';
import type { ReferenceResolver, Resolver } from '../subgraph.ts';
import { keyPaths } from './binding.ts';
import type { FieldBinding, TypeBinding } from './binding.ts';
import { pathSteps } from './dataverse-columns.ts';
import { entityOf, rowAt, valueAt } from './entity.ts';
import type { Entity } from './entity.ts';
import { missingSource } from './errors.ts';
import { decodeGlobalIdOf } from './global-id.ts';
import { loadById, loadOne } from './load.ts';
import type { Place } from './load.ts';

/** The resolvers of an object type that is read by its binding. */
export function objectResolvers(binding: TypeBinding): Readonly<Record<string, Resolver | ReferenceResolver>> {
  const fields = Object.entries(binding.fields).map(
    ([name, field]) => [name, fieldResolver(binding, name, field)] as const,
  );
  return { ...Object.fromEntries(fields), __resolveReference: referenceResolver(binding) };
}

function fieldResolver(binding: TypeBinding, name: string, field: FieldBinding): Resolver {
  const steps = field.paths.flatMap((path) => pathSteps(binding.table, path));
  return (entity: Entity | Reference, args: Readonly<Record<string, unknown>>, context, info) => {
    if (!isEntity(entity)) return entity[name] ?? null;
    for (const { table, column } of steps) {
      if (!context.dataverse.has(table, column)) throw missingSource('DATAVERSE', table, column);
    }
    if (field.resolve !== undefined) return field.resolve(entity, args, context, info);
    if (field.read !== undefined) return field.read((path) => valueAt(entity.row, path));
    const target = field.object?.();
    const lookup = field.paths[0];
    if (target === undefined || lookup === undefined) {
      throw new TypeError(`Expected ${binding.typename}.${name} to be bound to a value or an object.`);
    }
    const plan = entity.plan.objects.get(name);
    if (plan !== undefined) {
      const row = rowAt(entity.row, lookup === '' ? [] : lookup.split('.'));
      return row ? entityOf(target, row, plan) : null;
    }
    // The lookup did not fit into the read of the row.
    const id = valueAt(entity.row, lookup);
    return typeof id === 'string' ? loadById(target, id, { context, info, nodes: info.fieldNodes }) : null;
  };
}

/** A record that Finance owns and Dataverse does not have (yet): its key alone. */
type Reference = Readonly<Record<string, unknown>>;

function isEntity(parent: Entity | Reference): parent is Entity {
  return 'binding' in parent && 'row' in parent;
}

/** Loads an object by the key that another subgraph, or `node`, refers to it by. */
function referenceResolver(binding: TypeBinding): ReferenceResolver {
  return async (reference: Readonly<Record<string, unknown>>, context: SubgraphContext, info) => {
    const place = { context, info, nodes: info.fieldNodes };
    if (typeof reference['id'] === 'string') {
      const { parts } = decodeGlobalIdOf([binding.typename], reference['id'], ['id']);
      if (binding.globalKey === undefined) return loadById(binding, parts[0] ?? '', place);
      if (parts.length !== binding.globalKey.length) return null;
      return loadByKey(binding, binding.globalKey, parts, place);
    }
    const key = binding.keys?.find((names) => names.every((name) => typeof reference[name] === 'string'));
    if (key === undefined) return null;
    return loadByKey(
      binding,
      key,
      key.map((name) => String(reference[name])),
      place,
    );
  };
}

/** The object with this natural key, or null. */
export function loadByKey(
  binding: TypeBinding,
  key: readonly string[],
  values: readonly string[],
  place: Place,
): Promise<Entity | null> {
  const paths = keyPaths(binding, key);
  return loadOne(
    binding,
    paths.map((path, index) => [path, values[index] ?? null] as const),
    place,
  );
}
