import type { FailedAnswer } from './dialect.ts';
import { asObject, asText, parseJson, type JsonObject } from './json.ts';
import type { System } from './query.ts';
import { retryAfterSeconds } from './retry-after.ts';
import { UpstreamError, type UpstreamErrorKind } from './upstream-error.ts';

/** What an error body says, as far as it is one. */
export interface ErrorBody {
  /** Lower-case; empty where the body has none. */
  readonly code: string;
  readonly text: string;
  /** False for a body that is not the OData error object, such as a gateway's HTML page. */
  readonly isOData: boolean;
}

/** Reads the error object of a body; anything else counts as text. */
export function readErrorBody(body: string): ErrorBody {
  const error = asObject(parsed(body)?.['error']);
  if (error === null) return { code: '', text: body.slice(0, 1000), isOData: false };
  const texts: string[] = [];
  for (let level: JsonObject | null = error; level !== null && texts.length < 10;) {
    const message = asText(level['message']);
    if (message !== null) texts.push(message);
    level = asObject(level['innererror']) ?? asObject(level['internalexception']);
  }
  return { code: (asText(error['code']) ?? '').toLowerCase(), text: texts.join(' | ').slice(0, 2000), isOData: true };
}

function parsed(body: string): JsonObject | null {
  try {
    return asObject(parseJson(body));
  } catch {
    return null;
  }
}

/** Builds the error for an answer: our own words for the client, the system's for the log. */
export function failure(
  system: System,
  kind: UpstreamErrorKind,
  message: string,
  answer: FailedAnswer,
  body: ErrorBody,
): UpstreamError {
  return new UpstreamError(system, kind, message, {
    retryAfterSeconds: kind === 'throttled' || kind === 'unavailable' ? retryAfter(answer) : null,
    detail: { status: answer.status, code: body.code, text: body.text },
  });
}

function retryAfter(answer: FailedAnswer): number | null {
  return retryAfterSeconds(answer.headers['retry-after']);
}
