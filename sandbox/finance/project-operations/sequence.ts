import { quoted } from '../../store/schema-sql.ts';
import type { Store } from '../../store/store.ts';

/** A column in which numbers of a sequence stand. */
type Place = readonly [table: string, column: string];

/** Numbers that go on from the highest one stored. */
export class Sequence {
  #last: number;

  private constructor(last: number) {
    this.#last = last;
  }

  /** The numbers after a number. */
  static after(last: number): Sequence {
    return new Sequence(last);
  }

  /** The highest number of the documents with a prefix; 0 without any. */
  static newestDocument(store: Store, prefix: string, [table, column]: Place): number {
    const name = quoted(column);
    const row = store.get(
      `SELECT max(CAST(substr(${name}, ${prefix.length + 1}) AS INTEGER)) AS newest FROM ${quoted(table)} WHERE ${name} >= ? AND ${name} < ?`,
      [prefix, `${prefix.slice(0, -1)}.`],
    );
    return Number(row?.['newest'] ?? 0);
  }

  /** Document numbers: a prefix and digits. */
  static ofDocuments(store: Store, prefix: string, ...places: readonly Place[]): Sequence {
    return new Sequence(Math.max(0, ...places.map((place) => Sequence.newestDocument(store, prefix, place))));
  }

  /** Record ids. */
  static ofRecords(store: Store, [table, column]: Place, first: number): Sequence {
    const row = store.get(`SELECT max(${quoted(column)}) AS newest FROM ${quoted(table)}`);
    return new Sequence(Math.max(first, Number(row?.['newest'] ?? 0)));
  }

  /** The next number. */
  next(): number {
    this.#last += 1;
    return this.#last;
  }
}
