import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sandbox } from '../../sandbox.ts';
import { startTestSandbox } from '../../test-sandbox.ts';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startTestSandbox({ actuals: 900 });
});

afterAll(() => sandbox.close());

async function control(method: string, path: string, body?: object) {
  const response = await fetch(`${new URL(sandbox.finance).origin}/_sandbox/finance${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, json: text === '' ? null : JSON.parse(text) };
}

test('the seeded ledger balances, and so it does after everything staged is imported and posted', async () => {
  expect((await control('GET', '/ledger')).json.isBalanced).toBe(true);
  const imported = (await control('POST', '/import', {})).json;
  expect(imported.lines).toBeGreaterThan(0);
  expect(imported.leftOut).toEqual([]);
  const posted = (await control('POST', '/post')).json;
  expect(posted.lines).toBeGreaterThanOrEqual(imported.lines);
  expect(posted.failedLines).toEqual([]);
  const ledger = (await control('GET', '/ledger')).json;
  expect(ledger).toMatchObject({ isBalanced: true, unbalancedVouchers: [] });
  expect((await control('GET', '/log')).json.map((run: any) => run.job)).toEqual(['import', 'post']);
});

test('the seeded reports that are approved are posted, one when it is named', async () => {
  expect((await control('POST', '/post-expenses', { report: 'ER-000004' })).json).toEqual({
    reports: ['ER-000004'],
    lines: 2,
    refused: [],
  });
  const { reports, refused } = (await control('POST', '/post-expenses', { legalEntity: 'usmf' })).json;
  expect([reports.length > 0, refused]).toEqual([true, []]);
  expect((await control('GET', '/ledger')).json).toMatchObject({ isBalanced: true, unbalancedVouchers: [] });
  expect((await control('POST', '/post-expenses', { journal: 'ER-000004' })).status).toBe(400);
});

test('prevalidation asks Dataverse over HTTP, and finds the staging row that has no actual', async () => {
  const [row] = sandbox.stores.finance.all(`SELECT "ActualId" FROM "ProjActualsImports" LIMIT 1`);
  const actualId = String(row?.['ActualId']);
  expect((await control('POST', '/timing-faults', { kind: 'orphan-row', actualId })).json).toEqual({ rows: 1 });
  sandbox.log.clear();
  const { invalid } = (await control('POST', '/prevalidate')).json;
  expect(invalid).toHaveLength(1);
  expect(invalid[0]).not.toBe(actualId);
  expect(sandbox.requests().DATAVERSE.calls).toBe(1);
});

test('a batch job that waits runs by itself', async () => {
  const { authorization } = { authorization: `Bearer ${sandbox.appToken('FINANCE')}` };
  const answer = await fetch(`${sandbox.finance}BatchJobs/Microsoft.Dynamics.DataEntities.SetBatchJobToWaiting`, {
    method: 'POST',
    headers: { authorization, 'Content-Type': 'application/json' },
    body: '{"batchJobId":5637300001}',
  });
  expect(await answer.json()).toMatchObject({ IsSuccess: true });
  await expect
    .poll(async () => {
      const jobs = await fetch(`${sandbox.finance}BatchJobs(5637300001)`, { headers: { authorization } });
      return (await jobs.json()).Status;
    })
    .toBe('Finished');
});

test('the timer imports and posts by itself until it is switched off', async () => {
  await control('DELETE', '/log');
  await control('PUT', '', { timerMilliseconds: 20 });
  await expect.poll(async () => (await control('GET', '/log')).json.length).toBeGreaterThan(1);
  await control('PUT', '', { timerMilliseconds: 0 });
  const jobs = (await control('GET', '/log')).json.map((run: any) => run.job);
  expect(jobs.slice(0, 2)).toEqual(['import', 'post']);
});

test('settings are checked, and come back with a reset', async () => {
  expect((await control('PUT', '', { grouping: 'week' })).status).toBe(400);
  expect((await control('PUT', '', { grouping: 'day' })).json.settings.grouping).toBe('day');
  await fetch(`${new URL(sandbox.finance).origin}/_sandbox/reset`, { method: 'POST' });
  expect((await control('GET', '')).json.settings.grouping).toBe('month');
});

test('periods that are not there are told', async () => {
  const closed = { legalEntity: 'USMF', from: '2026-01-01', to: '2026-03-31', status: 'Closed' };
  expect((await control('PUT', '/periods', closed)).json).toEqual({ periods: 3 });
  expect((await control('PUT', '/periods', { ...closed, legalEntity: 'XXXX' })).status).toBe(400);
});
