// Generated from metadata/finance-entities.json by systems/generate-rows.ts (npm run codegen). Do not edit.

/** Companies; the LegalEntityId is the dataAreaId used everywhere else. (documented) */
export interface LegalEntitiesRow {
  /** Legal entity code (equals dataAreaId). Edm.String. (documented) */
  readonly LegalEntityId?: string | null;
  /** Use for financial consolidation process. Symbol of NoYes. (documented) */
  readonly UseForFinancialConsolidationProcess?: string | null;
  /** Company name. Edm.String. (documented) */
  readonly CompanyName?: string | null;
  /** Address state. Edm.String. (documented) */
  readonly AddressState?: string | null;
  /** Address city. Edm.String. (documented) */
  readonly AddressCity?: string | null;
  /** Address zip code. Edm.String. (documented) */
  readonly AddressZipCode?: string | null;
  /** Company country. Edm.String. (documented) */
  readonly CompanyCountry?: string | null;
  /** Address street. Edm.String. (documented) */
  readonly AddressStreet?: string | null;
  /** Time zone. Symbol of Timezone. (documented) */
  readonly TimeZone?: string | null;
  /** Language id. Edm.String. (documented) */
  readonly LanguageId?: string | null;
  /** Address country region id. Edm.String. (documented) */
  readonly AddressCountryRegionId?: string | null;
  /** Party number. Edm.String. (documented) */
  readonly PartyNumber?: string | null;
  /** Name. Edm.String. (documented) */
  readonly Name?: string | null;
  /** Name alias. Edm.String. (documented) */
  readonly NameAlias?: string | null;
  /** Primary contact phone. Edm.String. (documented) */
  readonly PrimaryContactPhone?: string | null;
  /** Primary contact email. Edm.String. (documented) */
  readonly PrimaryContactEmail?: string | null;
  /** Use for financial elimination process. Symbol of NoYes. (documented) */
  readonly UseForFinancialEliminationProcess?: string | null;
}

/** Read-only list of companies. (documented) */
export interface CompaniesRow {
  /** Data area. Edm.String. (documented) */
  readonly DataArea?: string | null;
  /** Name. Edm.String. (documented) */
  readonly Name?: string | null;
  /** Known as. Edm.String. (documented) */
  readonly KnownAs?: string | null;
  /** Language id. Edm.String. (documented) */
  readonly LanguageId?: string | null;
  /** Party number. Edm.String. (documented) */
  readonly PartyNumber?: string | null;
}

/** One ledger per legal entity; carries the accounting and reporting currencies. (documented) */
export interface LedgersRow {
  /** Legal entity code (equals dataAreaId). Edm.String. (documented) */
  readonly LegalEntityId?: string | null;
  /** Balancing financial dimension. Edm.String. (documented) */
  readonly BalancingFinancialDimension?: string | null;
  /** Description. Edm.String. (documented) */
  readonly Description?: string | null;
  /** Chart of accounts rec id. Edm.Int64. (documented) */
  readonly ChartOfAccountsRecId?: string | null;
  /** Account structure name1. Edm.String. (documented) */
  readonly AccountStructureName1?: string | null;
  /** Fiscal calendar. Edm.String. (documented) */
  readonly FiscalCalendar?: string | null;
  /** Budget exchange rate type. Edm.String. (documented) */
  readonly BudgetExchangeRateType?: string | null;
  /** Is budget control enabled. Symbol of NoYes. (documented) */
  readonly IsBudgetControlEnabled?: string | null;
  /** Chart of accounts. Edm.String. (documented) */
  readonly ChartOfAccounts?: string | null;
  /** Accounting currency of the company. Edm.String. (documented) */
  readonly AccountingCurrency?: string | null;
  /** Ledger rec id. Edm.Int64. (documented) */
  readonly LedgerRecId?: string | null;
  /** Name. Edm.String. (documented) */
  readonly Name?: string | null;
  /** Exchange rate type. Edm.String. (documented) */
  readonly ExchangeRateType?: string | null;
  /** Reporting currency exchange rate type. Edm.String. (documented) */
  readonly ReportingCurrencyExchangeRateType?: string | null;
  /** Reporting currency of the company. Edm.String. (documented) */
  readonly ReportingCurrency?: string | null;
}

/** Global currency list. (documented) */
export interface CurrenciesRow {
  /** Currency code. Edm.String. (documented) */
  readonly CurrencyCode?: string | null;
  /** Rounding method prices. Symbol of RoundOffType. (documented) */
  readonly RoundingMethodPrices?: string | null;
  /** Name. Edm.String. (documented) */
  readonly Name?: string | null;
  /** Symbol. Edm.String. (documented) */
  readonly Symbol?: string | null;
  /** Reference currency for triangulation. Symbol of NoYes. (documented) */
  readonly ReferenceCurrencyForTriangulation?: string | null;
  /** General rounding rule. Edm.Decimal. (documented) */
  readonly GeneralRoundingRule?: string | null;
  /** Rounding rule prices. Edm.Decimal. (documented) */
  readonly RoundingRulePrices?: string | null;
}

/** Global list of exchange rate types. (documented) */
export interface ExchangeRateTypesRow {
  /** Name. Edm.String. (documented) */
  readonly Name?: string | null;
  /** Description. Edm.String. (documented) */
  readonly Description?: string | null;
}

/** Currency pair per rate type with its quotation unit. (documented) */
export interface ExchangeRateCurrencyPairsRow {
  /** From currency code. Edm.String. (documented) */
  readonly FromCurrencyCode?: string | null;
  /** To currency code. Edm.String. (documented) */
  readonly ToCurrencyCode?: string | null;
  /** Exchange rate type. Edm.String. (documented) */
  readonly ExchangeRateTypeName?: string | null;
  /** Quotation unit of the rate. Symbol of ExchangeRateDisplayFactor. (documented) */
  readonly ExchangeRateDisplayFactor?: string | null;
}

/** Rates as exposed to dual-write. The set name ends in Entity and uses upper-case CDS. (documented) */
export interface ExchangeRatesCDSEntityRow {
  /** Exchange rate type. Edm.String. (documented) */
  readonly ExchangeRateTypeName?: string | null;
  /** From currency code. Edm.String. (documented) */
  readonly FromCurrencyCode?: string | null;
  /** To currency code. Edm.String. (documented) */
  readonly ToCurrencyCode?: string | null;
  /** Valid from. Edm.DateTimeOffset. (documented) */
  readonly ValidFrom?: string | null;
  /** Rate as quoted for the currency pair (apply the display factor). Edm.Decimal. (documented) */
  readonly Rate?: string | null;
  /** Valid to. Edm.DateTimeOffset. (documented) */
  readonly ValidTo?: string | null;
}

/** Rates as used by import; different field names from the CDS entity. (documented) */
export interface ExchangeRatesRow {
  /** Rate type name. Edm.String. (documented) */
  readonly RateTypeName?: string | null;
  /** From currency. Edm.String. (documented) */
  readonly FromCurrency?: string | null;
  /** To currency. Edm.String. (documented) */
  readonly ToCurrency?: string | null;
  /** Start date. Edm.DateTimeOffset. (documented) */
  readonly StartDate?: string | null;
  /** Rate type description. Edm.String. (documented) */
  readonly RateTypeDescription?: string | null;
  /** Rate as quoted for the currency pair (apply the display factor). Edm.Decimal. (documented) */
  readonly Rate?: string | null;
  /** End date. Edm.DateTimeOffset. (documented) */
  readonly EndDate?: string | null;
  /** Conversion factor. Symbol of ExchangeRateDisplayFactor. (documented) */
  readonly ConversionFactor?: string | null;
}

/** Customer master, company-specific. (documented) */
export interface CustomersV3Row {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Customer account. Edm.String. (documented) */
  readonly CustomerAccount?: string | null;
  /** Party type. Edm.String. (documented) */
  readonly PartyType?: string | null;
  /** Sales tax group. Edm.String. (documented) */
  readonly SalesTaxGroup?: string | null;
  /** Contact person id. Edm.String. (documented) */
  readonly ContactPersonId?: string | null;
  /** Invoice address. Symbol of InvoiceOrderAccount. (documented) */
  readonly InvoiceAddress?: string | null;
  /** Invoice address city. Edm.String. (documented) */
  readonly InvoiceAddressCity?: string | null;
  /** Primary contact email. Edm.String. (documented) */
  readonly PrimaryContactEmail?: string | null;
  /** Invoice address street. Edm.String. (documented) */
  readonly InvoiceAddressStreet?: string | null;
  /** Delivery address country region id. Edm.String. (documented) */
  readonly DeliveryAddressCountryRegionId?: string | null;
  /** Delivery address country region iso code. Edm.String. (documented) */
  readonly DeliveryAddressCountryRegionISOCode?: string | null;
  /** Primary contact fax. Edm.String. (documented) */
  readonly PrimaryContactFax?: string | null;
  /** Tax exempt number. Edm.String. (documented) */
  readonly TaxExemptNumber?: string | null;
  /** Primary contact url. Edm.String. (documented) */
  readonly PrimaryContactURL?: string | null;
  /** Vendor invoice account. Edm.String. (documented) */
  readonly InvoiceAccount?: string | null;
  /** Party number. Edm.String. (documented) */
  readonly PartyNumber?: string | null;
  /** Payment schedule. Edm.String. (documented) */
  readonly PaymentSchedule?: string | null;
  /** Payment method. Edm.String. (documented) */
  readonly PaymentMethod?: string | null;
  /** On hold status. Symbol of CustVendorBlocked. (documented) */
  readonly OnHoldStatus?: string | null;
  /** Payment day. Edm.String. (documented) */
  readonly PaymentDay?: string | null;
  /** Primary contact phone. Edm.String. (documented) */
  readonly PrimaryContactPhone?: string | null;
  /** Delivery address city. Edm.String. (documented) */
  readonly DeliveryAddressCity?: string | null;
  /** Delivery address street. Edm.String. (documented) */
  readonly DeliveryAddressStreet?: string | null;
  /** Sales currency code. Edm.String. (documented) */
  readonly SalesCurrencyCode?: string | null;
  /** Default financial dimensions as one display string. Edm.String. (documented) */
  readonly DefaultDimensionDisplayValue?: string | null;
  /** Credit limit is mandatory. Symbol of NoYes. (documented) */
  readonly CreditLimitIsMandatory?: string | null;
  /** Payment terms base days. Edm.Int32. (documented) */
  readonly PaymentTermsBaseDays?: number | null;
  /** Invoice address state. Edm.String. (documented) */
  readonly InvoiceAddressState?: string | null;
  /** Delivery address state. Edm.String. (documented) */
  readonly DeliveryAddressState?: string | null;
  /** Credit rating. Edm.String. (documented) */
  readonly CreditRating?: string | null;
  /** Sales memo. Edm.String. (documented) */
  readonly SalesMemo?: string | null;
  /** Organization name. Edm.String. (documented) */
  readonly OrganizationName?: string | null;
  /** Payment terms. Edm.String. (documented) */
  readonly PaymentTerms?: string | null;
  /** Credit limit. Edm.Decimal. (documented) */
  readonly CreditLimit?: string | null;
  /** Invoice address country region iso code. Edm.String. (documented) */
  readonly InvoiceAddressCountryRegionISOCode?: string | null;
  /** Name alias. Edm.String. (documented) */
  readonly NameAlias?: string | null;
  /** Vendor account. Edm.String. (documented) */
  readonly VendorAccount?: string | null;
  /** Invoice address zip code. Edm.String. (documented) */
  readonly InvoiceAddressZipCode?: string | null;
  /** Is one time customer. Symbol of NoYes. (documented) */
  readonly IsOneTimeCustomer?: string | null;
  /** Organization number of employees. Edm.Int32. (documented) */
  readonly OrganizationNumberOfEmployees?: number | null;
  /** Customer group id. Edm.String. (documented) */
  readonly CustomerGroupId?: string | null;
  /** Delivery address zip code. Edm.String. (documented) */
  readonly DeliveryAddressZipCode?: string | null;
  /** Identification number. Edm.String. (documented) */
  readonly IdentificationNumber?: string | null;
  /** Language id. Edm.String. (documented) */
  readonly LanguageId?: string | null;
}

/** Vendor master, company-specific. (documented) */
export interface VendorsV2Row {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Vendor account number. Edm.String. (documented) */
  readonly VendorAccountNumber?: string | null;
  /** Address country region id. Edm.String. (documented) */
  readonly AddressCountryRegionId?: string | null;
  /** Vendor party number. Edm.String. (documented) */
  readonly VendorPartyNumber?: string | null;
  /** Vendor group id. Edm.String. (documented) */
  readonly VendorGroupId?: string | null;
  /** Address zip code. Edm.String. (documented) */
  readonly AddressZipCode?: string | null;
  /** Default financial dimensions as one display string. Edm.String. (documented) */
  readonly DefaultLedgerDimensionDisplayValue?: string | null;
  /** Vendor organization name. Edm.String. (documented) */
  readonly VendorOrganizationName?: string | null;
  /** Primary email address. Edm.String. (documented) */
  readonly PrimaryEmailAddress?: string | null;
  /** Primary phone number. Edm.String. (documented) */
  readonly PrimaryPhoneNumber?: string | null;
  /** Tax exempt number. Edm.String. (documented) */
  readonly TaxExemptNumber?: string | null;
  /** Address city. Edm.String. (documented) */
  readonly AddressCity?: string | null;
  /** Vendor search name. Edm.String. (documented) */
  readonly VendorSearchName?: string | null;
  /** Default payment day name. Edm.String. (documented) */
  readonly DefaultPaymentDayName?: string | null;
  /** On hold status. Symbol of CustVendorBlocked. (documented) */
  readonly OnHoldStatus?: string | null;
  /** Is one time vendor. Symbol of NoYes. (documented) */
  readonly IsOneTimeVendor?: string | null;
  /** Person first name. Edm.String. (documented) */
  readonly PersonFirstName?: string | null;
  /** Sales tax group code. Edm.String. (documented) */
  readonly SalesTaxGroupCode?: string | null;
  /** Default vendor payment method name. Edm.String. (documented) */
  readonly DefaultVendorPaymentMethodName?: string | null;
  /** Organization number. Edm.String. (documented) */
  readonly OrganizationNumber?: string | null;
  /** Default payment schedule name. Edm.String. (documented) */
  readonly DefaultPaymentScheduleName?: string | null;
  /** Primary url. Edm.String. (documented) */
  readonly PrimaryURL?: string | null;
  /** Address state id. Edm.String. (documented) */
  readonly AddressStateId?: string | null;
  /** Currency code. Edm.String. (documented) */
  readonly CurrencyCode?: string | null;
  /** Default payment terms name. Edm.String. (documented) */
  readonly DefaultPaymentTermsName?: string | null;
  /** Credit limit. Edm.Decimal. (documented) */
  readonly CreditLimit?: string | null;
  /** Vendor known as name. Edm.String. (documented) */
  readonly VendorKnownAsName?: string | null;
  /** Person last name. Edm.String. (documented) */
  readonly PersonLastName?: string | null;
  /** Address country region iso code. Edm.String. (documented) */
  readonly AddressCountryRegionISOCode?: string | null;
  /** Vendor party type. Edm.String. (documented) */
  readonly VendorPartyType?: string | null;
  /** Language id. Edm.String. (documented) */
  readonly LanguageId?: string | null;
  /** Invoice vendor account number. Edm.String. (documented) */
  readonly InvoiceVendorAccountNumber?: string | null;
  /** Address street. Edm.String. (documented) */
  readonly AddressStreet?: string | null;
}

/** Global worker list. (documented) */
export interface WorkersRow {
  /** Worker number. Edm.String. (documented) */
  readonly PersonnelNumber?: string | null;
  /** Original hire date time. Edm.DateTimeOffset. (documented) */
  readonly OriginalHireDateTime?: string | null;
  /** User. Edm.String. (documented) */
  readonly User?: string | null;
  /** Worker status. Symbol of HcmWorkerStatus. (documented) */
  readonly WorkerStatus?: string | null;
  /** Last name. Edm.String. (documented) */
  readonly LastName?: string | null;
  /** Primary contact url. Edm.String. (documented) */
  readonly PrimaryContactURL?: string | null;
  /** Language id. Edm.String. (documented) */
  readonly LanguageId?: string | null;
  /** Object id. Edm.Guid. (documented) */
  readonly ObjectId?: string | null;
  /** Worker type. Symbol of HcmWorkerRelationType. (documented) */
  readonly WorkerType?: string | null;
  /** Birth date. Edm.DateTimeOffset. (documented) */
  readonly BirthDate?: string | null;
  /** Middle name. Edm.String. (documented) */
  readonly MiddleName?: string | null;
  /** Gender. Symbol of HcmPersonGender. (documented) */
  readonly Gender?: string | null;
  /** Identity email. Edm.String. (documented) */
  readonly IdentityEmail?: string | null;
  /** Party number. Edm.String. (documented) */
  readonly PartyNumber?: string | null;
  /** Name. Edm.String. (documented) */
  readonly Name?: string | null;
  /** Primary contact phone. Edm.String. (documented) */
  readonly PrimaryContactPhone?: string | null;
  /** Primary contact email. Edm.String. (documented) */
  readonly PrimaryContactEmail?: string | null;
  /** First name. Edm.String. (documented) */
  readonly FirstName?: string | null;
}

/** Global units; the symbol is the key. (documented) */
export interface UnitsOfMeasureRow {
  /** Unit symbol. Edm.String. (documented) */
  readonly UnitSymbol?: string | null;
  /** Fixed unit symbol assignment. Symbol of UnitOfMeasureCodeSymbol. (documented) */
  readonly FixedUnitSymbolAssignment?: string | null;
  /** Unit class. Symbol of UnitOfMeasureClass. (documented) */
  readonly UnitClass?: string | null;
  /** Is base unit. Symbol of NoYes. (documented) */
  readonly IsBaseUnit?: string | null;
  /** Decimal precision. Edm.Int32. (documented) */
  readonly DecimalPrecision?: number | null;
  /** Is system unit. Symbol of NoYes. (documented) */
  readonly IsSystemUnit?: string | null;
  /** Is fixed unit symbol assigned. Symbol of NoYes. (documented) */
  readonly IsFixedUnitSymbolAssigned?: string | null;
  /** Unit description. Edm.String. (documented) */
  readonly UnitDescription?: string | null;
  /** System of units. Symbol of UnitOfMeasureSystemOfUnits. (documented) */
  readonly SystemOfUnits?: string | null;
  /** National code. Edm.String. (documented) */
  readonly NationalCode?: string | null;
}

/** Released products as exposed to dual-write. (documented) */
export interface CDSReleasedDistinctProductsRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Product number. Edm.String. (documented) */
  readonly ProductNumber?: string | null;
  /** Product configuration id. Edm.String. (documented) */
  readonly ProductConfigurationId?: string | null;
  /** Inventory unit symbol. Edm.String. (documented) */
  readonly InventoryUnitSymbol?: string | null;
  /** Sales unit decimal precision. Edm.Int32. (documented) */
  readonly SalesUnitDecimalPrecision?: number | null;
  /** Product description. Edm.String. (documented) */
  readonly ProductDescription?: string | null;
  /** Product size id. Edm.String. (documented) */
  readonly ProductSizeId?: string | null;
  /** Item number. Edm.String. (documented) */
  readonly ItemNumber?: string | null;
  /** Product name. Edm.String. (documented) */
  readonly ProductName?: string | null;
  /** Currency code. Edm.String. (documented) */
  readonly CurrencyCode?: string | null;
  /** Is stocked product. Symbol of NoYes. (documented) */
  readonly IsStockedProduct?: string | null;
  /** Product type. Symbol of EcoResProductType. (documented) */
  readonly ProductType?: string | null;
  /** Sales price. Edm.Decimal. (documented) */
  readonly SalesPrice?: string | null;
  /** Is catch weight product. Symbol of NoYes. (documented) */
  readonly IsCatchWeightProduct?: string | null;
  /** Sales unit symbol. Edm.String. (documented) */
  readonly SalesUnitSymbol?: string | null;
  /** Product color id. Edm.String. (documented) */
  readonly ProductColorId?: string | null;
  /** Unit cost. Edm.Decimal. (documented) */
  readonly UnitCost?: string | null;
  /** Product style id. Edm.String. (documented) */
  readonly ProductStyleId?: string | null;
}

