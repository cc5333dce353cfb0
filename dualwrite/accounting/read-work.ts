import type { Filter, ReadSession } from '../../systems/odata/query.ts';
import { billingBy, type BillingRows } from './billing.ts';
import { type CostCurrency, costCurrencyBy } from './cost-currency.ts';
import { dataverseRows } from './columns.ts';
import { type EntryRow, type ExpectedActual, expectedActuals } from './expected-actuals.ts';
import { distinct, readBound } from './read-bound.ts';
import { classOfExpense, classOfTime, kindOf, type TransactionKind } from './transaction-kind.ts';

/** Work on a project, and the actuals that it makes or is. */
export interface Work {
  readonly entry: EntryRow;
  /** What it is called in words. */
  readonly subject: string;
  readonly kind: TransactionKind;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Number of the contract that it is billed by; empty where none is. */
  readonly contract: string;
  /** Whether the project is sold at all: one without a contract line is internal. */
  readonly isSold: boolean;
  /** Whether its sales are of a contract line at a fixed price; sales of approved work never are. */
  readonly isSoldAtFixedPrice: boolean;
  readonly actuals: readonly ExpectedActual[];
}

/** Entries, and how to learn what they make. */
export interface FoundEntries {
  readonly entries: readonly EntryRow[];
  /** Those of projects; the others make no actuals. One more call. */
  works(): Promise<readonly Work[]>;
}

const isOnLine: Filter = { op: 'ne', path: dataverseRows.estimate.columns.line, value: null };

/** Approvals that wait for a decision. */
const submitted = 192_350_000;

/** Price lists of what work costs. */
const costs = 192_350_000;

/** Reads time entries with their projects, and the approvals that wait, in one call. */
export async function findEntries(ids: readonly string[], dataverse: ReadSession): Promise<FoundEntries> {
  const [entries, approvals] = await Promise.all([
    readBound(dataverseRows.entry, dataverse, { id: ids }),
    readBound(dataverseRows.approval, dataverse, { entry: ids, stage: [submitted] }),
  ]);
  return { entries, works: () => worksOf(entries, approvals, dataverse) };
}

/**
 * What approving entries makes, in one call; those of no project make nothing.
 *
 * @param decided how some of them are billed, whatever their task and role say
 */
export async function worksOf(
  entries: readonly EntryRow[],
  decided: BillingRows['approvals'],
  dataverse: ReadSession,
): Promise<readonly Work[]> {
  const role = distinct(entries.map((entry) => entry.role));
  const [billing, rolesOfLines, costLists, costRows] = await Promise.all([
    readBilling(entries, dataverse),
    readBound(dataverseRows.roleOfLine, dataverse, { project: projectsOf(entries) }),
    readBound(dataverseRows.costList, dataverse, { module: [costs] }),
    readBound(dataverseRows.costRow, dataverse, { role, module: [costs] }),
  ]);
  const rows = { ...billing, approvals: decided, rolesOfLines, categoriesOfLines: [] };
  return worksBy(rows, entries, { transactionClass: classOfTime, costIn: costCurrencyBy(costLists, costRows) });
}

/**
 * What expenses make, in one call: a cost in the currency that was paid, and sales as the category and the task say.
 *
 * @param decided how some of them are billed, whatever their task and category say
 */
export async function expenseWorksOf<Expense extends EntryRow & { readonly currency: string }>(
  expenses: readonly Expense[],
  decided: BillingRows['approvals'],
  dataverse: ReadSession,
): Promise<readonly Work[]> {
  const [billing, categoriesOfLines] = await Promise.all([
    readBilling(expenses, dataverse),
    readBound(dataverseRows.categoryOfLine, dataverse, { project: projectsOf(expenses) }),
  ]);
  const rows = { ...billing, approvals: decided, rolesOfLines: [], categoriesOfLines };
  const paid = new Map(expenses.map(({ id, currency }) => [id, currency]));
  return worksBy(rows, expenses, { transactionClass: classOfExpense, costIn: ({ id }) => paid.get(id) ?? '' });
}

async function readBilling(entries: readonly EntryRow[], dataverse: ReadSession) {
  const task = distinct(entries.filter(({ project }) => project !== '').map((entry) => entry.task));
  const [contractLines, assignments, estimates] = await Promise.all([
    readBound(dataverseRows.contractLine, dataverse, { project: projectsOf(entries) }),
    readBound(dataverseRows.assignment, dataverse, { task }),
    readBound(dataverseRows.estimate, dataverse, { task }, isOnLine),
  ]);
  return { contractLines, assignments, estimates };
}

function projectsOf(entries: readonly EntryRow[]): readonly string[] {
  return distinct(entries.map((entry) => entry.project));
}

function worksBy(
  rows: BillingRows,
  entries: readonly EntryRow[],
  of: { readonly transactionClass: string; readonly costIn: CostCurrency },
): readonly Work[] {
  const sold = new Set(rows.contractLines.map((line) => line.project));
  const billingOf = billingBy(rows, of.transactionClass);
  const kind = kindOf(of.transactionClass);
  const subject = of.transactionClass === classOfTime ? 'time entry' : 'expense';
  return entries
    .filter(({ project }) => project !== '')
    .map((entry): Work => {
      const billing = billingOf(entry);
      return {
        entry,
        subject,
        kind,
        date: entry.date.slice(0, 10),
        contract: billing.line?.contract ?? '',
        isSold: sold.has(entry.project),
        isSoldAtFixedPrice: false,
        actuals: expectedActuals(entry, billing, of.costIn),
      };
    });
}
