import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createTestClient, otherUser } from '../test-client.ts';
import type { TestAnswer, TestClient } from '../test-client.ts';
import { openStore } from '../../store/store.ts';
import { loadModels } from '../../store/metadata.ts';
import { ProjectOperations } from './project-operations.ts';

let client: TestClient;
let schedule: ProjectOperations;
let project: string;
let task: string;

const namespace = 'Microsoft.Dynamics.CRM';
const post = (path: string, body: unknown): TestAnswer =>
  client.send('POST', path, body, { callerobjectid: otherUser.objectId });

beforeEach(() => {
  const store = openStore(loadModels().dataverse);
  const settings = { persistence: 'immediate', enforcesBusinessRules: false } as const;
  schedule = new ProjectOperations({ store, clock: { now: () => client.clock.time }, settings });
  client = createTestClient({ hooks: schedule.hooks, actions: schedule.actions, store });
  const made = post('msdyn_CreateProjectV1', {
    Project: { '@odata.type': `${namespace}.msdyn_project`, msdyn_subject: 'Bridge' },
  });
  project = made.json.ProjectId;
  task = randomUUID();
  const { status, text } = execute(project, {
    CreateEntityCollection: [
      {
        '@odata.type': `${namespace}.msdyn_projecttask`,
        msdyn_projecttaskid: task,
        msdyn_subject: 'Survey',
        msdyn_effort: 16,
        msdyn_start: '2027-01-04T08:00:00Z',
        msdyn_finish: '2027-01-08T16:00:00Z',
        'msdyn_project@odata.bind': `/msdyn_projects(${project})`,
      },
    ],
  });
  expect(status, text).toBe(200);
});

function execute(of: string, collections: object): TestAnswer {
  return post('msdyn_ExecuteOperationSetV3', { ProjectId: of, OperationSetDescription: 'test', ...collections });
}

function member(of: string): string {
  const answer = post('msdyn_CreateTeamMemberV1', {
    TeamMember: {
      '@odata.type': `${namespace}.msdyn_projectteam`,
      msdyn_name: 'Surveyor',
      'msdyn_project@odata.bind': `/msdyn_projects(${of})`,
    },
  });
  return answer.json.TeamMemberId;
}

function entity(team: string, values: object = {}): Record<string, unknown> {
  return {
    '@odata.type': `${namespace}.msdyn_resourceassignment`,
    msdyn_resourceassignmentid: randomUUID(),
    msdyn_name: 'Surveyor',
    'msdyn_projectid@odata.bind': `/msdyn_projects(${project})`,
    'msdyn_taskid@odata.bind': `/msdyn_projecttasks(${task})`,
    'msdyn_projectteamid@odata.bind': `/msdyn_projectteams(${team})`,
    ...values,
  };
}

function assign(): string {
  const row = entity(member(project));
  const { status, text } = execute(project, { CreateEntityCollection: [row] });
  expect(status, text).toBe(200);
  return String(row['msdyn_resourceassignmentid']);
}

const rows = (): any[] => client.send('GET', 'msdyn_resourceassignments?$orderby=createdon').json.value;
/** Smallest first: moments of creation are whole seconds, so they do not put rows in order. */
const efforts = () =>
  rows()
    .map((row) => row.msdyn_effort)
    .toSorted((one, other) => one - other);
const effortOfTask = () => client.send('GET', `msdyn_projecttasks(${task})`).json.msdyn_effort;

function openSet(): string {
  return post('msdyn_CreateOperationSetV1', { ProjectId: project, Description: 'test' }).json.OperationSetId;
}

function contour(set: string, id: string, slices: readonly object[]): TestAnswer {
  return post('msdyn_PssUpdateResourceAssignmentContourV1', {
    ResourceAssignmentId: id,
    UpdatedContours: JSON.stringify(slices),
    OperationSetId: set,
  });
}

const slice = (minutes: number, day: string) => ({
  minutes,
  start: `${day}T08:00:00Z`,
  end: `${day}T16:00:00Z`,
});

