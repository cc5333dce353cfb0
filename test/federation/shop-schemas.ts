/** SDL of the foreign subgraphs: a shop that has nothing to do with projects and uses federation's harder directives. */

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ' +
  '["@key", "@shareable", "@external", "@requires", "@provides", "@override", "@interfaceObject", "@inaccessible"])\n';

/** Owns media, authors and products. */
export const catalogueSdl = `${link}
  type Query {
    products(first: Int = 3): [Product!]!
    product(id: ID!): Product
    media(kinds: [Kind!]): [Media]
    search(text: String): [Hit!]
    shelf: Shelf!
    depot: Depot @shareable
  }
  type Mutation {
    addBook(title: String!): Book
    renameBook(id: ID!, title: String!): Book
  }
  enum Kind { BOOK FILM SECRET @inaccessible }
  interface Media @key(fields: "id") { id: ID! title: String! kind: Kind }
  type Book implements Media @key(fields: "id") { id: ID! title: String! kind: Kind pages: Int value: Int author: Author }
  type Film implements Media @key(fields: "id") { id: ID! title: String! kind: Kind minutes: Int! value: String cast: [Author!] }
  union Hit = Book | Film | Author
  type Author @key(fields: "id") { id: ID! name: String! }
  type Product @key(fields: "id") @key(fields: "shop { code } sku") {
    id: ID!
    shop: Shop!
    sku: String!
    weight(unit: String): Float
    dimensions: Dimensions
    price: Float!
    related: [Product!]
    media: Media
  }
  type Shop @shareable { code: ID! }
  type Dimensions { width: Float height: Float! }
  type Shelf { rows: [[Book!]!] label: String! }
  type Depot @shareable { code: ID! city: String }
`;

/** Owns reviews; knows media only as one interface. */
export const reviewsSdl = `${link}
  type Query { topReview: Review reviews: [Review!] }
  type Mutation { review(media: ID!, text: String!): Review }
  type Media @key(fields: "id") @interfaceObject { id: ID! reviews(first: Int = 2): [Review!]! rating: Float }
  type Review @key(fields: "id") { id: ID! text: String author: Author @provides(fields: "name") media: Media! votes: [Int!] }
  type Author @key(fields: "id") { id: ID! name: String! @external reviews: [Review!] }
`;

/** Owns stock and prices; computes with what the catalogue knows. */
export const stockSdl = `${link}
  type Query { stocked: [Product!] depot: Depot @shareable }
  type Product @key(fields: "id") {
    id: ID!
    weight(unit: String): Float @external
    dimensions: Dimensions @external
    shipping(country: String): Float @requires(fields: "weight dimensions { width height }")
    price: Float! @override(from: "catalogue")
    stock: Int!
    warehouses: [Warehouse]
  }
  type Dimensions { width: Float @external height: Float! @external }
  type Warehouse { name: String! size: Int }
  type Depot { code: ID! @shareable capacity: Int! }
`;

/** Adds to products by their other key. */
export const badgesSdl = `${link}
  type Product @key(fields: "shop { code } sku") { shop: Shop! sku: String! badge: String label(prefix: String!): String! }
  type Shop @shareable { code: ID! }
`;
