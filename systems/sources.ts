import { applyRenames } from './catalogue/apply-renames.ts';
import type { MetadataListener } from './catalogue/live-metadata.ts';
import { ODataClient } from './client/odata-client.ts';
import type { SystemClient } from './client/system-client.ts';
import type { SourcesConfig } from './config.ts';
import { dataverseCatalogue } from './dataverse/catalogue.ts';
import { createMsalTokens } from './entra/msal-tokens.ts';
import type { TokenProvider } from './entra/token-provider.ts';
import { financeCatalogue } from './finance/catalogue.ts';
import type { SystemHealth } from './health.ts';
import { dataverseDialect } from './odata/dataverse-dialect.ts';
import { financeDialect } from './odata/finance-dialect.ts';
import type { ReadSession } from './odata/query.ts';

/** What the reads of one request run under. */
export interface SessionOptions {
  /** Aborted when the caller goes away. */
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch after which nothing is worth waiting for. */
  readonly deadline: number;
  /** For logs, and sent along so that the systems' own logs can be searched for it. */
  readonly requestId: string;
  /** The caller's own access token; used when the configuration says to act on behalf of the caller. */
  readonly userAssertion?: string;
}

/** A {@link ReadSession} that tells how many HTTP calls it has made. */
export interface CountedReadSession extends ReadSession {
  /** HTTP calls made so far, retries included. */
  readonly calls: number;
}

/** The read sessions of one request. */
export interface Sessions {
  readonly dataverse: CountedReadSession;
  readonly finance: CountedReadSession;
}

/** Whether the two systems answer. */
export interface SourcesHealth {
  /** True when both answered lately. */
  readonly ready: boolean;
  readonly dataverse: SystemHealth;
  readonly finance: SystemHealth;
}

/** Both systems, as the rest of the product sees them. */
export interface Sources {
  readonly dataverse: SystemClient;
  readonly finance: SystemClient;
  /** Settles once both systems' metadata was read or failed to be read, at the latest after 5 s. Never rejects. */
  readonly started: Promise<void>;
  openSession(options: SessionOptions): Sessions;
  health(): SourcesHealth;
  close(): Promise<void>;
}

/** What {@link createSources} may be given besides the configuration. */
export interface SourcesOptions {
  /** Told what the tenant's metadata lacks, and when it could not be read. */
  readonly metadataListener?: MetadataListener;
  /** Where tokens come from; Microsoft Entra ID by the configuration unless given. */
  readonly tokens?: TokenProvider;
}

const silent: MetadataListener = { compared: () => undefined, failed: () => undefined };

/**
 * Connects to the two systems that the configuration names. Returns at once; see {@link Sources.started}.
 */
export function createSources(
  config: SourcesConfig,
  { metadataListener = silent, tokens = createMsalTokens(config.entra) }: SourcesOptions = {},
): Sources {
  const common = { tokens, onBehalfOfCaller: config.entra.onBehalfOfCaller, listener: metadataListener };
  const dataverse = new ODataClient({
    ...common,
    dialect: dataverseDialect,
    config: config.dataverse,
    tables: applyRenames(dataverseCatalogue(), config.dataverse.renames),
    probeUrl: 'WhoAmI',
  });
  const finance = new ODataClient({
    ...common,
    dialect: financeDialect,
    config: config.finance,
    tables: applyRenames(financeCatalogue(), config.finance.renames),
    probeUrl: 'LegalEntities?$select=LegalEntityId&$top=1&cross-company=true',
  });
  return {
    dataverse,
    finance,
    started: Promise.all([dataverse.started, finance.started]).then(() => undefined),
    openSession: (options) => ({ dataverse: dataverse.openSession(options), finance: finance.openSession(options) }),
    health: () => healthOf(dataverse.health(), finance.health()),
    close: async () => {
      await Promise.all([dataverse.close(), finance.close()]);
    },
  };
}

function healthOf(dataverse: SystemHealth, finance: SystemHealth): SourcesHealth {
  return { ready: dataverse.answering && finance.answering, dataverse, finance };
}
