import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { expenseEstimates } from '../../dualwrite/maps/expense-estimates.ts';
import { codes } from '../write-through-mutations/contract-work.ts';
import { mutate, type Payload, turnMap } from '../write-through-mutations/mutate.ts';
import { type AssignmentWork, keyOf, startAssignmentWork } from './assignment-work.ts';
import { type Place, kinds, usual } from './estimate-work.ts';

let work: AssignmentWork;

beforeAll(async () => {
  work = await startAssignmentWork();
});
afterEach(async () => {
  await work.stack.sandbox.faults.clear();
});
afterAll(() => work.stack.close());

const nothing = { rows: [], staged: [], forecasts: [] };
const written = { system: 'DATAVERSE', role: 'ORIGIN', state: 'WRITTEN', attempts: 1, error: null };
const nothingToDo = { system: 'FINANCE', role: 'TARGET', state: 'NOTHING_TO_DO', rows: 0, attempts: 0, error: null };
const deletedInDataverse = {
  state: 'COMMITTED',
  legs: expect.arrayContaining([expect.objectContaining(written), nothingToDo]),
};

/** What was sent to Finance since the log was cleared, by method and entity; reads are left out. */
function sentToFinance(): readonly string[] {
  return work.stack.sandbox.log
    .list('FINANCE')
    .flatMap((request) => (request.operations.length === 0 ? [request] : request.operations))
    .filter(({ method }) => method !== 'GET')
    .map(({ method, entity }) => `${method} ${entity ?? ''}`);
}

/** Takes rows away from Finance without its noticing, so that nothing follows from it there either. */
function loseInFinance(table: string, column: string, value: string): void {
  const { finance } = work.stack.sandbox.stores;
  const where = `FROM "${table}" WHERE "${column}" = ? COLLATE NOCASE`;
  expect(finance.all(`SELECT 1 ${where}`, [value])).not.toEqual([]);
  finance.run(`DELETE ${where}`, [value]);
}

/** An assignment that Finance never had: its staging row is lost, and with it the forecast. */
async function untold(key: string): Promise<{ readonly place: Place; readonly task: any; readonly made: any }> {
  const place = await work.newPlace(key);
  const task = await work.newTask(place, key);
  const made = await work.assign(place, task, key);
  const address = `ProjEstimateHoursImport(dataAreaId='usmf',EstimateHoursImportId=${keyOf(made.id)})`;
  await work.stack.finance.send('DELETE', `${address}?cross-company=true`);
  expect(await work.stored(place)).toMatchObject({ rows: [{}], staged: [], forecasts: [] });
  work.stack.sandbox.log.clear();
  return { place, task, made };
}

