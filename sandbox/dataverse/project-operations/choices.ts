/** Statuses of time entries. */
export const entryStatus = {
  draft: 192_350_000n,
  returned: 192_350_001n,
  approved: 192_350_002n,
  submitted: 192_350_003n,
  recallRequested: 192_350_004n,
} as const;

/** Stages of approvals. */
export const recordStage = {
  submitted: 192_350_000n,
  rejected: 192_350_001n,
  approved: 192_350_002n,
  recallRequested: 192_350_004n,
  recallAccepted: 192_350_005n,
  recallRefused: 192_350_006n,
} as const;

/** Statuses of expenses. */
export const expenseStatus = { draft: 192_350_000n, submitted: 192_350_001n, approved: 192_350_002n } as const;

/** What an approval is about. */
export const entryType = { time: 192_350_000n, expense: 192_350_001n } as const;

/** States of project contracts (`msdyn_psastate`). */
export const contractState = {
  draft: 192_350_000n,
  onHold: 192_350_001n,
  active: 192_350_002n,
  closed: 192_350_003n,
} as const;

/** Why a project contract is in its state (`msdyn_psastatusreason`). */
export const contractReason = { confirmed: 192_350_003n, lost: 192_350_005n } as const;

/** What an approval set does with its approvals. */
export const approvalAction = { reject: 192_350_001n, approve: 192_350_003n, cancel: 192_350_004n } as const;

/** Status reasons of approval sets. */
export const setStatusReason = {
  queued: 192_350_000n,
  processing: 192_350_001n,
  partiallyCompleted: 192_350_002n,
  failed: 192_350_003n,
  completed: 192_350_004n,
} as const;

/** Transaction types of actuals. */
export const transactionType = {
  cost: 192_350_000n,
  unbilledSales: 192_350_005n,
  billedSales: 192_350_006n,
  resourcingUnitCost: 192_350_007n,
  interOrganizationalSales: 192_350_008n,
} as const;

/** Transaction classes. The number of retainers is inferred: none is published. */
export const transactionClass = {
  time: 192_350_000n,
  expense: 192_350_001n,
  material: 192_350_002n,
  milestone: 192_350_003n,
  fee: 192_350_004n,
  retainer: 192_350_005n,
} as const;

/** Billing types. */
export const billingType = {
  nonChargeable: 192_350_000n,
  chargeable: 192_350_001n,
  complimentary: 192_350_002n,
  notAvailable: 192_350_003n,
} as const;

/** Billing statuses of sales actuals. */
export const billingStatus = {
  unbilledSalesCreated: 192_350_000n,
  customerInvoiceCreated: 192_350_001n,
  customerInvoicePosted: 192_350_002n,
  canceled: 192_350_003n,
  readyToInvoice: 192_350_004n,
} as const;

/** Adjustment statuses; a live actual has none. */
export const adjustmentStatus = {
  inProcess: 192_350_000n,
  adjusted: 192_350_001n,
  unadjustable: 192_350_002n,
} as const;

/** Kinds of journals; those of material corrections and cancellations are not known, and left empty. */
export const journalType = {
  entry: 192_350_000n,
  timeCorrection: 192_350_001n,
  expenseCorrection: 192_350_002n,
} as const;

/** Status reasons of journals. */
export const journalStatusReason = { active: 1n, draftAdjustment: 192_350_000n } as const;

/** Billing methods of contract lines. */
export const billingMethod = { timeAndMaterial: 192_350_000n, fixedPrice: 192_350_001n } as const;
