import type { SqlRow, SqlValue } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import { textOf } from '../staging/staged-actual.ts';

/** Stored values of a forecast by column. */
export type ForecastValues = Readonly<Record<string, SqlValue>>;

/** What Finance takes over from the project when it makes a forecast. */
export function ofProject(store: Store, project: SqlRow): ForecastValues {
  const [company, contract] = [textOf(project, 'dataAreaId'), textOf(project, 'ProjectContractId')];
  const source = store.get(
    `SELECT "FundingSourceId" FROM "ProjectFundingSources" WHERE "ProjectContractID" = ? AND +"dataAreaId" = ?
     ORDER BY "IsPrimaryFundingSource" DESC, "$row" LIMIT 1`,
    [contract, company],
  );
  return {
    ProjectContractID: contract,
    FundingSourceID: source === undefined ? '' : textOf(source, 'FundingSourceId'),
    DefaultDimensionDisplayValue: textOf(project, 'DimensionDisplayValue'),
  };
}

/** The personnel number of a bookable resource, as a forecast holds it; nothing where the resource is no worker. */
export function ofResource(store: Store, staged: SqlRow): ForecastValues {
  const worker = store.get('SELECT "PersonnelNumber" FROM "WorkerResourceImports" WHERE "ProjCDSResourceId" = ?', [
    textOf(staged, 'ProjCDSResourceId'),
  ]);
  return worker === undefined ? {} : { ResourceId: textOf(worker, 'PersonnelNumber') };
}

/** The first of these moments that is set. */
export function firstSet(...moments: readonly string[]): string {
  return moments.find((moment) => moment !== '' && !moment.startsWith('1900-01-01')) ?? '1900-01-01T12:00:00Z';
}
