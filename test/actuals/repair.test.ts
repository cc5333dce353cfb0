import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeGlobalId } from '../../subgraphs/model/global-id.ts';
import type { Stack } from '../support/stack.ts';
import { startWritingStack } from '../write-through-mutations/mutations.ts';

let stack: Stack;

beforeAll(async () => {
  stack = await startWritingStack({ actuals: 300, deadlineMilliseconds: 20_000 });
});
afterAll(() => stack.close());

const repair = async (input: string) => {
  const { data, errors } = await stack.query(`mutation { repairActuals(input: { ${input} }) {
    missing { id } marked { id } connections orphans operations { state map legs { system state rows } }
    userErrors { code path message }
  } }`);
  expect(errors).toBeUndefined();
  return data?.['repairActuals'] as any;
};

/** Actuals of November, which the periodic import has not taken yet, with what Finance says of them. */
async function actualsOf(legalEntity: string) {
  const { data, errors } = await stack.query(`{ actuals(first: 200, filter: {
    legalEntity: { eq: "${legalEntity}" }, transactionDate: { gte: "2025-11-01" }, skipSync: { eq: false }
  }) { nodes { id importId accounting { state voucher } sync { state } } } }`);
  expect(errors).toBeUndefined();
  return (data?.['actuals'] as any).nodes as any[];
}