/** Company-independent resource roles; target of the resource role map. Finance then creates one role per company. (documented) */
export interface ResourceCategoriesSharedRow {
  /** Resource role id. Edm.String. (documented) */
  readonly RoleId?: string | null;
  /** Role switched off. Symbol of FalseTrue. (documented) */
  readonly IsCategoryDisabled?: string | null;
  /** Description. Edm.String. (documented) */
  readonly Description?: string | null;
}

/** Resource roles per company. (documented) */
export interface ResourceCategoriesRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Resource role id. Edm.String. (documented) */
  readonly RoleId?: string | null;
  /** Role switched off. Symbol of FalseTrue. (documented) */
  readonly IsCategoryDisabled?: string | null;
  /** Default resource category. Symbol of FalseTrue. (documented) */
  readonly DefaultResourceCategory?: string | null;
  /** Description. Edm.String. (documented) */
  readonly Description?: string | null;
}

/** Date-effective link from a resource to a role. (documented) */
export interface ResourceCategorySetupDatasRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Valid from. Edm.DateTimeOffset. (documented) */
  readonly ValidFrom?: string | null;
  /** Valid to. Edm.DateTimeOffset. (documented) */
  readonly ValidTo?: string | null;
  /** Resource id. Edm.String. (documented) */
  readonly ResourceId?: string | null;
  /** Resource role id. Edm.String. (documented) */
  readonly RoleId?: string | null;
  /** Resource company id. Edm.String. (documented) */
  readonly ResourceCompanyId?: string | null;
  /** Resource name. Edm.String. (documented) */
  readonly ResourceName?: string | null;
}

/** Project resources in Finance, keyed by resource and company. (documented) */
export interface ProjectResourcesRow {
  /** Resource id. Edm.String. (documented) */
  readonly ResourceId?: string | null;
  /** Resource company id. Edm.String. (documented) */
  readonly ResourceCompanyId?: string | null;
  /** Worker number. Edm.String. (documented) */
  readonly PersonnelNumber?: string | null;
  /** Name. Edm.String. (documented) */
  readonly Name?: string | null;
  /** Vend id. Edm.String. (documented) */
  readonly VendId?: string | null;
  /** Type. Symbol of WrkCtrType. (documented) */
  readonly Type?: string | null;
}

/** Maps a Dataverse bookable resource id to a worker personnel number. (documented) */
export interface WorkerResourceImportsRow {
  /** Dataverse bookable resource id. Edm.Guid. (documented) */
  readonly ProjCDSResourceId?: string | null;
  /** Worker number. Edm.String. (documented) */
  readonly PersonnelNumber?: string | null;
}

/** Transaction categories received from Dataverse; each one creates four shared categories (hour, expense, item, fee). (documented) */
export interface ProjectTransactionCategoriesRow {
  /** Category id. Edm.String. (documented) */
  readonly CategoryId?: string | null;
  /** Name. Edm.String. (documented) */
  readonly Name?: string | null;
}

/** Company-independent categories. (documented) */
export interface SharedCategoriesRow {
  /** Category id. Edm.String. (documented) */
  readonly CategoryId?: string | null;
  /** Category name. Edm.String. (documented) */
  readonly CategoryName?: string | null;
  /** Use in expense. Symbol of NoYes. (documented) */
  readonly UseInExpense?: string | null;
  /** Use in project. Symbol of NoYes. (documented) */
  readonly UseInProject?: string | null;
  /** Expense type. Symbol of TrvExpType. (documented) */
  readonly ExpenseType?: string | null;
  /** Use in production. Symbol of NoYes. (documented) */
  readonly UseInProduction?: string | null;
}

/** Project categories per company. (documented) */
export interface ProjectCategoryEntitiesRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Category. Edm.String. (documented) */
  readonly Category?: string | null;
  /** Absence. Symbol of NoYes. (documented) */
  readonly Absence?: string | null;
  /** Subscription. Symbol of NoYes. (documented) */
  readonly Subscription?: string | null;
  /** Category name. Edm.String. (documented) */
  readonly CategoryName?: string | null;
  /** Estimate. Symbol of NoYes. (documented) */
  readonly Estimate?: string | null;
  /** Indirect cost component. Symbol of NoYes. (documented) */
  readonly IndirectCostComponent?: string | null;
  /** Item sales tax group. Edm.String. (documented) */
  readonly ItemSalesTaxGroup?: string | null;
  /** Active in journals. Symbol of NoYes. (documented) */
  readonly ActiveInJournals?: string | null;
  /** Category group. Edm.String. (documented) */
  readonly CategoryGroup?: string | null;
  /** Cost, sales, tax, billed sales and so on. Symbol of ProjCategoryType. (documented) */
  readonly TransactionType?: string | null;
  /** Worker. Symbol of ProjCategoryEmplOption. (documented) */
  readonly Worker?: string | null;
}

/** Expense categories per company. (documented) */
export interface ExpenseCategoriesRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Expense category. Edm.String. (documented) */
  readonly ExpenseCategory?: string | null;
  /** Default payment method. Edm.String. (documented) */
  readonly DefaultPaymentMethod?: string | null;
  /** Description. Edm.String. (documented) */
  readonly Description?: string | null;
  /** Statistics group. Edm.String. (documented) */
  readonly StatisticsGroup?: string | null;
  /** Is common. Symbol of NoYes. (documented) */
  readonly IsCommon?: string | null;
  /** Is itemization mandatory. Symbol of NoYes. (documented) */
  readonly IsItemizationMandatory?: string | null;
  /** Expense type. Symbol of TrvExpType. (documented) */
  readonly ExpenseType?: string | null;
  /** Ledger dimension display value. Edm.String. (documented) */
  readonly LedgerDimensionDisplayValue?: string | null;
  /** Tax item group if billed to employee. Edm.String. (documented) */
  readonly TaxItemGroupIfBilledToEmployee?: string | null;
  /** Account type. Symbol of LedgerJournalACType. (documented) */
  readonly AccountType?: string | null;
  /** Is import only. Symbol of NoYes. (documented) */
  readonly IsImportOnly?: string | null;
  /** Is inactive. Symbol of NoYes. (documented) */
  readonly IsInactive?: string | null;
  /** Use in project. Symbol of NoYes. (documented) */
  readonly UseInProject?: string | null;
  /** Tax item group. Edm.String. (documented) */
  readonly TaxItemGroup?: string | null;
}

/** Per company: which line property each Dataverse billing type becomes. Posting fails when a billing type has no row. (documented) */
export interface BillingTypeLinePropertiesRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Billing type. Symbol of ProjBillingType. (documented) */
  readonly BillingType?: string | null;
  /** Line property used for the billing type. Edm.String. (documented) */
  readonly ProjLinePropertyLinePropertyId?: string | null;
}

/** Line properties: whether a transaction is chargeable and how it accrues. (documented) */
export interface ProjectLinePropertiesRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Line property, derived from the billing type. Edm.String. (documented) */
  readonly LinePropertyId?: string | null;
  /** Add to norm billable. Symbol of NoYes. (documented) */
  readonly AddToNormBillable?: string | null;
  /** Print zero sales price on invoice. Symbol of NoYes. (documented) */
  readonly PrintZeroSalesPriceOnInvoice?: string | null;
  /** Add to efficient hours. Symbol of NoYes. (documented) */
  readonly AddToEfficientHours?: string | null;
  /** Name. Edm.String. (documented) */
  readonly Name?: string | null;
  /** Is chargeable. Symbol of NoYes. (documented) */
  readonly IsChargeable?: string | null;
  /** Print zero sales price on quotation. Symbol of NoYes. (documented) */
  readonly PrintZeroSalesPriceOnQuotation?: string | null;
  /** Cost percentage. Edm.Decimal. (documented) */
  readonly CostPercentage?: string | null;
  /** Add to norm efficiency. Symbol of NoYes. (documented) */
  readonly AddToNormEfficiency?: string | null;
  /** Enabled capitalize cost. Edm.Boolean. (documented) */
  readonly EnabledCapitalizeCost?: boolean | null;
  /** Enable accrue revenue. Edm.Boolean. (documented) */
  readonly EnableAccrueRevenue?: boolean | null;
  /** Sales percentage. Edm.Decimal. (documented) */
  readonly SalesPercentage?: string | null;
}

/** Project management parameters per company, including integration defaults and the forecast model. (documented) */
export interface ProjectParameterV2Row {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Key. Edm.Int32. (documented) */
  readonly Key?: number | null;
  /** Line total post cost. Symbol of ProjLineTotal. (documented) */
  readonly LineTotalPostCost?: string | null;
  /** Tax item group on acc. Edm.String. (documented) */
  readonly TaxItemGroupOnAcc?: string | null;
  /** Cost category. Edm.String. (documented) */
  readonly CostCategory?: string | null;
  /** Whether Project Operations integration is on for the company. Symbol of NoYes. (documented) */
  readonly ProjectOperationsIntegrationFeatureStatus?: string | null;
  /** Empl category. Edm.String. (documented) */
  readonly EmplCategory?: string | null;
  /** Line total estimate. Symbol of ProjLineTotal. (documented) */
  readonly LineTotalEstimate?: string | null;
  /** Default invoice layout. Symbol of ProjDefaultInvoiceLayout. (documented) */
  readonly DefaultInvoiceLayout?: string | null;
  /** On account category. Edm.String. (documented) */
  readonly OnAccountCategory?: string | null;
  /** Item category. Edm.String. (documented) */
  readonly ItemCategory?: string | null;
  /** Project operations forecast model id. Edm.String. (documented) */
  readonly ProjectOperationsForecastModelId?: string | null;
  /** Tax item group method. Symbol of ProjTaxItemGroupMethod. (documented) */
  readonly TaxItemGroupMethod?: string | null;
  /** Is accounting date update allowed. Symbol of NoYes. (documented) */
  readonly IsAccountingDateUpdateAllowed?: string | null;
  /** Revenue category. Edm.String. (documented) */
  readonly RevenueCategory?: string | null;
  /** Tax group method. Symbol of ProjTaxGroupMethod. (documented) */
  readonly TaxGroupMethod?: string | null;
  /** Line total invoice. Symbol of ProjLineTotal. (documented) */
  readonly LineTotalInvoice?: string | null;
  /** Line total accrue revenue. Symbol of ProjLineTotal. (documented) */
  readonly LineTotalAccrueRevenue?: string | null;
  /** Dimension attribute value combination display value. Edm.String. (documented) */
  readonly DimensionAttributeValueCombinationDisplayValue?: string | null;
  /** Tax calc date type. Symbol of TaxCalculationProjDateType. (documented) */
  readonly TaxCalcDateType?: string | null;
}

/** Forecast models per company. (documented) */
export interface ForecastModelsRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Model id. Edm.String. (documented) */
  readonly ModelId?: string | null;
  /** Is time and material project included. Symbol of NoYes. (documented) */
  readonly IsTimeAndMaterialProjectIncluded?: string | null;
  /** Are sufficient project item funds required. Symbol of NoYes. (documented) */
  readonly AreSufficientProjectItemFundsRequired?: string | null;
  /** Is fixed price project wip included. Symbol of NoYes. (documented) */
  readonly IsFixedPriceProjectWIPIncluded?: string | null;
  /** Is project hour forecast automatically reduced. Symbol of NoYes. (documented) */
  readonly IsProjectHourForecastAutomaticallyReduced?: string | null;
  /** Is model stopped. Symbol of NoYes. (documented) */
  readonly IsModelStopped?: string | null;
  /** Will project forecast generation use project date. Symbol of NoYes. (documented) */
  readonly WillProjectForecastGenerationUseProjectDate?: string | null;
  /** Is project item forecast automatically reduced. Symbol of NoYes. (documented) */
  readonly IsProjectItemForecastAutomaticallyReduced?: string | null;
  /** Budget control type. Symbol of ProjBudgetType. (documented) */
  readonly BudgetControlType?: string | null;
  /** Are sufficient project hour funds required. Symbol of NoYes. (documented) */
  readonly AreSufficientProjectHourFundsRequired?: string | null;
  /** Is cash flow forecast generated. Symbol of NoYes. (documented) */
  readonly IsCashFlowForecastGenerated?: string | null;
  /** Are sufficient project expense funds required. Symbol of NoYes. (documented) */
  readonly AreSufficientProjectExpenseFundsRequired?: string | null;
  /** Is investment project wip included. Symbol of NoYes. (documented) */
  readonly IsInvestmentProjectWIPIncluded?: string | null;
  /** Is project expense forecast automatically reduced. Symbol of NoYes. (documented) */
  readonly IsProjectExpenseForecastAutomaticallyReduced?: string | null;
  /** Model name. Edm.String. (documented) */
  readonly ModelName?: string | null;
}

/** Project groups per company: posting and revenue rules. (documented) */
export interface ProjectGroupsRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Project group. Edm.String. (documented) */
  readonly ProjectGroup?: string | null;
  /** Name. Edm.String. (documented) */
  readonly Name?: string | null;
  /** Post costs expense. Symbol of ProjLedgerStatus. (documented) */
  readonly PostCostsExpense?: string | null;
  /** Profit category id. Edm.String. (documented) */
  readonly ProfitCategoryId?: string | null;
  /** Matching principle. Symbol of ProjMatchingPrincip. (documented) */
  readonly MatchingPrinciple?: string | null;
  /** Can verify cost against remaining forecast. Symbol of NoYes. (documented) */
  readonly CanVerifyCostAgainstRemainingForecast?: string | null;
  /** Are foreseeable losses. Symbol of NoYes. (documented) */
  readonly AreForeseeableLosses?: string | null;
  /** Accrue revenue fee. Symbol of NoYes. (documented) */
  readonly AccrueRevenueFee?: string | null;
  /** On account invoicing. Symbol of ProjLedgerStatusOnAcc. (documented) */
  readonly OnAccountInvoicing?: string | null;
  /** Revenue recognition accounting rule. Symbol of ProjCompletePrincip. (documented) */
  readonly RevenueRecognitionAccountingRule?: string | null;
  /** Accrue revenue expense. Symbol of NoYes. (documented) */
  readonly AccrueRevenueExpense?: string | null;
  /** Period code. Edm.String. (documented) */
  readonly PeriodCode?: string | null;
  /** Post costs hour. Symbol of ProjLedgerStatus. (documented) */
  readonly PostCostsHour?: string | null;
  /** Production category id. Edm.String. (documented) */
  readonly ProductionCategoryId?: string | null;
  /** Accrue revenue item. Symbol of NoYes. (documented) */
  readonly AccrueRevenueItem?: string | null;
  /** Line property search priority. Symbol of ProjLinePropertySearch. (documented) */
  readonly LinePropertySearchPriority?: string | null;
  /** Sales value category id. Edm.String. (documented) */
  readonly SalesValueCategoryId?: string | null;
  /** Accrued loss category id. Edm.String. (documented) */
  readonly AccruedLossCategoryId?: string | null;
  /** Post costs item. Symbol of ProjLedgerStatus. (documented) */
  readonly PostCostsItem?: string | null;
  /** Cost template. Edm.String. (documented) */
  readonly CostTemplate?: string | null;
  /** Project type. Symbol of ProjType. (documented) */
  readonly ProjectType?: string | null;
  /** Ledger posting search priority. Symbol of ProjLedgerPosting. (documented) */
  readonly LedgerPostingSearchPriority?: string | null;
  /** Calculation method. Symbol of ProjSalesPriceMatchingPrincip. (documented) */
  readonly CalculationMethod?: string | null;
  /** Accrue revenue hour. Symbol of NoYes. (documented) */
  readonly AccrueRevenueHour?: string | null;
}

/** Cost and revenue profiles. (documented) */
export interface ProjRevenueProfilesRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Profile id. Edm.String. (documented) */
  readonly ProfileId?: string | null;
  /** Are losses foreseeable. Symbol of NoYes. (documented) */
  readonly AreLossesForeseeable?: string | null;
  /** Production project category id. Edm.String. (documented) */
  readonly ProductionProjectCategoryId?: string | null;
  /** On account invoicing method. Symbol of ProjLedgerStatusOnAcc. (documented) */
  readonly OnAccountInvoicingMethod?: string | null;
  /** Is revenue item accrued. Symbol of NoYes. (documented) */
  readonly IsRevenueItemAccrued?: string | null;
  /** Profit project category id. Edm.String. (documented) */
  readonly ProfitProjectCategoryId?: string | null;
  /** Is revenue expense accrued. Symbol of NoYes. (documented) */
  readonly IsRevenueExpenseAccrued?: string | null;
  /** Is revenue fee accrued. Symbol of NoYes. (documented) */
  readonly IsRevenueFeeAccrued?: string | null;
  /** Project period id. Edm.String. (documented) */
  readonly ProjectPeriodId?: string | null;
  /** Expense cost posting method. Symbol of ProjLedgerStatusCost. (documented) */
  readonly ExpenseCostPostingMethod?: string | null;
  /** Cost template id. Edm.String. (documented) */
  readonly CostTemplateId?: string | null;
  /** Item cost posting method. Symbol of ProjLedgerStatusItem. (documented) */
  readonly ItemCostPostingMethod?: string | null;
  /** Revenue recognition accounting rule. Symbol of ProjCompletePrincip. (documented) */
  readonly RevenueRecognitionAccountingRule?: string | null;
  /** Sales value project category id. Edm.String. (documented) */
  readonly SalesValueProjectCategoryId?: string | null;
  /** Revenue recognition calculation method. Symbol of ProjSalesPriceMatchingPrincip. (documented) */
  readonly RevenueRecognitionCalculationMethod?: string | null;
  /** Revenue recognition matching principle. Symbol of ProjMatchingPrincip. (documented) */
  readonly RevenueRecognitionMatchingPrinciple?: string | null;
  /** Profile name. Edm.String. (documented) */
  readonly ProfileName?: string | null;
  /** Accrued loss category id. Edm.String. (documented) */
  readonly AccruedLossCategoryId?: string | null;
  /** Project contract billing method. Symbol of ProjContractBillingMethod. (documented) */
  readonly ProjectContractBillingMethod?: string | null;
  /** Is revenue hour accrued. Symbol of NoYes. (documented) */
  readonly IsRevenueHourAccrued?: string | null;
  /** Hour cost posting method. Symbol of ProjLedgerStatus. (documented) */
  readonly HourCostPostingMethod?: string | null;
}

/** Rules that choose a profile by contract, project, group or billing method. (documented) */
export interface ProjRevenueProfileRulesRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Project revenue profile id. Edm.String. (documented) */
  readonly ProjectRevenueProfileId?: string | null;
  /** Project contract billing method. Symbol of ProjContractBillingMethod. (documented) */
  readonly ProjectContractBillingMethod?: string | null;
  /** Project contract number. Edm.String. (documented) */
  readonly ProjectContractId?: string | null;
  /** Project id. Edm.String. (documented) */
  readonly ProjectId?: string | null;
  /** Project group id. Edm.String. (documented) */
  readonly ProjectGroupId?: string | null;
}

/** Stage names by language and status. (documented) */
export interface ProjectStagesRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Language. Edm.String. (documented) */
  readonly Language?: string | null;
  /** Status. Symbol of ProjStatus. (documented) */
  readonly Status?: string | null;
  /** Stage. Edm.String. (documented) */
  readonly Stage?: string | null;
}

