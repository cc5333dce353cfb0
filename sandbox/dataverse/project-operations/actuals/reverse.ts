import { randomUUID } from 'node:crypto';
import { tableOf } from '../../../store/model.ts';
import type { SqlRow } from '../../../store/sql-value.ts';
import type { Call } from '../../call.ts';
import { adjustmentStatus, billingStatus, transactionType } from '../choices.ts';
import { addRow, changeTo, numberOf, textOf } from '../process-rows.ts';
import { addOrigin, connectActuals } from './connections.ts';
import type { Origin } from './connections.ts';

/** What the platform fills, and what only this actual has. */
const ownColumns = new Set([
  'msdyn_actualid',
  'versionnumber',
  'exchangerate',
  'msdyn_vouchernumber',
  'msdyn_accountingcurrencyamount',
  'msdyn_accountingexchangerate',
  'msdyn_salestaxamount',
  'msdyn_postedaccountingdate',
]);
const platformColumns = /^(created|modified|owning|overridden|importsequence|state|status)|^\$|_base$/;
/** Columns whose sign a reversal turns. */
export const negatedColumns = ['msdyn_quantity', 'msdyn_amount', 'msdyn_basisquantity', 'msdyn_basisamount'] as const;

/** The columns that a copy of an actual takes over. */
export function copyOfActual(call: Call, original: SqlRow): SqlRow {
  const { storedColumns } = tableOf(call.environment.store.shipped, 'msdyn_actual');
  const known = new Set(storedColumns.map((column) => column.sqlName));
  const importId = randomUUID();
  const copied = Object.entries(original).filter(([name]) => {
    const isKnown = known.has(name) || name.endsWith('$target');
    return isKnown && !ownColumns.has(name) && !platformColumns.test(name);
  });
  return { ...Object.fromEntries(copied), msdyn_actualimportid: importId, msdyn_externalreferenceid: importId };
}

/** Takes an actual back: the original becomes Adjusted, and its opposite can never be adjusted. Returns the reversal's id. */
export function reverseActual(call: Call, original: SqlRow, origins: readonly Origin[]): string {
  const isSale = original['msdyn_transactiontypecode'] === transactionType.unbilledSales;
  const canceled = isSale ? { msdyn_billingstatus: billingStatus.canceled } : {};
  const reversal: SqlRow = {
    ...copyOfActual(call, original),
    ...Object.fromEntries(negatedColumns.map((name) => [name, -numberOf(original[name])])),
    ...canceled,
    msdyn_adjustmentstatus: adjustmentStatus.unadjustable,
  };
  const id = addRow(call, 'msdyn_actual', reversal);
  changeTo(call, 'msdyn_actual', original, { ...canceled, msdyn_adjustmentstatus: adjustmentStatus.adjusted });
  const company = textOf(original['msdyn_owningcompany']);
  const originalId = String(original['msdyn_actualid']);
  connectActuals(call, { id, company }, 'Reversing', { id: originalId }, 'Original');
  const type = numberOf(original['msdyn_transactiontypecode']);
  for (const origin of origins) addOrigin(call, { id, type }, origin);
  return id;
}
