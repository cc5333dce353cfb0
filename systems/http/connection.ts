import { createHash } from 'node:crypto';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip, gunzip } from 'node:zlib';
import { promisify } from 'node:util';
import { Pool, type Dispatcher } from 'undici';
import type { SystemConfig } from '../config.ts';
import { TokenError, type TokenProvider } from '../entra/token-provider.ts';
import type { HealthRecord } from '../health.ts';
import type { Dialect } from '../odata/dialect.ts';
import { retryAfterSeconds } from '../odata/retry-after.ts';
import { UpstreamError } from '../odata/upstream-error.ts';
import { CallTimer, type CallLimits } from './call-limits.ts';
import { ConcurrencyBudget } from './concurrency-budget.ts';
import { withoutAnswer } from './socket-errors.ts';

/** One HTTP request to a system. */
export interface CallRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Relative to the service's base address, or absolute on the same host. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Whether it could change something. */
  readonly isWrite: boolean;
}

/** Who a call is made for. */
export interface Caller extends CallLimits {
  readonly requestId: string;
  readonly userAssertion?: string;
  /** Longer than the configured patience, for a call that is known to take long. */
  readonly timeoutSeconds?: number;
  /** Called once for every HTTP request that is sent. */
  readonly onCall?: () => void;
}

/** An answer, whatever its status. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

const unzip = promisify(gunzip);
/** How long to wait after a refusal that does not say. */
const fallbackPauseSeconds = { DATAVERSE: 5, FINANCE: 30 };
/** A caller who waited less has not shown that the system is down. */
const patienceMilliseconds = 4000;
const protocolHeaders = { Accept: 'application/json', 'OData-Version': '4.0', 'OData-MaxVersion': '4.0' };

/** The HTTP connection to one system: tokens, limits, deadlines and the budget of each identity. Repeats nothing. */
export class Connection {
  readonly dialect: Dialect;
  readonly base: URL;
  readonly #config: SystemConfig;
  readonly #resource: string;
  readonly #tokens: TokenProvider;
  readonly #health: HealthRecord;
  readonly #pool: Pool;
  readonly #budgets = new Map<string, ConcurrencyBudget>();

