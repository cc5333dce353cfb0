import type { FieldPair } from './table-map.ts';

/**
 * What Finance adds to an actual when it posts its journal line, and the columns in which Dataverse may keep a copy of it.
 * Apart from the map of actuals, since none of it travels with the fact: it comes back, later and from the other side.
 */
export const accountingFields: readonly FieldPair[] = [
  pair('voucher', 'msdyn_vouchernumber', 'VoucherNumber'),
  { ...pair('exchangeRate', 'msdyn_accountingexchangerate', 'ExchangeRate'), decimals: 10 },
  { ...pair('accountingAmount', 'msdyn_accountingcurrencyamount', 'AccountingAmount'), decimals: 4 },
  { ...pair('salesTax', 'msdyn_salestaxamount', 'SalesTaxAmount'), decimals: 4 },
];

/** The columns of Dataverse alone are inferred: each is the counterpart of a documented field of Finance. */
function pair(field: string, dataverse: string, finance: string): FieldPair {
  return { field, dataverse, finance, direction: 'toDataverse', owner: 'FINANCE', confidence: 'inferred' };
}
