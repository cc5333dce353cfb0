import type { Path } from '../../systems/odata/query.ts';

/** Where the fields of a kind of row stand: a table or entity, and its columns, also through lookups. */
export interface Binding<Field extends string> {
  readonly table: string;
  readonly columns: Readonly<Record<Field, Path>>;
}

/** What work needs of its project, seen through a lookup to it. */
const ofProject = {
  projectNumber: 'msdyn_project.msdyn_projectnumber',
  company: 'msdyn_project.msdyn_owningcompany.cdm_companycode',
  isCompanyInScope: 'msdyn_project.msdyn_owningcompany.cdm_isenabledfordualwrite',
  contractingUnit: 'msdyn_project.msdyn_contractorganizationalunitid',
  contractingCurrency: 'msdyn_project.msdyn_contractorganizationalunitid.msdyn_currency.isocurrencycode',
} as const;

/** What work needs of who lends the person. */
const ofLender = {
  resourcingCompany: 'msdyn_resourcingcompany.cdm_companycode',
  isResourcingCompanyInScope: 'msdyn_resourcingcompany.cdm_isenabledfordualwrite',
  resourcingUnit: 'msdyn_resourceorganizationalunitid',
  resourcingCurrency: 'msdyn_resourceorganizationalunitid.msdyn_currency.isocurrencycode',
} as const;

/** What decides, besides the work itself, where a fact is booked. */
const ofFact = {
  type: 'msdyn_transactiontypecode',
  transactionClass: 'msdyn_transactionclassification',
  currency: 'transactioncurrencyid.isocurrencycode',
  contract: 'msdyn_salescontract.ordernumber',
  billingMethod: 'msdyn_salescontractlineid.msdyn_billingmethod',
} as const;

/** Rows of Dataverse that decide which actuals an approval makes. */
export const dataverseRows = {
  entry: bind('msdyn_timeentry', {
    id: 'msdyn_timeentryid',
    date: 'msdyn_date',
    task: 'msdyn_projecttask',
    role: 'msdyn_resourcecategory',
    category: 'msdyn_transactioncategory.msdyn_transactioncategorynumber',
    project: 'msdyn_project',
    ...ofProject,
    ...ofLender,
  }),
  /** What came of an entry, with the columns that an entry has. */
  actual: bind('msdyn_actual', {
    id: 'msdyn_actualid',
    date: 'msdyn_documentdate',
    task: 'msdyn_task',
    role: 'msdyn_resourcecategory',
    category: 'msdyn_transactioncategory.msdyn_transactioncategorynumber',
    billingType: 'msdyn_billingtype',
    project: 'msdyn_project',
    ...ofFact,
    ...ofProject,
    ...ofLender,
  }),
  /** What becomes an actual when its journal is confirmed, with the columns that an actual has. */
  journalLine: bind('msdyn_journalline', {
    id: 'msdyn_journallineid',
    journal: 'msdyn_journal',
    description: 'msdyn_description',
    date: 'msdyn_documentdate',
    task: 'msdyn_task',
    role: 'msdyn_resourcecategory',
    category: 'msdyn_transactioncategory.msdyn_transactioncategorynumber',
    billingType: 'msdyn_billingtype',
    project: 'msdyn_project',
    ...ofFact,
    ...ofProject,
    resourcingCompany: 'msdyn_bookableresource.msdyn_company.cdm_companycode',
    isResourcingCompanyInScope: 'msdyn_bookableresource.msdyn_company.cdm_isenabledfordualwrite',
    resourcingUnit: 'msdyn_resourceorganizationalunitid',
    resourcingCurrency: 'msdyn_resourceorganizationalunitid.msdyn_currency.isocurrencycode',
  }),
  project: bind('msdyn_project', {
    project: 'msdyn_projectid',
    projectNumber: 'msdyn_projectnumber',
    company: 'msdyn_owningcompany.cdm_companycode',
    isCompanyInScope: 'msdyn_owningcompany.cdm_isenabledfordualwrite',
    contractingUnit: 'msdyn_contractorganizationalunitid',
    contractingCurrency: 'msdyn_contractorganizationalunitid.msdyn_currency.isocurrencycode',
  }),
  person: bind('bookableresource', {
    id: 'bookableresourceid',
    resourcingCompany: 'msdyn_company.cdm_companycode',
    isResourcingCompanyInScope: 'msdyn_company.cdm_isenabledfordualwrite',
    resourcingUnit: 'msdyn_organizationalunit',
    resourcingCurrency: 'msdyn_organizationalunit.msdyn_currency.isocurrencycode',
  }),
  approval: bind('msdyn_projectapproval', {
    entry: 'msdyn_timeentry',
    stage: 'msdyn_recordstage',
    billingType: 'msdyn_billingtype',
    worked: 'msdyn_costquantity',
    billed: 'msdyn_salesquantity',
  }),
  contractLine: bind('salesorderdetail', {
    id: 'salesorderdetailid',
    project: 'msdyn_project',
    sequence: 'sequencenumber',
    billingMethod: 'msdyn_billingmethod',
    includesTime: 'msdyn_includetime',
    includesExpense: 'msdyn_includeexpense',
    contract: 'salesorderid.ordernumber',
    currency: 'salesorderid.transactioncurrencyid.isocurrencycode',
  }),
  assignment: bind('msdyn_resourceassignment', {
    task: 'msdyn_taskid',
    line: 'msdyn_salescontractlineid',
    billingType: 'msdyn_billingtype',
  }),
  estimate: bind('msdyn_estimateline', { task: 'msdyn_task', line: 'msdyn_salescontractlineid' }),
  roleOfLine: bind('msdyn_orderlineresourcecategory', {
    project: 'msdyn_contractlineid.msdyn_project',
    line: 'msdyn_contractlineid',
    role: 'msdyn_resourcecategory',
    billingType: 'msdyn_billingtype',
    transactionClass: 'msdyn_transactionclassification',
  }),
  categoryOfLine: bind('msdyn_orderlinetransactioncategory', {
    project: 'msdyn_contractlineid.msdyn_project',
    line: 'msdyn_contractlineid',
    category: 'msdyn_transactioncategory.msdyn_transactioncategorynumber',
    billingType: 'msdyn_billingtype',
    transactionClass: 'msdyn_transactionclassification',
  }),
  category: bind('msdyn_transactioncategory', {
    id: 'msdyn_transactioncategoryid',
    category: 'msdyn_transactioncategorynumber',
  }),
  costList: bind('pricelevel', {
    id: 'pricelevelid',
    module: 'msdyn_module',
    currency: 'transactioncurrencyid.isocurrencycode',
    first: 'begindate',
    last: 'enddate',
    created: 'createdon',
  }),
  costRow: bind('msdyn_resourcecategorypricelevel', {
    list: 'msdyn_pricelist',
    module: 'msdyn_pricelist.msdyn_module',
    role: 'msdyn_resourcecategory',
    unit: 'msdyn_organizationalunit',
    currency: 'transactioncurrencyid.isocurrencycode',
  }),
} as const;

