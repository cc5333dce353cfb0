import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeGlobalId } from '../../subgraphs/model/global-id.ts';
import { mutate } from '../write-through-mutations/mutate.ts';
import { beginScenario, told } from './books.ts';
import { type Place, startTimeWork, type TimeWork } from './time-work.ts';

let work: TimeWork;

beforeAll(async () => {
  work = await startTimeWork({ actuals: 200, carryEverySeconds: 1 });
});
afterAll(() => work.stack.close());

async function made(name: string, record: string, input: object): Promise<any> {
  const answer = await mutate(work.stack, name, `record: ${record}`, input);
  expect(answer.userErrors).toEqual([]);
  return answer.record;
}

/** A draft contract of USMF by time and material, its project, and an hour that was approved on it. */
async function hourOnDraft(key: string): Promise<{ readonly contract: string; readonly entry: string }> {
  const { data } = await work.stack.query(
    '{ customers(first: 1, filter: { legalEntity: { eq: "USMF" } }) { nodes { id } } }',
  );
  const customerId = (data?.['customers'] as any).nodes[0].id;
  const shared = { idempotencyKey: key, legalEntity: 'USMF', name: `Harbour ${key}` };
  const contract = await made('createProjectContract', 'projectContract { id status }', {
    ...shared,
    customerId,
    currency: 'USD',
  });
  const project = await made('createProject', 'project { id number }', {
    ...shared,
    accounting: { projectGroup: 'TM' },
  });
  const own = { resource: { id: encodeGlobalId('BookableResource', personOf('USMF')) }, role: work.places[0]!.role };
  const entry = await approved({ project, task: null, resource: own.resource, role: own.role }, false);
  await made('createContractLine', 'contractLine { id }', {
    idempotencyKey: key,
    contractId: contract.id,
    projectId: project.id,
    name: 'Advice',
    billingMethod: 'TIME_AND_MATERIAL',
    includes: ['TIME', 'EXPENSE'],
    amount: '1000',
  });
  return { contract: contract.id, entry };
}

async function approved(place: Place, checkAccounting = true): Promise<string> {
  const { id } = await work.enter(place);
  expect((await work.move('submitTimeEntries', [id])).userErrors).toEqual([]);
  const { userErrors } = await work.move('approveTimeEntries', [id], undefined, { checkAccounting });
  expect(userErrors).toEqual([]);
  return id;
}

/** Confirms a contract, or closes it. */
function move(name: string, id: string, further: object = {}): Promise<any> {
  return mutate(work.stack, name, 'record: projectContract { status }', { id, force: true, ...further });
}
const confirm = (id: string, further?: object) => move('confirmProjectContract', id, further);
const lose = (id: string, further?: object) => move('closeProjectContractAsLost', id, further);

describe('a project contract', () => {
  it('that is confirmed has the hours of its projects evaluated anew: reversed, and made as it says', async () => {
    const booked = beginScenario(work.stack);
    const { contract } = await hourOnDraft('confirmed');
    expect(await confirm(contract, { idempotencyKey: 'confirmed once' })).toMatchObject(done('CONFIRMED'));
    const actuals = await booked();
    expect(told(actuals)).toEqual([
      'COST TIME NOT_AVAILABLE 1 ADJUSTED',
      'COST TIME NOT_AVAILABLE -1 UNADJUSTABLE',
      'COST TIME CHARGEABLE 1 LIVE',
      'UNBILLED_SALES TIME CHARGEABLE 1 LIVE',
    ]);
    expect(await confirm(contract, { idempotencyKey: 'confirmed once' })).toMatchObject(done('CONFIRMED'));
    expect(await confirm(contract, { force: false, expectedVersion: 'an older one' })).toMatchObject({
      userErrors: [{ code: 'INVALID' }, { code: 'STALE_VERSION', path: ['input', 'expectedVersion'] }],
    });
    expect(await confirm(contract)).toMatchObject({
      operation: { state: 'REJECTED' },
      userErrors: [{ code: 'INVALID', message: expect.stringMatching(/a draft, received one that is CONFIRMED/) }],
    });
  });

  it('that is lost has its sales reversed that are on no invoice, and its projects closed; the cost stays', async () => {
    const booked = beginScenario(work.stack);
    const { contract } = await hourOnDraft('lost');
    await confirm(contract);
    expect(await lose(contract)).toMatchObject(done('LOST'));
    expect(told(await booked()).slice(2)).toEqual([
      'COST TIME CHARGEABLE 1 LIVE',
      'UNBILLED_SALES TIME CHARGEABLE 1 ADJUSTED',
      'UNBILLED_SALES TIME CHARGEABLE -1 UNADJUSTABLE',
    ]);
    const projects = async () => {
      const { data } = await work.stack.query(
        `query ($id: ID!) { node(id: $id) { ... on ProjectContract { lines { nodes { project { status accounting { stage } sync { state } } } } } } }`,
        { id: contract },
      );
      return (data?.['node'] as any).lines.nodes.map(({ project }: any) => project);
    };
    const closed = { status: 'CLOSED', accounting: { stage: 'COMPLETED' }, sync: { state: 'IN_SYNC' } };
    await expect.poll(projects).toEqual([closed]);
    expect((await lose(contract)).userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'id'] }]);
  });
});

describe('an hour of somebody who is lent', () => {
  it('goes to both companies, at the prices of each', async () => {
    const booked = beginScenario(work.stack);
    const place = work.places.find(({ project }) => project.number === 'PRJ-0005')!;
    await approved({ ...place, resource: { id: encodeGlobalId('BookableResource', personOf('DEMF')) } });
    const [cost, unitCost, sale, unbilled] = await booked();
    expect(
      [cost, unitCost, sale, unbilled].map((actual) => [actual?.transactionType, actual?.accounting.state]),
    ).toEqual([
      ['COST', 'SKIPPED'],
      ['RESOURCING_UNIT_COST', 'POSTED'],
      ['INTER_ORGANIZATIONAL_SALES', 'POSTED'],
      ['UNBILLED_SALES', 'POSTED'],
    ]);
    expect(sale?.amount).toEqual(cost?.amount);
    expect(unitCost?.amount).not.toEqual(sale?.amount);
  });
});

const done = (status: string) => ({ record: { status }, operation: { state: 'COMMITTED' }, userErrors: [] });
const one = (sql: string) => String(work.stack.sandbox.stores.dataverse.get(sql)?.['id']);

/** Somebody who works for a company. */
function personOf(company: string): string {
  return one(
    `SELECT person.bookableresourceid AS id FROM bookableresource person
     JOIN cdm_company company ON company.cdm_companyid = person.msdyn_company
     JOIN msdyn_projectteam member ON member.msdyn_bookableresourceid = person.bookableresourceid
     WHERE company.cdm_companycode = '${company}' ORDER BY person.name LIMIT 1`,
  );
}
