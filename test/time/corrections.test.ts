import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { encodeGlobalId } from '../../subgraphs/model/global-id.ts';
import { startStack } from '../support/stack.ts';
import { beginScenario, told } from './books.ts';
import { approvedActuals, correctActuals } from './correct.ts';
import { confirmed, confirmJournal, type DynamicsUser, dynamicsUser } from './dynamics-user.ts';
import { type Place, rowId, startTimeWork, type TimeWork } from './time-work.ts';

let work: TimeWork;
let user: DynamicsUser;

beforeAll(async () => {
  work = await startTimeWork({ actuals: 2_000 });
  user = dynamicsUser(work.stack);
});
afterEach(() => work.stack.sandbox.faults.clear());
afterAll(() => work.stack.close());

const place = (number: string): Place => work.places.find(({ project }) => project.number === number)!;
const one = (sql: string) => String(work.stack.sandbox.stores.dataverse.get(sql)?.['id']);
const correct = (input: object) => correctActuals(work.stack, input);
const to = (number: string) => ({ projectId: place(number).project.id, taskId: place(number).task?.id });
const journals = () => work.stack.sandbox.stores.dataverse.all("SELECT * FROM msdyn_journal WHERE msdyn_description LIKE 'Dualgraph%'").length; // prettier-ignore
const done = { isCorrected: true, userErrors: [], operation: { state: 'COMMITTED' } };
const codes = ({ userErrors }: any) => userErrors.map(({ code, path }: any) => [code, path?.join('.')]);

