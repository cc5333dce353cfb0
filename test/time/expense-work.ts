import { Decimal } from 'decimal.js';
import { expect } from 'vitest';
import type { Stack } from '../support/stack.ts';

/** An expense on a report, as GraphQL shows it. */
export interface ShownExpense {
  readonly number: string;
  readonly status: string;
  readonly voucher: string | null;
  readonly amount: { readonly amount: string; readonly currency: string };
  readonly accountingAmount: { readonly amount: string; readonly currency: string };
  readonly legalEntity: { readonly code: string };
  readonly project: { readonly number: string } | null;
  readonly task: { readonly number: string } | null;
  readonly approval: string | null;
  readonly actuals:
    | readonly {
        readonly transactionType: string;
        readonly amount: { readonly amount: string; readonly currency: string };
        readonly legalEntity: { readonly code: string };
        readonly accounting: {
          readonly state: string;
          readonly voucher: string | null;
          readonly accountingAmount: { readonly amount: string; readonly currency: string } | null;
        };
      }[]
    | null;
}

let reports = 0;

/** Enters an expense report in Finance over OData, a line for each set of values, and has every line approved; its number. */
export async function enterReport({ finance }: Pick<Stack, 'finance'>, ...lines: readonly object[]): Promise<string> {
  reports += 1;
  const report = `ER-9${String(reports).padStart(5, '0')}`;
  for (const [index, values] of lines.entries()) {
    const entered = await finance.send(
      'POST',
      'Expenses',
      JSON.stringify({
        dataAreaId: 'usmf',
        ExpenseReportNumber: report,
        LineNumber: index + 1,
        ExpenseCategory: 'FLIGHT',
        TransactionDate: '2026-01-20T12:00:00Z',
        TransactionAmount: 268.75,
        ActualSalesTaxAmount: 18.75,
        Currency: 'USD',
        AdditionalInformation: 'Flight to the harbour',
        ApprovalStatus: 'Create',
        ...values,
      }),
    );
    const { dataAreaId, ExpenseTransactionNumber: number } = await entered.json();
    await changeExpense(finance, [dataAreaId, number], { ApprovalStatus: 'Approved' });
  }
  return report;
}

/** Changes a line in Finance over OData. */
export async function changeExpense(
  finance: Stack['finance'],
  [company, number]: readonly [company: string, number: string],
  values: object,
): Promise<void> {
  const key = `dataAreaId='${company.toLowerCase()}',ExpenseTransactionNumber='${number}'`;
  await finance.send('PATCH', `Expenses(${key})?cross-company=true`, JSON.stringify(values));
}

/** The report and its lines as the gateway shows them: lines in their order, actuals by type, as those of one moment have no order. */
export async function shownReport(stack: Stack, number: string): Promise<{ status: string; lines: ShownExpense[] }> {
  const { data, errors } = await stack.query(
    `query ($number: String!) { expenseReports(first: 1, filter: { number: { eq: $number } }) { nodes { status lines {
      number status voucher amount { amount currency } accountingAmount { amount currency } legalEntity { code }
      project { number } task { number } approval
      actuals { transactionType amount { amount currency } legalEntity { code }
        accounting { state voucher accountingAmount { amount currency } } }
    } } } }`,
    { number },
  );
  expect(errors).toBeUndefined();
  const { status, lines } = (data?.['expenseReports'] as any).nodes[0];
  const byType = (one: any, other: any) => (one.transactionType < other.transactionType ? -1 : 1);
  return {
    status,
    lines: lines.map((line: any) => ({ ...line, actuals: line.actuals?.toSorted(byType) ?? null })),
  };
}

/** What vouchers of a report and of its actuals have left on the expense integration account, in each currency of the ledger. */
export async function leftOnIntegrationAccount(
  { finance }: Stack,
  lines: readonly ShownExpense[],
): Promise<{ readonly debited: string; readonly left: readonly string[] }> {
  const vouchers = lines.flatMap(({ legalEntity, voucher, actuals }) => [
    [legalEntity.code, voucher],
    ...(actuals ?? []).map((actual) => [actual.legalEntity.code, actual.accounting.voucher]),
  ]);
  const amounts: any[] = [];
  for (const [company, voucher] of vouchers.filter(([, number]) => number !== null)) {
    const [entry] = (
      await finance.exact(
        `GeneralJournalEntryBiEntities?$filter=SubledgerVoucher eq '${voucher}' and SubledgerVoucherDataAreaId eq '${company}'`,
      )
    ).value;
    // Unbilled sales reach the subledger only.
    if (entry === undefined) continue;
    const accounts = `GeneralJournalAccountEntryBiEntities?$filter=GeneralJournalEntry eq ${entry.SourceKey}`;
    amounts.push(...(await finance.exact(accounts)).value);
  }
  const waiting = amounts.filter(({ LedgerAccount }) => LedgerAccount.startsWith('600900'));
  const sum = (column: string, rows = waiting) =>
    rows.reduce((total, row) => total.plus(row[column]), new Decimal(0)).toFixed(2);
  const columns = ['TransactionCurrencyAmount', 'AccountingCurrencyAmount', 'ReportingCurrencyAmount'];
  const debits = waiting.filter(({ IsCredit }) => IsCredit === 'No');
  return { debited: sum('AccountingCurrencyAmount', debits), left: columns.map((column) => sum(column)) };
}
