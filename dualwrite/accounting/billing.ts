import type { dataverseRows } from './columns.ts';
import { type Billing, billingType, type EntryRow } from './expected-actuals.ts';
import type { BoundRow } from './read-bound.ts';
import { classOfExpense } from './transaction-kind.ts';

type Rows<Name extends keyof typeof dataverseRows> = readonly BoundRow<(typeof dataverseRows)[Name]>[];

/** What decides how entries are billed. */
export interface BillingRows {
  /** Of the entries, only those that wait for a decision. */
  readonly approvals: Rows<'approval'>;
  readonly contractLines: Rows<'contractLine'>;
  readonly assignments: Rows<'assignment'>;
  readonly estimates: Rows<'estimate'>;
  /** They count for hours. */
  readonly rolesOfLines: Rows<'roleOfLine'>;
  /** They count for expenses. */
  readonly categoriesOfLines: Rows<'categoryOfLine'>;
}

/** How hours or expenses are billed, with an index of the rows that decide it. */
export function billingBy(rows: BillingRows, transactionClass: string): (entry: EntryRow) => Billing {
  const isExpense = transactionClass === classOfExpense;
  const approvals = new Map(rows.approvals.map((row) => [row.entry, row]));
  const linesOf = Map.groupBy(rows.contractLines, ({ project }) => project);
  const assignmentsOf = Map.groupBy(rows.assignments, ({ task }) => task);
  const estimatesOf = Map.groupBy(rows.estimates, ({ task }) => task);
  const decisive = isExpense
    ? rows.categoriesOfLines.map((row) => ({ ...row, by: row.category }))
    : rows.rolesOfLines.map((row) => ({ ...row, by: row.role }));
  const nonChargeable = new Set(
    decisive
      .filter(({ billingType: type }) => type === billingType.nonChargeable)
      .filter((row) => row.transactionClass === '' || row.transactionClass === transactionClass)
      .map(({ line, by }) => `${line} ${by}`),
  );

  /** The line that the task's estimates are on; else the first line of the project that includes the class. */
  function lineOf({ project, task }: EntryRow): Billing['line'] {
    const lines = (linesOf.get(project) ?? [])
      .filter(({ includesTime, includesExpense }) => (isExpense ? includesExpense : includesTime) === 'true')
      .toSorted((one, other) => Number(one.sequence) - Number(other.sequence) || (one.id < other.id ? -1 : 1));
    const planned = [...(assignmentsOf.get(task) ?? []), ...(estimatesOf.get(task) ?? [])];
    const wanted = planned.find(({ line }) => line !== '')?.line;
    return lines.find(({ id }) => id === wanted) ?? lines[0] ?? null;
  }

  /** As the role or category and the task say; an approver may have decided otherwise. */
  function proposed(entry: EntryRow, line: Billing['line']): string {
    const by = isExpense ? entry.category : entry.role;
    const isFree = line !== null && nonChargeable.has(`${line.id} ${by}`);
    const isTaskFree = (assignmentsOf.get(entry.task) ?? []).some(
      (row) => row.billingType === billingType.nonChargeable,
    );
    return isFree || isTaskFree ? billingType.nonChargeable : billingType.chargeable;
  }

  return (entry) => {
    const line = lineOf(entry);
    const approval = approvals.get(entry.id);
    const type = approval?.billingType ?? '';
    return {
      line,
      billingType: type === '' ? proposed(entry, line) : type,
      worked: approval?.worked ?? '',
      billed: approval?.billed ?? '',
    };
  };
}
