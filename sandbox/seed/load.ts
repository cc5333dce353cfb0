import type { BulkValue } from '../store/bulk.ts';
import { targetColumn } from '../store/schema-sql.ts';
import type { Store } from '../store/store.ts';
import type { Row } from './row.ts';
import type { World } from './world.ts';

/** Writes rows of one table; every column that any of them fills is written, the rest keep what the store gives them. */
function loadTable(
  store: Store,
  name: string,
  rows: readonly Row[],
  targetOf: (id: string) => string | undefined,
): void {
  const table = store.shipped.tables.get(name);
  if (table === undefined) throw new Error(`Expected a table of ${store.model.system}, received "${name}".`);
  const known = new Map(table.storedColumns.map((column) => [column.sqlName, column]));
  const columns = columnNames(rows);
  const unknown = columns.filter((column) => !known.has(column));
  if (unknown.length > 0) throw new Error(`Expected columns of ${name}, received ${unknown.join(', ')}.`);
  const polymorphic = columns.flatMap((name) => {
    const column = known.get(name);
    return column !== undefined && column.targets.length > 1 ? [column] : [];
  });
  const insert = store.bulk(name, [...columns, ...polymorphic.map(targetColumn)]);
  const values: BulkValue[] = [];
  for (const row of rows) {
    values.length = 0;
    for (const column of columns) values.push(row[column] ?? null);
    for (const column of polymorphic) {
      const id = row[column.sqlName];
      values.push(typeof id === 'string' ? (targetOf(id) ?? null) : null);
    }
    insert.insert(values);
  }
}

/** The columns that any of the rows fills, in a fixed order. */
export function columnNames(rows: readonly Row[]): string[] {
  const names = new Set<string>();
  for (const row of rows) for (const name in row) names.add(name);
  return [...names].sort();
}

/** Writes a whole world into the two stores and returns the number of rows written. */
export function loadWorld(
  world: World,
  stores: { dataverse: Store; finance: Store },
  onRows: (count: number) => void,
): number {
  let count = 0;
  const load = (store: Store, tables: ReadonlyMap<string, Row[]>): void => {
    store.transaction(() => {
      for (const [name, rows] of tables) {
        loadTable(store, name, rows, (id) => world.tableOf(id));
        count += rows.length;
        onRows(rows.length);
      }
    });
  };
  load(stores.dataverse, world.dataverse);
  load(stores.finance, world.finance);
  return count;
}
