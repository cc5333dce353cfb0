import type { FactQuery, HookContext } from './table-map.ts';

/** A Dataverse column that points at records of a map. */
export interface Reference {
  readonly table: string;
  readonly column: string;
}

const prefix = 'references in ';

/** Asks whether anything points at the record, one row a column. */
export function referenceFacts(references: readonly Reference[], id: string): Readonly<Record<string, FactQuery>> {
  return Object.fromEntries(
    references.map(({ table, column }) => [
      `${prefix}${table}`,
      {
        system: 'DATAVERSE',
        query: { table, select: [column], filter: { op: 'eq', path: column, value: id }, top: 1 },
      },
    ]),
  );
}

/** The tables that point at the record. */
export function referringTables(facts: HookContext['facts']): readonly string[] {
  return Object.entries(facts)
    .filter(([name, rows]) => name.startsWith(prefix) && rows.length > 0)
    .map(([name]) => name.slice(prefix.length));
}
