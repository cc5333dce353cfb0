import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FinanceObject } from './finance-type.ts';
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

/** An actual: one cost or sales fact. Owner: Dataverse, with `accounting` from Finance. */
export type Actual = {
  __typename?: 'Actual';
  /** What Finance made of the actual, read from Finance whether or not it was written back. Owner: Finance. */
  accounting?: Maybe<ActualAccounting>;
  /** Integration id, the same in both systems. Owner: Dataverse. */
  importId?: Maybe<Scalars['UUID']['output']>;
  /** Company code, to join on. Owner: Dataverse. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** Whether dual-write leaves this actual out. Owner: Dataverse. */
  skipSync?: Maybe<Scalars['Boolean']['output']>;
};

/** What Finance made of an actual. Owner: Finance. */
export type ActualAccounting = {
  __typename?: 'ActualAccounting';
  /** Amount in the company's accounting currency; null before posting. Owner: Finance. */
  accountingAmount?: Maybe<Money>;
  /** Accounting date. Owner: Finance. */
  accountingDate?: Maybe<Scalars['Date']['output']>;
  /** Financial dimensions of the posted transaction. Owner: Finance. */
  dimensions?: Maybe<Array<Dimension>>;
  /** The dimensions as Finance shows them. Owner: Finance. */
  dimensionsText?: Maybe<Scalars['String']['output']>;
  /** Rate from transaction to accounting currency; null before posting. Owner: Finance. */
  exchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** Number of the invoice proposal that the actual is on. Owner: Finance. */
  invoiceProposalNumber?: Maybe<Scalars['String']['output']>;
  /** Item sales tax group of the journal line. Owner: Finance. */
  itemSalesTaxGroup?: Maybe<Scalars['String']['output']>;
  /** The line of the integration journal. Owner: Finance. */
  journalLine?: Maybe<IntegrationJournalLine>;
  /** What the state means for this actual, in words. Owner: Finance. */
  message?: Maybe<Scalars['String']['output']>;
  /** Sales tax in the currency of the transaction; null before posting. Owner: Finance. */
  salesTax?: Maybe<Money>;
  /** Sales tax group of the journal line. Owner: Finance. */
  salesTaxGroup?: Maybe<Scalars['String']['output']>;
  /** How far the actual is in Finance. Owner: Finance. */
  state: AccountingState;
  /** Voucher: of the journal line, which may have it before posting, or of the posted invoice. Owner: Finance. */
  voucher?: Maybe<Scalars['String']['output']>;
};

/** A billing milestone. Owner: Dataverse, with `onAccountTransaction` from Finance. */
export type BillingMilestone = {
  __typename?: 'BillingMilestone';
  /** Company code, to join on. Owner: Dataverse. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** Milestone number, the same in both systems. Owner: Dataverse. */
  number: Scalars['String']['output'];
  /** The on-account transaction that the milestone became. Owner: Finance. */
  onAccountTransaction?: Maybe<OnAccountTransaction>;
};

/** How Finance bills a contract line. Owner: Finance. */
export type BillingRule = {
  __typename?: 'BillingRule';
  /** Default financial dimensions; fixed-price lines only. Owner: Finance. */
  dimensions?: Maybe<Array<Dimension>>;
  /** The dimensions as Finance shows them. Owner: Finance. */
  dimensionsText?: Maybe<Scalars['String']['output']>;
  /** Sales tax group. Owner: Finance. */
  salesTaxGroup?: Maybe<Scalars['String']['output']>;
  /** Number of the rule within the contract. Owner: Finance. */
  sequenceNumber?: Maybe<Scalars['Int']['output']>;
  /** Kind of rule. Owner: Finance. */
  type?: Maybe<BillingRuleType>;
  /** The kind as Finance stores it, also when it is not known here. Owner: Finance. */
  typeSymbol?: Maybe<Scalars['String']['output']>;
  /** Changes whenever the record in Finance does; pass it as expectedAccountingVersion of an update. Only equality means something. Owner: Finance. */
  version: Scalars['String']['output'];
};

/** Kind of billing rule. Owner: Finance. */
export type BillingRuleType =
  /** Billed by fee. Owner: Finance. */
  | 'FEE'
  /** Billed by milestones of a fixed price. Owner: Finance. */
  | 'MILESTONE'
  /** A kind that is not known here; see the sibling symbol. Owner: Finance. */
  | 'OTHER'
  /** Billed by progress. Owner: Finance. */
  | 'PROGRESS'
  /** Billed by the hours, expenses and items booked. Owner: Finance. */
  | 'TIME_AND_MATERIAL'
  /** Billed by units delivered. Owner: Finance. */
  | 'UNIT_OF_DELIVERY';

