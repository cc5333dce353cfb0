import type { Filter, Path, Value } from '../../systems/odata/query.ts';

/** All of the conditions; undefined when there are none. */
export function allOf(...conditions: readonly (Filter | undefined)[]): Filter | undefined {
  return join('and', conditions);
}

/** At least one of the conditions; undefined when there are none. */
export function anyOf(...conditions: readonly (Filter | undefined)[]): Filter | undefined {
  return join('or', conditions);
}

/** The column has this value. */
export function equals(path: Path, value: Value): Filter {
  return { op: 'eq', path, value };
}

/** The column has one of these values. */
export function oneOf(path: Path, values: readonly Value[]): Filter {
  const [only] = values;
  return values.length === 1 && only !== undefined ? equals(path, only) : { op: 'in', path, values };
}

function join(op: 'and' | 'or', conditions: readonly (Filter | undefined)[]): Filter | undefined {
  const of = conditions
    .filter((condition) => condition !== undefined)
    .flatMap((condition) => (condition.op === op ? condition.of : [condition]));
  return of.length <= 1 ? of[0] : { op, of };
}
