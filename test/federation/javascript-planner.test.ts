import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { defaultLimits } from '../../gateway/config.ts';
import { chooseExecutor } from '../../gateway/execution/choose-executor.ts';
import type { GraphqlServer } from '../../gateway/graphql-server.ts';
import { remoteConfig } from '../../gateway/remote.ts';
import { createServer } from '../../gateway/server.ts';
import { serveShop } from './serve-shop.ts';
import type { ServedShop } from './serve-shop.ts';

let shop: ServedShop;
let server: GraphqlServer;
let address: string;

beforeAll(async () => {
  shop = await serveShop();
  server = await createServer({
    ...remoteConfig(shop.supergraph, { urls: {}, timeout: 300 }),
    forwardHeaders: [],
    planner: 'javascript',
    logLevel: 'silent',
    limits: defaultLimits,
  });
  address = await server.listen({ host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await server.close();
  await shop.close();
});

async function ask(query: string): Promise<any> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

describe('the gateway with the planner in JavaScript', () => {
  it('joins fields of several subgraphs', async () => {
    expect((await ask('{ products(first: 2) { id stock badge shipping } }')).data).toEqual({
      products: [
        { id: 'p0', stock: 0, badge: 'badge 0', shipping: 0 },
        { id: 'p1', stock: 7, badge: null, shipping: 3.5 },
      ],
    });
  });

  it('answers introspection together with data', async () => {
    expect((await ask('{ __schema { queryType { name } } product(id: "p1") { sku } }')).data).toEqual({
      __schema: { queryType: { name: 'Query' } },
      product: { sku: 'sku1' },
    });
  });

  it('answers the rest when a subgraph is down, with coded errors', async () => {
    shop.setMode('badges', 'down');
    const { data, errors } = await ask('{ product(id: "p0") { stock badge } }');
    expect(data).toEqual({ product: { stock: 0, badge: null } });
    expect(errors[0]).toMatchObject({
      extensions: { code: 'SOURCE_UNAVAILABLE', gateway: { system: 'BADGES', retryable: true } },
    });
  });

  it('says nothing where the native planner exists', async () => {
    const notices: string[] = [];
    const { supergraph, services } = remoteConfig(shop.supergraph, { urls: {}, timeout: 300 });
    await chooseExecutor('auto', supergraph, services, (notice) => notices.push(notice));
    expect(notices.length).toBe(process.platform === 'win32' ? 1 : 0);
  });
});