/** Conditions on yes or no. Owner: the gateway. */
export type BooleanFilter = {
  /** Equal to this. Owner: the gateway. */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: nothing is set; false: something is set. Owner: the gateway. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: the gateway. */
  ne?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The copy of a resource role in one company. Owner: Finance. */
export type CompanyRole = {
  __typename?: 'CompanyRole';
  /** Description of the role there. Owner: Finance. */
  description?: Maybe<Scalars['String']['output']>;
  /** Whether resources get this role when none is given. Owner: Finance. */
  isDefault?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the role is closed for new use there. Owner: Finance. */
  isDisabled?: Maybe<Scalars['Boolean']['output']>;
  /** The company. Owner: Finance. */
  legalEntity: LegalEntity;
};

/** What accountants keep about a contract. Owner: Finance. */
export type ContractAccounting = {
  __typename?: 'ContractAccounting';
  /** Default financial dimensions. Owner: Finance. */
  dimensions?: Maybe<Array<Dimension>>;
  /** The dimensions as Finance shows them. Owner: Finance. */
  dimensionsText?: Maybe<Scalars['String']['output']>;
  /** Exchange rate agreed for the whole contract; null where none is. Owner: Finance. */
  exchangeRateAgreement?: Maybe<Scalars['Decimal']['output']>;
  /** Who funds the contract, from its primary funding source. Owner: Finance. */
  fundingType?: Maybe<FundingType>;
  /** The funding type as Finance stores it, also when it is not known here. Owner: Finance. */
  fundingTypeSymbol?: Maybe<Scalars['String']['output']>;
  /** Posting profile of the customer. Owner: Finance. */
  postingProfile?: Maybe<Scalars['String']['output']>;
  /** Sales tax group. Owner: Finance. */
  salesTaxGroup?: Maybe<Scalars['String']['output']>;
  /** Terms of payment in Finance. Owner: Finance. */
  termsOfPayment?: Maybe<Scalars['String']['output']>;
  /** Changes whenever the record in Finance does; pass it as expectedAccountingVersion of an update. Only equality means something. Owner: Finance. */
  version: Scalars['String']['output'];
};

/** A customer who pays a share of a contract. Owner: Dataverse, with `fundingSource` from Finance. */
export type ContractCustomer = {
  __typename?: 'ContractCustomer';
  /** Contract number, to join on. Owner: Dataverse. */
  contractNumber?: Maybe<Scalars['String']['output']>;
  /** The funding source that Finance keeps for the customer. Owner: Finance. */
  fundingSource?: Maybe<FundingSource>;
  /** Funding source, to join on. Owner: Dataverse. */
  fundingSourceId?: Maybe<Scalars['String']['output']>;
  /** Company code, to join on. Owner: Dataverse. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
};

/** A line of a contract. Owner: Dataverse, with `billingRule` from Finance. */
export type ContractLine = {
  __typename?: 'ContractLine';
  /** The billing rule that the line became. Owner: Finance. */
  billingRule?: Maybe<BillingRule>;
  /** Contract number, to join on. Owner: Dataverse. */
  contractNumber?: Maybe<Scalars['String']['output']>;
  /** Company code, to join on. Owner: Dataverse. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** Line number, the same in both systems. Owner: Dataverse. */
  number: Scalars['String']['output'];
};

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

/** One financial dimension of a row. Owner: Finance. */
export type Dimension = {
  __typename?: 'Dimension';
  /** Name of the dimension, where the environment's format is configured; null otherwise. Owner: Finance. */
  name?: Maybe<Scalars['String']['output']>;
  /** Place in the environment's dimension format, from 1. Owner: Finance. */
  position: Scalars['Int']['output'];
  /** Value of the dimension. Owner: Finance. */
  value: Scalars['String']['output'];
};

/** An estimate of work, expense or material. Owner: Dataverse, with `forecast` from Finance. */
export type Estimate = {
  /** The Finance forecast that cost and sales of the estimate merge into. Owner: Finance. */
  forecast?: Maybe<Forecast>;
};

/** An exchange rate with the dates between which it holds. Owner: Finance. */
export type ExchangeRate = Node & {
  __typename?: 'ExchangeRate';
  /** Currency converted from. Owner: Finance. */
  from: Scalars['CurrencyCode']['output'];
  /** Opaque id. Owner: Finance. */
  id: Scalars['ID']['output'];
  /** Units of `to` for one quotation unit of `from`. Owner: Finance. */
  rate: Scalars['Decimal']['output'];
  /** Rate type, such as `Default`. Owner: Finance. */
  rateType: Scalars['String']['output'];
  /** The records that this is read from. Owner: Finance. */
  sources: Array<SourceRecord>;
  /** Currency converted to. Owner: Finance. */
  to: Scalars['CurrencyCode']['output'];
  /** First day on which the rate holds. Owner: Finance. */
  validFrom: Scalars['Date']['output'];
  /** Last day on which the rate holds; null while no later rate ends it. Owner: Finance. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Changes whenever the record changes; compare for equality only. Owner: Finance. */
  version: Scalars['String']['output'];
};

/** A page of exchange rates. Owner: the gateway. */
export type ExchangeRateConnection = {
  __typename?: 'ExchangeRateConnection';
  /** The rows with their cursors. Owner: the gateway. */
  edges: Array<ExchangeRateEdge>;
  /** The rows. Owner: the gateway. */
  nodes: Array<ExchangeRate>;
  /** Where the page stands in the list. Owner: the gateway. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. Counting costs extra. Owner: the gateway. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** False when totalCount is only a lower bound. Owner: the gateway. */
  totalCountIsExact?: Maybe<Scalars['Boolean']['output']>;
};

/** An edge of a list of exchange rates. Owner: the gateway. */
export type ExchangeRateEdge = {
  __typename?: 'ExchangeRateEdge';
  /** The row's place in the list. Owner: the gateway. */
  cursor: Scalars['String']['output'];
  /** The object. Owner: Finance. */
  node: ExchangeRate;
};

/** Conditions on exchange rates; those side by side must all be met. Owner: Finance. */
export type ExchangeRateFilter = {
  /** All of these. Owner: Finance. */
  and?: InputMaybe<Array<ExchangeRateFilter>>;
  /** The currency converted from. Owner: Finance. */
  from?: InputMaybe<StringFilter>;
  /** Not this. Owner: Finance. */
  not?: InputMaybe<ExchangeRateFilter>;
  /** At least one of these. Owner: Finance. */
  or?: InputMaybe<Array<ExchangeRateFilter>>;
  /** The rate. Owner: Finance. */
  rate?: InputMaybe<DecimalFilter>;
  /** The rate type. Owner: Finance. */
  rateType?: InputMaybe<StringFilter>;
  /** The currency converted to. Owner: Finance. */
  to?: InputMaybe<StringFilter>;
  /** The first day. Owner: Finance. */
  validFrom?: InputMaybe<DateFilter>;
  /** The last day. Owner: Finance. */
  validTo?: InputMaybe<DateFilter>;
};

/** One term of an order of exchange rates. Owner: Finance. */
export type ExchangeRateOrder = {
  /** Smallest or largest first; rows without a value are the smallest. Owner: Finance. */
  direction?: OrderDirection;
  /** What to order by. Owner: Finance. */
  field: ExchangeRateOrderField;
};

/** What a list of exchange rates can be ordered by. Owner: Finance. */
export type ExchangeRateOrderField =
  /** The currency converted from. Owner: Finance. */
  | 'FROM'
  /** The rate type. Owner: Finance. */
  | 'RATE_TYPE'
  /** The currency converted to. Owner: Finance. */
  | 'TO'
  /** The first day. Owner: Finance. */
  | 'VALID_FROM';

/** An expense that an employee claims. Owner: Finance; its approval and actuals: Dataverse. */
export type Expense = Node & {
  __typename?: 'Expense';
  /** Amount in the company's accounting currency. Owner: Finance. */
  accountingAmount?: Maybe<Money>;
  /** Amount claimed, in the currency of the expense. Owner: Finance. */
  amount: Money;
  /** The expense category. Owner: Finance. */
  category?: Maybe<ExpenseCategory>;
  /** Date of the expense. Owner: Finance. */
  date: Scalars['Date']['output'];
  /** Remarks. Owner: Finance. */
  description?: Maybe<Scalars['String']['output']>;
  /** Financial dimensions. Owner: Finance. */
  dimensions?: Maybe<Array<Dimension>>;
  /** The dimensions as Finance shows them. Owner: Finance. */
  dimensionsText?: Maybe<Scalars['String']['output']>;
  /** Opaque id. Owner: Finance. */
  id: Scalars['ID']['output'];
  /** Item sales tax group. Owner: Finance. */
  itemSalesTaxGroup?: Maybe<Scalars['String']['output']>;
  /** The company. Owner: Finance. */
  legalEntity: LegalEntity;
  /** Company code, to join on. Owner: Finance. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** Where the money was spent. Owner: Finance. */
  merchant?: Maybe<Scalars['String']['output']>;
  /** Transaction number. Owner: Finance. */
  number: Scalars['String']['output'];
  /** The project that bears it. Owner: Finance. */
  project?: Maybe<Project>;
  /** The report that it is on. Owner: Finance. */
  report?: Maybe<ExpenseReport>;
  /** Sales tax group. Owner: Finance. */
  salesTaxGroup?: Maybe<Scalars['String']['output']>;
  /** The records that this is read from. Owner: Finance. */
  sources: Array<SourceRecord>;
  /** How far the expense is. Owner: Finance. */
  status?: Maybe<ExpenseReportStatus>;
  /** The status as Finance stores it, also when it is not known here. Owner: Finance. */
  statusSymbol?: Maybe<Scalars['String']['output']>;
  /** The task that bears it, by its activity. Owner: Finance. */
  task?: Maybe<ProjectTask>;
  /** Sales tax, in the currency of the expense. Owner: Finance. */
  tax?: Maybe<Money>;
  /** Changes whenever the record changes; compare for equality only. Owner: Finance. */
  version: Scalars['String']['output'];
  /** Voucher of the posted expense. Owner: Finance. */
  voucher?: Maybe<Scalars['String']['output']>;
  /** Who claims. Owner: Finance. */
  worker?: Maybe<Worker>;
};

/** A kind of expense that employees of one company can claim. Owner: Finance. */
export type ExpenseCategory = Node & {
  __typename?: 'ExpenseCategory';
  /** Code of the category in its company. Owner: Finance. */
  code: Scalars['String']['output'];
  /** Kind of expense. Owner: Finance. */
  expenseType?: Maybe<ExpenseType>;
  /** The kind as Finance stores it, also when it is not known here. Owner: Finance. */
  expenseTypeSymbol?: Maybe<Scalars['String']['output']>;
  /** Opaque id. Owner: Finance. */
  id: Scalars['ID']['output'];
  /** Whether the category is closed for new expenses. Owner: Finance. */
  isInactive?: Maybe<Scalars['Boolean']['output']>;
  /** The company. Owner: Finance. */
  legalEntity: LegalEntity;
  /** Company code, to join on. Owner: Finance. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** Name. Owner: Finance. */
  name: Scalars['String']['output'];
  /** The records that this is read from. Owner: Finance. */
  sources: Array<SourceRecord>;
  /** Changes whenever the record changes; compare for equality only. Owner: Finance. */
  version: Scalars['String']['output'];
};

/** A page of expense categories. Owner: the gateway. */
export type ExpenseCategoryConnection = {
  __typename?: 'ExpenseCategoryConnection';
  /** The rows with their cursors. Owner: the gateway. */
  edges: Array<ExpenseCategoryEdge>;
  /** The rows. Owner: the gateway. */
  nodes: Array<ExpenseCategory>;
  /** Where the page stands in the list. Owner: the gateway. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. Counting costs extra. Owner: the gateway. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** False when totalCount is only a lower bound. Owner: the gateway. */
  totalCountIsExact?: Maybe<Scalars['Boolean']['output']>;
};

/** An edge of a list of expense categories. Owner: the gateway. */
export type ExpenseCategoryEdge = {
  __typename?: 'ExpenseCategoryEdge';
  /** The row's place in the list. Owner: the gateway. */
  cursor: Scalars['String']['output'];
  /** The object. Owner: Finance. */
  node: ExpenseCategory;
};

/** Conditions on expense categories; those side by side must all be met. Owner: Finance. */
export type ExpenseCategoryFilter = {
  /** All of these. Owner: Finance. */
  and?: InputMaybe<Array<ExpenseCategoryFilter>>;
  /** The code. Owner: Finance. */
  code?: InputMaybe<StringFilter>;
  /** The kind of expense. Owner: Finance. */
  expenseType?: InputMaybe<ExpenseTypeFilter>;
  /** Whether it is closed for new expenses. Owner: Finance. */
  isInactive?: InputMaybe<BooleanFilter>;
  /** The legal entity's code. Owner: Finance. */
  legalEntity?: InputMaybe<StringFilter>;
  /** The name. Owner: Finance. */
  name?: InputMaybe<StringFilter>;
  /** Not this. Owner: Finance. */
  not?: InputMaybe<ExpenseCategoryFilter>;
  /** At least one of these. Owner: Finance. */
  or?: InputMaybe<Array<ExpenseCategoryFilter>>;
};

/** One term of an order of expense categories. Owner: Finance. */
export type ExpenseCategoryOrder = {
  /** Smallest or largest first; rows without a value are the smallest. Owner: Finance. */
  direction?: OrderDirection;
  /** What to order by. Owner: Finance. */
  field: ExpenseCategoryOrderField;
};

/** What a list of expense categories can be ordered by. Owner: Finance. */
export type ExpenseCategoryOrderField =
  /** The code. Owner: Finance. */
  | 'CODE'
  /** The legal entity's code. Owner: Finance. */
  | 'LEGAL_ENTITY'
  /** The name. Owner: Finance. */
  | 'NAME';

/** A page of expenses. Owner: the gateway. */
export type ExpenseConnection = {
  __typename?: 'ExpenseConnection';
  /** The rows with their cursors. Owner: the gateway. */
  edges: Array<ExpenseEdge>;
  /** The rows. Owner: the gateway. */
  nodes: Array<Expense>;
  /** Where the page stands in the list. Owner: the gateway. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. Counting costs extra. Owner: the gateway. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** False when totalCount is only a lower bound. Owner: the gateway. */
  totalCountIsExact?: Maybe<Scalars['Boolean']['output']>;
};

/** An edge of a list of expenses. Owner: the gateway. */
export type ExpenseEdge = {
  __typename?: 'ExpenseEdge';
  /** The row's place in the list. Owner: the gateway. */
  cursor: Scalars['String']['output'];
  /** The object. Owner: Finance. */
  node: Expense;
};

/** An estimate of expense. Owner: Dataverse, with `forecast` from Finance. */
export type ExpenseEstimate = Estimate & {
  __typename?: 'ExpenseEstimate';
  /** The expense forecast that the cost and the sales line merge into. Nothing in Finance names the estimate, so it is found by project, task, category and first day; among several, by quantity, description, last day and price. No two estimates show the same one. Owner: Finance. */
  forecast?: Maybe<Forecast>;
  /** Integration id, to join on. Owner: Dataverse. */
  importId?: Maybe<Scalars['String']['output']>;
  /** Company code, to join on. Owner: Dataverse. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
};

/** Conditions on expenses; those side by side must all be met. Owner: Finance. */
export type ExpenseFilter = {
  /** The amount as a number, whatever the currency. Owner: Finance. */
  amount?: InputMaybe<DecimalFilter>;
  /** All of these. Owner: Finance. */
  and?: InputMaybe<Array<ExpenseFilter>>;
  /** The code of the expense category. Owner: Finance. */
  category?: InputMaybe<StringFilter>;
  /** The date. Owner: Finance. */
  date?: InputMaybe<DateFilter>;
  /** The legal entity's code. Owner: Finance. */
  legalEntity?: InputMaybe<StringFilter>;
  /** Not this. Owner: Finance. */
  not?: InputMaybe<ExpenseFilter>;
  /** The number. Owner: Finance. */
  number?: InputMaybe<StringFilter>;
  /** At least one of these. Owner: Finance. */
  or?: InputMaybe<Array<ExpenseFilter>>;
  /** The number of the project. Owner: Finance. */
  project?: InputMaybe<StringFilter>;
  /** The number of the report. Owner: Finance. */
  report?: InputMaybe<StringFilter>;
  /** How far the expense is. Owner: Finance. */
  status?: InputMaybe<ExpenseReportStatusFilter>;
  /** The personnel number of who claims. Owner: Finance. */
  worker?: InputMaybe<StringFilter>;
};

/** One term of an order of expenses. Owner: Finance. */
export type ExpenseOrder = {
  /** Smallest or largest first; rows without a value are the smallest. Owner: Finance. */
  direction?: OrderDirection;
  /** What to order by. Owner: Finance. */
  field: ExpenseOrderField;
};

/** What a list of expenses can be ordered by. Owner: Finance. */
export type ExpenseOrderField =
  /** The amount as a number, whatever the currency. Owner: Finance. */
  | 'AMOUNT'
  /** The date. Owner: Finance. */
  | 'DATE'
  /** The legal entity's code. Owner: Finance. */
  | 'LEGAL_ENTITY'
  /** The number. Owner: Finance. */
  | 'NUMBER';

/** A report of expenses that an employee claims. Owner: Finance. */
export type ExpenseReport = Node & {
  __typename?: 'ExpenseReport';
  /** Opaque id. Owner: Finance. */
  id: Scalars['ID']['output'];
  /** The company. Owner: Finance. */
  legalEntity: LegalEntity;
  /** Company code, to join on. Owner: Finance. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** The report's expenses. Owner: Finance. */
  lines: Array<Expense>;
  /** Report number. Owner: Finance. */
  number: Scalars['String']['output'];
  /** The records that this is read from. Owner: Finance. */
  sources: Array<SourceRecord>;
  /** How far the report is: that of its line that is furthest behind. Owner: Finance. */
  status: ExpenseReportStatus;
  /** The status as Finance stores it, also when it is not known here. Owner: Finance. */
  statusSymbol?: Maybe<Scalars['String']['output']>;
  /** Changes whenever a line changes; compare for equality only. Owner: Finance. */
  version: Scalars['String']['output'];
  /** Who claims. Owner: Finance. */
  worker?: Maybe<Worker>;
};

/** A page of expense reports. Owner: the gateway. */
export type ExpenseReportConnection = {
  __typename?: 'ExpenseReportConnection';
  /** The rows with their cursors. Owner: the gateway. */
  edges: Array<ExpenseReportEdge>;
  /** The rows. Owner: the gateway. */
  nodes: Array<ExpenseReport>;
  /** Where the page stands in the list. Owner: the gateway. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. Counting costs extra. Owner: the gateway. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** False when totalCount is only a lower bound. Owner: the gateway. */
  totalCountIsExact?: Maybe<Scalars['Boolean']['output']>;
};

/** An edge of a list of expense reports. Owner: the gateway. */
export type ExpenseReportEdge = {
  __typename?: 'ExpenseReportEdge';
  /** The row's place in the list. Owner: the gateway. */
  cursor: Scalars['String']['output'];
  /** The object. Owner: Finance. */
  node: ExpenseReport;
};

/** Conditions on expense reports; those side by side must all be met. Owner: Finance. */
export type ExpenseReportFilter = {
  /** All of these. Owner: Finance. */
  and?: InputMaybe<Array<ExpenseReportFilter>>;
  /** The legal entity's code. Owner: Finance. */
  legalEntity?: InputMaybe<StringFilter>;
  /** Not this. Owner: Finance. */
  not?: InputMaybe<ExpenseReportFilter>;
  /** The number. Owner: Finance. */
  number?: InputMaybe<StringFilter>;
  /** At least one of these. Owner: Finance. */
  or?: InputMaybe<Array<ExpenseReportFilter>>;
  /** The number of a project that bears an expense of the report. Owner: Finance. */
  project?: InputMaybe<StringFilter>;
  /** The personnel number of who claims. Owner: Finance. */
  worker?: InputMaybe<StringFilter>;
};

/** One term of an order of expense reports. Owner: Finance. */
export type ExpenseReportOrder = {
  /** Smallest or largest first; rows without a value are the smallest. Owner: Finance. */
  direction?: OrderDirection;
  /** What to order by. Owner: Finance. */
  field: ExpenseReportOrderField;
};

/** What a list of expense reports can be ordered by. Owner: Finance. */
export type ExpenseReportOrderField =
  /** The legal entity, then the number. Owner: Finance. */
  | 'NUMBER';

/** How far an expense is in Finance. Owner: Finance. */
export type ExpenseReportStatus =
  /** Approved. Owner: Finance. */
  | 'APPROVED'
  /** Cancelled. Owner: Finance. */
  | 'CANCELLED'
  /** Being written. Owner: Finance. */
  | 'DRAFT'
  /** Matched with a card transaction. Owner: Finance. */
  | 'MATCHED'
  /** No status. Owner: Finance. */
  | 'NONE'
  /** A status that is not known here; see the sibling symbol. Owner: Finance. */
  | 'OTHER'
  /** Waiting. Owner: Finance. */
  | 'PENDING'
  /** Posted. Owner: Finance. */
  | 'POSTED'
  /** Ready to post. Owner: Finance. */
  | 'READY'
  /** Sent back. Owner: Finance. */
  | 'RETURNED'
  /** Handed in. Owner: Finance. */
  | 'SUBMITTED';

/** Conditions on how far an expense is. Owner: Finance. */
export type ExpenseReportStatusFilter = {
  /** Equal to this. Owner: Finance. */
  eq?: InputMaybe<ExpenseReportStatus>;
  /** One of these, at most 500. Owner: Finance. */
  in?: InputMaybe<Array<ExpenseReportStatus>>;
  /** True: nothing is set; false: something is set. Owner: Finance. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: Finance. */
  ne?: InputMaybe<ExpenseReportStatus>;
};

/** Kind of expense. Owner: Finance. */
export type ExpenseType =
  /** A cash advance. Owner: Finance. */
  | 'ADVANCE'
  /** Flights. Owner: Finance. */
  | 'AIRLINE'
  /** An allowance such as a per diem. Owner: Finance. */
  | 'ALLOWANCE'
  /** Car rental. Owner: Finance. */
  | 'CAR_RENTAL'
  /** Conferences. Owner: Finance. */
  | 'CONFERENCE'
  /** No kind given. Owner: Finance. */
  | 'EMPTY'
  /** Entertainment. Owner: Finance. */
  | 'ENTERTAINMENT'
  /** An ordinary expense. Owner: Finance. */
  | 'EXPENSE'
  /** Gifts. Owner: Finance. */
  | 'GIFT'
  /** Hotels. Owner: Finance. */
  | 'HOTEL'
  /** Meals. Owner: Finance. */
  | 'MEALS'
  /** A kind that is not known here; see the sibling symbol. Owner: Finance. */
  | 'OTHER'
  /** A private expense on a company card. Owner: Finance. */
  | 'PERSONAL'
  /** Mileage and other transport. Owner: Finance. */
  | 'TRANSPORT';

/** Conditions on the kind of expense. Owner: Finance. */
export type ExpenseTypeFilter = {
  /** Equal to this. Owner: Finance. */
  eq?: InputMaybe<ExpenseType>;
  /** One of these, at most 500. Owner: Finance. */
  in?: InputMaybe<Array<ExpenseType>>;
  /** True: nothing is set; false: something is set. Owner: Finance. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: Finance. */
  ne?: InputMaybe<ExpenseType>;
};

/** A forecast row: the accounting side of an estimate. Owner: Finance. */
export type Forecast = {
  __typename?: 'Forecast';
  /** Category in Finance. Owner: Finance. */
  category?: Maybe<Scalars['String']['output']>;
  /** Cost of one unit, in the company's accounting currency. Owner: Finance. */
  costPrice?: Maybe<Money>;
  /** Financial dimensions. Owner: Finance. */
  dimensions?: Maybe<Array<Dimension>>;
  /** The dimensions as Finance shows them. Owner: Finance. */
  dimensionsText?: Maybe<Scalars['String']['output']>;
  /** Line property: whether it is chargeable. Owner: Finance. */
  lineProperty?: Maybe<Scalars['String']['output']>;
  /** Forecast model. Owner: Finance. */
  model?: Maybe<Scalars['String']['output']>;
  /** Transaction number of the forecast. Owner: Finance. */
  number: Scalars['String']['output'];
  /** Quantity; hours for work. Owner: Finance. */
  quantity?: Maybe<Scalars['Decimal']['output']>;
  /** Sales price of one unit. Owner: Finance. */
  salesPrice?: Maybe<Money>;
};

/** A funding source of a contract. Owner: Finance. */
export type FundingSource = {
  __typename?: 'FundingSource';
  /** Default financial dimensions. Owner: Finance. */
  dimensions?: Maybe<Array<Dimension>>;
  /** The dimensions as Finance shows them. Owner: Finance. */
  dimensionsText?: Maybe<Scalars['String']['output']>;
  /** Who funds. Owner: Finance. */
  fundingType?: Maybe<FundingType>;
  /** The funding type as Finance stores it, also when it is not known here. Owner: Finance. */
  fundingTypeSymbol?: Maybe<Scalars['String']['output']>;
  /** Name on invoices. Owner: Finance. */
  invoiceName?: Maybe<Scalars['String']['output']>;
  /** Whether it is the contract's primary funding source. Owner: Finance. */
  isPrimary?: Maybe<Scalars['Boolean']['output']>;
  /** Identifier within the contract. Owner: Finance. */
  number: Scalars['String']['output'];
  /** Posting profile of the customer. Owner: Finance. */
  postingProfile?: Maybe<Scalars['String']['output']>;
  /** Terms of payment in Finance. Owner: Finance. */
  termsOfPayment?: Maybe<Scalars['String']['output']>;
  /** Changes whenever the record in Finance does; pass it as expectedAccountingVersion of an update. Only equality means something. Owner: Finance. */
  version: Scalars['String']['output'];
};

/** Who pays. Owner: Finance. */
export type FundingType =
  /** A customer. Owner: Finance. */
  | 'CUSTOMER'
  /** A grant. Owner: Finance. */
  | 'GRANT'
  /** Held until it is decided who pays. Owner: Finance. */
  | 'ON_HOLD'
  /** The own organization. Owner: Finance. */
  | 'ORGANIZATION'
  /** A type that is not known here; see the sibling symbol. Owner: Finance. */
  | 'OTHER';

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

/** A journal in which Finance books actuals of one company and period. Owner: Finance. */
export type IntegrationJournal = Node & {
  __typename?: 'IntegrationJournal';
  /** Description. Owner: Finance. */
  description?: Maybe<Scalars['String']['output']>;
  /** Opaque id. Owner: Finance. */
  id: Scalars['ID']['output'];
  /** The company. Owner: Finance. */
  legalEntity: LegalEntity;
  /** Company code, to join on. Owner: Finance. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** The journal's lines. Owner: Finance. */
  lines?: Maybe<IntegrationJournalLineConnection>;
  /** Journal number. Owner: Finance. */
  number: Scalars['String']['output'];
  /** The journal that this one continues, such as one whose failed lines were moved here. Owner: Finance. */
  original?: Maybe<IntegrationJournal>;
  /** The period whose actuals it holds; Finance keeps its first day only. Owner: Finance. */
  period?: Maybe<DatePeriod>;
  /** When it was posted. Owner: Finance. */
  postedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The records that this is read from. Owner: Finance. */
  sources: Array<SourceRecord>;
  /** How far the journal is. Owner: Finance. */
  status: JournalStatus;
  /** The status as Finance stores it, also when it is not known here. Owner: Finance. */
  statusSymbol?: Maybe<Scalars['String']['output']>;
  /** Changes whenever the record changes; compare for equality only. Owner: Finance. */
  version: Scalars['String']['output'];
};


/** A journal in which Finance books actuals of one company and period. Owner: Finance. */
export type IntegrationJournalLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of integration journals. Owner: the gateway. */
export type IntegrationJournalConnection = {
  __typename?: 'IntegrationJournalConnection';
  /** The rows with their cursors. Owner: the gateway. */
  edges: Array<IntegrationJournalEdge>;
  /** The rows. Owner: the gateway. */
  nodes: Array<IntegrationJournal>;
  /** Where the page stands in the list. Owner: the gateway. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. Counting costs extra. Owner: the gateway. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** False when totalCount is only a lower bound. Owner: the gateway. */
  totalCountIsExact?: Maybe<Scalars['Boolean']['output']>;
};

/** An edge of a list of integration journals. Owner: the gateway. */
export type IntegrationJournalEdge = {
  __typename?: 'IntegrationJournalEdge';
  /** The row's place in the list. Owner: the gateway. */
  cursor: Scalars['String']['output'];
  /** The object. Owner: Finance. */
  node: IntegrationJournal;
};

/** Conditions on integration journals; those side by side must all be met. Owner: Finance. */
export type IntegrationJournalFilter = {
  /** All of these. Owner: Finance. */
  and?: InputMaybe<Array<IntegrationJournalFilter>>;
  /** The legal entity's code. Owner: Finance. */
  legalEntity?: InputMaybe<StringFilter>;
  /** Not this. Owner: Finance. */
  not?: InputMaybe<IntegrationJournalFilter>;
  /** The number. Owner: Finance. */
  number?: InputMaybe<StringFilter>;
  /** At least one of these. Owner: Finance. */
  or?: InputMaybe<Array<IntegrationJournalFilter>>;
  /** The first day of the period. Owner: Finance. */
  period?: InputMaybe<DateFilter>;
  /** When it was posted. Owner: Finance. */
  postedAt?: InputMaybe<DateTimeFilter>;
  /** How far the journal is. Owner: Finance. */
  status?: InputMaybe<JournalStatusFilter>;
};

/** A line of an integration journal: one actual on its way to the ledgers. Owner: Finance. */
export type IntegrationJournalLine = Node & {
  __typename?: 'IntegrationJournalLine';
  /** Accounting date. Owner: Finance. */
  accountingDate?: Maybe<Scalars['Date']['output']>;
  /** Item sales tax group for billing. Owner: Finance. */
  billingItemSalesTaxGroup?: Maybe<Scalars['String']['output']>;
  /** Sales tax group for billing. Owner: Finance. */
  billingSalesTaxGroup?: Maybe<Scalars['String']['output']>;
  /** Category in Finance. Owner: Finance. */
  category?: Maybe<Scalars['String']['output']>;
  /** Cost of the line, in the currency of the line. Owner: Finance. */
  cost?: Maybe<Money>;
  /** Text. Owner: Finance. */
  description?: Maybe<Scalars['String']['output']>;
  /** Rate from the currency of the line to the accounting currency. Owner: Finance. */
  exchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** Whether the last posting of this line failed. Owner: Finance. */
  hasPostingError?: Maybe<Scalars['Boolean']['output']>;
  /** Opaque id. Owner: Finance. */
  id: Scalars['ID']['output'];
  /** Item sales tax group. Owner: Finance. */
  itemSalesTaxGroup?: Maybe<Scalars['String']['output']>;
  /** The journal. Owner: Finance. */
  journal?: Maybe<IntegrationJournal>;
  /** The company. Owner: Finance. */
  legalEntity: LegalEntity;
  /** Line number. Owner: Finance. */
  lineNumber: Scalars['Decimal']['output'];
  /** Line property: whether it is chargeable. Owner: Finance. */
  lineProperty?: Maybe<Scalars['String']['output']>;
  /** Price of the line, in the currency of the line. Owner: Finance. */
  price?: Maybe<Money>;
  /** The project. Owner: Finance. */
  project?: Maybe<Project>;
  /** Quantity. Owner: Finance. */
  quantity?: Maybe<Scalars['Decimal']['output']>;
  /** Sales tax group. Owner: Finance. */
  salesTaxGroup?: Maybe<Scalars['String']['output']>;
  /** The records that this is read from. Owner: Finance. */
  sources: Array<SourceRecord>;
  /** The task, by its activity. Owner: Finance. */
  task?: Maybe<ProjectTask>;
  /** Kind of transaction. Owner: Finance. */
  transactionType?: Maybe<JournalTransactionType>;
  /** The kind as Finance stores it, also when it is not known here. Owner: Finance. */
  transactionTypeSymbol?: Maybe<Scalars['String']['output']>;
  /** Cost of one unit, in the currency of the line. Owner: Finance. */
  unitCost?: Maybe<Money>;
  /** Price of one unit, in the currency of the line. Owner: Finance. */
  unitPrice?: Maybe<Money>;
  /** Changes whenever the record changes; compare for equality only. Owner: Finance. */
  version: Scalars['String']['output'];
  /** Voucher. Owner: Finance. */
  voucher?: Maybe<Scalars['String']['output']>;
};

/** A page of integration journal lines. Owner: the gateway. */
export type IntegrationJournalLineConnection = {
  __typename?: 'IntegrationJournalLineConnection';
  /** The rows with their cursors. Owner: the gateway. */
  edges: Array<IntegrationJournalLineEdge>;
  /** The rows. Owner: the gateway. */
  nodes: Array<IntegrationJournalLine>;
  /** Where the page stands in the list. Owner: the gateway. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. Counting costs extra. Owner: the gateway. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** False when totalCount is only a lower bound. Owner: the gateway. */
  totalCountIsExact?: Maybe<Scalars['Boolean']['output']>;
};

/** An edge of a list of integration journal lines. Owner: the gateway. */
export type IntegrationJournalLineEdge = {
  __typename?: 'IntegrationJournalLineEdge';
  /** The row's place in the list. Owner: the gateway. */
  cursor: Scalars['String']['output'];
  /** The object. Owner: Finance. */
  node: IntegrationJournalLine;
};

/** One term of an order of integration journals. Owner: Finance. */
export type IntegrationJournalOrder = {
  /** Smallest or largest first; rows without a value are the smallest. Owner: Finance. */
  direction?: OrderDirection;
  /** What to order by. Owner: Finance. */
  field: IntegrationJournalOrderField;
};

/** What a list of integration journals can be ordered by. Owner: Finance. */
export type IntegrationJournalOrderField =
  /** The legal entity's code. Owner: Finance. */
  | 'LEGAL_ENTITY'
  /** The number. Owner: Finance. */
  | 'NUMBER'
  /** The first day of the period. Owner: Finance. */
  | 'PERIOD'
  /** When it was posted. Owner: Finance. */
  | 'POSTED_AT';

/** An invoice. Owner: Dataverse, with `proposal` from Finance. */
export type Invoice = {
  __typename?: 'Invoice';
  /** Company code, to join on. Owner: Dataverse. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** Invoice number, the same in both systems. Owner: Dataverse. */
  number: Scalars['String']['output'];
  /** The invoice proposal that Finance posts; null before the invoice is confirmed. Owner: Finance. */
  proposal?: Maybe<InvoiceProposal>;
};

/** An invoice proposal: what Finance posts as customer invoice. Owner: Finance. */
export type InvoiceProposal = {
  __typename?: 'InvoiceProposal';
  /** Number of the posted customer invoice. Owner: Finance. */
  customerInvoiceNumber?: Maybe<Scalars['String']['output']>;
  /** Due date. Owner: Finance. */
  dueDate?: Maybe<Scalars['Date']['output']>;
  /** Rate to the accounting currency; null where none is set. Owner: Finance. */
  exchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** Account that is invoiced. Owner: Finance. */
  invoiceAccount?: Maybe<Scalars['String']['output']>;
  /** Invoice date. Owner: Finance. */
  invoiceDate?: Maybe<Scalars['Date']['output']>;
  /** Lines of every kind, by kind and number. Owner: Finance. */
  lines?: Maybe<Array<InvoiceProposalLine>>;
  /** Proposal number. Owner: Finance. */
  number: Scalars['String']['output'];
  /** How far it is: derived from whether Finance has given it an invoice number or voucher. Owner: Finance. */
  status: InvoiceProposalStatus;
  /** Sales tax of the billed actuals on it; null before posting. Owner: Finance. */
  tax?: Maybe<Money>;
  /** Terms of payment in Finance. Owner: Finance. */
  termsOfPayment?: Maybe<Scalars['String']['output']>;
  /** Posted amount; before posting, the sum of the lines without tax. Owner: Finance. */
  total?: Maybe<Money>;
  /** Voucher of the posted invoice. Owner: Finance. */
  voucher?: Maybe<Scalars['String']['output']>;
};

/** A line of an invoice proposal. Owner: Finance. */
export type InvoiceProposalLine = {
  __typename?: 'InvoiceProposalLine';
  /** Amount of the line. Owner: Finance. */
  amount?: Maybe<Money>;
  /** Category in Finance. Owner: Finance. */
  category?: Maybe<Scalars['String']['output']>;
  /** Date of the transaction. Owner: Finance. */
  date?: Maybe<Scalars['Date']['output']>;
  /** Text. Owner: Finance. */
  description?: Maybe<Scalars['String']['output']>;
  /** Item sales tax group. Owner: Finance. */
  itemSalesTaxGroup?: Maybe<Scalars['String']['output']>;
  /** Kind of line. Owner: Finance. */
  kind: InvoiceProposalLineKind;
  /** The project. Owner: Finance. */
  project?: Maybe<Project>;
  /** Quantity. Owner: Finance. */
  quantity?: Maybe<Scalars['Decimal']['output']>;
  /** Price of one unit. Owner: Finance. */
  salesPrice?: Maybe<Money>;
  /** Sales tax group. Owner: Finance. */
  salesTaxGroup?: Maybe<Scalars['String']['output']>;
  /** Number of the project transaction. Owner: Finance. */
  transactionNumber: Scalars['String']['output'];
};

/** Kind of invoice proposal line. Owner: Finance. */
export type InvoiceProposalLineKind =
  /** Expense. Owner: Finance. */
  | 'EXPENSE'
  /** Fee. Owner: Finance. */
  | 'FEE'
  /** Hours. Owner: Finance. */
  | 'HOUR'
  /** Item. Owner: Finance. */
  | 'ITEM'
  /** On-account amount, such as a milestone. Owner: Finance. */
  | 'ON_ACCOUNT';

/** How far an invoice proposal is. Owner: Finance. */
export type InvoiceProposalStatus =
  /** Not posted. Owner: Finance. */
  | 'OPEN'
  /** Posted as customer invoice. Owner: Finance. */
  | 'POSTED';

/** How far an integration journal is. Owner: Finance. */
export type JournalStatus =
  /** Not posted. Owner: Finance. */
  | 'DRAFT'
  /** Posting failed for at least one line. Owner: Finance. */
  | 'ERROR'
  /** A status that is not known here; see the sibling symbol. Owner: Finance. */
  | 'OTHER'
  /** Posted. Owner: Finance. */
  | 'POSTED'
  /** Being posted. Owner: Finance. */
  | 'PROCESSING';

/** Conditions on how far a journal is. Owner: Finance. */
export type JournalStatusFilter = {
  /** Equal to this. Owner: Finance. */
  eq?: InputMaybe<JournalStatus>;
  /** One of these, at most 500. Owner: Finance. */
  in?: InputMaybe<Array<JournalStatus>>;
  /** True: nothing is set; false: something is set. Owner: Finance. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: Finance. */
  ne?: InputMaybe<JournalStatus>;
};

/** Kind of transaction of a journal line. Owner: Finance. */
export type JournalTransactionType =
  /** Expense. Owner: Finance. */
  | 'EXPENSE'
  /** Fee. Owner: Finance. */
  | 'FEE'
  /** Hours. Owner: Finance. */
  | 'HOUR'
  /** Item. Owner: Finance. */
  | 'ITEM'
  /** No kind. Owner: Finance. */
  | 'NONE'
  /** On-account amount. Owner: Finance. */
  | 'ON_ACCOUNT'
  /** A kind that is not known here; see the sibling symbol. Owner: Finance. */
  | 'OTHER'
  /** Work in progress. Owner: Finance. */
  | 'WORK_IN_PROGRESS';

/** An estimate of work. Owner: Dataverse, with `forecast` from Finance. */
export type LaborEstimate = Estimate & {
  __typename?: 'LaborEstimate';
  /** The hour forecast. Owner: Finance. */
  forecast?: Maybe<Forecast>;
  /** Integration id, to join on. Owner: Dataverse. */
  importId?: Maybe<Scalars['String']['output']>;
  /** Company code, to join on. Owner: Dataverse. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
};

/** The ledger of a legal entity: in which currencies it keeps its books. Owner: Finance. */
export type Ledger = {
  __typename?: 'Ledger';
  /** Currency of the books. Owner: Finance. */
  accountingCurrency: Scalars['CurrencyCode']['output'];
  /** Rate type for budgets. Owner: Finance. */
  budgetExchangeRateType?: Maybe<Scalars['String']['output']>;
  /** Chart of accounts. Owner: Finance. */
  chartOfAccounts?: Maybe<Scalars['String']['output']>;
  /** Description of the ledger. Owner: Finance. */
  description?: Maybe<Scalars['String']['output']>;
  /** Rate type for the accounting currency. Owner: Finance. */
  exchangeRateType?: Maybe<Scalars['String']['output']>;
  /** Fiscal calendar. Owner: Finance. */
  fiscalCalendar?: Maybe<Scalars['String']['output']>;
  /** Whether budget control is on. Owner: Finance. */
  isBudgetControlEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** Name of the ledger. Owner: Finance. */
  name?: Maybe<Scalars['String']['output']>;
  /** Second currency that the books are reported in. Owner: Finance. */
  reportingCurrency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** Rate type for the reporting currency. Owner: Finance. */
  reportingCurrencyExchangeRateType?: Maybe<Scalars['String']['output']>;
};

/** A company that keeps its own books. Owner: Finance. */
export type LegalEntity = Node & {
  __typename?: 'LegalEntity';
  /** Company code, upper-case, such as `USMF`. Owner: Finance. */
  code: Scalars['String']['output'];
  /** Opaque id. Owner: Finance. */
  id: Scalars['ID']['output'];
  /** The company's ledger. Owner: Finance. */
  ledger?: Maybe<Ledger>;
  /** Name of the company. Owner: Finance. */
  name: Scalars['String']['output'];
  /** The records that this is read from. Owner: Finance. */
  sources: Array<SourceRecord>;
  /** Changes whenever the record changes; compare for equality only. Owner: Finance. */
  version: Scalars['String']['output'];
};

/** An estimate of material. Owner: Dataverse, with `forecast` from Finance. */
export type MaterialEstimate = Estimate & {
  __typename?: 'MaterialEstimate';
  /** The item forecast that the cost and the sales line merge into. Owner: Finance. */
  forecast?: Maybe<Forecast>;
  /** Integration id, to join on. Owner: Dataverse. */
  importId?: Maybe<Scalars['String']['output']>;
  /** Company code, to join on. Owner: Dataverse. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
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

/** An on-account transaction: an amount billed by milestone. Owner: Finance. */
export type OnAccountTransaction = {
  __typename?: 'OnAccountTransaction';
  /** Record number of the default dimensions; Finance shows no text for them here. Owner: Finance. */
  dimensionsRecord?: Maybe<Scalars['String']['output']>;
  /** Whether accountants marked the milestone complete. Owner: Finance. */
  isMilestoneComplete?: Maybe<Scalars['Boolean']['output']>;
  /** Item sales tax group. Owner: Finance. */
  itemSalesTaxGroup?: Maybe<Scalars['String']['output']>;
  /** Number of the transaction. Owner: Finance. */
  number?: Maybe<Scalars['String']['output']>;
  /** Sales tax group. Owner: Finance. */
  salesTaxGroup?: Maybe<Scalars['String']['output']>;
  /** How far it is. Owner: Finance. */
  status?: Maybe<ProjectTransactionStatus>;
  /** The status as Finance stores it, also when it is not known here. Owner: Finance. */
  statusSymbol?: Maybe<Scalars['String']['output']>;
  /** Changes whenever the transaction does; pass it as expectedAccountingVersion of an update; null before there is one. Only equality means something. Owner: Finance. */
  version?: Maybe<Scalars['String']['output']>;
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

/** A project. Owner: Dataverse, with its accounting side from Finance. */
export type Project = {
  __typename?: 'Project';
  /** What accountants keep about the project; null while Finance has no such project. Owner: Finance. */
  accounting?: Maybe<ProjectAccounting>;
  /** Integration journal lines booked on the project, in the order of journal and line. Owner: Finance. */
  journalLines?: Maybe<IntegrationJournalLineConnection>;
  /** Company code, to join on. Owner: Dataverse. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** Project number, the same in both systems. Owner: Dataverse. */
  number: Scalars['String']['output'];
  /** The project on which Finance estimates revenue; made with the first milestone of a fixed-price line. Owner: Finance. */
  revenueEstimateProject?: Maybe<RevenueEstimateProject>;
};


/** A project. Owner: Dataverse, with its accounting side from Finance. */
export type ProjectJournalLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What accountants keep about a project. Owner: Finance. */
export type ProjectAccounting = {
  __typename?: 'ProjectAccounting';
  /** Default financial dimensions. Owner: Finance. */
  dimensions?: Maybe<Array<Dimension>>;
  /** The dimensions as Finance shows them. Owner: Finance. */
  dimensionsText?: Maybe<Scalars['String']['output']>;
  /** Whether Finance still takes transactions and invoices: derived from its stage. Owner: Finance. */
  invoicingStatus?: Maybe<ProjectInvoicingStatus>;
  /** Project group, which decides posting and revenue rules. Owner: Finance. */
  projectGroup?: Maybe<Scalars['String']['output']>;
  /** Project type. Owner: Finance. */
  projectType?: Maybe<ProjectType>;
  /** The type as Finance stores it, also when it is not known here. Owner: Finance. */
  projectTypeSymbol?: Maybe<Scalars['String']['output']>;
  /** Sales tax group. Owner: Finance. */
  salesTaxGroup?: Maybe<Scalars['String']['output']>;
  /** Stage in Finance. Owner: Finance. */
  stage?: Maybe<ProjectAccountingStage>;
  /** The stage as Finance stores it, also when it is not known here. Owner: Finance. */
  stageSymbol?: Maybe<Scalars['String']['output']>;
  /** Changes whenever the record in Finance does; pass it as expectedAccountingVersion of an update. Only equality means something. Owner: Finance. */
  version: Scalars['String']['output'];
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

/** A category as set up for projects of one company. Owner: Finance. */
export type ProjectCategory = {
  __typename?: 'ProjectCategory';
  /** Category group. Owner: Finance. */
  categoryGroup?: Maybe<Scalars['String']['output']>;
  /** Identifier in Finance, that of the shared category. Owner: Finance. */
  code: Scalars['String']['output'];
  /** Whether journals may use it. Owner: Finance. */
  isActiveInJournals?: Maybe<Scalars['Boolean']['output']>;
  /** Item sales tax group. Owner: Finance. */
  itemSalesTaxGroup?: Maybe<Scalars['String']['output']>;
  /** The company. Owner: Finance. */
  legalEntity: LegalEntity;
  /** Name. Owner: Finance. */
  name?: Maybe<Scalars['String']['output']>;
  /** Kind of transaction. Owner: Finance. */
  transactionType?: Maybe<ProjectCategoryType>;
  /** The kind as Finance stores it, also when it is not known here. Owner: Finance. */
  transactionTypeSymbol?: Maybe<Scalars['String']['output']>;
};

/** Kind of transaction of a project category. Owner: Finance. */
export type ProjectCategoryType =
  /** Expenses. Owner: Finance. */
  | 'EXPENSE'
  /** Fees. Owner: Finance. */
  | 'FEE'
  /** Hours. Owner: Finance. */
  | 'HOUR'
  /** Items. Owner: Finance. */
  | 'ITEM'
  /** On-account amounts. Owner: Finance. */
  | 'ON_ACCOUNT'
  /** A kind that is not known here; see the sibling symbol. Owner: Finance. */
  | 'OTHER';

/** A project contract. Owner: Dataverse, with its accounting side from Finance. */
export type ProjectContract = {
  __typename?: 'ProjectContract';
  /** What accountants keep about the contract; null while Finance has no such contract. Owner: Finance. */
  accounting?: Maybe<ContractAccounting>;
  /** Company code, to join on. Owner: Dataverse. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** Contract number, the same in both systems. Owner: Dataverse. */
  number: Scalars['String']['output'];
};

/** Whether Finance takes transactions and invoices for a project. Owner: Finance. */
export type ProjectInvoicingStatus =
  /** It does not: the project's stage there is Completed. Owner: Finance. */
  | 'CLOSED'
  /** It does. Owner: Finance. */
  | 'OPEN';

/** A task of a project. Owner: Dataverse, with `activityNumber` from Finance. */
export type ProjectTask = {
  __typename?: 'ProjectTask';
  /** Activity number in Finance; null while Finance has no such activity. Owner: Finance. */
  activityNumber?: Maybe<Scalars['String']['output']>;
  /** Company code, to join on. Owner: Dataverse. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** Task number, the same in both systems. Owner: Dataverse. */
  number: Scalars['String']['output'];
  /** Project number, to join on. Owner: Dataverse. */
  projectNumber?: Maybe<Scalars['String']['output']>;
};

/** How far a project transaction is in Finance. Owner: Finance. */
export type ProjectTransactionStatus =
  /** Adjusted. Owner: Finance. */
  | 'ADJUSTED'
  /** On a credit note proposal. Owner: Finance. */
  | 'CREDIT_NOTE_PROPOSAL'
  /** Eliminated by an estimate. Owner: Finance. */
  | 'ELIMINATED'
  /** Part of an estimate. Owner: Finance. */
  | 'ESTIMATED'
  /** Invoiced. Owner: Finance. */
  | 'INVOICED'
  /** On an invoice proposal. Owner: Finance. */
  | 'INVOICE_PROPOSAL'
  /** Marked for a credit note. Owner: Finance. */
  | 'MARKED_CREDIT_NOTE'
  /** No status. Owner: Finance. */
  | 'NO_STATUS'
  /** A status that is not known here; see the sibling symbol. Owner: Finance. */
  | 'OTHER'
  /** Posted. Owner: Finance. */
  | 'POSTED'
  /** Registered, not posted. Owner: Finance. */
  | 'REGISTERED';

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

/** The purchase order of a subcontract. Owner: Finance. */
export type PurchaseOrder = {
  __typename?: 'PurchaseOrder';
  /** Accounting date. Owner: Finance. */
  accountingDate?: Maybe<Scalars['Date']['output']>;
  /** Date of the order. Owner: Finance. */
  date?: Maybe<Scalars['Date']['output']>;
  /** Lines. Owner: Finance. */
  lines?: Maybe<Array<PurchaseOrderLine>>;
  /** Name. Owner: Finance. */
  name?: Maybe<Scalars['String']['output']>;
  /** Purchase order number. Owner: Finance. */
  number?: Maybe<Scalars['String']['output']>;
  /** How far the order is. Owner: Finance. */
  status?: Maybe<PurchaseOrderStatus>;
  /** The status as Finance stores it, also when it is not known here. Owner: Finance. */
  statusSymbol?: Maybe<Scalars['String']['output']>;
  /** Account of the vendor. Owner: Finance. */
  vendorAccount?: Maybe<Scalars['String']['output']>;
};

/** A line of a subcontract's purchase order. Owner: Finance. */
export type PurchaseOrderLine = {
  __typename?: 'PurchaseOrderLine';
  /** Delivery date. Owner: Finance. */
  deliveryDate?: Maybe<Scalars['Date']['output']>;
  /** Name. Owner: Finance. */
  name?: Maybe<Scalars['String']['output']>;
  /** Number of the subcontract line. Owner: Finance. */
  number: Scalars['String']['output'];
  /** Price of one unit, in the currency of the order. Owner: Finance. */
  price?: Maybe<Scalars['Decimal']['output']>;
  /** The project. Owner: Finance. */
  project?: Maybe<Project>;
  /** Quantity ordered. Owner: Finance. */
  quantity?: Maybe<Scalars['Decimal']['output']>;
  /** How far the line is. Owner: Finance. */
  status?: Maybe<PurchaseOrderStatus>;
  /** The status as Finance stores it, also when it is not known here. Owner: Finance. */
  statusSymbol?: Maybe<Scalars['String']['output']>;
  /** Unit of the quantity. Owner: Finance. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** How far a purchase order is. Owner: Finance. */
export type PurchaseOrderStatus =
  /** Canceled. Owner: Finance. */
  | 'CANCELED'
  /** Invoiced. Owner: Finance. */
  | 'INVOICED'
  /** No status. Owner: Finance. */
  | 'NONE'
  /** Ordered. Owner: Finance. */
  | 'OPEN'
  /** A status that is not known here; see the sibling symbol. Owner: Finance. */
  | 'OTHER'
  /** Received. Owner: Finance. */
  | 'RECEIVED';

/** What can be asked. Owner: Finance. */
export type Query = {
  __typename?: 'Query';
  /** The exchange rates. Owner: Finance. */
  exchangeRates?: Maybe<ExchangeRateConnection>;
  /** The expense categories. Owner: Finance. */
  expenseCategories?: Maybe<ExpenseCategoryConnection>;
  /** The expense reports. Owner: Finance. */
  expenseReports?: Maybe<ExpenseReportConnection>;
  /** The expenses. Owner: Finance. */
  expenses?: Maybe<ExpenseConnection>;
  /** The integration journals. Owner: Finance. */
  integrationJournals?: Maybe<IntegrationJournalConnection>;
  /** The legal entities, by code. Owner: Finance. */
  legalEntities?: Maybe<Array<LegalEntity>>;
  /** The vendor invoices. Owner: Finance. */
  vendorInvoices?: Maybe<VendorInvoiceConnection>;
};


/** What can be asked. Owner: Finance. */
export type QueryExchangeRatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExchangeRateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ExchangeRateOrder>>;
};


/** What can be asked. Owner: Finance. */
export type QueryExpenseCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpenseCategoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ExpenseCategoryOrder>>;
};


/** What can be asked. Owner: Finance. */
export type QueryExpenseReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpenseReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ExpenseReportOrder>>;
};


/** What can be asked. Owner: Finance. */
export type QueryExpensesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpenseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ExpenseOrder>>;
};


/** What can be asked. Owner: Finance. */
export type QueryIntegrationJournalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IntegrationJournalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<IntegrationJournalOrder>>;
};


/** What can be asked. Owner: Finance. */
export type QueryVendorInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VendorInvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<VendorInvoiceOrder>>;
};

/** A resource role, defined in Dataverse. Owner: Dataverse, with `perCompany` from Finance. */
export type ResourceRole = {
  __typename?: 'ResourceRole';
  /** Number of the role, the same in both systems. Owner: Dataverse. */
  number: Scalars['String']['output'];
  /** The copies that Finance keeps, one for each company in dual-write scope. Owner: Finance. */
  perCompany?: Maybe<Array<CompanyRole>>;
};

/** The project on which Finance estimates the revenue of a fixed price. Owner: Finance. */
export type RevenueEstimateProject = {
  __typename?: 'RevenueEstimateProject';
  /** Name. Owner: Finance. */
  name?: Maybe<Scalars['String']['output']>;
  /** Project number in Finance. Owner: Finance. */
  number: Scalars['String']['output'];
  /** Project group. Owner: Finance. */
  projectGroup?: Maybe<Scalars['String']['output']>;
  /** Project type. Owner: Finance. */
  projectType?: Maybe<ProjectType>;
  /** The type as Finance stores it, also when it is not known here. Owner: Finance. */
  projectTypeSymbol?: Maybe<Scalars['String']['output']>;
  /** Stage in Finance. Owner: Finance. */
  stage?: Maybe<ProjectAccountingStage>;
  /** The stage as Finance stores it, also when it is not known here. Owner: Finance. */
  stageSymbol?: Maybe<Scalars['String']['output']>;
};

/** A category shared by all companies, for one kind of transaction. Owner: Finance. */
export type SharedCategory = {
  __typename?: 'SharedCategory';
  /** Identifier in Finance, of the shape `TCN-<number>-<suffix>`. Owner: Finance. */
  code: Scalars['String']['output'];
  /** Whether expense reports may use it. Owner: Finance. */
  isUsedInExpense?: Maybe<Scalars['Boolean']['output']>;
  /** Whether projects may use it. Owner: Finance. */
  isUsedInProject?: Maybe<Scalars['Boolean']['output']>;
  /** Kind of transaction, from the identifier's suffix. Owner: Finance. */
  kind: SharedCategoryKind;
  /** Name. Owner: Finance. */
  name?: Maybe<Scalars['String']['output']>;
};

/** The kind of transaction that a shared category is for. Owner: Finance. */
export type SharedCategoryKind =
  /** Expenses; suffix 4. Owner: Finance. */
  | 'EXPENSE'
  /** Fees; suffix 2. Owner: Finance. */
  | 'FEE'
  /** Hours; suffix 1. Owner: Finance. */
  | 'HOUR'
  /** Items; suffix 3. Owner: Finance. */
  | 'ITEM'
  /** On-account amounts; suffix 5, from release 10.0.41. Owner: Finance. */
  | 'ON_ACCOUNT'
  /** A suffix that is not known here; see `code`. Owner: Finance. */
  | 'OTHER';

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

/** A subcontract. Owner: Dataverse, with `purchaseOrder` from Finance. */
export type Subcontract = {
  __typename?: 'Subcontract';
  /** Company code, to join on. Owner: Dataverse. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** Subcontract number, the same in both systems. Owner: Dataverse. */
  number: Scalars['String']['output'];
  /** The purchase order that the subcontract became. Owner: Finance. */
  purchaseOrder?: Maybe<PurchaseOrder>;
};

/** One of the two systems behind this API. Owner: the gateway. */
export type System =
  /** Microsoft Dataverse, where project people work. Owner: the gateway. */
  | 'DATAVERSE'
  /** Dynamics 365 Finance, where accountants work. Owner: the gateway. */
  | 'FINANCE';

/** A transaction category, defined in Dataverse. Owner: Dataverse, with its accounting side from Finance. */
export type TransactionCategory = {
  __typename?: 'TransactionCategory';
  /** Number of the category, the same in both systems. Owner: Dataverse. */
  number: Scalars['String']['output'];
  /** What an accountant set up for it in each company. Owner: Finance. */
  projectCategories?: Maybe<Array<ProjectCategory>>;
  /** The shared categories that Finance made of it, one for each kind of transaction. Owner: Finance. */
  sharedCategories?: Maybe<Array<SharedCategory>>;
};


/** A transaction category, defined in Dataverse. Owner: Dataverse, with its accounting side from Finance. */
export type TransactionCategoryProjectCategoriesArgs = {
  legalEntity?: InputMaybe<Scalars['String']['input']>;
};

/** A vendor. Owner: Dataverse; referred to from Finance. */
export type Vendor = {
  __typename?: 'Vendor';
  /** Vendor account, the same in both systems. Owner: Dataverse. */
  accountNumber: Scalars['String']['output'];
  /** Company code, to join on. Owner: Dataverse. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
};

/** A vendor invoice with at least one line for a project. Owner: Finance; its verification: Dataverse. */
export type VendorInvoice = Node & {
  __typename?: 'VendorInvoice';
  /** Currency. Owner: Finance. */
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** Date of the invoice in the books. Owner: Finance. */
  date: Scalars['Date']['output'];
  /** Description. Owner: Finance. */
  description?: Maybe<Scalars['String']['output']>;
  /** Date on the vendor's document. Owner: Finance. */
  documentDate?: Maybe<Scalars['Date']['output']>;
  /** Opaque id. Owner: Finance. */
  id: Scalars['ID']['output'];
  /** Whether it is for a subcontract. Owner: Finance. */
  isForSubcontract?: Maybe<Scalars['Boolean']['output']>;
  /** The company. Owner: Finance. */
  legalEntity: LegalEntity;
  /** Company code, to join on. Owner: Finance. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** Lines that carry a project. Owner: Finance. */
  lines?: Maybe<Array<VendorInvoiceLine>>;
  /** Invoice number of the vendor. Owner: Finance. */
  number: Scalars['String']['output'];
  /** Purchase order. Owner: Finance. */
  purchaseOrderNumber?: Maybe<Scalars['String']['output']>;
  /** The records that this is read from. Owner: Finance. */
  sources: Array<SourceRecord>;
  /** How far the project manager's review is, as Finance knows it. Owner: Finance. */
  status: VendorInvoiceStatus;
  /** The status as Finance stores it, also when it is not known here. Owner: Finance. */
  statusSymbol?: Maybe<Scalars['String']['output']>;
  /** Sum of the lines that carry a project; Finance shows no other total here. Owner: Finance. */
  total?: Maybe<Money>;
  /** The vendor. Owner: Finance; the vendor's data: Dataverse. */
  vendor?: Maybe<Vendor>;
  /** Vendor account, to join on. Owner: Finance. */
  vendorAccount?: Maybe<Scalars['String']['output']>;
  /** Changes whenever the record changes; compare for equality only. Owner: Finance. */
  version: Scalars['String']['output'];
};

/** A page of vendor invoices. Owner: the gateway. */
export type VendorInvoiceConnection = {
  __typename?: 'VendorInvoiceConnection';
  /** The rows with their cursors. Owner: the gateway. */
  edges: Array<VendorInvoiceEdge>;
  /** The rows. Owner: the gateway. */
  nodes: Array<VendorInvoice>;
  /** Where the page stands in the list. Owner: the gateway. */
  pageInfo: PageInfo;
  /** How many rows the whole list has. Counting costs extra. Owner: the gateway. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** False when totalCount is only a lower bound. Owner: the gateway. */
  totalCountIsExact?: Maybe<Scalars['Boolean']['output']>;
};

/** An edge of a list of vendor invoices. Owner: the gateway. */
export type VendorInvoiceEdge = {
  __typename?: 'VendorInvoiceEdge';
  /** The row's place in the list. Owner: the gateway. */
  cursor: Scalars['String']['output'];
  /** The object. Owner: Finance. */
  node: VendorInvoice;
};

/** Conditions on vendor invoices; those side by side must all be met. Owner: Finance. */
export type VendorInvoiceFilter = {
  /** All of these. Owner: Finance. */
  and?: InputMaybe<Array<VendorInvoiceFilter>>;
  /** The date in the books. Owner: Finance. */
  date?: InputMaybe<DateFilter>;
  /** The legal entity's code. Owner: Finance. */
  legalEntity?: InputMaybe<StringFilter>;
  /** Not this. Owner: Finance. */
  not?: InputMaybe<VendorInvoiceFilter>;
  /** The number. Owner: Finance. */
  number?: InputMaybe<StringFilter>;
  /** At least one of these. Owner: Finance. */
  or?: InputMaybe<Array<VendorInvoiceFilter>>;
  /** The purchase order. Owner: Finance. */
  purchaseOrderNumber?: InputMaybe<StringFilter>;
  /** How far the review is. Owner: Finance. */
  status?: InputMaybe<VendorInvoiceStatusFilter>;
  /** The vendor account. Owner: Finance. */
  vendor?: InputMaybe<StringFilter>;
};

/** A line of a vendor invoice that carries a project. Owner: Finance; its actuals: Dataverse. */
export type VendorInvoiceLine = Node & {
  __typename?: 'VendorInvoiceLine';
  /** Amount of the line. Owner: Finance. */
  amount: Money;
  /** Date. Owner: Finance. */
  date?: Maybe<Scalars['Date']['output']>;
  /** Text. Owner: Finance. */
  description?: Maybe<Scalars['String']['output']>;
  /** Number of the project transaction, by which both systems know the line. Owner: Finance. */
  externalLine: Scalars['String']['output'];
  /** Opaque id. Owner: Finance. */
  id: Scalars['ID']['output'];
  /** Code of the project's company, to join on. Owner: Finance. */
  legalEntityId?: Maybe<Scalars['String']['output']>;
  /** Price of one unit. Owner: Finance. */
  price?: Maybe<Money>;
  /** Quantity. Owner: Finance. */
  quantity?: Maybe<Scalars['Decimal']['output']>;
  /** The resource role. Owner: Finance. */
  role?: Maybe<ResourceRole>;
  /** The records that this is read from. Owner: Finance. */
  sources: Array<SourceRecord>;
  /** Unit of the quantity. Owner: Finance. */
  unit?: Maybe<Scalars['String']['output']>;
  /** Changes whenever the record changes; compare for equality only. Owner: Finance. */
  version: Scalars['String']['output'];
};

/** One term of an order of vendor invoices. Owner: Finance. */
export type VendorInvoiceOrder = {
  /** Smallest or largest first; rows without a value are the smallest. Owner: Finance. */
  direction?: OrderDirection;
  /** What to order by. Owner: Finance. */
  field: VendorInvoiceOrderField;
};

/** What a list of vendor invoices can be ordered by. Owner: Finance. */
export type VendorInvoiceOrderField =
  /** The date in the books. Owner: Finance. */
  | 'DATE'
  /** The legal entity's code. Owner: Finance. */
  | 'LEGAL_ENTITY'
  /** The number. Owner: Finance. */
  | 'NUMBER'
  /** The vendor account. Owner: Finance. */
  | 'VENDOR';

/** How far the review of a vendor invoice is. Owner: Finance. */
export type VendorInvoiceStatus =
  /** Confirmed. Owner: Finance. */
  | 'CONFIRMED'
  /** Not reviewed. Owner: Finance. */
  | 'DRAFT'
  /** In review. Owner: Finance. */
  | 'IN_REVIEW'
  /** No review. Owner: Finance. */
  | 'NONE'
  /** A status that is not known here; see the sibling symbol. Owner: Finance. */
  | 'OTHER';

/** Conditions on how far a review is. Owner: Finance. */
export type VendorInvoiceStatusFilter = {
  /** Equal to this. Owner: Finance. */
  eq?: InputMaybe<VendorInvoiceStatus>;
  /** One of these, at most 500. Owner: Finance. */
  in?: InputMaybe<Array<VendorInvoiceStatus>>;
  /** True: nothing is set; false: something is set. Owner: Finance. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to this; also met where nothing is set. Owner: Finance. */
  ne?: InputMaybe<VendorInvoiceStatus>;
};

/** A worker. Owner: Dataverse; referred to from Finance. */
export type Worker = {
  __typename?: 'Worker';
  /** Personnel number, the same in both systems. Owner: Dataverse. */
  personnelNumber: Scalars['String']['output'];
};



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
  ContractCustomer: ContractCustomer;
  ContractLine: ContractLine;
  ExchangeRate: ExchangeRate;
  Expense: Expense;
  ExpenseCategory: ExpenseCategory;
  ExpenseEstimate: ExpenseEstimate;
  ExpenseReport: ExpenseReport;
  IntegrationJournal: IntegrationJournal;
  IntegrationJournalLine: IntegrationJournalLine;
  Invoice: Invoice;
  LaborEstimate: LaborEstimate;
  LegalEntity: LegalEntity;
  MaterialEstimate: MaterialEstimate;
  Project: Project;
  ProjectContract: ProjectContract;
  ProjectTask: ProjectTask;
  ResourceRole: ResourceRole;
  Subcontract: Subcontract;
  TransactionCategory: TransactionCategory;
  VendorInvoice: VendorInvoice;
  VendorInvoiceLine: VendorInvoiceLine;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Actual:
    ( { __typename: 'Actual' }
    & GraphQLRecursivePick<FederationTypes['Actual'], {"legalEntityId":true,"importId":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Actual'], {"skipSync":true}> ) );
  BillingMilestone:
    ( { __typename: 'BillingMilestone' }
    & GraphQLRecursivePick<FederationTypes['BillingMilestone'], {"legalEntityId":true,"number":true}> );
  ContractCustomer:
    ( { __typename: 'ContractCustomer' }
    & GraphQLRecursivePick<FederationTypes['ContractCustomer'], {"legalEntityId":true,"contractNumber":true,"fundingSourceId":true}> );
  ContractLine:
    ( { __typename: 'ContractLine' }
    & GraphQLRecursivePick<FederationTypes['ContractLine'], {"legalEntityId":true,"contractNumber":true,"number":true}> );
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
    & GraphQLRecursivePick<FederationTypes['ExpenseEstimate'], {"legalEntityId":true,"importId":true}> );
  ExpenseReport:
    ( { __typename: 'ExpenseReport' }
    & ( GraphQLRecursivePick<FederationTypes['ExpenseReport'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['ExpenseReport'], {"legalEntityId":true,"number":true}> ) );
  IntegrationJournal:
    ( { __typename: 'IntegrationJournal' }
    & ( GraphQLRecursivePick<FederationTypes['IntegrationJournal'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['IntegrationJournal'], {"legalEntityId":true,"number":true}> ) );
  IntegrationJournalLine:
    ( { __typename: 'IntegrationJournalLine' }
    & GraphQLRecursivePick<FederationTypes['IntegrationJournalLine'], {"id":true}> );
  Invoice:
    ( { __typename: 'Invoice' }
    & GraphQLRecursivePick<FederationTypes['Invoice'], {"legalEntityId":true,"number":true}> );
  LaborEstimate:
    ( { __typename: 'LaborEstimate' }
    & GraphQLRecursivePick<FederationTypes['LaborEstimate'], {"legalEntityId":true,"importId":true}> );
  LegalEntity:
    ( { __typename: 'LegalEntity' }
    & ( GraphQLRecursivePick<FederationTypes['LegalEntity'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['LegalEntity'], {"id":true}> ) );
  MaterialEstimate:
    ( { __typename: 'MaterialEstimate' }
    & GraphQLRecursivePick<FederationTypes['MaterialEstimate'], {"legalEntityId":true,"importId":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"legalEntityId":true,"number":true}> );
  ProjectContract:
    ( { __typename: 'ProjectContract' }
    & GraphQLRecursivePick<FederationTypes['ProjectContract'], {"legalEntityId":true,"number":true}> );
  ProjectTask:
    ( { __typename: 'ProjectTask' }
    & GraphQLRecursivePick<FederationTypes['ProjectTask'], {"legalEntityId":true,"projectNumber":true,"number":true}> );
  ResourceRole:
    ( { __typename: 'ResourceRole' }
    & GraphQLRecursivePick<FederationTypes['ResourceRole'], {"number":true}> );
  Subcontract:
    ( { __typename: 'Subcontract' }
    & GraphQLRecursivePick<FederationTypes['Subcontract'], {"legalEntityId":true,"number":true}> );
  TransactionCategory:
    ( { __typename: 'TransactionCategory' }
    & GraphQLRecursivePick<FederationTypes['TransactionCategory'], {"number":true}> );
  VendorInvoice:
    ( { __typename: 'VendorInvoice' }
    & ( GraphQLRecursivePick<FederationTypes['VendorInvoice'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['VendorInvoice'], {"legalEntityId":true,"vendorAccount":true,"number":true}> ) );
  VendorInvoiceLine:
    ( { __typename: 'VendorInvoiceLine' }
    & ( GraphQLRecursivePick<FederationTypes['VendorInvoiceLine'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['VendorInvoiceLine'], {"legalEntityId":true,"externalLine":true}> ) );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Estimate:
    | ( Omit<ExpenseEstimate, 'forecast'> & { forecast?: Maybe<_RefType['Forecast']> } )
    | ( Omit<LaborEstimate, 'forecast'> & { forecast?: Maybe<_RefType['Forecast']> } )
    | ( Omit<MaterialEstimate, 'forecast'> & { forecast?: Maybe<_RefType['Forecast']> } )
  ;
  Node:
    | ( FinanceObject )
    | ( FinanceObject )
    | ( FinanceObject )
    | ( Omit<ExpenseReport, 'legalEntity' | 'lines'> & { legalEntity: _RefType['LegalEntity'], lines: Array<_RefType['Expense']> } )
    | ( FinanceObject )
    | ( FinanceObject )
    | ( FinanceObject )
    | ( FinanceObject )
    | ( FinanceObject )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountingState: AccountingState;
  Actual: ResolverTypeWrapper<Omit<Actual, 'accounting'> & { accounting?: Maybe<ResolversTypes['ActualAccounting']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActualAccounting: ResolverTypeWrapper<Omit<ActualAccounting, 'journalLine'> & { journalLine?: Maybe<ResolversTypes['IntegrationJournalLine']> }>;
  BillingMilestone: ResolverTypeWrapper<Omit<BillingMilestone, 'onAccountTransaction'> & { onAccountTransaction?: Maybe<ResolversTypes['OnAccountTransaction']> }>;
  BillingRule: ResolverTypeWrapper<FinanceObject>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BillingRuleType: BillingRuleType;
  BooleanFilter: BooleanFilter;
  CompanyRole: ResolverTypeWrapper<FinanceObject>;
  ContractAccounting: ResolverTypeWrapper<FinanceObject>;
  ContractCustomer: ResolverTypeWrapper<Omit<ContractCustomer, 'fundingSource'> & { fundingSource?: Maybe<ResolversTypes['FundingSource']> }>;
  ContractLine: ResolverTypeWrapper<Omit<ContractLine, 'billingRule'> & { billingRule?: Maybe<ResolversTypes['BillingRule']> }>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DatePeriod: ResolverTypeWrapper<DatePeriod>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  Dimension: ResolverTypeWrapper<Dimension>;
  Estimate: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Estimate']>;
  ExchangeRate: ResolverTypeWrapper<FinanceObject>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ExchangeRateConnection: ResolverTypeWrapper<Omit<ExchangeRateConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ExchangeRateEdge']>, nodes: Array<ResolversTypes['ExchangeRate']> }>;
  ExchangeRateEdge: ResolverTypeWrapper<Omit<ExchangeRateEdge, 'node'> & { node: ResolversTypes['ExchangeRate'] }>;
  ExchangeRateFilter: ExchangeRateFilter;
  ExchangeRateOrder: ExchangeRateOrder;
  ExchangeRateOrderField: ExchangeRateOrderField;
  Expense: ResolverTypeWrapper<FinanceObject>;
  ExpenseCategory: ResolverTypeWrapper<FinanceObject>;
  ExpenseCategoryConnection: ResolverTypeWrapper<Omit<ExpenseCategoryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ExpenseCategoryEdge']>, nodes: Array<ResolversTypes['ExpenseCategory']> }>;
  ExpenseCategoryEdge: ResolverTypeWrapper<Omit<ExpenseCategoryEdge, 'node'> & { node: ResolversTypes['ExpenseCategory'] }>;
  ExpenseCategoryFilter: ExpenseCategoryFilter;
  ExpenseCategoryOrder: ExpenseCategoryOrder;
  ExpenseCategoryOrderField: ExpenseCategoryOrderField;
  ExpenseConnection: ResolverTypeWrapper<Omit<ExpenseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ExpenseEdge']>, nodes: Array<ResolversTypes['Expense']> }>;
  ExpenseEdge: ResolverTypeWrapper<Omit<ExpenseEdge, 'node'> & { node: ResolversTypes['Expense'] }>;
  ExpenseEstimate: ResolverTypeWrapper<Omit<ExpenseEstimate, 'forecast'> & { forecast?: Maybe<ResolversTypes['Forecast']> }>;
  ExpenseFilter: ExpenseFilter;
  ExpenseOrder: ExpenseOrder;
  ExpenseOrderField: ExpenseOrderField;
  ExpenseReport: ResolverTypeWrapper<Omit<ExpenseReport, 'legalEntity' | 'lines'> & { legalEntity: ResolversTypes['LegalEntity'], lines: Array<ResolversTypes['Expense']> }>;
  ExpenseReportConnection: ResolverTypeWrapper<Omit<ExpenseReportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ExpenseReportEdge']>, nodes: Array<ResolversTypes['ExpenseReport']> }>;
  ExpenseReportEdge: ResolverTypeWrapper<Omit<ExpenseReportEdge, 'node'> & { node: ResolversTypes['ExpenseReport'] }>;
  ExpenseReportFilter: ExpenseReportFilter;
  ExpenseReportOrder: ExpenseReportOrder;
  ExpenseReportOrderField: ExpenseReportOrderField;
  ExpenseReportStatus: ExpenseReportStatus;
  ExpenseReportStatusFilter: ExpenseReportStatusFilter;
  ExpenseType: ExpenseType;
  ExpenseTypeFilter: ExpenseTypeFilter;
  Forecast: ResolverTypeWrapper<FinanceObject>;
  FundingSource: ResolverTypeWrapper<FinanceObject>;
  FundingType: FundingType;
  IDFilter: IdFilter;
  IntegrationJournal: ResolverTypeWrapper<FinanceObject>;
  IntegrationJournalConnection: ResolverTypeWrapper<Omit<IntegrationJournalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IntegrationJournalEdge']>, nodes: Array<ResolversTypes['IntegrationJournal']> }>;
  IntegrationJournalEdge: ResolverTypeWrapper<Omit<IntegrationJournalEdge, 'node'> & { node: ResolversTypes['IntegrationJournal'] }>;
  IntegrationJournalFilter: IntegrationJournalFilter;
  IntegrationJournalLine: ResolverTypeWrapper<FinanceObject>;
  IntegrationJournalLineConnection: ResolverTypeWrapper<Omit<IntegrationJournalLineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IntegrationJournalLineEdge']>, nodes: Array<ResolversTypes['IntegrationJournalLine']> }>;
  IntegrationJournalLineEdge: ResolverTypeWrapper<Omit<IntegrationJournalLineEdge, 'node'> & { node: ResolversTypes['IntegrationJournalLine'] }>;
  IntegrationJournalOrder: IntegrationJournalOrder;
  IntegrationJournalOrderField: IntegrationJournalOrderField;
  Invoice: ResolverTypeWrapper<Omit<Invoice, 'proposal'> & { proposal?: Maybe<ResolversTypes['InvoiceProposal']> }>;
  InvoiceProposal: ResolverTypeWrapper<FinanceObject>;
  InvoiceProposalLine: ResolverTypeWrapper<Omit<InvoiceProposalLine, 'project'> & { project?: Maybe<ResolversTypes['Project']> }>;
  InvoiceProposalLineKind: InvoiceProposalLineKind;
  InvoiceProposalStatus: InvoiceProposalStatus;
  JournalStatus: JournalStatus;
  JournalStatusFilter: JournalStatusFilter;
  JournalTransactionType: JournalTransactionType;
  LaborEstimate: ResolverTypeWrapper<Omit<LaborEstimate, 'forecast'> & { forecast?: Maybe<ResolversTypes['Forecast']> }>;
  Ledger: ResolverTypeWrapper<FinanceObject>;
  LegalEntity: ResolverTypeWrapper<FinanceObject>;
  MaterialEstimate: ResolverTypeWrapper<Omit<MaterialEstimate, 'forecast'> & { forecast?: Maybe<ResolversTypes['Forecast']> }>;
  Money: ResolverTypeWrapper<Money>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OnAccountTransaction: ResolverTypeWrapper<FinanceObject>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Project: ResolverTypeWrapper<Omit<Project, 'accounting' | 'journalLines' | 'revenueEstimateProject'> & { accounting?: Maybe<ResolversTypes['ProjectAccounting']>, journalLines?: Maybe<ResolversTypes['IntegrationJournalLineConnection']>, revenueEstimateProject?: Maybe<ResolversTypes['RevenueEstimateProject']> }>;
  ProjectAccounting: ResolverTypeWrapper<FinanceObject>;
  ProjectAccountingStage: ProjectAccountingStage;
  ProjectCategory: ResolverTypeWrapper<FinanceObject>;
  ProjectCategoryType: ProjectCategoryType;
  ProjectContract: ResolverTypeWrapper<Omit<ProjectContract, 'accounting'> & { accounting?: Maybe<ResolversTypes['ContractAccounting']> }>;
  ProjectInvoicingStatus: ProjectInvoicingStatus;
  ProjectTask: ResolverTypeWrapper<ProjectTask>;
  ProjectTransactionStatus: ProjectTransactionStatus;
  ProjectType: ProjectType;
  PurchaseOrder: ResolverTypeWrapper<FinanceObject>;
  PurchaseOrderLine: ResolverTypeWrapper<FinanceObject>;
  PurchaseOrderStatus: PurchaseOrderStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ResourceRole: ResolverTypeWrapper<Omit<ResourceRole, 'perCompany'> & { perCompany?: Maybe<Array<ResolversTypes['CompanyRole']>> }>;
  RevenueEstimateProject: ResolverTypeWrapper<FinanceObject>;
  SharedCategory: ResolverTypeWrapper<FinanceObject>;
  SharedCategoryKind: SharedCategoryKind;
  SourceRecord: ResolverTypeWrapper<SourceRecord>;
  StringFilter: StringFilter;
  Subcontract: ResolverTypeWrapper<Omit<Subcontract, 'purchaseOrder'> & { purchaseOrder?: Maybe<ResolversTypes['PurchaseOrder']> }>;
  System: System;
  TransactionCategory: ResolverTypeWrapper<Omit<TransactionCategory, 'projectCategories' | 'sharedCategories'> & { projectCategories?: Maybe<Array<ResolversTypes['ProjectCategory']>>, sharedCategories?: Maybe<Array<ResolversTypes['SharedCategory']>> }>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  Vendor: ResolverTypeWrapper<Vendor>;
  VendorInvoice: ResolverTypeWrapper<FinanceObject>;
  VendorInvoiceConnection: ResolverTypeWrapper<Omit<VendorInvoiceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['VendorInvoiceEdge']>, nodes: Array<ResolversTypes['VendorInvoice']> }>;
  VendorInvoiceEdge: ResolverTypeWrapper<Omit<VendorInvoiceEdge, 'node'> & { node: ResolversTypes['VendorInvoice'] }>;
  VendorInvoiceFilter: VendorInvoiceFilter;
  VendorInvoiceLine: ResolverTypeWrapper<FinanceObject>;
  VendorInvoiceOrder: VendorInvoiceOrder;
  VendorInvoiceOrderField: VendorInvoiceOrderField;
  VendorInvoiceStatus: VendorInvoiceStatus;
  VendorInvoiceStatusFilter: VendorInvoiceStatusFilter;
  Worker: ResolverTypeWrapper<Worker>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actual: Omit<Actual, 'accounting'> & { accounting?: Maybe<ResolversParentTypes['ActualAccounting']> } | FederationReferenceTypes['Actual'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  ActualAccounting: Omit<ActualAccounting, 'journalLine'> & { journalLine?: Maybe<ResolversParentTypes['IntegrationJournalLine']> };
  BillingMilestone: Omit<BillingMilestone, 'onAccountTransaction'> & { onAccountTransaction?: Maybe<ResolversParentTypes['OnAccountTransaction']> } | FederationReferenceTypes['BillingMilestone'];
  BillingRule: FinanceObject;
  Int: Scalars['Int']['output'];
  BooleanFilter: BooleanFilter;
  CompanyRole: FinanceObject;
  ContractAccounting: FinanceObject;
  ContractCustomer: Omit<ContractCustomer, 'fundingSource'> & { fundingSource?: Maybe<ResolversParentTypes['FundingSource']> } | FederationReferenceTypes['ContractCustomer'];
  ContractLine: Omit<ContractLine, 'billingRule'> & { billingRule?: Maybe<ResolversParentTypes['BillingRule']> } | FederationReferenceTypes['ContractLine'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DatePeriod: DatePeriod;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  Dimension: Dimension;
  Estimate: ResolversInterfaceTypes<ResolversParentTypes>['Estimate'];
  ExchangeRate: FinanceObject;
  ID: Scalars['ID']['output'];
  ExchangeRateConnection: Omit<ExchangeRateConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ExchangeRateEdge']>, nodes: Array<ResolversParentTypes['ExchangeRate']> };
  ExchangeRateEdge: Omit<ExchangeRateEdge, 'node'> & { node: ResolversParentTypes['ExchangeRate'] };
  ExchangeRateFilter: ExchangeRateFilter;
  ExchangeRateOrder: ExchangeRateOrder;
  Expense: FinanceObject;
  ExpenseCategory: FinanceObject;
  ExpenseCategoryConnection: Omit<ExpenseCategoryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ExpenseCategoryEdge']>, nodes: Array<ResolversParentTypes['ExpenseCategory']> };
  ExpenseCategoryEdge: Omit<ExpenseCategoryEdge, 'node'> & { node: ResolversParentTypes['ExpenseCategory'] };
  ExpenseCategoryFilter: ExpenseCategoryFilter;
  ExpenseCategoryOrder: ExpenseCategoryOrder;
  ExpenseConnection: Omit<ExpenseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ExpenseEdge']>, nodes: Array<ResolversParentTypes['Expense']> };
  ExpenseEdge: Omit<ExpenseEdge, 'node'> & { node: ResolversParentTypes['Expense'] };
  ExpenseEstimate: Omit<ExpenseEstimate, 'forecast'> & { forecast?: Maybe<ResolversParentTypes['Forecast']> } | FederationReferenceTypes['ExpenseEstimate'];
  ExpenseFilter: ExpenseFilter;
  ExpenseOrder: ExpenseOrder;
  ExpenseReport: Omit<ExpenseReport, 'legalEntity' | 'lines'> & { legalEntity: ResolversParentTypes['LegalEntity'], lines: Array<ResolversParentTypes['Expense']> } | FederationReferenceTypes['ExpenseReport'];
  ExpenseReportConnection: Omit<ExpenseReportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ExpenseReportEdge']>, nodes: Array<ResolversParentTypes['ExpenseReport']> };
  ExpenseReportEdge: Omit<ExpenseReportEdge, 'node'> & { node: ResolversParentTypes['ExpenseReport'] };
  ExpenseReportFilter: ExpenseReportFilter;
  ExpenseReportOrder: ExpenseReportOrder;
  ExpenseReportStatusFilter: ExpenseReportStatusFilter;
  ExpenseTypeFilter: ExpenseTypeFilter;
  Forecast: FinanceObject;
  FundingSource: FinanceObject;
  IDFilter: IdFilter;
  IntegrationJournal: FinanceObject;
  IntegrationJournalConnection: Omit<IntegrationJournalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IntegrationJournalEdge']>, nodes: Array<ResolversParentTypes['IntegrationJournal']> };
  IntegrationJournalEdge: Omit<IntegrationJournalEdge, 'node'> & { node: ResolversParentTypes['IntegrationJournal'] };
  IntegrationJournalFilter: IntegrationJournalFilter;
  IntegrationJournalLine: FinanceObject;
  IntegrationJournalLineConnection: Omit<IntegrationJournalLineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IntegrationJournalLineEdge']>, nodes: Array<ResolversParentTypes['IntegrationJournalLine']> };
  IntegrationJournalLineEdge: Omit<IntegrationJournalLineEdge, 'node'> & { node: ResolversParentTypes['IntegrationJournalLine'] };
  IntegrationJournalOrder: IntegrationJournalOrder;
  Invoice: Omit<Invoice, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['InvoiceProposal']> } | FederationReferenceTypes['Invoice'];
  InvoiceProposal: FinanceObject;
  InvoiceProposalLine: Omit<InvoiceProposalLine, 'project'> & { project?: Maybe<ResolversParentTypes['Project']> };
  JournalStatusFilter: JournalStatusFilter;
  LaborEstimate: Omit<LaborEstimate, 'forecast'> & { forecast?: Maybe<ResolversParentTypes['Forecast']> } | FederationReferenceTypes['LaborEstimate'];
  Ledger: FinanceObject;
  LegalEntity: FinanceObject;
  MaterialEstimate: Omit<MaterialEstimate, 'forecast'> & { forecast?: Maybe<ResolversParentTypes['Forecast']> } | FederationReferenceTypes['MaterialEstimate'];
  Money: Money;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OnAccountTransaction: FinanceObject;
  PageInfo: PageInfo;
  Project: Omit<Project, 'accounting' | 'journalLines' | 'revenueEstimateProject'> & { accounting?: Maybe<ResolversParentTypes['ProjectAccounting']>, journalLines?: Maybe<ResolversParentTypes['IntegrationJournalLineConnection']>, revenueEstimateProject?: Maybe<ResolversParentTypes['RevenueEstimateProject']> } | FederationReferenceTypes['Project'];
  ProjectAccounting: FinanceObject;
  ProjectCategory: FinanceObject;
  ProjectContract: Omit<ProjectContract, 'accounting'> & { accounting?: Maybe<ResolversParentTypes['ContractAccounting']> } | FederationReferenceTypes['ProjectContract'];
  ProjectTask: ProjectTask | FederationReferenceTypes['ProjectTask'];
  PurchaseOrder: FinanceObject;
  PurchaseOrderLine: FinanceObject;
  Query: Record<PropertyKey, never>;
  ResourceRole: Omit<ResourceRole, 'perCompany'> & { perCompany?: Maybe<Array<ResolversParentTypes['CompanyRole']>> } | FederationReferenceTypes['ResourceRole'];
  RevenueEstimateProject: FinanceObject;
  SharedCategory: FinanceObject;
  SourceRecord: SourceRecord;
  StringFilter: StringFilter;
  Subcontract: Omit<Subcontract, 'purchaseOrder'> & { purchaseOrder?: Maybe<ResolversParentTypes['PurchaseOrder']> } | FederationReferenceTypes['Subcontract'];
  TransactionCategory: Omit<TransactionCategory, 'projectCategories' | 'sharedCategories'> & { projectCategories?: Maybe<Array<ResolversParentTypes['ProjectCategory']>>, sharedCategories?: Maybe<Array<ResolversParentTypes['SharedCategory']>> } | FederationReferenceTypes['TransactionCategory'];
  URL: Scalars['URL']['output'];
  UUID: Scalars['UUID']['output'];
  Vendor: Vendor;
  VendorInvoice: FinanceObject;
  VendorInvoiceConnection: Omit<VendorInvoiceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['VendorInvoiceEdge']>, nodes: Array<ResolversParentTypes['VendorInvoice']> };
  VendorInvoiceEdge: Omit<VendorInvoiceEdge, 'node'> & { node: ResolversParentTypes['VendorInvoice'] };
  VendorInvoiceFilter: VendorInvoiceFilter;
  VendorInvoiceLine: FinanceObject;
  VendorInvoiceOrder: VendorInvoiceOrder;
  VendorInvoiceStatusFilter: VendorInvoiceStatusFilter;
  Worker: Worker;
};

export type ActualResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Actual'] = ResolversParentTypes['Actual'], FederationReferenceType extends FederationReferenceTypes['Actual'] = FederationReferenceTypes['Actual']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Actual']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accounting?: Resolver<Maybe<ResolversTypes['ActualAccounting']>, ParentType, ContextType>;
  importId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActualAccountingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ActualAccounting'] = ResolversParentTypes['ActualAccounting']> = {
  accountingAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  accountingDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dimensions?: Resolver<Maybe<Array<ResolversTypes['Dimension']>>, ParentType, ContextType>;
  dimensionsText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exchangeRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  invoiceProposalNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  itemSalesTaxGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  journalLine?: Resolver<Maybe<ResolversTypes['IntegrationJournalLine']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salesTax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  salesTaxGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AccountingState'], ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BillingMilestoneResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BillingMilestone'] = ResolversParentTypes['BillingMilestone'], FederationReferenceType extends FederationReferenceTypes['BillingMilestone'] = FederationReferenceTypes['BillingMilestone']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BillingMilestone']> | FederationReferenceType, FederationReferenceType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onAccountTransaction?: Resolver<Maybe<ResolversTypes['OnAccountTransaction']>, ParentType, ContextType>;
};

export type BillingRuleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BillingRule'] = ResolversParentTypes['BillingRule']> = {
  dimensions?: Resolver<Maybe<Array<ResolversTypes['Dimension']>>, ParentType, ContextType>;
  dimensionsText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salesTaxGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequenceNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['BillingRuleType']>, ParentType, ContextType>;
  typeSymbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CompanyRoleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CompanyRole'] = ResolversParentTypes['CompanyRole']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDefault?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isDisabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes['LegalEntity'], ParentType, ContextType>;
};

export type ContractAccountingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ContractAccounting'] = ResolversParentTypes['ContractAccounting']> = {
  dimensions?: Resolver<Maybe<Array<ResolversTypes['Dimension']>>, ParentType, ContextType>;
  dimensionsText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exchangeRateAgreement?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  fundingType?: Resolver<Maybe<ResolversTypes['FundingType']>, ParentType, ContextType>;
  fundingTypeSymbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postingProfile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salesTaxGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  termsOfPayment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContractCustomerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ContractCustomer'] = ResolversParentTypes['ContractCustomer'], FederationReferenceType extends FederationReferenceTypes['ContractCustomer'] = FederationReferenceTypes['ContractCustomer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContractCustomer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contractNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fundingSource?: Resolver<Maybe<ResolversTypes['FundingSource']>, ParentType, ContextType>;
  fundingSourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContractLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ContractLine'] = ResolversParentTypes['ContractLine'], FederationReferenceType extends FederationReferenceTypes['ContractLine'] = FederationReferenceTypes['ContractLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContractLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  billingRule?: Resolver<Maybe<ResolversTypes['BillingRule']>, ParentType, ContextType>;
  contractNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

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

export type DimensionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Dimension'] = ResolversParentTypes['Dimension']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EstimateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Estimate'] = ResolversParentTypes['Estimate']> = {
  __resolveType: TypeResolveFn<'ExpenseEstimate' | 'LaborEstimate' | 'MaterialEstimate', ParentType, ContextType>;
};

export type ExchangeRateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExchangeRate'] = ResolversParentTypes['ExchangeRate'], FederationReferenceType extends FederationReferenceTypes['ExchangeRate'] = FederationReferenceTypes['ExchangeRate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExchangeRate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  from?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  rateType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExchangeRateConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExchangeRateConnection'] = ResolversParentTypes['ExchangeRateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExchangeRateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExchangeRate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsExact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ExchangeRateEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExchangeRateEdge'] = ResolversParentTypes['ExchangeRateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExchangeRate'], ParentType, ContextType>;
};

export type ExpenseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Expense'] = ResolversParentTypes['Expense'], FederationReferenceType extends FederationReferenceTypes['Expense'] = FederationReferenceTypes['Expense']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Expense']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountingAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ExpenseCategory']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dimensions?: Resolver<Maybe<Array<ResolversTypes['Dimension']>>, ParentType, ContextType>;
  dimensionsText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemSalesTaxGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes['LegalEntity'], ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  merchant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['ExpenseReport']>, ParentType, ContextType>;
  salesTaxGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ExpenseReportStatus']>, ParentType, ContextType>;
  statusSymbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['ProjectTask']>, ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpenseCategoryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExpenseCategory'] = ResolversParentTypes['ExpenseCategory'], FederationReferenceType extends FederationReferenceTypes['ExpenseCategory'] = FederationReferenceTypes['ExpenseCategory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExpenseCategory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expenseType?: Resolver<Maybe<ResolversTypes['ExpenseType']>, ParentType, ContextType>;
  expenseTypeSymbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInactive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes['LegalEntity'], ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpenseCategoryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExpenseCategoryConnection'] = ResolversParentTypes['ExpenseCategoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExpenseCategoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExpenseCategory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsExact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ExpenseCategoryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExpenseCategoryEdge'] = ResolversParentTypes['ExpenseCategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExpenseCategory'], ParentType, ContextType>;
};