/** Project contracts; target of the contract header map. Created and deleted only from Dataverse when integrated. (documented) */
export interface ProjectContractHeadersRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Project contract number. Edm.String. (documented) */
  readonly ProjectContractId?: string | null;
  /** Cash discount code. Edm.String. (documented) */
  readonly CashDiscountCode?: string | null;
  /** Central bank purpose text. Edm.String. (documented) */
  readonly CentralBankPurposeText?: string | null;
  /** Price customer group code. Edm.String. (documented) */
  readonly PriceCustomerGroupCode?: string | null;
  /** Is service delivery address based. Symbol of NoYes. (documented) */
  readonly IsServiceDeliveryAddressBased?: string | null;
  /** Intrastat additional value. Edm.Decimal. (documented) */
  readonly IntrastatAdditionalValue?: string | null;
  /** Central bank purpose code. Edm.String. (documented) */
  readonly CentralBankPurposeCode?: string | null;
  /** Individual buffer days. Edm.String. (documented) */
  readonly IndividualBufferDays?: string | null;
  /** Payment schedule name. Edm.String. (documented) */
  readonly PaymentScheduleName?: string | null;
  /** Default financial dimensions as one display string. Edm.String. (documented) */
  readonly DefaultLedgerDimensionDisplayValue?: string | null;
  /** Sales responsible personnel number. Edm.String. (documented) */
  readonly SalesResponsiblePersonnelNumber?: string | null;
  /** Net price. Symbol of NoYes. (documented) */
  readonly NetPrice?: string | null;
  /** Invoice frequency. Symbol of ProjForecastInvoiceFrequency. (documented) */
  readonly InvoiceFrequency?: string | null;
  /** Is contract sales currency code locked. Symbol of NoYes. (documented) */
  readonly IsContractSalesCurrencyCodeLocked?: string | null;
  /** Intrastat transaction code. Edm.String. (documented) */
  readonly IntrastatTransactionCode?: string | null;
  /** E invoice dimension account code. Edm.String. (documented) */
  readonly EInvoiceDimensionAccountCode?: string | null;
  /** Sales tax group code. Edm.String. (documented) */
  readonly SalesTaxGroupCode?: string | null;
  /** Bank account id. Edm.String. (documented) */
  readonly BankAccountId?: string | null;
  /** Is e invoice dimension account code specified per line. Symbol of NoYes. (documented) */
  readonly IsEInvoiceDimensionAccountCodeSpecifiedPerLine?: string | null;
  /** Terms of payment. Edm.String. (documented) */
  readonly TermsOfPayment?: string | null;
  /** Name. Edm.String. (documented) */
  readonly Name?: string | null;
  /** Marks the row as owned by an integrated source system. Edm.String. (documented) */
  readonly IntegrationSourceDataId?: string | null;
  /** Customer posting profile id. Edm.String. (documented) */
  readonly CustomerPostingProfileId?: string | null;
  /** List code. Symbol of Listcode. (documented) */
  readonly ListCode?: string | null;
  /** Sales currency code. Edm.String. (documented) */
  readonly SalesCurrencyCode?: string | null;
  /** Customer requisition number. Edm.String. (documented) */
  readonly CustomerRequisitionNumber?: string | null;
  /** Giro type proj invoice. Symbol of PaymentStub. (documented) */
  readonly GiroTypeProjInvoice?: string | null;
  /** Customer account number. Edm.String. (documented) */
  readonly CustomerAccountNumber?: string | null;
  /** Customers order reference. Edm.String. (documented) */
  readonly CustomersOrderReference?: string | null;
}

/** Older contract entity with different casing (ProjectContractID). (documented) */
export interface ProjectContractsRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Project contract number (note the upper-case D). Edm.String. (documented) */
  readonly ProjectContractID?: string | null;
  /** Contract date. Edm.DateTimeOffset. (documented) */
  readonly ContractDate?: string | null;
  /** Lock contract sales currency. Symbol of NoYes. (documented) */
  readonly LockContractSalesCurrency?: string | null;
  /** Bank account. Edm.String. (documented) */
  readonly BankAccount?: string | null;
  /** Central bank purpose code. Edm.String. (documented) */
  readonly CentralBankPurposeCode?: string | null;
  /** Invoicing name. Edm.String. (documented) */
  readonly InvoicingName?: string | null;
  /** Sales tax group. Edm.String. (documented) */
  readonly SalesTaxGroup?: string | null;
  /** Sales responsible personnel number. Edm.String. (documented) */
  readonly SalesResponsiblePersonnelNumber?: string | null;
  /** Price group. Edm.String. (documented) */
  readonly PriceGroup?: string | null;
  /** Purpose text. Edm.String. (documented) */
  readonly PurposeText?: string | null;
  /** Net price. Symbol of NoYes. (documented) */
  readonly NetPrice?: string | null;
  /** Invoice frequency. Symbol of ProjForecastInvoiceFrequency. (documented) */
  readonly InvoiceFrequency?: string | null;
  /** Sales currency. Edm.String. (documented) */
  readonly SalesCurrency?: string | null;
  /** Default posting level. Symbol of DetailSummary. (documented) */
  readonly DefaultPostingLevel?: string | null;
  /** Transaction code. Edm.String. (documented) */
  readonly TransactionCode?: string | null;
  /** Retainage percent. Edm.Decimal. (documented) */
  readonly RetainagePercent?: string | null;
  /** Minimum time increment. Edm.Decimal. (documented) */
  readonly MinimumTimeIncrement?: string | null;
  /** Contract lines. Symbol of NoYes. (documented) */
  readonly ContractLines?: string | null;
  /** Service on delivery address. Symbol of NoYes. (documented) */
  readonly ServiceOnDeliveryAddress?: string | null;
  /** Customer retention term id. Edm.String. (documented) */
  readonly CustomerRetentionTermId?: string | null;
  /** List code id. Symbol of Listcode. (documented) */
  readonly ListCodeId?: string | null;
  /** Name. Edm.String. (documented) */
  readonly Name?: string | null;
  /** Progress invoicing. Edm.Boolean. (documented) */
  readonly ProgressInvoicing?: boolean | null;
}

/** Funding sources of a contract; target of the funding source map. (documented) */
export interface ProjectFundingSourcesRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Project contract number (note the upper-case D). Edm.String. (documented) */
  readonly ProjectContractID?: string | null;
  /** Funding source id. Edm.String. (documented) */
  readonly FundingSourceId?: string | null;
  /** Invoice name. Edm.String. (documented) */
  readonly InvoiceName?: string | null;
  /** Invoice location id. Edm.String. (documented) */
  readonly InvoiceLocationId?: string | null;
  /** Associated payment attachment on the project invoice. Symbol of PaymentStub. (documented) */
  readonly AssociatedPaymentAttachmentOnTheProjectInvoice?: string | null;
  /** Financial dimensions as one display string. Edm.String. (documented) */
  readonly DimensionDisplayValue?: string | null;
  /** Terms of payment. Edm.String. (documented) */
  readonly TermsOfPayment?: string | null;
  /** Address country iso code. Edm.String. (documented) */
  readonly AddressCountryISOCode?: string | null;
  /** Address country. Edm.String. (documented) */
  readonly AddressCountry?: string | null;
  /** Address time zone. Symbol of Timezone. (documented) */
  readonly AddressTimeZone?: string | null;
  /** Address description. Edm.String. (documented) */
  readonly AddressDescription?: string | null;
  /** Address longitude. Edm.Decimal. (documented) */
  readonly AddressLongitude?: string | null;
  /** Individual buffer days. Edm.String. (documented) */
  readonly IndividualBufferDays?: string | null;
  /** E invoice line spec. Symbol of NoYes. (documented) */
  readonly EInvoiceLineSpec?: string | null;
  /** Address valid from. Edm.DateTimeOffset. (documented) */
  readonly AddressValidFrom?: string | null;
  /** Dimension account. Edm.String. (documented) */
  readonly DimensionAccount?: string | null;
  /** Customer requisition. Edm.String. (documented) */
  readonly CustomerRequisition?: string | null;
  /** Cash discount. Edm.String. (documented) */
  readonly CashDiscount?: string | null;
  /** Number sequence group. Edm.String. (documented) */
  readonly NumberSequenceGroup?: string | null;
  /** Party number. Edm.String. (documented) */
  readonly PartyNumber?: string | null;
  /** Address state. Edm.String. (documented) */
  readonly AddressState?: string | null;
  /** Language. Edm.String. (documented) */
  readonly Language?: string | null;
  /** Vat report date code. Edm.String. (documented) */
  readonly VATReportDateCode?: string | null;
  /** Customer reference. Edm.String. (documented) */
  readonly CustomerReference?: string | null;
  /** Address city. Edm.String. (documented) */
  readonly AddressCity?: string | null;
  /** Contact id. Edm.String. (documented) */
  readonly ContactID?: string | null;
  /** Create default funding rule. Symbol of NoYes. (documented) */
  readonly CreateDefaultFundingRule?: string | null;
  /** Address zip code. Edm.String. (documented) */
  readonly AddressZipCode?: string | null;
  /** Address latitude. Edm.Decimal. (documented) */
  readonly AddressLatitude?: string | null;
  /** Retention term id. Edm.String. (documented) */
  readonly RetentionTermId?: string | null;
  /** Customer or organization. Edm.String. (documented) */
  readonly CustomerOrOrganization?: string | null;
  /** Address street. Edm.String. (documented) */
  readonly AddressStreet?: string | null;
  /** Posting profile. Edm.String. (documented) */
  readonly PostingProfile?: string | null;
  /** Payment schedule. Edm.String. (documented) */
  readonly PaymentSchedule?: string | null;
  /** Customer, organization, grant or on hold. Symbol of ProjFundingType. (documented) */
  readonly FundingType?: string | null;
  /** Address district name. Edm.String. (documented) */
  readonly AddressDistrictName?: string | null;
  /** Primary funding source of the contract. Symbol of NoYes. (documented) */
  readonly IsPrimaryFundingSource?: string | null;
  /** Invoice format. Symbol of PSAInvoiceFormats. (documented) */
  readonly InvoiceFormat?: string | null;
  /** Address county. Edm.String. (documented) */
  readonly AddressCounty?: string | null;
  /** Grant id. Edm.String. (documented) */
  readonly GrantId?: string | null;
  /** Address valid to. Edm.DateTimeOffset. (documented) */
  readonly AddressValidTo?: string | null;
}

/** Allocation rules between funding sources (thirteen-part key). (documented) */
export interface ProjectFundingRulesRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Project contract number. Edm.String. (documented) */
  readonly ProjectContractId?: string | null;
  /** Priority. Edm.Int32. (documented) */
  readonly Priority?: number | null;
  /** Project id. Edm.String. (documented) */
  readonly ProjectId?: string | null;
  /** Activity number. Edm.String. (documented) */
  readonly ActivityNumber?: string | null;
  /** Cost, sales, tax, billed sales and so on. Symbol of ProjAllTrxType. (documented) */
  readonly TransactionType?: string | null;
  /** Category id. Edm.String. (documented) */
  readonly CategoryId?: string | null;
  /** Category group id. Edm.String. (documented) */
  readonly CategoryGroupId?: string | null;
  /** Item id. Edm.String. (documented) */
  readonly ItemId?: string | null;
  /** End date. Edm.DateTimeOffset. (documented) */
  readonly EndDate?: string | null;
  /** Start date. Edm.DateTimeOffset. (documented) */
  readonly StartDate?: string | null;
  /** Resource id. Edm.String. (documented) */
  readonly ResourceId?: string | null;
  /** Funding source id. Edm.String. (documented) */
  readonly FundingSourceId?: string | null;
  /** Allocation percentage. Edm.Decimal. (documented) */
  readonly AllocationPercentage?: string | null;
  /** Allocate rounding. Symbol of NoYes. (documented) */
  readonly AllocateRounding?: string | null;
}

/** Contract lines, also called billing rules; target of the contract line map. (documented) */
export interface ProjectContractLinesRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Project contract number. Edm.String. (documented) */
  readonly ProjectContractId?: string | null;
  /** Line order; part of the key. Edm.Int32. (documented) */
  readonly LineSequenceNumber?: number | null;
  /** Vat commodity code. Edm.String. (documented) */
  readonly VATCommodityCode?: string | null;
  /** Budget method. Symbol of PSAProjAmountVsUnit. (documented) */
  readonly BudgetMethod?: string | null;
  /** Description. Edm.String. (documented) */
  readonly Description?: string | null;
  /** Fixed price or time and material. Symbol of ProjContractBillingMethod. (documented) */
  readonly BillingMethod?: string | null;
  /** Default financial dimensions as one display string. Edm.String. (documented) */
  readonly DefaultLedgerDimensionDisplayValue?: string | null;
  /** Fee percentage. Edm.Decimal. (documented) */
  readonly FeePercentage?: string | null;
  /** Fee category id. Edm.String. (documented) */
  readonly FeeCategoryId?: string | null;
  /** Are fee transactions included. Symbol of NoYes. (documented) */
  readonly AreFeeTransactionsIncluded?: string | null;
  /** Project linked to the line. Edm.String. (documented) */
  readonly LineProjectId?: string | null;
  /** Are hour transactions included. Symbol of NoYes. (documented) */
  readonly AreHourTransactionsIncluded?: string | null;
  /** Maximum retail price. Edm.Decimal. (documented) */
  readonly MaximumRetailPrice?: string | null;
  /** Unit price. Edm.Decimal. (documented) */
  readonly UnitPrice?: string | null;
  /** Sales tax group code. Edm.String. (documented) */
  readonly SalesTaxGroupCode?: string | null;
  /** Tds group code. Edm.String. (documented) */
  readonly TDSGroupCode?: string | null;
  /** Fee project id. Edm.String. (documented) */
  readonly FeeProjectId?: string | null;
  /** Invoice schedule type. Symbol of InvoiceScheduleType. (documented) */
  readonly InvoiceScheduleType?: string | null;
  /** Line type. Symbol of PSAContractLineType. (documented) */
  readonly LineType?: string | null;
  /** Paid amount. Edm.Decimal. (documented) */
  readonly PaidAmount?: string | null;
  /** Customer retention term id. Edm.String. (documented) */
  readonly CustomerRetentionTermId?: string | null;
  /** Tcs group code. Edm.String. (documented) */
  readonly TCSGroupCode?: string | null;
  /** Retainage percentage. Edm.Decimal. (documented) */
  readonly RetainagePercentage?: string | null;
  /** Unit symbol. Edm.String. (documented) */
  readonly UnitSymbol?: string | null;
  /** Start date. Edm.DateTimeOffset. (documented) */
  readonly StartDate?: string | null;
  /** Are expense transactions included. Symbol of NoYes. (documented) */
  readonly AreExpenseTransactionsIncluded?: string | null;
  /** Line amount. Edm.Decimal. (documented) */
  readonly LineAmount?: string | null;
  /** Assessable value. Edm.Decimal. (documented) */
  readonly AssessableValue?: string | null;
  /** End date. Edm.DateTimeOffset. (documented) */
  readonly EndDate?: string | null;
  /** Is indirect cost included. Symbol of NoYes. (documented) */
  readonly IsIndirectCostIncluded?: string | null;
  /** Change order number. Edm.String. (documented) */
  readonly ChangeOrderNumber?: string | null;
  /** Are item transactions included. Symbol of NoYes. (documented) */
  readonly AreItemTransactionsIncluded?: string | null;
  /** Quantity. Edm.Decimal. (documented) */
  readonly Quantity?: string | null;
  /** Contract line (billing rule) id. Edm.String. (documented) */
  readonly ContractLineId?: string | null;
}

/** Billing milestones; rows become on-account transactions. Target of the milestone map. (documented) */
export interface ProjectContractLineMilestonesRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Contract line milestone identifier. Edm.String. (documented) */
  readonly ContractLineMilestoneIdentifier?: string | null;
  /** Activity number. Edm.String. (documented) */
  readonly ActivityNumber?: string | null;
  /** Project number. Edm.String. (documented) */
  readonly ProjectNumber?: string | null;
  /** Description. Edm.String. (documented) */
  readonly Description?: string | null;
  /** Contract line milestone guid. Edm.Guid. (documented) */
  readonly ContractLineMilestoneGuid?: string | null;
  /** Ledger transaction date. Edm.DateTimeOffset. (documented) */
  readonly LedgerTransactionDate?: string | null;
  /** Currency code. Edm.String. (documented) */
  readonly CurrencyCode?: string | null;
  /** Total sales amount. Edm.Decimal. (documented) */
  readonly TotalSalesAmount?: string | null;
  /** Project contract number. Edm.String. (documented) */
  readonly ProjectContractId?: string | null;
  /** Ledger sales amount. Edm.Decimal. (documented) */
  readonly LedgerSalesAmount?: string | null;
  /** Transaction id. Edm.String. (documented) */
  readonly TransactionId?: string | null;
  /** Amount. Edm.Decimal. (documented) */
  readonly Amount?: string | null;
  /** Project contract line milestone header. Edm.String. (documented) */
  readonly ProjectContractLineMilestoneHeader?: string | null;
  /** Transaction status; Invoiced is 4. Symbol of ProjTransStatus. (documented) */
  readonly TransStatus?: string | null;
  /** Transaction date. Edm.DateTimeOffset. (documented) */
  readonly TransactionDate?: string | null;
  /** Customer account number. Edm.String. (documented) */
  readonly CustomerAccountNumber?: string | null;
  /** Contract line (billing rule) id. Edm.String. (documented) */
  readonly ContractLineId?: string | null;
}

/** Schedule of values for progress billing. (documented) */
export interface ProjectContractLineMilestoneHeadersRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Project contract line milestone header id. Edm.String. (documented) */
  readonly ProjectContractLineMilestoneHeaderId?: string | null;
  /** Line order; part of the key. Edm.Int32. (documented) */
  readonly LineSequenceNumber?: number | null;
  /** Next invoice status. Symbol of ProjProjectMilestoneStatus. (documented) */
  readonly NextInvoiceStatus?: string | null;
  /** Task. Edm.String. (documented) */
  readonly Task?: string | null;
  /** Project contract line. Edm.String. (documented) */
  readonly ProjectContractLine?: string | null;
  /** Description. Edm.String. (documented) */
  readonly Description?: string | null;
  /** Billing status. Symbol of ProjProjectMilestoneBillingStatus. (documented) */
  readonly BillingStatus?: string | null;
  /** Project. Edm.String. (documented) */
  readonly Project?: string | null;
  /** Remaining amount. Edm.Decimal. (documented) */
  readonly RemainingAmount?: string | null;
  /** Next invoice amount. Edm.Decimal. (documented) */
  readonly NextInvoiceAmount?: string | null;
  /** Project contract number. Edm.String. (documented) */
  readonly ProjectContractId?: string | null;
  /** Next invoice percent. Edm.Decimal. (documented) */
  readonly NextInvoicePercent?: string | null;
  /** Invoiced to date. Edm.Decimal. (documented) */
  readonly InvoicedToDate?: string | null;
  /** Project contract line milestone header guid. Edm.Guid. (documented) */
  readonly ProjectContractLineMilestoneHeaderGuid?: string | null;
  /** Amount. Edm.Decimal. (documented) */
  readonly Amount?: string | null;
  /** Percent invoiced to date. Edm.Decimal. (documented) */
  readonly PercentInvoicedToDate?: string | null;
}

