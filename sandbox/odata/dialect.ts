import type { CallExpression } from './ast.ts';
import type { FilterCompiler } from './compile-filter.ts';
import type { SqlScope } from './sql-scope.ts';

/** Where the two systems read the same grammar differently. */
export interface Dialect {
  /** Text functions that are understood: `contains`, `startswith`, `endswith`. */
  readonly textFunctions: ReadonlySet<string>;
  /** `%`, `_` and `[]` are wildcards inside text functions (SQL Server). */
  readonly sqlWildcards: boolean;
  /** `*` is a wildcard in `eq` and `ne` (Finance). */
  readonly starEquality: boolean;
  readonly arithmetic: boolean;
  readonly lambdas: boolean;
  /** Compiles a namespaced query function to an SQL condition; null when it is unknown. */
  readonly queryFunction: ((call: CallExpression, scope: SqlScope, compiler: FilterCompiler) => string | null) | null;
}
