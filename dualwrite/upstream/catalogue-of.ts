import type { TableModel } from '../../systems/catalogue/model.ts';
import { dataverseCatalogue } from '../../systems/dataverse/catalogue.ts';
import { financeCatalogue } from '../../systems/finance/catalogue.ts';
import type { System } from '../../systems/odata/query.ts';

/** The catalogues without a tenant's differences; reading them takes long, so it is done once. */
const catalogues: Readonly<Record<System, ReadonlyMap<string, TableModel>>> = {
  DATAVERSE: dataverseCatalogue(),
  FINANCE: financeCatalogue(),
};

/** A table of a system as the metadata describes it, or undefined: lookups may lead to tables that it does not know. */
export function findTable(system: System, name: string): TableModel | undefined {
  return catalogues[system].get(name);
}

/** A table of a system as the metadata describes it; throws when there is none of that name. */
export function tableOf(system: System, name: string): TableModel {
  const table = findTable(system, name);
  if (table === undefined) throw new Error(`Expected a table of ${system}, received ${name}.`);
  return table;
}

/** The column that holds the id of a Dataverse row. */
export function idColumn(table: string): string {
  const [column = ''] = tableOf('DATAVERSE', table).key;
  return column;
}
