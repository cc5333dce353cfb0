/** Rows of the foreign shop. */
export interface Row {
  readonly __typename: string;
  readonly id: string;
  readonly [field: string]: unknown;
}

const authors: Row[] = ['Ada', 'Bob', 'Cyd'].map((name, index) => ({ __typename: 'Author', id: `a${index}`, name }));

const media: Row[] = [0, 1, 2, 3, 4].map((index) =>
  index % 2 === 0
    ? {
        __typename: 'Book',
        id: `m${index}`,
        title: `Book ${index}`,
        kind: 'BOOK',
        pages: 100 + index,
        value: index,
        author: index === 4 ? null : authors[index % 3],
      }
    : {
        __typename: 'Film',
        id: `m${index}`,
        title: `Film ${index}`,
        kind: index === 3 ? 'SECRET' : 'FILM',
        minutes: 90 + index,
        value: `v${index}`,
        cast: authors.slice(index % 2),
      },
);

const products: Row[] = [0, 1, 2, 3].map((index) => ({
  __typename: 'Product',
  id: `p${index}`,
  shop: { code: `s${index % 2}` },
  sku: `sku${index}`,
  weight: index === 2 ? null : 1.5 * index,
  dimensions: index === 3 ? null : { width: index, height: 2 },
  price: 10 + index,
  stock: index * 7,
  badge: index === 1 ? null : `badge ${index}`,
  warehouses: index === 0 ? null : [{ name: `w${index}`, size: index }, null],
  media: index === 3 ? null : media[index],
}));

const reviews: Row[] = [0, 1, 2, 3, 4, 5].map((index) => ({
  __typename: 'Review',
  id: `r${index}`,
  text: index === 3 ? null : `text ${index}`,
  author: authors[index % 3],
  media: media[index % media.length],
  votes: [index, index + 1],
}));

/** The shop's rows by type. */
export const shop = { authors, media, products, reviews };

/** The row with this id. */
export function rowById(id: unknown): Row | null {
  return [...authors, ...media, ...products, ...reviews].find((row) => row.id === id) ?? null;
}
