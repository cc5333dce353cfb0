import { companyField } from './company-field.ts';
import type { TableMap } from './table-map.ts';
import { textOf } from './text-of.ts';

/** Released products: Finance masters them. */
export const products: TableMap = {
  name: 'CDS released distinct products (products)',
  version: null,

  dataverse: { table: 'product' },
  finance: { table: 'CDSReleasedDistinctProducts' },
  origin: 'FINANCE',
  key: ['legalEntity', 'number'],
  direction: 'toDataverse',
  rights: { create: ['FINANCE'], update: ['FINANCE'], delete: ['FINANCE'] },
  fields: [
    { ...companyField('msdyn_companyid', 'inferred'), direction: 'toDataverse' },
    {
      field: 'number',
      dataverse: 'msdyn_productnumber',
      finance: 'ProductNumber',
      direction: 'toDataverse',
      required: true,
      confidence: 'documented',
    },
    {
      field: 'name',
      dataverse: 'name',
      finance: 'ProductName',
      direction: 'toDataverse',
      required: true,
      confidence: 'documented',
    },
    {
      field: 'description',
      dataverse: 'description',
      finance: 'ProductDescription',
      direction: 'toDataverse',
      confidence: 'documented',
    },
    {
      field: 'itemNumber',
      dataverse: 'msdyn_itemnumber',
      finance: 'ItemNumber',
      direction: 'toDataverse',
      confidence: 'documented',
    },
    {
      field: 'currency',
      dataverse: 'transactioncurrencyid',
      finance: 'CurrencyCode',
      direction: 'toDataverse',
      reference: { table: 'transactioncurrency', column: 'isocurrencycode', by: 'text' },
      confidence: 'documented',
    },
    {
      field: 'unit',
      dataverse: 'defaultuomid',
      finance: 'SalesUnitSymbol',
      direction: 'toDataverse',
      reference: { table: 'uom', column: 'msdyn_symbol', by: 'text' },
      confidence: 'documented',
    },
    { field: 'price', dataverse: 'price', finance: 'SalesPrice', direction: 'toDataverse', confidence: 'documented' },
    {
      field: 'cost',
      dataverse: 'currentcost',
      finance: 'UnitCost',
      direction: 'toDataverse',
      confidence: 'documented',
    },
  ],
  aggregate: ({ legalEntity = null, number = null }) =>
    `product ${textOf(legalEntity)} ${textOf(number)}`.toUpperCase(),
};
