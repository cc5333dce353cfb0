import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { codes, type ContractWork, startContractWork } from './contract-work.ts';
import { mutate, type Payload } from './mutate.ts';

let work: ContractWork;

beforeAll(async () => {
  work = await startContractWork();
});
afterEach(() => work.stack.sandbox.faults.clear());
afterAll(() => work.stack.close());

const project =
  'record: project { id version name number accounting { version salesTaxGroup projectGroup } sync { state } }';

const change = (name: string, input: object): Promise<Payload> => mutate(work.stack, name, project, input);

async function newProject(key: string): Promise<any> {
  const input = { idempotencyKey: key, legalEntity: 'USMF', name: key, accounting: { projectGroup: 'TM' } };
  return (await change('createProject', input)).record;
}

/** What an accountant does in Finance, without anything of ours in between. */
async function accountantSets(number: string, values: object): Promise<void> {
  const path = `ProjectsV2(dataAreaId='usmf',ProjectId='${number}')?cross-company=true`;
  await work.stack.finance.send('PATCH', path, JSON.stringify(values));
}

async function inFinance(number: string): Promise<any> {
  const { value } = await work.stack.finance.json(`ProjectsV2?cross-company=true&$filter=ProjectId eq '${number}'`);
  return value[0];
}

describe('the version of what accountants keep', () => {
  it('refuses a change that is based on what an accountant has changed since, and writes nothing', async () => {
    const { id, version, number, accounting } = await newProject('seen-1');
    await accountantSets(number, { SalesTaxGroupId: 'NY' });
    const refused = await change('updateProjectAccounting', {
      id,
      expectedAccountingVersion: accounting.version,
      salesTaxGroup: 'CA',
    });
    expect(codes(refused.userErrors)).toEqual(['STALE_VERSION input.expectedAccountingVersion']);
    const both = await change('updateProject', {
      id,
      expectedVersion: version,
      expectedAccountingVersion: accounting.version,
      name: 'Overwritten',
      accounting: { salesTaxGroup: 'CA' },
    });
    expect(codes(both.userErrors)).toEqual(['STALE_VERSION input.expectedAccountingVersion']);
    expect(await inFinance(number)).toMatchObject({ SalesTaxGroupId: 'NY', ProjectName: 'seen-1' });
  });

  it('is all that a change of accounting alone needs, and goes along with that of the record', async () => {
    const { id, accounting } = await newProject('seen-2');
    const without = await change('updateProjectAccounting', { id, salesTaxGroup: 'CA' });
    expect(codes(without.userErrors)).toEqual(['VERSION_REQUIRED input.expectedVersion']);
    const { record, operation, userErrors } = await change('updateProjectAccounting', {
      id,
      expectedAccountingVersion: accounting.version,
      salesTaxGroup: 'CA',
    });
    expect([userErrors, operation.state]).toEqual([[], 'COMMITTED']);
    expect(record.accounting.salesTaxGroup).toBe('CA');
    expect(record.accounting.version).not.toBe(accounting.version);
    const mixed = { id, name: 'Renamed', accounting: { salesTaxGroup: 'NY' } };
    const unversioned = await change('updateProject', {
      ...mixed,
      expectedAccountingVersion: record.accounting.version,
    });
    expect(codes(unversioned.userErrors)).toEqual(['VERSION_REQUIRED input.expectedVersion']);
    const changed = await change('updateProject', {
      ...mixed,
      expectedVersion: record.version,
      expectedAccountingVersion: record.accounting.version,
    });
    expect(changed.userErrors).toEqual([]);
    expect(changed.record).toMatchObject({ name: 'Renamed', accounting: { salesTaxGroup: 'NY' } });
  });

  it.each([
    // Finance answers as busy once, and the accountant is faster than the gateway's next try.
    { moment: 'read for the last time', busy: { method: 'GET', after: 1 } },
    { moment: 'written', busy: { method: 'PATCH' } },
  ] as const)(
    'holds until the row is $moment: who changes anything of it until then is noticed',
    async ({ moment, busy }) => {
      const { id, number, accounting } = await newProject(`seen-3 ${moment}`);
      work.stack.sandbox.log.clear();
      await work.stack.sandbox.faults.add({
        system: 'FINANCE',
        entity: 'ProjectsV2',
        count: 1,
        fault: { kind: 'throttle', retryAfterSeconds: 2 },
        ...busy,
      });
      const changing = change('updateProjectAccounting', {
        id,
        expectedAccountingVersion: accounting.version,
        salesTaxGroup: 'CA',
      });
      const isThrottled = () => work.stack.sandbox.log.list('FINANCE').some(({ status }) => status === 429);
      await expect.poll(isThrottled).toBe(true);
      // Another column than the gateway's: without the version that would be no reason to refuse.
      await accountantSets(number, { DimensionDisplayValue: '-022--' });
      const { operation, userErrors } = await changing;
      expect(operation.state).toBe('REJECTED');
      expect(userErrors.map(({ code }) => code)).toEqual(['STALE_VERSION']);
      expect(await inFinance(number)).toMatchObject({ SalesTaxGroupId: '', DimensionDisplayValue: '-022--' });
    },
  );

  it('is of no use without a change of accounting', async () => {
    const { id, version, accounting } = await newProject('seen-4');
    const { userErrors } = await change('updateProject', {
      id,
      expectedVersion: version,
      expectedAccountingVersion: accounting.version,
      name: 'Renamed',
    });
    expect(codes(userErrors)).toEqual(['INVALID input.expectedAccountingVersion']);
  });

  it('is that of the header for a contract, and of the funding source for a customer of it', async () => {
    const { id } = await work.newContract('seen-5');
    const read = async () => {
      const { data } = await work.stack.query(
        `{ node(id: "${id}") { ... on ProjectContract { accounting { version } customers { id fundingSource { version } } } } }`,
      );
      return data?.['node'] as any;
    };
    await expect.poll(async () => (await read()).customers[0]?.fundingSource).toBeTruthy();
    const { accounting, customers } = await read();
    const contract = { id, salesTaxGroup: 'CA' };
    const stale = await work.change('updateProjectContractAccounting', { ...contract, expectedAccountingVersion: 'x' });
    expect(codes(stale.userErrors)).toEqual(['STALE_VERSION input.expectedAccountingVersion']);
    const taxed = await work.change('updateProjectContractAccounting', {
      ...contract,
      expectedAccountingVersion: accounting.version,
    });
    expect(taxed.userErrors).toEqual([]);
    const source = { id: customers[0].id, accounting: { dimensionsText: '-022--' } };
    const unseen = await work.change('updateContractCustomer', { ...source, expectedAccountingVersion: 'x' });
    expect(codes(unseen.userErrors)).toEqual(['STALE_VERSION input.expectedAccountingVersion']);
    const seen = await work.change('updateContractCustomer', {
      ...source,
      expectedAccountingVersion: customers[0].fundingSource.version,
    });
    expect(seen.userErrors).toEqual([]);
  });
});
