import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import { billingOf } from '../actuals/contract-line.ts';
import { payersOf } from '../actuals/parties.ts';
import { billingType, transactionClass } from '../choices.ts';
import { Memo } from '../memo.ts';
import { PriceBook } from '../pricing/price-book.ts';
import { numberOf, rowById, textOf } from '../process-rows.ts';
import { fillPrice } from './line-amount.ts';

const multiplyQuantityByPrice = 192_350_000n;

/** Fills in what the product derives for a new line of an entry journal. `sent` are the columns that the caller gave. */
export function fillInLine(store: Store, journal: SqlRow, line: SqlRow, sent: readonly string[]): void {
  const set = (column: string, value: SqlRow[string] | undefined) => {
    line[column] ??= value ?? null;
  };
  set('msdyn_project', journal['msdyn_defaultproject']);
  set('msdyn_documentdate', line['msdyn_startdatetime']);
  set('msdyn_startdatetime', line['msdyn_documentdate']);
  set('msdyn_enddatetime', line['msdyn_startdatetime']);
  set('msdyn_accountingdate', line['msdyn_documentdate']);
  set('msdyn_exchangeratedate', line['msdyn_documentdate']);
  set('msdyn_amountmethod', multiplyQuantityByPrice);
  line['msdyn_isposted'] = 0n;
  const resource = rowById(store, 'bookableresource', line['msdyn_bookableresource']);
  set('msdyn_resourceorganizationalunitid', resource?.['msdyn_organizationalunit']);
  const project = rowById(store, 'msdyn_project', line['msdyn_project']);
  if (project === undefined) return;
  set('msdyn_contractorganizationalunitid', project['msdyn_contractorganizationalunitid']);
  set('msdyn_resourceorganizationalunitid', project['msdyn_contractorganizationalunitid']);
  fillUnit(store, line);
  fillBilling(store, project, line);
  fillPrice(store, line, sent);
}

function fillUnit(store: Store, line: SqlRow): void {
  const product = rowById(store, 'product', line['msdyn_product']);
  const isTime = line['msdyn_transactionclassification'] === transactionClass.time;
  const unit = isTime ? new PriceBook(store, new Memo()).hours().unit : product?.['defaultuomid'];
  line['msdyn_unit'] ??= unit ?? null;
  line['msdyn_unitschedule'] ??= rowById(store, 'uom', line['msdyn_unit'])?.['uomscheduleid'] ?? null;
}

/** Contract, contract line, chargeability and customer, as approvals find them. */
function fillBilling(store: Store, project: SqlRow, line: SqlRow): void {
  const memo = new Memo();
  const classification = numberOf(line['msdyn_transactionclassification'] ?? -1n);
  const billing = billingOf(store, memo, {
    project,
    task: textOf(line['msdyn_task']),
    classification,
    role: textOf(line['msdyn_resourcecategory']),
    category: textOf(line['msdyn_transactioncategory']),
  });
  line['msdyn_salescontractlineid'] ??= billing.line;
  const contractLine = rowById(store, 'salesorderdetail', line['msdyn_salescontractlineid']);
  if (contractLine === undefined) {
    line['msdyn_billingtype'] ??= billingType.notAvailable;
    return;
  }
  line['msdyn_billingtype'] ??= billing.line === null ? billingType.chargeable : billing.billingType;
  line['msdyn_salescontract'] ??= contractLine['salesorderid'] ?? null;
  const isNamed = (line['msdyn_accountcustomer'] ?? line['msdyn_contactcustomer'] ?? null) !== null;
  if (!isNamed) {
    const customer = payersOf(store, memo, String(line['msdyn_salescontract']))[0]?.customer;
    line[customer?.isContact === true ? 'msdyn_contactcustomer' : 'msdyn_accountcustomer'] = customer?.id ?? null;
  }
  line['msdyn_customertype'] ??= (line['msdyn_accountcustomer'] ?? null) === null ? 192_350_002n : 192_350_001n;
}
