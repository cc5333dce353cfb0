import type { TableMap } from './table-map.ts';
import { textOf } from './text-of.ts';

/** Exchange rates between two currencies from a day on: Finance masters them. Dataverse uses its copy for one thing only, prices derived from the cost of expenses. */
export const exchangeRates: TableMap = {
  name: 'CDS Exchange Rates (msdyn_currencyexchangerates)',
  version: null,

  dataverse: { table: 'msdyn_currencyexchangerate' },
  finance: { table: 'ExchangeRatesCDSEntity' },
  origin: 'FINANCE',
  key: ['rateType', 'from', 'to', 'validFrom'],
  direction: 'toDataverse',
  rights: { create: ['FINANCE'], update: ['FINANCE'], delete: ['FINANCE'] },
  fields: [
    {
      field: 'rateType',
      dataverse: 'msdyn_exchangeratetypename',
      finance: 'ExchangeRateTypeName',
      direction: 'toDataverse',
      required: true,
      confidence: 'documented',
    },
    {
      field: 'from',
      dataverse: 'msdyn_fromcurrencycode',
      finance: 'FromCurrencyCode',
      direction: 'toDataverse',
      required: true,
      confidence: 'documented',
    },
    {
      field: 'to',
      dataverse: 'msdyn_tocurrencycode',
      finance: 'ToCurrencyCode',
      direction: 'toDataverse',
      required: true,
      confidence: 'documented',
    },
    {
      field: 'rate',
      dataverse: 'msdyn_exchangerate',
      finance: 'Rate',
      direction: 'toDataverse',
      required: true,
      confidence: 'documented',
    },
    {
      field: 'validFrom',
      dataverse: 'msdyn_validfrom',
      finance: 'ValidFrom',
      direction: 'toDataverse',
      transform: { kind: 'date' },
      required: true,
      confidence: 'documented',
    },
    {
      field: 'validTo',
      dataverse: 'msdyn_validto',
      finance: 'ValidTo',
      direction: 'toDataverse',
      transform: { kind: 'date' },
      confidence: 'documented',
    },
  ],
  aggregate: ({ from = null, to = null }) => `exchange rate ${textOf(from)} ${textOf(to)}`.toUpperCase(),
};
