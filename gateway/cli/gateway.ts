import type { Command } from 'commander';

import { addPlannerOption, addServerOptions, collect } from './server-options.ts';
import type { ServerFlags } from './settings.ts';

const examples = `
The gateway knows nothing of projects here: any supergraph of federation 2 will do.

Examples:
  $ dualgraph gateway --supergraph supergraph.graphql --port 4000
  $ dualgraph gateway --supergraph supergraph.graphql --subgraph-url reviews=http://127.0.0.1:4100/graphql
  $ dualgraph gateway --supergraph supergraph.graphql --forward-header authorization`;

/** The flags of `dualgraph gateway`. */
export interface GatewayFlags extends ServerFlags {
  readonly supergraph: string;
  readonly subgraphUrl: readonly string[];
  readonly forwardHeader: readonly string[];
  readonly subgraphTimeout?: string;
}

/** Adds `dualgraph gateway`: the gateway over any supergraph whose subgraphs are reached over HTTP. */
export function addGatewayCommand(program: Command, say: (line: string) => void): void {
  const command = program
    .command('gateway')
    .description('serve any supergraph, its subgraphs reached over HTTP')
    .requiredOption('-s, --supergraph <file>', 'supergraph SDL')
    .option('--subgraph-url <name=url>', 'another address for a subgraph than the supergraph gives', collect, [])
    .option('--forward-header <name>', 'client header to pass on to the subgraphs; repeatable', collect, [])
    .option('--subgraph-timeout <seconds>', 'most seconds for one fetch (default: those of the request)');
  addPlannerOption(addServerOptions(command, 'default 4000, or the next free one'))
    .addHelpText('after', examples)
    .action(async (flags: GatewayFlags) => {
      const { runGateway } = await import('./run-gateway.ts');
      await runGateway(flags, say);
    });
}
