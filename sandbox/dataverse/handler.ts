import { randomUUID } from 'node:crypto';
import { registerSqlServerLike } from '../odata/compile-like.ts';
import type { InnerRequestHooks, Request, Response } from '../odata/message.ts';
import { MultipartError } from '../odata/multipart.ts';
import { parsePath, parseResourceUrl } from '../odata/parse-url.ts';
import { ODataSemanticError } from '../odata/semantic-error.ts';
import { ODataSyntaxError } from '../odata/syntax-error.ts';
import type { Model } from '../store/model.ts';
import type { Store } from '../store/store.ts';
import { errorAnswer } from './answer.ts';
import { refuseNestedBatch, runBatch } from './batch.ts';
import { createCall, rootPattern } from './call.ts';
import type { Call, RowReference } from './call.ts';
import type { BoundAction, UnboundAction } from './actions.ts';
import { badPayload, DataverseError, methodNotAllowed } from './dataverse-error.ts';
import { defaultOptions } from './environment.ts';
import type { DataverseOptions, Environment, WriteHooks } from './environment.ts';
import { impersonate } from './impersonation.ts';
import { belowRoot } from './references.ts';
import { route } from './route.ts';

/** What a Dataverse handler needs. */
export interface DataverseSetup extends InnerRequestHooks {
  readonly store: Store;
  readonly model: Model;
  readonly clock: { now(): number };
  readonly options?: Partial<DataverseOptions>;
  /** Business rules by canonical table name; `*` is every table. */
  readonly hooks?: ReadonlyMap<string, WriteHooks>;
  /** Unbound actions by name. */
  readonly actions?: ReadonlyMap<string, UnboundAction>;
  /** Actions of single rows by name. */
  readonly boundActions?: ReadonlyMap<string, BoundAction>;
}

/** Answers a request to the Web API. */
export type DataverseHandler = (request: Request) => Response;

/** A Dataverse Web API over a store: pure, synchronous, without authentication. */
export function createDataverseHandler(setup: DataverseSetup): DataverseHandler {
  const { options, hooks, actions, boundActions, ...rest } = setup;
  const environment: Environment = {
    ...rest,
    options: { ...defaultOptions, ...options },
    hooks: hooks ?? new Map<string, WriteHooks>(),
    actions: actions ?? new Map<string, UnboundAction>(),
    boundActions: boundActions ?? new Map<string, BoundAction>(),
  };
  registerSqlServerLike(environment.store.db);
  return (request) => finish(answer(environment, request));
}

function answer(environment: Environment, request: Request): Response {
  const root = rootPattern.exec(request.url);
  if (root === null) {
    const error = new DataverseError(
      404,
      '',
      `No HTTP resource was found that matches the request URI '${request.url}'.`,
    );
    return errorAnswer(error, request.headers['prefer']);
  }
  return guarded(request, () => {
    const outer = openCall(environment, request, root[0], null);
    checkLength(environment.options.urlLimit, outer);
    if (!/^(\$|%24)batch$/i.test(outer.relative)) return handle(outer);
    if (request.method !== 'POST') throw methodNotAllowed(request.method);
    return runBatch(outer, (inner, contentIds) => answerInner(environment, inner, contentIds));
  });
}

/** One operation of a batch. */
function answerInner(
  environment: Environment,
  request: Request,
  contentIds: Map<string, RowReference> | null,
): Response {
  environment.onInnerRequest?.(request);
  const injected = environment.before?.(request);
  if (injected !== undefined) return injected;
  return guarded(request, () => {
    const root = rootPattern.exec(request.url)?.[0] ?? '';
    const call = openCall(environment, request, root, contentIds);
    checkLength(environment.options.batchUrlLimit, call);
    if (/^(\$|%24)batch/i.test(call.relative)) refuseNestedBatch();
    const response = environment.store.transaction(() => handle(call));
    return withVersion(response);
  });
}

function openCall(
  environment: Environment,
  request: Request,
  root: string,
  contentIds: Map<string, RowReference> | null,
): Call {
  const base = `${request.origin}${root.endsWith('/') ? root : `${root}/`}`;
  const below = { base, relative: request.url.slice(root.length), contentIds };
  return createCall(environment, request, { ...below, ...impersonate(environment, request) });
}

function checkLength(limit: number, call: Call): void {
  if (call.request.url.length <= limit) return;
  throw new DataverseError(
    414,
    '0x0',
    `The URL has ${call.request.url.length} characters; at most ${limit} are allowed.`,
  );
}

function handle(call: Call): Response {
  const response = route(call, parseResourceUrl(call.relative));
  rememberContentId(call, response);
  return response;
}

/** Inside a change set, later operations may name the row by Content-ID. */
function rememberContentId(call: Call, response: Response): void {
  const contentId = call.request.headers['content-id'];
  const address = response.headers['OData-EntityId'];
  if (call.contentIds === null || contentId === undefined || address === undefined) return;
  const [segment] = parsePath(belowRoot(address));
  const table = call.environment.model.tablesBySet.get(segment?.name ?? '');
  const predicate = segment?.predicate;
  if (table === undefined || predicate?.kind !== 'single' || predicate.value.kind !== 'literal') return;
  call.contentIds.set(contentId, { table: table.name, id: predicate.value.text });
}

/** Turns everything a request can be refused for into an error body. */
function guarded(request: Request, work: () => Response): Response {
  try {
    return work();
  } catch (error) {
    return errorAnswer(translate(error), request.headers['prefer']);
  }
}

function translate(error: unknown): DataverseError {
  if (error instanceof DataverseError) return error;
  if (error instanceof ODataSyntaxError) return new DataverseError(400, '0x0', error.message);
  if (error instanceof MultipartError) return badPayload(error.message);
  if (error instanceof ODataSemanticError) {
    return new DataverseError(400, error.problem === 'unsupported' ? '0x80060888' : '0x0', error.message);
  }
  throw error;
}

/** Headers of inner answers that clients look for. */
function withVersion(response: Response): Response {
  return { ...response, headers: { ...response.headers, 'OData-Version': '4.0' } };
}

function finish(response: Response): Response {
  const requestId = randomUUID();
  return {
    ...response,
    headers: {
      'OData-Version': '4.0',
      'x-ms-service-request-id': requestId,
      REQ_ID: requestId,
      'x-ms-ratelimit-burst-remaining-xrm-requests': '5999',
      'x-ms-ratelimit-time-remaining-xrm-requests': '1199.99',
      'x-ms-dop-hint': '8',
      ...response.headers,
    },
  };
}
