import type { Column } from '../store/model.ts';
import { loadModels } from '../store/metadata.ts';
import { targetColumn } from '../store/schema-sql.ts';
import { sqlToText } from '../store/sql-value.ts';
import { openStore, type Store } from '../store/store.ts';
import { seed, type SeedOptions, type SeedResult } from './seed.ts';

/** A row as the tests read it: every value as text, null where nothing is set. */
export type TextRow = Map<string, string | null>;

/** Two stores in memory filled by the seed, with all indexes (so with all unique keys). */
export interface SeededStores {
  dataverse: Store;
  finance: Store;
  result: SeedResult;
}

/** Opens two stores in memory and seeds them. */
export function openSeededStores(options: Omit<SeedOptions, 'dataverse' | 'finance'> = {}): SeededStores {
  const models = loadModels();
  const dataverse = openStore(models.dataverse, { deferIndexes: true });
  const finance = openStore(models.finance, { deferIndexes: true });
  const result = seed({ dataverse, finance, ...options });
  dataverse.createIndexes();
  finance.createIndexes();
  return { dataverse, finance, result };
}

/** All rows of a table as text. */
export function readRows(store: Store, name: string): TextRow[] {
  const table = store.shipped.tables.get(name);
  if (table === undefined) throw new Error(`Expected a table of ${store.model.system}, received "${name}".`);
  const columns = table.storedColumns;
  return store.all(`SELECT * FROM "${name}"`).map((row) => {
    const result: TextRow = new Map(
      columns.map((column: Column) => {
        const value = row[column.sqlName] ?? null;
        return [column.sqlName, value === null ? null : sqlToText(column, value)];
      }),
    );
    for (const column of columns) {
      if (column.targets.length > 1)
        result.set(targetColumn(column), (row[targetColumn(column)] as string | null) ?? null);
    }
    return result;
  });
}
