import type { GraphQLResolveInfo } from 'graphql';

import type { Row, Value } from '../../systems/odata/query.ts';
import type { SubgraphContext } from '../context.ts';
import type { AreaResolvers } from './area-resolvers.ts';
import { accountingAmount, decimal, dimensions, keyTextColumn, money, text } from './fields.ts';
import { financeObject, requireColumn, selectedColumns, typeResolvers } from './finance-type.ts';
import type { FinanceObject, FinanceType } from './finance-type.ts';
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

const stagedColumns = ['ProjectId', 'ActivityNumber', 'TransactionCategoryId', 'StartDate'] as const;

/**
 * An expense forecast names nothing that it was made from: it is the one of the estimate's project, activity, category
 * and first day. Cost and sales line of an estimate share all of these, and so lead to the one row that they merge into.
 */
const expenseForecast: ReadForecast = async ({ legalEntityId, importId }, _args, context, info) => {
  const columns = selectedColumns(expenseForecastType, info.fieldNodes, info, context);
  const key = [legalEntityId, importId];
  const staging = await stagingRow(
    context,
    'ProjEstimateExpensesImports',
    'EstimateExpensesImportId',
    key,
    stagedColumns,
  );
  const project = [legalEntityId, staging?.['ProjectId']];
  if (!isWholeKey(project)) return null;
  // What is planned for no task in particular has no activity.
  const place = [...project, staging?.['ActivityNumber'] ?? ''];
  const forecasts = await rowLoader(context, expenseForecastType.table, [
    'dataAreaId',
    'ProjectID',
    'ActivityNumber',
  ]).load(place, [...columns, 'Category', 'ProjectDate']);
  const row = forecasts.find(
    ({ values }) =>
      values['Category'] === `TCN-${String(staging?.['TransactionCategoryId'])}-4` &&
      day(values['ProjectDate']) === day(staging?.['StartDate']),
  );
  return row === undefined ? null : financeObject(expenseForecastType, row);
};

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

function day(value: Value | undefined): string {
  return String(value ?? '').slice(0, 10);
}

/** Resolvers of what Finance adds to estimates. */
export const estimateResolvers: AreaResolvers = {
  LaborEstimate: { forecast: hourForecast },
  ExpenseEstimate: { forecast: expenseForecast },
  MaterialEstimate: { forecast: itemForecast },
  // The three entities have the same fields.
  Forecast: typeResolvers(hourForecastType),
};
