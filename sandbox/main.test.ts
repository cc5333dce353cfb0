import { fork, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { ReadyMessage } from './main.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const anyPorts = ['--dataverse-port', '0', '--finance-port', '0', '--entra-port', '0'];

async function start(): Promise<{ child: ChildProcess; ready: ReadyMessage; output: () => string }> {
  const child = fork(main, [...anyPorts, '--no-seed'], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const [ready] = (await once(child, 'message')) as [ReadyMessage];
  return { child, ready, output: () => text };
}

describe('the sandbox process', () => {
  test('tells its parent where it listens, prints it, and ends when the parent goes', async () => {
    const { child, ready, output } = await start();
    expect(ready).toMatchObject({
      type: 'ready',
      dataverse: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/api\/data\/v9\.2\/$/),
      finance: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/data\/$/),
      tokenEndpoint: expect.stringContaining(`/${ready.tenantId}/oauth2/v2.0/token`),
      clientId: expect.any(String),
      clientSecret: expect.any(String),
      // An empty sandbox has nobody who could schedule.
      scheduleUser: null,
      commandMessages: expect.objectContaining({ createCorrectionJournal: 'sandbox_CreateCorrectionJournal' }),
      dualWriteUser: expect.any(String),
    });
    const exited = once(child, 'exit');
    child.disconnect();
    expect(await exited).toEqual([0, null]);
    for (const address of [ready.dataverse, ready.finance, ready.tokenEndpoint]) expect(output()).toContain(address);
  });

  test('ends on SIGTERM even while a connection is open', async () => {
    const { child, ready } = await start();
    await fetch(new URL('/_sandbox', ready.finance));
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await exited).toEqual([0, null]);
  });

  test('explains its options', () => {
    const { stdout, status } = spawnSync(process.execPath, [main, '--help'], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toContain('--actuals N');
  });

  test.each([
    [['--finance-port', 'x'], '--finance-port'],
    [['--rename', 'x'], '--rename NAME=NEW'],
    [['--wrong'], '--wrong'],
  ])('refuses %j with exit code 2', (args, words) => {
    const { stderr, status } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('    at ');
  });
});
