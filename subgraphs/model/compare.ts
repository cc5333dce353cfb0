import type { Filter, Path, Value } from '../../systems/odata/query.ts';
import { allOf, anyOf, equals, oneOf } from './conditions.ts';

/** The comparisons of a filter input's leaf, such as `{ eq: 5 }` or `{ gte: 1, lt: 9 }`. */
export type Comparison = 'eq' | 'ne' | 'in' | 'gt' | 'gte' | 'lt' | 'lte' | 'contains' | 'startsWith' | 'isNull';

/** How one comparison reads as conditions that nothing set (null) never slips through. */
export function comparePlain(
  path: Path,
  comparison: Comparison,
  operand: Value | readonly Value[],
  negate: boolean,
): Filter {
  if (Array.isArray(operand)) return membership(path, operand as readonly Value[], negate);
  const value = operand as Value;
  switch (comparison) {
    case 'eq':
      return negate ? differs(path, value) : equals(path, value);
    case 'ne':
      return negate ? equals(path, value) : differs(path, value);
    case 'isNull':
      return (value === true) === negate ? { op: 'ne', path, value: null } : equals(path, null);
    case 'gt':
      return negate ? orNull(path, { op: 'le', path, value }) : { op: 'gt', path, value };
    case 'gte':
      return negate ? orNull(path, { op: 'lt', path, value }) : { op: 'ge', path, value };
    case 'lt':
      return negate ? orNull(path, { op: 'ge', path, value }) : { op: 'lt', path, value };
    case 'lte':
      return negate ? orNull(path, { op: 'gt', path, value }) : { op: 'le', path, value };
    case 'contains':
    case 'startsWith': {
      const match: Filter = { op: comparison, path, value: String(value) };
      return negate ? orNull(path, { op: 'not', of: match }) : match;
    }
    case 'in':
      return membership(path, [value], negate);
  }
}

/**
 * A comparison of calendar dates with a column that travels as a moment: a day is all moments from its midnight to the
 * next, so a date-time stored at any hour belongs to its day.
 */
export function compareDate(
  path: Path,
  comparison: Comparison,
  operand: Value | readonly Value[],
  negate: boolean,
): Filter {
  if (Array.isArray(operand)) {
    const days = (operand as readonly Value[]).map((day) => compareDate(path, negate ? 'ne' : 'eq', day, false));
    return (negate ? allOf(...days) : anyOf(...days)) ?? comparePlain(path, 'isNull', negate, false);
  }
  const value = operand as Value;
  if (typeof value !== 'string') return comparePlain(path, comparison, value, negate);
  const start = `${value}T00:00:00Z`;
  const end = `${dayAfter(value)}T00:00:00Z`;
  const within = (): Filter => ({
    op: 'and',
    of: [
      { op: 'ge', path, value: start },
      { op: 'lt', path, value: end },
    ],
  });
  const outside = (): Filter => ({
    op: 'or',
    of: [{ op: 'lt', path, value: start }, { op: 'ge', path, value: end }, equals(path, null)],
  });
  switch (comparison) {
    case 'eq':
      return negate ? outside() : within();
    case 'ne':
      return negate ? within() : outside();
    case 'gt':
      return comparePlain(path, 'gte', end, negate);
    case 'gte':
      return comparePlain(path, 'gte', start, negate);
    case 'lt':
      return comparePlain(path, 'lt', start, negate);
    case 'lte':
      return comparePlain(path, 'lt', end, negate);
    default:
      return comparePlain(path, comparison, value, negate);
  }
}

/** The next calendar day. */
export function dayAfter(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, (date ?? 1) + 1)).toISOString().slice(0, 10);
}

function differs(path: Path, value: Value): Filter {
  return value === null ? { op: 'ne', path, value } : orNull(path, { op: 'ne', path, value });
}

function membership(path: Path, values: readonly Value[], negate: boolean): Filter {
  if (!negate)
    return values.length === 0
      ? { op: 'and', of: [equals(path, null), { op: 'ne', path, value: null }] }
      : oneOf(path, values);
  return values.length === 0
    ? { op: 'or', of: [equals(path, null), { op: 'ne', path, value: null }] }
    : { op: 'and', of: values.map((value) => differs(path, value)) };
}

function orNull(path: Path, condition: Filter): Filter {
  return { op: 'or', of: [condition, equals(path, null)] };
}
