import type { ReadSession } from '../../systems/odata/query.ts';
import { dataverseRows } from '../accounting/columns.ts';
import type { EntryRow } from '../accounting/expected-actuals.ts';
import { factWorks } from '../accounting/fact-works.ts';
import { obstaclesBy } from '../accounting/preflight.ts';
import { type BoundRow, readBound } from '../accounting/read-bound.ts';
import { expenseWorksOf, type Work, worksOf } from '../accounting/read-work.ts';
import { classOfExpense } from '../accounting/transaction-kind.ts';
import type { LiveSessions } from '../carry/read-carried.ts';
import type { WriteProblem } from '../record-write.ts';
import type { Replacement } from './correction-order.ts';

type ActualWork = BoundRow<(typeof dataverseRows)['actual']>;

/**
 * What will keep Finance from posting a correction of hours or of expenses: neither the reversals nor what takes their place must be
 * stuck there. Two calls to each system, however many actuals. Throws UpstreamError.
 *
 * @param groups ids of the actuals that are reversed, of each entry or expense together: the cost first
 * @returns what is in the way of each group, in their order
 */
export async function correctionObstacles(
  groups: readonly (readonly string[])[],
  replacement: Replacement,
  { dataverse, finance }: LiveSessions,
): Promise<readonly (readonly string[])[]> {
  const { rows, change } = await readReplaced(groups.flat(), replacement, dataverse);
  const byId = new Map(rows.map((row) => [row.id.toLowerCase(), row]));
  const found = groups.map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
  const changed = found.flatMap(([cost]) => (cost === undefined ? [] : [{ ...cost, ...change(cost) }]));
  const decided = isBilledAnew(replacement) ? [] : changed.map(billedAs);
  const isOfExpenses = changed.every(({ transactionClass }) => transactionClass === classOfExpense);
  const anew = await (isOfExpenses ? expenseWorksOf : worksOf)(changed, decided, dataverse);
  const replacing = new Map(anew.map((work) => [work.entry.id, work]));
  const reversing = found.map((actuals) => factWorks(actuals, 'actual'));
  const { obstaclesOf } = await obstaclesBy([...reversing.flat(), ...anew], finance);
  const told = (subject: string, works: readonly Work[]) =>
    works.flatMap(obstaclesOf).map(({ message, remedy }) => `${subject} would not be posted. ${message} ${remedy}`);
  return found.map(([cost], index) => {
    const work = replacing.get(cost?.id ?? '');
    const all = [
      ...told('Its reversal', reversing[index] ?? []),
      ...told('What takes its place', work === undefined ? [] : [work]),
    ];
    // Cost and sales may miss the same thing.
    return [...new Set(all)];
  });
}

/** What will keep Finance from posting the reversals of actuals, by their ids. Throws UpstreamError. */
export async function reversalObstacles(
  ids: readonly string[],
  { dataverse, finance }: LiveSessions,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await readBound(dataverseRows.actual, dataverse, { id: ids });
  const works = factWorks(rows, 'actual');
  const { obstaclesOf } = await obstaclesBy(works, finance);
  return new Map(
    works.map((work) => [
      work.entry.id.toLowerCase(),
      obstaclesOf(work).map(({ message, remedy }) => `Its reversal would not be posted. ${message} ${remedy}`),
    ]),
  );
}

/** What Finance would not post, at each actual of the input that it is about. */
export function notReadyAt(
  ids: readonly string[],
  obstaclesOf: (id: string) => readonly string[],
): readonly WriteProblem[] {
  return ids.flatMap((id, index) =>
    obstaclesOf(id).map((message): WriteProblem => {
      return { code: 'ACCOUNTING_NOT_READY', message, path: ['input', 'ids', String(index)] };
    }),
  );
}

/** The actuals to be corrected, and what the new values make of a cost. */
async function readReplaced(ids: readonly string[], replacement: Replacement, dataverse: ReadSession) {
  const ofId = (id: string | undefined) => (id === undefined ? [] : [id]);
  const [rows, [project], [person], [category]] = await Promise.all([
    readBound(dataverseRows.actual, dataverse, { id: ids }),
    readBound(dataverseRows.project, dataverse, { project: ofId(replacement.project) }),
    readBound(dataverseRows.person, dataverse, { id: ofId(replacement.resource) }),
    readBound(dataverseRows.category, dataverse, { id: ofId(replacement.category) }),
  ]);
  const change = (row: ActualWork): Partial<EntryRow> => ({
    // A task goes with its project.
    ...(project === undefined || project.project === row.project ? {} : { ...project, task: '' }),
    ...(person === undefined ? {} : { ...person, id: row.id }),
    ...(category === undefined ? {} : { category: category.category }),
    ...(replacement.task === undefined ? {} : { task: replacement.task }),
    ...(replacement.role === undefined ? {} : { role: replacement.role }),
    ...(replacement.date === undefined ? {} : { date: replacement.date }),
  });
  return { rows, change };
}

/** Whether the new values decide anew how the work is billed; otherwise it stays as it was approved. */
function isBilledAnew({ project, task, role, category }: Replacement): boolean {
  return [project, task, role, category].some((value) => value !== undefined);
}

function billedAs({ id, billingType }: ActualWork): BoundRow<(typeof dataverseRows)['approval']> {
  return { entry: id, stage: '', billingType, worked: '', billed: '' };
}
