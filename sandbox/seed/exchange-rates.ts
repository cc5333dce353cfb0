import { divideHalfAway, rateScale, rateText } from './amounts.ts';
import { type CalendarDate, endOfMonth, midnight, monthOf, nextMonth, noon } from './calendar.ts';
import type { World } from './world.ts';

/** First and last month for which both systems hold exchange rates. */
export const rateMonths = { first: '2023-12', last: '2026-12' };

/** What one unit of each currency was worth in US dollars in the first month, in ten-millionths. */
const dollarValues: Record<string, bigint> = {
  USD: 10_000_000n,
  EUR: 10_871_300n,
  GBP: 12_655_400n,
  CHF: 11_432_800n,
  JPY: 68_900n,
};

/** The currencies in which companies, contracts and expenses are kept. */
export const currencies = [
  { code: 'USD', name: 'US Dollar', symbol: '$', precision: 2, perDollar: '1.0000000000' },
  { code: 'EUR', name: 'Euro', symbol: '€', precision: 2, perDollar: '0.9198000000' },
  { code: 'GBP', name: 'Pound Sterling', symbol: '£', precision: 2, perDollar: '0.7901000000' },
  { code: 'CHF', name: 'Swiss Franc', symbol: 'Fr.', precision: 2, perDollar: '0.8746000000' },
  { code: 'JPY', name: 'Japanese Yen', symbol: '¥', precision: 0, perDollar: '149.8500000000' },
] as const;

function monthIndex(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
}

/** The worth of a currency in US dollars in a month: the first value with a slow, repeatable swing of up to 3 %. */
function dollarValue(code: string, month: string): bigint {
  const start = dollarValues[code];
  if (start === undefined) throw new Error(`Expected one of the seeded currencies, received "${code}".`);
  if (code === 'USD') return start;
  const step = monthIndex(month) - monthIndex(rateMonths.first);
  const swing = BigInt(((step * 7 + code.charCodeAt(0) * 3) % 61) - 30);
  return start + (start * swing) / 1000n;
}

/** The exchange rate that Finance holds for a date, in ten-millionths. */
export function exchangeRate(from: string, to: string, date: CalendarDate): bigint {
  if (from === to) return rateScale;
  const month = monthOf(date);
  return divideHalfAway(dollarValue(from, month) * rateScale, dollarValue(to, month));
}

/** Adds the currencies, rate types, currency pairs and monthly rates to both systems. */
export function addExchangeRates(world: World, organizationId: string): void {
  for (const currency of currencies) {
    const row = world.add('transactioncurrency', currency.code, {
      isocurrencycode: currency.code,
      currencyname: currency.name,
      currencysymbol: currency.symbol,
      currencyprecision: currency.precision,
      exchangerate: currency.perDollar,
      organizationid: organizationId,
    });
    world.mirror('Currencies', 'transactioncurrency', row, {
      GeneralRoundingRule: currency.precision === 0 ? '1' : '0.01',
      RoundingRulePrices: currency.precision === 0 ? '1' : '0.01',
    });
  }
  for (const type of ['Default', 'Average', 'Budget']) {
    world.add('msdyn_exchangeratetype', type, { msdyn_name: type });
    world.addFinance('ExchangeRateTypes', { Name: type, Description: `${type} exchange rates` });
  }
  for (const from of currencies) {
    for (const to of currencies) if (from !== to) addPair(world, from.code, to.code);
  }
}

function addPair(world: World, from: string, to: string): void {
  world.addFinance('ExchangeRateCurrencyPairs', {
    FromCurrencyCode: from,
    ToCurrencyCode: to,
    ExchangeRateTypeName: 'Default',
    ExchangeRateDisplayFactor: 'One',
  });
  for (let month = rateMonths.first; month <= rateMonths.last; month = nextMonth(month)) {
    const rate = rateText(exchangeRate(from, to, `${month}-01`));
    const row = world.add('msdyn_currencyexchangerate', `${from}/${to}/${month}`, {
      msdyn_exchangeratetypename: 'Default',
      msdyn_fromcurrencycode: from,
      msdyn_tocurrencycode: to,
      msdyn_exchangerate: rate,
      msdyn_validfrom: midnight(`${month}-01`),
      msdyn_validto: midnight(endOfMonth(month)),
    });
    world.mirror('ExchangeRatesCDSEntity', 'msdyn_currencyexchangerate', row);
    world.addFinance('ExchangeRates', {
      RateTypeName: 'Default',
      FromCurrency: from,
      ToCurrency: to,
      StartDate: noon(`${month}-01`),
      EndDate: noon(endOfMonth(month)),
      Rate: rate,
      RateTypeDescription: 'Default exchange rates',
      ConversionFactor: 'One',
    });
  }
}
