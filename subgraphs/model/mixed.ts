import type { Filter, ReadRow, Value } from '../../systems/odata/query.ts';
import type { SubgraphContext } from '../context.ts';
import { financeFilters } from '../finance/filters.ts';
import type { FinanceFilterTable } from '../finance/filters.ts';
import { filtersOf, joinPaths } from './binding.ts';
import type { FilterBindings, TypeBinding } from './binding.ts';
import { allOf, anyOf, equals, oneOf } from './conditions.ts';
import type { Connection } from './connection.ts';
import { requireDataverse } from './dataverse-columns.ts';
import { valueAt } from './entity.ts';
import type { Entity } from './entity.ts';
import { badUserInput, missingSource } from './errors.ts';
import type { ArgumentPath } from './errors.ts';
import { translateFilter } from './filter.ts';
import type { FilterInput } from './filter.ts';
import { afterRow, orderValues } from './keyset.ts';
import { cursorOf, readPage, readRows, toConnection } from './page.ts';
import type { PreparedList } from './page.ts';

/**
 * Lists of Dataverse rows with conditions on what Finance holds of them.
 *
 * First the Finance conditions are asked for their keys. When they leave at most {@link MAX_FINANCE_KEYS}, the keys become
 * a condition of the Dataverse read, and paging, order and count work as always. When they leave more, Dataverse drives:
 * its pages are read in order and joined against Finance until the page is full, at most {@link MAX_SCANNED_PAGES} of
 * them. What would need more is refused.
 */

/** The most keys that a Finance condition may leave to be put into a Dataverse read: more would not fit its address. */
export const MAX_FINANCE_KEYS = 1000;
/** The most Dataverse pages read to fill one page of a list whose Finance conditions are met by many rows. */
export const MAX_SCANNED_PAGES = 10;
/** Dataverse rows of such a page. */
const SCANNED_ROWS = 500;

const REMEDY =
  'Add a condition that Finance can answer with few records (a voucher, a short range of dates), or conditions on the records themselves that leave few of them.';

/** Whether a filter holds conditions that Finance answers. */
export function hasFinanceConditions(input: FilterInput | null | undefined, bindings: FilterBindings): boolean {
  return Object.entries(input ?? {}).some(([name, value]) => {
    if (value === null || value === undefined) return false;
    if (name === 'not') return hasFinanceConditions(value as FilterInput, bindings);
    if (name === 'and' || name === 'or') {
      return (value as readonly FilterInput[]).some((part) => hasFinanceConditions(part, bindings));
    }
    return bindings[name]?.kind === 'elsewhere';
  });
}

/** Reads a page of a list with conditions that Finance answers. */
export async function readMixedPage(list: PreparedList, bindings: FilterBindings): Promise<Connection<Entity>> {
  const parts = await askFinance(list.args.filter ?? {}, bindings, list.context);
  const broad = parts.filter((part) => part.keys === null);
  const unjoinable = broad.find((part) => !part.isRequired);
  if (unjoinable !== undefined) throw tooBroad(unjoinable, 'below "or" or "not" they cannot be joined');
  const filter = joinedFilter(list.binding, list.args.filter, bindings, parts, list.context);
  return broad.length === 0 ? readPage(list, filter) : scan(list, filter, broad);
}

/** A filter in the words of Dataverse alone; refused when a Finance condition leaves too many records for that. */
export async function translateMixedFilter(
  binding: TypeBinding,
  input: FilterInput | null | undefined,
  context: SubgraphContext,
): Promise<Filter | undefined> {
  const bindings = filtersOf(binding);
  const parts = await askFinance(input ?? {}, bindings, context);
  const broad = parts.find((part) => part.keys === null);
  if (broad !== undefined) throw tooBroad(broad, 'totals cannot be made of them');
  return joinedFilter(binding, input, bindings, parts, context);
}

function tooBroad(part: FinancePart, why: string): Error {
  const message = `more than ${MAX_FINANCE_KEYS} records in Finance meet this condition, and ${why}. ${REMEDY}`;
  return badUserInput(part.path, message);
}

async function askFinance(
  input: FilterInput,
  bindings: FilterBindings,
  context: SubgraphContext,
): Promise<readonly FinancePart[]> {
  const parts = financeParts(input, bindings, context, ['filter'], true);
  return Promise.all(parts.map(async (part) => ({ ...part, keys: await selectiveKeys(part, context) })));
}

/** The filter with the keys that Finance answered in the place of its conditions. */
function joinedFilter(
  binding: TypeBinding,
  input: FilterInput | null | undefined,
  bindings: FilterBindings,
  parts: readonly FinancePart[],
  context: SubgraphContext,
): Filter | undefined {
  return translateFilter(input, bindings, {
    require: requireDataverse(context.dataverse, binding.table),
    elsewhere: (part, _path, negate) => {
      const keys = parts.find((candidate) => candidate.input === part)?.keys;
      return keys === null || keys === undefined ? undefined : keyCondition(binding, keys, negate);
    },
  });
}

/** A key of a Finance record: the values of its key columns. */
type FinanceKey = readonly Value[];

interface FinancePart {
  readonly input: FilterInput;
  readonly path: ArgumentPath;
  readonly table: FinanceFilterTable;
  readonly condition: Filter | undefined;
  /** Whether every row of the list must meet it: it is not below an `or` or a `not`. */
  readonly isRequired: boolean;
  /** Keys of the records that meet it, or null when there are too many. */
  readonly keys: readonly FinanceKey[] | null;
}

