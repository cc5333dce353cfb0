import type { Dialect } from '../odata/dialect.ts';
import { createQueryFunctions } from './query-functions.ts';
import type { Call } from './call.ts';

/** How Dataverse reads `$filter` for this caller at this moment. */
export function dataverseDialect(call: Call): Dialect {
  return {
    textFunctions: new Set(['contains', 'startswith', 'endswith']),
    sqlWildcards: true,
    starEquality: false,
    arithmetic: false,
    lambdas: true,
    queryFunction: createQueryFunctions({ now: call.environment.clock.now(), userId: call.userId }),
  };
}
