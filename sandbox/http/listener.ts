import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** The only address that the sandbox listens on. */
export const host = '127.0.0.1';

/** Which port to take. */
export interface PortChoice {
  readonly port: number;
  /** The user named the port, so no other will do. */
  readonly isExplicit: boolean;
}

/** A port that was asked for is taken. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';

  constructor(label: string, port: number) {
    super(
      `Expected port ${port} for ${label} to be free, but another process listens on it. ` +
        'End that process, or choose another port (0 takes any free one).',
    );
  }
}

async function listen(server: Server, port: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, host, resolve);
  await promise.finally(() => server.off('error', reject));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Expected a TCP address of the listener.');
  return address.port;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** How long running requests may go on when a listener closes. */
const graceMilliseconds = 1_000;

/** How a listener treats new connections. */
export type Openness = 'open' | 'reset' | 'refuse';

/** One HTTP server on the loopback address, which can be made to reset or refuse connections, and to take them again. */
export class Listener {
  readonly #server: Server;
  readonly port: number;
  #openness: Openness = 'open';

  private constructor(server: Server, port: number) {
    this.#server = server;
    this.port = port;
    server.on('connection', (socket: Socket) => {
      if (this.#openness === 'reset') socket.resetAndDestroy();
    });
  }

  /** Listens on the port, or on any free one when the port is taken and was not asked for by name. */
  static async open(
    label: string,
    choice: PortChoice,
    onRequest: (request: IncomingMessage, response: ServerResponse) => void,
  ): Promise<Listener> {
    const server = createServer({ keepAliveTimeout: 65_000, requestTimeout: 0, maxHeaderSize: 131_072 }, onRequest);
    try {
      return new Listener(server, await listen(server, choice.port));
    } catch (error) {
      if (!isTaken(error)) throw error;
      if (choice.isExplicit) throw new PortTakenError(label, choice.port);
      return new Listener(server, await listen(server, 0));
    }
  }

  /** `http://127.0.0.1:4010` */
  get origin(): string {
    return `http://${host}:${this.port}`;
  }

  /** Changes how new connections are treated; unless `open`, idle ones are cut. */
  async setOpenness(openness: Openness): Promise<void> {
    if (openness === this.#openness) return;
    this.#openness = openness;
    if (openness === 'refuse') this.#server.close();
    else if (!this.#server.listening) await listen(this.#server, this.port);
    if (openness !== 'open') this.#server.closeIdleConnections();
  }

  /** Stops listening; lets running requests end, for a moment. */
  async close(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    // A server that refuses connections is closed already; the error which says so is no reason to wait.
    this.#server.close(() => {
      resolve();
    });
    const timer = setTimeout(() => {
      this.#server.closeAllConnections();
    }, graceMilliseconds);
    await promise;
    clearTimeout(timer);
  }
}
