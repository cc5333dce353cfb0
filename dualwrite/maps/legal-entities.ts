import type { TableMap } from './table-map.ts';
import { textOf } from './text-of.ts';

/** Companies: Finance masters them; Dataverse holds a copy that every company-scoped map leans on. The template prints both directions, readers reported that as wrong. */
export const legalEntities: TableMap = {
  name: 'Legal entities (cdm_companies)',
  version: null,

  dataverse: { table: 'cdm_company' },
  finance: { table: 'LegalEntities' },
  origin: 'FINANCE',
  key: ['code'],
  direction: 'toDataverse',
  rights: { create: ['FINANCE'], update: ['FINANCE'], delete: ['FINANCE'] },
  fields: [
    {
      field: 'code',
      dataverse: 'cdm_companycode',
      finance: 'LegalEntityId',
      direction: 'toDataverse',
      transform: { kind: 'company' },
      required: true,
      confidence: 'documented',
    },
    {
      field: 'name',
      dataverse: 'cdm_name',
      finance: 'Name',
      direction: 'toDataverse',
      required: true,
      confidence: 'documented',
    },
  ],
  aggregate: ({ code = null }) => `company ${textOf(code)}`.toUpperCase(),
};
