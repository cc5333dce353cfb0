import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { confirmed, confirmJournal } from './dynamics-user.ts';
import { type JournalPlace, journalPlace, type JournalWork, journalWork } from './journal-work.ts';
import { startTimeWork, type TimeWork } from './time-work.ts';

let work: TimeWork;
let journals: JournalWork;
let place: JournalPlace;
let other: JournalPlace;

beforeAll(async () => {
  work = await startTimeWork({ actuals: 200 });
  journals = journalWork(work.stack);
  place = await journalPlace(work.stack, 'PRJ-0005');
  other = await journalPlace(work.stack, 'PRJ-0003');
});
afterEach(() => work.stack.sandbox.faults.clear());
afterAll(() => work.stack.close());

/** Cost of hours. */
const hours = () => ['COST', 'TIME', { roleId: place.role }] as const;

describe('a journal that is entered', () => {
  it('is an entry journal with a default project, found by what it is about', async () => {
    const id = await journals.journal(place.project);
    expect(await journals.read(id)).toEqual({
      id,
      version: expect.any(String),
      description: 'By hand',
      type: 'ENTRY',
      isConfirmed: false,
      defaultProject: { id: place.project },
      sync: { state: 'NOT_MAPPED' },
      lines: { nodes: [] },
    });
    const { record } = await journals.change('updateJournal', {
      id,
      description: 'Opening costs',
      defaultProjectId: null,
    });
    expect(record).toMatchObject({ description: 'Opening costs', defaultProject: null });
    const { data } = await work.stack.query(
      `{ journals(first: 5, filter: { description: { eq: "Opening costs" }, type: { eq: ENTRY }, isConfirmed: { eq: false } }, orderBy: [{ field: CREATED_AT, direction: DESCENDING }]) { nodes { id } } }`,
    );
    expect(data?.['journals']).toEqual({ nodes: [{ id }] });
  });

  it('has lines that hold what is said, to the last digit, and what Dataverse adds', async () => {
    const journal = await journals.journal(place.project);
    const { record, operation } = await journals.add(journal, 'UNBILLED_SALES', 'EXPENSE', {
      taskId: place.task,
      categoryId: place.category,
      contractLineId: place.contractLine['TIME_AND_MATERIAL'],
      accountingDate: '2026-01-31',
      startDate: '2026-01-10',
      endDate: '2026-01-12',
      quantity: '-12345678.25',
      unit: 'ea',
      price: '0.1005',
      basisPrice: '0.0001',
      billingType: 'COMPLIMENTARY',
      externalDescription: 'For the customer',
    });
    expect(operation).toMatchObject({
      state: 'COMMITTED',
      map: 'Entry journal lines (msdyn_journallines)',
      legs: [{ system: 'DATAVERSE', rows: 1, attempts: 1 }],
    });
    expect(record).toMatchObject({
      journal: { id: journal },
      project: { id: place.project },
      task: { id: place.task },
      category: { id: place.category },
      role: null,
      description: 'UNBILLED_SALES of EXPENSE',
      externalDescription: 'For the customer',
      documentDate: '2026-01-15',
      accountingDate: '2026-01-31',
      startDate: '2026-01-10',
      endDate: '2026-01-12',
      quantity: '-12345678.25',
      unit: 'ea',
      price: { amount: '0.1005', currency: 'USD' },
      amount: { amount: '-1240740.6641' },
      basisPrice: { amount: '0.0001' },
      billingType: 'COMPLIMENTARY',
      isConfirmed: false,
      contractLine: { id: place.contractLine['TIME_AND_MATERIAL'] },
      contract: { id: expect.any(String) },
      customer: { id: expect.any(String) },
    });
    const { record: changed } = await journals.change('updateJournalLine', {
      id: record.id,
      quantity: '3',
      taskId: null,
    });
    expect(changed).toMatchObject({
      quantity: '3.00',
      task: null,
      amount: { amount: '0.3015' },
      endDate: '2026-01-12',
    });
    expect((await journals.change('deleteJournalLine', { id: record.id })).deletedId).toBe(record.id);
    expect((await journals.read(journal)).lines.nodes).toEqual([]);
  });

  it('takes its lines with it when it is deleted', async () => {
    const id = await journals.journalOf(place.project, [hours(), hours()]);
    const [first] = (await journals.read(id)).lines.nodes;
    expect(await journals.change('deleteJournal', { id })).toMatchObject({ deletedId: id, userErrors: [] });
    const { data } = await work.stack.query(`query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, {
      ids: [id, first.id],
    });
    expect(data?.['nodes']).toEqual([null, null]);
  });

  it('is confirmed by its global id as by that of Dataverse', async () => {
    const id = await journals.journalOf(place.project, [hours()]);
    const { data } = await work.stack.query(
      `mutation ($id: ID!) { confirmJournal(input: { journalId: $id }) { isConfirmed journal { isConfirmed lines { nodes { isConfirmed } } } } }`,
      { id },
    );
    const told = { isConfirmed: true, journal: { isConfirmed: true, lines: { nodes: [{ isConfirmed: true }] } } };
    expect(data?.['confirmJournal']).toEqual(told);
    const { errors } = await work.stack.query(
      `mutation ($id: ID!) { confirmJournal(input: { journalId: $id }) { isConfirmed } }`,
      { id: place.project },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('is not confirmed before a line that is being written', async () => {
    const id = await journals.journalOf(place.project, [hours()]);
    await work.stack.sandbox.faults.add({
      system: 'DATAVERSE',
      entity: 'msdyn_journallines',
      method: 'POST',
      count: 1,
      fault: { kind: 'latency', milliseconds: 1_500 },
    });
    const line = journals.add(id, ...hours());
    await expect.poll(newestOperation).toMatchObject({ mutation: 'createJournalLine', state: 'PENDING' });
    const confirmation = confirmJournal(work.stack, id);
    expect((await line).userErrors).toEqual([]);
    expect(await confirmation).toMatchObject(confirmed);
    const { lines } = await journals.read(id);
    expect(lines.nodes.map(({ isConfirmed }: { isConfirmed: boolean }) => isConfirmed)).toEqual([true, true]);
  });
});

describe('what is refused', () => {
  it('is every change of a confirmed journal and of its lines, and nothing is sent', async () => {
    const id = await journals.journalOf(place.project, [hours()]);
    const [line] = (await journals.read(id)).lines.nodes;
    expect(await confirmJournal(work.stack, id)).toMatchObject(confirmed);
    const outcomes = [
      await journals.change('updateJournal', { id, description: 'Later' }),
      await journals.change('deleteJournal', { id }),
      await journals.add(id, ...hours()),
      await journals.change('updateJournalLine', { id: line.id, quantity: '3' }),
      await journals.change('deleteJournalLine', { id: line.id }),
    ];
    expect(outcomes.map(({ userErrors }) => userErrors.map(({ code, path }) => [code, path?.join('.')]))).toEqual(
      ['id', 'id', 'journalId', 'id', 'id'].map((field) => [['INVALID', `input.${field}`]]),
    );
    for (const { userErrors, operation } of outcomes) {
      expect(operation).toMatchObject({ state: 'REJECTED', legs: [] });
      expect(userErrors[0]?.message).toMatch(/^Expected a journal that is not confirmed, .* another journal\.$/);
    }
    expect((await journals.read(id)).lines.nodes).toMatchObject([{ quantity: '2.00' }]);
  });

  it('is told all at once, each at its place', async () => {
    const journal = await journals.journal(place.project);
    const { userErrors, record } = await journals.add(journal, 'COST', 'FEE', {
      taskId: other.task,
      quantity: '1.005',
      price: '1.00001',
      startDate: '2026-02-02',
      endDate: '2026-02-01',
      roleId: 'UmVzb3VyY2VSb2xlOjExMTExMTExLTExMTEtNDExMS04MTExLTExMTExMTExMTExMQ',
      description: 'x'.repeat(101),
    });
    expect(record).toBeNull();
    expect(userErrors.map(({ code, path }) => `${code} ${path?.join('.')}`).toSorted()).toEqual([
      'INVALID input.description',
      'INVALID input.endDate',
      'INVALID input.taskId',
      'INVALID input.transactionClass',
      'NOT_FOUND input.roleId',
      'PRECISION_LOSS input.price',
      'PRECISION_LOSS input.quantity',
    ]);
  });

  it('is a line without a project, where the journal has none either', async () => {
    const journal = await journals.journal(null);
    expect((await journals.add(journal, ...hours())).userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'projectId'] },
    ]);
    const { record } = await journals.add(journal, 'COST', 'TIME', { roleId: place.role, projectId: place.project });
    expect(record.project).toEqual({ id: place.project });
    expect((await journals.change('updateJournalLine', { id: record.id, projectId: null })).userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'projectId'] },
    ]);
  });

  it('is a line whose project moves away from its task, and a class that its type does not allow any more', async () => {
    const journal = await journals.journal(place.project);
    const { record } = await journals.add(journal, 'COST', 'MATERIAL', {
      taskId: place.task,
      productId: place.product,
    });
    const { id } = record;
    const { userErrors } = await journals.change('updateJournalLine', {
      id,
      projectId: other.project,
      transactionType: 'RESOURCING_UNIT_COST',
    });
    expect(userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'transactionClass'] },
      { code: 'INVALID', path: ['input', 'taskId'] },
    ]);
    const moved = await journals.change('updateJournalLine', { id, projectId: other.project, taskId: other.task });
    expect(moved).toMatchObject({
      userErrors: [],
      record: { project: { id: other.project }, task: { id: other.task } },
    });
  });

  it('is a change of a version that is not the newest', async () => {
    const id = await journals.journal(place.project);
    const { version } = await journals.read(id);
    await journals.change('updateJournal', { id, description: 'First' });
    const { userErrors } = await journals.change('updateJournal', {
      id,
      description: 'Second',
      expectedVersion: version,
    });
    expect(userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
    expect((await journals.read(id)).description).toBe('First');
  });

  it('by Dataverse is told as that: only it knows that lines of this journal follow from actuals', async () => {
    const { data } = await work.stack.query(
      '{ journals(first: 1, filter: { isConfirmed: { eq: false }, type: { isNull: true } }) { nodes { id } } }',
    );
    const { id } = (data as any).journals.nodes[0];
    const { userErrors, operation } = await journals.add(id, ...hours());
    expect(operation.state).toBe('REJECTED');
    expect(userErrors).toMatchObject([{ code: 'REJECTED_BY_SYSTEM' }]);
  });
});

async function newestOperation(): Promise<unknown> {
  const { data } = await work.stack.query('{ writeOperations(first: 1) { nodes { mutation state } } }');
  return (data as any).writeOperations.nodes[0];
}
