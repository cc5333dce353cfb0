import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import { isBlockedByInvoice, liveActualsOf, originsOf } from '../actuals/actuals-of-document.ts';
import type { Origin } from '../actuals/connections.ts';
import { billingStatus, transactionType } from '../choices.ts';
import { requireById } from '../process-rows.ts';
import { businessError } from '../schedule-errors.ts';
import { labelOf } from './journal-rows.ts';

/** Documents whose actuals can be corrected. */
const correctable: readonly string[] = ['msdyn_timeentry', 'msdyn_expense'];
const invoiced: readonly unknown[] = [billingStatus.customerInvoiceCreated, billingStatus.customerInvoicePosted];

/** A document and those of its actuals that are in force. */
export interface ActualGroup {
  readonly document: Origin;
  readonly origins: readonly Origin[];
  readonly actuals: readonly SqlRow[];
}

/** The document that an actual can be corrected by; null for actuals of entry journals and of other documents. */
export function documentOf(store: Store, actual: string): Origin | null {
  const own = originsOf(store, actual).find(({ table }) => correctable.includes(table));
  if (own !== undefined) return own;
  // What a credit made is connected with the billed sales, and those with the sales of the document.
  const before = store.get(
    `SELECT msdyn_transaction2record AS id FROM msdyn_transactionconnection
     WHERE msdyn_transaction1record = ? AND msdyn_transaction1role IN ('Replacing', 'Billed sales') AND msdyn_transaction2type = 'msdyn_actual' LIMIT 1`,
    [actual],
  );
  return typeof before?.['id'] === 'string' ? documentOf(store, before['id']) : null;
}

function refuse(actual: SqlRow, verb: string, reason: string): never {
  throw businessError(`The actual ${String(actual['msdyn_actualid'])} can't be ${verb} because ${reason}.`);
}

function requireLive(store: Store, actual: SqlRow, verb: string): void {
  const status = actual['msdyn_adjustmentstatus'] ?? null;
  if (status === null) return;
  refuse(actual, verb, `it is ${labelOf(store, 'msdyn_actual', 'msdyn_adjustmentstatus', status)}`);
}

/** The documents of the chosen actuals, each with all that belongs together: cost and sales are corrected as one. */
export function groupsToCorrect(store: Store, ids: readonly string[]): readonly ActualGroup[] {
  const groups = new Map<string, ActualGroup>();
  for (const actual of ids.map((id) => requireById(store, 'msdyn_actual', id))) {
    requireLive(store, actual, 'corrected');
    const id = String(actual['msdyn_actualid']);
    const document = documentOf(store, id);
    if (document === null) refuse(actual, 'corrected', 'it comes from no time entry and no expense');
    if (groups.has(document.id)) continue;
    if (isBlockedByInvoice(store, document.id)) {
      refuse(actual, 'corrected', 'its sales are on an invoice that is not fully credited');
    }
    const actuals = liveActualsOf(store, document.id);
    const hasCost = actuals.some((row) => row['msdyn_transactiontypecode'] === transactionType.cost);
    if (!hasCost || actuals.every((row) => row['msdyn_actualid'] !== id)) {
      refuse(actual, 'corrected', 'what it comes from has no cost that is in force');
    }
    groups.set(document.id, { document, origins: originsOf(store, id), actuals });
  }
  return [...groups.values()];
}

/** The chosen actuals, if all of them can be taken back outright: they come from entry journals and are not invoiced. */
export function actualsToCancel(store: Store, ids: readonly string[]): readonly SqlRow[] {
  return [...new Set(ids)].map((id) => {
    const actual = requireById(store, 'msdyn_actual', id);
    requireLive(store, actual, 'canceled');
    if (originsOf(store, id).length > 0) refuse(actual, 'canceled', 'it comes from no entry journal');
    const isBilled = actual['msdyn_transactiontypecode'] === transactionType.billedSales;
    if (isBilled || invoiced.includes(actual['msdyn_billingstatus'])) {
      refuse(actual, 'canceled', 'it is on an invoice: revise the invoice instead');
    }
    return actual;
  });
}
