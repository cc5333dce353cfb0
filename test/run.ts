/**
 * `npm test`: everything a change must pass, in the order in which it fails fastest, on a machine that has nothing but
 * Node and npm. Runs every step even after one failed, so that one run tells all.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const bin = join(root, 'node_modules', '.bin');

/** Name, and the command with its arguments; commands are looked up in node_modules/.bin. */
const steps: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['composed schema is fresh', 'node', 'gateway/main.ts', 'compose', '--check'],
  ['row types are fresh', 'node', 'systems/generate-rows.ts', '--check'],
  ['resolver and client types are fresh', 'graphql-codegen', '--config', 'codegen.yml', '--check'],
  ['types', 'tsc', '--noEmit'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['lint', 'eslint', '.'],
  ['a Chromium for the page tests', 'node', 'test/support/install-chromium.ts'],
  ['tests', 'vitest', 'run', ...process.argv.slice(2)],
];

const failed: string[] = [];
for (const [name, command, ...args] of steps) {
  const started = performance.now();
  const { status, error } = spawnSync(join(bin, command), args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: `${bin}:${dirname(process.execPath)}:${process.env['PATH'] ?? ''}` },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const passed = status === 0 && error === undefined;
  console.log(`${passed ? 'ok  ' : 'FAIL'}  ${name} (${seconds} s)${error ? `: ${error.message}` : ''}`);
  if (!passed) failed.push(name);
}
if (failed.length > 0) {
  console.error(`\nnpm test failed in: ${failed.join(', ')}. The output above each FAIL line says why.`);
  process.exitCode = 1;
}
