import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { codes } from '../write-through-mutations/contract-work.ts';
import { hourEstimates } from '../../dualwrite/maps/hour-estimates.ts';
import { mutate, turnMap } from '../write-through-mutations/mutate.ts';
import { type AssignmentWork, figures, keyOf, startAssignmentWork } from './assignment-work.ts';

let work: AssignmentWork;

beforeAll(async () => {
  work = await startAssignmentWork();
});
afterEach(async () => {
  await work.stack.sandbox.faults.clear();
  work.stack.sandbox.schedule.configure({ persistence: 'delay', delayMilliseconds: 5, failNextPersists: 0 });
  work.stack.sandbox.schedule.release();
});
afterAll(() => work.stack.close());

const nothing = { rows: [], staged: [], forecasts: [] };

async function refuseInFinance(): Promise<void> {
  for (const method of ['POST', 'PATCH', 'DELETE'] as const) {
    const rule = { system: 'FINANCE', entity: 'ProjEstimateHoursImport', method } as const;
    await work.stack.sandbox.faults.add({ ...rule, fault: { kind: 'status', status: 400 } });
  }
}

const openSets = async () =>
  (await work.stack.dataverse.json('msdyn_operationsets?$select=msdyn_status&$filter=msdyn_status eq 192350000')).value
    .length;

