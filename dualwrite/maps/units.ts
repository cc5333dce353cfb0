import type { TableMap } from './table-map.ts';
import { textOf } from './text-of.ts';

/** Units of measure: Finance masters them. */
export const units: TableMap = {
  name: 'Units (uoms)',
  version: null,

  dataverse: { table: 'uom' },
  finance: { table: 'UnitsOfMeasure' },
  origin: 'FINANCE',
  key: ['symbol'],
  direction: 'toDataverse',
  rights: { create: ['FINANCE'], update: ['FINANCE'], delete: ['FINANCE'] },
  fields: [
    {
      field: 'symbol',
      dataverse: 'msdyn_symbol',
      finance: 'UnitSymbol',
      direction: 'toDataverse',
      required: true,
      confidence: 'documented',
    },
    {
      field: 'class',
      dataverse: 'msdyn_externalunitclassname',
      finance: 'UnitClass',
      direction: 'toDataverse',
      confidence: 'documented',
    },
    {
      field: 'decimalPrecision',
      dataverse: 'msdyn_decimalprecision',
      finance: 'DecimalPrecision',
      direction: 'toDataverse',
      confidence: 'documented',
    },
    {
      field: 'description',
      dataverse: 'msdyn_description',
      finance: 'UnitDescription',
      direction: 'toDataverse',
      confidence: 'documented',
    },
  ],
  aggregate: ({ symbol = null }) => `unit ${textOf(symbol)}`.toUpperCase(),
};
