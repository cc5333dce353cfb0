import type { Filter, Order, Path, Value } from '../../systems/odata/query.ts';
import type { FieldBinding, TypeBinding } from './binding.ts';
import { equals } from './conditions.ts';
import { entityKey } from './entity.ts';
import { readList } from './list.ts';
import { loadMany } from './load.ts';

/** A connection of the rows whose lookup at `path` points to this row. */
export function childConnection(child: () => TypeBinding, path: Path): FieldBinding {
  return {
    paths: [],
    resolve: (entity, args, context, info) =>
      readList({
        binding: child(),
        args: args,
        context,
        info,
        scope: equals(path, entityKey(entity)),
      }),
  };
}

/** All rows whose lookup at `path` points to this row, for lists that are small by nature. */
export function childList(
  child: () => TypeBinding,
  path: Path,
  options: { readonly orderBy?: readonly Order[]; readonly where?: Filter } = {},
): FieldBinding {
  return {
    paths: [],
    resolve: (entity, _args, context, info) =>
      loadMany(child(), [[path, entityKey(entity)]], { context, info, nodes: info.fieldNodes }, options),
  };
}

/** A key of another row that is stored as text; null when there is none. */
export function keyFromText(value: Value | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value.toLowerCase() : null;
}
