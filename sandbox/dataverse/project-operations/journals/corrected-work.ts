import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import type { Origin } from '../actuals/connections.ts';
import type { TimeActuals, TimeWork } from '../actuals/time-actuals.ts';
import { billingType, transactionClass, transactionType } from '../choices.ts';
import { numberOf, requireById, rowById, textOf } from '../process-rows.ts';
import { businessError } from '../schedule-errors.ts';

/** The work behind actuals, with the new values of a correction journal's header in their place. */
export function correctedWork(
  store: Store,
  actuals: TimeActuals,
  journal: SqlRow,
  originals: readonly SqlRow[],
  origins: readonly Origin[],
): TimeWork {
  const cost = originals.find((row) => row['msdyn_transactiontypecode'] === transactionType.cost) ?? {};
  const chosen = (own: string, column = own) => textOf(journal[own]) ?? textOf(cost[column]);
  const project = requireById(store, 'msdyn_project', String(chosen('msdyn_project')));
  const isMoved = project['msdyn_projectid'] !== cost['msdyn_project'];
  const task = textOf(journal['msdyn_projecttask']) ?? (isMoved ? null : textOf(cost['msdyn_task']));
  if (task !== null && rowById(store, 'msdyn_projecttask', task)?.['msdyn_project'] !== project['msdyn_projectid']) {
    throw businessError('The new task of a correction journal must belong to the project of the corrected actuals.');
  }
  const person = rowById(store, 'bookableresource', journal['msdyn_bookableresource']);
  const quantity = numberOf(cost['msdyn_quantity']);
  const work: TimeWork = {
    project,
    task,
    role: chosen('msdyn_resourcecategory'),
    category: categoryOf(store, journal) ?? textOf(cost['msdyn_transactioncategory']),
    resource: chosen('msdyn_bookableresource'),
    resourceUnit: textOf((person ?? {})['msdyn_organizationalunit'] ?? cost['msdyn_resourceorganizationalunitid']),
    resourceCompany: textOf((person ?? {})['msdyn_company'] ?? cost['msdyn_resourcingcompany']),
    date: String(chosen('msdyn_date', 'msdyn_documentdate')),
    description: textOf(cost['msdyn_description']),
    externalDescription: externalDescription(originals) ?? textOf(cost['msdyn_description']),
    quantity,
    billableQuantity: billableOf(originals) ?? quantity,
    billingType: numberOf(cost['msdyn_billingtype']),
    origins,
    ...expenseOf(cost),
  };
  const isOtherwiseBilled =
    isMoved ||
    task !== (cost['msdyn_task'] ?? null) ||
    work.role !== cost['msdyn_resourcecategory'] ||
    work.category !== cost['msdyn_transactioncategory'];
  return isOtherwiseBilled ? { ...work, billingType: actuals.billing(work).billingType } : work;
}

const isSale = (row: SqlRow) => row['msdyn_transactiontypecode'] === transactionType.unbilledSales;

function externalDescription(originals: readonly SqlRow[]): string | null {
  return textOf(originals.find(isSale)?.['msdyn_externaldescription']);
}

/** Chargeable hours; every customer has all of them. Null where nothing was sold. */
function billableOf(originals: readonly SqlRow[]): bigint | null {
  const sales = originals.filter(isSale);
  const payer = sales[0]?.['msdyn_projectcontractsplitbillingrule'];
  if (sales.length === 0) return null;
  return sales
    .filter((row) => row['msdyn_projectcontractsplitbillingrule'] === payer)
    .filter((row) => row['msdyn_billingtype'] === billingType.chargeable)
    .reduce((sum, row) => sum + numberOf(row['msdyn_quantity']), 0n);
}

/** The transaction category behind a new expense category. */
function categoryOf(store: Store, journal: SqlRow): string | null {
  const category = rowById(store, 'msdyn_expensecategory', journal['msdyn_expensecategory']);
  return textOf(category?.['msdyn_expensecategoryuid']);
}

/** What was paid for an expense stays; it is sold anew. */
function expenseOf(cost: SqlRow): Pick<TimeWork, 'expense'> {
  if (cost['msdyn_transactionclassification'] !== transactionClass.expense) return {};
  return {
    expense: {
      cost: {
        amount: numberOf(cost['msdyn_price']),
        currency: textOf(cost['transactioncurrencyid']),
        list: textOf(cost['msdyn_pricelist']),
      },
      unit: textOf(cost['msdyn_unit']),
      unitGroup: textOf(cost['msdyn_unitschedule']),
    },
  };
}
