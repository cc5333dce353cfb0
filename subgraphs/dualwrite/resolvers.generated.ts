import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SubgraphContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A currency code of ISO 4217: "EUR". Owner: the gateway. */
  CurrencyCode: { input: string; output: string; }
  /** A calendar date without zone: "2025-03-31". Owner: the gateway. */
  Date: { input: string; output: string; }
  /** A moment in UTC: "2025-03-31T22:00:00Z". Owner: the gateway. */
  DateTime: { input: string; output: string; }
  /** A decimal number as text, scale kept: "1234.5000". Input also takes whole numbers, never floats or exponents. Owner: the gateway. */
  Decimal: { input: string; output: string; }
  /** A GUID as text, with hyphens and without braces. Owner: Dataverse. */
  UUID: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** A thing that happened on a project, in hours, expenses, material or money: never changed, only reversed. Owner: Dataverse. */
export type Actual = {
  __typename?: 'Actual';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** What takes the place of the actuals' own values; what is not given stays. At least one is needed. Owner: dual write. */
export type ActualReplacementInput = {
  /** The transaction category; of expenses only, and one with an expense category in the company of the project. Owner: Dataverse. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** The date; prices are those of that day. Owner: Dataverse. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** The project. Without a task of it, the new actuals have none. Owner: Dataverse. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The resource. Owner: Dataverse. */
  resourceId?: InputMaybe<Scalars['ID']['input']>;
  /** The role; of hours only. Owner: Dataverse. */
  roleId?: InputMaybe<Scalars['ID']['input']>;
  /** The task, of the new project or of the one that the actuals have. Owner: Dataverse. */
  taskId?: InputMaybe<Scalars['ID']['input']>;
};

/** What addContractCustomer takes. Owner: dual write. */
export type AddContractCustomerInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The contract. It never changes. Owner: Dataverse. */
  contractId: Scalars['ID']['input'];
  /** The customer of the contract who gives or gets the difference; the primary one unless given. Owner: Dataverse. */
  counterpartId?: InputMaybe<Scalars['ID']['input']>;
  /** The customer, one of the legal entity. It never changes. Owner: Dataverse. */
  customerId: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether this one takes what rounding leaves; the one that did until now no longer does. Owner: Dataverse. */
  isRounding?: InputMaybe<Scalars['Boolean']['input']>;
  /** The name on invoices; the customer's unless given. Owner: Dataverse. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The most that is billed. Owner: Dataverse. */
  notToExceed?: InputMaybe<Scalars['Decimal']['input']>;
  /** The number that both systems will know it by; the gateway gives one when absent. It never changes. Owner: Dataverse. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** When this customer is to pay. Owner: Dataverse. */
  paymentTerms?: InputMaybe<PaymentTerms>;
  /** The share of every invoice, 0 to 100 with at most 2 decimals. Shares stay in Dataverse; they add up to 100, so another customer gives or gets the difference. Owner: Dataverse. */
  splitPercent: Scalars['Decimal']['input'];
};

/** What addContractCustomer answers. Owner: dual write. */
export type AddContractCustomerPayload = {
  __typename?: 'AddContractCustomerPayload';
  /** The contract customer; null when it was not created. Owner: dual write. */
  contractCustomer?: Maybe<ContractCustomer>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** Whether an actual was corrected. Owner: Dataverse. */
export type AdjustmentStatus =
  /** Reversed by another actual. Owner: Dataverse. */
  | 'ADJUSTED'
  /** Being corrected. Owner: Dataverse. */
  | 'IN_PROCESS'
  /** An option that this API does not name; the sibling field with the number tells which. Owner: Dataverse. */
  | 'OTHER'
  /** A reversal, or its billed counterpart. Owner: Dataverse. */
  | 'UNADJUSTABLE';

/** What approveTimeEntries takes. Owner: dual write. */
export type ApproveTimeEntriesInput = {
  /** True looks first whether Finance can import and post what the approval makes, and refuses entries whose actuals it could not: line property, project category, exchange rate, fiscal period, posting profile, ledger. Owner: Finance. */
  checkAccounting?: Scalars['Boolean']['input'];
  /** True says what is in the way and approves nothing. Owner: dual write. */
  dryRun?: Scalars['Boolean']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The time entries, at most 500; each is approved for itself. Owner: Dataverse. */
  ids: Array<Scalars['ID']['input']>;
};

/** What assignResource takes. Owner: dual write. */
export type AssignResourceInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey: Scalars['String']['input'];
  /** The resource, who is on the project's team already; this or teamMemberId. Owner: Dataverse. */
  resourceId?: InputMaybe<Scalars['ID']['input']>;
  /** The task, which has no others below it; it never changes. Owner: Dataverse. */
  taskId: Scalars['ID']['input'];
  /** The member of the project's team; this or resourceId. Owner: Dataverse. */
  teamMemberId?: InputMaybe<Scalars['ID']['input']>;
  /** When how much is to be worked: up to 100 periods that do not overlap. When absent, Dataverse gives the assignment its share of the task's effort. Owner: Dataverse. */
  work?: InputMaybe<Array<PlannedWorkInput>>;
};

