import tables from '../../metadata/dataverse-tables.json' with { type: 'json' };
import type { Path, ReadSession } from '../../systems/odata/query.ts';
import { missingSource } from './errors.ts';

/** What the bindings need to know of a column. */
export interface DataverseColumn {
  /** OData type, such as `Edm.DateTimeOffset`. */
  readonly type: string;
  /** Whether a row always has a value there. */
  readonly required: boolean;
  /** Tables that a lookup may point to; empty for other columns. */
  readonly targets: readonly string[];
}

const columns: ReadonlyMap<string, ReadonlyMap<string, DataverseColumn>> = new Map(
  tables.map((table) => [
    table.logicalName,
    new Map(
      table.columns.map((column) => [
        column.name,
        {
          type: column.type,
          required: 'required' in column && column.required === true,
          targets: 'lookup' in column && column.lookup !== undefined ? column.lookup.targets : [],
        },
      ]),
    ),
  ]),
);

const entitySets: ReadonlyMap<string, string> = new Map(
  tables.map((table) => [table.logicalName, table.entitySetName]),
);

/** The column as our metadata knows it, or undefined. */
export function dataverseColumn(table: string, column: string): DataverseColumn | undefined {
  return columns.get(table)?.get(column);
}

/** The name of the table in addresses. */
export function dataverseEntitySet(table: string): string {
  return entitySets.get(table) ?? table;
}

/** One step of a path: a column and the table that it is a column of. */
export interface PathStep {
  readonly table: string;
  readonly column: string;
}

/** Refuses paths with a column that this tenant does not have. */
export function requireDataverse(session: Pick<ReadSession, 'has'>, table: string): (path: Path) => void {
  return (path) => {
    for (const step of pathSteps(table, path)) {
      if (!session.has(step.table, step.column)) throw missingSource('DATAVERSE', step.table, step.column);
    }
  };
}

/** The columns that a dotted path passes through; none for the empty path, the row itself. A lookup with several targets leads to the first of them. */
export function pathSteps(table: string, path: string): readonly PathStep[] {
  if (path === '') return [];
  const steps: PathStep[] = [];
  let current = table;
  for (const column of path.split('.')) {
    steps.push({ table: current, column });
    current = dataverseColumn(current, column)?.targets[0] ?? '';
  }
  return steps;
}

/** The table that a dotted path of lookups ends in. */
export function pathTarget(table: string, path: string): string {
  const last = pathSteps(table, path).at(-1);
  return last === undefined ? table : (dataverseColumn(last.table, last.column)?.targets[0] ?? '');
}
