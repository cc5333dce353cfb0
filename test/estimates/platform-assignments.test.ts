import { afterAll, beforeAll, expect, it } from 'vitest';
import { hourEstimates } from '../../dualwrite/maps/hour-estimates.ts';
import { type AssignmentWork, figures, startAssignmentWork } from './assignment-work.ts';

let work: AssignmentWork;

beforeAll(async () => {
  work = await startAssignmentWork({ platformMaps: [hourEstimates.name] });
  work.stack.sandbox.dualWrite.configure({ maps: [hourEstimates.name] });
});
afterAll(() => work.stack.close());

it("assignments whose map Microsoft's dual-write carries are looked for in Finance with what Dataverse worked out, and never written there", async () => {
  const place = await work.newPlace('platform');
  const [task, member] = [await work.newTask(place, 'platform'), await work.newMember(place)];
  work.stack.sandbox.log.clear();
  const made = await work.send('assignResource', {
    idempotencyKey: 'platform',
    taskId: task.id,
    teamMemberId: member.id,
  });
  const changed = await work.send('updateResourceAssignment', {
    id: made.record.id,
    force: true,
    work: [{ from: '2026-01-05', to: '2026-01-05', hours: '3' }],
  });
  const { staged, forecasts } = await work.stored(place);
  const removed = await work.send('removeResourceAssignment', { id: made.record.id, force: true });
  for (const { operation, userErrors } of [made, changed, removed]) {
    expect(userErrors).toEqual([]);
    expect(operation).toMatchObject({
      state: 'COMMITTED',
      legs: [
        { system: 'DATAVERSE', state: 'WRITTEN' },
        { system: 'FINANCE', state: 'WRITTEN', attempts: 0 },
      ],
    });
  }
  expect(figures(staged, 'Duration')).toEqual(['3']);
  expect(figures(forecasts, 'Hours')).toEqual(['3']);
  expect(await work.stored(place)).toEqual({ rows: [], staged: [], forecasts: [] });
  const written = work.stack.sandbox.log
    .list('FINANCE')
    .flatMap((request) => (request.operations.length === 0 ? [request] : request.operations))
    .filter(({ method }) => method !== 'GET');
  expect(written).toEqual([]);
});
