import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createTestClient, otherUser, testUser } from '../test-client.ts';
import type { TestAnswer, TestClient } from '../test-client.ts';
import { openStore } from '../../store/store.ts';
import { loadModels } from '../../store/metadata.ts';
import { ProjectOperations } from './project-operations.ts';

let client: TestClient;
let schedule: ProjectOperations;

beforeEach(() => {
  const store = openStore(loadModels().dataverse);
  const clock = { now: () => client.clock.time };
  schedule = new ProjectOperations({
    store,
    clock,
    settings: { persistence: 'immediate', enforcesBusinessRules: false },
  });
  client = createTestClient({ hooks: schedule.hooks, actions: schedule.actions, store });
});

/** Calls as the user who holds a licence. */
function post(path: string, body: unknown): TestAnswer {
  return client.send('POST', path, body, { callerobjectid: otherUser.objectId });
}

function createProject(): string {
  const answer = post('msdyn_CreateProjectV1', {
    Project: { '@odata.type': 'Microsoft.Dynamics.CRM.msdyn_project', msdyn_subject: 'Bridge' },
  });
  expect(answer.status, answer.text).toBe(200);
  return answer.json.ProjectId;
}

function openSet(project: string): string {
  const answer = post('msdyn_CreateOperationSetV1', { ProjectId: project, Description: 'test' });
  expect(answer.status, answer.text).toBe(200);
  return answer.json.OperationSetId;
}

function bucketOf(project: string): string {
  const found = client.send('GET', `msdyn_projectbuckets?$filter=_msdyn_project_value eq ${project}`);
  return found.json.value[0].msdyn_projectbucketid;
}

function task(project: string, values: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    '@odata.type': 'Microsoft.Dynamics.CRM.msdyn_projecttask',
    msdyn_projecttaskid: randomUUID(),
    msdyn_subject: 'Survey',
    'msdyn_project@odata.bind': `/msdyn_projects(${project})`,
    'msdyn_projectbucket@odata.bind': `/msdyn_projectbuckets(${bucketOf(project)})`,
    ...values,
  };
}

function statusOf(set: string): string {
  const answer = client.send('GET', `msdyn_operationsets(${set})?$select=msdyn_status`, undefined, {
    prefer: 'odata.include-annotations="*"',
  });
  return answer.json['msdyn_status@OData.Community.Display.V1.FormattedValue'];
}

function tasks(): any[] {
  return client.send('GET', 'msdyn_projecttasks?$orderby=msdyn_displaysequence').json.value;
}

describe('creating a project', () => {
  it('acts at once, and makes a bucket and a team member', () => {
    const project = createProject();
    expect(client.send('GET', `msdyn_projects(${project})`).json.msdyn_subject).toBe('Bridge');
    expect(client.send('GET', 'msdyn_projectbuckets').json.value).toMatchObject([
      { msdyn_name: 'Bucket 1', _msdyn_project_value: project },
    ]);
    expect(client.send('GET', 'msdyn_projectteams').json.value).toMatchObject([{ msdyn_name: 'Project Manager 1' }]);
  });

  it('is for users with a licence only', () => {
    const body = { Project: { '@odata.type': 'Microsoft.Dynamics.CRM.msdyn_project', msdyn_subject: 'Bridge' } };
    expect(client.send('POST', 'msdyn_CreateProjectV1', body).status).toBe(403);
    schedule.configure({ isUnlicensedCallerAllowed: true });
    expect(client.send('POST', 'msdyn_CreateProjectV1', body).status).toBe(200);
    schedule.configure({ isUnlicensedCallerAllowed: false, unlicensedUsers: [otherUser.id] });
    expect(post('msdyn_CreateProjectV1', body).status).toBe(403);
  });
});