export type ExpenseConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExpenseConnection'] = ResolversParentTypes['ExpenseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExpenseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Expense']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsExact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ExpenseEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExpenseEdge'] = ResolversParentTypes['ExpenseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Expense'], ParentType, ContextType>;
};

export type ExpenseEstimateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExpenseEstimate'] = ResolversParentTypes['ExpenseEstimate'], FederationReferenceType extends FederationReferenceTypes['ExpenseEstimate'] = FederationReferenceTypes['ExpenseEstimate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExpenseEstimate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  forecast?: Resolver<Maybe<ResolversTypes['Forecast']>, ParentType, ContextType>;
  importId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpenseReportResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExpenseReport'] = ResolversParentTypes['ExpenseReport'], FederationReferenceType extends FederationReferenceTypes['ExpenseReport'] = FederationReferenceTypes['ExpenseReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExpenseReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes['LegalEntity'], ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['Expense']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ExpenseReportStatus'], ParentType, ContextType>;
  statusSymbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  worker?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpenseReportConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExpenseReportConnection'] = ResolversParentTypes['ExpenseReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExpenseReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExpenseReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsExact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ExpenseReportEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExpenseReportEdge'] = ResolversParentTypes['ExpenseReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExpenseReport'], ParentType, ContextType>;
};

