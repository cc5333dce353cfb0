import type { Expand, Path, Query, ReadRow, Row, Value } from '../../systems/odata/query.ts';

/** What to ask for so that columns, also of rows behind lookups, come in one read. */
export function pathSelection(paths: readonly Path[]): Pick<Query, 'select' | 'expand'> {
  const select = [...new Set(paths.flatMap((path) => (path.includes('.') ? [] : [path])))];
  const behind = new Map<string, Path[]>();
  for (const path of paths) {
    const dot = path.indexOf('.');
    if (dot === -1) continue;
    const lookup = path.slice(0, dot);
    behind.set(lookup, [...(behind.get(lookup) ?? []), path.slice(dot + 1)]);
  }
  const expand: Record<string, Expand[string]> = {};
  for (const [lookup, inner] of behind) expand[lookup] = pathSelection(inner);
  return behind.size === 0 ? { select } : { select, expand };
}

/** Dataverse expands no more lookups in one read, however deep they lie. */
const mostLookups = 15;

/** The paths in parts, each of which one read can have; the first part has all columns of the row itself. */
export function pathParts(paths: readonly Path[], most = mostLookups): readonly (readonly Path[])[] {
  const parts: Path[][] = [paths.filter((path) => !path.includes('.'))];
  let count = 0;
  const byLookup = Map.groupBy(
    paths.filter((path) => path.includes('.')),
    (path) => path.slice(0, path.indexOf('.')),
  );
  for (const [, behind] of byLookup) {
    const lookups = new Set(behind.flatMap((path) => lookupsOf(path))).size;
    if (count + lookups > most) {
      parts.push([]);
      count = 0;
    }
    count += lookups;
    parts.at(-1)?.push(...behind);
  }
  return parts;
}

/** The lookups that a path goes through: `a` and `a.b` of `a.b.c`. */
function lookupsOf(path: Path): readonly Path[] {
  const names = path.split('.').slice(0, -1);
  return names.map((_name, index) => names.slice(0, index + 1).join('.'));
}

/** A row with the columns behind its lookups by path; behind an empty lookup there is null. */
export function flatRow(row: ReadRow, paths: readonly Path[]): Row {
  return Object.fromEntries(paths.map((path) => [path, valueAt(row, path)]));
}

function valueAt(row: ReadRow, path: Path): Value | undefined {
  const dot = path.indexOf('.');
  if (dot === -1) return row.values[path];
  const behind = row.expanded[path.slice(0, dot)];
  return behind === null ? null : behind === undefined ? undefined : valueAt(behind, path.slice(dot + 1));
}