/** Projects; target of the Projects V2 map. (documented) */
export interface ProjectsV2Row {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Project id. Edm.String. (documented) */
  readonly ProjectId?: string | null;
  /** Actual start date. Edm.DateTimeOffset. (documented) */
  readonly ActualStartDate?: string | null;
  /** Is ocip general liability. Symbol of NoYes. (documented) */
  readonly IsOCIPGeneralLiability?: string | null;
  /** Sales manager personnel number. Edm.String. (documented) */
  readonly SalesManagerPersonnelNumber?: string | null;
  /** Can verify cost against remaining forecast. Symbol of NoYes. (documented) */
  readonly CanVerifyCostAgainstRemainingForecast?: string | null;
  /** Can carry forward remaining budgets. Symbol of NoYes. (documented) */
  readonly CanCarryForwardRemainingBudgets?: string | null;
  /** Bank document type. Symbol of BankLGDocumentType. (documented) */
  readonly BankDocumentType?: string | null;
  /** Subproject id format. Edm.String. (documented) */
  readonly SubprojectIdFormat?: string | null;
  /** Sales price group id. Edm.String. (documented) */
  readonly SalesPriceGroupId?: string | null;
  /** Is activity required for hour forecast. Symbol of NoYes. (documented) */
  readonly IsActivityRequiredForHourForecast?: string | null;
  /** Financial dimensions as one display string. Edm.String. (documented) */
  readonly DimensionDisplayValue?: string | null;
  /** Estimate project id. Edm.String. (documented) */
  readonly EstimateProjectId?: string | null;
  /** Delivery address location id. Edm.String. (documented) */
  readonly DeliveryAddressLocationId?: string | null;
  /** Parent project id. Edm.String. (documented) */
  readonly ParentProjectId?: string | null;
  /** Zakat contract amendment. Edm.Decimal. (documented) */
  readonly ZakatContractAmendment?: string | null;
  /** Default schedule date. Edm.DateTimeOffset. (documented) */
  readonly DefaultScheduleDate?: string | null;
  /** Is budget control enabled. Symbol of NoYes. (documented) */
  readonly IsBudgetControlEnabled?: string | null;
  /** Is activity required for item transaction. Symbol of NoYes. (documented) */
  readonly IsActivityRequiredForItemTransaction?: string | null;
  /** Zakat contract period. Edm.String. (documented) */
  readonly ZakatContractPeriod?: string | null;
  /** Scheduling calendar id. Edm.String. (documented) */
  readonly SchedulingCalendarId?: string | null;
  /** Allow negative budgets to be carried forward. Symbol of NoYes. (documented) */
  readonly AllowNegativeBudgetsToBeCarriedForward?: string | null;
  /** Lifecycle stage; posting is blocked when completed. Symbol of ProjStatus. (documented) */
  readonly ProjectStage?: string | null;
  /** Is project template. Symbol of NoYes. (documented) */
  readonly IsProjectTemplate?: string | null;
  /** Customer account number. Edm.String. (documented) */
  readonly CustomerAccountNumber?: string | null;
  /** Zakat project value. Edm.Decimal. (documented) */
  readonly ZakatProjectValue?: string | null;
  /** Budget control interval. Symbol of ProjBudgetInterval. (documented) */
  readonly BudgetControlInterval?: string | null;
  /** Date of creation. Edm.DateTimeOffset. (documented) */
  readonly DateOfCreation?: string | null;
  /** Schedule start date. Edm.DateTimeOffset. (documented) */
  readonly ScheduleStartDate?: string | null;
  /** Zakat contract date. Edm.DateTimeOffset. (documented) */
  readonly ZakatContractDate?: string | null;
  /** Is activity required for expense forecast. Symbol of NoYes. (documented) */
  readonly IsActivityRequiredForExpenseForecast?: string | null;
  /** Posting level. Symbol of DetailSummary. (documented) */
  readonly PostingLevel?: string | null;
  /** Extension date. Edm.DateTimeOffset. (documented) */
  readonly ExtensionDate?: string | null;
  /** Budget overrun default. Symbol of ProjBudgetOverrunOption. (documented) */
  readonly BudgetOverrunDefault?: string | null;
  /** Project name. Edm.String. (documented) */
  readonly ProjectName?: string | null;
  /** Project manager personnel number. Edm.String. (documented) */
  readonly ProjectManagerPersonnelNumber?: string | null;
  /** Project controller personnel number. Edm.String. (documented) */
  readonly ProjectControllerPersonnelNumber?: string | null;
  /** Schedule end date. Edm.DateTimeOffset. (documented) */
  readonly ScheduleEndDate?: string | null;
  /** Projected start date. Edm.DateTimeOffset. (documented) */
  readonly ProjectedStartDate?: string | null;
  /** Is project category validation enabled. Symbol of NoYes. (documented) */
  readonly IsProjectCategoryValidationEnabled?: string | null;
  /** Is header. Symbol of NoYes. (documented) */
  readonly IsHeader?: string | null;
  /** Architect personnel number. Edm.String. (documented) */
  readonly ArchitectPersonnelNumber?: string | null;
  /** Is activity required for expense transaction. Symbol of NoYes. (documented) */
  readonly IsActivityRequiredForExpenseTransaction?: string | null;
  /** Is activity required for item forecast. Symbol of NoYes. (documented) */
  readonly IsActivityRequiredForItemForecast?: string | null;
  /** Description. Edm.String. (documented) */
  readonly Description?: string | null;
  /** Projected end date. Edm.DateTimeOffset. (documented) */
  readonly ProjectedEndDate?: string | null;
  /** Is template applied. Symbol of NoYes. (documented) */
  readonly IsTemplateApplied?: string | null;
  /** Actual end date. Edm.DateTimeOffset. (documented) */
  readonly ActualEndDate?: string | null;
  /** Can use alternate project budget. Symbol of NoYes. (documented) */
  readonly CanUseAlternateProjectBudget?: string | null;
  /** Project budget management. Symbol of ProjBudgetManagement. (documented) */
  readonly ProjectBudgetManagement?: string | null;
  /** Schedule duration in days. Edm.Decimal. (documented) */
  readonly ScheduleDurationInDays?: string | null;
  /** Ledger posting sort priority. Symbol of ProjLedgerPosting. (documented) */
  readonly LedgerPostingSortPriority?: string | null;
  /** Delivery name. Edm.String. (documented) */
  readonly DeliveryName?: string | null;
  /** Transaction types controlled. Symbol of ProjBudgetaryControlOn. (documented) */
  readonly TransactionTypesControlled?: string | null;
  /** Alternate project id. Edm.String. (documented) */
  readonly AlternateProjectId?: string | null;
  /** Project group id. Edm.String. (documented) */
  readonly ProjectGroupId?: string | null;
  /** Default invoice account. Edm.String. (documented) */
  readonly DefaultInvoiceAccount?: string | null;
  /** Job identification. Edm.String. (documented) */
  readonly JobIdentification?: string | null;
  /** Line property search priority. Symbol of ProjLinePropertySearch. (documented) */
  readonly LinePropertySearchPriority?: string | null;
  /** Total planned effort in hours. Edm.Decimal. (documented) */
  readonly TotalPlannedEffortInHours?: string | null;
  /** Is certified payroll. Symbol of NoYes. (documented) */
  readonly IsCertifiedPayroll?: string | null;
  /** Is activity required for hour transaction. Symbol of NoYes. (documented) */
  readonly IsActivityRequiredForHourTransaction?: string | null;
  /** Is resource calendar ignored. Symbol of NoYes. (documented) */
  readonly IsResourceCalendarIgnored?: string | null;
  /** Project contract number. Edm.String. (documented) */
  readonly ProjectContractId?: string | null;
  /** Is ocip worker compensation. Symbol of NoYes. (documented) */
  readonly IsOCIPWorkerCompensation?: string | null;
  /** Marks the row as owned by an integrated source system. Edm.String. (documented) */
  readonly IntegrationSourceDataId?: string | null;
  /** Sales tax group id. Edm.String. (documented) */
  readonly SalesTaxGroupId?: string | null;
  /** Email. Edm.String. (documented) */
  readonly Email?: string | null;
  /** Sorting field3. Edm.String. (documented) */
  readonly SortingField3?: string | null;
  /** Sorting field2. Edm.String. (documented) */
  readonly SortingField2?: string | null;
  /** Sorting field1. Edm.String. (documented) */
  readonly SortingField1?: string | null;
  /** Zakat subject. Edm.String. (documented) */
  readonly ZakatSubject?: string | null;
}

/** Older project entity; key is ProjectID with upper-case D. (documented) */
export interface ProjectsRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Project id. Edm.String. (documented) */
  readonly ProjectID?: string | null;
  /** Worker responsible personnel number. Edm.String. (documented) */
  readonly WorkerResponsiblePersonnelNumber?: string | null;
  /** Projected end date. Edm.DateTimeOffset. (documented) */
  readonly ProjectedEndDate?: string | null;
  /** Financial dimensions as one display string. Edm.String. (documented) */
  readonly DimensionDisplayValue?: string | null;
  /** Parent project. Edm.String. (documented) */
  readonly ParentProject?: string | null;
  /** Start date1. Edm.DateTimeOffset. (documented) */
  readonly StartDate1?: string | null;
  /** Customer account. Edm.String. (documented) */
  readonly CustomerAccount?: string | null;
  /** Projected start date. Edm.DateTimeOffset. (documented) */
  readonly ProjectedStartDate?: string | null;
  /** Lifecycle stage; posting is blocked when completed. Symbol of ProjStatus. (documented) */
  readonly ProjectStage?: string | null;
  /** Actual start date. Edm.DateTimeOffset. (documented) */
  readonly ActualStartDate?: string | null;
  /** Sales tax group. Edm.String. (documented) */
  readonly SalesTaxGroup?: string | null;
  /** Project contract number (note the upper-case D). Edm.String. (documented) */
  readonly ProjectContractID?: string | null;
  /** Project type. Symbol of ProjType. (documented) */
  readonly ProjectType?: string | null;
  /** Project group. Edm.String. (documented) */
  readonly ProjectGroup?: string | null;
  /** End date1. Edm.DateTimeOffset. (documented) */
  readonly EndDate1?: string | null;
  /** Project name. Edm.String. (documented) */
  readonly ProjectName?: string | null;
  /** Estimate project id. Edm.String. (documented) */
  readonly EstimateProjectID?: string | null;
  /** Actual end date. Edm.DateTimeOffset. (documented) */
  readonly ActualEndDate?: string | null;
}

/** Tasks received from Dataverse for reference (activities). No create, update or delete from Finance. (documented) */
export interface ProjectTasksRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Project id. Edm.String. (documented) */
  readonly ProjectId?: string | null;
  /** Task id. Edm.String. (documented) */
  readonly TaskId?: string | null;
  /** Task element id. Edm.String. (documented) */
  readonly TaskElementId?: string | null;
  /** Task outline level. Edm.Int32. (documented) */
  readonly TaskOutlineLevel?: number | null;
  /** Parent task element id. Edm.String. (documented) */
  readonly ParentTaskElementId?: string | null;
  /** Task status. Symbol of smmShowTimeAs. (documented) */
  readonly TaskStatus?: string | null;
  /** Task time type. Symbol of smmActivityTaskTimeType. (documented) */
  readonly TaskTimeType?: string | null;
  /** Task display sequence. Edm.Decimal. (documented) */
  readonly TaskDisplaySequence?: string | null;
  /** Task name. Edm.String. (documented) */
  readonly TaskName?: string | null;
}

/** Project Service Automation generation; superseded by ProjectContractHeaders. (documented) */
export interface CDSProjectContractsRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Project contract number (note the upper-case D). Edm.String. (documented) */
  readonly ProjectContractID?: string | null;
  /** Customer reference. Edm.String. (documented) */
  readonly CustomerReference?: string | null;
  /** Source data id. Edm.String. (documented) */
  readonly SourceDataID?: string | null;
  /** Name. Edm.String. (documented) */
  readonly Name?: string | null;
  /** Address city. Edm.String. (documented) */
  readonly AddressCity?: string | null;
  /** Address state. Edm.String. (documented) */
  readonly AddressState?: string | null;
  /** Customer account. Edm.String. (documented) */
  readonly CustomerAccount?: string | null;
  /** Payment terms. Edm.String. (documented) */
  readonly PaymentTerms?: string | null;
  /** Rate used; overwritten with the posted rate and written back. Edm.Decimal. (documented) */
  readonly ExchangeRate?: string | null;
  /** Address line1. Edm.String. (documented) */
  readonly AddressLine1?: string | null;
  /** Currency code. Edm.String. (documented) */
  readonly CurrencyCode?: string | null;
  /** Address description. Edm.String. (documented) */
  readonly AddressDescription?: string | null;
  /** Address line2. Edm.String. (documented) */
  readonly AddressLine2?: string | null;
  /** Address zip code. Edm.String. (documented) */
  readonly AddressZipCode?: string | null;
  /** Address country region id. Edm.String. (documented) */
  readonly AddressCountryRegionId?: string | null;
}

/** Project Service Automation generation; superseded by ProjectContractLines. (documented) */
export interface CDSProjectContractLinesRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Contract id. Edm.String. (documented) */
  readonly ContractId?: string | null;
  /** Contract line sequence number. Edm.Int32. (documented) */
  readonly ContractLine?: number | null;
  /** Description. Edm.String. (documented) */
  readonly Description?: string | null;
  /** Transaction id. Edm.Guid. (documented) */
  readonly TransactionId?: string | null;
  /** Project id. Edm.String. (documented) */
  readonly ProjectId?: string | null;
  /** Type. Symbol of PSAContractLineType. (documented) */
  readonly Type?: string | null;
  /** Forecast invoice frequency. Symbol of ProjForecastInvoiceFrequency. (documented) */
  readonly ForecastInvoiceFrequency?: string | null;
}

/** Project Service Automation generation; superseded by ProjectContractLineMilestones. (documented) */
export interface CDSProjectContractLineMilestonesRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Transaction id. Edm.Guid. (documented) */
  readonly TransactionId?: string | null;
  /** Description. Edm.String. (documented) */
  readonly Description?: string | null;
  /** Invoice date. Edm.DateTimeOffset. (documented) */
  readonly InvoiceDate?: string | null;
  /** Amount. Edm.Decimal. (documented) */
  readonly Amount?: string | null;
  /** Contract line ref. Edm.Guid. (documented) */
  readonly ContractLineRef?: string | null;
  /** Currency id. Edm.String. (documented) */
  readonly CurrencyId?: string | null;
}

/** Project Service Automation generation; superseded by ProjectsV2. (documented) */
export interface CDSProjectsRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Project id. Edm.String. (documented) */
  readonly ProjectID?: string | null;
  /** Description. Edm.String. (documented) */
  readonly Description?: string | null;
  /** Project name. Edm.String. (documented) */
  readonly ProjectName?: string | null;
  /** Project group. Edm.String. (documented) */
  readonly ProjectGroup?: string | null;
  /** Project type. Symbol of ProjType. (documented) */
  readonly ProjectType?: string | null;
  /** Source data id. Edm.String. (documented) */
  readonly SourceDataID?: string | null;
  /** Customer account. Edm.String. (documented) */
  readonly CustomerAccount?: string | null;
  /** Projected start date. Edm.DateTimeOffset. (documented) */
  readonly ProjectedStartDate?: string | null;
  /** Projected end date. Edm.DateTimeOffset. (documented) */
  readonly ProjectedEndDate?: string | null;
  /** Start date. Edm.DateTimeOffset. (documented) */
  readonly StartDate?: string | null;
  /** Parent id. Edm.String. (documented) */
  readonly ParentId?: string | null;
  /** End date. Edm.DateTimeOffset. (documented) */
  readonly EndDate?: string | null;
  /** Project contract number (note the upper-case D). Edm.String. (documented) */
  readonly ProjectContractID?: string | null;
  /** Default financial dimensions as one display string. Edm.String. (documented) */
  readonly DefaultDimensionDisplayValue?: string | null;
  /** Project manager personnel number. Edm.String. (documented) */
  readonly ProjectManagerPersonnelNumber?: string | null;
}

/** Staging for hour estimates; business logic turns it into hour forecasts. Set name has no plural s. (documented) */
export interface ProjEstimateHoursImportRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Estimate hours import id. Edm.Guid. (documented) */
  readonly EstimateHoursImportId?: string | null;
  /** Activity number. Edm.String. (documented) */
  readonly ActivityNumber?: string | null;
  /** Description. Edm.String. (documented) */
  readonly Description?: string | null;
  /** Duration. Edm.Decimal. (documented) */
  readonly Duration?: string | null;
  /** Sequence number. Edm.Int32. (documented) */
  readonly SequenceNumber?: number | null;
  /** Dataverse bookable resource id. Edm.Guid. (documented) */
  readonly ProjCDSResourceId?: string | null;
  /** Resource category id. Edm.String. (documented) */
  readonly ResourceCategoryId?: string | null;
  /** Transaction category id. Edm.String. (documented) */
  readonly TransactionCategoryId?: string | null;
  /** Project id. Edm.String. (documented) */
  readonly ProjectId?: string | null;
  /** Planned sales amount. Edm.Decimal. (documented) */
  readonly PlannedSalesAmount?: string | null;
  /** Start date. Edm.DateTimeOffset. (documented) */
  readonly StartDate?: string | null;
  /** Contract line (billing rule) id. Edm.String. (documented) */
  readonly ContractLineId?: string | null;
  /** Planned cost amount. Edm.Decimal. (documented) */
  readonly PlannedCostAmount?: string | null;
}

/** Staging for expense estimates; cost and sales lines are merged into one expense forecast. (documented) */
export interface ProjEstimateExpensesImportsRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Estimate expenses import id. Edm.Guid. (documented) */
  readonly EstimateExpensesImportId?: string | null;
  /** Activity number. Edm.String. (documented) */
  readonly ActivityNumber?: string | null;
  /** Description. Edm.String. (documented) */
  readonly Description?: string | null;
  /** Trans type. Symbol of ProjCDSTransType. (documented) */
  readonly TransType?: string | null;
  /** Sequence number. Edm.Int32. (documented) */
  readonly SequenceNumber?: number | null;
  /** Dataverse bookable resource id. Edm.Guid. (documented) */
  readonly ProjCDSResourceId?: string | null;
  /** Resource category id. Edm.String. (documented) */
  readonly ResourceCategoryId?: string | null;
  /** Price. Edm.Decimal. (documented) */
  readonly Price?: string | null;
  /** Transaction category id. Edm.String. (documented) */
  readonly TransactionCategoryId?: string | null;
  /** Project id. Edm.String. (documented) */
  readonly ProjectId?: string | null;
  /** Ties cost and sales estimate lines of the same estimate together (inferred). Edm.Guid. (documented) */
  readonly OriginEstimateLineId?: string | null;
  /** Start date. Edm.DateTimeOffset. (documented) */
  readonly StartDate?: string | null;
  /** Billing type. Symbol of ProjBillingType. (documented) */
  readonly BillingType?: string | null;
  /** Dataverse estimate line id. Edm.Guid. (documented) */
  readonly EstimateLineId?: string | null;
  /** End date. Edm.DateTimeOffset. (documented) */
  readonly EndDate?: string | null;
  /** Currency id. Edm.String. (documented) */
  readonly CurrencyId?: string | null;
  /** Quantity. Edm.Decimal. (documented) */
  readonly Quantity?: string | null;
  /** Contract line (billing rule) id. Edm.String. (documented) */
  readonly ContractLineId?: string | null;
}