export type ForecastResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Forecast'] = ResolversParentTypes['Forecast']> = {
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  costPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  dimensions?: Resolver<Maybe<Array<ResolversTypes['Dimension']>>, ParentType, ContextType>;
  dimensionsText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lineProperty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  salesPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type FundingSourceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FundingSource'] = ResolversParentTypes['FundingSource']> = {
  dimensions?: Resolver<Maybe<Array<ResolversTypes['Dimension']>>, ParentType, ContextType>;
  dimensionsText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fundingType?: Resolver<Maybe<ResolversTypes['FundingType']>, ParentType, ContextType>;
  fundingTypeSymbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invoiceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isPrimary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postingProfile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  termsOfPayment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IntegrationJournalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IntegrationJournal'] = ResolversParentTypes['IntegrationJournal'], FederationReferenceType extends FederationReferenceTypes['IntegrationJournal'] = FederationReferenceTypes['IntegrationJournal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IntegrationJournal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes['LegalEntity'], ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ResolversTypes['IntegrationJournalLineConnection']>, ParentType, ContextType, RequireFields<IntegrationJournalLinesArgs, 'first'>>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['IntegrationJournal']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['DatePeriod']>, ParentType, ContextType>;
  postedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JournalStatus'], ParentType, ContextType>;
  statusSymbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntegrationJournalConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IntegrationJournalConnection'] = ResolversParentTypes['IntegrationJournalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IntegrationJournalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IntegrationJournal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsExact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type IntegrationJournalEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IntegrationJournalEdge'] = ResolversParentTypes['IntegrationJournalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IntegrationJournal'], ParentType, ContextType>;
};

