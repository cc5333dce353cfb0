import type { Row } from '../../seed/row.ts';
import type { BulkInsert } from '../../store/bulk.ts';
import type { Store } from '../../store/store.ts';

/** Inserts rows of several entities by column name; rows of one entity must all name the same columns. */
export class RowInserts {
  readonly #store: Store;
  readonly #inserts = new Map<string, { columns: readonly string[]; insert: BulkInsert }>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** Adds a row. */
  add(entity: string, row: Row): void {
    let known = this.#inserts.get(entity);
    if (known === undefined) {
      const columns = Object.keys(row);
      known = { columns, insert: this.#store.bulk(entity, columns) };
      this.#inserts.set(entity, known);
    }
    known.insert.insert(known.columns.map((column) => row[column] ?? null));
  }
}
