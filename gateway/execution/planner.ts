import type { PlanNode, QueryPlanner } from '@graphql-hive/router-query-planner';
import { print } from 'graphql';
import type { DocumentNode } from 'graphql';

import type { Supergraph } from './supergraph.ts';

/** Decides which subgraph is asked what, in which order. */
export interface Planner {
  /** The plan's first node, or null when nothing has to be fetched. Throws when the operation cannot be planned. */
  plan(document: DocumentNode, operationName: string | null): PlanNode | null;
}

const noLabels: Set<string> = new Set();

/** Makes planners for supergraphs. */
export type PlannerFactory = (supergraph: Supergraph) => Planner;

/**
 * The planner of Hive Router. It is a native add-on that exists for Linux with glibc and for macOS; the promise rejects
 * elsewhere.
 */
export async function loadNativePlanner(): Promise<PlannerFactory> {
  const { QueryPlanner: NativePlanner } = await import('@graphql-hive/router-query-planner');
  return (supergraph) => {
    const native: QueryPlanner = new NativePlanner(supergraph.sdl);
    return {
      plan: (document, operationName) => native.plan(print(document), operationName, noLabels, 0).node ?? null,
    };
  };
}