describe('an assignment that Finance never had', () => {
  it('is removed from Dataverse alone, and the receipt says that Finance had nothing to do', async () => {
    const { place, made } = await untold('never had');
    const removed = await work.send('removeResourceAssignment', { id: made.id, expectedVersion: made.version });
    expect(removed).toMatchObject({ deletedId: made.id, userErrors: [], operation: deletedInDataverse });
    // It is looked at before it is removed; what that does to the others is looked at only where there are others.
    expect(work.stack.sandbox.requests().FINANCE).toMatchObject({ calls: 1 });
    expect(sentToFinance()).toEqual([]);
    expect(await work.stored(place)).toEqual(nothing);
  });

  it('stays when Dataverse refuses, and nothing is to be put back in Finance', async () => {
    const { place, made } = await untold('refused');
    work.stack.sandbox.schedule.configure({ rejectNextExecutes: 1 });
    const removed = await work.send('removeResourceAssignment', { id: made.id, force: true });
    expect(removed).toMatchObject({ deletedId: null, operation: { state: 'REJECTED' } });
    expect(sentToFinance()).toEqual([]);
    expect(await work.stored(place)).toMatchObject({ rows: [{}], staged: [], forecasts: [] });
  });

  it('is made in Finance by the next change of it, as a new one would be', async () => {
    const { place, made } = await untold('made good');
    const changed = await work.send('updateResourceAssignment', {
      id: made.id,
      expectedVersion: made.version,
      work: [{ from: '2026-01-05', to: '2026-01-06', hours: '12.5' }],
    });
    expect(changed.userErrors).toEqual([]);
    expect(changed.operation).toMatchObject({ state: 'COMMITTED', legs: [{ state: 'WRITTEN' }, { state: 'WRITTEN' }] });
    expect(sentToFinance()).toEqual(['POST ProjEstimateHoursImport']);
    expect(await work.agreed(place)).toEqual([expect.stringMatching(/^12\.5 /)]);
    const { staged } = await work.stored(place);
    const { staged: usually } = await work.stored(await anotherPlace());
    // Whatever else it holds comes from the assignment, as if it had been made with it.
    const filled = (row: any) => Object.keys(row).filter((column) => row[column] !== '' && row[column] !== null);
    expect(filled(staged[0])).toEqual(filled(usually[0]));
    expect(staged[0]).toMatchObject({
      ProjectId: place.number,
      ResourceCategoryId: made.role.number,
      ProjCDSResourceId: keyOf(made.resource.id),
      StartDate: '2026-01-05T12:00:00Z',
    });
    expect(changed.record.estimate.forecast).toMatchObject({ quantity: '12.5000' });
  });

  it('is neither changed nor made when Finance refuses', async () => {
    const { place, made } = await untold('not made good');
    const before = await work.stored(place);
    const rule = { system: 'FINANCE', entity: 'ProjEstimateHoursImport', method: 'POST' } as const;
    await work.stack.sandbox.faults.add({ ...rule, fault: { kind: 'status', status: 400 } });
    const changed = await work.send('updateResourceAssignment', {
      id: made.id,
      force: true,
      work: [{ from: '2026-01-05', to: '2026-01-06', hours: '12.5' }],
    });
    expect(changed.operation.state).toBe('COMPENSATED');
    const after = await work.stored(place);
    expect([after.staged, after.rows[0].msdyn_effort]).toEqual([[], before.rows[0].msdyn_effort]);
  });

  it('is made once when the answer of Finance is lost', async () => {
    const { place, made } = await untold('made once');
    const rule = { system: 'FINANCE', entity: 'ProjEstimateHoursImport', method: 'POST', count: 1 } as const;
    await work.stack.sandbox.faults.add({ ...rule, fault: { kind: 'reset-after-commit' } });
    const changed = await work.send('updateResourceAssignment', {
      id: made.id,
      force: true,
      work: [{ from: '2026-01-05', to: '2026-01-06', hours: '3' }],
    });
    expect(changed).toMatchObject({ userErrors: [], operation: { state: 'COMMITTED' } });
    expect(sentToFinance()).toEqual(['POST ProjEstimateHoursImport']);
    expect(await work.agreed(place)).toHaveLength(1);
  });

  async function anotherPlace(): Promise<Place> {
    const place = await work.newPlace('usual');
    await work.assign(place, await work.newTask(place, 'usual'), 'usual');
    return place;
  }
});

describe('a record that is on its way to Finance is not taken for one that Finance never had', () => {
  const [kind] = kinds;
  const plan = (place: Place, key: string) =>
    work.estimates.estimate('create', kind!, {
      idempotencyKey: key,
      consistency: 'EVENTUAL',
      projectId: place.id,
      categoryId: work.estimates.categories['00004'],
      ...usual,
    });

  it('while it is being made there', async () => {
    const place = await work.newPlace('on its way');
    const rule = { system: 'FINANCE', entity: kind!.staging, method: 'POST', count: 1 } as const;
    await work.stack.sandbox.faults.add({ ...rule, fault: { kind: 'throttle', retryAfterSeconds: 1 } });
    const made = await plan(place, 'on its way');
    expect(made.operation).toMatchObject({ state: 'PENDING' });
    const deleted = await work.estimates.estimate('delete', kind!, { id: made.record.id, force: true });
    expect(deleted).toMatchObject({ userErrors: [], operation: { state: 'COMMITTED' } });
    expect(deleted.operation.legs).toContainEqual(
      expect.objectContaining({ system: 'FINANCE', state: 'WRITTEN', rows: 2 }),
    );
    expect(await work.estimates.stored(kind!, place)).toEqual({ lines: [], staged: [], forecasts: [] });
  });

  it('while their map is paused', async () => {
    const place = await work.newPlace('held');
    await turnMap(work.stack, 'pauseMap', expenseEstimates.name);
    const made = await plan(place, 'held');
    const deleted = await work.estimates.estimate('delete', kind!, { id: made.record.id, force: true });
    expect(deleted.operation.legs).toMatchObject([{ state: 'WRITTEN' }, { system: 'FINANCE', state: 'HELD' }]);
    await turnMap(work.stack, 'resumeMap', expenseEstimates.name);
    await expect.poll(work.pending, { timeout: 10_000 }).toEqual([]);
    expect(await work.estimates.stored(kind!, place)).toEqual({ lines: [], staged: [], forecasts: [] });
  });
});

/** A record that Dataverse alone holds, and how it is deleted and changed. */
interface Untold {
  readonly deletion: string;
  readonly id: string;
  /** A change that Finance would have to be told; none where it can make the row. */
  readonly change: { readonly name: string; readonly input: object };
}

