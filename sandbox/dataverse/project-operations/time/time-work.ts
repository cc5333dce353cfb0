import { divideHalfAway } from '../../../seed/amounts.ts';
import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import type { TimeWork } from '../actuals/time-actuals.ts';
import { billingType } from '../choices.ts';
import { numberOf, rowById, textOf } from '../process-rows.ts';

/** Minutes as hours in hundredths. */
export function hoursOf(minutes: bigint): bigint {
  return divideHalfAway(minutes * 100n, 60n);
}

/** The work of a time entry; null where the entry has no project. */
export function workOf(store: Store, entry: SqlRow, approval: SqlRow | null): TimeWork | null {
  const project = rowById(store, 'msdyn_project', entry['msdyn_project']);
  if (project === undefined) return null;
  const hours = hoursOf(numberOf(entry['msdyn_duration']));
  const quantityOf = (column: string) => {
    const value = approval?.[column] ?? null;
    return value === null ? hours : numberOf(value);
  };
  const id = String(entry['msdyn_timeentryid']);
  return {
    project,
    task: textOf(entry['msdyn_projecttask']),
    role: textOf(entry['msdyn_resourcecategory']),
    category: textOf(entry['msdyn_transactioncategory']),
    resource: textOf(entry['msdyn_bookableresource']),
    resourceUnit: textOf(entry['msdyn_resourceorganizationalunitid']),
    resourceCompany: textOf(entry['msdyn_resourcingcompany']),
    date: String(entry['msdyn_date']),
    description: textOf(entry['msdyn_description']),
    externalDescription: textOf(entry['msdyn_externaldescription']) ?? textOf(entry['msdyn_description']),
    quantity: quantityOf('msdyn_costquantity'),
    billableQuantity: quantityOf('msdyn_salesquantity'),
    billingType: numberOf(approval?.['msdyn_billingtype'] ?? billingType.chargeable),
    origins: [
      { table: 'msdyn_timeentry', id },
      ...(approval === null
        ? []
        : [{ table: 'msdyn_projectapproval', id: String(approval['msdyn_projectapprovalid']) }]),
    ],
  };
}
