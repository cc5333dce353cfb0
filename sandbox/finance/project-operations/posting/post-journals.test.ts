import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestWorld, type TestWorld, sale } from '../test-world.ts';

let world: TestWorld;

beforeEach(() => {
  world = openTestWorld();
});

afterEach(() => world.close());

describe('posting', () => {
  test('posts cost of time to cost and payroll allocation, makes the project transaction, and writes the results back', async () => {
    world.stage({ TransactionCurrencyId: 'EUR' });
    await world.processes.import();
    expect(world.processes.post()).toMatchObject({ posted: ['POI-000001'], lines: 1, failedLines: [] });
    expect(world.journals()[0]).toMatchObject({ Status: 'Posted', PostedDateTime: '2026-02-01T08:00:00Z' });
    expect(world.lines()[0]).toMatchObject({ Status: 'Posted', PostError: 'No' });
    expect(world.staged()[0]).toMatchObject({
      VoucherNumber: 'PIV-0000001',
      AccountingAmount: 631.25,
      ExchangeRate: 1.25,
      SalesTaxAmount: 0,
      AccountingDate: '2026-01-10T12:00:00Z',
      ProjActualsImportSync: 'Yes',
    });
    expect(world.rows('ProjectUnpostedTransViews')).toEqual([]);
    expect(world.rows('ProjectPostTransViews')).toMatchObject([{ TransactionId: 'PT-0000001', TotalCostAmount: 505 }]);
    expect(world.rows('PSAActuals')).toMatchObject([{ TransId: 'PT-0000001', AmountMst: 631.25, costSales: 'Cost' }]);
    expect(world.rows('GeneralJournalEntryBiEntities')).toMatchObject([{ SubledgerVoucher: 'PIV-0000001', Ledger: 1 }]);
    expect(world.rows('LedgerTransVoucherLinkBiEntities')).toMatchObject([{ Voucher: 'PIV-0000001' }]);
    expect(world.entries().map((row: any) => [row.LedgerAccount, row.IsCredit, row.AccountingCurrencyAmount])).toEqual([
      ['540100-022--', 'No', 631.25],
      ['540900-022--', 'Yes', -631.25],
    ]);
  });

  test.each([
    ['an expense', 192350001, '600900-022--'],
    ['material', 192350002, '600910-022--'],
  ])('credits the integration account for %s', async (_what, TransactionClassification, account) => {
    world.stage({ TransactionClassification });
    await world.processes.import();
    world.processes.post();
    expect(world.entries().find((row: any) => row.IsCredit === 'Yes').LedgerAccount).toBe(account);
  });

  test('turns the sides round for a reversal', async () => {
    world.stage({ Quantity: -10, Amount: -505 });
    await world.processes.import();
    world.processes.post();
    expect(world.entries().map((row: any) => [row.LedgerAccount, row.IsCredit])).toEqual([
      ['540100-022--', 'Yes'],
      ['540900-022--', 'No'],
    ]);
    expect(world.processes.checkLedger().isBalanced).toBe(true);
  });

  test('keeps unbilled sales to the subledger unless the profile accrues revenue', async () => {
    world.stage(sale);
    await world.processes.import();
    world.processes.post();
    expect(world.entries()).toEqual([]);
    expect(world.rows('PSAActuals')).toHaveLength(1);
    world.change("ProjRevenueProfiles(dataAreaId='usmf',ProfileId='TM')", { IsRevenueHourAccrued: 'Yes' });
    world.stage(sale);
    await world.processes.import();
    world.processes.post();
    expect(world.entries().map((row: any) => row.LedgerAccount)).toEqual(['120500-022--', '401200-022--']);
  });

  test('posts to work in progress when the profile says balance, and to profit and loss on an internal project anyway', async () => {
    world.change("ProjRevenueProfiles(dataAreaId='usmf',ProfileId='TM')", { HourCostPostingMethod: 'BalanceSheet' });
    world.stage();
    await world.processes.import();
    world.processes.post();
    world.change("ProjectGroups(dataAreaId='usmf',ProjectGroup='TM')", { ProjectType: 'Internal' });
    world.stage();
    await world.processes.import();
    world.processes.post();
    const debits = world.entries().filter((row: any) => row.IsCredit === 'No');
    expect(debits.map((row: any) => row.LedgerAccount)).toEqual(['120400-022--', '540100-022--']);
  });

  test('moves the lines that fail to a new journal, which can be set back to draft and posted', async () => {
    world.stage();
    world.stage();
    world.stage({ AccountingDate: '2026-02-10T12:00:00Z' });
    await world.processes.import({ grouping: 'all' });
    world.period('2026-02-01', '2026-02-28', 'Closed');
    expect(world.processes.post()).toMatchObject({ posted: ['POI-000001'], failed: ['POI-000002'], lines: 2 });
    expect(world.journals()[1]).toMatchObject({ Status: 'Error', OriginalProjAdancedJournalId: 'POI-000001' });
    expect(world.lines().find((line: any) => line.PostError === 'Yes')).toMatchObject({
      Status: 'Error',
      ErrorMessage: 'No open fiscal period on 2026-02-10.',
      LineNumber: 1,
    });
    expect(world.processes.post().lines).toBe(0);
    world.period('2026-02-01', '2026-02-28', 'Open');
    expect(world.processes.updateToDraft({ journal: 'POI-000002' })).toEqual(['POI-000002']);
    expect(world.processes.post()).toMatchObject({ posted: ['POI-000002'], lines: 1 });
    expect(world.processes.checkLedger().isBalanced).toBe(true);
  });

  test('leaves failing lines where they are when they are not to be moved', async () => {
    world.processes.configure({ movesFailingLines: false });
    world.stage();
    world.stage({ AccountingDate: '2026-02-10T12:00:00Z' });
    await world.processes.import({ grouping: 'all' });
    world.period('2026-02-01', '2026-02-28', 'Closed');
    expect(world.processes.post()).toMatchObject({ posted: [], failed: ['POI-000001'] });
    expect(world.journals()).toMatchObject([{ Status: 'Error' }]);
  });

  test('names the day when no later period is open either', async () => {
    world.period('2026-01-01', '2026-03-31', 'Closed');
    world.stage();
    await world.processes.import();
    expect(world.processes.post().failedLines[0]?.message).toBe('No open fiscal period on or after 2026-01-10.');
  });

  test('can stop in the middle: Processing, until it is set back', async () => {
    world.processes.configure({ stopNextPostings: 1 });
    world.stage();
    await world.processes.import();
    expect(world.processes.post()).toMatchObject({ stopped: ['POI-000001'], lines: 0 });
    expect([world.journals()[0].Status, world.lines()[0].Status]).toEqual(['Processing', 'Processing']);
    world.processes.updateToDraft();
    expect(world.processes.post()).toMatchObject({ posted: ['POI-000001'] });
  });

  test('refuses to let a posted line be deleted', async () => {
    world.stage();
    await world.processes.import();
    world.processes.post();
    const key = `dataAreaId='usmf',LineNumber=1,ProjAdvancedJournal=${world.journals()[0].JournalRecId}`;
    expect(() => world.call('DELETE', `ProjAdvancedJournalLineHours(${key})`)).toThrow('is posted');
  });
});
