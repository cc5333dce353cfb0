import type { GatewayInterface } from '@apollo/server-gateway-interface';

import type { Executor } from './executor.ts';
import type { RequestScope } from './subgraph-service.ts';
import type { Supergraph } from './supergraph.ts';

/** The context value that the HTTP server gives every operation. */
export interface GatewayContext {
  readonly scope: RequestScope;
}

/** Lets Apollo Server run operations on our executor: it parses, validates and answers, we plan and fetch. */
export function createGatewayInterface(supergraph: Supergraph, executor: Executor): GatewayInterface {
  const { apiSchema, sdl } = supergraph;
  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema, coreSupergraphSdl: sdl });
      return () => undefined;
    },
    load: async () => ({
      executor: ({ document, operation, request, context }) =>
        executor({
          document,
          operation,
          variables: request.variables ?? {},
          scope: (context as unknown as GatewayContext).scope,
        }),
    }),
    stop: async () => {},
  };
}
