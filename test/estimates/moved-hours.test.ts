import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { mutate } from '../write-through-mutations/mutate.ts';
import { type AssignmentWork, figures, startAssignmentWork } from './assignment-work.ts';
import type { Place } from './estimate-work.ts';

let work: AssignmentWork;

beforeAll(async () => {
  work = await startAssignmentWork();
});
afterEach(async () => {
  await work.stack.sandbox.faults.clear();
  work.stack.sandbox.schedule.configure({ persistence: 'delay', delayMilliseconds: 5 });
  work.stack.sandbox.schedule.release();
});
afterAll(() => work.stack.close());

/** Hours of a project's assignments, on which both systems and the forecasts must agree. */
async function hours(place: Place): Promise<readonly (string | undefined)[]> {
  return (await work.agreed(place)).map((text) => text.split(' ')[0]);
}

describe('an assignment', () => {
  it('changes what the others on its task do, and so does the task: Finance follows', async () => {
    const place = await work.newPlace('shared');
    const task = await work.newTask(place, 'shared');
    const first = await work.assign(place, task, 'shared 1');
    await work.assign(place, task, 'shared 2');
    await expect.poll(() => hours(place), { timeout: 10_000 }).toEqual(['8', '8']);
    const { data } = await work.stack.query(`{ node(id: "${first.id}") { ... on ResourceAssignment {
      sync { state lastOperation { mutation } } } } }`);
    expect(data?.['node']).toMatchObject({ sync: { state: 'IN_SYNC', lastOperation: { mutation: 'followUp' } } });
    const changed = await mutate(work.stack, 'updateProjectTask', 'record: projectTask { id }', {
      id: task.id,
      force: true,
      effortHours: '30',
    });
    expect(changed.userErrors).toEqual([]);
    await expect.poll(() => hours(place), { timeout: 10_000 }).toEqual(['15', '15']);
    await work.send('removeResourceAssignment', { id: first.id, force: true });
    await expect.poll(() => hours(place), { timeout: 10_000 }).toEqual(['30']);
  });

  it('is in Finance as it is when its turn comes, not as it was when something else moved its hours', async () => {
    const place = await work.newPlace('overtaken');
    const task = await work.newTask(place, 'overtaken');
    const first = await work.assign(place, task, 'overtaken 1');
    await expect.poll(() => hours(place), { timeout: 10_000 }).toEqual(['16']);
    // While one is being assigned, the other's change waits behind it: what follows from the first comes after both.
    const { schedule } = work.stack.sandbox;
    schedule.configure({ persistence: 'hold' });
    const second = work.assign(place, task, 'overtaken 2');
    await expect.poll(work.pending, { timeout: 10_000 }).toEqual(['assignResource']);
    const change = work.send('updateResourceAssignment', {
      id: first.id,
      force: true,
      work: [{ from: '2026-01-05', to: '2026-01-06', hours: '5.5' }],
    });
    await expect.poll(work.pending, { timeout: 10_000 }).toEqual(['assignResource', 'updateResourceAssignment']);
    schedule.configure({ persistence: 'delay', delayMilliseconds: 5 });
    schedule.release();
    await Promise.all([second, change]);
    await expect.poll(work.pending, { timeout: 10_000 }).toEqual([]);
    await expect.poll(() => hours(place), { timeout: 10_000 }).toContain('5.5');
  });

  it('is left alone by what was to follow for it, when it has been removed by then', async () => {
    const place = await work.newPlace('gone');
    const task = await work.newTask(place, 'gone');
    const first = await work.assign(place, task, 'gone 1');
    const { schedule } = work.stack.sandbox;
    schedule.configure({ persistence: 'hold' });
    const second = work.assign(place, task, 'gone 2');
    await expect.poll(work.pending, { timeout: 10_000 }).toEqual(['assignResource']);
    const removal = work.send('removeResourceAssignment', { id: first.id, force: true });
    await expect.poll(work.pending, { timeout: 10_000 }).toEqual(['assignResource', 'removeResourceAssignment']);
    schedule.configure({ persistence: 'delay', delayMilliseconds: 5 });
    schedule.release();
    await Promise.all([second, removal]);
    await expect.poll(work.pending, { timeout: 10_000 }).toEqual([]);
    expect(await hours(place)).toEqual(['16']);
  });
});

