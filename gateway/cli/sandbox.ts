import { spawn } from 'node:child_process';
import { once } from 'node:events';

import type { Command } from 'commander';

import { exitCodes } from './exit-codes.ts';
import { sandboxEntry } from './sandbox-process.ts';

/** Adds `dualgraph sandbox`: the stand-ins for both systems alone, with all flags passed on to them. */
export function addSandboxCommand(program: Command): void {
  program
    .command('sandbox')
    .description('start only the sandbox: stand-ins for Dataverse, Finance and Entra ID (its flags: sandbox --help)')
    .helpOption(false)
    .allowUnknownOption()
    .allowExcessArguments()
    .argument('[flags...]')
    .action(async (_flags: string[], _options: object, command: Command) => {
      const child = spawn(process.execPath, [sandboxEntry, ...command.args], { stdio: 'inherit' });
      // The terminal signals both; this process waits so that its exit code is the sandbox's.
      process.on('SIGINT', () => undefined);
      process.on('SIGTERM', () => child.kill('SIGTERM'));
      const [code] = (await once(child, 'exit')) as [number | null];
      process.exitCode = code ?? exitCodes.failure;
    });
}
