import { describe, expect, test } from 'vitest';
import { openStores, type Stores } from '../open-stores.ts';
import { SeedTemplates } from './seed-templates.ts';

/** Every row of both systems, and the version that the next one gets. */
function contents({ dataverse, finance }: Stores): unknown {
  const rows = [dataverse, finance].map((store) =>
    [...store.shipped.tables.values()].map(({ sqlName }) => [sqlName, store.all(`SELECT * FROM "${sqlName}"`)]),
  );
  return [rows, dataverse.currentVersion()];
}

function close({ dataverse, finance }: Stores): void {
  dataverse.close();
  finance.close();
}

describe('seeded rows that are kept', () => {
  test('fill stores that are seeded alike, as if they were generated anew', () => {
    const templates = new SeedTemplates(2);
    const generated = openStores({ actuals: 1, templates });
    const first = contents(generated);
    generated.dataverse.run('DELETE FROM msdyn_actual');
    generated.finance.run('DELETE FROM ProjActualsImports');
    let rows = 0;
    const kept = openStores({ actuals: 1, templates, onProgress: () => (rows += 1) });
    expect(contents(kept)).toEqual(first);
    expect(rows).toBe(0);
    // They take rows, and keep the rules of their indexes.
    const [actual] = kept.dataverse.all('SELECT * FROM msdyn_actual LIMIT 1');
    const columns = Object.keys(actual ?? {}).map((name) => `"${name}"`);
    const copy = `INSERT INTO msdyn_actual (${columns.join()}) SELECT ${columns.join()} FROM msdyn_actual LIMIT 1`;
    expect(() => kept.dataverse.run(copy)).toThrow('UNIQUE');
    [generated, kept].forEach(close);
  });

  test('are those of one seed text and size, also where the tenant differs', () => {
    const templates = new SeedTemplates(2);
    const overlay = { remove: ['msdyn_actual.msdyn_description'] };
    const [plain, other, differing] = [
      openStores({ actuals: 1, templates }),
      openStores({ actuals: 1, templates, seed: 'another' }),
      openStores({ actuals: 1, templates, overlay }),
    ] as const;
    expect(contents(other)).not.toEqual(contents(plain));
    expect(contents(differing)).toEqual(contents(plain));
    expect(differing.dataverse.model.tables.get('msdyn_actual')?.columns.has('msdyn_description')).toBe(false);
    [plain, other, differing].forEach(close);
  });

  test('go when others were asked for later', () => {
    const templates = new SeedTemplates(2);
    const template = { dataverse: new Uint8Array(), finance: new Uint8Array() };
    for (const key of ['a', 'b']) templates.keep(key, template);
    templates.get('a');
    templates.keep('c', template);
    expect(['a', 'b', 'c'].map((key) => templates.get(key) !== undefined)).toEqual([true, false, true]);
  });
});