describe('actuals of an hour', () => {
  it('are corrected: reversed where they were, made anew where they belong, and booked', async () => {
    const booked = beginScenario(work.stack);
    const [cost, sale] = await approvedActuals(work, 'PRJ-0005');
    const input = { ids: [cost.id], replacement: to('PRJ-0010'), idempotencyKey: 'moved' };
    const corrected = await correct(input);
    expect(corrected).toMatchObject({
      ...done,
      journalId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      reversed: [cost, sale].map(({ id }) => ({
        actual: { id, adjustmentStatus: 'ADJUSTED' },
        expectedStatus: 'ADJUSTED',
        isDone: true,
      })),
    });
    const actuals = await booked();
    expect(told(actuals)).toEqual([
      'COST TIME CHARGEABLE 1 ADJUSTED',
      'UNBILLED_SALES TIME CHARGEABLE 1 ADJUSTED',
      'COST TIME CHARGEABLE -1 UNADJUSTABLE',
      'UNBILLED_SALES TIME CHARGEABLE -1 UNADJUSTABLE',
      'COST TIME NOT_AVAILABLE 1 LIVE',
    ]);
    expect(actuals.map(({ project }) => project.number)).toEqual([...Array(4).fill('PRJ-0005'), 'PRJ-0010']);
    const before = journals();
    expect(await correct(input)).toMatchObject({ operation: { id: corrected.operation.id } });
    expect(codes(await correct({ ...input, replacement: to('PRJ-0003') }))).toEqual([
      ['IDEMPOTENCY_KEY_REUSED', 'input.idempotencyKey'],
    ]);
    expect(codes(await correct({ ...input, idempotencyKey: null }))).toEqual([['INVALID', 'input.ids.0']]);
    expect(journals()).toBe(before);
  });

  it.each(['task', 'role', 'resource', 'date'] as const)('are corrected by their %s alone', async (what) => {
    const { data, errors } = await work.stack.query(
      `{ projects(first: 1, filter: { number: { eq: "PRJ-0005" } }) { nodes {
        tasks(first: 50, filter: { isLeaf: { eq: true } }) { nodes { id } } team { role { id } resource { id } } } } }`,
    );
    expect(errors).toBeUndefined();
    const [{ tasks, team }] = (data?.['projects'] as any).nodes;
    const own = place('PRJ-0005');
    const other = (ids: readonly (string | undefined)[], not: string | undefined) =>
      ids.find((id) => id !== undefined && id !== not);
    const { taskId, roleId, resourceId } = {
      taskId: other(
        tasks.nodes.map(({ id }: any) => id),
        own.task?.id,
      ),
      roleId: other(
        team.map(({ role }: any) => role?.id),
        own.role?.id,
      ),
      resourceId: other(
        team.map(({ resource }: any) => resource?.id),
        own.resource.id,
      ),
    };
    const replacement = { task: { taskId }, role: { roleId }, resource: { resourceId }, date: { date: '2026-03-05' } }[
      what
    ];
    expect(Object.values(replacement)).not.toContain(undefined);
    const booked = beginScenario(work.stack);
    const [cost] = await approvedActuals(work, 'PRJ-0005');
    expect(await correct({ ids: [cost.id], replacement })).toMatchObject(done);
    const made = (await booked()).filter(({ adjustmentStatus }) => adjustmentStatus === null);
    expect(told(made)).toEqual(['COST TIME CHARGEABLE 1 LIVE', 'UNBILLED_SALES TIME CHARGEABLE 1 LIVE']);
    const { data: read } = await work.stack.query(
      `query ($id: ID!) { node(id: $id) { ... on Actual { transactionDate task { id } role { id } resource { id } } } }`,
      { id: made[0]?.id },
    );
    const expected = {
      transactionDate: what === 'date' ? '2026-03-05' : expect.any(String),
      task: { id: what === 'task' ? taskId : own.task?.id },
      role: { id: what === 'role' ? roleId : own.role?.id },
      resource: { id: what === 'resource' ? resourceId : own.resource.id },
    };
    expect(read?.['node']).toEqual(expected);
  });

  it('may be corrected again, and several together', async () => {
    const booked = beginScenario(work.stack);
    const hours = [await approvedActuals(work, 'PRJ-0005'), await approvedActuals(work, 'PRJ-0005')];
    const resource = encodeGlobalId('BookableResource', one(`SELECT bookableresourceid AS id FROM bookableresource WHERE bookableresourceid <> '${rowId(place('PRJ-0005').resource.id)}' AND msdyn_company = (SELECT msdyn_owningcompany FROM msdyn_project WHERE msdyn_projectnumber = 'PRJ-0005') LIMIT 1`)); // prettier-ignore
    const ids = hours.map(([cost]) => cost.id);
    expect(await correct({ ids, replacement: { resourceId: resource, date: '2026-03-02' } })).toMatchObject(done);
    const made = (await booked()).filter(({ adjustmentStatus }) => adjustmentStatus === null);
    expect(made).toHaveLength(4);
    const costs = made.filter(({ transactionType }) => transactionType === 'COST').map(({ id }) => id);
    const again = beginScenario(work.stack);
    expect(await correct({ ids: costs, replacement: { date: '2026-03-03' } })).toMatchObject(done);
    expect(await again()).toHaveLength(8);
  });

  it('whose invoice was credited in full are corrected with the sale that the credit made', async () => {
    const [credited] = work.stack.sandbox.stores.dataverse.all(
      `SELECT cost.msdyn_actualid AS cost, anew.msdyn_actualid AS sale FROM msdyn_actual billed
       JOIN msdyn_transactionconnection of ON of.msdyn_transaction1record = billed.msdyn_actualid AND of.msdyn_transaction1role = 'Billed sales'
       JOIN msdyn_transactionorigin origin ON origin.msdyn_transaction = of.msdyn_transaction2record AND origin.msdyn_origintype = 'msdyn_timeentry'
       JOIN msdyn_transactionorigin other ON other.msdyn_origin = origin.msdyn_origin
       JOIN msdyn_actual cost ON cost.msdyn_actualid = other.msdyn_transaction AND cost.msdyn_transactiontypecode = 192350000
       JOIN msdyn_transactionconnection credit ON credit.msdyn_transaction2record = billed.msdyn_actualid AND credit.msdyn_transaction1role = 'Replacing'
       JOIN msdyn_actual anew ON anew.msdyn_actualid = credit.msdyn_transaction1record AND anew.msdyn_adjustmentstatus IS NULL
       WHERE billed.msdyn_transactiontypecode = 192350006 AND billed.msdyn_adjustmentstatus = 192350001 AND cost.msdyn_adjustmentstatus IS NULL
         AND (SELECT count(*) FROM msdyn_transactionorigin sibling WHERE sibling.msdyn_origin = origin.msdyn_origin) = 2
       LIMIT 1`,
    );
    const booked = beginScenario(work.stack);
    const ids = [encodeGlobalId('Actual', String(credited?.['cost']))];
    const corrected = await correct({ ids, replacement: { date: '2025-11-06' } });
    expect(corrected).toMatchObject(done);
    expect(corrected.reversed.map(({ actual }: any) => [rowId(actual.id), actual.adjustmentStatus])).toEqual([
      [credited?.['cost'], 'ADJUSTED'],
      [credited?.['sale'], 'ADJUSTED'],
    ]);
    expect((await booked()).length).toBeGreaterThanOrEqual(4);
  });

  it('are shown before they are corrected, and nothing is written', async () => {
    const [cost, sale] = await approvedActuals(work, 'PRJ-0005');
    const before = journals();
    const shown = await correct({ ids: [sale.id], replacement: to('PRJ-0010'), dryRun: true });
    expect(shown).toMatchObject({
      isCorrected: false,
      journalId: null,
      operation: null,
      userErrors: [],
      reversed: [cost, sale].map(({ id }) => ({ actual: { id, adjustmentStatus: null }, isDone: false })),
    });
    expect(journals()).toBe(before);
  });
});

