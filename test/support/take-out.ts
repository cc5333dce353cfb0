import type { Store } from '../../sandbox/store/store.ts';

/** Takes rows out of a store of the sandbox; what is returned puts them back. Throws where there are none. */
export function takeOut(store: Store, table: string, where: string): () => void {
  const rows = store.all(`SELECT * FROM "${table}" WHERE ${where}`);
  if (rows.length === 0) throw new Error(`Expected rows of ${table} where ${where}, found none.`);
  store.run(`DELETE FROM "${table}" WHERE ${where}`, []);
  return () => {
    for (const row of rows) {
      const names = Object.keys(row).map((name) => `"${name}"`);
      const marks = names.map(() => '?').join(', ');
      store.run(`INSERT INTO "${table}" (${names.join(', ')}) VALUES (${marks})`, Object.values(row));
    }
  };
}
