import type { TableMap } from './table-map.ts';
import { textOf } from './text-of.ts';

/** Workers: written on either side, deleted on neither through this map. Gender, kind and status are left out: their value pairs are not published. */
export const workers: TableMap = {
  name: 'Worker (cdm_workers)',
  version: null,

  dataverse: { table: 'cdm_worker' },
  finance: { table: 'Workers' },
  origin: 'FINANCE',
  key: ['number'],
  direction: 'both',
  rights: { create: ['DATAVERSE', 'FINANCE'], update: ['DATAVERSE', 'FINANCE'], delete: [] },
  fields: [
    {
      field: 'number',
      dataverse: 'cdm_workernumber',
      finance: 'PersonnelNumber',
      direction: 'both',
      required: true,
      confidence: 'documented',
    },
    {
      field: 'firstName',
      dataverse: 'cdm_firstname',
      finance: 'FirstName',
      direction: 'both',
      confidence: 'documented',
    },
    {
      field: 'middleName',
      dataverse: 'cdm_middlename',
      finance: 'MiddleName',
      direction: 'both',
      confidence: 'documented',
    },
    { field: 'lastName', dataverse: 'cdm_lastname', finance: 'LastName', direction: 'both', confidence: 'documented' },
    {
      field: 'email',
      dataverse: 'cdm_primaryemailaddress',
      finance: 'PrimaryContactEmail',
      direction: 'both',
      confidence: 'documented',
    },
    {
      field: 'phone',
      dataverse: 'cdm_primarytelephone',
      finance: 'PrimaryContactPhone',
      direction: 'both',
      confidence: 'documented',
    },
    {
      field: 'website',
      dataverse: 'cdm_websiteurl',
      finance: 'PrimaryContactURL',
      direction: 'both',
      confidence: 'documented',
    },
    {
      field: 'birthDate',
      dataverse: 'cdm_birthdate',
      finance: 'BirthDate',
      direction: 'both',
      transform: { kind: 'date' },
      confidence: 'documented',
    },
    { field: 'name', dataverse: 'cdm_fullname', finance: 'Name', direction: 'toDataverse', confidence: 'documented' },
  ],
  aggregate: ({ number = null }) => `worker ${textOf(number)}`.toUpperCase(),
};
