import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestWorld, type TestWorld } from '../test-world.ts';

let world: TestWorld;

beforeEach(() => {
  world = openTestWorld();
  for (const dataAreaId of ['usmf', 'gbsi']) {
    world.add('ExpenseCategories', {
      dataAreaId,
      ExpenseCategory: 'FLIGHT',
      UseInProject: 'Yes',
      LedgerDimensionDisplayValue: '601500---',
    });
    world.add('ProjExpenseCategoriesExport', { dataAreaId, CostType: 'FLIGHT', TransactionCategoryId: '00001' });
  }
  world.add('ProjectTasks', { dataAreaId: 'usmf', ProjectId: 'P1', TaskId: 'ACT-1' });
});

afterEach(() => world.close());

let lines = 0;

/** Enters an approved line of a report: a flight for 100 and 7.50 tax on the project, or what differs. */
function enter(values: object = {}): string {
  lines += 1;
  const number = `EX-${lines}`;
  world.add('Expenses', {
    dataAreaId: 'usmf',
    ExpenseTransactionNumber: number,
    ExpenseReportNumber: 'ER-1',
    LineNumber: lines,
    ExpenseCategory: 'FLIGHT',
    TransactionDate: '2026-01-10T12:00:00Z',
    TransactionAmount: 107.5,
    ActualSalesTaxAmount: 7.5,
    Currency: 'USD',
    ProjectID: 'P1',
    ActivityNumber: 'ACT-1',
    AdditionalInformation: 'To the harbour',
    Billable: 'Yes',
    ApprovalStatus: 'Approved',
    ...values,
  });
  return number;
}

const line = (number: string) => world.rows('Expenses').find((row) => row.ExpenseTransactionNumber === number);
const ledger = () => world.entries().map((row) => [row.LedgerAccount, row.AccountingCurrencyAmount]);

