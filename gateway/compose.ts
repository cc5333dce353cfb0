import { readFileSync, writeFileSync } from 'node:fs';

import { composeServices, sortSDL, transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, lexicographicSortSchema, parse, print, printSchema } from 'graphql';

import { productSubgraphs } from './product-subgraphs.ts';

/** A subgraph as composition needs it. */
export interface SubgraphSource {
  readonly name: string;
  readonly sdl: string;
  /** Where a gateway in another process finds it. */
  readonly url: string;
}

/** The two composed files. */
export interface Composition {
  /** For gateways: which subgraph has what. */
  readonly supergraph: string;
  /** For clients: the schema without any of that. */
  readonly api: string;
}

/** Subgraphs that do not fit together; every reason is in the message. */
export class CompositionError extends Error {
  override readonly name = 'CompositionError';
  readonly reasons: readonly string[];

  constructor(reasons: readonly string[]) {
    super(`The subgraphs do not compose:\n${reasons.map((reason) => `  - ${reason}`).join('\n')}`);
    this.reasons = reasons;
  }
}

const header = '# Composed by `dualgraph compose` from the subgraph schemas beside this file. Do not edit.\n\n';

/** Composes subgraphs; the same ones always give the same text. Throws {@link CompositionError}. */
export function compose(subgraphs: readonly SubgraphSource[]): Composition {
  const result = composeServices(
    subgraphs.map(({ name, sdl, url }) => ({ name, url, typeDefs: parseSubgraph(name, sdl) })),
  );
  if (result.errors !== undefined) throw new CompositionError(result.errors.map((error) => error.message));
  const supergraph = parse(result.supergraphSdl);
  const api = buildASTSchema(transformSupergraphToPublicSchema(supergraph), { assumeValidSDL: true });
  return {
    supergraph: `${header}${print(sortSDL(supergraph))}\n`,
    api: `${header}${printSchema(lexicographicSortSchema(api))}\n`,
  };
}

function parseSubgraph(name: string, sdl: string) {
  try {
    return parse(sdl);
  } catch (error) {
    throw new CompositionError([`${name}: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

/** The subgraph schemas in a folder, as `<name>.graphql`. */
export function readSubgraphSources(folder: URL): SubgraphSource[] {
  return productSubgraphs.map(({ name, port }) => ({
    name,
    sdl: readFileSync(new URL(`${name}.graphql`, folder), 'utf8'),
    url: `http://127.0.0.1:${port}/graphql`,
  }));
}

const fileNames = { supergraph: 'supergraph.graphql', api: 'api.graphql' } as const;

/** Writes the composed files into a folder and returns the names of those that changed. */
export function writeComposition(folder: URL, composition: Composition): string[] {
  const stale = staleFiles(folder, composition);
  for (const kind of ['supergraph', 'api'] as const) {
    if (stale.includes(fileNames[kind])) writeFileSync(new URL(fileNames[kind], folder), composition[kind]);
  }
  return stale;
}

/** The names of the composed files in a folder that are missing or differ from the composition. */
export function staleFiles(folder: URL, composition: Composition): string[] {
  return (['supergraph', 'api'] as const)
    .filter((kind) => readIfThere(new URL(fileNames[kind], folder)) !== composition[kind])
    .map((kind) => fileNames[kind]);
}

function readIfThere(file: URL): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
