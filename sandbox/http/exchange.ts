import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TokenSigner } from '../entra/token-signer.ts';
import type { Controls } from '../faults/controls.ts';
import type { Fault, SystemName } from '../faults/fault-rule.ts';
import type { LoggedOperation } from '../faults/request-log.ts';
import type { InnerRequestHooks, Request, Response } from '../odata/message.ts';
import type { Callers } from './callers.ts';
import { checkBearer, UnauthorizedError } from './bearer.ts';
import { entityOf } from './entity-of.ts';
import { errorResponse, unauthorizedResponse } from './failure-bodies.ts';
import { latencyOf, responseAfterCommit, responseOfFault, responseOfTimeLimit } from './fault-response.ts';
import type { Handler } from './handler.ts';
import { BodyTooLargeError, readBody } from './read-body.ts';
import { resetConnection, writeResponse } from './write-response.ts';

/** What stands between the wire and the handler of one system. */
export interface ExchangeOptions {
  readonly system: SystemName;
  readonly handler: Handler;
  /** Path of the service root: `/api/data/v9.2/`. */
  readonly rootPath: string;
  readonly controls: Controls;
  /** Answers below `/_sandbox`. */
  readonly controlApi: (request: Request) => Promise<Response>;
  /** Who may call; null where no token is asked for. */
  readonly callers: Callers | null;
  readonly signer: TokenSigner;
  /** Audiences that mean this system, its own origin first. Asked for late: ports are known only then. */
  readonly audiences: () => ReadonlySet<string>;
  /** Where a client that has no token is sent. */
  readonly authorizationUri: () => string;
  readonly bodyLimit: number;
  /** How long one operation of Dataverse may take before it is rolled back; null for ever. */
  readonly operationLimitMilliseconds: number | null;
  /** Aborted when the sandbox closes, so that injected delays end. */
  readonly closing: AbortSignal;
}

interface Outcome {
  /** Null: cut the connection instead of answering. */
  readonly response: Response | null;
  readonly faults: readonly Fault[];
  readonly operations: readonly LoggedOperation[];
}

/** One HTTP call from its head to its answer: control API, token, faults, handler, log. */
export function createExchange(
  options: ExchangeOptions,
): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void> {
  const exchange = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const startedAt = performance.now();
    const at = new Date(options.controls.clock.now()).toISOString();
    const request = await readRequest(incoming, options.bodyLimit).catch((error: unknown) => error);
    if (request instanceof BodyTooLargeError) {
      writeResponse(outgoing, errorResponse(options.system, 413, { code: '', message: request.message }));
      return;
    }
    // The client went away before its request was complete.
    if (request instanceof Error) return;
    const call = request as Request;
    if (/^\/_sandbox(?:[/?]|$)/.test(call.url)) {
      writeResponse(outgoing, await options.controlApi(call));
      return;
    }
    // New connections are turned away by the listener; this one was open already.
    if (options.controls.faults.opennessOf(options.system) !== 'open') {
      resetConnection(outgoing);
      return;
    }
    const outcome = await answer(call, options);
    options.controls.log.record({
      at,
      system: options.system,
      method: call.method,
      url: call.url,
      entity: entityOf(call.url, options.rootPath),
      status: outcome.response?.status ?? 0,
      milliseconds: Math.round(performance.now() - startedAt),
      faults: outcome.faults.map((fault) => fault.kind),
      operations: outcome.operations,
    });
    if (outcome.response === null) resetConnection(outgoing);
    else writeResponse(outgoing, outcome.response);
  };
  return (incoming, outgoing) =>
    exchange(incoming, outgoing).catch((error: unknown) => {
      console.error(`The sandbox failed on ${incoming.method} ${incoming.url}`, error);
      resetConnection(outgoing);
    });
}

async function readRequest(incoming: IncomingMessage, limit: number): Promise<Request> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return {
    method: (incoming.method ?? 'GET').toUpperCase(),
    url: incoming.url ?? '/',
    headers,
    body: await readBody(incoming, limit),
    origin: `http://${headers['host'] ?? '127.0.0.1'}`,
    callerId: '',
  };
}

async function answer(request: Request, options: ExchangeOptions): Promise<Outcome> {
  const { system, controls } = options;
  const addresses = { authorization: options.authorizationUri(), resource: [...options.audiences()][0] ?? '' };
  let callerId = '';
  if (options.callers !== null) {
    try {
      const claims = checkBearer(request.headers['authorization'], {
        signer: options.signer,
        system,
        audiences: options.audiences(),
        now: controls.clock.now(),
      });
      const caller = options.callers.find(claims);
      if (caller === null) return { response: options.callers.refusal(claims), faults: [], operations: [] };
      callerId = caller;
    } catch (error) {
      if (!(error instanceof UnauthorizedError)) throw error;
      return { response: unauthorizedResponse(system, error.message, addresses), faults: [], operations: [] };
    }
  }
  const isBatch = /\/\$batch(?:\?|$)/.test(request.url);
  const entity = entityOf(request.url, options.rootPath);
  const outer = controls.faults.faultsOfCall({ system, method: request.method, entity, isBatch });
  const limit = options.operationLimitMilliseconds;
  await delay(outer, options);
  const tooLong = isBatch ? undefined : responseOfTimeLimit(system, outer, limit);
  if (tooLong !== undefined) return { response: tooLong, faults: outer, operations: [] };
  for (const fault of outer) {
    const response = responseOfFault(system, fault, addresses);
    if (response === undefined) continue;
    const isCut = fault.kind === 'reset-before-commit';
    return { response: isCut ? null : response, faults: outer, operations: [] };
  }

  const inner: Fault[] = [];
  const operations: LoggedOperation[] = [];
  const hooks: InnerRequestHooks = {
    onInnerRequest: ({ method, url }) => {
      operations.push({ method, url, entity: entityOf(url, options.rootPath) });
    },
    before: ({ method, url }) => {
      const met = controls.faults.faultsOfOperation({ system, method, entity: entityOf(url, options.rootPath) });
      inner.push(...met);
      const answers = met.map((fault) => responseOfFault(system, fault, addresses));
      return responseOfTimeLimit(system, met, limit) ?? answers.find((response) => response !== undefined);
    },
  };
  const response = handle({ ...request, callerId }, hooks, options);
  await delay(inner, options);
  const faults = [...outer, ...inner];
  const isCut = faults.some(({ kind }) => kind === 'reset-after-commit' || kind === 'reset-before-commit');
  return { response: isCut ? null : (responseAfterCommit(system, faults) ?? response), faults, operations };
}

function handle(request: Request, hooks: InnerRequestHooks, options: ExchangeOptions): Response {
  try {
    return options.handler(request, hooks);
  } catch (error) {
    console.error(`The sandbox failed on ${request.method} ${request.url}`, error);
    const message = `The sandbox itself failed: ${error instanceof Error ? error.message : String(error)}`;
    return errorResponse(options.system, 500, { code: '0x80040216', message });
  }
}

/** Waits as the faults say; a single operation no longer than it may take. */
async function delay(faults: readonly Fault[], options: ExchangeOptions): Promise<void> {
  const { system, closing, controls, operationLimitMilliseconds } = options;
  const limit = system === 'DATAVERSE' ? (operationLimitMilliseconds ?? Infinity) : Infinity;
  const milliseconds = Math.min(latencyOf(faults), limit);
  if (milliseconds > 0) await sleep(milliseconds, undefined, { signal: closing }).catch(() => undefined);
  for (const fault of faults) if (fault.kind === 'held') await controls.faults.removed(fault, closing);
}
