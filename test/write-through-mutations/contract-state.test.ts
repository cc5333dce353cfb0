import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { decodeGlobalId } from '../../subgraphs/model/global-id.ts';
import { addFault } from '../support/fault-met.ts';
import { startStack } from '../support/stack.ts';
import { codes, type ContractWork, startContractWork } from './contract-work.ts';

let work: ContractWork;

beforeAll(async () => {
  work = await startContractWork();
});
afterEach(async () => {
  await work.stack.sandbox.faults.clear();
  work.stack.sandbox.log.clear();
});
afterAll(() => work.stack.close());

const confirm = (id: string) => work.change('confirmProjectContract', { id, force: true });
const lose = (id: string) => work.change('closeProjectContractAsLost', { id, force: true });
/** Somebody confirms a contract in Project Operations. */
const confirmByHand = (id: string) =>
  work.stack.sandbox.projectProcesses.confirmContract(decodeGlobalId(id, []).parts[0] ?? '');
const confirmations = () =>
  work.stack.sandbox.log.list('DATAVERSE').filter(({ entity }) => entity === 'sandbox_ConfirmContract').length;

describe('a project contract', () => {
  it('is confirmed once, and closed as lost', async () => {
    const { id } = await work.newContract('state-1');
    expect(await confirm(id)).toMatchObject({
      record: { status: 'CONFIRMED', sync: { state: 'IN_SYNC' } },
      operation: { state: 'COMMITTED', legs: [{ system: 'DATAVERSE', state: 'WRITTEN', rows: 1 }] },
      userErrors: [],
    });
    expect(codes((await confirm(id)).userErrors)).toEqual(['INVALID input.id']);
    expect(confirmations()).toBe(1);
    expect(await lose(id)).toMatchObject({ record: { status: 'LOST' }, userErrors: [] });
    expect(codes((await lose(id)).userErrors)).toEqual(['INVALID input.id']);
    expect(codes((await confirm(id)).userErrors)).toEqual(['INVALID input.id']);
  });

  it('is not confirmed before its milestones add up to what was agreed, and is told all of it at once', async () => {
    const [{ id: contractId }, project] = [await work.newContract('state-2'), await work.newProject('state-2')];
    const line = { contractId, projectId: project.id, billingMethod: 'FIXED_PRICE', includes: ['TIME'] };
    const made = async (name: string, amount: string) => {
      const input = { ...line, idempotencyKey: name, name, amount };
      const { record, userErrors } = await work.change('createContractLine', input);
      expect(userErrors).toEqual([]);
      return record.id;
    };
    const [build, run] = [await made('Build', '1000.50'), await made('Run', '200')];
    const milestone = (lineId: string, name: string, amount: string) =>
      work.change('createBillingMilestone', { idempotencyKey: name, lineId, name, date: '2027-01-31', amount });
    await milestone(build, 'Signed', '400.25');
    const refused = await confirm(contractId);
    expect(codes(refused.userErrors)).toEqual(['INVALID input.id', 'INVALID input.id']);
    expect(refused.userErrors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/"Build".*1000\.5.*400\.25/),
      expect.stringMatching(/"Run".*200.*up to 0/),
    ]);
    expect(confirmations()).toBe(0);
    await milestone(build, 'Built', '600.25');
    await milestone(run, 'Run', '200');
    expect(await confirm(contractId)).toMatchObject({ record: { status: 'CONFIRMED' }, userErrors: [] });
  });

  it.each([
    ['it was confirmed', 'reset-after-commit', 1],
    ['it was not confirmed', 'reset-before-commit', 2],
  ] as const)('is confirmed once when the answer is lost that %s', async (_name, kind, calls) => {
    const { id } = await work.newContract(kind);
    const entity = 'sandbox_ConfirmContract';
    await work.stack.sandbox.faults.add({ system: 'DATAVERSE', entity, method: 'POST', count: 1, fault: { kind } });
    expect(await confirm(id)).toMatchObject({
      record: { status: 'CONFIRMED' },
      operation: { state: 'COMMITTED' },
      userErrors: [],
    });
    expect(confirmations()).toBe(calls);
  });

  it('that Dataverse does not confirm stays as it is', async () => {
    const { id } = await work.newContract('state-3');
    const fault = { kind: 'status', status: 400, message: 'Secret words.' } as const;
    const at = { system: 'DATAVERSE', entity: 'sandbox_ConfirmContract', method: 'POST', count: 1 } as const;
    await work.stack.sandbox.faults.add({ ...at, fault });
    const refused = await confirm(id);
    expect(refused).toMatchObject({
      record: { status: 'DRAFT' },
      operation: { state: 'REJECTED' },
      userErrors: [{ code: 'REJECTED_BY_SYSTEM' }],
    });
    expect(JSON.stringify(refused)).not.toContain('Secret');
  });

  it('that somebody else has confirmed in Dataverse meanwhile is not confirmed again', async () => {
    const { id, version } = await work.newContract('state-4');
    confirmByHand(id);
    const seenBefore = await work.change('confirmProjectContract', { id, expectedVersion: version });
    expect(codes(seenBefore.userErrors)).toEqual(['INVALID input.id', 'STALE_VERSION input.expectedVersion']);
    expect(confirmations()).toBe(0);
  });

  it('that somebody else confirms while the command is on its way is refused by Dataverse, and is confirmed once', async () => {
    const { id } = await work.newContract('state-5');
    const at = { system: 'DATAVERSE', entity: 'sandbox_ConfirmContract', method: 'POST', count: 1 } as const;
    const isOnItsWay = await addFault(work.stack.sandbox, { ...at, fault: { kind: 'held' } });
    const confirming = confirm(id);
    await expect.poll(isOnItsWay).toBe(true);
    confirmByHand(id);
    await work.stack.sandbox.faults.clear();
    expect(await confirming).toMatchObject({
      record: { status: 'CONFIRMED' },
      operation: { state: 'REJECTED' },
      userErrors: [{ code: 'REJECTED_BY_SYSTEM' }],
    });
  });

  it.each([
    ['no message is configured', {}, /Microsoft publishes none.*dataverse\.commandMessages.*in Project Operations/],
    ['the configured one is not there', { confirmContract: 'contoso_Confirm' }, /contoso_Confirm/],
  ])('is UNSUPPORTED to be confirmed where %s', async (_name, commandMessages, words) => {
    const { id } = await work.newContract(`state ${JSON.stringify(commandMessages).length}`);
    const stack = await startStack({
      over: work.stack.sandbox,
      journal: { sqlite: ':memory:' },
      commandMessages,
    });
    const { data } = await stack.query(
      `mutation ($input: ConfirmProjectContractInput!) { confirmProjectContract(input: $input) {
        projectContract { status } operation { state } userErrors { code message path } } }`,
      { input: { id, force: true } },
    );
    await stack.close();
    expect(data?.['confirmProjectContract']).toEqual({
      projectContract: { status: 'DRAFT' },
      operation: { state: 'REJECTED' },
      userErrors: [{ code: 'UNSUPPORTED', message: expect.stringMatching(words), path: null }],
    });
  });
});
