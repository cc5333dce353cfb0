import type { SandboxOptions } from './options.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';
import { SeedTemplates } from './seed/seed-templates.ts';

/** Rows that tests of this process begin with; they never change, so tests may share them. */
const templates = new SeedTemplates(6);

/** Starts a sandbox for a test: on any free ports, with rows that are generated once in a process. */
export function startTestSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  return startSandbox({ dataversePort: 0, financePort: 0, entraPort: 0, templates, ...options });
}
