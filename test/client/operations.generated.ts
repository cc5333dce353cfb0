/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How far an actual is in Finance. Owner: Finance. */
export type AccountingState =
  /** Finance could not post it. Owner: Finance. */
  | 'ERROR'
  /** Posted, and on an invoice proposal or a customer invoice. Owner: Finance. */
  | 'INVOICED'
  /** On an integration journal or invoice proposal that is not posted. Owner: Finance. */
  | 'IN_JOURNAL'
  /** Finance has not received it. Owner: Finance. */
  | 'NOT_SENT'
  /** Posted to the ledgers. Owner: Finance. */
  | 'POSTED'
  /** Left out of dual-write on purpose. Owner: Finance. */
  | 'SKIPPED'
  /** Received, waiting for the periodic import. Owner: Finance. */
  | 'STAGED';

/** How a contract line is billed. Owner: Dataverse. */
export type BillingMethod =
  /** At a fixed price, by milestones. Owner: Dataverse. */
  | 'FIXED_PRICE'
  /** An option that this API does not name; the sibling field with the number tells which. Owner: Dataverse. */
  | 'OTHER'
  /** By time and material used. Owner: Dataverse. */
  | 'TIME_AND_MATERIAL';

/** Whether a project is open. Owner: Dataverse. */
export type ProjectStatus =
  /** Open. Owner: Dataverse. */
  | 'ACTIVE'
  /** Read-only, future bookings canceled. Owner: Dataverse. */
  | 'CLOSED'
  /** Read-only. Owner: Dataverse. */
  | 'INACTIVE'
  /** An option that this API does not name; the sibling field with the number tells which. Owner: Dataverse. */
  | 'OTHER';

/** Project type. Owner: Finance. */
export type ProjectType =
  /** Costs only. Owner: Finance. */
  | 'COST'
  /** Billed at a fixed price. Owner: Finance. */
  | 'FIXED_PRICE'
  /** Internal. Owner: Finance. */
  | 'INTERNAL'
  /** Investment. Owner: Finance. */
  | 'INVESTMENT'
  /** No type. Owner: Finance. */
  | 'NONE'
  /** A type that is not known here; see the sibling symbol. Owner: Finance. */
  | 'OTHER'
  /** Time only. Owner: Finance. */
  | 'TIME'
  /** Billed by time and material. Owner: Finance. */
  | 'TIME_AND_MATERIAL';

/** Which side of the business a transaction is on. Owner: Dataverse. */
export type TransactionType =
  /** Billed sales. Owner: Dataverse. */
  | 'BILLED_SALES'
  /** Cost of the project. Owner: Dataverse. */
  | 'COST'
  /** Sales of the lending unit to the borrowing one. Owner: Dataverse. */
  | 'INTER_ORGANIZATIONAL_SALES'
  /** An option that this API does not name; the sibling field with the number tells which. Owner: Dataverse. */
  | 'OTHER'
  /** A contract value. Owner: Dataverse. */
  | 'PROJECT_CONTRACT'
  /** Cost of the unit that lends the resource. Owner: Dataverse. */
  | 'RESOURCING_UNIT_COST'
  /** Sales not yet billed. Owner: Dataverse. */
  | 'UNBILLED_SALES';

export type FirstLookQueryVariables = Exact<{
  legalEntity: string;
  number: string;
}>;


export type FirstLookQuery = { projectByNumber: { number: string | null, name: string, status: ProjectStatus | null, customer: { name: string } | null, contractLines: Array<{ number: string | null, billingMethod: BillingMethod | null, amount: { amount: string, currency: string } | null }> | null, accounting: { projectGroup: string | null, projectType: ProjectType | null } | null, actuals: { nodes: Array<{ transactionDate: string, transactionType: TransactionType, amount: { amount: string, currency: string } | null, accounting: { state: AccountingState, voucher: string | null } | null }> } | null } | null };
