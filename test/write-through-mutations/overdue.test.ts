import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { rowId, startTimeWork, type TimeWork } from '../time/time-work.ts';
import { mutate } from './mutate.ts';

let work: TimeWork;

beforeAll(async () => {
  work = await startTimeWork({ deadlineMilliseconds: 15_000, patience: { carryMilliseconds: 1_500 } });
});
afterEach(() => {
  const { schedule, projectProcesses } = work.stack.sandbox;
  schedule.configure({ persistence: 'delay' });
  schedule.release();
  projectProcesses.configureApprovals({ backgroundThreshold: 100, processing: 'delay' });
  projectProcesses.release();
});
afterAll(() => work.stack.close());

const createTask = (input: object) => mutate(work.stack, 'createProjectTask', 'record: projectTask { id }', input);

async function operation(id: string) {
  const { data } = await work.stack.query(
    `{ writeOperation(id: "${id}") { state message legs { system state error { code message } } } }`,
  );
  return data?.['writeOperation'] as any;
}

async function decide(call: string) {
  const name = call.split('(')[0] ?? '';
  const { data } = await work.stack.query(`mutation { ${call} { operation { state } userErrors { message } } }`);
  return data?.[name] as any;
}

const waiting = (id: string) =>
  expect.poll(() => operation(id), { interval: 50 }).toMatchObject({ state: 'NEEDS_ATTENTION' });

/** Names of a project's tasks in Finance. */
async function financeTasks(number: string): Promise<readonly string[]> {
  const { value } = await work.stack.finance.json(`ProjectTasks?cross-company=true&$filter=ProjectId eq '${number}'`);
  return value.map((row: any) => row.TaskName);
}

describe('what Dataverse accepted and does not carry out', () => {
  it('is given to an operator, stays as it is, and is through once it was carried out after all', async () => {
    const { project } = work.places[0]!;
    work.stack.sandbox.schedule.configure({ persistence: 'hold' });
    const held = await createTask({
      idempotencyKey: 'held',
      projectId: project.id,
      name: 'Held',
    });
    const { id } = held.operation;
    await waiting(id);
    const asked = await operation(id);
    expect(asked.message).toMatch(/^Dataverse accepted the change long ago and has neither made nor refused it\./);
    expect(asked.legs).toMatchObject([
      { state: 'WRITTEN' },
      { state: 'STUCK', error: { code: 'OUTCOME_UNKNOWN', message: asked.message } },
    ]);
    expect(await financeTasks(project.number)).toContain('Held');

    // Tried again too early, it is looked at and written no second time.
    await decide(`retryOperation(input: { id: "${id}", reason: "too early" })`);
    await waiting(id);
    work.stack.sandbox.schedule.release();
    await decide(`retryOperation(input: { id: "${id}", reason: "persisted by now" })`);
    await expect.poll(() => operation(id)).toMatchObject({ state: 'COMMITTED' });
    const sets = await work.stack.dataverse.json(
      `msdyn_operationsets?$filter=contains(msdyn_description,'${rowId(id)}')`,
    );
    expect(sets.value).toHaveLength(1);
  });

  it('can be undone once it has ended', async () => {
    const { project } = work.places[1]!;
    work.stack.sandbox.schedule.configure({ persistence: 'hold' });
    const { operation: begun } = await createTask({
      idempotencyKey: 'unwanted',
      projectId: project.id,
      name: 'Unwanted',
    });
    await waiting(begun.id);
    await decide(`resolveOperation(input: { id: "${begun.id}", decision: COMPENSATE, reason: "not wanted" })`);
    await waiting(begun.id);
    work.stack.sandbox.schedule.configure({ persistence: 'delay' });
    work.stack.sandbox.schedule.release();
    await decide(`retryOperation(input: { id: "${begun.id}", reason: "it has ended" })`);
    await expect.poll(() => operation(begun.id)).toMatchObject({ state: 'COMPENSATED' });
    expect(await financeTasks(project.number)).not.toContain('Unwanted');
    const { value } = await work.stack.dataverse.json(`msdyn_projecttasks?$filter=msdyn_subject eq 'Unwanted'`);
    expect(value).toEqual([]);
  });

  it('holds for decisions about approvals, too', async () => {
    const { id } = await work.enter(work.places[2]!);
    await work.move('submitTimeEntries', [id]);
    work.stack.sandbox.projectProcesses.configureApprovals({ backgroundThreshold: 0, processing: 'hold' });
    const approved = await work.move('approveTimeEntries', [id], undefined, { checkAccounting: false });
    const begun = approved.results[0]?.operation;
    await waiting(begun.id);
    work.stack.sandbox.projectProcesses.release();
    await decide(`retryOperation(input: { id: "${begun.id}", reason: "processed by now" })`);
    await expect.poll(() => operation(begun.id)).toMatchObject({ state: 'COMMITTED' });
  });
});
