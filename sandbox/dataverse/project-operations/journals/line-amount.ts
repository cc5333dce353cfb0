import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import { amountOf } from '../actuals/actual-row.ts';
import { transactionType } from '../choices.ts';
import { numberOf, rowById, textOf } from '../process-rows.ts';
import { businessError } from '../schedule-errors.ts';
import { priceOfLine } from './line-price.ts';

/** Price and currency of the lists, where the caller gave none. */
export function fillPrice(store: Store, line: SqlRow, sent: readonly string[]): void {
  const isAsked = (line['msdyn_price'] ?? null) === null && (line['msdyn_documentdate'] ?? null) !== null;
  const price = isAsked ? priceOfLine(store, line) : null;
  if (price !== null) {
    line['msdyn_price'] = price.amount;
    line['msdyn_pricelist'] ??= price.list;
  }
  if (!sent.includes('transactioncurrencyid'))
    line['transactioncurrencyid'] = price?.currency ?? currencyOf(store, line);
}

/** Sales are in the currency of the contract, costs in that of the unit that bears them. */
function currencyOf(store: Store, line: SqlRow): string | null {
  const type = line['msdyn_transactiontypecode'];
  if (type === transactionType.unbilledSales || type === transactionType.billedSales) {
    return textOf(rowById(store, 'salesorder', line['msdyn_salescontract'])?.['transactioncurrencyid']);
  }
  const column = type === transactionType.resourcingUnitCost ? 'resource' : 'contract';
  const unit = rowById(store, 'msdyn_organizationalunit', line[`msdyn_${column}organizationalunitid`]);
  return textOf(unit?.['msdyn_currency']);
}

/** The amount of a line is its quantity times its price; a caller may not say otherwise. */
export function amountOfLine(line: SqlRow, sent: SqlRow[string] | undefined): bigint | null {
  const [quantity, price] = [line['msdyn_quantity'] ?? null, line['msdyn_price'] ?? null];
  const amount = quantity === null || price === null ? null : amountOf(numberOf(quantity), numberOf(price));
  if (amount === null || sent === undefined || sent === null || numberOf(sent) === amount) return amount;
  throw businessError(
    `The amount of a journal line must be its quantity times its price. Send quantity and price only.`,
  );
}
