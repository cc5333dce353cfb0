import type { Dialect } from '../odata/dialect.ts';

const textFunctions = new Set(['contains', 'startswith', 'endswith']);

/** How Finance reads `$filter`. Text functions work on some real entities only, so they are a matter of choice here. */
export function financeDialect(hasTextFunctions: boolean): Dialect {
  return {
    textFunctions: hasTextFunctions ? textFunctions : new Set(),
    sqlWildcards: false,
    starEquality: true,
    arithmetic: true,
    lambdas: false,
    queryFunction: null,
  };
}