describe('an assignment', () => {
  it('is made in Dataverse, which gives it its hours, and Finance makes one forecast of it', async () => {
    const place = await work.newPlace('made');
    const task = await work.newTask(place, 'made');
    const member = await work.newMember(place);
    const made = await work.send('assignResource', {
      idempotencyKey: 'made',
      taskId: task.id,
      teamMemberId: member.id,
    });
    expect(made.userErrors).toEqual([]);
    expect(made.operation).toMatchObject({
      state: 'COMMITTED',
      legs: expect.arrayContaining([
        { system: 'DATAVERSE', role: 'ORIGIN', state: 'WRITTEN', rows: 1, attempts: 1, error: null },
        { system: 'FINANCE', role: 'TARGET', state: 'WRITTEN', rows: 1, attempts: 1, error: null },
      ]),
    });
    expect(made.record).toMatchObject({
      task: { id: task.id },
      resource: { id: member.resourceId },
      sync: { state: 'IN_SYNC' },
      estimate: { project: { number: place.number }, forecast: { lineProperty: 'CHARGE', model: 'PROJOPS' } },
    });
    const { estimate } = made.record;
    expect([Number(made.record.hours), Number(estimate.forecast.quantity)]).toEqual([16, 16]);
    expect(Number(estimate.cost.amount)).toBeGreaterThan(0);
    expect(Number(estimate.sales.amount)).toBeGreaterThan(0);
    expect(Number(estimate.forecast.costPrice.amount) * 16).toBeCloseTo(Number(estimate.cost.amount), 2);
    expect(await work.agreed(place)).toHaveLength(1);
    const { staged } = await work.stored(place);
    expect(staged).toMatchObject([
      {
        EstimateHoursImportId: keyOf(made.record.id),
        ProjCDSResourceId: keyOf(member.resourceId),
        ResourceCategoryId: made.record.role.number,
        StartDate: '2026-01-04T12:00:00Z',
      },
    ]);
    const again = await work.send('assignResource', {
      idempotencyKey: 'made',
      taskId: task.id,
      teamMemberId: member.id,
    });
    expect(again).toMatchObject({ operation: { id: made.operation.id }, record: { id: made.record.id } });
    const { data } = await work.stack.query(`{ projectByNumber(legalEntity: "USMF", number: "${place.number}") {
      estimates(class: TIME) { nodes { quantity forecast { number } } } estimateSummary { class quantity cost { amount } }
    } }`);
    expect(data?.['projectByNumber']).toMatchObject({
      estimates: { nodes: [{ forecast: { number: estimate.forecast.number } }] },
      estimateSummary: [{ class: 'TIME', cost: { amount: estimate.cost.amount } }],
    });
    expect(await openSets()).toBe(0);
  });

  it('takes the hours of the periods it is given, and others later', async () => {
    const place = await work.newPlace('planned');
    const task = await work.newTask(place, 'planned');
    const made = await work.assign(place, task, 'planned', {
      work: [
        { from: '2026-01-05', to: '2026-01-06', hours: '12.25' },
        { from: '2026-01-08', to: '2026-01-08', hours: '3.5' },
      ],
    });
    expect([Number(made.hours), Number(made.estimate.forecast.quantity)]).toEqual([15.75, 15.75]);
    expect(made.estimate.period).toEqual({ from: '2026-01-05', to: '2026-01-08' });
    const { rows } = await work.stored(place);
    expect(rows[0].msdyn_plannedwork).toBe(
      '[{"minutes":735,"start":"2026-01-05T00:00:00Z","end":"2026-01-07T00:00:00Z"},{"minutes":210,"start":"2026-01-08T00:00:00Z","end":"2026-01-09T00:00:00Z"}]',
    );
    const changed = await work.send('updateResourceAssignment', {
      id: made.id,
      expectedVersion: made.version,
      work: [{ from: '2026-02-01', to: '2026-02-05', hours: '40' }],
    });
    expect(changed.userErrors).toEqual([]);
    expect(changed.record.estimate.forecast).toMatchObject({ number: made.estimate.forecast.number });
    expect(Number(changed.record.estimate.forecast.quantity)).toBe(40);
    const stale = await work.send('updateResourceAssignment', {
      id: made.id,
      expectedVersion: made.version,
      work: [{ from: '2026-02-01', to: '2026-02-05', hours: '41' }],
    });
    expect(codes(stale.userErrors)).toEqual(['STALE_VERSION input.expectedVersion']);
    expect(await work.agreed(place)).toEqual([expect.stringMatching(/^40 /)]);
    expect((await work.stored(place)).staged).toMatchObject([{ StartDate: '2026-02-01T12:00:00Z' }]);
    expect(await openSets()).toBe(0);
  });

  it('has one forecast after it was removed and made again', async () => {
    const place = await work.newPlace('again');
    const task = await work.newTask(place, 'again');
    const member = await work.newMember(place);
    for (const key of ['again 1', 'again 2', 'again 3']) {
      const { record, userErrors } = await work.send('assignResource', {
        idempotencyKey: key,
        taskId: task.id,
        resourceId: member.resourceId,
      });
      expect(userErrors).toEqual([]);
      expect(await work.agreed(place)).toHaveLength(1);
      if (key === 'again 3') continue;
      const removed = await work.send('removeResourceAssignment', { id: record.id, force: true });
      expect(removed).toMatchObject({ deletedId: record.id, userErrors: [] });
      expect(await work.stored(place)).toEqual(nothing);
    }
  });
});