describe('an operation set', () => {
  it('shows nothing before it is executed, then everything at once', () => {
    schedule.configure({ persistence: 'hold' });
    const project = createProject();
    const set = openSet(project);
    const phase = task(project, { msdyn_subject: 'Phase' });
    const first = task(project, {
      msdyn_subject: 'First',
      msdyn_effort: 16,
      'msdyn_parenttask@odata.bind': `/msdyn_projecttasks(${String(phase['msdyn_projecttaskid'])})`,
    });
    const staged = post('msdyn_PssCreateV1', { Entity: phase, OperationSetId: set });
    expect(JSON.parse(staged.json.OperationSetResponse)).toMatchObject({
      operationSetId: set,
      operationType: 'Create',
      recordId: phase['msdyn_projecttaskid'],
    });
    expect(post('msdyn_PssCreateV2', { EntityCollection: [first], OperationSetId: set }).status).toBe(200);
    expect(post('msdyn_ExecuteOperationSetV1', { OperationSetId: set }).status).toBe(200);
    expect(statusOf(set)).toBe('Pending');
    expect(tasks()).toEqual([]);
    expect(schedule.release()).toEqual([set]);
    expect(statusOf(set)).toBe('Completed');
    expect(tasks()).toMatchObject([
      { msdyn_subject: 'Phase', msdyn_wbsid: '1', msdyn_summary: true, msdyn_effort: 16, msdyn_outlinelevel: 1 },
      { msdyn_subject: 'First', msdyn_wbsid: '1.1', msdyn_summary: false, msdyn_outlinelevel: 2 },
    ]);
    expect(client.send('GET', 'msdyn_operationsetdetails?$orderby=msdyn_requestnumber').json.value).toMatchObject([
      { msdyn_entityname: 'msdyn_projecttask', msdyn_requestnumber: 1 },
      { msdyn_entityname: 'msdyn_projecttask', msdyn_requestnumber: 2 },
    ]);
  });

  it('is saved when its delay is over by the clock of the sandbox', () => {
    schedule.configure({ persistence: 'delay', delayMilliseconds: 60_000 });
    const project = createProject();
    const set = openSet(project);
    post('msdyn_PssCreateV1', { Entity: task(project), OperationSetId: set });
    post('msdyn_ExecuteOperationSetV1', { OperationSetId: set });
    schedule.runDue();
    expect(statusOf(set)).toBe('Pending');
    client.clock.time += 60_000;
    schedule.runDue();
    expect(statusOf(set)).toBe('Completed');
  });

  it('fails as a whole when it cannot be saved, and a log says why', () => {
    schedule.configure({ failNextPersists: 1, failureMessage: 'Token mismatch.' });
    const project = createProject();
    const set = openSet(project);
    post('msdyn_PssCreateV1', { Entity: task(project), OperationSetId: set });
    expect(post('msdyn_ExecuteOperationSetV1', { OperationSetId: set }).status).toBe(200);
    expect(statusOf(set)).toBe('Failed');
    expect(tasks()).toEqual([]);
    const { json } = client.send('GET', `msdyn_operationsets(${set})?$expand=msdyn_PSSErrorLog`);
    expect(json.msdyn_PSSErrorLog.msdyn_log).toContain('Token mismatch.');
  });

  it('fails when the rows changed between acceptance and saving', () => {
    schedule.configure({ persistence: 'hold' });
    const project = createProject();
    const entity = task(project);
    const sets = [openSet(project), openSet(project)];
    for (const set of sets) {
      post('msdyn_PssCreateV1', { Entity: entity, OperationSetId: set });
      expect(post('msdyn_ExecuteOperationSetV1', { OperationSetId: set }).status).toBe(200);
    }
    schedule.release();
    expect(sets.map(statusOf)).toEqual(['Completed', 'Failed']);
    expect(tasks()).toHaveLength(1);
  });

  it('stays open when it is rejected, until it is abandoned', () => {
    schedule.configure({ rejectNextExecutes: 1, rejectionKey: 'E_PARSINGERROR' });
    const set = openSet(createProject());
    const answer = post('msdyn_ExecuteOperationSetV1', { OperationSetId: set });
    expect(answer.status).toBe(400);
    const told = JSON.parse(answer.json.error.message);
    expect(told.code).toBe('-1945829371');
    expect(JSON.parse(told.message)).toMatchObject({ errorKey: 'E_PARSINGERROR' });
    expect(statusOf(set)).toBe('Open');
    post('msdyn_AbandonOperationSetV1', { OperationSetId: set });
    expect(statusOf(set)).toBe('Abandoned');
    expect(post('msdyn_ExecuteOperationSetV1', { OperationSetId: set }).status).toBe(400);
  });

  it('can be made, filled and executed in one call, which answers in two forms', () => {
    const project = createProject();
    const body = { ProjectId: project, OperationSetDescription: 'v3', CreateEntityCollection: [task(project)] };
    const answer = post('msdyn_ExecuteOperationSetV3', body);
    expect(answer.status, answer.text).toBe(200);
    expect(statusOf(answer.json.OperationSetId)).toBe('Completed');
    schedule.configure({ executeV3Reply: 'operation-set-response' });
    const again = post('msdyn_ExecuteOperationSetV3', {
      ...body,
      CreateEntityCollection: [],
      DeleteEntityCollection: [
        {
          '@odata.type': 'Microsoft.Dynamics.CRM.msdyn_projecttask',
          msdyn_projecttaskid: tasks()[0].msdyn_projecttaskid,
        },
      ],
    });
    const [pair] = JSON.parse(again.json.OperationSetResponse)['<OperationSetResponses>k__BackingField'];
    expect(statusOf(pair.Value)).toBe('Completed');
    expect(tasks()).toEqual([]);
  });

  it('takes so many operations, and a user so many open sets', () => {
    schedule.configure({ operationLimit: 2, openSetLimit: 2 });
    const project = createProject();
    const set = openSet(project);
    const three = [task(project), task(project), task(project)];
    expect(post('msdyn_PssCreateV2', { EntityCollection: three, OperationSetId: set }).status).toBe(400);
    expect(post('msdyn_PssCreateV2', { EntityCollection: three.slice(1), OperationSetId: set }).status).toBe(200);
    openSet(project);
    expect(post('msdyn_CreateOperationSetV1', { ProjectId: project, Description: '' }).status).toBe(400);
  });
});

