import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import { rowById, textOf } from '../process-rows.ts';

/** The unit that a line names; else that of its resource. */
export function resourceUnitOf(store: Store, line: SqlRow): string | null {
  const resource = rowById(store, 'bookableresource', line['msdyn_bookableresource']);
  return textOf(line['msdyn_resourceorganizationalunitid']) ?? textOf(resource?.['msdyn_organizationalunit']);
}

/** The company that the resource works for; else that of the resourcing unit. Journal lines have no column for it. */
export function resourceCompanyOf(store: Store, line: SqlRow): string | null {
  const resource = rowById(store, 'bookableresource', line['msdyn_bookableresource']);
  const unit = rowById(store, 'msdyn_organizationalunit', resourceUnitOf(store, line));
  return textOf(resource?.['msdyn_company']) ?? textOf(unit?.['msdyn_company']);
}
