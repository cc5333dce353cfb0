import type { Table } from '../store/model.ts';
import { quoted } from '../store/schema-sql.ts';
import type { SqlValue } from '../store/sql-value.ts';
import type { Store } from '../store/store.ts';

/** Prefixes of the number sequences that are automatic: the key may be left out on create. Canonical names. */
const sequences: Readonly<Record<string, { readonly column: string; readonly prefix: string }>> = {
  CustomersV3: { column: 'CustomerAccount', prefix: 'CUS' },
  VendorsV2: { column: 'VendorAccountNumber', prefix: 'VEN' },
  ProjectsV2: { column: 'ProjectId', prefix: 'FPRJ' },
  ProjectContractHeaders: { column: 'ProjectContractId', prefix: 'FCON' },
  ProjectInvoiceProposalsV2: { column: 'InvoiceProposalId', prefix: 'FPRO' },
  ProjectOnAccountTransactions: { column: 'TransId', prefix: 'FONA' },
  ProjectEmplForecasts: { column: 'TransactionID', prefix: 'FEMP' },
  ProjectExpenseForecasts: { column: 'TransId', prefix: 'FEXP' },
  ProjectItemForecasts: { column: 'ProjectTransactionId', prefix: 'FITM' },
  ProjectOnAccForecasts: { column: 'TransactionID', prefix: 'FOAC' },
  ProjAdvancedJournals: { column: 'ProjAdvancedJournalId', prefix: 'FJNL' },
  JournalTables: { column: 'JournalBatchNumber', prefix: 'FJBN' },
  Expenses: { column: 'ExpenseTransactionNumber', prefix: 'FEXT' },
};

/** Line numbers count up within their document. */
const lineNumber = 'LineNumber';

/** The next key value of an entity, as text; null when the column is not numbered automatically. */
export function nextNumber(
  store: Store,
  table: Table,
  column: string,
  siblings: ReadonlyMap<string, SqlValue>,
): string | null {
  if (column === lineNumber) return nextLine(store, table, siblings);
  const sequence = sequences[table.sqlName];
  if (sequence?.column !== column) return null;
  const start = sequence.prefix.length + 2;
  const row = store.get(
    `SELECT max(CAST(substr(${quoted(column)}, ${start}) AS INTEGER)) AS newest FROM ${quoted(table.sqlName)} WHERE ${quoted(column)} >= ? AND ${quoted(column)} < ?`,
    [`${sequence.prefix}-`, `${sequence.prefix}.`],
  );
  return `${sequence.prefix}-${String(BigInt(row?.['newest'] ?? 0) + 1n).padStart(6, '0')}`;
}

function nextLine(store: Store, table: Table, siblings: ReadonlyMap<string, SqlValue>): string {
  const parents = [...siblings.keys()];
  const condition = parents.map((name) => `${quoted(name)} = ?`).join(' AND ') || '1';
  const column = table.storedColumns.find(({ sqlName }) => sqlName === lineNumber);
  const row = store.get(
    `SELECT max(${quoted(lineNumber)}) AS newest FROM ${quoted(table.sqlName)} WHERE ${condition}`,
    [...siblings.values()],
  );
  const unit = 10n ** BigInt(column?.scale ?? 0);
  return String(BigInt(row?.['newest'] ?? 0) / unit + 1n);
}
