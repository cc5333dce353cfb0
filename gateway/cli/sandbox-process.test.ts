import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { startSandboxProcess } from './sandbox-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'sandbox-process-'));
afterAll(() => rmSync(folder, { recursive: true }));

function writeProgram(name: string, source: string): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, source);
  return path;
}

const ready = `process.send({ type: 'ready', dataverse: 'd', finance: 'f', tokenEndpoint: process.argv.slice(2).join(' '),
  tenantId: 't', clientId: 'c', clientSecret: 's', scheduleUser: null, dualWriteUser: 'd',
  commandMessages: { confirmContract: 'a' } });`;

describe('startSandboxProcess', () => {
  it('waits until the sandbox is ready, gives it its flags, and stops it by hanging up', async () => {
    const entry = writeProgram('good', `process.on('disconnect', () => process.exit(0)); ${ready}`);
    const sandbox = await startSandboxProcess(['--actuals', '7'], entry);
    expect(sandbox.addresses).toMatchObject({ dataverse: 'd', finance: 'f', tokenEndpoint: '--actuals 7' });
    await sandbox.stop();
    await sandbox.ended;
  });

  it('fails when the sandbox ends before it is ready', async () => {
    const entry = writeProgram('bad', 'process.exit(3);');
    await expect(startSandboxProcess([], entry)).rejects.toThrow('exit code 3');
  });

  it('tells when the sandbox ends by itself', async () => {
    const entry = writeProgram(
      'short',
      `${ready} process.once('disconnect', () => process.exit(0)); process.disconnect();`,
    );
    const sandbox = await startSandboxProcess([], entry);
    await sandbox.ended;
    await sandbox.stop();
  });
});
