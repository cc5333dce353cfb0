import type { GraphQLSchema } from 'graphql';

import type { HttpConfig, IncomingRequest } from './config.ts';
import { createGraphqlServer, createHttp } from './graphql-server.ts';
import type { GraphqlServer } from './graphql-server.ts';
import { readIncoming } from './request-scope.ts';

/** Builds a server for one subgraph alone, for a supergraph and router that run elsewhere. */
export async function createSubgraphServer(
  config: HttpConfig & { readonly schema: GraphQLSchema; readonly createContext: (request: IncomingRequest) => object },
): Promise<GraphqlServer> {
  const { schema, createContext, limits } = config;
  return createGraphqlServer(createHttp(config), { schema }, config, (request, reply) =>
    createContext(readIncoming(request, reply, limits.requestTimeout).incoming),
  );
}
