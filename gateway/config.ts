import type { LevelWithSilent } from 'pino';

import type { PlannerChoice } from './execution/choose-executor.ts';
import type { SubgraphService } from './execution/subgraph-service.ts';
import type { Supergraph } from './execution/supergraph.ts';
import type { SavedQuery } from './graphiql/saved-queries.ts';

/** What every server serves alike, whatever its supergraph. */
export interface ServerLimits {
  /** Most milliseconds for one request; what has not arrived by then is answered as an error. */
  readonly requestTimeout: number;
  /** Most bytes of a request's body. */
  readonly bodyLimit: number;
  /** Deepest nesting of fields, introspection apart. */
  readonly maxDepth: number;
  /** Most tokens (names, punctuators, values) in a query. */
  readonly maxTokens: number;
  /** Most milliseconds that a shutdown waits for requests under way. */
  readonly shutdownTimeout: number;
}

/** The limits unless configured otherwise. */
export const defaultLimits: ServerLimits = {
  requestTimeout: 30_000,
  bodyLimit: 1024 * 1024,
  maxDepth: 20,
  maxTokens: 15_000,
  shutdownTimeout: 10_000,
};

/** A client request, before it is known what it asks. */
export interface IncomingRequest {
  readonly requestId: string;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  /** The client's bearer token, if it sent one. */
  readonly bearerToken: string | null;
}

/** Whether the server can answer now. */
export interface Readiness {
  readonly ready: boolean;
  /** Why not; empty when ready. */
  readonly reasons: readonly string[];
  /** More for operators, as JSON. */
  readonly details?: unknown;
}

/** What the HTTP side needs, for the gateway and for a subgraph served alone. */
export interface HttpConfig {
  readonly readiness: () => Readiness;
  readonly graphiql: { readonly title: string; readonly savedQueries: readonly SavedQuery[] };
  readonly logLevel: LevelWithSilent;
  readonly limits: ServerLimits;
}

/** Everything that `createServer` needs. */
export interface ServerConfig extends HttpConfig {
  readonly supergraph: Supergraph;
  /** One for every subgraph of the supergraph. */
  readonly services: ReadonlyMap<string, SubgraphService>;
  /** The context value of in-process subgraphs. */
  readonly createContext: (request: IncomingRequest) => unknown;
  /** Lower-case names of client headers that remote subgraphs are given. */
  readonly forwardHeaders: readonly string[];
  readonly planner: PlannerChoice;
}
