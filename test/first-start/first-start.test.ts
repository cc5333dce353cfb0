import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const main = resolve(import.meta.dirname, '../../gateway/main.ts');

interface Started {
  readonly process: ChildProcess;
  readonly output: string;
  /** The address printed for GraphQL. */
  readonly graphql: string;
  readonly milliseconds: number;
}

describe('dualgraph start, without a tenant', () => {
  const children: ChildProcess[] = [];
  afterEach(async () => {
    await Promise.all(children.splice(0).map(stop));
  });

  async function start(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Started> {
    const began = performance.now();
    const { PORT: _unused, ...inherited } = process.env;
    const child = spawn(process.execPath, [main, 'start', ...args], {
      env: { ...inherited, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.push(child);
    let output = '';
    const graphql = await new Promise<string>((found, failed) => {
      const read = (chunk: Buffer) => {
        output += chunk.toString();
        const address = /http:\/\/[\w.:]+\/graphql/.exec(output)?.[0];
        if (address !== undefined && output.includes('/oauth2/v2.0/token')) found(address);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('exit', (code) => failed(new Error(`Ended with ${code} before it printed its addresses:\n${output}`)));
    });
    return { process: child, output, graphql, milliseconds: performance.now() - began };
  }

  async function ask(address: string): Promise<any> {
    const query = '{ projectByNumber(legalEntity: "USMF", number: "PRJ-0001") { name accounting { projectGroup } } }';
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return response.json();
  }

  it('takes mutations, says where their journal is, and removes it at the end', async () => {
    const { process: child, graphql, output } = await start([]);
    const journal = /Journal +(\S+)/.exec(output)?.[1] ?? '';
    expect(existsSync(journal)).toBe(true);
    const query =
      'mutation { createResourceRole(input: { idempotencyKey: "1", number: "RC-1", name: "One" }) { operation { state } } }';
    const response = await fetch(graphql, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(await response.json()).toEqual({ data: { createResourceRole: { operation: { state: 'COMMITTED' } } } });
    await stop(child);
    expect(existsSync(journal)).toBe(false);
  });

  it('prints its addresses and answers with fields of both systems; two copies run side by side', async () => {
    const first = await start([]);
    const second = await start([]);
    expect(first.output).toMatch(/\/api\/data\/v9\.2\//);
    expect(first.output).toMatch(/\/data\//);
    expect(first.output).toMatch(/\/oauth2\/v2\.0\/token/);
    expect(second.graphql).not.toBe(first.graphql);
    for (const { graphql } of [first, second]) {
      const { data, errors } = await ask(graphql);
      expect(errors).toBeUndefined();
      expect(data.projectByNumber).toEqual({
        name: expect.any(String),
        accounting: { projectGroup: expect.any(String) },
      });
    }
  });

  it('listens on PORT, and says so when that is taken', async () => {
    const port = await freePort();
    const { graphql } = await start([], { PORT: String(port) });
    expect(new URL(graphql).port).toBe(String(port));
    await expect(start([], { PORT: String(port) })).rejects.toThrow(String(port));
  });

  it('ends with 0 on SIGTERM and takes its sandbox with it', async () => {
    const started = await start([]);
    const dataverse = /http:\/\/[\w.:]+\/api\/data\/v9\.2\//.exec(started.output)?.[0] ?? '';
    expect(await stop(started.process)).toBe(0);
    await expect(fetch(dataverse)).rejects.toThrow();
  });
});

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  child.kill('SIGTERM');
  return ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('Expected a TCP address.');
  return address.port;
}