const records: Readonly<Record<string, (key: string) => Promise<Untold>>> = {
  project: async (key) => {
    const { record } = await made('createProject', { idempotencyKey: key, legalEntity: 'USMF', name: key });
    loseInFinance('ProjectsV2', 'ProjectId', record.number);
    const change = { name: 'updateProjectAccounting', input: { projectGroup: 'TM' } };
    return { deletion: 'deleteProject', id: record.id, change };
  },
  task: async (key) => {
    const { id } = await work.newTask(await work.newPlace(key), key);
    loseInFinance('ProjectTasks', 'TaskElementId', keyOf(id));
    return { deletion: 'deleteProjectTask', id, change: { name: 'updateProjectTask', input: { name: 'Other' } } };
  },
  'contract line': async (key) => {
    const { record } = await newLine(key, false);
    loseInFinance('ProjectContractLines', 'ContractLineId', record.number);
    const change = { name: 'updateContractLine', input: { name: 'Other' } };
    return { deletion: 'deleteContractLine', id: record.id, change };
  },
  milestone: async (key) => {
    const { record: line } = await newLine(key, true);
    const { record } = await made('createBillingMilestone', {
      idempotencyKey: `milestone of ${key}`,
      lineId: line.id,
      name: 'Signed',
      date: '2027-01-31',
      amount: '400',
    });
    loseInFinance('ProjectContractLineMilestones', 'ContractLineMilestoneIdentifier', record.number);
    const change = { name: 'updateBillingMilestone', input: { name: 'Other' } };
    return { deletion: 'deleteBillingMilestone', id: record.id, change };
  },
};

async function made(name: string, input: object): Promise<Payload> {
  const payload = await work.change(name, input);
  expect(payload.userErrors).toEqual([]);
  return payload;
}

async function newLine(key: string, isOfProject: boolean): Promise<Payload> {
  const { id, contract } = await work.newPlace(key, false);
  return made('createContractLine', {
    idempotencyKey: `line of ${key}`,
    contractId: contract.id,
    ...(isOfProject ? { projectId: id } : {}),
    name: 'Delivery',
    billingMethod: 'FIXED_PRICE',
    amount: '1000',
  });
}

describe.each(Object.keys(records))('a %s that Finance never had', (name) => {
  it('cannot be changed, which says what to do, and is deleted from Dataverse alone', async () => {
    const { deletion, id, change } = await records[name]!(`untold ${name}`);
    work.stack.sandbox.log.clear();
    const changed = await mutate(work.stack, change.name, 'operation { id }', { id, force: true, ...change.input });
    expect(changed).toMatchObject({ operation: { state: 'REJECTED' } });
    expect(codes(changed.userErrors)).toEqual(['NOT_FOUND ']);
    expect(changed.userErrors[0]?.message).toContain('found no row of it there');
    expect(changed.userErrors[0]?.message).toContain('initial synchronization');
    const deleted = await mutate(work.stack, deletion, 'deletedId', { id, force: true });
    expect(deleted).toMatchObject({ deletedId: id, userErrors: [], operation: deletedInDataverse });
    expect(sentToFinance()).toEqual([]);
  });
});

describe.each(kinds)('$typename of which Finance lacks a line', (kind) => {
  it('is deleted with what Finance has of it', async () => {
    const place = await work.newPlace(`lacks ${kind.typename}`);
    const planned = await work.estimates.plan(kind, place, `lacks ${kind.typename}`);
    const { staged } = await work.estimates.stored(kind, place);
    const sales = staged.find(({ TransType }) => TransType === 'Sales');
    const id = kind.class === 'EXPENSE' ? 'EstimateExpensesImportId' : 'ImportId';
    const address = `${kind.staging}(dataAreaId='usmf',${id}=${sales[id]})`;
    await work.stack.finance.send('DELETE', `${address}?cross-company=true`);
    work.stack.sandbox.log.clear();
    const deleted = await work.estimates.estimate('delete', kind, { id: planned.id, force: true });
    expect(deleted).toMatchObject({ deletedId: planned.id, userErrors: [], operation: { state: 'COMMITTED' } });
    expect(deleted.operation.legs).toContainEqual(
      expect.objectContaining({ system: 'FINANCE', state: 'WRITTEN', rows: 1, attempts: 1 }),
    );
    expect(sentToFinance()).toEqual([`DELETE ${kind.staging}`]);
    expect(await work.estimates.stored(kind, place)).toEqual({ lines: [], staged: [], forecasts: [] });
  });
});
