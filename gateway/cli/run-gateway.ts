import { readFileSync } from 'node:fs';

import { defaultLimits } from '../config.ts';
import { remoteConfig } from '../remote.ts';
import { createServer } from '../server.ts';
import { UsageError } from './exit-codes.ts';
import type { GatewayFlags } from './gateway.ts';
import { listen } from './listen.ts';
import { readSettings } from './settings.ts';
import { closeOnSignal } from './shutdown.ts';

/** Runs `dualgraph gateway`: serves a supergraph and prints the address. */
export async function runGateway(flags: GatewayFlags, say: (line: string) => void): Promise<void> {
  const settings = readSettings(flags, { port: 4000 });
  const subgraphTimeoutSeconds = Number(flags.subgraphTimeout ?? settings.requestTimeoutSeconds);
  if (!(subgraphTimeoutSeconds > 0)) {
    throw new UsageError([
      `--subgraph-timeout: expected seconds above zero, received "${flags.subgraphTimeout ?? ''}"`,
    ]);
  }
  const server = await createServer({
    ...remoteConfig(readSupergraph(flags.supergraph), {
      urls: readUrls(flags.subgraphUrl),
      timeout: subgraphTimeoutSeconds * 1000,
    }),
    forwardHeaders: flags.forwardHeader.map((name) => name.toLowerCase()),
    planner: settings.planner,
    logLevel: settings.logLevel ?? 'info',
    limits: { ...defaultLimits, requestTimeout: settings.requestTimeoutSeconds * 1000 },
  });
  closeOnSignal(() => server.close(), say);
  const { address, takenPort } = await listen(server, settings);
  say(`\n  GraphQL   ${address}/graphql\n  GraphiQL  ${address}/graphql  (in a browser)\n`);
  if (takenPort !== null) say(`  Port ${takenPort} is taken, so the next free one is used.\n`);
}

function readSupergraph(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError([`--supergraph: expected a file with supergraph SDL, received: ${reason}`]);
  }
}

function readUrls(pairs: readonly string[]): Record<string, string> {
  const urls: Record<string, string> = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 1) throw new UsageError([`--subgraph-url: expected name=url, received "${pair}"`]);
    urls[pair.slice(0, at)] = pair.slice(at + 1);
  }
  return urls;
}
