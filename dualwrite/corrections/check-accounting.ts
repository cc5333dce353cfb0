import type { ReadSession } from '../../systems/odata/query.ts';
import { dataverseRows } from '../accounting/columns.ts';
import type { EntryRow } from '../accounting/expected-actuals.ts';
import { obstaclesBy } from '../accounting/preflight.ts';
import { type BoundRow, readBound } from '../accounting/read-bound.ts';
import { worksOf } from '../accounting/read-work.ts';
import type { LiveSessions } from '../carry/read-carried.ts';
import type { Replacement } from './correction-order.ts';

type ActualWork = BoundRow<(typeof dataverseRows)['actual']>;

/**
 * What will keep Finance from posting a correction of hours, by the id of the cost that is corrected: neither its reversal nor
 * what takes its place must be stuck there. Two calls to each system, however many actuals. Throws UpstreamError.
 *
 * @param costs ids of the costs, or of what stands for them in the books of the company that lends the person
 */
export async function correctionObstacles(
  costs: readonly string[],
  replacement: Replacement,
  { dataverse, finance }: LiveSessions,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows, change } = await readReplaced(costs, replacement, dataverse);
  const changed = new Map(rows.map((row) => [row.id, { ...row, ...change(row), id: `${row.id} replaced` }]));
  const decided = [...rows, ...(isBilledAnew(replacement) ? [] : changed.values())].map(billedAs);
  const works = await worksOf([...rows, ...changed.values()], decided, dataverse);
  const { obstaclesOf } = await obstaclesBy(works, finance);
  const byId = new Map(works.map((work) => [work.entry.id, work]));
  const told = (id: string | undefined, subject: string): readonly string[] => {
    const work = byId.get(id ?? '');
    const obstacles = work === undefined ? [] : obstaclesOf(work);
    return obstacles.map(({ message, remedy }) => `${subject} would not be posted. ${message} ${remedy}`);
  };
  return new Map(
    rows.map(({ id }) => {
      const all = [...told(id, 'Its reversal'), ...told(changed.get(id)?.id, 'What takes its place')];
      // Cost and sales may miss the same thing.
      return [id.toLowerCase(), [...new Set(all)]];
    }),
  );
}

/** The corrected costs, and what the new values make of one. */
async function readReplaced(costs: readonly string[], replacement: Replacement, dataverse: ReadSession) {
  const ofId = (id: string | undefined) => (id === undefined ? [] : [id]);
  const [rows, [project], [person]] = await Promise.all([
    readBound(dataverseRows.actual, dataverse, { id: costs }),
    readBound(dataverseRows.project, dataverse, { project: ofId(replacement.project) }),
    readBound(dataverseRows.person, dataverse, { id: ofId(replacement.resource) }),
  ]);
  const change = (row: ActualWork): Partial<EntryRow> => ({
    // A task goes with its project.
    ...(project === undefined || project.project === row.project ? {} : { ...project, task: '' }),
    ...(person === undefined ? {} : person),
    ...(replacement.task === undefined ? {} : { task: replacement.task }),
    ...(replacement.role === undefined ? {} : { role: replacement.role }),
    ...(replacement.date === undefined ? {} : { date: replacement.date }),
  });
  return { rows, change };
}

/** Whether the new values decide anew how the work is billed; otherwise it stays as it was approved. */
function isBilledAnew({ project, task, role }: Replacement): boolean {
  return project !== undefined || task !== undefined || role !== undefined;
}

function billedAs({ id, billingType }: ActualWork): BoundRow<(typeof dataverseRows)['approval']> {
  return { entry: id, stage: '', billingType, worked: '', billed: '' };
}