describe('posting expense reports', () => {
  test('puts what the project bears on the integration account, and what was paid is owed to the employee', () => {
    const number = enter();
    expect(world.processes.postExpenses()).toEqual({ reports: ['ER-1'], lines: 1, refused: [] });
    expect(line(number)).toMatchObject({
      ApprovalStatus: 'Ledger',
      Voucher: 'EXV-0000001',
      ProjectTransactionID: 'PX-0000001',
      ExchangeRate: 1,
      NetTransactionAmount: 100,
      Amount: 100,
      AmountMST: 107.5,
      SalesTaxAmountInCompanyCurrency: 7.5,
    });
    expect(ledger()).toEqual([
      ['600900-022--', 100],
      ['130300-022--', 7.5],
      ['200180-022--', -107.5],
    ]);
    expect(world.rows('ProjExpensesExport')).toMatchObject([
      {
        ExpTransNumber: number,
        ReferenceDataAreaId: 'USMF',
        ProjTransId: 'PX-0000001',
        ProjId: 'P1',
        ProjActivityNumber: 'ACT-1',
        CostType: 'FLIGHT',
        TransactionCategoryId: '00001',
        NetAmount: 100,
        TaxAmount: 7.5,
        ExchangeCode: 'USD',
        BillingType: 'Chargeable',
        Quantity: 1,
      },
    ]);
    expect(world.processes.postExpenses().reports).toEqual([]);
  });

  test('is taken from the integration account again by the cost of the actual', async () => {
    enter({ Currency: 'EUR' });
    world.processes.postExpenses();
    world.stage({ TransactionClassification: 192350001, Quantity: 1, TransactionCurrencyId: 'EUR', Amount: 100 });
    await world.processes.import();
    expect(world.processes.post().lines).toBe(1);
    const waiting = world.entries().filter((row) => row.LedgerAccount.startsWith('600900'));
    expect(waiting.map((row) => row.AccountingCurrencyAmount)).toEqual([125, -125]);
    expect(new Set(world.entries().map((row) => row.SourceKey)).size).toBe(world.entries().length);
    expect(world.processes.checkLedger().isBalanced).toBe(true);
  });

  test('lets the project bear the tax that nobody gives back', () => {
    enter({ Amount: 105, NetTransactionAmount: 100 });
    world.processes.postExpenses();
    expect(ledger().map(([, amount]) => amount)).toEqual([105, 2.5, -107.5]);
    expect(world.rows('ProjExpensesExport')).toMatchObject([{ NetAmount: 105, TaxAmount: 2.5 }]);
  });

  test('converts at the rate of the day, and balances whatever rounding does', () => {
    const number = enter({ Currency: 'EUR', TransactionAmount: 10.7461, ActualSalesTaxAmount: 0.7497 });
    enter({ Currency: 'EUR', TransactionAmount: -107.5, ActualSalesTaxAmount: -7.5 });
    world.processes.postExpenses();
    expect(line(number)).toMatchObject({ ExchangeRate: 1.25, AmountMST: 13.43 });
    const check = world.processes.checkLedger();
    expect(check).toMatchObject({ isBalanced: true, unbalancedVouchers: [] });
    expect(check.balances.map(({ of, debit }) => [of, debit])).toContainEqual(['transaction', '118.2461']);
  });

  test('sends nothing to Dataverse of a line that no project bears: the account of its category does', () => {
    const number = enter({ ProjectID: '', ActivityNumber: '', ActualSalesTaxAmount: 0 });
    world.processes.postExpenses();
    expect(line(number)).toMatchObject({ ApprovalStatus: 'Ledger', ProjectTransactionID: '' });
    expect(ledger()).toEqual([
      ['601500', 107.5],
      ['200180', -107.5],
    ]);
    expect(world.rows('ProjExpensesExport')).toEqual([]);
  });

  test('says who pays by the line and the contract', () => {
    world.add('ProjectsV2', { dataAreaId: 'usmf', ProjectId: 'INTERNAL' });
    for (const values of [{ Billable: 'No' }, { Billable: '' }, { ProjectID: 'INTERNAL', ActivityNumber: '' }]) {
      enter(values);
    }
    world.processes.postExpenses();
    expect(world.rows('ProjExpensesExport').map((row) => row.BillingType)).toEqual([
      'NonChargeable',
      'NotSpecified',
      'NotAvailable',
    ]);
  });

  test("belongs to the books of the company whose report it is, also on another one's project", () => {
    enter({ dataAreaId: 'gbsi', IntercompanyLegalEntity: 'USMF', Currency: 'GBP', ActualSalesTaxAmount: 0 });
    expect(world.processes.postExpenses({ company: 'usmf' }).reports).toEqual([]);
    expect(world.processes.postExpenses({ company: 'gbsi' }).reports).toEqual(['ER-1']);
    expect(world.processes.checkLedger().balances.map(({ company }) => company)).toEqual(['GBSI', 'GBSI', 'GBSI']);
    expect(world.rows('ProjExpensesExport')).toMatchObject([
      { ReferenceDataAreaId: 'GBSI', InterCompanyLE: 'USMF', ProjId: 'P1' },
    ]);
  });

  test('leaves the total of an itemized expense to its lines', () => {
    const total = enter({ ExpenseLineType: 'ItemizedHeader' });
    enter({ ExpenseLineType: 'ItemizedLine' });
    world.processes.postExpenses();
    expect(line(total)).toMatchObject({ ApprovalStatus: 'Ledger', Voucher: '' });
    expect(world.rows('GeneralJournalEntryBiEntities')).toHaveLength(1);
  });

  test('takes no report before every line is approved, and one alone when it is named', () => {
    enter();
    enter({ ApprovalStatus: 'Submitted' });
    enter({ ExpenseReportNumber: 'ER-2' });
    enter({ ExpenseReportNumber: 'ER-3' });
    expect(world.processes.postExpenses({ report: 'ER-2' }).reports).toEqual(['ER-2']);
    expect(world.processes.postExpenses().reports).toEqual(['ER-3']);
  });
});