/** What assignResource answers. Owner: dual write. */
export type AssignResourcePayload = {
  __typename?: 'AssignResourcePayload';
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** The assignment, with the hours that Dataverse gave it; null when it was not made. Owner: dual write. */
  resourceAssignment?: Maybe<ResourceAssignment>;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** How a contract line is billed. Owner: Dataverse. */
export type BillingMethod =
  /** At a fixed price, by milestones. Owner: Dataverse. */
  | 'FIXED_PRICE'
  /** An option that this API does not name; the sibling field with the number tells which. Owner: Dataverse. */
  | 'OTHER'
  /** By time and material used. Owner: Dataverse. */
  | 'TIME_AND_MATERIAL';

/** A date at which a fixed-price line is billed. Owner: Dataverse. */
export type BillingMilestone = {
  __typename?: 'BillingMilestone';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** Whether the customer pays. Owner: Dataverse. */
export type BillingType =
  /** Charged. Owner: Dataverse. */
  | 'CHARGEABLE'
  /** Given for free, shown on the invoice. Owner: Dataverse. */
  | 'COMPLIMENTARY'
  /** Not charged. Owner: Dataverse. */
  | 'NON_CHARGEABLE'
  /** Does not apply. Owner: Dataverse. */
  | 'NOT_AVAILABLE'
  /** An option that this API does not name; the sibling field with the number tells which. Owner: Dataverse. */
  | 'OTHER';

/** Somebody or something that work can be assigned to. Owner: Dataverse. */
export type BookableResource = {
  __typename?: 'BookableResource';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** What cancelActuals takes. Owner: dual write. */
export type CancelActualsInput = {
  /** True looks first whether Finance can post the reversals, and refuses what it could not: line property, project category, exchange rate, fiscal period, posting profile, ledger. Owner: Finance. */
  checkAccounting?: Scalars['Boolean']['input'];
  /** True says what would be reversed and what is in the way, and cancels nothing. Owner: dual write. */
  dryRun?: Scalars['Boolean']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The actuals, at most 500, of entry journals and on no invoice. Only these are taken back: whoever entered cost and sales names both. Owner: Dataverse. */
  ids: Array<Scalars['ID']['input']>;
};

/** What cancelActuals answers. Owner: dual write. */
export type CancelActualsPayload = {
  __typename?: 'CancelActualsPayload';
  /** Whether the actuals are canceled; false also while that is on its way, and then the receipt is PENDING. Owner: Dataverse. */
  isCanceled: Scalars['Boolean']['output'];
  /** The journal that takes them back, by its id in Dataverse; null while there is none. Owner: Dataverse. */
  journalId?: Maybe<Scalars['UUID']['output']>;
  /** The receipt; null in a dry run, and for a cancellation that was refused before anything was sent. Owner: dual write. */
  operation?: Maybe<WriteOperation>;
  /** What is reversed, or would be. Owner: Dataverse. */
  reversed: Array<CorrectedActual>;
  /** What the caller can mend, everything at once. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What closeProjectContractAsLost takes. Owner: dual write. */
export type CloseProjectContractAsLostInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The project contract. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What closeProjectContractAsLost answers. Owner: dual write. */
export type CloseProjectContractAsLostPayload = {
  __typename?: 'CloseProjectContractAsLostPayload';
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** The project contract; null when there is none. Owner: dual write. */
  projectContract?: Maybe<ProjectContract>;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What closeProject takes. Owner: dual write. */
export type CloseProjectInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The project to close. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What closeProject answers. Owner: dual write. */
export type CloseProjectPayload = {
  __typename?: 'CloseProjectPayload';
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** The project; null when there is none. Owner: dual write. */
  project?: Maybe<Project>;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What confirmJournal takes. Owner: dual write. */
export type ConfirmJournalInput = {
  /** True looks first whether Finance can import and post what the lines become, and refuses what it could not: line property, project category, exchange rate, fiscal period, posting profile, ledger. Owner: Finance. */
  checkAccounting?: Scalars['Boolean']['input'];
  /** True says what is in the way and confirms nothing. Owner: dual write. */
  dryRun?: Scalars['Boolean']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The entry journal, or a correction journal that was made and previewed in Project Operations: the global id of a Journal, or its id in Dataverse (msdyn_journal). Owner: Dataverse. */
  journalId: Scalars['ID']['input'];
};

/** What confirmJournal answers. Owner: dual write. */
export type ConfirmJournalPayload = {
  __typename?: 'ConfirmJournalPayload';
  /** Whether its lines are actuals now; false also while that is on its way, and then the receipt is PENDING. Owner: Dataverse. */
  isConfirmed: Scalars['Boolean']['output'];
  /** The journal; null when there is none. Owner: Dataverse. */
  journal?: Maybe<Journal>;
  /** The receipt; null for a journal that was refused before anything was sent. Owner: dual write. */
  operation?: Maybe<WriteOperation>;
  /** What the caller can mend, everything at once. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What confirmProjectContract takes. Owner: dual write. */
export type ConfirmProjectContractInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The project contract. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What confirmProjectContract answers. Owner: dual write. */
export type ConfirmProjectContractPayload = {
  __typename?: 'ConfirmProjectContractPayload';
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** The project contract; null when there is none. Owner: dual write. */
  projectContract?: Maybe<ProjectContract>;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** When a mutation answers. Owner: dual write. */
export type Consistency =
  /** When the system that masters the record has the change; the other follows, also when it is down for a while. Owner: dual write. */
  | 'EVENTUAL'
  /** When both systems have the change or neither; what one system does not take at once is refused. Owner: dual write. */
  | 'STRICT';

/** What accountants keep of a contract. Owner: Finance. */
export type ContractAccountingInput = {
  /** The default dimensions as Finance displays them, in the order of its format: `-022--`. Owner: Finance. */
  dimensionsText?: InputMaybe<Scalars['String']['input']>;
  /** The posting profile of the customer. Owner: Finance. */
  postingProfile?: InputMaybe<Scalars['String']['input']>;
  /** The sales tax group. Owner: Finance. */
  salesTaxGroup?: InputMaybe<Scalars['String']['input']>;
};

/** A customer's share of a contract. Owner: Dataverse. */
export type ContractCustomer = {
  __typename?: 'ContractCustomer';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** What accountants keep of the customer of a contract. Owner: Finance. */
export type ContractCustomerAccountingInput = {
  /** The default dimensions as Finance displays them. Owner: Finance. */
  dimensionsText?: InputMaybe<Scalars['String']['input']>;
};

/** A line of a contract. Owner: Dataverse. */
export type ContractLine = {
  __typename?: 'ContractLine';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** What accountants keep of a contract line. Owner: Finance. */
export type ContractLineAccountingInput = {
  /** The default dimensions as Finance displays them; for lines with a fixed price. Owner: Finance. */
  dimensionsText?: InputMaybe<Scalars['String']['input']>;
  /** The sales tax group. Owner: Finance. */
  salesTaxGroup?: InputMaybe<Scalars['String']['input']>;
};

/** What correctActuals takes. Owner: dual write. */
export type CorrectActualsInput = {
  /** True looks first whether Finance can post the reversals and what takes their place, and refuses what it could not: line property, project category, exchange rate, fiscal period, posting profile, ledger. Owner: Finance. */
  checkAccounting?: Scalars['Boolean']['input'];
  /** True says what would be reversed and what is in the way, and corrects nothing. Owner: dual write. */
  dryRun?: Scalars['Boolean']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The actuals, at most 500: of time entries or of expenses, not of both. What else came of the same entry or expense goes with them. Owner: Dataverse. */
  ids: Array<Scalars['ID']['input']>;
  /** The values to be replaced. Owner: dual write. */
  replacement: ActualReplacementInput;
};

/** What correctActuals answers. Owner: dual write. */
export type CorrectActualsPayload = {
  __typename?: 'CorrectActualsPayload';
  /** Whether the actuals are corrected; false also while that is on its way, and then the receipt is PENDING. Owner: Dataverse. */
  isCorrected: Scalars['Boolean']['output'];
  /** The correction journal, by its id in Dataverse; null while there is none. Owner: Dataverse. */
  journalId?: Maybe<Scalars['UUID']['output']>;
  /** The receipt; null in a dry run, and for a correction that was refused before anything was sent. Owner: dual write. */
  operation?: Maybe<WriteOperation>;
  /** What is reversed, or would be: the actuals and what came of the same entries and expenses. Owner: Dataverse. */
  reversed: Array<CorrectedActual>;
  /** What the caller can mend, everything at once. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** An actual that a correction reverses. Owner: dual write. */
export type CorrectedActual = {
  __typename?: 'CorrectedActual';
  /** The actual; its adjustmentStatus tells how far the correction is. Owner: Dataverse. */
  actual: Actual;
  /** What the correction makes of it; the actual that reverses it becomes UNADJUSTABLE, and those that replace it have no status. Owner: Dataverse. */
  expectedStatus: AdjustmentStatus;
  /** Whether it is so already; false also while that is on its way, and then the receipt is PENDING. Owner: Dataverse. */
  isDone: Scalars['Boolean']['output'];
};

/** What createBillingMilestone takes. Owner: dual write. */
export type CreateBillingMilestoneInput = {
  /** What is billed, in the currency of the contract; the milestones of a line never exceed its amount. Owner: Dataverse. */
  amount: Scalars['Decimal']['input'];
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** When it is to be billed. Owner: Dataverse. */
  date: Scalars['Date']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey: Scalars['String']['input'];
  /** The contract line, with a fixed price and a project. It never changes. Owner: Dataverse. */
  lineId: Scalars['ID']['input'];
  /** The name. Owner: Dataverse. */
  name: Scalars['String']['input'];
  /** The number that both systems will know it by; the gateway gives one when absent. It never changes. Owner: Dataverse. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** The task that it is reached with, of the same project. Owner: Dataverse. */
  taskId?: InputMaybe<Scalars['ID']['input']>;
};

/** What createBillingMilestone answers. Owner: dual write. */
export type CreateBillingMilestonePayload = {
  __typename?: 'CreateBillingMilestonePayload';
  /** The billing milestone; null when it was not created. Owner: dual write. */
  billingMilestone?: Maybe<BillingMilestone>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What createContractLine takes. Owner: dual write. */
export type CreateContractLineInput = {
  /** What accountants keep of it; written to Finance alone. Owner: dual write. */
  accounting?: InputMaybe<ContractLineAccountingInput>;
  /** What was agreed, in the currency of the contract. Owner: Dataverse. */
  amount: Scalars['Decimal']['input'];
  /** When billing ends. Owner: Dataverse. */
  billingEnd?: InputMaybe<Scalars['Date']['input']>;
  /** How it is billed; in Finance, the kind of billing rule. Owner: Dataverse. */
  billingMethod: BillingMethod;
  /** When billing starts. Owner: Dataverse. */
  billingStart?: InputMaybe<Scalars['Date']['input']>;
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The contract. It never changes. Owner: Dataverse. */
  contractId: Scalars['ID']['input'];
  /** What the customer plans to spend, in the currency of the contract. Owner: Dataverse. */
  customerBudget?: InputMaybe<Scalars['Decimal']['input']>;
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey: Scalars['String']['input'];
  /** What it covers, among time, expense, material and fee; all of them unless given. Owner: Dataverse. */
  includes?: InputMaybe<Array<TransactionClass>>;
  /** What is sold. Owner: Dataverse. */
  name: Scalars['String']['input'];
  /** The most that is billed, in the currency of the contract; not for a fixed price. Owner: Dataverse. */
  notToExceed?: InputMaybe<Scalars['Decimal']['input']>;
  /** The number that both systems will know it by; the gateway gives one when absent. It never changes. Owner: Dataverse. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** The project that it bills, one of the same legal entity that no other contract bills. Owner: Dataverse. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
};

/** What createContractLine answers. Owner: dual write. */
export type CreateContractLinePayload = {
  __typename?: 'CreateContractLinePayload';
  /** The contract line; null when it was not created. Owner: dual write. */
  contractLine?: Maybe<ContractLine>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What createCustomer takes. Owner: dual write. */
export type CreateCustomerInput = {
  /** The customer account that both systems will know it by; the gateway gives one when absent. It never changes. Owner: Dataverse. */
  accountNumber?: InputMaybe<Scalars['String']['input']>;
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The most that may be owed, in that currency. Owner: Dataverse. */
  creditLimit?: InputMaybe<Scalars['Decimal']['input']>;
  /** The code of the currency that it is billed in. Owner: Dataverse. */
  currency: Scalars['CurrencyCode']['input'];
  /** Where it wants deliveries. Owner: Dataverse. */
  deliveryAddress?: InputMaybe<PostalAddressInput>;
  /** The e-mail address. Owner: Dataverse. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The code of a customer group of the company. Owner: Dataverse. */
  group: Scalars['String']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey: Scalars['String']['input'];
  /** Where its invoices go. Owner: Dataverse. */
  invoiceAddress?: InputMaybe<PostalAddressInput>;
  /** The code of the company whose customer it is, in dual-write scope: `USMF`. It never changes. Owner: Dataverse. */
  legalEntity: Scalars['String']['input'];
  /** The name, at most 100 characters. Owner: Dataverse. */
  name: Scalars['String']['input'];
  /** The code of a method of payment of the company for customers. Owner: Dataverse. */
  paymentMethod?: InputMaybe<Scalars['String']['input']>;
  /** The code of terms of payment of the company: `Net30`. Owner: Dataverse. */
  paymentTerms?: InputMaybe<Scalars['String']['input']>;
  /** The telephone number. Owner: Dataverse. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The address of its web site. Owner: Dataverse. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** What createCustomer answers. Owner: dual write. */
export type CreateCustomerPayload = {
  __typename?: 'CreateCustomerPayload';
  /** The customer; null when it was not created. Owner: dual write. */
  customer?: Maybe<Customer>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What createExpenseEstimate takes. Owner: dual write. */
export type CreateExpenseEstimateInput = {
  /** The transaction category, of which the company has a project category. Owner: Dataverse. */
  categoryId: Scalars['ID']['input'];
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** What one unit costs, in the currency of the project's contracting unit. Owner: Dataverse. */
  costPrice: Scalars['Decimal']['input'];
  /** What it is for. Owner: Dataverse. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The last day. Owner: Dataverse. */
  finish: Scalars['Date']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey: Scalars['String']['input'];
  /** The project; it never changes. Owner: Dataverse. */
  projectId: Scalars['ID']['input'];
  /** How much, above zero and with at most two digits after the point. Owner: Dataverse. */
  quantity: Scalars['Decimal']['input'];
  /** The role. Owner: Dataverse. */
  roleId?: InputMaybe<Scalars['ID']['input']>;
  /** What one unit is sold for, in the currency of the contract: given where a contract line of the project includes expenses, and only there. Owner: Dataverse. */
  salesPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** The first day. Owner: Dataverse. */
  start: Scalars['Date']['input'];
  /** The task, which has no others below it. Owner: Dataverse. */
  taskId?: InputMaybe<Scalars['ID']['input']>;
  /** The unit of quantity by its name; that of the category when absent. Owner: Dataverse. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** What createExpenseEstimate answers. Owner: dual write. */
export type CreateExpenseEstimatePayload = {
  __typename?: 'CreateExpenseEstimatePayload';
  /** The expense estimate; null when it was not created. Owner: dual write. */
  expenseEstimate?: Maybe<ExpenseEstimate>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What createJournal takes: an entry journal; createJournalLine adds further lines to it. Owner: dual write. */
export type CreateJournalInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The project of lines that are entered without one. Owner: Dataverse. */
  defaultProjectId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about. Owner: Dataverse. */
  description: Scalars['String']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey: Scalars['String']['input'];
  /** Its first lines, at most 200: the journal is created with all of them or not at all. Owner: Dataverse. */
  lines?: InputMaybe<Array<JournalLineInput>>;
};

/** What createJournalLine takes. Owner: dual write. */
export type CreateJournalLineInput = {
  /** The date that is wanted in the ledger; that of the document unless given. Owner: Dataverse. */
  accountingDate?: InputMaybe<Scalars['Date']['input']>;
  /** Of sales: what one unit costs. Owner: Dataverse. */
  basisPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** Of sales: the quantity of the cost behind them. Owner: Dataverse. */
  basisQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whether the customer pays; what the contract line says unless given. Owner: Dataverse. */
  billingType?: InputMaybe<BillingType>;
  /** The transaction category; expenses need one. Owner: Dataverse. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The contract line; the one that includes the class for the task unless given. Sales need one. Owner: Dataverse. */
  contractLineId?: InputMaybe<Scalars['ID']['input']>;
  /** The currency of the prices; that of the contract for sales, that of the unit that bears it for costs, unless given. Owner: Dataverse. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The customer of the contract that it is for; the first one unless given. Owner: Dataverse. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about. Owner: Dataverse. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The date of its document. Owner: Dataverse. */
  documentDate: Scalars['Date']['input'];
  /** The last day of what is entered; the first one unless given. Owner: Dataverse. */
  endDate?: InputMaybe<Scalars['Date']['input']>;
  /** What the customer is told of it. Owner: Dataverse. */
  externalDescription?: InputMaybe<Scalars['String']['input']>;
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey: Scalars['String']['input'];
  /** The entry journal; it never changes. Owner: Dataverse. */
  journalId: Scalars['ID']['input'];
  /** The price of one unit, with at most four digits after the point; of hours and of products that of the price list unless given. Owner: Dataverse. */
  price?: InputMaybe<Scalars['Decimal']['input']>;
  /** The product; material needs one. Owner: Dataverse. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** The project; the journal's default project unless given. Owner: Dataverse. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** How much, with at most two digits after the point; below zero for what is taken back. Owner: Dataverse. */
  quantity: Scalars['Decimal']['input'];
  /** Who or what did it. Owner: Dataverse. */
  resourceId?: InputMaybe<Scalars['ID']['input']>;
  /** The organizational unit that lends the resource, by its name; that of the resource unless given. Owner: Dataverse. */
  resourcingUnit?: InputMaybe<Scalars['String']['input']>;
  /** The role; hours need one. Owner: Dataverse. */
  roleId?: InputMaybe<Scalars['ID']['input']>;
  /** The first day of what is entered; that of the document unless given. Owner: Dataverse. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
  /** The task, of the same project. Owner: Dataverse. */
  taskId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about, as the type and the billing method of the contract line allow. Owner: Dataverse. */
  transactionClass: TransactionClass;
  /** Which side of the business it is on: COST, UNBILLED_SALES, BILLED_SALES, RESOURCING_UNIT_COST or INTER_ORGANIZATIONAL_SALES. Each that belongs together is a line of its own. Owner: Dataverse. */
  transactionType: TransactionType;
  /** The unit of quantity by its name; that of hours or of the product unless given. Owner: Dataverse. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** What createJournalLine answers. Owner: dual write. */
export type CreateJournalLinePayload = {
  __typename?: 'CreateJournalLinePayload';
  /** The journal line; null when it was not created. Owner: dual write. */
  journalLine?: Maybe<JournalLine>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What createJournal answers. Owner: dual write. */
export type CreateJournalPayload = {
  __typename?: 'CreateJournalPayload';
  /** The journal; null when it was not created. Owner: dual write. */
  journal?: Maybe<Journal>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What createMaterialEstimate takes. Owner: dual write. */
export type CreateMaterialEstimateInput = {
  /** The transaction category, of which the company has a project category. Owner: Dataverse. */
  categoryId: Scalars['ID']['input'];
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** What one unit costs, in the currency of the project's contracting unit. Owner: Dataverse. */
  costPrice: Scalars['Decimal']['input'];
  /** What it is for. Owner: Dataverse. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The last day. Owner: Dataverse. */
  finish: Scalars['Date']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey: Scalars['String']['input'];
  /** What a product outside the catalogue is; the product's name when absent. Owner: Dataverse. */
  productDescription?: InputMaybe<Scalars['String']['input']>;
  /** The product, released in the company of the project; absent for one outside the catalogue. Owner: Dataverse. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** The project; it never changes. Owner: Dataverse. */
  projectId: Scalars['ID']['input'];
  /** How much, above zero and with at most two digits after the point. Owner: Dataverse. */
  quantity: Scalars['Decimal']['input'];
  /** What one unit is sold for, in the currency of the contract: given where a contract line of the project includes material, and only there. Owner: Dataverse. */
  salesPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** The first day. Owner: Dataverse. */
  start: Scalars['Date']['input'];
  /** The task, which has no others below it. Owner: Dataverse. */
  taskId?: InputMaybe<Scalars['ID']['input']>;
  /** The unit of quantity by its name; that of the product when absent. Owner: Dataverse. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** What createMaterialEstimate answers. Owner: dual write. */
export type CreateMaterialEstimatePayload = {
  __typename?: 'CreateMaterialEstimatePayload';
  /** The material estimate; null when it was not created. Owner: dual write. */
  materialEstimate?: Maybe<MaterialEstimate>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What createProjectContract takes. Owner: dual write. */
export type CreateProjectContractInput = {
  /** What accountants keep of it; written to Finance alone. Owner: dual write. */
  accounting?: InputMaybe<ContractAccountingInput>;
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The name of the organizational unit that sells it; its currency must be the company's. Needed where the company has not exactly one. Owner: Dataverse. */
  contractingUnit?: InputMaybe<Scalars['String']['input']>;
  /** The currency of its amounts. It never changes. Owner: Dataverse. */
  currency: Scalars['CurrencyCode']['input'];
  /** The customer who signs it, one of the legal entity. Owner: Dataverse. */
  customerId: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey: Scalars['String']['input'];
  /** The code of the company that owns it, in dual-write scope: `USMF`. It never changes. Owner: Dataverse. */
  legalEntity: Scalars['String']['input'];
  /** The name. Owner: Dataverse. */
  name: Scalars['String']['input'];
  /** The number that both systems will know it by; the gateway gives one when absent. It never changes. Owner: Dataverse. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** When the customer is to pay. Owner: Dataverse. */
  paymentTerms?: InputMaybe<PaymentTerms>;
  /** When it is to be delivered. Owner: Dataverse. */
  requestedDelivery?: InputMaybe<Scalars['Date']['input']>;
};

/** What createProjectContract answers. Owner: dual write. */
export type CreateProjectContractPayload = {
  __typename?: 'CreateProjectContractPayload';
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** The project contract; null when it was not created. Owner: dual write. */
  projectContract?: Maybe<ProjectContract>;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What createProject takes. Owner: dual write. */
export type CreateProjectInput = {
  /** What accountants keep of it; written to Finance alone. Owner: dual write. */
  accounting?: InputMaybe<ProjectAccountingInput>;
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The name of the organizational unit that sells it; its currency must be the company's, and becomes the project's. Needed where the company has not exactly one. Owner: Dataverse. */
  contractingUnit?: InputMaybe<Scalars['String']['input']>;
  /** The customer, one of the legal entity. Owner: Dataverse. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about. Owner: Dataverse. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey: Scalars['String']['input'];
  /** The code of the company that owns it, in dual-write scope: `USMF`. It never changes. Owner: Dataverse. */
  legalEntity: Scalars['String']['input'];
  /** The user who manages it. Owner: Dataverse. */
  managerId?: InputMaybe<Scalars['ID']['input']>;
  /** The name. Owner: Dataverse. */
  name: Scalars['String']['input'];
  /** The number that both systems will know it by; the gateway gives one when absent. It never changes. Owner: Dataverse. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** When it is to start. When it is to end follows from its tasks. Owner: Dataverse. */
  scheduledStart?: InputMaybe<Scalars['Date']['input']>;
};

/** What createProject answers. Owner: dual write. */
export type CreateProjectPayload = {
  __typename?: 'CreateProjectPayload';
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** The project; null when it was not created. Owner: dual write. */
  project?: Maybe<Project>;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What createProjectTask takes. Owner: dual write. */
export type CreateProjectTaskInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The hours of work that it is planned to take. Owner: Dataverse. */
  effortHours?: InputMaybe<Scalars['Decimal']['input']>;
  /** When it is planned to be finished. Owner: Dataverse. */
  finish?: InputMaybe<Scalars['DateTime']['input']>;
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey: Scalars['String']['input'];
  /** The name. Owner: Dataverse. */
  name: Scalars['String']['input'];
  /** The number that both systems will know it by; the gateway gives one when absent. It never changes. Owner: Dataverse. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** The task above it, of the same project; none for one at the top. Owner: Dataverse. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** The project. It never changes. Owner: Dataverse. */
  projectId: Scalars['ID']['input'];
  /** When it is planned to start. Owner: Dataverse. */
  start?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What createProjectTask answers. Owner: dual write. */
export type CreateProjectTaskPayload = {
  __typename?: 'CreateProjectTaskPayload';
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** The project task; null when it was not created. Owner: dual write. */
  projectTask?: Maybe<ProjectTask>;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What createResourceRole takes. Owner: dual write. */
export type CreateResourceRoleInput = {
  /** Whether it is charged by default. Owner: dual write. */
  billingType?: InputMaybe<BillingType>;
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** What the role does. Owner: dual write. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey: Scalars['String']['input'];
  /** The name. Owner: dual write. */
  name: Scalars['String']['input'];
  /** The number that both systems will know it by; it never changes. Owner: dual write. */
  number: Scalars['String']['input'];
};

/** What createResourceRole answers. Owner: dual write. */
export type CreateResourceRolePayload = {
  __typename?: 'CreateResourceRolePayload';
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** The resource role; null when it was not created. Owner: dual write. */
  resourceRole?: Maybe<ResourceRole>;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What createTimeEntry takes. Owner: dual write. */
export type CreateTimeEntryInput = {
  /** The transaction category; that of the task unless given. Owner: Dataverse. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The day. Owner: Dataverse. */
  date: Scalars['Date']['input'];
  /** What was done. Owner: Dataverse. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** How long, in minutes; at most 1440, and all entries of a person's day together too. Owner: Dataverse. */
  durationMinutes: Scalars['Int']['input'];
  /** What the customer is told of it. Owner: Dataverse. */
  externalDescription?: InputMaybe<Scalars['String']['input']>;
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey: Scalars['String']['input'];
  /** The project; none for time that is no project's. Owner: Dataverse. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Who worked. Owner: Dataverse. */
  resourceId: Scalars['ID']['input'];
  /** The role; that of the project's team unless given. Owner: Dataverse. */
  roleId?: InputMaybe<Scalars['ID']['input']>;
  /** The task, of the same project. Owner: Dataverse. */
  taskId?: InputMaybe<Scalars['ID']['input']>;
  /** What the entry is for; work unless given. Owner: Dataverse. */
  type?: InputMaybe<TimeEntryType>;
};

/** What createTimeEntry answers. Owner: dual write. */
export type CreateTimeEntryPayload = {
  __typename?: 'CreateTimeEntryPayload';
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** The time entry; null when it was not created. Owner: dual write. */
  timeEntry?: Maybe<TimeEntry>;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What createTransactionCategory takes. Owner: dual write. */
export type CreateTransactionCategoryInput = {
  /** Whether it is charged by default. Owner: dual write. */
  billingType?: InputMaybe<BillingType>;
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey: Scalars['String']['input'];
  /** The name. Owner: dual write. */
  name: Scalars['String']['input'];
  /** The number that both systems will know it by; it never changes. Owner: dual write. */
  number: Scalars['String']['input'];
};

/** What createTransactionCategory answers. Owner: dual write. */
export type CreateTransactionCategoryPayload = {
  __typename?: 'CreateTransactionCategoryPayload';
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** The transaction category; null when it was not created. Owner: dual write. */
  transactionCategory?: Maybe<TransactionCategory>;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What createVendor takes. Owner: dual write. */
export type CreateVendorInput = {
  /** The vendor account that both systems will know it by; the gateway gives one when absent. It never changes. Owner: Dataverse. */
  accountNumber?: InputMaybe<Scalars['String']['input']>;
  /** Where it is. Owner: Dataverse. */
  address?: InputMaybe<PostalAddressInput>;
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The most that may be owed, in that currency. Owner: Dataverse. */
  creditLimit?: InputMaybe<Scalars['Decimal']['input']>;
  /** The code of the currency that it is paid in. Owner: Dataverse. */
  currency: Scalars['CurrencyCode']['input'];
  /** The e-mail address. Owner: Dataverse. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The code of a vendor group of the company. Owner: Dataverse. */
  group: Scalars['String']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey: Scalars['String']['input'];
  /** The code of the company whose vendor it is, in dual-write scope: `USMF`. It never changes. Owner: Dataverse. */
  legalEntity: Scalars['String']['input'];
  /** The name, at most 100 characters. Owner: Dataverse. */
  name: Scalars['String']['input'];
  /** The code of a method of payment of the company for vendors. Owner: Dataverse. */
  paymentMethod?: InputMaybe<Scalars['String']['input']>;
  /** The code of terms of payment of the company: `Net30`. Owner: Dataverse. */
  paymentTerms?: InputMaybe<Scalars['String']['input']>;
  /** The telephone number. Owner: Dataverse. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The address of its web site. Owner: Dataverse. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** What createVendor answers. Owner: dual write. */
export type CreateVendorPayload = {
  __typename?: 'CreateVendorPayload';
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
  /** The vendor; null when it was not created. Owner: dual write. */
  vendor?: Maybe<Vendor>;
};

/** A customer. Owner: Dataverse. */
export type Customer = {
  __typename?: 'Customer';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** What retryOperation and resolveOperation answer. Owner: dual write. */
export type DecideOperationPayload = {
  __typename?: 'DecideOperationPayload';
  /** The write as it stands now; null when there is none. Owner: dual write. */
  operation?: Maybe<WriteOperation>;
  /** What the caller can mend. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What deleteBillingMilestone takes. Owner: dual write. */
export type DeleteBillingMilestoneInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The billing milestone to delete. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What deleteBillingMilestone answers. Owner: dual write. */
export type DeleteBillingMilestonePayload = {
  __typename?: 'DeleteBillingMilestonePayload';
  /** The id that no billing milestone has any more; null when it was not deleted. Owner: dual write. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What deleteContractLine takes. Owner: dual write. */
export type DeleteContractLineInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The contract line to delete. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What deleteContractLine answers. Owner: dual write. */
export type DeleteContractLinePayload = {
  __typename?: 'DeleteContractLinePayload';
  /** The id that no contract line has any more; null when it was not deleted. Owner: dual write. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What deleteCustomer takes. Owner: dual write. */
export type DeleteCustomerInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The customer to delete. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What deleteCustomer answers. Owner: dual write. */
export type DeleteCustomerPayload = {
  __typename?: 'DeleteCustomerPayload';
  /** The id that no customer has any more; null when it was not deleted. Owner: dual write. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What deleteExpenseEstimate takes. Owner: dual write. */
export type DeleteExpenseEstimateInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The expense estimate to delete. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What deleteExpenseEstimate answers. Owner: dual write. */
export type DeleteExpenseEstimatePayload = {
  __typename?: 'DeleteExpenseEstimatePayload';
  /** The id that no expense estimate has any more; null when it was not deleted. Owner: dual write. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What deleteJournal takes: only entry journals that are not confirmed can be deleted, and their lines go with them. Owner: dual write. */
export type DeleteJournalInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The journal to delete. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What deleteJournalLine takes: only lines of entry journals that are not confirmed can be deleted. Owner: dual write. */
export type DeleteJournalLineInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The journal line to delete. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What deleteJournalLine answers. Owner: dual write. */
export type DeleteJournalLinePayload = {
  __typename?: 'DeleteJournalLinePayload';
  /** The id that no journal line has any more; null when it was not deleted. Owner: dual write. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What deleteJournal answers. Owner: dual write. */
export type DeleteJournalPayload = {
  __typename?: 'DeleteJournalPayload';
  /** The id that no journal has any more; null when it was not deleted. Owner: dual write. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What deleteMaterialEstimate takes. Owner: dual write. */
export type DeleteMaterialEstimateInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The material estimate to delete. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What deleteMaterialEstimate answers. Owner: dual write. */
export type DeleteMaterialEstimatePayload = {
  __typename?: 'DeleteMaterialEstimatePayload';
  /** The id that no material estimate has any more; null when it was not deleted. Owner: dual write. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What deleteProjectContract takes. Owner: dual write. */
export type DeleteProjectContractInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The project contract to delete. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What deleteProjectContract answers. Owner: dual write. */
export type DeleteProjectContractPayload = {
  __typename?: 'DeleteProjectContractPayload';
  /** The id that no project contract has any more; null when it was not deleted. Owner: dual write. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What deleteProject takes. Owner: dual write. */
export type DeleteProjectInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The project to delete. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What deleteProject answers. Owner: dual write. */
export type DeleteProjectPayload = {
  __typename?: 'DeleteProjectPayload';
  /** The id that no project has any more; null when it was not deleted. Owner: dual write. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What deleteProjectTask takes. Owner: dual write. */
export type DeleteProjectTaskInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The project task to delete. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What deleteProjectTask answers. Owner: dual write. */
export type DeleteProjectTaskPayload = {
  __typename?: 'DeleteProjectTaskPayload';
  /** The id that no project task has any more; null when it was not deleted. Owner: dual write. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What deleteResourceRole takes. Owner: dual write. */
export type DeleteResourceRoleInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The resource role to delete. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What deleteResourceRole answers. Owner: dual write. */
export type DeleteResourceRolePayload = {
  __typename?: 'DeleteResourceRolePayload';
  /** The id that no resource role has any more; null when it was not deleted. Owner: dual write. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What deleteTimeEntry takes: only drafts can be deleted. Owner: dual write. */
export type DeleteTimeEntryInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The time entry to delete. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What deleteTimeEntry answers. Owner: dual write. */
export type DeleteTimeEntryPayload = {
  __typename?: 'DeleteTimeEntryPayload';
  /** The id that no time entry has any more; null when it was not deleted. Owner: dual write. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What deleteTransactionCategory takes. Owner: dual write. */
export type DeleteTransactionCategoryInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The transaction category to delete. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What deleteTransactionCategory answers. Owner: dual write. */
export type DeleteTransactionCategoryPayload = {
  __typename?: 'DeleteTransactionCategoryPayload';
  /** The id that no transaction category has any more; null when it was not deleted. Owner: dual write. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What deleteVendor takes. Owner: dual write. */
export type DeleteVendorInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The vendor to delete. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What deleteVendor answers. Owner: dual write. */
export type DeleteVendorPayload = {
  __typename?: 'DeleteVendorPayload';
  /** The id that no vendor has any more; null when it was not deleted. Owner: dual write. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What is planned to be used on a project. Owner: Dataverse. */
export type Estimate = {
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** A rate between two currencies for a period. Owner: Finance. */
export type ExchangeRate = {
  __typename?: 'ExchangeRate';
  /** The opaque global id. Owner: Finance. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** A line of an expense report. Owner: Finance. */
export type Expense = {
  __typename?: 'Expense';
  /** The opaque global id. Owner: Finance. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** A category of expenses in one legal entity. Owner: Finance. */
export type ExpenseCategory = {
  __typename?: 'ExpenseCategory';
  /** The opaque global id. Owner: Finance. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** Expenses planned: a cost line, and the sales line that belongs to it. Owner: Dataverse. */
export type ExpenseEstimate = Estimate & {
  __typename?: 'ExpenseEstimate';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** An expense report. Owner: Finance. */
export type ExpenseReport = {
  __typename?: 'ExpenseReport';
  /** The opaque global id. Owner: Finance. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** A journal that brings actuals into the ledger. Owner: Finance. */
export type IntegrationJournal = {
  __typename?: 'IntegrationJournal';
  /** The opaque global id. Owner: Finance. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** A line of an integration journal. Owner: Finance. */
export type IntegrationJournalLine = {
  __typename?: 'IntegrationJournalLine';
  /** The opaque global id. Owner: Finance. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** A project invoice: what a customer is to pay, before Finance posts it. Owner: Dataverse. */
export type Invoice = {
  __typename?: 'Invoice';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** A line of a project invoice. Owner: Dataverse. */
export type InvoiceLine = {
  __typename?: 'InvoiceLine';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** A journal of Dataverse: when it is confirmed, its lines become actuals. Owner: Dataverse. */
export type Journal = {
  __typename?: 'Journal';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** A line of a journal of Dataverse: what becomes one actual when the journal is confirmed. Owner: Dataverse. */
export type JournalLine = {
  __typename?: 'JournalLine';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** A line that is entered with its journal. Owner: dual write. */
export type JournalLineInput = {
  /** The date that is wanted in the ledger; that of the document unless given. Owner: Dataverse. */
  accountingDate?: InputMaybe<Scalars['Date']['input']>;
  /** Of sales: what one unit costs. Owner: Dataverse. */
  basisPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** Of sales: the quantity of the cost behind them. Owner: Dataverse. */
  basisQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whether the customer pays; what the contract line says unless given. Owner: Dataverse. */
  billingType?: InputMaybe<BillingType>;
  /** The transaction category; expenses need one. Owner: Dataverse. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** The contract line; the one that includes the class for the task unless given. Sales need one. Owner: Dataverse. */
  contractLineId?: InputMaybe<Scalars['ID']['input']>;
  /** The currency of the prices; that of the contract for sales, that of the unit that bears it for costs, unless given. Owner: Dataverse. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The customer of the contract that it is for; the first one unless given. Owner: Dataverse. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about. Owner: Dataverse. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The date of its document. Owner: Dataverse. */
  documentDate: Scalars['Date']['input'];
  /** The last day of what is entered; the first one unless given. Owner: Dataverse. */
  endDate?: InputMaybe<Scalars['Date']['input']>;
  /** What the customer is told of it. Owner: Dataverse. */
  externalDescription?: InputMaybe<Scalars['String']['input']>;
  /** The price of one unit, with at most four digits after the point; of hours and of products that of the price list unless given. Owner: Dataverse. */
  price?: InputMaybe<Scalars['Decimal']['input']>;
  /** The product; material needs one. Owner: Dataverse. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** The project; the journal's default project unless given. Owner: Dataverse. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** How much, with at most two digits after the point; below zero for what is taken back. Owner: Dataverse. */
  quantity: Scalars['Decimal']['input'];
  /** Who or what did it. Owner: Dataverse. */
  resourceId?: InputMaybe<Scalars['ID']['input']>;
  /** The organizational unit that lends the resource, by its name; that of the resource unless given. Owner: Dataverse. */
  resourcingUnit?: InputMaybe<Scalars['String']['input']>;
  /** The role; hours need one. Owner: Dataverse. */
  roleId?: InputMaybe<Scalars['ID']['input']>;
  /** The first day of what is entered; that of the document unless given. Owner: Dataverse. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
  /** The task, of the same project. Owner: Dataverse. */
  taskId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about, as the type and the billing method of the contract line allow. Owner: Dataverse. */
  transactionClass: TransactionClass;
  /** Which side of the business it is on: COST, UNBILLED_SALES, BILLED_SALES, RESOURCING_UNIT_COST or INTER_ORGANIZATIONAL_SALES. Each that belongs together is a line of its own. Owner: Dataverse. */
  transactionType: TransactionType;
  /** The unit of quantity by its name; that of hours or of the product unless given. Owner: Dataverse. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** Hours planned: a resource assignment. Owner: Dataverse. */
export type LaborEstimate = Estimate & {
  __typename?: 'LaborEstimate';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** Which side of the record the part of a write goes to. Owner: dual write. */
export type LegRole =
  /** The system that masters the record. Owner: dual write. */
  | 'ORIGIN'
  /** The system that does not master the record. Owner: dual write. */
  | 'TARGET';

/** How far the part of a write that goes to one system is. Owner: dual write. */
export type LegState =
  /** Accepted by the scheduling service of Dataverse, which persists it later. Owner: dual write. */
  | 'ACCEPTED'
  /** Kept until its map is resumed. Owner: dual write. */
  | 'HELD'
  /** The answer was lost: the rows are looked at before anything else. Owner: dual write. */
  | 'IN_DOUBT'
  /** Nothing was written, and nothing had to be: what was to be deleted or marked there was not there. Owner: dual write. */
  | 'NOTHING_TO_DO'
  /** Not written, finally. Owner: dual write. */
  | 'REFUSED'
  /** Left out for good: its map was stopped. Owner: dual write. */
  | 'SKIPPED'
  /** Only an operator can say how to go on. Owner: dual write. */
  | 'STUCK'
  /** It is being put back as it was. Owner: dual write. */
  | 'UNDOING'
  /** Put back as it was. Owner: dual write. */
  | 'UNDONE'
  /** Microsoft's own dual-write is to write it: it is looked at until it holds the change. Owner: dual write. */
  | 'VERIFYING'
  /** Its turn has not come. Owner: dual write. */
  | 'WAITING'
  /** It is being written. Owner: dual write. */
  | 'WRITING'
  /** Written. Owner: dual write. */
  | 'WRITTEN';

/** A company that keeps its own books. Owner: Finance. */
export type LegalEntity = {
  __typename?: 'LegalEntity';
  /** The opaque global id. Owner: Finance. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** What an operator may do with a table map; the words of Microsoft's dual-write. Owner: dual write. */
export type MapAction =
  /** Keep changes for later. Owner: dual write. */
  | 'PAUSE'
  /** Carry what was kept, then changes as they happen. Owner: dual write. */
  | 'RESUME'
  /** Carry changes from now on. Owner: dual write. */
  | 'RUN'
  /** Neither carry changes nor keep them. Owner: dual write. */
  | 'STOP';

/** Which way a table map carries data. Owner: dual write. */
export type MapDirection =
  /** Both ways. Owner: dual write. */
  | 'BOTH'
  /** From Finance to Dataverse. Owner: dual write. */
  | 'TO_DATAVERSE'
  /** From Dataverse to Finance. Owner: dual write. */
  | 'TO_FINANCE';

/** What runMap, pauseMap, resumeMap and stopMap take. Owner: dual write. */
export type MapInput = {
  /** The table map's name. Owner: dual write. */
  name: Scalars['String']['input'];
};

/** What runMap, pauseMap, resumeMap and stopMap answer. Owner: dual write. */
export type MapPayload = {
  __typename?: 'MapPayload';
  /** The map as it stands now; null when there is none. Owner: dual write. */
  tableMap?: Maybe<TableMap>;
  /** What the caller can mend. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** Whether a table map runs; the states of Microsoft's dual-write. Owner: dual write. */
export type MapState =
  /** Existing rows are being carried over. Owner: dual write. */
  | 'INITIALIZING'
  /** It does not run: changes are neither carried nor kept for later. Owner: dual write. */
  | 'NOT_RUNNING'
  /** Changes are kept for later. Owner: dual write. */
  | 'PAUSED'
  /** Changes that were kept are being carried over. Owner: dual write. */
  | 'RESUMING'
  /** Changes are carried as they happen. Owner: dual write. */
  | 'RUNNING';

/** Who writes the other system when a record changes. Owner: dual write. */
export type MapWriter =
  /** This gateway. Owner: dual write. */
  | 'GATEWAY'
  /** Microsoft's own dual-write. Owner: dual write. */
  | 'PLATFORM'
  /** Not known. Owner: dual write. */
  | 'UNKNOWN';

/** What markMilestoneReady takes. Owner: dual write. */
export type MarkMilestoneReadyInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The billing milestone to mark. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What markMilestoneReady answers. Owner: dual write. */
export type MarkMilestoneReadyPayload = {
  __typename?: 'MarkMilestoneReadyPayload';
  /** The billing milestone; null when there is none. Owner: dual write. */
  billingMilestone?: Maybe<BillingMilestone>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** Material planned: a cost line, and the sales line that belongs to it. Owner: Dataverse. */
export type MaterialEstimate = Estimate & {
  __typename?: 'MaterialEstimate';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Lets approved entries go whose recall was asked for: Dataverse reverses their actuals, which the gateway carries to Finance, and returns the entries. Refused while they are on an invoice. Needs a message of the tenant's own (dataverse.commandMessages.acceptRecalls), since Dataverse has no public one; otherwise UNSUPPORTED. Owner: dual write. */
  acceptTimeEntryRecalls?: Maybe<TimeEntriesPayload>;
  /** Adds a customer to a contract, in Finance a funding source. Owner: dual write. */
  addContractCustomer?: Maybe<AddContractCustomerPayload>;
  /** Approves submitted entries: Dataverse makes their actuals, which the gateway carries to Finance. Owner: dual write. */
  approveTimeEntries?: Maybe<TimeEntriesPayload>;
  /** Assigns a member of the project's team to a task through the Schedule API of Dataverse, which gives the assignment its hours and amounts; Finance is told those and makes one hour forecast. Owner: dual write. */
  assignResource?: Maybe<AssignResourcePayload>;
  /** Takes actuals of entry journals back: a journal reverses them all or none of them, and the reversals are carried to Finance. Needs a message of the tenant's own (dataverse.commandMessages.createCancellationJournal), since Dataverse has no public one; otherwise UNSUPPORTED. Owner: Dataverse. */
  cancelActuals?: Maybe<CancelActualsPayload>;
  /** Takes approvals back: Dataverse reverses the actuals, which the gateway carries to Finance, and the entries are submitted again. Refused while they are on an invoice. Owner: dual write. */
  cancelTimeEntryApprovals?: Maybe<TimeEntriesPayload>;
  /** Closes a project: Finance then refuses time, expenses and invoices on it. Owner: dual write. */
  closeProject?: Maybe<CloseProjectPayload>;
  /** Closes a project contract as lost: its projects are closed in both systems, and sales that are on no invoice are reversed. Needs a message of the tenant's own (dataverse.commandMessages.closeContractAsLost), since Dataverse has no public one; otherwise UNSUPPORTED. Owner: Dataverse. */
  closeProjectContractAsLost?: Maybe<CloseProjectContractAsLostPayload>;
  /** Confirms an entry journal of time, expenses, material or fees: Dataverse makes an actual of each line, all or none, which the gateway carries to Finance. Owner: dual write. */
  confirmJournal?: Maybe<ConfirmJournalPayload>;
  /** Confirms a draft project contract, which cannot be undone: what its projects have cost and sold so far is reversed, evaluated anew by its lines, and carried to Finance. Needs a message of the tenant's own (dataverse.commandMessages.confirmContract), since Dataverse has no public one; otherwise UNSUPPORTED. Owner: Dataverse. */
  confirmProjectContract?: Maybe<ConfirmProjectContractPayload>;
  /** Corrects actuals of time entries or expenses that are on no invoice: a correction journal reverses them and makes new ones with other values, which are carried to Finance. Needs messages of the tenant's own (dataverse.commandMessages), since Dataverse has no public one; otherwise UNSUPPORTED. Owner: Dataverse. */
  correctActuals?: Maybe<CorrectActualsPayload>;
  /** Creates a milestone of a line with a fixed price; Finance makes an on-account transaction of it. Owner: dual write. */
  createBillingMilestone?: Maybe<CreateBillingMilestonePayload>;
  /** Creates a contract line, in Finance a billing rule. Owner: dual write. */
  createContractLine?: Maybe<CreateContractLinePayload>;
  /** Creates a customer in Dataverse and Finance. Owner: dual write. */
  createCustomer?: Maybe<CreateCustomerPayload>;
  /** Plans expenses: a cost line, and a sales line where a contract line includes them; Finance makes one expense forecast of both. Owner: dual write. */
  createExpenseEstimate?: Maybe<CreateExpenseEstimatePayload>;
  /** Creates an entry journal. Owner: dual write. */
  createJournal?: Maybe<CreateJournalPayload>;
  /** Adds a line to an entry journal: what becomes one actual. Lines that belong together, such as cost and unbilled sales, are each entered. Owner: dual write. */
  createJournalLine?: Maybe<CreateJournalLinePayload>;
  /** Plans material: a cost line, and a sales line where a contract line includes them; Finance makes one item forecast of both. Owner: dual write. */
  createMaterialEstimate?: Maybe<CreateMaterialEstimatePayload>;
  /** Creates a project in Dataverse and Finance. Owner: dual write. */
  createProject?: Maybe<CreateProjectPayload>;
  /** Creates a project contract in Dataverse and Finance. Owner: dual write. */
  createProjectContract?: Maybe<CreateProjectContractPayload>;
  /** Creates a task through the Schedule API of Dataverse, which accepts it first and persists it later, and its copy in Finance. Owner: dual write. */
  createProjectTask?: Maybe<CreateProjectTaskPayload>;
  /** Creates a resource role in Dataverse, and in Finance once for all companies and once for each. Owner: dual write. */
  createResourceRole?: Maybe<CreateResourceRolePayload>;
  /** Creates a draft of a time entry. Owner: dual write. */
  createTimeEntry?: Maybe<CreateTimeEntryPayload>;
  /** Creates a transaction category in Dataverse, and in Finance with its four shared categories. Owner: dual write. */
  createTransactionCategory?: Maybe<CreateTransactionCategoryPayload>;
  /** Creates a vendor in Dataverse and Finance. Owner: dual write. */
  createVendor?: Maybe<CreateVendorPayload>;
  /** Deletes a milestone that is on no invoice. Owner: dual write. */
  deleteBillingMilestone?: Maybe<DeleteBillingMilestonePayload>;
  /** Deletes a contract line that nothing hangs on, and its billing rule. Owner: dual write. */
  deleteContractLine?: Maybe<DeleteContractLinePayload>;
  /** Deletes a customer that nothing refers to in Dataverse and Finance. Owner: dual write. */
  deleteCustomer?: Maybe<DeleteCustomerPayload>;
  /** Deletes the cost line and the sales line of an estimate; the forecast in Finance goes with them. Owner: dual write. */
  deleteExpenseEstimate?: Maybe<DeleteExpenseEstimatePayload>;
  /** Deletes an entry journal that is not confirmed, with its lines. Owner: dual write. */
  deleteJournal?: Maybe<DeleteJournalPayload>;
  /** Deletes a line of an entry journal that is not confirmed. Owner: dual write. */
  deleteJournalLine?: Maybe<DeleteJournalLinePayload>;
  /** Deletes the cost line and the sales line of an estimate; the forecast in Finance goes with them. Owner: dual write. */
  deleteMaterialEstimate?: Maybe<DeleteMaterialEstimatePayload>;
  /** Deletes a project on which nothing was planned, sold or done. Owner: dual write. */
  deleteProject?: Maybe<DeleteProjectPayload>;
  /** Deletes a project contract without lines, with its customers. Owner: dual write. */
  deleteProjectContract?: Maybe<DeleteProjectContractPayload>;
  /** Deletes a task that nothing hangs on, and its copy in Finance. Owner: dual write. */
  deleteProjectTask?: Maybe<DeleteProjectTaskPayload>;
  /** Deletes a resource role in Dataverse, and in Finance once for all companies and once for each. Owner: dual write. */
  deleteResourceRole?: Maybe<DeleteResourceRolePayload>;
  /** Deletes a draft of a time entry. Owner: dual write. */
  deleteTimeEntry?: Maybe<DeleteTimeEntryPayload>;
  /** Deletes a transaction category in Dataverse, and in Finance with its four shared categories. Owner: dual write. */
  deleteTransactionCategory?: Maybe<DeleteTransactionCategoryPayload>;
  /** Deletes a vendor that nothing refers to in Dataverse and Finance. Owner: dual write. */
  deleteVendor?: Maybe<DeleteVendorPayload>;
  /** Marks a milestone as ready to invoice, once the milestones of its line add up to what was agreed. Owner: dual write. */
  markMilestoneReady?: Maybe<MarkMilestoneReadyPayload>;
  /** Keeps changes of a map from the system that does not master them, until it is resumed. Owner: dual write. */
  pauseMap?: Maybe<MapPayload>;
  /** Takes actuals of time entries back by taking back the approvals that made them: Dataverse reverses them, the gateway carries the reversals to Finance, and the entries are submitted again. Refused while they are on an invoice. Owner: dual write. */
  recallActuals?: Maybe<RecallActualsPayload>;
  /** Takes submitted entries back as drafts; for approved ones it asks the approver to let them go. Owner: dual write. */
  recallTimeEntries?: Maybe<TimeEntriesPayload>;
  /** Keeps entries approved whose recall was asked for. Needs a message of the tenant's own (dataverse.commandMessages.refuseRecalls), since Dataverse has no public one; otherwise UNSUPPORTED. Owner: dual write. */
  refuseTimeEntryRecalls?: Maybe<TimeEntriesPayload>;
  /** Returns submitted entries to whoever submitted them. Owner: dual write. */
  rejectTimeEntries?: Maybe<TimeEntriesPayload>;
  /** Removes a customer from a contract, and its funding source. Owner: dual write. */
  removeContractCustomer?: Maybe<RemoveContractCustomerPayload>;
  /** Removes an assignment through the Schedule API of Dataverse; the forecast in Finance goes with it, and the effort stays with the task. Owner: dual write. */
  removeResourceAssignment?: Maybe<RemoveResourceAssignmentPayload>;
  /** Finds actuals and transaction connections that Finance lacks, or holds as they were before they were adjusted or billed, and carries them over. Owner: dual write. */
  repairActuals?: Maybe<RepairActualsPayload>;
  /** Ends a write that needs attention. Owner: dual write. */
  resolveOperation?: Maybe<DecideOperationPayload>;
  /** Lets changes of a map through again, those that were kept first. Owner: dual write. */
  resumeMap?: Maybe<MapPayload>;
  /** Tries a write that needs attention again. Owner: dual write. */
  retryOperation?: Maybe<DecideOperationPayload>;
  /** Runs a map that was stopped or paused: changes are carried from now on, those that were kept first. What was changed while it was stopped is not made up for. Owner: dual write. */
  runMap?: Maybe<MapPayload>;
  /** Stops a map: changes go to the system that masters the record alone, and nothing is kept for later; receipts show the other leg as SKIPPED, records as DRIFTED. Refused while changes are kept. Owner: dual write. */
  stopMap?: Maybe<MapPayload>;
  /** Submits drafts and returned entries for approval. Owner: dual write. */
  submitTimeEntries?: Maybe<TimeEntriesPayload>;
  /** Updates a milestone that is on no invoice. Owner: dual write. */
  updateBillingMilestone?: Maybe<UpdateBillingMilestonePayload>;
  /** Updates what accountants keep of a milestone, in Finance alone, until it is invoiced. Owner: dual write. */
  updateBillingMilestoneAccounting?: Maybe<UpdateBillingMilestoneAccountingPayload>;
  /** Updates a customer of a contract, and its funding source. Owner: dual write. */
  updateContractCustomer?: Maybe<UpdateContractCustomerPayload>;
  /** Updates a contract line and its billing rule. Owner: dual write. */
  updateContractLine?: Maybe<UpdateContractLinePayload>;
  /** Updates what accountants keep of a contract line, in Finance alone. Owner: dual write. */
  updateContractLineAccounting?: Maybe<UpdateContractLineAccountingPayload>;
  /** Updates a customer in Dataverse and Finance. Owner: dual write. */
  updateCustomer?: Maybe<UpdateCustomerPayload>;
  /** Updates the cost line and the sales line of an estimate, and the forecast that Finance made of them. Owner: dual write. */
  updateExpenseEstimate?: Maybe<UpdateExpenseEstimatePayload>;
  /** Changes an entry journal that is not confirmed. Owner: dual write. */
  updateJournal?: Maybe<UpdateJournalPayload>;
  /** Changes a line of an entry journal that is not confirmed. Owner: dual write. */
  updateJournalLine?: Maybe<UpdateJournalLinePayload>;
  /** Updates the cost line and the sales line of an estimate, and the forecast that Finance made of them. Owner: dual write. */
  updateMaterialEstimate?: Maybe<UpdateMaterialEstimatePayload>;
  /** Updates a project: what Dataverse masters through its Schedule API, what Finance masters in Finance, both at once if need be. Owner: dual write. */
  updateProject?: Maybe<UpdateProjectPayload>;
  /** Updates what accountants keep of a project, in Finance alone. Owner: dual write. */
  updateProjectAccounting?: Maybe<UpdateProjectAccountingPayload>;
  /** Updates a project contract: what each system masters in it, both at once if need be. Owner: dual write. */
  updateProjectContract?: Maybe<UpdateProjectContractPayload>;
  /** Updates what accountants keep of a contract, in Finance alone. Owner: dual write. */
  updateProjectContractAccounting?: Maybe<UpdateProjectContractAccountingPayload>;
  /** Updates a task through the Schedule API of Dataverse, and its copy in Finance. Owner: dual write. */
  updateProjectTask?: Maybe<UpdateProjectTaskPayload>;
  /** Plans the hours of an assignment anew through the Schedule API of Dataverse; the forecast in Finance follows. Owner: dual write. */
  updateResourceAssignment?: Maybe<UpdateResourceAssignmentPayload>;
  /** Updates a resource role in Dataverse, and in Finance once for all companies and once for each. Owner: dual write. */
  updateResourceRole?: Maybe<UpdateResourceRolePayload>;
  /** Changes a time entry that is a draft or was returned. Owner: dual write. */
  updateTimeEntry?: Maybe<UpdateTimeEntryPayload>;
  /** Changes what is billed of a time entry that waits for approval: how many hours, and whether the customer pays. An approval of the entry that is asked for later waits for it. Owner: dual write. */
  updateTimeEntryApproval?: Maybe<UpdateTimeEntryApprovalPayload>;
  /** Updates a transaction category in Dataverse, and in Finance with its four shared categories. Owner: dual write. */
  updateTransactionCategory?: Maybe<UpdateTransactionCategoryPayload>;
  /** Updates a vendor in Dataverse and Finance. Owner: dual write. */
  updateVendor?: Maybe<UpdateVendorPayload>;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationAcceptTimeEntryRecallsArgs = {
  input: TimeEntriesInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationAddContractCustomerArgs = {
  input: AddContractCustomerInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationApproveTimeEntriesArgs = {
  input: ApproveTimeEntriesInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationAssignResourceArgs = {
  input: AssignResourceInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationCancelActualsArgs = {
  input: CancelActualsInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationCancelTimeEntryApprovalsArgs = {
  input: TimeEntriesInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationCloseProjectArgs = {
  input: CloseProjectInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationCloseProjectContractAsLostArgs = {
  input: CloseProjectContractAsLostInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationConfirmJournalArgs = {
  input: ConfirmJournalInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationConfirmProjectContractArgs = {
  input: ConfirmProjectContractInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationCorrectActualsArgs = {
  input: CorrectActualsInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationCreateBillingMilestoneArgs = {
  input: CreateBillingMilestoneInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationCreateContractLineArgs = {
  input: CreateContractLineInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationCreateCustomerArgs = {
  input: CreateCustomerInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationCreateExpenseEstimateArgs = {
  input: CreateExpenseEstimateInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationCreateJournalArgs = {
  input: CreateJournalInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationCreateJournalLineArgs = {
  input: CreateJournalLineInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationCreateMaterialEstimateArgs = {
  input: CreateMaterialEstimateInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationCreateProjectArgs = {
  input: CreateProjectInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationCreateProjectContractArgs = {
  input: CreateProjectContractInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationCreateProjectTaskArgs = {
  input: CreateProjectTaskInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationCreateResourceRoleArgs = {
  input: CreateResourceRoleInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationCreateTimeEntryArgs = {
  input: CreateTimeEntryInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationCreateTransactionCategoryArgs = {
  input: CreateTransactionCategoryInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationCreateVendorArgs = {
  input: CreateVendorInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationDeleteBillingMilestoneArgs = {
  input: DeleteBillingMilestoneInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationDeleteContractLineArgs = {
  input: DeleteContractLineInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationDeleteCustomerArgs = {
  input: DeleteCustomerInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationDeleteExpenseEstimateArgs = {
  input: DeleteExpenseEstimateInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationDeleteJournalArgs = {
  input: DeleteJournalInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationDeleteJournalLineArgs = {
  input: DeleteJournalLineInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationDeleteMaterialEstimateArgs = {
  input: DeleteMaterialEstimateInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationDeleteProjectArgs = {
  input: DeleteProjectInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationDeleteProjectContractArgs = {
  input: DeleteProjectContractInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationDeleteProjectTaskArgs = {
  input: DeleteProjectTaskInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationDeleteResourceRoleArgs = {
  input: DeleteResourceRoleInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationDeleteTimeEntryArgs = {
  input: DeleteTimeEntryInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationDeleteTransactionCategoryArgs = {
  input: DeleteTransactionCategoryInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationDeleteVendorArgs = {
  input: DeleteVendorInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationMarkMilestoneReadyArgs = {
  input: MarkMilestoneReadyInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationPauseMapArgs = {
  input: MapInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationRecallActualsArgs = {
  input: RecallActualsInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationRecallTimeEntriesArgs = {
  input: TimeEntriesInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationRefuseTimeEntryRecallsArgs = {
  input: TimeEntriesInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationRejectTimeEntriesArgs = {
  input: TimeEntriesInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationRemoveContractCustomerArgs = {
  input: RemoveContractCustomerInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationRemoveResourceAssignmentArgs = {
  input: RemoveResourceAssignmentInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationRepairActualsArgs = {
  input: RepairActualsInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationResolveOperationArgs = {
  input: ResolveOperationInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationResumeMapArgs = {
  input: MapInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationRetryOperationArgs = {
  input: RetryOperationInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationRunMapArgs = {
  input: MapInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationStopMapArgs = {
  input: MapInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationSubmitTimeEntriesArgs = {
  input: TimeEntriesInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationUpdateBillingMilestoneArgs = {
  input: UpdateBillingMilestoneInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationUpdateBillingMilestoneAccountingArgs = {
  input: UpdateBillingMilestoneAccountingInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationUpdateContractCustomerArgs = {
  input: UpdateContractCustomerInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationUpdateContractLineArgs = {
  input: UpdateContractLineInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationUpdateContractLineAccountingArgs = {
  input: UpdateContractLineAccountingInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationUpdateCustomerArgs = {
  input: UpdateCustomerInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationUpdateExpenseEstimateArgs = {
  input: UpdateExpenseEstimateInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationUpdateJournalArgs = {
  input: UpdateJournalInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationUpdateJournalLineArgs = {
  input: UpdateJournalLineInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationUpdateMaterialEstimateArgs = {
  input: UpdateMaterialEstimateInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationUpdateProjectArgs = {
  input: UpdateProjectInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationUpdateProjectAccountingArgs = {
  input: UpdateProjectAccountingInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationUpdateProjectContractArgs = {
  input: UpdateProjectContractInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationUpdateProjectContractAccountingArgs = {
  input: UpdateProjectContractAccountingInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationUpdateProjectTaskArgs = {
  input: UpdateProjectTaskInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationUpdateResourceAssignmentArgs = {
  input: UpdateResourceAssignmentInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationUpdateResourceRoleArgs = {
  input: UpdateResourceRoleInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationUpdateTimeEntryArgs = {
  input: UpdateTimeEntryInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationUpdateTimeEntryApprovalArgs = {
  input: UpdateTimeEntryApprovalInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationUpdateTransactionCategoryArgs = {
  input: UpdateTransactionCategoryInput;
};


/** What can be changed: each mutation is written to both systems or to neither. Owner: dual write. */
export type MutationUpdateVendorArgs = {
  input: UpdateVendorInput;
};

/** Where a page stands in its list. Owner: the gateway. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The last row's cursor; the next page's after. Owner: the gateway. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether rows follow. Owner: the gateway. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether rows come before. Owner: the gateway. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The first row's cursor. Owner: the gateway. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** When a customer is to pay. Owner: Dataverse. */
export type PaymentTerms =
  /** Within 30 days. Owner: Dataverse. */
  | 'NET_30'
  /** Within 45 days. Owner: Dataverse. */
  | 'NET_45'
  /** Within 60 days. Owner: Dataverse. */
  | 'NET_60'
  /** Within 30 days, with 2 percent off within 10. Owner: Dataverse. */
  | 'TWO_PERCENT_10_NET_30';

/** Hours that a resource is to work in a period of whole days. Owner: Dataverse. */
export type PlannedWorkInput = {
  /** The first day. Owner: Dataverse. */
  from: Scalars['Date']['input'];
  /** How many hours in all, above zero and with at most two digits after the point. Owner: Dataverse. */
  hours: Scalars['Decimal']['input'];
  /** The last day. Owner: Dataverse. */
  to: Scalars['Date']['input'];
};

/** A postal address to be written. Owner: Dataverse. */
export type PostalAddressInput = {
  /** The city, at most 60 characters. Owner: Dataverse. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** The country's two-letter ISO code. Owner: Dataverse. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** The state or province, at most 10 characters. Owner: Dataverse. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** Street and number, at most 250 characters. Owner: Dataverse. */
  street?: InputMaybe<Scalars['String']['input']>;
  /** The postal code, at most 10 characters. Owner: Dataverse. */
  zipCode?: InputMaybe<Scalars['String']['input']>;
};

/** A product. Owner: Dataverse. */
export type Product = {
  __typename?: 'Product';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** A project. Owner: Dataverse. */
export type Project = {
  __typename?: 'Project';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** What accountants keep of a project. Owner: Finance. */
export type ProjectAccountingInput = {
  /** The default dimensions as Finance displays them, in the order of its format: `-022--`. Owner: Finance. */
  dimensionsText?: InputMaybe<Scalars['String']['input']>;
  /** The project group, one of the legal entity's: it decides how the project is posted. Owner: Finance. */
  projectGroup?: InputMaybe<Scalars['String']['input']>;
  /** The sales tax group. Owner: Finance. */
  salesTaxGroup?: InputMaybe<Scalars['String']['input']>;
};

/** A contract to do projects for a customer. Owner: Dataverse. */
export type ProjectContract = {
  __typename?: 'ProjectContract';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** A task of a project. Owner: Dataverse. */
export type ProjectTask = {
  __typename?: 'ProjectTask';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** What can be asked. Owner: dual write. */
export type Query = {
  __typename?: 'Query';
  /** The table maps, prerequisites first, in the order in which they are run. Owner: dual write. */
  tableMaps?: Maybe<Array<TableMap>>;
  /** One write by its id; null where there is none. Owner: dual write. */
  writeOperation?: Maybe<WriteOperation>;
  /** Writes that went through this gateway, newest first; null where no journal is kept. Owner: dual write. */
  writeOperations?: Maybe<WriteOperationConnection>;
};


/** What can be asked. Owner: dual write. */
export type QueryWriteOperationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Owner: dual write. */
export type QueryWriteOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WriteOperationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What recallActuals takes. Owner: dual write. */
export type RecallActualsInput = {
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The actuals, at most 500: those of time entries. What else came of the same entry goes with them. Owner: Dataverse. */
  ids: Array<Scalars['ID']['input']>;
};

/** What recallActuals answers. Owner: dual write. */
export type RecallActualsPayload = {
  __typename?: 'RecallActualsPayload';
  /** What became of each actual, in the order of the input. Owner: dual write. */
  results: Array<RecalledActual>;
  /** What the caller can mend; about an actual under its place in the input. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What became of an actual that was to be recalled. Owner: dual write. */
export type RecalledActual = {
  __typename?: 'RecalledActual';
  /** The actual. Owner: Dataverse. */
  actual: Actual;
  /** Whether it is reversed; false also while that is on its way, and then the receipt is PENDING. Owner: Dataverse. */
  isDone: Scalars['Boolean']['output'];
  /** The receipt, which actuals of one project share; null for one that was refused before anything was sent. Owner: dual write. */
  operation?: Maybe<WriteOperation>;
};

/** What removeContractCustomer takes. Owner: dual write. */
export type RemoveContractCustomerInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The customer of the contract who gets the share; the primary one unless given. Owner: Dataverse. */
  counterpartId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The contract customer to remove. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What removeContractCustomer answers. Owner: dual write. */
export type RemoveContractCustomerPayload = {
  __typename?: 'RemoveContractCustomerPayload';
  /** The id that no contract customer has any more; null when it was not deleted. Owner: dual write. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What removeResourceAssignment takes. Owner: dual write. */
export type RemoveResourceAssignmentInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The assignment to remove. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What removeResourceAssignment answers. Owner: dual write. */
export type RemoveResourceAssignmentPayload = {
  __typename?: 'RemoveResourceAssignmentPayload';
  /** The id that no assignment has any more; null when it was not removed. Owner: dual write. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What repairActuals takes: at least one of the conditions, all of which must hold. Owner: dual write. */
export type RepairActualsInput = {
  /** True shows what differs and writes nothing. Owner: dual write. */
  dryRun?: Scalars['Boolean']['input'];
  /** The first transaction date. Owner: Dataverse. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The actuals themselves; at most 500. Owner: Dataverse. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The legal entity whose books the actuals go to, by its code. Owner: Finance. */
  legalEntity?: InputMaybe<Scalars['String']['input']>;
  /** The project. Owner: Dataverse. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Staging rows of Finance without an actual to be taken out, by the import ids that a dry run has shown as orphans. What has an actual by now, or is in an integration journal, is refused, and then nothing is written. Owner: Finance. */
  removeOrphans?: InputMaybe<Array<Scalars['UUID']['input']>>;
  /** The last transaction date. Owner: Dataverse. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What repairActuals answers. Owner: dual write. */
export type RepairActualsPayload = {
  __typename?: 'RepairActualsPayload';
  /** Actuals of which Dataverse holds another voucher, exchange rate, accounting amount or sales tax than Finance; none unless the gateway is configured to write these back. What Dataverse holds is left as it is. Owner: dual write. */
  bookedOtherwise: Array<Actual>;
  /** How many transaction connections Finance lacked. Owner: dual write. */
  connections: Scalars['Int']['output'];
  /** Actuals that were adjusted or billed in Dataverse since Finance got them. Owner: dual write. */
  marked: Array<Actual>;
  /** Actuals that Finance lacked. Owner: dual write. */
  missing: Array<Actual>;
  /** Actuals that Finance has posted while Dataverse lacked voucher, exchange rate, accounting amount or sales tax; none unless the gateway is configured to write these back. Owner: dual write. */
  notWrittenBack: Array<Actual>;
  /** The writes that bring the two systems in step, in their order; none in a dry run. Owner: dual write. */
  operations: Array<WriteOperation>;
  /** Import ids of staging rows of Finance that have no actual in Dataverse. They stay unless removeOrphans names them: an accountant must say what they were. Owner: Finance. */
  orphans: Array<Scalars['ID']['output']>;
  /** What the caller can mend. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What resolveOperation takes. Owner: dual write. */
export type ResolveOperationInput = {
  /** How to end it. Owner: dual write. */
  decision: WriteDecision;
  /** The write that needs attention. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** Why, for the audit trail. Owner: dual write. */
  reason: Scalars['String']['input'];
};

/** A resource planned to work on a task. Owner: Dataverse. */
export type ResourceAssignment = {
  __typename?: 'ResourceAssignment';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** A role that resources play on projects. Owner: Dataverse. */
export type ResourceRole = {
  __typename?: 'ResourceRole';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** What retryOperation takes. Owner: dual write. */
export type RetryOperationInput = {
  /** The write that needs attention. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** Why, for the audit trail. Owner: dual write. */
  reason: Scalars['String']['input'];
};

/** Work bought from a vendor for projects. Owner: Dataverse. */
export type Subcontract = {
  __typename?: 'Subcontract';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** A line of a subcontract. Owner: Dataverse. */
export type SubcontractLine = {
  __typename?: 'SubcontractLine';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** Whether the two systems agree on a record. Owner: dual write. */
export type SyncState =
  /** The two systems differ and nothing is under way. Owner: dual write. */
  | 'DRIFTED'
  /** Both hold the same. Owner: dual write. */
  | 'IN_SYNC'
  /** The two systems differ and an operator must decide. Owner: dual write. */
  | 'NEEDS_ATTENTION'
  /** No table map carries the record. Owner: dual write. */
  | 'NOT_MAPPED'
  /** One system is written, the other is being written. Owner: dual write. */
  | 'PENDING'
  /** One system is written, the other waits because its map is paused. Owner: dual write. */
  | 'QUEUED'
  /** A table map carries the record, but it is not known whether the systems agree: no write of it went through this gateway. Owner: dual write. */
  | 'UNKNOWN';

/** How the copies of a record in the two systems stand. Owner: dual write. */
export type SyncStatus = {
  __typename?: 'SyncStatus';
  /** The newest write of the record through this gateway; null where there was none. Owner: dual write. */
  lastOperation?: Maybe<WriteOperation>;
  /** The table map that carries the record; null where no map does. Owner: dual write. */
  map?: Maybe<Scalars['String']['output']>;
  /** Whether the copies agree, as far as the journal of this gateway knows: changes made directly in one of the systems are not in it. Owner: dual write. */
  state: SyncState;
};

/** One of the two systems behind this API. Owner: the gateway. */
export type System =
  /** Microsoft Dataverse, where project people work. Owner: the gateway. */
  | 'DATAVERSE'
  /** Dynamics 365 Finance, where accountants work. Owner: the gateway. */
  | 'FINANCE';

/** A table map: how rows of one table and one data entity are kept alike. Owner: dual write. */
export type TableMap = {
  __typename?: 'TableMap';
  /** What an operator may do now; nothing where another writes across. Owner: dual write. */
  actions: Array<MapAction>;
  /** The Dataverse table. Owner: dual write. */
  dataverseTable: Scalars['String']['output'];
  /** Which way data flows. Owner: dual write. */
  direction: MapDirection;
  /** Writes of the last 24 hours that did not come to both systems: refused, undone, or waiting for an operator; null where no journal is kept. Owner: dual write. */
  errors24h?: Maybe<Scalars['Int']['output']>;
  /** The Finance data entity. Owner: dual write. */
  financeEntity: Scalars['String']['output'];
  /** Milliseconds from record to end that 95 of 100 writes of the last hour stayed within; null where none ended. Owner: dual write. */
  latencyP95Ms?: Maybe<Scalars['Int']['output']>;
  /** The name that Microsoft prints. Owner: dual write. */
  name: Scalars['String']['output'];
  /** When the oldest of them was recorded; null where none waits. Owner: dual write. */
  oldestQueued?: Maybe<Scalars['DateTime']['output']>;
  /** Changes that wait for the map to be resumed; null where no journal is kept. Owner: dual write. */
  queued?: Maybe<Scalars['Int']['output']>;
  /** Whether the map runs. Owner: dual write. */
  state: MapState;
  /** The newest version that Microsoft documents; null where none is. Owner: dual write. */
  version?: Maybe<Scalars['String']['output']>;
  /** Who writes across. Owner: dual write. */
  writer: MapWriter;
};

/** A resource, or a place for one, on a project's team. Owner: Dataverse. */
export type TeamMember = {
  __typename?: 'TeamMember';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** What the mutations take that move time entries on. Owner: dual write. */
export type TimeEntriesInput = {
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The time entries, at most 500; each is moved on for itself. Owner: Dataverse. */
  ids: Array<Scalars['ID']['input']>;
};

/** What the mutations answer that move time entries on. Owner: dual write. */
export type TimeEntriesPayload = {
  __typename?: 'TimeEntriesPayload';
  /** What became of each entry, in the order of the input. Owner: dual write. */
  results: Array<TimeEntryResult>;
  /** What the caller can mend; about an entry under its place in the input. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** Time that somebody worked. Owner: Dataverse. */
export type TimeEntry = {
  __typename?: 'TimeEntry';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** What an approver decides about a time entry: each time that it is submitted makes one. Owner: Dataverse. */
export type TimeEntryApproval = {
  __typename?: 'TimeEntryApproval';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** What became of a time entry. Owner: dual write. */
export type TimeEntryResult = {
  __typename?: 'TimeEntryResult';
  /** Whether it has come to where it was to come; false also while that is on its way, and then the receipt is PENDING. Owner: dual write. */
  isDone: Scalars['Boolean']['output'];
  /** The receipt, which entries of one project share; null for an entry that was refused before anything was sent. Owner: dual write. */
  operation?: Maybe<WriteOperation>;
  /** The time entry as it stands now; null when there is none. Owner: Dataverse. */
  timeEntry?: Maybe<TimeEntry>;
};

/** What a time entry is for. Owner: Dataverse. */
export type TimeEntryType =
  /** Absence. Owner: Dataverse. */
  | 'ABSENCE'
  /** An option that this API does not name; the sibling field with the number tells which. Owner: Dataverse. */
  | 'OTHER'
  /** Vacation. Owner: Dataverse. */
  | 'VACATION'
  /** Work. Owner: Dataverse. */
  | 'WORK';

/** A category of project transactions. Owner: Dataverse. */
export type TransactionCategory = {
  __typename?: 'TransactionCategory';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** What a transaction is about. Owner: Dataverse. */
export type TransactionClass =
  /** An additional charge. Owner: Dataverse. */
  | 'ADDITIONAL'
  /** A commission. Owner: Dataverse. */
  | 'COMMISSION'
  /** An expense. Owner: Dataverse. */
  | 'EXPENSE'
  /** A fee. Owner: Dataverse. */
  | 'FEE'
  /** Material. Owner: Dataverse. */
  | 'MATERIAL'
  /** A billing milestone. Owner: Dataverse. */
  | 'MILESTONE'
  /** An option that this API does not name; the sibling field with the number tells which. Owner: Dataverse. */
  | 'OTHER'
  /** A retainer: paid for before the work is done. Its number is inferred. Owner: Dataverse. */
  | 'RETAINER'
  /** Tax. Owner: Dataverse. */
  | 'TAX'
  /** Hours. Owner: Dataverse. */
  | 'TIME';

/** Two actuals that belong together. Owner: Dataverse. */
export type TransactionConnection = {
  __typename?: 'TransactionConnection';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

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

/** What updateBillingMilestoneAccounting takes. Owner: dual write. */
export type UpdateBillingMilestoneAccountingInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The version of what Finance holds that the change is based on, as its `version` says; with another one the change is refused. It makes expectedVersion dispensable. Owner: dual write. */
  expectedAccountingVersion?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The billing milestone to update. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The item sales tax group of the on-account transaction; absent leaves it alone, null clears it. Owner: Finance. */
  itemSalesTaxGroup?: InputMaybe<Scalars['String']['input']>;
  /** The sales tax group of the on-account transaction; absent leaves it alone, null clears it. Owner: Finance. */
  salesTaxGroup?: InputMaybe<Scalars['String']['input']>;
};

/** What updateBillingMilestoneAccounting answers. Owner: dual write. */
export type UpdateBillingMilestoneAccountingPayload = {
  __typename?: 'UpdateBillingMilestoneAccountingPayload';
  /** The billing milestone; null when there is none. Owner: dual write. */
  billingMilestone?: Maybe<BillingMilestone>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What updateBillingMilestone takes. Owner: dual write. */
export type UpdateBillingMilestoneInput = {
  /** What is billed; absent leaves it alone. Owner: Dataverse. */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** When it is to be billed; absent leaves it alone. Owner: Dataverse. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The billing milestone to update. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name; absent leaves it alone. Owner: Dataverse. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The task that it is reached with; absent leaves it alone, null clears it. Owner: Dataverse. */
  taskId?: InputMaybe<Scalars['ID']['input']>;
};

/** What updateBillingMilestone answers. Owner: dual write. */
export type UpdateBillingMilestonePayload = {
  __typename?: 'UpdateBillingMilestonePayload';
  /** The billing milestone; null when there is none. Owner: dual write. */
  billingMilestone?: Maybe<BillingMilestone>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What updateContractCustomer takes. Owner: dual write. */
export type UpdateContractCustomerInput = {
  /** What accountants keep of it; written to Finance alone. Owner: dual write. */
  accounting?: InputMaybe<ContractCustomerAccountingInput>;
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The customer of the contract who gives or gets the difference; the primary one unless given. Owner: Dataverse. */
  counterpartId?: InputMaybe<Scalars['ID']['input']>;
  /** The version of what Finance holds that the change is based on, as its `version` says; with another one the change is refused. Owner: dual write. */
  expectedAccountingVersion?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The contract customer to update. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether this one takes what rounding leaves; the one that did until now no longer does. Owner: Dataverse. */
  isRounding?: InputMaybe<Scalars['Boolean']['input']>;
  /** The name on invoices; absent leaves it alone. Owner: Dataverse. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The most that is billed; absent leaves it alone, null clears it. Owner: Dataverse. */
  notToExceed?: InputMaybe<Scalars['Decimal']['input']>;
  /** When this customer is to pay; absent leaves it alone, null clears it. Owner: Dataverse. */
  paymentTerms?: InputMaybe<PaymentTerms>;
  /** The share of every invoice, 0 to 100 with at most 2 decimals. Shares stay in Dataverse; they add up to 100, so another customer gives or gets the difference; absent leaves it alone. Owner: Dataverse. */
  splitPercent?: InputMaybe<Scalars['Decimal']['input']>;
};

/** What updateContractCustomer answers. Owner: dual write. */
export type UpdateContractCustomerPayload = {
  __typename?: 'UpdateContractCustomerPayload';
  /** The contract customer; null when there is none. Owner: dual write. */
  contractCustomer?: Maybe<ContractCustomer>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What updateContractLineAccounting takes. Owner: dual write. */
export type UpdateContractLineAccountingInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The default dimensions as Finance displays them; for lines with a fixed price; absent leaves it alone, null clears it. Owner: Finance. */
  dimensionsText?: InputMaybe<Scalars['String']['input']>;
  /** The version of what Finance holds that the change is based on, as its `version` says; with another one the change is refused. It makes expectedVersion dispensable. Owner: dual write. */
  expectedAccountingVersion?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The contract line to update. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The sales tax group; absent leaves it alone, null clears it. Owner: Finance. */
  salesTaxGroup?: InputMaybe<Scalars['String']['input']>;
};

/** What updateContractLineAccounting answers. Owner: dual write. */
export type UpdateContractLineAccountingPayload = {
  __typename?: 'UpdateContractLineAccountingPayload';
  /** The contract line; null when there is none. Owner: dual write. */
  contractLine?: Maybe<ContractLine>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What updateContractLine takes. Owner: dual write. */
export type UpdateContractLineInput = {
  /** What accountants keep of it; written to Finance alone. Owner: dual write. */
  accounting?: InputMaybe<ContractLineAccountingInput>;
  /** What was agreed, in the currency of the contract; absent leaves it alone. Owner: Dataverse. */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** When billing ends; absent leaves it alone, null clears it. Owner: Dataverse. */
  billingEnd?: InputMaybe<Scalars['Date']['input']>;
  /** How it is billed; absent leaves it alone. It stays once the line is used. Owner: Dataverse. */
  billingMethod?: InputMaybe<BillingMethod>;
  /** When billing starts; absent leaves it alone, null clears it. Owner: Dataverse. */
  billingStart?: InputMaybe<Scalars['Date']['input']>;
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** What the customer plans to spend, in the currency of the contract; absent leaves it alone, null clears it. Owner: Dataverse. */
  customerBudget?: InputMaybe<Scalars['Decimal']['input']>;
  /** The version of what Finance holds that the change is based on, as its `version` says; with another one the change is refused. Owner: dual write. */
  expectedAccountingVersion?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The contract line to update. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it covers; absent leaves it alone. Owner: Dataverse. */
  includes?: InputMaybe<Array<TransactionClass>>;
  /** What is sold; absent leaves it alone. Owner: Dataverse. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The most that is billed, in the currency of the contract; not for a fixed price; absent leaves it alone, null clears it. Owner: Dataverse. */
  notToExceed?: InputMaybe<Scalars['Decimal']['input']>;
  /** The project that it bills; absent leaves it alone, null clears it. Owner: Dataverse. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
};

/** What updateContractLine answers. Owner: dual write. */
export type UpdateContractLinePayload = {
  __typename?: 'UpdateContractLinePayload';
  /** The contract line; null when there is none. Owner: dual write. */
  contractLine?: Maybe<ContractLine>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What updateCustomer takes. Owner: dual write. */
export type UpdateCustomerInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The most that may be owed, in that currency; absent leaves it alone, null clears it. Owner: Dataverse. */
  creditLimit?: InputMaybe<Scalars['Decimal']['input']>;
  /** The code of the currency that it is billed in; absent leaves it alone. Owner: Dataverse. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Where it wants deliveries; what is absent in it is left alone. Owner: Dataverse. */
  deliveryAddress?: InputMaybe<PostalAddressInput>;
  /** The e-mail address; absent leaves it alone, null clears it. Owner: Dataverse. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The code of a customer group of the company; absent leaves it alone. Owner: Dataverse. */
  group?: InputMaybe<Scalars['String']['input']>;
  /** The customer to update. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where its invoices go; what is absent in it is left alone. Owner: Dataverse. */
  invoiceAddress?: InputMaybe<PostalAddressInput>;
  /** The name, at most 100 characters; absent leaves it alone. Owner: Dataverse. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The code of a method of payment of the company for customers; absent leaves it alone, null clears it. Owner: Dataverse. */
  paymentMethod?: InputMaybe<Scalars['String']['input']>;
  /** The code of terms of payment of the company: `Net30`; absent leaves it alone, null clears it. Owner: Dataverse. */
  paymentTerms?: InputMaybe<Scalars['String']['input']>;
  /** The telephone number; absent leaves it alone, null clears it. Owner: Dataverse. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The address of its web site; absent leaves it alone, null clears it. Owner: Dataverse. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** What updateCustomer answers. Owner: dual write. */
export type UpdateCustomerPayload = {
  __typename?: 'UpdateCustomerPayload';
  /** The customer; null when there is none. Owner: dual write. */
  customer?: Maybe<Customer>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What updateExpenseEstimate takes. Owner: dual write. */
export type UpdateExpenseEstimateInput = {
  /** The transaction category; absent leaves it alone. Owner: Dataverse. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** What one unit costs; absent leaves it alone. Owner: Dataverse. */
  costPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** What it is for; absent leaves it alone, null clears it. Owner: Dataverse. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** The last day; absent leaves it alone. Owner: Dataverse. */
  finish?: InputMaybe<Scalars['Date']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The expense estimate to update. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How much; absent leaves it alone. Owner: Dataverse. */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** The role; absent leaves it alone, null clears it. Owner: Dataverse. */
  roleId?: InputMaybe<Scalars['ID']['input']>;
  /** What one unit is sold for; absent leaves it alone. An estimate that was made before its contract line gets its sales line with it. Owner: Dataverse. */
  salesPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** The first day; absent leaves it alone. Owner: Dataverse. */
  start?: InputMaybe<Scalars['Date']['input']>;
  /** The task; absent leaves it alone, null clears it. Owner: Dataverse. */
  taskId?: InputMaybe<Scalars['ID']['input']>;
  /** The unit of quantity by its name; absent leaves it alone. Owner: Dataverse. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** What updateExpenseEstimate answers. Owner: dual write. */
export type UpdateExpenseEstimatePayload = {
  __typename?: 'UpdateExpenseEstimatePayload';
  /** The expense estimate; null when there is none. Owner: dual write. */
  expenseEstimate?: Maybe<ExpenseEstimate>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What updateJournal takes: only entry journals that are not confirmed can be changed. Owner: dual write. */
export type UpdateJournalInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The project of lines that are entered without one; absent leaves it alone, null clears it. Lines that are there stay as they are. Owner: Dataverse. */
  defaultProjectId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about; absent leaves it alone. Owner: Dataverse. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The journal to update. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What updateJournalLine takes: only lines of entry journals that are not confirmed can be changed. Owner: dual write. */
export type UpdateJournalLineInput = {
  /** The date that is wanted in the ledger; absent leaves it alone, null clears it. Owner: Dataverse. */
  accountingDate?: InputMaybe<Scalars['Date']['input']>;
  /** Of sales: what one unit costs; absent leaves it alone, null clears it. Owner: Dataverse. */
  basisPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** Of sales: the quantity of the cost behind them; absent leaves it alone, null clears it. Owner: Dataverse. */
  basisQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whether the customer pays; absent leaves it alone, null clears it. Owner: Dataverse. */
  billingType?: InputMaybe<BillingType>;
  /** The transaction category; absent leaves it alone, null clears it. Owner: Dataverse. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The contract line; absent leaves it alone, null clears it. Owner: Dataverse. */
  contractLineId?: InputMaybe<Scalars['ID']['input']>;
  /** The currency of the prices; absent leaves it alone. Owner: Dataverse. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The customer of the contract that it is for; absent leaves it alone, null clears it. Owner: Dataverse. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about; absent leaves it alone, null clears it. Owner: Dataverse. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The date of its document; absent leaves it alone. Owner: Dataverse. */
  documentDate?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of what is entered; absent leaves it alone. Owner: Dataverse. */
  endDate?: InputMaybe<Scalars['Date']['input']>;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** What the customer is told of it; absent leaves it alone, null clears it. Owner: Dataverse. */
  externalDescription?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The journal line to update. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The price of one unit; absent leaves it alone, null clears it. Owner: Dataverse. */
  price?: InputMaybe<Scalars['Decimal']['input']>;
  /** The product; absent leaves it alone, null clears it. Owner: Dataverse. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** The project; absent leaves it alone. Owner: Dataverse. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** How much; absent leaves it alone. Owner: Dataverse. */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Who or what did it; absent leaves it alone, null clears it. Owner: Dataverse. */
  resourceId?: InputMaybe<Scalars['ID']['input']>;
  /** The organizational unit that lends the resource, by its name; absent leaves it alone, null clears it. Owner: Dataverse. */
  resourcingUnit?: InputMaybe<Scalars['String']['input']>;
  /** The role; absent leaves it alone, null clears it. Owner: Dataverse. */
  roleId?: InputMaybe<Scalars['ID']['input']>;
  /** The first day of what is entered; absent leaves it alone. Owner: Dataverse. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
  /** The task, of the same project; absent leaves it alone, null clears it. Owner: Dataverse. */
  taskId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about; absent leaves it alone. Owner: Dataverse. */
  transactionClass?: InputMaybe<TransactionClass>;
  /** Which side of the business it is on; absent leaves it alone. Owner: Dataverse. */
  transactionType?: InputMaybe<TransactionType>;
  /** The unit of quantity by its name; absent leaves it alone, null clears it. Owner: Dataverse. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** What updateJournalLine answers. Owner: dual write. */
export type UpdateJournalLinePayload = {
  __typename?: 'UpdateJournalLinePayload';
  /** The journal line; null when there is none. Owner: dual write. */
  journalLine?: Maybe<JournalLine>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What updateJournal answers. Owner: dual write. */
export type UpdateJournalPayload = {
  __typename?: 'UpdateJournalPayload';
  /** The journal; null when there is none. Owner: dual write. */
  journal?: Maybe<Journal>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What updateMaterialEstimate takes. Owner: dual write. */
export type UpdateMaterialEstimateInput = {
  /** The transaction category; absent leaves it alone. Owner: Dataverse. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** What one unit costs; absent leaves it alone. Owner: Dataverse. */
  costPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** What it is for; absent leaves it alone, null clears it. Owner: Dataverse. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** The last day; absent leaves it alone. Owner: Dataverse. */
  finish?: InputMaybe<Scalars['Date']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The material estimate to update. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What a product outside the catalogue is; absent leaves it alone, null clears it. Owner: Dataverse. */
  productDescription?: InputMaybe<Scalars['String']['input']>;
  /** The product; absent leaves it alone, null clears it. Owner: Dataverse. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** How much; absent leaves it alone. Owner: Dataverse. */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** What one unit is sold for; absent leaves it alone. An estimate that was made before its contract line gets its sales line with it. Owner: Dataverse. */
  salesPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** The first day; absent leaves it alone. Owner: Dataverse. */
  start?: InputMaybe<Scalars['Date']['input']>;
  /** The task; absent leaves it alone, null clears it. Owner: Dataverse. */
  taskId?: InputMaybe<Scalars['ID']['input']>;
  /** The unit of quantity by its name; absent leaves it alone. Owner: Dataverse. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** What updateMaterialEstimate answers. Owner: dual write. */
export type UpdateMaterialEstimatePayload = {
  __typename?: 'UpdateMaterialEstimatePayload';
  /** The material estimate; null when there is none. Owner: dual write. */
  materialEstimate?: Maybe<MaterialEstimate>;
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What updateProjectAccounting takes. Owner: dual write. */
export type UpdateProjectAccountingInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The default dimensions as Finance displays them; absent leaves it alone, null clears it. Owner: Finance. */
  dimensionsText?: InputMaybe<Scalars['String']['input']>;
  /** The version of what Finance holds that the change is based on, as its `version` says; with another one the change is refused. It makes expectedVersion dispensable. Owner: dual write. */
  expectedAccountingVersion?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The project to update. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project group, one of the legal entity's; absent leaves it alone, null clears it. Owner: Finance. */
  projectGroup?: InputMaybe<Scalars['String']['input']>;
  /** The sales tax group; absent leaves it alone, null clears it. Owner: Finance. */
  salesTaxGroup?: InputMaybe<Scalars['String']['input']>;
};

/** What updateProjectAccounting answers. Owner: dual write. */
export type UpdateProjectAccountingPayload = {
  __typename?: 'UpdateProjectAccountingPayload';
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** The project; null when there is none. Owner: dual write. */
  project?: Maybe<Project>;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What updateProjectContractAccounting takes. Owner: dual write. */
export type UpdateProjectContractAccountingInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The default dimensions as Finance displays them, in the order of its format: `-022--`; absent leaves it alone, null clears it. Owner: Finance. */
  dimensionsText?: InputMaybe<Scalars['String']['input']>;
  /** The version of what Finance holds that the change is based on, as its `version` says; with another one the change is refused. It makes expectedVersion dispensable. Owner: dual write. */
  expectedAccountingVersion?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The project contract to update. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The posting profile of the customer; absent leaves it alone, null clears it. Owner: Finance. */
  postingProfile?: InputMaybe<Scalars['String']['input']>;
  /** The sales tax group; absent leaves it alone, null clears it. Owner: Finance. */
  salesTaxGroup?: InputMaybe<Scalars['String']['input']>;
};

/** What updateProjectContractAccounting answers. Owner: dual write. */
export type UpdateProjectContractAccountingPayload = {
  __typename?: 'UpdateProjectContractAccountingPayload';
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** The project contract; null when there is none. Owner: dual write. */
  projectContract?: Maybe<ProjectContract>;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What updateProjectContract takes. Owner: dual write. */
export type UpdateProjectContractInput = {
  /** What accountants keep of it; written to Finance alone. Owner: dual write. */
  accounting?: InputMaybe<ContractAccountingInput>;
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The version of what Finance holds that the change is based on, as its `version` says; with another one the change is refused. Owner: dual write. */
  expectedAccountingVersion?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The project contract to update. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name; absent leaves it alone. Owner: Dataverse. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** When the customer is to pay; absent leaves it alone, null clears it. Owner: Dataverse. */
  paymentTerms?: InputMaybe<PaymentTerms>;
  /** When it is to be delivered; absent leaves it alone, null clears it. Owner: Dataverse. */
  requestedDelivery?: InputMaybe<Scalars['Date']['input']>;
};

/** What updateProjectContract answers. Owner: dual write. */
export type UpdateProjectContractPayload = {
  __typename?: 'UpdateProjectContractPayload';
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** The project contract; null when there is none. Owner: dual write. */
  projectContract?: Maybe<ProjectContract>;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What updateProject takes. Owner: dual write. */
export type UpdateProjectInput = {
  /** What accountants keep of it; written to Finance alone. Owner: dual write. */
  accounting?: InputMaybe<ProjectAccountingInput>;
  /** When it ended; absent leaves it alone, null clears it. Owner: Dataverse. */
  actualEnd?: InputMaybe<Scalars['Date']['input']>;
  /** When it started; absent leaves it alone, null clears it. Owner: Dataverse. */
  actualStart?: InputMaybe<Scalars['Date']['input']>;
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The customer, one of the legal entity; absent leaves it alone, null clears it. Owner: Dataverse. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about; absent leaves it alone, null clears it. Owner: Dataverse. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The version of what Finance holds that the change is based on, as its `version` says; with another one the change is refused. Owner: dual write. */
  expectedAccountingVersion?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The project to update. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The user who manages it; absent leaves it alone, null clears it. Owner: Dataverse. */
  managerId?: InputMaybe<Scalars['ID']['input']>;
  /** The name; absent leaves it alone. Owner: Dataverse. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** When it is to start; absent leaves it alone, null clears it. Owner: Dataverse. */
  scheduledStart?: InputMaybe<Scalars['Date']['input']>;
};

/** What updateProject answers. Owner: dual write. */
export type UpdateProjectPayload = {
  __typename?: 'UpdateProjectPayload';
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** The project; null when there is none. Owner: dual write. */
  project?: Maybe<Project>;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What updateProjectTask takes. Owner: dual write. */
export type UpdateProjectTaskInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The hours of work that it is planned to take; absent leaves it alone, null clears it. Owner: Dataverse. */
  effortHours?: InputMaybe<Scalars['Decimal']['input']>;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** When it is planned to be finished; absent leaves it alone, null clears it. Owner: Dataverse. */
  finish?: InputMaybe<Scalars['DateTime']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The project task to update. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name; absent leaves it alone. Owner: Dataverse. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The task above it, of the same project; absent leaves it alone, null clears it. Owner: Dataverse. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** When it is planned to start; absent leaves it alone, null clears it. Owner: Dataverse. */
  start?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What updateProjectTask answers. Owner: dual write. */
export type UpdateProjectTaskPayload = {
  __typename?: 'UpdateProjectTaskPayload';
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** The project task; null when there is none. Owner: dual write. */
  projectTask?: Maybe<ProjectTask>;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What updateResourceAssignment takes. Owner: dual write. */
export type UpdateResourceAssignmentInput = {
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The assignment to update. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** When how much is to be worked, in place of what is planned: up to 100 periods that do not overlap. Owner: Dataverse. */
  work: Array<PlannedWorkInput>;
};

/** What updateResourceAssignment answers. Owner: dual write. */
export type UpdateResourceAssignmentPayload = {
  __typename?: 'UpdateResourceAssignmentPayload';
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** The assignment; null when there is none. Owner: dual write. */
  resourceAssignment?: Maybe<ResourceAssignment>;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What updateResourceRole takes. Owner: dual write. */
export type UpdateResourceRoleInput = {
  /** Whether it is charged by default; absent leaves it alone, null clears it. Owner: dual write. */
  billingType?: InputMaybe<BillingType>;
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** What the role does; absent leaves it alone, null clears it. Owner: dual write. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The resource role to update. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name; absent leaves it alone. Owner: dual write. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What updateResourceRole answers. Owner: dual write. */
export type UpdateResourceRolePayload = {
  __typename?: 'UpdateResourceRolePayload';
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** The resource role; null when there is none. Owner: dual write. */
  resourceRole?: Maybe<ResourceRole>;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What updateTimeEntryApproval takes: only what waits for a decision can be changed. Owner: dual write. */
export type UpdateTimeEntryApprovalInput = {
  /** Hours that are billed, with at most two digits after the point: fewer than were worked are sold in part as not chargeable, more raise the sale above the cost; absent leaves them alone. Owner: Dataverse. */
  billableQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whether the customer pays: chargeable, not chargeable or complimentary; absent leaves it alone. Owner: Dataverse. */
  billingType?: InputMaybe<BillingType>;
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The approval to update. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What updateTimeEntryApproval answers. Owner: dual write. */
export type UpdateTimeEntryApprovalPayload = {
  __typename?: 'UpdateTimeEntryApprovalPayload';
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** The approval; null when there is none. Owner: dual write. */
  timeEntryApproval?: Maybe<TimeEntryApproval>;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What updateTimeEntry takes: only drafts and returned entries can be changed. Owner: dual write. */
export type UpdateTimeEntryInput = {
  /** The transaction category; absent leaves it alone, null clears it. Owner: Dataverse. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The day; absent leaves it alone. Owner: Dataverse. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** What was done; absent leaves it alone, null clears it. Owner: Dataverse. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** How long, in minutes; absent leaves it alone. Owner: Dataverse. */
  durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** What the customer is told of it; absent leaves it alone, null clears it. Owner: Dataverse. */
  externalDescription?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The time entry to update. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The role; absent leaves it alone, null clears it. Owner: Dataverse. */
  roleId?: InputMaybe<Scalars['ID']['input']>;
  /** The task, of the same project; absent leaves it alone, null clears it. Owner: Dataverse. */
  taskId?: InputMaybe<Scalars['ID']['input']>;
  /** What the entry is for; absent leaves it alone. Owner: Dataverse. */
  type?: InputMaybe<TimeEntryType>;
};

/** What updateTimeEntry answers. Owner: dual write. */
export type UpdateTimeEntryPayload = {
  __typename?: 'UpdateTimeEntryPayload';
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** The time entry; null when there is none. Owner: dual write. */
  timeEntry?: Maybe<TimeEntry>;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What updateTransactionCategory takes. Owner: dual write. */
export type UpdateTransactionCategoryInput = {
  /** Whether it is charged by default; absent leaves it alone, null clears it. Owner: dual write. */
  billingType?: InputMaybe<BillingType>;
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The transaction category to update. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name; absent leaves it alone. Owner: dual write. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What updateTransactionCategory answers. Owner: dual write. */
export type UpdateTransactionCategoryPayload = {
  __typename?: 'UpdateTransactionCategoryPayload';
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** The transaction category; null when there is none. Owner: dual write. */
  transactionCategory?: Maybe<TransactionCategory>;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
};

/** What updateVendor takes. Owner: dual write. */
export type UpdateVendorInput = {
  /** Where it is; what is absent in it is left alone. Owner: Dataverse. */
  address?: InputMaybe<PostalAddressInput>;
  /** When to answer. Owner: dual write. */
  consistency?: Consistency;
  /** The most that may be owed, in that currency; absent leaves it alone, null clears it. Owner: Dataverse. */
  creditLimit?: InputMaybe<Scalars['Decimal']['input']>;
  /** The code of the currency that it is paid in; absent leaves it alone. Owner: Dataverse. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The e-mail address; absent leaves it alone, null clears it. Owner: Dataverse. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change is based on; with another one the change is refused. Owner: dual write. */
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** True changes the record whatever its version. Owner: dual write. */
  force?: Scalars['Boolean']['input'];
  /** The code of a vendor group of the company; absent leaves it alone. Owner: Dataverse. */
  group?: InputMaybe<Scalars['String']['input']>;
  /** The vendor to update. Owner: dual write. */
  id: Scalars['ID']['input'];
  /** A text of your choice: repeats with the same key and input are answered with the first one's outcome. Owner: dual write. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name, at most 100 characters; absent leaves it alone. Owner: Dataverse. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The code of a method of payment of the company for vendors; absent leaves it alone, null clears it. Owner: Dataverse. */
  paymentMethod?: InputMaybe<Scalars['String']['input']>;
  /** The code of terms of payment of the company: `Net30`; absent leaves it alone, null clears it. Owner: Dataverse. */
  paymentTerms?: InputMaybe<Scalars['String']['input']>;
  /** The telephone number; absent leaves it alone, null clears it. Owner: Dataverse. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The address of its web site; absent leaves it alone, null clears it. Owner: Dataverse. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** What updateVendor answers. Owner: dual write. */
export type UpdateVendorPayload = {
  __typename?: 'UpdateVendorPayload';
  /** The receipt. Owner: dual write. */
  operation: WriteOperation;
  /** What the caller can mend, everything at once; empty when the change is made or on its way. Owner: dual write. */
  userErrors: Array<WriteError>;
  /** The vendor; null when there is none. Owner: dual write. */
  vendor?: Maybe<Vendor>;
};

/** Why the part of a write that goes to one system did not go through. Owner: dual write. */
export type UpstreamProblem = {
  __typename?: 'UpstreamProblem';
  /** What kind of trouble it is. Owner: dual write. */
  code: UpstreamProblemCode;
  /** What happened and what to do, in words of the gateway: nothing of the system's own. Owner: dual write. */
  message: Scalars['String']['output'];
  /** Whether the same change may succeed later without being altered. Owner: dual write. */
  retryable: Scalars['Boolean']['output'];
};

/** What is wrong between the gateway and one of the systems. Owner: dual write. */
export type UpstreamProblemCode =
  /** The row to create is there already, and is not this one. Owner: dual write. */
  | 'ALREADY_EXISTS'
  /** The map that would carry the change was stopped by an operator. Owner: dual write. */
  | 'MAP_NOT_RUNNING'
  /** The row to change is not there. Owner: dual write. */
  | 'MISSING'
  /** The answer was lost: the change may or may not have been made. Owner: dual write. */
  | 'OUTCOME_UNKNOWN'
  /** The system refused the change for a reason of its own. Owner: dual write. */
  | 'REJECTED'
  /** The row was changed by somebody else since it was read. Owner: dual write. */
  | 'STALE_VERSION'
  /** The system could not be reached or was too busy; nothing was written. Owner: dual write. */
  | 'UNAVAILABLE';

/** A user of Dataverse. Owner: Dataverse. */
export type User = {
  __typename?: 'User';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** Something that the caller of a mutation can mend. Owner: dual write. */
export type UserError = {
  /** What was expected, what was received, what to do. Owner: dual write. */
  message: Scalars['String']['output'];
  /** The place in the arguments; null where the change as a whole is meant. Owner: dual write. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A vendor. Owner: Dataverse. */
export type Vendor = {
  __typename?: 'Vendor';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** An invoice of a vendor. Owner: Finance. */
export type VendorInvoice = {
  __typename?: 'VendorInvoice';
  /** The opaque global id. Owner: Finance. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** A line of a vendor invoice. Owner: Finance. */
export type VendorInvoiceLine = {
  __typename?: 'VendorInvoiceLine';
  /** The opaque global id. Owner: Finance. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** A person who works for a company. Owner: Dataverse. */
export type Worker = {
  __typename?: 'Worker';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** What an operator may decide about a write that needs attention. Owner: dual write. */
export type WriteDecision =
  /** Put back what was written. Owner: dual write. */
  | 'COMPENSATE'
  /** The systems were set right by hand: let it rest. Owner: dual write. */
  | 'RESOLVE';

/** Why a write did not go through. Owner: dual write. */
export type WriteError = UserError & {
  __typename?: 'WriteError';
  /** The kind of trouble. Owner: dual write. */
  code: WriteErrorCode;
  /** What was expected, what was received, what to do. Owner: dual write. */
  message: Scalars['String']['output'];
  /** The place in the arguments; null where the change as a whole is meant. Owner: dual write. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Why a write did not go through. Owner: dual write. */
export type WriteErrorCode =
  /** Finance lacks what it needs to import or post the actuals, or to make the forecast. Owner: Finance. */
  | 'ACCOUNTING_NOT_READY'
  /** A record with this key is there already. Owner: dual write. */
  | 'ALREADY_EXISTS'
  /** Changes are kept for later, which stopping the map would strand. Owner: dual write. */
  | 'CHANGES_QUEUED'
  /** The first mutation with this idempotency key is still on its way; ask again. Owner: dual write. */
  | 'IDEMPOTENCY_IN_PROGRESS'
  /** The idempotency key was used for another input. Owner: dual write. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A value of the input will not do. Owner: dual write. */
  | 'INVALID'
  /** Other records refer to it. Owner: dual write. */
  | 'IN_USE'
  /** The table map is stopped, and the change is all about the system that it carries to. Owner: dual write. */
  | 'MAP_NOT_RUNNING'
  /** The operation does not wait for a decision. Owner: dual write. */
  | 'NOTHING_TO_DECIDE'
  /** The record is not there. Owner: dual write. */
  | 'NOT_FOUND'
  /** One of the systems did not say whether it made the change. Owner: dual write. */
  | 'OUTCOME_UNKNOWN'
  /** A decimal has more digits after the point than both systems hold; it is never rounded silently. Owner: dual write. */
  | 'PRECISION_LOSS'
  /** One of the systems refused the change. Owner: dual write. */
  | 'REJECTED_BY_SYSTEM'
  /** The record was changed since it was read. Owner: dual write. */
  | 'STALE_VERSION'
  /** One of the systems cannot be reached; the same mutation may succeed later. Owner: dual write. */
  | 'SYSTEM_UNAVAILABLE'
  /** Dataverse has no public message for it, and none of the tenant's own is configured. Owner: dual write. */
  | 'UNSUPPORTED'
  /** Neither expectedVersion nor force was given. Owner: dual write. */
  | 'VERSION_REQUIRED';

/** The part of a write that goes to one system: one row, or several in one transaction. Owner: dual write. */
export type WriteLeg = {
  __typename?: 'WriteLeg';
  /** How often it was sent. Owner: dual write. */
  attempts: Scalars['Int']['output'];
  /** The last thing that went wrong; null when nothing did. Owner: dual write. */
  error?: Maybe<UpstreamProblem>;
  /** Which side of the record that is. Owner: dual write. */
  role: LegRole;
  /** How many rows it writes. Owner: dual write. */
  rows: Scalars['Int']['output'];
  /** How far it is. Owner: dual write. */
  state: LegState;
  /** Where it goes. Owner: dual write. */
  system: System;
};

/** A change of one record in both systems: the receipt of a mutation. Owner: dual write. */
export type WriteOperation = {
  __typename?: 'WriteOperation';
  /** Writes of one aggregate are made one after the other. Owner: dual write. */
  aggregate: Scalars['String']['output'];
  /** Who asked for it. Owner: dual write. */
  caller: Scalars['String']['output'];
  /** When its caller wanted the answer. Owner: dual write. */
  consistency: Consistency;
  /** When it was recorded. Owner: dual write. */
  createdAt: Scalars['DateTime']['output'];
  /** The opaque global id, by which the receipt can be read again. Owner: dual write. */
  id: Scalars['ID']['output'];
  /** The caller's idempotency key. Owner: dual write. */
  idempotencyKey?: Maybe<Scalars['String']['output']>;
  /** Its parts, in the order in which they are written. Owner: dual write. */
  legs: Array<WriteLeg>;
  /** The table map that carries it. Owner: dual write. */
  map: Scalars['String']['output'];
  /** What went wrong, in a sentence; null when nothing did. Owner: dual write. */
  message?: Maybe<Scalars['String']['output']>;
  /** The mutation. Owner: dual write. */
  mutation: Scalars['String']['output'];
  /** How far it is. Owner: dual write. */
  state: WriteState;
  /** When it last changed. Owner: dual write. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of writes. Owner: the gateway. */
export type WriteOperationConnection = {
  __typename?: 'WriteOperationConnection';
  /** The rows with their places. Owner: the gateway. */
  edges: Array<WriteOperationEdge>;
  /** The rows. Owner: the gateway. */
  nodes: Array<WriteOperation>;
  /** Where the page stands. Owner: the gateway. */
  pageInfo: PageInfo;
};

/** An edge of a list of writes. Owner: the gateway. */
export type WriteOperationEdge = {
  __typename?: 'WriteOperationEdge';
  /** The row's place in the list. Owner: the gateway. */
  cursor: Scalars['String']['output'];
  /** The object. Owner: dual write. */
  node: WriteOperation;
};

/** Which writes to list. Owner: dual write. */
export type WriteOperationFilter = {
  /** Only of this table map, by name. Owner: dual write. */
  map?: InputMaybe<Scalars['String']['input']>;
  /** Only in these states. Owner: dual write. */
  states?: InputMaybe<Array<WriteState>>;
};

/** How far a write is. Owner: dual write. */
export type WriteState =
  /** The change is made. While its map is paused, one system has it and the other one's turn is kept: see the legs. Owner: dual write. */
  | 'COMMITTED'
  /** One system was changed, the other refused, and the first is as it was before. Owner: dual write. */
  | 'COMPENSATED'
  /** The two systems differ and an operator must decide. Owner: dual write. */
  | 'NEEDS_ATTENTION'
  /** Recorded for good, and still on its way to one of the systems or both. Owner: dual write. */
  | 'PENDING'
  /** Neither system was changed. Owner: dual write. */
  | 'REJECTED'
  /** An operator settled it by hand. Owner: dual write. */
  | 'RESOLVED';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Actual: Actual;
  BillingMilestone: BillingMilestone;
  BookableResource: BookableResource;
  ContractCustomer: ContractCustomer;
  ContractLine: ContractLine;
  Customer: Customer;
  ExchangeRate: ExchangeRate;
  Expense: Expense;
  ExpenseCategory: ExpenseCategory;
  ExpenseEstimate: ExpenseEstimate;
  ExpenseReport: ExpenseReport;
  IntegrationJournal: IntegrationJournal;
  IntegrationJournalLine: IntegrationJournalLine;
  Invoice: Invoice;
  InvoiceLine: InvoiceLine;
  Journal: Journal;
  JournalLine: JournalLine;
  LaborEstimate: LaborEstimate;
  LegalEntity: LegalEntity;
  MaterialEstimate: MaterialEstimate;
  Product: Product;
  Project: Project;
  ProjectContract: ProjectContract;
  ProjectTask: ProjectTask;
  ResourceAssignment: ResourceAssignment;
  ResourceRole: ResourceRole;
  Subcontract: Subcontract;
  SubcontractLine: SubcontractLine;
  TeamMember: TeamMember;
  TimeEntry: TimeEntry;
  TimeEntryApproval: TimeEntryApproval;
  TransactionCategory: TransactionCategory;
  TransactionConnection: TransactionConnection;
  User: User;
  Vendor: Vendor;
  VendorInvoice: VendorInvoice;
  VendorInvoiceLine: VendorInvoiceLine;
  Worker: Worker;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Actual:
    ( { __typename: 'Actual' }
    & GraphQLRecursivePick<FederationTypes['Actual'], {"id":true}> );
  BillingMilestone:
    ( { __typename: 'BillingMilestone' }
    & GraphQLRecursivePick<FederationTypes['BillingMilestone'], {"id":true}> );
  BookableResource:
    ( { __typename: 'BookableResource' }
    & GraphQLRecursivePick<FederationTypes['BookableResource'], {"id":true}> );
  ContractCustomer:
    ( { __typename: 'ContractCustomer' }
    & GraphQLRecursivePick<FederationTypes['ContractCustomer'], {"id":true}> );
  ContractLine:
    ( { __typename: 'ContractLine' }
    & GraphQLRecursivePick<FederationTypes['ContractLine'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  ExchangeRate:
    ( { __typename: 'ExchangeRate' }
    & GraphQLRecursivePick<FederationTypes['ExchangeRate'], {"id":true}> );
  Expense:
    ( { __typename: 'Expense' }
    & GraphQLRecursivePick<FederationTypes['Expense'], {"id":true}> );
  ExpenseCategory:
    ( { __typename: 'ExpenseCategory' }
    & GraphQLRecursivePick<FederationTypes['ExpenseCategory'], {"id":true}> );
  ExpenseEstimate:
    ( { __typename: 'ExpenseEstimate' }
    & GraphQLRecursivePick<FederationTypes['ExpenseEstimate'], {"id":true}> );
  ExpenseReport:
    ( { __typename: 'ExpenseReport' }
    & GraphQLRecursivePick<FederationTypes['ExpenseReport'], {"id":true}> );
  IntegrationJournal:
    ( { __typename: 'IntegrationJournal' }
    & GraphQLRecursivePick<FederationTypes['IntegrationJournal'], {"id":true}> );
  IntegrationJournalLine:
    ( { __typename: 'IntegrationJournalLine' }
    & GraphQLRecursivePick<FederationTypes['IntegrationJournalLine'], {"id":true}> );
  Invoice:
    ( { __typename: 'Invoice' }
    & GraphQLRecursivePick<FederationTypes['Invoice'], {"id":true}> );
  InvoiceLine:
    ( { __typename: 'InvoiceLine' }
    & GraphQLRecursivePick<FederationTypes['InvoiceLine'], {"id":true}> );
  Journal:
    ( { __typename: 'Journal' }
    & GraphQLRecursivePick<FederationTypes['Journal'], {"id":true}> );
  JournalLine:
    ( { __typename: 'JournalLine' }
    & GraphQLRecursivePick<FederationTypes['JournalLine'], {"id":true}> );
  LaborEstimate:
    ( { __typename: 'LaborEstimate' }
    & GraphQLRecursivePick<FederationTypes['LaborEstimate'], {"id":true}> );
  LegalEntity:
    ( { __typename: 'LegalEntity' }
    & GraphQLRecursivePick<FederationTypes['LegalEntity'], {"id":true}> );
  MaterialEstimate:
    ( { __typename: 'MaterialEstimate' }
    & GraphQLRecursivePick<FederationTypes['MaterialEstimate'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  ProjectContract:
    ( { __typename: 'ProjectContract' }
    & GraphQLRecursivePick<FederationTypes['ProjectContract'], {"id":true}> );
  ProjectTask:
    ( { __typename: 'ProjectTask' }
    & GraphQLRecursivePick<FederationTypes['ProjectTask'], {"id":true}> );
  ResourceAssignment:
    ( { __typename: 'ResourceAssignment' }
    & GraphQLRecursivePick<FederationTypes['ResourceAssignment'], {"id":true}> );
  ResourceRole:
    ( { __typename: 'ResourceRole' }
    & GraphQLRecursivePick<FederationTypes['ResourceRole'], {"id":true}> );
  Subcontract:
    ( { __typename: 'Subcontract' }
    & GraphQLRecursivePick<FederationTypes['Subcontract'], {"id":true}> );
  SubcontractLine:
    ( { __typename: 'SubcontractLine' }
    & GraphQLRecursivePick<FederationTypes['SubcontractLine'], {"id":true}> );
  TeamMember:
    ( { __typename: 'TeamMember' }
    & GraphQLRecursivePick<FederationTypes['TeamMember'], {"id":true}> );
  TimeEntry:
    ( { __typename: 'TimeEntry' }
    & GraphQLRecursivePick<FederationTypes['TimeEntry'], {"id":true}> );
  TimeEntryApproval:
    ( { __typename: 'TimeEntryApproval' }
    & GraphQLRecursivePick<FederationTypes['TimeEntryApproval'], {"id":true}> );
  TransactionCategory:
    ( { __typename: 'TransactionCategory' }
    & GraphQLRecursivePick<FederationTypes['TransactionCategory'], {"id":true}> );
  TransactionConnection:
    ( { __typename: 'TransactionConnection' }
    & GraphQLRecursivePick<FederationTypes['TransactionConnection'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  Vendor:
    ( { __typename: 'Vendor' }
    & GraphQLRecursivePick<FederationTypes['Vendor'], {"id":true}> );
  VendorInvoice:
    ( { __typename: 'VendorInvoice' }
    & GraphQLRecursivePick<FederationTypes['VendorInvoice'], {"id":true}> );
  VendorInvoiceLine:
    ( { __typename: 'VendorInvoiceLine' }
    & GraphQLRecursivePick<FederationTypes['VendorInvoiceLine'], {"id":true}> );
  Worker:
    ( { __typename: 'Worker' }
    & GraphQLRecursivePick<FederationTypes['Worker'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Estimate:
    | ( ExpenseEstimate )
    | ( LaborEstimate )
    | ( MaterialEstimate )
  ;
  UserError: ( WriteError );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actual: ResolverTypeWrapper<Actual>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ActualReplacementInput: ActualReplacementInput;
  AddContractCustomerInput: AddContractCustomerInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AddContractCustomerPayload: ResolverTypeWrapper<AddContractCustomerPayload>;
  AdjustmentStatus: AdjustmentStatus;
  ApproveTimeEntriesInput: ApproveTimeEntriesInput;
  AssignResourceInput: AssignResourceInput;
  AssignResourcePayload: ResolverTypeWrapper<AssignResourcePayload>;
  BillingMethod: BillingMethod;
  BillingMilestone: ResolverTypeWrapper<BillingMilestone>;
  BillingType: BillingType;
  BookableResource: ResolverTypeWrapper<BookableResource>;
  CancelActualsInput: CancelActualsInput;
  CancelActualsPayload: ResolverTypeWrapper<CancelActualsPayload>;
  CloseProjectContractAsLostInput: CloseProjectContractAsLostInput;
  CloseProjectContractAsLostPayload: ResolverTypeWrapper<CloseProjectContractAsLostPayload>;
  CloseProjectInput: CloseProjectInput;
  CloseProjectPayload: ResolverTypeWrapper<CloseProjectPayload>;
  ConfirmJournalInput: ConfirmJournalInput;
  ConfirmJournalPayload: ResolverTypeWrapper<ConfirmJournalPayload>;
  ConfirmProjectContractInput: ConfirmProjectContractInput;
  ConfirmProjectContractPayload: ResolverTypeWrapper<ConfirmProjectContractPayload>;
  Consistency: Consistency;
  ContractAccountingInput: ContractAccountingInput;
  ContractCustomer: ResolverTypeWrapper<ContractCustomer>;
  ContractCustomerAccountingInput: ContractCustomerAccountingInput;
  ContractLine: ResolverTypeWrapper<ContractLine>;
  ContractLineAccountingInput: ContractLineAccountingInput;
  CorrectActualsInput: CorrectActualsInput;
  CorrectActualsPayload: ResolverTypeWrapper<CorrectActualsPayload>;
  CorrectedActual: ResolverTypeWrapper<CorrectedActual>;
  CreateBillingMilestoneInput: CreateBillingMilestoneInput;
  CreateBillingMilestonePayload: ResolverTypeWrapper<CreateBillingMilestonePayload>;
  CreateContractLineInput: CreateContractLineInput;
  CreateContractLinePayload: ResolverTypeWrapper<CreateContractLinePayload>;
  CreateCustomerInput: CreateCustomerInput;
  CreateCustomerPayload: ResolverTypeWrapper<CreateCustomerPayload>;
  CreateExpenseEstimateInput: CreateExpenseEstimateInput;
  CreateExpenseEstimatePayload: ResolverTypeWrapper<CreateExpenseEstimatePayload>;
  CreateJournalInput: CreateJournalInput;
  CreateJournalLineInput: CreateJournalLineInput;
  CreateJournalLinePayload: ResolverTypeWrapper<CreateJournalLinePayload>;
  CreateJournalPayload: ResolverTypeWrapper<CreateJournalPayload>;
  CreateMaterialEstimateInput: CreateMaterialEstimateInput;
  CreateMaterialEstimatePayload: ResolverTypeWrapper<CreateMaterialEstimatePayload>;
  CreateProjectContractInput: CreateProjectContractInput;
  CreateProjectContractPayload: ResolverTypeWrapper<CreateProjectContractPayload>;
  CreateProjectInput: CreateProjectInput;
  CreateProjectPayload: ResolverTypeWrapper<CreateProjectPayload>;
  CreateProjectTaskInput: CreateProjectTaskInput;
  CreateProjectTaskPayload: ResolverTypeWrapper<CreateProjectTaskPayload>;
  CreateResourceRoleInput: CreateResourceRoleInput;
  CreateResourceRolePayload: ResolverTypeWrapper<CreateResourceRolePayload>;
  CreateTimeEntryInput: CreateTimeEntryInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CreateTimeEntryPayload: ResolverTypeWrapper<CreateTimeEntryPayload>;
  CreateTransactionCategoryInput: CreateTransactionCategoryInput;
  CreateTransactionCategoryPayload: ResolverTypeWrapper<CreateTransactionCategoryPayload>;
  CreateVendorInput: CreateVendorInput;
  CreateVendorPayload: ResolverTypeWrapper<CreateVendorPayload>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Customer: ResolverTypeWrapper<Customer>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideOperationPayload: ResolverTypeWrapper<DecideOperationPayload>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeleteBillingMilestoneInput: DeleteBillingMilestoneInput;
  DeleteBillingMilestonePayload: ResolverTypeWrapper<DeleteBillingMilestonePayload>;
  DeleteContractLineInput: DeleteContractLineInput;
  DeleteContractLinePayload: ResolverTypeWrapper<DeleteContractLinePayload>;
  DeleteCustomerInput: DeleteCustomerInput;
  DeleteCustomerPayload: ResolverTypeWrapper<DeleteCustomerPayload>;
  DeleteExpenseEstimateInput: DeleteExpenseEstimateInput;
  DeleteExpenseEstimatePayload: ResolverTypeWrapper<DeleteExpenseEstimatePayload>;
  DeleteJournalInput: DeleteJournalInput;
  DeleteJournalLineInput: DeleteJournalLineInput;
  DeleteJournalLinePayload: ResolverTypeWrapper<DeleteJournalLinePayload>;
  DeleteJournalPayload: ResolverTypeWrapper<DeleteJournalPayload>;
  DeleteMaterialEstimateInput: DeleteMaterialEstimateInput;
  DeleteMaterialEstimatePayload: ResolverTypeWrapper<DeleteMaterialEstimatePayload>;
  DeleteProjectContractInput: DeleteProjectContractInput;
  DeleteProjectContractPayload: ResolverTypeWrapper<DeleteProjectContractPayload>;
  DeleteProjectInput: DeleteProjectInput;
  DeleteProjectPayload: ResolverTypeWrapper<DeleteProjectPayload>;
  DeleteProjectTaskInput: DeleteProjectTaskInput;
  DeleteProjectTaskPayload: ResolverTypeWrapper<DeleteProjectTaskPayload>;
  DeleteResourceRoleInput: DeleteResourceRoleInput;
  DeleteResourceRolePayload: ResolverTypeWrapper<DeleteResourceRolePayload>;
  DeleteTimeEntryInput: DeleteTimeEntryInput;
  DeleteTimeEntryPayload: ResolverTypeWrapper<DeleteTimeEntryPayload>;
  DeleteTransactionCategoryInput: DeleteTransactionCategoryInput;
  DeleteTransactionCategoryPayload: ResolverTypeWrapper<DeleteTransactionCategoryPayload>;
  DeleteVendorInput: DeleteVendorInput;
  DeleteVendorPayload: ResolverTypeWrapper<DeleteVendorPayload>;
  Estimate: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Estimate']>;
  ExchangeRate: ResolverTypeWrapper<ExchangeRate>;
  Expense: ResolverTypeWrapper<Expense>;
  ExpenseCategory: ResolverTypeWrapper<ExpenseCategory>;
  ExpenseEstimate: ResolverTypeWrapper<ExpenseEstimate>;
  ExpenseReport: ResolverTypeWrapper<ExpenseReport>;
  IntegrationJournal: ResolverTypeWrapper<IntegrationJournal>;
  IntegrationJournalLine: ResolverTypeWrapper<IntegrationJournalLine>;
  Invoice: ResolverTypeWrapper<Invoice>;
  InvoiceLine: ResolverTypeWrapper<InvoiceLine>;
  Journal: ResolverTypeWrapper<Journal>;
  JournalLine: ResolverTypeWrapper<JournalLine>;
  JournalLineInput: JournalLineInput;
  LaborEstimate: ResolverTypeWrapper<LaborEstimate>;
  LegRole: LegRole;
  LegState: LegState;
  LegalEntity: ResolverTypeWrapper<LegalEntity>;
  MapAction: MapAction;
  MapDirection: MapDirection;
  MapInput: MapInput;
  MapPayload: ResolverTypeWrapper<MapPayload>;
  MapState: MapState;
  MapWriter: MapWriter;
  MarkMilestoneReadyInput: MarkMilestoneReadyInput;
  MarkMilestoneReadyPayload: ResolverTypeWrapper<MarkMilestoneReadyPayload>;
  MaterialEstimate: ResolverTypeWrapper<MaterialEstimate>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaymentTerms: PaymentTerms;
  PlannedWorkInput: PlannedWorkInput;
  PostalAddressInput: PostalAddressInput;
  Product: ResolverTypeWrapper<Product>;
  Project: ResolverTypeWrapper<Project>;
  ProjectAccountingInput: ProjectAccountingInput;
  ProjectContract: ResolverTypeWrapper<ProjectContract>;
  ProjectTask: ResolverTypeWrapper<ProjectTask>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecallActualsInput: RecallActualsInput;
  RecallActualsPayload: ResolverTypeWrapper<RecallActualsPayload>;
  RecalledActual: ResolverTypeWrapper<RecalledActual>;
  RemoveContractCustomerInput: RemoveContractCustomerInput;
  RemoveContractCustomerPayload: ResolverTypeWrapper<RemoveContractCustomerPayload>;
  RemoveResourceAssignmentInput: RemoveResourceAssignmentInput;
  RemoveResourceAssignmentPayload: ResolverTypeWrapper<RemoveResourceAssignmentPayload>;
  RepairActualsInput: RepairActualsInput;
  RepairActualsPayload: ResolverTypeWrapper<RepairActualsPayload>;
  ResolveOperationInput: ResolveOperationInput;
  ResourceAssignment: ResolverTypeWrapper<ResourceAssignment>;
  ResourceRole: ResolverTypeWrapper<ResourceRole>;
  RetryOperationInput: RetryOperationInput;
  Subcontract: ResolverTypeWrapper<Subcontract>;
  SubcontractLine: ResolverTypeWrapper<SubcontractLine>;
  SyncState: SyncState;
  SyncStatus: ResolverTypeWrapper<SyncStatus>;
  System: System;
  TableMap: ResolverTypeWrapper<TableMap>;
  TeamMember: ResolverTypeWrapper<TeamMember>;
  TimeEntriesInput: TimeEntriesInput;
  TimeEntriesPayload: ResolverTypeWrapper<TimeEntriesPayload>;
  TimeEntry: ResolverTypeWrapper<TimeEntry>;
  TimeEntryApproval: ResolverTypeWrapper<TimeEntryApproval>;
  TimeEntryResult: ResolverTypeWrapper<TimeEntryResult>;
  TimeEntryType: TimeEntryType;
  TransactionCategory: ResolverTypeWrapper<TransactionCategory>;
  TransactionClass: TransactionClass;
  TransactionConnection: ResolverTypeWrapper<TransactionConnection>;
  TransactionType: TransactionType;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  UpdateBillingMilestoneAccountingInput: UpdateBillingMilestoneAccountingInput;
  UpdateBillingMilestoneAccountingPayload: ResolverTypeWrapper<UpdateBillingMilestoneAccountingPayload>;
  UpdateBillingMilestoneInput: UpdateBillingMilestoneInput;
  UpdateBillingMilestonePayload: ResolverTypeWrapper<UpdateBillingMilestonePayload>;
  UpdateContractCustomerInput: UpdateContractCustomerInput;
  UpdateContractCustomerPayload: ResolverTypeWrapper<UpdateContractCustomerPayload>;
  UpdateContractLineAccountingInput: UpdateContractLineAccountingInput;
  UpdateContractLineAccountingPayload: ResolverTypeWrapper<UpdateContractLineAccountingPayload>;
  UpdateContractLineInput: UpdateContractLineInput;
  UpdateContractLinePayload: ResolverTypeWrapper<UpdateContractLinePayload>;
  UpdateCustomerInput: UpdateCustomerInput;
  UpdateCustomerPayload: ResolverTypeWrapper<UpdateCustomerPayload>;
  UpdateExpenseEstimateInput: UpdateExpenseEstimateInput;
  UpdateExpenseEstimatePayload: ResolverTypeWrapper<UpdateExpenseEstimatePayload>;
  UpdateJournalInput: UpdateJournalInput;
  UpdateJournalLineInput: UpdateJournalLineInput;
  UpdateJournalLinePayload: ResolverTypeWrapper<UpdateJournalLinePayload>;
  UpdateJournalPayload: ResolverTypeWrapper<UpdateJournalPayload>;
  UpdateMaterialEstimateInput: UpdateMaterialEstimateInput;
  UpdateMaterialEstimatePayload: ResolverTypeWrapper<UpdateMaterialEstimatePayload>;
  UpdateProjectAccountingInput: UpdateProjectAccountingInput;
  UpdateProjectAccountingPayload: ResolverTypeWrapper<UpdateProjectAccountingPayload>;
  UpdateProjectContractAccountingInput: UpdateProjectContractAccountingInput;
  UpdateProjectContractAccountingPayload: ResolverTypeWrapper<UpdateProjectContractAccountingPayload>;
  UpdateProjectContractInput: UpdateProjectContractInput;
  UpdateProjectContractPayload: ResolverTypeWrapper<UpdateProjectContractPayload>;
  UpdateProjectInput: UpdateProjectInput;
  UpdateProjectPayload: ResolverTypeWrapper<UpdateProjectPayload>;
  UpdateProjectTaskInput: UpdateProjectTaskInput;
  UpdateProjectTaskPayload: ResolverTypeWrapper<UpdateProjectTaskPayload>;
  UpdateResourceAssignmentInput: UpdateResourceAssignmentInput;
  UpdateResourceAssignmentPayload: ResolverTypeWrapper<UpdateResourceAssignmentPayload>;
  UpdateResourceRoleInput: UpdateResourceRoleInput;
  UpdateResourceRolePayload: ResolverTypeWrapper<UpdateResourceRolePayload>;
  UpdateTimeEntryApprovalInput: UpdateTimeEntryApprovalInput;
  UpdateTimeEntryApprovalPayload: ResolverTypeWrapper<UpdateTimeEntryApprovalPayload>;
  UpdateTimeEntryInput: UpdateTimeEntryInput;
  UpdateTimeEntryPayload: ResolverTypeWrapper<UpdateTimeEntryPayload>;
  UpdateTransactionCategoryInput: UpdateTransactionCategoryInput;
  UpdateTransactionCategoryPayload: ResolverTypeWrapper<UpdateTransactionCategoryPayload>;
  UpdateVendorInput: UpdateVendorInput;
  UpdateVendorPayload: ResolverTypeWrapper<UpdateVendorPayload>;
  UpstreamProblem: ResolverTypeWrapper<UpstreamProblem>;
  UpstreamProblemCode: UpstreamProblemCode;
  User: ResolverTypeWrapper<User>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Vendor: ResolverTypeWrapper<Vendor>;
  VendorInvoice: ResolverTypeWrapper<VendorInvoice>;
  VendorInvoiceLine: ResolverTypeWrapper<VendorInvoiceLine>;
  Worker: ResolverTypeWrapper<Worker>;
  WriteDecision: WriteDecision;
  WriteError: ResolverTypeWrapper<WriteError>;
  WriteErrorCode: WriteErrorCode;
  WriteLeg: ResolverTypeWrapper<WriteLeg>;
  WriteOperation: ResolverTypeWrapper<WriteOperation>;
  WriteOperationConnection: ResolverTypeWrapper<WriteOperationConnection>;
  WriteOperationEdge: ResolverTypeWrapper<WriteOperationEdge>;
  WriteOperationFilter: WriteOperationFilter;
  WriteState: WriteState;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actual: Actual | FederationReferenceTypes['Actual'];
  ID: Scalars['ID']['output'];
  ActualReplacementInput: ActualReplacementInput;
  AddContractCustomerInput: AddContractCustomerInput;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  AddContractCustomerPayload: AddContractCustomerPayload;
  ApproveTimeEntriesInput: ApproveTimeEntriesInput;
  AssignResourceInput: AssignResourceInput;
  AssignResourcePayload: AssignResourcePayload;
  BillingMilestone: BillingMilestone | FederationReferenceTypes['BillingMilestone'];
  BookableResource: BookableResource | FederationReferenceTypes['BookableResource'];
  CancelActualsInput: CancelActualsInput;
  CancelActualsPayload: CancelActualsPayload;
  CloseProjectContractAsLostInput: CloseProjectContractAsLostInput;
  CloseProjectContractAsLostPayload: CloseProjectContractAsLostPayload;
  CloseProjectInput: CloseProjectInput;
  CloseProjectPayload: CloseProjectPayload;
  ConfirmJournalInput: ConfirmJournalInput;
  ConfirmJournalPayload: ConfirmJournalPayload;
  ConfirmProjectContractInput: ConfirmProjectContractInput;
  ConfirmProjectContractPayload: ConfirmProjectContractPayload;
  ContractAccountingInput: ContractAccountingInput;
  ContractCustomer: ContractCustomer | FederationReferenceTypes['ContractCustomer'];
  ContractCustomerAccountingInput: ContractCustomerAccountingInput;
  ContractLine: ContractLine | FederationReferenceTypes['ContractLine'];
  ContractLineAccountingInput: ContractLineAccountingInput;
  CorrectActualsInput: CorrectActualsInput;
  CorrectActualsPayload: CorrectActualsPayload;
  CorrectedActual: CorrectedActual;
  CreateBillingMilestoneInput: CreateBillingMilestoneInput;
  CreateBillingMilestonePayload: CreateBillingMilestonePayload;
  CreateContractLineInput: CreateContractLineInput;
  CreateContractLinePayload: CreateContractLinePayload;
  CreateCustomerInput: CreateCustomerInput;
  CreateCustomerPayload: CreateCustomerPayload;
  CreateExpenseEstimateInput: CreateExpenseEstimateInput;
  CreateExpenseEstimatePayload: CreateExpenseEstimatePayload;
  CreateJournalInput: CreateJournalInput;
  CreateJournalLineInput: CreateJournalLineInput;
  CreateJournalLinePayload: CreateJournalLinePayload;
  CreateJournalPayload: CreateJournalPayload;
  CreateMaterialEstimateInput: CreateMaterialEstimateInput;
  CreateMaterialEstimatePayload: CreateMaterialEstimatePayload;
  CreateProjectContractInput: CreateProjectContractInput;
  CreateProjectContractPayload: CreateProjectContractPayload;
  CreateProjectInput: CreateProjectInput;
  CreateProjectPayload: CreateProjectPayload;
  CreateProjectTaskInput: CreateProjectTaskInput;
  CreateProjectTaskPayload: CreateProjectTaskPayload;
  CreateResourceRoleInput: CreateResourceRoleInput;
  CreateResourceRolePayload: CreateResourceRolePayload;
  CreateTimeEntryInput: CreateTimeEntryInput;
  Int: Scalars['Int']['output'];
  CreateTimeEntryPayload: CreateTimeEntryPayload;
  CreateTransactionCategoryInput: CreateTransactionCategoryInput;
  CreateTransactionCategoryPayload: CreateTransactionCategoryPayload;
  CreateVendorInput: CreateVendorInput;
  CreateVendorPayload: CreateVendorPayload;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Customer: Customer | FederationReferenceTypes['Customer'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideOperationPayload: DecideOperationPayload;
  Decimal: Scalars['Decimal']['output'];
  DeleteBillingMilestoneInput: DeleteBillingMilestoneInput;
  DeleteBillingMilestonePayload: DeleteBillingMilestonePayload;
  DeleteContractLineInput: DeleteContractLineInput;
  DeleteContractLinePayload: DeleteContractLinePayload;
  DeleteCustomerInput: DeleteCustomerInput;
  DeleteCustomerPayload: DeleteCustomerPayload;
  DeleteExpenseEstimateInput: DeleteExpenseEstimateInput;
  DeleteExpenseEstimatePayload: DeleteExpenseEstimatePayload;
  DeleteJournalInput: DeleteJournalInput;
  DeleteJournalLineInput: DeleteJournalLineInput;
  DeleteJournalLinePayload: DeleteJournalLinePayload;
  DeleteJournalPayload: DeleteJournalPayload;
  DeleteMaterialEstimateInput: DeleteMaterialEstimateInput;
  DeleteMaterialEstimatePayload: DeleteMaterialEstimatePayload;
  DeleteProjectContractInput: DeleteProjectContractInput;
  DeleteProjectContractPayload: DeleteProjectContractPayload;
  DeleteProjectInput: DeleteProjectInput;
  DeleteProjectPayload: DeleteProjectPayload;
  DeleteProjectTaskInput: DeleteProjectTaskInput;
  DeleteProjectTaskPayload: DeleteProjectTaskPayload;
  DeleteResourceRoleInput: DeleteResourceRoleInput;
  DeleteResourceRolePayload: DeleteResourceRolePayload;
  DeleteTimeEntryInput: DeleteTimeEntryInput;
  DeleteTimeEntryPayload: DeleteTimeEntryPayload;
  DeleteTransactionCategoryInput: DeleteTransactionCategoryInput;
  DeleteTransactionCategoryPayload: DeleteTransactionCategoryPayload;
  DeleteVendorInput: DeleteVendorInput;
  DeleteVendorPayload: DeleteVendorPayload;
  Estimate: ResolversInterfaceTypes<ResolversParentTypes>['Estimate'];
  ExchangeRate: ExchangeRate | FederationReferenceTypes['ExchangeRate'];
  Expense: Expense | FederationReferenceTypes['Expense'];
  ExpenseCategory: ExpenseCategory | FederationReferenceTypes['ExpenseCategory'];
  ExpenseEstimate: ExpenseEstimate | FederationReferenceTypes['ExpenseEstimate'];
  ExpenseReport: ExpenseReport | FederationReferenceTypes['ExpenseReport'];
  IntegrationJournal: IntegrationJournal | FederationReferenceTypes['IntegrationJournal'];
  IntegrationJournalLine: IntegrationJournalLine | FederationReferenceTypes['IntegrationJournalLine'];
  Invoice: Invoice | FederationReferenceTypes['Invoice'];
  InvoiceLine: InvoiceLine | FederationReferenceTypes['InvoiceLine'];
  Journal: Journal | FederationReferenceTypes['Journal'];
  JournalLine: JournalLine | FederationReferenceTypes['JournalLine'];
  JournalLineInput: JournalLineInput;
  LaborEstimate: LaborEstimate | FederationReferenceTypes['LaborEstimate'];
  LegalEntity: LegalEntity | FederationReferenceTypes['LegalEntity'];
  MapInput: MapInput;
  MapPayload: MapPayload;
  MarkMilestoneReadyInput: MarkMilestoneReadyInput;
  MarkMilestoneReadyPayload: MarkMilestoneReadyPayload;
  MaterialEstimate: MaterialEstimate | FederationReferenceTypes['MaterialEstimate'];
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PlannedWorkInput: PlannedWorkInput;
  PostalAddressInput: PostalAddressInput;
  Product: Product | FederationReferenceTypes['Product'];
  Project: Project | FederationReferenceTypes['Project'];
  ProjectAccountingInput: ProjectAccountingInput;
  ProjectContract: ProjectContract | FederationReferenceTypes['ProjectContract'];
  ProjectTask: ProjectTask | FederationReferenceTypes['ProjectTask'];
  Query: Record<PropertyKey, never>;
  RecallActualsInput: RecallActualsInput;
  RecallActualsPayload: RecallActualsPayload;
  RecalledActual: RecalledActual;
  RemoveContractCustomerInput: RemoveContractCustomerInput;
  RemoveContractCustomerPayload: RemoveContractCustomerPayload;
  RemoveResourceAssignmentInput: RemoveResourceAssignmentInput;
  RemoveResourceAssignmentPayload: RemoveResourceAssignmentPayload;
  RepairActualsInput: RepairActualsInput;
  RepairActualsPayload: RepairActualsPayload;
  ResolveOperationInput: ResolveOperationInput;
  ResourceAssignment: ResourceAssignment | FederationReferenceTypes['ResourceAssignment'];
  ResourceRole: ResourceRole | FederationReferenceTypes['ResourceRole'];
  RetryOperationInput: RetryOperationInput;
  Subcontract: Subcontract | FederationReferenceTypes['Subcontract'];
  SubcontractLine: SubcontractLine | FederationReferenceTypes['SubcontractLine'];
  SyncStatus: SyncStatus;
  TableMap: TableMap;
  TeamMember: TeamMember | FederationReferenceTypes['TeamMember'];
  TimeEntriesInput: TimeEntriesInput;
  TimeEntriesPayload: TimeEntriesPayload;
  TimeEntry: TimeEntry | FederationReferenceTypes['TimeEntry'];
  TimeEntryApproval: TimeEntryApproval | FederationReferenceTypes['TimeEntryApproval'];
  TimeEntryResult: TimeEntryResult;
  TransactionCategory: TransactionCategory | FederationReferenceTypes['TransactionCategory'];
  TransactionConnection: TransactionConnection | FederationReferenceTypes['TransactionConnection'];
  UUID: Scalars['UUID']['output'];
  UpdateBillingMilestoneAccountingInput: UpdateBillingMilestoneAccountingInput;
  UpdateBillingMilestoneAccountingPayload: UpdateBillingMilestoneAccountingPayload;
  UpdateBillingMilestoneInput: UpdateBillingMilestoneInput;
  UpdateBillingMilestonePayload: UpdateBillingMilestonePayload;
  UpdateContractCustomerInput: UpdateContractCustomerInput;
  UpdateContractCustomerPayload: UpdateContractCustomerPayload;
  UpdateContractLineAccountingInput: UpdateContractLineAccountingInput;
  UpdateContractLineAccountingPayload: UpdateContractLineAccountingPayload;
  UpdateContractLineInput: UpdateContractLineInput;
  UpdateContractLinePayload: UpdateContractLinePayload;
  UpdateCustomerInput: UpdateCustomerInput;
  UpdateCustomerPayload: UpdateCustomerPayload;
  UpdateExpenseEstimateInput: UpdateExpenseEstimateInput;
  UpdateExpenseEstimatePayload: UpdateExpenseEstimatePayload;
  UpdateJournalInput: UpdateJournalInput;
  UpdateJournalLineInput: UpdateJournalLineInput;
  UpdateJournalLinePayload: UpdateJournalLinePayload;
  UpdateJournalPayload: UpdateJournalPayload;
  UpdateMaterialEstimateInput: UpdateMaterialEstimateInput;
  UpdateMaterialEstimatePayload: UpdateMaterialEstimatePayload;
  UpdateProjectAccountingInput: UpdateProjectAccountingInput;
  UpdateProjectAccountingPayload: UpdateProjectAccountingPayload;
  UpdateProjectContractAccountingInput: UpdateProjectContractAccountingInput;
  UpdateProjectContractAccountingPayload: UpdateProjectContractAccountingPayload;
  UpdateProjectContractInput: UpdateProjectContractInput;
  UpdateProjectContractPayload: UpdateProjectContractPayload;
  UpdateProjectInput: UpdateProjectInput;
  UpdateProjectPayload: UpdateProjectPayload;
  UpdateProjectTaskInput: UpdateProjectTaskInput;
  UpdateProjectTaskPayload: UpdateProjectTaskPayload;
  UpdateResourceAssignmentInput: UpdateResourceAssignmentInput;
  UpdateResourceAssignmentPayload: UpdateResourceAssignmentPayload;
  UpdateResourceRoleInput: UpdateResourceRoleInput;
  UpdateResourceRolePayload: UpdateResourceRolePayload;
  UpdateTimeEntryApprovalInput: UpdateTimeEntryApprovalInput;
  UpdateTimeEntryApprovalPayload: UpdateTimeEntryApprovalPayload;
  UpdateTimeEntryInput: UpdateTimeEntryInput;
  UpdateTimeEntryPayload: UpdateTimeEntryPayload;
  UpdateTransactionCategoryInput: UpdateTransactionCategoryInput;
  UpdateTransactionCategoryPayload: UpdateTransactionCategoryPayload;
  UpdateVendorInput: UpdateVendorInput;
  UpdateVendorPayload: UpdateVendorPayload;
  UpstreamProblem: UpstreamProblem;
  User: User | FederationReferenceTypes['User'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Vendor: Vendor | FederationReferenceTypes['Vendor'];
  VendorInvoice: VendorInvoice | FederationReferenceTypes['VendorInvoice'];
  VendorInvoiceLine: VendorInvoiceLine | FederationReferenceTypes['VendorInvoiceLine'];
  Worker: Worker | FederationReferenceTypes['Worker'];
  WriteError: WriteError;
  WriteLeg: WriteLeg;
  WriteOperation: WriteOperation;
  WriteOperationConnection: WriteOperationConnection;
  WriteOperationEdge: WriteOperationEdge;
  WriteOperationFilter: WriteOperationFilter;
};

export type ActualResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Actual'] = ResolversParentTypes['Actual'], FederationReferenceType extends FederationReferenceTypes['Actual'] = FederationReferenceTypes['Actual']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Actual']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type AddContractCustomerPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AddContractCustomerPayload'] = ResolversParentTypes['AddContractCustomerPayload']> = {
  contractCustomer?: Resolver<Maybe<ResolversTypes['ContractCustomer']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type AssignResourcePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AssignResourcePayload'] = ResolversParentTypes['AssignResourcePayload']> = {
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  resourceAssignment?: Resolver<Maybe<ResolversTypes['ResourceAssignment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type BillingMilestoneResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BillingMilestone'] = ResolversParentTypes['BillingMilestone'], FederationReferenceType extends FederationReferenceTypes['BillingMilestone'] = FederationReferenceTypes['BillingMilestone']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BillingMilestone']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type BookableResourceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BookableResource'] = ResolversParentTypes['BookableResource'], FederationReferenceType extends FederationReferenceTypes['BookableResource'] = FederationReferenceTypes['BookableResource']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BookableResource']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type CancelActualsPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CancelActualsPayload'] = ResolversParentTypes['CancelActualsPayload']> = {
  isCanceled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  journalId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['WriteOperation']>, ParentType, ContextType>;
  reversed?: Resolver<Array<ResolversTypes['CorrectedActual']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type CloseProjectContractAsLostPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CloseProjectContractAsLostPayload'] = ResolversParentTypes['CloseProjectContractAsLostPayload']> = {
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  projectContract?: Resolver<Maybe<ResolversTypes['ProjectContract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type CloseProjectPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CloseProjectPayload'] = ResolversParentTypes['CloseProjectPayload']> = {
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type ConfirmJournalPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ConfirmJournalPayload'] = ResolversParentTypes['ConfirmJournalPayload']> = {
  isConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  journal?: Resolver<Maybe<ResolversTypes['Journal']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['WriteOperation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type ConfirmProjectContractPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ConfirmProjectContractPayload'] = ResolversParentTypes['ConfirmProjectContractPayload']> = {
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  projectContract?: Resolver<Maybe<ResolversTypes['ProjectContract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type ContractCustomerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ContractCustomer'] = ResolversParentTypes['ContractCustomer'], FederationReferenceType extends FederationReferenceTypes['ContractCustomer'] = FederationReferenceTypes['ContractCustomer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContractCustomer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type ContractLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ContractLine'] = ResolversParentTypes['ContractLine'], FederationReferenceType extends FederationReferenceTypes['ContractLine'] = FederationReferenceTypes['ContractLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContractLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type CorrectActualsPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CorrectActualsPayload'] = ResolversParentTypes['CorrectActualsPayload']> = {
  isCorrected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  journalId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['WriteOperation']>, ParentType, ContextType>;
  reversed?: Resolver<Array<ResolversTypes['CorrectedActual']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type CorrectedActualResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CorrectedActual'] = ResolversParentTypes['CorrectedActual']> = {
  actual?: Resolver<ResolversTypes['Actual'], ParentType, ContextType>;
  expectedStatus?: Resolver<ResolversTypes['AdjustmentStatus'], ParentType, ContextType>;
  isDone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreateBillingMilestonePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CreateBillingMilestonePayload'] = ResolversParentTypes['CreateBillingMilestonePayload']> = {
  billingMilestone?: Resolver<Maybe<ResolversTypes['BillingMilestone']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type CreateContractLinePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CreateContractLinePayload'] = ResolversParentTypes['CreateContractLinePayload']> = {
  contractLine?: Resolver<Maybe<ResolversTypes['ContractLine']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type CreateCustomerPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CreateCustomerPayload'] = ResolversParentTypes['CreateCustomerPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type CreateExpenseEstimatePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CreateExpenseEstimatePayload'] = ResolversParentTypes['CreateExpenseEstimatePayload']> = {
  expenseEstimate?: Resolver<Maybe<ResolversTypes['ExpenseEstimate']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type CreateJournalLinePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CreateJournalLinePayload'] = ResolversParentTypes['CreateJournalLinePayload']> = {
  journalLine?: Resolver<Maybe<ResolversTypes['JournalLine']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type CreateJournalPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CreateJournalPayload'] = ResolversParentTypes['CreateJournalPayload']> = {
  journal?: Resolver<Maybe<ResolversTypes['Journal']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type CreateMaterialEstimatePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CreateMaterialEstimatePayload'] = ResolversParentTypes['CreateMaterialEstimatePayload']> = {
  materialEstimate?: Resolver<Maybe<ResolversTypes['MaterialEstimate']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type CreateProjectContractPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CreateProjectContractPayload'] = ResolversParentTypes['CreateProjectContractPayload']> = {
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  projectContract?: Resolver<Maybe<ResolversTypes['ProjectContract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type CreateProjectPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CreateProjectPayload'] = ResolversParentTypes['CreateProjectPayload']> = {
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type CreateProjectTaskPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CreateProjectTaskPayload'] = ResolversParentTypes['CreateProjectTaskPayload']> = {
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  projectTask?: Resolver<Maybe<ResolversTypes['ProjectTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type CreateResourceRolePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CreateResourceRolePayload'] = ResolversParentTypes['CreateResourceRolePayload']> = {
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  resourceRole?: Resolver<Maybe<ResolversTypes['ResourceRole']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type CreateTimeEntryPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CreateTimeEntryPayload'] = ResolversParentTypes['CreateTimeEntryPayload']> = {
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  timeEntry?: Resolver<Maybe<ResolversTypes['TimeEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type CreateTransactionCategoryPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CreateTransactionCategoryPayload'] = ResolversParentTypes['CreateTransactionCategoryPayload']> = {
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  transactionCategory?: Resolver<Maybe<ResolversTypes['TransactionCategory']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type CreateVendorPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CreateVendorPayload'] = ResolversParentTypes['CreateVendorPayload']> = {
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CustomerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideOperationPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DecideOperationPayload'] = ResolversParentTypes['DecideOperationPayload']> = {
  operation?: Resolver<Maybe<ResolversTypes['WriteOperation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeleteBillingMilestonePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeleteBillingMilestonePayload'] = ResolversParentTypes['DeleteBillingMilestonePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type DeleteContractLinePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeleteContractLinePayload'] = ResolversParentTypes['DeleteContractLinePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type DeleteCustomerPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeleteCustomerPayload'] = ResolversParentTypes['DeleteCustomerPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type DeleteExpenseEstimatePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeleteExpenseEstimatePayload'] = ResolversParentTypes['DeleteExpenseEstimatePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type DeleteJournalLinePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeleteJournalLinePayload'] = ResolversParentTypes['DeleteJournalLinePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type DeleteJournalPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeleteJournalPayload'] = ResolversParentTypes['DeleteJournalPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type DeleteMaterialEstimatePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeleteMaterialEstimatePayload'] = ResolversParentTypes['DeleteMaterialEstimatePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type DeleteProjectContractPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeleteProjectContractPayload'] = ResolversParentTypes['DeleteProjectContractPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type DeleteProjectPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeleteProjectPayload'] = ResolversParentTypes['DeleteProjectPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type DeleteProjectTaskPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeleteProjectTaskPayload'] = ResolversParentTypes['DeleteProjectTaskPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type DeleteResourceRolePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeleteResourceRolePayload'] = ResolversParentTypes['DeleteResourceRolePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type DeleteTimeEntryPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeleteTimeEntryPayload'] = ResolversParentTypes['DeleteTimeEntryPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type DeleteTransactionCategoryPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeleteTransactionCategoryPayload'] = ResolversParentTypes['DeleteTransactionCategoryPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type DeleteVendorPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeleteVendorPayload'] = ResolversParentTypes['DeleteVendorPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type EstimateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Estimate'] = ResolversParentTypes['Estimate']> = {
  __resolveType: TypeResolveFn<'ExpenseEstimate' | 'LaborEstimate' | 'MaterialEstimate', ParentType, ContextType>;
};

export type ExchangeRateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExchangeRate'] = ResolversParentTypes['ExchangeRate'], FederationReferenceType extends FederationReferenceTypes['ExchangeRate'] = FederationReferenceTypes['ExchangeRate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExchangeRate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type ExpenseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Expense'] = ResolversParentTypes['Expense'], FederationReferenceType extends FederationReferenceTypes['Expense'] = FederationReferenceTypes['Expense']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Expense']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type ExpenseCategoryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExpenseCategory'] = ResolversParentTypes['ExpenseCategory'], FederationReferenceType extends FederationReferenceTypes['ExpenseCategory'] = FederationReferenceTypes['ExpenseCategory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExpenseCategory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type ExpenseEstimateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExpenseEstimate'] = ResolversParentTypes['ExpenseEstimate'], FederationReferenceType extends FederationReferenceTypes['ExpenseEstimate'] = FederationReferenceTypes['ExpenseEstimate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExpenseEstimate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpenseReportResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExpenseReport'] = ResolversParentTypes['ExpenseReport'], FederationReferenceType extends FederationReferenceTypes['ExpenseReport'] = FederationReferenceTypes['ExpenseReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExpenseReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type IntegrationJournalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IntegrationJournal'] = ResolversParentTypes['IntegrationJournal'], FederationReferenceType extends FederationReferenceTypes['IntegrationJournal'] = FederationReferenceTypes['IntegrationJournal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IntegrationJournal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type IntegrationJournalLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IntegrationJournalLine'] = ResolversParentTypes['IntegrationJournalLine'], FederationReferenceType extends FederationReferenceTypes['IntegrationJournalLine'] = FederationReferenceTypes['IntegrationJournalLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IntegrationJournalLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice'], FederationReferenceType extends FederationReferenceTypes['Invoice'] = FederationReferenceTypes['Invoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type InvoiceLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InvoiceLine'] = ResolversParentTypes['InvoiceLine'], FederationReferenceType extends FederationReferenceTypes['InvoiceLine'] = FederationReferenceTypes['InvoiceLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InvoiceLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type JournalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Journal'] = ResolversParentTypes['Journal'], FederationReferenceType extends FederationReferenceTypes['Journal'] = FederationReferenceTypes['Journal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Journal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type JournalLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['JournalLine'] = ResolversParentTypes['JournalLine'], FederationReferenceType extends FederationReferenceTypes['JournalLine'] = FederationReferenceTypes['JournalLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JournalLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type LaborEstimateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LaborEstimate'] = ResolversParentTypes['LaborEstimate'], FederationReferenceType extends FederationReferenceTypes['LaborEstimate'] = FederationReferenceTypes['LaborEstimate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LaborEstimate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalEntityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LegalEntity'] = ResolversParentTypes['LegalEntity'], FederationReferenceType extends FederationReferenceTypes['LegalEntity'] = FederationReferenceTypes['LegalEntity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalEntity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type MapPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MapPayload'] = ResolversParentTypes['MapPayload']> = {
  tableMap?: Resolver<Maybe<ResolversTypes['TableMap']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type MarkMilestoneReadyPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MarkMilestoneReadyPayload'] = ResolversParentTypes['MarkMilestoneReadyPayload']> = {
  billingMilestone?: Resolver<Maybe<ResolversTypes['BillingMilestone']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type MaterialEstimateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MaterialEstimate'] = ResolversParentTypes['MaterialEstimate'], FederationReferenceType extends FederationReferenceTypes['MaterialEstimate'] = FederationReferenceTypes['MaterialEstimate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MaterialEstimate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptTimeEntryRecalls?: Resolver<Maybe<ResolversTypes['TimeEntriesPayload']>, ParentType, ContextType, RequireFields<MutationAcceptTimeEntryRecallsArgs, 'input'>>;
  addContractCustomer?: Resolver<Maybe<ResolversTypes['AddContractCustomerPayload']>, ParentType, ContextType, RequireFields<MutationAddContractCustomerArgs, 'input'>>;
  approveTimeEntries?: Resolver<Maybe<ResolversTypes['TimeEntriesPayload']>, ParentType, ContextType, RequireFields<MutationApproveTimeEntriesArgs, 'input'>>;
  assignResource?: Resolver<Maybe<ResolversTypes['AssignResourcePayload']>, ParentType, ContextType, RequireFields<MutationAssignResourceArgs, 'input'>>;
  cancelActuals?: Resolver<Maybe<ResolversTypes['CancelActualsPayload']>, ParentType, ContextType, RequireFields<MutationCancelActualsArgs, 'input'>>;
  cancelTimeEntryApprovals?: Resolver<Maybe<ResolversTypes['TimeEntriesPayload']>, ParentType, ContextType, RequireFields<MutationCancelTimeEntryApprovalsArgs, 'input'>>;
  closeProject?: Resolver<Maybe<ResolversTypes['CloseProjectPayload']>, ParentType, ContextType, RequireFields<MutationCloseProjectArgs, 'input'>>;
  closeProjectContractAsLost?: Resolver<Maybe<ResolversTypes['CloseProjectContractAsLostPayload']>, ParentType, ContextType, RequireFields<MutationCloseProjectContractAsLostArgs, 'input'>>;
  confirmJournal?: Resolver<Maybe<ResolversTypes['ConfirmJournalPayload']>, ParentType, ContextType, RequireFields<MutationConfirmJournalArgs, 'input'>>;
  confirmProjectContract?: Resolver<Maybe<ResolversTypes['ConfirmProjectContractPayload']>, ParentType, ContextType, RequireFields<MutationConfirmProjectContractArgs, 'input'>>;
  correctActuals?: Resolver<Maybe<ResolversTypes['CorrectActualsPayload']>, ParentType, ContextType, RequireFields<MutationCorrectActualsArgs, 'input'>>;
  createBillingMilestone?: Resolver<Maybe<ResolversTypes['CreateBillingMilestonePayload']>, ParentType, ContextType, RequireFields<MutationCreateBillingMilestoneArgs, 'input'>>;
  createContractLine?: Resolver<Maybe<ResolversTypes['CreateContractLinePayload']>, ParentType, ContextType, RequireFields<MutationCreateContractLineArgs, 'input'>>;
  createCustomer?: Resolver<Maybe<ResolversTypes['CreateCustomerPayload']>, ParentType, ContextType, RequireFields<MutationCreateCustomerArgs, 'input'>>;
  createExpenseEstimate?: Resolver<Maybe<ResolversTypes['CreateExpenseEstimatePayload']>, ParentType, ContextType, RequireFields<MutationCreateExpenseEstimateArgs, 'input'>>;
  createJournal?: Resolver<Maybe<ResolversTypes['CreateJournalPayload']>, ParentType, ContextType, RequireFields<MutationCreateJournalArgs, 'input'>>;
  createJournalLine?: Resolver<Maybe<ResolversTypes['CreateJournalLinePayload']>, ParentType, ContextType, RequireFields<MutationCreateJournalLineArgs, 'input'>>;
  createMaterialEstimate?: Resolver<Maybe<ResolversTypes['CreateMaterialEstimatePayload']>, ParentType, ContextType, RequireFields<MutationCreateMaterialEstimateArgs, 'input'>>;
  createProject?: Resolver<Maybe<ResolversTypes['CreateProjectPayload']>, ParentType, ContextType, RequireFields<MutationCreateProjectArgs, 'input'>>;
  createProjectContract?: Resolver<Maybe<ResolversTypes['CreateProjectContractPayload']>, ParentType, ContextType, RequireFields<MutationCreateProjectContractArgs, 'input'>>;
  createProjectTask?: Resolver<Maybe<ResolversTypes['CreateProjectTaskPayload']>, ParentType, ContextType, RequireFields<MutationCreateProjectTaskArgs, 'input'>>;
  createResourceRole?: Resolver<Maybe<ResolversTypes['CreateResourceRolePayload']>, ParentType, ContextType, RequireFields<MutationCreateResourceRoleArgs, 'input'>>;
  createTimeEntry?: Resolver<Maybe<ResolversTypes['CreateTimeEntryPayload']>, ParentType, ContextType, RequireFields<MutationCreateTimeEntryArgs, 'input'>>;
  createTransactionCategory?: Resolver<Maybe<ResolversTypes['CreateTransactionCategoryPayload']>, ParentType, ContextType, RequireFields<MutationCreateTransactionCategoryArgs, 'input'>>;
  createVendor?: Resolver<Maybe<ResolversTypes['CreateVendorPayload']>, ParentType, ContextType, RequireFields<MutationCreateVendorArgs, 'input'>>;
  deleteBillingMilestone?: Resolver<Maybe<ResolversTypes['DeleteBillingMilestonePayload']>, ParentType, ContextType, RequireFields<MutationDeleteBillingMilestoneArgs, 'input'>>;
  deleteContractLine?: Resolver<Maybe<ResolversTypes['DeleteContractLinePayload']>, ParentType, ContextType, RequireFields<MutationDeleteContractLineArgs, 'input'>>;
  deleteCustomer?: Resolver<Maybe<ResolversTypes['DeleteCustomerPayload']>, ParentType, ContextType, RequireFields<MutationDeleteCustomerArgs, 'input'>>;
  deleteExpenseEstimate?: Resolver<Maybe<ResolversTypes['DeleteExpenseEstimatePayload']>, ParentType, ContextType, RequireFields<MutationDeleteExpenseEstimateArgs, 'input'>>;
  deleteJournal?: Resolver<Maybe<ResolversTypes['DeleteJournalPayload']>, ParentType, ContextType, RequireFields<MutationDeleteJournalArgs, 'input'>>;
  deleteJournalLine?: Resolver<Maybe<ResolversTypes['DeleteJournalLinePayload']>, ParentType, ContextType, RequireFields<MutationDeleteJournalLineArgs, 'input'>>;
  deleteMaterialEstimate?: Resolver<Maybe<ResolversTypes['DeleteMaterialEstimatePayload']>, ParentType, ContextType, RequireFields<MutationDeleteMaterialEstimateArgs, 'input'>>;
  deleteProject?: Resolver<Maybe<ResolversTypes['DeleteProjectPayload']>, ParentType, ContextType, RequireFields<MutationDeleteProjectArgs, 'input'>>;
  deleteProjectContract?: Resolver<Maybe<ResolversTypes['DeleteProjectContractPayload']>, ParentType, ContextType, RequireFields<MutationDeleteProjectContractArgs, 'input'>>;
  deleteProjectTask?: Resolver<Maybe<ResolversTypes['DeleteProjectTaskPayload']>, ParentType, ContextType, RequireFields<MutationDeleteProjectTaskArgs, 'input'>>;
  deleteResourceRole?: Resolver<Maybe<ResolversTypes['DeleteResourceRolePayload']>, ParentType, ContextType, RequireFields<MutationDeleteResourceRoleArgs, 'input'>>;
  deleteTimeEntry?: Resolver<Maybe<ResolversTypes['DeleteTimeEntryPayload']>, ParentType, ContextType, RequireFields<MutationDeleteTimeEntryArgs, 'input'>>;
  deleteTransactionCategory?: Resolver<Maybe<ResolversTypes['DeleteTransactionCategoryPayload']>, ParentType, ContextType, RequireFields<MutationDeleteTransactionCategoryArgs, 'input'>>;
  deleteVendor?: Resolver<Maybe<ResolversTypes['DeleteVendorPayload']>, ParentType, ContextType, RequireFields<MutationDeleteVendorArgs, 'input'>>;
  markMilestoneReady?: Resolver<Maybe<ResolversTypes['MarkMilestoneReadyPayload']>, ParentType, ContextType, RequireFields<MutationMarkMilestoneReadyArgs, 'input'>>;
  pauseMap?: Resolver<Maybe<ResolversTypes['MapPayload']>, ParentType, ContextType, RequireFields<MutationPauseMapArgs, 'input'>>;
  recallActuals?: Resolver<Maybe<ResolversTypes['RecallActualsPayload']>, ParentType, ContextType, RequireFields<MutationRecallActualsArgs, 'input'>>;
  recallTimeEntries?: Resolver<Maybe<ResolversTypes['TimeEntriesPayload']>, ParentType, ContextType, RequireFields<MutationRecallTimeEntriesArgs, 'input'>>;
  refuseTimeEntryRecalls?: Resolver<Maybe<ResolversTypes['TimeEntriesPayload']>, ParentType, ContextType, RequireFields<MutationRefuseTimeEntryRecallsArgs, 'input'>>;
  rejectTimeEntries?: Resolver<Maybe<ResolversTypes['TimeEntriesPayload']>, ParentType, ContextType, RequireFields<MutationRejectTimeEntriesArgs, 'input'>>;
  removeContractCustomer?: Resolver<Maybe<ResolversTypes['RemoveContractCustomerPayload']>, ParentType, ContextType, RequireFields<MutationRemoveContractCustomerArgs, 'input'>>;
  removeResourceAssignment?: Resolver<Maybe<ResolversTypes['RemoveResourceAssignmentPayload']>, ParentType, ContextType, RequireFields<MutationRemoveResourceAssignmentArgs, 'input'>>;
  repairActuals?: Resolver<Maybe<ResolversTypes['RepairActualsPayload']>, ParentType, ContextType, RequireFields<MutationRepairActualsArgs, 'input'>>;
  resolveOperation?: Resolver<Maybe<ResolversTypes['DecideOperationPayload']>, ParentType, ContextType, RequireFields<MutationResolveOperationArgs, 'input'>>;
  resumeMap?: Resolver<Maybe<ResolversTypes['MapPayload']>, ParentType, ContextType, RequireFields<MutationResumeMapArgs, 'input'>>;
  retryOperation?: Resolver<Maybe<ResolversTypes['DecideOperationPayload']>, ParentType, ContextType, RequireFields<MutationRetryOperationArgs, 'input'>>;
  runMap?: Resolver<Maybe<ResolversTypes['MapPayload']>, ParentType, ContextType, RequireFields<MutationRunMapArgs, 'input'>>;
  stopMap?: Resolver<Maybe<ResolversTypes['MapPayload']>, ParentType, ContextType, RequireFields<MutationStopMapArgs, 'input'>>;
  submitTimeEntries?: Resolver<Maybe<ResolversTypes['TimeEntriesPayload']>, ParentType, ContextType, RequireFields<MutationSubmitTimeEntriesArgs, 'input'>>;
  updateBillingMilestone?: Resolver<Maybe<ResolversTypes['UpdateBillingMilestonePayload']>, ParentType, ContextType, RequireFields<MutationUpdateBillingMilestoneArgs, 'input'>>;
  updateBillingMilestoneAccounting?: Resolver<Maybe<ResolversTypes['UpdateBillingMilestoneAccountingPayload']>, ParentType, ContextType, RequireFields<MutationUpdateBillingMilestoneAccountingArgs, 'input'>>;
  updateContractCustomer?: Resolver<Maybe<ResolversTypes['UpdateContractCustomerPayload']>, ParentType, ContextType, RequireFields<MutationUpdateContractCustomerArgs, 'input'>>;
  updateContractLine?: Resolver<Maybe<ResolversTypes['UpdateContractLinePayload']>, ParentType, ContextType, RequireFields<MutationUpdateContractLineArgs, 'input'>>;
  updateContractLineAccounting?: Resolver<Maybe<ResolversTypes['UpdateContractLineAccountingPayload']>, ParentType, ContextType, RequireFields<MutationUpdateContractLineAccountingArgs, 'input'>>;
  updateCustomer?: Resolver<Maybe<ResolversTypes['UpdateCustomerPayload']>, ParentType, ContextType, RequireFields<MutationUpdateCustomerArgs, 'input'>>;
  updateExpenseEstimate?: Resolver<Maybe<ResolversTypes['UpdateExpenseEstimatePayload']>, ParentType, ContextType, RequireFields<MutationUpdateExpenseEstimateArgs, 'input'>>;
  updateJournal?: Resolver<Maybe<ResolversTypes['UpdateJournalPayload']>, ParentType, ContextType, RequireFields<MutationUpdateJournalArgs, 'input'>>;
  updateJournalLine?: Resolver<Maybe<ResolversTypes['UpdateJournalLinePayload']>, ParentType, ContextType, RequireFields<MutationUpdateJournalLineArgs, 'input'>>;
  updateMaterialEstimate?: Resolver<Maybe<ResolversTypes['UpdateMaterialEstimatePayload']>, ParentType, ContextType, RequireFields<MutationUpdateMaterialEstimateArgs, 'input'>>;
  updateProject?: Resolver<Maybe<ResolversTypes['UpdateProjectPayload']>, ParentType, ContextType, RequireFields<MutationUpdateProjectArgs, 'input'>>;
  updateProjectAccounting?: Resolver<Maybe<ResolversTypes['UpdateProjectAccountingPayload']>, ParentType, ContextType, RequireFields<MutationUpdateProjectAccountingArgs, 'input'>>;
  updateProjectContract?: Resolver<Maybe<ResolversTypes['UpdateProjectContractPayload']>, ParentType, ContextType, RequireFields<MutationUpdateProjectContractArgs, 'input'>>;
  updateProjectContractAccounting?: Resolver<Maybe<ResolversTypes['UpdateProjectContractAccountingPayload']>, ParentType, ContextType, RequireFields<MutationUpdateProjectContractAccountingArgs, 'input'>>;
  updateProjectTask?: Resolver<Maybe<ResolversTypes['UpdateProjectTaskPayload']>, ParentType, ContextType, RequireFields<MutationUpdateProjectTaskArgs, 'input'>>;
  updateResourceAssignment?: Resolver<Maybe<ResolversTypes['UpdateResourceAssignmentPayload']>, ParentType, ContextType, RequireFields<MutationUpdateResourceAssignmentArgs, 'input'>>;
  updateResourceRole?: Resolver<Maybe<ResolversTypes['UpdateResourceRolePayload']>, ParentType, ContextType, RequireFields<MutationUpdateResourceRoleArgs, 'input'>>;
  updateTimeEntry?: Resolver<Maybe<ResolversTypes['UpdateTimeEntryPayload']>, ParentType, ContextType, RequireFields<MutationUpdateTimeEntryArgs, 'input'>>;
  updateTimeEntryApproval?: Resolver<Maybe<ResolversTypes['UpdateTimeEntryApprovalPayload']>, ParentType, ContextType, RequireFields<MutationUpdateTimeEntryApprovalArgs, 'input'>>;
  updateTransactionCategory?: Resolver<Maybe<ResolversTypes['UpdateTransactionCategoryPayload']>, ParentType, ContextType, RequireFields<MutationUpdateTransactionCategoryArgs, 'input'>>;
  updateVendor?: Resolver<Maybe<ResolversTypes['UpdateVendorPayload']>, ParentType, ContextType, RequireFields<MutationUpdateVendorArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type ProjectContractResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectContract'] = ResolversParentTypes['ProjectContract'], FederationReferenceType extends FederationReferenceTypes['ProjectContract'] = FederationReferenceTypes['ProjectContract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProjectContract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type ProjectTaskResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectTask'] = ResolversParentTypes['ProjectTask'], FederationReferenceType extends FederationReferenceTypes['ProjectTask'] = FederationReferenceTypes['ProjectTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProjectTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  tableMaps?: Resolver<Maybe<Array<ResolversTypes['TableMap']>>, ParentType, ContextType>;
  writeOperation?: Resolver<Maybe<ResolversTypes['WriteOperation']>, ParentType, ContextType, RequireFields<QueryWriteOperationArgs, 'id'>>;
  writeOperations?: Resolver<Maybe<ResolversTypes['WriteOperationConnection']>, ParentType, ContextType, Partial<QueryWriteOperationsArgs>>;
};

export type RecallActualsPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RecallActualsPayload'] = ResolversParentTypes['RecallActualsPayload']> = {
  results?: Resolver<Array<ResolversTypes['RecalledActual']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type RecalledActualResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RecalledActual'] = ResolversParentTypes['RecalledActual']> = {
  actual?: Resolver<ResolversTypes['Actual'], ParentType, ContextType>;
  isDone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['WriteOperation']>, ParentType, ContextType>;
};

export type RemoveContractCustomerPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RemoveContractCustomerPayload'] = ResolversParentTypes['RemoveContractCustomerPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type RemoveResourceAssignmentPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RemoveResourceAssignmentPayload'] = ResolversParentTypes['RemoveResourceAssignmentPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type RepairActualsPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RepairActualsPayload'] = ResolversParentTypes['RepairActualsPayload']> = {
  bookedOtherwise?: Resolver<Array<ResolversTypes['Actual']>, ParentType, ContextType>;
  connections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  marked?: Resolver<Array<ResolversTypes['Actual']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['Actual']>, ParentType, ContextType>;
  notWrittenBack?: Resolver<Array<ResolversTypes['Actual']>, ParentType, ContextType>;
  operations?: Resolver<Array<ResolversTypes['WriteOperation']>, ParentType, ContextType>;
  orphans?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type ResourceAssignmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ResourceAssignment'] = ResolversParentTypes['ResourceAssignment'], FederationReferenceType extends FederationReferenceTypes['ResourceAssignment'] = FederationReferenceTypes['ResourceAssignment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResourceAssignment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type ResourceRoleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ResourceRole'] = ResolversParentTypes['ResourceRole'], FederationReferenceType extends FederationReferenceTypes['ResourceRole'] = FederationReferenceTypes['ResourceRole']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResourceRole']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type SubcontractResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Subcontract'] = ResolversParentTypes['Subcontract'], FederationReferenceType extends FederationReferenceTypes['Subcontract'] = FederationReferenceTypes['Subcontract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Subcontract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type SubcontractLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubcontractLine'] = ResolversParentTypes['SubcontractLine'], FederationReferenceType extends FederationReferenceTypes['SubcontractLine'] = FederationReferenceTypes['SubcontractLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SubcontractLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type SyncStatusResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SyncStatus'] = ResolversParentTypes['SyncStatus']> = {
  lastOperation?: Resolver<Maybe<ResolversTypes['WriteOperation']>, ParentType, ContextType>;
  map?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SyncState'], ParentType, ContextType>;
};

export type TableMapResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TableMap'] = ResolversParentTypes['TableMap']> = {
  actions?: Resolver<Array<ResolversTypes['MapAction']>, ParentType, ContextType>;
  dataverseTable?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['MapDirection'], ParentType, ContextType>;
  errors24h?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  financeEntity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latencyP95Ms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  oldestQueued?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  queued?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MapState'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writer?: Resolver<ResolversTypes['MapWriter'], ParentType, ContextType>;
};

export type TeamMemberResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember'], FederationReferenceType extends FederationReferenceTypes['TeamMember'] = FederationReferenceTypes['TeamMember']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TeamMember']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type TimeEntriesPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TimeEntriesPayload'] = ResolversParentTypes['TimeEntriesPayload']> = {
  results?: Resolver<Array<ResolversTypes['TimeEntryResult']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type TimeEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TimeEntry'] = ResolversParentTypes['TimeEntry'], FederationReferenceType extends FederationReferenceTypes['TimeEntry'] = FederationReferenceTypes['TimeEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TimeEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type TimeEntryApprovalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TimeEntryApproval'] = ResolversParentTypes['TimeEntryApproval'], FederationReferenceType extends FederationReferenceTypes['TimeEntryApproval'] = FederationReferenceTypes['TimeEntryApproval']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TimeEntryApproval']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type TimeEntryResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TimeEntryResult'] = ResolversParentTypes['TimeEntryResult']> = {
  isDone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['WriteOperation']>, ParentType, ContextType>;
  timeEntry?: Resolver<Maybe<ResolversTypes['TimeEntry']>, ParentType, ContextType>;
};

export type TransactionCategoryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TransactionCategory'] = ResolversParentTypes['TransactionCategory'], FederationReferenceType extends FederationReferenceTypes['TransactionCategory'] = FederationReferenceTypes['TransactionCategory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TransactionCategory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type TransactionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TransactionConnection'] = ResolversParentTypes['TransactionConnection'], FederationReferenceType extends FederationReferenceTypes['TransactionConnection'] = FederationReferenceTypes['TransactionConnection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TransactionConnection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UpdateBillingMilestoneAccountingPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UpdateBillingMilestoneAccountingPayload'] = ResolversParentTypes['UpdateBillingMilestoneAccountingPayload']> = {
  billingMilestone?: Resolver<Maybe<ResolversTypes['BillingMilestone']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type UpdateBillingMilestonePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UpdateBillingMilestonePayload'] = ResolversParentTypes['UpdateBillingMilestonePayload']> = {
  billingMilestone?: Resolver<Maybe<ResolversTypes['BillingMilestone']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type UpdateContractCustomerPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UpdateContractCustomerPayload'] = ResolversParentTypes['UpdateContractCustomerPayload']> = {
  contractCustomer?: Resolver<Maybe<ResolversTypes['ContractCustomer']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type UpdateContractLineAccountingPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UpdateContractLineAccountingPayload'] = ResolversParentTypes['UpdateContractLineAccountingPayload']> = {
  contractLine?: Resolver<Maybe<ResolversTypes['ContractLine']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type UpdateContractLinePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UpdateContractLinePayload'] = ResolversParentTypes['UpdateContractLinePayload']> = {
  contractLine?: Resolver<Maybe<ResolversTypes['ContractLine']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type UpdateCustomerPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UpdateCustomerPayload'] = ResolversParentTypes['UpdateCustomerPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type UpdateExpenseEstimatePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UpdateExpenseEstimatePayload'] = ResolversParentTypes['UpdateExpenseEstimatePayload']> = {
  expenseEstimate?: Resolver<Maybe<ResolversTypes['ExpenseEstimate']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type UpdateJournalLinePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UpdateJournalLinePayload'] = ResolversParentTypes['UpdateJournalLinePayload']> = {
  journalLine?: Resolver<Maybe<ResolversTypes['JournalLine']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type UpdateJournalPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UpdateJournalPayload'] = ResolversParentTypes['UpdateJournalPayload']> = {
  journal?: Resolver<Maybe<ResolversTypes['Journal']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type UpdateMaterialEstimatePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UpdateMaterialEstimatePayload'] = ResolversParentTypes['UpdateMaterialEstimatePayload']> = {
  materialEstimate?: Resolver<Maybe<ResolversTypes['MaterialEstimate']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type UpdateProjectAccountingPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UpdateProjectAccountingPayload'] = ResolversParentTypes['UpdateProjectAccountingPayload']> = {
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type UpdateProjectContractAccountingPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UpdateProjectContractAccountingPayload'] = ResolversParentTypes['UpdateProjectContractAccountingPayload']> = {
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  projectContract?: Resolver<Maybe<ResolversTypes['ProjectContract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type UpdateProjectContractPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UpdateProjectContractPayload'] = ResolversParentTypes['UpdateProjectContractPayload']> = {
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  projectContract?: Resolver<Maybe<ResolversTypes['ProjectContract']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type UpdateProjectPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UpdateProjectPayload'] = ResolversParentTypes['UpdateProjectPayload']> = {
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type UpdateProjectTaskPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UpdateProjectTaskPayload'] = ResolversParentTypes['UpdateProjectTaskPayload']> = {
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  projectTask?: Resolver<Maybe<ResolversTypes['ProjectTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type UpdateResourceAssignmentPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UpdateResourceAssignmentPayload'] = ResolversParentTypes['UpdateResourceAssignmentPayload']> = {
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  resourceAssignment?: Resolver<Maybe<ResolversTypes['ResourceAssignment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type UpdateResourceRolePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UpdateResourceRolePayload'] = ResolversParentTypes['UpdateResourceRolePayload']> = {
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  resourceRole?: Resolver<Maybe<ResolversTypes['ResourceRole']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type UpdateTimeEntryApprovalPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UpdateTimeEntryApprovalPayload'] = ResolversParentTypes['UpdateTimeEntryApprovalPayload']> = {
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  timeEntryApproval?: Resolver<Maybe<ResolversTypes['TimeEntryApproval']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type UpdateTimeEntryPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UpdateTimeEntryPayload'] = ResolversParentTypes['UpdateTimeEntryPayload']> = {
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  timeEntry?: Resolver<Maybe<ResolversTypes['TimeEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type UpdateTransactionCategoryPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UpdateTransactionCategoryPayload'] = ResolversParentTypes['UpdateTransactionCategoryPayload']> = {
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  transactionCategory?: Resolver<Maybe<ResolversTypes['TransactionCategory']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
};

export type UpdateVendorPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UpdateVendorPayload'] = ResolversParentTypes['UpdateVendorPayload']> = {
  operation?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['WriteError']>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
};

export type UpstreamProblemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UpstreamProblem'] = ResolversParentTypes['UpstreamProblem']> = {
  code?: Resolver<ResolversTypes['UpstreamProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'WriteError', ParentType, ContextType>;
};

export type VendorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Vendor'] = ResolversParentTypes['Vendor'], FederationReferenceType extends FederationReferenceTypes['Vendor'] = FederationReferenceTypes['Vendor']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Vendor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type VendorInvoiceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VendorInvoice'] = ResolversParentTypes['VendorInvoice'], FederationReferenceType extends FederationReferenceTypes['VendorInvoice'] = FederationReferenceTypes['VendorInvoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VendorInvoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type VendorInvoiceLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VendorInvoiceLine'] = ResolversParentTypes['VendorInvoiceLine'], FederationReferenceType extends FederationReferenceTypes['VendorInvoiceLine'] = FederationReferenceTypes['VendorInvoiceLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VendorInvoiceLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type WorkerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Worker'] = ResolversParentTypes['Worker'], FederationReferenceType extends FederationReferenceTypes['Worker'] = FederationReferenceTypes['Worker']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Worker']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type WriteErrorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WriteError'] = ResolversParentTypes['WriteError']> = {
  code?: Resolver<ResolversTypes['WriteErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WriteLegResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WriteLeg'] = ResolversParentTypes['WriteLeg']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['UpstreamProblem']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['LegRole'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LegState'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['System'], ParentType, ContextType>;
};

export type WriteOperationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WriteOperation'] = ResolversParentTypes['WriteOperation']> = {
  aggregate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caller?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consistency?: Resolver<ResolversTypes['Consistency'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idempotencyKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legs?: Resolver<Array<ResolversTypes['WriteLeg']>, ParentType, ContextType>;
  map?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mutation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WriteState'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type WriteOperationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WriteOperationConnection'] = ResolversParentTypes['WriteOperationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WriteOperationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WriteOperation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WriteOperationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WriteOperationEdge'] = ResolversParentTypes['WriteOperationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WriteOperation'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Actual?: ActualResolvers<ContextType>;
  AddContractCustomerPayload?: AddContractCustomerPayloadResolvers<ContextType>;
  AssignResourcePayload?: AssignResourcePayloadResolvers<ContextType>;
  BillingMilestone?: BillingMilestoneResolvers<ContextType>;
  BookableResource?: BookableResourceResolvers<ContextType>;
  CancelActualsPayload?: CancelActualsPayloadResolvers<ContextType>;
  CloseProjectContractAsLostPayload?: CloseProjectContractAsLostPayloadResolvers<ContextType>;
  CloseProjectPayload?: CloseProjectPayloadResolvers<ContextType>;
  ConfirmJournalPayload?: ConfirmJournalPayloadResolvers<ContextType>;
  ConfirmProjectContractPayload?: ConfirmProjectContractPayloadResolvers<ContextType>;
  ContractCustomer?: ContractCustomerResolvers<ContextType>;
  ContractLine?: ContractLineResolvers<ContextType>;
  CorrectActualsPayload?: CorrectActualsPayloadResolvers<ContextType>;
  CorrectedActual?: CorrectedActualResolvers<ContextType>;
  CreateBillingMilestonePayload?: CreateBillingMilestonePayloadResolvers<ContextType>;
  CreateContractLinePayload?: CreateContractLinePayloadResolvers<ContextType>;
  CreateCustomerPayload?: CreateCustomerPayloadResolvers<ContextType>;
  CreateExpenseEstimatePayload?: CreateExpenseEstimatePayloadResolvers<ContextType>;
  CreateJournalLinePayload?: CreateJournalLinePayloadResolvers<ContextType>;
  CreateJournalPayload?: CreateJournalPayloadResolvers<ContextType>;
  CreateMaterialEstimatePayload?: CreateMaterialEstimatePayloadResolvers<ContextType>;
  CreateProjectContractPayload?: CreateProjectContractPayloadResolvers<ContextType>;
  CreateProjectPayload?: CreateProjectPayloadResolvers<ContextType>;
  CreateProjectTaskPayload?: CreateProjectTaskPayloadResolvers<ContextType>;
  CreateResourceRolePayload?: CreateResourceRolePayloadResolvers<ContextType>;
  CreateTimeEntryPayload?: CreateTimeEntryPayloadResolvers<ContextType>;
  CreateTransactionCategoryPayload?: CreateTransactionCategoryPayloadResolvers<ContextType>;
  CreateVendorPayload?: CreateVendorPayloadResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideOperationPayload?: DecideOperationPayloadResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  DeleteBillingMilestonePayload?: DeleteBillingMilestonePayloadResolvers<ContextType>;
  DeleteContractLinePayload?: DeleteContractLinePayloadResolvers<ContextType>;
  DeleteCustomerPayload?: DeleteCustomerPayloadResolvers<ContextType>;
  DeleteExpenseEstimatePayload?: DeleteExpenseEstimatePayloadResolvers<ContextType>;
  DeleteJournalLinePayload?: DeleteJournalLinePayloadResolvers<ContextType>;
  DeleteJournalPayload?: DeleteJournalPayloadResolvers<ContextType>;
  DeleteMaterialEstimatePayload?: DeleteMaterialEstimatePayloadResolvers<ContextType>;
  DeleteProjectContractPayload?: DeleteProjectContractPayloadResolvers<ContextType>;
  DeleteProjectPayload?: DeleteProjectPayloadResolvers<ContextType>;
  DeleteProjectTaskPayload?: DeleteProjectTaskPayloadResolvers<ContextType>;
  DeleteResourceRolePayload?: DeleteResourceRolePayloadResolvers<ContextType>;
  DeleteTimeEntryPayload?: DeleteTimeEntryPayloadResolvers<ContextType>;
  DeleteTransactionCategoryPayload?: DeleteTransactionCategoryPayloadResolvers<ContextType>;
  DeleteVendorPayload?: DeleteVendorPayloadResolvers<ContextType>;
  Estimate?: EstimateResolvers<ContextType>;
  ExchangeRate?: ExchangeRateResolvers<ContextType>;
  Expense?: ExpenseResolvers<ContextType>;
  ExpenseCategory?: ExpenseCategoryResolvers<ContextType>;
  ExpenseEstimate?: ExpenseEstimateResolvers<ContextType>;
  ExpenseReport?: ExpenseReportResolvers<ContextType>;
  IntegrationJournal?: IntegrationJournalResolvers<ContextType>;
  IntegrationJournalLine?: IntegrationJournalLineResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceLine?: InvoiceLineResolvers<ContextType>;
  Journal?: JournalResolvers<ContextType>;
  JournalLine?: JournalLineResolvers<ContextType>;
  LaborEstimate?: LaborEstimateResolvers<ContextType>;
  LegalEntity?: LegalEntityResolvers<ContextType>;
  MapPayload?: MapPayloadResolvers<ContextType>;
  MarkMilestoneReadyPayload?: MarkMilestoneReadyPayloadResolvers<ContextType>;
  MaterialEstimate?: MaterialEstimateResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectContract?: ProjectContractResolvers<ContextType>;
  ProjectTask?: ProjectTaskResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecallActualsPayload?: RecallActualsPayloadResolvers<ContextType>;
  RecalledActual?: RecalledActualResolvers<ContextType>;
  RemoveContractCustomerPayload?: RemoveContractCustomerPayloadResolvers<ContextType>;
  RemoveResourceAssignmentPayload?: RemoveResourceAssignmentPayloadResolvers<ContextType>;
  RepairActualsPayload?: RepairActualsPayloadResolvers<ContextType>;
  ResourceAssignment?: ResourceAssignmentResolvers<ContextType>;
  ResourceRole?: ResourceRoleResolvers<ContextType>;
  Subcontract?: SubcontractResolvers<ContextType>;
  SubcontractLine?: SubcontractLineResolvers<ContextType>;
  SyncStatus?: SyncStatusResolvers<ContextType>;
  TableMap?: TableMapResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  TimeEntriesPayload?: TimeEntriesPayloadResolvers<ContextType>;
  TimeEntry?: TimeEntryResolvers<ContextType>;
  TimeEntryApproval?: TimeEntryApprovalResolvers<ContextType>;
  TimeEntryResult?: TimeEntryResultResolvers<ContextType>;
  TransactionCategory?: TransactionCategoryResolvers<ContextType>;
  TransactionConnection?: TransactionConnectionResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  UpdateBillingMilestoneAccountingPayload?: UpdateBillingMilestoneAccountingPayloadResolvers<ContextType>;
  UpdateBillingMilestonePayload?: UpdateBillingMilestonePayloadResolvers<ContextType>;
  UpdateContractCustomerPayload?: UpdateContractCustomerPayloadResolvers<ContextType>;
  UpdateContractLineAccountingPayload?: UpdateContractLineAccountingPayloadResolvers<ContextType>;
  UpdateContractLinePayload?: UpdateContractLinePayloadResolvers<ContextType>;
  UpdateCustomerPayload?: UpdateCustomerPayloadResolvers<ContextType>;
  UpdateExpenseEstimatePayload?: UpdateExpenseEstimatePayloadResolvers<ContextType>;
  UpdateJournalLinePayload?: UpdateJournalLinePayloadResolvers<ContextType>;
  UpdateJournalPayload?: UpdateJournalPayloadResolvers<ContextType>;
  UpdateMaterialEstimatePayload?: UpdateMaterialEstimatePayloadResolvers<ContextType>;
  UpdateProjectAccountingPayload?: UpdateProjectAccountingPayloadResolvers<ContextType>;
  UpdateProjectContractAccountingPayload?: UpdateProjectContractAccountingPayloadResolvers<ContextType>;
  UpdateProjectContractPayload?: UpdateProjectContractPayloadResolvers<ContextType>;
  UpdateProjectPayload?: UpdateProjectPayloadResolvers<ContextType>;
  UpdateProjectTaskPayload?: UpdateProjectTaskPayloadResolvers<ContextType>;
  UpdateResourceAssignmentPayload?: UpdateResourceAssignmentPayloadResolvers<ContextType>;
  UpdateResourceRolePayload?: UpdateResourceRolePayloadResolvers<ContextType>;
  UpdateTimeEntryApprovalPayload?: UpdateTimeEntryApprovalPayloadResolvers<ContextType>;
  UpdateTimeEntryPayload?: UpdateTimeEntryPayloadResolvers<ContextType>;
  UpdateTransactionCategoryPayload?: UpdateTransactionCategoryPayloadResolvers<ContextType>;
  UpdateVendorPayload?: UpdateVendorPayloadResolvers<ContextType>;
  UpstreamProblem?: UpstreamProblemResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Vendor?: VendorResolvers<ContextType>;
  VendorInvoice?: VendorInvoiceResolvers<ContextType>;
  VendorInvoiceLine?: VendorInvoiceLineResolvers<ContextType>;
  Worker?: WorkerResolvers<ContextType>;
  WriteError?: WriteErrorResolvers<ContextType>;
  WriteLeg?: WriteLegResolvers<ContextType>;
  WriteOperation?: WriteOperationResolvers<ContextType>;
  WriteOperationConnection?: WriteOperationConnectionResolvers<ContextType>;
  WriteOperationEdge?: WriteOperationEdgeResolvers<ContextType>;
};

