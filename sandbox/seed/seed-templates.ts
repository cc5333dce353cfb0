/** Seeded rows of both systems, as their databases hold them. */
export interface SeedTemplate {
  readonly dataverse: Uint8Array;
  readonly finance: Uint8Array;
}

/** Keeps seeded rows in memory, so that stores that are seeded alike are filled without generating the rows again. */
export class SeedTemplates {
  readonly #most: number;
  readonly #templates = new Map<string, SeedTemplate>();

  /** @param most how many are kept; beyond that the one goes that was asked for longest ago */
  constructor(most: number) {
    this.#most = most;
  }

  /** What is kept under a key; undefined when there is nothing. */
  get(key: string): SeedTemplate | undefined {
    const found = this.#templates.get(key);
    if (found !== undefined) this.keep(key, found);
    return found;
  }

  /** Keeps rows under a key. */
  keep(key: string, template: SeedTemplate): void {
    this.#templates.delete(key);
    this.#templates.set(key, template);
    for (const oldest of [...this.#templates.keys()].slice(0, -this.#most)) this.#templates.delete(oldest);
  }
}
