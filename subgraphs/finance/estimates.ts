import type { GraphQLResolveInfo } from 'graphql';

import { sharedCategoryOf } from '../../dualwrite/maps/shared-category.ts';
import type { Row, Value } from '../../systems/odata/query.ts';
import type { SubgraphContext } from '../context.ts';
import { toDate } from '../model/convert.ts';
import type { AreaResolvers } from './area-resolvers.ts';
import { accountingAmount, decimal, dimensions, keyTextColumn, money, text } from './fields.ts';
import { financeObject, requireColumn, selectedColumns, typeResolvers } from './finance-type.ts';
import type { FinanceObject, FinanceType } from './finance-type.ts';
import { pairForecasts, tellingColumns } from './pair-forecasts.ts';
import { isWholeKey, readObject } from './read-object.ts';
import { rowLoader } from './row-loader.ts';

const hourForecastType: FinanceType = {
  typename: 'Forecast',
  table: 'ProjectEmplForecasts',
  key: ['dataAreaId', 'TransactionID'],
  fields: {
    number: keyTextColumn('TransactionID'),
    model: text('ForecastModel'),
    category: text('Category'),
    lineProperty: text('LineProperty'),
    quantity: decimal('Hours'),
    costPrice: accountingAmount('CostPrice'),
    salesPrice: money('SalesPrice', 'SalesCurrency'),
    dimensions: dimensions('DefaultDimensionDisplayValue'),
    dimensionsText: text('DefaultDimensionDisplayValue'),
  },
};

const expenseForecastType: FinanceType = {
  typename: 'Forecast',
  table: 'ProjectExpenseForecasts',
  key: ['dataAreaId', 'TransId'],
  fields: {
    number: keyTextColumn('TransId'),
    model: text('ForecastModel'),
    category: text('Category'),
    lineProperty: text('LineProperty'),
    quantity: decimal('Quantity'),
    costPrice: accountingAmount('CostPrice'),
    salesPrice: money('SalesPrice', 'SalesCurrency'),
    dimensions: dimensions('DefaultDimensionDisplayValue'),
    dimensionsText: text('DefaultDimensionDisplayValue'),
  },
};

const itemForecastType: FinanceType = {
  typename: 'Forecast',
  table: 'ProjectItemForecasts',
  key: ['dataAreaId', 'ProjectTransactionId'],
  fields: {
    number: keyTextColumn('ProjectTransactionId'),
    model: text('ModelId'),
    category: text('ProjectCategoryId'),
    lineProperty: text('ProjectLinePropertyId'),
    quantity: decimal('SalesQuantity'),
    costPrice: accountingAmount('CostPrice'),
    salesPrice: money('SalesPrice', 'Currency'),
    dimensions: dimensions('DefaultDimensionDisplayValue'),
    dimensionsText: text('DefaultDimensionDisplayValue'),
  },
};

/** An estimate of Dataverse, as federation hands it over. */
interface EstimateReference {
  readonly legalEntityId: string | null;
  readonly importId: string | null;
}

type ReadForecast = (
  estimate: EstimateReference,
  args: unknown,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
) => Promise<FinanceObject | null>;

/** An hour forecast names the resource assignment that it was made from. */
const hourForecast: ReadForecast = ({ legalEntityId, importId }, _args, context, info) =>
  readObject(hourForecastType, [legalEntityId, importId], context, info, ['dataAreaId', 'JobIdentification']);

/** The staging row of a material estimate names the forecast that it went into. */
const itemForecast: ReadForecast = async ({ legalEntityId, importId }, _args, context, info) => {
  const staging = await stagingRow(
    context,
    'ProjForecastSalesImport',
    'ImportId',
    [legalEntityId, importId],
    ['TransId'],
  );
  return readObject(itemForecastType, [legalEntityId, staging?.['TransId']], context, info);
};

const expenseStaging = 'ProjEstimateExpensesImports';
const expenseImportId = 'EstimateExpensesImportId';
const stagedColumns = ['ProjectId', 'ActivityNumber', 'TransactionCategoryId', 'StartDate'] as const;

/**
 * An expense forecast names nothing that it was made from: it is one of the forecasts of the estimate's project, activity,
 * category and first day. Of several, each estimate there has the one that is most like it, and no two the same.
 */
const expenseForecast: ReadForecast = async ({ legalEntityId, importId }, _args, context, info) => {
  const columns = selectedColumns(expenseForecastType, info.fieldNodes, info, context);
  const key = [legalEntityId, importId];
  const staging = await stagingRow(context, expenseStaging, expenseImportId, key, [
    ...stagedColumns,
    'TransType',
    'OriginEstimateLineId',
  ]);
  const project = [legalEntityId, staging?.['ProjectId']];
  if (staging === undefined || !isWholeKey(project)) return null;
  // What is planned for no task in particular has no activity.
  const place = [...project, staging['ActivityNumber'] ?? ''];
  const isThere = (category: Value | undefined, expected: Value | undefined, start: Value | undefined) =>
    category === expected && toDate(start) === toDate(staging['StartDate']);
  const [forecasts, lines] = await Promise.all([
    rowLoader(context, expenseForecastType.table, ['dataAreaId', 'ProjectID', 'ActivityNumber']).load(place, [
      ...columns,
      'TransId',
      'Category',
      'ProjectDate',
      ...tellingColumns.forecast,
    ]),
    rowLoader(context, expenseStaging, ['dataAreaId', 'ProjectId', 'ActivityNumber']).load(place, [
      expenseImportId,
      'TransType',
      ...stagedColumns,
      ...tellingColumns.line,
    ]),
  ]);
  const staged = staging['TransactionCategoryId'];
  const pairs = pairForecasts(
    lines
      .filter(({ values }) => values['TransType'] === costLine)
      .filter(({ values }) => isThere(values['TransactionCategoryId'], staged, values['StartDate']))
      .map(({ values }) => ({ id: idText(values[expenseImportId]), values })),
    forecasts
      .filter(({ values }) =>
        isThere(values['Category'], sharedCategoryOf(String(staged), 'expense'), values['ProjectDate']),
      )
      .map((row) => ({ number: String(row.values['TransId']), values: row.values, forecast: row })),
  );
  const own = staging['TransType'] === costLine ? importId : staging['OriginEstimateLineId'];
  const row = pairs.get(idText(own));
  return row === undefined ? null : financeObject(expenseForecastType, row);
};

/** `TransType` of a line that plans cost; a sales line names the one that it belongs to. */
const costLine = 'Cost';

function idText(value: Value | undefined): string {
  return String(value ?? '').toLowerCase();
}

async function stagingRow(
  context: SubgraphContext,
  table: string,
  idColumn: string,
  key: readonly (Value | undefined)[],
  columns: readonly string[],
): Promise<Row | undefined> {
  if (!isWholeKey(key)) return undefined;
  for (const column of columns) requireColumn(context, table, column);
  const [row] = await rowLoader(context, table, ['dataAreaId', idColumn]).load(key, columns);
  return row?.values;
}

/** Resolvers of what Finance adds to estimates. */
export const estimateResolvers: AreaResolvers = {
  LaborEstimate: { forecast: hourForecast },
  ExpenseEstimate: { forecast: expenseForecast },
  MaterialEstimate: { forecast: itemForecast },
  // The three entities have the same fields.
  Forecast: typeResolvers(hourForecastType),
};