const post = (path: string, body: object = {}) =>
  fetch(`${new URL(stack.sandbox.finance).origin}/_sandbox/finance/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('an operator who repairs actuals', () => {
  it('is told what differs first, and writes nothing', async () => {
    const before = (await actualsOf('USMF')).filter(({ accounting }) => accounting.state === 'STAGED');
    expect(before.length).toBeGreaterThan(2);
    const [lost, gone] = before;
    const { finance, dataverse } = stack.sandbox.stores;
    finance.run('DELETE FROM ProjActualsImports WHERE ActualsImportId = ?', [lost.importId]);
    dataverse.run(
      'UPDATE msdyn_actual SET msdyn_adjustmentstatus = 192350001, versionnumber = ? WHERE msdyn_actualimportid = ?',
      [dataverse.nextVersion(), gone.importId],
    );
    stack.sandbox.log.clear();
    const shown = await repair('legalEntity: "USMF", from: "2025-11-01"');
    expect(shown).toMatchObject({
      missing: [{ id: lost.id }],
      marked: [{ id: gone.id }],
      orphans: [],
      operations: [],
      userErrors: [],
    });
    expect(
      stack.sandbox.log.list('FINANCE').filter(({ method, url }) => method !== 'GET' && !/batch/.test(url)),
    ).toEqual([]);
    // However many actuals there are, they cost a handful of calls.
    expect(stack.sandbox.requests().DATAVERSE.calls).toBeLessThan(8);
    expect(stack.sandbox.requests().FINANCE.calls).toBeLessThan(6);
    expect((await actualsOf('USMF')).find(({ id }) => id === lost.id).accounting).toMatchObject({ state: 'NOT_SENT' });
  });

  it('brings Finance in step, and finds nothing the second time', async () => {
    const done = await repair('legalEntity: "USMF", from: "2025-11-01", dryRun: false');
    expect(done.missing).toHaveLength(1);
    expect(done.operations.length).toBeGreaterThan(0);
    expect(new Set(done.operations.map(({ state }: any) => state))).toEqual(new Set(['COMMITTED']));
    const again = await repair('legalEntity: "USMF", from: "2025-11-01", dryRun: false');
    expect(again).toMatchObject({ missing: [], marked: [], connections: 0, operations: [] });
    const [actual] = (await actualsOf('USMF')).filter(({ id }) => id === done.missing[0].id);
    expect(actual).toMatchObject({ accounting: { state: 'STAGED' }, sync: { state: 'IN_SYNC' } });
  });

  it('is not held up by the mark of a fact that Finance loses again, and finds that fact the next time', async () => {
    const { sandbox } = stack;
    const { finance, dataverse } = sandbox.stores;
    const staged = (await actualsOf('USMF')).filter(({ accounting }) => accounting.state === 'STAGED');
    const { id, importId } = staged.at(-1);
    finance.run('DELETE FROM ProjActualsImports WHERE ActualsImportId = ?', [importId]);
    dataverse.run(
      'UPDATE msdyn_actual SET msdyn_adjustmentstatus = 192350001, versionnumber = ? WHERE msdyn_actualimportid = ?',
      [dataverse.nextVersion(), importId],
    );
    const held = () =>
      finance.all('SELECT AdjustmentStatus AS status FROM ProjActualsImports WHERE ActualsImportId = ?', [importId]);
    const scope = 'legalEntity: "USMF", from: "2025-11-01", dryRun: false';
    sandbox.processes.configure({ loseNextStagingRows: 1 });
    const lost = await repair(scope);
    expect(sandbox.processes.settings.loseNextStagingRows).toBe(0);
    expect(lost.missing).toEqual([{ id }]);
    expect(held()).toEqual([]);
    expect(lost.operations.map(({ state, legs: [leg] }: any) => [state, leg.state])).toEqual([
      ['COMMITTED', 'WRITTEN'],
      ['COMMITTED', 'NOTHING_TO_DO'],
    ]);
    expect((await repair(scope)).missing).toEqual([{ id }]);
    expect(held()).toEqual([{ status: 192_350_001n }]);
    expect(await repair(scope)).toMatchObject({ missing: [], marked: [], operations: [] });
  });

  it('sees what was carried over go through Finance, from staged to posted, and the ledger balance', async () => {
    const staged = (await actualsOf('USMF')).filter(({ accounting }) => accounting.state === 'STAGED');
    const response = await post('import', { legalEntity: 'usmf', grouping: 'month' });
    expect(response.status).toBe(200);
    const states = async () => {
      const now = new Map((await actualsOf('USMF')).map((one) => [one.id, one.accounting.state]));
      return staged.map(({ id }) => now.get(id) as string);
    };
    expect(new Set(await states())).toContain('IN_JOURNAL');
    expect((await post('post', { legalEntity: 'usmf' })).status).toBe(200);
    expect((await states()).filter((state) => state === 'POSTED').length).toBeGreaterThan(0);
    const ledger = await fetch(`${new URL(stack.sandbox.finance).origin}/_sandbox/finance/ledger`);
    expect(await ledger.json()).toMatchObject({ isBalanced: true });
    // What Finance has added since is Finance's: there is nothing to carry over.
    expect(await repair('legalEntity: "USMF", from: "2025-11-01"')).toMatchObject({ missing: [], marked: [] });
  });

  it('is shown rows of Finance that have no actual, and they are left alone', async () => {
    const [actual] = await actualsOf('DEMF');
    stack.sandbox.stores.dataverse.run('DELETE FROM msdyn_actual WHERE msdyn_actualimportid = ?', [actual.importId]);
    const done = await repair('legalEntity: "DEMF", from: "2025-11-01", dryRun: false');
    expect(done.orphans).toEqual([actual.importId]);
    const rows = stack.sandbox.stores.finance.all('SELECT 1 FROM ProjActualsImports WHERE ActualsImportId = ?', [
      actual.importId,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('has rows taken out that were shown, and nothing while one of those named is none of them', async () => {
    const legalEntity = 'legalEntity: "DEMF", from: "2025-11-01"';
    const [orphan] = (await repair(legalEntity)).orphans;
    const [, other] = await actualsOf('DEMF');
    const held = (importId: string) =>
      stack.sandbox.stores.finance.all('SELECT 1 FROM ProjActualsImports WHERE ActualsImportId = ?', [importId]).length;
    stack.sandbox.stores.finance.run('DELETE FROM ProjActualsImports WHERE ActualsImportId = ?', [other.importId]);
    const refused = await repair(`${legalEntity}, dryRun: false, removeOrphans: ["${orphan}", "${other.importId}"]`);
    expect(refused).toMatchObject({
      missing: [{ id: other.id }],
      operations: [],
      userErrors: [{ code: 'NOT_FOUND', path: ['input', 'removeOrphans', '1'] }],
    });
    expect([held(orphan), held(other.importId)]).toEqual([1, 0]);
    stack.sandbox.stores.finance.run('UPDATE ProjActualsImports SET IsJournalized = 1 WHERE ActualsImportId = ?', [
      orphan,
    ]);
    const imported = await repair(`${legalEntity}, dryRun: false, removeOrphans: ["${orphan}"]`);
    expect(imported).toMatchObject({
      operations: [],
      userErrors: [{ code: 'INVALID', message: expect.stringMatching(/integration journal/) }],
    });
    stack.sandbox.stores.finance.run('UPDATE ProjActualsImports SET IsJournalized = 0 WHERE ActualsImportId = ?', [
      orphan,
    ]);
    const removed = await repair(`${legalEntity}, dryRun: false, removeOrphans: ["${orphan}", "${orphan}"]`);
    expect(removed.userErrors).toEqual([]);
    expect(new Set(removed.operations.map(({ state }: any) => state))).toEqual(new Set(['COMMITTED']));
    expect([held(orphan), held(other.importId)]).toEqual([0, 1]);
    expect(await repair(legalEntity)).toMatchObject({ missing: [], orphans: [], operations: [] });
  });

  it('brings both systems back in step after every timing fault, by one call', async () => {
    const scope = 'legalEntity: "USMF", from: "2025-10-01"';
    const { data } = await stack.query(
      '{ actuals(first: 200, filter: { legalEntity: { eq: "USMF" }, transactionDate: { gte: "2025-10-01" }, skipSync: { eq: false } }) { nodes { id importId connections { id } } } }',
    );
    const { nodes } = data?.['actuals'] as any;
    const [lost, copied] = nodes;
    const linked = nodes.find(({ id, connections }: any) => id !== lost.id && connections.length > 0);
    for (const [kind, { id }] of [
      ['staging-lost', lost],
      ['orphan-row', copied],
      ['connections-lost', linked],
    ]) {
      const answer = await post('timing-faults', { kind, actualId: decodeGlobalId(id, []).parts[0] });
      expect((await answer.json()).rows).toBeGreaterThan(0);
    }
    const shown = await repair(scope);
    expect(shown).toMatchObject({ missing: [{ id: lost.id }], orphans: [expect.any(String)], operations: [] });
    expect(shown.connections).toBeGreaterThan(0);
    const [orphan] = shown.orphans;
    const done = await repair(`${scope}, dryRun: false, removeOrphans: ["${orphan}"]`);
    expect(done).toMatchObject({ ...shown, operations: expect.any(Array) });
    expect(done.operations.map(({ state, map }: any) => `${state} ${map.split(' (')[0]}`).toSorted()).toEqual([
      'COMMITTED Integration entity for project transaction relationships',
      'COMMITTED Project Operations integration actuals',
      'COMMITTED Project Operations integration actuals',
    ]);
    expect(await repair(scope)).toMatchObject({ missing: [], marked: [], connections: 0, orphans: [], operations: [] });
  });

  it('must say where to look', async () => {
    expect((await repair('dryRun: true')).userErrors).toMatchObject([{ code: 'INVALID', path: ['input'] }]);
    expect((await repair('from: "2025-02-01", to: "2025-01-01"')).userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'to'] },
    ]);
  });
});
