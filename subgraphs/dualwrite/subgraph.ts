import type { SubgraphContext } from '../context.ts';
import { scalarResolvers } from '../model/scalars.ts';
import { buildSubgraph } from '../subgraph.ts';
import type { ResolverMap, Subgraph } from '../subgraph.ts';
import { cancelActuals } from './cancel-actuals.ts';
import { confirmJournal } from './confirm-journal.ts';
import { correctActuals } from './correct-actuals.ts';
import { mapOfType } from './map-of-type.ts';
import { writeOperation, writeOperations } from './operation-queries.ts';
import { operatorMutations } from './operator-mutations.ts';
import { recallActuals } from './recall-actuals.ts';
import { recordMutations } from './record-mutations.ts';
import { repairActuals } from './repair-actuals.ts';
import { syncStatus } from './sync-status.ts';
import { timeMutations } from './time-mutations.ts';
import { tableMapsNow } from './table-maps.ts';

/** The scalars that this subgraph's schema has. */
const ownScalars = new Set(['Decimal', 'Date', 'DateTime', 'CurrencyCode', 'UUID']);

/** The subgraph of what lies between the two systems: writing to both, which map carries a record, whether both agree. */
export function createDualwriteSubgraph(): Subgraph {
  const entities: ResolverMap = Object.fromEntries(
    Object.keys(mapOfType).map((typename) => [
      typename,
      {
        sync: ({ id }: { readonly id: string }, _args: unknown, context: SubgraphContext) =>
          syncStatus(typename, id, context),
      },
    ]),
  );
  const scalars = Object.entries(scalarResolvers).filter(([name]) => ownScalars.has(name));
  return buildSubgraph('dualwrite', {
    ...entities,
    ...Object.fromEntries(scalars),
    UserError: { __resolveType: () => 'WriteError' },
    Query: {
      tableMaps: (_parent: unknown, _args: unknown, { writes }: SubgraphContext) => tableMapsNow(writes),
      writeOperations,
      writeOperation,
    },
    Mutation: {
      ...recordMutations,
      ...timeMutations,
      ...operatorMutations,
      cancelActuals,
      confirmJournal,
      correctActuals,
      recallActuals,
      repairActuals,
    },
  });
}