export type IntegrationJournalLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IntegrationJournalLine'] = ResolversParentTypes['IntegrationJournalLine'], FederationReferenceType extends FederationReferenceTypes['IntegrationJournalLine'] = FederationReferenceTypes['IntegrationJournalLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IntegrationJournalLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountingDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  billingItemSalesTaxGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  billingSalesTaxGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exchangeRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  hasPostingError?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemSalesTaxGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  journal?: Resolver<Maybe<ResolversTypes['IntegrationJournal']>, ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes['LegalEntity'], ParentType, ContextType>;
  lineNumber?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  lineProperty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  salesTaxGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['ProjectTask']>, ParentType, ContextType>;
  transactionType?: Resolver<Maybe<ResolversTypes['JournalTransactionType']>, ParentType, ContextType>;
  transactionTypeSymbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntegrationJournalLineConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IntegrationJournalLineConnection'] = ResolversParentTypes['IntegrationJournalLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IntegrationJournalLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IntegrationJournalLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsExact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type IntegrationJournalLineEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IntegrationJournalLineEdge'] = ResolversParentTypes['IntegrationJournalLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IntegrationJournalLine'], ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice'], FederationReferenceType extends FederationReferenceTypes['Invoice'] = FederationReferenceTypes['Invoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['InvoiceProposal']>, ParentType, ContextType>;
};

