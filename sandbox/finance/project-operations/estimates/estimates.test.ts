import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { id, openTestWorld, type TestWorld } from '../test-world.ts';

let world: TestWorld;

beforeEach(() => {
  world = openTestWorld();
  world.add('ForecastModels', { dataAreaId: 'usmf', ModelId: 'FORECAST' });
  world.change(parameters, { ProjectOperationsForecastModelId: 'FORECAST' });
  world.change("ProjectContractHeaders(dataAreaId='usmf',ProjectContractId='C1')", { SalesCurrencyCode: 'EUR' });
});

afterEach(() => world.close());

const parameters = "ProjectParameterV2(dataAreaId='usmf',Key=0)";
const common = { dataAreaId: 'usmf', ActivityNumber: 'ACT-1', TransactionCategoryId: '00001' };
const dates = { StartDate: '2026-01-05T12:00:00Z', EndDate: '2026-01-20T12:00:00Z' };

describe('an hour estimate', () => {
  const hours = {
    ...common,
    EstimateHoursImportId: id(1),
    ProjectId: 'P1',
    Duration: 8,
    PlannedCostAmount: 404,
    PlannedSalesAmount: 1000,
    StartDate: dates.StartDate,
  };
  const address = `ProjEstimateHoursImport(dataAreaId='usmf',EstimateHoursImportId=${id(1)})`;
  const forecasts = () => world.rows('ProjectEmplForecasts');

  test('makes an hour forecast, which follows it and goes with it', () => {
    world.add('ProjEstimateHoursImport', hours);
    expect(forecasts()).toMatchObject([
      {
        TransactionID: 'FEMP-000001',
        ProjectID: 'P1',
        ForecastModel: 'FORECAST',
        Category: 'TCN-00001-1',
        LineProperty: 'CHARGE',
        Hours: 8,
        CostPrice: 50.5,
        SalesPrice: 125,
        SalesCurrency: 'EUR',
        ProjectContractID: 'C1',
        JobIdentification: id(1),
      },
    ]);
    world.change(address, { Duration: 4, ActivityNumber: 'ACT-2' });
    expect(forecasts()).toMatchObject([
      { TransactionID: 'FEMP-000001', Hours: 4, CostPrice: 101, ActivityNumber: 'ACT-2' },
    ]);
    world.call('DELETE', address);
    expect(forecasts()).toEqual([]);
  });

  test('that is removed and added again has one forecast', () => {
    world.add('ProjEstimateHoursImport', hours);
    world.call('DELETE', address);
    world.add('ProjEstimateHoursImport', hours);
    expect(() => world.add('ProjEstimateHoursImport', hours)).toThrow('already exists');
    expect(forecasts()).toHaveLength(1);
  });

  test.each([
    ['forecast model', () => world.call('DELETE', "ForecastModels(dataAreaId='usmf',ModelId='FORECAST')"), 'FORECAST'],
    ['parameter', () => world.change(parameters, { ProjectOperationsForecastModelId: '' }), 'Forecast model (none)'],
    [
      'category',
      () => world.call('DELETE', "ProjectCategoryEntities(dataAreaId='usmf',Category='TCN-00001-1')"),
      "Category TCN-00001-1 doesn't exist in legal entity USMF.",
    ],
    [
      'line property',
      () => world.call('DELETE', "BillingTypeLineProperties(dataAreaId='usmf',BillingType='Chargeable')"),
      "Line property Chargeable doesn't exist.",
    ],
    [
      'profile rule',
      () => world.change("ProjectsV2(dataAreaId='usmf',ProjectId='P1')", { ProjectGroupId: 'OTHER' }),
      'profile rule',
    ],
  ])('is refused without its %s, and nothing of it stays', (_missing, remove, message) => {
    remove();
    expect(() => world.add('ProjEstimateHoursImport', hours)).toThrow(message);
    expect(world.rows('ProjEstimateHoursImport')).toEqual([]);
    expect(forecasts()).toEqual([]);
  });
});

const kinds = {
  expense: {
    set: 'ProjEstimateExpensesImports',
    key: 'EstimateExpensesImportId',
    forecasts: 'ProjectExpenseForecasts',
    line: (number: number, origin: number | null, values: object) => ({
      ...common,
      ...dates,
      EstimateExpensesImportId: id(number),
      EstimateLineId: id(number),
      ...(origin === null ? {} : { OriginEstimateLineId: id(origin) }),
      ProjectId: 'P1',
      Quantity: 3,
      ...values,
    }),
    currency: 'CurrencyId',
    merged: {
      TransId: 'FEXP-000001',
      Quantity: 3,
      CostPrice: 10,
      SalesPrice: 12.5,
      SalesCurrency: 'EUR',
      Category: 'TCN-00001-4',
      ForecastModel: 'FORECAST',
      LineProperty: 'CHARGE',
      EndDate: dates.EndDate,
    },
  },
  material: {
    set: 'ProjForecastSalesImport',
    key: 'ImportId',
    forecasts: 'ProjectItemForecasts',
    line: (number: number, origin: number | null, values: object) => ({
      ...common,
      ...dates,
      ImportId: id(number),
      ForecastLineId: id(number),
      ...(origin === null ? {} : { ForecastLineIdOrigin: id(origin) }),
      ProjId: 'P1',
      ItemId: 'ITEM-1',
      SalesQty: 3,
      InventQty: 3,
      ...values,
    }),
    currency: 'Currency',
    merged: {
      ProjectTransactionId: 'FITM-000001',
      SalesQuantity: 3,
      CostPrice: 10,
      SalesPrice: 12.5,
      Amount: 37.5,
      Currency: 'EUR',
      ItemId: 'ITEM-1',
      ProjectCategoryId: 'TCN-00001-3',
      ModelId: 'FORECAST',
      ProjectLinePropertyId: 'CHARGE',
      EndDate: dates.EndDate,
    },
  },
};

