import { carriedMaps } from './maps/carried-maps.ts';

/** A name that no map that is written through has. */
export class UnknownMapError extends Error {
  override readonly name = 'UnknownMapError';
}

/** The maps of these names. Throws {@link UnknownMapError}. */
export function requireWrittenMaps(names: readonly string[]): ReadonlySet<string> {
  const known = carriedMaps.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return new Set(names);
  throw new UnknownMapError(
    `Expected the name of a table map that is written through, received ${JSON.stringify(unknown)}. Known are: ${known.join('; ')}.`,
  );
}
