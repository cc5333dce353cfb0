import { divideHalfAway } from '../../../seed/amounts.ts';
import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import { numberOf, rowById, textOf } from '../process-rows.ts';
import type { Price } from './price-book.ts';
import { costList, salesList } from './price-lists.ts';

/** `msdyn_pricecalculation` of price rows of categories. */
const calculation = { perUnit: 192_350_000n, atCost: 192_350_001n, markup: 192_350_002n } as const;

/** An amount in another currency, by the rates that the currencies have against the base currency. */
function inCurrency(store: Store, amount: bigint, from: string | null, to: string | null): bigint {
  if (from === to) return amount;
  const rateOf = (id: string | null) => numberOf(rowById(store, 'transactioncurrency', id)?.['exchangerate']);
  const [divisor, factor] = [rateOf(from), rateOf(to)];
  return divisor === 0n ? amount : divideHalfAway(amount * factor, divisor);
}

/** What a category is sold for by the list of a contract: its price, or what it cost, with a markup; null where neither is known. */
export function categorySales(
  store: Store,
  contract: SqlRow,
  day: string,
  category: string | null,
  cost: Omit<Price, 'list'> | null,
): Price | null {
  const list = salesList(store, contract, day);
  const currency = textOf(contract['transactioncurrencyid']);
  const row = store.get(
    'SELECT * FROM msdyn_transactioncategorypricelevel WHERE msdyn_pricelist = ? AND msdyn_transactioncategory = ? LIMIT 1',
    [list, category],
  );
  if (row === undefined) return { amount: 0n, currency, list };
  if ((row['msdyn_pricecalculation'] ?? calculation.perUnit) === calculation.perUnit) {
    return { amount: numberOf(row['msdyn_price']), currency, list };
  }
  if (cost === null) return null;
  const own = inCurrency(store, cost.amount, cost.currency, currency);
  const percent = row['msdyn_pricecalculation'] === calculation.markup ? numberOf(row['msdyn_percent']) : 0n;
  return { amount: divideHalfAway(own * (10_000n + percent), 10_000n), currency, list };
}

/** What a product costs by the cost list of a unit's currency. */
export function productCost(
  store: Store,
  unit: string | null,
  day: string,
  product: string,
  uom: string | null,
): Price {
  const currency = textOf(rowById(store, 'msdyn_organizationalunit', unit)?.['msdyn_currency']);
  return productPrice(store, costList(store, currency, day), currency, product, uom);
}

/** What a product is sold for by the list of a contract. */
export function productSales(store: Store, contract: SqlRow, day: string, product: string, uom: string | null): Price {
  const currency = textOf(contract['transactioncurrencyid']);
  return productPrice(store, salesList(store, contract, day), currency, product, uom);
}

function productPrice(
  store: Store,
  list: string | null,
  currency: string | null,
  product: string,
  uom: string | null,
): Price {
  const row = store.get(
    'SELECT amount FROM productpricelevel WHERE pricelevelid = ? AND productid = ? AND uomid = ? LIMIT 1',
    [list, product, uom],
  );
  return { amount: numberOf(row?.['amount']), currency, list };
}
