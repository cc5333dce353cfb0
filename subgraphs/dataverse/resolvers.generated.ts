import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Entity } from '../model/entity.ts';
import type { SubgraphContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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
  /** An absolute URL. Owner: the gateway. */
  URL: { input: string; output: string; }
  /** A UUID as text. Owner: the gateway. */
  UUID: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

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

/** Conditions on a AccountingState. Owner: Finance. */
export type AccountingStateFilter = {
  /** Equal to this. Owner: Finance. */
  eq?: InputMaybe<AccountingState>;
  /** One of these. Owner: Finance. */
  in?: InputMaybe<Array<AccountingState>>;
  /** Not equal to this. Owner: Finance. */
  ne?: InputMaybe<AccountingState>;
};

/** A thing that happened on a project, in hours, expenses, material or money: never changed, only reversed. Owner: Dataverse. */
export type Actual = Node & {
  __typename?: 'Actual';
  /** Whether it was corrected. Owner: Dataverse. */
  adjustmentStatus?: Maybe<AdjustmentStatus>;
  /** The number behind adjustmentStatus. Owner: Dataverse. */
  adjustmentStatusCode?: Maybe<Scalars['Int']['output']>;
  /** The amount in the transaction's currency. Owner: Dataverse. */
  amount?: Maybe<Money>;
  /** How far it is billed. Owner: Dataverse. */
  billingStatus?: Maybe<BillingStatus>;
  /** The number behind billingStatus. Owner: Dataverse. */
  billingStatusCode?: Maybe<Scalars['Int']['output']>;
  /** Whether the customer pays. Owner: Dataverse. */
  billingType?: Maybe<BillingType>;
  /** The number behind billingType. Owner: Dataverse. */
  billingTypeCode?: Maybe<Scalars['Int']['output']>;
  /** The transaction category. Owner: Dataverse. */
  category?: Maybe<TransactionCategory>;
  /** How it belongs with other actuals. Owner: Dataverse. */
  connections?: Maybe<Array<TransactionConnection>>;
  /** The contract. Owner: Dataverse. */
  contract?: Maybe<ProjectContract>;
  /** The customer of the contract who pays this share. Owner: Dataverse. */
  contractCustomer?: Maybe<ContractCustomer>;
  /** The contract line. Owner: Dataverse. */
  contractLine?: Maybe<ContractLine>;
  /** The organizational unit that sells the project, by name. Owner: Dataverse. */
  contractingUnit?: Maybe<Scalars['String']['output']>;
  /** The customer. Owner: Dataverse. */
  customer?: Maybe<Customer>;
  /** What happened. Owner: Dataverse. */
  description?: Maybe<Scalars['String']['output']>;
  /** The date of its document. Owner: Dataverse. */
  documentDate?: Maybe<Scalars['Date']['output']>;
  /** What the customer is told of it. Owner: Dataverse. */
  externalDescription?: Maybe<Scalars['String']['output']>;
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** The key shared with Finance. Owner: Dataverse. */
  importId?: Maybe<Scalars['UUID']['output']>;
  /** The project invoice that it is on. Owner: Dataverse. */
  invoice?: Maybe<Invoice>;
  /** The legal entity that the record belongs to. Owner: Dataverse. */
  legalEntity?: Maybe<LegalEntity>;
  /** The code of the legal entity; joins with Finance. Owner: Dataverse. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** The milestone that it bills. Owner: Dataverse. */
  milestone?: Maybe<BillingMilestone>;
  /** The record that it came from. Owner: Dataverse. */
  origin?: Maybe<SourceDocument>;
  /** The price of one unit. Owner: Dataverse. */
  price?: Maybe<Money>;
  /** The product; null for one that is not in the catalogue. Owner: Dataverse. */
  product?: Maybe<Product>;
  /** What a product outside the catalogue is. Owner: Dataverse. */
  productDescription?: Maybe<Scalars['String']['output']>;
  /** The project. Owner: Dataverse. */
  project?: Maybe<Project>;
  /** How much, in unit. Owner: Dataverse. */
  quantity?: Maybe<Scalars['Decimal']['output']>;
  /** Who or what did it. Owner: Dataverse. */
  resource?: Maybe<BookableResource>;
  /** The legal entity that lends the resource; the project's own where nobody is lent. Owner: Dataverse. */
  resourcingLegalEntity?: Maybe<LegalEntity>;
  /** The organizational unit that lends the resource, by name. Owner: Dataverse. */
  resourcingUnit?: Maybe<Scalars['String']['output']>;
  /** The role. Owner: Dataverse. */
  role?: Maybe<ResourceRole>;
  /** Whether it stays out of Finance on purpose. Owner: Dataverse. */
  skipSync?: Maybe<Scalars['Boolean']['output']>;
  /** The records of the two systems that this object is made of. Owner: Dataverse. */
  sources: Array<SourceRecord>;
  /** The subcontract line by which a subcontractor did it. Owner: Dataverse. */
  subcontractLine?: Maybe<SubcontractLine>;
  /** The task. Owner: Dataverse. */
  task?: Maybe<ProjectTask>;
  /** The tax that was written back from Finance. Owner: Dataverse. */
  tax?: Maybe<Money>;
  /** What it is about. Owner: Dataverse. */
  transactionClass: TransactionClass;
  /** The number behind transactionClass. Owner: Dataverse. */
  transactionClassCode?: Maybe<Scalars['Int']['output']>;
  /** When it happened. Owner: Dataverse. */
  transactionDate: Scalars['Date']['output'];
  /** Which side of the business it is on. Owner: Dataverse. */
  transactionType: TransactionType;
  /** The number behind transactionType. Owner: Dataverse. */
  transactionTypeCode?: Maybe<Scalars['Int']['output']>;
  /** The unit of quantity. Owner: Dataverse. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The vendor. Owner: Dataverse. */
  vendor?: Maybe<Vendor>;
  /** Changes whenever the record does; pass it as expectedVersion of an update. Only equality means something. Owner: Dataverse. */
  version: Scalars['String']['output'];
};

/** Conditions on what Finance holds of an actual; all but state are met only where Finance has the actual. Owner: Finance. */
export type ActualAccountingFilter = {
  /** The amount in the accounting currency. Owner: Finance. */
  accountingAmount?: InputMaybe<DecimalFilter>;
  /** The accounting date. Owner: Finance. */
  accountingDate?: InputMaybe<DateFilter>;
  /** The exchange rate to the accounting currency. Owner: Finance. */
  exchangeRate?: InputMaybe<DecimalFilter>;
  /** How far Finance is with it; NOT_SENT and SKIPPED ask for what Finance does not have. Owner: Finance. */
  state?: InputMaybe<AccountingStateFilter>;
  /** The voucher that it was posted with. Owner: Finance. */
  voucher?: InputMaybe<StringFilter>;
};

/** A page of actuals. Owner: the gateway. */
export type ActualConnection = {
  __typename?: 'ActualConnection';
  /** The rows with their cursors. Owner: the gateway. */
  edges: Array<ActualEdge>;
  /** The rows. Owner: the gateway. */
  nodes: Array<Actual>;
  /** Where the page stands in the list. Owner: the gateway. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; null where it is not known. Counting costs extra. Owner: the gateway. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** False when totalCount is only a lower bound: Dataverse counts to 5,000. Owner: the gateway. */
  totalCountIsExact?: Maybe<Scalars['Boolean']['output']>;
};

/** An edge of a list of actuals. Owner: the gateway. */
export type ActualEdge = {
  __typename?: 'ActualEdge';
  /** The row's place in the list. Owner: the gateway. */
  cursor: Scalars['String']['output'];
  /** The actual. Owner: Dataverse. */
  node: Actual;
};

/** Conditions on actuals; those side by side must all be met. Owner: Dataverse. */
export type ActualFilter = {
  /** What Finance holds of the actual. Owner: Dataverse. */
  accounting?: InputMaybe<ActualAccountingFilter>;
  /** Whether it was corrected. Owner: Dataverse. */
  adjustmentStatus?: InputMaybe<AdjustmentStatusFilter>;
  /** The number behind adjustmentStatus. Owner: Dataverse. */
  adjustmentStatusCode?: InputMaybe<IntFilter>;
  /** The amount. Owner: Dataverse. */
  amount?: InputMaybe<DecimalFilter>;
  /** All of these. Owner: Dataverse. */
  and?: InputMaybe<Array<ActualFilter>>;
  /** How far it is billed. Owner: Dataverse. */
  billingStatus?: InputMaybe<BillingStatusFilter>;
  /** The number behind billingStatus. Owner: Dataverse. */
  billingStatusCode?: InputMaybe<IntFilter>;
  /** Whether the customer pays. Owner: Dataverse. */
  billingType?: InputMaybe<BillingTypeFilter>;
  /** The number behind billingType. Owner: Dataverse. */
  billingTypeCode?: InputMaybe<IntFilter>;
  /** The transaction category. Owner: Dataverse. */
  category?: InputMaybe<TransactionCategoryFilter>;
  /** The contract. Owner: Dataverse. */
  contract?: InputMaybe<ProjectContractFilter>;
  /** The contract line. Owner: Dataverse. */
  contractLine?: InputMaybe<ContractLineFilter>;
  /** The currency. Owner: Dataverse. */
  currency?: InputMaybe<StringFilter>;
  /** The customer. Owner: Dataverse. */
  customer?: InputMaybe<CustomerFilter>;
  /** The date of its document. Owner: Dataverse. */
  documentDate?: InputMaybe<DateFilter>;
  /** The global id. Owner: Dataverse. */
  id?: InputMaybe<IdFilter>;
  /** The key shared with Finance. Owner: Dataverse. */
  importId?: InputMaybe<UuidFilter>;
  /** The project invoice. Owner: Dataverse. */
  invoice?: InputMaybe<InvoiceFilter>;
  /** The legal entity's code. Owner: Dataverse. */
  legalEntity?: InputMaybe<StringFilter>;
  /** Not this. Owner: Dataverse. */
  not?: InputMaybe<ActualFilter>;
  /** At least one of these. Owner: Dataverse. */
  or?: InputMaybe<Array<ActualFilter>>;
  /** The price of one unit. Owner: Dataverse. */
  price?: InputMaybe<DecimalFilter>;
  /** The product. Owner: Dataverse. */
  product?: InputMaybe<ProductFilter>;
  /** The project. Owner: Dataverse. */
  project?: InputMaybe<ProjectFilter>;
  /** How much. Owner: Dataverse. */
  quantity?: InputMaybe<DecimalFilter>;
  /** Who or what did it. Owner: Dataverse. */
  resource?: InputMaybe<BookableResourceFilter>;
  /** The code of the legal entity that lends the resource. Owner: Dataverse. */
  resourcingLegalEntity?: InputMaybe<StringFilter>;
  /** The role. Owner: Dataverse. */
  role?: InputMaybe<ResourceRoleFilter>;
  /** Whether it stays out of Finance on purpose. Owner: Dataverse. */
  skipSync?: InputMaybe<BooleanFilter>;
  /** The task. Owner: Dataverse. */
  task?: InputMaybe<ProjectTaskFilter>;
  /** What it is about. Owner: Dataverse. */
  transactionClass?: InputMaybe<TransactionClassFilter>;
  /** The number behind transactionClass. Owner: Dataverse. */
  transactionClassCode?: InputMaybe<IntFilter>;
  /** When it happened. Owner: Dataverse. */
  transactionDate?: InputMaybe<DateFilter>;
  /** Which side of the business it is on. Owner: Dataverse. */
  transactionType?: InputMaybe<TransactionTypeFilter>;
  /** The number behind transactionType. Owner: Dataverse. */
  transactionTypeCode?: InputMaybe<IntFilter>;
};

/** What totals of actuals can be grouped by. Owner: Dataverse. */
export type ActualGroupKey =
  /** Whether the customer pays. Owner: Dataverse. */
  | 'BILLING_TYPE'
  /** The transaction category. Owner: Dataverse. */
  | 'CATEGORY'
  /** The contract. Owner: Dataverse. */
  | 'CONTRACT'
  /** The customer. Owner: Dataverse. */
  | 'CUSTOMER'
  /** The legal entity. Owner: Dataverse. */
  | 'LEGAL_ENTITY'
  /** The month of the transaction date. Owner: Dataverse. */
  | 'MONTH'
  /** The project. Owner: Dataverse. */
  | 'PROJECT'
  /** The role. Owner: Dataverse. */
  | 'ROLE'
  /** What it is about. Owner: Dataverse. */
  | 'TRANSACTION_CLASS'
  /** Which side of the business it is on. Owner: Dataverse. */
  | 'TRANSACTION_TYPE'
  /** The year of the transaction date. Owner: Dataverse. */
  | 'YEAR';

/** One term of an order of actuals. Owner: Dataverse. */
export type ActualOrder = {
  /** Smallest or largest first; rows without a value are the smallest. Owner: Dataverse. */
  direction?: OrderDirection;
  /** What to order by. Owner: Dataverse. */
  field: ActualOrderField;
};

/** What a list of actuals can be ordered by. Owner: Dataverse. */
export type ActualOrderField =
  /** The amount. Owner: Dataverse. */
  | 'AMOUNT'
  /** When the record was created. Owner: Dataverse. */
  | 'CREATED_AT'
  /** The date of its document. Owner: Dataverse. */
  | 'DOCUMENT_DATE'
  /** How much. Owner: Dataverse. */
  | 'QUANTITY'
  /** When it happened. Owner: Dataverse. */
  | 'TRANSACTION_DATE';

/** Totals of a group of actuals; amounts of several currencies are never added up, so the currency is always part of the group. Owner: Dataverse. */
export type ActualsSummary = {
  __typename?: 'ActualsSummary';
  /** The sum of the amounts, in the group's currency; null when the actuals have none. Owner: Dataverse. */
  amount?: Maybe<Money>;
  /** How many actuals. Owner: Dataverse. */
  count: Scalars['Int']['output'];
  /** What the group has in common. Owner: Dataverse. */
  keys: ActualsSummaryKeys;
  /** The sum of the quantities, whatever their units. Owner: Dataverse. */
  quantity: Scalars['Decimal']['output'];
};

/** A page of groups of actuals. Owner: the gateway. */
export type ActualsSummaryConnection = {
  __typename?: 'ActualsSummaryConnection';
  /** The rows with their cursors. Owner: the gateway. */
  edges: Array<ActualsSummaryEdge>;
  /** The rows. Owner: the gateway. */
  nodes: Array<ActualsSummary>;
  /** Where the page stands in the list. Owner: the gateway. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; null where it is not known. Counting costs extra. Owner: the gateway. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** False when totalCount is only a lower bound: Dataverse counts to 5,000. Owner: the gateway. */
  totalCountIsExact?: Maybe<Scalars['Boolean']['output']>;
};

/** An edge of a list of groups of actuals. Owner: the gateway. */
export type ActualsSummaryEdge = {
  __typename?: 'ActualsSummaryEdge';
  /** The row's place in the list. Owner: the gateway. */
  cursor: Scalars['String']['output'];
  /** The group. Owner: Dataverse. */
  node: ActualsSummary;
};

/** What a group of actuals has in common; null for what was not grouped by, and where nothing is set. Owner: Dataverse. */
export type ActualsSummaryKeys = {
  __typename?: 'ActualsSummaryKeys';
  /** Whether the customer pays. Owner: Dataverse. */
  billingType?: Maybe<BillingType>;
  /** The transaction category. Owner: Dataverse. */
  category?: Maybe<TransactionCategory>;
  /** The contract. Owner: Dataverse. */
  contract?: Maybe<ProjectContract>;
  /** The customer. Owner: Dataverse. */
  customer?: Maybe<Customer>;
  /** The legal entity. Owner: Dataverse. */
  legalEntity?: Maybe<LegalEntity>;
  /** The month, such as 2025-03. Owner: Dataverse. */
  month?: Maybe<Scalars['String']['output']>;
  /** The project. Owner: Dataverse. */
  project?: Maybe<Project>;
  /** The role. Owner: Dataverse. */
  role?: Maybe<ResourceRole>;
  /** What they are about. Owner: Dataverse. */
  transactionClass?: Maybe<TransactionClass>;
  /** Which side of the business they are on. Owner: Dataverse. */
  transactionType?: Maybe<TransactionType>;
  /** The year. Owner: Dataverse. */
  year?: Maybe<Scalars['Int']['output']>;
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

/** Conditions on a AdjustmentStatus. Owner: Dataverse. */
export type AdjustmentStatusFilter = {
  /** Equal to this. Owner: Dataverse. */
  eq?: InputMaybe<AdjustmentStatus>;
  /** One of these. Owner: Dataverse. */
  in?: InputMaybe<Array<AdjustmentStatus>>;
  /** True: nothing is set; false: something is set. Owner: Dataverse. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: Dataverse. */
  ne?: InputMaybe<AdjustmentStatus>;
};

/** How far an approval is. Owner: Dataverse. */
export type ApprovalStatus =
  /** Approved. Owner: Dataverse. */
  | 'APPROVED'
  /** An option that this API does not name; the sibling field with the number tells which. Owner: Dataverse. */
  | 'OTHER'
  /** Being processed. Owner: Dataverse. */
  | 'PENDING'
  /** Recall granted. Owner: Dataverse. */
  | 'RECALL_APPROVED'
  /** Recall refused. Owner: Dataverse. */
  | 'RECALL_REJECTED'
  /** Recall requested. Owner: Dataverse. */
  | 'RECALL_REQUESTED'
  /** Rejected. Owner: Dataverse. */
  | 'REJECTED'
  /** Waiting for the approver. Owner: Dataverse. */
  | 'SUBMITTED';

/** Conditions on a ApprovalStatus. Owner: Dataverse. */
export type ApprovalStatusFilter = {
  /** Equal to this. Owner: Dataverse. */
  eq?: InputMaybe<ApprovalStatus>;
  /** One of these. Owner: Dataverse. */
  in?: InputMaybe<Array<ApprovalStatus>>;
  /** True: nothing is set; false: something is set. Owner: Dataverse. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: Dataverse. */
  ne?: InputMaybe<ApprovalStatus>;
};

/** How a contract line is billed. Owner: Dataverse. */
export type BillingMethod =
  /** At a fixed price, by milestones. Owner: Dataverse. */
  | 'FIXED_PRICE'
  /** An option that this API does not name; the sibling field with the number tells which. Owner: Dataverse. */
  | 'OTHER'
  /** By time and material used. Owner: Dataverse. */
  | 'TIME_AND_MATERIAL';

/** Conditions on a BillingMethod. Owner: Dataverse. */
export type BillingMethodFilter = {
  /** Equal to this. Owner: Dataverse. */
  eq?: InputMaybe<BillingMethod>;
  /** One of these. Owner: Dataverse. */
  in?: InputMaybe<Array<BillingMethod>>;
  /** True: nothing is set; false: something is set. Owner: Dataverse. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: Dataverse. */
  ne?: InputMaybe<BillingMethod>;
};

/** A date at which a fixed-price line is billed. Owner: Dataverse. */
export type BillingMilestone = Node & {
  __typename?: 'BillingMilestone';
  /** The amount to invoice. Owner: Dataverse. */
  amount?: Maybe<Money>;
  /** When it is to be invoiced. Owner: Dataverse. */
  date?: Maybe<Scalars['Date']['output']>;
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How far it is invoiced. Owner: Dataverse. */
  invoiceStatus?: Maybe<MilestoneStatus>;
  /** The number behind invoiceStatus. Owner: Dataverse. */
  invoiceStatusCode?: Maybe<Scalars['Int']['output']>;
  /** The code of the legal entity; joins with Finance. Owner: Dataverse. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** The contract line. Owner: Dataverse. */
  line?: Maybe<ContractLine>;
  /** The name. Owner: Dataverse. */
  name: Scalars['String']['output'];
  /** The milestone's number. Owner: Dataverse. */
  number?: Maybe<Scalars['String']['output']>;
  /** The records of the two systems that this object is made of. Owner: Dataverse. */
  sources: Array<SourceRecord>;
  /** Changes whenever the record does; pass it as expectedVersion of an update. Only equality means something. Owner: Dataverse. */
  version: Scalars['String']['output'];
};

/** How far an actual is billed. Owner: Dataverse. */
export type BillingStatus =
  /** Canceled. Owner: Dataverse. */
  | 'CANCELED'
  /** On a draft invoice. Owner: Dataverse. */
  | 'CUSTOMER_INVOICE_CREATED'
  /** On a confirmed invoice. Owner: Dataverse. */
  | 'CUSTOMER_INVOICE_POSTED'
  /** An option that this API does not name; the sibling field with the number tells which. Owner: Dataverse. */
  | 'OTHER'
  /** May be put on an invoice. Owner: Dataverse. */
  | 'READY_TO_INVOICE'
  /** Unbilled sales exist. Owner: Dataverse. */
  | 'UNBILLED_SALES_CREATED'
  /** Its work order is closed and posted. Owner: Dataverse. */
  | 'WORK_ORDER_CLOSED';

/** Conditions on a BillingStatus. Owner: Dataverse. */
export type BillingStatusFilter = {
  /** Equal to this. Owner: Dataverse. */
  eq?: InputMaybe<BillingStatus>;
  /** One of these. Owner: Dataverse. */
  in?: InputMaybe<Array<BillingStatus>>;
  /** True: nothing is set; false: something is set. Owner: Dataverse. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: Dataverse. */
  ne?: InputMaybe<BillingStatus>;
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

/** Conditions on a BillingType. Owner: Dataverse. */
export type BillingTypeFilter = {
  /** Equal to this. Owner: Dataverse. */
  eq?: InputMaybe<BillingType>;
  /** One of these. Owner: Dataverse. */
  in?: InputMaybe<Array<BillingType>>;
  /** True: nothing is set; false: something is set. Owner: Dataverse. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: Dataverse. */
  ne?: InputMaybe<BillingType>;
};

/** Somebody or something that work can be assigned to. Owner: Dataverse. */
export type BookableResource = Node & {
  __typename?: 'BookableResource';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** The name. Owner: Dataverse. */
  name: Scalars['String']['output'];
  /** The records of the two systems that this object is made of. Owner: Dataverse. */
  sources: Array<SourceRecord>;
  /** What the resource is. Owner: Dataverse. */
  type?: Maybe<ResourceType>;
  /** The number behind type. Owner: Dataverse. */
  typeCode?: Maybe<Scalars['Int']['output']>;
  /** Changes whenever the record does; pass it as expectedVersion of an update. Only equality means something. Owner: Dataverse. */
  version: Scalars['String']['output'];
  /** The worker behind the resource. Owner: Dataverse. */
  worker?: Maybe<Worker>;
};

/** A page of bookable resources. Owner: the gateway. */
export type BookableResourceConnection = {
  __typename?: 'BookableResourceConnection';
  /** The rows with their cursors. Owner: the gateway. */
  edges: Array<BookableResourceEdge>;
  /** The rows. Owner: the gateway. */
  nodes: Array<BookableResource>;
  /** Where the page stands in the list. Owner: the gateway. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; null where it is not known. Counting costs extra. Owner: the gateway. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** False when totalCount is only a lower bound: Dataverse counts to 5,000. Owner: the gateway. */
  totalCountIsExact?: Maybe<Scalars['Boolean']['output']>;
};

/** An edge of a list of bookable resources. Owner: the gateway. */
export type BookableResourceEdge = {
  __typename?: 'BookableResourceEdge';
  /** The row's place in the list. Owner: the gateway. */
  cursor: Scalars['String']['output'];
  /** The object. Owner: Dataverse. */
  node: BookableResource;
};

/** Conditions on bookable resources; those side by side must all be met. Owner: Dataverse. */
export type BookableResourceFilter = {
  /** All of these. Owner: Dataverse. */
  and?: InputMaybe<Array<BookableResourceFilter>>;
  /** The global id. Owner: Dataverse. */
  id?: InputMaybe<IdFilter>;
  /** The name. Owner: Dataverse. */
  name?: InputMaybe<StringFilter>;
  /** Not this. Owner: Dataverse. */
  not?: InputMaybe<BookableResourceFilter>;
  /** At least one of these. Owner: Dataverse. */
  or?: InputMaybe<Array<BookableResourceFilter>>;
  /** What the resource is. Owner: Dataverse. */
  type?: InputMaybe<ResourceTypeFilter>;
  /** The number behind type. Owner: Dataverse. */
  typeCode?: InputMaybe<IntFilter>;
  /** The worker. Owner: Dataverse. */
  worker?: InputMaybe<WorkerFilter>;
};

/** One term of an order of bookable resources. Owner: Dataverse. */
export type BookableResourceOrder = {
  /** Smallest or largest first; rows without a value are the smallest. Owner: Dataverse. */
  direction?: OrderDirection;
  /** What to order by. Owner: Dataverse. */
  field: BookableResourceOrderField;
};

/** What a list of bookable resources can be ordered by. Owner: Dataverse. */
export type BookableResourceOrderField =
  /** When the record was created. Owner: Dataverse. */
  | 'CREATED_AT'
  /** The name. Owner: Dataverse. */
  | 'NAME';

/** Conditions on yes or no. Owner: the gateway. */
export type BooleanFilter = {
  /** Equal to this. Owner: the gateway. */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: nothing is set; false: something is set. Owner: the gateway. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: the gateway. */
  ne?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Whether the customer of a contract line pays for a role or a transaction category. Time is judged by its role, expenses by their category. Owner: Dataverse. */
export type Chargeability = {
  __typename?: 'Chargeability';
  /** Whether the customer pays. Owner: Dataverse. */
  billingType?: Maybe<BillingType>;
  /** The number behind billingType. Owner: Dataverse. */
  billingTypeCode?: Maybe<Scalars['Int']['output']>;
  /** The transaction category; null when it is about a role. Owner: Dataverse. */
  category?: Maybe<TransactionCategory>;
  /** The class of transaction that it is about. Owner: Dataverse. */
  class?: Maybe<TransactionClass>;
  /** The number behind class. Owner: Dataverse. */
  classCode?: Maybe<Scalars['Int']['output']>;
  /** The role; null when it is about a category. Owner: Dataverse. */
  role?: Maybe<ResourceRole>;
};

/** The part that an actual plays in a connection. Owner: Dataverse. */
export type ConnectionRole =
  /** The billed sales. Owner: Dataverse. */
  | 'BILLED_SALES'
  /** The cost. Owner: Dataverse. */
  | 'COST'
  /** The lending unit's sales. Owner: Dataverse. */
  | 'INTER_ORGANIZATIONAL_SALES'
  /** The actual that was reversed. Owner: Dataverse. */
  | 'ORIGINAL'
  /** An option that this API does not name; the sibling field with the number tells which. Owner: Dataverse. */
  | 'OTHER'
  /** The actual that stands in its place. Owner: Dataverse. */
  | 'REPLACING'
  /** The lending unit's cost. Owner: Dataverse. */
  | 'RESOURCING_UNIT_COST'
  /** The reversal. Owner: Dataverse. */
  | 'REVERSING'
  /** The unbilled sales. Owner: Dataverse. */
  | 'UNBILLED_SALES';

/** Conditions on a ConnectionRole. Owner: Dataverse. */
export type ConnectionRoleFilter = {
  /** Equal to this. Owner: Dataverse. */
  eq?: InputMaybe<ConnectionRole>;
  /** One of these. Owner: Dataverse. */
  in?: InputMaybe<Array<ConnectionRole>>;
  /** True: nothing is set; false: something is set. Owner: Dataverse. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: Dataverse. */
  ne?: InputMaybe<ConnectionRole>;
};

/** Conditions on what Finance holds of a contract; met only where Finance has the contract. Owner: Finance. */
export type ContractAccountingFilter = {
  /** The sales tax group. Owner: Finance. */
  salesTaxGroup?: InputMaybe<StringFilter>;
  /** The terms of payment in Finance. Owner: Finance. */
  termsOfPayment?: InputMaybe<StringFilter>;
};

/** A customer's share of a contract. Owner: Dataverse. */
export type ContractCustomer = Node & {
  __typename?: 'ContractCustomer';
  /** The contract's number; part of the key. Owner: Dataverse. */
  contractNumber?: Maybe<Scalars['String']['output']>;
  /** The customer. Owner: Dataverse. */
  customer?: Maybe<Customer>;
  /** The funding source; part of the key. Owner: Dataverse. */
  fundingSourceId?: Maybe<Scalars['String']['output']>;
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** Whether this is the contract's own customer. Owner: Dataverse. */
  isPrimary?: Maybe<Scalars['Boolean']['output']>;
  /** The code of the legal entity; joins with Finance. Owner: Dataverse. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** The most that the customer pays. Owner: Dataverse. */
  notToExceed?: Maybe<Money>;
  /** The terms of payment. Owner: Dataverse. */
  paymentTerms?: Maybe<Scalars['String']['output']>;
  /** The records of the two systems that this object is made of. Owner: Dataverse. */
  sources: Array<SourceRecord>;
  /** The share of the bill in percent. Owner: Dataverse. */
  splitPercent?: Maybe<Scalars['Decimal']['output']>;
  /** Changes whenever the record does; pass it as expectedVersion of an update. Only equality means something. Owner: Dataverse. */
  version: Scalars['String']['output'];
};

/** A line of a contract. Owner: Dataverse. */
export type ContractLine = Node & {
  __typename?: 'ContractLine';
  /** The contracted amount. Owner: Dataverse. */
  amount?: Maybe<Money>;
  /** How the line is billed. Owner: Dataverse. */
  billingMethod?: Maybe<BillingMethod>;
  /** The number behind billingMethod. Owner: Dataverse. */
  billingMethodCode?: Maybe<Scalars['Int']['output']>;
  /** What the customer pays for by role and by transaction category; what is not named is chargeable if its class is in includes. Owner: Dataverse. */
  chargeability?: Maybe<Array<Chargeability>>;
  /** The contract. Owner: Dataverse. */
  contract?: Maybe<ProjectContract>;
  /** The contract's number; part of the key. Owner: Dataverse. */
  contractNumber?: Maybe<Scalars['String']['output']>;
  /** What the customer is ready to spend. Owner: Dataverse. */
  customerBudget?: Maybe<Money>;
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** What the line pays for. Owner: Dataverse. */
  includes?: Maybe<Array<TransactionClass>>;
  /** The code of the legal entity; joins with Finance. Owner: Dataverse. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** The milestones of a fixed-price line. Owner: Dataverse. */
  milestones?: Maybe<Array<BillingMilestone>>;
  /** The name. Owner: Dataverse. */
  name: Scalars['String']['output'];
  /** The most that may be billed. Owner: Dataverse. */
  notToExceed?: Maybe<Money>;
  /** The line's number. Owner: Dataverse. */
  number?: Maybe<Scalars['String']['output']>;
  /** The project that the line pays for. Owner: Dataverse. */
  project?: Maybe<Project>;
  /** The records of the two systems that this object is made of. Owner: Dataverse. */
  sources: Array<SourceRecord>;
  /** Changes whenever the record does; pass it as expectedVersion of an update. Only equality means something. Owner: Dataverse. */
  version: Scalars['String']['output'];
};

/** A page of contract lines. Owner: the gateway. */
export type ContractLineConnection = {
  __typename?: 'ContractLineConnection';
  /** The rows with their cursors. Owner: the gateway. */
  edges: Array<ContractLineEdge>;
  /** The rows. Owner: the gateway. */
  nodes: Array<ContractLine>;
  /** Where the page stands in the list. Owner: the gateway. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; null where it is not known. Counting costs extra. Owner: the gateway. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** False when totalCount is only a lower bound: Dataverse counts to 5,000. Owner: the gateway. */
  totalCountIsExact?: Maybe<Scalars['Boolean']['output']>;
};

/** An edge of a list of contract lines. Owner: the gateway. */
export type ContractLineEdge = {
  __typename?: 'ContractLineEdge';
  /** The row's place in the list. Owner: the gateway. */
  cursor: Scalars['String']['output'];
  /** The line. Owner: Dataverse. */
  node: ContractLine;
};

/** Conditions on contract lines; those side by side must all be met. Owner: Dataverse. */
export type ContractLineFilter = {
  /** The contracted amount. Owner: Dataverse. */
  amount?: InputMaybe<DecimalFilter>;
  /** All of these. Owner: Dataverse. */
  and?: InputMaybe<Array<ContractLineFilter>>;
  /** How the line is billed. Owner: Dataverse. */
  billingMethod?: InputMaybe<BillingMethodFilter>;
  /** The number behind billingMethod. Owner: Dataverse. */
  billingMethodCode?: InputMaybe<IntFilter>;
  /** The contract. Owner: Dataverse. */
  contract?: InputMaybe<ProjectContractFilter>;
  /** The global id. Owner: Dataverse. */
  id?: InputMaybe<IdFilter>;
  /** The name. Owner: Dataverse. */
  name?: InputMaybe<StringFilter>;
  /** Not this. Owner: Dataverse. */
  not?: InputMaybe<ContractLineFilter>;
  /** The number. Owner: Dataverse. */
  number?: InputMaybe<StringFilter>;
  /** At least one of these. Owner: Dataverse. */
  or?: InputMaybe<Array<ContractLineFilter>>;
  /** The project. Owner: Dataverse. */
  project?: InputMaybe<ProjectFilter>;
};

/** One term of an order of contract lines. Owner: Dataverse. */
export type ContractLineOrder = {
  /** Smallest or largest first; rows without a value are the smallest. Owner: Dataverse. */
  direction?: OrderDirection;
  /** What to order by. Owner: Dataverse. */
  field: ContractLineOrderField;
};

/** What a list of contract lines can be ordered by. Owner: Dataverse. */
export type ContractLineOrderField =
  /** The contracted amount. Owner: Dataverse. */
  | 'AMOUNT'
  /** When the record was created. Owner: Dataverse. */
  | 'CREATED_AT'
  /** The name. Owner: Dataverse. */
  | 'NAME'
  /** The number. Owner: Dataverse. */
  | 'NUMBER'
  /** The place in the contract. Owner: Dataverse. */
  | 'SEQUENCE';

/** The status of a project contract. Owner: Dataverse. */
export type ContractStatus =
  /** Abandoned. Owner: Dataverse. */
  | 'ABANDONED'
  /** Completed. Owner: Dataverse. */
  | 'COMPLETED'
  /** Confirmed. Owner: Dataverse. */
  | 'CONFIRMED'
  /** Being prepared. Owner: Dataverse. */
  | 'DRAFT'
  /** Being reviewed. Owner: Dataverse. */
  | 'IN_REVIEW'
  /** Lost. Owner: Dataverse. */
  | 'LOST'
  /** On hold. Owner: Dataverse. */
  | 'ON_HOLD'
  /** An option that this API does not name; the sibling field with the number tells which. Owner: Dataverse. */
  | 'OTHER';

/** Conditions on a ContractStatus. Owner: Dataverse. */
export type ContractStatusFilter = {
  /** Equal to this. Owner: Dataverse. */
  eq?: InputMaybe<ContractStatus>;
  /** One of these. Owner: Dataverse. */
  in?: InputMaybe<Array<ContractStatus>>;
  /** True: nothing is set; false: something is set. Owner: Dataverse. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: Dataverse. */
  ne?: InputMaybe<ContractStatus>;
};

/** A customer. Owner: Dataverse. */
export type Customer = Node & {
  __typename?: 'Customer';
  /** The customer account. Owner: Dataverse. */
  accountNumber?: Maybe<Scalars['String']['output']>;
  /** The most that may be owed. Owner: Dataverse. */
  creditLimit?: Maybe<Money>;
  /** The currency. Owner: Dataverse. */
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** Where it wants deliveries; null where nothing is known. Owner: Dataverse. */
  deliveryAddress?: Maybe<PostalAddress>;
  /** The e-mail address. Owner: Dataverse. */
  email?: Maybe<Scalars['String']['output']>;
  /** The customer group. Owner: Dataverse. */
  group?: Maybe<Scalars['String']['output']>;
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** Where its invoices go; null where nothing is known. Owner: Dataverse. */
  invoiceAddress?: Maybe<PostalAddress>;
  /** The legal entity that the record belongs to. Owner: Dataverse. */
  legalEntity?: Maybe<LegalEntity>;
  /** The code of the legal entity; joins with Finance. Owner: Dataverse. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** The name. Owner: Dataverse. */
  name: Scalars['String']['output'];
  /** How it pays or is paid. Owner: Dataverse. */
  paymentMethod?: Maybe<Scalars['String']['output']>;
  /** The terms of payment. Owner: Dataverse. */
  paymentTerms?: Maybe<Scalars['String']['output']>;
  /** The telephone number. Owner: Dataverse. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The records of the two systems that this object is made of. Owner: Dataverse. */
  sources: Array<SourceRecord>;
  /** Changes whenever the record does; pass it as expectedVersion of an update. Only equality means something. Owner: Dataverse. */
  version: Scalars['String']['output'];
  /** The address of its web site. Owner: Dataverse. */
  website?: Maybe<Scalars['String']['output']>;
};

/** A page of customers. Owner: the gateway. */
export type CustomerConnection = {
  __typename?: 'CustomerConnection';
  /** The rows with their cursors. Owner: the gateway. */
  edges: Array<CustomerEdge>;
  /** The rows. Owner: the gateway. */
  nodes: Array<Customer>;
  /** Where the page stands in the list. Owner: the gateway. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; null where it is not known. Counting costs extra. Owner: the gateway. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** False when totalCount is only a lower bound: Dataverse counts to 5,000. Owner: the gateway. */
  totalCountIsExact?: Maybe<Scalars['Boolean']['output']>;
};

/** An edge of a list of customers. Owner: the gateway. */
export type CustomerEdge = {
  __typename?: 'CustomerEdge';
  /** The row's place in the list. Owner: the gateway. */
  cursor: Scalars['String']['output'];
  /** The object. Owner: Dataverse. */
  node: Customer;
};

/** Conditions on customers; those side by side must all be met. Owner: Dataverse. */
export type CustomerFilter = {
  /** The customer account. Owner: Dataverse. */
  accountNumber?: InputMaybe<StringFilter>;
  /** All of these. Owner: Dataverse. */
  and?: InputMaybe<Array<CustomerFilter>>;
  /** The most that may be owed, as a number. Owner: Dataverse. */
  creditLimit?: InputMaybe<DecimalFilter>;
  /** The currency. Owner: Dataverse. */
  currency?: InputMaybe<StringFilter>;
  /** The e-mail address. Owner: Dataverse. */
  email?: InputMaybe<StringFilter>;
  /** The customer group. Owner: Dataverse. */
  group?: InputMaybe<StringFilter>;
  /** The global id. Owner: Dataverse. */
  id?: InputMaybe<IdFilter>;
  /** The legal entity's code. Owner: Dataverse. */
  legalEntity?: InputMaybe<StringFilter>;
  /** The name. Owner: Dataverse. */
  name?: InputMaybe<StringFilter>;
  /** Not this. Owner: Dataverse. */
  not?: InputMaybe<CustomerFilter>;
  /** At least one of these. Owner: Dataverse. */
  or?: InputMaybe<Array<CustomerFilter>>;
  /** How it pays or is paid. Owner: Dataverse. */
  paymentMethod?: InputMaybe<StringFilter>;
  /** The terms of payment. Owner: Dataverse. */
  paymentTerms?: InputMaybe<StringFilter>;
  /** The telephone number. Owner: Dataverse. */
  phone?: InputMaybe<StringFilter>;
  /** The address of its web site. Owner: Dataverse. */
  website?: InputMaybe<StringFilter>;
};

/** One term of an order of customers. Owner: Dataverse. */
export type CustomerOrder = {
  /** Smallest or largest first; rows without a value are the smallest. Owner: Dataverse. */
  direction?: OrderDirection;
  /** What to order by. Owner: Dataverse. */
  field: CustomerOrderField;
};

/** What a list of customers can be ordered by. Owner: Dataverse. */
export type CustomerOrderField =
  /** The customer account. Owner: Dataverse. */
  | 'ACCOUNT_NUMBER'
  /** When the record was created. Owner: Dataverse. */
  | 'CREATED_AT'
  /** The name. Owner: Dataverse. */
  | 'NAME';

/** Conditions on a calendar date. Owner: the gateway. */
export type DateFilter = {
  /** Equal to this. Owner: the gateway. */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** Greater than this. Owner: the gateway. */
  gt?: InputMaybe<Scalars['Date']['input']>;
  /** Greater than or equal to this. Owner: the gateway. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** One of these, at most 500. Owner: the gateway. */
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** True: nothing is set; false: something is set. Owner: the gateway. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than this. Owner: the gateway. */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /** Less than or equal to this. Owner: the gateway. */
  lte?: InputMaybe<Scalars['Date']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: the gateway. */
  ne?: InputMaybe<Scalars['Date']['input']>;
};

/** A period of calendar dates, both ends included. Owner: the gateway. */
export type DatePeriod = {
  __typename?: 'DatePeriod';
  /** The first day. Owner: the gateway. */
  from?: Maybe<Scalars['Date']['output']>;
  /** The last day. Owner: the gateway. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** Conditions on a moment. Owner: the gateway. */
export type DateTimeFilter = {
  /** Equal to this. Owner: the gateway. */
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** Greater than this. Owner: the gateway. */
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Greater than or equal to this. Owner: the gateway. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** One of these, at most 500. Owner: the gateway. */
  in?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  /** True: nothing is set; false: something is set. Owner: the gateway. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than this. Owner: the gateway. */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Less than or equal to this. Owner: the gateway. */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: the gateway. */
  ne?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Conditions on a decimal number or on the number of an amount. Owner: the gateway. */
export type DecimalFilter = {
  /** Equal to this. Owner: the gateway. */
  eq?: InputMaybe<Scalars['Decimal']['input']>;
  /** Greater than this. Owner: the gateway. */
  gt?: InputMaybe<Scalars['Decimal']['input']>;
  /** Greater than or equal to this. Owner: the gateway. */
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** One of these, at most 500. Owner: the gateway. */
  in?: InputMaybe<Array<Scalars['Decimal']['input']>>;
  /** True: nothing is set; false: something is set. Owner: the gateway. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than this. Owner: the gateway. */
  lt?: InputMaybe<Scalars['Decimal']['input']>;
  /** Less than or equal to this. Owner: the gateway. */
  lte?: InputMaybe<Scalars['Decimal']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: the gateway. */
  ne?: InputMaybe<Scalars['Decimal']['input']>;
};

/** What is planned to be used on a project. Owner: Dataverse. */
export type Estimate = {
  /** The transaction category. Owner: Dataverse. */
  category?: Maybe<TransactionCategory>;
  /** What it is planned to cost. Owner: Dataverse. */
  cost?: Maybe<Money>;
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** When. Owner: Dataverse. */
  period: DatePeriod;
  /** The project. Owner: Dataverse. */
  project?: Maybe<Project>;
  /** How much, in unit. Owner: Dataverse. */
  quantity?: Maybe<Scalars['Decimal']['output']>;
  /** The role. Owner: Dataverse. */
  role?: Maybe<ResourceRole>;
  /** What it is planned to be sold for. Owner: Dataverse. */
  sales?: Maybe<Money>;
  /** The records that the estimate is made of. Owner: Dataverse. */
  sources: Array<SourceRecord>;
  /** The task. Owner: Dataverse. */
  task?: Maybe<ProjectTask>;
  /** The unit of quantity. Owner: Dataverse. */
  unit?: Maybe<Scalars['String']['output']>;
  /** Changes whenever the record does. Owner: Dataverse. */
  version: Scalars['String']['output'];
};

/** A page of estimates. Owner: the gateway. */
export type EstimateConnection = {
  __typename?: 'EstimateConnection';
  /** The rows with their cursors. Owner: the gateway. */
  edges: Array<EstimateEdge>;
  /** The rows. Owner: the gateway. */
  nodes: Array<Estimate>;
  /** Where the page stands in the list. Owner: the gateway. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; null where it is not known. Counting costs extra. Owner: the gateway. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** False when totalCount is only a lower bound: Dataverse counts to 5,000. Owner: the gateway. */
  totalCountIsExact?: Maybe<Scalars['Boolean']['output']>;
};

/** An edge of a list of estimates. Owner: the gateway. */
export type EstimateEdge = {
  __typename?: 'EstimateEdge';
  /** The row's place in the list. Owner: the gateway. */
  cursor: Scalars['String']['output'];
  /** The estimate. Owner: Dataverse. */
  node: Estimate;
};

/** Conditions on estimates; those side by side must all be met. Owner: Dataverse. */
export type EstimateFilter = {
  /** All of these. Owner: Dataverse. */
  and?: InputMaybe<Array<EstimateFilter>>;
  /** The transaction category. Owner: Dataverse. */
  category?: InputMaybe<TransactionCategoryFilter>;
  /** Time, expense or material. Owner: Dataverse. */
  class?: InputMaybe<TransactionClassFilter>;
  /** The last day. Owner: Dataverse. */
  finish?: InputMaybe<DateTimeFilter>;
  /** Not this. Owner: Dataverse. */
  not?: InputMaybe<EstimateFilter>;
  /** At least one of these. Owner: Dataverse. */
  or?: InputMaybe<Array<EstimateFilter>>;
  /** The project. Owner: Dataverse. */
  project?: InputMaybe<ProjectFilter>;
  /** How much. Owner: Dataverse. */
  quantity?: InputMaybe<DecimalFilter>;
  /** The first day. Owner: Dataverse. */
  start?: InputMaybe<DateTimeFilter>;
  /** The task. Owner: Dataverse. */
  task?: InputMaybe<ProjectTaskFilter>;
};

/** One term of an order of estimates. Owner: Dataverse. */
export type EstimateOrder = {
  /** Smallest or largest first; rows without a value are the smallest. Owner: Dataverse. */
  direction?: OrderDirection;
  /** What to order by. Owner: Dataverse. */
  field: EstimateOrderField;
};

/** What a list of estimates can be ordered by. Owner: Dataverse. */
export type EstimateOrderField =
  /** When the record was created. Owner: Dataverse. */
  | 'CREATED_AT'
  /** The last day. Owner: Dataverse. */
  | 'FINISH'
  /** The first day. Owner: Dataverse. */
  | 'START';

/** The estimates of one class in one currency. Owner: Dataverse. */
export type EstimateTotal = {
  __typename?: 'EstimateTotal';
  /** The class. Owner: Dataverse. */
  class: TransactionClass;
  /** The sum of the costs. Owner: Dataverse. */
  cost: Money;
  /** How many estimates. Owner: Dataverse. */
  count: Scalars['Int']['output'];
  /** The currency. Owner: Dataverse. */
  currency: Scalars['CurrencyCode']['output'];
  /** The sum of the quantities. Owner: Dataverse. */
  quantity: Scalars['Decimal']['output'];
  /** The sum of the sales. Owner: Dataverse. */
  sales: Money;
};

/** A rate between two currencies for a period. Owner: Finance. */
export type ExchangeRate = Node & {
  __typename?: 'ExchangeRate';
  /** The opaque global id. Owner: Finance. */
  id: Scalars['ID']['output'];
};

/** A line of an expense report. Owner: Finance. */
export type Expense = Node & {
  __typename?: 'Expense';
  /** The actuals that its approval created, oldest first. Owner: Dataverse. */
  actuals?: Maybe<Array<Actual>>;
  /** How far its approval in the project is. Owner: Dataverse. */
  approval?: Maybe<ApprovalStatus>;
  /** The number behind approval. Owner: Dataverse. */
  approvalCode?: Maybe<Scalars['Int']['output']>;
  /** The opaque global id. Owner: Finance. */
  id: Scalars['ID']['output'];
  /** The code of the legal entity; joins with Finance. Owner: Finance. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** The transaction number. Owner: Finance. */
  number: Scalars['String']['output'];
};

/** A category of expenses in one legal entity. Owner: Finance. */
export type ExpenseCategory = Node & {
  __typename?: 'ExpenseCategory';
  /** The category's code. Owner: Finance. */
  code: Scalars['String']['output'];
  /** The opaque global id. Owner: Finance. */
  id: Scalars['ID']['output'];
  /** The code of the legal entity; joins with Finance. Owner: Finance. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** The transaction category that it specialises. Owner: Dataverse. */
  transactionCategory?: Maybe<TransactionCategory>;
};

/** Expenses planned: a cost line, and the sales line that belongs to it. Owner: Dataverse. */
export type ExpenseEstimate = Estimate & Node & {
  __typename?: 'ExpenseEstimate';
  /** The transaction category. Owner: Dataverse. */
  category?: Maybe<TransactionCategory>;
  /** What it is planned to cost. Owner: Dataverse. */
  cost?: Maybe<Money>;
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** The key in Finance's staging table. Owner: Dataverse. */
  importId?: Maybe<Scalars['String']['output']>;
  /** The code of the legal entity; joins with Finance. Owner: Dataverse. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** When. Owner: Dataverse. */
  period: DatePeriod;
  /** The project. Owner: Dataverse. */
  project?: Maybe<Project>;
  /** How much, in unit. Owner: Dataverse. */
  quantity?: Maybe<Scalars['Decimal']['output']>;
  /** The role. Owner: Dataverse. */
  role?: Maybe<ResourceRole>;
  /** What it is planned to be sold for. Owner: Dataverse. */
  sales?: Maybe<Money>;
  /** The records of the two systems that this object is made of. Owner: Dataverse. */
  sources: Array<SourceRecord>;
  /** The task. Owner: Dataverse. */
  task?: Maybe<ProjectTask>;
  /** The unit of quantity. Owner: Dataverse. */
  unit?: Maybe<Scalars['String']['output']>;
  /** Changes whenever the record does; pass it as expectedVersion of an update. Only equality means something. Owner: Dataverse. */
  version: Scalars['String']['output'];
};

/** An expense report. Owner: Finance. */
export type ExpenseReport = Node & {
  __typename?: 'ExpenseReport';
  /** The opaque global id. Owner: Finance. */
  id: Scalars['ID']['output'];
};

/** Conditions on a global id. Owner: the gateway. */
export type IdFilter = {
  /** Equal to this. Owner: the gateway. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** One of these, at most 500. Owner: the gateway. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True: nothing is set; false: something is set. Owner: the gateway. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: the gateway. */
  ne?: InputMaybe<Scalars['ID']['input']>;
};

/** Conditions on a whole number. Owner: the gateway. */
export type IntFilter = {
  /** Equal to this. Owner: the gateway. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than this. Owner: the gateway. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than or equal to this. Owner: the gateway. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** One of these, at most 500. Owner: the gateway. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** True: nothing is set; false: something is set. Owner: the gateway. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than this. Owner: the gateway. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** Less than or equal to this. Owner: the gateway. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: the gateway. */
  ne?: InputMaybe<Scalars['Int']['input']>;
};

/** A journal that brings actuals into the ledger. Owner: Finance. */
export type IntegrationJournal = Node & {
  __typename?: 'IntegrationJournal';
  /** The opaque global id. Owner: Finance. */
  id: Scalars['ID']['output'];
};

/** A line of an integration journal. Owner: Finance. */
export type IntegrationJournalLine = Node & {
  __typename?: 'IntegrationJournalLine';
  /** The opaque global id. Owner: Finance. */
  id: Scalars['ID']['output'];
};

/** A project invoice: what a customer is to pay, before Finance posts it. Owner: Dataverse. */
export type Invoice = Node & {
  __typename?: 'Invoice';
  /** The contract. Owner: Dataverse. */
  contract?: Maybe<ProjectContract>;
  /** The invoice that it corrects. Owner: Dataverse. */
  corrects?: Maybe<Invoice>;
  /** The currency. Owner: Dataverse. */
  currency: Scalars['CurrencyCode']['output'];
  /** The customer. Owner: Dataverse. */
  customer?: Maybe<Customer>;
  /** The invoice date. Owner: Dataverse. */
  date?: Maybe<Scalars['Date']['output']>;
  /** When it is to be paid. Owner: Dataverse. */
  dueDate?: Maybe<Scalars['Date']['output']>;
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** The legal entity that the record belongs to. Owner: Dataverse. */
  legalEntity?: Maybe<LegalEntity>;
  /** The code of the legal entity; joins with Finance. Owner: Dataverse. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** The lines. Owner: Dataverse. */
  lines?: Maybe<InvoiceLineConnection>;
  /** The name. Owner: Dataverse. */
  name?: Maybe<Scalars['String']['output']>;
  /** The number, shared with Finance. Owner: Dataverse. */
  number: Scalars['String']['output'];
  /** The records of the two systems that this object is made of. Owner: Dataverse. */
  sources: Array<SourceRecord>;
  /** The status. Owner: Dataverse. */
  status: InvoiceStatus;
  /** The number behind status. Owner: Dataverse. */
  statusCode?: Maybe<Scalars['Int']['output']>;
  /** The tax. Owner: Dataverse. */
  tax?: Maybe<Money>;
  /** The total with tax. Owner: Dataverse. */
  total?: Maybe<Money>;
  /** Changes whenever the record does; pass it as expectedVersion of an update. Only equality means something. Owner: Dataverse. */
  version: Scalars['String']['output'];
};


/** A project invoice: what a customer is to pay, before Finance posts it. Owner: Dataverse. */
export type InvoiceLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InvoiceLineOrder>>;
};

/** A page of project invoices. Owner: the gateway. */
export type InvoiceConnection = {
  __typename?: 'InvoiceConnection';
  /** The rows with their cursors. Owner: the gateway. */
  edges: Array<InvoiceEdge>;
  /** The rows. Owner: the gateway. */
  nodes: Array<Invoice>;
  /** Where the page stands in the list. Owner: the gateway. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; null where it is not known. Counting costs extra. Owner: the gateway. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** False when totalCount is only a lower bound: Dataverse counts to 5,000. Owner: the gateway. */
  totalCountIsExact?: Maybe<Scalars['Boolean']['output']>;
};

/** An edge of a list of project invoices. Owner: the gateway. */
export type InvoiceEdge = {
  __typename?: 'InvoiceEdge';
  /** The row's place in the list. Owner: the gateway. */
  cursor: Scalars['String']['output'];
  /** The invoice. Owner: Dataverse. */
  node: Invoice;
};

/** Conditions on project invoices; those side by side must all be met. Owner: Dataverse. */
export type InvoiceFilter = {
  /** All of these. Owner: Dataverse. */
  and?: InputMaybe<Array<InvoiceFilter>>;
  /** The contract. Owner: Dataverse. */
  contract?: InputMaybe<ProjectContractFilter>;
  /** The currency. Owner: Dataverse. */
  currency?: InputMaybe<StringFilter>;
  /** The customer. Owner: Dataverse. */
  customer?: InputMaybe<CustomerFilter>;
  /** The invoice date. Owner: Dataverse. */
  date?: InputMaybe<DateFilter>;
  /** When it is to be paid. Owner: Dataverse. */
  dueDate?: InputMaybe<DateFilter>;
  /** The global id. Owner: Dataverse. */
  id?: InputMaybe<IdFilter>;
  /** The legal entity's code. Owner: Dataverse. */
  legalEntity?: InputMaybe<StringFilter>;
  /** The name. Owner: Dataverse. */
  name?: InputMaybe<StringFilter>;
  /** Not this. Owner: Dataverse. */
  not?: InputMaybe<InvoiceFilter>;
  /** The number. Owner: Dataverse. */
  number?: InputMaybe<StringFilter>;
  /** At least one of these. Owner: Dataverse. */
  or?: InputMaybe<Array<InvoiceFilter>>;
  /** What Finance holds of the invoice. Owner: Dataverse. */
  proposal?: InputMaybe<InvoiceProposalFilter>;
  /** The status. Owner: Dataverse. */
  status?: InputMaybe<InvoiceStatusFilter>;
  /** The number behind status. Owner: Dataverse. */
  statusCode?: InputMaybe<IntFilter>;
  /** The total with tax. Owner: Dataverse. */
  total?: InputMaybe<DecimalFilter>;
};

/** A line of a project invoice. Owner: Dataverse. */
export type InvoiceLine = Node & {
  __typename?: 'InvoiceLine';
  /** The unbilled actual that it bills. Owner: Dataverse. */
  actual?: Maybe<Actual>;
  /** The amount. Owner: Dataverse. */
  amount?: Maybe<Money>;
  /** Whether the customer pays. Owner: Dataverse. */
  billingType?: Maybe<BillingType>;
  /** The number behind billingType. Owner: Dataverse. */
  billingTypeCode?: Maybe<Scalars['Int']['output']>;
  /** What it is about. Owner: Dataverse. */
  class: TransactionClass;
  /** The number behind class. Owner: Dataverse. */
  classCode?: Maybe<Scalars['Int']['output']>;
  /** What is billed. Owner: Dataverse. */
  description?: Maybe<Scalars['String']['output']>;
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** The invoice. Owner: Dataverse. */
  invoice?: Maybe<Invoice>;
  /** The milestone that it bills. Owner: Dataverse. */
  milestone?: Maybe<BillingMilestone>;
  /** The price of one unit. Owner: Dataverse. */
  price?: Maybe<Money>;
  /** The project. Owner: Dataverse. */
  project?: Maybe<Project>;
  /** How much. Owner: Dataverse. */
  quantity?: Maybe<Scalars['Decimal']['output']>;
  /** The records of the two systems that this object is made of. Owner: Dataverse. */
  sources: Array<SourceRecord>;
  /** Changes whenever the record does; pass it as expectedVersion of an update. Only equality means something. Owner: Dataverse. */
  version: Scalars['String']['output'];
};

/** A page of invoice lines. Owner: the gateway. */
export type InvoiceLineConnection = {
  __typename?: 'InvoiceLineConnection';
  /** The rows with their cursors. Owner: the gateway. */
  edges: Array<InvoiceLineEdge>;
  /** The rows. Owner: the gateway. */
  nodes: Array<InvoiceLine>;
  /** Where the page stands in the list. Owner: the gateway. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; null where it is not known. Counting costs extra. Owner: the gateway. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** False when totalCount is only a lower bound: Dataverse counts to 5,000. Owner: the gateway. */
  totalCountIsExact?: Maybe<Scalars['Boolean']['output']>;
};

/** An edge of a list of invoice lines. Owner: the gateway. */
export type InvoiceLineEdge = {
  __typename?: 'InvoiceLineEdge';
  /** The row's place in the list. Owner: the gateway. */
  cursor: Scalars['String']['output'];
  /** The line. Owner: Dataverse. */
  node: InvoiceLine;
};

/** Conditions on invoice lines; those side by side must all be met. Owner: Dataverse. */
export type InvoiceLineFilter = {
  /** The amount. Owner: Dataverse. */
  amount?: InputMaybe<DecimalFilter>;
  /** All of these. Owner: Dataverse. */
  and?: InputMaybe<Array<InvoiceLineFilter>>;
  /** Whether the customer pays. Owner: Dataverse. */
  billingType?: InputMaybe<BillingTypeFilter>;
  /** The number behind billingType. Owner: Dataverse. */
  billingTypeCode?: InputMaybe<IntFilter>;
  /** What it is about. Owner: Dataverse. */
  class?: InputMaybe<TransactionClassFilter>;
  /** The number behind class. Owner: Dataverse. */
  classCode?: InputMaybe<IntFilter>;
  /** The global id. Owner: Dataverse. */
  id?: InputMaybe<IdFilter>;
  /** The invoice. Owner: Dataverse. */
  invoice?: InputMaybe<InvoiceFilter>;
  /** Not this. Owner: Dataverse. */
  not?: InputMaybe<InvoiceLineFilter>;
  /** At least one of these. Owner: Dataverse. */
  or?: InputMaybe<Array<InvoiceLineFilter>>;
  /** The price of one unit. Owner: Dataverse. */
  price?: InputMaybe<DecimalFilter>;
  /** The project. Owner: Dataverse. */
  project?: InputMaybe<ProjectFilter>;
  /** How much. Owner: Dataverse. */
  quantity?: InputMaybe<DecimalFilter>;
};

/** One term of an order of invoice lines. Owner: Dataverse. */
export type InvoiceLineOrder = {
  /** Smallest or largest first; rows without a value are the smallest. Owner: Dataverse. */
  direction?: OrderDirection;
  /** What to order by. Owner: Dataverse. */
  field: InvoiceLineOrderField;
};

/** What a list of invoice lines can be ordered by. Owner: Dataverse. */
export type InvoiceLineOrderField =
  /** The amount. Owner: Dataverse. */
  | 'AMOUNT'
  /** When the record was created. Owner: Dataverse. */
  | 'CREATED_AT'
  /** The date of the document. Owner: Dataverse. */
  | 'DATE';

/** One term of an order of project invoices. Owner: Dataverse. */
export type InvoiceOrder = {
  /** Smallest or largest first; rows without a value are the smallest. Owner: Dataverse. */
  direction?: OrderDirection;
  /** What to order by. Owner: Dataverse. */
  field: InvoiceOrderField;
};

/** What a list of project invoices can be ordered by. Owner: Dataverse. */
export type InvoiceOrderField =
  /** When the record was created. Owner: Dataverse. */
  | 'CREATED_AT'
  /** The invoice date. Owner: Dataverse. */
  | 'DATE'
  /** When it is to be paid. Owner: Dataverse. */
  | 'DUE_DATE'
  /** The number. Owner: Dataverse. */
  | 'NUMBER'
  /** The total. Owner: Dataverse. */
  | 'TOTAL';

/** Conditions on the invoice proposal in Finance; met only where Finance has one. Owner: Finance. */
export type InvoiceProposalFilter = {
  /** The number of the posted customer invoice; nothing is set before posting. Owner: Finance. */
  customerInvoiceNumber?: InputMaybe<StringFilter>;
  /** The date of the customer invoice. Owner: Finance. */
  invoiceDate?: InputMaybe<DateFilter>;
  /** How far the proposal is. Owner: Finance. */
  status?: InputMaybe<InvoiceProposalStatusFilter>;
};

/** How far an invoice proposal is. Owner: Finance. */
export type InvoiceProposalStatus =
  /** Not posted. Owner: Finance. */
  | 'OPEN'
  /** Posted as customer invoice. Owner: Finance. */
  | 'POSTED';

/** Conditions on a InvoiceProposalStatus. Owner: Finance. */
export type InvoiceProposalStatusFilter = {
  /** Equal to this. Owner: Finance. */
  eq?: InputMaybe<InvoiceProposalStatus>;
  /** One of these. Owner: Finance. */
  in?: InputMaybe<Array<InvoiceProposalStatus>>;
  /** Not equal to this. Owner: Finance. */
  ne?: InputMaybe<InvoiceProposalStatus>;
};

/** The status of a project invoice. Owner: Dataverse. */
export type InvoiceStatus =
  /** Confirmed: its actuals are written and Finance gets a proposal. Owner: Dataverse. */
  | 'CONFIRMED'
  /** A draft. Owner: Dataverse. */
  | 'DRAFT'
  /** Being reviewed. Owner: Dataverse. */
  | 'IN_REVIEW'
  /** An option that this API does not name; the sibling field with the number tells which. Owner: Dataverse. */
  | 'OTHER'
  /** Paid. Owner: Dataverse. */
  | 'PAID';

/** Conditions on a InvoiceStatus. Owner: Dataverse. */
export type InvoiceStatusFilter = {
  /** Equal to this. Owner: Dataverse. */
  eq?: InputMaybe<InvoiceStatus>;
  /** One of these. Owner: Dataverse. */
  in?: InputMaybe<Array<InvoiceStatus>>;
  /** True: nothing is set; false: something is set. Owner: Dataverse. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: Dataverse. */
  ne?: InputMaybe<InvoiceStatus>;
};

/** A journal of Dataverse: when it is confirmed, its lines become actuals. Owner: Dataverse. */
export type Journal = Node & {
  __typename?: 'Journal';
  /** The project of lines that are entered without one. Owner: Dataverse. */
  defaultProject?: Maybe<Project>;
  /** What it is about. Owner: Dataverse. */
  description?: Maybe<Scalars['String']['output']>;
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** Whether its lines are actuals; then nothing of it changes any more. Owner: Dataverse. */
  isConfirmed?: Maybe<Scalars['Boolean']['output']>;
  /** The lines. Owner: Dataverse. */
  lines?: Maybe<JournalLineConnection>;
  /** The records of the two systems that this object is made of. Owner: Dataverse. */
  sources: Array<SourceRecord>;
  /** What it is for; null on some that were made without saying, which are entry journals or older corrections. Owner: Dataverse. */
  type?: Maybe<JournalType>;
  /** The number behind type. Owner: Dataverse. */
  typeCode?: Maybe<Scalars['Int']['output']>;
  /** Changes whenever the record does; pass it as expectedVersion of an update. Only equality means something. Owner: Dataverse. */
  version: Scalars['String']['output'];
};


/** A journal of Dataverse: when it is confirmed, its lines become actuals. Owner: Dataverse. */
export type JournalLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JournalLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<JournalLineOrder>>;
};

/** A page of journals of Dataverse. Owner: the gateway. */
export type JournalConnection = {
  __typename?: 'JournalConnection';
  /** The rows with their cursors. Owner: the gateway. */
  edges: Array<JournalEdge>;
  /** The rows. Owner: the gateway. */
  nodes: Array<Journal>;
  /** Where the page stands in the list. Owner: the gateway. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; null where it is not known. Counting costs extra. Owner: the gateway. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** False when totalCount is only a lower bound: Dataverse counts to 5,000. Owner: the gateway. */
  totalCountIsExact?: Maybe<Scalars['Boolean']['output']>;
};

/** An edge of a list of journals of Dataverse. Owner: the gateway. */
export type JournalEdge = {
  __typename?: 'JournalEdge';
  /** The row's place in the list. Owner: the gateway. */
  cursor: Scalars['String']['output'];
  /** The journal. Owner: Dataverse. */
  node: Journal;
};

/** Conditions on journals of Dataverse; those side by side must all be met. Owner: Dataverse. */
export type JournalFilter = {
  /** All of these. Owner: Dataverse. */
  and?: InputMaybe<Array<JournalFilter>>;
  /** The project of lines that are entered without one. Owner: Dataverse. */
  defaultProject?: InputMaybe<ProjectFilter>;
  /** What it is about. Owner: Dataverse. */
  description?: InputMaybe<StringFilter>;
  /** The global id. Owner: Dataverse. */
  id?: InputMaybe<IdFilter>;
  /** Whether its lines are actuals. Owner: Dataverse. */
  isConfirmed?: InputMaybe<BooleanFilter>;
  /** Not this. Owner: Dataverse. */
  not?: InputMaybe<JournalFilter>;
  /** At least one of these. Owner: Dataverse. */
  or?: InputMaybe<Array<JournalFilter>>;
  /** What it is for. Owner: Dataverse. */
  type?: InputMaybe<JournalTypeFilter>;
  /** The number behind type. Owner: Dataverse. */
  typeCode?: InputMaybe<IntFilter>;
};

/** A line of a journal of Dataverse: what becomes one actual when the journal is confirmed. Owner: Dataverse. */
export type JournalLine = Node & {
  __typename?: 'JournalLine';
  /** The date that is wanted in the ledger. Owner: Dataverse. */
  accountingDate?: Maybe<Scalars['Date']['output']>;
  /** The amount, which Dataverse works out of quantity and price. Owner: Dataverse. */
  amount?: Maybe<Money>;
  /** Of sales: the cost behind them. Owner: Dataverse. */
  basisAmount?: Maybe<Money>;
  /** Of sales: what one unit costs. Owner: Dataverse. */
  basisPrice?: Maybe<Money>;
  /** Of sales: the quantity of the cost behind them. Owner: Dataverse. */
  basisQuantity?: Maybe<Scalars['Decimal']['output']>;
  /** Whether the customer pays. Owner: Dataverse. */
  billingType?: Maybe<BillingType>;
  /** The number behind billingType. Owner: Dataverse. */
  billingTypeCode?: Maybe<Scalars['Int']['output']>;
  /** The transaction category. Owner: Dataverse. */
  category?: Maybe<TransactionCategory>;
  /** The contract. Owner: Dataverse. */
  contract?: Maybe<ProjectContract>;
  /** The contract line. Owner: Dataverse. */
  contractLine?: Maybe<ContractLine>;
  /** The organizational unit that sells the work, by its name. Owner: Dataverse. */
  contractingUnit?: Maybe<Scalars['String']['output']>;
  /** The customer of the contract that it is for. Owner: Dataverse. */
  customer?: Maybe<Customer>;
  /** What it is about. Owner: Dataverse. */
  description?: Maybe<Scalars['String']['output']>;
  /** The date of its document. Owner: Dataverse. */
  documentDate?: Maybe<Scalars['Date']['output']>;
  /** The last day of what is entered. Owner: Dataverse. */
  endDate?: Maybe<Scalars['Date']['output']>;
  /** What the customer is told of it. Owner: Dataverse. */
  externalDescription?: Maybe<Scalars['String']['output']>;
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** Whether it is an actual. Owner: Dataverse. */
  isConfirmed?: Maybe<Scalars['Boolean']['output']>;
  /** The journal. Owner: Dataverse. */
  journal?: Maybe<Journal>;
  /** The price of one unit. Owner: Dataverse. */
  price?: Maybe<Money>;
  /** The product. Owner: Dataverse. */
  product?: Maybe<Product>;
  /** The project. Owner: Dataverse. */
  project?: Maybe<Project>;
  /** How much, in unit; below zero for what is taken back. Owner: Dataverse. */
  quantity?: Maybe<Scalars['Decimal']['output']>;
  /** Who or what did it. Owner: Dataverse. */
  resource?: Maybe<BookableResource>;
  /** The organizational unit that lends the resource, by its name. Owner: Dataverse. */
  resourcingUnit?: Maybe<Scalars['String']['output']>;
  /** The role. Owner: Dataverse. */
  role?: Maybe<ResourceRole>;
  /** The records of the two systems that this object is made of. Owner: Dataverse. */
  sources: Array<SourceRecord>;
  /** The first day of what is entered. Owner: Dataverse. */
  startDate?: Maybe<Scalars['Date']['output']>;
  /** The task. Owner: Dataverse. */
  task?: Maybe<ProjectTask>;
  /** What it is about. Owner: Dataverse. */
  transactionClass?: Maybe<TransactionClass>;
  /** The number behind transactionClass. Owner: Dataverse. */
  transactionClassCode?: Maybe<Scalars['Int']['output']>;
  /** Which side of the business it is on. Owner: Dataverse. */
  transactionType?: Maybe<TransactionType>;
  /** The number behind transactionType. Owner: Dataverse. */
  transactionTypeCode?: Maybe<Scalars['Int']['output']>;
  /** The unit of quantity. Owner: Dataverse. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The vendor. Owner: Dataverse. */
  vendor?: Maybe<Vendor>;
  /** Changes whenever the record does; pass it as expectedVersion of an update. Only equality means something. Owner: Dataverse. */
  version: Scalars['String']['output'];
};

/** A page of journal lines of Dataverse. Owner: the gateway. */
export type JournalLineConnection = {
  __typename?: 'JournalLineConnection';
  /** The rows with their cursors. Owner: the gateway. */
  edges: Array<JournalLineEdge>;
  /** The rows. Owner: the gateway. */
  nodes: Array<JournalLine>;
  /** Where the page stands in the list. Owner: the gateway. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; null where it is not known. Counting costs extra. Owner: the gateway. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** False when totalCount is only a lower bound: Dataverse counts to 5,000. Owner: the gateway. */
  totalCountIsExact?: Maybe<Scalars['Boolean']['output']>;
};

/** An edge of a list of journal lines of Dataverse. Owner: the gateway. */
export type JournalLineEdge = {
  __typename?: 'JournalLineEdge';
  /** The row's place in the list. Owner: the gateway. */
  cursor: Scalars['String']['output'];
  /** The line. Owner: Dataverse. */
  node: JournalLine;
};

/** Conditions on journal lines of Dataverse; those side by side must all be met. Owner: Dataverse. */
export type JournalLineFilter = {
  /** The date that is wanted in the ledger. Owner: Dataverse. */
  accountingDate?: InputMaybe<DateFilter>;
  /** The amount. Owner: Dataverse. */
  amount?: InputMaybe<DecimalFilter>;
  /** All of these. Owner: Dataverse. */
  and?: InputMaybe<Array<JournalLineFilter>>;
  /** Whether the customer pays. Owner: Dataverse. */
  billingType?: InputMaybe<BillingTypeFilter>;
  /** The number behind billingType. Owner: Dataverse. */
  billingTypeCode?: InputMaybe<IntFilter>;
  /** The transaction category. Owner: Dataverse. */
  category?: InputMaybe<TransactionCategoryFilter>;
  /** The contract line. Owner: Dataverse. */
  contractLine?: InputMaybe<ContractLineFilter>;
  /** The currency. Owner: Dataverse. */
  currency?: InputMaybe<StringFilter>;
  /** The customer. Owner: Dataverse. */
  customer?: InputMaybe<CustomerFilter>;
  /** What it is about. Owner: Dataverse. */
  description?: InputMaybe<StringFilter>;
  /** The date of its document. Owner: Dataverse. */
  documentDate?: InputMaybe<DateFilter>;
  /** The global id. Owner: Dataverse. */
  id?: InputMaybe<IdFilter>;
  /** Whether it is an actual. Owner: Dataverse. */
  isConfirmed?: InputMaybe<BooleanFilter>;
  /** The journal. Owner: Dataverse. */
  journal?: InputMaybe<JournalFilter>;
  /** Not this. Owner: Dataverse. */
  not?: InputMaybe<JournalLineFilter>;
  /** At least one of these. Owner: Dataverse. */
  or?: InputMaybe<Array<JournalLineFilter>>;
  /** The price of one unit. Owner: Dataverse. */
  price?: InputMaybe<DecimalFilter>;
  /** The project. Owner: Dataverse. */
  project?: InputMaybe<ProjectFilter>;
  /** How much. Owner: Dataverse. */
  quantity?: InputMaybe<DecimalFilter>;
  /** Who or what did it. Owner: Dataverse. */
  resource?: InputMaybe<BookableResourceFilter>;
  /** The role. Owner: Dataverse. */
  role?: InputMaybe<ResourceRoleFilter>;
  /** The task. Owner: Dataverse. */
  task?: InputMaybe<ProjectTaskFilter>;
  /** What it is about. Owner: Dataverse. */
  transactionClass?: InputMaybe<TransactionClassFilter>;
  /** The number behind transactionClass. Owner: Dataverse. */
  transactionClassCode?: InputMaybe<IntFilter>;
  /** Which side of the business it is on. Owner: Dataverse. */
  transactionType?: InputMaybe<TransactionTypeFilter>;
  /** The number behind transactionType. Owner: Dataverse. */
  transactionTypeCode?: InputMaybe<IntFilter>;
};

/** One term of an order of journal lines of Dataverse. Owner: Dataverse. */
export type JournalLineOrder = {
  /** Smallest or largest first; rows without a value are the smallest. Owner: Dataverse. */
  direction?: OrderDirection;
  /** What to order by. Owner: Dataverse. */
  field: JournalLineOrderField;
};

/** What a list of journal lines of Dataverse can be ordered by. Owner: Dataverse. */
export type JournalLineOrderField =
  /** The amount. Owner: Dataverse. */
  | 'AMOUNT'
  /** When the record was created. Owner: Dataverse. */
  | 'CREATED_AT'
  /** The date of its document. Owner: Dataverse. */
  | 'DOCUMENT_DATE'
  /** How much. Owner: Dataverse. */
  | 'QUANTITY';

/** One term of an order of journals of Dataverse. Owner: Dataverse. */
export type JournalOrder = {
  /** Smallest or largest first; rows without a value are the smallest. Owner: Dataverse. */
  direction?: OrderDirection;
  /** What to order by. Owner: Dataverse. */
  field: JournalOrderField;
};

/** What a list of journals of Dataverse can be ordered by. Owner: Dataverse. */
export type JournalOrderField =
  /** When the record was created. Owner: Dataverse. */
  | 'CREATED_AT'
  /** The description. Owner: Dataverse. */
  | 'DESCRIPTION';

/** What a journal is for. Owner: Dataverse. */
export type JournalType =
  /** Transactions are entered with it. Owner: Dataverse. */
  | 'ENTRY'
  /** Corrects expenses. Owner: Dataverse. */
  | 'EXPENSE_CORRECTION'
  /** An option that this API does not name; the sibling field with the number tells which. Owner: Dataverse. */
  | 'OTHER'
  /** Corrects time. Owner: Dataverse. */
  | 'TIME_CORRECTION';

/** Conditions on a JournalType. Owner: Dataverse. */
export type JournalTypeFilter = {
  /** Equal to this. Owner: Dataverse. */
  eq?: InputMaybe<JournalType>;
  /** One of these. Owner: Dataverse. */
  in?: InputMaybe<Array<JournalType>>;
  /** True: nothing is set; false: something is set. Owner: Dataverse. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: Dataverse. */
  ne?: InputMaybe<JournalType>;
};

/** Hours planned: a resource assignment. Owner: Dataverse. */
export type LaborEstimate = Estimate & Node & {
  __typename?: 'LaborEstimate';
  /** The assignment. Owner: Dataverse. */
  assignment?: Maybe<ResourceAssignment>;
  /** The transaction category. Owner: Dataverse. */
  category?: Maybe<TransactionCategory>;
  /** What it is planned to cost. Owner: Dataverse. */
  cost?: Maybe<Money>;
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** The key in Finance's staging table. Owner: Dataverse. */
  importId?: Maybe<Scalars['String']['output']>;
  /** The code of the legal entity; joins with Finance. Owner: Dataverse. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** When. Owner: Dataverse. */
  period: DatePeriod;
  /** The project. Owner: Dataverse. */
  project?: Maybe<Project>;
  /** How much, in unit. Owner: Dataverse. */
  quantity?: Maybe<Scalars['Decimal']['output']>;
  /** The role. Owner: Dataverse. */
  role?: Maybe<ResourceRole>;
  /** What it is planned to be sold for. Owner: Dataverse. */
  sales?: Maybe<Money>;
  /** The records of the two systems that this object is made of. Owner: Dataverse. */
  sources: Array<SourceRecord>;
  /** The task. Owner: Dataverse. */
  task?: Maybe<ProjectTask>;
  /** The unit of quantity. Owner: Dataverse. */
  unit?: Maybe<Scalars['String']['output']>;
  /** Changes whenever the record does; pass it as expectedVersion of an update. Only equality means something. Owner: Dataverse. */
  version: Scalars['String']['output'];
};

/** A company that keeps its own books. Owner: Finance. */
export type LegalEntity = Node & {
  __typename?: 'LegalEntity';
  /** The company code, upper-case. Owner: Finance. */
  code: Scalars['String']['output'];
  /** The opaque global id. Owner: Finance. */
  id: Scalars['ID']['output'];
};

/** Material planned: a cost line, and the sales line that belongs to it. Owner: Dataverse. */
export type MaterialEstimate = Estimate & Node & {
  __typename?: 'MaterialEstimate';
  /** The transaction category. Owner: Dataverse. */
  category?: Maybe<TransactionCategory>;
  /** What it is planned to cost. Owner: Dataverse. */
  cost?: Maybe<Money>;
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** The key in Finance's staging table. Owner: Dataverse. */
  importId?: Maybe<Scalars['String']['output']>;
  /** The code of the legal entity; joins with Finance. Owner: Dataverse. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** When. Owner: Dataverse. */
  period: DatePeriod;
  /** The product; null for one that is not in the catalogue. Owner: Dataverse. */
  product?: Maybe<Product>;
  /** What a product outside the catalogue is. Owner: Dataverse. */
  productDescription?: Maybe<Scalars['String']['output']>;
  /** The project. Owner: Dataverse. */
  project?: Maybe<Project>;
  /** How much, in unit. Owner: Dataverse. */
  quantity?: Maybe<Scalars['Decimal']['output']>;
  /** The role. Owner: Dataverse. */
  role?: Maybe<ResourceRole>;
  /** What it is planned to be sold for. Owner: Dataverse. */
  sales?: Maybe<Money>;
  /** The records of the two systems that this object is made of. Owner: Dataverse. */
  sources: Array<SourceRecord>;
  /** The task. Owner: Dataverse. */
  task?: Maybe<ProjectTask>;
  /** The unit of quantity. Owner: Dataverse. */
  unit?: Maybe<Scalars['String']['output']>;
  /** Changes whenever the record does; pass it as expectedVersion of an update. Only equality means something. Owner: Dataverse. */
  version: Scalars['String']['output'];
};

/** How far a milestone is invoiced. Owner: Dataverse. */
export type MilestoneStatus =
  /** On a draft invoice. Owner: Dataverse. */
  | 'CUSTOMER_INVOICE_CREATED'
  /** On a confirmed invoice. Owner: Dataverse. */
  | 'CUSTOMER_INVOICE_POSTED'
  /** Not ready to invoice. Owner: Dataverse. */
  | 'NOT_READY'
  /** An option that this API does not name; the sibling field with the number tells which. Owner: Dataverse. */
  | 'OTHER'
  /** Ready to invoice. Owner: Dataverse. */
  | 'READY_TO_INVOICE';

/** Conditions on a MilestoneStatus. Owner: Dataverse. */
export type MilestoneStatusFilter = {
  /** Equal to this. Owner: Dataverse. */
  eq?: InputMaybe<MilestoneStatus>;
  /** One of these. Owner: Dataverse. */
  in?: InputMaybe<Array<MilestoneStatus>>;
  /** True: nothing is set; false: something is set. Owner: Dataverse. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: Dataverse. */
  ne?: InputMaybe<MilestoneStatus>;
};

/** An amount with its currency. Owner: the gateway. */
export type Money = {
  __typename?: 'Money';
  /** The amount, with the digits that the system holds. Owner: the gateway. */
  amount: Scalars['Decimal']['output'];
  /** The currency of the amount. Owner: the gateway. */
  currency: Scalars['CurrencyCode']['output'];
};

/** Anything with a global id. Owner: the gateway. */
export type Node = {
  /** The opaque global id. Owner: the gateway. */
  id: Scalars['ID']['output'];
};

/** The direction of an order. Owner: the gateway. */
export type OrderDirection =
  /** Smallest first, rows without a value before all others. Owner: the gateway. */
  | 'ASCENDING'
  /** Largest first, rows without a value after all others. Owner: the gateway. */
  | 'DESCENDING';

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

/** A postal address. Owner: Dataverse. */
export type PostalAddress = {
  __typename?: 'PostalAddress';
  /** The city. Owner: Dataverse. */
  city?: Maybe<Scalars['String']['output']>;
  /** The country's two-letter ISO code. Owner: Dataverse. */
  country?: Maybe<Scalars['String']['output']>;
  /** The state or province. Owner: Dataverse. */
  state?: Maybe<Scalars['String']['output']>;
  /** Street and number. Owner: Dataverse. */
  street?: Maybe<Scalars['String']['output']>;
  /** The postal code. Owner: Dataverse. */
  zipCode?: Maybe<Scalars['String']['output']>;
};

/** A product. Owner: Dataverse. */
export type Product = Node & {
  __typename?: 'Product';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** The name. Owner: Dataverse. */
  name: Scalars['String']['output'];
  /** The product number. Owner: Dataverse. */
  number?: Maybe<Scalars['String']['output']>;
  /** The records of the two systems that this object is made of. Owner: Dataverse. */
  sources: Array<SourceRecord>;
  /** Changes whenever the record does; pass it as expectedVersion of an update. Only equality means something. Owner: Dataverse. */
  version: Scalars['String']['output'];
};

/** Conditions on products; those side by side must all be met. Owner: Dataverse. */
export type ProductFilter = {
  /** All of these. Owner: Dataverse. */
  and?: InputMaybe<Array<ProductFilter>>;
  /** The global id. Owner: Dataverse. */
  id?: InputMaybe<IdFilter>;
  /** The name. Owner: Dataverse. */
  name?: InputMaybe<StringFilter>;
  /** Not this. Owner: Dataverse. */
  not?: InputMaybe<ProductFilter>;
  /** The product number. Owner: Dataverse. */
  number?: InputMaybe<StringFilter>;
  /** At least one of these. Owner: Dataverse. */
  or?: InputMaybe<Array<ProductFilter>>;
};

/** A project. Owner: Dataverse. */
export type Project = Node & {
  __typename?: 'Project';
  /** The actual end. Owner: Dataverse. */
  actualEnd?: Maybe<Scalars['Date']['output']>;
  /** The actual start. Owner: Dataverse. */
  actualStart?: Maybe<Scalars['Date']['output']>;
  /** The actuals. Owner: Dataverse. */
  actuals?: Maybe<ActualConnection>;
  /** Totals of the actuals. Owner: Dataverse. */
  actualsSummary?: Maybe<ActualsSummaryConnection>;
  /** Who is planned to do what. Owner: Dataverse. */
  assignments?: Maybe<ResourceAssignmentConnection>;
  /** The contract that the project is done under. Owner: Dataverse. */
  contract?: Maybe<ProjectContract>;
  /** The contract lines that pay for it. Owner: Dataverse. */
  contractLines?: Maybe<Array<ContractLine>>;
  /** The unit that owns the contract. Owner: Dataverse. */
  contractingUnit?: Maybe<Scalars['String']['output']>;
  /** The currency. Owner: Dataverse. */
  currency: Scalars['CurrencyCode']['output'];
  /** The customer. Owner: Dataverse. */
  customer?: Maybe<Customer>;
  /** What the project is about. Owner: Dataverse. */
  description?: Maybe<Scalars['String']['output']>;
  /** Totals of the estimates by class and currency. Owner: Dataverse. */
  estimateSummary?: Maybe<Array<EstimateTotal>>;
  /** The estimates. Owner: Dataverse. */
  estimates?: Maybe<EstimateConnection>;
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** The project invoices that have a line for the project. Owner: Dataverse. */
  invoices?: Maybe<InvoiceConnection>;
  /** Whether a contract pays for it. Owner: Dataverse. */
  isBillable?: Maybe<Scalars['Boolean']['output']>;
  /** The legal entity that the record belongs to. Owner: Dataverse. */
  legalEntity?: Maybe<LegalEntity>;
  /** The code of the legal entity; joins with Finance. Owner: Dataverse. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** The project manager. Owner: Dataverse. */
  manager?: Maybe<User>;
  /** The name. Owner: Dataverse. */
  name: Scalars['String']['output'];
  /** The project's number. Owner: Dataverse. */
  number?: Maybe<Scalars['String']['output']>;
  /** The planned end. Owner: Dataverse. */
  scheduledEnd?: Maybe<Scalars['Date']['output']>;
  /** The planned start. Owner: Dataverse. */
  scheduledStart?: Maybe<Scalars['Date']['output']>;
  /** The records of the two systems that this object is made of. Owner: Dataverse. */
  sources: Array<SourceRecord>;
  /** The stage that it is in, as text; some tenants leave it empty. Owner: Dataverse. */
  stage?: Maybe<Scalars['String']['output']>;
  /** Whether the project is open. Owner: Dataverse. */
  status?: Maybe<ProjectStatus>;
  /** The number behind status. Owner: Dataverse. */
  statusCode?: Maybe<Scalars['Int']['output']>;
  /** The tasks. Owner: Dataverse. */
  tasks?: Maybe<ProjectTaskConnection>;
  /** The team. Owner: Dataverse. */
  team?: Maybe<Array<TeamMember>>;
  /** Changes whenever the record does; pass it as expectedVersion of an update. Only equality means something. Owner: Dataverse. */
  version: Scalars['String']['output'];
};


/** A project. Owner: Dataverse. */
export type ProjectActualsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActualFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActualOrder>>;
};


/** A project. Owner: Dataverse. */
export type ProjectActualsSummaryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActualFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<ActualGroupKey>;
};


/** A project. Owner: Dataverse. */
export type ProjectAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResourceAssignmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ResourceAssignmentOrder>>;
};


/** A project. Owner: Dataverse. */
export type ProjectEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  class?: InputMaybe<TransactionClass>;
  filter?: InputMaybe<EstimateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EstimateOrder>>;
};


