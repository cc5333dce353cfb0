import type { Command } from 'commander';

import { startSandboxProcess } from './sandbox-process.ts';
import { addPlannerOption, addServerOptions, addTenantOptions } from './server-options.ts';
import { readSettings } from './settings.ts';
import type { ServerFlags } from './settings.ts';

const examples = `
Examples:
  $ dualgraph start                          a sandbox with sample data, and the gateway over it
  $ dualgraph start --actuals 1000000        the same with a million actuals
  $ PORT=8080 dualgraph start                on another port
  $ dualgraph start --config dualgraph.json  your own tenant`;

/** Adds `dualgraph start`: the gateway over both systems, with a sandbox where no tenant is configured. */
export function addStartCommand(program: Command, say: (line: string) => void): void {
  const command = program
    .command('start')
    .description('start the gateway; without a tenant in flags, environment or file, start a sandbox for it as well')
    .option('--actuals <number>', 'how many actuals the sandbox holds');
  addPlannerOption(addTenantOptions(addServerOptions(command, 'default 4000, or the next free one')))
    .addHelpText('after', examples)
    .action(async (flags: ServerFlags & { readonly actuals?: string }) => {
      const settings = readSettings(flags, { port: 4000 });
      const sandboxFlags = flags.actuals === undefined ? [] : ['--actuals', flags.actuals];
      // The sandbox fills its tables while this process loads its own code.
      const sandbox = settings.tenant === null ? startSandboxProcess(sandboxFlags) : null;
      sandbox?.catch(() => undefined);
      const { runStart } = await import('./run-start.ts');
      await runStart(settings, sandbox, say);
    });
}
