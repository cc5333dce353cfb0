import type { Sandbox } from '../../sandbox/sandbox.ts';
import { startTestSandbox } from '../../sandbox/test-sandbox.ts';
import type { LiveSessions } from '../../dualwrite/carry/read-carried.ts';
import { odataSystem, type SystemPatience } from '../../dualwrite/upstream/odata-system.ts';
import type { WritableSystem } from '../../dualwrite/upstream/writable-system.ts';
import { parseSourcesConfig, type SourcesConfigInput } from '../../systems/config.ts';
import { createSources, type Sources } from '../../systems/sources.ts';
import type { System } from '../../systems/odata/query.ts';

/** Both systems as the engine sees them, by system. */
export type Systems = Readonly<Record<System, WritableSystem>>;

/** Where a sandbox listens, and how to sign in: plain data, so that it can be sent to another process. */
export type SandboxAddress = Pick<
  Sandbox,
  | 'dataverse'
  | 'finance'
  | 'tokenEndpoint'
  | 'tenantId'
  | 'clientId'
  | 'clientSecret'
  | 'scheduleUser'
  | 'commandMessages'
  | 'dualWriteUser'
>;

/** What of a sandbox can be sent to another process. */
export function addressOf(sandbox: SandboxAddress): SandboxAddress {
  const { dataverse, finance, tokenEndpoint, tenantId, clientId, clientSecret } = sandbox;
  const { scheduleUser, dualWriteUser, commandMessages } = sandbox;
  const entra = { tokenEndpoint, tenantId, clientId, clientSecret };
  return { dataverse, finance, ...entra, scheduleUser, dualWriteUser, commandMessages };
}

/** Short enough for tests; the order of the three is that of the real ones. */
export const testPatience: SystemPatience = {
  readMilliseconds: 5_000,
  writeMilliseconds: 5_000,
  settleMilliseconds: 60,
  carryMilliseconds: 600_000,
};

/** Connects to a sandbox for reading and writing. */
export async function connectTo(address: SandboxAddress): Promise<{ systems: Systems; sources: Sources }> {
  const config: SourcesConfigInput = {
    entra: {
      tenantId: address.tenantId,
      clientId: address.clientId,
      credential: { type: 'secret', secret: address.clientSecret },
      tokenEndpoint: address.tokenEndpoint,
    },
    dataverse: {
      url: address.dataverse,
      writable: true,
      readAttempts: 1,
      commandMessages: address.commandMessages,
      dualWriteUser: address.dualWriteUser,
      ...(address.scheduleUser === null ? {} : { scheduleUser: address.scheduleUser }),
    },
    finance: { url: address.finance, writable: true, readAttempts: 1 },
  };
  const sources = createSources(parseSourcesConfig(config));
  await sources.started;
  const systems = {
    DATAVERSE: odataSystem(sources.dataverse, testPatience),
    FINANCE: odataSystem(sources.finance, testPatience),
  };
  return { sources, systems };
}

/** A sandbox in this process, and both systems over it. */
export interface World extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly sources: Sources;
  readonly systems: Systems;
}

/** Both systems of a world as they are now, for one look. */
export function liveSessions({ sources: { dataverse, finance } }: Pick<World, 'sources'>): LiveSessions {
  const options = {
    requestId: crypto.randomUUID(),
    signal: new AbortController().signal,
    deadline: Date.now() + 20_000,
  };
  return { dataverse: dataverse.openSession(options), finance: finance.openSession(options) };
}

/** Starts a small sandbox and connects to it. */
export async function startWorld({ actuals = 100 } = {}): Promise<World> {
  const sandbox = await startTestSandbox({ actuals });
  const { sources, systems } = await connectTo(sandbox);
  return {
    sandbox,
    sources,
    systems,
    [Symbol.asyncDispose]: async () => {
      await sources.close();
      await sandbox.close();
    },
  };
}
