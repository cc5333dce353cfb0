/** Remembers what was looked up during one piece of work, so that many rows of one project cost one look. */
export class Memo {
  readonly #known = new Map<string, unknown>();

  /** The value under a key, looked up at the first use. A key belongs to one kind of value. */
  once<T>(key: string, look: () => T): T {
    if (this.#known.has(key)) return this.#known.get(key) as T;
    const found = look();
    this.#known.set(key, found);
    return found;
  }
}
