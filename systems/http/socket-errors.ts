import type { Dialect } from '../odata/dialect.ts';
import { UpstreamError } from '../odata/upstream-error.ts';
import type { StopReason } from './call-limits.ts';

/** Failures to connect: the request was never sent. */
const notSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_DESTROYED',
  'UND_ERR_CLOSED',
]);

/** What it means that a call ended without an answer. */
export function withoutAnswer(
  dialect: Dialect,
  error: unknown,
  stopped: StopReason | null,
  isWrite: boolean,
): UpstreamError {
  const { system, name } = dialect;
  const code = codeOf(error);
  const options = { cause: error, detail: { code, text: error instanceof Error ? error.message : String(error) } };
  if (stopped === 'aborted')
    return new UpstreamError(system, 'aborted', `The caller left before ${name} answered.`, options);
  if (stopped === 'deadline' || code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT') {
    return new UpstreamError(system, 'timeout', `${name} did not answer in time. Try again, or ask for less.`, options);
  }
  if (notSent.has(code) || /^(ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code)) {
    return new UpstreamError(system, 'unavailable', `${name} cannot be reached. Try again later.`, options);
  }
  if (code.startsWith('HPE_')) {
    return new UpstreamError(system, 'unknown', `${name} gave an answer that is not HTTP. Check its address.`, options);
  }
  return isWrite
    ? new UpstreamError(system, 'timeout', `The connection to ${name} broke before it confirmed the change.`, options)
    : new UpstreamError(system, 'unavailable', `The connection to ${name} broke. Try again.`, options);
}

function codeOf(error: unknown): string {
  for (let each = error, depth = 0; each instanceof Error && depth < 5; each = each.cause, depth += 1) {
    if ('code' in each && typeof each.code === 'string') return each.code;
    if (each instanceof AggregateError && each.errors.length > 0) return codeOf(each.errors[0]);
  }
  return '';
}