/** Staging for material estimates; cost and sales lines are merged into one item forecast. Set name has no plural s. (documented) */
export interface ProjForecastSalesImportRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Import id. Edm.Guid. (documented) */
  readonly ImportId?: string | null;
  /** Item id. Edm.String. (documented) */
  readonly ItemId?: string | null;
  /** Activity number. Edm.String. (documented) */
  readonly ActivityNumber?: string | null;
  /** Trans id. Edm.String. (documented) */
  readonly TransId?: string | null;
  /** Currency. Edm.String. (documented) */
  readonly Currency?: string | null;
  /** Trans type. Symbol of ProjCDSTransType. (documented) */
  readonly TransType?: string | null;
  /** Sequence number. Edm.Int32. (documented) */
  readonly SequenceNumber?: number | null;
  /** Proj id. Edm.String. (documented) */
  readonly ProjId?: string | null;
  /** Forecast cost paym date. Edm.DateTimeOffset. (documented) */
  readonly ForecastCostPaymDate?: string | null;
  /** Forecast invoice date. Edm.DateTimeOffset. (documented) */
  readonly ForecastInvoiceDate?: string | null;
  /** Price. Edm.Decimal. (documented) */
  readonly Price?: string | null;
  /** Forecast line id. Edm.Guid. (documented) */
  readonly ForecastLineId?: string | null;
  /** Transaction category id. Edm.String. (documented) */
  readonly TransactionCategoryId?: string | null;
  /** Ties cost and sales lines of the same estimate together (inferred). Edm.Guid. (documented) */
  readonly ForecastLineIdOrigin?: string | null;
  /** Comment. Edm.String. (documented) */
  readonly Comment?: string | null;
  /** Start date. Edm.DateTimeOffset. (documented) */
  readonly StartDate?: string | null;
  /** Invent qty. Edm.Decimal. (documented) */
  readonly InventQty?: string | null;
  /** Billing type. Symbol of ProjBillingType. (documented) */
  readonly BillingType?: string | null;
  /** End date. Edm.DateTimeOffset. (documented) */
  readonly EndDate?: string | null;
  /** Item description. Edm.String. (documented) */
  readonly ItemDescription?: string | null;
  /** Contract line (billing rule) id. Edm.String. (documented) */
  readonly ContractLineId?: string | null;
  /** Sales qty. Edm.Decimal. (documented) */
  readonly SalesQty?: string | null;
}

/** Hour forecasts. (documented) */
export interface ProjectEmplForecastsRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Transaction id. Edm.String. (documented) */
  readonly TransactionID?: string | null;
  /** Capacity. Symbol of NoYes. (documented) */
  readonly Capacity?: string | null;
  /** End date. Edm.DateTimeOffset. (documented) */
  readonly EndDate?: string | null;
  /** Category. Edm.String. (documented) */
  readonly Category?: string | null;
  /** Project id. Edm.String. (documented) */
  readonly ProjectID?: string | null;
  /** Link. Symbol of SchedJobLink. (documented) */
  readonly Link?: string | null;
  /** Line number. Edm.Decimal. (documented) */
  readonly LineNumber?: string | null;
  /** Sales payment date. Edm.DateTimeOffset. (documented) */
  readonly SalesPaymentDate?: string | null;
  /** Active. Symbol of NoYes. (documented) */
  readonly Active?: string | null;
  /** Activity number. Edm.String. (documented) */
  readonly ActivityNumber?: string | null;
  /** Description. Edm.String. (documented) */
  readonly Description?: string | null;
  /** Elimination date. Edm.DateTimeOffset. (documented) */
  readonly EliminationDate?: string | null;
  /** Rate used; overwritten with the posted rate and written back. Edm.Decimal. (documented) */
  readonly ExchangeRate?: string | null;
  /** Budget type. Symbol of ProjForecastBudgetType. (documented) */
  readonly BudgetType?: string | null;
  /** Sales currency. Edm.String. (documented) */
  readonly SalesCurrency?: string | null;
  /** Resource company id. Edm.String. (documented) */
  readonly ResourceCompanyId?: string | null;
  /** Forecast model. Edm.String. (documented) */
  readonly ForecastModel?: string | null;
  /** Link type. Symbol of SchedJobLinkType. (documented) */
  readonly LinkType?: string | null;
  /** Line property. Edm.String. (documented) */
  readonly LineProperty?: string | null;
  /** Special report. Symbol of NoYes. (documented) */
  readonly SpecialReport?: string | null;
  /** Cash flow forecast status. Edm.Int32. (documented) */
  readonly CashFlowForecastStatus?: number | null;
  /** Cost payment date. Edm.DateTimeOffset. (documented) */
  readonly CostPaymentDate?: string | null;
  /** End time. Edm.Int32. (documented) */
  readonly EndTime?: number | null;
  /** Start time. Edm.Int32. (documented) */
  readonly StartTime?: number | null;
  /** Resource category id. Edm.String. (documented) */
  readonly ResourceCategoryId?: string | null;
  /** Sales price. Edm.Decimal. (documented) */
  readonly SalesPrice?: string | null;
  /** Resource id. Edm.String. (documented) */
  readonly ResourceId?: string | null;
  /** Working time. Symbol of NoYes. (documented) */
  readonly WorkingTime?: string | null;
  /** Scheduling resource. Edm.String. (documented) */
  readonly SchedulingResource?: string | null;
  /** Project date. Edm.DateTimeOffset. (documented) */
  readonly ProjectDate?: string | null;
  /** Funding source id. Edm.String. (documented) */
  readonly FundingSourceID?: string | null;
  /** Cost price. Edm.Decimal. (documented) */
  readonly CostPrice?: string | null;
  /** Invoice date. Edm.DateTimeOffset. (documented) */
  readonly InvoiceDate?: string | null;
  /** Job identification. Edm.String. (documented) */
  readonly JobIdentification?: string | null;
  /** Project contract number (note the upper-case D). Edm.String. (documented) */
  readonly ProjectContractID?: string | null;
  /** Sales tax group. Edm.String. (documented) */
  readonly SalesTaxGroup?: string | null;
  /** Hours. Edm.Decimal. (documented) */
  readonly Hours?: string | null;
  /** Hours scheduled. Edm.Decimal. (documented) */
  readonly HoursScheduled?: string | null;
  /** Default financial dimensions as one display string. Edm.String. (documented) */
  readonly DefaultDimensionDisplayValue?: string | null;
}

/** Expense forecasts. (documented) */
export interface ProjectExpenseForecastsRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Trans id. Edm.String. (documented) */
  readonly TransId?: string | null;
  /** Elimination date. Edm.DateTimeOffset. (documented) */
  readonly EliminationDate?: string | null;
  /** Resource company id. Edm.String. (documented) */
  readonly ResourceCompanyId?: string | null;
  /** Period key. Edm.String. (documented) */
  readonly PeriodKey?: string | null;
  /** Sales payment date. Edm.DateTimeOffset. (documented) */
  readonly SalesPaymentDate?: string | null;
  /** Activity number. Edm.String. (documented) */
  readonly ActivityNumber?: string | null;
  /** Cost payment date. Edm.DateTimeOffset. (documented) */
  readonly CostPaymentDate?: string | null;
  /** Default financial dimensions as one display string. Edm.String. (documented) */
  readonly DefaultDimensionDisplayValue?: string | null;
  /** Allocation quantity. Edm.Int32. (documented) */
  readonly AllocationQuantity?: number | null;
  /** Line property. Edm.String. (documented) */
  readonly LineProperty?: string | null;
  /** End date. Edm.DateTimeOffset. (documented) */
  readonly EndDate?: string | null;
  /** Invoice date. Edm.DateTimeOffset. (documented) */
  readonly InvoiceDate?: string | null;
  /** Sales price. Edm.Decimal. (documented) */
  readonly SalesPrice?: string | null;
  /** Allocation key. Edm.String. (documented) */
  readonly AllocationKey?: string | null;
  /** Unit. Symbol of PeriodUnit. (documented) */
  readonly Unit?: string | null;
  /** Resource id. Edm.String. (documented) */
  readonly ResourceId?: string | null;
  /** Sales currency. Edm.String. (documented) */
  readonly SalesCurrency?: string | null;
  /** Description. Edm.String. (documented) */
  readonly Description?: string | null;
  /** Stop. Symbol of NoYes. (documented) */
  readonly Stop?: string | null;
  /** Project date. Edm.DateTimeOffset. (documented) */
  readonly ProjectDate?: string | null;
  /** Rate used; overwritten with the posted rate and written back. Edm.Decimal. (documented) */
  readonly ExchangeRate?: string | null;
  /** Method. Symbol of BudgetAllocateMethod. (documented) */
  readonly Method?: string | null;
  /** Forecast model. Edm.String. (documented) */
  readonly ForecastModel?: string | null;
  /** Active. Symbol of NoYes. (documented) */
  readonly Active?: string | null;
  /** Cost price. Edm.Decimal. (documented) */
  readonly CostPrice?: string | null;
  /** Project id. Edm.String. (documented) */
  readonly ProjectID?: string | null;
  /** Quantity. Edm.Decimal. (documented) */
  readonly Quantity?: string | null;
  /** Category. Edm.String. (documented) */
  readonly Category?: string | null;
  /** Funding source id. Edm.String. (documented) */
  readonly FundingSourceID?: string | null;
  /** Resource category id. Edm.String. (documented) */
  readonly ResourceCategoryId?: string | null;
  /** Project contract number (note the upper-case D). Edm.String. (documented) */
  readonly ProjectContractID?: string | null;
}

/** Item forecasts (seven-part key). (documented) */
export interface ProjectItemForecastsRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Allocate method. Symbol of BudgetAllocateMethod. (documented) */
  readonly AllocateMethod?: string | null;
  /** End date. Edm.DateTimeOffset. (documented) */
  readonly EndDate?: string | null;
  /** Periods. Edm.Int32. (documented) */
  readonly Periods?: number | null;
  /** Unit. Symbol of PeriodUnit. (documented) */
  readonly Unit?: string | null;
  /** Period key id. Edm.String. (documented) */
  readonly PeriodKeyId?: string | null;
  /** Project transaction id. Edm.String. (documented) */
  readonly ProjectTransactionId?: string | null;
  /** Sales quantity. Edm.Decimal. (documented) */
  readonly SalesQuantity?: string | null;
  /** Currency. Edm.String. (documented) */
  readonly Currency?: string | null;
  /** Start date. Edm.DateTimeOffset. (documented) */
  readonly StartDate?: string | null;
  /** Project forecast invoice date. Edm.DateTimeOffset. (documented) */
  readonly ProjectForecastInvoiceDate?: string | null;
  /** Budget comment. Edm.String. (documented) */
  readonly BudgetComment?: string | null;
  /** Activity number. Edm.String. (documented) */
  readonly ActivityNumber?: string | null;
  /** Project line property id. Edm.String. (documented) */
  readonly ProjectLinePropertyId?: string | null;
  /** Project category id. Edm.String. (documented) */
  readonly ProjectCategoryId?: string | null;
  /** Sales price. Edm.Decimal. (documented) */
  readonly SalesPrice?: string | null;
  /** Project forecast cost payment date. Edm.DateTimeOffset. (documented) */
  readonly ProjectForecastCostPaymentDate?: string | null;
  /** Funding source id. Edm.String. (documented) */
  readonly FundingSourceID?: string | null;
  /** Item id. Edm.String. (documented) */
  readonly ItemId?: string | null;
  /** Cost price. Edm.Decimal. (documented) */
  readonly CostPrice?: string | null;
  /** Project id. Edm.String. (documented) */
  readonly ProjectId?: string | null;
  /** Model id. Edm.String. (documented) */
  readonly ModelId?: string | null;
  /** Sales unit id. Edm.String. (documented) */
  readonly SalesUnitId?: string | null;
  /** Amount. Edm.Decimal. (documented) */
  readonly Amount?: string | null;
  /** Project forecast elimination date. Edm.DateTimeOffset. (documented) */
  readonly ProjectForecastEliminationDate?: string | null;
  /** Invent quantity. Edm.Decimal. (documented) */
  readonly InventQuantity?: string | null;
  /** Project contract number (note the upper-case D). Edm.String. (documented) */
  readonly ProjectContractID?: string | null;
  /** Default financial dimensions as one display string. Edm.String. (documented) */
  readonly DefaultDimensionDisplayValue?: string | null;
}

/** On-account forecasts. (documented) */
export interface ProjectOnAccForecastsRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Transaction id. Edm.String. (documented) */
  readonly TransactionID?: string | null;
  /** Description. Edm.String. (documented) */
  readonly Description?: string | null;
  /** Project id. Edm.String. (documented) */
  readonly ProjectID?: string | null;
  /** Funding source id. Edm.String. (documented) */
  readonly FundingSourceID?: string | null;
  /** Invoice date. Edm.DateTimeOffset. (documented) */
  readonly InvoiceDate?: string | null;
  /** Rate used; overwritten with the posted rate and written back. Edm.Decimal. (documented) */
  readonly ExchangeRate?: string | null;
  /** Sales currency. Edm.String. (documented) */
  readonly SalesCurrency?: string | null;
  /** Budget type. Symbol of ProjForecastBudgetType. (documented) */
  readonly BudgetType?: string | null;
  /** Project date. Edm.DateTimeOffset. (documented) */
  readonly ProjectDate?: string | null;
  /** Sales price. Edm.Decimal. (documented) */
  readonly SalesPrice?: string | null;
  /** Forecast model. Edm.String. (documented) */
  readonly ForecastModel?: string | null;
  /** Elimination date. Edm.DateTimeOffset. (documented) */
  readonly EliminationDate?: string | null;
  /** Project contract number (note the upper-case D). Edm.String. (documented) */
  readonly ProjectContractID?: string | null;
  /** Quantity. Edm.Decimal. (documented) */
  readonly Quantity?: string | null;
  /** Default financial dimensions as one display string. Edm.String. (documented) */
  readonly DefaultDimensionDisplayValue?: string | null;
  /** Sales payment date. Edm.DateTimeOffset. (documented) */
  readonly SalesPaymentDate?: string | null;
}

/** Staging for every synchronised actual. Posting fills accounting amount, rate, voucher and tax, which flow back. The archive article calls the entity ProjActualsImportEntity. (documented) */
export interface ProjActualsImportsRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Staging row id; second half of the key. Edm.Guid. (documented) */
  readonly ActualsImportId?: string | null;
  /** Unit price. Edm.Decimal. (documented) */
  readonly UnitPrice?: string | null;
  /** Status. Edm.Int64. (documented) */
  readonly Status?: string | null;
  /** External description. Edm.String. (documented) */
  readonly ExternalDescription?: string | null;
  /** External reference. Edm.String. (documented) */
  readonly ExternalReference?: string | null;
  /** Company that supplies the resource. Edm.String. (documented) */
  readonly ResourcingCompany?: string | null;
  /** Customer account number. Edm.String. (documented) */
  readonly CustomerAccountNumber?: string | null;
  /** Status reason. Edm.Int64. (documented) */
  readonly StatusReason?: string | null;
  /** Owning user. Edm.Guid. (documented) */
  readonly OwningUser?: string | null;
  /** Company that owns the project when it differs from the row company (intercompany). Edm.String. (documented) */
  readonly ProjectDataAreaId?: string | null;
  /** Cost, sales, tax, billed sales and so on. Symbol of ProjCDSTransType. (documented) */
  readonly TransactionType?: string | null;
  /** External origin reference. Edm.String. (documented) */
  readonly ExternalOriginReference?: string | null;
  /** Transaction currency id. Edm.String. (documented) */
  readonly TransactionCurrencyId?: string | null;
  /** End date. Edm.DateTimeOffset. (documented) */
  readonly EndDate?: string | null;
  /** Subcontract line. Edm.String. (documented) */
  readonly SubcontractLine?: string | null;
  /** Voucher from posting, written back to Dataverse. Edm.String. (documented) */
  readonly VoucherNumber?: string | null;
  /** Unit price in accounting currency. Edm.Decimal. (documented) */
  readonly UnitPriceMST?: string | null;
  /** Numeric Dataverse transaction class option value. Edm.Int64. (documented) */
  readonly TransactionClassification?: string | null;
  /** Document date. Edm.DateTimeOffset. (documented) */
  readonly DocumentDate?: string | null;
  /** Bookable resource name. Edm.String. (documented) */
  readonly BookableResourceName?: string | null;
  /** Id of the Dataverse actual (msdyn_actualid). Edm.Guid. (documented) */
  readonly ActualId?: string | null;
  /** Contracting unit. Edm.Guid. (documented) */
  readonly ContractingUnit?: string | null;
  /** Sub con invoice id. Edm.String. (documented) */
  readonly SubConInvoiceId?: string | null;
  /** Amount in accounting currency, filled after posting and written back. Edm.Decimal. (documented) */
  readonly AccountingAmount?: string | null;
  /** Set when the row has been moved to a journal. Symbol of NoYes. (documented) */
  readonly IsJournalized?: string | null;
  /** Resource id. Edm.Guid. (documented) */
  readonly ResourceId?: string | null;
  /** Description. Edm.String. (documented) */
  readonly Description?: string | null;
  /** Accounting date. Edm.DateTimeOffset. (documented) */
  readonly AccountingDate?: string | null;
  /** Sales tax calculated at posting, written back. Edm.Decimal. (documented) */
  readonly SalesTaxAmount?: string | null;
  /** Resource operation unit id. Edm.Guid. (documented) */
  readonly ResourceOperationUnitId?: string | null;
  /** Rate used; overwritten with the posted rate and written back. Edm.Decimal. (documented) */
  readonly ExchangeRate?: string | null;
  /** Product number. Edm.String. (documented) */
  readonly ProductNumber?: string | null;
  /** Contract line sequence number. Edm.Int32. (documented) */
  readonly ContractLine?: number | null;
  /** Exchange rate date. Edm.DateTimeOffset. (documented) */
  readonly ExchangeRateDate?: string | null;
  /** Project id. Edm.String. (documented) */
  readonly ProjectId?: string | null;
  /** Product description. Edm.String. (documented) */
  readonly ProductDescription?: string | null;
  /** Invoice the row belongs to. Edm.String. (documented) */
  readonly InvoiceId?: string | null;
  /** Transaction category id. Edm.String. (documented) */
  readonly TransactionCategoryId?: string | null;
  /** Amount. Edm.Decimal. (documented) */
  readonly Amount?: string | null;
  /** Control flag for synchronisation back to Dataverse. Symbol of NoYes. (documented) */
  readonly ProjActualsImportSync?: string | null;
  /** Activity number of the project task. Edm.String. (documented) */
  readonly TaskNumber?: string | null;
  /** Numeric Dataverse billing status option value. Edm.Int64. (documented) */
  readonly BillingStatusId?: string | null;
  /** Start date. Edm.DateTimeOffset. (documented) */
  readonly StartDate?: string | null;
  /** Owning business id. Edm.Guid. (documented) */
  readonly OwningBusinessId?: string | null;
  /** Unit of measure. Edm.String. (documented) */
  readonly UnitOfMeasure?: string | null;
  /** Quantity. Edm.Decimal. (documented) */
  readonly Quantity?: string | null;
  /** Numeric Dataverse adjustment status option value. Edm.Int64. (documented) */
  readonly AdjustmentStatus?: string | null;
  /** Invoice proposal that billed the row. Edm.String. (documented) */
  readonly InvoiceProposalId?: string | null;
  /** Contract line (billing rule) id. Edm.String. (documented) */
  readonly ContractLineId?: string | null;
  /** Billing type. Symbol of ProjBillingType. (documented) */
  readonly BillingType?: string | null;
  /** Matched vendor invoice. Edm.String. (documented) */
  readonly MatchedVendorInvoice?: string | null;
  /** Funding source billed. Edm.String. (documented) */
  readonly FundingSource?: string | null;
  /** Contract id. Edm.String. (documented) */
  readonly ContractId?: string | null;
  /** Vend invoice line proj trans id. Edm.String. (documented) */
  readonly VendInvoiceLineProjTransId?: string | null;
  /** What prevalidation found (10.0.43). The feature is documented, the column name is not. Symbol of ProjActualsValidationStatus. (inferred) */
  readonly ValidationStatus?: string | null;
}

