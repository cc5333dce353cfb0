import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openOperations } from '../support/open-operations.ts';
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
  it('costs as many calls with forty lines as with two', async () => {
    const line = (quantity: number) =>
      `{ transactionType: COST, transactionClass: TIME, documentDate: "2026-01-15", quantity: "${quantity}", roleId: "${place.role}", taskId: "${place.task}" }`;
    const calls = async (lines: number) => {
      const list = Array.from({ length: lines }, (_, index) => line(index + 1)).join(' ');
      const counted = await work.stack.countCalls(
        `mutation { createJournal(input: { idempotencyKey: "${lines} lines", description: "Counted", defaultProjectId: "${place.project}", lines: [${list}] }) { journal { lines(first: 50) { nodes { quantity } } } userErrors { message } } }`,
      );
      const { journal, userErrors } = (counted.result.data as any).createJournal;
      expect(userErrors).toEqual([]);
      expect(journal.lines.nodes).toHaveLength(lines);
      return counted.calls;
    };
    const few = await calls(2);
    // What the journal names, what the lines name, whether any of the rows is there, the change set, the journal, its lines.
    expect(few).toEqual({ dataverse: 6, finance: 0 });
    expect(await calls(40)).toEqual(few);
    const many = Array.from({ length: 201 }, (_, index) => line(index + 1)).join(' ');
    const { errors } = await work.stack.query(
      `mutation { createJournal(input: { idempotencyKey: "too many", description: "Counted", lines: [${many}] }) { userErrors { message } } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

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

  it('is created with its lines in one change set, or with none of them', async () => {
    const input = (second: object) => ({
      description: 'All at once',
      defaultProjectId: place.project,
      lines: [
        {
          transactionType: 'COST',
          transactionClass: 'TIME',
          documentDate: '2026-01-15',
          quantity: '2',
          roleId: place.role,
        },
        {
          transactionType: 'UNBILLED_SALES',
          transactionClass: 'TIME',
          documentDate: '2026-01-15',
          quantity: '2',
          ...second,
        },
      ],
    });
    const before = await numberOfJournals();
    const wrong = { projectId: other.project, taskId: place.task, quantity: '0.001', transactionClass: 'TAX' };
    expect((await journals.change('createJournal', input(wrong))).userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'lines', '1', 'transactionClass'] },
      { code: 'PRECISION_LOSS', path: ['input', 'lines', '1', 'quantity'] },
      { code: 'INVALID', path: ['input', 'lines', '1', 'taskId'] },
    ]);
    const large = { roleId: place.role, quantity: '100000000000', price: '-922337203685477' };
    expect((await journals.change('createJournal', input(large))).userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'lines', '1', 'price'] },
    ]);
    // What contract line Dataverse chooses, and that it takes no retainer, the gateway does not know.
    const refused = await journals.change('createJournal', input({ transactionClass: 'RETAINER' }));
    expect(refused).toMatchObject({
      record: null,
      operation: { state: 'REJECTED' },
      userErrors: [{ code: 'REJECTED_BY_SYSTEM' }],
    });
    expect(await numberOfJournals()).toBe(before);
    const { record, operation } = await journals.change('createJournal', input({ roleId: place.role }));
    expect(operation.legs).toMatchObject([{ system: 'DATAVERSE', state: 'WRITTEN', rows: 3, attempts: 1 }]);
    const { lines } = await journals.read(record.id);
    expect(lines.nodes.map((line: any) => [line.transactionType, line.project.id, line.startDate]).toSorted()).toEqual([
      ['COST', place.project, '2026-01-15'],
      ['UNBILLED_SALES', place.project, '2026-01-15'],
    ]);
    expect(await confirmJournal(work.stack, record.id)).toMatchObject(confirmed);
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
    await hold('msdyn_journallines');
    const line = journals.add(id, ...hours());
    await expect.poll(() => openOperations(work.stack)).toEqual(['createJournalLine']);
    const confirmation = confirmJournal(work.stack, id);
    await expect.poll(() => openOperations(work.stack)).toContain('confirmJournal');
    await work.stack.sandbox.faults.clear();
    expect((await line).userErrors).toEqual([]);
    expect(await confirmation).toMatchObject(confirmed);
    const { lines } = await journals.read(id);
    expect(lines.nodes.map(({ isConfirmed }: { isConfirmed: boolean }) => isConfirmed)).toEqual([true, true]);
  });

  it('takes no line that was asked for after its confirmation', async () => {
    const id = await journals.journalOf(place.project, [hours()]);
    await hold('msdyn_journals');
    const confirmation = confirmJournal(work.stack, id);
    await expect.poll(() => openOperations(work.stack)).toEqual(['confirmJournal']);
    const line = journals.add(id, ...hours());
    await expect.poll(() => openOperations(work.stack)).toContain('createJournalLine');
    await work.stack.sandbox.faults.clear();
    expect(await line).toMatchObject({
      record: null,
      operation: { state: 'REJECTED', legs: [{ attempts: 1 }] },
      userErrors: [{ code: 'REJECTED_BY_SYSTEM' }],
    });
    expect(await confirmation).toMatchObject(confirmed);
    expect((await journals.read(id)).lines.nodes).toHaveLength(1);
  });

  it('is there once when the answer is lost, with each of its lines', async () => {
    const before = await numberOfJournals();
    await work.stack.sandbox.faults.add({
      system: 'DATAVERSE',
      entity: 'msdyn_journals',
      method: 'POST',
      count: 1,
      fault: { kind: 'reset-after-commit' },
    });
    const line = { transactionType: 'COST', transactionClass: 'TIME', documentDate: '2026-01-15', quantity: '1' };
    const { record, operation } = await journals.change('createJournal', {
      description: 'Answer lost',
      defaultProjectId: place.project,
      lines: [line, { ...line, quantity: '2' }],
    });
    expect(operation).toMatchObject({ state: 'COMMITTED', legs: [{ rows: 3 }] });
    expect(await numberOfJournals()).toBe(before + 1);
    const { lines } = await journals.read(record.id);
    expect(lines.nodes.map(({ quantity }: { quantity: string }) => quantity).toSorted()).toEqual(['1.00', '2.00']);
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

/** Keeps the next post to an entity waiting until faults are cleared. */
function hold(entity: string): Promise<unknown> {
  const fault = { kind: 'held' } as const;
  return work.stack.sandbox.faults.add({ system: 'DATAVERSE', entity, method: 'POST', count: 1, fault });
}

async function numberOfJournals(): Promise<number> {
  const { data } = await work.stack.query('{ journals(first: 1) { totalCount } }');
  return (data as any).journals.totalCount;
}
