import { quoted } from '../../store/schema-sql.ts';
import type { SqlRow, SqlValue } from '../../store/sql-value.ts';
import type { Store } from '../../store/store.ts';

/** Rows of the setup by key, each read once: make a new one for each run. */
export class SetupRows {
  readonly #store: Store;
  readonly #rows = new Map<string, SqlRow | null>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** The row of an entity whose columns have these values, or null when there is none. */
  find(entity: string, key: Readonly<Record<string, SqlValue>>): SqlRow | null {
    const name = `${entity}/${Object.values(key).join('/')}`;
    const known = this.#rows.get(name);
    if (known !== undefined) return known;
    const condition = Object.keys(key)
      .map((column) => `${quoted(column)} = ?`)
      .join(' AND ');
    const row = this.#store.get(`SELECT * FROM ${quoted(entity)} WHERE ${condition}`, Object.values(key)) ?? null;
    this.#rows.set(name, row);
    return row;
  }
}
