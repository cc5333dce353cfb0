import { createHash } from 'node:crypto';
import type { TokenProvider, TokenRequest } from './token-provider.ts';

/** A token with the moment it ends. */
export interface IssuedToken {
  readonly text: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** Gets one new token. */
export type IssueToken = (request: TokenRequest) => Promise<IssuedToken>;

/** A token is used until this long before its end. */
const marginMilliseconds = 300_000;
const largestCache = 1000;

/**
 * Keeps tokens until shortly before they end, one for each resource and caller, and asks once for all who wait for the same.
 * A caller who leaves does not take the answer from the others.
 */
export class CachedTokens implements TokenProvider {
  readonly #issue: IssueToken;
  readonly #tokens = new Map<string, IssuedToken>();
  readonly #pending = new Map<string, Promise<IssuedToken>>();

  constructor(issue: IssueToken) {
    this.#issue = issue;
  }

  async token(request: TokenRequest, signal: AbortSignal): Promise<string> {
    signal.throwIfAborted();
    const key = `${request.resource}\n${callerKey(request.userAssertion)}`;
    const known = this.#tokens.get(key);
    if (request.renew !== true && known !== undefined && known.expiresAt - marginMilliseconds > Date.now()) {
      return known.text;
    }
    return (await abandonable(this.#pending.get(key) ?? this.#ask(key, request), signal)).text;
  }

  async #ask(key: string, request: TokenRequest): Promise<IssuedToken> {
    const asking = this.#issue(request);
    this.#pending.set(key, asking);
    try {
      const token = await asking;
      this.#tokens.delete(key);
      this.#tokens.set(key, token);
      const [oldest] = this.#tokens.keys();
      if (this.#tokens.size > largestCache && oldest !== undefined) this.#tokens.delete(oldest);
      return token;
    } finally {
      this.#pending.delete(key);
    }
  }
}

function callerKey(userAssertion: string | undefined): string {
  return userAssertion === undefined ? '' : createHash('sha256').update(userAssertion).digest('base64');
}

async function abandonable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: left, reject } = Promise.withResolvers<never>();
  const leave = (): void => reject(signal.reason as Error);
  signal.addEventListener('abort', leave, { once: true });
  try {
    return await Promise.race([promise, left]);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}
