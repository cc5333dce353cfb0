import type { ServerConfig } from './config.ts';
import { chooseExecutor } from './execution/choose-executor.ts';
import { createGatewayInterface } from './execution/gateway-interface.ts';
import { createGraphqlServer, createHttp } from './graphql-server.ts';
import type { GraphqlServer } from './graphql-server.ts';
import { createRequestScope } from './request-scope.ts';

/** Builds the public server over a supergraph. Closing it closes the subgraph services as well. */
export async function createServer(config: ServerConfig): Promise<GraphqlServer> {
  const { supergraph, services } = config;
  const http = createHttp(config);
  const executor = await chooseExecutor(config.planner, supergraph, services, (message) => http.log.warn(message));
  const gateway = createGatewayInterface(supergraph, executor);
  const server = await createGraphqlServer(http, { gateway }, config, (request, reply) => ({
    scope: createRequestScope(request, reply, config),
  }));
  return {
    ...server,
    close: async () => {
      await server.close();
      await Promise.all([...services.values()].map((service) => service.close()));
    },
  };
}