describe('staging', () => {
  it.each([
    ['a column that cannot be set', { msdyn_progress: 0.5 }, /^ScheduleAPI-AV-0001:[^]*msdyn_progress[^]*not allowed/],
    [
      'a lookup that leads nowhere',
      { 'msdyn_parenttask@odata.bind': `/msdyn_projecttasks(${randomUUID()})` },
      /^ScheduleAPI-AV-0006:/,
    ],
    ['a column that does not exist', { msdyn_color: 1 }, /msdyn_color/],
  ])('refuses %s', (_, values, message) => {
    const project = createProject();
    const answer = post('msdyn_PssCreateV1', { Entity: task(project, values), OperationSetId: openSet(project) });
    expect(answer.status).toBe(400);
    expect(answer.json.error.message).toMatch(message);
  });

  it('refuses rows of another project and ids that are taken', () => {
    const [project, other] = [createProject(), createProject()];
    const set = openSet(project);
    const answer = post('msdyn_PssCreateV1', { Entity: task(other), OperationSetId: set });
    expect(answer.json.error.message).toContain(project);
    expect(answer.json.error.message).toContain(other);
    const entity = task(project);
    expect(post('msdyn_PssCreateV1', { Entity: entity, OperationSetId: set }).status).toBe(200);
    expect(post('msdyn_PssCreateV1', { Entity: entity, OperationSetId: set }).status).toBe(412);
  });

  it('works inside a change set, all or nothing', () => {
    const project = createProject();
    const set = openSet(project);
    const part = (id: number, entity: unknown) =>
      `--c\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\nContent-ID: ${id}\r\n\r\n` +
      'POST /api/data/v9.2/msdyn_PssCreateV1 HTTP/1.1\r\nContent-Type: application/json\r\n\r\n' +
      `${JSON.stringify({ Entity: entity, OperationSetId: set })}\r\n`;
    const batch = (...entities: unknown[]) =>
      client.send(
        'POST',
        '$batch',
        `--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n${entities.map((entity, index) => part(index + 1, entity)).join('')}--c--\r\n--b--\r\n`,
        { 'content-type': 'multipart/mixed; boundary=b', callerobjectid: otherUser.objectId },
      );
    expect(batch(task(project), task(project, { msdyn_progress: 1 })).status).toBe(400);
    expect(client.send('GET', 'msdyn_operationsetdetails').json.value).toEqual([]);
    expect(batch(task(project), task(project)).status).toBe(200);
    expect(client.send('GET', 'msdyn_operationsetdetails').json.value).toHaveLength(2);
  });
});

describe('direct writes', () => {
  it('of scheduling tables are refused, except creates of projects and team members', () => {
    const project = client.create('msdyn_projects', { msdyn_subject: 'Plain' });
    client.create('msdyn_projectteams', { msdyn_name: 'A', 'msdyn_project@odata.bind': `/msdyn_projects(${project})` });
    const update = client.send('PATCH', `msdyn_projects(${project})`, { msdyn_subject: 'B' }, { 'if-match': '*' });
    expect(update.json.error).toMatchObject({ code: '0x80040265' });
    expect(update.json.error.message).toMatch(/^You cannot directly do 'Update' operation to 'msdyn_project'/);
    expect(client.send('POST', 'msdyn_projecttasks', { msdyn_subject: 'A' }).status).toBe(400);
    expect(client.send('POST', 'msdyn_projectbuckets', { msdyn_name: 'A' }).status).toBe(400);
    schedule.configure({ directSchedulingWrites: true });
    expect(client.send('POST', 'msdyn_projecttasks', { msdyn_subject: 'A' }).status).toBe(204);
  });

  it('may delete a project with all that belongs to it', () => {
    const project = createProject();
    expect(client.send('DELETE', `msdyn_projects(${project})`).status).toBe(204);
    expect(client.send('GET', 'msdyn_projectbuckets').json.value).toEqual([]);
  });
});

it('publishes its actions in $metadata', () => {
  const { text } = client.send('GET', '$metadata');
  expect(text).toContain('<Action Name="msdyn_PssCreateV1"');
  expect(text).toContain('<ActionImport Name="msdyn_ExecuteOperationSetV3"');
  expect(testUser).not.toBe(otherUser.id);
});
