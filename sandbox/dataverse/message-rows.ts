import { createHash } from 'node:crypto';
import { quoted } from '../store/schema-sql.ts';
import type { Store } from '../store/store.ts';

/** The messages that a webhook may be registered for. */
export const messageNames = ['Create', 'Update', 'Delete'] as const;

/** A message that a webhook may be registered for. */
export type MessageName = (typeof messageNames)[number];

function idOfName(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Adds the rows of `sdkmessages` and `sdkmessagefilters` that registrations point at; every environment has them. */
export function ensureMessageRows(store: Store): void {
  const known = store.get('SELECT count(*) AS n FROM sdkmessagefilter WHERE primaryobjecttypecode IS NOT NULL');
  const tables = [...store.model.tables.values()];
  if (Number(known?.['n'] ?? 0) === tables.length * messageNames.length) return;
  store.transaction(() => {
    for (const table of ['sdkmessage', 'sdkmessagefilter']) store.run(`DELETE FROM ${quoted(table)}`);
    const messages = store.bulk('sdkmessage', ['sdkmessageid', 'name']);
    const filters = store.bulk('sdkmessagefilter', [
      'sdkmessagefilterid',
      'name',
      'primaryobjecttypecode',
      'sdkmessageid',
      'iscustomprocessingstepallowed',
    ]);
    for (const message of messageNames) {
      messages.insert([idOfName(message), message]);
      for (const table of tables) {
        const id = idOfName(`${message} ${table.sqlName}`);
        filters.insert([id, `${message} of ${table.name}`, table.name, idOfName(message), true]);
      }
    }
  });
}