/** A project. Owner: Dataverse. */
export type ProjectInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InvoiceOrder>>;
};


/** A project. Owner: Dataverse. */
export type ProjectTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectTaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectTaskOrder>>;
};

/** Conditions on what Finance holds of a project; met only where Finance has the project. Owner: Finance. */
export type ProjectAccountingFilter = {
  /** Whether Finance still takes transactions and invoices. Owner: Finance. */
  invoicingStatus?: InputMaybe<ProjectInvoicingStatusFilter>;
  /** The project group. Owner: Finance. */
  projectGroup?: InputMaybe<StringFilter>;
  /** The project type. Owner: Finance. */
  projectType?: InputMaybe<ProjectTypeFilter>;
  /** The sales tax group. Owner: Finance. */
  salesTaxGroup?: InputMaybe<StringFilter>;
  /** The stage in Finance. Owner: Finance. */
  stage?: InputMaybe<ProjectAccountingStageFilter>;
};

/** Stage of a project in Finance. Owner: Finance. */
export type ProjectAccountingStage =
  /** Completed: Finance refuses time, expenses and invoices. Owner: Finance. */
  | 'COMPLETED'
  /** Created. Owner: Finance. */
  | 'CREATED'
  /** Estimated. Owner: Finance. */
  | 'ESTIMATED'
  /** In process. Owner: Finance. */
  | 'IN_PROCESS'
  /** A stage of the customer's own; see the sibling symbol. Owner: Finance. */
  | 'OTHER'
  /** Scheduled. Owner: Finance. */
  | 'SCHEDULED';

