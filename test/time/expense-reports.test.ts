import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { beginScenario, postExpenseReports, type ShownActual, told, unbalanced } from './books.ts';
import { changeExpense, enterReport, leftOnIntegrationAccount, shownReport } from './expense-work.ts';
import { startTimeWork, type TimeWork } from './time-work.ts';

let work: TimeWork;
let leaf: string;
let summary: string;

beforeAll(async () => {
  work = await startTimeWork({ actuals: 200, carryEverySeconds: 1 });
  [leaf, summary] = await Promise.all([taskOf('PRJ-0005', true), taskOf('PRJ-0005', false)]);
  // What the sample data has approved is no part of any scenario.
  expect(work.stack.sandbox.processes.postExpenses().refused).toEqual([]);
});
afterAll(() => work.stack.close());

async function taskOf(project: string, isLeaf: boolean): Promise<string> {
  const { data } = await work.stack.query(
    `query ($number: String!, $isLeaf: Boolean!) { projectByNumber(legalEntity: "USMF", number: $number) {
      tasks(first: 1, filter: { isLeaf: { eq: $isLeaf } }) { nodes { number } } } }`,
    { number: project, isLeaf },
  );
  return (data?.['projectByNumber'] as any).tasks.nodes[0].number;
}

const onProject = () => ({ ProjectID: 'PRJ-0005', ActivityNumber: leaf, Billable: 'Yes' });
const stateOf = ({ transactionType, accounting, legalEntity }: ShownActual) => [
  transactionType,
  accounting.state,
  legalEntity.code,
];

