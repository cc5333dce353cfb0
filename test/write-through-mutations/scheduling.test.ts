import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Stack } from '../support/stack.ts';
import { mutate } from './mutate.ts';
import { startWritingStack } from './mutations.ts';

let stack: Stack;
let projectId: string;
let projectNumber: string;

beforeAll(async () => {
  stack = await startWritingStack({ actuals: 100, deadlineMilliseconds: 12_000 });
  const { record, userErrors } = await mutate(stack, 'createProject', 'record: project { id number }', {
    idempotencyKey: 'project',
    legalEntity: 'USMF',
    name: 'Scheduled',
  });
  expect(userErrors).toEqual([]);
  ({ id: projectId, number: projectNumber } = record);
});
afterEach(async () => {
  await stack.sandbox.faults.clear();
  stack.sandbox.schedule.configure({ persistence: 'delay', delayMilliseconds: 20, failNextPersists: 0 });
  stack.sandbox.schedule.release();
});
afterAll(() => stack.close());

const shown = `record: projectTask {
  id version number name wbs isLeaf effortHours parent { name } activityNumber sync { state }
}`;
const change = (name: string, input: object) =>
  mutate(stack, name, name.startsWith('delete') ? 'deletedId' : shown, input);

/** How a write stands, asked for by its receipt. */
async function operation(id: string) {
  const { data } = await stack.query(`{ writeOperation(id: "${id}") { state legs { system state } } }`);
  return data?.['writeOperation'] as any;
}

async function taskNamed(name: string): Promise<{ id: string; version: string }> {
  const { data } = await stack.query(
    `{ projectByNumber(legalEntity: "USMF", number: "${projectNumber}") { tasks { nodes { id version name } } } }`,
  );
  return (data?.['projectByNumber'] as any).tasks.nodes.find((task: any) => task.name === name);
}

async function storedTasks() {
  const [dataverse, finance] = await Promise.all([
    stack.dataverse.json(
      `msdyn_projecttasks?$select=msdyn_subject&$filter=msdyn_project/msdyn_projectnumber eq '${projectNumber}'&$orderby=msdyn_subject`,
    ),
    stack.finance.json(`ProjectTasks?cross-company=true&$filter=ProjectId eq '${projectNumber}'&$orderby=TaskName`),
  ]);
  return {
    dataverse: dataverse.value.map((row: any) => row.msdyn_subject),
    finance: finance.value.map((row: any) => `${row.TaskOutlineLevel} ${row.TaskName}`),
  };
}

const openSets = async () =>
  (await stack.dataverse.json('msdyn_operationsets?$select=msdyn_status&$filter=msdyn_status eq 192350000')).value
    .length;

