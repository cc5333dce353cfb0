import type { Filter, Order, Path, ReadRow, Value } from '../../systems/odata/query.ts';
import type { TypeBinding } from './binding.ts';
import { allOf, anyOf, equals } from './conditions.ts';
import { valueAt } from './entity.ts';
import { badUserInput } from './errors.ts';

/** One term of an `orderBy` argument. */
export interface OrderInput {
  readonly field: string;
  readonly direction?: 'ASCENDING' | 'DESCENDING' | null;
}

/** The order of a list, always completed with the primary key, which makes it total. */
export function completeOrder(
  orderBy: readonly OrderInput[] | null | undefined,
  binding: Pick<TypeBinding, 'orders' | 'id' | 'typename'>,
): readonly Order[] {
  const terms = (orderBy ?? []).map((term, index): Order => {
    const path = binding.orders?.[term.field];
    if (path === undefined) {
      throw badUserInput(
        ['orderBy', index, 'field'],
        `a list of ${binding.typename} cannot be ordered by ${term.field}.`,
      );
    }
    return { path, descending: term.direction === 'DESCENDING' };
  });
  // A later term on the same column says nothing more, and some systems refuse it.
  const first = terms.filter((term, index) => terms.findIndex((other) => other.path === term.path) === index);
  return [...first, { path: binding.id, descending: false }];
}

/** The values that place a row in the order; what its cursor holds. */
export function orderValues(row: ReadRow, order: readonly Order[]): readonly Value[] {
  return order.map((term) => valueAt(row, term.path) ?? null);
}

/** Rows that come after the row with these values, in an order that {@link completeOrder} made total. */
export function afterRow(order: readonly Order[], values: readonly Value[]): Filter {
  const condition = beyondValues(order, values);
  if (condition === undefined)
    throw new TypeError('Expected an order that ends with the primary key, which is never null.');
  return condition;
}

/**
 * Rows that come after these values, ties not included; undefined when there can be none. Rows without a value come first
 * when ascending and last when descending, and no comparison but `eq null` ever meets them, so each case is spelled out.
 */
export function beyondValues(order: readonly Order[], values: readonly Value[]): Filter | undefined {
  let condition: Filter | undefined;
  for (const [index, term] of [...order.entries()].reverse()) {
    const value = values[index] ?? null;
    const tie = condition === undefined ? undefined : allOf(equals(term.path, value), condition);
    condition = anyOf(beyond(term.path, value, term.descending === true), tie);
  }
  return condition;
}

function beyond(path: Path, value: Value, descending: boolean): Filter | undefined {
  if (value === null) return descending ? undefined : { op: 'ne', path, value: null };
  return descending ? anyOf({ op: 'lt', path, value }, equals(path, null)) : { op: 'gt', path, value };
}
