import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import type { TimeActuals, TimeWork } from '../actuals/time-actuals.ts';
import { numberOf, requireById, rowById, textOf } from '../process-rows.ts';

/** What an expense is when it is approved: its category decides who pays, and it is sold by what was paid for it. */
export function workOfExpense(store: Store, actuals: TimeActuals, expense: SqlRow): Omit<TimeWork, 'origins'> {
  const resource = rowById(store, 'bookableresource', expense['msdyn_bookableresource']);
  const category = rowById(store, 'msdyn_expensecategory', expense['msdyn_expensecategory']);
  const quantity = numberOf(expense['msdyn_quantity'] ?? 100n);
  const description = textOf(expense['msdyn_name']);
  const work = {
    project: requireById(store, 'msdyn_project', String(expense['msdyn_project'])),
    task: textOf(expense['msdyn_task']),
    role: null,
    category: textOf(expense['msdyn_transactioncategory'] ?? category?.['msdyn_expensecategoryuid']),
    resource: textOf(expense['msdyn_bookableresource']),
    resourceUnit: textOf(expense['msdyn_resourceorganizationalunitid'] ?? resource?.['msdyn_organizationalunit']),
    // Finance does not say whose expense it is, but whose report.
    resourceCompany: textOf(resource?.['msdyn_company'] ?? expense['msdyn_owningcompany']),
    date: String(expense['msdyn_transactiondate']),
    description,
    externalDescription: textOf(expense['msdyn_externaldescription']) ?? description,
    quantity,
    billableQuantity: quantity,
    expense: {
      cost: {
        amount: numberOf(expense['msdyn_price'] ?? expense['msdyn_amount']),
        currency: textOf(expense['transactioncurrencyid']),
        list: null,
      },
      unit: textOf(expense['msdyn_unit']),
      unitGroup: textOf(expense['msdyn_unitgroup']),
    },
  };
  const billingType = expense['msdyn_billingtype'] ?? null;
  return { ...work, billingType: billingType === null ? actuals.billing(work).billingType : numberOf(billingType) };
}
