import { readFileSync } from 'node:fs';

import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph';
import { parse } from 'graphql';
import type { DocumentNode, GraphQLResolveInfo, GraphQLScalarType, GraphQLSchema } from 'graphql';

import type { SubgraphContext } from './context.ts';

/** One of the three subgraphs: what composition needs of it, and what execution needs. */
export interface Subgraph {
  readonly name: string;
  readonly typeDefs: DocumentNode;
  readonly schema: GraphQLSchema;
}

/**
 * A resolver. Parents and arguments are shaped by the schema, which TypeScript does not see here: each resolver declares
 * the shape that it takes.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as graphql-js types them; see above.
export type Resolver = (parent: any, args: any, context: SubgraphContext, info: GraphQLResolveInfo) => unknown;

/** What federation calls with an object's key: never throws synchronously, since that would fail its whole batch. */
export type ReferenceResolver = (
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- one of the type's keys.
  reference: any,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
) => Promise<unknown>;

/** Resolvers by type and field. */
export type ResolverMap = Readonly<
  Record<string, GraphQLScalarType | Readonly<Record<string, Resolver | ReferenceResolver>>>
>;

/** The subgraph whose schema is `schema/<name>.graphql`, with the given resolvers. */
export function buildSubgraph(name: string, resolvers: ResolverMap): Subgraph {
  const source = readFileSync(new URL(`../schema/${name}.graphql`, import.meta.url), 'utf8');
  const typeDefs = parse(source, { noLocation: true });
  return { name, typeDefs, schema: buildSubgraphSchema([{ typeDefs, resolvers: resolvers as GraphQLResolverMap }]) };
}
