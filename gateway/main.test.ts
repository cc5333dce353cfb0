import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import { afterAll, describe, expect, it } from 'vitest';

import { compose } from './compose.ts';

const entry = fileURLToPath(new URL('main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'main-'));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

function start(args: readonly string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, [entry, ...args], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return { child, ended };
}

async function run(args: readonly string[], environment: Record<string, string> = {}) {
  const { child, ended } = start(args, environment);
  const [code, out, err] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, out, err };
}

function writeSupergraph(): string {
  const file = join(folder, 'supergraph.graphql');
  const sdl = 'type Query { hello: String }';
  writeFileSync(file, compose([{ name: 'one', sdl, url: 'http://127.0.0.1:9/graphql' }]).supergraph);
  return file;
}

/** Waits until a command has printed something and returns the match. */
function printed(child: ChildProcess, pattern: string | RegExp): Promise<RegExpExecArray> {
  const { promise, resolve, reject } = Promise.withResolvers<RegExpExecArray>();
  let text = '';
  child.stdout?.on('data', (chunk) => {
    text += String(chunk);
    const match = new RegExp(pattern).exec(text);
    if (match !== null) resolve(match);
  });
  child.once('exit', () => reject(new Error(`Expected ${String(pattern)}, received: ${text}`)));
  return promise;
}

/** Waits for the address that a serving command prints. */
async function printedAddress(child: ChildProcess): Promise<string> {
  const [, address] = await printed(child, /GraphQL +(http:\S+)/);
  return address ?? '';
}

describe('the dualgraph command', () => {
  it('teaches with examples', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    for (const word of [
      'start',
      'gateway',
      'subgraph',
      'sandbox',
      'compose',
      'maps',
      'Exit codes',
      '$ dualgraph start',
    ]) {
      expect(out).toContain(word);
    }
  });

  it.each([
    ['an unknown command', ['bogus']],
    ['an unknown flag', ['start', '--bogus']],
    ['a missing flag', ['gateway']],
    ['a file that is not there', ['gateway', '--supergraph', 'none.graphql']],
    ['an unknown subgraph', ['subgraph', 'bogus']],
  ])('exits with 2 on %s', async (_what, args) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).not.toBe('');
  });

  it('exits with 2 and names every problem of a configuration', async () => {
    const config = join(folder, 'dualgraph.json');
    writeFileSync(config, JSON.stringify({ dataverse: { url: 'ftp://x' }, finance: { concurrency: 0 } }));
    const { code, err } = await run(['start', '--config', config]);
    expect(code).toBe(2);
    for (const path of ['entra', 'dataverse.url', 'finance.url', 'finance.concurrency']) expect(err).toContain(path);
  });

  it('exits with 1 when the composed schemas could not be served', async () => {
    const file = join(folder, 'plain.graphql');
    writeFileSync(file, 'type Query { a: Int }');
    const { code, err } = await run(['gateway', '--supergraph', file]);
    expect(code).toBe(1);
    expect(err).toContain('join__Graph');
  });

  it('serves a supergraph until SIGTERM and then exits with 0', async () => {
    const { child, ended } = start(['gateway', '--supergraph', writeSupergraph(), '--port', '0'], {
      HOST: '127.0.0.1',
    });
    const url = await printedAddress(child);
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename hello }' }),
    });
    expect(await response.json()).toMatchObject({
      data: { __typename: 'Query', hello: null },
      errors: [{ extensions: { code: 'SOURCE_UNAVAILABLE', gateway: { system: 'ONE' } } }],
    });
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('ends at once on a second signal, though a request is under way', async () => {
    const { promise: asked, resolve: sayAsked } = Promise.withResolvers<void>();
    const silent = createServer(() => sayAsked());
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    const { child, ended } = start([
      ...['gateway', '--supergraph', writeSupergraph(), '--port', '0'],
      ...['--subgraph-url', `one=http://127.0.0.1:${port}/graphql`],
    ]);
    const url = await printedAddress(child);
    const closing = printed(child, 'finishing what is under way');
    const answer = fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ hello }' }),
    }).catch(() => 'cut');
    await asked;
    child.kill('SIGTERM');
    await closing;
    child.kill('SIGTERM');
    expect(await ended).toBe(1);
    expect(await answer).toBe('cut');
    silent.closeAllConnections();
    silent.close();
  });
});
