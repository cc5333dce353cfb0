import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Stack } from '../support/stack.ts';
import { codes, type ContractWork, startContractWork } from './contract-work.ts';
import { mutateCategory, mutateRole, noCategory, storedCategory, storedRole } from './mutations.ts';

const categories = 'Project transaction categories (msdyn_transactioncategories)';
const maps = [
  'Project resource roles for all companies (bookableresourcecategories)',
  categories,
  'Project contract headers (salesorders)',
  'Project funding source (msdyn_projectcontractsplitbillingrules)',
  'Projects V2 (msdyn_projects)',
  'Project contract lines (salesorderdetails)',
  'Project Operations integration contract line milestones (msdyn_contractlinescheduleofvalues)',
];
let work: ContractWork;
let stack: Stack;

beforeAll(async () => {
  work = await startContractWork({ platformMaps: maps, deadlineMilliseconds: 10_000 });
  ({ stack } = work);
});
afterEach(() => stack.sandbox.dualWrite.reset());
afterAll(() => stack.close());

/** Lets the sandbox's own Dual-write carry the maps, and forgets what was written before. */
function runDualWrite(isHeld = false): void {
  stack.sandbox.dualWrite.configure({ maps, isHeld });
  stack.sandbox.log.clear();
}

/** Writes that Finance received from the gateway, also inside batches. */
const gatewayWrites = () =>
  stack.sandbox.log
    .list('FINANCE')
    .flatMap((request) => (request.operations.length === 0 ? [request] : request.operations))
    .filter(({ method }) => method !== 'GET').length;

/** Rows that Dual-write wrote, each with how often. */
function carried(): Readonly<Record<string, number>> {
  const rows = stack.sandbox.dualWrite.writes.map(({ row }) => row);
  return Object.fromEntries([...new Set(rows)].map((row) => [row, rows.filter((one) => one === row).length]));
}

/** How often Dual-write wrote rows of each entity. */
function rowsByEntity(): Readonly<Record<string, number>> {
  const entities = stack.sandbox.dualWrite.writes.map(({ entity }) => entity);
  return Object.fromEntries(
    [...new Set(entities)].map((entity) => [entity, entities.filter((one) => one === entity).length]),
  );
}

const both = [
  { system: 'DATAVERSE', state: 'WRITTEN' },
  { system: 'FINANCE', state: 'WRITTEN' },
];

