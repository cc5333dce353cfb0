import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowId, startTimeWork, type TimeWork } from './time-work.ts';

let work: TimeWork;

beforeAll(async () => {
  work = await startTimeWork({ carryEverySeconds: 1 });
});
afterAll(() => work.stack.close());

const send = (path: string, body: object) => work.stack.dataverse.send('POST', path, JSON.stringify(body));

async function states(id: string): Promise<readonly string[]> {
  const { data } = await work.stack.query(
    'query ($id: ID!) { node(id: $id) { ... on TimeEntry { actuals { accounting { state } } } } }',
    { id },
  );
  return (data?.['node'] as any).actuals.map(({ accounting }: any) => accounting.state);
}

/** Approves as a user of Dynamics does. */
async function approveInDynamics(id: string): Promise<void> {
  const { value } = await work.stack.dataverse.json(
    `msdyn_projectapprovals?$select=msdyn_projectapprovalid&$filter=_msdyn_timeentry_value eq ${rowId(id)}`,
  );
  await send('msdyn_ProcessProjectApprovalSets', {
    ProjectApprovals: value.map((row: any) => ({
      '@odata.type': 'Microsoft.Dynamics.CRM.msdyn_projectapproval',
      msdyn_projectapprovalid: row.msdyn_projectapprovalid,
    })),
    ActionType: 192_350_003,
    NoteLogName: 'Dynamics',
  });
}

describe('what somebody else makes in Dataverse', () => {
  it('is carried to Finance without being asked for, once', async () => {
    const { id } = await work.enter(work.places[0]!);
    await work.move('submitTimeEntries', [id]);
    await approveInDynamics(id);
    await expect.poll(async () => new Set(await states(id)), { interval: 250 }).toEqual(new Set(['STAGED']));
    const { data } = await work.stack.query(
      '{ writeOperations(first: 200) { nodes { mutation map state legs { rows } } } }',
    );
    const carried = (data?.['writeOperations'] as any).nodes.filter(({ mutation }: any) => mutation === 'carryActuals');
    const rows = (map: string) =>
      carried.filter((one: any) => one.map.includes(map)).flatMap(({ legs }: any) => legs.map((leg: any) => leg.rows));
    expect(new Set(carried.map(({ state }: any) => state))).toEqual(new Set(['COMMITTED']));
    expect(rows('msdyn_actuals').reduce((sum: number, count: number) => sum + count, 0)).toBe(
      (await states(id)).length,
    );
  });

  it('is marked again when it was marked like that before', async () => {
    const { sandbox, dataverse, finance } = work.stack;
    sandbox.projectProcesses.configureActuals({ directWrites: true });
    const { id } = await work.enter(work.places[0]!);
    await work.move('submitTimeEntries', [id]);
    await work.move('approveTimeEntries', [id]);
    await expect.poll(async () => new Set(await states(id)), { interval: 250 }).toEqual(new Set(['STAGED']));
    const { data } = await work.stack.query(
      'query ($id: ID!) { node(id: $id) { ... on TimeEntry { actuals { id } } } }',
      { id },
    );
    const actual = rowId((data?.['node'] as any).actuals[0].id);
    const inFinance = async () =>
      (await finance.json(`ProjActualsImports?cross-company=true&$filter=ActualId eq ${actual}`)).value[0]
        .BillingStatusId;
    // On an invoice, off it, and on another one.
    for (const status of [192_350_001, 192_350_000, 192_350_001, 192_350_000, 192_350_001]) {
      await dataverse.send('PATCH', `msdyn_actuals(${actual})`, JSON.stringify({ msdyn_billingstatus: status }));
      await expect.poll(inFinance, { interval: 250 }).toBe(status);
    }
  });

  it('is carried when the gateway approved it, too, and no row is written a second time', async () => {
    const { id } = await work.enter(work.places[1]!);
    await work.move('submitTimeEntries', [id]);
    work.stack.sandbox.log.clear();
    await work.move('approveTimeEntries', [id]);
    await expect.poll(async () => new Set(await states(id)), { interval: 250 }).toEqual(new Set(['STAGED']));
    // Two more looks.
    const looks = () => work.stack.sandbox.log.list('DATAVERSE').filter(({ url }) => url.includes('modifiedon')).length;
    const before = looks();
    await expect.poll(looks).toBeGreaterThanOrEqual(before + 2);
    const created = work.stack.sandbox.log
      .list('FINANCE')
      .flatMap((call) => (call.operations.length === 0 ? [call] : call.operations))
      .filter(({ method, entity }) => method === 'POST' && entity === 'ProjActualsImports');
    expect(created).toHaveLength((await states(id)).length);
  });
});
