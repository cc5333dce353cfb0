import type { Store } from '../../store/store.ts';
import { expenses } from './expenses/expense-line.ts';
import { lines, staging } from './journal-status.ts';

/** Indexes by which the processes find what waits; the entities' own are by key. */
export function ensureProcessIndexes(store: Store): void {
  store.db.exec(
    `CREATE INDEX IF NOT EXISTS "${staging}:waiting" ON "${staging}" ("AccountingDate") WHERE "IsJournalized" = 0;
     CREATE INDEX IF NOT EXISTS "${lines}:journal" ON "${lines}" ("ProjAdvancedJournal");
     CREATE INDEX IF NOT EXISTS "${expenses}:report" ON "${expenses}" ("dataAreaId", "ExpenseReportNumber")`,
  );
}