export type InvoiceProposalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InvoiceProposal'] = ResolversParentTypes['InvoiceProposal']> = {
  customerInvoiceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  exchangeRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  invoiceAccount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invoiceDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<Array<ResolversTypes['InvoiceProposalLine']>>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvoiceProposalStatus'], ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  termsOfPayment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  voucher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvoiceProposalLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InvoiceProposalLine'] = ResolversParentTypes['InvoiceProposalLine']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  itemSalesTaxGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InvoiceProposalLineKind'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  salesPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  salesTaxGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transactionNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LaborEstimateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LaborEstimate'] = ResolversParentTypes['LaborEstimate'], FederationReferenceType extends FederationReferenceTypes['LaborEstimate'] = FederationReferenceTypes['LaborEstimate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LaborEstimate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  forecast?: Resolver<Maybe<ResolversTypes['Forecast']>, ParentType, ContextType>;
  importId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Ledger'] = ResolversParentTypes['Ledger']> = {
  accountingCurrency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  budgetExchangeRateType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chartOfAccounts?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exchangeRateType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fiscalCalendar?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isBudgetControlEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportingCurrency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  reportingCurrencyExchangeRateType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LegalEntityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LegalEntity'] = ResolversParentTypes['LegalEntity'], FederationReferenceType extends FederationReferenceTypes['LegalEntity'] = FederationReferenceTypes['LegalEntity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalEntity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['Ledger']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaterialEstimateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MaterialEstimate'] = ResolversParentTypes['MaterialEstimate'], FederationReferenceType extends FederationReferenceTypes['MaterialEstimate'] = FederationReferenceTypes['MaterialEstimate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MaterialEstimate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  forecast?: Resolver<Maybe<ResolversTypes['Forecast']>, ParentType, ContextType>;
  importId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ExchangeRate' | 'Expense' | 'ExpenseCategory' | 'ExpenseReport' | 'IntegrationJournal' | 'IntegrationJournalLine' | 'LegalEntity' | 'VendorInvoice' | 'VendorInvoiceLine', ParentType, ContextType>;
};

