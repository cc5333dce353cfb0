import { defaultFieldResolver, isInterfaceType, isObjectType, isUnionType } from 'graphql';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';

import { rowById, shop } from './shop-data.ts';
import type { Row } from './shop-data.ts';

/** What goes wrong while the shop answers. */
export interface Faults {
  /** Whether a field of a row throws or is null against its type. */
  of(coordinate: string, id: string): 'throws' | 'null' | null;
}

/** Nothing goes wrong. */
export const noFaults: Faults = { of: () => null };

type Source = Row & Record<string, unknown>;
type Resolve = (source: Source, args: Record<string, any>) => unknown;

const reviewsOf = (id: unknown) => shop.reviews.filter((review) => (review['media'] as Row).id === id);

const fields: Record<string, Record<string, Resolve>> = {
  Query: {
    products: (_, { first }) => shop.products.slice(0, first),
    product: (_, { id }) => shop.products.find((product) => product.id === id) ?? null,
    media: (_, { kinds }) => shop.media.map((row) => (!kinds || kinds.includes(row['kind']) ? row : null)),
    search: (_, { text }) => [...shop.media, ...shop.authors].filter((_row, index) => !text || index % 2 === 0),
    shelf: () => ({ id: 'shelf' }),
    depot: () => ({ id: 'depot', code: 'D', city: 'Oslo', capacity: 9 }),
    topReview: () => shop.reviews[0],
    reviews: () => shop.reviews,
    stocked: () => shop.products,
  },
  Mutation: {
    addBook: (_, { title }) => ({ ...shop.media[0], title }),
    renameBook: (_, { id, title }) => ({ ...shop.media.find((row) => row.id === id), title }),
    review: (_, { media, text }) => ({ ...shop.reviews[0], text, media: rowById(media) }),
  },
  Shelf: {
    rows: () => [[shop.media[0], shop.media[2]], [shop.media[4]]],
    label: () => 'shelf',
  },
  Media: {
    reviews: ({ id }, { first }) => reviewsOf(id).slice(0, first),
    rating: ({ id }) => reviewsOf(id).length / 2,
  },
  Author: { reviews: ({ id }) => shop.reviews.filter((review) => (review['author'] as Row).id === id) },
  Product: {
    weight: ({ weight }, { unit }) => (unit === 'g' && typeof weight === 'number' ? weight * 1000 : weight),
    related: ({ id }) => shop.products.filter((row) => row.id > id),
    label: ({ sku }, { prefix }) => `${prefix}${String(sku)}`,
    shipping: ({ weight, dimensions }, { country }) => {
      const size = dimensions as { width: number; height: number } | null;
      if (size === null || weight == null) return null;
      return (weight as number) + size.width * size.height + (country === 'NO' ? 5 : 0);
    },
  },
};

/** The shop's resolver for a field, on whichever schema the field stands. */
export function resolverOf(typeName: string, fieldName: string, faults: Faults): GraphQLFieldResolver<any, any> {
  const inMedia = typeName === 'Book' || typeName === 'Film' ? fields['Media'] : undefined;
  const own = fields[typeName]?.[fieldName] ?? inMedia?.[fieldName];
  return (source: Source | undefined, args, context, info) => {
    const fault = faults.of(`${typeName}.${fieldName}`, source?.id ?? '');
    if (fault === 'throws') throw new Error(`${typeName}.${fieldName} fails`);
    if (fault === 'null') return null;
    return own === undefined ? defaultFieldResolver(source, args, context, info) : own(source ?? ({} as Source), args);
  };
}

/** Puts the shop's resolvers on every field and abstract type of a schema that has none of its own. */
export function attachResolvers(schema: GraphQLSchema, faults: Faults): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('_')) continue;
    if (isInterfaceType(type) || isUnionType(type)) type.resolveType = (row: Row) => row.__typename;
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.name.startsWith('_')) field.resolve = resolverOf(type.name, field.name, faults);
    }
  }
  return schema;
}
