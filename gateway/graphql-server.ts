import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

import { ApolloServer } from '@apollo/server';
import type { BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { fastify, LogController } from 'fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';

import type { HttpConfig } from './config.ts';
import { depthLimit } from './depth-limit.ts';
import { createErrorContext, formatError } from './errors.ts';
import type { ErrorContext } from './errors.ts';
import { pagePolicy, renderPage } from './graphiql/page.ts';
import { addHealthRoutes } from './health.ts';

/** A server that is built and not yet listening. */
export interface GraphqlServer {
  readonly http: FastifyInstance;
  /** Begins to listen and returns the base address. Port 0 takes any free port. */
  listen(options: { readonly host: string; readonly port: number }): Promise<string>;
  /** Stops accepting, lets requests under way finish within the limit, then closes. */
  close(): Promise<void>;
}

/** What answers the operations: a supergraph through the gateway, or a schema of this process. */
export type Engine = { readonly gateway: GatewayInterface } | { readonly schema: GraphQLSchema };

/** Builds the HTTP side that the gateway and a subgraph served alone have in common. */
export async function createGraphqlServer<Context extends BaseContext>(
  http: FastifyInstance,
  engine: Engine,
  config: HttpConfig,
  createContext: (request: FastifyRequest, reply: FastifyReply) => Context,
): Promise<GraphqlServer> {
  const { limits } = config;
  const current = new AsyncLocalStorage<ErrorContext>();
  const apollo = new ApolloServer<Context>({
    ...engine,
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
    validationRules: [depthLimit(limits.maxDepth)],
    parseOptions: { maxTokens: limits.maxTokens },
    formatError: (formatted, error) =>
      formatError(formatted, error, current.getStore() ?? createErrorContext(null, http.log)),
    introspection: true,
    persistedQueries: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: http.log,
  });
  await apollo.start();
  const answer = fastifyApolloHandler(apollo, { context: async (request, reply) => createContext(request, reply) });
  http.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    handler: (request, reply) =>
      wantsPage(request)
        ? sendPage(config, reply)
        : current.run(
            createErrorContext(request.id, http.log),
            () => Reflect.apply(answer, http, [request, reply]) as Promise<unknown>,
          ),
  });
  http.get('/', (_request, reply) => reply.redirect('/graphql'));
  addHealthRoutes(http, config.readiness);
  let isClosing = false;
  http.addHook('onSend', async (_request, reply) => {
    // Otherwise a client that keeps its connection would keep the server from closing.
    if (isClosing) void reply.header('connection', 'close');
  });
  return {
    http,
    listen: ({ host, port }) => http.listen({ host, port }),
    close: async () => {
      isClosing = true;
      const force = setTimeout(() => http.server.closeAllConnections(), limits.shutdownTimeout);
      await http.close();
      clearTimeout(force);
      await apollo.stop();
    },
  };
}

/** The bare HTTP server: request ids, one log line a request, errors in the GraphQL form. */
export function createHttp(config: HttpConfig): FastifyInstance {
  const http = fastify({
    logger: { level: config.logLevel },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: config.limits.bodyLimit,
    forceCloseConnections: 'idle',
    genReqId: (request) => readRequestId(request.headers['x-request-id']) ?? randomUUID(),
  });
  http.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  http.addHook('onResponse', async (request, reply) => {
    const { method, url, id } = request;
    const { statusCode: status, elapsedTime } = reply;
    http.log.info({ requestId: id, method, url, status, milliseconds: Math.round(elapsedTime) }, 'answered');
  });
  http.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    const code = status < 500 ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
    const context = createErrorContext(request.id, http.log);
    return reply
      .code(status)
      .type('application/json')
      .send({ errors: [formatError({ message: error.message, extensions: { code } }, error, context)] });
  });
  return http;
}

function readRequestId(header: string | string[] | undefined): string | null {
  return typeof header === 'string' && /^[\w.:-]{1,128}$/.test(header) ? header : null;
}

/** A browser that opens the address; programs ask for JSON. */
function wantsPage(request: FastifyRequest): boolean {
  return request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
}

async function sendPage(config: HttpConfig, reply: FastifyReply): Promise<string> {
  void reply.type('text/html; charset=utf-8').header('content-security-policy', pagePolicy);
  return renderPage(config.graphiql, '/graphql');
}
