import type { ColumnModel, TableModel } from '../catalogue/model.ts';
import type { TenantSchema } from '../catalogue/tenant-schema.ts';
import type { Dialect } from './dialect.ts';
import { asObject, asText, type JsonObject } from './json.ts';
import { lookupTargets } from './path.ts';
import type { Expand, ReadRow, Value } from './query.ts';
import { UpstreamError } from './upstream-error.ts';

/** The columns asked for, as request text and as a way to read them back. */
export interface Columns {
  /** Columns that the tenant has. */
  readonly columns: readonly ColumnModel[];
  readonly expansions: readonly Expansion[];
  /** For lookups with several possible tables: the canonical names of these by the tenant's. */
  readonly targets: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Tells the table that a lookup points at, by the tenant's logical name. */
export const targetAnnotation = 'Microsoft.Dynamics.CRM.lookuplogicalname';

interface Expansion {
  /** Canonical name of the lookup. */
  readonly lookup: string;
  readonly navigation: string;
  readonly columns: Columns;
}

/** Resolves a selection against what the tenant has; what it lacks is left out, and so absent from the rows. */
export function resolveColumns(
  table: TableModel,
  select: readonly string[],
  expand: Expand | undefined,
  schema: TenantSchema,
): Columns {
  const columns = [...new Set(select)]
    .map((name) => schema.columnIfPresent(table, name))
    .filter((column) => column !== null);
  const several = columns.filter(({ lookup }) => (lookup?.targets.length ?? 0) > 1);
  const namesOf = (column: ColumnModel) =>
    new Map(lookupTargets(column, schema).map(([, { wireName, name }]) => [wireName, name]));
  return {
    columns: columns.length > 0 ? columns : keyColumns(table, schema),
    targets: new Map(several.map((column) => [column.name, namesOf(column)])),
    expansions: Object.entries(expand ?? {}).flatMap(([lookup, wanted]) =>
      resolveLookup(table, lookup, wanted, schema),
    ),
  };
}

function keyColumns(table: TableModel, schema: TenantSchema): ColumnModel[] {
  return table.key.map((name) => schema.columnIfPresent(table, name)).filter((column) => column !== null);
}

/** A lookup with several possible tables is expanded into each that has one of the columns. */
function resolveLookup(table: TableModel, lookup: string, wanted: Expand[string], schema: TenantSchema): Expansion[] {
  const column = schema.columnIfPresent(table, lookup);
  if (column === null) return [];
  if (column.lookup === null) {
    throw new UpstreamError(
      schema.system,
      'rejected',
      `Expected a lookup to expand, received ${table.name}.${lookup}.`,
    );
  }
  const seen = new Set<string>();
  const targets = lookupTargets(column, schema);
  const isSomewhere = (name: string) => targets.some(([, target]) => target.columns.has(name));
  return targets.flatMap(([navigation, target]) => {
    const select = wanted.select.filter((name) => target.columns.has(name));
    if (seen.has(navigation) || (select.length === 0 && wanted.select.length > 0)) return [];
    seen.add(navigation);
    // What only one of the possible tables has is asked for there alone, like its columns.
    const isToAsk = (name: string) => target.columns.has(name) || !isSomewhere(name);
    const expand = Object.fromEntries(Object.entries(wanted.expand ?? {}).filter(([name]) => isToAsk(name)));
    return [{ lookup, navigation, columns: resolveColumns(target, select, expand, schema) }];
  });
}

/** The options `$select` and `$expand`. */
export function columnOptions({ columns, expansions }: Columns): string[] {
  const options = [`$select=${columns.map(({ wireName }) => wireName).join(',')}`];
  if (expansions.length === 0) return options;
  const parts = expansions.map((each) => `${each.navigation}(${columnOptions(each.columns).join(';')})`);
  return [...options, `$expand=${parts.join(',')}`];
}

/** Reads one row of an answer. */
export function readRow(json: JsonObject, wanted: Columns, dialect: Dialect): ReadRow {
  const values: Record<string, Value> = {};
  for (const column of wanted.columns) {
    const value = json[column.wireName];
    if (value === undefined) continue;
    values[column.name] = typeof value === 'object' && value !== null ? null : dialect.readValue(column, value);
  }
  const expanded: Record<string, ReadRow | null> = {};
  for (const { lookup, navigation, columns } of wanted.expansions) {
    const inner = asObject(json[navigation]);
    if (inner !== null) expanded[lookup] = readRow(inner, columns, dialect);
    else expanded[lookup] ??= null;
  }
  const targets = wanted.columns.flatMap(({ name, wireName }): [string, string][] => {
    const target = wanted.targets.get(name)?.get(asText(json[`${wireName}@${targetAnnotation}`]) ?? '');
    return target === undefined ? [] : [[name, target]];
  });
  const row = { values, etag: asText(json['@odata.etag']), expanded };
  return targets.length === 0 ? row : { ...row, targets: Object.fromEntries(targets) };
}
