import { readFileSync } from 'node:fs';

import { createSubgraphContext, noWrites } from '../subgraphs/context.ts';
import type { SystemAddresses, Writes } from '../subgraphs/context.ts';
import type { Subgraph } from '../subgraphs/subgraph.ts';
import type { Sources } from '../systems/sources.ts';
import type { IncomingRequest, Readiness, ServerConfig } from './config.ts';
import { createLocalSubgraph } from './execution/local-subgraph.ts';
import { loadSupergraph } from './execution/supergraph.ts';
import type { Supergraph } from './execution/supergraph.ts';
import { productQueries } from './graphiql/saved-queries.ts';
import { productSubgraphs } from './product-subgraphs.ts';
import type { SubgraphName } from './product-subgraphs.ts';

/** Makes one of the product's subgraphs, loading only its own code. */
export async function loadSubgraph(name: SubgraphName): Promise<Subgraph> {
  switch (name) {
    case 'dataverse':
      return (await import('../subgraphs/dataverse/subgraph.ts')).createDataverseSubgraph();
    case 'finance':
      return (await import('../subgraphs/finance/subgraph.ts')).createFinanceSubgraph();
    case 'dualwrite':
      return (await import('../subgraphs/dualwrite/subgraph.ts')).createDualwriteSubgraph();
  }
}

/** Where the committed supergraph lies. */
const supergraphFile = new URL('../schema/supergraph.graphql', import.meta.url);

/** The product's schema and code, before anything is connected. */
export interface Product {
  readonly supergraph: Supergraph;
  readonly subgraphs: readonly Subgraph[];
}

/** Loads the committed supergraph and the subgraphs that it is made of. */
export async function loadProduct(): Promise<Product> {
  const supergraph = loadSupergraph(readFileSync(supergraphFile, 'utf8'));
  return { supergraph, subgraphs: await Promise.all(productSubgraphs.map(({ name }) => loadSubgraph(name))) };
}

/** The part of a server's configuration that makes it the product: three subgraphs in this process over two systems. */
export function productConfig(
  { supergraph, subgraphs }: Product,
  sources: Sources,
  addresses: SystemAddresses,
  writes: Writes = noWrites,
): Pick<ServerConfig, 'supergraph' | 'services' | 'createContext' | 'readiness' | 'graphiql'> {
  const services = subgraphs.map(({ name, schema }) => {
    const system = supergraph.subgraphs.get(name)?.system ?? name.toUpperCase();
    return createLocalSubgraph({ name, system, schema });
  });
  return {
    supergraph,
    services: new Map(services.map((service) => [service.name, service])),
    createContext: contextFactory(sources, addresses, writes),
    readiness: () => readinessOf(sources),
    graphiql: { title: 'Dualgraph', savedQueries: productQueries },
  };
}

/** Makes the context that all subgraphs of one request share, so that their reads coalesce. */
export function contextFactory(
  sources: Sources,
  addresses: SystemAddresses,
  writes: Writes,
): (request: IncomingRequest) => object {
  return ({ requestId, signal, deadline, bearerToken }) =>
    createSubgraphContext(
      sources,
      { requestId, signal, deadline, ...(bearerToken === null ? {} : { userAssertion: bearerToken }) },
      addresses,
      writes,
    );
}

/** Ready means that both systems answered lately. */
export function readinessOf(sources: Sources): Readiness {
  const { ready, dataverse, finance } = sources.health();
  const systems = { dataverse, finance };
  const reasons = Object.entries(systems)
    .filter(([, health]) => !health.answering)
    .map(([name, health]) => `${name}: ${health.error ?? 'no answer yet'}`);
  return { ready, reasons, details: systems };
}
