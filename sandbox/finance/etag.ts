import { rowNumber, rowVersion } from '../store/schema-sql.ts';
import type { SqlRow } from '../store/sql-value.ts';

/** Where the record ids of this sandbox begin, as in a new environment. */
const firstRecordId = 5_637_144_576n;

/** `W/"…"` around base64 of `'<recVersion>,<recId>'`. */
export function etagOf(row: SqlRow): string {
  const recordId = firstRecordId + BigInt(row[rowNumber] ?? 0);
  return `W/"${Buffer.from(`'${String(row[rowVersion])},${recordId}'`).toString('base64')}"`;
}

/** Whether an `If-Match` header lets a write pass; without one, or with `*`, the last write wins. */
export function matches(ifMatch: string | undefined, row: SqlRow): boolean {
  if (ifMatch === undefined || ifMatch.trim() === '*') return true;
  return ifMatch.split(',').some((tag) => tag.trim() === etagOf(row));
}
