import { randomUUID } from 'node:crypto';
import type { OperationRecord } from '../../dualwrite/journal/journal.ts';
import { hourEstimates } from '../../dualwrite/maps/hour-estimates.ts';
import type { ChangeKind, UnifiedChange } from '../../dualwrite/maps/table-map.ts';
import { columnOf, tableOf } from '../../sandbox/store/model.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { count, describe, type Tally } from '../write-through/schedule.ts';
import { call, requestOf, serviceOf, type TimePlay } from './time-play.ts';

/** What was asked for under the id of a request. */
interface AssignmentOrder {
  readonly kind: ChangeKind;
}

/** Assignments of a schedule: people who are put on tasks, whose hours change, and who are taken off and put on again. */
export interface AssignmentField {
  /** Ids of the tasks; others have been on them before. */
  readonly tasks: readonly string[];
  /** Ids of the team members that the schedule assigns. */
  readonly members: readonly string[];
  /** By the id of the request. */
  readonly orders: ReadonlyMap<string, AssignmentOrder>;
  /** Assigns somebody, changes somebody's hours, or takes somebody off. */
  act(): void;
}

const mutations = { create: 'assignResource', update: 'updateResourceAssignment', delete: 'removeResourceAssignment' };

/** Two tasks of the seed, which is sold on time and material, and a few people on its team. */
export function assignmentField(play: TimePlay): AssignmentField {
  const { sandbox, random, seed, caller } = play;
  const { dataverse: store } = sandbox.stores;
  const found = store.all(
    `SELECT msdyn_projecttaskid AS id, task.msdyn_project AS project FROM msdyn_projecttask AS task
      JOIN msdyn_project ON msdyn_projectid = task.msdyn_project
      WHERE msdyn_projectnumber = 'PRJ-0001' AND task.msdyn_summary = 0 AND task.msdyn_scheduledstart IS NOT NULL
      ORDER BY msdyn_wbsid`,
  );
  const first = random.upTo(found.length - 2);
  const tasks = found.slice(first, first + 2).map((row) => String(row['id']));
  const project = String(found[first]?.['project']);
  const members = Array.from({ length: 3 }, () => newMember(sandbox, project));
  const orders = new Map<string, AssignmentOrder>();
  let keys = 0;
  const assigned = () =>
    store
      .all(
        `SELECT msdyn_resourceassignmentid AS id FROM msdyn_resourceassignment
          WHERE msdyn_projectteamid IN (SELECT value FROM json_each(?))`,
        [JSON.stringify(members)],
      )
      .map((row) => String(row['id']));
  const work = (): UnifiedChange => ({
    work: JSON.stringify([{ from: '2026-03-02', to: '2026-03-06', hours: `${1 + random.upTo(30)}.25` }]),
  });

  const act = () => {
    const known = assigned();
    const kind: ChangeKind =
      known.length === 0 ? 'create' : random.pick(['create', 'create', 'update', 'delete'] as const);
    const id = kind === 'create' ? null : random.pick(known);
    const change: UnifiedChange =
      kind === 'create'
        ? { task: random.pick(tasks), teamMember: random.pick(members), ...(random.chance(0.7) ? work() : {}) }
        : kind === 'update'
          ? work()
          : {};
    const write = {
      map: hourEstimates,
      kind,
      mutation: mutations[kind],
      caller,
      id,
      change,
      inputPath: (field: string) => [field],
      input: { id, ...(change as Readonly<Record<string, string>>) },
      idempotencyKey: random.chance(0.5) ? `${seed}-assignment-${(keys += 1)}` : null,
      consistency: random.chance(0.2) ? ('EVENTUAL' as const) : ('STRICT' as const),
      isExpected: null,
      isForced: true,
    };
    const request = requestOf(play, random.upTo(400));
    orders.set(request.requestId, { kind });
    const { journal } = play.slots[0]!;
    call(play, mutations[kind], (mortal) => serviceOf(mortal, journal).write(write, request));
  };
  return { tasks, members, orders, act };
}

/** Somebody on the team, added as Dataverse does it, at once. */
function newMember({ stores: { dataverse } }: Sandbox, project: string): string {
  const id = randomUUID();
  dataverse.run(
    `INSERT INTO msdyn_projectteam (msdyn_projectteamid, msdyn_name, msdyn_project, msdyn_resourcecategory, msdyn_bookableresourceid, statecode, versionnumber)
      SELECT ?, msdyn_name, msdyn_project, msdyn_resourcecategory, msdyn_bookableresourceid, 0, ? FROM msdyn_projectteam
        WHERE msdyn_project = ? AND msdyn_bookableresourceid IS NOT NULL LIMIT 1`,
    [id, dataverse.nextVersion(), project],
  );
  return id;
}

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
  for (const record of records) {
    const order = field.orders.get(record.requestId);
    const { id } = record.result as { readonly id: string | null };
    // What follows in Finance for the others on the task goes under the same request.
    if (order === undefined || id === null || record.mutation !== mutations[order.kind]) continue;
    told.push(describe(record));
    if (order.kind === 'create') made.add(id.toLowerCase());
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
  const idsOf = (all: readonly Readonly<Record<string, unknown>>[], column: string) =>
    all.map((row) => String(row[column]).toLowerCase()).toSorted();
  const isMade = (column: string) => (row: Readonly<Record<string, unknown>>) =>
    made.has(String(row[column]).toLowerCase());
  const staged = finance.all('SELECT * FROM ProjEstimateHoursImport', []);
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
      .map((one) => hours('ProjEstimateHoursImport', 'Duration', one['Duration']));
    const inForecast = forecasts
      .filter((one) => String(one['JobIdentification']).toLowerCase() === id)
      .map((one) => hours('ProjectEmplForecasts', 'Hours', one['Hours']));
    const wrong = [...inStaging, ...inForecast].filter((held) => Math.abs(held - worked) > 0.005);
    return wrong.length === 0
      ? []
      : [`assignment ${id} is of ${worked} hours, Finance has ${wrong.join(' and ')} after ${told.join('; ')}`];
  });
  count(tally.checks, 'hours of assignments', rows.length);
  return [...problems, ...moved];
}
