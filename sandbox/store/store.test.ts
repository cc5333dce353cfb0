import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal, parseDecimal, scaleDecimal } from './decimal.ts';
import { loadModels } from './metadata.ts';
import { columnOf, tableOf } from './model.ts';
import { sqlToJson, textToSql } from './sql-value.ts';
import { openStore } from './store.ts';

const decimalText = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 9_999 }))
  .map(([negative, whole, fraction]) => {
    const text = `${whole}.${String(fraction).padStart(4, '0')}`;
    return negative && !/^[0.]+$/.test(text) ? `-${text}` : text;
  })
  .filter((text) => text.replace('-', '').split('.')[0]!.length < 15);

describe('decimals', () => {
  it('keep every digit of amounts with 4 decimals on their way through SQLite', () => {
    const { dataverse } = loadModels();
    const store = openStore(dataverse);
    const column = columnOf(tableOf(dataverse, 'account'), 'creditlimit');
    fc.assert(
      fc.property(decimalText, (text) => {
        store.run('DELETE FROM account');
        store.run('INSERT INTO account (creditlimit) VALUES (?)', [textToSql(column, text)]);
        const row = store.get('SELECT creditlimit FROM account');
        expect(sqlToJson(column, row?.['creditlimit'] ?? null)).toBe(text);
      }),
    );
    store.close();
  });

  it('are rounded half away from zero to the scale of their column', () => {
    const round = (text: string, scale: number) => {
      const parsed = parseDecimal(text);
      const scaled = parsed === null ? null : scaleDecimal(parsed, scale);
      return scaled === null ? null : formatDecimal(scaled, scale);
    };
    expect(round('1.00005', 4)).toBe('1.0001');
    expect(round('-1.00005', 4)).toBe('-1.0001');
    expect(round('1.00004', 4)).toBe('1.0000');
    expect(round('1e3', 2)).toBe('1000.00');
    expect(round('922337203685477.5807', 4)).toBe('922337203685477.5807');
    expect(round('922337203685477.5808', 4)).toBeNull();
    expect(round('abc', 4)).toBeNull();
  });
});

describe('models', () => {
  it('have a visible key for every table and targets for every lookup', () => {
    for (const model of Object.values(loadModels())) {
      for (const table of model.tables.values()) {
        expect(table.key.every((name) => table.columns.has(name))).toBe(true);
        for (const column of table.columns.values()) {
          for (const target of column.targets) expect(model.tables.has(target.table)).toBe(true);
        }
      }
    }
  });

  it('know the relationships of the textbooks', () => {
    const account = tableOf(loadModels().dataverse, 'account');
    expect(account.collections.get('contact_customer_accounts')).toMatchObject({ table: 'contact' });
    const contact = tableOf(loadModels().dataverse, 'contact');
    expect(contact.collections.get('account_primary_contact')).toMatchObject({ column: 'primarycontactid' });
  });

  it('hide and rename on the wire and keep everything in SQLite', () => {
    const { dataverse, finance } = loadModels({
      remove: ['msdyn_actual.msdyn_vouchernumber', 'ProjActualsImports.VoucherNumber', 'msdyn_expense'],
      rename: { 'msdyn_actual.msdyn_amount': 'new_amount', 'msdyn_actual.msdyn_project': 'new_project' },
    });
    const actual = tableOf(dataverse, 'msdyn_actual');
    expect(actual.columns.has('msdyn_vouchernumber')).toBe(false);
    expect(actual.storedColumns.some((column) => column.sqlName === 'msdyn_vouchernumber')).toBe(true);
    expect(columnOf(actual, 'new_amount').sqlName).toBe('msdyn_amount');
    expect(columnOf(actual, 'new_project')).toMatchObject({
      valueProperty: '_new_project_value',
      targets: [{ table: 'msdyn_project', navigation: 'new_project' }],
    });
    expect(dataverse.tables.has('msdyn_expense')).toBe(false);
    expect(tableOf(finance, 'ProjActualsImports').columns.has('VoucherNumber')).toBe(false);
  });

  it('refuse to hide what does not exist', () => {
    expect(() => loadModels({ remove: ['msdyn_actual.nonsense'] })).toThrow('msdyn_actual.nonsense');
  });
});

describe('the store', () => {
  it('loads rows in bulk, with row versions for Dataverse and defaults for Finance', () => {
    const models = loadModels();
    const dataverse = openStore(models.dataverse, { deferIndexes: true });
    const accounts = dataverse.bulk('account', ['accountid', 'name', 'creditlimit', 'statecode']);
    dataverse.transaction(() => {
      accounts.insert(['a0000000-0000-0000-0000-000000000001', 'One', '10.5', 0]);
      accounts.insert(['a0000000-0000-0000-0000-000000000002', 'Two', 205_000n, 0]);
    });
    dataverse.createIndexes();
    const rows = dataverse.all('SELECT creditlimit, versionnumber FROM account ORDER BY versionnumber');
    expect(rows.map((row) => row['creditlimit'])).toEqual([105_000n, 205_000n]);
    expect(rows.map((row) => row['versionnumber'])).toEqual([1_000_001n, 1_000_002n]);
    dataverse.close();

    const finance = openStore(models.finance);
    finance.bulk('ProjectsV2', ['dataAreaId', 'ProjectId']).insert(['usmf', 'P-1']);
    const row = finance.get('SELECT * FROM ProjectsV2 WHERE "ProjectId" = ?', ['p-1']);
    expect(Object.values(row ?? {})).not.toContain(null);
    expect(row?.['$version']).toBe(1n);
    finance.close();
  });

  it('names the column and the value that a bulk load got wrong', () => {
    const store = openStore(loadModels().dataverse);
    const bulk = store.bulk('account', ['creditlimit']);
    expect(() => {
      bulk.insert(['lots']);
    }).toThrow('Expected a decimal for "creditlimit", received lots.');
    expect(() => store.bulk('account', ['nonsense'])).toThrow('nonsense');
    store.close();
  });

  it('undoes an inner transaction without the outer one', () => {
    const store = openStore(loadModels().dataverse);
    store.transaction(() => {
      store.run(`INSERT INTO account (name) VALUES ('kept')`);
      expect(() =>
        store.transaction(() => {
          store.run(`INSERT INTO account (name) VALUES ('undone')`);
          throw new Error('no');
        }),
      ).toThrow('no');
    });
    expect(store.all('SELECT name FROM account')).toMatchObject([{ name: 'kept' }]);
    store.close();
  });

  it('runs what waits for a commit once it is committed, and forgets it when it is undone', () => {
    const store = openStore(loadModels().dataverse);
    const ran: string[] = [];
    const note = (name: string) => {
      store.afterCommit(() => ran.push(name));
    };
    store.transaction(() => {
      note('kept');
      expect(() =>
        store.transaction(() => {
          note('undone');
          throw new Error('no');
        }),
      ).toThrow('no');
      expect(ran).toEqual([]);
    });
    note('at once');
    expect(ran).toEqual(['kept', 'at once']);
    store.close();
  });
});