export type OnAccountTransactionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OnAccountTransaction'] = ResolversParentTypes['OnAccountTransaction']> = {
  dimensionsRecord?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isMilestoneComplete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  itemSalesTaxGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salesTaxGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ProjectTransactionStatus']>, ParentType, ContextType>;
  statusSymbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accounting?: Resolver<Maybe<ResolversTypes['ProjectAccounting']>, ParentType, ContextType>;
  journalLines?: Resolver<Maybe<ResolversTypes['IntegrationJournalLineConnection']>, ParentType, ContextType, RequireFields<ProjectJournalLinesArgs, 'first'>>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revenueEstimateProject?: Resolver<Maybe<ResolversTypes['RevenueEstimateProject']>, ParentType, ContextType>;
};

export type ProjectAccountingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectAccounting'] = ResolversParentTypes['ProjectAccounting']> = {
  dimensions?: Resolver<Maybe<Array<ResolversTypes['Dimension']>>, ParentType, ContextType>;
  dimensionsText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invoicingStatus?: Resolver<Maybe<ResolversTypes['ProjectInvoicingStatus']>, ParentType, ContextType>;
  projectGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectType?: Resolver<Maybe<ResolversTypes['ProjectType']>, ParentType, ContextType>;
  projectTypeSymbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salesTaxGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['ProjectAccountingStage']>, ParentType, ContextType>;
  stageSymbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectCategoryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectCategory'] = ResolversParentTypes['ProjectCategory']> = {
  categoryGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isActiveInJournals?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  itemSalesTaxGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes['LegalEntity'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transactionType?: Resolver<Maybe<ResolversTypes['ProjectCategoryType']>, ParentType, ContextType>;
  transactionTypeSymbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectContractResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectContract'] = ResolversParentTypes['ProjectContract'], FederationReferenceType extends FederationReferenceTypes['ProjectContract'] = FederationReferenceTypes['ProjectContract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProjectContract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accounting?: Resolver<Maybe<ResolversTypes['ContractAccounting']>, ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectTaskResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectTask'] = ResolversParentTypes['ProjectTask'], FederationReferenceType extends FederationReferenceTypes['ProjectTask'] = FederationReferenceTypes['ProjectTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProjectTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PurchaseOrderResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PurchaseOrder'] = ResolversParentTypes['PurchaseOrder']> = {
  accountingDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<Array<ResolversTypes['PurchaseOrderLine']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PurchaseOrderStatus']>, ParentType, ContextType>;
  statusSymbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vendorAccount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PurchaseOrderLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PurchaseOrderLine'] = ResolversParentTypes['PurchaseOrderLine']> = {
  deliveryDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PurchaseOrderStatus']>, ParentType, ContextType>;
  statusSymbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  exchangeRates?: Resolver<Maybe<ResolversTypes['ExchangeRateConnection']>, ParentType, ContextType, RequireFields<QueryExchangeRatesArgs, 'first'>>;
  expenseCategories?: Resolver<Maybe<ResolversTypes['ExpenseCategoryConnection']>, ParentType, ContextType, RequireFields<QueryExpenseCategoriesArgs, 'first'>>;
  expenseReports?: Resolver<Maybe<ResolversTypes['ExpenseReportConnection']>, ParentType, ContextType, RequireFields<QueryExpenseReportsArgs, 'first'>>;
  expenses?: Resolver<Maybe<ResolversTypes['ExpenseConnection']>, ParentType, ContextType, RequireFields<QueryExpensesArgs, 'first'>>;
  integrationJournals?: Resolver<Maybe<ResolversTypes['IntegrationJournalConnection']>, ParentType, ContextType, RequireFields<QueryIntegrationJournalsArgs, 'first'>>;
  legalEntities?: Resolver<Maybe<Array<ResolversTypes['LegalEntity']>>, ParentType, ContextType>;
  vendorInvoices?: Resolver<Maybe<ResolversTypes['VendorInvoiceConnection']>, ParentType, ContextType, RequireFields<QueryVendorInvoicesArgs, 'first'>>;
};

