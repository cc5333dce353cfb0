import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { PlainSummaryReporter } from './test/support/plain-summary-reporter.ts';

export default defineConfig({
  resolve: {
    // Vite would take the package's "module" build where Node takes "main": two copies, which graphql-js refuses.
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  test: {
    exclude: ['node_modules/**'],
    reporters: ['dot', new PlainSummaryReporter()],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    pool: 'forks',
    projects: [
      // Modules keep no state, so unit tests may share theirs: loading them anew for each file took longer than most tests.
      {
        extends: true,
        test: { name: 'units', include: ['**/*.test.ts'], exclude: ['node_modules/**', 'test/**'], isolate: false },
      },
      { extends: true, test: { name: 'scenarios', include: ['test/**/*.test.ts'] } },
    ],
  },
});
