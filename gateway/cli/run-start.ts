import { defaultLimits } from '../config.ts';
import { loadProduct, productConfig } from '../product.ts';
import { createServer } from '../server.ts';
import { connect } from './connect.ts';
import { exitCodes } from './exit-codes.ts';
import { listen } from './listen.ts';
import type { Listening } from './listen.ts';
import type { SandboxAddresses, SandboxProcess } from './sandbox-process.ts';
import type { Settings } from './settings.ts';
import { closeOnSignal } from './shutdown.ts';
import { startWrites } from './start-writes.ts';

/** Runs `dualgraph start`: connects, serves and prints the addresses. */
export async function runStart(
  settings: Settings,
  sandboxStart: Promise<SandboxProcess> | null,
  say: (line: string) => void,
): Promise<void> {
  const loading = loadProduct();
  loading.catch(() => undefined);
  const connection = await connect(settings, sandboxStart);
  const writing = await startWrites(settings, connection, say).catch(async (error: unknown) => {
    await connection.close();
    throw error;
  });
  try {
    const { sandbox, sources, addresses } = connection;
    const server = await createServer({
      ...productConfig(await loading, sources, addresses, writing.writes),
      forwardHeaders: [],
      planner: settings.planner,
      logLevel: settings.logLevel ?? (sandbox === null ? 'info' : 'warn'),
      limits: { ...defaultLimits, requestTimeout: settings.requestTimeoutSeconds * 1000 },
    });
    closeOnSignal(async () => {
      await server.close();
      await writing.close();
      await connection.close();
    }, say);
    say(addressBlock(await listen(server, settings), sandbox?.addresses ?? null, writing.journal));
    void sandbox?.ended.then(() => {
      if (!server.http.server.listening) return;
      say('The sandbox has ended, so there is nothing left to serve.');
      process.exit(exitCodes.failure);
    });
  } catch (error) {
    await writing.close();
    await connection.close();
    throw error;
  }
}

function addressBlock(
  { address, takenPort }: Listening,
  sandbox: SandboxAddresses | null,
  journal: string | null,
): string {
  const lines = [
    '',
    `  GraphQL         ${address}/graphql`,
    `  GraphiQL        ${address}/graphql  (in a browser)`,
    `  Health          ${address}/health/ready`,
  ];
  if (journal !== null) lines.push(`  Journal         ${journal}`);
  if (sandbox !== null) {
    lines.push(
      '',
      '  Sandbox (no tenant is configured)',
      `  Dataverse       ${sandbox.dataverse}`,
      `  Finance         ${sandbox.finance}`,
      `  Token endpoint  ${sandbox.tokenEndpoint}`,
    );
  }
  if (takenPort !== null) lines.push('', `  Port ${takenPort} is taken, so the next free one is used.`);
  return [...lines, ''].join('\n');
}
