import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

/** The sandbox's own entry file; it is only ever run, never imported. */
export const sandboxEntry = fileURLToPath(new URL('../../sandbox/main.ts', import.meta.url));

const readyMessage = z.object({
  type: z.literal('ready'),
  dataverse: z.string(),
  finance: z.string(),
  tokenEndpoint: z.string(),
  tenantId: z.string(),
  clientId: z.string(),
  clientSecret: z.string(),
  scheduleUser: z.string().nullable(),
  commandMessages: z.record(z.string(), z.string()),
  dualWriteUser: z.string(),
});

/** Where a sandbox listens and how to sign in to it. */
export type SandboxAddresses = Omit<z.output<typeof readyMessage>, 'type'>;

/** A sandbox that runs as a child of this process. */
export interface SandboxProcess {
  readonly addresses: SandboxAddresses;
  /** Settles when the child has ended, whoever ended it. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Starts a sandbox and waits until it answers. It ends with this process, however that ends. */
export async function startSandboxProcess(
  flags: readonly string[],
  entry: string = sandboxEntry,
): Promise<SandboxProcess> {
  // Detached, so that Ctrl-C reaches only this process: it answers what is under way before the sandbox goes.
  const child = fork(entry, [...flags], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], detached: true });
  const ended = once(child, 'exit').then(() => undefined);
  const addresses = await waitUntilReady(child);
  return {
    addresses,
    ended,
    stop: async () => {
      if (child.connected) child.disconnect();
      const kill = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(kill);
    },
  };
}

function waitUntilReady(child: ChildProcess): Promise<SandboxAddresses> {
  return new Promise((resolve, reject) => {
    const onEnd = (code: number | null) => {
      reject(
        new Error(`The sandbox ended before it was ready (exit code ${code ?? 'unknown'}); its reason stands above.`),
      );
    };
    child.once('error', reject);
    child.once('exit', onEnd);
    child.on('message', (message) => {
      const result = readyMessage.safeParse(message);
      if (!result.success) return;
      child.off('exit', onEnd);
      const { type: _type, ...addresses } = result.data;
      resolve(addresses);
    });
  });
}
