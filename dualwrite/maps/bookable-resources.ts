import type { TableMap } from './table-map.ts';
import { textOf } from './text-of.ts';

/** Bookable resources that are workers: Finance takes the worker over, so that the dimensions of the employment become defaults. */
export const bookableResources: TableMap = {
  name: 'Project worker resource import (bookableresources)',
  version: '1.0.0.0',

  dataverse: { table: 'bookableresource' },
  finance: { table: 'WorkerResourceImports' },
  origin: 'DATAVERSE',
  key: ['id'],
  direction: 'toFinance',
  rights: { create: ['DATAVERSE'], update: ['DATAVERSE'], delete: [] },
  fields: [
    {
      field: 'id',
      dataverse: 'bookableresourceid',
      finance: 'ProjCDSResourceId',
      direction: 'toFinance',
      required: true,
      confidence: 'documented',
    },
    {
      field: 'worker',
      dataverse: 'cdm_workerid',
      finance: 'PersonnelNumber',
      direction: 'toFinance',
      reference: { table: 'cdm_worker', column: 'cdm_workernumber', by: 'text' },
      confidence: 'inferred',
    },
  ],
  aggregate: ({ id = null }) => `bookable resource ${textOf(id)}`.toUpperCase(),
};
