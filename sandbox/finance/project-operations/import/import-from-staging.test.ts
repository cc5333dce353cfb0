import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestWorld, type TestWorld, sale } from '../test-world.ts';

let world: TestWorld;

beforeEach(() => {
  world = openTestWorld();
});

afterEach(() => world.close());

describe('import from staging', () => {
  test('makes one line with a voucher of its own of each actual, filled from the setup, and marks the row', async () => {
    world.stage();
    world.stage({ ...sale, Amount: 1200, UnitPrice: 120 });
    expect(await world.processes.import()).toMatchObject({
      lines: 2,
      journals: ['POI-000001'],
      billedSales: 0,
      leftOut: [],
    });
    expect(world.lines()).toMatchObject([
      {
        Voucher: 'PIV-0000001',
        ExtendedCost: 505,
        ExtendedPrice: 0,
        ProjCategoryId: 'TCN-00001-1',
        LinePropertyId: 'CHARGE',
        TaxGroup: 'WA',
        TaxItemGroup: 'SERVICE',
        DefaultDimensionDisplayValue: '-022--',
        PriceExchangeRate: 1,
        Status: 'Draft',
        PostError: 'No',
      },
      { Voucher: 'PIV-0000002', ExtendedCost: 0, ExtendedPrice: 1200 },
    ]);
    expect(world.staged().map((row: any) => [row.IsJournalized, row.VoucherNumber, row.ExchangeRate])).toEqual([
      ['Yes', 'PIV-0000001', 0],
      ['Yes', 'PIV-0000002', 0],
    ]);
    expect(world.rows('ProjectUnpostedTransViews')).toHaveLength(2);
  });

  test('makes nothing twice', async () => {
    world.stage();
    await world.processes.import();
    expect(await world.processes.import()).toMatchObject({ lines: 0, journals: [] });
    expect(world.lines()).toHaveLength(1);
  });

  test.each([
    ['day', 3],
    ['month', 2],
    ['year', 1],
    ['all', 1],
  ] as const)('groups by %s', async (grouping, count) => {
    for (const day of ['2026-01-10', '2026-01-11', '2026-02-01']) world.stage({ AccountingDate: `${day}T12:00:00Z` });
    expect((await world.processes.import({ grouping })).journals).toHaveLength(count);
  });

  test('opens another journal when one is full, and one for each legal entity asked for', async () => {
    for (let index = 0; index < 5; index += 1) world.stage();
    world.stage({ dataAreaId: 'gbsi', TransactionType: 'ResourcingUnitCost' });
    expect(await world.processes.import({ company: 'usmf', linesPerJournal: 2 })).toMatchObject({ lines: 5 });
    expect(world.journals()).toHaveLength(3);
    expect(await world.processes.import()).toMatchObject({ lines: 1 });
    expect(
      world
        .journals()
        .map((journal: any) => journal.dataAreaId)
        .toSorted(),
    ).toEqual(['gbsi', 'usmf', 'usmf', 'usmf']);
  });

  test('takes the category of the parameters when the actual has none, and one by its class otherwise', async () => {
    world.stage({ TransactionCategoryId: '' });
    world.stage({ TransactionClassification: 192350002 });
    world.stage({ TransactionClassification: 192350001 });
    await world.processes.import();
    expect(world.lines().map((line: any) => line.ProjCategoryId)).toEqual([
      'TCN-00001-1',
      'TCN-00001-3',
      'TCN-00001-4',
    ]);
  });

  test.each([
    ['Project', 'WA'],
    ['InvoiceProject', 'CON'],
    ['AccountReceivable', 'CUST'],
    ['Search', 'WA'],
  ])('takes the sales tax group as the parameter %s says', async (TaxGroupMethod, group) => {
    world.change("ProjectParameterV2(dataAreaId='usmf',Key=0)", { TaxGroupMethod });
    world.stage();
    await world.processes.import();
    expect(world.lines()[0].TaxGroup).toBe(group);
  });

  test("takes Finance's rate of the day, or that of the contract's agreement", async () => {
    world.stage({ TransactionCurrencyId: 'EUR' });
    await world.processes.import();
    world.change("CDSProjectContracts(dataAreaId='usmf',ProjectContractID='C1')", { ExchangeRate: 1.1 });
    world.stage({ TransactionCurrencyId: 'EUR' });
    await world.processes.import();
    expect(world.lines().map((line: any) => line.PriceExchangeRate)).toEqual([1.25, 1.1]);
  });

  test.each([
    ['a rate', { TransactionCurrencyId: 'CHF' }, 'There is no exchange rate of type Default from CHF to USD'],
    ['a line property', { BillingType: 'NotAvailable' }, "Line property Not available doesn't exist."],
    ['a category', { TransactionCategoryId: '00009' }, "Category TCN-00009-1 doesn't exist in legal entity USMF."],
    ['a project', { ProjectId: 'P9' }, "Project P9 doesn't exist in legal entity USMF."],
  ])('leaves out a line without %s, says so in the log, and takes it later', async (_what, values, message) => {
    const actualId = world.stage(values);
    const result = await world.processes.import();
    expect(result).toMatchObject({ lines: 0, leftOut: [{ actualId, company: 'USMF' }] });
    expect(result.leftOut[0]?.message).toContain(message);
    expect(world.processes.log()[0]?.messages).toEqual([`USMF ${actualId}: ${result.leftOut[0]?.message}`]);
    expect(world.staged()[0].IsJournalized).toBe('No');
  });

  test('leaves billed sales staged for the invoice proposals', async () => {
    world.stage({ TransactionType: 'BilledSales' });
    expect(await world.processes.import()).toMatchObject({ lines: 0, billedSales: 1 });
    expect(world.staged()[0].IsJournalized).toBe('No');
  });

  test('puts lines of a lending company into its own journal, without a project transaction', async () => {
    for (const TransactionType of ['ResourcingUnitCost', 'InterOrgSales']) {
      world.stage({ dataAreaId: 'gbsi', TransactionType, TransactionCurrencyId: 'GBP' });
    }
    await world.processes.import();
    expect(world.lines().map((line: any) => [line.dataAreaId, line.ProjDataAreaId, line.ProjTransId])).toEqual([
      ['gbsi', 'USMF', ''],
      ['gbsi', 'USMF', ''],
    ]);
    expect(world.rows('ProjectUnpostedTransViews')).toEqual([]);
    world.processes.post();
    expect(world.rows('PSAActuals')).toEqual([]);
    expect(world.processes.checkLedger().isBalanced).toBe(true);
  });

  test('leaves out a lending line when the companies have no relationship', async () => {
    world.processes.configure({ missingRelationships: ['gbsi/usmf'] });
    world.stage({ dataAreaId: 'gbsi', TransactionType: 'ResourcingUnitCost' });
    const { leftOut } = await world.processes.import();
    expect(leftOut[0]?.message).toContain('Intercompany relationship has to be set up');
  });

  test('takes a line again that an accountant deleted, and a whole journal likewise', async () => {
    world.stage();
    world.stage();
    await world.processes.import();
    const [line] = world.lines();
    const key = `dataAreaId='usmf',LineNumber=1,ProjAdvancedJournal=${line.ProjAdvancedJournal}`;
    world.call('DELETE', `ProjAdvancedJournalLineHours(${key})`);
    expect(world.staged()[0]).toMatchObject({ IsJournalized: 'No', VoucherNumber: '' });
    expect(await world.processes.import()).toMatchObject({ lines: 1 });
    world.call('DELETE', "ProjAdvancedJournals(dataAreaId='usmf',ProjAdvancedJournalId='POI-000001')");
    expect(await world.processes.import()).toMatchObject({ lines: 1 });
    expect(world.rows('ProjectUnpostedTransViews')).toHaveLength(2);
  });

  test('moves a closed day to the first open one where the company allows it', async () => {
    world.period('2026-01-01', '2026-01-31', 'Closed');
    world.stage();
    world.change("ProjectParameterV2(dataAreaId='usmf',Key=0)", { IsAccountingDateUpdateAllowed: 'Yes' });
    await world.processes.import();
    expect(world.lines()[0].AccountingDate).toBe('2026-02-01T12:00:00Z');
    world.processes.post();
    expect(world.staged()[0].AccountingDate).toBe('2026-02-01T12:00:00Z');
  });
});
