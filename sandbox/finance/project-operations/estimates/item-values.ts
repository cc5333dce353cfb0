import { divideHalfAway } from '../../../seed/amounts.ts';
import { columnOf, tableOf } from '../../../store/model.ts';
import type { SqlRow } from '../../../store/sql-value.ts';
import type { Store } from '../../../store/store.ts';
import { textOf } from '../staging/staged-actual.ts';
import type { ForecastSetup } from './forecast-setup.ts';
import { firstSet, type ForecastValues } from './forecast-values.ts';
import type { MergedLines } from './merged-lines.ts';

/** What an item forecast gets from its lines. */
export function itemValues(store: Store, merged: MergedLines, setup: ForecastSetup): ForecastValues {
  const { main, quantity, salesPrice } = merged;
  const { scale } = columnOf(tableOf(store.shipped, 'ProjectItemForecasts'), 'Amount');
  return {
    ProjectId: textOf(setup.project, 'ProjectId'),
    ActivityNumber: textOf(main, 'ActivityNumber'),
    BudgetComment: textOf(main, 'Comment'),
    ModelId: setup.model,
    ProjectCategoryId: setup.category,
    ProjectLinePropertyId: setup.lineProperty,
    ItemId: textOf(main, 'ItemId'),
    SalesQuantity: quantity,
    InventQuantity: BigInt(main['InventQty'] ?? 0) || quantity,
    CostPrice: merged.costPrice,
    SalesPrice: salesPrice,
    Amount: divideHalfAway(quantity * salesPrice, 10n ** BigInt(scale)),
    Currency: merged.currency,
    StartDate: merged.start,
    EndDate: merged.end,
    ProjectForecastInvoiceDate: firstSet(textOf(main, 'ForecastInvoiceDate'), merged.end),
    ProjectForecastCostPaymentDate: firstSet(textOf(main, 'ForecastCostPaymDate'), merged.end),
  };
}

/** The sales unit of a line's product. */
export function unitOf(store: Store, line: SqlRow): string {
  const product = store.get(
    'SELECT "SalesUnitSymbol" FROM "CDSReleasedDistinctProducts" WHERE "dataAreaId" = ? AND "ItemNumber" = ?',
    [textOf(line, 'dataAreaId'), textOf(line, 'ItemId')],
  );
  return product === undefined ? '' : textOf(product, 'SalesUnitSymbol');
}
