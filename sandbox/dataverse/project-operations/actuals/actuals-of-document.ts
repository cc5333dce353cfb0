import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import { adjustmentStatus, billingStatus, transactionType } from '../choices.ts';
import type { Origin } from './connections.ts';

/** Origins are found by the document, a text that the store has no index for; made when first needed. */
function ensureIndexes(store: Store): void {
  store.db.exec(
    `CREATE INDEX IF NOT EXISTS "msdyn_transactionorigin:document" ON msdyn_transactionorigin (msdyn_origin);
     CREATE INDEX IF NOT EXISTS "msdyn_transactionorigin:transaction" ON msdyn_transactionorigin (msdyn_transaction)`,
  );
}

/** Documents that an actual comes from. */
export function originsOf(store: Store, actual: string): readonly Origin[] {
  ensureIndexes(store);
  return store
    .all('SELECT msdyn_origin, msdyn_origintype FROM msdyn_transactionorigin WHERE msdyn_transaction = ?', [actual])
    .map((row) => ({ table: String(row['msdyn_origintype']), id: String(row['msdyn_origin']) }));
}

/** All that became of a document: what was made for it, the sales that were billed, and what took the place of either. */
function familyOf(store: Store, document: string): readonly SqlRow[] {
  ensureIndexes(store);
  return store.all(
    `WITH RECURSIVE family (id) AS (
       SELECT msdyn_transaction FROM msdyn_transactionorigin WHERE msdyn_origin = ? AND msdyn_transactiontype = 'msdyn_actual'
       UNION
       SELECT link.msdyn_transaction1record FROM family JOIN msdyn_transactionconnection link ON link.msdyn_transaction2record = family.id
       WHERE link.msdyn_transaction1role IN ('Replacing', 'Billed sales') AND link.msdyn_transaction1type = 'msdyn_actual'
     )
     SELECT actual.* FROM family JOIN msdyn_actual actual ON actual.msdyn_actualid = family.id ORDER BY actual."$row"`,
    [document],
  );
}

const isUnbilled = (actual: SqlRow) => actual['msdyn_transactiontypecode'] === transactionType.unbilledSales;
const isBilled = (actual: SqlRow) => actual['msdyn_transactiontypecode'] === transactionType.billedSales;
const isLive = (actual: SqlRow) => (actual['msdyn_adjustmentstatus'] ?? null) === null;
const hasStatus = (actual: SqlRow, status: bigint) => actual['msdyn_billingstatus'] === status;

/** Live actuals of a document in the order they were made; sales that were invoiced are none, what a credit put in their place is. */
export function liveActualsOf(store: Store, document: string): readonly SqlRow[] {
  return familyOf(store, document).filter(
    (actual) =>
      isLive(actual) &&
      !isBilled(actual) &&
      !(isUnbilled(actual) && hasStatus(actual, billingStatus.customerInvoicePosted)),
  );
}

/** Whether a correction journal that is not confirmed yet holds actuals of a document. */
export function isBeingCorrected(store: Store, document: string): boolean {
  return familyOf(store, document).some(
    (actual) => !isBilled(actual) && actual['msdyn_adjustmentstatus'] === adjustmentStatus.inProcess,
  );
}

/** Whether sales of a document are on a draft invoice, or invoiced and not credited in full: then nothing is taken back. */
export function isBlockedByInvoice(store: Store, document: string): boolean {
  const family = familyOf(store, document);
  const sales = family.filter((actual) => isUnbilled(actual) && isLive(actual));
  if (sales.some((actual) => hasStatus(actual, billingStatus.customerInvoiceCreated))) return true;
  const billed = family.filter(isBilled);
  const isOpen = (sale: SqlRow) => isLive(sale) || sale['msdyn_adjustmentstatus'] === adjustmentStatus.inProcess;
  const isPosted = sales.some((actual) => hasStatus(actual, billingStatus.customerInvoicePosted));
  return billed.some(isOpen) || (isPosted && billed.length === 0);
}
