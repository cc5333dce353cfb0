import type { dataverseRows } from './columns.ts';
import type { EntryRow } from './expected-actuals.ts';
import type { BoundRow } from './read-bound.ts';

type CostList = BoundRow<(typeof dataverseRows)['costList']>;
type CostRow = BoundRow<(typeof dataverseRows)['costRow']>;

/** The currency in which an hour costs, by the list of a unit that is kept in some currency; empty where the unit has none. */
export type CostCurrency = (entry: EntryRow, ofUnit: string) => string;

/**
 * Finds the currency of costs: that of the row for the role and the person's unit, else of the role's row for every unit,
 * else the unit's own. No table that is known says which lists a unit has: its list is taken to be the newest one in its
 * currency that is effective on the day.
 */
export function costCurrencyBy(lists: readonly CostList[], rows: readonly CostRow[]): CostCurrency {
  const listsIn = Map.groupBy(lists.toSorted(newestFirst), ({ currency }) => currency);
  const rowsOf = Map.groupBy(rows, ({ list, role }) => `${list} ${role}`);
  return ({ date, role, resourcingUnit }, ofUnit) => {
    const day = date.slice(0, 10);
    const list = listsIn.get(ofUnit)?.find(({ first, last }) => isWithin(day, first.slice(0, 10), last.slice(0, 10)));
    const fitting = rowsOf.get(`${list?.id ?? ''} ${role}`) ?? [];
    const row =
      fitting.find(({ unit }) => unit !== '' && unit === resourcingUnit) ?? fitting.find(({ unit }) => unit === '');
    return row === undefined || row.currency === '' ? ofUnit : row.currency;
  };
}

function newestFirst(one: CostList, other: CostList): number {
  if (one.created !== other.created) return one.created > other.created ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** Whether a day lies between two; an empty one is no bound. */
function isWithin(day: string, first: string, last: string): boolean {
  return (first === '' || first <= day) && (last === '' || day <= last);
}
