import { PortTakenError } from './http/listener.ts';
import { help, readCommandLine, UsageError } from './options.ts';
import { createProgressBar } from './progress-bar.ts';
import type { Sandbox } from './sandbox.ts';
import { startSandbox } from './sandbox.ts';

/** What a parent process learns over its IPC channel. */
export interface ReadyMessage {
  readonly type: 'ready';
  readonly dataverse: string;
  readonly finance: string;
  readonly tokenEndpoint: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scheduleUser: string | null;
  readonly commandMessages: Readonly<Record<string, string>>;
  readonly dualWriteUser: string;
}

function announce(sandbox: Sandbox): void {
  const { dataverse, finance, tokenEndpoint, tenantId, clientId, clientSecret, scheduleUser, dualWriteUser } = sandbox;
  console.log(
    [
      'Sandbox ready.',
      `  Dataverse       ${dataverse}`,
      `  Finance         ${finance}`,
      `  Token endpoint  ${tokenEndpoint}`,
      `  Client          ${clientId} (secret: ${clientSecret})`,
      `  Control         ${new URL('/_sandbox', tokenEndpoint).href}`,
    ].join('\n'),
  );
  const message: ReadyMessage = {
    type: 'ready',
    dataverse,
    finance,
    tokenEndpoint,
    tenantId,
    clientId,
    clientSecret,
    scheduleUser,
    commandMessages: sandbox.commandMessages,
    dualWriteUser,
  };
  process.send?.(message);
}

async function run(): Promise<void> {
  const options = readCommandLine(process.argv.slice(2));
  if (options === null) {
    console.log(help);
    return;
  }
  const onProgress = createProgressBar((text) => process.stderr.write(text));
  const starting = startSandbox({ ...options, onProgress });
  const end = () => {
    void starting.then((sandbox) => sandbox.close()).finally(() => process.exit());
  };
  // Before the first turn of the event loop: a parent that went away meanwhile must not leave the process behind.
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(event, end);
  announce(await starting);
}

run().catch((error: unknown) => {
  if (!(error instanceof UsageError || error instanceof PortTakenError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
  if (process.connected) process.disconnect();
});