describe('an expense', () => {
  it('is corrected to another project and category, at what was paid', async () => {
    const { dataverse } = work.stack.sandbox.stores;
    const [cost] = dataverse.all(
      `SELECT cost.msdyn_actualid AS id, cost.msdyn_amount AS amount, cost.msdyn_transactioncategory AS category FROM msdyn_actual cost
       JOIN msdyn_transactionorigin origin ON origin.msdyn_transaction = cost.msdyn_actualid AND origin.msdyn_origintype = 'msdyn_expense'
       JOIN msdyn_project project ON project.msdyn_projectid = cost.msdyn_project AND project.msdyn_projectnumber = 'PRJ-0010'
       WHERE cost.msdyn_adjustmentstatus IS NULL AND cost.msdyn_transactiontypecode = 192350000 LIMIT 1`,
    );
    const category = one(`SELECT msdyn_expensecategoryuid AS id FROM msdyn_expensecategory WHERE msdyn_expensecategoryuid <> '${String(cost?.['category'])}' LIMIT 1`); // prettier-ignore
    const ids = [encodeGlobalId('Actual', String(cost?.['id']))];
    const replacement = { ...to('PRJ-0005'), categoryId: encodeGlobalId('TransactionCategory', category) };
    const booked = beginScenario(work.stack);
    expect(await correct({ ids, replacement })).toMatchObject(done);
    const actuals = await booked();
    expect(told(actuals).slice(1)).toEqual([
      'COST EXPENSE CHARGEABLE 1 LIVE',
      'UNBILLED_SALES EXPENSE CHARGEABLE 1 LIVE',
    ]);
    expect(BigInt(actuals[1]!.amount.amount.replace('.', ''))).toBe(cost?.['amount']);
  });
});

