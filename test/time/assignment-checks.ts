import type { OperationRecord } from '../../dualwrite/journal/journal.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { columnOf, tableOf } from '../../sandbox/store/model.ts';
import { count, describe, type Tally } from '../write-through/schedule.ts';
import { type AssignmentField, mutations } from './assignment-plans.ts';
import { stagedHours } from './refused-assignments.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * What is wrong with assignments: each that was made and not removed is in both systems, with one forecast; of all others
 * nothing is left; and of everybody on the tasks, Finance has the hours that Dataverse has.
 */
export function assignmentProblems(
  sandbox: Sandbox,
  field: AssignmentField,
  records: readonly OperationRecord[],
  tally: Tally,
): readonly string[] {
  const expected = new Set<string>();
  const made = new Set<string>();
  const told: string[] = [];
  let latest: OperationRecord | null = null;
  for (const record of records) {
    const order = field.orders.get(record.requestId);
    const { id } = record.result as { readonly id: string | null };
    // What follows in Finance for the others on the task goes under the same request.
    if (order === undefined || id === null || record.mutation !== mutations[order.kind]) continue;
    told.push(describe(record));
    if (order.kind === 'create') made.add(id.toLowerCase());
    if (isPutBack(record)) count(tally.checks, 'assignments undone in Dataverse');
    if (isPutBack(record) || record.progress.state === 'COMMITTED') latest = record;
    if (record.progress.state !== 'COMMITTED') continue;
    if (order.kind === 'delete') expected.delete(id.toLowerCase());
    else expected.add(id.toLowerCase());
  }
  count(tally.checks, 'assignments', expected.size);
  const { dataverse, finance } = sandbox.stores;
  const rows = dataverse.all(
    'SELECT * FROM msdyn_resourceassignment WHERE msdyn_taskid IN (SELECT value FROM json_each(?))',
    [JSON.stringify(field.tasks)],
  );
  const own = rows.filter((row) => field.members.includes(String(row['msdyn_projectteamid'])));
  const idsOf = (all: readonly Row[], column: string) => all.map((row) => String(row[column]).toLowerCase()).toSorted();
  const isMade = (column: string) => (row: Row) => made.has(String(row[column]).toLowerCase());
  const staged = finance.all(`SELECT * FROM ${stagedHours}`, []);
  const forecasts = finance.all('SELECT * FROM ProjectEmplForecasts', []);
  const wanted = [...expected].toSorted().join();
  const comparisons = {
    'in Dataverse': idsOf(own, 'msdyn_resourceassignmentid'),
    'staged in Finance': idsOf(staged.filter(isMade('EstimateHoursImportId')), 'EstimateHoursImportId'),
    'forecast by Finance': idsOf(forecasts.filter(isMade('JobIdentification')), 'JobIdentification'),
  };
  const problems = Object.entries(comparisons).flatMap(([where, held]) =>
    held.join() === wanted
      ? []
      : [`assignments ${where} are [${held.join()}], expected [${wanted}] after ${told.join('; ')}`],
  );
  const { shipped } = finance;
  const hours = (table: string, column: string, value: unknown) =>
    Number(value) / 10 ** columnOf(tableOf(shipped, table), column).scale;
  const moved = rows.flatMap((row) => {
    const id = String(row['msdyn_resourceassignmentid']).toLowerCase();
    const worked = Number(row['msdyn_effort']);
    const inStaging = staged
      .filter((one) => String(one['EstimateHoursImportId']).toLowerCase() === id)
      .map((one) => hours(stagedHours, 'Duration', one['Duration']));
    const inForecast = forecasts
      .filter((one) => String(one['JobIdentification']).toLowerCase() === id)
      .map((one) => hours('ProjectEmplForecasts', 'Hours', one['Hours']));
    const wrong = [...inStaging, ...inForecast].filter((held) => Math.abs(held - worked) > 0.005);
    return wrong.length === 0
      ? []
      : [`assignment ${id} is of ${worked} hours, Finance has ${wrong.join(' and ')} after ${told.join('; ')}`];
  });
  count(tally.checks, 'hours of assignments', rows.length);
  const left = latest === null || !isPutBack(latest) ? [] : leftProblems(latest, rows);
  return [...problems, ...moved, ...left.map((problem) => `${problem} after ${told.join('; ')}`)];
}

/** Whether Dataverse had a change and was put back, since Finance refused it. */
function isPutBack({ progress: { state, legs } }: OperationRecord): boolean {
  return state === 'COMPENSATED' && legs.origin?.state === 'UNDONE';
}

/** What is left in Dataverse of the latest change of an assignment, which was undone: it is planned as it was before. */
function leftProblems({ legs }: OperationRecord, held: readonly Row[]): readonly string[] {
  const origin = legs.find(({ role }) => role === 'origin');
  const image = origin?.before?.[0] ?? null;
  if (image === null) return [];
  const key = origin?.rows[0]?.key;
  if (typeof key !== 'string') throw new Error('Expected an assignment to be known by its id.');
  const id = key.toLowerCase();
  const row = held.find((one) => String(one['msdyn_resourceassignmentid']).toLowerCase() === id);
  const [is, was] = [row?.['msdyn_plannedwork'], image.values['msdyn_plannedwork']];
  return is === was ? [] : [`assignment ${id} was not put back: it is planned ${String(is)}, was ${String(was)}`];
}
