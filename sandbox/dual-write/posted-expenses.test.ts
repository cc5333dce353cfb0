import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox.ts';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({
    dataversePort: 0,
    financePort: 0,
    entraPort: 0,
    actuals: 200,
    overlay: { rename: { 'msdyn_expense.msdyn_price': 'msdyn_unitprice' } },
  });
  sandbox.processes.postExpenses();
});

afterAll(() => sandbox.close());

let reports = 0;

/** Enters an approved report over OData, a line for each set of values; its number. */
async function enter(...lines: readonly object[]): Promise<string> {
  reports += 1;
  const report = `ER-9${reports}`;
  for (const [index, values] of lines.entries()) {
    const answer = await fetch(`${sandbox.finance}Expenses`, {
      method: 'POST',
      headers: { authorization: `Bearer ${sandbox.appToken('FINANCE')}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        dataAreaId: 'usmf',
        ExpenseTransactionNumber: `${report}-${index + 1}`,
        ExpenseReportNumber: report,
        ExpenseCategory: 'FLIGHT',
        TransactionDate: '2026-01-20T12:00:00Z',
        TransactionAmount: 107.5,
        ActualSalesTaxAmount: 7.5,
        Currency: 'USD',
        ProjectID: 'PRJ-0001',
        ActivityNumber: 'ACT-000007',
        AdditionalInformation: 'To the harbour',
        Billable: 'Yes',
        ApprovalStatus: 'Approved',
        ...values,
      }),
    });
    expect(answer.status).toBe(201);
  }
  return report;
}

const dataverse = (sql: string, ...values: string[]) => sandbox.stores.dataverse.all(sql, values);
const carried = (report: string) =>
  dataverse('SELECT * FROM msdyn_expense WHERE msdyn_externalexpenseid LIKE ?', `${report}-%`);

test('what projects bear of a posted report is in Dataverse, approved, with the actuals that it makes', async () => {
  const report = await enter({}, { ProjectID: '', ActivityNumber: '' });
  const before = sandbox.dualWrite.writes.length;
  expect(sandbox.processes.postExpenses({ report })).toMatchObject({ reports: [report], lines: 2, refused: [] });
  const [expense, ...others] = dataverse(
    `SELECT e.*, p.msdyn_projectnumber, t.msdyn_tasknumber, k.msdyn_externalcategoryid, o.cdm_companycode, c.isocurrencycode,
       g.msdyn_transactioncategorynumber, u.fullname
     FROM msdyn_expense e JOIN msdyn_project p ON p.msdyn_projectid = e.msdyn_project
     JOIN msdyn_projecttask t ON t.msdyn_projecttaskid = e.msdyn_task
     JOIN msdyn_expensecategory k ON k.msdyn_expensecategoryid = e.msdyn_expensecategory AND k.msdyn_owningcompany = e.msdyn_owningcompany
     JOIN cdm_company o ON o.cdm_companyid = e.msdyn_owningcompany
     JOIN transactioncurrency c ON c.transactioncurrencyid = e.transactioncurrencyid
     JOIN msdyn_transactioncategory g ON g.msdyn_transactioncategoryid = e.msdyn_transactioncategory
     JOIN systemuser u ON u.systemuserid = e.createdby WHERE e.msdyn_externalexpenseid LIKE ?`,
    `${report}-%`,
  );
  expect(others).toEqual([]);
  expect(expense).toMatchObject({
    msdyn_externalexpenseid: `${report}-1`,
    msdyn_externalprojecttransactionid: expect.stringMatching(/^PX-\d+$/),
    msdyn_name: 'To the harbour',
    msdyn_projectnumber: 'PRJ-0001',
    msdyn_tasknumber: 'ACT-000007',
    msdyn_externalcategoryid: 'FLIGHT',
    msdyn_transactioncategorynumber: '00004',
    cdm_companycode: 'USMF',
    isocurrencycode: 'USD',
    msdyn_price: 1_000_000n,
    msdyn_amount: 1_000_000n,
    msdyn_salestaxamount: 75_000n,
    msdyn_quantity: 100n,
    msdyn_transactiondate: '2026-01-20T00:00:00Z',
    msdyn_billingtype: 192_350_001n,
    msdyn_intercompanycompany: null,
    msdyn_expensestatus: 192_350_002n,
    fullname: 'Dual-write',
  });
  const id = String(expense?.['msdyn_expenseid']);
  expect(sandbox.dualWrite.writes.slice(before)).toEqual([
    { kind: 'create', entity: 'msdyn_expense', row: `msdyn_expenses(${id})` },
  ]);
  const actuals = dataverse(
    `SELECT DISTINCT a.msdyn_amount FROM msdyn_actual a JOIN msdyn_transactionorigin o ON o.msdyn_transaction = a.msdyn_actualid
     WHERE o.msdyn_origin = ? AND a.msdyn_transactiontypecode = 192350000`,
    id,
  );
  expect(actuals).toEqual([{ msdyn_amount: 1_000_000n }]);
});

test.each([
  ['its task is not a leaf', { ActivityNumber: 'ACT-000001' }, 'The task of an expense must be a leaf task.'],
  [
    'Dataverse does not know the project',
    { ProjectID: 'ONLY-FO', ActivityNumber: '' },
    'Unable to lookup msdyn_projects with values {ONLY-FO}.',
  ],
])('a line that Dataverse refuses leaves its whole report unposted: %s', async (_what, values, message) => {
  const { finance } = sandbox.stores;
  finance.run(
    `INSERT INTO "ProjectsV2" ("dataAreaId", "ProjectId") SELECT 'usmf', 'ONLY-FO' WHERE NOT EXISTS (SELECT 1 FROM "ProjectsV2" WHERE "ProjectId" = 'ONLY-FO')`,
  );
  const report = await enter({}, values);
  const entries = () => finance.get('SELECT count(*) AS entries FROM "GeneralJournalEntryBiEntities"');
  const [writes, before] = [sandbox.dualWrite.writes.length, entries()];
  expect(sandbox.processes.postExpenses({ report })).toEqual({
    reports: [],
    lines: 0,
    refused: [{ company: 'USMF', report, messages: [`${report}-2: ${message}`] }],
  });
  expect(sandbox.processes.log().at(-1)?.messages).toEqual([`USMF ${report} ${report}-2: ${message}`]);
  expect([carried(report), sandbox.dualWrite.writes.length, entries()]).toEqual([[], writes, before]);
  const lines = finance.all(
    'SELECT "ApprovalStatus", "Voucher", "ProjectTransactionID" FROM "Expenses" WHERE "ExpenseReportNumber" = ?',
    [report],
  );
  expect(lines).toEqual(Array(2).fill({ ApprovalStatus: 3n, Voucher: '', ProjectTransactionID: '' }));
  expect(finance.all('SELECT 1 FROM "ProjExpensesExport" WHERE "ExpTransNumber" LIKE ?', [`${report}-%`])).toEqual([]);
});

test('nothing is posted for projects while the map is not running', async () => {
  const report = await enter({});
  sandbox.dualWrite.configure({ maps: [] });
  const { refused } = sandbox.processes.postExpenses({ report });
  expect(refused[0]?.messages).toEqual([
    `${report}-1: The map 'Project Operations integration project expenses export entity (msdyn_expenses)' is not running.`,
  ]);
  sandbox.dualWrite.reset();
  expect(sandbox.processes.postExpenses({ report }).reports).toEqual([report]);
  expect(carried(report)).toHaveLength(1);
});

test('a report of one company on the project of another one finds the project there, and the category at home', async () => {
  const report = await enter({
    dataAreaId: 'demf',
    IntercompanyLegalEntity: 'USMF',
    Currency: 'EUR',
    Billable: '',
  });
  expect(sandbox.processes.postExpenses({ report })).toMatchObject({ reports: [report], refused: [] });
  const found = dataverse(
    `SELECT o.cdm_companycode AS owner, i.cdm_companycode AS project, k.cdm_companycode AS category
     FROM msdyn_expense e JOIN cdm_company o ON o.cdm_companyid = e.msdyn_owningcompany
     JOIN cdm_company i ON i.cdm_companyid = e.msdyn_intercompanycompany
     JOIN msdyn_expensecategory c ON c.msdyn_expensecategoryid = e.msdyn_expensecategory
     JOIN cdm_company k ON k.cdm_companyid = c.msdyn_owningcompany WHERE e.msdyn_externalexpenseid LIKE ?`,
    `${report}-%`,
  );
  expect(found).toEqual([{ owner: 'DEMF', project: 'USMF', category: 'DEMF' }]);
});
