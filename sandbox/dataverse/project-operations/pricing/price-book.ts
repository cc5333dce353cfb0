import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import { divideHalfAway } from '../../../seed/amounts.ts';
import type { Memo } from '../memo.ts';
import { numberOf, rowById, textOf } from '../process-rows.ts';
import { costList, salesList } from './price-lists.ts';

/** A price of one unit in ten-thousandths; 0 without a list where nothing matches. */
export interface Price {
  readonly amount: bigint;
  readonly currency: string | null;
  readonly list: string | null;
}

/** Who works, and when. */
export interface Labour {
  readonly role: string | null;
  /** The unit that the person belongs to. */
  readonly resourceUnit: string | null;
  /** `YYYY-MM-DD…`. */
  readonly date: string;
}

/** Finds prices in the price lists. */
export class PriceBook {
  readonly #store: Store;
  readonly #memo: Memo;

  constructor(store: Store, memo: Memo) {
    this.#store = store;
    this.#memo = memo;
  }

  /** The hour unit that prices of work are for, and its group. */
  hours(): { readonly unit: string | null; readonly group: string | null } {
    return this.#memo.once('hours', () => {
      const row = this.#store.get(
        `SELECT uomid, uomscheduleid FROM uom WHERE name IN ('hr', 'hour', 'hours') OR msdyn_symbol IN ('hr', 'h') ORDER BY name LIMIT 1`,
      );
      return { unit: textOf(row?.['uomid']), group: textOf(row?.['uomscheduleid']) };
    });
  }

  /** What an hour costs by the cost list of a unit, in the currency of the row that matches. */
  hourCost(unit: string | null, labour: Labour): Price {
    const day = labour.date.slice(0, 10);
    return this.#memo.once(['cost', unit, day, labour.role, labour.resourceUnit].join(' '), () => {
      const currency = textOf(rowById(this.#store, 'msdyn_organizationalunit', unit)?.['msdyn_currency']);
      return this.#labourPrice(costList(this.#store, currency, day), currency, labour);
    });
  }

  /** What an hour is sold for by the list of a contract, in the contract's currency. */
  hourSales(contract: SqlRow, labour: Labour): Price {
    const day = labour.date.slice(0, 10);
    const key = ['sales', contract['salesorderid'], day, labour.role, labour.resourceUnit].join(' ');
    return this.#memo.once(key, () => {
      const currency = textOf(contract['transactioncurrencyid']);
      return { ...this.#labourPrice(salesList(this.#store, contract, day), currency, labour), currency };
    });
  }

  /** The row of the role and unit; without one, the row of the role that is for every unit. */
  #labourPrice(list: string | null, currency: string | null, { role, resourceUnit }: Labour): Price {
    if (list === null) return { amount: 0n, currency, list };
    const row = this.#store.get(
      `SELECT msdyn_price, msdyn_unit, transactioncurrencyid FROM msdyn_resourcecategorypricelevel
       WHERE msdyn_pricelist = ? AND msdyn_resourcecategory = ? AND (msdyn_organizationalunit = ? OR msdyn_organizationalunit IS NULL)
       ORDER BY msdyn_organizationalunit IS NULL LIMIT 1`,
      [list, role, resourceUnit],
    );
    if (row === undefined) return { amount: 0n, currency, list };
    const amount = this.#inHours(numberOf(row['msdyn_price']), row['msdyn_unit']);
    return { amount, currency: textOf(row['transactioncurrencyid']) ?? currency, list };
  }

  /** A price of a day, say, as that of an hour; units of another group are taken as they are. */
  #inHours(price: bigint, unit: SqlRow[string] | undefined): bigint {
    const own = this.hours().unit;
    if (unit === own || own === null) return price;
    const [from, to] = [rowById(this.#store, 'uom', unit), rowById(this.#store, 'uom', own)];
    const isComparable = from?.['uomscheduleid'] === to?.['uomscheduleid'];
    const [many, one] = [numberOf(from?.['quantity']), numberOf(to?.['quantity'])];
    return !isComparable || many === 0n || one === 0n ? price : divideHalfAway(price * one, many);
  }
}
