import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import { textOf } from '../staging/staged-actual.ts';
import { forecastSetup, type ForecastSetup } from './forecast-setup.ts';
import { ofProject, ofResource, type ForecastValues } from './forecast-values.ts';
import { itemValues, unitOf } from './item-values.ts';
import { mergeLines, type MergedLines } from './merged-lines.ts';
import { expenses, type PairKind } from './pair-kind.ts';

/** What a forecast gets from its lines, and what only a new one gets besides. */
export function pairForecast(
  store: Store,
  kind: PairKind,
  lines: readonly SqlRow[],
): { readonly carried: ForecastValues; readonly initial: ForecastValues } {
  const merged = mergeLines(kind, lines);
  const { main, sales } = merged;
  const setup = forecastSetup(store, {
    company: textOf(main, 'dataAreaId').toUpperCase(),
    projectId: textOf(main, kind.project),
    category: textOf(main, 'TransactionCategoryId'),
    classification: kind.classification,
    billing: sales === undefined ? 'not-billed' : Number(sales['BillingType'] ?? 0),
  });
  if (kind === expenses) {
    const carried = { ...expenseValues(merged, setup), ...ofResource(store, main) };
    return { carried, initial: { ...ofProject(store, setup.project), Active: 1n } };
  }
  const initial = { ...ofProject(store, setup.project), AllocateMethod: 0n, Periods: 0n, Unit: 0n, PeriodKeyId: '' };
  return { carried: itemValues(store, merged, setup), initial: { ...initial, SalesUnitId: unitOf(store, main) } };
}

function expenseValues(merged: MergedLines, setup: ForecastSetup): ForecastValues {
  const { main } = merged;
  return {
    ProjectID: textOf(setup.project, 'ProjectId'),
    ActivityNumber: textOf(main, 'ActivityNumber'),
    Description: textOf(main, 'Description'),
    ForecastModel: setup.model,
    Category: setup.category,
    LineProperty: setup.lineProperty,
    Quantity: merged.quantity,
    CostPrice: merged.costPrice,
    SalesPrice: merged.salesPrice,
    SalesCurrency: merged.currency,
    ProjectDate: merged.start,
    EndDate: merged.end,
    ResourceCategoryId: textOf(main, 'ResourceCategoryId'),
  };
}
