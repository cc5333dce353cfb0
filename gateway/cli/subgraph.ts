import type { Command } from 'commander';

import { productSubgraphs } from '../product-subgraphs.ts';
import { UsageError } from './exit-codes.ts';
import { startSandboxProcess } from './sandbox-process.ts';
import { addServerOptions, addTenantOptions } from './server-options.ts';
import { readSettings } from './settings.ts';
import type { ServerFlags } from './settings.ts';

const names = productSubgraphs.map(({ name }) => name).join(', ');

const examples = `
For a company that has a supergraph and a router already. Its composition reads schema/NAME.graphql.
Without a tenant in flags, environment or file, a sandbox is started for the subgraph.

Examples:
  $ dualgraph subgraph finance --config dualgraph.json --port 4002
  $ dualgraph subgraph dataverse`;

/** Adds `dualgraph subgraph`: one of the product's subgraphs over HTTP. */
export function addSubgraphCommand(program: Command, say: (line: string) => void): void {
  const command = program
    .command('subgraph')
    .description(`serve one subgraph alone: ${names}`)
    .argument('<name>', `which one: ${names}`);
  addTenantOptions(addServerOptions(command, 'default 4001, 4002, 4003 in the order of the names'))
    .addHelpText('after', examples)
    .action(async (name: string, flags: ServerFlags) => {
      const known = productSubgraphs.find((subgraph) => subgraph.name === name);
      if (known === undefined)
        throw new UsageError([`Expected the name of a subgraph (${names}), received "${name}".`]);
      const settings = readSettings(flags, { port: known.port });
      const sandbox = settings.tenant === null ? startSandboxProcess([]) : null;
      sandbox?.catch(() => undefined);
      const { runSubgraph } = await import('./run-subgraph.ts');
      await runSubgraph(known.name, settings, sandbox, say);
    });
}
