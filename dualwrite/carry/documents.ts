/** Two things that belong together. */
export type Link = readonly [one: string, other: string];

/**
 * Groups ids into documents: whatever is linked, directly or through others, is one. Documents stand in the order of their
 * first id, ids in the order given. Links that lead elsewhere are passed over.
 */
export function documentsOf(ids: readonly string[], links: readonly Link[]): readonly (readonly string[])[] {
  const parents = new Map(ids.map((id) => [id, id]));
  const rootOf = (id: string): string => {
    let at = id;
    for (let parent = parents.get(at); parent !== undefined && parent !== at; parent = parents.get(at)) {
      // Every look makes the way shorter for the next.
      const grandparent = parents.get(parent) ?? parent;
      parents.set(at, grandparent);
      at = grandparent;
    }
    return at;
  };
  for (const [one, other] of links) {
    if (parents.has(one) && parents.has(other)) parents.set(rootOf(other), rootOf(one));
  }
  const documents = new Map<string, string[]>();
  for (const id of parents.keys()) {
    const root = rootOf(id);
    const document = documents.get(root);
    if (document === undefined) documents.set(root, [id]);
    else document.push(id);
  }
  return [...documents.values()];
}

/**
 * Packs documents into batches of at most so many rows, in their order. A document is never divided: one that is larger
 * than a batch has a batch of its own.
 */
export function batchesOf<Row>(documents: readonly (readonly Row[])[], most: number): readonly (readonly Row[])[] {
  const batches: Row[][] = [];
  for (const document of documents) {
    if (document.length === 0) continue;
    const last = batches.at(-1);
    if (last !== undefined && last.length + document.length <= most) last.push(...document);
    else batches.push([...document]);
  }
  return batches;
}
