import { randomUUID } from 'node:crypto';
import { hourEstimates } from '../../dualwrite/maps/hour-estimates.ts';
import type { ChangeKind, UnifiedChange } from '../../dualwrite/maps/table-map.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { haveRefused } from './refused-assignments.ts';
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
  /** Puts somebody on a task and waits for it, and has Finance refuse another one: before anything else can go wrong. */
  begin(): Promise<void>;
  /** Assigns somebody, changes somebody's hours, or takes somebody off; what is refused, is by Finance, once Dataverse has it. */
  act(isRefused: boolean): void;
}

/** A mutation to be sent. */
interface Sent {
  readonly kind: ChangeKind;
  readonly id: string | null;
  /** Who is to be assigned, if anybody is. */
  readonly member: string;
  readonly isRefused: boolean;
  /** Milliseconds that its caller waits. */
  readonly patience: number;
}

/** The mutation that makes a change of an assignment. */
export const mutations = {
  create: 'assignResource',
  update: 'updateResourceAssignment',
  delete: 'removeResourceAssignment',
};

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

  const act = (isRefused: boolean) => {
    const known = assigned();
    const kinds: readonly ChangeKind[] = known.length === 0 ? ['create'] : ['create', 'update', 'delete'];
    const kind = random.pick(known.length > 3 ? kinds : [...kinds, 'create' as const]);
    const id = kind === 'create' ? null : random.pick(known);
    send({ kind, id, member: random.pick(members), isRefused, patience: random.upTo(400) });
  };
  const begin = async () => {
    const [one = '', other = ''] = members;
    const create = { kind: 'create', id: null, patience: 20_000 } as const;
    send({ ...create, member: one, isRefused: false });
    await play.calls.at(-1);
    send({ ...create, member: other, isRefused: true });
  };
  const send = ({ kind, id, member, isRefused, patience }: Sent) => {
    const change: UnifiedChange =
      kind === 'create'
        ? { task: random.pick(tasks), teamMember: member, ...(random.chance(0.7) ? work() : {}) }
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
      consistency: random.chance(0.2) && !isRefused ? ('EVENTUAL' as const) : ('STRICT' as const),
      isExpected: null,
      isForced: true,
    };
    const request = requestOf(play, patience);
    orders.set(request.requestId, { kind });
    if (isRefused) haveRefused(play, request.requestId, kind, id);
    const { journal } = play.slots[0]!;
    call(play, mutations[kind], (mortal) => serviceOf(mortal, journal).write(write, request));
  };
  return { tasks, members, orders, begin, act };
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
