import type { Filter } from '../../systems/odata/query.ts';
import { actuals } from '../maps/actuals.ts';
import { financeTable } from '../maps/finance-table.ts';
import { textOf } from '../maps/text-of.ts';
import { type LiveSessions, oneOf } from './read-carried.ts';
import type { RepairScope } from './repair-actuals.ts';

/**
 * Import ids of staging rows that have no actual in Dataverse. Finance calls such a row an invalid actual and cannot post it.
 * When actuals are named by id there is nothing to look for: what has no actual has no id.
 */
export async function orphansOf(
  { ids, legalEntity, project, from, to }: RepairScope,
  { dataverse, finance }: LiveSessions,
  most: number,
): Promise<readonly string[]> {
  if (ids !== null) return [];
  const number = project === null ? null : await numberOf(project, { dataverse });
  if (project !== null && number === null) return [];
  const of: Filter[] = [
    ...(legalEntity === null ? [] : [{ op: 'eq' as const, path: 'dataAreaId', value: legalEntity }]),
    ...(number === null ? [] : [{ op: 'eq' as const, path: 'ProjectId', value: number }]),
    ...(from === null ? [] : [{ op: 'ge' as const, path: 'StartDate', value: from }]),
    ...(to === null ? [] : [{ op: 'le' as const, path: 'StartDate', value: to }]),
  ];
  const staged = await finance.read({
    table: financeTable(actuals),
    select: ['ActualsImportId'],
    filter: { op: 'and', of },
    top: most,
  });
  const importIds = staged.rows.map(({ values }) => textOf(values['ActualsImportId']).toLowerCase());
  if (importIds.length === 0) return [];
  const { rows } = await dataverse.read({
    table: actuals.dataverse.table,
    select: ['msdyn_actualimportid'],
    filter: oneOf('msdyn_actualimportid', importIds),
  });
  const known = new Set(rows.map(({ values }) => textOf(values['msdyn_actualimportid']).toLowerCase()));
  return importIds.filter((id) => !known.has(id));
}

async function numberOf(project: string, { dataverse }: Pick<LiveSessions, 'dataverse'>): Promise<string | null> {
  const { rows } = await dataverse.read({
    table: 'msdyn_project',
    select: ['msdyn_projectnumber'],
    filter: { op: 'eq', path: 'msdyn_projectid', value: project },
    top: 1,
  });
  return textOf(rows[0]?.values['msdyn_projectnumber']) || null;
}
