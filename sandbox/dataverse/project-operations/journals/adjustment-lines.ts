import { tableOf } from '../../../store/model.ts';
import type { SqlRow } from '../../../store/sql-value.ts';
import type { Call } from '../../call.ts';
import { copyOfActual, negatedColumns } from '../actuals/reverse.ts';
import type { ConnectionRole } from '../actuals/connections.ts';
import { connect } from '../actuals/connections.ts';
import { adjustmentStatus } from '../choices.ts';
import { addRow, changeTo, numberOf, removeRow, requireById, textOf } from '../process-rows.ts';
import { linesOf, linksOf, originalsOf } from './journal-rows.ts';

/** Adds a line that says what an actual says or will say, as far as journal lines have its columns. Returns its id. */
export function addLineLike(call: Call, journal: string, actual: SqlRow): string {
  const { storedColumns } = tableOf(call.environment.store.shipped, 'msdyn_journalline');
  const known = new Set(storedColumns.map((column) => column.sqlName));
  const copied = Object.entries(actual).filter(([name]) => known.has(name.replace(/\$target$/, '')));
  const description = textOf(actual['msdyn_description']);
  return addRow(call, 'msdyn_journalline', {
    ...Object.fromEntries(copied),
    msdyn_description: description === null ? null : description.slice(0, 100),
    msdyn_journal: journal,
    msdyn_isposted: 0n,
  });
}

/** Adds the line that takes an actual back; until the journal is confirmed the actual is In process. */
export function addReversingLine(call: Call, journal: string, original: SqlRow): void {
  const opposite = Object.fromEntries(negatedColumns.map((name) => [name, -numberOf(original[name])]));
  const line = addLineLike(call, journal, { ...copyOfActual(call, original), ...opposite });
  connectLine(call, line, 'Reversing', original);
  changeTo(call, 'msdyn_actual', original, { msdyn_adjustmentstatus: adjustmentStatus.inProcess });
}

/** Connects a line with the actual that it takes back or replaces. */
export function connectLine(call: Call, line: string, role: ConnectionRole, original: SqlRow): void {
  const end = { table: 'msdyn_actual', id: String(original['msdyn_actualid']), role: 'Original' } as const;
  connect(call, textOf(original['msdyn_owningcompany']), { table: 'msdyn_journalline', id: line, role }, end);
}

/** Removes the lines that an earlier preview put into the place of actuals. */
export function removePreview(call: Call, journal: string): void {
  const { store } = call.environment;
  const links = linksOf(store, journal);
  const reversing = new Set(
    links
      .filter((link) => link['msdyn_transaction1role'] === 'Reversing')
      .map((link) => link['msdyn_transaction1record']),
  );
  for (const link of links) {
    if (reversing.has(link['msdyn_transaction1record'] ?? null)) continue;
    removeRow(call, 'msdyn_transactionconnection', link);
  }
  for (const line of linesOf(store, journal)) {
    const id = String(line['msdyn_journallineid']);
    if (!reversing.has(id)) removeRow(call, 'msdyn_journalline', requireById(store, 'msdyn_journalline', id));
  }
}

/** Lets go of the actuals of a journal that is given up: they are live again. */
export function releaseActuals(call: Call, journal: string): void {
  const { store } = call.environment;
  for (const original of originalsOf(store, journal)) {
    changeTo(call, 'msdyn_actual', original, { msdyn_adjustmentstatus: null });
  }
  for (const link of linksOf(store, journal)) removeRow(call, 'msdyn_transactionconnection', link);
}
