import type { ChoiceMap } from '../model/choices.ts';

/** Numbers of Project Operations' own options start here. */
const BASE = 192_350_000;

/** salesorder.msdyn_psastatusreason */
export const contractStatus: ChoiceMap = {
  DRAFT: BASE,
  IN_REVIEW: BASE + 1,
  ON_HOLD: BASE + 2,
  CONFIRMED: BASE + 3,
  COMPLETED: BASE + 4,
  LOST: BASE + 5,
  ABANDONED: BASE + 6,
};

/** salesorderdetail.msdyn_billingmethod */
export const billingMethod: ChoiceMap = { TIME_AND_MATERIAL: BASE, FIXED_PRICE: BASE + 1 };

/** msdyn_transactionclassification of actuals and of lines */
export const transactionClass: ChoiceMap = {
  TIME: BASE,
  EXPENSE: BASE + 1,
  MATERIAL: BASE + 2,
  MILESTONE: BASE + 3,
  FEE: BASE + 4,
  RETAINER: BASE + 5,
  COMMISSION: 690_970_000,
  ADDITIONAL: 690_970_001,
  TAX: 690_970_002,
};

/** msdyn_transactiontypecode of actuals and of lines */
export const transactionType: ChoiceMap = {
  COST: BASE,
  PROJECT_CONTRACT: BASE + 4,
  UNBILLED_SALES: BASE + 5,
  BILLED_SALES: BASE + 6,
  RESOURCING_UNIT_COST: BASE + 7,
  INTER_ORGANIZATIONAL_SALES: BASE + 8,
};

/** msdyn_billingtype */
export const billingType: ChoiceMap = {
  NON_CHARGEABLE: BASE,
  CHARGEABLE: BASE + 1,
  COMPLIMENTARY: BASE + 2,
  NOT_AVAILABLE: BASE + 3,
};

/** msdyn_actual.msdyn_billingstatus */
export const billingStatus: ChoiceMap = {
  UNBILLED_SALES_CREATED: BASE,
  CUSTOMER_INVOICE_CREATED: BASE + 1,
  CUSTOMER_INVOICE_POSTED: BASE + 2,
  CANCELED: BASE + 3,
  READY_TO_INVOICE: BASE + 4,
  WORK_ORDER_CLOSED: 690_970_000,
};

/** msdyn_actual.msdyn_adjustmentstatus */
export const adjustmentStatus: ChoiceMap = { IN_PROCESS: BASE, ADJUSTED: BASE + 1, UNADJUSTABLE: BASE + 2 };

/** msdyn_contractlinescheduleofvalue.msdyn_invoicestatus */
export const milestoneStatus: ChoiceMap = {
  NOT_READY: BASE,
  READY_TO_INVOICE: BASE + 1,
  CUSTOMER_INVOICE_CREATED: BASE + 2,
  CUSTOMER_INVOICE_POSTED: BASE + 3,
};

/** msdyn_project.statuscode */
export const projectStatus: ChoiceMap = { ACTIVE: 1, INACTIVE: 2, CLOSED: BASE };

/** msdyn_timeentry.msdyn_entrystatus */
export const timeEntryStatus: ChoiceMap = {
  DRAFT: BASE,
  RETURNED: BASE + 1,
  APPROVED: BASE + 2,
  SUBMITTED: BASE + 3,
  RECALL_REQUESTED: BASE + 4,
};

/** msdyn_timeentry.msdyn_type */
export const timeEntryType: ChoiceMap = { WORK: BASE, ABSENCE: BASE + 1, VACATION: BASE + 2 };

/** invoice.msdyn_projectinvoicestatus */
export const invoiceStatus: ChoiceMap = { DRAFT: BASE, IN_REVIEW: BASE + 1, CONFIRMED: BASE + 2, PAID: BASE + 3 };

/** msdyn_journal.msdyn_journaltype; that of material corrections and cancellations was not seen */
export const journalType: ChoiceMap = { ENTRY: BASE, TIME_CORRECTION: BASE + 1, EXPENSE_CORRECTION: BASE + 2 };

/** msdyn_subcontract.msdyn_subcontractstate */
export const subcontractStatus: ChoiceMap = { DRAFT: BASE, CONFIRMED: BASE + 1, CLOSED: BASE + 2, CANCELED: BASE + 3 };

/** msdyn_projectapproval.msdyn_recordstage */
export const approvalStatus: ChoiceMap = {
  SUBMITTED: BASE,
  REJECTED: BASE + 1,
  APPROVED: BASE + 2,
  PENDING: BASE + 3,
  RECALL_REQUESTED: BASE + 4,
  RECALL_APPROVED: BASE + 5,
  RECALL_REJECTED: BASE + 6,
};

/** msdyn_projectvendorinvoice.statuscode */
export const vendorInvoiceConfirmation: ChoiceMap = { DRAFT: 1, IN_REVIEW: BASE, CONFIRMED: BASE + 1, INACTIVE: 2 };

/** bookableresource.resourcetype */
export const resourceType: ChoiceMap = {
  GENERIC: 1,
  CONTACT: 2,
  USER: 3,
  EQUIPMENT: 4,
  ACCOUNT: 5,
  CREW: 6,
  FACILITY: 7,
  POOL: 8,
};

/** msdyn_transactionorigin.msdyn_origintype, which holds table names as text */
export const sourceDocumentType: ChoiceMap = {
  TIME_ENTRY: 'msdyn_timeentry',
  EXPENSE: 'msdyn_expense',
  MATERIAL_USAGE: 'msdyn_materialusagelog',
  JOURNAL_LINE: 'msdyn_journalline',
  INVOICE: 'invoice',
  INVOICE_LINE: 'msdyn_invoicelinetransaction',
  MILESTONE: 'msdyn_contractlinescheduleofvalue',
  VENDOR_INVOICE_LINE: 'msdyn_projectvendorinvoiceline',
};