/** Conditions on a ProjectAccountingStage. Owner: Finance. */
export type ProjectAccountingStageFilter = {
  /** Equal to this. Owner: Finance. */
  eq?: InputMaybe<ProjectAccountingStage>;
  /** One of these. Owner: Finance. */
  in?: InputMaybe<Array<ProjectAccountingStage>>;
  /** Not equal to this. Owner: Finance. */
  ne?: InputMaybe<ProjectAccountingStage>;
};

/** A page of projects. Owner: the gateway. */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  /** The rows with their cursors. Owner: the gateway. */
  edges: Array<ProjectEdge>;
  /** The rows. Owner: the gateway. */
  nodes: Array<Project>;
  /** Where the page stands in the list. Owner: the gateway. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; null where it is not known. Counting costs extra. Owner: the gateway. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** False when totalCount is only a lower bound: Dataverse counts to 5,000. Owner: the gateway. */
  totalCountIsExact?: Maybe<Scalars['Boolean']['output']>;
};

/** A contract to do projects for a customer. Owner: Dataverse. */
export type ProjectContract = Node & {
  __typename?: 'ProjectContract';
  /** The contracted amount. Owner: Dataverse. */
  amount?: Maybe<Money>;
  /** The currency. Owner: Dataverse. */
  currency: Scalars['CurrencyCode']['output'];
  /** The customer. Owner: Dataverse. */
  customer?: Maybe<Customer>;
  /** The customers who share the bill. Owner: Dataverse. */
  customers?: Maybe<Array<ContractCustomer>>;
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** The project invoices of the contract. Owner: Dataverse. */
  invoices?: Maybe<InvoiceConnection>;
  /** The legal entity that the record belongs to. Owner: Dataverse. */
  legalEntity?: Maybe<LegalEntity>;
  /** The code of the legal entity; joins with Finance. Owner: Dataverse. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** The contract's lines. Owner: Dataverse. */
  lines?: Maybe<ContractLineConnection>;
  /** The name. Owner: Dataverse. */
  name: Scalars['String']['output'];
  /** The contract's number. Owner: Dataverse. */
  number: Scalars['String']['output'];
  /** The projects done under the contract. Owner: Dataverse. */
  projects?: Maybe<ProjectConnection>;
  /** When the customer wants it delivered. Owner: Dataverse. */
  requestedDelivery?: Maybe<Scalars['Date']['output']>;
  /** The records of the two systems that this object is made of. Owner: Dataverse. */
  sources: Array<SourceRecord>;
  /** The status. Owner: Dataverse. */
  status: ContractStatus;
  /** The number behind status. Owner: Dataverse. */
  statusCode?: Maybe<Scalars['Int']['output']>;
  /** Changes whenever the record does; pass it as expectedVersion of an update. Only equality means something. Owner: Dataverse. */
  version: Scalars['String']['output'];
};


