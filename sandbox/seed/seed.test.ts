import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Store } from '../store/store.ts';
import { openSeededStores, readRows, type SeededStores } from './seeded-stores.ts';

/** A digest of every row of both systems. */
function digest(stores: SeededStores): string {
  const parts: string[] = [];
  for (const store of [stores.dataverse, stores.finance]) {
    for (const table of store.model.tables.keys()) {
      for (const row of readRows(store, table)) parts.push(JSON.stringify([table, ...row.values()]));
    }
  }
  return hash('sha256', parts.join('\n'), 'hex');
}

function closed<T>(stores: SeededStores, work: (stores: SeededStores) => T): T {
  try {
    return work(stores);
  } finally {
    stores.dataverse.close();
    stores.finance.close();
  }
}

function countRows(store: Store): number {
  const counts = [...store.model.tables.keys()].map(
    (table) => store.get(`SELECT count(*) AS n FROM "${table}"`)?.['n'],
  );
  return counts.reduce((sum: number, count) => sum + Number(count), 0);
}

describe('the seed', () => {
  it('writes the same rows for the same seed and other rows for another', () => {
    const first = closed(openSeededStores({ actuals: 1 }), digest);
    expect(closed(openSeededStores({ actuals: 1 }), digest)).toBe(first);
    expect(closed(openSeededStores({ actuals: 1, seed: 'another' }), digest)).not.toBe(first);
  });

  it('writes about 5,000 actuals, and tells its progress up to the number of rows', () => {
    const told: [number, number][] = [];
    const options = { onProgress: (done: number, total: number): unknown => told.push([done, total]) };
    closed(openSeededStores(options), ({ dataverse, finance, result }) => {
      const rows = countRows(dataverse) + countRows(finance);
      expect(told.at(-1)).toEqual([rows, rows]);
      expect(told.every(([done], index) => done >= (told[index - 1]?.[0] ?? 0))).toBe(true);
      expect(result.rows).toBe(rows);
      expect(result.actuals).toBeGreaterThan(4700);
      expect(result.actuals).toBeLessThan(5500);
    });
  });

  it('makes more than that of whole copies, each with names of its own', () => {
    closed(openSeededStores({ actuals: 5100 }), ({ dataverse, result }) => {
      expect(result.actuals).toBeGreaterThan(4700);
      const names = dataverse.all(`SELECT msdyn_subject AS name, msdyn_projectnumber AS number FROM msdyn_project`);
      expect(names.length).toBe(56);
      expect(names.find((row) => row['number'] === 'PRJ-0029')?.['name']).toBe('Fabrikam ERP rollout, phase 2');
    });
  });

  it('knows the project of the documentation', () => {
    closed(openSeededStores({ actuals: 1500 }), ({ dataverse, finance }) => {
      const project = readRows(dataverse, 'msdyn_project').find((row) => row.get('msdyn_projectnumber') === 'PRJ-0001');
      expect(project?.get('msdyn_subject')).toBe('Fabrikam ERP rollout');
      const id = project?.get('msdyn_projectid');
      const own = readRows(dataverse, 'msdyn_actual').filter((row) => row.get('msdyn_project') === id);
      expect(own.length).toBeGreaterThan(10);
      const posted = readRows(finance, 'ProjActualsImports').filter(
        (row) => row.get('ProjectId') === 'PRJ-0001' && row.get('ProjActualsImportSync') === 'Yes',
      );
      expect(posted.length).toBeGreaterThan(5);
      expect(posted[0]?.get('dataAreaId')).toBe('usmf');
      const lines = readRows(dataverse, 'salesorderdetail').filter((row) => row.get('msdyn_project') === id);
      expect(lines.map((line) => line.get('msdyn_billingmethod')).sort()).toEqual(['192350000', '192350001']);
    });
  });
});
