import type { WriteEvent, WriteHooks } from '../environment.ts';
import { isChanging, lookUp } from './company-currency.ts';
import { businessError } from './schedule-errors.ts';

const fixedPrice = 192_350_001n;

/** Invoice status of milestones that an invoice was made for. */
const billed: readonly unknown[] = [192_350_002n, 192_350_003n];

function beforeCreate(event: WriteEvent): void {
  const line = event.values['msdyn_contractlineid'] ?? null;
  if (typeof line !== 'string') return;
  const row = event.call.environment.store.get(
    'SELECT msdyn_billingmethod, msdyn_project FROM salesorderdetail WHERE salesorderdetailid = ?',
    [line],
  );
  if (row?.['msdyn_billingmethod'] !== fixedPrice) {
    throw businessError('Milestones can be created for contract lines with the fixed price billing method only.');
  }
  if ((row['msdyn_project'] ?? null) === null) {
    throw businessError('The contract line of a milestone needs a project.');
  }
  const contract = lookUp(event, 'salesorderdetail', 'salesorderdetailid', line, 'salesorderid');
  event.values['msdyn_contract'] ??= contract;
  event.values['msdyn_owningcompany'] ??= lookUp(event, 'salesorder', 'salesorderid', contract, 'msdyn_owningcompany');
}

/** Invoicing itself moves the status on; nothing else changes once an invoice exists. */
function beforeUpdate(event: WriteEvent): void {
  if (!billed.includes(event.before?.['msdyn_invoicestatus'])) return;
  if (event.sent.every((column) => column === 'msdyn_invoicestatus' || !isChanging(event, column))) return;
  throw businessError('A milestone with billing activity cannot be changed.');
}

function beforeDelete(event: WriteEvent): void {
  if (!billed.includes(event.before?.['msdyn_invoicestatus'])) return;
  throw businessError('A milestone with billing activity cannot be deleted.');
}

/** Rules of the billing milestones of contract lines. */
export const milestoneHooks: ReadonlyMap<string, WriteHooks> = new Map<string, WriteHooks>([
  ['msdyn_contractlinescheduleofvalue', { beforeCreate, beforeUpdate, beforeDelete }],
]);
