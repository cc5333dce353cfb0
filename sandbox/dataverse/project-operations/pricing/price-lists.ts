import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import { textOf } from '../process-rows.ts';

/** `msdyn_module` of price lists. */
const listModule = { cost: 192_350_000n, sales: 192_350_002n } as const;

const effective = `msdyn_module = ? AND transactioncurrencyid = ?
  AND (begindate IS NULL OR substr(begindate, 1, 10) <= ?) AND (enddate IS NULL OR substr(enddate, 1, 10) >= ?)`;

function newest(store: Store, module: bigint, currency: string | null, day: string): string | null {
  if (currency === null) return null;
  const sql = `SELECT pricelevelid FROM pricelevel WHERE ${effective} ORDER BY createdon DESC, pricelevelid LIMIT 1`;
  return textOf(store.get(sql, [module, currency, day, day])?.['pricelevelid']);
}

/**
 * The cost list of a unit on a day: the newest one in the unit's currency. The product attaches lists to units; the
 * sandbox has no such links, and gives each company one list in its own currency.
 */
export function costList(store: Store, currency: string | null, day: string): string | null {
  return newest(store, listModule.cost, currency, day);
}

/** The sales list of a contract on a day: its own while that is effective, else the newest one in its currency. */
export function salesList(store: Store, contract: SqlRow, day: string): string | null {
  const own = textOf(contract['pricelevelid']);
  const currency = textOf(contract['transactioncurrencyid']);
  if (own !== null && currency !== null) {
    const sql = `SELECT pricelevelid FROM pricelevel WHERE pricelevelid = ? AND ${effective}`;
    if (store.get(sql, [own, listModule.sales, currency, day, day]) !== undefined) return own;
  }
  return newest(store, listModule.sales, currency, day);
}
