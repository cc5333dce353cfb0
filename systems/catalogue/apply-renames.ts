import type { ColumnModel, LookupModel, TableModel } from './model.ts';
import type { Renames, TableRenames } from './renames.ts';

/** The tables of a catalogue by canonical name. */
export type Tables = ReadonlyMap<string, TableModel>;

/** The catalogue as one tenant spells it. Renames of unknown names have no effect; the configuration refuses them. */
export function applyRenames(tables: Tables, renames: Renames): Tables {
  const renamed = new Map(tables);
  for (const [name, change] of Object.entries(renames)) {
    const table = tables.get(name);
    if (table !== undefined) renamed.set(name, renameTable(table, change));
  }
  return renamed;
}

function renameTable(table: TableModel, change: TableRenames): TableModel {
  const columns = new Map<string, ColumnModel>();
  for (const [name, column] of table.columns) columns.set(name, renameColumn(column, change));
  return {
    ...table,
    wireName: change.name ?? table.wireName,
    entitySet: change.entitySet ?? table.entitySet,
    columns,
  };
}

function renameColumn(column: ColumnModel, change: TableRenames): ColumnModel {
  const newName = change.columns?.[column.name];
  const navigation = change.navigationProperties?.[column.name];
  if (column.lookup === null) return newName === undefined ? column : { ...column, wireName: newName };
  const lookup: LookupModel = {
    ...column.lookup,
    navigationProperties: navigationNames(navigation) ?? renamedNavigation(column, newName),
  };
  return { ...column, lookup, wireName: newName === undefined ? column.wireName : `_${newName}_value` };
}

function navigationNames(given: string | readonly string[] | undefined): readonly string[] | null {
  if (given === undefined) return null;
  return typeof given === 'string' ? [given] : given;
}

/** A renamed lookup's navigation properties are renamed with it: they begin with the column's name. */
function renamedNavigation(column: ColumnModel, newName: string | undefined): readonly string[] {
  const names = column.lookup?.navigationProperties ?? [];
  if (newName === undefined) return names;
  return names.map((name) =>
    name.toLowerCase().startsWith(column.name) ? newName + name.slice(column.name.length) : name,
  );
}
