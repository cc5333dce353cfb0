import { quoted, rowNumber } from '../../../store/schema-sql.ts';
import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import { textOf } from '../staging/staged-actual.ts';
import { materials, pairKinds, type PairKind } from './pair-kind.ts';

/** Staging rows of expenses have no column for the number of their forecast: it is kept beside them. */
const links = '"$expenseForecasts"';

/** Makes what estimates and forecasts are found by, where it is not there yet. */
export function ensureForecastLinks(store: Store): void {
  store.db.exec(
    `CREATE TABLE IF NOT EXISTS ${links} ("dataAreaId" TEXT COLLATE NOCASE, "importId" TEXT, "forecast" TEXT, PRIMARY KEY ("dataAreaId", "importId"));
     CREATE INDEX IF NOT EXISTS "$expenseForecasts:forecast" ON ${links} ("forecast");
     CREATE INDEX IF NOT EXISTS "ProjectEmplForecasts:job" ON "ProjectEmplForecasts" ("JobIdentification")`,
  );
  for (const kind of pairKinds) {
    for (const column of [kind.line, kind.origin, kind.project]) {
      const index = quoted(`${kind.staging}:pair ${column}`);
      store.db.exec(`CREATE INDEX IF NOT EXISTS ${index} ON ${quoted(kind.staging)} (${quoted(column)})`);
    }
  }
}

/** The number of the forecast that a line is known to be in; an empty text where none is known. */
export function linkedNumber(store: Store, kind: PairKind, row: SqlRow): string {
  if (kind === materials) return textOf(row, 'TransId');
  const key = [textOf(row, 'dataAreaId'), textOf(row, kind.importId)];
  const link = store.get(`SELECT "forecast" FROM ${links} WHERE "dataAreaId" = ? AND "importId" = ?`, key);
  return link === undefined ? '' : textOf(link, 'forecast');
}

/** Notes the forecast that a line is in. */
export function link(store: Store, kind: PairKind, row: SqlRow, number: string): void {
  if (kind === materials) {
    store.run(`UPDATE ${quoted(kind.staging)} SET "TransId" = ? WHERE ${quoted(rowNumber)} = ?`, [
      number,
      row[rowNumber] ?? null,
    ]);
    return;
  }
  const values = [textOf(row, 'dataAreaId'), textOf(row, kind.importId), number];
  store.run(`INSERT OR REPLACE INTO ${links} VALUES (?, ?, ?)`, values);
}

/** Forgets a line that is gone. */
export function unlink(store: Store, kind: PairKind, row: SqlRow): void {
  if (kind === materials) return;
  const key = [textOf(row, 'dataAreaId'), textOf(row, kind.importId)];
  store.run(`DELETE FROM ${links} WHERE "dataAreaId" = ? AND "importId" = ?`, key);
}

/** The lines that are known to be in a forecast, oldest first. */
export function linesOf(store: Store, kind: PairKind, company: string, number: string): SqlRow[] {
  const [staging, importId] = [quoted(kind.staging), quoted(kind.importId)];
  const isIn =
    kind === materials
      ? '"TransId" = ? AND +"dataAreaId" = ?'
      : `${importId} IN (SELECT l."importId" FROM ${links} l WHERE l."forecast" = ? AND l."dataAreaId" = ${staging}."dataAreaId") AND +"dataAreaId" = ?`;
  return store.all(`SELECT * FROM ${staging} WHERE ${isIn} ORDER BY ${quoted(rowNumber)}`, [number, company]);
}

/** The number of an expense forecast that no line is known to be in and that looks as if it was made from this one. */
export function unlinkedExpense(store: Store, row: SqlRow, category: string): string {
  const found = store.get(
    `SELECT f."TransId" FROM "ProjectExpenseForecasts" f
     WHERE f."ProjectID" = ? AND +f."dataAreaId" = ? AND f."ActivityNumber" = ? AND f."Category" = ?
       AND substr(f."ProjectDate", 1, 10) = ?
       AND NOT EXISTS (SELECT 1 FROM ${links} l WHERE l."forecast" = f."TransId" AND l."dataAreaId" = f."dataAreaId")
     ORDER BY ? NOT IN (f."CostPrice", f."SalesPrice"), f.${quoted(rowNumber)} LIMIT 1`,
    [
      textOf(row, 'ProjectId'),
      textOf(row, 'dataAreaId'),
      textOf(row, 'ActivityNumber'),
      category,
      textOf(row, 'StartDate').slice(0, 10),
      row['Price'] ?? 0n,
    ],
  );
  return found === undefined ? '' : textOf(found, 'TransId');
}
