import type { WriteEvent, WriteHooks } from '../environment.ts';

const stages = ['beforeCreate', 'afterCreate', 'beforeUpdate', 'afterUpdate', 'beforeDelete', 'afterDelete'] as const;

/** Several sets of rules as one: the rules of a table run in the order of the sets. */
export function mergeHooks(...sets: readonly ReadonlyMap<string, WriteHooks>[]): ReadonlyMap<string, WriteHooks> {
  const merged = new Map<string, WriteHooks>();
  for (const set of sets) {
    for (const [table, hooks] of set) merged.set(table, both(merged.get(table) ?? {}, hooks));
  }
  return merged;
}

function both(left: WriteHooks, right: WriteHooks): WriteHooks {
  return Object.fromEntries(
    stages.flatMap((stage) => {
      const [first, second] = [left[stage], right[stage]];
      const run = (event: WriteEvent) => {
        first?.(event);
        second?.(event);
      };
      return first === undefined && second === undefined ? [] : [[stage, run]];
    }),
  );
}
