import { parseSourcesConfig, type SystemConfig } from '../config.ts';
import type { TokenProvider } from '../entra/token-provider.ts';
import { createSources, type SessionOptions, type Sources, type SourcesOptions } from '../sources.ts';

/** What a test says of one system's configuration. */
export type SystemOverrides = { readonly [Key in keyof SystemConfig]?: unknown };

const fixedToken: TokenProvider = { token: async () => 'token' };

/** Connects to servers on this machine; a system that is not named cannot be reached. */
export function connect(
  systems: { dataverse?: SystemOverrides; finance?: SystemOverrides },
  options: SourcesOptions = {},
): Sources & AsyncDisposable {
  const nowhere = 'http://127.0.0.1:9/';
  const config = parseSourcesConfig({
    entra: { tenantId: 'test', clientId: 'test', credential: { type: 'secret', secret: 'test' } },
    dataverse: { url: nowhere, ...systems.dataverse },
    finance: { url: nowhere, ...systems.finance },
  });
  const sources = createSources(config, { tokens: fixedToken, ...options });
  return { ...sources, [Symbol.asyncDispose]: () => sources.close() };
}

/** Session options with so much patience. */
export function patience(milliseconds: number, signal = new AbortController().signal): SessionOptions {
  return { signal, deadline: Date.now() + milliseconds, requestId: 'test' };
}