/** Links between actuals (cost to unbilled sales, reversal to original, billed to unbilled). Field names are documented; the set name and key were not found in the $metadata snapshot. (inferred) */
export interface ProjTransactionRelationshipsRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (inferred) */
  readonly dataAreaId?: string | null;
  /** Dataverse transaction connection id. Edm.Guid. (documented) */
  readonly ConnectionId?: string | null;
  /** First transaction id. Edm.Guid. (documented) */
  readonly Transaction1Id?: string | null;
  /** Role of the first transaction, for example Unbilled Sales. Edm.String. (documented) */
  readonly Transaction1Role?: string | null;
  /** Logical table name of the first transaction. Edm.String. (documented) */
  readonly Transaction1Type?: string | null;
  /** Second transaction id. Edm.Guid. (documented) */
  readonly Transaction2Id?: string | null;
  /** Role of the second transaction. Edm.String. (documented) */
  readonly Transaction2Role?: string | null;
  /** Logical table name of the second transaction. Edm.String. (documented) */
  readonly Transaction2Type?: string | null;
}

/** The integration journal is the advanced project journal: one header per period, status draft, posted, processing or error. (documented) */
export interface ProjAdvancedJournalsRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Integration journal number. Edm.String. (documented) */
  readonly ProjAdvancedJournalId?: string | null;
  /** Posted date time. Edm.DateTimeOffset. (documented) */
  readonly PostedDateTime?: string | null;
  /** Journal this one was split from. The misspelling (Adanced) is real. Edm.String. (documented) */
  readonly OriginalProjAdancedJournalId?: string | null;
  /** Status. Symbol of ProjAdvancedJournalStatus. (documented) */
  readonly Status?: string | null;
  /** Description. Edm.String. (documented) */
  readonly Description?: string | null;
  /** Record id used to join journal lines. Edm.Int64. (documented) */
  readonly JournalRecId?: string | null;
  /** First day of the grouping period. Edm.DateTimeOffset. (documented) */
  readonly PeriodStartDate?: string | null;
}

/** Lines of the integration journal. Despite the name it covers every transaction type (TransType); the join to the header is the record id. Line status values listed in the journal article (Draft, Error, Processing, Posted, Unrecoverable, Invalid actuals) are not in this snapshot. (documented) */
export interface ProjAdvancedJournalLineHoursRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Line number. Edm.Decimal. (documented) */
  readonly LineNumber?: string | null;
  /** Record id of the journal header. Edm.Int64. (documented) */
  readonly ProjAdvancedJournal?: string | null;
  /** Company that owns the project; key. Edm.String. (documented) */
  readonly ProjDataAreaId?: string | null;
  /** Line failed to post. Symbol of NoYes. (documented) */
  readonly PostError?: string | null;
  /** Accounting date. Edm.DateTimeOffset. (documented) */
  readonly AccountingDate?: string | null;
  /** Proj id. Edm.String. (documented) */
  readonly ProjId?: string | null;
  /** Proj category id. Edm.String. (documented) */
  readonly ProjCategoryId?: string | null;
  /** Activity number. Edm.String. (documented) */
  readonly ActivityNumber?: string | null;
  /** Text. Edm.String. (documented) */
  readonly Text?: string | null;
  /** Price currency. Edm.String. (documented) */
  readonly PriceCurrency?: string | null;
  /** Extended price. Edm.Decimal. (documented) */
  readonly ExtendedPrice?: string | null;
  /** Extended cost. Edm.Decimal. (documented) */
  readonly ExtendedCost?: string | null;
  /** Price exchange rate. Edm.Decimal. (documented) */
  readonly PriceExchangeRate?: string | null;
  /** Contract line (billing rule) id. Edm.String. (documented) */
  readonly ContractLineId?: string | null;
  /** Tax group. Edm.String. (documented) */
  readonly TaxGroup?: string | null;
  /** Voucher number. Edm.String. (documented) */
  readonly Voucher?: string | null;
  /** Trans type. Symbol of ProjTransType. (documented) */
  readonly TransType?: string | null;
  /** Unit price. Edm.Decimal. (documented) */
  readonly UnitPrice?: string | null;
  /** Line property, derived from the billing type. Edm.String. (documented) */
  readonly LinePropertyId?: string | null;
  /** Override sales tax. Symbol of NoYes. (documented) */
  readonly OverrideSalesTax?: string | null;
  /** Tax item group. Edm.String. (documented) */
  readonly TaxItemGroup?: string | null;
  /** Unit cost. Edm.Decimal. (documented) */
  readonly UnitCost?: string | null;
  /** Project sales tax group. Edm.String. (documented) */
  readonly ProjectSalesTaxGroup?: string | null;
  /** Project sales tax item group. Edm.String. (documented) */
  readonly ProjectSalesTaxItemGroup?: string | null;
  /** Quantity. Edm.Decimal. (documented) */
  readonly Quantity?: string | null;
  /** Status of the line since 10.0.37. The statuses are documented, the column name is not. Symbol of ProjAdvancedJournalLineStatus. (inferred) */
  readonly Status?: string | null;
  /** Why the line could not be posted. Edm.String. (inferred) */
  readonly ErrorMessage?: string | null;
  /** Number of the project transaction that the line makes; empty on an intercompany line. Edm.String. (inferred) */
  readonly ProjTransId?: string | null;
  /** Financial dimensions of the line, from the project at first. Edm.String. (inferred) */
  readonly DefaultDimensionDisplayValue?: string | null;
}

/** Posted project transactions, read-only view. (documented) */
export interface ProjectPostTransViewsRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Transaction id. Edm.String. (documented) */
  readonly TransactionId?: string | null;
  /** Item id. Edm.String. (documented) */
  readonly ItemId?: string | null;
  /** Vendor name. Edm.String. (documented) */
  readonly VendorName?: string | null;
  /** Vendor account. Edm.String. (documented) */
  readonly VendorAccount?: string | null;
  /** Total sales amount. Edm.Decimal. (documented) */
  readonly TotalSalesAmount?: string | null;
  /** Line property id. Edm.String. (documented) */
  readonly LinePropertyID?: string | null;
  /** Project id. Edm.String. (documented) */
  readonly ProjectId?: string | null;
  /** Total cost amount. Edm.Decimal. (documented) */
  readonly TotalCostAmount?: string | null;
  /** Transaction origin. Symbol of ProjOrigin. (documented) */
  readonly TransactionOrigin?: string | null;
  /** Category id. Edm.String. (documented) */
  readonly CategoryId?: string | null;
  /** Resource name. Edm.String. (documented) */
  readonly ResourceName?: string | null;
  /** Cost, sales, tax, billed sales and so on. Symbol of ProjTransType. (documented) */
  readonly TransactionType?: string | null;
  /** Transaction date. Edm.DateTimeOffset. (documented) */
  readonly TransactionDate?: string | null;
  /** Currency id. Edm.String. (documented) */
  readonly CurrencyId?: string | null;
  /** Quantity. Edm.Decimal. (documented) */
  readonly Quantity?: string | null;
}

/** Unposted project transactions, read-only view. (documented) */
export interface ProjectUnpostedTransViewsRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Transaction id. Edm.String. (documented) */
  readonly TransactionId?: string | null;
  /** Item id. Edm.String. (documented) */
  readonly ItemId?: string | null;
  /** Activity number. Edm.String. (documented) */
  readonly ActivityNumber?: string | null;
  /** Cost price. Edm.Decimal. (documented) */
  readonly CostPrice?: string | null;
  /** Amount. Edm.Decimal. (documented) */
  readonly Amount?: string | null;
  /** Project id. Edm.String. (documented) */
  readonly ProjectId?: string | null;
  /** Transaction data area id. Edm.String. (documented) */
  readonly TransactionDataAreaId?: string | null;
  /** Sales price. Edm.Decimal. (documented) */
  readonly SalesPrice?: string | null;
  /** Transaction origin. Symbol of ProjOrigin. (documented) */
  readonly TransactionOrigin?: string | null;
  /** Category id. Edm.String. (documented) */
  readonly CategoryId?: string | null;
  /** Data area id union. Edm.String. (documented) */
  readonly dataAreaIdUnion?: string | null;
  /** Cost, sales, tax, billed sales and so on. Symbol of ProjTransType. (documented) */
  readonly TransactionType?: string | null;
  /** Resource name. Edm.String. (documented) */
  readonly ResourceName?: string | null;
  /** Transaction date. Edm.DateTimeOffset. (documented) */
  readonly TransactionDate?: string | null;
  /** Line property, derived from the billing type. Edm.String. (documented) */
  readonly LinePropertyId?: string | null;
  /** Currency id. Edm.String. (documented) */
  readonly CurrencyId?: string | null;
  /** Quantity. Edm.Decimal. (documented) */
  readonly Quantity?: string | null;
}

/** Project transaction postings with voucher, ledger account and dimension display values. (documented) */
export interface PSAActualsRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Trans id. Edm.String. (documented) */
  readonly TransId?: string | null;
  /** Proj funding source funding source id. Edm.String. (documented) */
  readonly ProjFundingSource_FundingSourceId?: string | null;
  /** Proj trans date. Edm.DateTimeOffset. (documented) */
  readonly ProjTransDate?: string | null;
  /** Pl total cost. Edm.Decimal. (documented) */
  readonly PLTotalCost?: string | null;
  /** Resource company id. Edm.String. (documented) */
  readonly ResourceCompanyId?: string | null;
  /** Transaction origin. Symbol of ProjOrigin. (documented) */
  readonly TransactionOrigin?: string | null;
  /** Contract id. Edm.String. (documented) */
  readonly ContractId?: string | null;
  /** Ledger origin. Symbol of ProjOrigin. (documented) */
  readonly LedgerOrigin?: string | null;
  /** Cost sales. Symbol of ProjCostSales. (documented) */
  readonly costSales?: string | null;
  /** Payment status. Symbol of ProjPaymentStatus. (documented) */
  readonly PaymentStatus?: string | null;
  /** Ledger posting type. Symbol of LedgerPostingType. (documented) */
  readonly PostingType?: string | null;
  /** Proj type. Symbol of ProjType. (documented) */
  readonly ProjType?: string | null;
  /** Voucher number. Edm.String. (documented) */
  readonly Voucher?: string | null;
  /** Pl total accrued revenue. Edm.Decimal. (documented) */
  readonly PLTotalAccruedRevenue?: string | null;
  /** Company info data area. Edm.String. (documented) */
  readonly CompanyInfo_DataArea?: string | null;
  /** Qty. Edm.Decimal. (documented) */
  readonly Qty?: string | null;
  /** Payment date. Edm.DateTimeOffset. (documented) */
  readonly PaymentDate?: string | null;
  /** Resource id. Edm.String. (documented) */
  readonly ResourceId?: string | null;
  /** Category id. Edm.String. (documented) */
  readonly CategoryId?: string | null;
  /** Total invoiced revenue. Edm.Decimal. (documented) */
  readonly totalInvoicedRevenue?: string | null;
  /** Wip total cost. Edm.Decimal. (documented) */
  readonly WIPTotalCost?: string | null;
  /** Amount mst. Edm.Decimal. (documented) */
  readonly AmountMst?: string | null;
  /** Default financial dimensions as one display string. Edm.String. (documented) */
  readonly DefaultDimensionDisplayValue?: string | null;
  /** Ledger trans date. Edm.DateTimeOffset. (documented) */
  readonly LedgerTransDate?: string | null;
  /** Proj trans type. Symbol of ProjTransType. (documented) */
  readonly ProjTransType?: string | null;
  /** Activity number. Edm.String. (documented) */
  readonly ActivityNumber?: string | null;
  /** Ledger dimension display value. Edm.String. (documented) */
  readonly LedgerDimensionDisplayValue?: string | null;
  /** Proj funding source contract id. Edm.String. (documented) */
  readonly ProjFundingSource_ContractId?: string | null;
  /** Proj adjust ref id. Edm.String. (documented) */
  readonly ProjAdjustRefId?: string | null;
  /** Proj id. Edm.String. (documented) */
  readonly ProjId?: string | null;
}

/** General ledger entries; SubledgerVoucher ties to project vouchers. (documented) */
export interface GeneralJournalEntryBiEntitiesRow {
  /** Journal number. Edm.String. (documented) */
  readonly JournalNumber?: string | null;
  /** Fiscal calendar year. Edm.Int64. (documented) */
  readonly FiscalCalendarYear?: string | null;
  /** Ledger. Edm.Int64. (documented) */
  readonly Ledger?: string | null;
  /** Posting layer. Symbol of CurrentOperationsTax. (documented) */
  readonly PostingLayer?: string | null;
  /** Sys created transaction id. Edm.Int64. (documented) */
  readonly SysCreatedTransactionId?: string | null;
  /** Subledger voucher data area id. Edm.String. (documented) */
  readonly SubledgerVoucherDataAreaId?: string | null;
  /** Budget source ledger entry posted. Edm.Int64. (documented) */
  readonly BudgetSourceLedgerEntryPosted?: string | null;
  /** Ledger entry journal. Edm.Int64. (documented) */
  readonly LedgerEntryJournal?: string | null;
  /** Accounting date. Edm.DateTimeOffset. (documented) */
  readonly AccountingDate?: string | null;
  /** Document date. Edm.DateTimeOffset. (documented) */
  readonly DocumentDate?: string | null;
  /** Sys created by. Edm.String. (documented) */
  readonly SysCreatedBy?: string | null;
  /** Journal category. Symbol of LedgerTransType. (documented) */
  readonly JournalCategory?: string | null;
  /** Ledger posting journal. Edm.String. (documented) */
  readonly LedgerPostingJournal?: string | null;
  /** Sys rec version. Edm.Int32. (documented) */
  readonly SysRecVersion?: number | null;
  /** Ledger posting journal data area id. Edm.String. (documented) */
  readonly LedgerPostingJournalDataAreaId?: string | null;
  /** Subledger journal entry. Edm.Int64. (documented) */
  readonly SubledgerJournalEntry?: string | null;
  /** Document number. Edm.String. (documented) */
  readonly DocumentNumber?: string | null;
  /** Subledger voucher. Edm.String. (documented) */
  readonly SubledgerVoucher?: string | null;
  /** Source key. Edm.Int64. (documented) */
  readonly SourceKey?: string | null;
  /** Transfer id. Edm.Int64. (documented) */
  readonly TransferId?: string | null;
  /** Created on. Edm.DateTimeOffset. (documented) */
  readonly CreatedOn?: string | null;
  /** Fiscal calendar period. Edm.Int64. (documented) */
  readonly FiscalCalendarPeriod?: string | null;
  /** Acknowledgement date. Edm.DateTimeOffset. (documented) */
  readonly AcknowledgementDate?: string | null;
}

/** Groups related vouchers; use it for the related-vouchers view. (documented) */
export interface LedgerTransVoucherLinkBiEntitiesRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Voucher number. Edm.String. (documented) */
  readonly Voucher?: string | null;
  /** Trans date. Edm.DateTimeOffset. (documented) */
  readonly TransDate?: string | null;
  /** Sys rec version. Edm.Int32. (documented) */
  readonly SysRecVersion?: number | null;
  /** Sys data area id. Edm.String. (documented) */
  readonly SysDataAreaId?: string | null;
  /** Voucher group id. Edm.Int64. (documented) */
  readonly VoucherGroupId?: string | null;
  /** Source key. Edm.Int64. (documented) */
  readonly SourceKey?: string | null;
}

/** Opening on-account balances. (documented) */
export interface BeginningBalanceOnAccTransactionsRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Journal id. Edm.String. (documented) */
  readonly JournalId?: string | null;
  /** Line number. Edm.Decimal. (documented) */
  readonly LineNumber?: string | null;
  /** Item sales tax group. Edm.String. (documented) */
  readonly ItemSalesTaxGroup?: string | null;
  /** Journal description. Edm.String. (documented) */
  readonly JournalDescription?: string | null;
  /** Description. Edm.String. (documented) */
  readonly Description?: string | null;
  /** Journal name. Edm.String. (documented) */
  readonly JournalName?: string | null;
  /** Sales currency. Edm.String. (documented) */
  readonly SalesCurrency?: string | null;
  /** Revenue. Edm.Decimal. (documented) */
  readonly Revenue?: string | null;
  /** Voucher date. Edm.DateTimeOffset. (documented) */
  readonly VoucherDate?: string | null;
  /** Funding source id. Edm.String. (documented) */
  readonly FundingSourceId?: string | null;
  /** Sales price. Edm.Decimal. (documented) */
  readonly SalesPrice?: string | null;
  /** Journal detail summary. Symbol of DetailSummary. (documented) */
  readonly JournalDetailSummary?: string | null;
  /** Voucher number. Edm.String. (documented) */
  readonly Voucher?: string | null;
  /** Project date. Edm.DateTimeOffset. (documented) */
  readonly ProjectDate?: string | null;
  /** Project id. Edm.String. (documented) */
  readonly ProjectId?: string | null;
  /** Sales tax group. Edm.String. (documented) */
  readonly SalesTaxGroup?: string | null;
  /** Default financial dimensions as one display string. Edm.String. (documented) */
  readonly DefaultDimensionDisplayValue?: string | null;
}

/** On-account transactions created from milestones. The columns are those of table ProjOnAccTrans; no public entity for it was found, so the set is invented for the sandbox. (inferred) */
export interface ProjectOnAccountTransactionsRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (inferred) */
  readonly dataAreaId?: string | null;
  /** On-account transaction id. Edm.String. (documented) */
  readonly TransId?: string | null;
  /** Project. Edm.String. (documented) */
  readonly ProjID?: string | null;
  /** Currency id. Edm.String. (documented) */
  readonly CurrencyId?: string | null;
  /** Trans date. Edm.DateTimeOffset. (documented) */
  readonly TransDate?: string | null;
  /** Description. Edm.String. (documented) */
  readonly Description?: string | null;
  /** Qty. Edm.Decimal. (documented) */
  readonly Qty?: string | null;
  /** Amount in sales currency. Edm.Decimal. (documented) */
  readonly TotalSalesAmountCur?: string | null;
  /** Sales tax group (accountant can edit). Edm.String. (documented) */
  readonly TaxGroupId?: string | null;
  /** Item sales tax group (accountant can edit). Edm.String. (documented) */
  readonly TaxItemGroupId?: string | null;
  /** Is milestone complete. Symbol of NoYes. (documented) */
  readonly IsMilestoneComplete?: string | null;
  /** Milestone for billing milestones. Symbol of ProjOrigin. (documented) */
  readonly TransactionOrigin?: string | null;
  /** Activity number. Edm.String. (documented) */
  readonly ActivityNumber?: string | null;
  /** Contract line number. Edm.String. (documented) */
  readonly PSAContractLineNum?: string | null;
  /** Record id of the dimension set. Edm.Int64. (documented) */
  readonly DefaultDimension?: string | null;
  /** Transaction status; Invoiced is 4. Symbol of ProjTransStatus. (inferred) */
  readonly TransStatus?: string | null;
}

