import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices } from '@theguild/federation-composition';
import { buildSchema, parse, printSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';

import { rowById, shop } from './shop-data.ts';
import type { Row } from './shop-data.ts';
import { attachResolvers, noFaults } from './shop-resolvers.ts';
import type { Faults } from './shop-resolvers.ts';
import { badgesSdl, catalogueSdl, reviewsSdl, stockSdl } from './shop-schemas.ts';

/** The shop's subgraphs by name. */
export const shopSdl = { catalogue: catalogueSdl, reviews: reviewsSdl, stock: stockSdl, badges: badgesSdl };

/** Name of one of the shop's subgraphs. */
export type ShopSubgraph = keyof typeof shopSdl;

/** The supergraph, with subgraphs at the given addresses. */
export function composeShop(urls: Partial<Record<string, string>> = {}): string {
  const services = Object.entries(shopSdl).map(([name, sdl]) => ({
    name,
    typeDefs: parse(sdl),
    url: urls[name] ?? `http://${name}.invalid/graphql`,
  }));
  const result = composeServices(services);
  if (result.errors) throw new Error(result.errors.map((error) => error.message).join('\n'));
  return result.supergraphSdl;
}

/** One subgraph, ready to execute. */
export function createShopSubgraph(name: ShopSubgraph, faults: Faults = noFaults): GraphQLSchema {
  const found = (reference: Row) => Promise.resolve(rowById(reference.id));
  const references: Record<ShopSubgraph, object> = {
    catalogue: {
      Media: { __resolveReference: found },
      Book: { __resolveReference: found },
      Film: { __resolveReference: found },
      Author: { __resolveReference: found },
      Product: {
        __resolveReference: (reference: Row) => (reference.id === undefined ? bySku(reference) : found(reference)),
      },
    },
    reviews: {
      Media: { __resolveReference: found },
      Review: { __resolveReference: found },
      Author: { __resolveReference: found },
    },
    stock: { Product: { __resolveReference: async (reference: Row) => ({ ...rowById(reference.id), ...reference }) } },
    badges: { Product: { __resolveReference: async (reference: Row) => bySku(reference) } },
  };
  const schema = buildSubgraphSchema([{ typeDefs: parse(shopSdl[name]), resolvers: references[name] as any }]);
  return attachResolvers(schema, faults);
}

function bySku(reference: Row): Row | null {
  return shop.products.find((row) => row['sku'] === reference['sku']) ?? null;
}

/** The same shop as one plain schema without federation: what the gateway must equal. */
export function createMergedShop(apiSchema: GraphQLSchema, faults: Faults = noFaults): GraphQLSchema {
  return attachResolvers(buildSchema(printSchema(apiSchema)), faults);
}
