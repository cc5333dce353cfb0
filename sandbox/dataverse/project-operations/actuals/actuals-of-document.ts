import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import { adjustmentStatus, billingStatus, transactionType } from '../choices.ts';

/** Origins are found by the document, a text that the store has no index for; made when first needed. */
function ensureIndexes(store: Store): void {
  store.db.exec(
    `CREATE INDEX IF NOT EXISTS "msdyn_transactionorigin:document" ON msdyn_transactionorigin (msdyn_origin);
     CREATE INDEX IF NOT EXISTS "msdyn_transactionorigin:transaction" ON msdyn_transactionorigin (msdyn_transaction)`,
  );
}

/** Live actuals that come from a document, in the order they were made, also those that a credit put in place of billed ones. */
export function liveActualsOf(store: Store, document: string): readonly SqlRow[] {
  ensureIndexes(store);
  const found = store.all(
    `SELECT DISTINCT actual.* FROM msdyn_transactionorigin origin
     JOIN msdyn_actual actual ON actual.msdyn_actualid = origin.msdyn_transaction
     WHERE origin.msdyn_origin = ? AND actual.msdyn_adjustmentstatus IS NULL ORDER BY actual."$row"`,
    [document],
  );
  return found.flatMap((actual) => (isInvoiced(actual) ? renewed(store, actual) : [actual]));
}

/** Documents that an actual comes from. */
export function originsOf(store: Store, actual: string): readonly { readonly table: string; readonly id: string }[] {
  ensureIndexes(store);
  return store
    .all('SELECT msdyn_origin, msdyn_origintype FROM msdyn_transactionorigin WHERE msdyn_transaction = ?', [actual])
    .map((row) => ({ table: String(row['msdyn_origintype']), id: String(row['msdyn_origin']) }));
}

/** Whether one of these sales is on an invoice, draft or not, so that nothing may be taken back. */
export function isBlockedByInvoice(store: Store, actuals: readonly SqlRow[]): boolean {
  return actuals.some(
    (actual) =>
      actual['msdyn_billingstatus'] === billingStatus.customerInvoiceCreated ||
      (isInvoiced(actual) && billedOf(store, actual).some((billed) => billed['msdyn_adjustmentstatus'] !== adjusted)) ||
      (isInvoiced(actual) && billedOf(store, actual).length === 0),
  );
}

const { adjusted } = adjustmentStatus;

function isInvoiced(actual: SqlRow): boolean {
  return (
    actual['msdyn_transactiontypecode'] === transactionType.unbilledSales &&
    actual['msdyn_billingstatus'] === billingStatus.customerInvoicePosted
  );
}

function billedOf(store: Store, unbilled: SqlRow): readonly SqlRow[] {
  return store.all(
    `SELECT billed.* FROM msdyn_transactionconnection link JOIN msdyn_actual billed ON billed.msdyn_actualid = link.msdyn_transaction1record
     WHERE link.msdyn_transaction2record = ? AND link.msdyn_transaction1role = 'Billed sales'`,
    [unbilled['msdyn_actualid'] ?? null],
  );
}

/** Where every billed sale was credited in full, the unbilled sales that took their place; else the invoiced one itself. */
function renewed(store: Store, unbilled: SqlRow): readonly SqlRow[] {
  const billed = billedOf(store, unbilled);
  if (billed.length === 0 || billed.some((sale) => sale['msdyn_adjustmentstatus'] !== adjusted)) return [unbilled];
  return billed.flatMap((sale) =>
    store.all(
      `SELECT actual.* FROM msdyn_transactionconnection link JOIN msdyn_actual actual ON actual.msdyn_actualid = link.msdyn_transaction1record
       WHERE link.msdyn_transaction2record = ? AND link.msdyn_transaction1role = 'Replacing'
         AND actual.msdyn_adjustmentstatus IS NULL AND actual.msdyn_transactiontypecode = ?`,
      [sale['msdyn_actualid'] ?? null, transactionType.unbilledSales],
    ),
  );
}
