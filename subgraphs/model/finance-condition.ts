import type { Filter, Path, ReadRow, Value } from '../../systems/odata/query.ts';
import type { SubgraphContext } from '../context.ts';
import { allOf, anyOf, equals, oneOf } from './conditions.ts';
import { missingSource } from './errors.ts';

/** The most keys that a Finance condition may leave to be put into a Dataverse read: more would not fit its address. */
export const MAX_FINANCE_KEYS = 1000;

/** A key of a Finance record: the values of its key columns. */
export type FinanceKey = readonly Value[];

/** A Dataverse row with its key in Finance, no part of which is missing. */
export interface JoinedRow {
  readonly row: ReadRow;
  readonly key: FinanceKey;
}

/** A condition on rows of Dataverse that Finance answers. */
export interface FinanceCondition {
  /**
   * Asks Finance which rows meet it, and answers in the words of Dataverse: for the rows that do, or (negated) for all
   * others. Null when that takes more than {@link MAX_FINANCE_KEYS} records.
   */
  readonly ask: () => Promise<((negate: boolean) => Filter) | null>;
  /** What it means that there is no such answer, such as "more than 1000 records in Finance meet this condition". */
  readonly breadth: string;
  /** Asks Finance which of these rows meet it. */
  readonly confirm: (rows: readonly JoinedRow[]) => Promise<ReadonlySet<JoinedRow>>;
  /** A condition of Dataverse that the rows meet too, for reading fewer of them. */
  readonly narrowing?: Filter | undefined;
}

/** What a condition is made for. */
export interface ConditionPlace {
  readonly context: SubgraphContext;
  /** The Dataverse row's columns that hold its key in Finance. */
  readonly joinPaths: readonly Path[];
  /** The Dataverse row's primary column. */
  readonly id: Path;
}

/** The records of one data entity that a condition is about, and which columns name the Dataverse row. */
export interface KeyedTable {
  readonly table: string;
  /** The company first; in the order of the key fields `legalEntityId` and number (or import id). */
  readonly keyColumns: readonly string[];
}

/** Rows of Dataverse for which the data entity has a record that meets `condition`. */
export function recordCondition(
  { table, keyColumns }: KeyedTable,
  condition: Filter | undefined,
  place: ConditionPlace,
): FinanceCondition {
  const { finance } = place.context;
  return {
    breadth: `more than ${MAX_FINANCE_KEYS} records in Finance meet this condition`,
    ask: async () => {
      const filter = condition === undefined ? {} : { filter: condition };
      const { rows } = await finance.read({ table, select: keyColumns, ...filter, top: MAX_FINANCE_KEYS + 1 });
      if (rows.length > MAX_FINANCE_KEYS) return null;
      const keys = rows.map((row) => financeKey(row, keyColumns));
      return (negate) => (negate ? isNotAmong(place, keys) : isAmong(place, keys));
    },
    confirm: async (rows) => {
      const keys = rows.map(({ key }) => key);
      const records = await readByKeys(place.context, { table, keyColumns }, keyColumns, keys, condition);
      const found = new Set(records.map((row) => keyText(financeKey(row, keyColumns))));
      return new Set(rows.filter(({ key }) => found.has(keyText(key))));
    },
  };
}

/**
 * The Finance records with these keys that meet `also`. Each company is a read of its own, in which the client can split
 * the list of keys; they travel together.
 */
export async function readByKeys(
  { finance }: SubgraphContext,
  { table, keyColumns }: KeyedTable,
  select: readonly string[],
  keys: readonly FinanceKey[],
  also: Filter | undefined,
): Promise<readonly ReadRow[]> {
  const companies = [...Map.groupBy(keys, ([company]) => keyText([company ?? null])).values()];
  const answers = await Promise.all(
    companies.map(async (group) => {
      const filter = allOf(keysCondition(keyColumns, group), also);
      return filter === undefined ? [] : (await finance.read({ table, select, filter })).rows;
    }),
  );
  return answers.flat();
}

/** Dataverse rows whose key is one of these. */
export function isAmong({ joinPaths, id }: ConditionPlace, keys: readonly FinanceKey[]): Filter {
  return keysCondition(joinPaths, keys) ?? equals(id, null);
}

/** Dataverse rows whose key is none of these, or that have none. */
export function isNotAmong(place: ConditionPlace, keys: readonly FinanceKey[]): Filter {
  const others: Filter = { op: 'not', of: isAmong(place, keys) };
  return anyOf(others, hasNoKey(place)) ?? others;
}

/** Dataverse rows without a key in Finance. */
export function hasNoKey({ joinPaths }: ConditionPlace): Filter | undefined {
  return anyOf(...joinPaths.map((path) => equals(path, null)));
}

/** One list of values per combination of the leading columns, such as the numbers of one legal entity. */
export function keysCondition(columns: readonly string[], keys: readonly FinanceKey[]): Filter | undefined {
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

/** The key of a Finance row. */
export function financeKey(row: ReadRow, columns: readonly string[]): FinanceKey {
  return columns.map((column) => row.values[column] ?? null);
}

/** The key as one text. Text comparisons ignore case in both systems, so keys do too. */
export function keyText(key: FinanceKey): string {
  return JSON.stringify(key.map((value) => (typeof value === 'string' ? value.toLowerCase() : value)));
}

/** Refuses a column that this tenant's Finance does not have. */
export function requireFinance({ finance }: SubgraphContext, table: string): (column: string) => void {
  return (column) => {
    if (!finance.has(table, column)) throw missingSource('FINANCE', table, column);
  };
}