/** A contract to do projects for a customer. Owner: Dataverse. */
export type ProjectContractInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InvoiceOrder>>;
};


/** A contract to do projects for a customer. Owner: Dataverse. */
export type ProjectContractLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContractLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContractLineOrder>>;
};


/** A contract to do projects for a customer. Owner: Dataverse. */
export type ProjectContractProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectOrder>>;
};

/** A page of project contracts. Owner: the gateway. */
export type ProjectContractConnection = {
  __typename?: 'ProjectContractConnection';
  /** The rows with their cursors. Owner: the gateway. */
  edges: Array<ProjectContractEdge>;
  /** The rows. Owner: the gateway. */
  nodes: Array<ProjectContract>;
  /** Where the page stands in the list. Owner: the gateway. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; null where it is not known. Counting costs extra. Owner: the gateway. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** False when totalCount is only a lower bound: Dataverse counts to 5,000. Owner: the gateway. */
  totalCountIsExact?: Maybe<Scalars['Boolean']['output']>;
};

/** An edge of a list of project contracts. Owner: the gateway. */
export type ProjectContractEdge = {
  __typename?: 'ProjectContractEdge';
  /** The row's place in the list. Owner: the gateway. */
  cursor: Scalars['String']['output'];
  /** The contract. Owner: Dataverse. */
  node: ProjectContract;
};

/** Conditions on project contracts; those side by side must all be met. Owner: Dataverse. */
export type ProjectContractFilter = {
  /** What Finance holds of the contract. Owner: Dataverse. */
  accounting?: InputMaybe<ContractAccountingFilter>;
  /** The contracted amount. Owner: Dataverse. */
  amount?: InputMaybe<DecimalFilter>;
  /** All of these. Owner: Dataverse. */
  and?: InputMaybe<Array<ProjectContractFilter>>;
  /** The currency. Owner: Dataverse. */
  currency?: InputMaybe<StringFilter>;
  /** The customer. Owner: Dataverse. */
  customer?: InputMaybe<CustomerFilter>;
  /** The global id. Owner: Dataverse. */
  id?: InputMaybe<IdFilter>;
  /** The legal entity's code. Owner: Dataverse. */
  legalEntity?: InputMaybe<StringFilter>;
  /** The name. Owner: Dataverse. */
  name?: InputMaybe<StringFilter>;
  /** Not this. Owner: Dataverse. */
  not?: InputMaybe<ProjectContractFilter>;
  /** The number. Owner: Dataverse. */
  number?: InputMaybe<StringFilter>;
  /** At least one of these. Owner: Dataverse. */
  or?: InputMaybe<Array<ProjectContractFilter>>;
  /** When the customer wants it delivered. Owner: Dataverse. */
  requestedDelivery?: InputMaybe<DateFilter>;
  /** The status. Owner: Dataverse. */
  status?: InputMaybe<ContractStatusFilter>;
  /** The number behind status. Owner: Dataverse. */
  statusCode?: InputMaybe<IntFilter>;
};

/** One term of an order of project contracts. Owner: Dataverse. */
export type ProjectContractOrder = {
  /** Smallest or largest first; rows without a value are the smallest. Owner: Dataverse. */
  direction?: OrderDirection;
  /** What to order by. Owner: Dataverse. */
  field: ProjectContractOrderField;
};

/** What a list of project contracts can be ordered by. Owner: Dataverse. */
export type ProjectContractOrderField =
  /** The contracted amount. Owner: Dataverse. */
  | 'AMOUNT'
  /** When the record was created. Owner: Dataverse. */
  | 'CREATED_AT'
  /** The name. Owner: Dataverse. */
  | 'NAME'
  /** The number. Owner: Dataverse. */
  | 'NUMBER'
  /** When the customer wants it delivered. Owner: Dataverse. */
  | 'REQUESTED_DELIVERY';

/** An edge of a list of projects. Owner: the gateway. */
export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  /** The row's place in the list. Owner: the gateway. */
  cursor: Scalars['String']['output'];
  /** The project. Owner: Dataverse. */
  node: Project;
};

/** Conditions on projects; those side by side must all be met. Owner: Dataverse. */
export type ProjectFilter = {
  /** What Finance holds of the project. Owner: Dataverse. */
  accounting?: InputMaybe<ProjectAccountingFilter>;
  /** The actual end. Owner: Dataverse. */
  actualEnd?: InputMaybe<DateFilter>;
  /** The actual start. Owner: Dataverse. */
  actualStart?: InputMaybe<DateFilter>;
  /** All of these. Owner: Dataverse. */
  and?: InputMaybe<Array<ProjectFilter>>;
  /** The contract. Owner: Dataverse. */
  contract?: InputMaybe<ProjectContractFilter>;
  /** The currency. Owner: Dataverse. */
  currency?: InputMaybe<StringFilter>;
  /** The customer. Owner: Dataverse. */
  customer?: InputMaybe<CustomerFilter>;
  /** The global id. Owner: Dataverse. */
  id?: InputMaybe<IdFilter>;
  /** The legal entity's code. Owner: Dataverse. */
  legalEntity?: InputMaybe<StringFilter>;
  /** The project manager. Owner: Dataverse. */
  manager?: InputMaybe<UserFilter>;
  /** The name. Owner: Dataverse. */
  name?: InputMaybe<StringFilter>;
  /** Not this. Owner: Dataverse. */
  not?: InputMaybe<ProjectFilter>;
  /** The number. Owner: Dataverse. */
  number?: InputMaybe<StringFilter>;
  /** At least one of these. Owner: Dataverse. */
  or?: InputMaybe<Array<ProjectFilter>>;
  /** The planned end. Owner: Dataverse. */
  scheduledEnd?: InputMaybe<DateFilter>;
  /** The planned start. Owner: Dataverse. */
  scheduledStart?: InputMaybe<DateFilter>;
  /** The stage. Owner: Dataverse. */
  stage?: InputMaybe<StringFilter>;
  /** Whether the project is open. Owner: Dataverse. */
  status?: InputMaybe<ProjectStatusFilter>;
  /** The number behind status. Owner: Dataverse. */
  statusCode?: InputMaybe<IntFilter>;
};

/** Whether Finance takes transactions and invoices for a project. Owner: Finance. */
export type ProjectInvoicingStatus =
  /** It does not: the project's stage there is Completed. Owner: Finance. */
  | 'CLOSED'
  /** It does. Owner: Finance. */
  | 'OPEN';

/** Conditions on a ProjectInvoicingStatus. Owner: Finance. */
export type ProjectInvoicingStatusFilter = {
  /** Equal to this. Owner: Finance. */
  eq?: InputMaybe<ProjectInvoicingStatus>;
  /** One of these. Owner: Finance. */
  in?: InputMaybe<Array<ProjectInvoicingStatus>>;
  /** Not equal to this. Owner: Finance. */
  ne?: InputMaybe<ProjectInvoicingStatus>;
};

/** One term of an order of projects. Owner: Dataverse. */
export type ProjectOrder = {
  /** Smallest or largest first; rows without a value are the smallest. Owner: Dataverse. */
  direction?: OrderDirection;
  /** What to order by. Owner: Dataverse. */
  field: ProjectOrderField;
};

/** What a list of projects can be ordered by. Owner: Dataverse. */
export type ProjectOrderField =
  /** The actual start. Owner: Dataverse. */
  | 'ACTUAL_START'
  /** When the record was created. Owner: Dataverse. */
  | 'CREATED_AT'
  /** The name. Owner: Dataverse. */
  | 'NAME'
  /** The number. Owner: Dataverse. */
  | 'NUMBER'
  /** The planned end. Owner: Dataverse. */
  | 'SCHEDULED_END'
  /** The planned start. Owner: Dataverse. */
  | 'SCHEDULED_START';

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

/** Conditions on a ProjectStatus. Owner: Dataverse. */
export type ProjectStatusFilter = {
  /** Equal to this. Owner: Dataverse. */
  eq?: InputMaybe<ProjectStatus>;
  /** One of these. Owner: Dataverse. */
  in?: InputMaybe<Array<ProjectStatus>>;
  /** True: nothing is set; false: something is set. Owner: Dataverse. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: Dataverse. */
  ne?: InputMaybe<ProjectStatus>;
};

/** A task of a project. Owner: Dataverse. */
export type ProjectTask = Node & {
  __typename?: 'ProjectTask';
  /** The planned hours. Owner: Dataverse. */
  effortHours?: Maybe<Scalars['Decimal']['output']>;
  /** The planned finish. Owner: Dataverse. */
  finish?: Maybe<Scalars['DateTime']['output']>;
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** Whether it has no tasks of its own. Owner: Dataverse. */
  isLeaf?: Maybe<Scalars['Boolean']['output']>;
  /** The code of the legal entity; joins with Finance. Owner: Dataverse. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** The name. Owner: Dataverse. */
  name: Scalars['String']['output'];
  /** The task's number. Owner: Dataverse. */
  number?: Maybe<Scalars['String']['output']>;
  /** The task that it is part of. Owner: Dataverse. */
  parent?: Maybe<ProjectTask>;
  /** The project. Owner: Dataverse. */
  project?: Maybe<Project>;
  /** The project's number; part of the key. Owner: Dataverse. */
  projectNumber?: Maybe<Scalars['String']['output']>;
  /** The records of the two systems that this object is made of. Owner: Dataverse. */
  sources: Array<SourceRecord>;
  /** The planned start. Owner: Dataverse. */
  start?: Maybe<Scalars['DateTime']['output']>;
  /** Changes whenever the record does; pass it as expectedVersion of an update. Only equality means something. Owner: Dataverse. */
  version: Scalars['String']['output'];
  /** The place in the work breakdown structure. Owner: Dataverse. */
  wbs?: Maybe<Scalars['String']['output']>;
};

/** A page of tasks. Owner: the gateway. */
export type ProjectTaskConnection = {
  __typename?: 'ProjectTaskConnection';
  /** The rows with their cursors. Owner: the gateway. */
  edges: Array<ProjectTaskEdge>;
  /** The rows. Owner: the gateway. */
  nodes: Array<ProjectTask>;
  /** Where the page stands in the list. Owner: the gateway. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; null where it is not known. Counting costs extra. Owner: the gateway. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** False when totalCount is only a lower bound: Dataverse counts to 5,000. Owner: the gateway. */
  totalCountIsExact?: Maybe<Scalars['Boolean']['output']>;
};

/** An edge of a list of tasks. Owner: the gateway. */
export type ProjectTaskEdge = {
  __typename?: 'ProjectTaskEdge';
  /** The row's place in the list. Owner: the gateway. */
  cursor: Scalars['String']['output'];
  /** The task. Owner: Dataverse. */
  node: ProjectTask;
};

/** Conditions on tasks; those side by side must all be met. Owner: Dataverse. */
export type ProjectTaskFilter = {
  /** All of these. Owner: Dataverse. */
  and?: InputMaybe<Array<ProjectTaskFilter>>;
  /** The planned finish. Owner: Dataverse. */
  finish?: InputMaybe<DateTimeFilter>;
  /** The global id. Owner: Dataverse. */
  id?: InputMaybe<IdFilter>;
  /** Whether it has no tasks of its own. Owner: Dataverse. */
  isLeaf?: InputMaybe<BooleanFilter>;
  /** The name. Owner: Dataverse. */
  name?: InputMaybe<StringFilter>;
  /** Not this. Owner: Dataverse. */
  not?: InputMaybe<ProjectTaskFilter>;
  /** The number. Owner: Dataverse. */
  number?: InputMaybe<StringFilter>;
  /** At least one of these. Owner: Dataverse. */
  or?: InputMaybe<Array<ProjectTaskFilter>>;
  /** The project. Owner: Dataverse. */
  project?: InputMaybe<ProjectFilter>;
  /** The planned start. Owner: Dataverse. */
  start?: InputMaybe<DateTimeFilter>;
  /** The place in the work breakdown structure. Owner: Dataverse. */
  wbs?: InputMaybe<StringFilter>;
};

/** One term of an order of tasks. Owner: Dataverse. */
export type ProjectTaskOrder = {
  /** Smallest or largest first; rows without a value are the smallest. Owner: Dataverse. */
  direction?: OrderDirection;
  /** What to order by. Owner: Dataverse. */
  field: ProjectTaskOrderField;
};

/** What a list of tasks can be ordered by. Owner: Dataverse. */
export type ProjectTaskOrderField =
  /** When the record was created. Owner: Dataverse. */
  | 'CREATED_AT'
  /** The planned finish. Owner: Dataverse. */
  | 'FINISH'
  /** The name. Owner: Dataverse. */
  | 'NAME'
  /** The number. Owner: Dataverse. */
  | 'NUMBER'
  /** The planned start. Owner: Dataverse. */
  | 'START'
  /** The place in the work breakdown structure, as text. Owner: Dataverse. */
  | 'WBS';

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

/** Conditions on a ProjectType. Owner: Finance. */
export type ProjectTypeFilter = {
  /** Equal to this. Owner: Finance. */
  eq?: InputMaybe<ProjectType>;
  /** One of these. Owner: Finance. */
  in?: InputMaybe<Array<ProjectType>>;
  /** Not equal to this. Owner: Finance. */
  ne?: InputMaybe<ProjectType>;
};

/** What can be asked. Owner: Dataverse. */
export type Query = {
  __typename?: 'Query';
  /** The actuals. Owner: Dataverse. */
  actuals?: Maybe<ActualConnection>;
  /** Totals of the actuals. Owner: Dataverse. */
  actualsSummary?: Maybe<ActualsSummaryConnection>;
  /** The customers. Owner: Dataverse. */
  customers?: Maybe<CustomerConnection>;
  /** The estimates of all projects. Owner: Dataverse. */
  estimates?: Maybe<EstimateConnection>;
  /** The project invoice with this number. Owner: Dataverse. */
  invoiceByNumber?: Maybe<Invoice>;
  /** The project invoices. Owner: Dataverse. */
  invoices?: Maybe<InvoiceConnection>;
  /** The journals that are entered or corrected in Dataverse. Owner: Dataverse. */
  journals?: Maybe<JournalConnection>;
  /** The object with this global id; null when it does not exist. Owner: the gateway. */
  node?: Maybe<Node>;
  /** The objects with these global ids, in their order; null for each that does not exist. Owner: the gateway. */
  nodes: Array<Maybe<Node>>;
  /** The project with this number. Owner: Dataverse. */
  projectByNumber?: Maybe<Project>;
  /** The project contract with this number. Owner: Dataverse. */
  projectContractByNumber?: Maybe<ProjectContract>;
  /** The project contracts. Owner: Dataverse. */
  projectContracts?: Maybe<ProjectContractConnection>;
  /** The projects. Owner: Dataverse. */
  projects?: Maybe<ProjectConnection>;
  /** The resource roles. Owner: Dataverse. */
  resourceRoles?: Maybe<ResourceRoleConnection>;
  /** The bookable resources. Owner: Dataverse. */
  resources?: Maybe<BookableResourceConnection>;
  /** The subcontracts. Owner: Dataverse. */
  subcontracts?: Maybe<SubcontractConnection>;
  /** The time entries. Owner: Dataverse. */
  timeEntries?: Maybe<TimeEntryConnection>;
  /** The transaction categories. Owner: Dataverse. */
  transactionCategories?: Maybe<TransactionCategoryConnection>;
  /** The vendors. Owner: Dataverse. */
  vendors?: Maybe<VendorConnection>;
  /** The workers. Owner: Dataverse. */
  workers?: Maybe<WorkerConnection>;
};


/** What can be asked. Owner: Dataverse. */
export type QueryActualsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActualFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActualOrder>>;
};


/** What can be asked. Owner: Dataverse. */
export type QueryActualsSummaryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActualFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: Array<ActualGroupKey>;
};


/** What can be asked. Owner: Dataverse. */
export type QueryCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CustomerOrder>>;
};


/** What can be asked. Owner: Dataverse. */
export type QueryEstimatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EstimateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EstimateOrder>>;
};


/** What can be asked. Owner: Dataverse. */
export type QueryInvoiceByNumberArgs = {
  legalEntity: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


/** What can be asked. Owner: Dataverse. */
export type QueryInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InvoiceOrder>>;
};


/** What can be asked. Owner: Dataverse. */
export type QueryJournalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JournalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<JournalOrder>>;
};


/** What can be asked. Owner: Dataverse. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Owner: Dataverse. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked. Owner: Dataverse. */
export type QueryProjectByNumberArgs = {
  legalEntity: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


/** What can be asked. Owner: Dataverse. */
export type QueryProjectContractByNumberArgs = {
  legalEntity: Scalars['String']['input'];
  number: Scalars['String']['input'];
};


/** What can be asked. Owner: Dataverse. */
export type QueryProjectContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectContractFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectContractOrder>>;
};


/** What can be asked. Owner: Dataverse. */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectOrder>>;
};


/** What can be asked. Owner: Dataverse. */
export type QueryResourceRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResourceRoleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ResourceRoleOrder>>;
};


/** What can be asked. Owner: Dataverse. */
export type QueryResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BookableResourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<BookableResourceOrder>>;
};


/** What can be asked. Owner: Dataverse. */
export type QuerySubcontractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubcontractFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SubcontractOrder>>;
};


/** What can be asked. Owner: Dataverse. */
export type QueryTimeEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TimeEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TimeEntryOrder>>;
};


/** What can be asked. Owner: Dataverse. */
export type QueryTransactionCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TransactionCategoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TransactionCategoryOrder>>;
};


/** What can be asked. Owner: Dataverse. */
export type QueryVendorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VendorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<VendorOrder>>;
};


/** What can be asked. Owner: Dataverse. */
export type QueryWorkersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<WorkerOrder>>;
};

/** A resource planned to work on a task. Owner: Dataverse. */
export type ResourceAssignment = Node & {
  __typename?: 'ResourceAssignment';
  /** The same as an estimate: what the hours cost and are sold for. Owner: Dataverse. */
  estimate?: Maybe<LaborEstimate>;
  /** The finish. Owner: Dataverse. */
  finish?: Maybe<Scalars['DateTime']['output']>;
  /** The planned hours. Owner: Dataverse. */
  hours?: Maybe<Scalars['Decimal']['output']>;
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** The project. Owner: Dataverse. */
  project?: Maybe<Project>;
  /** The resource. Owner: Dataverse. */
  resource?: Maybe<BookableResource>;
  /** The role, from the team. Owner: Dataverse. */
  role?: Maybe<ResourceRole>;
  /** The records of the two systems that this object is made of. Owner: Dataverse. */
  sources: Array<SourceRecord>;
  /** The start. Owner: Dataverse. */
  start?: Maybe<Scalars['DateTime']['output']>;
  /** The task. Owner: Dataverse. */
  task?: Maybe<ProjectTask>;
  /** Changes whenever the record does; pass it as expectedVersion of an update. Only equality means something. Owner: Dataverse. */
  version: Scalars['String']['output'];
};

/** A page of assignments. Owner: the gateway. */
export type ResourceAssignmentConnection = {
  __typename?: 'ResourceAssignmentConnection';
  /** The rows with their cursors. Owner: the gateway. */
  edges: Array<ResourceAssignmentEdge>;
  /** The rows. Owner: the gateway. */
  nodes: Array<ResourceAssignment>;
  /** Where the page stands in the list. Owner: the gateway. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; null where it is not known. Counting costs extra. Owner: the gateway. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** False when totalCount is only a lower bound: Dataverse counts to 5,000. Owner: the gateway. */
  totalCountIsExact?: Maybe<Scalars['Boolean']['output']>;
};

/** An edge of a list of assignments. Owner: the gateway. */
export type ResourceAssignmentEdge = {
  __typename?: 'ResourceAssignmentEdge';
  /** The row's place in the list. Owner: the gateway. */
  cursor: Scalars['String']['output'];
  /** The assignment. Owner: Dataverse. */
  node: ResourceAssignment;
};

/** Conditions on assignments; those side by side must all be met. Owner: Dataverse. */
export type ResourceAssignmentFilter = {
  /** All of these. Owner: Dataverse. */
  and?: InputMaybe<Array<ResourceAssignmentFilter>>;
  /** The finish. Owner: Dataverse. */
  finish?: InputMaybe<DateTimeFilter>;
  /** The planned hours. Owner: Dataverse. */
  hours?: InputMaybe<DecimalFilter>;
  /** The global id. Owner: Dataverse. */
  id?: InputMaybe<IdFilter>;
  /** Not this. Owner: Dataverse. */
  not?: InputMaybe<ResourceAssignmentFilter>;
  /** At least one of these. Owner: Dataverse. */
  or?: InputMaybe<Array<ResourceAssignmentFilter>>;
  /** The project. Owner: Dataverse. */
  project?: InputMaybe<ProjectFilter>;
  /** The resource. Owner: Dataverse. */
  resource?: InputMaybe<BookableResourceFilter>;
  /** The start. Owner: Dataverse. */
  start?: InputMaybe<DateTimeFilter>;
  /** The task. Owner: Dataverse. */
  task?: InputMaybe<ProjectTaskFilter>;
};

