import type { ReadSession } from '../systems/odata/query.ts';
import { RequestMemo } from './model/request-memo.ts';

/** Base addresses of the two systems' APIs, ending in a slash. */
export interface SystemAddresses {
  readonly dataverse: string;
  readonly finance: string;
}

/** What every resolver gets: one caller's request. Shared by all subgraphs of a process, so that their reads coalesce. */
export interface SubgraphContext {
  readonly requestId: string;
  /** Aborted when the caller goes away. */
  readonly signal: AbortSignal;
  readonly dataverse: ReadSession;
  readonly finance: ReadSession;
  /** Where source records can be looked at; null when the host of the subgraph does not tell. */
  readonly addresses: SystemAddresses | null;
  /** Loaders and other things that live as long as the request. */
  readonly memo: RequestMemo;
}

/** What a request runs under. */
export interface RequestOptions {
  readonly requestId: string;
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch; no upstream call outlives it. */
  readonly deadline: number;
  /** The caller's own access token, for systems that are called on behalf of the caller. */
  readonly userAssertion?: string;
}

/** Where sessions come from: `Sources` of `systems/sources.ts`. */
export interface SessionSource {
  openSession(options: RequestOptions): { readonly dataverse: ReadSession; readonly finance: ReadSession };
}

/** The context of one request. */
export function createSubgraphContext(
  sources: SessionSource,
  request: RequestOptions,
  addresses: SystemAddresses | null = null,
): SubgraphContext {
  const { dataverse, finance } = sources.openSession(request);
  const { requestId, signal } = request;
  return { requestId, signal, dataverse, finance, addresses, memo: new RequestMemo() };
}
