import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AssignmentWork, figures, startAssignmentWork } from './assignment-work.ts';

let work: AssignmentWork;

beforeAll(async () => {
  work = await startAssignmentWork();
});
afterAll(() => work.stack.close());

it('Finance is told what the scheduling service makes of the hours of the others when it undoes an assignment', async () => {
  const place = await work.newPlace('undone');
  const task = await work.newTask(place, 'undone');
  const first = await work.assign(place, task, 'undone 1', {
    work: [{ from: '2026-01-04', to: '2026-01-05', hours: '6' }],
  });
  await work.assign(place, task, 'undone 2');
  await work.send('updateResourceAssignment', {
    id: first.id,
    force: true,
    work: [{ from: '2026-01-04', to: '2026-01-05', hours: '5' }],
  });
  await expect.poll(work.pending).toEqual([]);
  const hours = async () => figures((await work.stored(place)).rows, 'msdyn_effort');
  const before = await hours();
  const refusal = { kind: 'status', status: 400 } as const;
  const { id } = await work.newMember(place);
  await work.stack.sandbox.faults.add({
    system: 'FINANCE',
    entity: 'ProjEstimateHoursImport',
    method: 'POST',
    count: 1,
    fault: refusal,
  });
  const refused = await work.send('assignResource', { idempotencyKey: 'undone 3', taskId: task.id, teamMemberId: id });
  expect(refused).toMatchObject({ record: null, operation: { state: 'COMPENSATED' } });
  await expect.poll(work.pending).toEqual([]);
  // It shares them out equally, whatever they were.
  expect(await hours()).not.toEqual(before);
  expect(await work.agreed(place)).toHaveLength(2);
});