describe('an expense report that Finance posts', () => {
  let booked: () => Promise<readonly ShownActual[]>;
  beforeEach(() => {
    booked = beginScenario(work.stack);
  });

  it('makes the actuals of what projects bear, sold with the markup; their cost clears the integration account', async () => {
    const { stack } = work;
    const report = await enterReport(stack, onProject(), { TransactionAmount: 12, ActualSalesTaxAmount: 0 });
    expect(await shownReport(stack, report)).toMatchObject({
      status: 'APPROVED',
      lines: [
        { voucher: null, actuals: null },
        { voucher: null, actuals: null },
      ],
    });
    expect(await postExpenseReports(stack)).toEqual([]);
    const posted = (await shownReport(stack, report)).lines;
    expect(await leftOnIntegrationAccount(stack, posted)).toEqual({
      debited: '250.00',
      left: ['250.00', '250.00', '250.00'],
    });
    const actuals = await booked();
    expect(told(actuals)).toEqual(['COST EXPENSE CHARGEABLE 1 LIVE', 'UNBILLED_SALES EXPENSE CHARGEABLE 1 LIVE']);
    expect(actuals[0]!.amount).toEqual({ amount: '250.0000', currency: 'USD' });
    expect(actuals[1]!.amount).not.toEqual(actuals[0]!.amount);
    const { status, lines } = await shownReport(stack, report);
    expect(status).toBe('POSTED');
    const voucher = expect.stringMatching(/^EXV-/);
    expect(lines).toMatchObject([
      {
        status: 'POSTED',
        voucher,
        project: { number: 'PRJ-0005' },
        task: { number: leaf },
        approval: 'APPROVED',
        accountingAmount: { amount: '268.7500', currency: 'USD' },
        actuals: actuals.map(({ transactionType, amount, accounting }) => ({
          transactionType,
          amount,
          accounting: { state: 'POSTED', voucher: accounting.voucher },
        })),
      },
      { status: 'POSTED', voucher, project: null, approval: null, actuals: null },
    ]);
    expect(await leftOnIntegrationAccount(stack, lines)).toEqual({ debited: '250.00', left: ['0.00', '0.00', '0.00'] });
  });

  it('in another currency is accounted at the rate of the day, by the report as by the actual', async () => {
    const { stack } = work;
    const report = await enterReport(stack, { ...onProject(), Currency: 'CHF', ActualSalesTaxAmount: 0 });
    expect(await postExpenseReports(stack)).toEqual([]);
    const [cost, unbilled, ...others] = await booked();
    expect(others).toEqual([]);
    expect(cost!.amount).toEqual({ amount: '268.7500', currency: 'CHF' });
    expect(unbilled!.amount.currency).toBe('USD');
    const { lines } = await shownReport(stack, report);
    const [{ accountingAmount, actuals }] = lines as [any];
    expect(accountingAmount.currency).toBe('USD');
    expect(accountingAmount.amount).not.toBe('268.7500');
    expect(actuals[0].accounting.accountingAmount).toEqual(accountingAmount);
    expect(await leftOnIntegrationAccount(stack, lines)).toEqual({
      debited: accountingAmount.amount.slice(0, -2),
      left: ['0.00', '0.00', '0.00'],
    });
  });

  it('is sold as its line says', async () => {
    await enterReport(work.stack, { ...onProject(), Billable: 'No' }, { ...onProject(), Billable: '' });
    expect(await postExpenseReports(work.stack)).toEqual([]);
    expect(told(await booked())).toEqual([
      'COST EXPENSE NON_CHARGEABLE 1 LIVE',
      'UNBILLED_SALES EXPENSE NON_CHARGEABLE 1 LIVE',
      'COST EXPENSE CHARGEABLE 1 LIVE',
      'UNBILLED_SALES EXPENSE CHARGEABLE 1 LIVE',
    ]);
  });

  it('costs an internal project, and nobody pays', async () => {
    const { stack } = work;
    const report = await enterReport(stack, { ProjectID: 'PRJ-0010', ActivityNumber: await taskOf('PRJ-0010', true) });
    expect(await postExpenseReports(stack)).toEqual([]);
    expect(told(await booked())).toEqual(['COST EXPENSE NOT_AVAILABLE 1 LIVE']);
    const { lines } = await shownReport(stack, report);
    expect(await leftOnIntegrationAccount(stack, lines)).toEqual({ debited: '250.00', left: ['0.00', '0.00', '0.00'] });
  });

  it('of a company that lends goes to both at cost, and the cost of the project is left out', async () => {
    const { stack } = work;
    const own = { dataAreaId: 'demf', Currency: 'EUR', IntercompanyLegalEntity: 'USMF' };
    const report = await enterReport(stack, { ...onProject(), ...own });
    expect(await postExpenseReports(stack)).toEqual([]);
    const actuals = await booked();
    expect(actuals.map(stateOf)).toEqual([
      ['COST', 'SKIPPED', 'USMF'],
      ['RESOURCING_UNIT_COST', 'POSTED', 'DEMF'],
      ['INTER_ORGANIZATIONAL_SALES', 'POSTED', 'DEMF'],
      ['UNBILLED_SALES', 'POSTED', 'USMF'],
    ]);
    const [cost, unitCost, sale, unbilled] = actuals.map(({ amount }) => amount);
    expect([cost, unitCost, sale]).toEqual(Array(3).fill({ amount: '250.0000', currency: 'EUR' }));
    expect(unbilled).not.toEqual(cost);
    const { lines } = await shownReport(stack, report);
    expect(lines).toMatchObject([{ project: { number: 'PRJ-0005' }, approval: 'APPROVED' }]);
    expect((await leftOnIntegrationAccount(stack, lines)).left).toEqual(['0.00', '0.00', '0.00']);
  });

  it('is refused as a whole for a task that is not a leaf: nothing is in either system until that is mended', async () => {
    const { stack } = work;
    const { finance, dataverse } = stack.sandbox.stores;
    const rows = () => [
      finance.get('SELECT count(*) AS rows FROM "GeneralJournalEntryBiEntities"'),
      finance.get('SELECT count(*) AS rows FROM "ProjExpensesExport"'),
      dataverse.get('SELECT count(*) AS rows FROM msdyn_expense'),
      dataverse.get('SELECT count(*) AS rows FROM msdyn_projectapproval'),
      dataverse.get('SELECT count(*) AS rows FROM msdyn_actual'),
    ];
    const before = rows();
    const report = await enterReport(stack, onProject(), { ...onProject(), ActivityNumber: summary });
    const { lines: entered } = await shownReport(stack, report);
    const wrong = entered[1]!.number;
    expect(await postExpenseReports(stack)).toEqual([
      `USMF ${report} ${wrong}: The task of an expense must be a leaf task.`,
    ]);
    expect(rows()).toEqual(before);
    expect((await shownReport(stack, report)).lines).toEqual(entered);
    expect(await unbalanced(stack)).toEqual([]);
    await changeExpense(stack.finance, ['usmf', wrong], { ActivityNumber: leaf });
    expect(await postExpenseReports(stack)).toEqual([]);
    expect(told(await booked())).toEqual([
      'COST EXPENSE CHARGEABLE 1 LIVE',
      'UNBILLED_SALES EXPENSE CHARGEABLE 1 LIVE',
      'COST EXPENSE CHARGEABLE 1 LIVE',
      'UNBILLED_SALES EXPENSE CHARGEABLE 1 LIVE',
    ]);
  });
});
