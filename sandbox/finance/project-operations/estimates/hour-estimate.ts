import { divideHalfAway } from '../../../seed/amounts.ts';
import { columnOf, tableOf } from '../../../store/model.ts';
import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import type { FinanceContext } from '../../finance-context.ts';
import { deleteRow } from '../../write-row.ts';
import { nextNumber } from '../../number-sequences.ts';
import { Ledgers } from '../ledger/ledgers.ts';
import { textOf } from '../staging/staged-actual.ts';
import { forecastSetup } from './forecast-setup.ts';
import { ofProject, ofResource } from './forecast-values.ts';
import { putForecast } from './put-forecast.ts';

/** The staging entity of hour estimates. */
export const hourStaging = 'ProjEstimateHoursImport';

const forecasts = 'ProjectEmplForecasts';
const hoursOf = 'SELECT * FROM "ProjectEmplForecasts" WHERE "JobIdentification" = ? AND +"dataAreaId" = ?';

/** Makes or changes the hour forecast of a staged assignment, which names it: there is never a second one. */
export function putHourForecast(context: FinanceContext, staged: SqlRow): void {
  const { store } = context;
  const table = store.model.tablesBySqlName.get(forecasts);
  if (table === undefined) return;
  const [dataAreaId, id] = [textOf(staged, 'dataAreaId'), textOf(staged, 'EstimateHoursImportId')];
  const company = dataAreaId.toUpperCase();
  const { project, ...setup } = forecastSetup(store, {
    company,
    projectId: textOf(staged, 'ProjectId'),
    category: textOf(staged, 'TransactionCategoryId'),
    classification: 192_350_000,
    billing: null,
  });
  const hours = BigInt(staged['Duration'] ?? 0);
  const carried = {
    ProjectID: textOf(project, 'ProjectId'),
    ActivityNumber: textOf(staged, 'ActivityNumber'),
    Description: textOf(staged, 'Description'),
    ForecastModel: setup.model,
    Category: setup.category,
    LineProperty: setup.lineProperty,
    Hours: hours,
    HoursScheduled: hours,
    CostPrice: perHour(store, BigInt(staged['PlannedCostAmount'] ?? 0), hours),
    SalesPrice: perHour(store, BigInt(staged['PlannedSalesAmount'] ?? 0), hours),
    SalesCurrency: salesCurrency(store, company, textOf(project, 'ProjectContractId')),
    ProjectDate: textOf(staged, 'StartDate'),
    ResourceCategoryId: textOf(staged, 'ResourceCategoryId'),
    ...ofResource(store, staged),
  };
  const row = store.get(hoursOf, [id, dataAreaId]);
  const number = nextNumber(store, table, 'TransactionID', new Map()) ?? '';
  putForecast(context, table, row, carried, {
    ...ofProject(store, project),
    dataAreaId,
    TransactionID: number,
    JobIdentification: id,
    ResourceCompanyId: company,
    EndDate: textOf(staged, 'StartDate'),
    Active: 1n,
  });
}

/** Deletes the hour forecast of an assignment that is no longer staged. */
export function deleteHourForecast(context: FinanceContext, staged: SqlRow): void {
  const table = context.store.model.tablesBySqlName.get(forecasts);
  if (table === undefined) return;
  const key = [textOf(staged, 'EstimateHoursImportId'), textOf(staged, 'dataAreaId')];
  for (const row of context.store.all(hoursOf, key)) deleteRow(context, table, row, undefined);
}

function perHour(store: Store, total: bigint, hours: bigint): bigint {
  const { scale } = columnOf(tableOf(store.shipped, forecasts), 'CostPrice');
  return hours === 0n ? 0n : divideHalfAway(total * 10n ** BigInt(scale), hours);
}

function salesCurrency(store: Store, company: string, contract: string): string {
  const header = store.get(
    'SELECT "SalesCurrencyCode" FROM "ProjectContractHeaders" WHERE "dataAreaId" = ? AND "ProjectContractId" = ?',
    [company, contract],
  );
  return textOf(header ?? {}, 'SalesCurrencyCode') || (new Ledgers(store).of(company)?.accountingCurrency ?? '');
}
