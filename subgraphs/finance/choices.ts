import type { ChoiceMap } from '../model/choices.ts';

/** Symbols of `NoYes` by the boolean of a filter, printed. */
export const yesNoChoices: ChoiceMap = { true: 'Yes', false: 'No' };

/** Enum values of the API by symbol of Finance; what is missing here is `OTHER`. */
export const expenseTypes: ChoiceMap = {
  EMPTY: 'Empty',
  EXPENSE: 'Expense',
  ADVANCE: 'Advance',
  ALLOWANCE: 'Allowance',
  TRANSPORT: 'Transport',
  PERSONAL: 'Personal',
  AIRLINE: 'Airline',
  CAR_RENTAL: 'CarRental',
  CONFERENCE: 'Conference',
  ENTERTAINMENT: 'Entertainment',
  HOTEL: 'Hotel',
  MEALS: 'Meals',
  GIFT: 'Gift',
};

/** `ProjCategoryType`. */
export const projectCategoryTypes: ChoiceMap = {
  FEE: 'Revenue',
  HOUR: 'Hour',
  EXPENSE: 'Cost',
  ITEM: 'Item',
  ON_ACCOUNT: 'OnAccount',
};

/** `ProjFundingType`. */
export const fundingTypes: ChoiceMap = {
  CUSTOMER: 'Customer',
  ORGANIZATION: 'Organization',
  GRANT: 'Grant',
  ON_HOLD: 'OnHoldFundingSource',
};

/** `PSAContractLineType`. */
export const billingRuleTypes: ChoiceMap = {
  TIME_AND_MATERIAL: 'TAndM',
  MILESTONE: 'LumpSum',
  PROGRESS: 'Progress',
  FEE: 'Fee',
  UNIT_OF_DELIVERY: 'UOD',
};

/** `ProjTransStatus`. */
export const projectTransactionStatuses: ChoiceMap = {
  NO_STATUS: 'NoStatus',
  REGISTERED: 'Registered',
  POSTED: 'Posted',
  INVOICE_PROPOSAL: 'InvoiceProposal',
  INVOICED: 'Invoiced',
  MARKED_CREDIT_NOTE: 'MarkedCreditNote',
  CREDIT_NOTE_PROPOSAL: 'CreditnoteProposal',
  ESTIMATED: 'Estimated',
  ELIMINATED: 'Eliminated',
  ADJUSTED: 'Adjusted',
};

/** `ProjType`. */
export const projectTypes: ChoiceMap = {
  TIME_AND_MATERIAL: 'TimeMaterial',
  FIXED_PRICE: 'FixedPrice',
  INVESTMENT: 'Investment',
  COST: 'Cost',
  INTERNAL: 'Internal',
  TIME: 'Time',
  NONE: 'None',
};

/** `ProjStatus`; the three stages that a company names itself are `OTHER`. */
export const projectStages: ChoiceMap = {
  CREATED: 'Created',
  ESTIMATED: 'Estimated',
  SCHEDULED: 'Scheduled',
  IN_PROCESS: 'InProcess',
  COMPLETED: 'Completed',
};

/** `ProjAdvancedJournalStatus`. */
export const journalStatuses: ChoiceMap = {
  DRAFT: 'Draft',
  POSTED: 'Posted',
  PROCESSING: 'Processing',
  ERROR: 'Error',
};

/** `ProjTransType`. */
export const journalTransactionTypes: ChoiceMap = {
  NONE: 'None',
  FEE: 'Revenue',
  HOUR: 'Hour',
  EXPENSE: 'Cost',
  ITEM: 'Item',
  ON_ACCOUNT: 'OnAccount',
  WORK_IN_PROGRESS: 'WIP',
};

/** `TrvAppStatus`. */
export const expenseStatuses: ChoiceMap = {
  NONE: 'None',
  DRAFT: 'Create',
  SUBMITTED: 'Submitted',
  APPROVED: 'Approved',
  RETURNED: 'Returned',
  READY: 'Ready',
  POSTED: 'Ledger',
  CANCELLED: 'Cancelled',
  PENDING: 'Pending',
  MATCHED: 'Matched',
};

/** `ProjVendInvoiceStatus`. */
export const vendorInvoiceStatuses: ChoiceMap = {
  NONE: 'None',
  DRAFT: 'Draft',
  IN_REVIEW: 'InReview',
  CONFIRMED: 'Confirmed',
};

/** `PurchStatus`. */
export const purchaseOrderStatuses: ChoiceMap = {
  NONE: 'None',
  OPEN: 'Backorder',
  RECEIVED: 'Received',
  INVOICED: 'Invoiced',
  CANCELED: 'Canceled',
};
