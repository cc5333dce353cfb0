import { quoted, rowNumber } from '../../../store/schema-sql.ts';
import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import { LineDefaults } from '../import/line-defaults.ts';
import { textOf } from '../staging/staged-actual.ts';
import { linesOf, link, linkedNumber, unlinkedExpense } from './forecast-links.ts';
import { expenses, isCostLine, lineIdOf, originOf, type PairKind } from './pair-kind.ts';

const emptyGuid = '00000000-0000-0000-0000-000000000000';

/** The number of the forecast that a staged line is in, an empty text if it is in none. Rows that came with the data are tied to theirs first. */
export function forecastNumber(store: Store, kind: PairKind, row: SqlRow): string {
  const known = linkedNumber(store, kind, row);
  if (known !== '' || kind !== expenses) return known;
  const partner = partnerById(store, kind, row);
  const { classification } = kind;
  const facts = { company: textOf(row, 'dataAreaId'), category: textOf(row, 'TransactionCategoryId'), classification };
  const number =
    (partner === undefined ? '' : linkedNumber(store, kind, partner)) ||
    unlinkedExpense(store, row, new LineDefaults(store).categoryId(facts));
  if (number === '') return '';
  for (const line of partner === undefined ? [row] : [row, partner]) link(store, kind, line, number);
  return number;
}

/** The line that an id ties to this one, whichever of the two names the other. */
export function partnerById(store: Store, kind: PairKind, row: SqlRow): SqlRow | undefined {
  const origin = originOf(kind, row) || null;
  const [line, importId] = [quoted(kind.line), quoted(kind.importId)];
  return store.get(
    `SELECT * FROM ${quoted(kind.staging)}
     WHERE (${line} = ? OR ${importId} = ? OR ${quoted(kind.origin)} = ?) AND +"dataAreaId" = ? AND +${importId} <> ?
     ORDER BY ${quoted(rowNumber)} LIMIT 1`,
    [origin, origin, lineIdOf(kind, row), textOf(row, 'dataAreaId'), textOf(row, kind.importId)],
  );
}

/**
 * The number of the forecast that a new line joins: that of the line it is tied to, or, where neither names another, that of
 * a line of the other side which has everything in common and is still alone. An empty text when it is the first of its estimate.
 */
export function forecastToJoin(store: Store, kind: PairKind, row: SqlRow): string {
  const partner = partnerById(store, kind, row);
  if (partner !== undefined) return forecastNumber(store, kind, partner);
  if (originOf(kind, row) !== '') return '';
  const condition = kind.common.map((column) => `${quoted(column)} = ?`).join(' AND ');
  const company = textOf(row, 'dataAreaId');
  const alike = store.all(
    `SELECT * FROM ${quoted(kind.staging)} WHERE ${condition} AND +"dataAreaId" = ? AND ${quoted(kind.origin)} = ?
     ORDER BY ${quoted(rowNumber)}`,
    [...kind.common.map((column) => row[column] ?? ''), company, emptyGuid],
  );
  for (const other of alike) {
    if (isCostLine(other) === isCostLine(row)) continue;
    const number = forecastNumber(store, kind, other);
    const isAlone = linesOf(store, kind, company, number).every((line) => isCostLine(line) !== isCostLine(row));
    if (number !== '' && isAlone) return number;
  }
  return '';
}
