import { createExecutor } from './executor.ts';
import type { Executor } from './executor.ts';
import { loadNativePlanner } from './planner.ts';
import { createStitchedExecutor } from './stitched-executor.ts';
import type { SubgraphService } from './subgraph-service.ts';
import type { Supergraph } from './supergraph.ts';

/**
 * How operations are planned: by the `native` planner, in plain `javascript`, or natively where that exists (`auto`).
 */
export type PlannerChoice = 'auto' | 'native' | 'javascript';

/** Makes the executor that the choice asks for; `notice` is called once when `auto` has to settle for JavaScript. */
export async function chooseExecutor(
  choice: PlannerChoice,
  supergraph: Supergraph,
  services: ReadonlyMap<string, SubgraphService>,
  notice: (message: string) => void,
): Promise<Executor> {
  if (choice === 'javascript') return createStitchedExecutor(supergraph, services);
  const createPlanner = await loadNativePlanner().catch((error: unknown) => {
    if (choice === 'native') throw error;
    return null;
  });
  if (createPlanner !== null) return createExecutor(supergraph, services, createPlanner(supergraph));
  notice(
    `The native query planner does not exist for ${process.platform} ${process.arch}: ` +
      'queries are planned in JavaScript, which takes more CPU time.',
  );
  return createStitchedExecutor(supergraph, services);
}
