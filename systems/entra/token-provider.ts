/** A token wanted for a system. */
export interface TokenRequest {
  /** The system's resource: its address without path, `https://contoso.crm.dynamics.com`. */
  readonly resource: string;
  /** The caller's own access token, to act on behalf of the caller; without it the application acts itself. */
  readonly userAssertion?: string;
  /** True after the system refused a token that looked valid: ask for a new one. */
  readonly renew?: boolean;
}

/** Where access tokens come from. */
export interface TokenProvider {
  /** An access token. Throws TokenError. */
  token(request: TokenRequest, signal: AbortSignal): Promise<string>;
}

/** A token could not be had. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
  /** `refused`: asking again will not help. `unavailable`: it may. */
  readonly kind: 'refused' | 'unavailable';
  readonly retryAfterSeconds: number | null;
  /** The identity platform's own words, for logs only. */
  readonly detail: string;

  constructor(
    kind: TokenError['kind'],
    message: string,
    options: { readonly detail: string; readonly retryAfterSeconds?: number | null; readonly cause?: unknown },
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.kind = kind;
    this.detail = options.detail;
    this.retryAfterSeconds = options.retryAfterSeconds ?? null;
  }
}