/** One term of an order of assignments. Owner: Dataverse. */
export type ResourceAssignmentOrder = {
  /** Smallest or largest first; rows without a value are the smallest. Owner: Dataverse. */
  direction?: OrderDirection;
  /** What to order by. Owner: Dataverse. */
  field: ResourceAssignmentOrderField;
};

/** What a list of assignments can be ordered by. Owner: Dataverse. */
export type ResourceAssignmentOrderField =
  /** When the record was created. Owner: Dataverse. */
  | 'CREATED_AT'
  /** The finish. Owner: Dataverse. */
  | 'FINISH'
  /** The start. Owner: Dataverse. */
  | 'START';

/** A role that resources play on projects. Owner: Dataverse. */
export type ResourceRole = Node & {
  __typename?: 'ResourceRole';
  /** Whether the role is charged by default. Owner: Dataverse. */
  billingType?: Maybe<BillingType>;
  /** The number behind billingType. Owner: Dataverse. */
  billingTypeCode?: Maybe<Scalars['Int']['output']>;
  /** What the role does. Owner: Dataverse. */
  description?: Maybe<Scalars['String']['output']>;
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** The name. Owner: Dataverse. */
  name: Scalars['String']['output'];
  /** The number, shared with Finance. Owner: Dataverse. */
  number?: Maybe<Scalars['String']['output']>;
  /** The records of the two systems that this object is made of. Owner: Dataverse. */
  sources: Array<SourceRecord>;
  /** Changes whenever the record does; pass it as expectedVersion of an update. Only equality means something. Owner: Dataverse. */
  version: Scalars['String']['output'];
};

/** A page of resource roles. Owner: the gateway. */
export type ResourceRoleConnection = {
  __typename?: 'ResourceRoleConnection';
  /** The rows with their cursors. Owner: the gateway. */
  edges: Array<ResourceRoleEdge>;
  /** The rows. Owner: the gateway. */
  nodes: Array<ResourceRole>;
  /** Where the page stands in the list. Owner: the gateway. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; null where it is not known. Counting costs extra. Owner: the gateway. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** False when totalCount is only a lower bound: Dataverse counts to 5,000. Owner: the gateway. */
  totalCountIsExact?: Maybe<Scalars['Boolean']['output']>;
};

/** An edge of a list of resource roles. Owner: the gateway. */
export type ResourceRoleEdge = {
  __typename?: 'ResourceRoleEdge';
  /** The row's place in the list. Owner: the gateway. */
  cursor: Scalars['String']['output'];
  /** The object. Owner: Dataverse. */
  node: ResourceRole;
};

/** Conditions on resource roles; those side by side must all be met. Owner: Dataverse. */
export type ResourceRoleFilter = {
  /** All of these. Owner: Dataverse. */
  and?: InputMaybe<Array<ResourceRoleFilter>>;
  /** Whether the role is charged by default. Owner: Dataverse. */
  billingType?: InputMaybe<BillingTypeFilter>;
  /** The number behind billingType. Owner: Dataverse. */
  billingTypeCode?: InputMaybe<IntFilter>;
  /** The global id. Owner: Dataverse. */
  id?: InputMaybe<IdFilter>;
  /** The name. Owner: Dataverse. */
  name?: InputMaybe<StringFilter>;
  /** Not this. Owner: Dataverse. */
  not?: InputMaybe<ResourceRoleFilter>;
  /** The number. Owner: Dataverse. */
  number?: InputMaybe<StringFilter>;
  /** At least one of these. Owner: Dataverse. */
  or?: InputMaybe<Array<ResourceRoleFilter>>;
};

/** One term of an order of resource roles. Owner: Dataverse. */
export type ResourceRoleOrder = {
  /** Smallest or largest first; rows without a value are the smallest. Owner: Dataverse. */
  direction?: OrderDirection;
  /** What to order by. Owner: Dataverse. */
  field: ResourceRoleOrderField;
};

/** What a list of resource roles can be ordered by. Owner: Dataverse. */
export type ResourceRoleOrderField =
  /** When the record was created. Owner: Dataverse. */
  | 'CREATED_AT'
  /** The name. Owner: Dataverse. */
  | 'NAME'
  /** The number. Owner: Dataverse. */
  | 'NUMBER';

/** What a bookable resource is. Owner: Dataverse. */
export type ResourceType =
  /** A company. Owner: Dataverse. */
  | 'ACCOUNT'
  /** A contact. Owner: Dataverse. */
  | 'CONTACT'
  /** A crew. Owner: Dataverse. */
  | 'CREW'
  /** Equipment. Owner: Dataverse. */
  | 'EQUIPMENT'
  /** A facility. Owner: Dataverse. */
  | 'FACILITY'
  /** A placeholder. Owner: Dataverse. */
  | 'GENERIC'
  /** An option that this API does not name; the sibling field with the number tells which. Owner: Dataverse. */
  | 'OTHER'
  /** A pool. Owner: Dataverse. */
  | 'POOL'
  /** A user. Owner: Dataverse. */
  | 'USER';

/** Conditions on a ResourceType. Owner: Dataverse. */
export type ResourceTypeFilter = {
  /** Equal to this. Owner: Dataverse. */
  eq?: InputMaybe<ResourceType>;
  /** One of these. Owner: Dataverse. */
  in?: InputMaybe<Array<ResourceType>>;
  /** True: nothing is set; false: something is set. Owner: Dataverse. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: Dataverse. */
  ne?: InputMaybe<ResourceType>;
};

/** The record that an actual came from. Owner: Dataverse. */
export type SourceDocument = {
  __typename?: 'SourceDocument';
  /** The expense, if it is one. Owner: Dataverse. */
  expense?: Maybe<Expense>;
  /** The record's key in Dataverse. Owner: Dataverse. */
  recordId?: Maybe<Scalars['UUID']['output']>;
  /** The time entry, if it is one. Owner: Dataverse. */
  timeEntry?: Maybe<TimeEntry>;
  /** What kind of record. Owner: Dataverse. */
  type: SourceDocumentType;
  /** The table's name, behind type. Owner: Dataverse. */
  typeText?: Maybe<Scalars['String']['output']>;
};

/** What kind of record an actual came from. Owner: Dataverse. */
export type SourceDocumentType =
  /** An expense. Owner: Dataverse. */
  | 'EXPENSE'
  /** A project invoice. Owner: Dataverse. */
  | 'INVOICE'
  /** A line of a project invoice. Owner: Dataverse. */
  | 'INVOICE_LINE'
  /** A line of a journal. Owner: Dataverse. */
  | 'JOURNAL_LINE'
  /** A material usage log. Owner: Dataverse. */
  | 'MATERIAL_USAGE'
  /** A billing milestone. Owner: Dataverse. */
  | 'MILESTONE'
  /** An option that this API does not name; the sibling field with the number tells which. Owner: Dataverse. */
  | 'OTHER'
  /** A time entry. Owner: Dataverse. */
  | 'TIME_ENTRY'
  /** A line of a vendor invoice. Owner: Dataverse. */
  | 'VENDOR_INVOICE_LINE';

/** Conditions on a SourceDocumentType. Owner: Dataverse. */
export type SourceDocumentTypeFilter = {
  /** Equal to this. Owner: Dataverse. */
  eq?: InputMaybe<SourceDocumentType>;
  /** One of these. Owner: Dataverse. */
  in?: InputMaybe<Array<SourceDocumentType>>;
  /** True: nothing is set; false: something is set. Owner: Dataverse. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: Dataverse. */
  ne?: InputMaybe<SourceDocumentType>;
};

/** A record in one of the two systems. Owner: the gateway. */
export type SourceRecord = {
  __typename?: 'SourceRecord';
  /** The table or data entity, by the name in the system's API. Owner: the gateway. */
  entity: Scalars['String']['output'];
  /** The record's key, as the system's API writes it. Owner: the gateway. */
  key: Scalars['String']['output'];
  /** The system that holds it. Owner: the gateway. */
  system: System;
  /** The record's address in the system's API; null where the host does not tell. Owner: the gateway. */
  url?: Maybe<Scalars['URL']['output']>;
};