describe.each(Object.entries(kinds))('the %s estimate', (_name, kind) => {
  const forecasts = () => world.rows(kind.forecasts);
  const address = (number: number) => `${kind.set}(dataAreaId='usmf',${kind.key}=${id(number)})`;
  const cost = (number: number) =>
    world.add(kind.set, kind.line(number, null, { TransType: 'Cost', Price: 10, [kind.currency]: 'USD' }));
  const sales = (number: number, origin: number | null) =>
    world.add(
      kind.set,
      kind.line(number, origin, {
        TransType: 'Sales',
        BillingType: 'Chargeable',
        Price: 12.5,
        [kind.currency]: 'EUR',
      }),
    );

  test.each([
    ['the cost line first', () => [cost(1), sales(2, 1)]],
    ['the sales line first', () => [sales(2, 1), cost(1)]],
    ['no id that ties the lines', () => [cost(1), sales(2, null)]],
    ['no id that ties the lines, sales first', () => [sales(2, null), cost(1)]],
  ])('makes one forecast of its two lines, with %s', (_order, stage) => {
    stage();
    expect(forecasts()).toMatchObject([kind.merged]);
  });

  test('keeps apart from another one that is just like it', () => {
    for (const first of [1, 3]) cost(first);
    for (const first of [1, 3]) sales(first + 1, first);
    for (const number of [10, 20]) sales(number, number + 1);
    for (const number of [11, 21]) cost(number);
    expect(forecasts()).toHaveLength(4);
    world.change(address(4), { Price: 99 });
    world.change(address(11), { Price: 9 });
    const prices = forecasts().map((row: any) => [row.CostPrice, row.SalesPrice]);
    expect(prices).toEqual([
      [10, 12.5],
      [10, 99],
      [9, 12.5],
      [10, 12.5],
    ]);
  });

  test('takes one line of the other side only, where no id ties them', () => {
    for (const number of [1, 3]) cost(number);
    for (const number of [2, 4]) sales(number, null);
    expect(forecasts().map((row) => [row.CostPrice, row.SalesPrice])).toEqual([
      [10, 12.5],
      [10, 12.5],
    ]);
  });

  test('is followed by its forecast when a line changes, also its last day', () => {
    cost(1);
    sales(2, 1);
    world.change(address(1), { Price: 11, EndDate: '2026-02-28T12:00:00Z', ActivityNumber: 'ACT-9' });
    expect(forecasts()).toMatchObject([
      { ...kind.merged, CostPrice: 11, EndDate: '2026-02-28T12:00:00Z', ActivityNumber: 'ACT-9' },
    ]);
  });

  test('loses one side with a line, gets it back with it, and has no forecast without lines', () => {
    cost(1);
    sales(2, 1);
    world.call('DELETE', address(2));
    expect(forecasts()).toMatchObject([{ CostPrice: 10, SalesPrice: 0 }]);
    sales(2, 1);
    expect(forecasts()).toMatchObject([kind.merged]);
    world.call('DELETE', address(1));
    expect(forecasts()).toMatchObject([{ CostPrice: 0, SalesPrice: 12.5 }]);
    cost(1);
    expect(forecasts()).toMatchObject([kind.merged]);
    for (const number of [1, 2]) world.call('DELETE', address(number));
    expect(forecasts()).toEqual([]);
    sales(2, 1);
    cost(1);
    expect(forecasts()).toMatchObject([kind.merged]);
  });

  test('moves to the forecast of the line that it is tied to later', () => {
    cost(1);
    sales(2, 7);
    expect(forecasts()).toHaveLength(2);
    const [origin] = Object.keys(kind.line(0, 0, {})).filter((name) => name.includes('Origin'));
    world.change(address(2), { [origin ?? '']: id(1) });
    expect(forecasts()).toMatchObject([kind.merged]);
  });

  test('is refused where the company lacks the category or the model', () => {
    const suffix = kind.set === 'ProjForecastSalesImport' ? 3 : 4;
    world.call('DELETE', `ProjectCategoryEntities(dataAreaId='usmf',Category='TCN-00001-${suffix}')`);
    expect(() => cost(1)).toThrow(`Category TCN-00001-${suffix} doesn't exist in legal entity USMF.`);
    world.add('ProjectCategoryEntities', { dataAreaId: 'usmf', Category: `TCN-00001-${suffix}` });
    world.change(parameters, { ProjectOperationsForecastModelId: 'GONE' });
    expect(() => cost(1)).toThrow("Forecast model GONE doesn't exist in legal entity USMF.");
    expect(world.rows(kind.set)).toEqual([]);
    expect(forecasts()).toEqual([]);
  });
});
