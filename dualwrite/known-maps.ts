import { writtenMaps } from './maps/written-maps.ts';

/** The maps of these names. Throws on a name that no map that is written through has. */
export function requireWrittenMaps(names: readonly string[]): ReadonlySet<string> {
  const known = writtenMaps.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return new Set(names);
  throw new Error(
    `Expected the name of a table map that is written through, received ${JSON.stringify(unknown)}. Known are: ${known.join('; ')}.`,
  );
}
