import type { System } from './query.ts';

/** How a call to one of the two systems failed; decides what may be done next. */
export type UpstreamErrorKind =
  /** The system refused: nothing was written, and the same request would be refused again. */
  | 'rejected'
  /** The row changed since it was read (ETag mismatch, key already used). */
  | 'conflict'
  /** The row, table or column does not exist there. */
  | 'missing'
  /** Too many requests; wait `retryAfterSeconds`. Nothing was written. */
  | 'throttled'
  /** The system could not be reached, so nothing was written. */
  | 'unavailable'
  /** The deadline passed or the answer was lost: a write may or may not have happened. */
  | 'timeout'
  /** The answer does not tell (5xx, rubbish): a write may or may not have happened. */
  | 'unknown'
  /** The caller went away. */
  | 'aborted';

/** What a client may see of a failed call: a code of the closed list and nothing of the upstream's own words. */
export interface UpstreamErrorExtensions {
  readonly [key: string]: unknown;
  readonly code: 'SOURCE_UNAVAILABLE' | 'SOURCE_TIMEOUT' | 'SOURCE_REJECTED' | 'RATE_LIMITED';
  readonly gateway: {
    readonly system: System;
    readonly retryable: boolean;
    readonly retryAfterSeconds: number | null;
  };
}

/**
 * A failed call to one of the two systems.
 *
 * `message` is written by us and safe for clients; what the system itself said is in `detail`, for logs only. graphql-js
 * copies `extensions` onto the GraphQL error, so throwing one of these from a resolver is enough.
 */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError';
  readonly kind: UpstreamErrorKind;
  readonly system: System;
  /** Seconds to wait before the next try, when the system said so. */
  readonly retryAfterSeconds: number | null;
  /** The system's own words: HTTP status, code, text. Never shown to a client. */
  readonly detail: { readonly status?: number; readonly code?: string; readonly text?: string };

  constructor(
    system: System,
    kind: UpstreamErrorKind,
    message: string,
    options: {
      readonly retryAfterSeconds?: number | null;
      readonly detail?: UpstreamError['detail'];
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.kind = kind;
    this.system = system;
    this.retryAfterSeconds = options.retryAfterSeconds ?? null;
    this.detail = options.detail ?? {};
  }

  /** Whether the same read may succeed later. Says nothing about writes. */
  get retryable(): boolean {
    return (
      this.kind === 'throttled' || this.kind === 'unavailable' || this.kind === 'timeout' || this.kind === 'unknown'
    );
  }

  get extensions(): UpstreamErrorExtensions {
    return {
      code: codeOf(this.kind),
      gateway: { system: this.system, retryable: this.retryable, retryAfterSeconds: this.retryAfterSeconds },
    };
  }
}

function codeOf(kind: UpstreamErrorKind): UpstreamErrorExtensions['code'] {
  switch (kind) {
    case 'throttled':
    case 'unavailable':
    case 'unknown':
      return 'SOURCE_UNAVAILABLE';
    case 'timeout':
    case 'aborted':
      return 'SOURCE_TIMEOUT';
    case 'rejected':
    case 'conflict':
    case 'missing':
      return 'SOURCE_REJECTED';
  }
}
