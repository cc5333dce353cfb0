import type { TenantSchema } from '../catalogue/tenant-schema.ts';
import type { TableModel } from '../catalogue/model.ts';
import { allOf, anyOf } from './condition.ts';
import type { Comparison, Condition, Dialect } from './dialect.ts';
import { addressOf } from './path.ts';
import type { Filter, Path, Value } from './query.ts';

const opposite = { eq: 'ne', ne: 'eq', gt: 'le', le: 'gt', ge: 'lt', lt: 'ge' } as const;

/**
 * A filter in a dialect's words.
 *
 * Both systems judge alike: a comparison with a value never holds for a column that is not set, whichever way it is
 * turned. So `not` is carried down to the comparisons instead of being sent.
 */
export function compileFilter(filter: Filter, table: TableModel, schema: TenantSchema, dialect: Dialect): Condition {
  return compile(filter, false);

  function compile(part: Filter, negated: boolean): Condition {
    switch (part.op) {
      case 'not':
        return compile(part.of, !negated);
      case 'and':
      case 'or': {
        const conditions = part.of.map((each) => compile(each, negated));
        return (part.op === 'and') === negated ? anyOf(conditions) : allOf(conditions);
      }
      case 'in':
        return oneOf(part.path, part.values, negated);
      case 'contains':
      case 'startsWith':
      case 'endsWith':
        return dialect.match(addressOf(part.path, table, schema), part.op, part.value, negated);
      case 'eq':
      case 'ne':
      case 'gt':
      case 'ge':
      case 'lt':
      case 'le':
        return compare(part.path, negated ? opposite[part.op] : part.op, part.value);
    }
  }

  function compare(path: Path, op: Comparison, value: Value): Condition {
    const column = addressOf(path, table, schema);
    if (value !== null) return dialect.compare(column, op, value);
    if (op === 'eq') return dialect.isNotSet(column);
    return op === 'ne' ? dialect.isSet(column) : 'none';
  }

  function oneOf(path: Path, values: readonly Value[], negated: boolean): Condition {
    const column = addressOf(path, table, schema);
    if (negated) return allOf([...new Set(values)].map((value) => compare(path, 'ne', value)));
    const present = [...new Set(values)].filter((value) => value !== null);
    const short = dialect.oneOf(column, present);
    const conditions = short !== null ? [short] : present.map((value) => dialect.compare(column, 'eq', value));
    return anyOf(values.includes(null) ? [...conditions, dialect.isNotSet(column)] : conditions);
  }
}
