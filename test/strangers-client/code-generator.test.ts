import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { startTestSandbox } from '../../sandbox/test-sandbox.ts';
import { fetchToken } from '../support/token.ts';

const root = resolve(import.meta.dirname, '../..');

describe('odata2ts, a code generator that knows nothing of the sandbox', () => {
  let sandbox: Sandbox;
  let folder: string;

  beforeAll(async () => {
    sandbox = await startTestSandbox({ isEmpty: true });
    folder = mkdtempSync(join(tmpdir(), 'dualgraph-odata2ts-'));
    writeFileSync(join(folder, 'tsconfig.json'), '{}');
  });

  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await sandbox.close();
  });

  it.each([
    ['dataverse', 'interface Msdyn_actual ', 'msdyn_actualid: string'],
    ['finance', 'interface ProjectV2 ', 'ProjectId: string'],
  ] as const)('accepts the $metadata of %s', async (system, entity, property) => {
    const address = sandbox[system];
    const response = await fetch(`${address}$metadata`, {
      headers: { authorization: `Bearer ${await fetchToken(sandbox, address)}` },
    });
    expect(response.status).toBe(200);
    const source = join(folder, `${system}.xml`);
    writeFileSync(source, await response.text());

    const output = join(folder, system);
    const generator = join(root, 'node_modules/@odata2ts/odata2ts/lib/run-cli.js');
    // Not synchronously: the sandbox is in this process, and would let its connections lapse meanwhile.
    await promisify(execFile)(
      process.execPath,
      [generator, '-s', source, '-o', output, '-m', 'models', '-e', 'ts', '-name', system],
      { cwd: folder },
    );
    const generated = readdirSync(output, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(output, name), 'utf8'))
      .join('\n');
    expect(generated.toLowerCase()).toContain(entity.toLowerCase());
    expect(generated).toContain(property);
  });
});
