import type { Row } from '../../systems/odata/query.ts';

/** Whether a map's question for rows found any; no when the system could not be asked. */
export function isFound(rows: readonly Row[] | undefined): boolean {
  return rows !== undefined && rows.length > 0;
}