/** Conditions on text; upper and lower case are equal. Owner: the gateway. */
export type StringFilter = {
  /** Contains this. Owner: the gateway. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to this. Owner: the gateway. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Greater than this. Owner: the gateway. */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to this. Owner: the gateway. */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** One of these, at most 500. Owner: the gateway. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True: nothing is set; false: something is set. Owner: the gateway. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than this. Owner: the gateway. */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to this. Owner: the gateway. */
  lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: the gateway. */
  ne?: InputMaybe<Scalars['String']['input']>;
  /** Starts with this. Owner: the gateway. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Work bought from a vendor for projects. Owner: Dataverse. */
export type Subcontract = Node & {
  __typename?: 'Subcontract';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** The legal entity that the record belongs to. Owner: Dataverse. */
  legalEntity?: Maybe<LegalEntity>;
  /** The code of the legal entity; joins with Finance. Owner: Dataverse. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** The lines. Owner: Dataverse. */
  lines?: Maybe<Array<SubcontractLine>>;
  /** The name. Owner: Dataverse. */
  name?: Maybe<Scalars['String']['output']>;
  /** The number, shared with Finance. Owner: Dataverse. */
  number?: Maybe<Scalars['String']['output']>;
  /** The project. Owner: Dataverse. */
  project?: Maybe<Project>;
  /** When it is wanted. Owner: Dataverse. */
  requestedDate?: Maybe<Scalars['Date']['output']>;
  /** The records of the two systems that this object is made of. Owner: Dataverse. */
  sources: Array<SourceRecord>;
  /** The status. Owner: Dataverse. */
  status?: Maybe<SubcontractStatus>;
  /** The number behind status. Owner: Dataverse. */
  statusCode?: Maybe<Scalars['Int']['output']>;
  /** The total. Owner: Dataverse. */
  total?: Maybe<Money>;
  /** The vendor. Owner: Dataverse. */
  vendor?: Maybe<Vendor>;
  /** Changes whenever the record does; pass it as expectedVersion of an update. Only equality means something. Owner: Dataverse. */
  version: Scalars['String']['output'];
};

/** A page of subcontracts. Owner: the gateway. */
export type SubcontractConnection = {
  __typename?: 'SubcontractConnection';
  /** The rows with their cursors. Owner: the gateway. */
  edges: Array<SubcontractEdge>;
  /** The rows. Owner: the gateway. */
  nodes: Array<Subcontract>;
  /** Where the page stands in the list. Owner: the gateway. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; null where it is not known. Counting costs extra. Owner: the gateway. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** False when totalCount is only a lower bound: Dataverse counts to 5,000. Owner: the gateway. */
  totalCountIsExact?: Maybe<Scalars['Boolean']['output']>;
};

/** An edge of a list of subcontracts. Owner: the gateway. */
export type SubcontractEdge = {
  __typename?: 'SubcontractEdge';
  /** The row's place in the list. Owner: the gateway. */
  cursor: Scalars['String']['output'];
  /** The subcontract. Owner: Dataverse. */
  node: Subcontract;
};

/** Conditions on subcontracts; those side by side must all be met. Owner: Dataverse. */
export type SubcontractFilter = {
  /** All of these. Owner: Dataverse. */
  and?: InputMaybe<Array<SubcontractFilter>>;
  /** The global id. Owner: Dataverse. */
  id?: InputMaybe<IdFilter>;
  /** The legal entity's code. Owner: Dataverse. */
  legalEntity?: InputMaybe<StringFilter>;
  /** The name. Owner: Dataverse. */
  name?: InputMaybe<StringFilter>;
  /** Not this. Owner: Dataverse. */
  not?: InputMaybe<SubcontractFilter>;
  /** The number. Owner: Dataverse. */
  number?: InputMaybe<StringFilter>;
  /** At least one of these. Owner: Dataverse. */
  or?: InputMaybe<Array<SubcontractFilter>>;
  /** The project. Owner: Dataverse. */
  project?: InputMaybe<ProjectFilter>;
  /** When it is wanted. Owner: Dataverse. */
  requestedDate?: InputMaybe<DateFilter>;
  /** The status. Owner: Dataverse. */
  status?: InputMaybe<SubcontractStatusFilter>;
  /** The number behind status. Owner: Dataverse. */
  statusCode?: InputMaybe<IntFilter>;
  /** The total. Owner: Dataverse. */
  total?: InputMaybe<DecimalFilter>;
};

/** A line of a subcontract. Owner: Dataverse. */
export type SubcontractLine = Node & {
  __typename?: 'SubcontractLine';
  /** The amount. Owner: Dataverse. */
  amount?: Maybe<Money>;
  /** The transaction category. Owner: Dataverse. */
  category?: Maybe<TransactionCategory>;
  /** What it is about. Owner: Dataverse. */
  class?: Maybe<TransactionClass>;
  /** The number behind class. Owner: Dataverse. */
  classCode?: Maybe<Scalars['Int']['output']>;
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** The name. Owner: Dataverse. */
  name?: Maybe<Scalars['String']['output']>;
  /** The number. Owner: Dataverse. */
  number?: Maybe<Scalars['String']['output']>;
  /** The price of one unit. Owner: Dataverse. */
  price?: Maybe<Money>;
  /** The product. Owner: Dataverse. */
  product?: Maybe<Product>;
  /** The project. Owner: Dataverse. */
  project?: Maybe<Project>;
  /** How much, in unit. Owner: Dataverse. */
  quantity?: Maybe<Scalars['Decimal']['output']>;
  /** The role. Owner: Dataverse. */
  role?: Maybe<ResourceRole>;
  /** The records of the two systems that this object is made of. Owner: Dataverse. */
  sources: Array<SourceRecord>;
  /** The task. Owner: Dataverse. */
  task?: Maybe<ProjectTask>;
  /** The unit of quantity. Owner: Dataverse. */
  unit?: Maybe<Scalars['String']['output']>;
  /** Changes whenever the record does; pass it as expectedVersion of an update. Only equality means something. Owner: Dataverse. */
  version: Scalars['String']['output'];
};

/** One term of an order of subcontracts. Owner: Dataverse. */
export type SubcontractOrder = {
  /** Smallest or largest first; rows without a value are the smallest. Owner: Dataverse. */
  direction?: OrderDirection;
  /** What to order by. Owner: Dataverse. */
  field: SubcontractOrderField;
};

/** What a list of subcontracts can be ordered by. Owner: Dataverse. */
export type SubcontractOrderField =
  /** When the record was created. Owner: Dataverse. */
  | 'CREATED_AT'
  /** The name. Owner: Dataverse. */
  | 'NAME'
  /** The number. Owner: Dataverse. */
  | 'NUMBER'
  /** When it is wanted. Owner: Dataverse. */
  | 'REQUESTED_DATE';

/** The status of a subcontract. Owner: Dataverse. */
export type SubcontractStatus =
  /** Canceled. Owner: Dataverse. */
  | 'CANCELED'
  /** Closed. Owner: Dataverse. */
  | 'CLOSED'
  /** Confirmed with the vendor. Owner: Dataverse. */
  | 'CONFIRMED'
  /** A draft. Owner: Dataverse. */
  | 'DRAFT'
  /** An option that this API does not name; the sibling field with the number tells which. Owner: Dataverse. */
  | 'OTHER';

/** Conditions on a SubcontractStatus. Owner: Dataverse. */
export type SubcontractStatusFilter = {
  /** Equal to this. Owner: Dataverse. */
  eq?: InputMaybe<SubcontractStatus>;
  /** One of these. Owner: Dataverse. */
  in?: InputMaybe<Array<SubcontractStatus>>;
  /** True: nothing is set; false: something is set. Owner: Dataverse. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: Dataverse. */
  ne?: InputMaybe<SubcontractStatus>;
};

/** One of the two systems behind this API. Owner: the gateway. */
export type System =
  /** Microsoft Dataverse, where project people work. Owner: the gateway. */
  | 'DATAVERSE'
  /** Dynamics 365 Finance, where accountants work. Owner: the gateway. */
  | 'FINANCE';

/** A resource, or a place for one, on a project's team. Owner: Dataverse. */
export type TeamMember = Node & {
  __typename?: 'TeamMember';
  /** The hours firmly booked. Owner: Dataverse. */
  bookedHours?: Maybe<Scalars['Decimal']['output']>;
  /** The last day on the team. Owner: Dataverse. */
  finish?: Maybe<Scalars['DateTime']['output']>;
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** The name of the place. Owner: Dataverse. */
  name?: Maybe<Scalars['String']['output']>;
  /** The hours wanted. Owner: Dataverse. */
  requiredHours?: Maybe<Scalars['Decimal']['output']>;
  /** The resource. Owner: Dataverse. */
  resource?: Maybe<BookableResource>;
  /** The role. Owner: Dataverse. */
  role?: Maybe<ResourceRole>;
  /** The records of the two systems that this object is made of. Owner: Dataverse. */
  sources: Array<SourceRecord>;
  /** The first day on the team. Owner: Dataverse. */
  start?: Maybe<Scalars['DateTime']['output']>;
  /** Changes whenever the record does; pass it as expectedVersion of an update. Only equality means something. Owner: Dataverse. */
  version: Scalars['String']['output'];
};

/** Time that somebody worked. Owner: Dataverse. */
export type TimeEntry = Node & {
  __typename?: 'TimeEntry';
  /** The actuals that its approval created, oldest first. Owner: Dataverse. */
  actuals?: Maybe<Array<Actual>>;
  /** Its newest approval; null for an entry that waits for no decision and never did, or was recalled before it. Owner: Dataverse. */
  approval?: Maybe<TimeEntryApproval>;
  /** The day. Owner: Dataverse. */
  date: Scalars['Date']['output'];
  /** What was done. Owner: Dataverse. */
  description?: Maybe<Scalars['String']['output']>;
  /** How long, in minutes. Owner: Dataverse. */
  durationMinutes: Scalars['Int']['output'];
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** The project. Owner: Dataverse. */
  project?: Maybe<Project>;
  /** Who worked. Owner: Dataverse. */
  resource?: Maybe<BookableResource>;
  /** The role. Owner: Dataverse. */
  role?: Maybe<ResourceRole>;
  /** The records of the two systems that this object is made of. Owner: Dataverse. */
  sources: Array<SourceRecord>;
  /** How far the entry is. Owner: Dataverse. */
  status?: Maybe<TimeEntryStatus>;
  /** The number behind status. Owner: Dataverse. */
  statusCode?: Maybe<Scalars['Int']['output']>;
  /** The task. Owner: Dataverse. */
  task?: Maybe<ProjectTask>;
  /** What the entry is for. Owner: Dataverse. */
  type: TimeEntryType;
  /** The number behind type. Owner: Dataverse. */
  typeCode?: Maybe<Scalars['Int']['output']>;
  /** Changes whenever the record does; pass it as expectedVersion of an update. Only equality means something. Owner: Dataverse. */
  version: Scalars['String']['output'];
};

/** What an approver decides about a time entry: each time that it is submitted makes one. Owner: Dataverse. */
export type TimeEntryApproval = Node & {
  __typename?: 'TimeEntryApproval';
  /** When it was approved; null while it is not. Owner: Dataverse. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who approved it; null while nobody has. Owner: Dataverse. */
  approvedBy?: Maybe<User>;
  /** Hours that are billed: those worked, unless the approver changes them. Owner: Dataverse. */
  billableQuantity?: Maybe<Scalars['Decimal']['output']>;
  /** Whether the customer pays. Owner: Dataverse. */
  billingType?: Maybe<BillingType>;
  /** The number behind billingType. Owner: Dataverse. */
  billingTypeCode?: Maybe<Scalars['Int']['output']>;
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** The manager of who worked, who decides where there is no project. Owner: Dataverse. */
  manager?: Maybe<User>;
  /** The records of the two systems that this object is made of. Owner: Dataverse. */
  sources: Array<SourceRecord>;
  /** How far it is. Owner: Dataverse. */
  status?: Maybe<ApprovalStatus>;
  /** The number behind status. Owner: Dataverse. */
  statusCode?: Maybe<Scalars['Int']['output']>;
  /** Who submitted the entry. Owner: Dataverse. */
  submittedBy?: Maybe<User>;
  /** The entry. Owner: Dataverse. */
  timeEntry?: Maybe<TimeEntry>;
  /** Changes whenever the record does; pass it as expectedVersion of an update. Only equality means something. Owner: Dataverse. */
  version: Scalars['String']['output'];
  /** Hours that were worked, which the project bears the cost of. Owner: Dataverse. */
  workedQuantity?: Maybe<Scalars['Decimal']['output']>;
};

/** A page of time entries. Owner: the gateway. */
export type TimeEntryConnection = {
  __typename?: 'TimeEntryConnection';
  /** The rows with their cursors. Owner: the gateway. */
  edges: Array<TimeEntryEdge>;
  /** The rows. Owner: the gateway. */
  nodes: Array<TimeEntry>;
  /** Where the page stands in the list. Owner: the gateway. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; null where it is not known. Counting costs extra. Owner: the gateway. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** False when totalCount is only a lower bound: Dataverse counts to 5,000. Owner: the gateway. */
  totalCountIsExact?: Maybe<Scalars['Boolean']['output']>;
};

/** An edge of a list of time entries. Owner: the gateway. */
export type TimeEntryEdge = {
  __typename?: 'TimeEntryEdge';
  /** The row's place in the list. Owner: the gateway. */
  cursor: Scalars['String']['output'];
  /** The time entry. Owner: Dataverse. */
  node: TimeEntry;
};

/** Conditions on time entries; those side by side must all be met. Owner: Dataverse. */
export type TimeEntryFilter = {
  /** All of these. Owner: Dataverse. */
  and?: InputMaybe<Array<TimeEntryFilter>>;
  /** The day. Owner: Dataverse. */
  date?: InputMaybe<DateFilter>;
  /** How long, in minutes. Owner: Dataverse. */
  durationMinutes?: InputMaybe<IntFilter>;
  /** The global id. Owner: Dataverse. */
  id?: InputMaybe<IdFilter>;
  /** Not this. Owner: Dataverse. */
  not?: InputMaybe<TimeEntryFilter>;
  /** At least one of these. Owner: Dataverse. */
  or?: InputMaybe<Array<TimeEntryFilter>>;
  /** The project. Owner: Dataverse. */
  project?: InputMaybe<ProjectFilter>;
  /** Who worked. Owner: Dataverse. */
  resource?: InputMaybe<BookableResourceFilter>;
  /** The role. Owner: Dataverse. */
  role?: InputMaybe<ResourceRoleFilter>;
  /** How far the entry is. Owner: Dataverse. */
  status?: InputMaybe<TimeEntryStatusFilter>;
  /** The number behind status. Owner: Dataverse. */
  statusCode?: InputMaybe<IntFilter>;
  /** The task. Owner: Dataverse. */
  task?: InputMaybe<ProjectTaskFilter>;
  /** What the entry is for. Owner: Dataverse. */
  type?: InputMaybe<TimeEntryTypeFilter>;
  /** The number behind type. Owner: Dataverse. */
  typeCode?: InputMaybe<IntFilter>;
};

/** One term of an order of time entries. Owner: Dataverse. */
export type TimeEntryOrder = {
  /** Smallest or largest first; rows without a value are the smallest. Owner: Dataverse. */
  direction?: OrderDirection;
  /** What to order by. Owner: Dataverse. */
  field: TimeEntryOrderField;
};

/** What a list of time entries can be ordered by. Owner: Dataverse. */
export type TimeEntryOrderField =
  /** When the record was created. Owner: Dataverse. */
  | 'CREATED_AT'
  /** The day. Owner: Dataverse. */
  | 'DATE'
  /** How long. Owner: Dataverse. */
  | 'DURATION';

/** How far a time entry is. Owner: Dataverse. */
export type TimeEntryStatus =
  /** Approved. Owner: Dataverse. */
  | 'APPROVED'
  /** Not submitted. Owner: Dataverse. */
  | 'DRAFT'
  /** An option that this API does not name; the sibling field with the number tells which. Owner: Dataverse. */
  | 'OTHER'
  /** Recall requested. Owner: Dataverse. */
  | 'RECALL_REQUESTED'
  /** Rejected by the approver. Owner: Dataverse. */
  | 'RETURNED'
  /** Waiting for approval. Owner: Dataverse. */
  | 'SUBMITTED';

/** Conditions on a TimeEntryStatus. Owner: Dataverse. */
export type TimeEntryStatusFilter = {
  /** Equal to this. Owner: Dataverse. */
  eq?: InputMaybe<TimeEntryStatus>;
  /** One of these. Owner: Dataverse. */
  in?: InputMaybe<Array<TimeEntryStatus>>;
  /** True: nothing is set; false: something is set. Owner: Dataverse. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: Dataverse. */
  ne?: InputMaybe<TimeEntryStatus>;
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

/** Conditions on a TimeEntryType. Owner: Dataverse. */
export type TimeEntryTypeFilter = {
  /** Equal to this. Owner: Dataverse. */
  eq?: InputMaybe<TimeEntryType>;
  /** One of these. Owner: Dataverse. */
  in?: InputMaybe<Array<TimeEntryType>>;
  /** True: nothing is set; false: something is set. Owner: Dataverse. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: Dataverse. */
  ne?: InputMaybe<TimeEntryType>;
};

/** A category of project transactions. Owner: Dataverse. */
export type TransactionCategory = Node & {
  __typename?: 'TransactionCategory';
  /** Whether it is charged by default. Owner: Dataverse. */
  billingType?: Maybe<BillingType>;
  /** The number behind billingType. Owner: Dataverse. */
  billingTypeCode?: Maybe<Scalars['Int']['output']>;
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** The name. Owner: Dataverse. */
  name: Scalars['String']['output'];
  /** The number, shared with Finance. Owner: Dataverse. */
  number?: Maybe<Scalars['String']['output']>;
  /** The records of the two systems that this object is made of. Owner: Dataverse. */
  sources: Array<SourceRecord>;
  /** Changes whenever the record does; pass it as expectedVersion of an update. Only equality means something. Owner: Dataverse. */
  version: Scalars['String']['output'];
};

/** A page of transaction categories. Owner: the gateway. */
export type TransactionCategoryConnection = {
  __typename?: 'TransactionCategoryConnection';
  /** The rows with their cursors. Owner: the gateway. */
  edges: Array<TransactionCategoryEdge>;
  /** The rows. Owner: the gateway. */
  nodes: Array<TransactionCategory>;
  /** Where the page stands in the list. Owner: the gateway. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; null where it is not known. Counting costs extra. Owner: the gateway. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** False when totalCount is only a lower bound: Dataverse counts to 5,000. Owner: the gateway. */
  totalCountIsExact?: Maybe<Scalars['Boolean']['output']>;
};

/** An edge of a list of transaction categories. Owner: the gateway. */
export type TransactionCategoryEdge = {
  __typename?: 'TransactionCategoryEdge';
  /** The row's place in the list. Owner: the gateway. */
  cursor: Scalars['String']['output'];
  /** The object. Owner: Dataverse. */
  node: TransactionCategory;
};

/** Conditions on transaction categories; those side by side must all be met. Owner: Dataverse. */
export type TransactionCategoryFilter = {
  /** All of these. Owner: Dataverse. */
  and?: InputMaybe<Array<TransactionCategoryFilter>>;
  /** Whether it is charged by default. Owner: Dataverse. */
  billingType?: InputMaybe<BillingTypeFilter>;
  /** The number behind billingType. Owner: Dataverse. */
  billingTypeCode?: InputMaybe<IntFilter>;
  /** The global id. Owner: Dataverse. */
  id?: InputMaybe<IdFilter>;
  /** The name. Owner: Dataverse. */
  name?: InputMaybe<StringFilter>;
  /** Not this. Owner: Dataverse. */
  not?: InputMaybe<TransactionCategoryFilter>;
  /** The number. Owner: Dataverse. */
  number?: InputMaybe<StringFilter>;
  /** At least one of these. Owner: Dataverse. */
  or?: InputMaybe<Array<TransactionCategoryFilter>>;
};

/** One term of an order of transaction categories. Owner: Dataverse. */
export type TransactionCategoryOrder = {
  /** Smallest or largest first; rows without a value are the smallest. Owner: Dataverse. */
  direction?: OrderDirection;
  /** What to order by. Owner: Dataverse. */
  field: TransactionCategoryOrderField;
};

/** What a list of transaction categories can be ordered by. Owner: Dataverse. */
export type TransactionCategoryOrderField =
  /** When the record was created. Owner: Dataverse. */
  | 'CREATED_AT'
  /** The name. Owner: Dataverse. */
  | 'NAME'
  /** The number. Owner: Dataverse. */
  | 'NUMBER';

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

/** Conditions on a TransactionClass. Owner: Dataverse. */
export type TransactionClassFilter = {
  /** Equal to this. Owner: Dataverse. */
  eq?: InputMaybe<TransactionClass>;
  /** One of these. Owner: Dataverse. */
  in?: InputMaybe<Array<TransactionClass>>;
  /** True: nothing is set; false: something is set. Owner: Dataverse. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: Dataverse. */
  ne?: InputMaybe<TransactionClass>;
};

/** Two actuals that belong together. Owner: Dataverse. */
export type TransactionConnection = Node & {
  __typename?: 'TransactionConnection';
  /** The first actual. Owner: Dataverse. */
  from?: Maybe<Actual>;
  /** The first actual's part. Owner: Dataverse. */
  fromRole: ConnectionRole;
  /** The text behind fromRole. Owner: Dataverse. */
  fromRoleText?: Maybe<Scalars['String']['output']>;
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** The records of the two systems that this object is made of. Owner: Dataverse. */
  sources: Array<SourceRecord>;
  /** The second actual. Owner: Dataverse. */
  to?: Maybe<Actual>;
  /** The second actual's part. Owner: Dataverse. */
  toRole: ConnectionRole;
  /** The text behind toRole. Owner: Dataverse. */
  toRoleText?: Maybe<Scalars['String']['output']>;
  /** Changes whenever the record does; pass it as expectedVersion of an update. Only equality means something. Owner: Dataverse. */
  version: Scalars['String']['output'];
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

/** Conditions on a TransactionType. Owner: Dataverse. */
export type TransactionTypeFilter = {
  /** Equal to this. Owner: Dataverse. */
  eq?: InputMaybe<TransactionType>;
  /** One of these. Owner: Dataverse. */
  in?: InputMaybe<Array<TransactionType>>;
  /** True: nothing is set; false: something is set. Owner: Dataverse. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: Dataverse. */
  ne?: InputMaybe<TransactionType>;
};

/** Conditions on a UUID. Owner: the gateway. */
export type UuidFilter = {
  /** Equal to this. Owner: the gateway. */
  eq?: InputMaybe<Scalars['UUID']['input']>;
  /** One of these, at most 500. Owner: the gateway. */
  in?: InputMaybe<Array<Scalars['UUID']['input']>>;
  /** True: nothing is set; false: something is set. Owner: the gateway. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: the gateway. */
  ne?: InputMaybe<Scalars['UUID']['input']>;
};

/** A user of Dataverse. Owner: Dataverse. */
export type User = Node & {
  __typename?: 'User';
  /** The e-mail address. Owner: Dataverse. */
  email?: Maybe<Scalars['String']['output']>;
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** The full name. Owner: Dataverse. */
  name?: Maybe<Scalars['String']['output']>;
  /** The records of the two systems that this object is made of. Owner: Dataverse. */
  sources: Array<SourceRecord>;
  /** Changes whenever the record does; pass it as expectedVersion of an update. Only equality means something. Owner: Dataverse. */
  version: Scalars['String']['output'];
};

/** Conditions on users; those side by side must all be met. Owner: Dataverse. */
export type UserFilter = {
  /** All of these. Owner: Dataverse. */
  and?: InputMaybe<Array<UserFilter>>;
  /** The e-mail address. Owner: Dataverse. */
  email?: InputMaybe<StringFilter>;
  /** The global id. Owner: Dataverse. */
  id?: InputMaybe<IdFilter>;
  /** The full name. Owner: Dataverse. */
  name?: InputMaybe<StringFilter>;
  /** Not this. Owner: Dataverse. */
  not?: InputMaybe<UserFilter>;
  /** At least one of these. Owner: Dataverse. */
  or?: InputMaybe<Array<UserFilter>>;
};

/** A vendor. Owner: Dataverse. */
export type Vendor = Node & {
  __typename?: 'Vendor';
  /** The vendor account. Owner: Dataverse. */
  accountNumber?: Maybe<Scalars['String']['output']>;
  /** Where it is; null where nothing is known. Owner: Dataverse. */
  address?: Maybe<PostalAddress>;
  /** The most that may be owed. Owner: Dataverse. */
  creditLimit?: Maybe<Money>;
  /** The currency. Owner: Dataverse. */
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** The e-mail address. Owner: Dataverse. */
  email?: Maybe<Scalars['String']['output']>;
  /** The vendor group. Owner: Dataverse. */
  group?: Maybe<Scalars['String']['output']>;
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** The legal entity that the record belongs to. Owner: Dataverse. */
  legalEntity?: Maybe<LegalEntity>;
  /** The code of the legal entity; joins with Finance. Owner: Dataverse. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** The name. Owner: Dataverse. */
  name?: Maybe<Scalars['String']['output']>;
  /** How it pays or is paid. Owner: Dataverse. */
  paymentMethod?: Maybe<Scalars['String']['output']>;
  /** The terms of payment. Owner: Dataverse. */
  paymentTerms?: Maybe<Scalars['String']['output']>;
  /** The telephone number. Owner: Dataverse. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The records of the two systems that this object is made of. Owner: Dataverse. */
  sources: Array<SourceRecord>;
  /** Changes whenever the record does; pass it as expectedVersion of an update. Only equality means something. Owner: Dataverse. */
  version: Scalars['String']['output'];
  /** The address of its web site. Owner: Dataverse. */
  website?: Maybe<Scalars['String']['output']>;
};

/** A page of vendors. Owner: the gateway. */
export type VendorConnection = {
  __typename?: 'VendorConnection';
  /** The rows with their cursors. Owner: the gateway. */
  edges: Array<VendorEdge>;
  /** The rows. Owner: the gateway. */
  nodes: Array<Vendor>;
  /** Where the page stands in the list. Owner: the gateway. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; null where it is not known. Counting costs extra. Owner: the gateway. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** False when totalCount is only a lower bound: Dataverse counts to 5,000. Owner: the gateway. */
  totalCountIsExact?: Maybe<Scalars['Boolean']['output']>;
};

/** An edge of a list of vendors. Owner: the gateway. */
export type VendorEdge = {
  __typename?: 'VendorEdge';
  /** The row's place in the list. Owner: the gateway. */
  cursor: Scalars['String']['output'];
  /** The object. Owner: Dataverse. */
  node: Vendor;
};

/** Conditions on vendors; those side by side must all be met. Owner: Dataverse. */
export type VendorFilter = {
  /** The vendor account. Owner: Dataverse. */
  accountNumber?: InputMaybe<StringFilter>;
  /** All of these. Owner: Dataverse. */
  and?: InputMaybe<Array<VendorFilter>>;
  /** The most that may be owed, as a number. Owner: Dataverse. */
  creditLimit?: InputMaybe<DecimalFilter>;
  /** The currency. Owner: Dataverse. */
  currency?: InputMaybe<StringFilter>;
  /** The e-mail address. Owner: Dataverse. */
  email?: InputMaybe<StringFilter>;
  /** The vendor group. Owner: Dataverse. */
  group?: InputMaybe<StringFilter>;
  /** The global id. Owner: Dataverse. */
  id?: InputMaybe<IdFilter>;
  /** The legal entity's code. Owner: Dataverse. */
  legalEntity?: InputMaybe<StringFilter>;
  /** The name. Owner: Dataverse. */
  name?: InputMaybe<StringFilter>;
  /** Not this. Owner: Dataverse. */
  not?: InputMaybe<VendorFilter>;
  /** At least one of these. Owner: Dataverse. */
  or?: InputMaybe<Array<VendorFilter>>;
  /** How it pays or is paid. Owner: Dataverse. */
  paymentMethod?: InputMaybe<StringFilter>;
  /** The terms of payment. Owner: Dataverse. */
  paymentTerms?: InputMaybe<StringFilter>;
  /** The telephone number. Owner: Dataverse. */
  phone?: InputMaybe<StringFilter>;
  /** The address of its web site. Owner: Dataverse. */
  website?: InputMaybe<StringFilter>;
};

/** An invoice of a vendor. Owner: Finance. */
export type VendorInvoice = Node & {
  __typename?: 'VendorInvoice';
  /** How far project people have confirmed it. Owner: Dataverse. */
  confirmation?: Maybe<VendorInvoiceConfirmation>;
  /** The number behind confirmation. Owner: Dataverse. */
  confirmationCode?: Maybe<Scalars['Int']['output']>;
  /** The opaque global id. Owner: Finance. */
  id: Scalars['ID']['output'];
  /** The code of the legal entity; joins with Finance. Owner: Finance. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** The vendor's invoice number. Owner: Finance. */
  number: Scalars['String']['output'];
  /** The vendor's account; part of the key. Owner: Finance. */
  vendorAccount?: Maybe<Scalars['String']['output']>;
};

/** How far project people have confirmed a vendor invoice. Owner: Dataverse. */
export type VendorInvoiceConfirmation =
  /** Confirmed: its actuals are written. Owner: Dataverse. */
  | 'CONFIRMED'
  /** A draft. Owner: Dataverse. */
  | 'DRAFT'
  /** Canceled. Owner: Dataverse. */
  | 'INACTIVE'
  /** Being verified. Owner: Dataverse. */
  | 'IN_REVIEW'
  /** An option that this API does not name; the sibling field with the number tells which. Owner: Dataverse. */
  | 'OTHER';

/** Conditions on a VendorInvoiceConfirmation. Owner: Dataverse. */
export type VendorInvoiceConfirmationFilter = {
  /** Equal to this. Owner: Dataverse. */
  eq?: InputMaybe<VendorInvoiceConfirmation>;
  /** One of these. Owner: Dataverse. */
  in?: InputMaybe<Array<VendorInvoiceConfirmation>>;
  /** True: nothing is set; false: something is set. Owner: Dataverse. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: Dataverse. */
  ne?: InputMaybe<VendorInvoiceConfirmation>;
};

/** A line of a vendor invoice. Owner: Finance. */
export type VendorInvoiceLine = Node & {
  __typename?: 'VendorInvoiceLine';
  /** The actuals that its confirmation created, oldest first. Owner: Dataverse. */
  actuals?: Maybe<Array<Actual>>;
  /** The transaction category. Owner: Dataverse. */
  category?: Maybe<TransactionCategory>;
  /** The line's reference, shared by both systems. Owner: Finance. */
  externalLine: Scalars['String']['output'];
  /** The opaque global id. Owner: Finance. */
  id: Scalars['ID']['output'];
  /** The code of the legal entity; joins with Finance. Owner: Finance. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** The product. Owner: Dataverse. */
  product?: Maybe<Product>;
  /** The project. Owner: Dataverse. */
  project?: Maybe<Project>;
  /** The task. Owner: Dataverse. */
  task?: Maybe<ProjectTask>;
  /** How far a project manager has verified the line, as a number. Owner: Dataverse. */
  verificationStatusCode?: Maybe<Scalars['Int']['output']>;
};

/** One term of an order of vendors. Owner: Dataverse. */
export type VendorOrder = {
  /** Smallest or largest first; rows without a value are the smallest. Owner: Dataverse. */
  direction?: OrderDirection;
  /** What to order by. Owner: Dataverse. */
  field: VendorOrderField;
};

/** What a list of vendors can be ordered by. Owner: Dataverse. */
export type VendorOrderField =
  /** The vendor account. Owner: Dataverse. */
  | 'ACCOUNT_NUMBER'
  /** When the record was created. Owner: Dataverse. */
  | 'CREATED_AT'
  /** The name. Owner: Dataverse. */
  | 'NAME';

/** A person who works for a company. Owner: Dataverse. */
export type Worker = Node & {
  __typename?: 'Worker';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** The name. Owner: Dataverse. */
  name?: Maybe<Scalars['String']['output']>;
  /** The personnel number. Owner: Dataverse. */
  personnelNumber?: Maybe<Scalars['String']['output']>;
  /** The records of the two systems that this object is made of. Owner: Dataverse. */
  sources: Array<SourceRecord>;
  /** Changes whenever the record does; pass it as expectedVersion of an update. Only equality means something. Owner: Dataverse. */
  version: Scalars['String']['output'];
};

/** A page of workers. Owner: the gateway. */
export type WorkerConnection = {
  __typename?: 'WorkerConnection';
  /** The rows with their cursors. Owner: the gateway. */
  edges: Array<WorkerEdge>;
  /** The rows. Owner: the gateway. */
  nodes: Array<Worker>;
  /** Where the page stands in the list. Owner: the gateway. */
  pageInfo: PageInfo;
  /** How many rows the whole list has; null where it is not known. Counting costs extra. Owner: the gateway. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** False when totalCount is only a lower bound: Dataverse counts to 5,000. Owner: the gateway. */
  totalCountIsExact?: Maybe<Scalars['Boolean']['output']>;
};

/** An edge of a list of workers. Owner: the gateway. */
export type WorkerEdge = {
  __typename?: 'WorkerEdge';
  /** The row's place in the list. Owner: the gateway. */
  cursor: Scalars['String']['output'];
  /** The object. Owner: Dataverse. */
  node: Worker;
};

/** Conditions on workers; those side by side must all be met. Owner: Dataverse. */
export type WorkerFilter = {
  /** All of these. Owner: Dataverse. */
  and?: InputMaybe<Array<WorkerFilter>>;
  /** The global id. Owner: Dataverse. */
  id?: InputMaybe<IdFilter>;
  /** The name. Owner: Dataverse. */
  name?: InputMaybe<StringFilter>;
  /** Not this. Owner: Dataverse. */
  not?: InputMaybe<WorkerFilter>;
  /** At least one of these. Owner: Dataverse. */
  or?: InputMaybe<Array<WorkerFilter>>;
  /** The personnel number. Owner: Dataverse. */
  personnelNumber?: InputMaybe<StringFilter>;
};

/** One term of an order of workers. Owner: Dataverse. */
export type WorkerOrder = {
  /** Smallest or largest first; rows without a value are the smallest. Owner: Dataverse. */
  direction?: OrderDirection;
  /** What to order by. Owner: Dataverse. */
  field: WorkerOrderField;
};

/** What a list of workers can be ordered by. Owner: Dataverse. */
export type WorkerOrderField =
  /** When the record was created. Owner: Dataverse. */
  | 'CREATED_AT'
  /** The name. Owner: Dataverse. */
  | 'NAME'
  /** The personnel number. Owner: Dataverse. */
  | 'PERSONNEL_NUMBER';



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
    & ( GraphQLRecursivePick<FederationTypes['Actual'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Actual'], {"legalEntityId":true,"importId":true}> ) );
  BillingMilestone:
    ( { __typename: 'BillingMilestone' }
    & ( GraphQLRecursivePick<FederationTypes['BillingMilestone'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['BillingMilestone'], {"legalEntityId":true,"number":true}> ) );
  BookableResource:
    ( { __typename: 'BookableResource' }
    & GraphQLRecursivePick<FederationTypes['BookableResource'], {"id":true}> );
  ContractCustomer:
    ( { __typename: 'ContractCustomer' }
    & ( GraphQLRecursivePick<FederationTypes['ContractCustomer'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['ContractCustomer'], {"legalEntityId":true,"contractNumber":true,"fundingSourceId":true}> ) );
  ContractLine:
    ( { __typename: 'ContractLine' }
    & ( GraphQLRecursivePick<FederationTypes['ContractLine'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['ContractLine'], {"legalEntityId":true,"contractNumber":true,"number":true}> ) );
  Customer:
    ( { __typename: 'Customer' }
    & ( GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Customer'], {"legalEntityId":true,"accountNumber":true}> ) );
  ExchangeRate:
    ( { __typename: 'ExchangeRate' }
    & GraphQLRecursivePick<FederationTypes['ExchangeRate'], {"id":true}> );
  Expense:
    ( { __typename: 'Expense' }
    & ( GraphQLRecursivePick<FederationTypes['Expense'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Expense'], {"legalEntityId":true,"number":true}> ) );
  ExpenseCategory:
    ( { __typename: 'ExpenseCategory' }
    & ( GraphQLRecursivePick<FederationTypes['ExpenseCategory'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['ExpenseCategory'], {"legalEntityId":true,"code":true}> ) );
  ExpenseEstimate:
    ( { __typename: 'ExpenseEstimate' }
    & ( GraphQLRecursivePick<FederationTypes['ExpenseEstimate'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['ExpenseEstimate'], {"legalEntityId":true,"importId":true}> ) );
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
    & ( GraphQLRecursivePick<FederationTypes['Invoice'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Invoice'], {"legalEntityId":true,"number":true}> ) );
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
    & ( GraphQLRecursivePick<FederationTypes['LaborEstimate'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['LaborEstimate'], {"legalEntityId":true,"importId":true}> ) );
  LegalEntity:
    ( { __typename: 'LegalEntity' }
    & ( GraphQLRecursivePick<FederationTypes['LegalEntity'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['LegalEntity'], {"code":true}> ) );
  MaterialEstimate:
    ( { __typename: 'MaterialEstimate' }
    & ( GraphQLRecursivePick<FederationTypes['MaterialEstimate'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['MaterialEstimate'], {"legalEntityId":true,"importId":true}> ) );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & ( GraphQLRecursivePick<FederationTypes['Project'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Project'], {"legalEntityId":true,"number":true}> ) );
  ProjectContract:
    ( { __typename: 'ProjectContract' }
    & ( GraphQLRecursivePick<FederationTypes['ProjectContract'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['ProjectContract'], {"legalEntityId":true,"number":true}> ) );
  ProjectTask:
    ( { __typename: 'ProjectTask' }
    & ( GraphQLRecursivePick<FederationTypes['ProjectTask'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['ProjectTask'], {"legalEntityId":true,"projectNumber":true,"number":true}> ) );
  ResourceAssignment:
    ( { __typename: 'ResourceAssignment' }
    & GraphQLRecursivePick<FederationTypes['ResourceAssignment'], {"id":true}> );
  ResourceRole:
    ( { __typename: 'ResourceRole' }
    & ( GraphQLRecursivePick<FederationTypes['ResourceRole'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['ResourceRole'], {"number":true}> ) );
  Subcontract:
    ( { __typename: 'Subcontract' }
    & ( GraphQLRecursivePick<FederationTypes['Subcontract'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Subcontract'], {"legalEntityId":true,"number":true}> ) );
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
    & ( GraphQLRecursivePick<FederationTypes['TransactionCategory'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['TransactionCategory'], {"number":true}> ) );
  TransactionConnection:
    ( { __typename: 'TransactionConnection' }
    & GraphQLRecursivePick<FederationTypes['TransactionConnection'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  Vendor:
    ( { __typename: 'Vendor' }
    & ( GraphQLRecursivePick<FederationTypes['Vendor'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Vendor'], {"legalEntityId":true,"accountNumber":true}> ) );
  VendorInvoice:
    ( { __typename: 'VendorInvoice' }
    & ( GraphQLRecursivePick<FederationTypes['VendorInvoice'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['VendorInvoice'], {"legalEntityId":true,"vendorAccount":true,"number":true}> ) );
  VendorInvoiceLine:
    ( { __typename: 'VendorInvoiceLine' }
    & ( GraphQLRecursivePick<FederationTypes['VendorInvoiceLine'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['VendorInvoiceLine'], {"legalEntityId":true,"externalLine":true}> ) );
  Worker:
    ( { __typename: 'Worker' }
    & ( GraphQLRecursivePick<FederationTypes['Worker'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Worker'], {"personnelNumber":true}> ) );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Estimate:
    | ( Entity )
    | ( Entity )
    | ( Entity )
  ;
  Node:
    | ( Entity )
    | ( Entity )
    | ( Entity )
    | ( Entity )
    | ( Entity )
    | ( Entity )
    | ( ExchangeRate )
    | ( Omit<Expense, 'actuals'> & { actuals?: Maybe<Array<_RefType['Actual']>> } )
    | ( Omit<ExpenseCategory, 'transactionCategory'> & { transactionCategory?: Maybe<_RefType['TransactionCategory']> } )
    | ( Entity )
    | ( ExpenseReport )
    | ( IntegrationJournal )
    | ( IntegrationJournalLine )
    | ( Entity )
    | ( Entity )
    | ( Entity )
    | ( Entity )
    | ( Entity )
    | ( LegalEntity )
    | ( Entity )
    | ( Entity )
    | ( Entity )
    | ( Entity )
    | ( Entity )
    | ( Entity )
    | ( Entity )
    | ( Entity )
    | ( Entity )
    | ( Entity )
    | ( Entity )
    | ( Omit<TimeEntryApproval, 'approvedBy' | 'manager' | 'submittedBy' | 'timeEntry'> & { approvedBy?: Maybe<_RefType['User']>, manager?: Maybe<_RefType['User']>, submittedBy?: Maybe<_RefType['User']>, timeEntry?: Maybe<_RefType['TimeEntry']> } )
    | ( Entity )
    | ( Entity )
    | ( Entity )
    | ( Entity )
    | ( VendorInvoice )
    | ( Omit<VendorInvoiceLine, 'actuals' | 'category' | 'product' | 'project' | 'task'> & { actuals?: Maybe<Array<_RefType['Actual']>>, category?: Maybe<_RefType['TransactionCategory']>, product?: Maybe<_RefType['Product']>, project?: Maybe<_RefType['Project']>, task?: Maybe<_RefType['ProjectTask']> } )
    | ( Entity )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountingState: AccountingState;
  AccountingStateFilter: AccountingStateFilter;
  Actual: ResolverTypeWrapper<Entity>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActualAccountingFilter: ActualAccountingFilter;
  ActualConnection: ResolverTypeWrapper<Omit<ActualConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ActualEdge']>, nodes: Array<ResolversTypes['Actual']> }>;
  ActualEdge: ResolverTypeWrapper<Omit<ActualEdge, 'node'> & { node: ResolversTypes['Actual'] }>;
  ActualFilter: ActualFilter;
  ActualGroupKey: ActualGroupKey;
  ActualOrder: ActualOrder;
  ActualOrderField: ActualOrderField;
  ActualsSummary: ResolverTypeWrapper<Omit<ActualsSummary, 'amount' | 'keys'> & { amount?: Maybe<ResolversTypes['Money']>, keys: ResolversTypes['ActualsSummaryKeys'] }>;
  ActualsSummaryConnection: ResolverTypeWrapper<Omit<ActualsSummaryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ActualsSummaryEdge']>, nodes: Array<ResolversTypes['ActualsSummary']> }>;
  ActualsSummaryEdge: ResolverTypeWrapper<Omit<ActualsSummaryEdge, 'node'> & { node: ResolversTypes['ActualsSummary'] }>;
  ActualsSummaryKeys: ResolverTypeWrapper<Omit<ActualsSummaryKeys, 'category' | 'contract' | 'customer' | 'project' | 'role'> & { category?: Maybe<ResolversTypes['TransactionCategory']>, contract?: Maybe<ResolversTypes['ProjectContract']>, customer?: Maybe<ResolversTypes['Customer']>, project?: Maybe<ResolversTypes['Project']>, role?: Maybe<ResolversTypes['ResourceRole']> }>;
  AdjustmentStatus: AdjustmentStatus;
  AdjustmentStatusFilter: AdjustmentStatusFilter;
  ApprovalStatus: ApprovalStatus;
  ApprovalStatusFilter: ApprovalStatusFilter;
  BillingMethod: BillingMethod;
  BillingMethodFilter: BillingMethodFilter;
  BillingMilestone: ResolverTypeWrapper<Entity>;
  BillingStatus: BillingStatus;
  BillingStatusFilter: BillingStatusFilter;
  BillingType: BillingType;
  BillingTypeFilter: BillingTypeFilter;
  BookableResource: ResolverTypeWrapper<Entity>;
  BookableResourceConnection: ResolverTypeWrapper<Omit<BookableResourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BookableResourceEdge']>, nodes: Array<ResolversTypes['BookableResource']> }>;
  BookableResourceEdge: ResolverTypeWrapper<Omit<BookableResourceEdge, 'node'> & { node: ResolversTypes['BookableResource'] }>;
  BookableResourceFilter: BookableResourceFilter;
  BookableResourceOrder: BookableResourceOrder;
  BookableResourceOrderField: BookableResourceOrderField;
  BooleanFilter: BooleanFilter;
  Chargeability: ResolverTypeWrapper<Entity>;
  ConnectionRole: ConnectionRole;
  ConnectionRoleFilter: ConnectionRoleFilter;
  ContractAccountingFilter: ContractAccountingFilter;
  ContractCustomer: ResolverTypeWrapper<Entity>;
  ContractLine: ResolverTypeWrapper<Entity>;
  ContractLineConnection: ResolverTypeWrapper<Omit<ContractLineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ContractLineEdge']>, nodes: Array<ResolversTypes['ContractLine']> }>;
  ContractLineEdge: ResolverTypeWrapper<Omit<ContractLineEdge, 'node'> & { node: ResolversTypes['ContractLine'] }>;
  ContractLineFilter: ContractLineFilter;
  ContractLineOrder: ContractLineOrder;
  ContractLineOrderField: ContractLineOrderField;
  ContractStatus: ContractStatus;
  ContractStatusFilter: ContractStatusFilter;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Customer: ResolverTypeWrapper<Entity>;
  CustomerConnection: ResolverTypeWrapper<Omit<CustomerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CustomerEdge']>, nodes: Array<ResolversTypes['Customer']> }>;
  CustomerEdge: ResolverTypeWrapper<Omit<CustomerEdge, 'node'> & { node: ResolversTypes['Customer'] }>;
  CustomerFilter: CustomerFilter;
  CustomerOrder: CustomerOrder;
  CustomerOrderField: CustomerOrderField;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DatePeriod: ResolverTypeWrapper<DatePeriod>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  Estimate: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Estimate']>;
  EstimateConnection: ResolverTypeWrapper<Omit<EstimateConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EstimateEdge']>, nodes: Array<ResolversTypes['Estimate']> }>;
  EstimateEdge: ResolverTypeWrapper<Omit<EstimateEdge, 'node'> & { node: ResolversTypes['Estimate'] }>;
  EstimateFilter: EstimateFilter;
  EstimateOrder: EstimateOrder;
  EstimateOrderField: EstimateOrderField;
  EstimateTotal: ResolverTypeWrapper<Omit<EstimateTotal, 'cost' | 'sales'> & { cost: ResolversTypes['Money'], sales: ResolversTypes['Money'] }>;
  ExchangeRate: ResolverTypeWrapper<ExchangeRate>;
  Expense: ResolverTypeWrapper<Omit<Expense, 'actuals'> & { actuals?: Maybe<Array<ResolversTypes['Actual']>> }>;
  ExpenseCategory: ResolverTypeWrapper<Omit<ExpenseCategory, 'transactionCategory'> & { transactionCategory?: Maybe<ResolversTypes['TransactionCategory']> }>;
  ExpenseEstimate: ResolverTypeWrapper<Entity>;
  ExpenseReport: ResolverTypeWrapper<ExpenseReport>;
  IDFilter: IdFilter;
  IntFilter: IntFilter;
  IntegrationJournal: ResolverTypeWrapper<IntegrationJournal>;
  IntegrationJournalLine: ResolverTypeWrapper<IntegrationJournalLine>;
  Invoice: ResolverTypeWrapper<Entity>;
  InvoiceConnection: ResolverTypeWrapper<Omit<InvoiceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InvoiceEdge']>, nodes: Array<ResolversTypes['Invoice']> }>;
  InvoiceEdge: ResolverTypeWrapper<Omit<InvoiceEdge, 'node'> & { node: ResolversTypes['Invoice'] }>;
  InvoiceFilter: InvoiceFilter;
  InvoiceLine: ResolverTypeWrapper<Entity>;
  InvoiceLineConnection: ResolverTypeWrapper<Omit<InvoiceLineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InvoiceLineEdge']>, nodes: Array<ResolversTypes['InvoiceLine']> }>;
  InvoiceLineEdge: ResolverTypeWrapper<Omit<InvoiceLineEdge, 'node'> & { node: ResolversTypes['InvoiceLine'] }>;
  InvoiceLineFilter: InvoiceLineFilter;
  InvoiceLineOrder: InvoiceLineOrder;
  InvoiceLineOrderField: InvoiceLineOrderField;
  InvoiceOrder: InvoiceOrder;
  InvoiceOrderField: InvoiceOrderField;
  InvoiceProposalFilter: InvoiceProposalFilter;
  InvoiceProposalStatus: InvoiceProposalStatus;
  InvoiceProposalStatusFilter: InvoiceProposalStatusFilter;
  InvoiceStatus: InvoiceStatus;
  InvoiceStatusFilter: InvoiceStatusFilter;
  Journal: ResolverTypeWrapper<Entity>;
  JournalConnection: ResolverTypeWrapper<Omit<JournalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['JournalEdge']>, nodes: Array<ResolversTypes['Journal']> }>;
  JournalEdge: ResolverTypeWrapper<Omit<JournalEdge, 'node'> & { node: ResolversTypes['Journal'] }>;
  JournalFilter: JournalFilter;
  JournalLine: ResolverTypeWrapper<Entity>;
  JournalLineConnection: ResolverTypeWrapper<Omit<JournalLineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['JournalLineEdge']>, nodes: Array<ResolversTypes['JournalLine']> }>;
  JournalLineEdge: ResolverTypeWrapper<Omit<JournalLineEdge, 'node'> & { node: ResolversTypes['JournalLine'] }>;
  JournalLineFilter: JournalLineFilter;
  JournalLineOrder: JournalLineOrder;
  JournalLineOrderField: JournalLineOrderField;
  JournalOrder: JournalOrder;
  JournalOrderField: JournalOrderField;
  JournalType: JournalType;
  JournalTypeFilter: JournalTypeFilter;
  LaborEstimate: ResolverTypeWrapper<Entity>;
  LegalEntity: ResolverTypeWrapper<LegalEntity>;
  MaterialEstimate: ResolverTypeWrapper<Entity>;
  MilestoneStatus: MilestoneStatus;
  MilestoneStatusFilter: MilestoneStatusFilter;
  Money: ResolverTypeWrapper<Money>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PostalAddress: ResolverTypeWrapper<PostalAddress>;
  Product: ResolverTypeWrapper<Entity>;
  ProductFilter: ProductFilter;
  Project: ResolverTypeWrapper<Entity>;
  ProjectAccountingFilter: ProjectAccountingFilter;
  ProjectAccountingStage: ProjectAccountingStage;
  ProjectAccountingStageFilter: ProjectAccountingStageFilter;
  ProjectConnection: ResolverTypeWrapper<Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProjectEdge']>, nodes: Array<ResolversTypes['Project']> }>;
  ProjectContract: ResolverTypeWrapper<Entity>;
  ProjectContractConnection: ResolverTypeWrapper<Omit<ProjectContractConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProjectContractEdge']>, nodes: Array<ResolversTypes['ProjectContract']> }>;
  ProjectContractEdge: ResolverTypeWrapper<Omit<ProjectContractEdge, 'node'> & { node: ResolversTypes['ProjectContract'] }>;
  ProjectContractFilter: ProjectContractFilter;
  ProjectContractOrder: ProjectContractOrder;
  ProjectContractOrderField: ProjectContractOrderField;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectFilter: ProjectFilter;
  ProjectInvoicingStatus: ProjectInvoicingStatus;
  ProjectInvoicingStatusFilter: ProjectInvoicingStatusFilter;
  ProjectOrder: ProjectOrder;
  ProjectOrderField: ProjectOrderField;
  ProjectStatus: ProjectStatus;
  ProjectStatusFilter: ProjectStatusFilter;
  ProjectTask: ResolverTypeWrapper<Entity>;
  ProjectTaskConnection: ResolverTypeWrapper<Omit<ProjectTaskConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProjectTaskEdge']>, nodes: Array<ResolversTypes['ProjectTask']> }>;
  ProjectTaskEdge: ResolverTypeWrapper<Omit<ProjectTaskEdge, 'node'> & { node: ResolversTypes['ProjectTask'] }>;
  ProjectTaskFilter: ProjectTaskFilter;
  ProjectTaskOrder: ProjectTaskOrder;
  ProjectTaskOrderField: ProjectTaskOrderField;
  ProjectType: ProjectType;
  ProjectTypeFilter: ProjectTypeFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ResourceAssignment: ResolverTypeWrapper<Entity>;
  ResourceAssignmentConnection: ResolverTypeWrapper<Omit<ResourceAssignmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ResourceAssignmentEdge']>, nodes: Array<ResolversTypes['ResourceAssignment']> }>;
  ResourceAssignmentEdge: ResolverTypeWrapper<Omit<ResourceAssignmentEdge, 'node'> & { node: ResolversTypes['ResourceAssignment'] }>;
  ResourceAssignmentFilter: ResourceAssignmentFilter;
  ResourceAssignmentOrder: ResourceAssignmentOrder;
  ResourceAssignmentOrderField: ResourceAssignmentOrderField;
  ResourceRole: ResolverTypeWrapper<Entity>;
  ResourceRoleConnection: ResolverTypeWrapper<Omit<ResourceRoleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ResourceRoleEdge']>, nodes: Array<ResolversTypes['ResourceRole']> }>;
  ResourceRoleEdge: ResolverTypeWrapper<Omit<ResourceRoleEdge, 'node'> & { node: ResolversTypes['ResourceRole'] }>;
  ResourceRoleFilter: ResourceRoleFilter;
  ResourceRoleOrder: ResourceRoleOrder;
  ResourceRoleOrderField: ResourceRoleOrderField;
  ResourceType: ResourceType;
  ResourceTypeFilter: ResourceTypeFilter;
  SourceDocument: ResolverTypeWrapper<Entity>;
  SourceDocumentType: SourceDocumentType;
  SourceDocumentTypeFilter: SourceDocumentTypeFilter;
  SourceRecord: ResolverTypeWrapper<SourceRecord>;
  StringFilter: StringFilter;
  Subcontract: ResolverTypeWrapper<Entity>;
  SubcontractConnection: ResolverTypeWrapper<Omit<SubcontractConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SubcontractEdge']>, nodes: Array<ResolversTypes['Subcontract']> }>;
  SubcontractEdge: ResolverTypeWrapper<Omit<SubcontractEdge, 'node'> & { node: ResolversTypes['Subcontract'] }>;
  SubcontractFilter: SubcontractFilter;
  SubcontractLine: ResolverTypeWrapper<Entity>;
  SubcontractOrder: SubcontractOrder;
  SubcontractOrderField: SubcontractOrderField;
  SubcontractStatus: SubcontractStatus;
  SubcontractStatusFilter: SubcontractStatusFilter;
  System: System;
  TeamMember: ResolverTypeWrapper<Entity>;
  TimeEntry: ResolverTypeWrapper<Entity>;
  TimeEntryApproval: ResolverTypeWrapper<Omit<TimeEntryApproval, 'approvedBy' | 'manager' | 'submittedBy' | 'timeEntry'> & { approvedBy?: Maybe<ResolversTypes['User']>, manager?: Maybe<ResolversTypes['User']>, submittedBy?: Maybe<ResolversTypes['User']>, timeEntry?: Maybe<ResolversTypes['TimeEntry']> }>;
  TimeEntryConnection: ResolverTypeWrapper<Omit<TimeEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TimeEntryEdge']>, nodes: Array<ResolversTypes['TimeEntry']> }>;
  TimeEntryEdge: ResolverTypeWrapper<Omit<TimeEntryEdge, 'node'> & { node: ResolversTypes['TimeEntry'] }>;
  TimeEntryFilter: TimeEntryFilter;
  TimeEntryOrder: TimeEntryOrder;
  TimeEntryOrderField: TimeEntryOrderField;
  TimeEntryStatus: TimeEntryStatus;
  TimeEntryStatusFilter: TimeEntryStatusFilter;
  TimeEntryType: TimeEntryType;
  TimeEntryTypeFilter: TimeEntryTypeFilter;
  TransactionCategory: ResolverTypeWrapper<Entity>;
  TransactionCategoryConnection: ResolverTypeWrapper<Omit<TransactionCategoryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TransactionCategoryEdge']>, nodes: Array<ResolversTypes['TransactionCategory']> }>;
  TransactionCategoryEdge: ResolverTypeWrapper<Omit<TransactionCategoryEdge, 'node'> & { node: ResolversTypes['TransactionCategory'] }>;
  TransactionCategoryFilter: TransactionCategoryFilter;
  TransactionCategoryOrder: TransactionCategoryOrder;
  TransactionCategoryOrderField: TransactionCategoryOrderField;
  TransactionClass: TransactionClass;
  TransactionClassFilter: TransactionClassFilter;
  TransactionConnection: ResolverTypeWrapper<Entity>;
  TransactionType: TransactionType;
  TransactionTypeFilter: TransactionTypeFilter;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  UUIDFilter: UuidFilter;
  User: ResolverTypeWrapper<Entity>;
  UserFilter: UserFilter;
  Vendor: ResolverTypeWrapper<Entity>;
  VendorConnection: ResolverTypeWrapper<Omit<VendorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['VendorEdge']>, nodes: Array<ResolversTypes['Vendor']> }>;
  VendorEdge: ResolverTypeWrapper<Omit<VendorEdge, 'node'> & { node: ResolversTypes['Vendor'] }>;
  VendorFilter: VendorFilter;
  VendorInvoice: ResolverTypeWrapper<VendorInvoice>;
  VendorInvoiceConfirmation: VendorInvoiceConfirmation;
  VendorInvoiceConfirmationFilter: VendorInvoiceConfirmationFilter;
  VendorInvoiceLine: ResolverTypeWrapper<Omit<VendorInvoiceLine, 'actuals' | 'category' | 'product' | 'project' | 'task'> & { actuals?: Maybe<Array<ResolversTypes['Actual']>>, category?: Maybe<ResolversTypes['TransactionCategory']>, product?: Maybe<ResolversTypes['Product']>, project?: Maybe<ResolversTypes['Project']>, task?: Maybe<ResolversTypes['ProjectTask']> }>;
  VendorOrder: VendorOrder;
  VendorOrderField: VendorOrderField;
  Worker: ResolverTypeWrapper<Entity>;
  WorkerConnection: ResolverTypeWrapper<Omit<WorkerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['WorkerEdge']>, nodes: Array<ResolversTypes['Worker']> }>;
  WorkerEdge: ResolverTypeWrapper<Omit<WorkerEdge, 'node'> & { node: ResolversTypes['Worker'] }>;
  WorkerFilter: WorkerFilter;
  WorkerOrder: WorkerOrder;
  WorkerOrderField: WorkerOrderField;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountingStateFilter: AccountingStateFilter;
  Actual: Entity;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  ActualAccountingFilter: ActualAccountingFilter;
  ActualConnection: Omit<ActualConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ActualEdge']>, nodes: Array<ResolversParentTypes['Actual']> };
  ActualEdge: Omit<ActualEdge, 'node'> & { node: ResolversParentTypes['Actual'] };
  ActualFilter: ActualFilter;
  ActualOrder: ActualOrder;
  ActualsSummary: Omit<ActualsSummary, 'amount' | 'keys'> & { amount?: Maybe<ResolversParentTypes['Money']>, keys: ResolversParentTypes['ActualsSummaryKeys'] };
  ActualsSummaryConnection: Omit<ActualsSummaryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ActualsSummaryEdge']>, nodes: Array<ResolversParentTypes['ActualsSummary']> };
  ActualsSummaryEdge: Omit<ActualsSummaryEdge, 'node'> & { node: ResolversParentTypes['ActualsSummary'] };
  ActualsSummaryKeys: Omit<ActualsSummaryKeys, 'category' | 'contract' | 'customer' | 'project' | 'role'> & { category?: Maybe<ResolversParentTypes['TransactionCategory']>, contract?: Maybe<ResolversParentTypes['ProjectContract']>, customer?: Maybe<ResolversParentTypes['Customer']>, project?: Maybe<ResolversParentTypes['Project']>, role?: Maybe<ResolversParentTypes['ResourceRole']> };
  AdjustmentStatusFilter: AdjustmentStatusFilter;
  ApprovalStatusFilter: ApprovalStatusFilter;
  BillingMethodFilter: BillingMethodFilter;
  BillingMilestone: Entity;
  BillingStatusFilter: BillingStatusFilter;
  BillingTypeFilter: BillingTypeFilter;
  BookableResource: Entity;
  BookableResourceConnection: Omit<BookableResourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BookableResourceEdge']>, nodes: Array<ResolversParentTypes['BookableResource']> };
  BookableResourceEdge: Omit<BookableResourceEdge, 'node'> & { node: ResolversParentTypes['BookableResource'] };
  BookableResourceFilter: BookableResourceFilter;
  BookableResourceOrder: BookableResourceOrder;
  BooleanFilter: BooleanFilter;
  Chargeability: Entity;
  ConnectionRoleFilter: ConnectionRoleFilter;
  ContractAccountingFilter: ContractAccountingFilter;
  ContractCustomer: Entity;
  ContractLine: Entity;
  ContractLineConnection: Omit<ContractLineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ContractLineEdge']>, nodes: Array<ResolversParentTypes['ContractLine']> };
  ContractLineEdge: Omit<ContractLineEdge, 'node'> & { node: ResolversParentTypes['ContractLine'] };
  ContractLineFilter: ContractLineFilter;
  ContractLineOrder: ContractLineOrder;
  ContractStatusFilter: ContractStatusFilter;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Customer: Entity;
  CustomerConnection: Omit<CustomerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CustomerEdge']>, nodes: Array<ResolversParentTypes['Customer']> };
  CustomerEdge: Omit<CustomerEdge, 'node'> & { node: ResolversParentTypes['Customer'] };
  CustomerFilter: CustomerFilter;
  CustomerOrder: CustomerOrder;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DatePeriod: DatePeriod;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  Estimate: ResolversInterfaceTypes<ResolversParentTypes>['Estimate'];
  EstimateConnection: Omit<EstimateConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EstimateEdge']>, nodes: Array<ResolversParentTypes['Estimate']> };
  EstimateEdge: Omit<EstimateEdge, 'node'> & { node: ResolversParentTypes['Estimate'] };
  EstimateFilter: EstimateFilter;
  EstimateOrder: EstimateOrder;
  EstimateTotal: Omit<EstimateTotal, 'cost' | 'sales'> & { cost: ResolversParentTypes['Money'], sales: ResolversParentTypes['Money'] };
  ExchangeRate: ExchangeRate | FederationReferenceTypes['ExchangeRate'];
  Expense: Omit<Expense, 'actuals'> & { actuals?: Maybe<Array<ResolversParentTypes['Actual']>> } | FederationReferenceTypes['Expense'];
  ExpenseCategory: Omit<ExpenseCategory, 'transactionCategory'> & { transactionCategory?: Maybe<ResolversParentTypes['TransactionCategory']> } | FederationReferenceTypes['ExpenseCategory'];
  ExpenseEstimate: Entity;
  ExpenseReport: ExpenseReport | FederationReferenceTypes['ExpenseReport'];
  IDFilter: IdFilter;
  IntFilter: IntFilter;
  IntegrationJournal: IntegrationJournal | FederationReferenceTypes['IntegrationJournal'];
  IntegrationJournalLine: IntegrationJournalLine | FederationReferenceTypes['IntegrationJournalLine'];
  Invoice: Entity;
  InvoiceConnection: Omit<InvoiceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InvoiceEdge']>, nodes: Array<ResolversParentTypes['Invoice']> };
  InvoiceEdge: Omit<InvoiceEdge, 'node'> & { node: ResolversParentTypes['Invoice'] };
  InvoiceFilter: InvoiceFilter;
  InvoiceLine: Entity;
  InvoiceLineConnection: Omit<InvoiceLineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InvoiceLineEdge']>, nodes: Array<ResolversParentTypes['InvoiceLine']> };
  InvoiceLineEdge: Omit<InvoiceLineEdge, 'node'> & { node: ResolversParentTypes['InvoiceLine'] };
  InvoiceLineFilter: InvoiceLineFilter;
  InvoiceLineOrder: InvoiceLineOrder;
  InvoiceOrder: InvoiceOrder;
  InvoiceProposalFilter: InvoiceProposalFilter;
  InvoiceProposalStatusFilter: InvoiceProposalStatusFilter;
  InvoiceStatusFilter: InvoiceStatusFilter;
  Journal: Entity;
  JournalConnection: Omit<JournalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['JournalEdge']>, nodes: Array<ResolversParentTypes['Journal']> };
  JournalEdge: Omit<JournalEdge, 'node'> & { node: ResolversParentTypes['Journal'] };
  JournalFilter: JournalFilter;
  JournalLine: Entity;
  JournalLineConnection: Omit<JournalLineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['JournalLineEdge']>, nodes: Array<ResolversParentTypes['JournalLine']> };
  JournalLineEdge: Omit<JournalLineEdge, 'node'> & { node: ResolversParentTypes['JournalLine'] };
  JournalLineFilter: JournalLineFilter;
  JournalLineOrder: JournalLineOrder;
  JournalOrder: JournalOrder;
  JournalTypeFilter: JournalTypeFilter;
  LaborEstimate: Entity;
  LegalEntity: LegalEntity | FederationReferenceTypes['LegalEntity'];
  MaterialEstimate: Entity;
  MilestoneStatusFilter: MilestoneStatusFilter;
  Money: Money;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  PostalAddress: PostalAddress;
  Product: Entity;
  ProductFilter: ProductFilter;
  Project: Entity;
  ProjectAccountingFilter: ProjectAccountingFilter;
  ProjectAccountingStageFilter: ProjectAccountingStageFilter;
  ProjectConnection: Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProjectEdge']>, nodes: Array<ResolversParentTypes['Project']> };
  ProjectContract: Entity;
  ProjectContractConnection: Omit<ProjectContractConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProjectContractEdge']>, nodes: Array<ResolversParentTypes['ProjectContract']> };
  ProjectContractEdge: Omit<ProjectContractEdge, 'node'> & { node: ResolversParentTypes['ProjectContract'] };
  ProjectContractFilter: ProjectContractFilter;
  ProjectContractOrder: ProjectContractOrder;
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectFilter: ProjectFilter;
  ProjectInvoicingStatusFilter: ProjectInvoicingStatusFilter;
  ProjectOrder: ProjectOrder;
  ProjectStatusFilter: ProjectStatusFilter;
  ProjectTask: Entity;
  ProjectTaskConnection: Omit<ProjectTaskConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProjectTaskEdge']>, nodes: Array<ResolversParentTypes['ProjectTask']> };
  ProjectTaskEdge: Omit<ProjectTaskEdge, 'node'> & { node: ResolversParentTypes['ProjectTask'] };
  ProjectTaskFilter: ProjectTaskFilter;
  ProjectTaskOrder: ProjectTaskOrder;
  ProjectTypeFilter: ProjectTypeFilter;
  Query: Record<PropertyKey, never>;
  ResourceAssignment: Entity;
  ResourceAssignmentConnection: Omit<ResourceAssignmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ResourceAssignmentEdge']>, nodes: Array<ResolversParentTypes['ResourceAssignment']> };
  ResourceAssignmentEdge: Omit<ResourceAssignmentEdge, 'node'> & { node: ResolversParentTypes['ResourceAssignment'] };
  ResourceAssignmentFilter: ResourceAssignmentFilter;
  ResourceAssignmentOrder: ResourceAssignmentOrder;
  ResourceRole: Entity;
  ResourceRoleConnection: Omit<ResourceRoleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ResourceRoleEdge']>, nodes: Array<ResolversParentTypes['ResourceRole']> };
  ResourceRoleEdge: Omit<ResourceRoleEdge, 'node'> & { node: ResolversParentTypes['ResourceRole'] };
  ResourceRoleFilter: ResourceRoleFilter;
  ResourceRoleOrder: ResourceRoleOrder;
  ResourceTypeFilter: ResourceTypeFilter;
  SourceDocument: Entity;
  SourceDocumentTypeFilter: SourceDocumentTypeFilter;
  SourceRecord: SourceRecord;
  StringFilter: StringFilter;
  Subcontract: Entity;
  SubcontractConnection: Omit<SubcontractConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SubcontractEdge']>, nodes: Array<ResolversParentTypes['Subcontract']> };
  SubcontractEdge: Omit<SubcontractEdge, 'node'> & { node: ResolversParentTypes['Subcontract'] };
  SubcontractFilter: SubcontractFilter;
  SubcontractLine: Entity;
  SubcontractOrder: SubcontractOrder;
  SubcontractStatusFilter: SubcontractStatusFilter;
  TeamMember: Entity;
  TimeEntry: Entity;
  TimeEntryApproval: Omit<TimeEntryApproval, 'approvedBy' | 'manager' | 'submittedBy' | 'timeEntry'> & { approvedBy?: Maybe<ResolversParentTypes['User']>, manager?: Maybe<ResolversParentTypes['User']>, submittedBy?: Maybe<ResolversParentTypes['User']>, timeEntry?: Maybe<ResolversParentTypes['TimeEntry']> } | FederationReferenceTypes['TimeEntryApproval'];
  TimeEntryConnection: Omit<TimeEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TimeEntryEdge']>, nodes: Array<ResolversParentTypes['TimeEntry']> };
  TimeEntryEdge: Omit<TimeEntryEdge, 'node'> & { node: ResolversParentTypes['TimeEntry'] };
  TimeEntryFilter: TimeEntryFilter;
  TimeEntryOrder: TimeEntryOrder;
  TimeEntryStatusFilter: TimeEntryStatusFilter;
  TimeEntryTypeFilter: TimeEntryTypeFilter;
  TransactionCategory: Entity;
  TransactionCategoryConnection: Omit<TransactionCategoryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TransactionCategoryEdge']>, nodes: Array<ResolversParentTypes['TransactionCategory']> };
  TransactionCategoryEdge: Omit<TransactionCategoryEdge, 'node'> & { node: ResolversParentTypes['TransactionCategory'] };
  TransactionCategoryFilter: TransactionCategoryFilter;
  TransactionCategoryOrder: TransactionCategoryOrder;
  TransactionClassFilter: TransactionClassFilter;
  TransactionConnection: Entity;
  TransactionTypeFilter: TransactionTypeFilter;
  URL: Scalars['URL']['output'];
  UUID: Scalars['UUID']['output'];
  UUIDFilter: UuidFilter;
  User: Entity;
  UserFilter: UserFilter;
  Vendor: Entity;
  VendorConnection: Omit<VendorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['VendorEdge']>, nodes: Array<ResolversParentTypes['Vendor']> };
  VendorEdge: Omit<VendorEdge, 'node'> & { node: ResolversParentTypes['Vendor'] };
  VendorFilter: VendorFilter;
  VendorInvoice: VendorInvoice | FederationReferenceTypes['VendorInvoice'];
  VendorInvoiceConfirmationFilter: VendorInvoiceConfirmationFilter;
  VendorInvoiceLine: Omit<VendorInvoiceLine, 'actuals' | 'category' | 'product' | 'project' | 'task'> & { actuals?: Maybe<Array<ResolversParentTypes['Actual']>>, category?: Maybe<ResolversParentTypes['TransactionCategory']>, product?: Maybe<ResolversParentTypes['Product']>, project?: Maybe<ResolversParentTypes['Project']>, task?: Maybe<ResolversParentTypes['ProjectTask']> } | FederationReferenceTypes['VendorInvoiceLine'];
  VendorOrder: VendorOrder;
  Worker: Entity;
  WorkerConnection: Omit<WorkerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['WorkerEdge']>, nodes: Array<ResolversParentTypes['Worker']> };
  WorkerEdge: Omit<WorkerEdge, 'node'> & { node: ResolversParentTypes['Worker'] };
  WorkerFilter: WorkerFilter;
  WorkerOrder: WorkerOrder;
};

export type ActualResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Actual'] = ResolversParentTypes['Actual'], FederationReferenceType extends FederationReferenceTypes['Actual'] = FederationReferenceTypes['Actual']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Actual']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adjustmentStatus?: Resolver<Maybe<ResolversTypes['AdjustmentStatus']>, ParentType, ContextType>;
  adjustmentStatusCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  billingStatus?: Resolver<Maybe<ResolversTypes['BillingStatus']>, ParentType, ContextType>;
  billingStatusCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  billingType?: Resolver<Maybe<ResolversTypes['BillingType']>, ParentType, ContextType>;
  billingTypeCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['TransactionCategory']>, ParentType, ContextType>;
  connections?: Resolver<Maybe<Array<ResolversTypes['TransactionConnection']>>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['ProjectContract']>, ParentType, ContextType>;
  contractCustomer?: Resolver<Maybe<ResolversTypes['ContractCustomer']>, ParentType, ContextType>;
  contractLine?: Resolver<Maybe<ResolversTypes['ContractLine']>, ParentType, ContextType>;
  contractingUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  legalEntity?: Resolver<Maybe<ResolversTypes['LegalEntity']>, ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  milestone?: Resolver<Maybe<ResolversTypes['BillingMilestone']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['BookableResource']>, ParentType, ContextType>;
  resourcingLegalEntity?: Resolver<Maybe<ResolversTypes['LegalEntity']>, ParentType, ContextType>;
  resourcingUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ResourceRole']>, ParentType, ContextType>;
  skipSync?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  subcontractLine?: Resolver<Maybe<ResolversTypes['SubcontractLine']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['ProjectTask']>, ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  transactionClass?: Resolver<ResolversTypes['TransactionClass'], ParentType, ContextType>;
  transactionClassCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  transactionDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  transactionType?: Resolver<ResolversTypes['TransactionType'], ParentType, ContextType>;
  transactionTypeCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActualConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ActualConnection'] = ResolversParentTypes['ActualConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActualEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Actual']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsExact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ActualEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ActualEdge'] = ResolversParentTypes['ActualEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actual'], ParentType, ContextType>;
};

export type ActualsSummaryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ActualsSummary'] = ResolversParentTypes['ActualsSummary']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<ResolversTypes['ActualsSummaryKeys'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ActualsSummaryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ActualsSummaryConnection'] = ResolversParentTypes['ActualsSummaryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActualsSummaryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ActualsSummary']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsExact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ActualsSummaryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ActualsSummaryEdge'] = ResolversParentTypes['ActualsSummaryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ActualsSummary'], ParentType, ContextType>;
};

export type ActualsSummaryKeysResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ActualsSummaryKeys'] = ResolversParentTypes['ActualsSummaryKeys']> = {
  billingType?: Resolver<Maybe<ResolversTypes['BillingType']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['TransactionCategory']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['ProjectContract']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  legalEntity?: Resolver<Maybe<ResolversTypes['LegalEntity']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ResourceRole']>, ParentType, ContextType>;
  transactionClass?: Resolver<Maybe<ResolversTypes['TransactionClass']>, ParentType, ContextType>;
  transactionType?: Resolver<Maybe<ResolversTypes['TransactionType']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BillingMilestoneResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BillingMilestone'] = ResolversParentTypes['BillingMilestone'], FederationReferenceType extends FederationReferenceTypes['BillingMilestone'] = FederationReferenceTypes['BillingMilestone']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BillingMilestone']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoiceStatus?: Resolver<Maybe<ResolversTypes['MilestoneStatus']>, ParentType, ContextType>;
  invoiceStatusCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['ContractLine']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookableResourceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BookableResource'] = ResolversParentTypes['BookableResource'], FederationReferenceType extends FederationReferenceTypes['BookableResource'] = FederationReferenceTypes['BookableResource']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BookableResource']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['ResourceType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookableResourceConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BookableResourceConnection'] = ResolversParentTypes['BookableResourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BookableResourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BookableResource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsExact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type BookableResourceEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BookableResourceEdge'] = ResolversParentTypes['BookableResourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BookableResource'], ParentType, ContextType>;
};

export type ChargeabilityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Chargeability'] = ResolversParentTypes['Chargeability']> = {
  billingType?: Resolver<Maybe<ResolversTypes['BillingType']>, ParentType, ContextType>;
  billingTypeCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['TransactionCategory']>, ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['TransactionClass']>, ParentType, ContextType>;
  classCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ResourceRole']>, ParentType, ContextType>;
};

export type ContractCustomerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ContractCustomer'] = ResolversParentTypes['ContractCustomer'], FederationReferenceType extends FederationReferenceTypes['ContractCustomer'] = FederationReferenceTypes['ContractCustomer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContractCustomer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contractNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  fundingSourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPrimary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notToExceed?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paymentTerms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  splitPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContractLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ContractLine'] = ResolversParentTypes['ContractLine'], FederationReferenceType extends FederationReferenceTypes['ContractLine'] = FederationReferenceTypes['ContractLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContractLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  billingMethod?: Resolver<Maybe<ResolversTypes['BillingMethod']>, ParentType, ContextType>;
  billingMethodCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  chargeability?: Resolver<Maybe<Array<ResolversTypes['Chargeability']>>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['ProjectContract']>, ParentType, ContextType>;
  contractNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customerBudget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  includes?: Resolver<Maybe<Array<ResolversTypes['TransactionClass']>>, ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  milestones?: Resolver<Maybe<Array<ResolversTypes['BillingMilestone']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notToExceed?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContractLineConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ContractLineConnection'] = ResolversParentTypes['ContractLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContractLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ContractLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsExact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ContractLineEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ContractLineEdge'] = ResolversParentTypes['ContractLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContractLine'], ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CustomerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  deliveryAddress?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoiceAddress?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  legalEntity?: Resolver<Maybe<ResolversTypes['LegalEntity']>, ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paymentMethod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paymentTerms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomerConnection'] = ResolversParentTypes['CustomerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Customer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsExact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CustomerEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomerEdge'] = ResolversParentTypes['CustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DatePeriodResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DatePeriod'] = ResolversParentTypes['DatePeriod']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type EstimateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Estimate'] = ResolversParentTypes['Estimate']> = {
  __resolveType: TypeResolveFn<'ExpenseEstimate' | 'LaborEstimate' | 'MaterialEstimate', ParentType, ContextType>;
};

export type EstimateConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EstimateConnection'] = ResolversParentTypes['EstimateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EstimateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Estimate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsExact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type EstimateEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EstimateEdge'] = ResolversParentTypes['EstimateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Estimate'], ParentType, ContextType>;
};

export type EstimateTotalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EstimateTotal'] = ResolversParentTypes['EstimateTotal']> = {
  class?: Resolver<ResolversTypes['TransactionClass'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sales?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ExchangeRateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExchangeRate'] = ResolversParentTypes['ExchangeRate'], FederationReferenceType extends FederationReferenceTypes['ExchangeRate'] = FederationReferenceTypes['ExchangeRate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExchangeRate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpenseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Expense'] = ResolversParentTypes['Expense'], FederationReferenceType extends FederationReferenceTypes['Expense'] = FederationReferenceTypes['Expense']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Expense']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actuals?: Resolver<Maybe<Array<ResolversTypes['Actual']>>, ParentType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['ApprovalStatus']>, ParentType, ContextType>;
  approvalCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpenseCategoryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExpenseCategory'] = ResolversParentTypes['ExpenseCategory'], FederationReferenceType extends FederationReferenceTypes['ExpenseCategory'] = FederationReferenceTypes['ExpenseCategory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExpenseCategory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transactionCategory?: Resolver<Maybe<ResolversTypes['TransactionCategory']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpenseEstimateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExpenseEstimate'] = ResolversParentTypes['ExpenseEstimate'], FederationReferenceType extends FederationReferenceTypes['ExpenseEstimate'] = FederationReferenceTypes['ExpenseEstimate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExpenseEstimate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['TransactionCategory']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['DatePeriod'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ResourceRole']>, ParentType, ContextType>;
  sales?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['ProjectTask']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpenseReportResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExpenseReport'] = ResolversParentTypes['ExpenseReport'], FederationReferenceType extends FederationReferenceTypes['ExpenseReport'] = FederationReferenceTypes['ExpenseReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExpenseReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntegrationJournalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IntegrationJournal'] = ResolversParentTypes['IntegrationJournal'], FederationReferenceType extends FederationReferenceTypes['IntegrationJournal'] = FederationReferenceTypes['IntegrationJournal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IntegrationJournal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntegrationJournalLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IntegrationJournalLine'] = ResolversParentTypes['IntegrationJournalLine'], FederationReferenceType extends FederationReferenceTypes['IntegrationJournalLine'] = FederationReferenceTypes['IntegrationJournalLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IntegrationJournalLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice'], FederationReferenceType extends FederationReferenceTypes['Invoice'] = FederationReferenceTypes['Invoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['ProjectContract']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalEntity?: Resolver<Maybe<ResolversTypes['LegalEntity']>, ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ResolversTypes['InvoiceLineConnection']>, ParentType, ContextType, RequireFields<InvoiceLinesArgs, 'first'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvoiceStatus'], ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InvoiceConnection'] = ResolversParentTypes['InvoiceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvoiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Invoice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsExact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type InvoiceEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InvoiceEdge'] = ResolversParentTypes['InvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
};

export type InvoiceLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InvoiceLine'] = ResolversParentTypes['InvoiceLine'], FederationReferenceType extends FederationReferenceTypes['InvoiceLine'] = FederationReferenceTypes['InvoiceLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InvoiceLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actual?: Resolver<Maybe<ResolversTypes['Actual']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  billingType?: Resolver<Maybe<ResolversTypes['BillingType']>, ParentType, ContextType>;
  billingTypeCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  class?: Resolver<ResolversTypes['TransactionClass'], ParentType, ContextType>;
  classCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  milestone?: Resolver<Maybe<ResolversTypes['BillingMilestone']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceLineConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InvoiceLineConnection'] = ResolversParentTypes['InvoiceLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvoiceLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InvoiceLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsExact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type InvoiceLineEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InvoiceLineEdge'] = ResolversParentTypes['InvoiceLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InvoiceLine'], ParentType, ContextType>;
};

export type JournalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Journal'] = ResolversParentTypes['Journal'], FederationReferenceType extends FederationReferenceTypes['Journal'] = FederationReferenceTypes['Journal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Journal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  defaultProject?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isConfirmed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ResolversTypes['JournalLineConnection']>, ParentType, ContextType, RequireFields<JournalLinesArgs, 'first'>>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['JournalType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['JournalConnection'] = ResolversParentTypes['JournalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JournalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Journal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsExact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type JournalEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['JournalEdge'] = ResolversParentTypes['JournalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Journal'], ParentType, ContextType>;
};

export type JournalLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['JournalLine'] = ResolversParentTypes['JournalLine'], FederationReferenceType extends FederationReferenceTypes['JournalLine'] = FederationReferenceTypes['JournalLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JournalLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountingDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  basisAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  basisPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  basisQuantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  billingType?: Resolver<Maybe<ResolversTypes['BillingType']>, ParentType, ContextType>;
  billingTypeCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['TransactionCategory']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['ProjectContract']>, ParentType, ContextType>;
  contractLine?: Resolver<Maybe<ResolversTypes['ContractLine']>, ParentType, ContextType>;
  contractingUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isConfirmed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  journal?: Resolver<Maybe<ResolversTypes['Journal']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['BookableResource']>, ParentType, ContextType>;
  resourcingUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ResourceRole']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['ProjectTask']>, ParentType, ContextType>;
  transactionClass?: Resolver<Maybe<ResolversTypes['TransactionClass']>, ParentType, ContextType>;
  transactionClassCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  transactionType?: Resolver<Maybe<ResolversTypes['TransactionType']>, ParentType, ContextType>;
  transactionTypeCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalLineConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['JournalLineConnection'] = ResolversParentTypes['JournalLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JournalLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['JournalLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsExact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type JournalLineEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['JournalLineEdge'] = ResolversParentTypes['JournalLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JournalLine'], ParentType, ContextType>;
};

export type LaborEstimateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LaborEstimate'] = ResolversParentTypes['LaborEstimate'], FederationReferenceType extends FederationReferenceTypes['LaborEstimate'] = FederationReferenceTypes['LaborEstimate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LaborEstimate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignment?: Resolver<Maybe<ResolversTypes['ResourceAssignment']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['TransactionCategory']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['DatePeriod'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ResourceRole']>, ParentType, ContextType>;
  sales?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['ProjectTask']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalEntityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LegalEntity'] = ResolversParentTypes['LegalEntity'], FederationReferenceType extends FederationReferenceTypes['LegalEntity'] = FederationReferenceTypes['LegalEntity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalEntity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaterialEstimateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MaterialEstimate'] = ResolversParentTypes['MaterialEstimate'], FederationReferenceType extends FederationReferenceTypes['MaterialEstimate'] = FederationReferenceTypes['MaterialEstimate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MaterialEstimate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['TransactionCategory']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['DatePeriod'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ResourceRole']>, ParentType, ContextType>;
  sales?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['ProjectTask']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Actual' | 'BillingMilestone' | 'BookableResource' | 'ContractCustomer' | 'ContractLine' | 'Customer' | 'ExchangeRate' | 'Expense' | 'ExpenseCategory' | 'ExpenseEstimate' | 'ExpenseReport' | 'IntegrationJournal' | 'IntegrationJournalLine' | 'Invoice' | 'InvoiceLine' | 'Journal' | 'JournalLine' | 'LaborEstimate' | 'LegalEntity' | 'MaterialEstimate' | 'Product' | 'Project' | 'ProjectContract' | 'ProjectTask' | 'ResourceAssignment' | 'ResourceRole' | 'Subcontract' | 'SubcontractLine' | 'TeamMember' | 'TimeEntry' | 'TimeEntryApproval' | 'TransactionCategory' | 'TransactionConnection' | 'User' | 'Vendor' | 'VendorInvoice' | 'VendorInvoiceLine' | 'Worker', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PostalAddressResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PostalAddress'] = ResolversParentTypes['PostalAddress']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zipCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  actualStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  actuals?: Resolver<Maybe<ResolversTypes['ActualConnection']>, ParentType, ContextType, RequireFields<ProjectActualsArgs, 'first'>>;
  actualsSummary?: Resolver<Maybe<ResolversTypes['ActualsSummaryConnection']>, ParentType, ContextType, RequireFields<ProjectActualsSummaryArgs, 'first' | 'groupBy'>>;
  assignments?: Resolver<Maybe<ResolversTypes['ResourceAssignmentConnection']>, ParentType, ContextType, RequireFields<ProjectAssignmentsArgs, 'first'>>;
  contract?: Resolver<Maybe<ResolversTypes['ProjectContract']>, ParentType, ContextType>;
  contractLines?: Resolver<Maybe<Array<ResolversTypes['ContractLine']>>, ParentType, ContextType>;
  contractingUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  estimateSummary?: Resolver<Maybe<Array<ResolversTypes['EstimateTotal']>>, ParentType, ContextType>;
  estimates?: Resolver<Maybe<ResolversTypes['EstimateConnection']>, ParentType, ContextType, RequireFields<ProjectEstimatesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, RequireFields<ProjectInvoicesArgs, 'first'>>;
  isBillable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  legalEntity?: Resolver<Maybe<ResolversTypes['LegalEntity']>, ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheduledEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  scheduledStart?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ProjectStatus']>, ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['ProjectTaskConnection']>, ParentType, ContextType, RequireFields<ProjectTasksArgs, 'first'>>;
  team?: Resolver<Maybe<Array<ResolversTypes['TeamMember']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsExact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ProjectContractResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectContract'] = ResolversParentTypes['ProjectContract'], FederationReferenceType extends FederationReferenceTypes['ProjectContract'] = FederationReferenceTypes['ProjectContract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProjectContract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customers?: Resolver<Maybe<Array<ResolversTypes['ContractCustomer']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, RequireFields<ProjectContractInvoicesArgs, 'first'>>;
  legalEntity?: Resolver<Maybe<ResolversTypes['LegalEntity']>, ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ResolversTypes['ContractLineConnection']>, ParentType, ContextType, RequireFields<ProjectContractLinesArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<ProjectContractProjectsArgs, 'first'>>;
  requestedDelivery?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ContractStatus'], ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectContractConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectContractConnection'] = ResolversParentTypes['ProjectContractConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectContractEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProjectContract']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsExact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ProjectContractEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectContractEdge'] = ResolversParentTypes['ProjectContractEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectContract'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectTaskResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectTask'] = ResolversParentTypes['ProjectTask'], FederationReferenceType extends FederationReferenceTypes['ProjectTask'] = FederationReferenceTypes['ProjectTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProjectTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  effortHours?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  finish?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLeaf?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ProjectTask']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wbs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectTaskConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectTaskConnection'] = ResolversParentTypes['ProjectTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProjectTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsExact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ProjectTaskEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectTaskEdge'] = ResolversParentTypes['ProjectTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectTask'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actuals?: Resolver<Maybe<ResolversTypes['ActualConnection']>, ParentType, ContextType, RequireFields<QueryActualsArgs, 'first'>>;
  actualsSummary?: Resolver<Maybe<ResolversTypes['ActualsSummaryConnection']>, ParentType, ContextType, RequireFields<QueryActualsSummaryArgs, 'first' | 'groupBy'>>;
  customers?: Resolver<Maybe<ResolversTypes['CustomerConnection']>, ParentType, ContextType, RequireFields<QueryCustomersArgs, 'first'>>;
  estimates?: Resolver<Maybe<ResolversTypes['EstimateConnection']>, ParentType, ContextType, RequireFields<QueryEstimatesArgs, 'first'>>;
  invoiceByNumber?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<QueryInvoiceByNumberArgs, 'legalEntity' | 'number'>>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, RequireFields<QueryInvoicesArgs, 'first'>>;
  journals?: Resolver<Maybe<ResolversTypes['JournalConnection']>, ParentType, ContextType, RequireFields<QueryJournalsArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  projectByNumber?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectByNumberArgs, 'legalEntity' | 'number'>>;
  projectContractByNumber?: Resolver<Maybe<ResolversTypes['ProjectContract']>, ParentType, ContextType, RequireFields<QueryProjectContractByNumberArgs, 'legalEntity' | 'number'>>;
  projectContracts?: Resolver<Maybe<ResolversTypes['ProjectContractConnection']>, ParentType, ContextType, RequireFields<QueryProjectContractsArgs, 'first'>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<QueryProjectsArgs, 'first'>>;
  resourceRoles?: Resolver<Maybe<ResolversTypes['ResourceRoleConnection']>, ParentType, ContextType, RequireFields<QueryResourceRolesArgs, 'first'>>;
  resources?: Resolver<Maybe<ResolversTypes['BookableResourceConnection']>, ParentType, ContextType, RequireFields<QueryResourcesArgs, 'first'>>;
  subcontracts?: Resolver<Maybe<ResolversTypes['SubcontractConnection']>, ParentType, ContextType, RequireFields<QuerySubcontractsArgs, 'first'>>;
  timeEntries?: Resolver<Maybe<ResolversTypes['TimeEntryConnection']>, ParentType, ContextType, RequireFields<QueryTimeEntriesArgs, 'first'>>;
  transactionCategories?: Resolver<Maybe<ResolversTypes['TransactionCategoryConnection']>, ParentType, ContextType, RequireFields<QueryTransactionCategoriesArgs, 'first'>>;
  vendors?: Resolver<Maybe<ResolversTypes['VendorConnection']>, ParentType, ContextType, RequireFields<QueryVendorsArgs, 'first'>>;
  workers?: Resolver<Maybe<ResolversTypes['WorkerConnection']>, ParentType, ContextType, RequireFields<QueryWorkersArgs, 'first'>>;
};

export type ResourceAssignmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ResourceAssignment'] = ResolversParentTypes['ResourceAssignment'], FederationReferenceType extends FederationReferenceTypes['ResourceAssignment'] = FederationReferenceTypes['ResourceAssignment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResourceAssignment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  estimate?: Resolver<Maybe<ResolversTypes['LaborEstimate']>, ParentType, ContextType>;
  finish?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['BookableResource']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ResourceRole']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['ProjectTask']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceAssignmentConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ResourceAssignmentConnection'] = ResolversParentTypes['ResourceAssignmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResourceAssignmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ResourceAssignment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsExact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ResourceAssignmentEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ResourceAssignmentEdge'] = ResolversParentTypes['ResourceAssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResourceAssignment'], ParentType, ContextType>;
};

export type ResourceRoleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ResourceRole'] = ResolversParentTypes['ResourceRole'], FederationReferenceType extends FederationReferenceTypes['ResourceRole'] = FederationReferenceTypes['ResourceRole']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResourceRole']> | FederationReferenceType, FederationReferenceType, ContextType>;
  billingType?: Resolver<Maybe<ResolversTypes['BillingType']>, ParentType, ContextType>;
  billingTypeCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceRoleConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ResourceRoleConnection'] = ResolversParentTypes['ResourceRoleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResourceRoleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ResourceRole']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsExact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ResourceRoleEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ResourceRoleEdge'] = ResolversParentTypes['ResourceRoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResourceRole'], ParentType, ContextType>;
};

export type SourceDocumentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SourceDocument'] = ResolversParentTypes['SourceDocument']> = {
  expense?: Resolver<Maybe<ResolversTypes['Expense']>, ParentType, ContextType>;
  recordId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  timeEntry?: Resolver<Maybe<ResolversTypes['TimeEntry']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SourceDocumentType'], ParentType, ContextType>;
  typeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceRecordResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SourceRecord'] = ResolversParentTypes['SourceRecord']> = {
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['System'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type SubcontractResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Subcontract'] = ResolversParentTypes['Subcontract'], FederationReferenceType extends FederationReferenceTypes['Subcontract'] = FederationReferenceTypes['Subcontract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Subcontract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalEntity?: Resolver<Maybe<ResolversTypes['LegalEntity']>, ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<Array<ResolversTypes['SubcontractLine']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  requestedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['SubcontractStatus']>, ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubcontractConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubcontractConnection'] = ResolversParentTypes['SubcontractConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SubcontractEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Subcontract']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsExact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SubcontractEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubcontractEdge'] = ResolversParentTypes['SubcontractEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Subcontract'], ParentType, ContextType>;
};

export type SubcontractLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubcontractLine'] = ResolversParentTypes['SubcontractLine'], FederationReferenceType extends FederationReferenceTypes['SubcontractLine'] = FederationReferenceTypes['SubcontractLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SubcontractLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['TransactionCategory']>, ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['TransactionClass']>, ParentType, ContextType>;
  classCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ResourceRole']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['ProjectTask']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamMemberResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember'], FederationReferenceType extends FederationReferenceTypes['TeamMember'] = FederationReferenceTypes['TeamMember']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TeamMember']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bookedHours?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  finish?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requiredHours?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['BookableResource']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ResourceRole']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TimeEntry'] = ResolversParentTypes['TimeEntry'], FederationReferenceType extends FederationReferenceTypes['TimeEntry'] = FederationReferenceTypes['TimeEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TimeEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actuals?: Resolver<Maybe<Array<ResolversTypes['Actual']>>, ParentType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['TimeEntryApproval']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['BookableResource']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ResourceRole']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['TimeEntryStatus']>, ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['ProjectTask']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TimeEntryType'], ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeEntryApprovalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TimeEntryApproval'] = ResolversParentTypes['TimeEntryApproval'], FederationReferenceType extends FederationReferenceTypes['TimeEntryApproval'] = FederationReferenceTypes['TimeEntryApproval']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TimeEntryApproval']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  billableQuantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  billingType?: Resolver<Maybe<ResolversTypes['BillingType']>, ParentType, ContextType>;
  billingTypeCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ApprovalStatus']>, ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  submittedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  timeEntry?: Resolver<Maybe<ResolversTypes['TimeEntry']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workedQuantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeEntryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TimeEntryConnection'] = ResolversParentTypes['TimeEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TimeEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TimeEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsExact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type TimeEntryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TimeEntryEdge'] = ResolversParentTypes['TimeEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimeEntry'], ParentType, ContextType>;
};

export type TransactionCategoryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TransactionCategory'] = ResolversParentTypes['TransactionCategory'], FederationReferenceType extends FederationReferenceTypes['TransactionCategory'] = FederationReferenceTypes['TransactionCategory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TransactionCategory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  billingType?: Resolver<Maybe<ResolversTypes['BillingType']>, ParentType, ContextType>;
  billingTypeCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransactionCategoryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TransactionCategoryConnection'] = ResolversParentTypes['TransactionCategoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TransactionCategoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TransactionCategory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsExact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type TransactionCategoryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TransactionCategoryEdge'] = ResolversParentTypes['TransactionCategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TransactionCategory'], ParentType, ContextType>;
};

export type TransactionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TransactionConnection'] = ResolversParentTypes['TransactionConnection'], FederationReferenceType extends FederationReferenceTypes['TransactionConnection'] = FederationReferenceTypes['TransactionConnection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TransactionConnection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Actual']>, ParentType, ContextType>;
  fromRole?: Resolver<ResolversTypes['ConnectionRole'], ParentType, ContextType>;
  fromRoleText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Actual']>, ParentType, ContextType>;
  toRole?: Resolver<ResolversTypes['ConnectionRole'], ParentType, ContextType>;
  toRoleText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UserResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VendorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Vendor'] = ResolversParentTypes['Vendor'], FederationReferenceType extends FederationReferenceTypes['Vendor'] = FederationReferenceTypes['Vendor']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Vendor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  creditLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalEntity?: Resolver<Maybe<ResolversTypes['LegalEntity']>, ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paymentMethod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paymentTerms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VendorConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VendorConnection'] = ResolversParentTypes['VendorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VendorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Vendor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsExact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type VendorEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VendorEdge'] = ResolversParentTypes['VendorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Vendor'], ParentType, ContextType>;
};

