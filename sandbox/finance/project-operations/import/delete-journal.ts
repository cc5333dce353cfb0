import type { Response } from '../../../odata/message.ts';
import type { Table } from '../../../store/model.ts';
import { tableOf } from '../../../store/model.ts';
import { rowVersion } from '../../../store/schema-sql.ts';
import type { SqlRow } from '../../../store/sql-value.ts';
import type { FinanceContext } from '../../finance-context.ts';
import { writeFailed } from '../../finance-error.ts';
import { deleteRow } from '../../write-row.ts';
import { journals, lines, lineStatus, staging } from '../journal-status.ts';

/**
 * Deletes an integration journal or a line of one; null when the row is neither. The staging row of a line is as it was
 * before the import, which takes it again the next time. What is posted stays.
 */
export function deleteJournal(
  context: FinanceContext,
  table: Table,
  row: SqlRow,
  ifMatch: string | undefined,
): Response | null {
  if (table.sqlName !== journals && table.sqlName !== lines) return null;
  return context.store.transaction(() => {
    if (table.sqlName === lines) return deleteLine(context, table, row, ifMatch);
    const response = deleteRow(context, table, row, ifMatch);
    const lineTable = tableOf(context.store.shipped, lines);
    const own = context.store.all(`SELECT * FROM "${lines}" WHERE "ProjAdvancedJournal" = ? AND +"dataAreaId" = ?`, [
      row['JournalRecId'] ?? 0n,
      row['dataAreaId'] ?? '',
    ]);
    for (const line of own) deleteLine(context, lineTable, line, undefined);
    return response;
  });
}

function deleteLine(context: FinanceContext, table: Table, row: SqlRow, ifMatch: string | undefined): Response {
  if (Number(row['Status']) === lineStatus.posted) {
    throw writeFailed(table.typeName, 'Error', `Line with voucher ${String(row['Voucher'])} is posted.`);
  }
  const response = deleteRow(context, table, row, ifMatch);
  const area = row['dataAreaId'] ?? '';
  if (row['ProjTransId'] !== '') {
    context.store.run('DELETE FROM "ProjectUnpostedTransViews" WHERE "dataAreaId" = ? AND "TransactionId" = ?', [
      area,
      row['ProjTransId'] ?? '',
    ]);
  }
  if (row['Voucher'] !== '') {
    context.store.run(
      `UPDATE "${staging}" SET "IsJournalized" = 0, "VoucherNumber" = '', "${rowVersion}" = "${rowVersion}" + 1
       WHERE "VoucherNumber" = ? AND +"dataAreaId" = ? AND "ProjActualsImportSync" = 0`,
      [row['Voucher'] ?? '', area],
    );
  }
  return response;
}