describe('mutations through the Schedule API', () => {
  it('create, change and delete tasks in both systems', async () => {
    const phase = await change('createProjectTask', { idempotencyKey: 'task-1', projectId, name: 'Phase' });
    expect(phase.userErrors).toEqual([]);
    expect(phase.operation).toMatchObject({
      state: 'COMMITTED',
      legs: [
        { system: 'FINANCE', state: 'WRITTEN' },
        { system: 'DATAVERSE', state: 'WRITTEN' },
      ],
    });
    const step = await change('createProjectTask', {
      idempotencyKey: 'task-2',
      projectId,
      parentId: phase.record.id,
      name: 'Step',
      effortHours: '16',
    });
    expect(step.userErrors).toEqual([]);
    expect(step.record).toMatchObject({
      name: 'Step',
      isLeaf: true,
      parent: { name: 'Phase' },
      activityNumber: step.record.number,
      sync: { state: 'IN_SYNC' },
    });
    expect(await storedTasks()).toEqual({ dataverse: ['Phase', 'Step'], finance: ['1 Phase', '2 Step'] });

    const renamed = await change('updateProjectTask', {
      id: step.record.id,
      expectedVersion: step.record.version,
      name: 'Stride',
    });
    expect(renamed.userErrors).toEqual([]);
    expect(await storedTasks()).toEqual({ dataverse: ['Phase', 'Stride'], finance: ['1 Phase', '2 Stride'] });

    const used = await change('deleteProjectTask', { id: phase.record.id, force: true });
    expect(used.userErrors).toMatchObject([{ code: 'IN_USE', path: ['input', 'id'] }]);
    for (const { id } of [step.record, phase.record]) {
      const gone = await change('deleteProjectTask', { id, force: true });
      expect(gone).toMatchObject({ userErrors: [], deletedId: id });
    }
    expect(await storedTasks()).toEqual({ dataverse: [], finance: [] });
    expect(await openSets()).toBe(0);
  });

  it('show what is accepted and not persisted yet, and finish it later', async () => {
    stack.sandbox.schedule.configure({ persistence: 'hold' });
    const pending = await change('createProjectTask', { idempotencyKey: 'task-3', projectId, name: 'Held' });
    expect(pending.operation).toMatchObject({
      state: 'PENDING',
      legs: [
        { system: 'FINANCE', state: 'WRITTEN' },
        { system: 'DATAVERSE', state: 'ACCEPTED' },
      ],
    });
    stack.sandbox.schedule.release();
    await expect.poll(() => operation(pending.operation.id)).toMatchObject({ state: 'COMMITTED' });
    expect(await storedTasks()).toEqual({ dataverse: ['Held'], finance: ['1 Held'] });
  });

  it('put Finance back when persisting fails', async () => {
    stack.sandbox.schedule.configure({ failNextPersists: 1 });
    const failed = await change('createProjectTask', { idempotencyKey: 'task-4', projectId, name: 'Lost' });
    expect(failed.operation.state).toBe('COMPENSATED');
    expect(failed.userErrors).toMatchObject([{ code: 'REJECTED_BY_SYSTEM' }]);
    expect((await storedTasks()).finance).toEqual(['1 Held']);
  });

  it('put Finance back when the service refuses, and leave no set open', async () => {
    stack.sandbox.schedule.configure({ rejectNextExecutes: 1 });
    const refused = await change('createProjectTask', { idempotencyKey: 'task-5', projectId, name: 'Refused' });
    expect(refused.operation.state).toBe('COMPENSATED');
    expect((await storedTasks()).finance).toEqual(['1 Held']);
    expect(await openSets()).toBe(0);
  });

  it('write once when the answer is lost after the set was accepted', async () => {
    await stack.sandbox.faults.add({
      system: 'DATAVERSE',
      entity: 'msdyn_ExecuteOperationSetV3',
      method: 'POST',
      count: 1,
      fault: { kind: 'reset-after-commit' },
    });
    const created = await change('createProjectTask', { idempotencyKey: 'task-6', projectId, name: 'Once' });
    expect(created.userErrors).toEqual([]);
    expect(created.operation.state).toBe('COMMITTED');
    expect(await storedTasks()).toEqual({ dataverse: ['Held', 'Once'], finance: ['1 Held', '1 Once'] });
    const { value } = await stack.dataverse.json('msdyn_operationsets?$select=msdyn_status');
    expect(value.filter((row: any) => row.msdyn_status === 192_350_001)).toEqual([]);
  });

  it('put Finance back when persisting fails although somebody else changed the same row meanwhile', async () => {
    const [held] = (await stack.dataverse.json(`msdyn_projecttasks?$filter=msdyn_subject eq 'Held'`)).value;
    const task = await taskNamed('Held');
    stack.sandbox.schedule.configure({ persistence: 'hold' });
    const renamed = change('updateProjectTask', { id: task.id, expectedVersion: task.version, name: 'Ours' });
    await expect.poll(() => stack.sandbox.schedule.waiting()).toHaveLength(1);
    stack.sandbox.stores.dataverse.run(
      'UPDATE msdyn_projecttask SET msdyn_subject = ?, versionnumber = ? WHERE msdyn_projecttaskid = ?',
      ['Theirs', stack.sandbox.stores.dataverse.nextVersion(), held.msdyn_projecttaskid],
    );
    stack.sandbox.schedule.configure({ failNextPersists: 1 });
    stack.sandbox.schedule.release();
    expect((await renamed).operation.state).toBe('COMPENSATED');
    expect(await storedTasks()).toMatchObject({
      dataverse: ['Once', 'Theirs'],
      finance: ['1 Held', '1 Once'],
    });
  });

  it('judge each of two changes of one project that come with one request by itself', async () => {
    stack.sandbox.schedule.configure({ persistence: 'hold' });
    const create = (alias: string, name: string) => `${alias}: createProjectTask(input: {
      idempotencyKey: "${name}", projectId: "${projectId}", name: "${name}"
    }) { operation { id state } }`;
    const { data } = await stack.query(
      `mutation { ${create('one', 'First of two')} ${create('other', 'Second of two')} }`,
    );
    const [one, other] = [data?.['one'], data?.['other']] as any[];
    expect([one.operation.state, other.operation.state]).toEqual(['PENDING', 'PENDING']);
    stack.sandbox.schedule.configure({ persistence: 'delay', delayMilliseconds: 20, failNextPersists: 1 });
    stack.sandbox.schedule.release();
    const state = async ({ operation: { id } }: any) => (await operation(id)).state;
    await expect.poll(() => state(one)).toBe('COMPENSATED');
    await expect.poll(() => state(other)).toBe('COMMITTED');
    expect((await storedTasks()).finance).toContain('1 Second of two');
    expect((await storedTasks()).finance).not.toContain('1 First of two');
  });

  it('say which licence is missing, and write nothing', async () => {
    const user = stack.sandbox.stores.dataverse.get(
      'SELECT systemuserid AS id FROM systemuser WHERE azureactivedirectoryobjectid = ?',
      [stack.sandbox.scheduleUser],
    );
    stack.sandbox.schedule.configure({ unlicensedUsers: [String(user?.['id'])] });
    const refused = await change('createProjectTask', { idempotencyKey: 'task-7', projectId, name: 'Unlicensed' });
    stack.sandbox.schedule.configure({ unlicensedUsers: [] });
    expect(refused.operation.state).toBe('COMPENSATED');
    expect(refused.userErrors).toMatchObject([{ code: 'REJECTED_BY_SYSTEM' }]);
    expect(refused.userErrors[0]?.message).toContain('dataverse.scheduleUser');
    expect((await storedTasks()).finance).not.toContain('1 Unlicensed');
  });

  it('change a project, with what accountants keep of it, as one operation', async () => {
    const { data } = await stack.query(`{ node(id: "${projectId}") { ... on Project { version } } }`);
    const { version } = data?.['node'] as any;
    const changed = await mutate(
      stack,
      'updateProject',
      'record: project { name actualStart accounting { salesTaxGroup } }',
      { id: projectId, expectedVersion: version, name: 'Rescheduled', accounting: { salesTaxGroup: 'NJ' } },
    );
    expect(changed.userErrors).toEqual([]);
    expect(changed.operation).toMatchObject({
      legs: [{ system: 'FINANCE' }, { system: 'DATAVERSE', state: 'WRITTEN' }],
    });
    expect(changed.record).toMatchObject({ name: 'Rescheduled', accounting: { salesTaxGroup: 'NJ' } });
  });
});
