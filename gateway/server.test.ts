import { request as openRequest } from 'node:http';

import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { afterEach, describe, expect, it } from 'vitest';

import { compose } from './compose.ts';
import { defaultLimits } from './config.ts';
import type { Readiness, ServerLimits } from './config.ts';
import { createLocalSubgraph } from './execution/local-subgraph.ts';
import { loadSupergraph } from './execution/supergraph.ts';
import type { GraphqlServer } from './graphql-server.ts';
import { createServer } from './server.ts';

const sdl =
  'type Query { hello(name: String! = "world"): String slow: String broken: String! deep: Deep } type Deep { deep: Deep }';
const servers: GraphqlServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** A server over one subgraph whose field `slow` answers when the test says so. */
async function start(options: { limits?: Partial<ServerLimits>; readiness?: () => Readiness } = {}) {
  const { promise: asked, resolve: sayAsked } = Promise.withResolvers<void>();
  const { promise: slow, resolve: answerSlow } = Promise.withResolvers<string>();
  const schema = buildSubgraphSchema([
    {
      typeDefs: parse(sdl),
      resolvers: {
        Query: {
          hello: (_: unknown, { name }: { name: string }, { requestId }: { requestId: string }) =>
            `${name} ${requestId}`,
          slow: () => {
            sayAsked();
            return slow;
          },
          broken: () => {
            throw new Error('connection string with password');
          },
          deep: () => ({}),
        },
      },
    },
  ]);
  const { supergraph } = compose([{ name: 'one', sdl, url: '' }]);
  const server = await createServer({
    supergraph: loadSupergraph(supergraph),
    services: new Map([['one', createLocalSubgraph({ name: 'one', system: 'ONE', schema })]]),
    createContext: ({ requestId }) => ({ requestId }),
    readiness: options.readiness ?? (() => ({ ready: true, reasons: [] })),
    forwardHeaders: [],
    planner: 'auto',
    graphiql: { title: 'Test', savedQueries: [{ query: '{ hello }' }, { query: '{ slow }' }] },
    logLevel: 'silent',
    limits: { ...defaultLimits, ...options.limits },
  });
  servers.push(server);
  const address = await server.listen({ host: '127.0.0.1', port: 0 });
  const ask = async (query: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    return { status: response.status, headers: response.headers, body: await response.json() };
  };
  return { server, address, ask, asked, answerSlow };
}

