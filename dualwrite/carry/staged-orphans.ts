import type { Filter } from '../../systems/odata/query.ts';
import { actuals } from '../maps/actuals.ts';
import { financeTable } from '../maps/finance-table.ts';
import { textOf } from '../maps/text-of.ts';
import { type LiveSessions, oneOf } from './read-carried.ts';
import type { RepairScope } from './repair-actuals.ts';

/** Column of a staging row that says whether an import has taken it. */
export const importedColumn = 'IsJournalized';

/** A staging row of Finance that has no actual in Dataverse. */
export interface Orphan {
  /** In lower case. */
  readonly importId: string;
  /** Code of the company, as Finance spells it. */
  readonly company: string;
  /** Whether an import has taken it. */
  readonly isImported: boolean;
}

/**
 * Staging rows that have no actual in Dataverse. Finance calls such a row an invalid actual and cannot post it.
 * When actuals are named by id there is nothing to look for: what has no actual has no id.
 */
export async function orphansOf(
  { ids, legalEntity, project, from, to }: RepairScope,
  { dataverse, finance }: LiveSessions,
  most: number,
): Promise<readonly Orphan[]> {
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
    select: ['dataAreaId', 'ActualsImportId', importedColumn],
    filter: { op: 'and', of },
    top: most,
  });
  const found = staged.rows.map(({ values }): Orphan => ({
    importId: textOf(values['ActualsImportId']).toLowerCase(),
    company: textOf(values['dataAreaId']),
    isImported: values[importedColumn] === 'Yes',
  }));
  if (found.length === 0) return [];
  const { rows } = await dataverse.read({
    table: actuals.dataverse.table,
    select: ['msdyn_actualimportid'],
    filter: oneOf(
      'msdyn_actualimportid',
      found.map(({ importId }) => importId),
    ),
  });
  const known = new Set(rows.map(({ values }) => textOf(values['msdyn_actualimportid']).toLowerCase()));
  return found.filter(({ importId }) => !known.has(importId));
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
