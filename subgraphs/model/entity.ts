import type { Path, ReadRow, Value } from '../../systems/odata/query.ts';
import type { TypeBinding } from './binding.ts';
import type { ReadPlan } from './read-plan.ts';

/** A Dataverse row on its way through the resolvers of its type. */
export interface Entity {
  readonly __typename: string;
  readonly binding: TypeBinding;
  readonly row: ReadRow;
  /** What was read of it, so that a field knows whether its lookup came along. */
  readonly plan: ReadPlan;
}

/** A row as an object of its type. */
export function entityOf(binding: TypeBinding, row: ReadRow, plan: ReadPlan): Entity {
  return { __typename: binding.typename, binding, row, plan };
}

/** The value at a path of a row; undefined when it was not read, null when a lookup on the way is empty. */
export function valueAt(row: ReadRow, path: Path): Value | undefined {
  const steps = path.split('.');
  const column = steps.pop() ?? '';
  const end = rowAt(row, steps);
  return end === null || end === undefined ? end : end.values[column];
}

/** The row that a path of lookups leads to; undefined when it was not read. */
export function rowAt(row: ReadRow, steps: readonly string[]): ReadRow | null | undefined {
  let current: ReadRow | null | undefined = row;
  for (const step of steps) {
    if (current === null || current === undefined) return current;
    current = current.expanded[step];
  }
  return current;
}

/** The primary key of the entity's row. */
export function entityKey(entity: Entity): string {
  const key = entity.row.values[entity.binding.id];
  if (typeof key !== 'string')
    throw new TypeError(`Expected a row of ${entity.binding.table} with its ${entity.binding.id}.`);
  return key.toLowerCase();
}
