import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { LongFilesFirst } from './test/support/long-files-first.ts';
import { PlainSummaryReporter } from './test/support/plain-summary-reporter.ts';

export default defineConfig({
  resolve: {
    // Vite would take the package's "module" build where Node takes "main": two copies, which graphql-js refuses.
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  test: {
    include: ['**/*.test.ts'],
    exclude: ['node_modules/**'],
    reporters: ['dot', new PlainSummaryReporter()],
    // Bounds for what never comes, not for what is slow: a busy machine may take ten times as long as an idle one.
    // Tests that wait for something need none of their own.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
    // One more than the cores that it is to run on: much of the time is spent waiting for processes and servers.
    maxWorkers: 3,
    pool: 'forks',
    // Modules keep no state but rows that never change, so files may share them: loading all of them anew for each file took longer than most tests.
    isolate: false,
    sequence: { sequencer: LongFilesFirst },
  },
});
