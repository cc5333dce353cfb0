import { ConfigurationError, parseSourcesConfig } from '../../systems/config.ts';
import type { SourcesConfig } from '../../systems/config.ts';
import { createSources } from '../../systems/sources.ts';
import type { Sources } from '../../systems/sources.ts';
import { UsageError } from './exit-codes.ts';
import type { SandboxAddresses, SandboxProcess } from './sandbox-process.ts';
import type { Settings } from './settings.ts';

/** The two systems, connected. */
export interface Connection {
  readonly sources: Sources;
  readonly addresses: { readonly dataverse: string; readonly finance: string };
  /** Where the configuration lets the gateway write. */
  readonly writable: { readonly dataverse: boolean; readonly finance: boolean };
  /** The sandbox that was started because no tenant is configured. */
  readonly sandbox: SandboxProcess | null;
  close(): Promise<void>;
}

/** Connects to the configured tenant, or to the sandbox that is being started because there is none. */
export async function connect(settings: Settings, starting: Promise<SandboxProcess> | null): Promise<Connection> {
  if (settings.tenant !== null) return connectTo(parseTenant(settings.tenant), null);
  if (starting === null) throw new Error('Expected a sandbox where no tenant is configured, received none.');
  const sandbox = await starting;
  return connectTo(parseTenant(sandboxTenant(sandbox.addresses)), sandbox);
}

function connectTo(config: SourcesConfig, sandbox: SandboxProcess | null): Connection {
  const sources = createSources(config);
  return {
    sources,
    addresses: { dataverse: config.dataverse.url, finance: config.finance.url },
    writable: { dataverse: config.dataverse.writable, finance: config.finance.writable },
    sandbox,
    close: async () => {
      await sources.close();
      await sandbox?.stop();
    },
  };
}

function parseTenant(tenant: unknown): SourcesConfig {
  try {
    return parseSourcesConfig(tenant);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    throw new UsageError(error.problems.map(({ path, message }) => `${path}: ${message}`));
  }
}

function sandboxTenant(addresses: SandboxAddresses): Readonly<Record<string, unknown>> {
  const { tenantId, clientId, clientSecret, tokenEndpoint, scheduleUser, dualWriteUser, commandMessages } = addresses;
  return {
    entra: { tenantId, clientId, tokenEndpoint, credential: { type: 'secret', secret: clientSecret } },
    dataverse: {
      url: addresses.dataverse,
      writable: true,
      commandMessages,
      ...(scheduleUser === null ? {} : { scheduleUser }),
      dualWriteUser,
    },
    finance: { url: addresses.finance, writable: true },
  };
}
