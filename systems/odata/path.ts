import type { ColumnModel, TableModel } from '../catalogue/model.ts';
import type { TenantSchema } from '../catalogue/tenant-schema.ts';
import type { Addressed } from './dialect.ts';
import type { Path } from './query.ts';
import { UpstreamError } from './upstream-error.ts';

/**
 * Finds the column that a path of canonical names leads to. Throws UpstreamError where the catalogue or the tenant lacks a
 * part of it, or where a part is no lookup.
 */
export function addressOf(path: Path, table: TableModel, schema: TenantSchema): Addressed {
  const names = path.split('.');
  const last = names.pop() ?? '';
  let current = table;
  let prefix = '';
  for (const [index, name] of names.entries()) {
    const column = schema.column(current, name);
    const next = names[index + 1] ?? last;
    const [navigation, target] = followLookup(current, column, next, schema);
    if (index === names.length - 1 && target.key.length === 1 && target.key[0] === last) {
      return { wirePath: prefix + column.wireName, column, isRemote: prefix !== '' };
    }
    prefix += `${navigation}/`;
    current = target;
  }
  const column = schema.column(current, last);
  return { wirePath: prefix + column.wireName, column, isRemote: prefix !== '' };
}

/** One table that a lookup may point to, with the navigation property that leads there. */
export type LookupTarget = readonly [navigation: string, target: TableModel];

/** The tables that a lookup may point to and that the tenant has. */
export function lookupTargets(column: ColumnModel, schema: TenantSchema): readonly LookupTarget[] {
  const { targets, navigationProperties } = column.lookup ?? { targets: [], navigationProperties: [] };
  const [first] = navigationProperties;
  return targets
    .map((target, index) => [navigationProperties[index] ?? first, target] as const)
    .flatMap(([navigation, target]) =>
      navigation !== undefined && schema.has(target) ? [[navigation, schema.table(target)] as const] : [],
    );
}

function followLookup(table: TableModel, column: ColumnModel, next: string, schema: TenantSchema): LookupTarget {
  if (column.lookup === null) {
    throw new UpstreamError(
      schema.system,
      'rejected',
      `Expected a lookup before ".${next}", received ${table.name}.${column.name}, which points nowhere.`,
    );
  }
  const found = lookupTargets(column, schema).find(([, target]) => target.columns.has(next));
  if (found !== undefined) return found;
  throw new UpstreamError(
    schema.system,
    'rejected',
    `Expected a column of ${column.lookup.targets.join(' or ')} after ${table.name}.${column.name}, received "${next}".`,
  );
}
