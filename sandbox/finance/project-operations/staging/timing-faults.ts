import { randomUUID } from 'node:crypto';
import type { Table } from '../../../store/model.ts';
import { quoted, rowNumber } from '../../../store/schema-sql.ts';
import type { SqlRow, SqlValue } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import { staging } from '../journal-status.ts';

/** Transaction connections, as Finance keeps them. */
const connections = 'ProjTransactionRelationships';

/** What can go wrong between the two systems, on request. */
export const timingFaultKinds = ['actual-gone', 'orphan-row', 'staging-lost', 'connections-lost'] as const;

/** See {@link timingFaultKinds}. */
export type TimingFaultKind = (typeof timingFaultKinds)[number];

/** Staging rows without their actual, actuals without their staging row, and connections that come late. */
export class TimingFaults {
  readonly #store: Store;
  readonly #orphans = new Set<string>();
  #held: SqlRow[] = [];

  constructor(store: Store) {
    this.#store = store;
  }

  /** Import ids of staging rows whose actual is said to be gone. */
  get orphans(): ReadonlySet<string> {
    return this.#orphans;
  }

  /** Connections that are kept back. */
  get held(): number {
    return this.#held.length;
  }

  /** Brings a fault about for the staging rows of an actual; the number of rows that it touched. */
  inject(kind: TimingFaultKind, actualId: string): number {
    const rows = this.#store.all(`SELECT * FROM "${staging}" WHERE "ActualId" = ?`, [actualId]);
    switch (kind) {
      case 'actual-gone':
        for (const row of rows) this.#orphans.add(String(row['ActualsImportId']));
        return rows.length;
      case 'orphan-row':
        for (const row of rows) this.#copyWithoutActual(row);
        return rows.length;
      case 'staging-lost':
        return this.#store.run(`DELETE FROM "${staging}" WHERE "ActualId" = ?`, [actualId]);
      case 'connections-lost':
        return this.#store.run(`DELETE FROM "${connections}" WHERE ?1 IN ("Transaction1Id", "Transaction2Id")`, [
          actualId,
        ]);
    }
  }

  /** Takes away the newest row of a table that was just created, as the faults in force say; whether it did. */
  take(table: Table, faults: { readonly losesStagingRow: boolean; readonly holdsConnections: boolean }): boolean {
    const isLost = table.sqlName === staging && faults.losesStagingRow;
    const isHeld = table.sqlName === connections && faults.holdsConnections;
    if (!isLost && !isHeld) return false;
    const name = quoted(table.sqlName);
    const row = this.#store.get(`SELECT * FROM ${name} ORDER BY ${quoted(rowNumber)} DESC LIMIT 1`);
    if (row === undefined) return false;
    this.#store.run(`DELETE FROM ${name} WHERE ${quoted(rowNumber)} = ?`, [row[rowNumber] ?? null]);
    if (isHeld) this.#held.push(row);
    return true;
  }

  /** Lets the connections in that were kept back, but for those that came again meanwhile; how many. */
  release(): number {
    const due = this.#held;
    this.#held = [];
    return this.#store.transaction(() => due.reduce((sum, row) => sum + this.#insert(connections, row), 0));
  }

  /** Forgets which actuals are gone, and lets the connections in. */
  reset(): void {
    this.#orphans.clear();
    this.release();
  }

  #copyWithoutActual(row: SqlRow): void {
    const importId = randomUUID();
    this.#orphans.add(importId);
    const results = { IsJournalized: 0n, VoucherNumber: '', AccountingAmount: 0n, ExchangeRate: 0n };
    const fresh = {
      ActualsImportId: importId,
      ActualId: randomUUID(),
      ProjActualsImportSync: 0n,
      ValidationStatus: 0n,
    };
    this.#insert(staging, { ...row, ...results, ...fresh });
  }

  #insert(table: string, row: Readonly<Record<string, SqlValue>>): number {
    const columns = Object.keys(row).filter((name) => name !== rowNumber);
    return this.#store.run(
      `INSERT OR IGNORE INTO ${quoted(table)} (${columns.map(quoted).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      columns.map((name) => row[name] ?? null),
    );
  }
}
