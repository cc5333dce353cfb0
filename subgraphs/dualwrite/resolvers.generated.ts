import type { GraphQLResolveInfo } from 'graphql';
import type { SubgraphContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
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

/** A date at which a fixed-price line is billed. Owner: Dataverse. */
export type BillingMilestone = {
  __typename?: 'BillingMilestone';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** Somebody or something that work can be assigned to. Owner: Dataverse. */
export type BookableResource = {
  __typename?: 'BookableResource';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** A customer's share of a contract. Owner: Dataverse. */
export type ContractCustomer = {
  __typename?: 'ContractCustomer';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** A line of a contract. Owner: Dataverse. */
export type ContractLine = {
  __typename?: 'ContractLine';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** A customer. Owner: Dataverse. */
export type Customer = {
  __typename?: 'Customer';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
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

/** Hours planned: a resource assignment. Owner: Dataverse. */
export type LaborEstimate = Estimate & {
  __typename?: 'LaborEstimate';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** A company that keeps its own books. Owner: Finance. */
export type LegalEntity = {
  __typename?: 'LegalEntity';
  /** The opaque global id. Owner: Finance. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** Which way a table map carries data. Owner: dual write. */
export type MapDirection =
  /** Both ways. Owner: dual write. */
  | 'BOTH'
  /** From Finance to Dataverse. Owner: dual write. */
  | 'TO_DATAVERSE'
  /** From Dataverse to Finance. Owner: dual write. */
  | 'TO_FINANCE';

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

/** Material planned: a cost line, and the sales line that belongs to it. Owner: Dataverse. */
export type MaterialEstimate = Estimate & {
  __typename?: 'MaterialEstimate';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
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
  /** A table map carries the record, but it is not known whether the systems agree: the map is not running here. Owner: dual write. */
  | 'UNKNOWN';

/** How the copies of a record in the two systems stand. Owner: dual write. */
export type SyncStatus = {
  __typename?: 'SyncStatus';
  /** The table map that carries the record; null where no map does. Owner: dual write. */
  map?: Maybe<Scalars['String']['output']>;
  /** Whether the copies agree. Owner: dual write. */
  state: SyncState;
};

/** A table map: how rows of one table and one data entity are kept alike. Owner: dual write. */
export type TableMap = {
  __typename?: 'TableMap';
  /** The Dataverse table. Owner: dual write. */
  dataverseTable: Scalars['String']['output'];
  /** Which way data flows. Owner: dual write. */
  direction: MapDirection;
  /** The Finance data entity. Owner: dual write. */
  financeEntity: Scalars['String']['output'];
  /** The name that Microsoft prints. Owner: dual write. */
  name: Scalars['String']['output'];
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

/** Time that somebody worked. Owner: Dataverse. */
export type TimeEntry = {
  __typename?: 'TimeEntry';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** A category of project transactions. Owner: Dataverse. */
export type TransactionCategory = {
  __typename?: 'TransactionCategory';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** Two actuals that belong together. Owner: Dataverse. */
export type TransactionConnection = {
  __typename?: 'TransactionConnection';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
};

/** A user of Dataverse. Owner: Dataverse. */
export type User = {
  __typename?: 'User';
  /** The opaque global id. Owner: Dataverse. */
  id: Scalars['ID']['output'];
  /** How the copies of the record in the two systems stand. Owner: dual write. */
  sync: SyncStatus;
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
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actual: ResolverTypeWrapper<Actual>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BillingMilestone: ResolverTypeWrapper<BillingMilestone>;
  BookableResource: ResolverTypeWrapper<BookableResource>;
  ContractCustomer: ResolverTypeWrapper<ContractCustomer>;
  ContractLine: ResolverTypeWrapper<ContractLine>;
  Customer: ResolverTypeWrapper<Customer>;
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
  LaborEstimate: ResolverTypeWrapper<LaborEstimate>;
  LegalEntity: ResolverTypeWrapper<LegalEntity>;
  MapDirection: MapDirection;
  MapState: MapState;
  MapWriter: MapWriter;
  MaterialEstimate: ResolverTypeWrapper<MaterialEstimate>;
  Product: ResolverTypeWrapper<Product>;
  Project: ResolverTypeWrapper<Project>;
  ProjectContract: ResolverTypeWrapper<ProjectContract>;
  ProjectTask: ResolverTypeWrapper<ProjectTask>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ResourceAssignment: ResolverTypeWrapper<ResourceAssignment>;
  ResourceRole: ResolverTypeWrapper<ResourceRole>;
  Subcontract: ResolverTypeWrapper<Subcontract>;
  SubcontractLine: ResolverTypeWrapper<SubcontractLine>;
  SyncState: SyncState;
  SyncStatus: ResolverTypeWrapper<SyncStatus>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TableMap: ResolverTypeWrapper<TableMap>;
  TeamMember: ResolverTypeWrapper<TeamMember>;
  TimeEntry: ResolverTypeWrapper<TimeEntry>;
  TransactionCategory: ResolverTypeWrapper<TransactionCategory>;
  TransactionConnection: ResolverTypeWrapper<TransactionConnection>;
  User: ResolverTypeWrapper<User>;
  Vendor: ResolverTypeWrapper<Vendor>;
  VendorInvoice: ResolverTypeWrapper<VendorInvoice>;
  VendorInvoiceLine: ResolverTypeWrapper<VendorInvoiceLine>;
  Worker: ResolverTypeWrapper<Worker>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actual: Actual | FederationReferenceTypes['Actual'];
  ID: Scalars['ID']['output'];
  BillingMilestone: BillingMilestone | FederationReferenceTypes['BillingMilestone'];
  BookableResource: BookableResource | FederationReferenceTypes['BookableResource'];
  ContractCustomer: ContractCustomer | FederationReferenceTypes['ContractCustomer'];
  ContractLine: ContractLine | FederationReferenceTypes['ContractLine'];
  Customer: Customer | FederationReferenceTypes['Customer'];
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
  LaborEstimate: LaborEstimate | FederationReferenceTypes['LaborEstimate'];
  LegalEntity: LegalEntity | FederationReferenceTypes['LegalEntity'];
  MaterialEstimate: MaterialEstimate | FederationReferenceTypes['MaterialEstimate'];
  Product: Product | FederationReferenceTypes['Product'];
  Project: Project | FederationReferenceTypes['Project'];
  ProjectContract: ProjectContract | FederationReferenceTypes['ProjectContract'];
  ProjectTask: ProjectTask | FederationReferenceTypes['ProjectTask'];
  Query: Record<PropertyKey, never>;
  ResourceAssignment: ResourceAssignment | FederationReferenceTypes['ResourceAssignment'];
  ResourceRole: ResourceRole | FederationReferenceTypes['ResourceRole'];
  Subcontract: Subcontract | FederationReferenceTypes['Subcontract'];
  SubcontractLine: SubcontractLine | FederationReferenceTypes['SubcontractLine'];
  SyncStatus: SyncStatus;
  String: Scalars['String']['output'];
  TableMap: TableMap;
  TeamMember: TeamMember | FederationReferenceTypes['TeamMember'];
  TimeEntry: TimeEntry | FederationReferenceTypes['TimeEntry'];
  TransactionCategory: TransactionCategory | FederationReferenceTypes['TransactionCategory'];
  TransactionConnection: TransactionConnection | FederationReferenceTypes['TransactionConnection'];
  User: User | FederationReferenceTypes['User'];
  Vendor: Vendor | FederationReferenceTypes['Vendor'];
  VendorInvoice: VendorInvoice | FederationReferenceTypes['VendorInvoice'];
  VendorInvoiceLine: VendorInvoiceLine | FederationReferenceTypes['VendorInvoiceLine'];
  Worker: Worker | FederationReferenceTypes['Worker'];
  Boolean: Scalars['Boolean']['output'];
};

export type ActualResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Actual'] = ResolversParentTypes['Actual'], FederationReferenceType extends FederationReferenceTypes['Actual'] = FederationReferenceTypes['Actual']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Actual']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
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

export type CustomerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
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

export type MaterialEstimateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MaterialEstimate'] = ResolversParentTypes['MaterialEstimate'], FederationReferenceType extends FederationReferenceTypes['MaterialEstimate'] = FederationReferenceTypes['MaterialEstimate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MaterialEstimate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  map?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SyncState'], ParentType, ContextType>;
};

export type TableMapResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TableMap'] = ResolversParentTypes['TableMap']> = {
  dataverseTable?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['MapDirection'], ParentType, ContextType>;
  financeEntity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MapState'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writer?: Resolver<ResolversTypes['MapWriter'], ParentType, ContextType>;
};

export type TeamMemberResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember'], FederationReferenceType extends FederationReferenceTypes['TeamMember'] = FederationReferenceTypes['TeamMember']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TeamMember']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
};

export type TimeEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TimeEntry'] = ResolversParentTypes['TimeEntry'], FederationReferenceType extends FederationReferenceTypes['TimeEntry'] = FederationReferenceTypes['TimeEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TimeEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
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

export type UserResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sync?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType>;
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

export type Resolvers<ContextType = SubgraphContext> = {
  Actual?: ActualResolvers<ContextType>;
  BillingMilestone?: BillingMilestoneResolvers<ContextType>;
  BookableResource?: BookableResourceResolvers<ContextType>;
  ContractCustomer?: ContractCustomerResolvers<ContextType>;
  ContractLine?: ContractLineResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
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
  LaborEstimate?: LaborEstimateResolvers<ContextType>;
  LegalEntity?: LegalEntityResolvers<ContextType>;
  MaterialEstimate?: MaterialEstimateResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectContract?: ProjectContractResolvers<ContextType>;
  ProjectTask?: ProjectTaskResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ResourceAssignment?: ResourceAssignmentResolvers<ContextType>;
  ResourceRole?: ResourceRoleResolvers<ContextType>;
  Subcontract?: SubcontractResolvers<ContextType>;
  SubcontractLine?: SubcontractLineResolvers<ContextType>;
  SyncStatus?: SyncStatusResolvers<ContextType>;
  TableMap?: TableMapResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  TimeEntry?: TimeEntryResolvers<ContextType>;
  TransactionCategory?: TransactionCategoryResolvers<ContextType>;
  TransactionConnection?: TransactionConnectionResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  Vendor?: VendorResolvers<ContextType>;
  VendorInvoice?: VendorInvoiceResolvers<ContextType>;
  VendorInvoiceLine?: VendorInvoiceLineResolvers<ContextType>;
  Worker?: WorkerResolvers<ContextType>;
};

