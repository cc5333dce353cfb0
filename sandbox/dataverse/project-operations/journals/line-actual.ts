import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import type { ActualFacts } from '../actuals/actual-row.ts';
import type { PayerFacts } from '../actuals/parties.ts';
import { companyOf, payersOf } from '../actuals/parties.ts';
import { billingStatus, billingType, transactionType } from '../choices.ts';
import type { Memo } from '../memo.ts';
import { numberOf, rowById, textOf } from '../process-rows.ts';
import { businessError } from '../schedule-errors.ts';
import { resourceCompanyOf, resourceUnitOf } from './line-resource.ts';

const { cost, unbilledSales, billedSales, resourcingUnitCost, interOrganizationalSales } = transactionType;
const ofResourcingCompany: readonly bigint[] = [resourcingUnitCost, interOrganizationalSales];
const statusOfType = new Map<bigint, bigint>([
  [unbilledSales, billingStatus.unbilledSalesCreated],
  [billedSales, billingStatus.customerInvoicePosted],
]);

/** Columns that an actual takes over from its journal line as they are. */
const taken = [
  'msdyn_accountingdate',
  'msdyn_documentdate',
  'msdyn_startdatetime',
  'msdyn_enddatetime',
  'msdyn_exchangeratedate',
  'msdyn_product',
  'msdyn_accountvendor',
  'msdyn_contactvendor',
  'msdyn_vendortype',
  'msdyn_percent',
] as const;

/** What the actual of a complete journal line says. */
export function factsOfLine(store: Store, memo: Memo, line: SqlRow): ActualFacts {
  const project = rowById(store, 'msdyn_project', line['msdyn_project']) ?? {};
  const type = numberOf(line['msdyn_transactiontypecode']);
  const own = companyOf(store, memo, project['msdyn_owningcompany']);
  const resourceCompany = resourceCompanyOf(store, line) ?? own.id;
  const isIntercompany = resourceCompany !== own.id;
  const isLent = ofResourcingCompany.includes(type);
  const account = textOf(line['msdyn_accountcustomer']);
  const customer = account ?? textOf(line['msdyn_contactcustomer']);
  const paid = numberOf(line['msdyn_billingtype'] ?? billingType.notAvailable);
  const kept = taken.flatMap((column) => {
    const value = line[column] ?? null;
    return value === null ? [] : [[column, value] as const];
  });
  const unit = textOf(line['msdyn_unit']);
  return {
    type,
    classification: numberOf(line['msdyn_transactionclassification']),
    description: textOf(line['msdyn_description']),
    externalDescription: textOf(line['msdyn_externaldescription']) ?? textOf(line['msdyn_description']),
    project,
    task: textOf(line['msdyn_task']),
    company: isLent ? companyOf(store, memo, resourceCompany) : own,
    currency: textOf(line['transactioncurrencyid']),
    date: String(line['msdyn_documentdate']),
    quantity: numberOf(line['msdyn_quantity']),
    price: numberOf(line['msdyn_price']),
    priceList: textOf(line['msdyn_pricelist']),
    unit,
    unitGroup: textOf(line['msdyn_unitschedule']) ?? textOf(rowById(store, 'uom', unit)?.['uomscheduleid']),
    billingType: paid,
    billingStatus: statusOfType.get(type) ?? null,
    contract: textOf(line['msdyn_salescontract']),
    line: textOf(line['msdyn_salescontractlineid']),
    payer: statusOfType.has(type) ? payerOf(store, memo, line, customer) : null,
    customer: customer === null ? null : { id: customer, isContact: account === null },
    resource: textOf(line['msdyn_bookableresource']),
    resourceUnit: resourceUnitOf(store, line) ?? textOf(project['msdyn_contractorganizationalunitid']),
    resourceCompany,
    isIntercompany,
    role: textOf(line['msdyn_resourcecategory']),
    category: textOf(line['msdyn_transactioncategory']),
    skipSync: (type === cost && isIntercompany) || (isLent && !isIntercompany),
    more: { msdyn_taskbillingtype: paid, ...Object.fromEntries(kept) },
  };
}

/** The contract customer that a sale is for. */
function payerOf(store: Store, memo: Memo, line: SqlRow, customer: string | null): PayerFacts {
  const payers = payersOf(store, memo, String(line['msdyn_salescontract']));
  const payer = payers.find((candidate) => candidate.customer.id === customer);
  if (payer !== undefined) return payer;
  throw businessError(
    `The journal line ${String(line['msdyn_journallineid'])} can't be confirmed because its customer is no customer of the project contract.`,
  );
}
