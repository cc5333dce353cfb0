import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { defaultLimits } from '../../gateway/config.ts';
import type { GraphqlServer } from '../../gateway/graphql-server.ts';
import { remoteConfig } from '../../gateway/remote.ts';
import { createServer } from '../../gateway/server.ts';
import { serveShop } from './serve-shop.ts';
import type { Mode, ServedShop } from './serve-shop.ts';

let shop: ServedShop;
let server: GraphqlServer;
let address: string;

beforeAll(async () => {
  shop = await serveShop();
  server = await createServer({
    ...remoteConfig(shop.supergraph, { urls: {}, timeout: 300 }),
    forwardHeaders: ['authorization'],
    planner: 'native',
    logLevel: 'silent',
    limits: defaultLimits,
  });
  address = await server.listen({ host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await server.close();
  await shop.close();
});

afterEach(() => {
  for (const name of ['catalogue', 'reviews', 'stock', 'badges'] as const) shop.setMode(name, 'up');
  shop.received.length = 0;
});

async function ask(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<any> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

/** Errors in short: where, which code, which system. */
function brief(errors: any[]): string[] {
  return errors.map(({ path, extensions: { code, gateway } }) => `${path.join('.')} ${code} ${gateway.system}`);
}

describe('the gateway over foreign subgraphs', () => {
  it('joins by one key and by a compound key, whatever aliases hide the keys', async () => {
    expect(await ask('{ products(first: 2) { id: sku sku: stock badge label(prefix: "#") } }')).toEqual({
      data: {
        products: [
          { id: 'sku0', sku: 0, badge: 'badge 0', label: '#sku0' },
          { id: 'sku1', sku: 7, badge: null, label: '#sku1' },
        ],
      },
    });
  });

  it('computes what requires fields of another subgraph', async () => {
    const { data } = await ask('{ products { a: shipping(country: "NO") b: shipping weight: sku } }');
    expect(data.products).toEqual([
      { a: 5, b: 0, weight: 'sku0' },
      { a: 8.5, b: 3.5, weight: 'sku1' },
      { a: null, b: null, weight: 'sku2' },
    ]);
  });

  it('reads what is provided on the way without another fetch', async () => {
    expect(await ask('{ topReview { author { name } } }')).toEqual({
      data: { topReview: { author: { name: 'Ada' } } },
    });
    expect(shop.received.map(({ subgraph }) => subgraph)).toEqual(['reviews']);
  });

  it('reads an overridden field from its new owner', async () => {
    expect((await ask('{ product(id: "p2") { price } }')).data).toEqual({ product: { price: 12 } });
    expect(shop.received.map(({ subgraph }) => subgraph)).toEqual(['catalogue', 'stock']);
  });

  it('reads parts of a shared value from both subgraphs that have it', async () => {
    expect((await ask('{ depot { code city capacity } }')).data).toEqual({
      depot: { code: 'D', city: 'Oslo', capacity: 9 },
    });
  });

  it('extends an interface through a subgraph that knows it as an object, in both directions', async () => {
    const query = `{
      media { __typename rating ... on Book { pages } }
      topReview { media { id kindOf: __typename ... on Book { pages reviews(first: 1) { id } } } }
    }`;
    expect((await ask(query)).data).toEqual({
      media: [
        { __typename: 'Book', rating: 1, pages: 100 },
        { __typename: 'Film', rating: 0.5 },
        { __typename: 'Book', rating: 0.5, pages: 102 },
        { __typename: 'Film', rating: 0.5 },
        { __typename: 'Book', rating: 0.5, pages: 104 },
      ],
      topReview: { media: { id: 'm0', kindOf: 'Book', pages: 100, reviews: [{ id: 'r0' }] } },
    });
  });

  it('answers unions, fragments on interfaces and equal names of different types', async () => {
    const query = `
      { search { kind: __typename ...Titled ... on Book { number: value } ... on Film { text: value } ... on Author { name } } }
      fragment Titled on Media { title }`;
    const { data } = await ask(query);
    expect(data.search).toEqual([
      { kind: 'Book', title: 'Book 0', number: 0 },
      { kind: 'Film', title: 'Film 1', text: 'v1' },
      { kind: 'Book', title: 'Book 2', number: 2 },
      { kind: 'Film', title: 'Film 3', text: 'v3' },
      { kind: 'Book', title: 'Book 4', number: 4 },
      { kind: 'Author', name: 'Ada' },
      { kind: 'Author', name: 'Bob' },
      { kind: 'Author', name: 'Cyd' },
    ]);
  });

  it('passes variables and their defaults on, and obeys conditions on them', async () => {
    const query = `query ($country: String = "NO", $first: Int!, $show: Boolean!) {
      products(first: $first) { id shipping(country: $country) stock @include(if: $show) badge @skip(if: $show) }
    }`;
    expect((await ask(query, { first: 2, show: true })).data.products).toEqual([
      { id: 'p0', shipping: 5, stock: 0 },
      { id: 'p1', shipping: 8.5, stock: 7 },
    ]);
    expect((await ask(query, { first: 2, show: false, country: 'SE' })).data.products).toEqual([
      { id: 'p0', shipping: 0, badge: 'badge 0' },
      { id: 'p1', shipping: 3.5, badge: null },
    ]);
  });

  it('hides values that the supergraph makes inaccessible', async () => {
    const { data, errors } = await ask('{ media(kinds: [BOOK, FILM]) { kind } all: media { kind } }');
    expect(data.media[3]).toBeNull();
    expect(data.all[3]).toEqual({ kind: null });
    expect(errors.map(({ path }: any) => path.join('.'))).toEqual(['all.3.kind']);
  });

  it('runs mutations one after the other, each with all that it selects', async () => {
    const query = `mutation {
      a: addBook(title: "one") { id title rating }
      b: addBook(title: "one") { id }
      c: review(media: "m0", text: "two") { text media { title } }
      d: renameBook(id: "m2", title: "three") { title }
    }`;
    expect((await ask(query)).data).toEqual({
      a: { id: 'm0', title: 'one', rating: 1 },
      b: { id: 'm0' },
      c: { text: 'two', media: { title: 'Book 0' } },
      d: { title: 'three' },
    });
    expect(
      shop.received.map(
        ({ subgraph, query: sent }) => `${subgraph} ${/addBook|renameBook|review\(|_entities/.exec(sent)?.[0]}`,
      ),
    ).toEqual([
      'catalogue addBook',
      'reviews _entities',
      'catalogue addBook',
      'reviews review(',
      'catalogue _entities',
      'catalogue renameBook',
    ]);
  });

  it('answers introspection together with data', async () => {
    const query = `query ($name: String!) {
      __schema { queryType { name } } product(id: "p1") { stock } __type(name: $name) { ...T } __typename
    } fragment T on __Type { kind }`;
    expect((await ask(query, { name: 'Media' })).data).toEqual({
      __schema: { queryType: { name: 'Query' } },
      product: { stock: 7 },
      __type: { kind: 'INTERFACE' },
      __typename: 'Query',
    });
  });

  it('asks no subgraph for introspection alone', async () => {
    expect((await ask('{ __typename __type(name: "Book") { name } }')).data.__type).toEqual({ name: 'Book' });
    expect(shop.received).toEqual([]);
  });

  it('fetches an object that occurs several times once', async () => {
    await ask('{ reviews { media { title } } }');
    const entities = shop.received.filter(({ query }) => query.includes('_entities'));
    expect(entities).toHaveLength(1);
  });

  it('asks for each caller apart, and passes on only the headers that it is told to', async () => {
    const headers = { authorization: 'Bearer a', cookie: 'secret=1', 'x-request-id': 'r-1' };
    await Promise.all([ask('{ topReview { id } }', {}, headers), ask('{ topReview { id } }')]);
    expect(shop.received).toHaveLength(2);
    const first = shop.received.find((request) => request.headers['x-request-id'] === 'r-1');
    expect(first?.headers).toMatchObject({ authorization: 'Bearer a' });
    expect(first?.headers).not.toHaveProperty('cookie');
  });
});

describe('the gateway over a subgraph that fails', () => {
  const cases: [Mode, string, boolean, number | null][] = [
    ['down', 'SOURCE_UNAVAILABLE', true, null],
    ['slow', 'SOURCE_TIMEOUT', true, null],
    ['rubbish', 'SOURCE_UNAVAILABLE', true, null],
    ['throttled', 'SOURCE_UNAVAILABLE', true, 7],
    ['refusing', 'SOURCE_REJECTED', false, null],
  ];

  it.each(cases)(
    'answers the rest when it is %s, with an error at each missing path',
    async (mode, code, retryable, retryAfterSeconds) => {
      shop.setMode('badges', mode);
      const { data, errors } = await ask('{ products(first: 2) { id badge stock mark: badge } }');
      expect(data).toEqual({
        products: [
          { id: 'p0', badge: null, stock: 0, mark: null },
          { id: 'p1', badge: null, stock: 7, mark: null },
        ],
      });
      expect(brief(errors)).toEqual([
        `products.0.badge ${code} BADGES`,
        `products.0.mark ${code} BADGES`,
        `products.1.badge ${code} BADGES`,
        `products.1.mark ${code} BADGES`,
      ]);
      expect(errors[0].extensions.gateway).toMatchObject({ retryable, retryAfterSeconds });
    },
  );

  it('lets the null rise where the schema says so', async () => {
    shop.setMode('badges', 'down');
    const { data, errors } = await ask('{ product(id: "p0") { id label(prefix: "") } media { title } }');
    expect(data.product).toBeNull();
    expect(data.media).toHaveLength(5);
    expect(brief(errors)).toEqual(['product.label SOURCE_UNAVAILABLE BADGES']);
  });

  it('lets nulls rise through lists of non-null items', async () => {
    shop.setMode('stock', 'down');
    const { data, errors } = await ask('{ product(id: "p0") { related { id stock } badge } }');
    expect(data).toEqual({ product: { related: null, badge: 'badge 0' } });
    expect(brief(errors)).toEqual(['product.related.0.stock SOURCE_UNAVAILABLE STOCK']);
  });

  it('reports fields that are computed from what is missing', async () => {
    shop.setMode('catalogue', 'down');
    const { data, errors } = await ask('{ stocked { id stock shipping sku: warehouses { name } } }');
    expect(data.stocked[1]).toEqual({ id: 'p1', stock: 7, shipping: null, sku: [{ name: 'w1' }, null] });
    expect(brief(errors)[0]).toBe('stocked.0.shipping SOURCE_UNAVAILABLE CATALOGUE');
    expect(errors).toHaveLength(4);
  });

  it('reports a root field of a failing subgraph', async () => {
    shop.setMode('reviews', 'down');
    const { data, errors } = await ask('{ a: topReview { text } product(id: "p1") { sku } }');
    expect(data).toEqual({ a: null, product: { sku: 'sku1' } });
    expect(brief(errors)).toEqual(['a SOURCE_UNAVAILABLE REVIEWS']);
  });

  it('still answers of a shared value what the other subgraph has', async () => {
    shop.setMode('stock', 'down');
    const { data, errors } = await ask('{ depot { city } }');
    expect(data.depot).toEqual({ city: 'Oslo' });
    expect(errors).toBeUndefined();
  });

  it('does not call a mutation that may have happened retryable', async () => {
    shop.setMode('reviews', 'slow');
    const { data, errors } = await ask(
      'mutation { review(media: "m0", text: "x") { id } addBook(title: "y") { title } }',
    );
    expect(data).toEqual({ review: null, addBook: { title: 'y' } });
    expect(errors[0].extensions).toMatchObject({ code: 'SOURCE_TIMEOUT', gateway: { retryable: false } });
  });

  it('keeps what a subgraph says under an unknown code to itself', async () => {
    shop.setMode('badges', 'indiscreet');
    const { data, errors } = await ask('{ product(id: "p1") { sku badge } }');
    expect(data).toEqual({ product: { sku: 'sku1', badge: null } });
    expect(brief(errors)).toEqual(['product.badge INTERNAL_SERVER_ERROR BADGES']);
    expect(errors[0].message).not.toContain('hunter2');
  });
});
