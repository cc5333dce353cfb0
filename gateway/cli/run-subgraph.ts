import { defaultLimits } from '../config.ts';
import { contextFactory, loadSubgraph, readinessOf } from '../product.ts';
import type { SubgraphName } from '../product-subgraphs.ts';
import { noWrites } from '../../subgraphs/context.ts';
import { createSubgraphServer } from '../subgraph-server.ts';
import type { OpenWrites } from '../writes.ts';
import { connect } from './connect.ts';
import { listen } from './listen.ts';
import type { SandboxProcess } from './sandbox-process.ts';
import type { Settings } from './settings.ts';
import { closeOnSignal } from './shutdown.ts';
import { startWrites } from './start-writes.ts';

/** Runs `dualgraph subgraph`: connects, serves one subgraph and prints its address. */
export async function runSubgraph(
  name: SubgraphName,
  settings: Settings,
  sandboxStart: Promise<SandboxProcess> | null,
  say: (line: string) => void,
): Promise<void> {
  const connection = await connect(settings, sandboxStart);
  const starting = name === 'dualwrite' ? startWrites(settings, connection, say) : readOnly();
  const writing = await starting.catch(async (error: unknown) => {
    await connection.close();
    throw error;
  });
  try {
    const { sources, addresses, sandbox } = connection;
    const { schema } = await loadSubgraph(name);
    const server = await createSubgraphServer({
      schema,
      createContext: contextFactory(sources, addresses, writing.writes),
      readiness: () => readinessOf(sources),
      graphiql: { title: `Dualgraph: ${name}`, savedQueries: [] },
      logLevel: settings.logLevel ?? (sandbox === null ? 'info' : 'warn'),
      limits: { ...defaultLimits, requestTimeout: settings.requestTimeoutSeconds * 1000 },
    });
    closeOnSignal(async () => {
      await server.close();
      await writing.close();
      await connection.close();
    }, say);
    const { address, takenPort } = await listen(server, settings);
    say(`\n  Subgraph "${name}"  ${address}/graphql\n`);
    if (takenPort !== null) say(`  Port ${takenPort} is taken, so the next free one is used.\n`);
  } catch (error) {
    await writing.close();
    await connection.close();
    throw error;
  }
}

/** The other subgraphs have nothing to write. */
async function readOnly(): Promise<OpenWrites> {
  return { writes: noWrites, close: async () => {} };
}