describe('a correction', () => {
  it('is refused with everything that is in its way, each at its place', async () => {
    const { data } = await work.stack.query(
      `{ timeEntries(first: 200, filter: { status: { eq: APPROVED } }) { nodes { actuals { id billingStatus } } }
         expense: actuals(first: 1, filter: { transactionClass: { eq: EXPENSE }, transactionType: { eq: COST } }) { nodes { id } }
         fee: actuals(first: 1, filter: { transactionClass: { eq: FEE } }) { nodes { id } }
         reversal: actuals(first: 1, filter: { adjustmentStatus: { eq: UNADJUSTABLE }, transactionClass: { eq: TIME }, transactionType: { eq: COST } }) { nodes { id } } }`,
    );
    const first = (name: string) => (data as any)[name].nodes[0].id;
    const invoiced = (data as any).timeEntries.nodes
      .flatMap(({ actuals }: any) => actuals)
      .find(({ billingStatus }: any) => billingStatus === 'CUSTOMER_INVOICE_POSTED');
    const [inProcess] = await approvedActuals(work, 'PRJ-0005');
    const [live] = await approvedActuals(work, 'PRJ-0005');
    await user.press('journals/correct', { actualIds: [rowId(inProcess.id)] });
    const gone = encodeGlobalId('Actual', '11111111-1111-4111-8111-111111111111');
    const before = journals();
    const ids = [live.id, invoiced.id, first('expense'), first('fee'), first('reversal'), inProcess.id, gone];
    const replacement = {
      projectId: place('PRJ-0005').project.id,
      taskId: place('PRJ-0010').task?.id,
      roleId: encodeGlobalId('ResourceRole', '11111111-1111-4111-8111-111111111111'),
    };
    const refused = await correct({ ids, replacement });
    expect(codes(refused)).toEqual([
      ['INVALID', 'input.ids.1'],
      ['INVALID', 'input.ids.2'],
      ['INVALID', 'input.ids.3'],
      ['INVALID', 'input.ids.4'],
      ['INVALID', 'input.ids.5'],
      ['NOT_FOUND', 'input.ids.6'],
      ['NOT_FOUND', 'input.replacement.roleId'],
      ['INVALID', 'input.replacement.taskId'],
      ['INVALID', 'input.replacement.roleId'],
    ]);
    const messages = refused.userErrors.map(({ message }: any) => message).join('\n');
    expect(messages).toMatch(/on no invoice.*\n.*one class.*\n.*came about otherwise.*\n.*never adjusted.*\n.*not confirmed yet/); // prettier-ignore
    expect(codes(await correct({ ids: [live.id], replacement: {} }))).toEqual([['INVALID', 'input.replacement']]);
    const category = encodeGlobalId('TransactionCategory', one('SELECT msdyn_transactioncategoryid AS id FROM msdyn_transactioncategory LIMIT 1')); // prettier-ignore
    expect(codes(await correct({ ids: [live.id], replacement: { categoryId: category } }))).toEqual([
      ['INVALID', 'input.replacement.categoryId'],
    ]);
    expect(journals()).toBe(before);
  });

  it.each([
    ['unset', {}, /Microsoft publishes none.*dataverse\.commandMessages.*confirmJournal/],
    [
      'unknown to Dataverse',
      { createCorrectionJournal: 'contoso_Correct', previewCorrectionJournal: 'contoso_Preview' },
      /contoso_Correct and contoso_Preview/,
    ],
  ] as const)('is UNSUPPORTED where its messages are %s, and nothing is written', async (_name, messages, words) => {
    const [cost] = await approvedActuals(work, 'PRJ-0005');
    const stack = await startStack({
      over: work.stack.sandbox,
      journal: { sqlite: ':memory:' },
      commandMessages: messages,
    });
    const before = journals();
    const answer = await correctActuals(stack, { ids: [cost.id], replacement: to('PRJ-0010') });
    await stack.close();
    expect(answer).toMatchObject({ isCorrected: false, operation: null });
    expect(codes(answer)).toEqual([['UNSUPPORTED', undefined]]);
    expect(answer.userErrors[0].message).toMatch(words);
    expect(journals()).toBe(before);
  });

  it.each([
    ['the journal was made', 'sandbox_CreateCorrectionJournal', 'POST', 'reset-after-commit'],
    ['the journal was not made', 'sandbox_CreateCorrectionJournal', 'POST', 'reset-before-commit'],
    ['its header was not written', 'msdyn_journals', 'PATCH', 'reset-before-commit'],
    ['it was confirmed', 'msdyn_journals', 'POST', 'reset-after-commit'],
    ['it was not confirmed', 'msdyn_journals', 'POST', 'reset-before-commit'],
  ] as const)('is made once when the answer is lost that %s', async (_name, entity, method, kind) => {
    const booked = beginScenario(work.stack);
    const [cost] = await approvedActuals(work, 'PRJ-0005');
    const before = journals();
    await work.stack.sandbox.faults.add({ system: 'DATAVERSE', entity, method, count: 1, fault: { kind } });
    expect(await correct({ ids: [cost.id], replacement: to('PRJ-0010') })).toMatchObject(done);
    expect(journals()).toBe(before + 1);
    expect(await booked()).toHaveLength(5);
  });

  it.each([
    ['makes no journal', 'sandbox_CreateCorrectionJournal'],
    ['does not preview it', 'sandbox_PreviewCorrectionJournal'],
    ['does not confirm it', 'msdyn_journals'],
  ])('that Dataverse %s leaves the actuals as they were', async (_name, entity) => {
    const booked = beginScenario(work.stack);
    const [cost] = await approvedActuals(work, 'PRJ-0005');
    const before = journals();
    const fault = { kind: 'status', status: 400, message: 'No.' } as const;
    await work.stack.sandbox.faults.add({ system: 'DATAVERSE', entity, method: 'POST', count: 1, fault });
    expect(await correct({ ids: [cost.id], replacement: to('PRJ-0010') })).toMatchObject({
      isCorrected: false,
      operation: { state: 'REJECTED' },
      userErrors: [{ code: 'REJECTED_BY_SYSTEM' }],
    });
    expect(journals()).toBe(before);
    expect(told(await booked())).toEqual(['COST TIME CHARGEABLE 1 LIVE', 'UNBILLED_SALES TIME CHARGEABLE 1 LIVE']);
  });
});

