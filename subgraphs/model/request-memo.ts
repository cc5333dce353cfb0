/** Things made once per request and shared by its resolvers, such as loaders. */
export class RequestMemo {
  readonly #values = new Map<string, unknown>();

  /** Forgets everything. */
  clear(): void {
    this.#values.clear();
  }

  /** The value under this key, made by `create` the first time. Callers keep one type per key. */
  get<Value>(key: string, create: () => Value): Value {
    if (!this.#values.has(key)) this.#values.set(key, create());
    return this.#values.get(key) as Value;
  }
}
