import { actuals } from './actuals.ts';
import type { TableMap } from './table-map.ts';
import { transactionConnections } from './transaction-connections.ts';
import { writtenMaps } from './written-maps.ts';

/**
 * The table maps whose rows the gateway carries: those that mutations write, and those whose rows Dataverse makes by its own
 * actions, in the order in which they are run.
 */
export const carriedMaps: readonly TableMap[] = [...writtenMaps, actuals, transactionConnections];