describe('an assignment is refused', () => {
  it('for everything that is wrong with it, at its place', async () => {
    const [place, other] = [await work.newPlace('refused'), await work.newPlace('other')];
    const [task, stranger] = [await work.newTask(place, 'refused'), await work.newMember(other)];
    const summary = await work.newTask(place, 'summary');
    await work.newTask(place, 'below', { parentId: summary.id });
    let count = 0;
    const refuse = async (input: object) => {
      const { userErrors, operation } = await work.send('assignResource', {
        idempotencyKey: `refused ${(count += 1)}`,
        taskId: task.id,
        ...input,
      });
      expect(operation.state).toBe('REJECTED');
      return codes(userErrors);
    };
    const hours = (from: string, to: string, much: string) => ({ from, to, hours: much });
    expect(await refuse({})).toEqual(['INVALID input.teamMemberId']);
    expect(await refuse({ teamMemberId: stranger.id, work: [hours('2026-01-04', '2026-01-03', '0')] })).toEqual([
      'INVALID input.teamMemberId',
      'INVALID input.work.0.hours',
      'INVALID input.work.0.to',
    ]);
    expect(await refuse({ resourceId: stranger.resourceId })).toEqual(['NOT_FOUND input.resourceId']);
    expect(await refuse({ teamMemberId: stranger.id, resourceId: stranger.resourceId })).toEqual([
      'INVALID input.teamMemberId',
    ]);
    const member = await work.newMember(place);
    expect(await refuse({ taskId: summary.id, teamMemberId: member.id })).toEqual(['INVALID input.taskId']);
    const made = await work.send('assignResource', {
      idempotencyKey: 'refused made',
      taskId: task.id,
      teamMemberId: member.id,
    });
    expect(made.userErrors).toEqual([]);
    expect(await refuse({ teamMemberId: member.id })).toEqual(['ALREADY_EXISTS input.teamMemberId']);
    const { finance } = work.stack.sandbox.stores;
    const setModel = (value: string) =>
      finance.run(
        `UPDATE "ProjectParameterV2" SET "ProjectOperationsForecastModelId" = ? WHERE "dataAreaId" = 'usmf'`,
        [value],
      );
    const [before] = finance.all(`SELECT * FROM "ProjectParameterV2" WHERE "dataAreaId" = 'usmf'`);
    setModel('GONE');
    try {
      const { id } = await work.newMember(place);
      expect(await refuse({ teamMemberId: id })).toEqual(['ACCOUNTING_NOT_READY input.taskId']);
      const changed = await work.send('updateResourceAssignment', {
        id: made.record.id,
        force: true,
        work: [hours('2026-01-04', '2026-01-04', '1')],
      });
      expect(codes(changed.userErrors)).toEqual(['ACCOUNTING_NOT_READY input.id']);
    } finally {
      setModel(String(before?.['ProjectOperationsForecastModelId']));
    }
    expect(await work.agreed(place)).toHaveLength(1);
  });
});

describe('neither system keeps an assignment', () => {
  it('that Finance refuses: Dataverse is put back, whatever was to happen', async () => {
    const place = await work.newPlace('put back');
    const task = await work.newTask(place, 'put back');
    const kept = await work.assign(place, task, 'kept', {
      work: [{ from: '2026-01-04', to: '2026-01-05', hours: '6' }],
    });
    const before = await work.stored(place);
    const { id } = await work.newMember(place);
    const free = await work.newTask(place, 'free');
    await refuseInFinance();
    const made = await work.send('assignResource', { idempotencyKey: 'not made', taskId: free.id, teamMemberId: id });
    expect(made).toMatchObject({ record: null, operation: { state: 'COMPENSATED' } });
    expect(codes(made.userErrors)).toEqual(['REJECTED_BY_SYSTEM ']);
    const changed = await work.send('updateResourceAssignment', {
      id: kept.id,
      force: true,
      work: [{ from: '2026-03-01', to: '2026-03-01', hours: '1' }],
    });
    expect(changed.operation.state).toBe('COMPENSATED');
    const removed = await work.send('removeResourceAssignment', { id: kept.id, force: true });
    expect(removed).toMatchObject({ deletedId: null, operation: { state: 'COMPENSATED' } });
    const after = await work.stored(place);
    const shown = ({ rows }: typeof before) =>
      rows.map((row: any) => [row.msdyn_resourceassignmentid, row.msdyn_effort, row.msdyn_plannedwork]);
    expect(shown(after)).toEqual(shown(before));
    expect(after.staged).toEqual(before.staged);
    expect(await openSets()).toBe(0);
  });

  it('that the scheduling service rejects, or accepts and does not persist', async () => {
    const place = await work.newPlace('not persisted');
    const task = await work.newTask(place, 'not persisted');
    const { id } = await work.newMember(place);
    const { schedule } = work.stack.sandbox;
    schedule.configure({ rejectNextExecutes: 1 });
    const input = { taskId: task.id, teamMemberId: id, work: [{ from: '2026-01-04', to: '2026-01-05', hours: '6' }] };
    const rejected = await work.send('assignResource', { idempotencyKey: 'rejected', ...input });
    expect(rejected).toMatchObject({ record: null, operation: { state: 'REJECTED' } });
    expect(await openSets()).toBe(0);
    schedule.configure({ failNextPersists: 1 });
    const failed = await work.send('assignResource', { idempotencyKey: 'failed', ...input });
    expect(failed).toMatchObject({ record: null, operation: { state: 'REJECTED' } });
    expect(await work.stored(place)).toEqual(nothing);
  });

  it.each([
    ['DATAVERSE', 'msdyn_ExecuteOperationSetV1'],
    ['DATAVERSE', 'msdyn_PssUpdateResourceAssignmentContourV1'],
    ['FINANCE', 'ProjEstimateHoursImport'],
  ] as const)('twice when the answer of %s to %s is lost', async (system, entity) => {
    const key = `lost ${entity.slice(0, 24)}`;
    const place = await work.newPlace(key);
    const task = await work.newTask(place, key);
    await work.stack.sandbox.faults.add({
      system,
      entity,
      method: 'POST',
      count: 1,
      fault: { kind: 'reset-after-commit' },
    });
    const made = await work.assign(place, task, key, {
      work: [{ from: '2026-01-04', to: '2026-01-05', hours: '6' }],
    });
    expect(Number(made.hours)).toBe(6);
    expect(await work.agreed(place)).toHaveLength(1);
    expect(await openSets()).toBe(0);
  });
});

