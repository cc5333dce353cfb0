#!/usr/bin/env node
import { Command, CommanderError } from 'commander';

import { addComposeCommand } from './cli/compose.ts';
import { exitCodes, UsageError } from './cli/exit-codes.ts';
import { addGatewayCommand } from './cli/gateway.ts';
import { addMapsCommand } from './cli/maps.ts';
import { addSandboxCommand } from './cli/sandbox.ts';
import { addStartCommand } from './cli/start.ts';
import { addSubgraphCommand } from './cli/subgraph.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

// graphql-js checks twice as much unless told; commands load it only when they run, so this is early enough.
process.env['NODE_ENV'] ??= 'production';

// Whoever read the output may stop reading; serving goes on.
process.stdout.on('error', () => undefined);

const program = new Command('dualgraph')
  .description('One GraphQL endpoint over Microsoft Dataverse (Project Operations) and Dynamics 365 Finance.')
  .showHelpAfterError('(--help shows what is possible)')
  .exitOverride()
  .addHelpText(
    'after',
    `
Flags outrank the environment, which outranks the configuration file.
Exit codes: ${exitCodes.success} done, ${exitCodes.failure} failed, ${exitCodes.usage} wrong usage or configuration.

Examples:
  $ dualgraph start                  a working endpoint with sample data, offline
  $ dualgraph help start             what start can do`,
  );

addStartCommand(program, say);
addGatewayCommand(program, say);
addSubgraphCommand(program, say);
addSandboxCommand(program);
addComposeCommand(program, say);
addMapsCommand(program, say);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

/** Tells what went wrong and returns the exit code. */
function report(error: unknown): number {
  // Commander has printed its own message already; asking for help is no error.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.success : exitCodes.usage;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return error instanceof UsageError ? exitCodes.usage : exitCodes.failure;
}
