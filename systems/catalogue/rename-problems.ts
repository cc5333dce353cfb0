import type { Tables } from './apply-renames.ts';
import type { Renames, TableRenames } from './renames.ts';

/** A rename that cannot be applied. */
export interface RenameProblem {
  /** Keys that lead to it, from the renames down. */
  readonly path: readonly string[];
  readonly message: string;
}

/**
 * The renames of something that the catalogue does not have: typing errors that would otherwise have no effect, or make
 * an address that means something else.
 */
export function renameProblems(tables: Tables, renames: Renames): readonly RenameProblem[] {
  return Object.entries(renames).flatMap(([name, change]) => {
    const table = tables.get(name);
    if (table === undefined) return [{ path: [name], message: 'expected the canonical name of a table in metadata/' }];
    return [...unknownNames(table.columns, change, name), ...unusableNames(change, name)];
  });
}

function unknownNames(columns: ReadonlyMap<string, { readonly lookup: unknown }>, change: TableRenames, name: string) {
  const unknown = Object.keys(change.columns ?? {})
    .filter((column) => !columns.has(column))
    .map((column) => ({ path: [name, 'columns', column], message: `expected the name of a column of ${name}` }));
  const noLookups = Object.keys(change.navigationProperties ?? {})
    .filter((column) => (columns.get(column)?.lookup ?? null) === null)
    .map((column) => ({ path: [name, 'navigationProperties', column], message: `expected a lookup of ${name}` }));
  return [...unknown, ...noLookups];
}

function unusableNames(change: TableRenames, name: string): RenameProblem[] {
  const given: [path: string[], text: string | undefined][] = [
    [[name, 'name'], change.name],
    [[name, 'entitySet'], change.entitySet],
    ...Object.entries(change.columns ?? {}).map(([column, text]): [string[], string] => [
      [name, 'columns', column],
      text,
    ]),
    ...Object.entries(change.navigationProperties ?? {}).flatMap(([column, texts]) =>
      [texts].flat().map((text): [string[], string] => [[name, 'navigationProperties', column], text]),
    ),
  ];
  return given
    .filter(([, text]) => text !== undefined && !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(text))
    .map(([path, text]) => ({ path, message: `expected letters, digits and "_", received "${text}"` }));
}
