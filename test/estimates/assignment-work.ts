import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { decodeGlobalId, encodeGlobalId } from '../../subgraphs/model/global-id.ts';
import type { StackOptions } from '../support/stack.ts';
import { mutate, type Payload } from '../write-through-mutations/mutate.ts';
import { type EstimateWork, type Place, startEstimateWork } from './estimate-work.ts';

const fields = `id version hours start finish task { id } resource { id } role { number } sync { state lastOperation { state mutation } }
  estimate { quantity cost { amount currency } sales { amount currency } project { number } period { from to }
    forecast { number model lineProperty category quantity costPrice { amount } salesPrice { amount currency } } }`;

/** A team member of a project, and who it is. */
export interface Member {
  readonly id: string;
  readonly resourceId: string;
}

/** A stack with what tests of assignments need. */
export interface AssignmentWork extends Pick<EstimateWork, 'stack' | 'newPlace' | 'change'> {
  /** The same for expenses and material. */
  readonly estimates: EstimateWork;
  /** A task of 16 hours in the first week of 2026, unless told otherwise. */
  newTask(place: Place, key: string, input?: object): Promise<any>;
  /** Puts another seeded person on the team. */
  newMember(place: Place): Promise<Member>;
  /** Sends a mutation of an assignment. */
  send(
    name: 'assignResource' | 'updateResourceAssignment' | 'removeResourceAssignment',
    input: object,
  ): Promise<Payload>;
  /** Assigns a new team member to a task; throws when it is refused. */
  assign(place: Place, task: any, key: string, input?: object): Promise<any>;
  /** Hours, cost and sales of a project's assignments, on which both systems and the forecasts must agree. */
  agreed(place: Place): Promise<readonly string[]>;
  /** The mutations that are not through yet, or wait for an operator. */
  pending(): Promise<readonly string[]>;
  /** What both systems hold of the assignments of a project, asked for without anything of ours in between. */
  stored(place: Place): Promise<{ readonly rows: any[]; readonly staged: any[]; readonly forecasts: any[] }>;
}

/** The id of a record in Dataverse. */
export function keyOf(id: string): string {
  return decodeGlobalId(id, []).parts[0] ?? '';
}

/** Hours of each row with the amounts, in a fixed order: what the systems must agree on. */
export function figures(rows: readonly any[], ...columns: readonly string[]): readonly string[] {
  return rows.map((row) => columns.map((column) => Number(row[column])).join(' ')).toSorted();
}

/** Starts a stack for tests of assignments. */
export async function startAssignmentWork(options: StackOptions = {}): Promise<AssignmentWork> {
  const work = await startEstimateWork({ deadlineMilliseconds: 15_000, ...options });
  const { stack } = work;
  stack.sandbox.schedule.configure({ persistence: 'delay', delayMilliseconds: 5 });
  const people = stack.sandbox.stores.dataverse.all(
    `SELECT person.bookableresourceid AS id, person.name AS name, member.msdyn_resourcecategory AS role
     FROM bookableresource person
     JOIN msdyn_projectteam member ON member.msdyn_bookableresourceid = person.bookableresourceid
     JOIN cdm_company company ON company.cdm_companyid = person.msdyn_company
     WHERE company.cdm_companycode = 'USMF' GROUP BY person.bookableresourceid ORDER BY person.name`,
  );
  let next = 0;
  const send: AssignmentWork['send'] = (name, input) =>
    mutate(stack, name, name.startsWith('remove') ? 'deletedId' : `record: resourceAssignment { ${fields} }`, input);
  const newMember: AssignmentWork['newMember'] = async ({ id }) => {
    const person = people[next++ % people.length] ?? {};
    const member = randomUUID();
    await stack.dataverse.send(
      'POST',
      'msdyn_projectteams',
      JSON.stringify({
        msdyn_projectteamid: member,
        msdyn_name: person['name'],
        'msdyn_project@odata.bind': `/msdyn_projects(${keyOf(id)})`,
        'msdyn_bookableresourceid@odata.bind': `/bookableresources(${String(person['id'])})`,
        'msdyn_resourcecategory@odata.bind': `/bookableresourcecategories(${String(person['role'])})`,
      }),
    );
    return {
      id: encodeGlobalId('TeamMember', member),
      resourceId: encodeGlobalId('BookableResource', String(person['id'])),
    };
  };
  const stored: AssignmentWork['stored'] = async ({ number }) => {
    const [rows, staged, forecasts] = await Promise.all([
      stack.dataverse.json(`msdyn_resourceassignments?$filter=msdyn_projectid/msdyn_projectnumber eq '${number}'`),
      stack.finance.json(`ProjEstimateHoursImport?cross-company=true&$filter=ProjectId eq '${number}'`),
      stack.finance.json(`ProjectEmplForecasts?cross-company=true&$filter=ProjectID eq '${number}'`),
    ]);
    return { rows: rows.value, staged: staged.value, forecasts: forecasts.value };
  };
  return {
    stack,
    estimates: work,
    newPlace: work.newPlace,
    change: work.change,
    newMember,
    send,
    newTask: async (place, key, input = {}) => {
      const { record, userErrors } = await mutate(stack, 'createProjectTask', 'record: projectTask { id version }', {
        idempotencyKey: key,
        projectId: place.id,
        name: `Task ${key}`.slice(0, 60),
        effortHours: '16',
        start: '2026-01-04T08:00:00Z',
        finish: '2026-01-08T16:00:00Z',
        ...input,
      });
      if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
      return record;
    },
    assign: async (place, task, key, input = {}) => {
      const { id } = await newMember(place);
      const payload = await send('assignResource', {
        idempotencyKey: key,
        taskId: task.id,
        teamMemberId: id,
        ...input,
      });
      if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload));
      return payload.record;
    },
    stored,
    agreed: async (place) => {
      const { rows, staged, forecasts } = await stored(place);
      const held = figures(rows, 'msdyn_effort', 'msdyn_plannedcost', 'msdyn_plannedsales');
      expect(figures(staged, 'Duration', 'PlannedCostAmount', 'PlannedSalesAmount')).toEqual(held);
      expect(figures(forecasts, 'Hours')).toEqual(figures(rows, 'msdyn_effort'));
      return held;
    },
    pending: async () => {
      const { data } = await stack.query(
        '{ writeOperations(first: 20, filter: { states: [PENDING, NEEDS_ATTENTION] }) { nodes { mutation } } }',
      );
      return (data?.['writeOperations'] as any).nodes.map(({ mutation }: any) => mutation).toSorted();
    },
  };
}