describe("where Microsoft's dual-write carries the maps", () => {
  it('says so', async () => {
    const { data } = await stack.query('{ tableMaps { name writer actions } }');
    expect(data?.['tableMaps']).toContainEqual({ name: categories, writer: 'PLATFORM', actions: [] });
  });

  it('creates, changes and deletes a category in both systems, and no row is written twice', async () => {
    runDualWrite();
    const number = '91001';
    const created = await mutateCategory(stack, 'create', { idempotencyKey: 'p1', number, name: 'Audit' });
    expect(created).toMatchObject({
      userErrors: [],
      operation: { state: 'COMMITTED', legs: both },
      record: { name: 'Audit', sync: { state: 'IN_SYNC' } },
    });
    expect(Object.values(carried())).toEqual([1, 1, 1, 1, 1]);
    const { id } = created.record;

    runDualWrite();
    const changed = await mutateCategory(stack, 'update', { id, force: true, name: 'Review' });
    expect(changed).toMatchObject({ userErrors: [], operation: { state: 'COMMITTED', legs: both } });
    expect(Object.values(carried())).toEqual([1, 1, 1, 1, 1]);
    expect(await storedCategory(stack, number)).toMatchObject({ category: ['Review'] });

    runDualWrite();
    const gone = await mutateCategory(stack, 'delete', { id, force: true });
    expect(gone).toMatchObject({ userErrors: [], operation: { state: 'COMMITTED', legs: both } });
    expect(await storedCategory(stack, number)).toEqual(noCategory);
    expect(gatewayWrites()).toBe(0);
  });

  it('fans a role out to every company once', async () => {
    runDualWrite();
    const { operation, userErrors } = await mutateRole(stack, 'create', {
      idempotencyKey: 'p2',
      number: 'RC-91002',
      name: 'Auditor',
    });
    expect({ operation, userErrors }).toMatchObject({ userErrors: [], operation: { state: 'COMMITTED', legs: both } });
    const stored = await storedRole(stack, 'RC-91002');
    expect(Object.keys(carried())).toHaveLength(1 + Object.keys(stored.companies).length);
    expect(new Set(Object.values(carried()))).toEqual(new Set([1]));
    expect(gatewayWrites()).toBe(0);
  });

  it('has a contract and the customer that Dataverse adds to it carried, once each', async () => {
    runDualWrite();
    const created = await work.newContract('platform-contract', { number: 'CON-91003' });
    expect(created).toMatchObject({ sync: { state: 'IN_SYNC' } });
    const rows = carried();
    expect(Object.keys(rows).map((row) => row.split('(')[0])).toEqual(
      expect.arrayContaining(['ProjectContractHeaders', 'ProjectFundingSources']),
    );
    expect(new Set(Object.values(rows))).toEqual(new Set([1]));
    expect(gatewayWrites()).toBe(0);

    // What Finance masters is Finance's to hold: Dual-write does not carry it, so the gateway writes it.
    const accounting = await work.change('updateProjectContractAccounting', {
      id: created.id,
      force: true,
      salesTaxGroup: 'CA',
    });
    expect(codes(accounting.userErrors)).toEqual([]);
    expect(accounting.operation).toMatchObject({ state: 'COMMITTED', legs: [{ system: 'FINANCE', state: 'WRITTEN' }] });
    expect(gatewayWrites()).toBe(1);

    const mixed = await work.change('updateProjectContract', {
      id: created.id,
      force: true,
      name: 'Renamed',
      accounting: { salesTaxGroup: null },
    });
    expect(codes(mixed.userErrors)).toEqual(['INVALID input.accounting.salesTaxGroup']);
    expect(gatewayWrites()).toBe(1);
  });

  it('has a project, a line and a milestone carried, each change once', async () => {
    runDualWrite();
    const { id: contractId } = await work.newContract('platform-parts', { number: 'CON-91006' });
    const { id: projectId } = await work.newProject('platform-project');
    expect(new Set(Object.values(carried()))).toEqual(new Set([1]));
    // The line gives the project its contract: a second change of the project's row, by Finance itself.
    stack.sandbox.dualWrite.configure({});
    const line = await work.change('createContractLine', {
      idempotencyKey: 'platform-line',
      contractId,
      projectId,
      name: 'Fixed price',
      billingMethod: 'FIXED_PRICE',
      amount: '1000',
      includes: ['TIME'],
    });
    expect(codes(line.userErrors)).toEqual([]);
    expect(line.operation).toMatchObject({ state: 'COMMITTED', legs: both });
    expect(rowsByEntity()).toEqual({ ProjectContractLines: 1, ProjectsV2: 1 });
    stack.sandbox.dualWrite.configure({});
    const milestone = await work.change('createBillingMilestone', {
      idempotencyKey: 'platform-milestone',
      lineId: line.record.id,
      name: 'Done',
      date: '2027-01-31',
      amount: '1000',
    });
    expect(codes(milestone.userErrors)).toEqual([]);
    expect(milestone.operation).toMatchObject({ state: 'COMMITTED', legs: both });
    // Dataverse changes the line with its first milestone, which is one more change of the line.
    expect(rowsByEntity()).toMatchObject({ ProjectContractLineMilestones: 1, ProjectContractLines: 1 });
    expect(gatewayWrites()).toBe(0);
  });

  it('has a contract confirmed, and the projects of a lost one closed in Finance, without writing there', async () => {
    runDualWrite();
    const { id: contractId } = await work.newContract('platform-lost', { number: 'CON-91007' });
    const { id: projectId } = await work.newProject('platform-lost');
    const line = { contractId, projectId, name: 'Advice', billingMethod: 'TIME_AND_MATERIAL', includes: ['TIME'] };
    const added = await work.change('createContractLine', { idempotencyKey: 'platform-lost', amount: '10', ...line });
    expect(codes(added.userErrors)).toEqual([]);
    for (const [name, status] of [
      ['confirmProjectContract', 'CONFIRMED'],
      ['closeProjectContractAsLost', 'LOST'],
    ] as const) {
      const moved = await work.change(name, { id: contractId, force: true });
      expect(codes(moved.userErrors)).toEqual([]);
      expect(moved).toMatchObject({
        record: { status },
        operation: { state: 'COMMITTED', legs: [{ system: 'DATAVERSE', state: 'WRITTEN' }] },
      });
    }
    const project = async () => {
      const { data } = await stack.query(
        'query ($id: ID!) { node(id: $id) { ... on Project { status accounting { stage } sync { state } } } }',
        { id: projectId },
      );
      return data?.['node'];
    };
    const closed = { status: 'CLOSED', accounting: { stage: 'COMPLETED' }, sync: { state: 'IN_SYNC' } };
    await expect.poll(project).toEqual(closed);
    expect(gatewayWrites()).toBe(0);
  });

  it('looks until it has, and never writes there itself', async () => {
    runDualWrite(true);
    const { operation, record } = await mutateCategory(stack, 'create', {
      idempotencyKey: 'p4',
      number: '91004',
      name: 'Late',
    });
    expect(operation).toMatchObject({
      state: 'PENDING',
      legs: [
        { system: 'DATAVERSE', state: 'WRITTEN' },
        { system: 'FINANCE', state: 'VERIFYING' },
      ],
    });
    expect(record).toMatchObject({ sync: { state: 'PENDING' } });
    expect(stack.sandbox.dualWrite.release()).toBe(1);
    const state = async () => {
      const { data } = await stack.query('query ($id: ID!) { writeOperation(id: $id) { state } }', {
        id: operation.id,
      });
      return (data?.['writeOperation'] as { readonly state: string }).state;
    };
    await expect.poll(state).toBe('COMMITTED');
    expect(gatewayWrites()).toBe(0);
    expect(Object.values(carried())).toEqual([1, 1, 1, 1, 1]);
  });

  it('writes neither system when Finance refuses what Dual-write brings', async () => {
    stack.sandbox.dualWrite.configure({ maps, isHeld: false });
    // Without a number Finance has no key for it. The gateway would give one; a user of Dataverse is not asked.
    const body = JSON.stringify({ msdyn_name: 'Nameless number' });
    await expect(stack.dataverse.send('POST', 'msdyn_transactioncategories', body)).rejects.toThrow(/400.*CategoryId/);
    const { value } = await stack.dataverse.json("msdyn_transactioncategories?$filter=msdyn_name eq 'Nameless number'");
    expect(value).toEqual([]);
    expect(carried()).toEqual({});
  });

  it('does not pause what it does not carry', async () => {
    const { data } = await stack.query(
      `mutation { pauseMap(input: { name: "${categories}" }) { tableMap { name } userErrors { code path } } }`,
    );
    expect(data?.['pauseMap']).toEqual({
      tableMap: null,
      userErrors: [{ code: 'NOT_FOUND', path: ['input', 'name'] }],
    });
  });
});