export type ResourceRoleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ResourceRole'] = ResolversParentTypes['ResourceRole'], FederationReferenceType extends FederationReferenceTypes['ResourceRole'] = FederationReferenceTypes['ResourceRole']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResourceRole']> | FederationReferenceType, FederationReferenceType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  perCompany?: Resolver<Maybe<Array<ResolversTypes['CompanyRole']>>, ParentType, ContextType>;
};

export type RevenueEstimateProjectResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RevenueEstimateProject'] = ResolversParentTypes['RevenueEstimateProject']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectType?: Resolver<Maybe<ResolversTypes['ProjectType']>, ParentType, ContextType>;
  projectTypeSymbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['ProjectAccountingStage']>, ParentType, ContextType>;
  stageSymbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SharedCategoryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SharedCategory'] = ResolversParentTypes['SharedCategory']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isUsedInExpense?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isUsedInProject?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SharedCategoryKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceRecordResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SourceRecord'] = ResolversParentTypes['SourceRecord']> = {
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['System'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type SubcontractResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Subcontract'] = ResolversParentTypes['Subcontract'], FederationReferenceType extends FederationReferenceTypes['Subcontract'] = FederationReferenceTypes['Subcontract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Subcontract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
};

export type TransactionCategoryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TransactionCategory'] = ResolversParentTypes['TransactionCategory'], FederationReferenceType extends FederationReferenceTypes['TransactionCategory'] = FederationReferenceTypes['TransactionCategory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TransactionCategory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectCategories?: Resolver<Maybe<Array<ResolversTypes['ProjectCategory']>>, ParentType, ContextType, Partial<TransactionCategoryProjectCategoriesArgs>>;
  sharedCategories?: Resolver<Maybe<Array<ResolversTypes['SharedCategory']>>, ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type VendorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Vendor'] = ResolversParentTypes['Vendor']> = {
  accountNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VendorInvoiceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VendorInvoice'] = ResolversParentTypes['VendorInvoice'], FederationReferenceType extends FederationReferenceTypes['VendorInvoice'] = FederationReferenceTypes['VendorInvoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VendorInvoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isForSubcontract?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  legalEntity?: Resolver<ResolversTypes['LegalEntity'], ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<Array<ResolversTypes['VendorInvoiceLine']>>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purchaseOrderNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VendorInvoiceStatus'], ParentType, ContextType>;
  statusSymbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['Vendor']>, ParentType, ContextType>;
  vendorAccount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VendorInvoiceConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VendorInvoiceConnection'] = ResolversParentTypes['VendorInvoiceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VendorInvoiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['VendorInvoice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCountIsExact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type VendorInvoiceEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VendorInvoiceEdge'] = ResolversParentTypes['VendorInvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VendorInvoice'], ParentType, ContextType>;
};

export type VendorInvoiceLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VendorInvoiceLine'] = ResolversParentTypes['VendorInvoiceLine'], FederationReferenceType extends FederationReferenceTypes['VendorInvoiceLine'] = FederationReferenceTypes['VendorInvoiceLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VendorInvoiceLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalLine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ResourceRole']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Worker'] = ResolversParentTypes['Worker']> = {
  personnelNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Actual?: ActualResolvers<ContextType>;
  ActualAccounting?: ActualAccountingResolvers<ContextType>;
  BillingMilestone?: BillingMilestoneResolvers<ContextType>;
  BillingRule?: BillingRuleResolvers<ContextType>;
  CompanyRole?: CompanyRoleResolvers<ContextType>;
  ContractAccounting?: ContractAccountingResolvers<ContextType>;
  ContractCustomer?: ContractCustomerResolvers<ContextType>;
  ContractLine?: ContractLineResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DatePeriod?: DatePeriodResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Dimension?: DimensionResolvers<ContextType>;
  Estimate?: EstimateResolvers<ContextType>;
  ExchangeRate?: ExchangeRateResolvers<ContextType>;
  ExchangeRateConnection?: ExchangeRateConnectionResolvers<ContextType>;
  ExchangeRateEdge?: ExchangeRateEdgeResolvers<ContextType>;
  Expense?: ExpenseResolvers<ContextType>;
  ExpenseCategory?: ExpenseCategoryResolvers<ContextType>;
  ExpenseCategoryConnection?: ExpenseCategoryConnectionResolvers<ContextType>;
  ExpenseCategoryEdge?: ExpenseCategoryEdgeResolvers<ContextType>;
  ExpenseConnection?: ExpenseConnectionResolvers<ContextType>;
  ExpenseEdge?: ExpenseEdgeResolvers<ContextType>;
  ExpenseEstimate?: ExpenseEstimateResolvers<ContextType>;
  ExpenseReport?: ExpenseReportResolvers<ContextType>;
  ExpenseReportConnection?: ExpenseReportConnectionResolvers<ContextType>;
  ExpenseReportEdge?: ExpenseReportEdgeResolvers<ContextType>;
  Forecast?: ForecastResolvers<ContextType>;
  FundingSource?: FundingSourceResolvers<ContextType>;
  IntegrationJournal?: IntegrationJournalResolvers<ContextType>;
  IntegrationJournalConnection?: IntegrationJournalConnectionResolvers<ContextType>;
  IntegrationJournalEdge?: IntegrationJournalEdgeResolvers<ContextType>;
  IntegrationJournalLine?: IntegrationJournalLineResolvers<ContextType>;
  IntegrationJournalLineConnection?: IntegrationJournalLineConnectionResolvers<ContextType>;
  IntegrationJournalLineEdge?: IntegrationJournalLineEdgeResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceProposal?: InvoiceProposalResolvers<ContextType>;
  InvoiceProposalLine?: InvoiceProposalLineResolvers<ContextType>;
  LaborEstimate?: LaborEstimateResolvers<ContextType>;
  Ledger?: LedgerResolvers<ContextType>;
  LegalEntity?: LegalEntityResolvers<ContextType>;
  MaterialEstimate?: MaterialEstimateResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OnAccountTransaction?: OnAccountTransactionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectAccounting?: ProjectAccountingResolvers<ContextType>;
  ProjectCategory?: ProjectCategoryResolvers<ContextType>;
  ProjectContract?: ProjectContractResolvers<ContextType>;
  ProjectTask?: ProjectTaskResolvers<ContextType>;
  PurchaseOrder?: PurchaseOrderResolvers<ContextType>;
  PurchaseOrderLine?: PurchaseOrderLineResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ResourceRole?: ResourceRoleResolvers<ContextType>;
  RevenueEstimateProject?: RevenueEstimateProjectResolvers<ContextType>;
  SharedCategory?: SharedCategoryResolvers<ContextType>;
  SourceRecord?: SourceRecordResolvers<ContextType>;
  Subcontract?: SubcontractResolvers<ContextType>;
  TransactionCategory?: TransactionCategoryResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UUID?: GraphQLScalarType;
  Vendor?: VendorResolvers<ContextType>;
  VendorInvoice?: VendorInvoiceResolvers<ContextType>;
  VendorInvoiceConnection?: VendorInvoiceConnectionResolvers<ContextType>;
  VendorInvoiceEdge?: VendorInvoiceEdgeResolvers<ContextType>;
  VendorInvoiceLine?: VendorInvoiceLineResolvers<ContextType>;
  Worker?: WorkerResolvers<ContextType>;
};