function financeParts(
  input: FilterInput,
  bindings: FilterBindings,
  context: SubgraphContext,
  path: ArgumentPath,
  isRequired: boolean,
): FinancePart[] {
  return Object.entries(input).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    const here = [...path, name];
    if (name === 'not') return financeParts(value as FilterInput, bindings, context, here, false);
    if (name === 'and' || name === 'or') {
      return (value as readonly FilterInput[]).flatMap((part, index) =>
        financeParts(part, bindings, context, [...here, index], isRequired && name === 'and'),
      );
    }
    const binding = bindings[name];
    if (binding?.kind !== 'elsewhere') return [];
    const table = financeFilters[binding.typename];
    if (table === undefined) throw badUserInput(here, 'Finance cannot be asked about this.');
    const condition = translateFilter(
      value as FilterInput,
      table.columns,
      { require: requireFinance(context, table.table), elsewhere: null },
      here,
    );
    return [{ input: value as FilterInput, path: here, table, condition, isRequired, keys: null }];
  });
}

function requireFinance(context: SubgraphContext, table: string): (column: string) => void {
  return (column) => {
    if (!context.finance.has(table, column)) throw missingSource('FINANCE', table, column);
  };
}

async function selectiveKeys(part: FinancePart, context: SubgraphContext): Promise<readonly FinanceKey[] | null> {
  const { table, keyColumns } = part.table;
  const { rows } = await context.finance.read({
    table,
    select: keyColumns,
    ...(part.condition === undefined ? {} : { filter: part.condition }),
    top: MAX_FINANCE_KEYS + 1,
  });
  return rows.length > MAX_FINANCE_KEYS ? null : rows.map((row) => financeKey(row, keyColumns));
}

/** Dataverse rows whose key is among these; with `negate`, all others. */
function keyCondition(binding: TypeBinding, keys: readonly FinanceKey[], negate: boolean): Filter | undefined {
  const paths = joinPaths(binding);
  const isAmong = byLeading(paths, keys) ?? equals(binding.id, null);
  return negate ? anyOf({ op: 'not', of: isAmong }, ...paths.map((path) => equals(path, null))) : isAmong;
}

/** One list of values per combination of the leading columns, such as the numbers of one legal entity. */
function byLeading(columns: readonly string[], keys: readonly FinanceKey[]): Filter | undefined {
  const last = columns.at(-1);
  if (last === undefined) return undefined;
  const groups = Map.groupBy(keys, (key) => keyText(key.slice(0, -1)));
  return anyOf(
    ...[...groups.values()].map((group) => {
      const leading = columns.slice(0, -1).map((column, index) => equals(column, group[0]?.[index] ?? null));
      return allOf(...leading, oneOf(last, [...new Set(group.map((key) => key.at(-1) ?? null))]));
    }),
  );
}

/** Reads Dataverse pages in order and keeps the rows that Finance confirms, until the page is full. */
async function scan(
  list: PreparedList,
  filter: Filter | undefined,
  parts: readonly FinancePart[],
): Promise<Connection<Entity>> {
  const kept: ReadRow[] = [];
  let after = list.after;
  let last: ReadRow | undefined;
  for (let page = 0; page < MAX_SCANNED_PAGES; page += 1) {
    const { rows } = await readRows(list, allOf(list.binding.where, list.scope, filter, after), SCANNED_ROWS);
    kept.push(...(await confirmed(list, rows, parts)));
    last = rows.at(-1);
    if (kept.length > list.size || rows.length < SCANNED_ROWS || last === undefined)
      return toConnection(list, kept, null);
    after = afterRow(list.order, orderValues(last, list.order));
  }
  if (kept.length === 0 || last === undefined) {
    throw badUserInput(
      parts[0]?.path ?? ['filter'],
      `no record among the next ${MAX_SCANNED_PAGES * SCANNED_ROWS} meets this condition, and Finance has more than ${MAX_FINANCE_KEYS} that do. ${REMEDY}`,
    );
  }
  const page = toConnection(list, kept, null);
  // A short page with a way on: it goes on after the last row looked at, not after the last one kept.
  return { ...page, pageInfo: { ...page.pageInfo, hasNextPage: true, endCursor: cursorOf(list, last) } };
}

async function confirmed(
  list: PreparedList,
  rows: readonly ReadRow[],
  parts: readonly FinancePart[],
): Promise<readonly ReadRow[]> {
  const paths = joinPaths(list.binding);
  const keyed = rows.map((row) => ({ row, key: paths.map((path) => valueAt(row, path) ?? null) }));
  const known = keyed.filter(({ key }) => !key.includes(null));
  const found = await Promise.all(
    parts.map(async ({ table: { table, keyColumns }, condition }) => {
      const filter = allOf(
        condition,
        byLeading(
          keyColumns,
          known.map(({ key }) => key),
        ),
      );
      if (known.length === 0 || filter === undefined) return new Set<string>();
      const answer = await list.context.finance.read({ table, select: keyColumns, filter });
      return new Set(answer.rows.map((row) => keyText(financeKey(row, keyColumns))));
    }),
  );
  return known.filter(({ key }) => found.every((keys) => keys.has(keyText(key)))).map(({ row }) => row);
}

function financeKey(row: ReadRow, columns: readonly string[]): FinanceKey {
  return columns.map((column) => row.values[column] ?? null);
}

/** Text comparisons ignore case in both systems, so keys do too. */
function keyText(key: FinanceKey): string {
  return JSON.stringify(key.map((value) => (typeof value === 'string' ? value.toLowerCase() : value)));
}