describe('what blocks a line', () => {
  const inactive = "ExpenseCategories(dataAreaId='usmf',ExpenseCategory='FLIGHT')";
  const project = "ProjectsV2(dataAreaId='usmf',ProjectId='P1')";

  test.each<[string, object, () => unknown]>([
    ['No open fiscal period on 2026-01-10.', {}, () => world.period('2026-01-01', '2026-01-31', 'Closed')],
    ["Expense category HOTEL doesn't exist in legal entity USMF.", { ExpenseCategory: 'HOTEL' }, () => null],
    [
      'Expense category FLIGHT is inactive in legal entity USMF.',
      {},
      () => world.change(inactive, { IsInactive: 'Yes' }),
    ],
    [
      'Expense category FLIGHT is not for projects in legal entity USMF.',
      {},
      () => world.change(inactive, { UseInProject: 'No' }),
    ],
    [
      'Expense category FLIGHT of legal entity USMF is not in Dataverse.',
      {},
      () => world.call('DELETE', "ProjExpenseCategoriesExport(dataAreaId='usmf',CostType='FLIGHT')"),
    ],
    ["Project P2 doesn't exist in legal entity USMF.", { ProjectID: 'P2' }, () => null],
    ["Project P1 doesn't exist in legal entity GBSI.", { IntercompanyLegalEntity: 'GBSI' }, () => null],
    ['Project P1 is completed: it takes no expenses.', {}, () => world.change(project, { ProjectStage: 'Completed' })],
    ["Activity ACT-2 doesn't exist on project P1.", { ActivityNumber: 'ACT-2' }, () => null],
    [
      'Expenses of project P1 must name an activity.',
      { ActivityNumber: '' },
      () => world.change(project, { IsActivityRequiredForExpenseTransaction: 'Yes' }),
    ],
    ['There is no exchange rate of type Default from CHF to USD on 2026-01-10.', { Currency: 'CHF' }, () => null],
    ['The currency must be filled in.', { Currency: '' }, () => null],
    [
      'The transaction amount 107.5000 must be the net amount 90.0000 and the sales tax 7.5000.',
      { NetTransactionAmount: 90 },
      () => null,
    ],
    ['The amount 120.0000 must be the net amount, with all or part of the sales tax.', { Amount: 120 }, () => null],
    ['The cost owner must be the company.', { CostOwner: 'Employee' }, () => null],
  ])('leaves its whole report unposted and is in the log: %s', (message, values, prepare) => {
    prepare();
    enter({ ExpenseReportNumber: 'ER-2', ProjectID: '', ActivityNumber: '', TransactionDate: '2026-02-10T12:00:00Z' });
    const number = enter({ ...values, ExpenseReportNumber: 'ER-2' });
    expect(world.processes.postExpenses()).toEqual({
      reports: [],
      lines: 0,
      refused: [{ company: 'USMF', report: 'ER-2', messages: expect.arrayContaining([`${number}: ${message}`]) }],
    });
    expect(world.processes.log().at(-1)).toMatchObject({
      job: 'post-expenses',
      summary: '0 lines of 0 reports posted, 1 reports not',
      messages: expect.arrayContaining([`USMF ER-2 ${number}: ${message}`]),
    });
    expect(world.rows('Expenses').map((row) => row.ApprovalStatus)).toEqual(['Approved', 'Approved']);
    expect([world.entries(), world.rows('ProjExpensesExport')]).toEqual([[], []]);
  });

  test('holds up no other report', () => {
    enter({ ProjectID: 'P2' });
    enter({ ExpenseReportNumber: 'ER-2' });
    expect(world.processes.postExpenses()).toMatchObject({ reports: ['ER-2'], refused: [{ report: 'ER-1' }] });
  });
});
