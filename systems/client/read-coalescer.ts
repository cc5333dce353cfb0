import type { Answer, Caller, Connection } from '../http/connection.ts';
import { writeBatch } from '../odata/multipart.ts';
import { readBatch } from '../odata/multipart-reader.ts';
import { parseJson, type Json } from '../odata/json.ts';
import { UpstreamError } from '../odata/upstream-error.ts';

/** A GET that waits for its turn. */
interface Operation {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Never put together with others: its answer is large. */
  readonly alone: boolean;
  attempt: number;
  /** How the attempt before this one failed. */
  failure: UpstreamError | null;
  readonly resolve: (json: Json) => void;
  readonly reject: (error: unknown) => void;
}

/** A GET to make. */
export interface Get {
  /** Relative to the base address, or absolute. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly alone?: boolean;
}

/** Operations of a batch run one after the other, so a long batch is a slow one. */
const largestBatch = 40;
const firstPauseMilliseconds = 200;

/**
 * Sends the GETs that are asked for in one turn of the event loop as one `$batch`, a single one as it is, and answers
 * identical ones once. A GET that fails for a passing reason is repeated within the caller's deadline.
 */
export class ReadCoalescer {
  readonly #connection: Connection;
  readonly #caller: Caller;
  readonly #attempts: number;
  readonly #known = new Map<string, Promise<Json>>();
  #waiting: Operation[] = [];

  constructor(connection: Connection, caller: Caller, attempts: number) {
    this.#connection = connection;
    this.#caller = caller;
    this.#attempts = attempts;
  }

  /** The JSON that the GET answers. Throws UpstreamError. */
  get({ url, headers, alone = false }: Get): Promise<Json> {
    const key = `${url}\n${headers['Prefer'] ?? ''}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const answer = new Promise<Json>((resolve, reject) => {
      this.#enqueue({ url, headers, alone, attempt: 1, failure: null, resolve, reject });
    });
    if (!alone) {
      this.#known.set(key, answer);
      answer.catch(() => this.#known.delete(key));
    }
    return answer;
  }

  #enqueue(...operations: readonly Operation[]): void {
    if (this.#waiting.length === 0) setImmediate(() => this.#flush());
    this.#waiting.push(...operations);
  }

  #flush(): void {
    const operations = this.#waiting;
    this.#waiting = [];
    const together = operations.filter(({ alone }) => !alone);
    for (const operation of operations) if (operation.alone) void this.#send([operation]);
    for (let start = 0; start < together.length; start += largestBatch) {
      void this.#send(together.slice(start, start + largestBatch));
    }
  }

  async #send(operations: readonly Operation[]): Promise<void> {
    const [first] = operations;
    const isPlain = operations.length === 1 && first !== undefined && !this.#isLong(first.url);
    const outcomes = await (isPlain ? this.#sendPlain(first) : this.#sendBatch(operations)).catch((error: unknown) =>
      operations.map(() => error),
    );
    const again: { operation: Operation; error: UpstreamError }[] = [];
    for (const [index, operation] of operations.entries()) {
      const outcome = outcomes[index];
      if (!(outcome instanceof Error)) operation.resolve(outcome as Json);
      else if (this.#mayRepeat(operation, outcome)) again.push({ operation, error: outcome });
      else operation.reject(moreTelling(operation.failure, outcome));
    }
    if (again.length > 0) this.#repeat(again);
  }

  async #sendPlain({ url, headers }: Operation): Promise<readonly unknown[]> {
    const answer = await this.#connection.call({ method: 'GET', url, headers, isWrite: false }, this.#caller);
    return [this.#read(answer)];
  }

  async #sendBatch(operations: readonly Operation[]): Promise<readonly unknown[]> {
    const { dialect } = this.#connection;
    const { contentType, body } = writeBatch(
      operations.map(({ url, headers }) => ({
        method: 'GET',
        url: this.#connection.pathOf(url),
        headers: { Accept: 'application/json', ...headers },
      })),
    );
    const answer = await this.#connection.call(
      {
        method: 'POST',
        url: '$batch',
        headers: { ...dialect.batchHeaders, 'Content-Type': contentType },
        body,
        isWrite: false,
      },
      this.#caller,
    );
    const answerType = String(answer.headers['content-type'] ?? '');
    if (!/^multipart\/mixed/i.test(answerType)) {
      throw answer.status < 300 ? this.#rubbish(answer.body) : dialect.classify({ ...answer, isWrite: false });
    }
    const parts = this.#readParts(answerType, answer.body);
    return operations.map((_, index) => {
      const part = parts[index];
      if (part === undefined || 'changeSet' in part) return this.#rubbish('no part for this read');
      const outcome = this.#read(part);
      if (outcome instanceof UpstreamError && outcome.kind === 'throttled') {
        this.#connection.pause(this.#caller, outcome.retryAfterSeconds);
      }
      return outcome;
    });
  }

  #readParts(contentType: string, body: string): ReturnType<typeof readBatch> {
    try {
      return readBatch(contentType, body);
    } catch (error) {
      throw this.#rubbish(error instanceof Error ? error.message : '');
    }
  }

  /** The JSON of an answer, or the error that it stands for: one failed read must not fail its neighbours. */
  #read(answer: Answer): Json | UpstreamError {
    if (answer.status !== 200) return this.#connection.dialect.classify({ ...answer, isWrite: false });
    try {
      return parseJson(answer.body);
    } catch {
      return this.#rubbish(answer.body);
    }
  }

  #rubbish(received: string): UpstreamError {
    const { system, name } = this.#connection.dialect;
    const message = `Expected an OData answer from ${name}, received something else. Check its address, then try again.`;
    return new UpstreamError(system, 'unknown', message, { detail: { text: received.slice(0, 500) } });
  }

  #isLong(url: string): boolean {
    return url.length > this.#connection.dialect.longestUrl;
  }

  #mayRepeat(operation: Operation, error: Error): error is UpstreamError {
    if (!(error instanceof UpstreamError) || operation.attempt >= this.#attempts) return false;
    if (error.kind !== 'unavailable' && error.kind !== 'throttled') return false;
    return !this.#caller.signal.aborted && Date.now() + (error.retryAfterSeconds ?? 0) * 1000 < this.#caller.deadline;
  }

  /** All that failed together wait together, so that they travel together again. */
  #repeat(again: readonly { operation: Operation; error: UpstreamError }[]): void {
    const operations = again.map(({ operation }) => operation);
    for (const { operation, error } of again) {
      operation.attempt += 1;
      operation.failure = error;
    }
    const attempt = Math.max(...operations.map((operation) => operation.attempt));
    const advised = Math.max(...again.map(({ error }) => error.retryAfterSeconds ?? 0)) * 1000;
    const backoff = firstPauseMilliseconds * 2 ** (attempt - 2) * (0.5 + Math.random());
    const pause = Math.min(Math.max(advised, backoff), Math.max(0, this.#caller.deadline - Date.now()));
    const { signal } = this.#caller;
    const resume = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', resume);
      this.#enqueue(...operations);
    };
    const timer = setTimeout(resume, pause);
    signal.addEventListener('abort', resume, { once: true });
  }
}

/** When time runs out while a read is being repeated, what it failed of before says more than the time-out. */
function moreTelling(before: UpstreamError | null, now: Error): Error {
  return before !== null && now instanceof UpstreamError && now.kind === 'timeout' ? before : now;
}