/** Header of the customer-facing invoice proposal, created from a confirmed proforma. Names marked documented come from the first-generation ProjInvoiceProposalEntity; V2 itself was not found. (inferred) */
export interface ProjectInvoiceProposalsV2Row {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (inferred) */
  readonly dataAreaId?: string | null;
  /** Proposal number. Edm.String. (documented) */
  readonly InvoiceProposalId?: string | null;
  /** Project contract number. Edm.String. (documented) */
  readonly ProjectContractId?: string | null;
  /** Contract name. Edm.String. (documented) */
  readonly ContractName?: string | null;
  /** Funding source id. Edm.String. (documented) */
  readonly FundingSourceId?: string | null;
  /** Funding source contract id. Edm.String. (documented) */
  readonly FundingSource_ContractId?: string | null;
  /** Invoice date. Edm.DateTimeOffset. (documented) */
  readonly InvoiceDate?: string | null;
  /** Invoice number after posting. Edm.String. (documented) */
  readonly Invoice?: string | null;
  /** Sales currency. Edm.String. (documented) */
  readonly SalesCurrency?: string | null;
  /** Invoice format. Symbol of PSAInvoiceFormats. (documented) */
  readonly InvoiceFormat?: string | null;
  /** Invoice header text. Edm.String. (documented) */
  readonly InvoiceHeaderText?: string | null;
  /** Payment terms from the proforma (map version 1.0.0.3). Edm.String. (inferred) */
  readonly TermsOfPayment?: string | null;
  /** Vendor invoice account. Edm.String. (inferred) */
  readonly InvoiceAccount?: string | null;
  /** Due date. Edm.DateTimeOffset. (inferred) */
  readonly DueDate?: string | null;
  /** Rate used; overwritten with the posted rate and written back. Edm.Decimal. (inferred) */
  readonly ExchangeRate?: string | null;
  /** Ledger voucher. Edm.String. (inferred) */
  readonly LedgerVoucher?: string | null;
  /** Description. Edm.String. (inferred) */
  readonly Description?: string | null;
  /** Dataverse invoice number or id. Edm.String. (inferred) */
  readonly ExternalInvoiceId?: string | null;
}

/** Hour lines. Entity and field names are documented; set name and key are not. (inferred) */
export interface ProjectInvoiceProposalHoursRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (inferred) */
  readonly dataAreaId?: string | null;
  /** Invoice proposal that billed the row. Edm.String. (documented) */
  readonly InvoiceProposalId?: string | null;
  /** Project transaction id. Edm.String. (documented) */
  readonly ProjectTransactionId?: string | null;
  /** Line number. Edm.Decimal. (documented) */
  readonly LineNumber?: string | null;
  /** Project id. Edm.String. (documented) */
  readonly ProjectId?: string | null;
  /** Project date. Edm.DateTimeOffset. (documented) */
  readonly ProjectDate?: string | null;
  /** Project category id. Edm.String. (documented) */
  readonly ProjectCategoryId?: string | null;
  /** Project line property. Edm.String. (documented) */
  readonly ProjectLineProperty?: string | null;
  /** Activity number. Edm.String. (documented) */
  readonly ActivityNumber?: string | null;
  /** Resource. Edm.Int64. (documented) */
  readonly Resource?: string | null;
  /** Resource id. Edm.String. (documented) */
  readonly ResourceId?: string | null;
  /** Quantity. Edm.Decimal. (documented) */
  readonly Quantity?: string | null;
  /** Sales price. Edm.Decimal. (documented) */
  readonly SalesPrice?: string | null;
  /** Line amount. Edm.Decimal. (documented) */
  readonly LineAmount?: string | null;
  /** Sales tax group. Edm.String. (documented) */
  readonly SalesTaxGroup?: string | null;
  /** Item sales tax group. Edm.String. (documented) */
  readonly ItemSalesTaxGroup?: string | null;
  /** Description. Edm.String. (documented) */
  readonly Description?: string | null;
}

/** Expense lines. Entity and field names are documented; set name and key are not. (inferred) */
export interface ProjectInvoiceProposalExpensesRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (inferred) */
  readonly dataAreaId?: string | null;
  /** Invoice proposal that billed the row. Edm.String. (documented) */
  readonly InvoiceProposalId?: string | null;
  /** Project transaction id. Edm.String. (documented) */
  readonly ProjectTransactionId?: string | null;
  /** Line number. Edm.Decimal. (documented) */
  readonly LineNumber?: string | null;
  /** Project id. Edm.String. (documented) */
  readonly ProjectId?: string | null;
  /** Project date. Edm.DateTimeOffset. (documented) */
  readonly ProjectDate?: string | null;
  /** Project category id. Edm.String. (documented) */
  readonly ProjectCategoryId?: string | null;
  /** Project line property. Edm.String. (documented) */
  readonly ProjectLineProperty?: string | null;
  /** Activity number. Edm.String. (documented) */
  readonly ActivityNumber?: string | null;
  /** Resource. Edm.Int64. (documented) */
  readonly Resource?: string | null;
  /** Resource id. Edm.String. (documented) */
  readonly ResourceId?: string | null;
  /** Quantity. Edm.Decimal. (documented) */
  readonly Quantity?: string | null;
  /** Sales price. Edm.Decimal. (documented) */
  readonly SalesPrice?: string | null;
  /** Line amount. Edm.Decimal. (documented) */
  readonly LineAmount?: string | null;
  /** Sales tax group. Edm.String. (documented) */
  readonly SalesTaxGroup?: string | null;
  /** Item sales tax group. Edm.String. (documented) */
  readonly ItemSalesTaxGroup?: string | null;
  /** Description. Edm.String. (documented) */
  readonly Description?: string | null;
}

/** Item lines, modelled on the hour entity. (inferred) */
export interface ProjectInvoiceProposalItemsRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (inferred) */
  readonly dataAreaId?: string | null;
  /** Invoice proposal that billed the row. Edm.String. (inferred) */
  readonly InvoiceProposalId?: string | null;
  /** Project transaction id. Edm.String. (inferred) */
  readonly ProjectTransactionId?: string | null;
  /** Line number. Edm.Decimal. (inferred) */
  readonly LineNumber?: string | null;
  /** Project id. Edm.String. (inferred) */
  readonly ProjectId?: string | null;
  /** Project date. Edm.DateTimeOffset. (inferred) */
  readonly ProjectDate?: string | null;
  /** Project category id. Edm.String. (inferred) */
  readonly ProjectCategoryId?: string | null;
  /** Project line property. Edm.String. (inferred) */
  readonly ProjectLineProperty?: string | null;
  /** Activity number. Edm.String. (inferred) */
  readonly ActivityNumber?: string | null;
  /** Resource. Edm.Int64. (inferred) */
  readonly Resource?: string | null;
  /** Resource id. Edm.String. (inferred) */
  readonly ResourceId?: string | null;
  /** Quantity. Edm.Decimal. (inferred) */
  readonly Quantity?: string | null;
  /** Sales price. Edm.Decimal. (inferred) */
  readonly SalesPrice?: string | null;
  /** Line amount. Edm.Decimal. (inferred) */
  readonly LineAmount?: string | null;
  /** Sales tax group. Edm.String. (inferred) */
  readonly SalesTaxGroup?: string | null;
  /** Item sales tax group. Edm.String. (inferred) */
  readonly ItemSalesTaxGroup?: string | null;
  /** Description. Edm.String. (inferred) */
  readonly Description?: string | null;
  /** Item id. Edm.String. (inferred) */
  readonly ItemId?: string | null;
}

/** Fee lines, modelled on the hour entity. (inferred) */
export interface ProjectInvoiceProposalFeesRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (inferred) */
  readonly dataAreaId?: string | null;
  /** Invoice proposal that billed the row. Edm.String. (inferred) */
  readonly InvoiceProposalId?: string | null;
  /** Project transaction id. Edm.String. (inferred) */
  readonly ProjectTransactionId?: string | null;
  /** Line number. Edm.Decimal. (inferred) */
  readonly LineNumber?: string | null;
  /** Project id. Edm.String. (inferred) */
  readonly ProjectId?: string | null;
  /** Project date. Edm.DateTimeOffset. (inferred) */
  readonly ProjectDate?: string | null;
  /** Project category id. Edm.String. (inferred) */
  readonly ProjectCategoryId?: string | null;
  /** Project line property. Edm.String. (inferred) */
  readonly ProjectLineProperty?: string | null;
  /** Activity number. Edm.String. (inferred) */
  readonly ActivityNumber?: string | null;
  /** Resource. Edm.Int64. (inferred) */
  readonly Resource?: string | null;
  /** Resource id. Edm.String. (inferred) */
  readonly ResourceId?: string | null;
  /** Quantity. Edm.Decimal. (inferred) */
  readonly Quantity?: string | null;
  /** Sales price. Edm.Decimal. (inferred) */
  readonly SalesPrice?: string | null;
  /** Line amount. Edm.Decimal. (inferred) */
  readonly LineAmount?: string | null;
  /** Sales tax group. Edm.String. (inferred) */
  readonly SalesTaxGroup?: string | null;
  /** Item sales tax group. Edm.String. (inferred) */
  readonly ItemSalesTaxGroup?: string | null;
  /** Description. Edm.String. (inferred) */
  readonly Description?: string | null;
}

/** On-account (milestone) lines; columns follow table ProjProposalOnAcc. (inferred) */
export interface ProjectInvoiceProposalOnAccountsRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (inferred) */
  readonly dataAreaId?: string | null;
  /** Proposal number (ProposalId on the table). Edm.String. (documented) */
  readonly InvoiceProposalId?: string | null;
  /** On-account transaction id (TransId on the table). Edm.String. (documented) */
  readonly ProjectTransactionId?: string | null;
  /** Line text (Txt on the table). Edm.String. (documented) */
  readonly Description?: string | null;
  /** TaxGroupId on the table. Edm.String. (documented) */
  readonly SalesTaxGroup?: string | null;
  /** TaxItemGroupId on the table. Edm.String. (documented) */
  readonly ItemSalesTaxGroup?: string | null;
  /** Tax amount. Edm.Decimal. (documented) */
  readonly TaxAmount?: string | null;
  /** PSAContractLineNum on the table. Edm.String. (documented) */
  readonly ContractLineNumber?: string | null;
  /** Line amount. Edm.Decimal. (inferred) */
  readonly LineAmount?: string | null;
}

/** Posted project invoice headers, with voucher and amount. (documented) */
export interface DocumentProjectInvoiceBasesRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Proj invoice id. Edm.String. (documented) */
  readonly ProjInvoiceId?: string | null;
  /** Invoice date. Edm.DateTimeOffset. (documented) */
  readonly InvoiceDate?: string | null;
  /** Number sequence group id. Edm.String. (documented) */
  readonly NumberSequenceGroupId?: string | null;
  /** Invoice account vat registration number. Edm.String. (documented) */
  readonly InvoiceAccountVATRegistrationNumber?: string | null;
  /** Cust table rec id. Edm.Int64. (documented) */
  readonly CustTableRecId?: string | null;
  /** Data area. Edm.String. (documented) */
  readonly DataArea?: string | null;
  /** Vendor invoice account. Edm.String. (documented) */
  readonly InvoiceAccount?: string | null;
  /** Ledger voucher. Edm.String. (documented) */
  readonly LedgerVoucher?: string | null;
  /** Proj invoice jour rec id. Edm.Int64. (documented) */
  readonly ProjInvoiceJourRecId?: string | null;
  /** Tax invoice sales id id. Edm.String. (documented) */
  readonly TaxInvoiceSalesId_ID?: string | null;
  /** Proj invoice type str. Edm.String. (documented) */
  readonly ProjInvoiceTypeStr?: string | null;
  /** Invoice account address. Edm.String. (documented) */
  readonly InvoiceAccountAddress?: string | null;
  /** Prepayment. Symbol of NoYes. (documented) */
  readonly Prepayment?: string | null;
  /** Invoice account name. Edm.String. (documented) */
  readonly InvoiceAccountName?: string | null;
  /** Invoice amount. Edm.Decimal. (documented) */
  readonly InvoiceAmount?: string | null;
  /** Sum line disc. Edm.Decimal. (documented) */
  readonly SumLineDisc?: string | null;
  /** Proj invoice jour table id. Edm.Int32. (documented) */
  readonly ProjInvoiceJourTableId?: number | null;
  /** Invoice account address additional. Edm.String. (documented) */
  readonly InvoiceAccountAddressAdditional?: string | null;
  /** Proj invoice type. Symbol of ProjInvoiceType. (documented) */
  readonly ProjInvoiceType?: string | null;
  /** Vendor order account. Edm.String. (documented) */
  readonly OrderAccount?: string | null;
  /** Currency id. Edm.String. (documented) */
  readonly CurrencyId?: string | null;
}

/** Expense categories sent to Dataverse. Set name has no plural s at the end. (documented) */
export interface ProjExpenseCategoriesExportRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Expense category id in Finance; key. Edm.String. (documented) */
  readonly CostType?: string | null;
  /** Expense category name. Edm.String. (documented) */
  readonly CostTxt?: string | null;
  /** Transaction category id. Edm.String. (documented) */
  readonly TransactionCategoryId?: string | null;
  /** Exp type. Symbol of TrvExpType. (documented) */
  readonly ExpType?: string | null;
  /** Is inactive. Symbol of NoYes. (documented) */
  readonly IsInactive?: string | null;
}

/** Posted project expense lines sent to Dataverse. Key does not use dataAreaId. (documented) */
export interface ProjExpensesExportRow {
  /** Expense line number; key. Edm.String. (documented) */
  readonly ExpTransNumber?: string | null;
  /** Company of the expense report; key. Edm.String. (documented) */
  readonly ReferenceDataAreaId?: string | null;
  /** Project transaction id; key of the line and the external line number in Dataverse. Edm.String. (documented) */
  readonly ProjTransId?: string | null;
  /** Net amount. Edm.Decimal. (documented) */
  readonly NetAmount?: string | null;
  /** Proj id. Edm.String. (documented) */
  readonly ProjId?: string | null;
  /** Tax amount. Edm.Decimal. (documented) */
  readonly TaxAmount?: string | null;
  /** Exchange code. Edm.String. (documented) */
  readonly ExchangeCode?: string | null;
  /** Proj cost trans exists. Edm.Int32. (documented) */
  readonly ProjCostTransExists?: number | null;
  /** Transaction category id. Edm.String. (documented) */
  readonly TransactionCategoryId?: string | null;
  /** Amount. Edm.Decimal. (documented) */
  readonly Amount?: string | null;
  /** Trans date. Edm.DateTimeOffset. (documented) */
  readonly TransDate?: string | null;
  /** Additional information. Edm.String. (documented) */
  readonly AdditionalInformation?: string | null;
  /** Billing type. Symbol of ProjBillingType. (documented) */
  readonly BillingType?: string | null;
  /** Expense category id in Finance; key. Edm.String. (documented) */
  readonly CostType?: string | null;
  /** Inter company le. Edm.String. (documented) */
  readonly InterCompanyLE?: string | null;
  /** Proj activity number. Edm.String. (documented) */
  readonly ProjActivityNumber?: string | null;
  /** Quantity. Edm.Decimal. (documented) */
  readonly Quantity?: string | null;
}

/** Expense report lines in Finance. (documented) */
export interface ExpensesRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Expense transaction number. Edm.String. (documented) */
  readonly ExpenseTransactionNumber?: string | null;
  /** Item sales tax group. Edm.String. (documented) */
  readonly ItemSalesTaxGroup?: string | null;
  /** Voucher number. Edm.String. (documented) */
  readonly Voucher?: string | null;
  /** Financial dimensions as one display string. Edm.String. (documented) */
  readonly DimensionDisplayValue?: string | null;
  /** Expense line type. Symbol of TrvExpLineType. (documented) */
  readonly ExpenseLineType?: string | null;
  /** Billable. Edm.String. (documented) */
  readonly Billable?: string | null;
  /** Line number. Edm.Decimal. (documented) */
  readonly LineNumber?: string | null;
  /** Status. Symbol of ProjExpPolicyStatus. (documented) */
  readonly Status?: string | null;
  /** Transaction amount. Edm.Decimal. (documented) */
  readonly TransactionAmount?: string | null;
  /** Sales tax amount in company currency. Edm.Decimal. (documented) */
  readonly SalesTaxAmountInCompanyCurrency?: string | null;
  /** Merchant. Edm.String. (documented) */
  readonly Merchant?: string | null;
  /** Tax included. Symbol of NoYes. (documented) */
  readonly TaxIncluded?: string | null;
  /** Activity number. Edm.String. (documented) */
  readonly ActivityNumber?: string | null;
  /** Transaction date. Edm.DateTimeOffset. (documented) */
  readonly TransactionDate?: string | null;
  /** Intercompany legal entity. Edm.String. (documented) */
  readonly IntercompanyLegalEntity?: string | null;
  /** Net transaction amount. Edm.Decimal. (documented) */
  readonly NetTransactionAmount?: string | null;
  /** Amount mst. Edm.Decimal. (documented) */
  readonly AmountMST?: string | null;
  /** Additional information. Edm.String. (documented) */
  readonly AdditionalInformation?: string | null;
  /** Employee personnel number. Edm.String. (documented) */
  readonly EmployeePersonnelNumber?: string | null;
  /** Project transaction id. Edm.String. (documented) */
  readonly ProjectTransactionID?: string | null;
  /** Expense type. Symbol of TrvExpType. (documented) */
  readonly ExpenseType?: string | null;
  /** Cost owner. Symbol of TrvCostOwner. (documented) */
  readonly CostOwner?: string | null;
  /** Sales tax group. Edm.String. (documented) */
  readonly SalesTaxGroup?: string | null;
  /** Actual sales tax amount. Edm.Decimal. (documented) */
  readonly ActualSalesTaxAmount?: string | null;
  /** Rate used; overwritten with the posted rate and written back. Edm.Decimal. (documented) */
  readonly ExchangeRate?: string | null;
  /** Expense category. Edm.String. (documented) */
  readonly ExpenseCategory?: string | null;
  /** Amount. Edm.Decimal. (documented) */
  readonly Amount?: string | null;
  /** Payment method. Edm.String. (documented) */
  readonly PaymentMethod?: string | null;
  /** Project id. Edm.String. (documented) */
  readonly ProjectID?: string | null;
  /** Expense report number. Edm.String. (documented) */
  readonly ExpenseReportNumber?: string | null;
  /** Currency. Edm.String. (documented) */
  readonly Currency?: string | null;
  /** Approval status. Symbol of TrvAppStatus. (documented) */
  readonly ApprovalStatus?: string | null;
}

/** Vendor invoice headers (first version). Only invoices with a project line. (documented) */
export interface ProjVendInvoicesExportRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Internal reference of the pending vendor invoice. Edm.String. (documented) */
  readonly TableRefId?: string | null;
  /** Description. Edm.String. (documented) */
  readonly Description?: string | null;
  /** Document date. Edm.DateTimeOffset. (documented) */
  readonly DocumentDate?: string | null;
  /** Vendor invoice number. Edm.String. (documented) */
  readonly VendorInvoiceNum?: string | null;
  /** Vendor invoice account. Edm.String. (documented) */
  readonly InvoiceAccount?: string | null;
  /** Currency code. Edm.String. (documented) */
  readonly CurrencyCode?: string | null;
  /** Purch id. Edm.String. (documented) */
  readonly PurchId?: string | null;
  /** Trans date. Edm.DateTimeOffset. (documented) */
  readonly TransDate?: string | null;
  /** Vendor order account. Edm.String. (documented) */
  readonly OrderAccount?: string | null;
  /** True when the invoice is for a subcontract. Symbol of NoYes. (documented) */
  readonly SubcontractInvoice?: string | null;
}

/** Vendor invoice headers, second version, with a status that Dataverse writes back. Set name drops the Proj prefix. (documented) */
export interface VendInvoiceExportsV2Row {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Vendor invoice account. Edm.String. (documented) */
  readonly InvoiceAccount?: string | null;
  /** Vendor invoice number. Edm.String. (documented) */
  readonly VendorInvoiceNum?: string | null;
  /** Description. Edm.String. (documented) */
  readonly Description?: string | null;
  /** Document date. Edm.DateTimeOffset. (documented) */
  readonly DocumentDate?: string | null;
  /** Currency code. Edm.String. (documented) */
  readonly CurrencyCode?: string | null;
  /** Purch id. Edm.String. (documented) */
  readonly PurchId?: string | null;
  /** Review status that Dataverse writes back. Symbol of ProjVendInvoiceStatus. (documented) */
  readonly ProjVendInvoiceStatus?: string | null;
  /** Trans date. Edm.DateTimeOffset. (documented) */
  readonly TransDate?: string | null;
  /** Vendor order account. Edm.String. (documented) */
  readonly OrderAccount?: string | null;
  /** Internal reference of the pending vendor invoice. Edm.String. (documented) */
  readonly TableRefId?: string | null;
  /** True when the invoice is for a subcontract. Symbol of NoYes. (documented) */
  readonly SubcontractInvoice?: string | null;
}

