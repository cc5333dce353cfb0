import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import { transactionClass, transactionType } from '../choices.ts';
import { Memo } from '../memo.ts';
import { categorySales, productCost, productSales } from '../pricing/item-prices.ts';
import { PriceBook } from '../pricing/price-book.ts';
import type { Price } from '../pricing/price-book.ts';
import { numberOf, rowById, textOf } from '../process-rows.ts';

/** The price that the lists have for a line; null where nothing but the caller can know it. */
export function priceOfLine(store: Store, line: SqlRow): Price | null {
  const contract = rowById(store, 'salesorder', line['msdyn_salescontract']);
  switch (line['msdyn_transactiontypecode']) {
    case transactionType.unbilledSales:
    case transactionType.billedSales:
      return contract === undefined ? null : salesPrice(store, line, contract);
    case transactionType.cost:
    case transactionType.interOrganizationalSales:
      return costPrice(store, line, textOf(line['msdyn_contractorganizationalunitid']));
    case transactionType.resourcingUnitCost:
      return costPrice(store, line, textOf(line['msdyn_resourceorganizationalunitid']));
    default:
      return null;
  }
}

const labourOf = (line: SqlRow) => ({
  role: textOf(line['msdyn_resourcecategory']),
  resourceUnit: textOf(line['msdyn_resourceorganizationalunitid']),
  date: String(line['msdyn_documentdate']),
});
const dayOf = (line: SqlRow) => String(line['msdyn_documentdate']).slice(0, 10);

/** Hours and products have a cost by the lists; of expenses it is what was paid. */
function costPrice(store: Store, line: SqlRow, unit: string | null): Price | null {
  const [product, uom] = [textOf(line['msdyn_product']), textOf(line['msdyn_unit'])];
  switch (line['msdyn_transactionclassification']) {
    case transactionClass.time:
      return new PriceBook(store, new Memo()).hourCost(unit, labourOf(line));
    case transactionClass.material:
      return product === null ? null : productCost(store, unit, dayOf(line), product, uom);
    default:
      return null;
  }
}

function salesPrice(store: Store, line: SqlRow, contract: SqlRow): Price | null {
  const [product, uom] = [textOf(line['msdyn_product']), textOf(line['msdyn_unit'])];
  const basis = line['msdyn_basisprice'] ?? null;
  const cost = basis === null ? null : { amount: numberOf(basis), currency: textOf(contract['transactioncurrencyid']) };
  switch (line['msdyn_transactionclassification']) {
    case transactionClass.time:
      return new PriceBook(store, new Memo()).hourSales(contract, labourOf(line));
    case transactionClass.expense:
      return categorySales(store, contract, dayOf(line), textOf(line['msdyn_transactioncategory']), cost);
    case transactionClass.material:
      return product === null ? null : productSales(store, contract, dayOf(line), product, uom);
    default:
      return null;
  }
}
