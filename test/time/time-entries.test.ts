import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Moved, rowId, startTimeWork, type TimeWork } from './time-work.ts';

let work: TimeWork;

beforeAll(async () => {
  work = await startTimeWork();
});
afterEach(async () => {
  await work.stack.sandbox.faults.clear();
  work.stack.sandbox.projectProcesses.configureApprovals({
    backgroundThreshold: 100,
    processing: 'delay',
    failNextApprovals: 0,
  });
});
afterAll(() => work.stack.close());

const statuses = ({ results }: Moved) => results.map(({ timeEntry }) => timeEntry?.status);
const states = ({ results }: Moved) => results.map(({ operation }) => operation?.state);

/** What Finance has been told of an entry's actuals. */
async function staged(actuals: readonly { readonly id: string }[]): Promise<readonly any[]> {
  const { data } = await work.stack.query(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Actual { adjustmentStatus accounting { state } } } }',
    { ids: actuals.map(({ id }) => id) },
  );
  return data?.['nodes'] as any[];
}

/** Calls of messages that Dataverse received. */
const messages = () =>
  work.stack.sandbox.log
    .list('DATAVERSE')
    .filter(({ method, url }) => method === 'POST' && /msdyn_(TimeEntries|ProcessProject)/.test(url)).length;

/** Numbers of msdyn_adjustmentstatus. */
const [adjusted, unadjustable] = [192_350_001, 192_350_002];

