import type { Fault, SystemName } from '../faults/fault-rule.ts';
import type { Response } from '../odata/message.ts';
import { bodilessResponse, errorResponse, unauthorizedResponse } from './failure-bodies.ts';

/** The three limits of Dataverse, in its own words. */
const dataverseLimits = {
  requests: {
    code: '0x80072322',
    message: 'Number of requests exceeded the limit of 6000 over time window of 300 seconds.',
  },
  time: {
    code: '0x80072321',
    message:
      'Combined execution time of incoming requests exceeded limit of 1,200,000 milliseconds over time window of 300 seconds. Decrease number of concurrent requests or reduce the duration of requests and try again later.',
  },
  concurrency: { code: '0x80072326', message: 'Number of concurrent requests exceeded the limit of 52.' },
} as const;

const financeLimit =
  'This request could not be processed because of high resource utilization on the server. Try again later.';

const defaultCodes: Readonly<Record<number, string>> = { 500: '0x80040216', 501: '0x80040800', 503: '0x80044150' };

function throttled(system: SystemName, fault: Extract<Fault, { kind: 'throttle' }>): Response {
  const headers = { 'Retry-After': String(fault.retryAfterSeconds) };
  if (system === 'DATAVERSE') return errorResponse(system, 429, dataverseLimits[fault.reason], headers);
  const code = system === 'ENTRA' ? 'temporarily_unavailable' : '';
  const message = system === 'ENTRA' ? 'AADSTS90055: Too many requests.' : financeLimit;
  return errorResponse(system, 429, { code, message }, headers);
}

function failed(
  system: SystemName,
  fault: { status: number; body: 'json' | 'html' | 'empty'; code?: string | undefined; message?: string | undefined },
): Response {
  if (fault.body !== 'json') return bodilessResponse(fault.status, fault.body);
  const usualCode =
    system === 'DATAVERSE' ? (defaultCodes[fault.status] ?? '0x80040216') : system === 'ENTRA' ? 'server_error' : '';
  return errorResponse(system, fault.status, {
    code: fault.code ?? usualCode,
    message: fault.message ?? 'An unexpected error occurred.',
  });
}

/** The answer that a fault gives in the system's place; undefined for faults that let the system work first. */
export function responseOfFault(
  system: SystemName,
  fault: Fault,
  addresses: { readonly authorization: string; readonly resource: string },
): Response | undefined {
  switch (fault.kind) {
    case 'throttle':
      return throttled(system, fault);
    case 'status':
      return failed(system, fault);
    case 'rubbish':
      return { status: 200, headers: { 'Content-Type': 'application/json' }, body: '{"value":[{"broken":"\u0000' };
    case 'expired-token':
      return unauthorizedResponse(system, 'The token has expired.', addresses);
    case 'reset-before-commit':
      return errorResponse(system, 500, { code: '', message: 'The connection is cut.' });
    case 'latency':
    case 'held':
    case 'reset-after-commit':
    case 'commit-then-500':
    case 'down':
      return undefined;
  }
}

/** The answer that replaces the system's own once its work is committed; undefined to keep its own. */
export function responseAfterCommit(system: SystemName, faults: readonly Fault[]): Response | undefined {
  const lost = faults.find((fault) => fault.kind === 'commit-then-500');
  return lost === undefined ? undefined : failed(system, { status: 500, body: lost.body });
}

/** How long the faults delay an answer. */
export function latencyOf(faults: readonly Fault[]): number {
  return faults.reduce((sum, fault) => sum + (fault.kind === 'latency' ? fault.milliseconds : 0), 0);
}

/**
 * The answer of Dataverse to an operation that injected delays make longer than one operation may take: it is rolled
 * back. Undefined when it is not too long.
 */
export function responseOfTimeLimit(
  system: SystemName,
  faults: readonly Fault[],
  limitMilliseconds: number | null,
): Response | undefined {
  if (system !== 'DATAVERSE' || limitMilliseconds === null || latencyOf(faults) < limitMilliseconds) return undefined;
  return errorResponse(system, 500, {
    code: '0x80044151',
    message: `SQL timeout expired: the operation took ${limitMilliseconds / 1_000} seconds and was rolled back.`,
  });
}
