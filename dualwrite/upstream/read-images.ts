import type { RowKey } from '../../systems/client/write.ts';
import type { Filter, Query, ReadSession, Row, Value } from '../../systems/odata/query.ts';
import { columnsOf, type RowChange, type RowImage } from '../leg.ts';

/** A row to read: where it is, and what to read of it. */
interface Wanted {
  readonly table: string;
  readonly columns: readonly string[];
  readonly key: readonly (readonly [column: string, value: Value])[];
}

/**
 * Reads rows by key: null where there is none. Rows of one table whose keys differ in their last column only are asked for
 * together. Throws UpstreamError.
 */
export async function readImages(
  rows: readonly RowChange[],
  session: ReadSession,
  primaryKeyOf: (table: string) => readonly string[],
): Promise<readonly (RowImage | null)[]> {
  const wanted = rows.map((row) => wantedOf(row, primaryKeyOf(row.table)));
  const groups = Map.groupBy(wanted, groupOf);
  const found = await Promise.all(
    [...groups].map(async ([group, members]) => {
      const { rows: read } = await session.read(queryOf(members));
      const [{ key } = { key: [] }, ...others] = members;
      // A row that was asked for alone is known by that, however its key is written.
      const nameOf = (values: Row) =>
        textOf(others.length === 0 ? key.map(([, value]) => value) : key.map(([column]) => values[column] ?? null));
      return [group, new Map(read.map((row) => [nameOf(row.values), row]))] as const;
    }),
  );
  const byGroup = new Map(found);
  return wanted.map((one) => {
    const row = byGroup.get(groupOf(one))?.get(textOf(one.key.map(([, value]) => value)));
    if (row === undefined) return null;
    const values: Row = Object.fromEntries(one.columns.map((column) => [column, row.values[column] ?? null]));
    return { values, etag: row.etag, ...(row.targets === undefined ? {} : { targets: row.targets }) };
  });
}

function wantedOf(row: RowChange, primaryKey: readonly string[]): Wanted {
  const [primary = ''] = primaryKey;
  const key = partsOf(row.key, primary);
  return { table: row.table, columns: columnsOf(row), key };
}

function partsOf(key: RowKey, primary: string): Wanted['key'] {
  return typeof key === 'string' ? [[primary, key]] : Object.entries(key);
}

/** The same for rows that one query can ask for. */
function groupOf({ table, columns, key }: Wanted): string {
  return JSON.stringify([table, columns, key.slice(0, -1), key.at(-1)?.[0]]);
}

function queryOf(members: readonly Wanted[]): Query {
  const [first] = members;
  if (first === undefined) throw new Error('Expected rows to read, received none.');
  const { table, columns, key } = first;
  const [last = '', value = null] = key.at(-1) ?? [];
  const same = key.slice(0, -1).map(([path, held]): Filter => ({ op: 'eq', path, value: held }));
  const values = members.map((member) => member.key.at(-1)?.[1] ?? null);
  const differing: Filter =
    members.length === 1 ? { op: 'eq', path: last, value } : { op: 'in', path: last, values: [...new Set(values)] };
  return {
    table,
    select: [...new Set([...key.map(([column]) => column), ...columns])],
    filter: { op: 'and', of: [...same, differing] },
    targets: true,
    ...(members.length === 1 ? { top: 2 } : {}),
  };
}

/** Keys are the same whatever the case of their letters, in both systems. */
function textOf(values: readonly Value[]): string {
  return JSON.stringify(values.map((value) => (typeof value === 'string' ? value.toLowerCase() : value)));
}