describe('time entries', () => {
  it('are drafts first, and are changed and deleted as such', async () => {
    const [place] = work.places;
    const created = await work.enter(place!, { durationMinutes: 90, description: 'Wrote tests' });
    expect(created).toMatchObject({ status: 'DRAFT', durationMinutes: 90, description: 'Wrote tests', actuals: [] });
    const changed = await work.change('updateTimeEntry', {
      id: created.id,
      expectedVersion: created.version,
      durationMinutes: 120,
    });
    expect(changed).toMatchObject({ userErrors: [], record: { durationMinutes: 120, description: 'Wrote tests' } });
    await work.move('submitTimeEntries', [created.id]);
    const tooLate = await work.change('updateTimeEntry', { id: created.id, force: true, durationMinutes: 30 });
    expect(tooLate.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'id'] }]);
    expect(tooLate.operation.legs).toEqual([]);
    await work.move('recallTimeEntries', [created.id]);
    const gone = await work.change('deleteTimeEntry', { id: created.id, force: true });
    expect(gone).toMatchObject({ userErrors: [], deletedId: created.id });
  });

  it('say everything at once that keeps them from being created', async () => {
    const [one, other] = work.places;
    const { userErrors } = await work.change('createTimeEntry', {
      idempotencyKey: 'wrong',
      resourceId: one!.resource.id,
      projectId: one!.project.id,
      taskId: other!.task!.id,
      date: '2026-01-31',
      durationMinutes: 1_441,
    });
    expect(userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'durationMinutes'] },
      { code: 'INVALID', path: ['input', 'taskId'] },
    ]);
  });

  it('go from draft to actuals in both systems, many at once, each for itself', async () => {
    const entries = [
      await work.enter(work.places[0]!),
      await work.enter(work.places[0]!),
      await work.enter(work.places[1]!),
    ];
    const ids = entries.map(({ id }) => id as string);
    const submitted = await work.move('submitTimeEntries', ids);
    expect(submitted.userErrors).toEqual([]);
    expect(statuses(submitted)).toEqual(['SUBMITTED', 'SUBMITTED', 'SUBMITTED']);

    const draft = await work.enter(work.places[1]!);
    work.stack.sandbox.log.clear();
    const approved = await work.move('approveTimeEntries', [ids[0]!, draft.id, ids[1]!, ids[2]!]);
    expect(approved.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'ids', '1'] }]);
    expect(statuses(approved)).toEqual(['APPROVED', 'DRAFT', 'APPROVED', 'APPROVED']);
    expect(approved.results.map(({ isDone }) => isDone)).toEqual([true, false, true, true]);
    // One message for each project.
    expect(messages()).toBe(2);
    expect(new Set(approved.results.flatMap(({ operation }) => operation?.id ?? [])).size).toBe(2);

    const actuals = approved.results.flatMap(({ timeEntry }) => timeEntry?.actuals ?? []);
    expect(actuals.length).toBeGreaterThanOrEqual(3);
    await expect
      .poll(async () => new Set((await staged(actuals)).map(({ accounting }) => accounting.state)))
      .toEqual(new Set(['STAGED']));
  });

  it('are taken back to be submitted again, and Finance hears of the reversals', async () => {
    const { id } = await work.enter(work.places[0]!);
    await work.move('submitTimeEntries', [id]);
    const approved = await work.move('approveTimeEntries', [id]);
    const before = approved.results[0]!.timeEntry.actuals;
    const canceled = await work.move('cancelTimeEntryApprovals', [id]);
    expect(canceled).toMatchObject({ userErrors: [], results: [{ isDone: true, timeEntry: { status: 'SUBMITTED' } }] });
    const after = canceled.results[0]!.timeEntry.actuals;
    expect(after).toHaveLength(before.length * 2);
    await expect
      .poll(async () => {
        const rows = await work.stack.finance.json(
          `ProjActualsImports?cross-company=true&$filter=${after.map(({ id: actual }: any) => `ActualId eq ${rowId(actual)}`).join(' or ')}`,
        );
        return rows.value.map(({ AdjustmentStatus }: any) => AdjustmentStatus).toSorted();
      })
      .toEqual(before.flatMap(() => [adjusted, unadjustable]).toSorted());
  });

  it('are returned when they are rejected, and asked for when they are recalled after approval', async () => {
    const [one, other] = [await work.enter(work.places[0]!), await work.enter(work.places[0]!)];
    await work.move('submitTimeEntries', [one.id, other.id]);
    expect(statuses(await work.move('rejectTimeEntries', [one.id]))).toEqual(['RETURNED']);
    await work.move('approveTimeEntries', [other.id]);
    const recalled = await work.move('recallTimeEntries', [one.id, other.id]);
    expect(statuses(recalled)).toEqual(['RETURNED', 'RECALL_REQUESTED']);
    expect(recalled.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'ids', '0'] }]);
  });

  it('are answered for once Dataverse has carried a queued decision out', async () => {
    const { id } = await work.enter(work.places[0]!);
    await work.move('submitTimeEntries', [id]);
    work.stack.sandbox.projectProcesses.configureApprovals({ backgroundThreshold: 0, delayMilliseconds: 500 });
    const approved = await work.move('approveTimeEntries', [id]);
    expect(statuses(approved)).toEqual(['APPROVED']);
    expect(states(approved)).toEqual(['COMMITTED']);
  });

  it('are told apart when Dataverse decides about some of them only', async () => {
    const entries = [await work.enter(work.places[0]!), await work.enter(work.places[0]!)];
    const ids = entries.map(({ id }) => id as string);
    await work.move('submitTimeEntries', ids);
    work.stack.sandbox.projectProcesses.configureApprovals({ failNextApprovals: 1 });
    const approved = await work.move('approveTimeEntries', ids);
    expect(statuses(approved).toSorted()).toEqual(['APPROVED', 'SUBMITTED']);
    expect(approved.userErrors).toMatchObject([{ code: 'REJECTED_BY_SYSTEM' }]);
    expect(approved.results.filter(({ isDone }) => isDone)).toHaveLength(1);
  });

  it('are moved on once when the answer is lost, and when the call is repeated', async () => {
    const entries = [await work.enter(work.places[0]!), await work.enter(work.places[1]!)];
    const ids = entries.map(({ id }) => id as string);
    await work.stack.sandbox.faults.add({
      system: 'DATAVERSE',
      entity: 'msdyn_TimeEntriesSubmit',
      method: 'POST',
      count: 1,
      fault: { kind: 'reset-after-commit' },
    });
    const draft = await work.enter(work.places[1]!);
    await work.move('submitTimeEntries', [draft.id]);
    const submitted = await work.move('submitTimeEntries', [...ids, draft.id], 'submit once');
    expect(statuses(submitted)).toEqual(['SUBMITTED', 'SUBMITTED', 'SUBMITTED']);
    expect(submitted.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'ids', '2'] }]);

    work.stack.sandbox.log.clear();
    const again = await work.move('submitTimeEntries', [...ids, draft.id], 'submit once');
    expect(again.results.map(({ operation }) => operation?.id)).toEqual(
      submitted.results.map(({ operation }) => operation?.id),
    );
    expect(again.userErrors).toEqual(submitted.userErrors);
    expect(messages()).toBe(0);
    const other = await work.move('submitTimeEntries', [ids[0]!], 'submit once');
    expect(other).toMatchObject({ results: [], userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
  });

  it('that cannot be submitted do not hold up the others', async () => {
    const entries = [await work.enter(work.places[0]!), await work.enter(work.places[0]!)];
    const ids = entries.map(({ id }) => id as string);
    // Without a role Dataverse refuses to submit, and with one all that were named with it.
    await work.change('updateTimeEntry', { id: ids[0]!, force: true, roleId: null });
    const submitted = await work.move('submitTimeEntries', ids, 'one of two');
    expect(statuses(submitted)).toEqual(['DRAFT', 'SUBMITTED']);
    expect(submitted.userErrors).toMatchObject([{ code: 'REJECTED_BY_SYSTEM', path: ['input', 'ids', '0'] }]);
    expect(await work.move('submitTimeEntries', ids, 'one of two')).toMatchObject({
      userErrors: submitted.userErrors,
      results: [{ isDone: false }, { isDone: true }],
    });
  });

  it('are not approved while Finance could not post their actuals, unless the approver insists', async () => {
    const { id } = await work.enter(work.places[0]!, { date: '2031-05-05' });
    await work.move('submitTimeEntries', [id]);
    const dry = await work.move('approveTimeEntries', [id], undefined, { dryRun: true });
    const problems = dry.userErrors.map(({ code, path }) => `${code} ${path?.join('.') ?? ''}`);
    expect(new Set(problems)).toEqual(new Set(['ACCOUNTING_NOT_READY input.ids.0']));
    expect(dry.userErrors.map(({ message }) => message).join(' ')).toMatch(/Expected an open fiscal period .* Finance/);
    const refused = await work.move('approveTimeEntries', [id]);
    expect(refused.userErrors).toEqual(dry.userErrors);
    expect(refused.results).toMatchObject([{ isDone: false, operation: null, timeEntry: { status: 'SUBMITTED' } }]);
    const forced = await work.move('approveTimeEntries', [id], undefined, { checkAccounting: false });
    expect(forced).toMatchObject({ userErrors: [], results: [{ isDone: true, timeEntry: { status: 'APPROVED' } }] });
  });

  it('are not looked up when too many are named', async () => {
    const { userErrors, results } = await work.move('submitTimeEntries', []);
    expect(results).toEqual([]);
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'ids'] }]);
  });
});