describe('the gateway server', () => {
  it('answers a query by POST under the request id that the client gave', async () => {
    const { ask } = await start();
    const { status, headers, body } = await ask('{ hello }', { 'x-request-id': 'abc-1' });
    expect({ status, body }).toEqual({ status: 200, body: { data: { hello: 'world abc-1' } } });
    expect(headers.get('x-request-id')).toBe('abc-1');
  });

  it('makes a request id of its own where the given one could not be logged safely', async () => {
    const { ask } = await start();
    const { headers } = await ask('{ hello }', { 'x-request-id': 'a b' });
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('answers a query by GET to programs that cannot be a cross-site form', async () => {
    const { address } = await start();
    const url = `${address}/graphql?query=${encodeURIComponent('{ hello(name: "x") }')}`;
    const refused = await fetch(url);
    expect(refused.status).toBe(400);
    const response = await fetch(url, { headers: { 'apollo-require-preflight': '1', 'x-request-id': 'r' } });
    expect(await response.json()).toEqual({ data: { hello: 'x r' } });
  });

  it('gives every error the same form and no stack trace', async () => {
    const { ask } = await start();
    const parse = await ask('{ hello');
    expect(parse.status).toBe(400);
    expect(parse.body.errors[0].extensions.code).toBe('GRAPHQL_PARSE_FAILED');
    const validation = await ask('{ nothing }');
    expect(validation.body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    const variable = await ask('query ($name: String!) { hello(name: $name) }');
    expect(variable.status).toBe(400);
    expect(variable.body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    const broken = await ask('{ hello broken }', { 'x-request-id': 'abc' });
    expect(broken.body.data).toBeNull();
    expect(broken.body.errors).toEqual([
      {
        message: expect.not.stringContaining('password'),
        path: ['broken'],
        locations: [{ line: 1, column: 9 }],
        extensions: {
          code: 'INTERNAL_SERVER_ERROR',
          gateway: { requestId: 'abc', system: null, retryable: false, retryAfterSeconds: null, operationId: null },
        },
      },
    ]);
  });

  it('gives errors of the HTTP layer that form as well', async () => {
    const { address } = await start({ limits: { bodyLimit: 100 } });
    const post = (body: string) =>
      fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const rubbish = await post('{oops');
    expect(rubbish.status).toBe(400);
    expect((await rubbish.json()).errors[0].extensions.code).toBe('BAD_USER_INPUT');
    const large = await post(JSON.stringify({ query: `{ hello(name: "${'x'.repeat(200)}") }` }));
    expect(large.status).toBe(413);
    expect((await large.json()).errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('refuses queries that nest too deep or are too long', async () => {
    const { ask } = await start({ limits: { maxDepth: 3, maxTokens: 50 } });
    expect((await ask('{ deep { deep { deep { __typename } } } }')).status).toBe(200);
    const deep = await ask('{ deep { deep { deep { deep { __typename } } } } }');
    expect(deep.body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    const long = await ask(`{ ${'hello '.repeat(60)} }`);
    expect(long.body.errors[0].extensions.code).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('refuses subscriptions', async () => {
    const { ask } = await start();
    expect((await ask('subscription { hello }')).status).toBe(400);
  });

  it('gives up what is not there by the deadline and answers the rest', async () => {
    const { ask, answerSlow } = await start({ limits: { requestTimeout: 50 } });
    const { body } = await ask('{ slow }');
    expect(body.data).toEqual({ slow: null });
    expect(body.errors).toMatchObject([
      { path: ['slow'], extensions: { code: 'SOURCE_TIMEOUT', gateway: { system: 'ONE', retryable: true } } },
    ]);
    answerSlow('late');
  });

  it('serves GraphiQL to browsers without any address outside', async () => {
    const { address } = await start();
    const response = await fetch(`${address}/graphql`, { headers: { accept: 'text/html,*/*' } });
    const page = await response.text();
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(page).toContain('{ hello }');
    expect(page).toContain('{ slow }');
    const loaded = page.match(/<(script|link|img|iframe)\b[^>]*\b(src|href)\s*=\s*["'](?!data:)[^"']*["']/g) ?? [];
    expect(loaded.filter((tag) => /https?:|\/\//.test(tag))).toEqual([]);
    // The browser itself refuses anything that the check above could have overlooked.
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it('is live, and ready when the systems behind it are', async () => {
    const state = { ready: false, reasons: ['finance: no answer yet'] };
    const { address } = await start({ readiness: () => state });
    expect((await fetch(`${address}/health/live`)).status).toBe(200);
    const notReady = await fetch(`${address}/health/ready`);
    expect(notReady.status).toBe(503);
    expect(await notReady.json()).toEqual({ status: 'not ready', reasons: ['finance: no answer yet'] });
    state.ready = true;
    state.reasons = [];
    expect((await fetch(`${address}/health/ready`)).status).toBe(200);
  });

  it('lets requests under way finish when it closes, and accepts no more', async () => {
    const { server, address, ask, asked, answerSlow } = await start();
    const answer = ask('{ slow }');
    await asked;
    const closed = server.close();
    await expect(fetch(`${address}/health/live`)).rejects.toThrow();
    answerSlow('in time');
    expect((await answer).body).toEqual({ data: { slow: 'in time' } });
    await closed;
    servers.splice(0);
  });

  it('closes within the limit though a request hangs', async () => {
    const { server, ask, asked } = await start({ limits: { shutdownTimeout: 20 } });
    const answer = ask('{ slow }').catch(() => 'cut');
    await asked;
    await server.close();
    expect(await answer).toBe('cut');
    servers.splice(0);
  });

  it('survives clients that go away', async () => {
    const { address, ask, asked, answerSlow } = await start();
    const request = openRequest(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    request.end(JSON.stringify({ query: '{ slow }' }));
    await asked;
    const closed = new Promise((resolve) => request.on('error', () => undefined).on('close', resolve));
    request.destroy();
    await closed;
    expect((await ask('{ hello(name: "still") }', { 'x-request-id': 'r' })).body.data.hello).toBe('still r');
    answerSlow('nobody listens');
  });
});