describe('a correction journal that somebody made and previewed in Project Operations', () => {
  it('is confirmed, and what it reverses and makes is booked', async () => {
    const booked = beginScenario(work.stack);
    const [cost] = await approvedActuals(work, 'PRJ-0005');
    const { journalId } = await user.press('journals/correct', { actualIds: [rowId(cost.id)] });
    const header = { msdyn_date: '2026-03-04T00:00:00Z' };
    await work.stack.dataverse.send('PATCH', `msdyn_journals(${journalId})`, JSON.stringify(header));
    expect(await user.press('journals/preview', { journalId })).toMatchObject({ isDone: true });
    expect(await confirmJournal(work.stack, journalId)).toMatchObject(confirmed);
    const actuals = await booked();
    expect(actuals.map(({ adjustmentStatus }) => adjustmentStatus ?? 'LIVE').toSorted()).toEqual([
      'ADJUSTED',
      'ADJUSTED',
      'LIVE',
      'LIVE',
      'UNADJUSTABLE',
      'UNADJUSTABLE',
    ]);
  });
});

describe('a correction that nobody can tell the outcome of', () => {
  it('waits for an operator, who has its journal given up', async () => {
    const { sandbox, dataverse } = work.stack;
    const [cost] = await approvedActuals(work, 'PRJ-0005');
    const open = () => one("SELECT msdyn_journalid AS id FROM msdyn_journal WHERE msdyn_description LIKE 'Dualgraph%' AND msdyn_isposted = 0"); // prettier-ignore
    const rename = (id: string, msdyn_description: string) =>
      dataverse.send('PATCH', `msdyn_journals(${id})`, JSON.stringify({ msdyn_description }));
    const journal = { system: 'DATAVERSE', entity: 'msdyn_journals', method: 'GET' } as const;
    await sandbox.faults.add({ ...journal, after: 1, fault: { kind: 'status', status: 503 } });
    const create = { system: 'DATAVERSE', entity: 'sandbox_CreateCorrectionJournal', count: 1 } as const;
    await sandbox.faults.add({ ...create, fault: { kind: 'reset-after-commit' } });
    const answer = correct({ ids: [cost.id], replacement: to('PRJ-0010') });
    await expect.poll(open).toMatch(/-/);
    // A user of Dynamics takes the marker away, so that the journal is nobody's.
    const id = open();
    const marker = one(`SELECT msdyn_description AS id FROM msdyn_journal WHERE msdyn_journalid = '${id}'`);
    await rename(id, 'Mine');
    await sandbox.faults.clear();
    const stuck = await answer;
    expect(stuck).toMatchObject({ isCorrected: false, operation: { state: 'NEEDS_ATTENTION' } });
    await rename(id, marker);
    const { data } = await work.stack.query(
      'mutation ($id: ID!) { resolveOperation(input: { id: $id, decision: COMPENSATE, reason: "found the journal" }) { operation { state } userErrors { message } } }',
      { id: stuck.operation.id },
    );
    expect(data?.['resolveOperation']).toEqual({ operation: { state: 'COMPENSATED' }, userErrors: [] });
    const { data: after } = await work.stack.query(
      'query ($id: ID!) { node(id: $id) { ... on Actual { adjustmentStatus } } }',
      { id: cost.id },
    );
    expect(after?.['node']).toEqual({ adjustmentStatus: null });
    expect(open()).toBe('undefined');
  });
});
