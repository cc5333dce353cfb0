import type { Command } from 'commander';

/** Adds `dualgraph maps`. */
export function addMapsCommand(program: Command, say: (line: string) => void): void {
  program
    .command('maps')
    .description('print the mapped names that no documentation confirms, map by map')
    .action(async () => {
      const { unconfirmedNames } = await import('../../dualwrite/unconfirmed-names.ts');
      for (const [map, names] of Map.groupBy(unconfirmedNames(), (name) => name.map)) {
        say(map);
        for (const { system, name, confidence } of names) {
          say(`  ${confidence.padEnd(8)}  ${system.toLowerCase().padEnd(9)}  ${name}`);
        }
      }
    });
}
