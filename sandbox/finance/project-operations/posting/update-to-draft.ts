import { rowVersion } from '../../../store/schema-sql.ts';
import type { Store } from '../../../store/store.ts';
import { journals, journalStatus, lines, lineStatus } from '../journal-status.ts';

/** Which journals to set back. */
export interface UpdateToDraftOptions {
  readonly company?: string;
  readonly journal?: string;
}

/**
 * "Update to draft": journals in Error or Processing, and their lines in these statuses, are drafts again. Invalid actuals
 * stay what they are. Returns the numbers of the journals.
 */
export function updateToDraft(store: Store, { company, journal }: UpdateToDraftOptions): string[] {
  return store.transaction(() => {
    const found = store.all(
      `SELECT "ProjAdvancedJournalId" AS id, "JournalRecId" AS record, "dataAreaId" AS area FROM "${journals}"
       WHERE "Status" IN (${journalStatus.error}, ${journalStatus.processing})
         AND (?1 = '' OR "dataAreaId" = ?1) AND (?2 = '' OR "ProjAdvancedJournalId" = ?2) ORDER BY "JournalRecId"`,
      [company ?? '', journal ?? ''],
    );
    for (const { record = null, area = null } of found) {
      store.run(
        `UPDATE "${lines}" SET "Status" = ${lineStatus.draft}, "PostError" = 0, "ErrorMessage" = '', "${rowVersion}" = "${rowVersion}" + 1
         WHERE "ProjAdvancedJournal" = ? AND +"dataAreaId" = ? AND "Status" IN (${lineStatus.error}, ${lineStatus.processing})`,
        [record, area],
      );
      store.run(
        `UPDATE "${journals}" SET "Status" = ${journalStatus.draft}, "${rowVersion}" = "${rowVersion}" + 1 WHERE "JournalRecId" = ? AND "dataAreaId" = ?`,
        [record, area],
      );
    }
    return found.map(({ id }) => String(id));
  });
}
