import type { GraphQLFormattedError } from 'graphql';

/** Every code that a client can meet in `extensions.code`. Codes are API: never renamed. */
export const errorCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'COST_LIMIT_EXCEEDED',
  'RATE_LIMITED',
  'SOURCE_UNAVAILABLE',
  'SOURCE_TIMEOUT',
  'SOURCE_REJECTED',
  'INTERNAL_SERVER_ERROR',
] as const;

/** One of {@link errorCodes}. */
export type ErrorCode = (typeof errorCodes)[number];

/** The one extension object of every error. */
export interface GatewayErrorDetails {
  /** What to quote when asking about the error; the log has the details under it. */
  readonly requestId: string | null;
  /** The system whose answer is missing. */
  readonly system: string | null;
  /** Whether the same request may succeed later. */
  readonly retryable: boolean;
  readonly retryAfterSeconds: number | null;
  /** The write operation that the error is about. */
  readonly operationId: string | null;
}

/** Where errors end up that clients are not told about. */
export interface ErrorLog {
  error(details: object, message: string): void;
  warn(details: object, message: string): void;
}

/** What the formatter knows of the request. */
export interface ErrorContext {
  readonly requestId: string | null;
  readonly log: ErrorLog;
  /** What was logged for this request: one failed fetch makes many errors. */
  readonly logged: Set<unknown>;
}

/** A context for one request. */
export function createErrorContext(requestId: string | null, log: ErrorLog): ErrorContext {
  return { requestId, log, logged: new Set() };
}

/** Codes of the HTTP layer that say the same as one of ours. */
const synonyms: Readonly<Record<string, ErrorCode>> = {
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_USER_INPUT',
};

const unknownMessage = 'The gateway failed to answer this. The log has the reason under the request id.';

/**
 * What a client may see of an error: message, path, locations, a code of the closed list and one extension object.
 * Everything else stays here; an error without a known code is logged whole and told in general words. Never throws.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  context: ErrorContext,
): GraphQLFormattedError {
  const extensions = formatted.extensions ?? {};
  const code = readCode(extensions['code']);
  const hasKnownCode = code !== null && code !== 'INTERNAL_SERVER_ERROR';
  if (!hasKnownCode) logSafely('error', error, formatted, context);
  else if (code.startsWith('SOURCE_')) logSafely('warn', error, formatted, context);
  return {
    message: hasKnownCode ? formatted.message : unknownMessage,
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
    extensions: {
      code: code ?? 'INTERNAL_SERVER_ERROR',
      gateway: readDetails(extensions['gateway'], context.requestId),
    },
  };
}

function readCode(code: unknown): ErrorCode | null {
  if (typeof code !== 'string') return null;
  return errorCodes.find((known) => known === code) ?? synonyms[code] ?? null;
}

function readDetails(given: unknown, requestId: string | null): GatewayErrorDetails {
  const details = typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
  const { system, retryable, retryAfterSeconds, operationId } = details;
  return {
    requestId,
    system: typeof system === 'string' ? system : null,
    retryable: retryable === true,
    retryAfterSeconds: typeof retryAfterSeconds === 'number' ? retryAfterSeconds : null,
    operationId: typeof operationId === 'string' ? operationId : null,
  };
}

function logSafely(
  level: 'error' | 'warn',
  error: unknown,
  formatted: GraphQLFormattedError,
  { requestId, log, logged }: ErrorContext,
): void {
  try {
    const original = error instanceof Error && 'originalError' in error ? (error.originalError ?? error) : error;
    if (logged.has(original)) return;
    logged.add(original);
    log[level]({ requestId, path: formatted.path, err: original }, formatted.message);
  } catch {
    // An error that cannot be logged must not hide the answer.
  }
}
