/**
 * `npm test`: everything a change must pass, what fails fastest first, on a machine that has nothing but Node and npm. Runs every step even after one failed, so that one run tells all.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

const root = resolve(import.meta.dirname, '..');
const bin = join(root, 'node_modules', '.bin');

/** Name, and the command with its arguments; commands are looked up in node_modules/.bin. */
type Step = readonly [name: string, command: string, ...args: string[]];

/** Independent of each other, so that they run beside each other; the longest first. */
const checks: readonly Step[] = [
  ['lint', 'eslint', '.'],
  ['types', 'tsc', '--noEmit'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['composed schema is fresh', 'node', 'gateway/main.ts', 'compose', '--check'],
  ['row types are fresh', 'node', 'systems/generate-rows.ts', '--check'],
  ['resolver and client types are fresh', 'graphql-codegen', '--config', 'codegen.yml', '--check'],
  ['a Chromium for the page tests', 'node', 'test/support/install-chromium.ts'],
];
const tests: Step = ['tests', 'vitest', 'run', ...process.argv.slice(2)];

/** How many checks run beside each other. */
const lanes = 2;

const failed: string[] = [];
const waiting = [...checks];
await Promise.all(
  Array.from({ length: lanes }, async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await run(step, 'pipe');
  }),
);
await run(tests, 'inherit');
if (failed.length > 0) {
  console.error(`\nnpm test failed in: ${failed.join(', ')}. The output above each FAIL line says why.`);
  process.exitCode = 1;
}

/** Runs a step and says how it went; what it printed is shown in one piece, or as it comes. */
async function run([name, command, ...args]: Step, output: 'pipe' | 'inherit'): Promise<void> {
  const started = performance.now();
  const child = spawn(join(bin, command), args, {
    cwd: root,
    stdio: ['ignore', output, output],
    env: { ...process.env, PATH: `${bin}:${dirname(process.execPath)}:${process.env['PATH'] ?? ''}` },
  });
  const read = async (stream: Readable | null) => (stream === null ? '' : text(stream));
  const printed = Promise.all([read(child.stdout), read(child.stderr)]);
  const code = await once(child, 'close').then(
    ([status]: number[]) => status,
    (error: Error) => error.message,
  );
  process.stdout.write((await printed).join(''));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'}  ${name} (${seconds} s)${typeof code === 'string' ? `: ${code}` : ''}`);
  if (code !== 0) failed.push(name);
}