export type VendorInvoiceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VendorInvoice'] = ResolversParentTypes['VendorInvoice'], FederationReferenceType extends FederationReferenceTypes['VendorInvoice'] = FederationReferenceTypes['VendorInvoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VendorInvoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  confirmation?: Resolver<Maybe<ResolversTypes['VendorInvoiceConfirmation']>, ParentType, ContextType>;
  confirmationCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vendorAccount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VendorInvoiceLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VendorInvoiceLine'] = ResolversParentTypes['VendorInvoiceLine'], FederationReferenceType extends FederationReferenceTypes['VendorInvoiceLine'] = FederationReferenceTypes['VendorInvoiceLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VendorInvoiceLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actuals?: Resolver<Maybe<Array<ResolversTypes['Actual']>>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['TransactionCategory']>, ParentType, ContextType>;
  externalLine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['ProjectTask']>, ParentType, ContextType>;
  verificationStatusCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Worker'] = ResolversParentTypes['Worker'], FederationReferenceType extends FederationReferenceTypes['Worker'] = FederationReferenceTypes['Worker']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Worker']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personnelNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkerConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkerConnection'] = ResolversParentTypes['WorkerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Worker']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsExact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type WorkerEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkerEdge'] = ResolversParentTypes['WorkerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Worker'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Actual?: ActualResolvers<ContextType>;
  ActualConnection?: ActualConnectionResolvers<ContextType>;
  ActualEdge?: ActualEdgeResolvers<ContextType>;
  ActualsSummary?: ActualsSummaryResolvers<ContextType>;
  ActualsSummaryConnection?: ActualsSummaryConnectionResolvers<ContextType>;
  ActualsSummaryEdge?: ActualsSummaryEdgeResolvers<ContextType>;
  ActualsSummaryKeys?: ActualsSummaryKeysResolvers<ContextType>;
  BillingMilestone?: BillingMilestoneResolvers<ContextType>;
  BookableResource?: BookableResourceResolvers<ContextType>;
  BookableResourceConnection?: BookableResourceConnectionResolvers<ContextType>;
  BookableResourceEdge?: BookableResourceEdgeResolvers<ContextType>;
  Chargeability?: ChargeabilityResolvers<ContextType>;
  ContractCustomer?: ContractCustomerResolvers<ContextType>;
  ContractLine?: ContractLineResolvers<ContextType>;
  ContractLineConnection?: ContractLineConnectionResolvers<ContextType>;
  ContractLineEdge?: ContractLineEdgeResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DatePeriod?: DatePeriodResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Estimate?: EstimateResolvers<ContextType>;
  EstimateConnection?: EstimateConnectionResolvers<ContextType>;
  EstimateEdge?: EstimateEdgeResolvers<ContextType>;
  EstimateTotal?: EstimateTotalResolvers<ContextType>;
  ExchangeRate?: ExchangeRateResolvers<ContextType>;
  Expense?: ExpenseResolvers<ContextType>;
  ExpenseCategory?: ExpenseCategoryResolvers<ContextType>;
  ExpenseEstimate?: ExpenseEstimateResolvers<ContextType>;
  ExpenseReport?: ExpenseReportResolvers<ContextType>;
  IntegrationJournal?: IntegrationJournalResolvers<ContextType>;
  IntegrationJournalLine?: IntegrationJournalLineResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  InvoiceLine?: InvoiceLineResolvers<ContextType>;
  InvoiceLineConnection?: InvoiceLineConnectionResolvers<ContextType>;
  InvoiceLineEdge?: InvoiceLineEdgeResolvers<ContextType>;
  Journal?: JournalResolvers<ContextType>;
  JournalConnection?: JournalConnectionResolvers<ContextType>;
  JournalEdge?: JournalEdgeResolvers<ContextType>;
  JournalLine?: JournalLineResolvers<ContextType>;
  JournalLineConnection?: JournalLineConnectionResolvers<ContextType>;
  JournalLineEdge?: JournalLineEdgeResolvers<ContextType>;
  LaborEstimate?: LaborEstimateResolvers<ContextType>;
  LegalEntity?: LegalEntityResolvers<ContextType>;
  MaterialEstimate?: MaterialEstimateResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PostalAddress?: PostalAddressResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectContract?: ProjectContractResolvers<ContextType>;
  ProjectContractConnection?: ProjectContractConnectionResolvers<ContextType>;
  ProjectContractEdge?: ProjectContractEdgeResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectTask?: ProjectTaskResolvers<ContextType>;
  ProjectTaskConnection?: ProjectTaskConnectionResolvers<ContextType>;
  ProjectTaskEdge?: ProjectTaskEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ResourceAssignment?: ResourceAssignmentResolvers<ContextType>;
  ResourceAssignmentConnection?: ResourceAssignmentConnectionResolvers<ContextType>;
  ResourceAssignmentEdge?: ResourceAssignmentEdgeResolvers<ContextType>;
  ResourceRole?: ResourceRoleResolvers<ContextType>;
  ResourceRoleConnection?: ResourceRoleConnectionResolvers<ContextType>;
  ResourceRoleEdge?: ResourceRoleEdgeResolvers<ContextType>;
  SourceDocument?: SourceDocumentResolvers<ContextType>;
  SourceRecord?: SourceRecordResolvers<ContextType>;
  Subcontract?: SubcontractResolvers<ContextType>;
  SubcontractConnection?: SubcontractConnectionResolvers<ContextType>;
  SubcontractEdge?: SubcontractEdgeResolvers<ContextType>;
  SubcontractLine?: SubcontractLineResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  TimeEntry?: TimeEntryResolvers<ContextType>;
  TimeEntryApproval?: TimeEntryApprovalResolvers<ContextType>;
  TimeEntryConnection?: TimeEntryConnectionResolvers<ContextType>;
  TimeEntryEdge?: TimeEntryEdgeResolvers<ContextType>;
  TransactionCategory?: TransactionCategoryResolvers<ContextType>;
  TransactionCategoryConnection?: TransactionCategoryConnectionResolvers<ContextType>;
  TransactionCategoryEdge?: TransactionCategoryEdgeResolvers<ContextType>;
  TransactionConnection?: TransactionConnectionResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UUID?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  Vendor?: VendorResolvers<ContextType>;
  VendorConnection?: VendorConnectionResolvers<ContextType>;
  VendorEdge?: VendorEdgeResolvers<ContextType>;
  VendorInvoice?: VendorInvoiceResolvers<ContextType>;
  VendorInvoiceLine?: VendorInvoiceLineResolvers<ContextType>;
  Worker?: WorkerResolvers<ContextType>;
  WorkerConnection?: WorkerConnectionResolvers<ContextType>;
  WorkerEdge?: WorkerEdgeResolvers<ContextType>;
};

