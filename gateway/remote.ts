import type { ServerConfig } from './config.ts';
import { createRemoteSubgraph } from './execution/remote-subgraph.ts';
import { loadSupergraph } from './execution/supergraph.ts';

/** The part of a server's configuration that makes it a gateway over a supergraph of remote subgraphs. */
export function remoteConfig(
  supergraphSdl: string,
  options: {
    /** Addresses by subgraph name, where they differ from the supergraph's. */
    readonly urls: Readonly<Record<string, string>>;
    /** Most milliseconds for one fetch. */
    readonly timeout: number;
  },
): Pick<ServerConfig, 'supergraph' | 'services' | 'createContext' | 'readiness' | 'graphiql'> {
  const supergraph = loadSupergraph(supergraphSdl);
  const unknown = Object.keys(options.urls).filter((name) => !supergraph.subgraphs.has(name));
  if (unknown.length > 0) {
    const known = [...supergraph.subgraphs.keys()].join(', ');
    throw new Error(
      `Expected addresses for subgraphs of the supergraph (${known}), received one for ${unknown.join(', ')}.`,
    );
  }
  const services = [...supergraph.subgraphs.values()].map(({ name, system, url }) => {
    const address = options.urls[name] ?? url;
    if (!URL.canParse(address)) {
      throw new Error(
        `Expected an address for the subgraph "${name}", received "${address}". Pass one with --subgraph-url ${name}=URL.`,
      );
    }
    return createRemoteSubgraph({ name, system, url: address, timeout: options.timeout });
  });
  return {
    supergraph,
    services: new Map(services.map((service) => [service.name, service])),
    createContext: () => null,
    readiness: () => ({ ready: true, reasons: [] }),
    graphiql: { title: 'Dualgraph gateway', savedQueries: [] },
  };
}
