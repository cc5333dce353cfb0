import type { TableMap } from './table-map.ts';
import { textOf } from './text-of.ts';

/** Currencies: the template prints both directions; Finance is taken as their master, as of companies and rates. */
export const currencies: TableMap = {
  name: 'Currencies (transactioncurrencies)',
  version: null,

  dataverse: { table: 'transactioncurrency' },
  finance: { table: 'Currencies' },
  origin: 'FINANCE',
  key: ['code'],
  direction: 'both',
  rights: { create: ['DATAVERSE', 'FINANCE'], update: ['DATAVERSE', 'FINANCE'], delete: ['DATAVERSE', 'FINANCE'] },
  filter: { finance: { op: 'ne', path: 'CurrencyCode', value: '999' } },
  fields: [
    {
      field: 'code',
      dataverse: 'isocurrencycode',
      finance: 'CurrencyCode',
      direction: 'both',
      required: true,
      confidence: 'documented',
    },
    { field: 'name', dataverse: 'currencyname', finance: 'Name', direction: 'both', confidence: 'documented' },
    { field: 'symbol', dataverse: 'currencysymbol', finance: 'Symbol', direction: 'both', confidence: 'documented' },
    {
      field: 'dataverseRate',
      dataverse: 'exchangerate',
      finance: null,
      direction: 'none',
      transform: { kind: 'default', value: '1' },
      confidence: 'documented',
    },
  ],
  aggregate: ({ code = null }) => `currency ${textOf(code)}`.toUpperCase(),
};