describe('Finance is told what undoing has made of the hours of', () => {
  /** Two assignments of 6 and 10 hours, on a task of 16, as both systems hold them. */
  async function planned(key: string): Promise<{ readonly place: Place; readonly task: any; readonly other: any }> {
    const place = await work.newPlace(key);
    const task = await work.newTask(place, key);
    const [one, other] = [await work.assign(place, task, `${key} 1`), await work.assign(place, task, `${key} 2`)];
    for (const [{ id }, amount] of [[one, '6'] as const, [other, '10'] as const]) {
      const period = { from: '2026-01-05', to: '2026-01-06', hours: amount };
      const { userErrors } = await work.send('updateResourceAssignment', { id, force: true, work: [period] });
      expect(userErrors).toEqual([]);
    }
    await expect.poll(() => hours(place), { timeout: 10_000 }).toEqual(['10', '6']);
    return { place, task, other };
  }

  /** What they had of their own is gone: the service shares the effort out evenly among whoever is left. */
  async function sharedAnew(place: Place, { id }: { readonly id: string }): Promise<void> {
    expect(figures((await work.stored(place)).rows, 'msdyn_effort')).toEqual(['8', '8']);
    await expect.poll(work.pending, { timeout: 10_000 }).toEqual([]);
    expect(await hours(place)).toEqual(['8', '8']);
    const { data } = await work.stack.query(`{ node(id: "${id}") { ... on ResourceAssignment {
      sync { state lastOperation { mutation } } } } }`);
    expect(data?.['node']).toMatchObject({ sync: { state: 'IN_SYNC', lastOperation: { mutation: 'followUp' } } });
  }

  it('the others on the task of an assignment that Finance has refused', async () => {
    const { place, task, other } = await planned('refused');
    const { id } = await work.newMember(place);
    const rule = { system: 'FINANCE', entity: 'ProjEstimateHoursImport', method: 'POST' } as const;
    await work.stack.sandbox.faults.add({ ...rule, fault: { kind: 'status', status: 400 } });
    const refused = await work.send('assignResource', { idempotencyKey: 'third', taskId: task.id, teamMemberId: id });
    expect(refused).toMatchObject({ record: null, operation: { state: 'COMPENSATED' } });
    await sharedAnew(place, other);
  });

  it('those on a task whose change an operator has undone', async () => {
    const { place, task, other } = await planned('undone');
    const rule = { system: 'FINANCE', entity: 'ProjectTasks', method: 'PATCH', count: 1 } as const;
    await work.stack.sandbox.faults.add({ ...rule, fault: { kind: 'status', status: 400 } });
    const changed = await mutate(work.stack, 'updateProjectTask', 'record: projectTask { id }', {
      id: task.id,
      force: true,
      consistency: 'EVENTUAL',
      name: 'Longer',
      effortHours: '30',
    });
    await expect.poll(work.pending, { timeout: 10_000 }).toEqual(['updateProjectTask']);
    const state = async () => {
      const { id } = changed.operation;
      const { data } = await work.stack.query(`{ writeOperation(id: "${id}") { state } }`);
      return (data?.['writeOperation'] as any).state;
    };
    await expect.poll(state, { timeout: 10_000 }).toBe('NEEDS_ATTENTION');
    expect(figures((await work.stored(place)).rows, 'msdyn_effort')).toEqual(['15', '15']);
    const input = `{ id: "${changed.operation.id}", decision: COMPENSATE, reason: "not now" }`;
    const { data } = await work.stack.query(
      `mutation { resolveOperation(input: ${input}) { operation { state } userErrors { message } } }`,
    );
    expect(data?.['resolveOperation']).toEqual({ operation: { state: 'COMPENSATED' }, userErrors: [] });
    await sharedAnew(place, other);
  });
});