describe('assignments of a task', () => {
  it('share its effort, which stays when one of them goes', () => {
    const first = assign();
    expect(rows()).toMatchObject([
      {
        msdyn_resourceassignmentid: first,
        msdyn_effort: 16,
        msdyn_start: '2027-01-04T08:00:00Z',
        msdyn_finish: '2027-01-08T16:00:00Z',
        msdyn_plannedwork: '[{"minutes":960,"start":"2027-01-04T08:00:00Z","end":"2027-01-08T16:00:00Z"}]',
      },
    ]);
    assign();
    expect(efforts()).toEqual([8, 8]);
    assign();
    expect(efforts()).toEqual([5.33, 5.33, 5.34]);
    const gone = { '@odata.type': `${namespace}.msdyn_resourceassignment`, msdyn_resourceassignmentid: first };
    expect(execute(project, { DeleteEntityCollection: [gone] }).status).toBe(200);
    expect(efforts()).toEqual([8, 8]);
    expect(effortOfTask()).toBe(16);
  });

  it('follow the effort and the moments of the task', () => {
    assign();
    const changed = { '@odata.type': `${namespace}.msdyn_projecttask`, msdyn_projecttaskid: task, msdyn_effort: 24 };
    expect(execute(project, { UpdateEntityCollection: [changed] }).status).toBe(200);
    expect(efforts()).toEqual([24]);
  });

  it('take hours and moments from a contour, also in the set that makes them, and the task adds them up', () => {
    const other = assign();
    const row = entity(member(project));
    const set = openSet();
    expect(post('msdyn_PssCreateV1', { Entity: row, OperationSetId: set }).status).toBe(200);
    const id = String(row['msdyn_resourceassignmentid']);
    expect(contour(set, id, [slice(90, '2027-01-05'), slice(210, '2027-01-07')]).status).toBe(200);
    expect(post('msdyn_ExecuteOperationSetV1', { OperationSetId: set }).status).toBe(200);
    const found = Object.fromEntries(rows().map((one) => [one.msdyn_resourceassignmentid, one]));
    expect(found[id]).toMatchObject({
      msdyn_effort: 5,
      msdyn_start: '2027-01-05T08:00:00Z',
      msdyn_finish: '2027-01-07T16:00:00Z',
    });
    expect(found[other]).toMatchObject({ msdyn_effort: 11 });
    const again = openSet();
    contour(again, other, [slice(600, '2027-01-06')]);
    post('msdyn_ExecuteOperationSetV1', { OperationSetId: again });
    expect(effortOfTask()).toBe(15);
  });
});

describe('the service refuses', () => {
  it.each(['msdyn_effort', 'msdyn_plannedwork', 'msdyn_start', 'msdyn_finish'])('%s of a new assignment', (column) => {
    const value = column === 'msdyn_effort' ? 8 : '2027-01-04T08:00:00Z';
    const row = entity(member(project), { [column]: value });
    const answer = post('msdyn_PssCreateV1', { Entity: row, OperationSetId: openSet() });
    expect(answer.json.error.message).toMatch(/^ScheduleAPI-AV-0001:/);
  });

  it('any other change of one, a contour that is too long, and a contour of none', () => {
    const id = assign();
    const changed = { ...entity(member(project)), msdyn_resourceassignmentid: id, msdyn_name: 'B' };
    expect(post('msdyn_PssUpdateV1', { Entity: changed, OperationSetId: openSet() }).status).toBe(400);
    const many = Array.from({ length: 101 }, () => slice(1, '2027-01-04'));
    expect(contour(openSet(), id, many).status).toBe(400);
    expect(contour(openSet(), id, many.slice(1)).status).toBe(200);
    expect(contour(openSet(), randomUUID(), [slice(1, '2027-01-04')]).json.error.message).toContain('AV-0006');
  });

  it('a team member twice, one of another project, and more than fifty', () => {
    const team = member(project);
    const twice = execute(project, { CreateEntityCollection: [entity(team), entity(team)] });
    expect(twice.json.error.message).toContain('E_BATCHFAILED');
    const other = post('msdyn_CreateProjectV1', {
      Project: { '@odata.type': `${namespace}.msdyn_project`, msdyn_subject: 'Tunnel' },
    }).json.ProjectId;
    const elsewhere = execute(project, { CreateEntityCollection: [entity(member(other))] });
    expect(elsewhere.json.error.message).toContain('E_INVALIDENTITYUID');
    const crowd = Array.from({ length: 51 }, () => entity(member(project)));
    expect(execute(project, { CreateEntityCollection: crowd }).json.error.message).toContain('E_LIMITEXCEEDED');
    expect(rows()).toEqual([]);
  });
});