it('an assignment that Dataverse has when Finance goes down is on its way, and shown by neither system until Finance is back', async () => {
  const place = await work.newPlace('down');
  const task = await work.newTask(place, 'down');
  const { id } = await work.newMember(place);
  const { schedule, faults } = work.stack.sandbox;
  schedule.configure({ persistence: 'hold' });
  // Nothing of Finance is asked for beside the receipt.
  const sent = mutate(work.stack, 'assignResource', 'record: resourceAssignment { id hours }', {
    idempotencyKey: 'down',
    taskId: task.id,
    teamMemberId: id,
  });
  await expect.poll(() => schedule.waiting()).toHaveLength(1);
  await faults.add({ system: 'FINANCE', fault: { kind: 'down', how: 'refuse' } });
  schedule.release();
  expect(await sent).toMatchObject({
    record: null,
    operation: { state: 'PENDING', legs: expect.arrayContaining([expect.objectContaining({ state: 'WRITTEN' })]) },
    userErrors: [],
  });
  const assignments = `{ projectByNumber(legalEntity: "USMF", number: "${place.number}") { assignments { nodes { id } } } }`;
  const shown = async () =>
    ((await work.stack.query(assignments)).data?.['projectByNumber'] as any).assignments.nodes.length;
  expect(await shown()).toBe(0);
  await faults.clear();
  await expect.poll(shown, { timeout: 20_000 }).toBe(1);
  expect(await work.agreed(place)).toHaveLength(1);
});

it('assignments wait for Finance while their map is paused, and end as Dataverse has them', async () => {
  const place = await work.newPlace('paused');
  const task = await work.newTask(place, 'paused');
  await turnMap(work.stack, 'pauseMap', hourEstimates.name);
  const first = await work.assign(place, task, 'paused 1');
  expect(first.sync.state).toBe('QUEUED');
  const second = await work.assign(place, task, 'paused 2');
  await work.assign(place, task, 'paused 3');
  const removed = await work.send('removeResourceAssignment', { id: second.id, force: true });
  expect(removed.operation.legs).toMatchObject([{ state: 'WRITTEN' }, { system: 'FINANCE', state: 'HELD' }]);
  expect(await work.stored(place)).toMatchObject({ rows: [{}, {}], staged: [], forecasts: [] });
  await turnMap(work.stack, 'resumeMap', hourEstimates.name);
  await expect
    .poll(async () => figures((await work.stored(place)).forecasts, 'Hours'), { timeout: 10_000 })
    .toEqual(['8', '8']);
  expect(await work.agreed(place)).toHaveLength(2);
});
