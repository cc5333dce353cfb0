import type { DocumentNode } from 'graphql';

import type { Problem } from './failure.ts';
import type { ResponseObject } from './json.ts';

/** What all fetches of one client request share. */
export interface RequestScope {
  readonly requestId: string;
  /** Fires when the client went away or the deadline passed. */
  readonly signal: AbortSignal;
  /** When the answer is due, in milliseconds since the epoch. */
  readonly deadline: number;
  /** Headers of the client that remote subgraphs are given. */
  readonly headers: Readonly<Record<string, string>>;
  /** The context value of in-process subgraphs: one per request, so that their reads coalesce. */
  readonly context: unknown;
}

/** One operation for one subgraph. */
export interface SubgraphRequest {
  readonly document: DocumentNode;
  readonly query: string;
  readonly kind: 'query' | 'mutation';
  readonly variables: Readonly<Record<string, unknown>>;
  readonly scope: RequestScope;
}

/** What a subgraph answered; never rejects for a reason that lies with the subgraph. */
export interface SubgraphResult {
  readonly data: ResponseObject | null;
  /** Paths begin at the subgraph's own response; without one the problem concerns all that is missing. */
  readonly problems: readonly Problem[];
}

/** A subgraph that can be asked, wherever it runs. */
export interface SubgraphService {
  readonly name: string;
  /** Says what is wrong with an operation before it is ever sent, for subgraphs whose schema is at hand. */
  check(document: DocumentNode): readonly string[];
  fetch(request: SubgraphRequest): Promise<SubgraphResult>;
  close(): Promise<void>;
}
