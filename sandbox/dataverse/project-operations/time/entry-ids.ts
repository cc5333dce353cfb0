import { isGuid } from '../../../store/sql-value.ts';
import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import { badPayload, rowNotFound } from '../../dataverse-error.ts';
import type { JsonObject } from '../../payload.ts';

/** Ids in one text, separated by commas; each is taken once. */
export function idsOf(parameters: JsonObject, name: string): readonly string[] {
  const text = parameters[name];
  const ids = typeof text === 'string' ? text.split(',').map((id) => id.trim().toLowerCase()) : [];
  if (ids.length > 0 && ids.every(isGuid)) return [...new Set(ids)];
  throw badPayload(`The parameter '${name}' is expected and takes ids separated by commas in one text.`);
}

/** The time entries of those ids, in their order; 404 when one is missing. */
export function entriesOf(store: Store, ids: readonly string[]): readonly SqlRow[] {
  const rows = store.all('SELECT * FROM msdyn_timeentry WHERE msdyn_timeentryid IN (SELECT value FROM json_each(?))', [
    JSON.stringify(ids),
  ]);
  const byId = new Map(rows.map((row) => [row['msdyn_timeentryid'], row]));
  return ids.map((id) => {
    const row = byId.get(id);
    if (row === undefined) throw rowNotFound('msdyn_timeentry', id);
    return row;
  });
}
