import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';

import { afterEach, describe, expect, it } from 'vitest';

import type { GraphqlServer } from '../graphql-server.ts';
import { createHttp } from '../graphql-server.ts';
import { defaultLimits } from '../config.ts';
import { listen } from './listen.ts';
import { readSettings } from './settings.ts';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

function createTarget(): GraphqlServer {
  const http = createHttp({
    readiness: () => ({ ready: true, reasons: [] }),
    graphiql: { title: '', savedQueries: [] },
    logLevel: 'silent',
    limits: defaultLimits,
  });
  closers.push(() => http.close());
  return { http, listen: (options) => http.listen(options), close: () => http.close() };
}

async function occupy(): Promise<number> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => new Promise((resolve) => server.close(resolve)));
  return (server.address() as AddressInfo).port;
}

describe('listen', () => {
  it('takes the next free port when the default one is taken, and says so', async () => {
    const port = await occupy();
    const { address, takenPort } = await listen(createTarget(), readSettings({}, { port }, {}));
    expect(takenPort).toBe(port);
    expect(Number(new URL(address).port)).toBeGreaterThan(port);
  });

  it('fails when a port that was asked for is taken', async () => {
    const port = await occupy();
    const settings = readSettings({}, { port: 4000 }, { PORT: String(port) });
    await expect(listen(createTarget(), settings)).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken.`);
  });
});
