import type { Command } from 'commander';

const schemaFolder = new URL('../../schema/', import.meta.url);

const examples = `
Examples:
  $ dualgraph compose          after a change of a subgraph's schema
  $ dualgraph compose --check  in CI: fails when the composed files are stale`;

/** Adds `dualgraph compose`: the supergraph and the clients' schema from the subgraphs' schemas. */
export function addComposeCommand(program: Command, say: (line: string) => void): void {
  program
    .command('compose')
    .description('compose schema/*.graphql into schema/supergraph.graphql and schema/api.graphql')
    .option('--check', 'write nothing; fail when the composed files are not up to date')
    .addHelpText('after', examples)
    .action(async ({ check }: { readonly check?: boolean }) => {
      const { compose, readSubgraphSources, staleFiles, writeComposition } = await import('../compose.ts');
      const composition = compose(readSubgraphSources(schemaFolder));
      if (check === true) {
        const stale = staleFiles(schemaFolder, composition);
        if (stale.length > 0) throw new Error(`Out of date: ${stale.join(', ')}. Run \`dualgraph compose\`.`);
        say('The composed schemas are up to date.');
        return;
      }
      const written = writeComposition(schemaFolder, composition);
      say(written.length === 0 ? 'The composed schemas are up to date.' : `Written: ${written.join(', ')}.`);
    });
}
