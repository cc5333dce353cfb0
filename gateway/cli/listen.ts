import type { GraphqlServer } from '../graphql-server.ts';
import type { Settings } from './settings.ts';

const mostAttempts = 100;

/** Where a server ended up. */
export interface Listening {
  readonly address: string;
  /** The default port, when it was taken and another one is used instead. */
  readonly takenPort: number | null;
}

/**
 * Begins to listen. A port that someone asked for is used or the promise rejects; otherwise the next free port above the
 * default will do, so that two copies run side by side.
 */
export async function listen(server: GraphqlServer, settings: Settings): Promise<Listening> {
  const { host, port, isPortChosen } = settings;
  for (let attempt = 0; ; attempt += 1) {
    try {
      const address = await server.listen({ host, port: port + attempt });
      return { address, takenPort: attempt === 0 ? null : port };
    } catch (error) {
      if (!isAddressInUse(error)) throw error;
      if (isPortChosen || port === 0 || attempt === mostAttempts) {
        throw new Error(`Port ${port} on ${host} is taken. Choose another one with --port or PORT.`, { cause: error });
      }
    }
  }
}

function isAddressInUse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