/** Rows of Finance that import and posting need. */
export const financeRows = {
  ledger: bind('Ledgers', {
    company: 'LegalEntityId',
    currency: 'AccountingCurrency',
    rateType: 'ExchangeRateType',
    reportingCurrency: 'ReportingCurrency',
    reportingRateType: 'ReportingCurrencyExchangeRateType',
  }),
  parameters: bind('ProjectParameterV2', {
    company: 'dataAreaId',
    movesDates: 'IsAccountingDateUpdateAllowed',
  }),
  /** The project categories of what has no transaction category, by kind. */
  usualCategories: bind('ProjectParameterV2', {
    company: 'dataAreaId',
    hour: 'EmplCategory',
    expense: 'CostCategory',
    item: 'ItemCategory',
    fee: 'RevenueCategory',
    onAccount: 'OnAccountCategory',
  }),
  lineProperty: bind('BillingTypeLineProperties', {
    company: 'dataAreaId',
    billingType: 'BillingType',
    property: 'ProjLinePropertyLinePropertyId',
  }),
  period: bind('LedgerFiscalPeriods', {
    company: 'LegalEntityId',
    first: 'StartDate',
    last: 'EndDate',
    status: 'PeriodStatus',
  }),
  project: bind('ProjectsV2', {
    company: 'dataAreaId',
    number: 'ProjectId',
    stage: 'ProjectStage',
    group: 'ProjectGroupId',
    contract: 'ProjectContractId',
  }),
  projectGroup: bind('ProjectGroups', { company: 'dataAreaId', group: 'ProjectGroup', type: 'ProjectType' }),
  profile: bind('ProjRevenueProfiles', { company: 'dataAreaId', profile: 'ProfileId' }),
  profileRule: bind('ProjRevenueProfileRules', {
    company: 'dataAreaId',
    profile: 'ProjectRevenueProfileId',
    billingMethod: 'ProjectContractBillingMethod',
    project: 'ProjectId',
    contract: 'ProjectContractId',
    group: 'ProjectGroupId',
  }),
  projectCategory: bind('ProjectCategoryEntities', { company: 'dataAreaId', category: 'Category' }),
  sharedCategory: bind('SharedCategories', { category: 'CategoryId' }),
  /** A contract may have agreed on a rate of its own. */
  agreement: bind('CDSProjectContracts', {
    company: 'dataAreaId',
    contract: 'ProjectContractID',
    currency: 'CurrencyCode',
    rate: 'ExchangeRate',
  }),
  rate: bind('ExchangeRates', {
    type: 'RateTypeName',
    from: 'FromCurrency',
    to: 'ToCurrency',
    first: 'StartDate',
    last: 'EndDate',
    rate: 'Rate',
  }),
} as const;

/** The fields of a binding's rows. */
export type FieldsOf<Of> = Of extends Binding<infer Field> ? Field : never;

function bind<Field extends string>(table: string, columns: Readonly<Record<Field, Path>>): Binding<Field> {
  return { table, columns };
}
