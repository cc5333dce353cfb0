import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SandboxOptions } from './options.ts';
import { preferredPorts } from './options.ts';
import { startSandbox } from './sandbox.ts';

const anyPorts = { dataversePort: 0, financePort: 0, entraPort: 0 };
const empty: SandboxOptions = { ...anyPorts, isEmpty: true };

async function takePort(port: number): Promise<{ port: number } & AsyncDisposable> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}

describe('ports', () => {
  test('two sandboxes run side by side on ports of their own', async () => {
    await using first = await startSandbox({ isEmpty: true });
    await using second = await startSandbox({ isEmpty: true });
    const ports = [first, second].flatMap(({ dataverse, finance, tokenEndpoint }) =>
      [dataverse, finance, tokenEndpoint].map((url) => new URL(url).port),
    );
    expect(new Set(ports).size).toBe(6);
    expect(Object.keys(preferredPorts)).toHaveLength(3);
  });

  test('a port asked for by name must be free', async () => {
    await using taken = await takePort(0);
    await expect(startSandbox({ ...empty, financePort: taken.port })).rejects.toThrow(
      `Expected port ${taken.port} for FINANCE to be free`,
    );
  });
});

test('addresses in answers follow the Host header', async () => {
  await using sandbox = await startSandbox(empty);
  const base = sandbox.finance.replace('127.0.0.1', 'localhost');
  const response = await fetch(`${base}ProjectsV2`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${sandbox.appToken('FINANCE')}`, 'Content-Type': 'application/json' },
    body: '{"ProjectId":"P-1"}',
  });
  expect(response.headers.get('location')).toBe(`${base}ProjectsV2(dataAreaId='usmf',ProjectId='P-1')`);
});

test('the default data has about five thousand actuals, in both systems', async () => {
  await using sandbox = await startSandbox(anyPorts);
  const headers = { Authorization: `Bearer ${sandbox.appToken('FINANCE')}` };
  const count = await fetch(`${sandbox.finance}ProjActualsImports/$count?cross-company=true`, { headers });
  expect(Number(await count.text())).toBeGreaterThan(3_000);
  const actuals = sandbox.stores.dataverse.get('SELECT count(*) AS n FROM msdyn_actual');
  expect(Number(actuals?.['n'])).toBeGreaterThan(4_000);
});

test('rows kept in a folder are there again the next time', async () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'sandbox-'));
  try {
    const options = { ...anyPorts, dataDirectory, actuals: 200 };
    const counts: unknown[] = [];
    for (let start = 0; start < 2; start += 1) {
      await using sandbox = await startSandbox(options);
      const { finance } = sandbox.stores;
      if (start === 0) finance.run(`INSERT INTO "ProjectsV2" ("dataAreaId", "ProjectId") VALUES ('usmf', 'MINE')`);
      counts.push(finance.get(`SELECT count(*) AS n FROM "ProjectsV2"`)?.['n']);
    }
    expect(counts[0]).toBe(counts[1]);
  } finally {
    rmSync(dataDirectory, { recursive: true });
  }
});

test('an environment may lack a column and call another by a different name', async () => {
  await using sandbox = await startSandbox({
    ...anyPorts,
    actuals: 200,
    overlay: { remove: ['ProjectsV2.ProjectName'], rename: { 'ProjectsV2.ProjectStage': 'Stage' } },
  });
  const headers = { Authorization: `Bearer ${sandbox.appToken('FINANCE')}` };
  const read = (query: string) => fetch(`${sandbox.finance}ProjectsV2?$top=1&${query}`, { headers });
  expect((await read('$select=ProjectName')).status).toBe(400);
  expect((await read('$select=ProjectStage')).status).toBe(400);
  expect(await (await read('$select=Stage')).json()).toMatchObject({ value: [{ Stage: expect.any(String) }] });
  await expect(startSandbox({ ...empty, overlay: { remove: ['Nothing.AtAll'] } })).rejects.toThrow('Nothing.AtAll');
});

test('a seed that was cut short leaves nothing that is taken for data', async () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'sandbox-'));
  try {
    const options = { ...anyPorts, dataDirectory, actuals: 200 };
    const interrupted = startSandbox({
      ...options,
      onProgress: () => {
        throw new Error('Interrupted.');
      },
    });
    await expect(interrupted).rejects.toThrow('Interrupted.');
    await using sandbox = await startSandbox(options);
    const projects = sandbox.stores.finance.get('SELECT count(*) AS n FROM "ProjectsV2"');
    expect(Number(projects?.['n'])).toBeGreaterThan(0);
    expect(readdirSync(dataDirectory).sort()).toEqual(['dataverse.sqlite', 'finance.sqlite']);
  } finally {
    rmSync(dataDirectory, { recursive: true });
  }
});

test('an operation that is delayed past the limit is rolled back with the time-out error', async () => {
  await using sandbox = await startSandbox({ ...empty, operationLimitSeconds: 0.01 });
  const create = (name: string) =>
    fetch(`${sandbox.dataverse}accounts`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${sandbox.appToken('DATAVERSE')}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ name }),
    });
  await sandbox.faults.add({ system: 'DATAVERSE', count: 1, fault: { kind: 'latency', milliseconds: 600_000 } });
  const late = await create('Late');
  expect(late.status).toBe(500);
  expect(await late.json()).toMatchObject({ error: { code: '0x80044151' } });
  expect((await create('In time')).status).toBe(204);
  expect(sandbox.stores.dataverse.all('SELECT name FROM account')).toMatchObject([{ name: 'In time' }]);
});
