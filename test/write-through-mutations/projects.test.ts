import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Stack } from '../support/stack.ts';
import { mutate } from './mutate.ts';
import { startWritingStack } from './mutations.ts';

let stack: Stack;
/** Customers by the code of their company. */
let customers: Readonly<Record<string, { readonly id: string; readonly accountNumber: string }>>;

beforeAll(async () => {
  stack = await startWritingStack({ actuals: 100 });
  const { data } = await stack.query('{ customers(first: 200) { nodes { id accountNumber legalEntity { code } } } }');
  const { nodes } = data?.['customers'] as any;
  customers = Object.fromEntries(nodes.map((node: any) => [node.legalEntity.code, node]));
});
afterEach(() => stack.sandbox.faults.clear());
afterAll(() => stack.close());

const shown = `record: project {
  id version number name description legalEntity { code } contractingUnit status currency scheduledStart actualStart
  actualEnd customer { id } sync { state } accounting { projectGroup salesTaxGroup dimensionsText stage }
}`;

const mutateProject = (name: string, input: object) =>
  mutate(stack, name, name === 'deleteProject' ? 'deletedId' : shown, input);

/** What both systems hold under a project's number in USMF, asked for without anything of ours in between. */
async function stored(number: string) {
  const [dataverse, finance] = await Promise.all([
    stack.dataverse.json(
      `msdyn_projects?$select=msdyn_subject,msdyn_description,msdyn_scheduledstart,statecode&$filter=msdyn_projectnumber eq '${number}'`,
    ),
    stack.finance.json(`ProjectsV2?cross-company=true&$filter=ProjectId eq '${number}'`),
  ]);
  return { dataverse: dataverse.value, finance: finance.value };
}

describe('mutations of projects', () => {
  it('create a project in both systems, with what accountants keep of it', async () => {
    const customer = customers['USMF'];
    const created = await mutateProject('createProject', {
      idempotencyKey: 'project-1',
      legalEntity: 'USMF',
      number: 'PRJ-90001',
      name: 'Harbour survey',
      description: 'Depths and currents',
      scheduledStart: '2026-12-31',
      customerId: customer?.id,
      accounting: { projectGroup: 'TM', salesTaxGroup: 'CA', dimensionsText: '-022--' },
    });
    expect(created.userErrors).toEqual([]);
    expect(created.operation).toMatchObject({
      state: 'COMMITTED',
      legs: [
        { system: 'FINANCE', state: 'WRITTEN' },
        { system: 'DATAVERSE', state: 'WRITTEN' },
      ],
    });
    expect(created.record).toMatchObject({
      number: 'PRJ-90001',
      name: 'Harbour survey',
      description: 'Depths and currents',
      legalEntity: { code: 'USMF' },
      status: 'ACTIVE',
      currency: 'USD',
      scheduledStart: '2026-12-31',
      customer: { id: customer?.id },
      sync: { state: 'IN_SYNC' },
      accounting: { projectGroup: 'TM', salesTaxGroup: 'CA', dimensionsText: '-022--', stage: 'IN_PROCESS' },
    });
    const { dataverse, finance } = await stored('PRJ-90001');
    expect(dataverse).toMatchObject([{ msdyn_subject: 'Harbour survey', statecode: 0 }]);
    expect(finance).toMatchObject([
      {
        dataAreaId: 'usmf',
        ProjectName: 'Harbour survey',
        ProjectedStartDate: '2026-12-31T12:00:00Z',
        CustomerAccountNumber: customer?.accountNumber,
      },
    ]);
  });

  it('tell everything that stands in the way at once, and write nothing', async () => {
    const refused = await mutateProject('createProject', {
      idempotencyKey: 'project-2',
      legalEntity: 'USMF',
      number: 'PRJ-0001',
      name: 'x'.repeat(61),
      customerId: customers['DEMF']?.id,
      accounting: { projectGroup: 'NONE' },
    });
    expect(refused.operation).toMatchObject({ state: 'REJECTED', legs: [] });
    const found = refused.userErrors.map(({ code, path }) => `${code} ${path?.join('.') ?? ''}`);
    expect(found.toSorted()).toEqual([
      'ALREADY_EXISTS input.number',
      'ALREADY_EXISTS input.number',
      'INVALID input.customerId',
      'INVALID input.name',
      'NOT_FOUND input.accounting.projectGroup',
    ]);
    const unknown = await mutateProject('createProject', {
      idempotencyKey: 'project-3',
      legalEntity: 'NOWHERE',
      number: 'PRJ-90003',
      name: 'x',
    });
    expect(unknown.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'legalEntity'] }]);
    expect(await stored('PRJ-90003')).toEqual({ dataverse: [], finance: [] });
  });

  it('write accounting to Finance alone, and delete a project that nothing hangs on', async () => {
    const { record } = await mutateProject('createProject', {
      idempotencyKey: 'project-4',
      legalEntity: 'USMF',
      number: 'PRJ-90004',
      name: 'Short lived',
    });
    const changed = await mutateProject('updateProjectAccounting', {
      id: record.id,
      expectedVersion: record.version,
      salesTaxGroup: 'NJ',
      dimensionsText: null,
    });
    expect(changed.userErrors).toEqual([]);
    expect(changed.operation).toMatchObject({ state: 'COMMITTED', legs: [{ system: 'FINANCE', state: 'WRITTEN' }] });
    expect(changed.record).toMatchObject({
      version: record.version,
      accounting: { salesTaxGroup: 'NJ', dimensionsText: null },
    });
    const closed = await mutateProject('closeProject', { id: record.id, expectedVersion: record.version });
    expect(closed.userErrors).toEqual([]);
    expect(closed.record).toMatchObject({ status: 'CLOSED', accounting: { stage: 'COMPLETED' } });
    const gone = await mutateProject('deleteProject', { id: record.id, expectedVersion: closed.record.version });
    expect(gone).toMatchObject({ deletedId: record.id, operation: { state: 'COMMITTED' }, userErrors: [] });
    expect(await stored('PRJ-90004')).toEqual({ dataverse: [], finance: [] });
  });

  it('give a number to a project that comes without one, and another to the next', async () => {
    const create = (idempotencyKey: string) =>
      mutateProject('createProject', { idempotencyKey, legalEntity: 'USMF', name: 'Unnumbered' });
    const [one, next] = [await create('project-5'), await create('project-6')];
    expect([one.userErrors, next.userErrors]).toEqual([[], []]);
    expect(one.record.number).toMatch(/^PRJ-D\d{5}$/);
    expect(next.record.number > one.record.number).toBe(true);
    const repeated = await create('project-5');
    expect(repeated.record).toMatchObject({ id: one.record.id, number: one.record.number });
  });

  it('do not delete a project that work hangs on, and say where', async () => {
    const { data } = await stack.query('{ projectByNumber(legalEntity: "USMF", number: "PRJ-0001") { id } }');
    const { id } = data?.['projectByNumber'] as any;
    const refused = await mutateProject('deleteProject', { id, force: true });
    expect(refused.userErrors).toMatchObject([{ code: 'IN_USE', path: ['input', 'id'] }]);
    expect(refused.userErrors[0]?.message).toMatch(/msdyn_projecttask/);
  });
});