/** Vendor invoice lines that carry a project. (documented) */
export interface ProjVendInvoiceLinesExportEntityRow {
  /** Project transaction id; key of the line and the external line number in Dataverse. Edm.String. (documented) */
  readonly ProjTransId?: string | null;
  /** Company that owns the project; key. Edm.String. (documented) */
  readonly ProjDataAreaId?: string | null;
  /** Vendor invoice number. Edm.String. (documented) */
  readonly VendorInvoiceNum?: string | null;
  /** Proj subcontract line number. Edm.String. (documented) */
  readonly ProjSubcontractLineNumber?: string | null;
  /** Resource role id. Edm.String. (documented) */
  readonly RoleId?: string | null;
  /** Company of the invoice line (intercompany). Odd spelling is real. Edm.String. (documented) */
  readonly DAreaId?: string | null;
  /** Purch unit. Edm.String. (documented) */
  readonly PurchUnit?: string | null;
  /** Proj item trans exists. Edm.Int32. (documented) */
  readonly ProjItemTransExists?: number | null;
  /** Proj id. Edm.String. (documented) */
  readonly ProjId?: string | null;
  /** Vendor invoice account. Edm.String. (documented) */
  readonly InvoiceAccount?: string | null;
  /** Qty receive now. Edm.Decimal. (documented) */
  readonly QtyReceiveNow?: string | null;
  /** Description. Edm.String. (documented) */
  readonly Description?: string | null;
  /** Trans date. Edm.DateTimeOffset. (documented) */
  readonly TransDate?: string | null;
  /** Proj task number. Edm.String. (documented) */
  readonly ProjTaskNumber?: string | null;
  /** Transaction category id. Edm.String. (documented) */
  readonly TransactionCategoryId?: string | null;
  /** Category type; drives the transaction class in Dataverse. Symbol of ProjCategoryType. (documented) */
  readonly CategoryType?: string | null;
  /** Vendor order account. Edm.String. (documented) */
  readonly OrderAccount?: string | null;
  /** Purch price. Edm.Decimal. (documented) */
  readonly PurchPrice?: string | null;
  /** Billing type. Symbol of ProjBillingType. (documented) */
  readonly BillingType?: string | null;
  /** Line amount. Edm.Decimal. (documented) */
  readonly LineAmount?: string | null;
  /** Currency code. Lower-case first letter is real. Edm.String. (documented) */
  readonly currencyCode?: string | null;
  /** Item id. Edm.String. (documented) */
  readonly ItemId?: string | null;
  /** Display product number. Edm.String. (documented) */
  readonly DisplayProductNumber?: string | null;
}

/** Purchase orders created from subcontracts. (documented) */
export interface SubContractPurchaseOrderHeadersRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Proj sub contract number. Edm.String. (documented) */
  readonly ProjSubContractNumber?: string | null;
  /** Sub con state. Symbol of ProjSubConState. (documented) */
  readonly SubConState?: string | null;
  /** Proj id. Edm.String. (documented) */
  readonly ProjId?: string | null;
  /** Sub con date. Edm.DateTimeOffset. (documented) */
  readonly SubConDate?: string | null;
  /** Purch status. Symbol of PurchStatus. (documented) */
  readonly PurchStatus?: string | null;
  /** Accounting date. Edm.DateTimeOffset. (documented) */
  readonly AccountingDate?: string | null;
  /** Sub con status. Symbol of ProjSubconStatus. (documented) */
  readonly SubConStatus?: string | null;
  /** Vendor order account. Edm.String. (documented) */
  readonly OrderAccount?: string | null;
  /** Purchase order number. Edm.String. (documented) */
  readonly PurchaseOrderNumber?: string | null;
  /** Sub con name. Edm.String. (documented) */
  readonly SubConName?: string | null;
}

/** Lines of subcontract purchase orders. (documented) */
export interface ProjSubContractPurchaseOrderLinesRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Proj sub contract line number. Edm.String. (documented) */
  readonly ProjSubContractLineNumber?: string | null;
  /** Purch qty. Edm.Decimal. (documented) */
  readonly PurchQty?: string | null;
  /** Sub con line status. Symbol of ProjSubConLineStatus. (documented) */
  readonly SubConLineStatus?: string | null;
  /** Procurement category. Edm.Int64. (documented) */
  readonly ProcurementCategory?: string | null;
  /** Activity number. Edm.String. (documented) */
  readonly ActivityNumber?: string | null;
  /** Item id. Edm.String. (documented) */
  readonly ItemId?: string | null;
  /** Subcontract number. Edm.String. (documented) */
  readonly SubcontractNumber?: string | null;
  /** Sub con role id. Edm.String. (documented) */
  readonly SubConRoleID?: string | null;
  /** Purch unit. Edm.String. (documented) */
  readonly PurchUnit?: string | null;
  /** Proj id. Edm.String. (documented) */
  readonly ProjId?: string | null;
  /** Purch price. Edm.Decimal. (documented) */
  readonly PurchPrice?: string | null;
  /** Purch id. Edm.String. (documented) */
  readonly PurchId?: string | null;
  /** Purch status. Symbol of PurchStatus. (documented) */
  readonly PurchStatus?: string | null;
  /** Sub con trans category. Edm.String. (documented) */
  readonly SubConTransCategory?: string | null;
  /** Name. Edm.String. (documented) */
  readonly Name?: string | null;
  /** Sub con write in name. Edm.String. (documented) */
  readonly SubConWriteInName?: string | null;
  /** Sub con line type. Symbol of ProjSubConLineType. (documented) */
  readonly SubConLineType?: string | null;
  /** Delivery date. Edm.DateTimeOffset. (documented) */
  readonly DeliveryDate?: string | null;
  /** Sub con trans class. Symbol of ProjSubConTransClass. (documented) */
  readonly SubConTransClass?: string | null;
}

/** Classic project hour journal headers. (documented) */
export interface JournalTablesRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Journal batch number. Edm.String. (documented) */
  readonly JournalBatchNumber?: string | null;
  /** Project id. Edm.String. (documented) */
  readonly ProjectID?: string | null;
  /** Status. Edm.String. (documented) */
  readonly Status?: string | null;
  /** Journal type. Symbol of ProjJournalType. (documented) */
  readonly JournalType?: string | null;
  /** Description. Edm.String. (documented) */
  readonly Description?: string | null;
  /** Journal name. Edm.String. (documented) */
  readonly JournalName?: string | null;
  /** Resource id. Edm.String. (documented) */
  readonly ResourceId?: string | null;
  /** Project date. Edm.DateTimeOffset. (documented) */
  readonly ProjectDate?: string | null;
  /** Posted. Symbol of NoYes. (documented) */
  readonly Posted?: string | null;
  /** Detail summary. Symbol of DetailSummary. (documented) */
  readonly DetailSummary?: string | null;
}

/** Classic project hour journal lines. (documented) */
export interface JournalTransRow {
  /** Legal entity code that owns the row; part of every company-specific key. Edm.String. (documented) */
  readonly dataAreaId?: string | null;
  /** Line number. Edm.Decimal. (documented) */
  readonly LineNumber?: string | null;
  /** Journal id. Edm.String. (documented) */
  readonly JournalId?: string | null;
  /** Price group. Edm.String. (documented) */
  readonly PriceGroup?: string | null;
  /** Percentage complete. Edm.Decimal. (documented) */
  readonly PercentageComplete?: string | null;
  /** Category. Edm.String. (documented) */
  readonly Category?: string | null;
  /** Project id. Edm.String. (documented) */
  readonly ProjectID?: string | null;
  /** Item sales tax group. Edm.String. (documented) */
  readonly ItemSalesTaxGroup?: string | null;
  /** Currency id. Edm.String. (documented) */
  readonly CurrencyId?: string | null;
  /** Transaction id. Edm.String. (documented) */
  readonly TransactionID?: string | null;
  /** Cost. Edm.String. (documented) */
  readonly Cost?: string | null;
  /** Start date. Edm.DateTimeOffset. (documented) */
  readonly StartDate?: string | null;
  /** Reversing entry. Symbol of NoYes. (documented) */
  readonly ReversingEntry?: string | null;
  /** Activity number. Edm.String. (documented) */
  readonly ActivityNumber?: string | null;
  /** Description. Edm.String. (documented) */
  readonly Description?: string | null;
  /** Psa wrk ctr id. Edm.String. (documented) */
  readonly PSAWrkCtrId?: string | null;
  /** Reversing date. Edm.DateTimeOffset. (documented) */
  readonly ReversingDate?: string | null;
  /** Resource company id. Edm.String. (documented) */
  readonly ResourceCompanyId?: string | null;
  /** Financial dimensions as one display string. Edm.String. (documented) */
  readonly DimensionDisplayValue?: string | null;
  /** Voucher date. Edm.DateTimeOffset. (documented) */
  readonly VoucherDate?: string | null;
  /** Line property. Edm.String. (documented) */
  readonly LineProperty?: string | null;
  /** End time. Edm.Int32. (documented) */
  readonly EndTime?: number | null;
  /** Start time. Edm.Int32. (documented) */
  readonly StartTime?: number | null;
  /** Resource category id. Edm.String. (documented) */
  readonly ResourceCategoryId?: string | null;
  /** Sales price. Edm.Decimal. (documented) */
  readonly SalesPrice?: string | null;
  /** Resource id. Edm.String. (documented) */
  readonly ResourceId?: string | null;
  /** Voucher number. Edm.String. (documented) */
  readonly Voucher?: string | null;
  /** Project date. Edm.DateTimeOffset. (documented) */
  readonly ProjectDate?: string | null;
  /** Cost price. Edm.Decimal. (documented) */
  readonly CostPrice?: string | null;
  /** Type of operation. Symbol of VendorOperationType_MX. (documented) */
  readonly TypeOfOperation?: string | null;
  /** Sales tax group. Edm.String. (documented) */
  readonly SalesTaxGroup?: string | null;
  /** Hours. Edm.Decimal. (documented) */
  readonly Hours?: string | null;
}

/** Debits and credits of a general journal entry. Amounts are signed: credits are negative. (observed) */
export interface GeneralJournalAccountEntryBiEntitiesRow {
  /** SourceKey of the general journal entry. Edm.Int64. (observed) */
  readonly GeneralJournalEntry?: string | null;
  /** Record id of the account entry. Edm.Int64. (observed) */
  readonly SourceKey?: string | null;
  /** Ledger account display value. Edm.String. (observed) */
  readonly LedgerAccount?: string | null;
  /** Whether the entry is a credit. Symbol of NoYes. (observed) */
  readonly IsCredit?: string | null;
  /** Transaction currency. Edm.String. (observed) */
  readonly TransactionCurrencyCode?: string | null;
  /** Amount in transaction currency. Edm.Decimal. (observed) */
  readonly TransactionCurrencyAmount?: string | null;
  /** Amount in accounting currency. Edm.Decimal. (observed) */
  readonly AccountingCurrencyAmount?: string | null;
  /** Amount in reporting currency. Edm.Decimal. (inferred) */
  readonly ReportingCurrencyAmount?: string | null;
  /** Posting type. Symbol of LedgerPostingType. (inferred) */
  readonly PostingType?: string | null;
  /** Text of the entry. Edm.String. (observed) */
  readonly Text?: string | null;
}

/** Fiscal periods of a ledger and whether they are open. The status and the calendar, year and period names are documented; the legal entity and the dates of the period were added here. (inferred) */
export interface LedgerFiscalPeriodsRow {
  /** Legal entity code of the ledger. Edm.String. (inferred) */
  readonly LegalEntityId?: string | null;
  /** Fiscal calendar. Edm.String. (documented) */
  readonly Calendar?: string | null;
  /** Fiscal year. Edm.String. (documented) */
  readonly YearName?: string | null;
  /** Period. Edm.String. (documented) */
  readonly PeriodName?: string | null;
  /** First day of the period. Edm.DateTimeOffset. (inferred) */
  readonly StartDate?: string | null;
  /** Last day of the period. Edm.DateTimeOffset. (inferred) */
  readonly EndDate?: string | null;
  /** Whether the period takes postings. Symbol of FiscalPeriodStatus. (documented) */
  readonly PeriodStatus?: string | null;
}

/** Scheduled batch jobs. The action SetBatchJobToWaiting queues one again. (observed) */
export interface BatchJobsRow {
  /** Record id. Edm.Int64. (observed) */
  readonly BatchJobRecId?: string | null;
  /** Description. Edm.String. (observed) */
  readonly JobDescription?: string | null;
  /** Status. Symbol of BatchStatus. (observed) */
  readonly Status?: string | null;
  /** When the job was first to start. Edm.DateTimeOffset. (observed) */
  readonly OrigStartDateTime?: string | null;
  /** When the last run started. Edm.DateTimeOffset. (observed) */
  readonly StartDateTime?: string | null;
  /** When the last run ended. Edm.DateTimeOffset. (observed) */
  readonly EndDateTime?: string | null;
  /** Recurrence. Edm.String. (observed) */
  readonly Recurrence?: string | null;
  /** Legal entity that the job runs in. Edm.String. (observed) */
  readonly CompanyAccounts?: string | null;
}

/** Row types by canonical name. */
export interface FinanceRows {
  readonly LegalEntities: LegalEntitiesRow;
  readonly Companies: CompaniesRow;
  readonly Ledgers: LedgersRow;
  readonly Currencies: CurrenciesRow;
  readonly ExchangeRateTypes: ExchangeRateTypesRow;
  readonly ExchangeRateCurrencyPairs: ExchangeRateCurrencyPairsRow;
  readonly ExchangeRatesCDSEntity: ExchangeRatesCDSEntityRow;
  readonly ExchangeRates: ExchangeRatesRow;
  readonly CustomersV3: CustomersV3Row;
  readonly VendorsV2: VendorsV2Row;
  readonly Workers: WorkersRow;
  readonly UnitsOfMeasure: UnitsOfMeasureRow;
  readonly CDSReleasedDistinctProducts: CDSReleasedDistinctProductsRow;
  readonly ResourceCategoriesShared: ResourceCategoriesSharedRow;
  readonly ResourceCategories: ResourceCategoriesRow;
  readonly ResourceCategorySetupDatas: ResourceCategorySetupDatasRow;
  readonly ProjectResources: ProjectResourcesRow;
  readonly WorkerResourceImports: WorkerResourceImportsRow;
  readonly ProjectTransactionCategories: ProjectTransactionCategoriesRow;
  readonly SharedCategories: SharedCategoriesRow;
  readonly ProjectCategoryEntities: ProjectCategoryEntitiesRow;
  readonly ExpenseCategories: ExpenseCategoriesRow;
  readonly BillingTypeLineProperties: BillingTypeLinePropertiesRow;
  readonly ProjectLineProperties: ProjectLinePropertiesRow;
  readonly ProjectParameterV2: ProjectParameterV2Row;
  readonly ForecastModels: ForecastModelsRow;
  readonly ProjectGroups: ProjectGroupsRow;
  readonly ProjRevenueProfiles: ProjRevenueProfilesRow;
  readonly ProjRevenueProfileRules: ProjRevenueProfileRulesRow;
  readonly ProjectStages: ProjectStagesRow;
  readonly ProjectContractHeaders: ProjectContractHeadersRow;
  readonly ProjectContracts: ProjectContractsRow;
  readonly ProjectFundingSources: ProjectFundingSourcesRow;
  readonly ProjectFundingRules: ProjectFundingRulesRow;
  readonly ProjectContractLines: ProjectContractLinesRow;
  readonly ProjectContractLineMilestones: ProjectContractLineMilestonesRow;
  readonly ProjectContractLineMilestoneHeaders: ProjectContractLineMilestoneHeadersRow;
  readonly ProjectsV2: ProjectsV2Row;
  readonly Projects: ProjectsRow;
  readonly ProjectTasks: ProjectTasksRow;
  readonly CDSProjectContracts: CDSProjectContractsRow;
  readonly CDSProjectContractLines: CDSProjectContractLinesRow;
  readonly CDSProjectContractLineMilestones: CDSProjectContractLineMilestonesRow;
  readonly CDSProjects: CDSProjectsRow;
  readonly ProjEstimateHoursImport: ProjEstimateHoursImportRow;
  readonly ProjEstimateExpensesImports: ProjEstimateExpensesImportsRow;
  readonly ProjForecastSalesImport: ProjForecastSalesImportRow;
  readonly ProjectEmplForecasts: ProjectEmplForecastsRow;
  readonly ProjectExpenseForecasts: ProjectExpenseForecastsRow;
  readonly ProjectItemForecasts: ProjectItemForecastsRow;
  readonly ProjectOnAccForecasts: ProjectOnAccForecastsRow;
  readonly ProjActualsImports: ProjActualsImportsRow;
  readonly ProjTransactionRelationships: ProjTransactionRelationshipsRow;
  readonly ProjAdvancedJournals: ProjAdvancedJournalsRow;
  readonly ProjAdvancedJournalLineHours: ProjAdvancedJournalLineHoursRow;
  readonly ProjectPostTransViews: ProjectPostTransViewsRow;
  readonly ProjectUnpostedTransViews: ProjectUnpostedTransViewsRow;
  readonly PSAActuals: PSAActualsRow;
  readonly GeneralJournalEntryBiEntities: GeneralJournalEntryBiEntitiesRow;
  readonly LedgerTransVoucherLinkBiEntities: LedgerTransVoucherLinkBiEntitiesRow;
  readonly BeginningBalanceOnAccTransactions: BeginningBalanceOnAccTransactionsRow;
  readonly ProjectOnAccountTransactions: ProjectOnAccountTransactionsRow;
  readonly ProjectInvoiceProposalsV2: ProjectInvoiceProposalsV2Row;
  readonly ProjectInvoiceProposalHours: ProjectInvoiceProposalHoursRow;
  readonly ProjectInvoiceProposalExpenses: ProjectInvoiceProposalExpensesRow;
  readonly ProjectInvoiceProposalItems: ProjectInvoiceProposalItemsRow;
  readonly ProjectInvoiceProposalFees: ProjectInvoiceProposalFeesRow;
  readonly ProjectInvoiceProposalOnAccounts: ProjectInvoiceProposalOnAccountsRow;
  readonly DocumentProjectInvoiceBases: DocumentProjectInvoiceBasesRow;
  readonly ProjExpenseCategoriesExport: ProjExpenseCategoriesExportRow;
  readonly ProjExpensesExport: ProjExpensesExportRow;
  readonly Expenses: ExpensesRow;
  readonly ProjVendInvoicesExport: ProjVendInvoicesExportRow;
  readonly VendInvoiceExportsV2: VendInvoiceExportsV2Row;
  readonly ProjVendInvoiceLinesExportEntity: ProjVendInvoiceLinesExportEntityRow;
  readonly SubContractPurchaseOrderHeaders: SubContractPurchaseOrderHeadersRow;
  readonly ProjSubContractPurchaseOrderLines: ProjSubContractPurchaseOrderLinesRow;
  readonly JournalTables: JournalTablesRow;
  readonly JournalTrans: JournalTransRow;
  readonly GeneralJournalAccountEntryBiEntities: GeneralJournalAccountEntryBiEntitiesRow;
  readonly LedgerFiscalPeriods: LedgerFiscalPeriodsRow;
  readonly BatchJobs: BatchJobsRow;
}

/** Lookups by table: the tables that each may point to. */
export interface FinanceLookups {
}
