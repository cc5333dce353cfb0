import { tableOf } from '../../../store/model.ts';
import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import { journalStatusReason, journalType } from '../choices.ts';

/** Lines of a journal in the order they were made. */
export function linesOf(store: Store, journal: string): readonly SqlRow[] {
  return store.all('SELECT * FROM msdyn_journalline WHERE msdyn_journal = ? ORDER BY "$row"', [journal]);
}

/** Connections of a journal's lines with actuals or with other lines, in the order they were made. */
export function linksOf(store: Store, journal: string): readonly SqlRow[] {
  return store.all(
    `SELECT link.* FROM msdyn_journalline line
     JOIN msdyn_transactionconnection link ON link.msdyn_transaction1record = line.msdyn_journallineid
     WHERE line.msdyn_journal = ? AND link.msdyn_transaction1type = 'msdyn_journalline' ORDER BY link."$row"`,
    [journal],
  );
}

/** Actuals that a journal takes back, in the order of its lines. */
export function originalsOf(store: Store, journal: string): readonly SqlRow[] {
  return store.all(
    `SELECT actual.* FROM msdyn_journalline line
     JOIN msdyn_transactionconnection link ON link.msdyn_transaction1record = line.msdyn_journallineid
     JOIN msdyn_actual actual ON actual.msdyn_actualid = link.msdyn_transaction2record
     WHERE line.msdyn_journal = ? AND link.msdyn_transaction1role = 'Reversing' ORDER BY line."$row"`,
    [journal],
  );
}

/** Whether a journal is confirmed. */
export function isConfirmed(journal: SqlRow): boolean {
  return journal['msdyn_isposted'] === 1n;
}

/** Whether a journal corrects or cancels actuals: its lines are made by processes only. */
export function isAdjustment(store: Store, journal: SqlRow): boolean {
  const type = journal['msdyn_journaltype'] ?? null;
  if (type !== null && type !== journalType.entry) return true;
  if (journal['statuscode'] === journalStatusReason.draftAdjustment) return true;
  return originalsOf(store, String(journal['msdyn_journalid'])).length > 0;
}

/** How an option is called; for messages. */
export function labelOf(store: Store, table: string, name: string, value: SqlRow[string] | undefined): string {
  const column = tableOf(store.shipped, table).storedColumns.find((candidate) => candidate.sqlName === name);
  return column?.options?.find((option) => String(option.value) === String(value))?.label ?? 'none';
}