  constructor(dialect: Dialect, config: SystemConfig, tokens: TokenProvider, health: HealthRecord) {
    this.dialect = dialect;
    this.base = new URL(config.url);
    this.#config = config;
    this.#resource = config.resource ?? this.base.origin.replace(/^(https:\/\/[^.]+)\.api\./, '$1.');
    this.#tokens = tokens;
    this.#health = health;
    this.#pool = new Pool(this.base.origin, {
      connections: 64,
      headersTimeout: 0,
      bodyTimeout: 0,
      connect: { timeout: 10_000 },
    });
  }

  /** Sends a request and reads the whole answer. Throws UpstreamError when there is none. */
  async call(request: CallRequest, caller: Caller): Promise<Answer> {
    return this.#run(request, caller, async (answer) => ({
      status: answer.statusCode,
      headers: answer.headers,
      body: await readBody(answer),
    }));
  }

  /** Sends a GET and hands the text of a successful answer on piece by piece. Throws UpstreamError. */
  async stream<T>(
    url: string,
    accept: string,
    caller: Caller,
    use: (text: AsyncIterable<string>) => Promise<T>,
  ): Promise<T> {
    const request: CallRequest = { method: 'GET', url, headers: { Accept: accept }, isWrite: false };
    return this.#run(request, caller, async (answer) => {
      if (answer.statusCode === 200) return use(textOf(answer));
      const body = await readBody(answer);
      throw this.dialect.classify({ status: answer.statusCode, headers: answer.headers, body, isWrite: false });
    });
  }

  /**
   * The path and query of an address, letter by letter as given, since links of the systems must be followed verbatim.
   * Refuses one on another host, where the token must not go.
   */
  pathOf(url: string): string {
    const { origin } = this.base;
    const isAbsolute = /^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//');
    const path = isAbsolute ? url.slice(origin.length) : url.startsWith('/') ? url : this.base.pathname + url;
    const isHere = !isAbsolute || (url.toLowerCase().startsWith(origin) && path.startsWith('/'));
    if (isHere && !/\s/.test(path)) return path;
    throw new UpstreamError(
      this.dialect.system,
      'unknown',
      `${this.dialect.name} sent a link that does not lead to its own host. Check its address in the configuration.`,
      { detail: { text: url } },
    );
  }

  /** Lets all calls of an identity wait after a refusal that stood inside an answer. */
  pause({ userAssertion }: Caller, seconds: number | null): void {
    this.#budgetOf(userAssertion).pause(seconds ?? fallbackPauseSeconds[this.dialect.system]);
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }

  async #run<T>(
    request: CallRequest,
    caller: Caller,
    read: (answer: Dispatcher.ResponseData) => Promise<T>,
  ): Promise<T> {
    const usual = request.isWrite ? this.#config.writeTimeoutSeconds : this.#config.timeoutSeconds;
    const seconds = caller.timeoutSeconds ?? usual;
    const deadline = Math.min(caller.deadline, Date.now() + seconds * 1000);
    using timer = new CallTimer({ signal: caller.signal, deadline });
    const budget = this.#budgetOf(caller.userAssertion);
    await this.#takeTurn(budget, timer, deadline);
    const started = performance.now();
    try {
      let answer = await this.#send(request, caller, timer, false);
      if (isSignInStatus(answer.statusCode)) {
        await answer.body.dump();
        answer = await this.#send(request, caller, timer, true);
      }
      this.#heed(answer, budget);
      const result = await read(answer);
      if (isOutOfService(answer)) this.#health.failed(`${this.dialect.name} answers with status ${answer.statusCode}.`);
      else this.#health.answered(performance.now() - started);
      return result;
    } catch (error) {
      const failure =
        error instanceof UpstreamError ? error : withoutAnswer(this.dialect, error, timer.reason, request.isWrite);
      const hurried = failure.kind === 'timeout' && performance.now() - started < patienceMilliseconds;
      if (failure.kind !== 'aborted' && !hurried) this.#health.failed(failure.message);
      throw failure;
    } finally {
      budget.release();
    }
  }

  async #takeTurn(budget: ConcurrencyBudget, timer: CallTimer, deadline: number): Promise<void> {
    const waitSeconds = Math.ceil((budget.pausedUntil - Date.now()) / 1000);
    if (budget.pausedUntil > deadline) throw this.#throttled(waitSeconds);
    if (timer.signal.aborted || Date.now() >= deadline) {
      const tooLate = new Error('The time for the call was up before it could begin.');
      throw withoutAnswer(this.dialect, tooLate, timer.reason ?? 'deadline', false);
    }
    try {
      await budget.acquire(timer.signal);
    } catch (error) {
      if (timer.reason === 'aborted') throw withoutAnswer(this.dialect, error, 'aborted', false);
      if (waitSeconds > 0) throw this.#throttled(waitSeconds);
      const { system, name } = this.dialect;
      const message = `${name} is slow: this gateway's other calls to it left no turn in time. Try again later.`;
      throw new UpstreamError(system, 'unavailable', message, { cause: error });
    }
  }

  #throttled(seconds: number): UpstreamError {
    const { system, name } = this.dialect;
    const message = `${name} limits this gateway's requests and its turn did not come in time. Try again later.`;
    return new UpstreamError(system, 'throttled', message, { retryAfterSeconds: seconds });
  }

  async #send(
    request: CallRequest,
    caller: Caller,
    timer: CallTimer,
    renew: boolean,
  ): Promise<Dispatcher.ResponseData> {
    const path = this.pathOf(request.url);
    const token = await this.#token(caller, timer.signal, renew);
    caller.onCall?.();
    return this.#pool.request({
      method: request.method,
      path,
      headers: {
        ...protocolHeaders,
        'Accept-Encoding': 'gzip',
        'x-ms-client-request-id': caller.requestId,
        ...request.headers,
        Authorization: `Bearer ${token}`,
      },
      body: request.body ?? null,
      signal: timer.signal,
    });
  }

  async #token({ userAssertion }: Caller, signal: AbortSignal, renew: boolean): Promise<string> {
    const resource = this.#resource;
    try {
      return await this.#tokens.token(
        userAssertion === undefined ? { resource, renew } : { resource, userAssertion, renew },
        signal,
      );
    } catch (error) {
      if (!(error instanceof TokenError)) throw error;
      const kind = error.kind === 'refused' ? 'rejected' : 'unavailable';
      throw new UpstreamError(this.dialect.system, kind, error.message, {
        retryAfterSeconds: error.retryAfterSeconds,
        detail: { text: error.detail },
        cause: error,
      });
    }
  }

  #heed(answer: Dispatcher.ResponseData, budget: ConcurrencyBudget): void {
    const hint = answer.headers['x-ms-dop-hint'];
    if (typeof hint === 'string') budget.advise(Number(hint));
    if (answer.statusCode !== 429) return;
    const seconds = retryAfterSeconds(answer.headers['retry-after']);
    budget.pause(seconds ?? fallbackPauseSeconds[this.dialect.system]);
  }

  #budgetOf(userAssertion: string | undefined): ConcurrencyBudget {
    const identity = userAssertion === undefined ? '' : createHash('sha256').update(userAssertion).digest('base64');
    const known = this.#budgets.get(identity);
    if (known !== undefined) return known;
    for (const [name, budget] of this.#budgets) if (name !== '' && budget.isIdle) this.#budgets.delete(name);
    const budget = new ConcurrencyBudget({ start: this.#config.concurrency, ceiling: 52 });
    this.#budgets.set(identity, budget);
    return budget;
  }
}

/** Finance sends a caller whose token it does not take to a login page. */
function isSignInStatus(status: number): boolean {
  return status === 401 || status === 302;
}

/** Answers that would be given to any request. */
function isOutOfService({ statusCode }: Dispatcher.ResponseData): boolean {
  return isSignInStatus(statusCode) || [429, 502, 503, 504].includes(statusCode);
}

async function readBody(answer: Dispatcher.ResponseData): Promise<string> {
  if (answer.headers['content-encoding'] !== 'gzip') return answer.body.text();
  return (await unzip(Buffer.from(await answer.body.arrayBuffer()))).toString('utf8');
}

function textOf(answer: Dispatcher.ResponseData): AsyncIterable<string> {
  const zipped = answer.headers['content-encoding'] === 'gzip';
  const text: Readable = zipped ? pipeline(answer.body, createGunzip(), () => undefined) : answer.body;
  return text.setEncoding('utf8') as AsyncIterable<string>;
}
