import { createServer } from 'node:http';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { graphql } from 'graphql';

import { composeShop, createShopSubgraph, shopSdl } from './shop.ts';
import type { ShopSubgraph } from './shop.ts';

/** How a subgraph behaves: as it should, or in one of the ways in which servers fail. */
export type Mode = 'up' | 'down' | 'slow' | 'rubbish' | 'throttled' | 'refusing' | 'indiscreet';

/** One request that a subgraph received. */
export interface ReceivedRequest {
  readonly subgraph: ShopSubgraph;
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
}

/** The shop's subgraphs on HTTP. */
export interface ServedShop {
  readonly supergraph: string;
  readonly received: ReceivedRequest[];
  setMode(subgraph: ShopSubgraph, mode: Mode): void;
  close(): Promise<void>;
}

/** Serves every subgraph of the shop on a port of its own. */
export async function serveShop(): Promise<ServedShop> {
  const modes = new Map<ShopSubgraph, Mode>();
  const received: ReceivedRequest[] = [];
  const names = Object.keys(shopSdl) as ShopSubgraph[];
  const servers = names.map((subgraph) => {
    const schema = createShopSubgraph(subgraph);
    return createServer((request, response) => {
      void text(request).then(async (body) => {
        const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
        received.push({ subgraph, query, headers: request.headers });
        if (misbehave(modes.get(subgraph) ?? 'up', response)) return;
        const result = await graphql({ schema, source: query, rootValue: {}, variableValues: variables ?? {} });
        response.setHeader('content-type', 'application/json').end(JSON.stringify(result));
      });
    });
  });
  await Promise.all(servers.map((server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))));
  const urls = Object.fromEntries(
    names.map((name, index) => {
      const { port } = servers[index]!.address() as AddressInfo;
      return [name, `http://127.0.0.1:${port}/graphql`];
    }),
  );
  return {
    supergraph: composeShop(urls),
    received,
    setMode: (subgraph, mode) => modes.set(subgraph, mode),
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

/** Answers as a failing server would. Returns whether it did. */
function misbehave(mode: Mode, response: ServerResponse): boolean {
  switch (mode) {
    case 'up':
      return false;
    case 'down':
      response.destroy();
      return true;
    case 'slow':
      return true;
    case 'rubbish':
      response.setHeader('content-type', 'text/html').end('<html>Welcome to nginx!</html>');
      return true;
    case 'throttled':
      response.writeHead(429, { 'retry-after': '7' }).end('slow down');
      return true;
    case 'refusing':
      response.writeHead(403).end('no');
      return true;
    case 'indiscreet':
      response.end(JSON.stringify({ errors: [{ message: 'password is hunter2', extensions: { code: 'SQL_42' } }] }));
      return true;
  }
}
