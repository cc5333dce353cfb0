import type { Filter, Path, ReadRow } from '../../systems/odata/query.ts';
import type { SubgraphContext } from '../context.ts';
import { financeConditions, financeFilters } from '../finance/filters.ts';
import type { FinanceFilter } from '../finance/filters.ts';
import { filtersOf, joinPaths } from './binding.ts';
import type { FilterBindings, TypeBinding } from './binding.ts';
import { allOf, anyOf } from './conditions.ts';
import type { Connection } from './connection.ts';
import { requireDataverse } from './dataverse-columns.ts';
import { valueAt } from './entity.ts';
import type { Entity } from './entity.ts';
import { badUserInput } from './errors.ts';
import type { ArgumentPath } from './errors.ts';
import { translateFilter } from './filter.ts';
import type { FilterInput } from './filter.ts';
import type { FinanceCondition } from './finance-condition.ts';
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

/** Columns of the rows that conditions on what Finance holds of them may need. */
export function financePaths(binding: TypeBinding): readonly Path[] {
  const elsewhere = Object.values(filtersOf(binding)).filter((filter) => filter.kind === 'elsewhere');
  return [...joinPaths(binding), ...elsewhere.flatMap(({ typename }) => financeFilters[typename]?.rowPaths ?? [])];
}

/** Reads a page of a list with conditions that Finance answers. */
export async function readMixedPage(list: PreparedList, bindings: FilterBindings): Promise<Connection<Entity>> {
  const { binding, args, context } = list;
  const asked = await askFinance(binding, args.filter, context);
  const broad = asked.filter(({ meaning }) => meaning === null);
  const unjoinable = broad.find(({ part }) => !part.isRequired);
  if (unjoinable !== undefined) throw tooBroad(unjoinable, 'below "or" or "not" they cannot be joined');
  const filter = joinedFilter(binding, args.filter, bindings, asked, context);
  return broad.length === 0 ? readPage(list, filter) : scan(list, filter, broad);
}

/** A filter in the words of Dataverse alone; refused when a Finance condition leaves too many records for that. */
export async function translateMixedFilter(
  binding: TypeBinding,
  input: FilterInput | null | undefined,
  context: SubgraphContext,
): Promise<Filter | undefined> {
  const asked = await askFinance(binding, input, context);
  const broad = asked.find(({ meaning }) => meaning === null);
  if (broad !== undefined) throw tooBroad(broad, 'totals cannot be made of them');
  return joinedFilter(binding, input, filtersOf(binding), asked, context);
}

/** A part of the filter that Finance answers, such as `accounting: { … }`. */
interface FinancePart {
  readonly input: FilterInput;
  readonly path: ArgumentPath;
  readonly filter: FinanceFilter;
  /** Whether every row of the list must meet it: it is not below an `or` or a `not`. */
  readonly isRequired: boolean;
}

/** One condition of a part. */
interface AskedCondition {
  readonly part: FinancePart;
  readonly condition: FinanceCondition;
  /** What it means for Dataverse, or null when too many records are concerned. */
  readonly meaning: ((negate: boolean) => Filter) | null;
}

function tooBroad({ part, condition }: AskedCondition, why: string): Error {
  return badUserInput(part.path, `${condition.breadth}, and ${why}. ${REMEDY}`);
}

async function askFinance(
  binding: TypeBinding,
  input: FilterInput | null | undefined,
  context: SubgraphContext,
): Promise<readonly AskedCondition[]> {
  const place = { context, joinPaths: joinPaths(binding), id: binding.id };
  const asked = financeParts(input ?? {}, filtersOf(binding), ['filter'], true).flatMap((part) =>
    financeConditions(part.filter, part.input, part.path, place).map((condition) => ({ part, condition })),
  );
  return Promise.all(asked.map(async (one) => ({ ...one, meaning: await one.condition.ask() })));
}

/** The filter with what Finance answered in the place of its conditions. */
function joinedFilter(
  binding: TypeBinding,
  input: FilterInput | null | undefined,
  bindings: FilterBindings,
  asked: readonly AskedCondition[],
  context: SubgraphContext,
): Filter | undefined {
  return translateFilter(input, bindings, {
    require: requireDataverse(context.dataverse, binding.table),
    elsewhere: (input, _path, negate) => {
      const meanings = asked.filter(({ part }) => part.input === input).map(({ meaning }) => meaning?.(negate));
      return negate ? anyOf(...meanings) : allOf(...meanings);
    },
  });
}

function financeParts(
  input: FilterInput,
  bindings: FilterBindings,
  path: ArgumentPath,
  isRequired: boolean,
): FinancePart[] {
  return Object.entries(input).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    const here = [...path, name];
    if (name === 'not') return financeParts(value as FilterInput, bindings, here, false);
    if (name === 'and' || name === 'or') {
      return (value as readonly FilterInput[]).flatMap((part, index) =>
        financeParts(part, bindings, [...here, index], isRequired && name === 'and'),
      );
    }
    const binding = bindings[name];
    if (binding?.kind !== 'elsewhere') return [];
    const filter = financeFilters[binding.typename];
    if (filter === undefined) throw badUserInput(here, 'Finance cannot be asked about this.');
    return [{ input: value as FilterInput, path: here, filter, isRequired }];
  });
}

/** Reads Dataverse pages in order and keeps the rows that Finance confirms, until the page is full. */
async function scan(
  list: PreparedList,
  filter: Filter | undefined,
  broad: readonly AskedCondition[],
): Promise<Connection<Entity>> {
  const conditions = broad.map(({ condition }) => condition);
  const whole = allOf(list.binding.where, list.scope, filter, ...conditions.map(({ narrowing }) => narrowing));
  const kept: ReadRow[] = [];
  let after = list.after;
  let last: ReadRow | undefined;
  for (let page = 0; page < MAX_SCANNED_PAGES; page += 1) {
    const { rows } = await readRows(list, allOf(whole, after), SCANNED_ROWS);
    kept.push(...(await confirmed(list, rows, conditions)));
    last = rows.at(-1);
    if (kept.length > list.size || rows.length < SCANNED_ROWS || last === undefined)
      return toConnection(list, kept, null);
    after = afterRow(list.order, orderValues(last, list.order));
  }
  if (kept.length === 0 || last === undefined) {
    const [first] = broad;
    throw badUserInput(
      first?.part.path ?? ['filter'],
      `no record among the next ${MAX_SCANNED_PAGES * SCANNED_ROWS} meets this condition, and ${first?.condition.breadth}. ${REMEDY}`,
    );
  }
  const page = toConnection(list, kept, null);
  // A short page with a way on: it goes on after the last row looked at, not after the last one kept.
  return { ...page, pageInfo: { ...page.pageInfo, hasNextPage: true, endCursor: cursorOf(list, last) } };
}

async function confirmed(
  list: PreparedList,
  rows: readonly ReadRow[],
  conditions: readonly FinanceCondition[],
): Promise<readonly ReadRow[]> {
  const paths = joinPaths(list.binding);
  const keyed = rows.map((row) => ({ row, key: paths.map((path) => valueAt(row, path) ?? null) }));
  const known = keyed.filter(({ key }) => !key.includes(null));
  const met = await Promise.all(conditions.map((condition) => condition.confirm(known)));
  return known.filter((row) => met.every((rows) => rows.has(row))).map(({ row }) => row);
}
