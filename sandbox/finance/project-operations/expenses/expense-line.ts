import type { Amount } from '../../../seed/amounts.ts';
import type { CalendarDate } from '../../../seed/calendar.ts';
import { rowNumber } from '../../../store/schema-sql.ts';
import type { SqlRow } from '../../../store/sql-value.ts';
import { dateOf, textOf } from '../staging/staged-actual.ts';

/** Where the lines of expense reports are. */
export const expenses = 'Expenses';

/** `TrvAppStatus`, as it is stored: `Ledger` is posted. */
export const approvalStatus = { approved: 3, ledger: 6 } as const;

/** `TrvExpLineType`, as it is stored. */
const lineType = { itemizedHeader: 1 } as const;

/** `TrvCostOwner`, as it is stored. */
const costOwner = { company: 0 } as const;

/** A line of an expense report as posting reads it. Amounts are in the currency of the line. */
export interface ExpenseLine {
  readonly row: SqlRow;
  readonly rowNumber: bigint;
  /** The company whose report it is. */
  readonly company: string;
  readonly number: string;
  readonly report: string;
  /** Empty where none is given. */
  readonly date: CalendarDate;
  readonly currency: string;
  readonly category: string;
  /** Empty on a line that no project bears. */
  readonly projectId: string;
  /** The company that runs the project; another one than {@link company} on an intercompany line. */
  readonly projectCompany: string;
  readonly activity: string;
  readonly text: string;
  /** The total of an itemized expense: its itemized lines are posted in its place. */
  readonly isItemizedHeader: boolean;
  readonly isCompanyCost: boolean;
  /** What was paid, tax included. */
  readonly paid: Amount;
  readonly net: Amount;
  readonly tax: Amount;
  /** What the project bears: the net amount and the tax that nobody gives back. */
  readonly cost: Amount;
}

/** Reads a stored row. Amounts that were not entered follow from those that were. */
export function expenseLine(row: SqlRow): ExpenseLine {
  const company = textOf(row, 'dataAreaId').toUpperCase();
  const amountOf = (column: string) => BigInt(row[column] ?? 0);
  const tax = amountOf('ActualSalesTaxAmount');
  const net = amountOf('NetTransactionAmount') || amountOf('TransactionAmount') - tax;
  return {
    row,
    rowNumber: BigInt(row[rowNumber] ?? 0),
    company,
    number: textOf(row, 'ExpenseTransactionNumber'),
    report: textOf(row, 'ExpenseReportNumber'),
    date: dateOf(row['TransactionDate']),
    currency: textOf(row, 'Currency'),
    category: textOf(row, 'ExpenseCategory'),
    projectId: textOf(row, 'ProjectID'),
    projectCompany: textOf(row, 'IntercompanyLegalEntity').toUpperCase() || company,
    activity: textOf(row, 'ActivityNumber'),
    text: textOf(row, 'AdditionalInformation'),
    isItemizedHeader: Number(row['ExpenseLineType']) === lineType.itemizedHeader,
    isCompanyCost: Number(row['CostOwner']) === costOwner.company,
    paid: amountOf('TransactionAmount') || net + tax,
    net,
    tax,
    cost: amountOf('Amount') || net,
  };
}

/** The part of the tax that is given back. */
export function recoverableTax({ net, tax, cost }: Pick<ExpenseLine, 'net' | 'tax' | 'cost'>): Amount {
  return tax - (cost - net);
}
