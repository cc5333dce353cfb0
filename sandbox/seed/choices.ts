/** Transaction types of actuals. */
export const transactionType = {
  cost: 192_350_000,
  unbilledSales: 192_350_005,
  billedSales: 192_350_006,
  resourcingUnitCost: 192_350_007,
  interOrganizationalSales: 192_350_008,
} as const;

/** Transaction classes. */
export const transactionClass = {
  time: 192_350_000,
  expense: 192_350_001,
  material: 192_350_002,
  milestone: 192_350_003,
  fee: 192_350_004,
} as const;

/** Billing types. */
export const billingType = {
  nonChargeable: 192_350_000,
  chargeable: 192_350_001,
  complimentary: 192_350_002,
  notAvailable: 192_350_003,
} as const;

/** Billing statuses of sales actuals. */
export const billingStatus = {
  unbilledSalesCreated: 192_350_000,
  customerInvoiceCreated: 192_350_001,
  customerInvoicePosted: 192_350_002,
  canceled: 192_350_003,
  readyToInvoice: 192_350_004,
} as const;

/** Adjustment statuses; a live actual has none. */
export const adjustmentStatus = { inProcess: 192_350_000, adjusted: 192_350_001, unadjustable: 192_350_002 } as const;

/** How far an actual has come in Finance. */
export type AccountingStage =
  'skipped' | 'staged' | 'journal' | 'processing' | 'error' | 'posted' | 'proposal' | 'invoiced';

/** Roles that the two sides of a transaction connection play. */
export type ConnectionRole = 'Cost' | 'Unbilled sales' | 'Billed sales' | 'Original' | 'Reversing' | 'Replacing';
