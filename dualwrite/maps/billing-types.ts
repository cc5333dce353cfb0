import type { Transform } from './table-map.ts';

const ofWork = [
  { unified: 'NON_CHARGEABLE', dataverse: 192_350_000, finance: null },
  { unified: 'CHARGEABLE', dataverse: 192_350_001, finance: null },
  { unified: 'COMPLIMENTARY', dataverse: 192_350_002, finance: null },
];

/** Billing types of roles and categories; only Dataverse holds them. */
export const billingTypes: Transform = {
  kind: 'valueMap',
  values: [...ofWork, { unified: 'NOT_AVAILABLE', dataverse: 192_350_003, finance: null }],
};

/** Billing types that an approver may give to work. */
export const billingTypesOfWork: Transform = { kind: 'valueMap', values: ofWork };
