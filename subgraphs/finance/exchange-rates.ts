import type { AreaResolvers } from './area-resolvers.ts';
import { date, decimal, text } from './fields.ts';
import { typeResolvers } from './finance-type.ts';
import type { FinanceType } from './finance-type.ts';
import { listResolver } from './list.ts';
import { nodeFields } from './node-fields.ts';
import { referenceResolver } from './read-object.ts';

const TABLE = 'ExchangeRatesCDSEntity';
const KEY = ['ExchangeRateTypeName', 'FromCurrencyCode', 'ToCurrencyCode', 'ValidFrom'] as const;

/** Exchange rates. */
export const exchangeRateType: FinanceType = {
  typename: 'ExchangeRate',
  table: TABLE,
  key: KEY,
  fields: {
    ...nodeFields('ExchangeRate', TABLE, KEY),
    rateType: text('ExchangeRateTypeName'),
    from: text('FromCurrencyCode'),
    to: text('ToCurrencyCode'),
    rate: decimal('Rate'),
    validFrom: date('ValidFrom'),
    validTo: {
      columns: ['ValidTo'],
      // Finance ends a rate without an end on its largest date.
      read: (row) => (String(row['ValidTo'] ?? '2154-12-31').startsWith('2154') ? null : date('ValidTo').read?.(row)),
    },
  },
};

/** Resolvers of exchange rates. */
export const exchangeRateResolvers: AreaResolvers = {
  Query: {
    exchangeRates: listResolver({
      type: exchangeRateType,
      filters: {
        rateType: { kind: 'text', path: 'ExchangeRateTypeName' },
        from: { kind: 'text', path: 'FromCurrencyCode' },
        to: { kind: 'text', path: 'ToCurrencyCode' },
        validFrom: { kind: 'date', path: 'ValidFrom' },
        validTo: { kind: 'date', path: 'ValidTo' },
        rate: { kind: 'decimal', path: 'Rate' },
      },
      orders: {
        RATE_TYPE: 'ExchangeRateTypeName',
        FROM: 'FromCurrencyCode',
        TO: 'ToCurrencyCode',
        VALID_FROM: 'ValidFrom',
      },
    }),
  },
  ExchangeRate: { ...typeResolvers(exchangeRateType), __resolveReference: referenceResolver(exchangeRateType, []) },
};
