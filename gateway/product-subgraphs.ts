/** The subgraphs of this repository and the port on which each is served when it runs alone. */
export const productSubgraphs = [
  { name: 'dataverse', port: 4001 },
  { name: 'finance', port: 4002 },
  { name: 'dualwrite', port: 4003 },
] as const;

/** Name of one of the product's subgraphs. */
export type SubgraphName = (typeof productSubgraphs)[number]['name'];
