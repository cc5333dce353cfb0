import type { Expand, Path, Query, ReadRow, Row, Value } from '../systems/odata/query.ts';

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
