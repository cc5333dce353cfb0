import type { ReferenceResolver, Resolver } from '../subgraph.ts';

/** The resolvers of one area of the schema, by type and field. */
export type AreaResolvers = Readonly<Record<string, Readonly<Record<string, Resolver | ReferenceResolver>>>>;
