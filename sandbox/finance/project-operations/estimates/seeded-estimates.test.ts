import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSeededStores } from '../../../seed/seeded-stores.ts';
import type { Store } from '../../../store/store.ts';
import { createFinanceHandler } from '../../handler.ts';
import { mustCall } from '../../test-call.ts';

let store: Store;
let handle: ReturnType<typeof createFinanceHandler>;

beforeEach(() => {
  const seeded = openSeededStores({ actuals: 50 });
  seeded.dataverse.close();
  store = seeded.finance;
  handle = createFinanceHandler({ store });
});

afterEach(() => {
  store.close();
});

const call = (method: string, url: string, body?: object): any => mustCall(handle, method, url, body);
const rows = (set: string): any[] => call('GET', `${set}?cross-company=true`).value;
const plain = (row: any) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== '@odata.etag'));

const kinds = [
  [
    'ProjEstimateHoursImport',
    'EstimateHoursImportId',
    'ProjectEmplForecasts',
    { Description: 'Changed' },
    'Description',
  ],
  [
    'ProjEstimateExpensesImports',
    'EstimateExpensesImportId',
    'ProjectExpenseForecasts',
    { Description: 'Changed' },
    'Description',
  ],
  ['ProjForecastSalesImport', 'ImportId', 'ProjectItemForecasts', { Comment: 'Changed' }, 'BudgetComment'],
] as const;

describe.each(kinds)('rows of %s that came with the data', (set, key, forecasts, change, changed) => {
  const address = (row: any) => `${set}(dataAreaId='${row.dataAreaId}',${key}=${row[key]})?cross-company=true`;

  test('agree with their forecasts: writing them as they are changes nothing', () => {
    const before = rows(forecasts);
    expect(before.length).toBeGreaterThan(10);
    for (const row of rows(set)) call('PATCH', address(row), { ActivityNumber: row.ActivityNumber });
    expect(rows(forecasts)).toEqual(before);
  });

  test('get back into their forecasts when one side is removed and added again', () => {
    const before = rows(forecasts).map(plain);
    const sales = rows(set).filter((row) => row.TransType === 'Sales');
    for (const row of sales) call('DELETE', address(row));
    expect(rows(forecasts)).toHaveLength(before.length);
    for (const row of sales.toReversed()) call('POST', set, plain(row));
    expect(rows(forecasts).map(plain)).toEqual(before);
  });

  test('are followed by their forecasts, and take them with them', () => {
    const before = rows(forecasts);
    const staged = rows(set);
    for (const row of staged) call('PATCH', address(row), change);
    expect(rows(forecasts).map(plain)).toEqual(before.map((row) => ({ ...plain(row), [changed]: 'Changed' })));
    for (const row of staged) call('DELETE', address(row));
    expect(rows(forecasts)).toEqual([]);
    for (const row of staged.toReversed()) call('POST', set, plain(row));
    expect(rows(forecasts)).toHaveLength(before.length);
  });
});
