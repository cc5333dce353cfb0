import type { Filter, ReadSession } from '../../systems/odata/query.ts';
import { billingBy, type BillingRows } from './billing.ts';
import { costCurrencyBy } from './cost-currency.ts';
import { dataverseRows } from './columns.ts';
import { type EntryRow, type ExpectedActual, expectedActuals } from './expected-actuals.ts';
import { distinct, readBound } from './read-bound.ts';

/** An entry of a project and what its approval makes. */
export interface Work {
  readonly entry: EntryRow;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Number of the contract that it is billed by; empty where none is. */
  readonly contract: string;
  /** Whether the project is sold at all: one without a contract line is internal. */
  readonly isSold: boolean;
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
  const ofProjects = entries.filter(({ project }) => project !== '');
  const project = distinct(ofProjects.map((entry) => entry.project));
  const task = distinct(ofProjects.map((entry) => entry.task));
  const role = distinct(ofProjects.map((entry) => entry.role));
  const [contractLines, assignments, estimates, rolesOfLines, costLists, costRows] = await Promise.all([
    readBound(dataverseRows.contractLine, dataverse, { project }),
    readBound(dataverseRows.assignment, dataverse, { task }),
    readBound(dataverseRows.estimate, dataverse, { task }, isOnLine),
    readBound(dataverseRows.roleOfLine, dataverse, { project }),
    readBound(dataverseRows.costList, dataverse, { module: [costs] }),
    readBound(dataverseRows.costRow, dataverse, { role, module: [costs] }),
  ]);
  const sold = new Set(contractLines.map((line) => line.project));
  const billingOf = billingBy({ approvals: decided, contractLines, assignments, estimates, rolesOfLines });
  const costIn = costCurrencyBy(costLists, costRows);
  return ofProjects.map((entry): Work => {
    const billing = billingOf(entry);
    return {
      entry,
      date: entry.date.slice(0, 10),
      contract: billing.line?.contract ?? '',
      isSold: sold.has(entry.project),
      actuals: expectedActuals(entry, billing, costIn),
    };
  });
}
