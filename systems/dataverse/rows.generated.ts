// Generated from metadata/dataverse-tables.json by systems/generate-rows.ts (npm run codegen). Do not edit.

/** Legal entity as seen by Dataverse; bridge to dataAreaId. (documented) */
export interface CdmCompanyRow {
  /** cdm_companyid. Edm.Guid. (documented) */
  readonly cdm_companyid?: string | null;
  /** Legal entity code; equals Finance LegalEntityId and dataAreaId. Edm.String. (documented) */
  readonly cdm_companycode?: string | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
  /** Company name. Edm.String. (documented) */
  readonly cdm_name?: string | null;
  /** Team that owns company rows by default. Points to team. Edm.Guid. (documented) */
  readonly cdm_defaultowningteam?: string | null;
  /** Whether the company takes part in dual-write. Edm.Boolean. (documented) */
  readonly cdm_isenabledfordualwrite?: boolean | null;
}

/** Ledger of a company; gives its accounting and reporting currency. (documented) */
export interface MsdynLedgerRow {
  /** msdyn_ledgerid. Edm.Guid. (inferred) */
  readonly msdyn_ledgerid?: string | null;
  /** Ledger name. Edm.String. (documented) */
  readonly msdyn_name?: string | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (inferred) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (inferred) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (inferred) */
  readonly owningbusinessunit?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (inferred) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (inferred) */
  readonly statuscode?: number | null;
  /** When the row was created. Edm.DateTimeOffset. (inferred) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (inferred) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (inferred) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (inferred) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (inferred) */
  readonly versionnumber?: string | null;
  /** Import batch marker. Edm.Int32. (inferred) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (inferred) */
  readonly overriddencreatedon?: string | null;
  /** msdyn_description. Edm.String. (documented) */
  readonly msdyn_description?: string | null;
  /** Company. Points to cdm_company. Edm.Guid. (documented) */
  readonly msdyn_company?: string | null;
  /** Accounting currency. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly msdyn_accountingcurrency?: string | null;
  /** msdyn_reportingcurrency. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly msdyn_reportingcurrency?: string | null;
  /** msdyn_isbudgetcontrolenabled. Edm.Boolean. (documented) */
  readonly msdyn_isbudgetcontrolenabled?: boolean | null;
  /** msdyn_budgetexchangeratetype. Points to msdyn_exchangeratetype. Edm.Guid. (documented) */
  readonly msdyn_budgetexchangeratetype?: string | null;
  /** msdyn_chartofaccounts. Points to msdyn_chartofaccounts. Edm.Guid. (documented) */
  readonly msdyn_chartofaccounts?: string | null;
  /** msdyn_exchangeratetype. Points to msdyn_exchangeratetype. Edm.Guid. (documented) */
  readonly msdyn_exchangeratetype?: string | null;
  /** msdyn_fiscalcalendar. Points to msdyn_fiscalcalendar. Edm.Guid. (documented) */
  readonly msdyn_fiscalcalendar?: string | null;
  /** msdyn_reportingcurrencyexchangeratetype. Points to msdyn_exchangeratetype. Edm.Guid. (documented) */
  readonly msdyn_reportingcurrencyexchangeratetype?: string | null;
}

/** Currencies; exchangerate is against the organization base currency. (documented) */
export interface TransactioncurrencyRow {
  /** Currency of the money columns on the row. Edm.Guid. (documented) */
  readonly transactioncurrencyid?: string | null;
  /** Currency Name. Edm.String. (documented) */
  readonly currencyname?: string | null;
  /** Currency Code. Edm.String. (documented) */
  readonly isocurrencycode?: string | null;
  /** Currency Symbol. Edm.String. (documented) */
  readonly currencysymbol?: string | null;
  /** Currency Precision. Edm.Int32. (documented) */
  readonly currencyprecision?: number | null;
  /** Rate of the row currency against the organization base currency. Edm.Decimal. (documented) */
  readonly exchangerate?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** Owning organization. Points to organization. Edm.Guid. (documented) */
  readonly organizationid?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
}

/** Dated exchange rates received from Finance. (documented) */
export interface MsdynCurrencyexchangerateRow {
  /** msdyn_currencyexchangerateid. Edm.Guid. (inferred) */
  readonly msdyn_currencyexchangerateid?: string | null;
  /** Exchange rate type. Edm.String. (documented) */
  readonly msdyn_exchangeratetypename?: string | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (inferred) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (inferred) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (inferred) */
  readonly owningbusinessunit?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (inferred) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (inferred) */
  readonly statuscode?: number | null;
  /** When the row was created. Edm.DateTimeOffset. (inferred) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (inferred) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (inferred) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (inferred) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (inferred) */
  readonly versionnumber?: string | null;
  /** Import batch marker. Edm.Int32. (inferred) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (inferred) */
  readonly overriddencreatedon?: string | null;
  /** From currency. Edm.String. (documented) */
  readonly msdyn_fromcurrencycode?: string | null;
  /** To currency. Edm.String. (documented) */
  readonly msdyn_tocurrencycode?: string | null;
  /** Rate. Edm.Decimal. (documented) */
  readonly msdyn_exchangerate?: string | null;
  /** First valid date. Edm.DateTimeOffset. (documented) */
  readonly msdyn_validfrom?: string | null;
  /** Last valid date. Edm.DateTimeOffset. (documented) */
  readonly msdyn_validto?: string | null;
}

/** Customers (type 3) and also the vendors that vendor invoices point to. (documented) */
export interface AccountRow {
  /** Account. Edm.Guid. (documented) */
  readonly accountid?: string | null;
  /** Account Name. Edm.String. (documented) */
  readonly name?: string | null;
  /** Account Number. Edm.String. (documented) */
  readonly accountnumber?: string | null;
  /** Relationship Type. Choices: 1 Competitor, 2 Consultant, 3 Customer, 4 Investor, 5 Partner, 6 Influencer, 7 Press, 8 Prospect, 9 Reseller, 10 Supplier, 11 Vendor, 12 Other. Edm.Int32. (documented) */
  readonly customertypecode?: number | null;
  /** Parent Account. Points to account. Edm.Guid. (documented) */
  readonly parentaccountid?: string | null;
  /** Primary Contact. Points to contact. Edm.Guid. (documented) */
  readonly primarycontactid?: string | null;
  /** Currency of the money columns on the row. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly transactioncurrencyid?: string | null;
  /** Rate of the row currency against the organization base currency. Edm.Decimal. (documented) */
  readonly exchangerate?: string | null;
  /** Payment Terms. Choices: 1 Net 30, 2 2% 10, Net 30, 3 Net 45, 4 Net 60. Edm.Int32. (documented) */
  readonly paymenttermscode?: number | null;
  /** Credit Limit. Edm.Decimal. (documented) */
  readonly creditlimit?: string | null;
  /** Credit Limit (Base). Edm.Decimal. (documented) */
  readonly creditlimit_base?: string | null;
  /** Description. Edm.String. (documented) */
  readonly description?: string | null;
  /** Email. Edm.String. (documented) */
  readonly emailaddress1?: string | null;
  /** Main Phone. Edm.String. (documented) */
  readonly telephone1?: string | null;
  /** Fax. Edm.String. (documented) */
  readonly fax?: string | null;
  /** Website. Edm.String. (documented) */
  readonly websiteurl?: string | null;
  /** Number of Employees. Edm.Int32. (documented) */
  readonly numberofemployees?: number | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
  /** Company of the customer or vendor record. Points to cdm_company. Edm.Guid. (documented) */
  readonly msdyn_company?: string | null;
  /** Customer group. Points to msdyn_customergroup. Edm.Guid. (documented) */
  readonly msdyn_customergroupid?: string | null;
  /** Invoice account. Points to account. Edm.Guid. (documented) */
  readonly msdyn_billingaccount?: string | null;
  /** Payment terms. Points to msdyn_paymentterm. Edm.Guid. (documented) */
  readonly msdyn_paymentterm?: string | null;
  /** msdyn_paymentschedule. Points to msdyn_paymentschedule. Edm.Guid. (documented) */
  readonly msdyn_paymentschedule?: string | null;
  /** msdyn_paymentday. Points to msdyn_paymentday. Edm.Guid. (documented) */
  readonly msdyn_paymentday?: string | null;
  /** msdyn_customerpaymentmethod. Points to msdyn_customerpaymentmethod. Edm.Guid. (documented) */
  readonly msdyn_customerpaymentmethod?: string | null;
  /** Vendor record of the same party. Points to msdyn_vendor. Edm.Guid. (documented) */
  readonly msdyn_vendor?: string | null;
  /** msdyn_creditlimitismandatory. Edm.Boolean. (documented) */
  readonly msdyn_creditlimitismandatory?: boolean | null;
  /** msdyn_paymenttermsbasedays. Edm.Int32. (documented) */
  readonly msdyn_paymenttermsbasedays?: number | null;
  /** msdyn_creditrating. Edm.String. (documented) */
  readonly msdyn_creditrating?: string | null;
  /** msdyn_identificationnumber. Edm.String. (documented) */
  readonly msdyn_identificationnumber?: string | null;
  /** msdyn_invoiceaddress. Edm.Int32. (documented) */
  readonly msdyn_invoiceaddress?: number | null;
  /** msdyn_onetimecustomer. Edm.Boolean. (documented) */
  readonly msdyn_onetimecustomer?: boolean | null;
  /** Hold status. Edm.Int32. (documented) */
  readonly msdyn_onholdstatus?: number | null;
  /** Party number shared with Finance. Edm.String. (documented) */
  readonly msdyn_partynumber?: string | null;
  /** msdyn_partycountry. Edm.String. (documented) */
  readonly msdyn_partycountry?: string | null;
  /** msdyn_taxexemptnumber. Edm.String. (documented) */
  readonly msdyn_taxexemptnumber?: string | null;
  /** LinkedIn description. The misspelling is real. Edm.String. (documented) */
  readonly msdyn_primarylinkedindescrption?: string | null;
  /** address1_line1. Edm.String. (documented) */
  readonly address1_line1?: string | null;
  /** address1_city. Edm.String. (documented) */
  readonly address1_city?: string | null;
  /** address1_stateorprovince. Edm.String. (documented) */
  readonly address1_stateorprovince?: string | null;
  /** address1_postalcode. Edm.String. (documented) */
  readonly address1_postalcode?: string | null;
  /** address1_country. Edm.String. (documented) */
  readonly address1_country?: string | null;
  /** address1_addresstypecode. Edm.Int32. (documented) */
  readonly address1_addresstypecode?: number | null;
  /** address2_line1. Edm.String. (documented) */
  readonly address2_line1?: string | null;
  /** address2_city. Edm.String. (documented) */
  readonly address2_city?: string | null;
  /** address2_stateorprovince. Edm.String. (documented) */
  readonly address2_stateorprovince?: string | null;
  /** address2_postalcode. Edm.String. (documented) */
  readonly address2_postalcode?: string | null;
  /** address2_country. Edm.String. (documented) */
  readonly address2_country?: string | null;
}

/** Vendor master from Finance. (documented) */
export interface MsdynVendorRow {
  /** msdyn_vendorid. Edm.Guid. (inferred) */
  readonly msdyn_vendorid?: string | null;
  /** Organization name. Edm.String. (documented) */
  readonly msdyn_name?: string | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (inferred) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (inferred) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (inferred) */
  readonly owningbusinessunit?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (inferred) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (inferred) */
  readonly statuscode?: number | null;
  /** When the row was created. Edm.DateTimeOffset. (inferred) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (inferred) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (inferred) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (inferred) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (inferred) */
  readonly versionnumber?: string | null;
  /** Import batch marker. Edm.Int32. (inferred) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (inferred) */
  readonly overriddencreatedon?: string | null;
  /** Currency of the money columns on the row. Points to transactioncurrency. Edm.Guid. (inferred) */
  readonly transactioncurrencyid?: string | null;
  /** Rate of the row currency against the organization base currency. Edm.Decimal. (inferred) */
  readonly exchangerate?: string | null;
  /** Vendor account number; key with the company. Edm.String. (documented) */
  readonly msdyn_vendoraccountnumber?: string | null;
  /** Company. Points to cdm_company. Edm.Guid. (observed) */
  readonly msdyn_company?: string | null;
  /** msdyn_vendorgroupid. Points to msdyn_vendorgroup. Edm.Guid. (documented) */
  readonly msdyn_vendorgroupid?: string | null;
  /** Currency lookup, despite the name. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly msdyn_currencycode?: string | null;
  /** msdyn_paymentterms. Points to msdyn_paymentterm. Edm.Guid. (documented) */
  readonly msdyn_paymentterms?: string | null;
  /** msdyn_paymentschedule. Points to msdyn_paymentschedule. Edm.Guid. (documented) */
  readonly msdyn_paymentschedule?: string | null;
  /** Lookup, despite the name. Points to msdyn_paymentday. Edm.Guid. (documented) */
  readonly msdyn_defaultpaymentdayname?: string | null;
  /** msdyn_vendorpaymentmethod. Points to msdyn_vendorpaymentmethod. Edm.Guid. (documented) */
  readonly msdyn_vendorpaymentmethod?: string | null;
  /** Invoice account; lookup, despite the name. Points to msdyn_vendor. Edm.Guid. (documented) */
  readonly msdyn_invoicevendoraccountnumber?: string | null;
  /** msdyn_taxgroup. Points to msdyn_taxgroup. Edm.Guid. (documented) */
  readonly msdyn_taxgroup?: string | null;
  /** Person or organization. Edm.Boolean. (documented) */
  readonly msdyn_isperson?: boolean | null;
  /** msdyn_firstname. Edm.String. (documented) */
  readonly msdyn_firstname?: string | null;
  /** msdyn_lastname. Edm.String. (documented) */
  readonly msdyn_lastname?: string | null;
  /** msdyn_isonetimevendor. Edm.Boolean. (documented) */
  readonly msdyn_isonetimevendor?: boolean | null;
  /** msdyn_onholdstatus. Edm.Int32. (documented) */
  readonly msdyn_onholdstatus?: number | null;
  /** msdyn_vendorcreditlimit. Edm.Decimal. (documented) */
  readonly msdyn_vendorcreditlimit?: string | null;
  /** msdyn_creditrating. Edm.String. (documented) */
  readonly msdyn_creditrating?: string | null;
  /** msdyn_vendorpartynumber. Edm.String. (documented) */
  readonly msdyn_vendorpartynumber?: string | null;
  /** msdyn_organizationnumber. Edm.String. (documented) */
  readonly msdyn_organizationnumber?: string | null;
  /** msdyn_vendorknownasname. Edm.String. (documented) */
  readonly msdyn_vendorknownasname?: string | null;
  /** msdyn_primaryemailaddress. Edm.String. (documented) */
  readonly msdyn_primaryemailaddress?: string | null;
  /** Phone. The misspelling (pimary) is real. Edm.String. (documented) */
  readonly msdyn_pimaryphonenumber?: string | null;
  /** Professional title. The misspelling is real. Edm.String. (documented) */
  readonly msdyn_professionatitle?: string | null;
  /** msdyn_primarycontacturl. Edm.String. (documented) */
  readonly msdyn_primarycontacturl?: string | null;
  /** msdyn_addressstreet. Edm.String. (documented) */
  readonly msdyn_addressstreet?: string | null;
  /** msdyn_addresscity. Edm.String. (documented) */
  readonly msdyn_addresscity?: string | null;
  /** msdyn_addressstateid. Edm.String. (documented) */
  readonly msdyn_addressstateid?: string | null;
  /** msdyn_addresszipcode. Edm.String. (documented) */
  readonly msdyn_addresszipcode?: string | null;
  /** msdyn_addresscountryregionid. Edm.String. (documented) */
  readonly msdyn_addresscountryregionid?: string | null;
  /** msdyn_addresscountryregionisocode. Edm.String. (documented) */
  readonly msdyn_addresscountryregionisocode?: string | null;
  /** msdyn_language. Edm.String. (documented) */
  readonly msdyn_language?: string | null;
}

/** Workers from Human Resources or Finance. (documented) */
export interface CdmWorkerRow {
  /** cdm_workerid. Edm.Guid. (documented) */
  readonly cdm_workerid?: string | null;
  /** Full name. Edm.String. (documented) */
  readonly cdm_fullname?: string | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (inferred) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (inferred) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (inferred) */
  readonly owningbusinessunit?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (inferred) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (inferred) */
  readonly statuscode?: number | null;
  /** When the row was created. Edm.DateTimeOffset. (inferred) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (inferred) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (inferred) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (inferred) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (inferred) */
  readonly versionnumber?: string | null;
  /** Import batch marker. Edm.Int32. (inferred) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (inferred) */
  readonly overriddencreatedon?: string | null;
  /** Personnel number; integration key. Edm.String. (documented) */
  readonly cdm_workernumber?: string | null;
  /** cdm_firstname. Edm.String. (documented) */
  readonly cdm_firstname?: string | null;
  /** cdm_middlename. Edm.String. (documented) */
  readonly cdm_middlename?: string | null;
  /** cdm_lastname. Edm.String. (documented) */
  readonly cdm_lastname?: string | null;
  /** Employee or contractor. Edm.Int32. (documented) */
  readonly cdm_type?: number | null;
  /** Employment status. Edm.Int32. (documented) */
  readonly cdm_status?: number | null;
  /** cdm_primaryemailaddress. Edm.String. (documented) */
  readonly cdm_primaryemailaddress?: string | null;
  /** cdm_primarytelephone. Edm.String. (documented) */
  readonly cdm_primarytelephone?: string | null;
  /** cdm_gender. Edm.Int32. (documented) */
  readonly cdm_gender?: number | null;
  /** cdm_birthdate. Edm.DateTimeOffset. (documented) */
  readonly cdm_birthdate?: string | null;
  /** cdm_websiteurl. Edm.String. (documented) */
  readonly cdm_websiteurl?: string | null;
  /** cdm_linkedinidentity. Edm.String. (documented) */
  readonly cdm_linkedinidentity?: string | null;
  /** cdm_facebookidentity. Edm.String. (documented) */
  readonly cdm_facebookidentity?: string | null;
  /** cdm_twitteridentity. Edm.String. (documented) */
  readonly cdm_twitteridentity?: string | null;
}

/** Users. State is isdisabled, not statecode. (documented) */
export interface SystemuserRow {
  /** User. Edm.Guid. (documented) */
  readonly systemuserid?: string | null;
  /** Full Name. Edm.String. (documented) */
  readonly fullname?: string | null;
  /** First Name. Edm.String. (documented) */
  readonly firstname?: string | null;
  /** Last Name. Edm.String. (documented) */
  readonly lastname?: string | null;
  /** User Name. Edm.String. (documented) */
  readonly domainname?: string | null;
  /** Primary Email. Edm.String. (documented) */
  readonly internalemailaddress?: string | null;
  /** Business Unit. Points to businessunit. Edm.Guid. (documented) */
  readonly businessunitid?: string | null;
  /** Title. Edm.String. (documented) */
  readonly title?: string | null;
  /** Job Title. Edm.String. (documented) */
  readonly jobtitle?: string | null;
  /** Employee. Edm.String. (documented) */
  readonly employeeid?: string | null;
  /** Status. Edm.Boolean. (documented) */
  readonly isdisabled?: boolean | null;
  /** Access Mode. Choices: 0 Read-Write, 1 Administrative, 2 Read, 3 Support User, 4 Non-interactive, 5 Delegated Admin. Edm.Int32. (documented) */
  readonly accessmode?: number | null;
  /** Manager. Points to systemuser. Edm.Guid. (documented) */
  readonly parentsystemuserid?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
  /** Directory object id. Edm.Guid. (documented) */
  readonly azureactivedirectoryobjectid?: string | null;
}

/** Resources that can be booked or assigned. (documented) */
export interface BookableresourceRow {
  /** Bookable Resource. Edm.Guid. (documented) */
  readonly bookableresourceid?: string | null;
  /** Name. Edm.String. (documented) */
  readonly name?: string | null;
  /** What kind of resource it is. Choices: 1 Generic, 2 Contact, 3 User, 4 Equipment, 5 Account, 6 Group, 6 Crew, 7 Facility, 8 Pool. Edm.Int32. (documented) */
  readonly resourcetype?: number | null;
  /** User. Points to systemuser. Edm.Guid. (documented) */
  readonly userid?: string | null;
  /** Contact. Points to contact. Edm.Guid. (documented) */
  readonly contactid?: string | null;
  /** Account. Points to account. Edm.Guid. (documented) */
  readonly accountid?: string | null;
  /** Calendar. Points to calendar. Edm.Guid. (documented) */
  readonly calendarid?: string | null;
  /** Time Zone. Edm.String. (documented) */
  readonly timezone?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Currency of the money columns on the row. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly transactioncurrencyid?: string | null;
  /** Rate of the row currency against the organization base currency. Edm.Decimal. (documented) */
  readonly exchangerate?: string | null;
  /** Organizational Unit. Points to msdyn_organizationalunit. Edm.Guid. (documented) */
  readonly msdyn_organizationalunit?: string | null;
  /** Target Utilization. Edm.Int32. (documented) */
  readonly msdyn_targetutilization?: number | null;
  /** Generic Type (Deprecated). Choices: 690970000 Service Center. Edm.Int32. (documented) */
  readonly msdyn_generictype?: number | null;
  /** Primary Email. Edm.String. (documented) */
  readonly msdyn_primaryemail?: string | null;
  /** Display On Schedule Board. Edm.Boolean. (documented) */
  readonly msdyn_displayonscheduleboard?: boolean | null;
  /** Is Default. Edm.Boolean. (documented) */
  readonly msdyn_isgenericresourceprojectscoped?: boolean | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
  /** Resourcing company. Points to cdm_company. Edm.Guid. (inferred) */
  readonly msdyn_company?: string | null;
  /** Worker behind the resource; needed by the worker resource import map. Points to cdm_worker. Edm.Guid. (inferred) */
  readonly cdm_workerid?: string | null;
}

/** Resource roles. Not company-specific. (documented) */
export interface BookableresourcecategoryRow {
  /** Resource Category. Edm.Guid. (documented) */
  readonly bookableresourcecategoryid?: string | null;
  /** Name. Edm.String. (documented) */
  readonly name?: string | null;
  /** Description. Edm.String. (documented) */
  readonly description?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Currency of the money columns on the row. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly transactioncurrencyid?: string | null;
  /** Rate of the row currency against the organization base currency. Edm.Decimal. (documented) */
  readonly exchangerate?: string | null;
  /** Whether the customer pays for it. Choices: 192350000 Non Chargeable, 192350001 Chargeable, 192350002 Complimentary, 192350003 Not Available. Edm.Int32. (documented) */
  readonly msdyn_billingtype?: number | null;
  /** Target Utilization. Edm.Int32. (documented) */
  readonly msdyn_targetutilization?: number | null;
  /** Transaction Category. Points to msdyn_transactioncategory. Edm.Guid. (documented) */
  readonly msdyn_transactioncategory?: string | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
  /** Role number; integration key with the Finance role id. Edm.String. (documented) */
  readonly msdyn_resourcecategorynumber?: string | null;
}

/** Units of measure. (documented) */
export interface UomRow {
  /** Unit. Edm.Guid. (documented) */
  readonly uomid?: string | null;
  /** Name. Edm.String. (documented) */
  readonly name?: string | null;
  /** Unit Schedule. Points to uomschedule. Edm.Guid. (documented) */
  readonly uomscheduleid?: string | null;
  /** Quantity. Edm.Decimal. (documented) */
  readonly quantity?: string | null;
  /** Base Unit. Points to uom. Edm.Guid. (documented) */
  readonly baseuom?: string | null;
  /** Is Schedule Base Unit. Edm.Boolean. (documented) */
  readonly isschedulebaseuom?: boolean | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** Owning organization. Edm.Guid. (documented) */
  readonly organizationid?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
  /** Unit symbol; how Finance refers to the unit. Edm.String. (documented) */
  readonly msdyn_symbol?: string | null;
  /** msdyn_externalunitclassname. Edm.String. (documented) */
  readonly msdyn_externalunitclassname?: string | null;
  /** msdyn_decimalprecision. Edm.Int32. (documented) */
  readonly msdyn_decimalprecision?: number | null;
  /** msdyn_isbaseunit. Edm.Boolean. (documented) */
  readonly msdyn_isbaseunit?: boolean | null;
  /** msdyn_issystemunit. Edm.Boolean. (documented) */
  readonly msdyn_issystemunit?: boolean | null;
  /** msdyn_systemofunits. Edm.Int32. (documented) */
  readonly msdyn_systemofunits?: number | null;
  /** msdyn_description. Edm.String. (documented) */
  readonly msdyn_description?: string | null;
}

/** Unit groups. (documented) */
export interface UomscheduleRow {
  /** Unit Group. Edm.Guid. (documented) */
  readonly uomscheduleid?: string | null;
  /** Name. Edm.String. (documented) */
  readonly name?: string | null;
  /** Base Unit name. Edm.String. (documented) */
  readonly baseuomname?: string | null;
  /** Description. Edm.String. (documented) */
  readonly description?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** Owning organization. Points to organization. Edm.Guid. (documented) */
  readonly organizationid?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
}

/** Product catalog. (documented) */
export interface ProductRow {
  /** Product. Edm.Guid. (documented) */
  readonly productid?: string | null;
  /** Name. Edm.String. (documented) */
  readonly name?: string | null;
  /** Product ID. Edm.String. (documented) */
  readonly productnumber?: string | null;
  /** Description. Edm.String. (documented) */
  readonly description?: string | null;
  /** Product Type. Choices: 1 Sales Inventory, 2 Miscellaneous Charges, 3 Services, 4 Flat Fees. Edm.Int32. (documented) */
  readonly producttypecode?: number | null;
  /** Product Structure. Choices: 1 Product, 2 Product Family, 3 Product Bundle. Edm.Int32. (documented) */
  readonly productstructure?: number | null;
  /** Default Unit. Points to uom. Edm.Guid. (documented) */
  readonly defaultuomid?: string | null;
  /** Unit Group. Points to uomschedule. Edm.Guid. (documented) */
  readonly defaultuomscheduleid?: string | null;
  /** List Price. Edm.Decimal. (documented) */
  readonly price?: string | null;
  /** Current Cost. Edm.Decimal. (documented) */
  readonly currentcost?: string | null;
  /** Standard Cost. Edm.Decimal. (documented) */
  readonly standardcost?: string | null;
  /** Decimals Supported. Edm.Int32. (documented) */
  readonly quantitydecimal?: number | null;
  /** Stock Item. Edm.Boolean. (documented) */
  readonly isstockitem?: boolean | null;
  /** Currency of the money columns on the row. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly transactioncurrencyid?: string | null;
  /** Rate of the row currency against the organization base currency. Edm.Decimal. (documented) */
  readonly exchangerate?: string | null;
  /** State of the row. Choices: 0 Active, 1 Retired, 2 Draft, 3 Under Revision. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Retired, 0 Draft, 3 Under Revision. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** Owning organization. Points to organization. Edm.Guid. (documented) */
  readonly organizationid?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
  /** Finance product number. Edm.String. (documented) */
  readonly msdyn_productnumber?: string | null;
  /** Finance item number. Edm.String. (documented) */
  readonly msdyn_itemnumber?: string | null;
  /** msdyn_iscatchweight. Edm.Boolean. (documented) */
  readonly msdyn_iscatchweight?: boolean | null;
  /** Company of the product; part of the dual-write integration key. Points to cdm_company. Edm.Guid. (observed) */
  readonly msdyn_companyid?: string | null;
}

/** Contracting and resourcing units. (documented) */
export interface MsdynOrganizationalunitRow {
  /** Organizational Unit. Edm.Guid. (documented) */
  readonly msdyn_organizationalunitid?: string | null;
  /** Name. Edm.String. (documented) */
  readonly msdyn_name?: string | null;
  /** Currency. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly msdyn_currency?: string | null;
  /** Description. Edm.String. (documented) */
  readonly msdyn_description?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** Owning organization. Points to organization. Edm.Guid. (documented) */
  readonly organizationid?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
  /** Company of the unit; gives the cost currency context. Points to cdm_company. Edm.Guid. (inferred) */
  readonly msdyn_company?: string | null;
}

/** Transaction categories; mastered in Dataverse. (documented) */
export interface MsdynTransactioncategoryRow {
  /** Transaction Category. Edm.Guid. (documented) */
  readonly msdyn_transactioncategoryid?: string | null;
  /** Name. Edm.String. (documented) */
  readonly msdyn_name?: string | null;
  /** Whether the customer pays for it. Choices: 192350000 Non Chargeable, 192350001 Chargeable, 192350002 Complimentary, 192350003 Not Available. Edm.Int32. (documented) */
  readonly msdyn_billingtype?: number | null;
  /** Default Unit. Points to uom. Edm.Guid. (documented) */
  readonly msdyn_defaultunit?: string | null;
  /** Unit Schedule. Points to uomschedule. Edm.Guid. (documented) */
  readonly msdyn_unitgroup?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** Owning organization. Points to organization. Edm.Guid. (documented) */
  readonly organizationid?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
  /** Category number; integration key with Finance CategoryId. Edm.String. (documented) */
  readonly msdyn_transactioncategorynumber?: string | null;
}

/** Expense categories; mastered in Finance in the full expense deployment. (documented) */
export interface MsdynExpensecategoryRow {
  /** Expense Category. Edm.Guid. (documented) */
  readonly msdyn_expensecategoryid?: string | null;
  /** Name. Edm.String. (documented) */
  readonly msdyn_name?: string | null;
  /** Transaction category behind the expense category. Points to msdyn_transactioncategory. Edm.Guid. (documented) */
  readonly msdyn_expensecategoryuid?: string | null;
  /** Expense Type. Choices: 192350001 Car Rental, 192350002 Meal, 192350003 Airline, 192350004 Entertainment, 192350005 Gift, 192350006 Conference, 192350007 Miscellaneous, 192350008 Mileage, 192350009 Per diem, 192350000 Hotel. Edm.Int32. (documented) */
  readonly msdyn_expensetype?: number | null;
  /** Receipt Required. Choices: 192350000 Optional, 192350001 Mandatory. Edm.Int32. (documented) */
  readonly msdyn_receiptrequired?: number | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** Owning organization. Points to organization. Edm.Guid. (documented) */
  readonly organizationid?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
  /** Company of the category (the table is company-specific when integrated). Points to cdm_company. Edm.Guid. (inferred) */
  readonly msdyn_owningcompany?: string | null;
  /** Finance expense category id (CostType). Edm.String. (inferred) */
  readonly msdyn_externalcategoryid?: string | null;
}

/** Project contract when msdyn_ordertype is Work based (192350001). (documented) */
export interface SalesorderRow {
  /** Order. Edm.Guid. (documented) */
  readonly salesorderid?: string | null;
  /** Name. Edm.String. (documented) */
  readonly name?: string | null;
  /** Contract number; the integration key with Finance. Edm.String. (documented) */
  readonly ordernumber?: string | null;
  /** Account. Points to account. Edm.Guid. (documented) */
  readonly accountid?: string | null;
  /** Contact. Points to contact. Edm.Guid. (documented) */
  readonly contactid?: string | null;
  /** Currency of the money columns on the row. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly transactioncurrencyid?: string | null;
  /** Rate of the row currency against the organization base currency. Edm.Decimal. (documented) */
  readonly exchangerate?: string | null;
  /** Price List. Points to pricelevel. Edm.Guid. (documented) */
  readonly pricelevelid?: string | null;
  /** Opportunity. Points to opportunity. Edm.Guid. (documented) */
  readonly opportunityid?: string | null;
  /** Quote. Points to quote. Edm.Guid. (documented) */
  readonly quoteid?: string | null;
  /** Payment Terms. Choices: 1 Net 30, 2 2% 10, Net 30, 3 Net 45, 4 Net 60. Edm.Int32. (documented) */
  readonly paymenttermscode?: number | null;
  /** Requested Delivery Date. Edm.DateTimeOffset. (documented) */
  readonly requestdeliveryby?: string | null;
  /** Date Submitted. Edm.DateTimeOffset. (documented) */
  readonly submitdate?: string | null;
  /** Date Fulfilled. Edm.DateTimeOffset. (documented) */
  readonly datefulfilled?: string | null;
  /** Description. Edm.String. (documented) */
  readonly description?: string | null;
  /** Total Detail Amount. Edm.Decimal. (documented) */
  readonly totallineitemamount?: string | null;
  /** Total Detail Amount (Base). Edm.Decimal. (documented) */
  readonly totallineitemamount_base?: string | null;
  /** Total Discount Amount. Edm.Decimal. (documented) */
  readonly totaldiscountamount?: string | null;
  /** Total Tax. Edm.Decimal. (documented) */
  readonly totaltax?: string | null;
  /** Total Pre-Freight Amount. Edm.Decimal. (documented) */
  readonly totalamountlessfreight?: string | null;
  /** Total Amount. Edm.Decimal. (documented) */
  readonly totalamount?: string | null;
  /** Total Amount (Base). Edm.Decimal. (documented) */
  readonly totalamount_base?: string | null;
  /** Bill To Street 1. Edm.String. (documented) */
  readonly billto_line1?: string | null;
  /** Bill To City. Edm.String. (documented) */
  readonly billto_city?: string | null;
  /** Bill To State/Province. Edm.String. (documented) */
  readonly billto_stateorprovince?: string | null;
  /** Bill To ZIP/Postal Code. Edm.String. (documented) */
  readonly billto_postalcode?: string | null;
  /** Bill To Country/Region. Edm.String. (documented) */
  readonly billto_country?: string | null;
  /** Prices Locked. Edm.Boolean. (documented) */
  readonly ispricelocked?: boolean | null;
  /** State of the row. Choices: 0 Active, 1 Submitted, 2 Canceled, 3 Fulfilled, 4 Invoiced. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 3 In Progress, 4 No Money, 1 New, 2 Pending, 100001 Complete, 100002 Partial, 100003 Invoiced. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Work based marks a project contract; filter on it. Choices: 192350000 Item based, 192350001 Work based. Edm.Int32. (documented) */
  readonly msdyn_ordertype?: number | null;
  /** Project-specific state. Choices: 192350000 Draft, 192350001 On hold, 192350002 Active, 192350003 Closed. Edm.Int32. (documented) */
  readonly msdyn_psastate?: number | null;
  /** Project-specific status reason. Choices: 192350000 Draft, 192350001 In review, 192350002 On hold, 192350003 Confirmed, 192350004 Completed, 192350005 Lost, 192350006 Abandoned. Edm.Int32. (documented) */
  readonly msdyn_psastatusreason?: number | null;
  /** Contracting unit. Points to msdyn_organizationalunit. Edm.Guid. (documented) */
  readonly msdyn_contractorganizationalunitid?: string | null;
  /** Account Manager. Points to systemuser. Edm.Guid. (documented) */
  readonly msdyn_accountmanagerid?: string | null;
  /** Total Chargeable Cost. Edm.Decimal. (documented) */
  readonly msdyn_totalchargeablecostrollup?: string | null;
  /** Total Non-chargeable Cost. Edm.Decimal. (documented) */
  readonly msdyn_totalnonchargeablecostrollup?: string | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
  /** Customer; account or contact. Points to account or contact. Edm.Guid. (documented) */
  readonly customerid?: string | null;
  /** Company that owns the contract; becomes dataAreaId. Points to cdm_company. Edm.Guid. (inferred) */
  readonly msdyn_owningcompany?: string | null;
  /** Finance payment terms. Points to msdyn_paymentterm. Edm.Guid. (inferred) */
  readonly msdyn_paymentterm?: string | null;
}

/** Project contract customer: who pays which share. Feeds the Finance funding source. (inferred) */
export interface MsdynProjectcontractsplitbillingruleRow {
  /** msdyn_projectcontractsplitbillingruleid. Edm.Guid. (inferred) */
  readonly msdyn_projectcontractsplitbillingruleid?: string | null;
  /** msdyn_name. Edm.String. (inferred) */
  readonly msdyn_name?: string | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (inferred) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (inferred) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (inferred) */
  readonly owningbusinessunit?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (inferred) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (inferred) */
  readonly statuscode?: number | null;
  /** When the row was created. Edm.DateTimeOffset. (inferred) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (inferred) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (inferred) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (inferred) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (inferred) */
  readonly versionnumber?: string | null;
  /** Import batch marker. Edm.Int32. (inferred) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (inferred) */
  readonly overriddencreatedon?: string | null;
  /** Currency of the money columns on the row. Points to transactioncurrency. Edm.Guid. (inferred) */
  readonly transactioncurrencyid?: string | null;
  /** Rate of the row currency against the organization base currency. Edm.Decimal. (inferred) */
  readonly exchangerate?: string | null;
  /** Payment terms of this customer. Choices: 1 Net 30, 2 2% 10, Net 30, 3 Net 45, 192350001 (label not documented). Edm.Int32. (documented) */
  readonly msdyn_paymentterms?: number | null;
  /** Project contract. Points to salesorder. Edm.Guid. (inferred) */
  readonly msdyn_projectcontract?: string | null;
  /** Paying customer. Points to account or contact. Edm.Guid. (inferred) */
  readonly msdyn_customer?: string | null;
  /** Share of billing; never sent to Finance. Edm.Decimal. (inferred) */
  readonly msdyn_billingpercentage?: string | null;
  /** Takes rounding differences. Edm.Boolean. (inferred) */
  readonly msdyn_roundingcustomer?: boolean | null;
  /** Not-to-exceed limit. Edm.Decimal. (inferred) */
  readonly msdyn_notetoexceedlimit?: string | null;
  /** Finance funding source id. Edm.String. (inferred) */
  readonly msdyn_fundingsourceid?: string | null;
  /** msdyn_owningcompany. Points to cdm_company. Edm.Guid. (inferred) */
  readonly msdyn_owningcompany?: string | null;
}

/** Project contract line. msdyn_linetype 690970000 marks a project line; the text column msdyn_quoteline is deprecated. (documented) */
export interface SalesorderdetailRow {
  /** Order Product. Edm.Guid. (documented) */
  readonly salesorderdetailid?: string | null;
  /** Name. Edm.String. (documented) */
  readonly salesorderdetailname?: string | null;
  /** Order. Points to salesorder. Edm.Guid. (documented) */
  readonly salesorderid?: string | null;
  /** Write-In Product. Edm.String. (documented) */
  readonly productdescription?: string | null;
  /** Product Name. Edm.String. (documented) */
  readonly productname?: string | null;
  /** Existing Product. Points to product. Edm.Guid. (documented) */
  readonly productid?: string | null;
  /** Description. Edm.String. (documented) */
  readonly description?: string | null;
  /** Quantity. Edm.Decimal. (documented) */
  readonly quantity?: string | null;
  /** Unit. Points to uom. Edm.Guid. (documented) */
  readonly uomid?: string | null;
  /** Price Per Unit. Edm.Decimal. (documented) */
  readonly priceperunit?: string | null;
  /** Extended Amount. Edm.Decimal. (documented) */
  readonly extendedamount?: string | null;
  /** Amount. Edm.Decimal. (documented) */
  readonly baseamount?: string | null;
  /** Tax. Edm.Decimal. (documented) */
  readonly tax?: string | null;
  /** Manual Discount. Edm.Decimal. (documented) */
  readonly manualdiscountamount?: string | null;
  /** Select Product. Edm.Boolean. (documented) */
  readonly isproductoverridden?: boolean | null;
  /** Line order. Edm.Int32. (documented) */
  readonly lineitemnumber?: number | null;
  /** Line order. Edm.Int32. (documented) */
  readonly sequencenumber?: number | null;
  /** Product type. Choices: 1 Product, 2 Bundle, 3 Required Bundle Product, 4 Optional Bundle Product, 5 Project-based Service. Edm.Int32. (documented) */
  readonly producttypecode?: number | null;
  /** Quote Product Id. Points to quotedetail. Edm.Guid. (documented) */
  readonly quotedetailid?: string | null;
  /** Currency of the money columns on the row. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly transactioncurrencyid?: string | null;
  /** Rate of the row currency against the organization base currency. Edm.Decimal. (documented) */
  readonly exchangerate?: string | null;
  /** Requested Delivery Date. Edm.DateTimeOffset. (documented) */
  readonly requestdeliveryby?: string | null;
  /** Time and material or fixed price. Choices: 192350000 Time and Material, 192350001 Fixed Price. Edm.Int32. (documented) */
  readonly msdyn_billingmethod?: number | null;
  /** Billing Start Date. Edm.DateTimeOffset. (documented) */
  readonly msdyn_billingstartdate?: string | null;
  /** How far billing has got. Choices: 192350004 Ready to Invoice, 192350000 Unbilled Sales Created, 192350001 Customer Invoice Created, 192350002 Customer Invoice Posted, 192350003 Canceled. Edm.Int32. (documented) */
  readonly msdyn_billingstatus?: number | null;
  /** Customer Budget. Edm.Decimal. (documented) */
  readonly msdyn_budgetamount?: string | null;
  /** Cost Amount. Edm.Decimal. (documented) */
  readonly msdyn_costamount?: string | null;
  /** Cost Per Unit. Edm.Decimal. (documented) */
  readonly msdyn_costpriceperunit?: string | null;
  /** Include Time. Edm.Boolean. (documented) */
  readonly msdyn_includetime?: boolean | null;
  /** Include Expense. Edm.Boolean. (documented) */
  readonly msdyn_includeexpense?: boolean | null;
  /** Include Material. Edm.Boolean. (documented) */
  readonly msdyn_includematerial?: boolean | null;
  /** Include Fee. Edm.Boolean. (documented) */
  readonly msdyn_includefee?: boolean | null;
  /** Invoice Frequency. Points to msdyn_invoicefrequency. Edm.Guid. (documented) */
  readonly msdyn_invoicefrequency?: string | null;
  /** Line Type. Choices: 690970000 Project Service Line, 690970001 Field Service Line. Edm.Int32. (documented) */
  readonly msdyn_linetype?: number | null;
  /** Project. Points to msdyn_project. Edm.Guid. (documented) */
  readonly msdyn_project?: string | null;
  /** (Deprecated) Quote Line. Edm.String. (documented) */
  readonly msdyn_quoteline?: string | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
  /** Contract line id shared with Finance ContractLineId. Edm.String. (inferred) */
  readonly msdyn_contractlinenumber?: string | null;
  /** Not-to-exceed limit. Edm.Decimal. (inferred) */
  readonly msdyn_notetoexceedlimit?: string | null;
  /** Billing end. Edm.DateTimeOffset. (inferred) */
  readonly msdyn_billingenddate?: string | null;
  /** msdyn_owningcompany. Points to cdm_company. Edm.Guid. (inferred) */
  readonly msdyn_owningcompany?: string | null;
}

/** Whether the customer pays for a role on a contract line. (documented) */
export interface MsdynOrderlineresourcecategoryRow {
  /** Project Contract Line Resource Category. Edm.Guid. (documented) */
  readonly msdyn_orderlineresourcecategoryid?: string | null;
  /** Name. Edm.String. (documented) */
  readonly msdyn_description?: string | null;
  /** Project contract line (the lookup). Points to salesorderdetail. Edm.Guid. (documented) */
  readonly msdyn_contractlineid?: string | null;
  /** Role. Points to bookableresourcecategory. Edm.Guid. (documented) */
  readonly msdyn_resourcecategory?: string | null;
  /** Class of transaction that the row is about. Choices: 192350000 Time, 192350001 Expense, 192350002 Material, 192350003 Milestone, 192350004 Fee, 690970000 Commission, 690970001 Additional, 690970002 Tax. Edm.Int32. (documented) */
  readonly msdyn_transactionclassification?: number | null;
  /** Whether the customer pays for it. Choices: 192350000 Non Chargeable, 192350001 Chargeable, 192350002 Complimentary, 192350003 Not Available. Edm.Int32. (documented) */
  readonly msdyn_billingtype?: number | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
}

/** Whether the customer pays for a transaction category on a contract line. (documented) */
export interface MsdynOrderlinetransactioncategoryRow {
  /** Project Contract Line Transaction Category. Edm.Guid. (documented) */
  readonly msdyn_orderlinetransactioncategoryid?: string | null;
  /** Name. Edm.String. (documented) */
  readonly msdyn_description?: string | null;
  /** Project contract line (the lookup). Points to salesorderdetail. Edm.Guid. (documented) */
  readonly msdyn_contractlineid?: string | null;
  /** Transaction category. Points to msdyn_transactioncategory. Edm.Guid. (documented) */
  readonly msdyn_transactioncategory?: string | null;
  /** Class of transaction that the row is about. Choices: 192350000 Time, 192350001 Expense, 192350002 Material, 192350003 Milestone, 192350004 Fee, 690970000 Commission, 690970001 Additional, 690970002 Tax. Edm.Int32. (documented) */
  readonly msdyn_transactionclassification?: number | null;
  /** Whether the customer pays for it. Choices: 192350000 Non Chargeable, 192350001 Chargeable, 192350002 Complimentary, 192350003 Not Available. Edm.Int32. (documented) */
  readonly msdyn_billingtype?: number | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
}

/** Billing milestone of a fixed price contract line. (documented) */
export interface MsdynContractlinescheduleofvalueRow {
  /** Project Contract Line Milestone. Edm.Guid. (documented) */
  readonly msdyn_contractlinescheduleofvalueid?: string | null;
  /** Milestone Name. Edm.String. (documented) */
  readonly msdyn_name?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Amount in the row currency. Edm.Decimal. (documented) */
  readonly msdyn_amount?: string | null;
  /** Currency of the money columns on the row. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly transactioncurrencyid?: string | null;
  /** Rate of the row currency against the organization base currency. Edm.Decimal. (documented) */
  readonly exchangerate?: string | null;
  /** Amount in base currency. Edm.Decimal. (documented) */
  readonly msdyn_amount_base?: string | null;
  /** Project Contract. Points to salesorder. Edm.Guid. (documented) */
  readonly msdyn_contract?: string | null;
  /** Contract line id as text; deprecated, use the lookup. Edm.String. (documented) */
  readonly msdyn_contractline?: string | null;
  /** Contract line (the lookup). Points to salesorderdetail. Edm.Guid. (documented) */
  readonly msdyn_contractlineid?: string | null;
  /** Project Contract Line Description. Edm.String. (documented) */
  readonly msdyn_contractlinedescription?: string | null;
  /** Milestone Description. Edm.String. (documented) */
  readonly msdyn_description?: string | null;
  /** External Description. Edm.String. (documented) */
  readonly msdyn_externaldescription?: string | null;
  /** Milestone date used for invoicing. Edm.DateTimeOffset. (documented) */
  readonly msdyn_invoicedate?: string | null;
  /** Invoicing state of the milestone. Choices: 192350000 Not Ready for invoicing, 192350001 Ready for invoicing, 192350002 Customer invoice created, 192350003 Customer invoice posted. Edm.Int32. (documented) */
  readonly msdyn_invoicestatus?: number | null;
  /** Unit price in the row currency. Edm.Decimal. (documented) */
  readonly msdyn_price?: string | null;
  /** Unit price in base currency. Edm.Decimal. (documented) */
  readonly msdyn_price_base?: string | null;
  /** Project. Points to msdyn_project. Edm.Guid. (documented) */
  readonly msdyn_project?: string | null;
  /** Project Task. Points to msdyn_projecttask. Edm.Guid. (documented) */
  readonly msdyn_projecttask?: string | null;
  /** Start of the work. Edm.DateTimeOffset. (documented) */
  readonly msdyn_startdatetime?: string | null;
  /** tax. Edm.Decimal. (documented) */
  readonly msdyn_tax?: string | null;
  /** tax (Base). Edm.Decimal. (documented) */
  readonly msdyn_tax_base?: string | null;
  /** Time, expense, material, milestone, fee or tax. Choices: 192350000 Time, 192350001 Expense, 192350002 Material, 192350003 Milestone, 192350004 Fee, 690970002 Tax. Edm.Int32. (documented) */
  readonly msdyn_transactionclassification?: number | null;
  /** Whether the row is cost, unbilled sales, billed sales and so on. Choices: 192350000 Cost, 192350004 Project Contract, 192350005 Unbilled Sales, 192350006 Billed Sales, 192350007 Resourcing Unit Cost, 192350008 Inter-Organizational Sales. Edm.Int32. (documented) */
  readonly msdyn_transactiontypecode?: number | null;
  /** Milestone Amount. Edm.Decimal. (documented) */
  readonly msdyn_amount_after_tax?: string | null;
  /** amount_after_tax (Base). Edm.Decimal. (documented) */
  readonly msdyn_amount_after_tax_base?: string | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
  /** Finance milestone identifier. Edm.String. (inferred) */
  readonly msdyn_externalmilestoneid?: string | null;
  /** msdyn_owningcompany. Points to cdm_company. Edm.Guid. (inferred) */
  readonly msdyn_owningcompany?: string | null;
}

/** Projects. Created, changed and deleted through the scheduling APIs. (documented) */
export interface MsdynProjectRow {
  /** Project. Edm.Guid. (documented) */
  readonly msdyn_projectid?: string | null;
  /** Name. Edm.String. (documented) */
  readonly msdyn_subject?: string | null;
  /** Description. Edm.String. (documented) */
  readonly msdyn_description?: string | null;
  /** Customer. Points to account. Edm.Guid. (documented) */
  readonly msdyn_customer?: string | null;
  /** Contract. Points to salesorder. Edm.Guid. (documented) */
  readonly msdyn_salesorderid?: string | null;
  /** Contracting unit. Points to msdyn_organizationalunit. Edm.Guid. (documented) */
  readonly msdyn_contractorganizationalunitid?: string | null;
  /** Project Manager. Points to systemuser. Edm.Guid. (documented) */
  readonly msdyn_projectmanager?: string | null;
  /** Project Team. Points to team. Edm.Guid. (documented) */
  readonly msdyn_projectteamid?: string | null;
  /** Work hour template. Points to msdyn_workhourtemplate. Edm.Guid. (documented) */
  readonly msdyn_workhourtemplate?: string | null;
  /** Calendar Id. Edm.String. (documented) */
  readonly msdyn_calendarid?: string | null;
  /** Currency of the money columns on the row. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly transactioncurrencyid?: string | null;
  /** Rate of the row currency against the organization base currency. Edm.Decimal. (documented) */
  readonly exchangerate?: string | null;
  /** Start Date. Edm.DateTimeOffset. (documented) */
  readonly msdyn_scheduledstart?: string | null;
  /** Estimated Finish Date. Edm.DateTimeOffset. (documented) */
  readonly msdyn_scheduledend?: string | null;
  /** Actual Start. Edm.DateTimeOffset. (documented) */
  readonly msdyn_actualstart?: string | null;
  /** Actual End. Edm.DateTimeOffset. (documented) */
  readonly msdyn_actualend?: string | null;
  /** Actual Hours. Edm.Decimal. (documented) */
  readonly msdyn_actualhours?: string | null;
  /** Estimated Hours. Edm.Decimal. (documented) */
  readonly msdyn_plannedhours?: string | null;
  /** Remaining Hours. Edm.Double. (documented) */
  readonly msdyn_remaininghours?: string | null;
  /** Progress %. Edm.Decimal. (documented) */
  readonly msdyn_progress?: string | null;
  /** Estimated Labor Cost. Edm.Decimal. (documented) */
  readonly msdyn_plannedlaborcost?: string | null;
  /** Estimated Expense Cost. Edm.Decimal. (documented) */
  readonly msdyn_plannedexpensecost?: string | null;
  /** Estimated Total Cost. Edm.Decimal. (documented) */
  readonly msdyn_totalplannedcost?: string | null;
  /** Planned Sales. Edm.Decimal. (documented) */
  readonly msdyn_plannedsales?: string | null;
  /** Actual Labor Cost. Edm.Decimal. (documented) */
  readonly msdyn_actuallaborcost?: string | null;
  /** Actual Expense Cost. Edm.Decimal. (documented) */
  readonly msdyn_actualexpensecost?: string | null;
  /** Actual Total Cost. Edm.Decimal. (documented) */
  readonly msdyn_totalactualcost?: string | null;
  /** Actual Sales. Edm.Decimal. (documented) */
  readonly msdyn_actualsales?: string | null;
  /** Remaining Cost. Edm.Decimal. (documented) */
  readonly msdyn_remainingcost?: string | null;
  /** Remaining Sales. Edm.Decimal. (documented) */
  readonly msdyn_remainingsales?: string | null;
  /** Cost Variance. Edm.Decimal. (documented) */
  readonly msdyn_costvariance?: string | null;
  /** Cost Performance. Choices: 192350000 On Budget, 192350001 Over Budget, 192350002 Under Budget. Edm.Int32. (documented) */
  readonly msdyn_costperformence?: number | null;
  /** Schedule Performance. Choices: 192350000 On Time, 192350001 Ahead, 192350002 Behind. Edm.Int32. (documented) */
  readonly msdyn_scheduleperformance?: number | null;
  /** Overall Project Status. Choices: 1 Green, 2 Yellow, 3 Red. Edm.Int32. (documented) */
  readonly msdyn_overallprojectstatus?: number | null;
  /** Bulk Generation Status. Choices: 192350000 Processing, 192350001 Failed. Edm.Int32. (documented) */
  readonly msdyn_bulkgenerationstatus?: number | null;
  /** Is Template. Edm.Boolean. (documented) */
  readonly msdyn_istemplate?: boolean | null;
  /** Stage of the project as text. The vendor calls it deprecated; a newer tenant may leave it empty. Edm.String. (documented) */
  readonly msdyn_stagename?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive - Sets project to read only, 192350000 Closed - Sets project to read only and cancels future bookings. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
  /** Project number; integration key with Finance ProjectId. Seen in several public Project Operations clients; the Project Service Automation add-on used msdynce_projectnumber. Edm.String. (observed) */
  readonly msdyn_projectnumber?: string | null;
  /** Company that owns the project; becomes dataAreaId. Points to cdm_company. Edm.Guid. (documented) */
  readonly msdyn_owningcompany?: string | null;
  /** Estimated finish; replaces msdyn_scheduledend. Edm.DateTimeOffset. (documented) */
  readonly msdyn_finish?: string | null;
  /** Planned hours; replaces msdyn_plannedhours. Edm.Double. (documented) */
  readonly msdyn_effort?: string | null;
  /** Hours done; replaces msdyn_actualhours. Edm.Double. (documented) */
  readonly msdyn_effortcompleted?: string | null;
  /** Hours left; replaces msdyn_remaininghours. Edm.Double. (documented) */
  readonly msdyn_effortremaining?: string | null;
  /** Duration; replaces msdyn_wbsduration. Edm.Double. (documented) */
  readonly msdyn_duration?: string | null;
  /** Default scheduling mode for tasks. Edm.Int32. (documented) */
  readonly msdyn_schedulemode?: number | null;
  /** Contract line that bills the project (lookup type inferred). Points to salesorderdetail. Edm.Guid. (documented) */
  readonly msdyn_contractlineproject?: string | null;
  /** msdyn_plannedmaterialcost. Edm.Decimal. (documented) */
  readonly msdyn_plannedmaterialcost?: string | null;
  /** msdyn_plannedmaterialsales. Edm.Decimal. (documented) */
  readonly msdyn_plannedmaterialsales?: string | null;
  /** msdyn_actualmaterialcost. Edm.Decimal. (documented) */
  readonly msdyn_actualmaterialcost?: string | null;
  /** msdyn_actualmaterialsales. Edm.Decimal. (documented) */
  readonly msdyn_actualmaterialsales?: string | null;
  /** msdyn_actualfeesales. Edm.Decimal. (documented) */
  readonly msdyn_actualfeesales?: string | null;
  /** Earliest start of any task. Edm.DateTimeOffset. (documented) */
  readonly msdyn_taskearlieststart?: string | null;
}

/** Project tasks. Written through the scheduling APIs. (documented) */
export interface MsdynProjecttaskRow {
  /** Project task. Edm.Guid. (documented) */
  readonly msdyn_projecttaskid?: string | null;
  /** Project Task Name. Edm.String. (documented) */
  readonly msdyn_subject?: string | null;
  /** Description. Edm.String. (documented) */
  readonly msdyn_description?: string | null;
  /** Project. Points to msdyn_project. Edm.Guid. (documented) */
  readonly msdyn_project?: string | null;
  /** Parent Task. Points to msdyn_projecttask. Edm.Guid. (documented) */
  readonly msdyn_parenttask?: string | null;
  /** Estimated Effort. Edm.Double. (documented) */
  readonly msdyn_effort?: string | null;
  /** Duration. Edm.Double. (documented) */
  readonly msdyn_duration?: string | null;
  /** Progress %. Edm.Decimal. (documented) */
  readonly msdyn_progress?: string | null;
  /** Start Date. Edm.DateTimeOffset. (documented) */
  readonly msdyn_scheduledstart?: string | null;
  /** Due Date. Edm.DateTimeOffset. (documented) */
  readonly msdyn_scheduledend?: string | null;
  /** Actual Start. Edm.DateTimeOffset. (documented) */
  readonly msdyn_actualstart?: string | null;
  /** Actual End Date/Time. Edm.DateTimeOffset. (documented) */
  readonly msdyn_actualend?: string | null;
  /** WBS ID. Edm.String. (documented) */
  readonly msdyn_wbsid?: string | null;
  /** Is Milestone. Edm.Boolean. (documented) */
  readonly msdyn_ismilestone?: boolean | null;
  /** Planned cost. Edm.Decimal. (documented) */
  readonly msdyn_plannedcost?: string | null;
  /** Planned Sales. Edm.Decimal. (documented) */
  readonly msdyn_plannedsales?: string | null;
  /** Actual Cost. Edm.Decimal. (documented) */
  readonly msdyn_actualcost?: string | null;
  /** Actual Sales. Edm.Decimal. (documented) */
  readonly msdyn_actualsales?: string | null;
  /** Role (Deprecated in v3.0). Points to bookableresourcecategory. Edm.Guid. (documented) */
  readonly msdyn_resourcecategory?: string | null;
  /** Resourcing unit. Points to msdyn_organizationalunit. Edm.Guid. (documented) */
  readonly msdyn_resourceorganizationalunitid?: string | null;
  /** Category. Points to msdyn_transactioncategory. Edm.Guid. (documented) */
  readonly msdyn_transactioncategory?: string | null;
  /** Currency of the money columns on the row. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly transactioncurrencyid?: string | null;
  /** Rate of the row currency against the organization base currency. Edm.Decimal. (documented) */
  readonly exchangerate?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
  /** Start; replaces msdyn_scheduledstart. Edm.DateTimeOffset. (documented) */
  readonly msdyn_start?: string | null;
  /** Finish; replaces msdyn_scheduledend. Edm.DateTimeOffset. (documented) */
  readonly msdyn_finish?: string | null;
  /** msdyn_effortcompleted. Edm.Double. (documented) */
  readonly msdyn_effortcompleted?: string | null;
  /** msdyn_effortremaining. Edm.Double. (documented) */
  readonly msdyn_effortremaining?: string | null;
  /** Depth in the outline; with msdyn_displaysequence it replaces msdyn_wbsid. Edm.Int32. (documented) */
  readonly msdyn_outlinelevel?: number | null;
  /** Sort position. Edm.Double. (documented) */
  readonly msdyn_displaysequence?: string | null;
  /** Bucket; required by the scheduling APIs. Points to msdyn_projectbucket. Edm.Guid. (documented) */
  readonly msdyn_projectbucket?: string | null;
  /** Sprint of the task. Points to msdyn_projectsprint. Edm.Guid. (observed) */
  readonly msdyn_projectsprint?: string | null;
  /** Priority of the task. Edm.Int32. (observed) */
  readonly msdyn_priority?: number | null;
  /** Task billing setup link; 192350000 appears in samples. Edm.Int32. (documented) */
  readonly msdyn_linkstatus?: number | null;
  /** Summary task. Edm.Boolean. (documented) */
  readonly msdyn_summary?: boolean | null;
  /** msdyn_ismanual. Edm.Boolean. (documented) */
  readonly msdyn_ismanual?: boolean | null;
  /** msdyn_iscritical. Edm.Boolean. (documented) */
  readonly msdyn_iscritical?: boolean | null;
  /** msdyn_totalplannedcost. Edm.Decimal. (documented) */
  readonly msdyn_totalplannedcost?: string | null;
  /** msdyn_totalactualcost. Edm.Decimal. (documented) */
  readonly msdyn_totalactualcost?: string | null;
  /** msdyn_totalplannedsales. Edm.Decimal. (documented) */
  readonly msdyn_totalplannedsales?: string | null;
  /** msdyn_totalactualsales. Edm.Decimal. (documented) */
  readonly msdyn_totalactualsales?: string | null;
  /** Activity number shared with Finance TaskId and TaskNumber. Edm.String. (inferred) */
  readonly msdyn_tasknumber?: string | null;
}

/** Project team members. (documented) */
export interface MsdynProjectteamRow {
  /** Project Team. Edm.Guid. (documented) */
  readonly msdyn_projectteamid?: string | null;
  /** Position Name. Edm.String. (documented) */
  readonly msdyn_name?: string | null;
  /** project. Points to msdyn_project. Edm.Guid. (documented) */
  readonly msdyn_project?: string | null;
  /** Bookable Resource. Points to bookableresource. Edm.Guid. (documented) */
  readonly msdyn_bookableresourceid?: string | null;
  /** Role. Points to bookableresourcecategory. Edm.Guid. (documented) */
  readonly msdyn_resourcecategory?: string | null;
  /** Resourcing Unit. Points to msdyn_organizationalunit. Edm.Guid. (documented) */
  readonly msdyn_organizationalunit?: string | null;
  /** Whether the customer pays for it. Choices: 192350000 Non Chargeable, 192350001 Chargeable, 192350002 Complimentary, 192350003 Not Available. Edm.Int32. (documented) */
  readonly msdyn_billingtype?: number | null;
  /** Allocation method. Choices: 192350000 None, 192350001 Full Capacity, 192350004 Percentage Capacity, 192350003 By Hours - Distribute evenly, 192350005 By Hours - Front load. Edm.Int32. (documented) */
  readonly msdyn_allocationmethod?: number | null;
  /** Hard Booked Hours. Edm.Decimal. (documented) */
  readonly msdyn_hardbookedhours?: string | null;
  /** Soft Booked Hours. Edm.Decimal. (documented) */
  readonly msdyn_softbookedhours?: string | null;
  /** Required Hours. Edm.Decimal. (documented) */
  readonly msdyn_requiredhours?: string | null;
  /** Project Approver. Edm.Boolean. (documented) */
  readonly msdyn_projectapprover?: boolean | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
  /** msdyn_start. Edm.DateTimeOffset. (documented) */
  readonly msdyn_start?: string | null;
  /** msdyn_finish. Edm.DateTimeOffset. (documented) */
  readonly msdyn_finish?: string | null;
  /** msdyn_effort. Edm.Double. (documented) */
  readonly msdyn_effort?: string | null;
}

/** Assignments of team members to tasks; source of hour estimates. (documented) */
export interface MsdynResourceassignmentRow {
  /** Resource Assignment. Edm.Guid. (documented) */
  readonly msdyn_resourceassignmentid?: string | null;
  /** Name. Edm.String. (documented) */
  readonly msdyn_name?: string | null;
  /** Project. Points to msdyn_project. Edm.Guid. (documented) */
  readonly msdyn_projectid?: string | null;
  /** Task. Points to msdyn_projecttask. Edm.Guid. (documented) */
  readonly msdyn_taskid?: string | null;
  /** Project Team. Points to msdyn_projectteam. Edm.Guid. (documented) */
  readonly msdyn_projectteamid?: string | null;
  /** Bookable Resource. Points to bookableresource. Edm.Guid. (documented) */
  readonly msdyn_bookableresourceid?: string | null;
  /** Booking Status (Deprecated in v3.0). Points to bookingstatus. Edm.Guid. (documented) */
  readonly msdyn_bookingstatusid?: string | null;
  /** Commit Type (Deprecated in v3.0). Choices: 192350004 Canceled, 192350000 None, 192350001 Hard Book, 192350002 Soft Book, 192350003 Proposed. Edm.Int32. (documented) */
  readonly msdyn_committype?: number | null;
  /** From Date. Edm.DateTimeOffset. (documented) */
  readonly msdyn_fromdate?: string | null;
  /** To Date. Edm.DateTimeOffset. (documented) */
  readonly msdyn_todate?: string | null;
  /** Hours. Edm.Decimal. (documented) */
  readonly msdyn_hours?: string | null;
  /** Planned Work. Edm.String. (documented) */
  readonly msdyn_plannedwork?: string | null;
  /** Planned Cost. Edm.Decimal. (documented) */
  readonly msdyn_plannedcost?: string | null;
  /** Planned Cost (Base). Edm.Decimal. (documented) */
  readonly msdyn_plannedcost_base?: string | null;
  /** Planned Sales. Edm.Decimal. (documented) */
  readonly msdyn_plannedsales?: string | null;
  /** Planned Sales (Base). Edm.Decimal. (documented) */
  readonly msdyn_plannedsales_base?: string | null;
  /** Planned Cost Contour. Edm.String. (documented) */
  readonly msdyn_plannedcostcontour?: string | null;
  /** Planned Sales Contour. Edm.String. (documented) */
  readonly msdyn_plannedsalescontour?: string | null;
  /** Resource. Points to systemuser. Edm.Guid. (documented) */
  readonly msdyn_userresourceid?: string | null;
  /** Currency of the money columns on the row. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly transactioncurrencyid?: string | null;
  /** Rate of the row currency against the organization base currency. Edm.Decimal. (documented) */
  readonly exchangerate?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
  /** Start; replaces msdyn_fromdate. Edm.DateTimeOffset. (documented) */
  readonly msdyn_start?: string | null;
  /** Finish; replaces msdyn_todate. Edm.DateTimeOffset. (documented) */
  readonly msdyn_finish?: string | null;
  /** Hours; replaces msdyn_hours. Edm.Double. (documented) */
  readonly msdyn_effort?: string | null;
  /** msdyn_effortcompleted. Edm.Double. (documented) */
  readonly msdyn_effortcompleted?: string | null;
  /** msdyn_effortremaining. Edm.Double. (documented) */
  readonly msdyn_effortremaining?: string | null;
  /** Whether the customer pays for it. Choices: 192350000 Non Chargeable, 192350001 Chargeable, 192350002 Complimentary, 192350003 Not Available. Edm.Int32. (documented) */
  readonly msdyn_billingtype?: number | null;
  /** Project contract line (the lookup). Points to salesorderdetail. Edm.Guid. (documented) */
  readonly msdyn_salescontractlineid?: string | null;
  /** Company; a release note mentions it as a required field of assignments. Points to cdm_company. Edm.Guid. (documented) */
  readonly msdyn_company?: string | null;
}

/** Expense and material estimates: separate cost and sales rows. (documented) */
export interface MsdynEstimatelineRow {
  /** Estimate Line. Edm.Guid. (documented) */
  readonly msdyn_estimatelineid?: string | null;
  /** Description. Edm.String. (documented) */
  readonly msdyn_description?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Customer. Points to account. Edm.Guid. (documented) */
  readonly msdyn_accountcustomer?: string | null;
  /** Requested ledger date. Edm.DateTimeOffset. (documented) */
  readonly msdyn_accountingdate?: string | null;
  /** Vendor. Points to account. Edm.Guid. (documented) */
  readonly msdyn_accountvendor?: string | null;
  /** Amount in the row currency. Edm.Decimal. (documented) */
  readonly msdyn_amount?: string | null;
  /** Currency of the money columns on the row. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly transactioncurrencyid?: string | null;
  /** Rate of the row currency against the organization base currency. Edm.Decimal. (documented) */
  readonly exchangerate?: string | null;
  /** Amount in base currency. Edm.Decimal. (documented) */
  readonly msdyn_amount_base?: string | null;
  /** How the amount is computed. Choices: 192350000 Multiply Quantity By Price, 192350001 Fixed Price, 192350002 Multiply Basis Quantity By Price, 192350003 Multiply Basis Amount By Percent. Edm.Int32. (documented) */
  readonly msdyn_amountmethod?: number | null;
  /** Cost amount behind a sales row. Edm.Decimal. (documented) */
  readonly msdyn_basisamount?: string | null;
  /** Basis Amount (Base). Edm.Decimal. (documented) */
  readonly msdyn_basisamount_base?: string | null;
  /** Cost price behind a sales row. Edm.Decimal. (documented) */
  readonly msdyn_basisprice?: string | null;
  /** Basis Price (Base). Edm.Decimal. (documented) */
  readonly msdyn_basisprice_base?: string | null;
  /** Cost quantity behind a sales row. Edm.Decimal. (documented) */
  readonly msdyn_basisquantity?: string | null;
  /** Whether the customer pays for it. Choices: 192350000 Non Chargeable, 192350001 Chargeable, 192350002 Complimentary, 192350003 Not Available. Edm.Int32. (documented) */
  readonly msdyn_billingtype?: number | null;
  /** Bookable Resource. Points to bookableresource. Edm.Guid. (documented) */
  readonly msdyn_bookableresource?: string | null;
  /** Customer. Points to contact. Edm.Guid. (documented) */
  readonly msdyn_contactcustomer?: string | null;
  /** Vendor. Points to contact. Edm.Guid. (documented) */
  readonly msdyn_contactvendor?: string | null;
  /** Customer Type. Choices: 192350001 Account, 192350002 Contact. Edm.Int32. (documented) */
  readonly msdyn_customertype?: number | null;
  /** Date of the transaction. Edm.DateTimeOffset. (documented) */
  readonly msdyn_documentdate?: string | null;
  /** End of the work. Edm.DateTimeOffset. (documented) */
  readonly msdyn_enddatetime?: string | null;
  /** Estimate. Points to msdyn_estimate. Edm.Guid. (documented) */
  readonly msdyn_estimate?: string | null;
  /** Estimate Per Day Lines. Edm.String. (documented) */
  readonly msdyn_estimateperdaylines?: string | null;
  /** Date the rate was read. Edm.DateTimeOffset. (documented) */
  readonly msdyn_exchangeratedate?: string | null;
  /** Number of resources. Edm.Int32. (documented) */
  readonly msdyn_numberofresources?: number | null;
  /** Percentage for percentage-based pricing. Edm.Decimal. (documented) */
  readonly msdyn_percent?: string | null;
  /** Unit price in the row currency. Edm.Decimal. (documented) */
  readonly msdyn_price?: string | null;
  /** Unit price in base currency. Edm.Decimal. (documented) */
  readonly msdyn_price_base?: string | null;
  /** Price List. Points to pricelevel. Edm.Guid. (documented) */
  readonly msdyn_pricelist?: string | null;
  /** Product. Points to product. Edm.Guid. (documented) */
  readonly msdyn_product?: string | null;
  /** Project. Points to msdyn_project. Edm.Guid. (documented) */
  readonly msdyn_project?: string | null;
  /** Quantity. Edm.Decimal. (documented) */
  readonly msdyn_quantity?: string | null;
  /** Role. Points to bookableresourcecategory. Edm.Guid. (documented) */
  readonly msdyn_resourcecategory?: string | null;
  /** Resourcing unit. Points to msdyn_organizationalunit. Edm.Guid. (documented) */
  readonly msdyn_resourceorganizationalunitid?: string | null;
  /** Start of the work. Edm.DateTimeOffset. (documented) */
  readonly msdyn_startdatetime?: string | null;
  /** Task. Points to msdyn_projecttask. Edm.Guid. (documented) */
  readonly msdyn_task?: string | null;
  /** Category. Points to msdyn_transactioncategory. Edm.Guid. (documented) */
  readonly msdyn_transactioncategory?: string | null;
  /** Time, expense, material, milestone, fee or tax. Choices: 192350000 Time, 192350001 Expense, 192350002 Material, 192350003 Milestone, 192350004 Fee, 690970002 Tax. Edm.Int32. (documented) */
  readonly msdyn_transactionclassification?: number | null;
  /** Whether the row is cost, unbilled sales, billed sales and so on. Choices: 192350000 Cost, 192350004 Project Contract, 192350005 Unbilled Sales, 192350006 Billed Sales, 192350007 Resourcing Unit Cost, 192350008 Inter-Organizational Sales. Edm.Int32. (documented) */
  readonly msdyn_transactiontypecode?: number | null;
  /** Unit. Points to uom. Edm.Guid. (documented) */
  readonly msdyn_unit?: string | null;
  /** Unit Schedule. Points to uomschedule. Edm.Guid. (documented) */
  readonly msdyn_unitschedule?: string | null;
  /** Vendor Type. Choices: 192350001 Account, 192350002 Contact. Edm.Int32. (documented) */
  readonly msdyn_vendortype?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
  /** Project contract line (the lookup). Points to salesorderdetail. Edm.Guid. (inferred) */
  readonly msdyn_salescontractlineid?: string | null;
  /** Links the cost and sales lines of one estimate. Points to msdyn_estimateline. Edm.Guid. (inferred) */
  readonly msdyn_estimatelineorigin?: string | null;
  /** msdyn_owningcompany. Points to cdm_company. Edm.Guid. (inferred) */
  readonly msdyn_owningcompany?: string | null;
  /** Write-in product. Edm.String. (inferred) */
  readonly msdyn_productdescription?: string | null;
}

/** The operational ledger: cost, unbilled sales, billed sales, intercompany and tax rows. Never created by hand. (documented) */
export interface MsdynActualRow {
  /** Actual. Edm.Guid. (documented) */
  readonly msdyn_actualid?: string | null;
  /** Description. Edm.String. (documented) */
  readonly msdyn_description?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Customer ID. Points to account. Edm.Guid. (documented) */
  readonly msdyn_accountcustomer?: string | null;
  /** Requested ledger date. Edm.DateTimeOffset. (documented) */
  readonly msdyn_accountingdate?: string | null;
  /** Vendor. Points to account. Edm.Guid. (documented) */
  readonly msdyn_accountvendor?: string | null;
  /** Whether the row has been or is being adjusted. Choices: 192350000 In Process, 192350001 Adjusted, 192350002 Unadjustable. Edm.Int32. (documented) */
  readonly msdyn_adjustmentstatus?: number | null;
  /** Amount in the row currency. Edm.Decimal. (documented) */
  readonly msdyn_amount?: string | null;
  /** Currency of the money columns on the row. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly transactioncurrencyid?: string | null;
  /** Rate of the row currency against the organization base currency. Edm.Decimal. (documented) */
  readonly exchangerate?: string | null;
  /** Amount in base currency. Edm.Decimal. (documented) */
  readonly msdyn_amount_base?: string | null;
  /** How the amount is computed. Choices: 192350000 Multiply Quantity By Price, 192350001 Fixed Price, 192350002 Multiply Basis Quantity By Price, 192350003 Multiply Basis Amount By Percent. Edm.Int32. (documented) */
  readonly msdyn_amountmethod?: number | null;
  /** Cost amount behind a sales row. Edm.Decimal. (documented) */
  readonly msdyn_basisamount?: string | null;
  /** Basis Amount (Base currency). Edm.Decimal. (documented) */
  readonly msdyn_basisamount_base?: string | null;
  /** Cost price behind a sales row. Edm.Decimal. (documented) */
  readonly msdyn_basisprice?: string | null;
  /** Basis Price (Base currency). Edm.Decimal. (documented) */
  readonly msdyn_basisprice_base?: string | null;
  /** Cost quantity behind a sales row. Edm.Decimal. (documented) */
  readonly msdyn_basisquantity?: string | null;
  /** How far billing has got. Ready to Invoice is in the newer schema only; the last value belongs to Field Service. Choices: 192350000 Unbilled Sales Created, 192350001 Customer Invoice Created, 192350002 Customer Invoice Posted, 192350003 Canceled, 192350004 Ready to Invoice, 690970000 Work order closed - posted. Edm.Int32. (documented) */
  readonly msdyn_billingstatus?: number | null;
  /** Whether the customer pays for it. Choices: 192350000 Non Chargeable, 192350001 Chargeable, 192350002 Complimentary, 192350003 Not Available. Edm.Int32. (documented) */
  readonly msdyn_billingtype?: number | null;
  /** Bookable Resource. Points to bookableresource. Edm.Guid. (documented) */
  readonly msdyn_bookableresource?: string | null;
  /** Customer contact ID. Points to contact. Edm.Guid. (documented) */
  readonly msdyn_contactcustomer?: string | null;
  /** Vendor. Points to contact. Edm.Guid. (documented) */
  readonly msdyn_contactvendor?: string | null;
  /** Customer type ID. Choices: 192350001 Account, 192350002 Contact. Edm.Int32. (documented) */
  readonly msdyn_customertype?: number | null;
  /** Date of the transaction. Edm.DateTimeOffset. (documented) */
  readonly msdyn_documentdate?: string | null;
  /** End of the work. Edm.DateTimeOffset. (documented) */
  readonly msdyn_enddatetime?: string | null;
  /** Date the rate was read. Edm.DateTimeOffset. (documented) */
  readonly msdyn_exchangeratedate?: string | null;
  /** External Description. Edm.String. (documented) */
  readonly msdyn_externaldescription?: string | null;
  /** External Reference Date. Edm.DateTimeOffset. (documented) */
  readonly msdyn_externalreferencedate?: string | null;
  /** Id of the source record. Edm.String. (documented) */
  readonly msdyn_externalreferenceid?: string | null;
  /** Invoice. Points to invoice. Edm.Guid. (documented) */
  readonly msdyn_invoice?: string | null;
  /** Set once the row has been journalized. Edm.Boolean. (documented) */
  readonly msdyn_isjournalized?: boolean | null;
  /** Percentage for percentage-based pricing. Edm.Decimal. (documented) */
  readonly msdyn_percent?: string | null;
  /** Unit price in the row currency. Edm.Decimal. (documented) */
  readonly msdyn_price?: string | null;
  /** Unit price in base currency. Edm.Decimal. (documented) */
  readonly msdyn_price_base?: string | null;
  /** Price list ID. Points to pricelevel. Edm.Guid. (documented) */
  readonly msdyn_pricelist?: string | null;
  /** Product ID. Points to product. Edm.Guid. (documented) */
  readonly msdyn_product?: string | null;
  /** Quantity. Edm.Decimal. (documented) */
  readonly msdyn_quantity?: string | null;
  /** Project contract. Points to salesorder. Edm.Guid. (documented) */
  readonly msdyn_salescontract?: string | null;
  /** Contract line id as text; deprecated, use the lookup. Edm.String. (documented) */
  readonly msdyn_salescontractline?: string | null;
  /** Start of the work. Edm.DateTimeOffset. (documented) */
  readonly msdyn_startdatetime?: string | null;
  /** Time, expense, material, milestone, fee or tax. Commission and Additional appear only in the older reference. Choices: 192350000 Time, 192350001 Expense, 192350002 Material, 192350003 Milestone, 192350004 Fee, 192350005 Retainer, 690970000 Commission, 690970001 Additional, 690970002 Tax. Edm.Int32. (documented) */
  readonly msdyn_transactionclassification?: number | null;
  /** Whether the row is cost, unbilled sales, billed sales and so on. Choices: 192350000 Cost, 192350004 Project Contract, 192350005 Unbilled Sales, 192350006 Billed Sales, 192350007 Resourcing Unit Cost, 192350008 Inter-Organizational Sales. Edm.Int32. (documented) */
  readonly msdyn_transactiontypecode?: number | null;
  /** Unit of measure. Points to uom. Edm.Guid. (documented) */
  readonly msdyn_unit?: string | null;
  /** Unit Schedule. Points to uomschedule. Edm.Guid. (documented) */
  readonly msdyn_unitschedule?: string | null;
  /** Vendor Type. Choices: 192350001 Account, 192350002 Contact. Edm.Int32. (documented) */
  readonly msdyn_vendortype?: number | null;
  /** Contracting unit. Points to msdyn_organizationalunit. Edm.Guid. (documented) */
  readonly msdyn_contractorganizationalunitid?: string | null;
  /** Project ID. Points to msdyn_project. Edm.Guid. (documented) */
  readonly msdyn_project?: string | null;
  /** Resource role ID. Points to bookableresourcecategory. Edm.Guid. (documented) */
  readonly msdyn_resourcecategory?: string | null;
  /** Resourcing unit. Points to msdyn_organizationalunit. Edm.Guid. (documented) */
  readonly msdyn_resourceorganizationalunitid?: string | null;
  /** Project contract line (the lookup). Points to salesorderdetail. Edm.Guid. (documented) */
  readonly msdyn_salescontractlineid?: string | null;
  /** Task ID. Points to msdyn_projecttask. Edm.Guid. (documented) */
  readonly msdyn_task?: string | null;
  /** Transaction category ID. Points to msdyn_transactioncategory. Edm.Guid. (documented) */
  readonly msdyn_transactioncategory?: string | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
  /** Import id; with the owning company it is the integration key with Finance (type inferred). Edm.Guid. (documented) */
  readonly msdyn_actualimportid?: string | null;
  /** Company that owns the actual; becomes dataAreaId. Points to cdm_company. Edm.Guid. (documented) */
  readonly msdyn_owningcompany?: string | null;
  /** Company that supplies the resource (documented as a pricing dimension column). Points to cdm_company. Edm.Guid. (documented) */
  readonly msdyn_resourcingcompany?: string | null;
  /** Intercompany marker (documented as a pricing dimension column, type inferred). Edm.Boolean. (documented) */
  readonly msdyn_isintercompany?: boolean | null;
  /** Internal flag; true rows are not sent to Finance (intercompany cost, reversed unbilled sales). The label Skip Sync is documented, the column name is not. Edm.Boolean. (inferred) */
  readonly msdyn_skipsync?: boolean | null;
  /** Voucher written back from Finance. Edm.String. (inferred) */
  readonly msdyn_vouchernumber?: string | null;
  /** Amount in accounting currency, written back. Edm.Decimal. (inferred) */
  readonly msdyn_accountingcurrencyamount?: string | null;
  /** Posted exchange rate, written back. Edm.Decimal. (inferred) */
  readonly msdyn_accountingexchangerate?: string | null;
  /** Accounting currency of the owning company. Points to transactioncurrency. Edm.Guid. (inferred) */
  readonly msdyn_accountingcurrency?: string | null;
  /** Sales tax, written back. Edm.Decimal. (inferred) */
  readonly msdyn_salestaxamount?: string | null;
  /** Ledger date after posting. Edm.DateTimeOffset. (inferred) */
  readonly msdyn_postedaccountingdate?: string | null;
  /** Paying customer (funding source). Points to msdyn_projectcontractsplitbillingrule. Edm.Guid. (inferred) */
  readonly msdyn_projectcontractsplitbillingrule?: string | null;
  /** Write-in product. Edm.String. (inferred) */
  readonly msdyn_productdescription?: string | null;
  /** msdyn_subcontract. Points to msdyn_subcontract. Edm.Guid. (inferred) */
  readonly msdyn_subcontract?: string | null;
  /** msdyn_subcontractline. Points to msdyn_subcontractline. Edm.Guid. (inferred) */
  readonly msdyn_subcontractline?: string | null;
  /** Matched vendor invoice line. Points to msdyn_projectvendorinvoiceline. Edm.Guid. (inferred) */
  readonly msdyn_vendorinvoiceline?: string | null;
  /** Not-to-exceed check result; values not documented. Edm.Int32. (inferred) */
  readonly msdyn_notetoexceedstatus?: number | null;
  /** Milestone billed. Points to msdyn_contractlinescheduleofvalue. Edm.Guid. (inferred) */
  readonly msdyn_milestone?: string | null;
  /** Billing type from the task setup. Choices: 192350000 Non Chargeable, 192350001 Chargeable, 192350002 Complimentary, 192350003 Not Available. Edm.Int32. (inferred) */
  readonly msdyn_taskbillingtype?: number | null;
  /** External origin reference. Edm.String. (inferred) */
  readonly msdyn_externalreference?: string | null;
}

/** Links between transactions; ids are stored as text. (documented) */
export interface MsdynTransactionconnectionRow {
  /** Transaction Connection. Edm.Guid. (documented) */
  readonly msdyn_transactionconnectionid?: string | null;
  /** Name. Edm.String. (documented) */
  readonly msdyn_name?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** First transaction id, as text. Edm.String. (documented) */
  readonly msdyn_transaction1?: string | null;
  /** Role of the first transaction, such as Unbilled Sales, Billed Sales, Reversing, Replacing. Edm.String. (documented) */
  readonly msdyn_transaction1role?: string | null;
  /** Logical table name of the first transaction. Edm.String. (documented) */
  readonly msdyn_transaction1type?: string | null;
  /** Second transaction id, as text. Edm.String. (documented) */
  readonly msdyn_transaction2?: string | null;
  /** Role of the second transaction, such as Cost, Unbilled Sales, Original. Edm.String. (documented) */
  readonly msdyn_transaction2role?: string | null;
  /** Logical table name of the second transaction. Edm.String. (documented) */
  readonly msdyn_transaction2type?: string | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
  /** Polymorphic lookup to the first transaction; existence documented, name not. Points to msdyn_actual or msdyn_journalline or msdyn_invoicelinetransaction. Edm.Guid. (inferred) */
  readonly msdyn_transaction1record?: string | null;
  /** Polymorphic lookup to the second transaction; existence documented, name not. Points to msdyn_actual or msdyn_journalline or msdyn_invoicelinetransaction. Edm.Guid. (inferred) */
  readonly msdyn_transaction2record?: string | null;
  /** msdyn_owningcompany. Points to cdm_company. Edm.Guid. (inferred) */
  readonly msdyn_owningcompany?: string | null;
}

/** Proforma invoice. (documented) */
export interface InvoiceRow {
  /** Invoice. Edm.Guid. (documented) */
  readonly invoiceid?: string | null;
  /** Name. Edm.String. (documented) */
  readonly name?: string | null;
  /** Invoice ID. Edm.String. (documented) */
  readonly invoicenumber?: string | null;
  /** Contract. Points to salesorder. Edm.Guid. (documented) */
  readonly salesorderid?: string | null;
  /** Account. Points to account. Edm.Guid. (documented) */
  readonly accountid?: string | null;
  /** Contact. Points to contact. Edm.Guid. (documented) */
  readonly contactid?: string | null;
  /** Opportunity. Points to opportunity. Edm.Guid. (documented) */
  readonly opportunityid?: string | null;
  /** Currency of the money columns on the row. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly transactioncurrencyid?: string | null;
  /** Rate of the row currency against the organization base currency. Edm.Decimal. (documented) */
  readonly exchangerate?: string | null;
  /** Price List. Points to pricelevel. Edm.Guid. (documented) */
  readonly pricelevelid?: string | null;
  /** Payment Terms. Choices: 1 Net 30, 2 2% 10, Net 30, 3 Net 45, 4 Net 60. Edm.Int32. (documented) */
  readonly paymenttermscode?: number | null;
  /** Date Delivered. Edm.DateTimeOffset. (documented) */
  readonly datedelivered?: string | null;
  /** Due Date. Edm.DateTimeOffset. (documented) */
  readonly duedate?: string | null;
  /** Description. Edm.String. (documented) */
  readonly description?: string | null;
  /** Total Detail Amount. Edm.Decimal. (documented) */
  readonly totallineitemamount?: string | null;
  /** Total Discount Amount. Edm.Decimal. (documented) */
  readonly totaldiscountamount?: string | null;
  /** Total Tax. Edm.Decimal. (documented) */
  readonly totaltax?: string | null;
  /** Total Pre-Freight Amount. Edm.Decimal. (documented) */
  readonly totalamountlessfreight?: string | null;
  /** Total Amount. Edm.Decimal. (documented) */
  readonly totalamount?: string | null;
  /** Total Amount (Base). Edm.Decimal. (documented) */
  readonly totalamount_base?: string | null;
  /** Bill To Street 1. Edm.String. (documented) */
  readonly billto_line1?: string | null;
  /** Bill To City. Edm.String. (documented) */
  readonly billto_city?: string | null;
  /** Bill To State/Province. Edm.String. (documented) */
  readonly billto_stateorprovince?: string | null;
  /** Bill To ZIP/Postal Code. Edm.String. (documented) */
  readonly billto_postalcode?: string | null;
  /** Bill To Country/Region. Edm.String. (documented) */
  readonly billto_country?: string | null;
  /** Prices Locked. Edm.Boolean. (documented) */
  readonly ispricelocked?: boolean | null;
  /** State of the row. Choices: 0 Active, 1 Closed (deprecated), 2 Paid, 3 Canceled. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 New, 2 Partially Shipped, 4 Billed, 5 Booked (applies to services), 6 Installed (applies to services), 3 Canceled (deprecated), 7 Paid in Full (deprecated), 100001 Complete, 100002 Partial, 100003 Canceled. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Work based marks a project contract; filter on it. Choices: 192350000 Item based, 192350001 Work based. Edm.Int32. (documented) */
  readonly msdyn_ordertype?: number | null;
  /** Proforma state; Confirmed triggers actuals and synchronisation. Choices: 192350000 Draft, 192350001 In Review, 192350002 Confirmed, 192350003 Invoice Paid. Edm.Int32. (documented) */
  readonly msdyn_projectinvoicestatus?: number | null;
  /** Has Corrections. Edm.Boolean. (documented) */
  readonly msdyn_hascorrections?: boolean | null;
  /** Bill To Contact Name. Edm.String. (documented) */
  readonly msdyn_billtocontactname?: string | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
  /** Customer; account or contact. Points to account or contact. Edm.Guid. (documented) */
  readonly customerid?: string | null;
  /** Invoice date. Edm.DateTimeOffset. (documented) */
  readonly msdyn_invoicedate?: string | null;
  /** Original or correction; values not documented. Edm.Int32. (inferred) */
  readonly msdyn_invoicetype?: number | null;
  /** msdyn_owningcompany. Points to cdm_company. Edm.Guid. (inferred) */
  readonly msdyn_owningcompany?: string | null;
  /** Funding source billed. Points to msdyn_projectcontractsplitbillingrule. Edm.Guid. (inferred) */
  readonly msdyn_projectcontractsplitbillingrule?: string | null;
  /** When the proforma was confirmed. Edm.DateTimeOffset. (inferred) */
  readonly msdyn_confirmeddate?: string | null;
  /** Finance invoice proposal number. Edm.String. (inferred) */
  readonly msdyn_invoiceproposalid?: string | null;
}

/** Proforma invoice line, one per contract line. (documented) */
export interface InvoicedetailRow {
  /** Invoice Product. Edm.Guid. (documented) */
  readonly invoicedetailid?: string | null;
  /** Name. Edm.String. (documented) */
  readonly invoicedetailname?: string | null;
  /** Invoice ID. Points to invoice. Edm.Guid. (documented) */
  readonly invoiceid?: string | null;
  /** Write-In Product. Edm.String. (documented) */
  readonly productdescription?: string | null;
  /** Product Name. Edm.String. (documented) */
  readonly productname?: string | null;
  /** Existing Product. Points to product. Edm.Guid. (documented) */
  readonly productid?: string | null;
  /** Quantity. Edm.Decimal. (documented) */
  readonly quantity?: string | null;
  /** Unit. Points to uom. Edm.Guid. (documented) */
  readonly uomid?: string | null;
  /** Price Per Unit. Edm.Decimal. (documented) */
  readonly priceperunit?: string | null;
  /** Extended Amount. Edm.Decimal. (documented) */
  readonly extendedamount?: string | null;
  /** Amount. Edm.Decimal. (documented) */
  readonly baseamount?: string | null;
  /** Tax. Edm.Decimal. (documented) */
  readonly tax?: string | null;
  /** Line order. Edm.Int32. (documented) */
  readonly lineitemnumber?: number | null;
  /** Line order. Edm.Int32. (documented) */
  readonly sequencenumber?: number | null;
  /** Order Product Id. Points to salesorderdetail. Edm.Guid. (documented) */
  readonly salesorderdetailid?: string | null;
  /** Currency of the money columns on the row. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly transactioncurrencyid?: string | null;
  /** Rate of the row currency against the organization base currency. Edm.Decimal. (documented) */
  readonly exchangerate?: string | null;
  /** Select Product. Edm.Boolean. (documented) */
  readonly isproductoverridden?: boolean | null;
  /** Time and material or fixed price. Choices: 192350000 Time and Material, 192350001 Fixed Price. Edm.Int32. (documented) */
  readonly msdyn_billingmethod?: number | null;
  /** Chargeable Amount. Edm.Decimal. (documented) */
  readonly msdyn_chargeableamount?: string | null;
  /** Non Chargeable Amount. Edm.Decimal. (documented) */
  readonly msdyn_nonchargeableamount?: string | null;
  /** Complimentary Amount. Edm.Decimal. (documented) */
  readonly msdyn_complimentaryamount?: string | null;
  /** Contract line id as text; deprecated, use the lookup. Edm.String. (documented) */
  readonly msdyn_contractline?: string | null;
  /** Contract Line Amount. Edm.Decimal. (documented) */
  readonly msdyn_contractlineamount?: string | null;
  /** Amount Previously Invoiced. Edm.Decimal. (documented) */
  readonly msdyn_invoicedtilldate?: string | null;
  /** Project. Points to msdyn_project. Edm.Guid. (documented) */
  readonly msdyn_project?: string | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
  /** Contract line (replaces the text column). Points to salesorderdetail. Edm.Guid. (documented) */
  readonly msdyn_contractlineid?: string | null;
  /** Project or field service line. Choices: 690970000 Project Service Line, 690970001 Field Service Line. Edm.Int32. (documented) */
  readonly msdyn_linetype?: number | null;
}

/** Invoice line detail: one per unbilled sales actual or milestone being billed. (documented) */
export interface MsdynInvoicelinetransactionRow {
  /** Invoice Line Detail. Edm.Guid. (documented) */
  readonly msdyn_invoicelinetransactionid?: string | null;
  /** Description. Edm.String. (documented) */
  readonly msdyn_description?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Customer. Points to account. Edm.Guid. (documented) */
  readonly msdyn_accountcustomer?: string | null;
  /** Requested ledger date. Edm.DateTimeOffset. (documented) */
  readonly msdyn_accountingdate?: string | null;
  /** Vendor. Points to account. Edm.Guid. (documented) */
  readonly msdyn_accountvendor?: string | null;
  /** Amount in the row currency. Edm.Decimal. (documented) */
  readonly msdyn_amount?: string | null;
  /** Currency of the money columns on the row. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly transactioncurrencyid?: string | null;
  /** Rate of the row currency against the organization base currency. Edm.Decimal. (documented) */
  readonly exchangerate?: string | null;
  /** Amount in base currency. Edm.Decimal. (documented) */
  readonly msdyn_amount_base?: string | null;
  /** How the amount is computed. Choices: 192350000 Multiply Quantity By Price, 192350001 Fixed Price, 192350002 Multiply Basis Quantity By Price, 192350003 Multiply Basis Amount By Percent. Edm.Int32. (documented) */
  readonly msdyn_amountmethod?: number | null;
  /** Cost amount behind a sales row. Edm.Decimal. (documented) */
  readonly msdyn_basisamount?: string | null;
  /** Basis Amount (Base). Edm.Decimal. (documented) */
  readonly msdyn_basisamount_base?: string | null;
  /** Cost price behind a sales row. Edm.Decimal. (documented) */
  readonly msdyn_basisprice?: string | null;
  /** Basis Price (Base). Edm.Decimal. (documented) */
  readonly msdyn_basisprice_base?: string | null;
  /** Cost quantity behind a sales row. Edm.Decimal. (documented) */
  readonly msdyn_basisquantity?: string | null;
  /** Whether the customer pays for it. Choices: 192350000 Non Chargeable, 192350001 Chargeable, 192350002 Complimentary, 192350003 Not Available. Edm.Int32. (documented) */
  readonly msdyn_billingtype?: number | null;
  /** Bookable Resource. Points to bookableresource. Edm.Guid. (documented) */
  readonly msdyn_bookableresource?: string | null;
  /** Customer. Points to contact. Edm.Guid. (documented) */
  readonly msdyn_contactcustomer?: string | null;
  /** Vendor. Points to contact. Edm.Guid. (documented) */
  readonly msdyn_contactvendor?: string | null;
  /** Contracting unit. Points to msdyn_organizationalunit. Edm.Guid. (documented) */
  readonly msdyn_contractorganizationalunitid?: string | null;
  /** Correction. Edm.Boolean. (documented) */
  readonly msdyn_correction?: boolean | null;
  /** Customer Type. Choices: 192350001 Account, 192350002 Contact. Edm.Int32. (documented) */
  readonly msdyn_customertype?: number | null;
  /** Date of the transaction. Edm.DateTimeOffset. (documented) */
  readonly msdyn_documentdate?: string | null;
  /** End of the work. Edm.DateTimeOffset. (documented) */
  readonly msdyn_enddatetime?: string | null;
  /** Date the rate was read. Edm.DateTimeOffset. (documented) */
  readonly msdyn_exchangeratedate?: string | null;
  /** External Description. Edm.String. (documented) */
  readonly msdyn_externaldescription?: string | null;
  /** Invoice. Points to invoice. Edm.Guid. (documented) */
  readonly msdyn_invoice?: string | null;
  /** Invoice line id as text; deprecated, use the lookup. Edm.String. (documented) */
  readonly msdyn_invoiceline?: string | null;
  /** Invoice Line. Points to invoicedetail. Edm.Guid. (documented) */
  readonly msdyn_invoicelineid?: string | null;
  /** Original Invoice Line Detail. Points to msdyn_invoicelinetransaction. Edm.Guid. (documented) */
  readonly msdyn_originalinvoicelinedetail?: string | null;
  /** Percentage for percentage-based pricing. Edm.Decimal. (documented) */
  readonly msdyn_percent?: string | null;
  /** Previous Amount. Edm.Decimal. (documented) */
  readonly msdyn_previousamount?: string | null;
  /** Previous Amount (Base). Edm.Decimal. (documented) */
  readonly msdyn_previousamount_base?: string | null;
  /** Unit price in the row currency. Edm.Decimal. (documented) */
  readonly msdyn_price?: string | null;
  /** Unit price in base currency. Edm.Decimal. (documented) */
  readonly msdyn_price_base?: string | null;
  /** Price List. Points to pricelevel. Edm.Guid. (documented) */
  readonly msdyn_pricelist?: string | null;
  /** Product. Points to product. Edm.Guid. (documented) */
  readonly msdyn_product?: string | null;
  /** Project. Points to msdyn_project. Edm.Guid. (documented) */
  readonly msdyn_project?: string | null;
  /** Quantity. Edm.Decimal. (documented) */
  readonly msdyn_quantity?: string | null;
  /** Role. Points to bookableresourcecategory. Edm.Guid. (documented) */
  readonly msdyn_resourcecategory?: string | null;
  /** Resourcing unit. Points to msdyn_organizationalunit. Edm.Guid. (documented) */
  readonly msdyn_resourceorganizationalunitid?: string | null;
  /** Project contract. Points to salesorder. Edm.Guid. (documented) */
  readonly msdyn_salescontract?: string | null;
  /** Contract line id as text; deprecated, use the lookup. Edm.String. (documented) */
  readonly msdyn_salescontractline?: string | null;
  /** Project contract line (the lookup). Points to salesorderdetail. Edm.Guid. (documented) */
  readonly msdyn_salescontractlineid?: string | null;
  /** Start of the work. Edm.DateTimeOffset. (documented) */
  readonly msdyn_startdatetime?: string | null;
  /** Task. Points to msdyn_projecttask. Edm.Guid. (documented) */
  readonly msdyn_task?: string | null;
  /** Transaction Category. Points to msdyn_transactioncategory. Edm.Guid. (documented) */
  readonly msdyn_transactioncategory?: string | null;
  /** Time, expense, material, milestone, fee or tax. Choices: 192350000 Time, 192350001 Expense, 192350002 Material, 192350003 Milestone, 192350004 Fee, 690970002 Tax. Edm.Int32. (documented) */
  readonly msdyn_transactionclassification?: number | null;
  /** Whether the row is cost, unbilled sales, billed sales and so on. Choices: 192350000 Cost, 192350004 Project Contract, 192350005 Unbilled Sales, 192350006 Billed Sales, 192350007 Resourcing Unit Cost, 192350008 Inter-Organizational Sales. Edm.Int32. (documented) */
  readonly msdyn_transactiontypecode?: number | null;
  /** Unit. Points to uom. Edm.Guid. (documented) */
  readonly msdyn_unit?: string | null;
  /** Unit Schedule. Points to uomschedule. Edm.Guid. (documented) */
  readonly msdyn_unitschedule?: string | null;
  /** Vendor Type. Choices: 192350001 Account, 192350002 Contact. Edm.Int32. (documented) */
  readonly msdyn_vendortype?: number | null;
  /** Invoice Amount. Edm.Decimal. (documented) */
  readonly msdyn_invoiceamount?: string | null;
  /** Invoice Amount (Base). Edm.Decimal. (documented) */
  readonly msdyn_invoiceamount_base?: string | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
  /** msdyn_projectcontractsplitbillingrule. Points to msdyn_projectcontractsplitbillingrule. Edm.Guid. (inferred) */
  readonly msdyn_projectcontractsplitbillingrule?: string | null;
}

/** Time entries; approval creates a cost and an unbilled sales actual. Duration is in minutes. (documented) */
export interface MsdynTimeentryRow {
  /** Time Entry. Edm.Guid. (documented) */
  readonly msdyn_timeentryid?: string | null;
  /** Description. Edm.String. (documented) */
  readonly msdyn_description?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Bookable Resource. Points to bookableresource. Edm.Guid. (documented) */
  readonly msdyn_bookableresource?: string | null;
  /** Date. Edm.DateTimeOffset. (documented) */
  readonly msdyn_date?: string | null;
  /** Duration. Edm.Int32. (documented) */
  readonly msdyn_duration?: number | null;
  /** Approval state of the entry. Choices: 192350000 Draft, 192350001 Returned, 192350002 Approved, 192350003 Submitted, 192350004 Recall Requested. Edm.Int32. (documented) */
  readonly msdyn_entrystatus?: number | null;
  /** External Comments. Edm.String. (documented) */
  readonly msdyn_externaldescription?: string | null;
  /** Manager. Points to systemuser. Edm.Guid. (documented) */
  readonly msdyn_manager?: string | null;
  /** Project. Points to msdyn_project. Edm.Guid. (documented) */
  readonly msdyn_project?: string | null;
  /** Project Task. Points to msdyn_projecttask. Edm.Guid. (documented) */
  readonly msdyn_projecttask?: string | null;
  /** Related item identifier. Edm.String. (documented) */
  readonly msdyn_relateditemid?: string | null;
  /** Related item type. Choices: 192350000 None, 192350001 Resource Booking, 192350002 Resource Assignment, 192350100 Exchange Appointments. Edm.Int32. (documented) */
  readonly msdyn_relateditemtype?: number | null;
  /** Role. Points to bookableresourcecategory. Edm.Guid. (documented) */
  readonly msdyn_resourcecategory?: string | null;
  /** Resourcing unit. Points to msdyn_organizationalunit. Edm.Guid. (documented) */
  readonly msdyn_resourceorganizationalunitid?: string | null;
  /** Target Entry Status. Choices: 192350000 Draft, 192350001 Returned, 192350002 Approved, 192350003 Submitted, 192350004 Recall Requested. Edm.Int32. (documented) */
  readonly msdyn_targetentrystatus?: number | null;
  /** Transaction Category. Points to msdyn_transactioncategory. Edm.Guid. (documented) */
  readonly msdyn_transactioncategory?: string | null;
  /** Type. Choices: 192350000 Work, 192350001 Absence, 192350002 Vacation. Edm.Int32. (documented) */
  readonly msdyn_type?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
  /** Start, time zone aware. Edm.DateTimeOffset. (documented) */
  readonly msdyn_start?: string | null;
  /** End, time zone aware. Edm.DateTimeOffset. (documented) */
  readonly msdyn_end?: string | null;
  /** msdyn_resourcingcompany. Points to cdm_company. Edm.Guid. (inferred) */
  readonly msdyn_resourcingcompany?: string | null;
}

/** Expense lines. In the full deployment they arrive posted from Finance and are auto-approved. (documented) */
export interface MsdynExpenseRow {
  /** Expense. Edm.Guid. (documented) */
  readonly msdyn_expenseid?: string | null;
  /** Expense Purpose. Edm.String. (documented) */
  readonly msdyn_name?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 867380000 Draft, 867380001 Rejected, 867380002 Submitted, 867380003 Approved, 867380004 Posted, 867380005 Paid. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Amount in the row currency. Edm.Decimal. (documented) */
  readonly msdyn_amount?: string | null;
  /** Currency of the money columns on the row. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly transactioncurrencyid?: string | null;
  /** Rate of the row currency against the organization base currency. Edm.Decimal. (documented) */
  readonly exchangerate?: string | null;
  /** Amount in base currency. Edm.Decimal. (documented) */
  readonly msdyn_amount_base?: string | null;
  /** Bookable Resource. Points to bookableresource. Edm.Guid. (documented) */
  readonly msdyn_bookableresource?: string | null;
  /** Expense Category. Points to msdyn_expensecategory. Edm.Guid. (documented) */
  readonly msdyn_expensecategory?: string | null;
  /** Expense Status. Choices: 192350000 Draft, 192350001 Submitted, 192350002 Approved, 192350003 Rejected, 192350004 Posted, 192350005 Paid, 192350006 Recall Requested. Edm.Int32. (documented) */
  readonly msdyn_expensestatus?: number | null;
  /** External Comments. Edm.String. (documented) */
  readonly msdyn_externaldescription?: string | null;
  /** Manager. Points to systemuser. Edm.Guid. (documented) */
  readonly msdyn_manager?: string | null;
  /** Project. Points to msdyn_project. Edm.Guid. (documented) */
  readonly msdyn_project?: string | null;
  /** Quantity. Edm.Decimal. (documented) */
  readonly msdyn_quantity?: string | null;
  /** Resourcing unit. Points to msdyn_organizationalunit. Edm.Guid. (documented) */
  readonly msdyn_resourceorganizationalunitid?: string | null;
  /** Sales tax amount. Edm.Decimal. (documented) */
  readonly msdyn_salestaxamount?: string | null;
  /** Sales tax amount (Base). Edm.Decimal. (documented) */
  readonly msdyn_salestaxamount_base?: string | null;
  /** Target Expense Status. Choices: 192350000 Draft, 192350001 Submitted, 192350002 Approved, 192350003 Rejected, 192350004 Posted, 192350005 Paid, 192350006 Recall Requested. Edm.Int32. (documented) */
  readonly msdyn_targetexpensestatus?: number | null;
  /** Transaction Date. Edm.DateTimeOffset. (documented) */
  readonly msdyn_transactiondate?: string | null;
  /** Unit. Points to uom. Edm.Guid. (documented) */
  readonly msdyn_unit?: string | null;
  /** Unit Group. Points to uomschedule. Edm.Guid. (documented) */
  readonly msdyn_unitgroup?: string | null;
  /** Unit price in the row currency. Edm.Decimal. (documented) */
  readonly msdyn_price?: string | null;
  /** Unit price in base currency. Edm.Decimal. (documented) */
  readonly msdyn_price_base?: string | null;
  /** Total Amount. Edm.Decimal. (documented) */
  readonly msdyn_totalamount?: string | null;
  /** Total Amount (Base). Edm.Decimal. (documented) */
  readonly msdyn_totalamount_base?: string | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
  /** Task resolved from the Finance activity number. Points to msdyn_projecttask. Edm.Guid. (inferred) */
  readonly msdyn_task?: string | null;
  /** msdyn_transactioncategory. Points to msdyn_transactioncategory. Edm.Guid. (inferred) */
  readonly msdyn_transactioncategory?: string | null;
  /** Billing type. Choices: 192350000 Non Chargeable, 192350001 Chargeable, 192350002 Complimentary, 192350003 Not Available. Edm.Int32. (inferred) */
  readonly msdyn_billingtype?: number | null;
  /** Company of the expense report. Points to cdm_company. Edm.Guid. (inferred) */
  readonly msdyn_owningcompany?: string | null;
  /** Finance expense line number (ExpTransNumber). Edm.String. (inferred) */
  readonly msdyn_externalexpenseid?: string | null;
  /** Finance project transaction id (ProjTransId). Edm.String. (inferred) */
  readonly msdyn_externalprojecttransactionid?: string | null;
  /** Counterparty company for intercompany expense. Points to cdm_company. Edm.Guid. (inferred) */
  readonly msdyn_intercompanycompany?: string | null;
}

/** Vendor invoice header with at least one project line. Read-only for users when integrated. (documented) */
export interface MsdynProjectvendorinvoiceRow {
  /** msdyn_projectvendorinvoiceid. Edm.Guid. (inferred) */
  readonly msdyn_projectvendorinvoiceid?: string | null;
  /** Name; filled with the vendor invoice number. Edm.String. (documented) */
  readonly msdyn_name?: string | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (inferred) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (inferred) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (inferred) */
  readonly owningbusinessunit?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (inferred) */
  readonly statecode?: number | null;
  /** Review status; sent back to Finance (None, Draft, InReview, Confirmed). Numeric values are invented. Choices: 1 Draft, 192350000 In Review, 192350001 Confirmed, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** When the row was created. Edm.DateTimeOffset. (inferred) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (inferred) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (inferred) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (inferred) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (inferred) */
  readonly versionnumber?: string | null;
  /** Import batch marker. Edm.Int32. (inferred) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (inferred) */
  readonly overriddencreatedon?: string | null;
  /** Currency of the money columns on the row. Points to transactioncurrency. Edm.Guid. (inferred) */
  readonly transactioncurrencyid?: string | null;
  /** Rate of the row currency against the organization base currency. Edm.Decimal. (inferred) */
  readonly exchangerate?: string | null;
  /** msdyn_description. Edm.String. (documented) */
  readonly msdyn_description?: string | null;
  /** Vendor invoice number; integration key. Edm.String. (documented) */
  readonly msdyn_vendorinvoicenumber?: string | null;
  /** Vendor: an account, matched by accountnumber and company, not a msdyn_vendor row. Points to account. Edm.Guid. (documented) */
  readonly msdyn_vendor?: string | null;
  /** Milestone date used for invoicing. Edm.DateTimeOffset. (documented) */
  readonly msdyn_invoicedate?: string | null;
  /** When true the invoice is confirmed without review. Edm.Boolean. (documented) */
  readonly msdyn_enableautomaticconfirmation?: boolean | null;
  /** Set for rows that came from Finance. Edm.Boolean. (documented) */
  readonly msdyn_hasexternalorigin?: boolean | null;
  /** Company. Points to cdm_company. Edm.Guid. (documented) */
  readonly msdyn_owningcompany?: string | null;
  /** msdyn_totalamount. Edm.Decimal. (inferred) */
  readonly msdyn_totalamount?: string | null;
  /** msdyn_subcontract. Points to msdyn_subcontract. Edm.Guid. (inferred) */
  readonly msdyn_subcontract?: string | null;
}

/** Vendor invoice line that carries a project. (documented) */
export interface MsdynProjectvendorinvoicelineRow {
  /** msdyn_projectvendorinvoicelineid. Edm.Guid. (inferred) */
  readonly msdyn_projectvendorinvoicelineid?: string | null;
  /** msdyn_name. Edm.String. (inferred) */
  readonly msdyn_name?: string | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (inferred) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (inferred) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (inferred) */
  readonly owningbusinessunit?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (inferred) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (inferred) */
  readonly statuscode?: number | null;
  /** When the row was created. Edm.DateTimeOffset. (inferred) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (inferred) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (inferred) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (inferred) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (inferred) */
  readonly versionnumber?: string | null;
  /** Import batch marker. Edm.Int32. (inferred) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (inferred) */
  readonly overriddencreatedon?: string | null;
  /** Currency of the money columns on the row. Points to transactioncurrency. Edm.Guid. (inferred) */
  readonly transactioncurrencyid?: string | null;
  /** Rate of the row currency against the organization base currency. Edm.Decimal. (inferred) */
  readonly exchangerate?: string | null;
  /** Finance project transaction id; the only integration key column since map version 1.0.0.6. Edm.String. (documented) */
  readonly msdyn_externalinvoiceline?: string | null;
  /** Header. Points to msdyn_projectvendorinvoice. Edm.Guid. (documented) */
  readonly msdyn_vendorinvoice?: string | null;
  /** Unit price in the row currency. Edm.Decimal. (documented) */
  readonly msdyn_price?: string | null;
  /** Matched by msdyn_symbol. Points to uom. Edm.Guid. (documented) */
  readonly msdyn_unit?: string | null;
  /** Quantity. Edm.Decimal. (documented) */
  readonly msdyn_quantity?: string | null;
  /** Constant from the map. Edm.Int32. (documented) */
  readonly msdyn_duration?: number | null;
  /** Constant from the map; values not documented. Edm.Int32. (documented) */
  readonly msdyn_verificationstatus?: number | null;
  /** msdyn_transactioncategory. Points to msdyn_transactioncategory. Edm.Guid. (documented) */
  readonly msdyn_transactioncategory?: string | null;
  /** Whether the customer pays for it. Choices: 192350000 Non Chargeable, 192350001 Chargeable, 192350002 Complimentary, 192350003 Not Available. Edm.Int32. (documented) */
  readonly msdyn_billingtype?: number | null;
  /** Time, expense, material, milestone, fee or tax. Choices: 192350000 Time, 192350001 Expense, 192350002 Material, 192350003 Milestone, 192350004 Fee, 690970000 Commission, 690970001 Additional, 690970002 Tax. Edm.Int32. (documented) */
  readonly msdyn_transactionclassification?: number | null;
  /** msdyn_resourcecategory. Points to bookableresourcecategory. Edm.Guid. (documented) */
  readonly msdyn_resourcecategory?: string | null;
  /** msdyn_project. Points to msdyn_project. Edm.Guid. (documented) */
  readonly msdyn_project?: string | null;
  /** Company of the line (Finance DAREAID). Points to cdm_company. Edm.Guid. (documented) */
  readonly msdyn_owningcompany?: string | null;
  /** msdyn_task. Points to msdyn_projecttask. Edm.Guid. (inferred) */
  readonly msdyn_task?: string | null;
  /** msdyn_product. Points to product. Edm.Guid. (inferred) */
  readonly msdyn_product?: string | null;
  /** msdyn_productdescription. Edm.String. (inferred) */
  readonly msdyn_productdescription?: string | null;
  /** Amount in the row currency. Edm.Decimal. (inferred) */
  readonly msdyn_amount?: string | null;
  /** msdyn_transactiondate. Edm.DateTimeOffset. (inferred) */
  readonly msdyn_transactiondate?: string | null;
  /** msdyn_subcontractline. Points to msdyn_subcontractline. Edm.Guid. (inferred) */
  readonly msdyn_subcontractline?: string | null;
  /** msdyn_bookableresource. Points to bookableresource. Edm.Guid. (inferred) */
  readonly msdyn_bookableresource?: string | null;
}

/** Entry and correction journals in Dataverse. (documented) */
export interface MsdynJournalRow {
  /** Journal. Edm.Guid. (documented) */
  readonly msdyn_journalid?: string | null;
  /** Description. Edm.String. (documented) */
  readonly msdyn_description?: string | null;
  /** Default Project. Points to msdyn_project. Edm.Guid. (documented) */
  readonly msdyn_defaultproject?: string | null;
  /** Is Submitted. Edm.Boolean. (documented) */
  readonly msdyn_isposted?: boolean | null;
  /** Kind of journal; the values of material correction and cancellation were not seen. Choices: 192350000 Entry, 192350001 Time Correction, 192350002 Expense Correction. Edm.Int32. (observed) */
  readonly msdyn_journaltype?: number | null;
  /** Correction journals: the project that replaces the one of the chosen actuals. Points to msdyn_project. Edm.Guid. (documented) */
  readonly msdyn_project?: string | null;
  /** Correction journals: the task that replaces. Points to msdyn_projecttask. Edm.Guid. (documented) */
  readonly msdyn_projecttask?: string | null;
  /** Correction journals: the role that replaces. Points to bookableresourcecategory. Edm.Guid. (documented) */
  readonly msdyn_resourcecategory?: string | null;
  /** Correction journals: the resource that replaces. Points to bookableresource. Edm.Guid. (documented) */
  readonly msdyn_bookableresource?: string | null;
  /** Correction journals: the expense category that replaces. Points to msdyn_expensecategory. Edm.Guid. (documented) */
  readonly msdyn_expensecategory?: string | null;
  /** Correction journals: the date that replaces. Edm.DateTimeOffset. (documented) */
  readonly msdyn_date?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive, 192350000 Draft Adjustment. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
}

/** Journal lines in Dataverse; confirming the journal creates actuals. (documented) */
export interface MsdynJournallineRow {
  /** Journal Line. Edm.Guid. (documented) */
  readonly msdyn_journallineid?: string | null;
  /** Description. Edm.String. (documented) */
  readonly msdyn_description?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Customer. Points to account. Edm.Guid. (documented) */
  readonly msdyn_accountcustomer?: string | null;
  /** Requested ledger date. Edm.DateTimeOffset. (documented) */
  readonly msdyn_accountingdate?: string | null;
  /** Vendor. Points to account. Edm.Guid. (documented) */
  readonly msdyn_accountvendor?: string | null;
  /** Amount in the row currency. Edm.Decimal. (documented) */
  readonly msdyn_amount?: string | null;
  /** Currency of the money columns on the row. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly transactioncurrencyid?: string | null;
  /** Rate of the row currency against the organization base currency. Edm.Decimal. (documented) */
  readonly exchangerate?: string | null;
  /** Amount in base currency. Edm.Decimal. (documented) */
  readonly msdyn_amount_base?: string | null;
  /** How the amount is computed. Choices: 192350000 Multiply Quantity By Price, 192350001 Fixed Price, 192350002 Multiply Basis Quantity By Price, 192350003 Multiply Basis Amount By Percent. Edm.Int32. (documented) */
  readonly msdyn_amountmethod?: number | null;
  /** Cost amount behind a sales row. Edm.Decimal. (documented) */
  readonly msdyn_basisamount?: string | null;
  /** Basis Amount (Base). Edm.Decimal. (documented) */
  readonly msdyn_basisamount_base?: string | null;
  /** Cost price behind a sales row. Edm.Decimal. (documented) */
  readonly msdyn_basisprice?: string | null;
  /** Basis Price (Base). Edm.Decimal. (documented) */
  readonly msdyn_basisprice_base?: string | null;
  /** Cost quantity behind a sales row. Edm.Decimal. (documented) */
  readonly msdyn_basisquantity?: string | null;
  /** How far billing has got. Choices: 192350004 Ready to Invoice, 192350000 Unbilled Sales Created, 192350001 Customer Invoice Created, 192350002 Customer Invoice Posted, 192350003 Canceled. Edm.Int32. (documented) */
  readonly msdyn_billingstatus?: number | null;
  /** Whether the customer pays for it. Choices: 192350000 Non Chargeable, 192350001 Chargeable, 192350002 Complimentary, 192350003 Not Available. Edm.Int32. (documented) */
  readonly msdyn_billingtype?: number | null;
  /** Bookable Resource. Points to bookableresource. Edm.Guid. (documented) */
  readonly msdyn_bookableresource?: string | null;
  /** Customer. Points to contact. Edm.Guid. (documented) */
  readonly msdyn_contactcustomer?: string | null;
  /** Vendor. Points to contact. Edm.Guid. (documented) */
  readonly msdyn_contactvendor?: string | null;
  /** Contracting unit. Points to msdyn_organizationalunit. Edm.Guid. (documented) */
  readonly msdyn_contractorganizationalunitid?: string | null;
  /** Customer Type. Choices: 192350001 Account, 192350002 Contact. Edm.Int32. (documented) */
  readonly msdyn_customertype?: number | null;
  /** Date of the transaction. Edm.DateTimeOffset. (documented) */
  readonly msdyn_documentdate?: string | null;
  /** End of the work. Edm.DateTimeOffset. (documented) */
  readonly msdyn_enddatetime?: string | null;
  /** Date the rate was read. Edm.DateTimeOffset. (documented) */
  readonly msdyn_exchangeratedate?: string | null;
  /** External Description. Edm.String. (documented) */
  readonly msdyn_externaldescription?: string | null;
  /** Is Posted. Edm.Boolean. (documented) */
  readonly msdyn_isposted?: boolean | null;
  /** Journal. Points to msdyn_journal. Edm.Guid. (documented) */
  readonly msdyn_journal?: string | null;
  /** Percentage for percentage-based pricing. Edm.Decimal. (documented) */
  readonly msdyn_percent?: string | null;
  /** Unit price in the row currency. Edm.Decimal. (documented) */
  readonly msdyn_price?: string | null;
  /** Unit price in base currency. Edm.Decimal. (documented) */
  readonly msdyn_price_base?: string | null;
  /** Price List. Points to pricelevel. Edm.Guid. (documented) */
  readonly msdyn_pricelist?: string | null;
  /** Product. Points to product. Edm.Guid. (documented) */
  readonly msdyn_product?: string | null;
  /** Project. Points to msdyn_project. Edm.Guid. (documented) */
  readonly msdyn_project?: string | null;
  /** Quantity. Edm.Decimal. (documented) */
  readonly msdyn_quantity?: string | null;
  /** Role. Points to bookableresourcecategory. Edm.Guid. (documented) */
  readonly msdyn_resourcecategory?: string | null;
  /** Resourcing unit. Points to msdyn_organizationalunit. Edm.Guid. (documented) */
  readonly msdyn_resourceorganizationalunitid?: string | null;
  /** Project contract. Points to salesorder. Edm.Guid. (documented) */
  readonly msdyn_salescontract?: string | null;
  /** Contract line id as text; deprecated, use the lookup. Edm.String. (documented) */
  readonly msdyn_salescontractline?: string | null;
  /** Project contract line (the lookup). Points to salesorderdetail. Edm.Guid. (documented) */
  readonly msdyn_salescontractlineid?: string | null;
  /** Start of the work. Edm.DateTimeOffset. (documented) */
  readonly msdyn_startdatetime?: string | null;
  /** Task. Points to msdyn_projecttask. Edm.Guid. (documented) */
  readonly msdyn_task?: string | null;
  /** Transaction Category. Points to msdyn_transactioncategory. Edm.Guid. (documented) */
  readonly msdyn_transactioncategory?: string | null;
  /** Time, expense, material, milestone, fee or tax. Choices: 192350000 Time, 192350001 Expense, 192350002 Material, 192350003 Milestone, 192350004 Fee, 192350005 Retainer, 690970002 Tax. Edm.Int32. (documented) */
  readonly msdyn_transactionclassification?: number | null;
  /** Whether the row is cost, unbilled sales, billed sales and so on. Choices: 192350000 Cost, 192350004 Project Contract, 192350005 Unbilled Sales, 192350006 Billed Sales, 192350007 Resourcing Unit Cost, 192350008 Inter-Organizational Sales. Edm.Int32. (documented) */
  readonly msdyn_transactiontypecode?: number | null;
  /** Unit. Points to uom. Edm.Guid. (documented) */
  readonly msdyn_unit?: string | null;
  /** Unit Schedule. Points to uomschedule. Edm.Guid. (documented) */
  readonly msdyn_unitschedule?: string | null;
  /** Vendor Type. Choices: 192350001 Account, 192350002 Contact. Edm.Int32. (documented) */
  readonly msdyn_vendortype?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
  /** Import batch marker. Edm.Int32. (documented) */
  readonly importsequencenumber?: number | null;
  /** Original creation date for migrated rows. Edm.DateTimeOffset. (documented) */
  readonly overriddencreatedon?: string | null;
}

/** A person; may be the customer of an order. (documented) */
export interface ContactRow {
  /** Primary key. Edm.Guid. (documented) */
  readonly contactid?: string | null;
  /** Full name, composed of first and last name. Edm.String. (documented) */
  readonly fullname?: string | null;
  /** First Name. Edm.String. (documented) */
  readonly firstname?: string | null;
  /** Last Name. Edm.String. (documented) */
  readonly lastname?: string | null;
  /** Job Title. Edm.String. (documented) */
  readonly jobtitle?: string | null;
  /** Email. Edm.String. (documented) */
  readonly emailaddress1?: string | null;
  /** Business Phone. Edm.String. (documented) */
  readonly telephone1?: string | null;
  /** Mobile Phone. Edm.String. (documented) */
  readonly mobilephone?: string | null;
  /** Street. Edm.String. (documented) */
  readonly address1_line1?: string | null;
  /** City. Edm.String. (documented) */
  readonly address1_city?: string | null;
  /** Postal Code. Edm.String. (documented) */
  readonly address1_postalcode?: string | null;
  /** Country. Edm.String. (documented) */
  readonly address1_country?: string | null;
  /** Birthday. Edm.Date. (documented) */
  readonly birthdate?: string | null;
  /** Description. Edm.String. (documented) */
  readonly description?: string | null;
  /** Credit Limit. Edm.Decimal. (documented) */
  readonly creditlimit?: string | null;
  /** Annual Income. Edm.Decimal. (documented) */
  readonly annualincome?: string | null;
  /** Do not allow Emails. Edm.Boolean. (documented) */
  readonly donotemail?: boolean | null;
  /** No. of Children. Edm.Int32. (documented) */
  readonly numberofchildren?: number | null;
  /** Gender. Choices: 1 Male, 2 Female. Edm.Int32. (documented) */
  readonly gendercode?: number | null;
  /** Company Name. Points to account or contact. Edm.Guid. (documented) */
  readonly parentcustomerid?: string | null;
  /** transactioncurrencyid. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly transactioncurrencyid?: string | null;
  /** managerid. Points to contact. Edm.Guid. (inferred) */
  readonly managerid?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** A team of users; owns rows of its company. (documented) */
export interface TeamRow {
  /** Primary key. Edm.Guid. (documented) */
  readonly teamid?: string | null;
  /** Primary name. Edm.String. (documented) */
  readonly name?: string | null;
  /** businessunitid. Points to businessunit. Edm.Guid. (documented) */
  readonly businessunitid?: string | null;
  /** teamtype. Choices: 0 Owner, 1 Access. Edm.Int32. (documented) */
  readonly teamtype?: number | null;
}

/** A business unit; one per company. (documented) */
export interface BusinessunitRow {
  /** Primary key. Edm.Guid. (documented) */
  readonly businessunitid?: string | null;
  /** Primary name. Edm.String. (documented) */
  readonly name?: string | null;
  /** parentbusinessunitid. Points to businessunit. Edm.Guid. (documented) */
  readonly parentbusinessunitid?: string | null;
}

/** The environment itself. (documented) */
export interface OrganizationRow {
  /** Primary key. Edm.Guid. (documented) */
  readonly organizationid?: string | null;
  /** Primary name. Edm.String. (documented) */
  readonly name?: string | null;
  /** expirechangetrackingindays. Edm.Int32. (documented) */
  readonly expirechangetrackingindays?: number | null;
}

/** Reference copy of a Finance record. (observed) */
export interface MsdynExchangeratetypeRow {
  /** Primary key. Edm.Guid. (observed) */
  readonly msdyn_exchangeratetypeid?: string | null;
  /** Primary name. Edm.String. (observed) */
  readonly msdyn_name?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** Reference copy of a Finance record. (observed) */
export interface MsdynChartofaccountsRow {
  /** Primary key. Edm.Guid. (observed) */
  readonly msdyn_chartofaccountsid?: string | null;
  /** Primary name. Edm.String. (observed) */
  readonly msdyn_name?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** Reference copy of a Finance record. (observed) */
export interface MsdynFiscalcalendarRow {
  /** Primary key. Edm.Guid. (observed) */
  readonly msdyn_fiscalcalendarid?: string | null;
  /** Primary name. Edm.String. (observed) */
  readonly msdyn_name?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** Company-specific reference copy of a Finance record. (observed) */
export interface MsdynCustomergroupRow {
  /** Primary key. Edm.Guid. (observed) */
  readonly msdyn_customergroupid?: string | null;
  /** Primary name. Edm.String. (observed) */
  readonly msdyn_groupid?: string | null;
  /** description. Edm.String. (observed) */
  readonly msdyn_description?: string | null;
  /** company. Points to cdm_company. Edm.Guid. (observed) */
  readonly msdyn_company?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** Company-specific reference copy of a Finance record. (observed) */
export interface MsdynPaymenttermRow {
  /** Primary key. Edm.Guid. (observed) */
  readonly msdyn_paymenttermid?: string | null;
  /** Primary name. Edm.String. (observed) */
  readonly msdyn_name?: string | null;
  /** description. Edm.String. (observed) */
  readonly msdyn_description?: string | null;
  /** company. Points to cdm_company. Edm.Guid. (observed) */
  readonly msdyn_company?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** Company-specific reference copy of a Finance record. (observed) */
export interface MsdynPaymentscheduleRow {
  /** Primary key. Edm.Guid. (observed) */
  readonly msdyn_paymentscheduleid?: string | null;
  /** Primary name. Edm.String. (observed) */
  readonly msdyn_name?: string | null;
  /** description. Edm.String. (observed) */
  readonly msdyn_description?: string | null;
  /** company. Points to cdm_company. Edm.Guid. (observed) */
  readonly msdyn_company?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** Company-specific reference copy of a Finance record. (observed) */
export interface MsdynPaymentdayRow {
  /** Primary key. Edm.Guid. (observed) */
  readonly msdyn_paymentdayid?: string | null;
  /** Primary name. Edm.String. (observed) */
  readonly msdyn_name?: string | null;
  /** description. Edm.String. (observed) */
  readonly msdyn_description?: string | null;
  /** company. Points to cdm_company. Edm.Guid. (observed) */
  readonly msdyn_company?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** Company-specific reference copy of a Finance record. (observed) */
export interface MsdynCustomerpaymentmethodRow {
  /** Primary key. Edm.Guid. (observed) */
  readonly msdyn_customerpaymentmethodid?: string | null;
  /** Primary name. Edm.String. (observed) */
  readonly msdyn_name?: string | null;
  /** description. Edm.String. (observed) */
  readonly msdyn_description?: string | null;
  /** company. Points to cdm_company. Edm.Guid. (observed) */
  readonly msdyn_company?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** Company-specific reference copy of a Finance record. (observed) */
export interface MsdynVendorgroupRow {
  /** Primary key. Edm.Guid. (observed) */
  readonly msdyn_vendorgroupid?: string | null;
  /** Primary name. Edm.String. (observed) */
  readonly msdyn_vendorgroup?: string | null;
  /** description. Edm.String. (observed) */
  readonly msdyn_description?: string | null;
  /** company. Points to cdm_company. Edm.Guid. (observed) */
  readonly msdyn_company?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** Company-specific reference copy of a Finance record. (observed) */
export interface MsdynVendorpaymentmethodRow {
  /** Primary key. Edm.Guid. (observed) */
  readonly msdyn_vendorpaymentmethodid?: string | null;
  /** Primary name. Edm.String. (observed) */
  readonly msdyn_name?: string | null;
  /** description. Edm.String. (observed) */
  readonly msdyn_description?: string | null;
  /** company. Points to cdm_company. Edm.Guid. (observed) */
  readonly msdyn_company?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** Company-specific reference copy of a Finance record. (observed) */
export interface MsdynTaxgroupRow {
  /** Primary key. Edm.Guid. (observed) */
  readonly msdyn_taxgroupid?: string | null;
  /** Primary name. Edm.String. (observed) */
  readonly msdyn_name?: string | null;
  /** description. Edm.String. (observed) */
  readonly msdyn_description?: string | null;
  /** company. Points to cdm_company. Edm.Guid. (observed) */
  readonly msdyn_company?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** A working calendar. (documented) */
export interface CalendarRow {
  /** Primary key. Edm.Guid. (documented) */
  readonly calendarid?: string | null;
  /** Primary name. Edm.String. (documented) */
  readonly name?: string | null;
}

/** A price list. (documented) */
export interface PricelevelRow {
  /** Primary key. Edm.Guid. (documented) */
  readonly pricelevelid?: string | null;
  /** Primary name. Edm.String. (documented) */
  readonly name?: string | null;
  /** transactioncurrencyid. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly transactioncurrencyid?: string | null;
  /** begindate. Edm.DateTimeOffset. (documented) */
  readonly begindate?: string | null;
  /** enddate. Edm.DateTimeOffset. (documented) */
  readonly enddate?: string | null;
  /** module. Choices: 192350000 Cost, 192350001 Purchase, 192350002 Sales. Edm.Int32. (documented) */
  readonly msdyn_module?: number | null;
  /** entity. Choices: 192350000 Organization, 192350001 Customer, 192350002 Sales document, 192350003 Project. Edm.Int32. (documented) */
  readonly msdyn_entity?: number | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** A possible sale; never synchronised. (documented) */
export interface OpportunityRow {
  /** Primary key. Edm.Guid. (documented) */
  readonly opportunityid?: string | null;
  /** Primary name. Edm.String. (documented) */
  readonly name?: string | null;
  /** customerid. Points to account or contact. Edm.Guid. (documented) */
  readonly customerid?: string | null;
  /** transactioncurrencyid. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly transactioncurrencyid?: string | null;
  /** estimatedvalue. Edm.Decimal. (documented) */
  readonly estimatedvalue?: string | null;
  /** estimatedclosedate. Edm.DateTimeOffset. (documented) */
  readonly estimatedclosedate?: string | null;
  /** parentaccountid. Points to account. Edm.Guid. (documented) */
  readonly parentaccountid?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** A quote; never synchronised. (documented) */
export interface QuoteRow {
  /** Primary key. Edm.Guid. (documented) */
  readonly quoteid?: string | null;
  /** Primary name. Edm.String. (documented) */
  readonly name?: string | null;
  /** customerid. Points to account or contact. Edm.Guid. (documented) */
  readonly customerid?: string | null;
  /** transactioncurrencyid. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly transactioncurrencyid?: string | null;
  /** totalamount. Edm.Decimal. (documented) */
  readonly totalamount?: string | null;
  /** opportunityid. Points to opportunity. Edm.Guid. (documented) */
  readonly opportunityid?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** A line of a quote. (documented) */
export interface QuotedetailRow {
  /** Primary key. Edm.Guid. (documented) */
  readonly quotedetailid?: string | null;
  /** Primary name. Edm.String. (documented) */
  readonly quotedetailname?: string | null;
  /** quoteid. Points to quote. Edm.Guid. (documented) */
  readonly quoteid?: string | null;
  /** transactioncurrencyid. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly transactioncurrencyid?: string | null;
  /** extendedamount. Edm.Decimal. (documented) */
  readonly extendedamount?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** How often a contract line is invoiced. (documented) */
export interface MsdynInvoicefrequencyRow {
  /** Primary key. Edm.Guid. (documented) */
  readonly msdyn_invoicefrequencyid?: string | null;
  /** Primary name. Edm.String. (documented) */
  readonly msdyn_name?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** A working-hours template. (documented) */
export interface MsdynWorkhourtemplateRow {
  /** Primary key. Edm.Guid. (documented) */
  readonly msdyn_workhourtemplateid?: string | null;
  /** Primary name. Edm.String. (documented) */
  readonly msdyn_name?: string | null;
  /** bookableresourceid. Points to bookableresource. Edm.Guid. (observed) */
  readonly msdyn_bookableresourceid?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** A bucket of tasks; the scheduling service owns it. (documented) */
export interface MsdynProjectbucketRow {
  /** Primary key. Edm.Guid. (documented) */
  readonly msdyn_projectbucketid?: string | null;
  /** Primary name. Edm.String. (documented) */
  readonly msdyn_name?: string | null;
  /** project. Points to msdyn_project. Edm.Guid. (observed) */
  readonly msdyn_project?: string | null;
  /** displayorder. Edm.Decimal. (observed) */
  readonly msdyn_displayorder?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** A link between two tasks of a project; the scheduling service owns it. (observed) */
export interface MsdynProjecttaskdependencyRow {
  /** Primary key. Edm.Guid. (observed) */
  readonly msdyn_projecttaskdependencyid?: string | null;
  /** Primary name. Edm.String. (inferred) */
  readonly msdyn_description?: string | null;
  /** Project of both tasks. Points to msdyn_project. Edm.Guid. (observed) */
  readonly msdyn_project?: string | null;
  /** The task that comes first. Points to msdyn_projecttask. Edm.Guid. (observed) */
  readonly msdyn_predecessortask?: string | null;
  /** The task that depends on it. Points to msdyn_projecttask. Edm.Guid. (observed) */
  readonly msdyn_successortask?: string | null;
  /** Kind of link. Some tenants number it differently: read the options first. Choices: 192350000 Finish-to-Start, 192350001 Start-to-Start, 192350002 Finish-to-Finish, 192350003 Start-to-Finish. Edm.Int32. (observed) */
  readonly msdyn_projecttaskdependencylinktype?: number | null;
  /** Lag in minutes. Edm.Int32. (observed) */
  readonly msdyn_projecttaskdependencylinklag?: number | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** A point to tick off within a task; the scheduling service owns it. (observed) */
export interface MsdynProjectchecklistRow {
  /** Primary key. Edm.Guid. (observed) */
  readonly msdyn_projectchecklistid?: string | null;
  /** Primary name. Edm.String. (observed) */
  readonly msdyn_name?: string | null;
  /** The task. Points to msdyn_projecttask. Edm.Guid. (observed) */
  readonly msdyn_projecttaskid?: string | null;
  /** Whether it is done. Edm.Boolean. (observed) */
  readonly msdyn_projectchecklistcompleted?: boolean | null;
  /** Order within the task. Edm.Decimal. (inferred) */
  readonly msdyn_displayorder?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** A sprint of a project; the scheduling service owns it. (inferred) */
export interface MsdynProjectsprintRow {
  /** Primary key. Edm.Guid. (observed) */
  readonly msdyn_projectsprintid?: string | null;
  /** Primary name. Edm.String. (inferred) */
  readonly msdyn_name?: string | null;
  /** Project. Points to msdyn_project. Edm.Guid. (inferred) */
  readonly msdyn_project?: string | null;
  /** First moment; sprints of a project do not overlap. Edm.DateTimeOffset. (inferred) */
  readonly msdyn_start?: string | null;
  /** Last moment, after the first. Edm.DateTimeOffset. (inferred) */
  readonly msdyn_finish?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** Status of a booking. (documented) */
export interface BookingstatusRow {
  /** Primary key. Edm.Guid. (documented) */
  readonly bookingstatusid?: string | null;
  /** Primary name. Edm.String. (documented) */
  readonly name?: string | null;
  /** status. Choices: 1 Proposed, 2 Committed, 3 Canceled. Edm.Int32. (documented) */
  readonly status?: number | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** Header that groups estimate lines. (documented) */
export interface MsdynEstimateRow {
  /** Primary key. Edm.Guid. (documented) */
  readonly msdyn_estimateid?: string | null;
  /** Primary name. Edm.String. (documented) */
  readonly msdyn_name?: string | null;
  /** project. Points to msdyn_project. Edm.Guid. (inferred) */
  readonly msdyn_project?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** An agreement with a vendor for work on projects. (inferred) */
export interface MsdynSubcontractRow {
  /** Primary key. Edm.Guid. (inferred) */
  readonly msdyn_subcontractid?: string | null;
  /** Primary name. Edm.String. (inferred) */
  readonly msdyn_name?: string | null;
  /** Subcontract number; equals Finance ProjSubContractNumber. Edm.String. (inferred) */
  readonly msdyn_subcontractnumber?: string | null;
  /** vendor. Points to account. Edm.Guid. (inferred) */
  readonly msdyn_vendor?: string | null;
  /** project. Points to msdyn_project. Edm.Guid. (inferred) */
  readonly msdyn_project?: string | null;
  /** State of the subcontract. Choices: 192350000 Draft, 192350001 Confirmed, 192350002 Closed, 192350003 Canceled. Edm.Int32. (inferred) */
  readonly msdyn_subcontractstate?: number | null;
  /** Date asked for. Edm.DateTimeOffset. (inferred) */
  readonly msdyn_requesteddate?: string | null;
  /** transactioncurrencyid. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly transactioncurrencyid?: string | null;
  /** owningcompany. Points to cdm_company. Edm.Guid. (inferred) */
  readonly msdyn_owningcompany?: string | null;
  /** Sum of the lines. Edm.Decimal. (inferred) */
  readonly msdyn_totalamount?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** A line of a subcontract. (inferred) */
export interface MsdynSubcontractlineRow {
  /** Primary key. Edm.Guid. (inferred) */
  readonly msdyn_subcontractlineid?: string | null;
  /** Primary name. Edm.String. (inferred) */
  readonly msdyn_name?: string | null;
  /** Line number; equals Finance ProjSubContractLineNumber. Edm.String. (inferred) */
  readonly msdyn_subcontractlinenumber?: string | null;
  /** subcontract. Points to msdyn_subcontract. Edm.Guid. (inferred) */
  readonly msdyn_subcontract?: string | null;
  /** project. Points to msdyn_project. Edm.Guid. (inferred) */
  readonly msdyn_project?: string | null;
  /** task. Points to msdyn_projecttask. Edm.Guid. (inferred) */
  readonly msdyn_task?: string | null;
  /** resourcecategory. Points to bookableresourcecategory. Edm.Guid. (inferred) */
  readonly msdyn_resourcecategory?: string | null;
  /** transactioncategory. Points to msdyn_transactioncategory. Edm.Guid. (inferred) */
  readonly msdyn_transactioncategory?: string | null;
  /** product. Points to product. Edm.Guid. (inferred) */
  readonly msdyn_product?: string | null;
  /** Class of the line. Choices: 192350000 Time, 192350001 Expense, 192350002 Material. Edm.Int32. (inferred) */
  readonly msdyn_transactionclassification?: number | null;
  /** Quantity. Edm.Decimal. (inferred) */
  readonly msdyn_quantity?: string | null;
  /** unit. Points to uom. Edm.Guid. (inferred) */
  readonly msdyn_unit?: string | null;
  /** Unit price. Edm.Decimal. (inferred) */
  readonly msdyn_price?: string | null;
  /** Amount. Edm.Decimal. (inferred) */
  readonly msdyn_amount?: string | null;
  /** transactioncurrencyid. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly transactioncurrencyid?: string | null;
  /** owningcompany. Points to cdm_company. Edm.Guid. (inferred) */
  readonly msdyn_owningcompany?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** Links a transaction to the document it came from. (observed) */
export interface MsdynTransactionoriginRow {
  /** Primary key. Edm.Guid. (observed) */
  readonly msdyn_transactionoriginid?: string | null;
  /** Primary name. Edm.String. (observed) */
  readonly msdyn_name?: string | null;
  /** Id of the source document, as text. Edm.String. (observed) */
  readonly msdyn_origin?: string | null;
  /** Table of the source document. Edm.String. (observed) */
  readonly msdyn_origintype?: string | null;
  /** Id of the transaction, as text. Edm.String. (observed) */
  readonly msdyn_transaction?: string | null;
  /** Table of the transaction. Edm.String. (observed) */
  readonly msdyn_transactiontype?: string | null;
  /** Role of the transaction. Edm.String. (observed) */
  readonly msdyn_transactionrole?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** One entry waiting for, or past, approval. (observed) */
export interface MsdynProjectapprovalRow {
  /** Primary key. Edm.Guid. (observed) */
  readonly msdyn_projectapprovalid?: string | null;
  /** Primary name. Edm.String. (observed) */
  readonly msdyn_name?: string | null;
  /** recordstage. Choices: 192350000 Submitted, 192350001 Rejected, 192350002 Approved, 192350003 Pending, 192350004 Recall Requested, 192350005 Recall Request Approved, 192350006 Recall Request Rejected. Edm.Int32. (observed) */
  readonly msdyn_recordstage?: number | null;
  /** entrytype. Choices: 192350000 Time, 192350001 Expense, 192350002 Material. Edm.Int32. (observed) */
  readonly msdyn_entrytype?: number | null;
  /** timeentry. Points to msdyn_timeentry. Edm.Guid. (observed) */
  readonly msdyn_timeentry?: string | null;
  /** expenseentry. Points to msdyn_expense. Edm.Guid. (observed) */
  readonly msdyn_expenseentry?: string | null;
  /** project. Points to msdyn_project. Edm.Guid. (observed) */
  readonly msdyn_project?: string | null;
  /** projecttask. Points to msdyn_projecttask. Edm.Guid. (observed) */
  readonly msdyn_projecttask?: string | null;
  /** resourcecategory. Points to bookableresourcecategory. Edm.Guid. (observed) */
  readonly msdyn_resourcecategory?: string | null;
  /** transactioncategory. Points to msdyn_transactioncategory. Edm.Guid. (observed) */
  readonly msdyn_transactioncategory?: string | null;
  /** submittedby. Points to systemuser. Edm.Guid. (observed) */
  readonly msdyn_submittedby?: string | null;
  /** manager. Points to systemuser. Edm.Guid. (observed) */
  readonly msdyn_manager?: string | null;
  /** approvedby. Points to systemuser. Edm.Guid. (observed) */
  readonly msdyn_approvedby?: string | null;
  /** approvalset. Points to msdyn_approvalset. Edm.Guid. (observed) */
  readonly msdyn_approvalset?: string | null;
  /** costquantity. Edm.Decimal. (observed) */
  readonly msdyn_costquantity?: string | null;
  /** salesquantity. Edm.Decimal. (observed) */
  readonly msdyn_salesquantity?: string | null;
  /** billingtype. Choices: 192350000 Non Chargeable, 192350001 Chargeable, 192350002 Complimentary, 192350003 Not Available. Edm.Int32. (observed) */
  readonly msdyn_billingtype?: number | null;
  /** costprice. Edm.Decimal. (observed) */
  readonly msdyn_costprice?: string | null;
  /** salesprice. Edm.Decimal. (observed) */
  readonly msdyn_salesprice?: string | null;
  /** transactioncurrencyid. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly transactioncurrencyid?: string | null;
  /** approvedon. Edm.DateTimeOffset. (observed) */
  readonly msdyn_approvedon?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** A set of approvals processed together. (observed) */
export interface MsdynApprovalsetRow {
  /** Primary key. Edm.Guid. (observed) */
  readonly msdyn_approvalsetid?: string | null;
  /** Primary name. Edm.String. (observed) */
  readonly msdyn_name?: string | null;
  /** actiontype. Choices: 192350000 Submit, 192350001 Reject, 192350002 Recall, 192350003 Approve, 192350004 Cancel, 192350999 Unknown. Edm.Int32. (observed) */
  readonly msdyn_actiontype?: number | null;
  /** targetstatus. Choices: 192350000 Draft, 192350001 Submitted, 192350002 Approved, 192350003 Rejected, 192350004 Recall Requested. Edm.Int32. (observed) */
  readonly msdyn_targetstatus?: number | null;
  /** lifetime. Edm.Int32. (observed) */
  readonly msdyn_lifetime?: number | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive, 192350000 Queued, 192350001 Processing, 192350002 Partially Completed, 192350003 Failed, 192350004 Completed. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** A set of Schedule API operations. (observed) */
export interface MsdynOperationsetRow {
  /** Primary key. Edm.Guid. (observed) */
  readonly msdyn_operationsetid?: string | null;
  /** Primary name. Edm.String. (observed) */
  readonly msdyn_description?: string | null;
  /** status. Choices: 192350000 Open, 192350001 Pending, 192350002 Abandoned, 192350003 Completed, 192350004 Failed. Edm.Int32. (observed) */
  readonly msdyn_status?: number | null;
  /** correlationid. Edm.String. (observed) */
  readonly msdyn_correlationid?: string | null;
  /** executedon. Edm.DateTimeOffset. (observed) */
  readonly msdyn_executedon?: string | null;
  /** completedon. Edm.DateTimeOffset. (observed) */
  readonly msdyn_completedon?: string | null;
  /** project. Points to msdyn_project. Edm.Guid. (observed) */
  readonly msdyn_project?: string | null;
  /** psserrorlog. Points to msdyn_psserrorlog. Edm.Guid. (observed) */
  readonly msdyn_psserrorlog?: string | null;
  /** useraadid. Edm.String. (observed) */
  readonly msdyn_useraadid?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** One operation staged in an operation set. (observed) */
export interface MsdynOperationsetdetailRow {
  /** Primary key. Edm.Guid. (observed) */
  readonly msdyn_operationsetdetailid?: string | null;
  /** Logical name of the table the operation is on. Edm.String. (observed) */
  readonly msdyn_entityname?: string | null;
  /** The set the operation belongs to. Points to msdyn_operationset. Edm.Guid. (observed) */
  readonly msdyn_operationset?: string | null;
  /** What the operation does; the numbers are inferred. Choices: 192350000 Create, 192350001 Update, 192350002 Delete. Edm.Int32. (inferred) */
  readonly msdyn_operationtype?: number | null;
  /** Primary key of the row the operation is on. Edm.String. (observed) */
  readonly msdyn_recordid?: string | null;
  /** Position of the operation in its set. Edm.Int32. (observed) */
  readonly msdyn_requestnumber?: number | null;
  /** What the caller sent. Edm.String. (observed) */
  readonly msdyn_cdspayload?: string | null;
  /** What the scheduling service is given. Edm.String. (observed) */
  readonly msdyn_psspayload?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** An error of the scheduling service. (observed) */
export interface MsdynPsserrorlogRow {
  /** Primary key. Edm.Guid. (observed) */
  readonly msdyn_psserrorlogid?: string | null;
  /** Primary name. Edm.String. (observed) */
  readonly msdyn_errorcode?: string | null;
  /** log. Edm.String. (observed) */
  readonly msdyn_log?: string | null;
  /** callstack. Edm.String. (observed) */
  readonly msdyn_callstack?: string | null;
  /** correlationid. Edm.String. (observed) */
  readonly msdyn_correlationid?: string | null;
  /** sessionid. Edm.String. (observed) */
  readonly msdyn_sessionid?: string | null;
  /** helplink. Edm.String. (observed) */
  readonly msdyn_helplink?: string | null;
  /** project. Points to msdyn_project. Edm.Guid. (observed) */
  readonly msdyn_project?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** Where events are sent: a webhook, a queue or an event hub. (documented) */
export interface ServiceendpointRow {
  /** Primary key. Edm.Guid. (documented) */
  readonly serviceendpointid?: string | null;
  /** Name of the endpoint. Edm.String. (documented) */
  readonly name?: string | null;
  /** What the endpoint is for. Edm.String. (documented) */
  readonly description?: string | null;
  /** Kind of endpoint. Choices: 1 OneWay, 2 Queue, 3 Rest, 4 TwoWay, 5 Topic, 6 Queue (Persistent), 7 Event Hub, 8 Webhook, 9 Event Grid. Edm.Int32. (documented) */
  readonly contract?: number | null;
  /** How the sender proves itself. Choices: 0 Not Specified, 1 ACS, 2 SAS Key, 3 SAS Token, 4 Webhook Key, 5 Http Header, 6 Http Query String, 7 Connection String, 8 Access Key, 9 Managed Identity. Edm.Int32. (documented) */
  readonly authtype?: number | null;
  /** The secret: a key, or settings with names and values. Edm.String. (documented) */
  readonly authvalue?: string | null;
  /** Address that events are posted to. Edm.String. (documented) */
  readonly url?: string | null;
  /** Format of the body. Choices: 1 Binary XML, 2 Json, 3 Text XML. Edm.Int32. (documented) */
  readonly messageformat?: number | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** A message of the platform: Create, Update, Delete. (documented) */
export interface SdkmessageRow {
  /** Primary key. Edm.Guid. (documented) */
  readonly sdkmessageid?: string | null;
  /** Name of the message. Edm.String. (documented) */
  readonly name?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** A message as one table has it. (documented) */
export interface SdkmessagefilterRow {
  /** Primary key. Edm.Guid. (documented) */
  readonly sdkmessagefilterid?: string | null;
  /** Name of the filter. Edm.String. (documented) */
  readonly name?: string | null;
  /** Logical name of the table. Edm.String. (documented) */
  readonly primaryobjecttypecode?: string | null;
  /** The message. Points to sdkmessage. Edm.Guid. (documented) */
  readonly sdkmessageid?: string | null;
  /** Whether steps may be registered. Edm.Boolean. (documented) */
  readonly iscustomprocessingstepallowed?: boolean | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** What happens on a message: the registration of a webhook or plug-in. (documented) */
export interface SdkmessageprocessingstepRow {
  /** Primary key. Edm.Guid. (documented) */
  readonly sdkmessageprocessingstepid?: string | null;
  /** Name of the step. Edm.String. (documented) */
  readonly name?: string | null;
  /** What the step is for. Edm.String. (documented) */
  readonly description?: string | null;
  /** Stage of the pipeline. Choices: 10 Pre-validation, 20 Pre-operation, 30 Main Operation, 40 Post-operation. Edm.Int32. (documented) */
  readonly stage?: number | null;
  /** Within the transaction, or after it. Choices: 0 Synchronous, 1 Asynchronous. Edm.Int32. (documented) */
  readonly mode?: number | null;
  /** Order among the steps of a stage. Edm.Int32. (documented) */
  readonly rank?: number | null;
  /** Columns, separated by commas, of which an update must change one. Edm.String. (documented) */
  readonly filteringattributes?: string | null;
  /** The message. Points to sdkmessage. Edm.Guid. (documented) */
  readonly sdkmessageid?: string | null;
  /** The message and its table. Points to sdkmessagefilter. Edm.Guid. (documented) */
  readonly sdkmessagefilterid?: string | null;
  /** Where the event is sent. Points to serviceendpoint. Edm.Guid. (documented) */
  readonly eventhandler?: string | null;
  /** Text handed to the handler. Edm.String. (documented) */
  readonly configuration?: string | null;
  /** Whether system jobs that succeeded are removed. Edm.Boolean. (documented) */
  readonly asyncautodelete?: boolean | null;
  /** Where the step runs: 0 is the server. Edm.Int32. (documented) */
  readonly supporteddeployment?: number | null;
  /** Whether the step is in force. Choices: 0 Enabled, 1 Disabled. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Enabled, 2 Disabled. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** The row before or after the change, sent along with the event. (documented) */
export interface SdkmessageprocessingstepimageRow {
  /** Primary key. Edm.Guid. (documented) */
  readonly sdkmessageprocessingstepimageid?: string | null;
  /** Name of the image. Edm.String. (documented) */
  readonly name?: string | null;
  /** Key of the image in the event. Edm.String. (documented) */
  readonly entityalias?: string | null;
  /** Before or after the change. Choices: 0 PreImage, 1 PostImage, 2 Both. Edm.Int32. (documented) */
  readonly imagetype?: number | null;
  /** Columns of the image, separated by commas; all without it. Edm.String. (documented) */
  readonly attributes?: string | null;
  /** Property of the message that holds the row: Target, or Id on Create. Edm.String. (documented) */
  readonly messagepropertyname?: string | null;
  /** The step. Points to sdkmessageprocessingstep. Edm.Guid. (documented) */
  readonly sdkmessageprocessingstepid?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** A system job. (documented) */
export interface AsyncoperationRow {
  /** Primary key. Edm.Guid. (documented) */
  readonly asyncoperationid?: string | null;
  /** Name of the job. Edm.String. (documented) */
  readonly name?: string | null;
  /** Kind of job. Choices: 1 System Event, 10 Workflow, 13 Bulk Delete. Edm.Int32. (documented) */
  readonly operationtype?: number | null;
  /** Message that caused the job. Edm.String. (documented) */
  readonly messagename?: string | null;
  /** Table of the row that the job is about. Edm.String. (documented) */
  readonly primaryentitytype?: string | null;
  /** What the job belongs to. Edm.String. (documented) */
  readonly correlationid?: string | null;
  /** The step that the job carries out. Points to sdkmessageprocessingstep. Edm.Guid. (documented) */
  readonly owningextensionid?: string | null;
  /** State of the job. Choices: 0 Ready, 1 Suspended, 2 Locked, 3 Completed. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 0 Waiting For Resources, 10 Waiting, 20 In Progress, 21 Pausing, 22 Canceling, 30 Succeeded, 31 Failed, 32 Canceled. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** Code of the failure. Edm.Int32. (documented) */
  readonly errorcode?: number | null;
  /** What went wrong. Edm.String. (documented) */
  readonly message?: string | null;
  /** When the job began. Edm.DateTimeOffset. (documented) */
  readonly startedon?: string | null;
  /** When the job ended. Edm.DateTimeOffset. (documented) */
  readonly completedon?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** Price of an hour of a role, by price list and resourcing unit. (documented) */
export interface MsdynResourcecategorypricelevelRow {
  /** Primary key. Edm.Guid. (documented) */
  readonly msdyn_resourcecategorypricelevelid?: string | null;
  /** Primary name. Edm.String. (documented) */
  readonly msdyn_name?: string | null;
  /** Role that the price is for. Points to bookableresourcecategory. Edm.Guid. (documented) */
  readonly msdyn_resourcecategory?: string | null;
  /** Price list that the row belongs to. Points to pricelevel. Edm.Guid. (documented) */
  readonly msdyn_pricelist?: string | null;
  /** Resourcing unit that the price is for; empty for every unit. Points to msdyn_organizationalunit. Edm.Guid. (documented) */
  readonly msdyn_organizationalunit?: string | null;
  /** Unit that the price is for. Points to uom. Edm.Guid. (documented) */
  readonly msdyn_unit?: string | null;
  /** Unit group of the unit. Points to uomschedule. Edm.Guid. (documented) */
  readonly msdyn_unitschedule?: string | null;
  /** Price of one unit. Edm.Decimal. (documented) */
  readonly msdyn_price?: string | null;
  /** Markup on cost in percent. Edm.Decimal. (documented) */
  readonly msdyn_percent?: string | null;
  /** How the price is found. Choices: 192350000 Price per unit, 192350001 At cost, 192350002 Markup percentage. Edm.Int32. (documented) */
  readonly msdyn_pricecalculation?: number | null;
  /** Currency of the price. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly transactioncurrencyid?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive, 192350000 Queued, 192350001 Processing, 192350002 Partially Completed, 192350003 Failed, 192350004 Completed. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** Price of an expense category, by price list. (documented) */
export interface MsdynTransactioncategorypricelevelRow {
  /** Primary key. Edm.Guid. (documented) */
  readonly msdyn_transactioncategorypricelevelid?: string | null;
  /** Primary name. Edm.String. (documented) */
  readonly msdyn_name?: string | null;
  /** Category that the price is for. Points to msdyn_transactioncategory. Edm.Guid. (documented) */
  readonly msdyn_transactioncategory?: string | null;
  /** Price list that the row belongs to. Points to pricelevel. Edm.Guid. (documented) */
  readonly msdyn_pricelist?: string | null;
  /** Unit that the price is for. Points to uom. Edm.Guid. (documented) */
  readonly msdyn_unit?: string | null;
  /** Unit group of the unit. Points to uomschedule. Edm.Guid. (documented) */
  readonly msdyn_unitschedule?: string | null;
  /** Price of one unit. Edm.Decimal. (documented) */
  readonly msdyn_price?: string | null;
  /** Markup on cost in percent. Edm.Decimal. (documented) */
  readonly msdyn_percent?: string | null;
  /** How the price is found. Choices: 192350000 Price per unit, 192350001 At cost, 192350002 Markup percentage. Edm.Int32. (documented) */
  readonly msdyn_pricecalculation?: number | null;
  /** Currency of the price. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly transactioncurrencyid?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive, 192350000 Queued, 192350001 Processing, 192350002 Partially Completed, 192350003 Failed, 192350004 Completed. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** Price of a product, by price list and unit. (documented) */
export interface ProductpricelevelRow {
  /** Primary key. Edm.Guid. (documented) */
  readonly productpricelevelid?: string | null;
  /** Name of the product. Edm.String. (documented) */
  readonly productidname?: string | null;
  /** Price list that the row belongs to. Points to pricelevel. Edm.Guid. (documented) */
  readonly pricelevelid?: string | null;
  /** Product that the price is for. Points to product. Edm.Guid. (documented) */
  readonly productid?: string | null;
  /** Unit that the price is for. Points to uom. Edm.Guid. (documented) */
  readonly uomid?: string | null;
  /** Price of one unit. Edm.Decimal. (documented) */
  readonly amount?: string | null;
  /** How the price is found. Choices: 1 Currency Amount, 2 Percent of List, 3 Percent Markup - Current Cost, 4 Percent Margin - Current Cost, 5 Percent Markup - Standard Cost, 6 Percent Margin - Standard Cost. Edm.Int32. (documented) */
  readonly pricingmethodcode?: number | null;
  /** Currency of the price. Points to transactioncurrency. Edm.Guid. (documented) */
  readonly transactioncurrencyid?: string | null;
  /** State of the row. Choices: 0 Active, 1 Inactive. Edm.Int32. (documented) */
  readonly statecode?: number | null;
  /** Reason within the state. Choices: 1 Active, 2 Inactive, 192350000 Queued, 192350001 Processing, 192350002 Partially Completed, 192350003 Failed, 192350004 Completed. Edm.Int32. (documented) */
  readonly statuscode?: number | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** Note on a row; approval sets keep their logs in notes. (documented) */
export interface AnnotationRow {
  /** Primary key. Edm.Guid. (documented) */
  readonly annotationid?: string | null;
  /** Subject. Edm.String. (documented) */
  readonly subject?: string | null;
  /** Text of the note. Edm.String. (documented) */
  readonly notetext?: string | null;
  /** Row that the note belongs to. Of the many tables that the product allows here, only approval sets are listed. Points to msdyn_approvalset. Edm.Guid. (documented) */
  readonly objectid?: string | null;
  /** Whether the note holds a file. Edm.Boolean. (documented) */
  readonly isdocument?: boolean | null;
  /** Owner when the owner is a user. Points to systemuser. Edm.Guid. (documented) */
  readonly owninguser?: string | null;
  /** Owning user or team. Points to systemuser or team. Edm.Guid. (documented) */
  readonly ownerid?: string | null;
  /** Business unit of the owner. Points to businessunit. Edm.Guid. (documented) */
  readonly owningbusinessunit?: string | null;
  /** When the row was created. Edm.DateTimeOffset. (documented) */
  readonly createdon?: string | null;
  /** When the row last changed. Edm.DateTimeOffset. (documented) */
  readonly modifiedon?: string | null;
  /** User who created the row. Points to systemuser. Edm.Guid. (documented) */
  readonly createdby?: string | null;
  /** User who last changed the row. Points to systemuser. Edm.Guid. (documented) */
  readonly modifiedby?: string | null;
  /** Row version; basis of the ETag. Edm.Int64. (documented) */
  readonly versionnumber?: string | null;
}

/** Row types by canonical name. */
export interface DataverseRows {
  readonly cdm_company: CdmCompanyRow;
  readonly msdyn_ledger: MsdynLedgerRow;
  readonly transactioncurrency: TransactioncurrencyRow;
  readonly msdyn_currencyexchangerate: MsdynCurrencyexchangerateRow;
  readonly account: AccountRow;
  readonly msdyn_vendor: MsdynVendorRow;
  readonly cdm_worker: CdmWorkerRow;
  readonly systemuser: SystemuserRow;
  readonly bookableresource: BookableresourceRow;
  readonly bookableresourcecategory: BookableresourcecategoryRow;
  readonly uom: UomRow;
  readonly uomschedule: UomscheduleRow;
  readonly product: ProductRow;
  readonly msdyn_organizationalunit: MsdynOrganizationalunitRow;
  readonly msdyn_transactioncategory: MsdynTransactioncategoryRow;
  readonly msdyn_expensecategory: MsdynExpensecategoryRow;
  readonly salesorder: SalesorderRow;
  readonly msdyn_projectcontractsplitbillingrule: MsdynProjectcontractsplitbillingruleRow;
  readonly salesorderdetail: SalesorderdetailRow;
  readonly msdyn_orderlineresourcecategory: MsdynOrderlineresourcecategoryRow;
  readonly msdyn_orderlinetransactioncategory: MsdynOrderlinetransactioncategoryRow;
  readonly msdyn_contractlinescheduleofvalue: MsdynContractlinescheduleofvalueRow;
  readonly msdyn_project: MsdynProjectRow;
  readonly msdyn_projecttask: MsdynProjecttaskRow;
  readonly msdyn_projectteam: MsdynProjectteamRow;
  readonly msdyn_resourceassignment: MsdynResourceassignmentRow;
  readonly msdyn_estimateline: MsdynEstimatelineRow;
  readonly msdyn_actual: MsdynActualRow;
  readonly msdyn_transactionconnection: MsdynTransactionconnectionRow;
  readonly invoice: InvoiceRow;
  readonly invoicedetail: InvoicedetailRow;
  readonly msdyn_invoicelinetransaction: MsdynInvoicelinetransactionRow;
  readonly msdyn_timeentry: MsdynTimeentryRow;
  readonly msdyn_expense: MsdynExpenseRow;
  readonly msdyn_projectvendorinvoice: MsdynProjectvendorinvoiceRow;
  readonly msdyn_projectvendorinvoiceline: MsdynProjectvendorinvoicelineRow;
  readonly msdyn_journal: MsdynJournalRow;
  readonly msdyn_journalline: MsdynJournallineRow;
  readonly contact: ContactRow;
  readonly team: TeamRow;
  readonly businessunit: BusinessunitRow;
  readonly organization: OrganizationRow;
  readonly msdyn_exchangeratetype: MsdynExchangeratetypeRow;
  readonly msdyn_chartofaccounts: MsdynChartofaccountsRow;
  readonly msdyn_fiscalcalendar: MsdynFiscalcalendarRow;
  readonly msdyn_customergroup: MsdynCustomergroupRow;
  readonly msdyn_paymentterm: MsdynPaymenttermRow;
  readonly msdyn_paymentschedule: MsdynPaymentscheduleRow;
  readonly msdyn_paymentday: MsdynPaymentdayRow;
  readonly msdyn_customerpaymentmethod: MsdynCustomerpaymentmethodRow;
  readonly msdyn_vendorgroup: MsdynVendorgroupRow;
  readonly msdyn_vendorpaymentmethod: MsdynVendorpaymentmethodRow;
  readonly msdyn_taxgroup: MsdynTaxgroupRow;
  readonly calendar: CalendarRow;
  readonly pricelevel: PricelevelRow;
  readonly opportunity: OpportunityRow;
  readonly quote: QuoteRow;
  readonly quotedetail: QuotedetailRow;
  readonly msdyn_invoicefrequency: MsdynInvoicefrequencyRow;
  readonly msdyn_workhourtemplate: MsdynWorkhourtemplateRow;
  readonly msdyn_projectbucket: MsdynProjectbucketRow;
  readonly msdyn_projecttaskdependency: MsdynProjecttaskdependencyRow;
  readonly msdyn_projectchecklist: MsdynProjectchecklistRow;
  readonly msdyn_projectsprint: MsdynProjectsprintRow;
  readonly bookingstatus: BookingstatusRow;
  readonly msdyn_estimate: MsdynEstimateRow;
  readonly msdyn_subcontract: MsdynSubcontractRow;
  readonly msdyn_subcontractline: MsdynSubcontractlineRow;
  readonly msdyn_transactionorigin: MsdynTransactionoriginRow;
  readonly msdyn_projectapproval: MsdynProjectapprovalRow;
  readonly msdyn_approvalset: MsdynApprovalsetRow;
  readonly msdyn_operationset: MsdynOperationsetRow;
  readonly msdyn_operationsetdetail: MsdynOperationsetdetailRow;
  readonly msdyn_psserrorlog: MsdynPsserrorlogRow;
  readonly serviceendpoint: ServiceendpointRow;
  readonly sdkmessage: SdkmessageRow;
  readonly sdkmessagefilter: SdkmessagefilterRow;
  readonly sdkmessageprocessingstep: SdkmessageprocessingstepRow;
  readonly sdkmessageprocessingstepimage: SdkmessageprocessingstepimageRow;
  readonly asyncoperation: AsyncoperationRow;
  readonly msdyn_resourcecategorypricelevel: MsdynResourcecategorypricelevelRow;
  readonly msdyn_transactioncategorypricelevel: MsdynTransactioncategorypricelevelRow;
  readonly productpricelevel: ProductpricelevelRow;
  readonly annotation: AnnotationRow;
}

/** Lookups by table: the tables that each may point to. */
export interface DataverseLookups {
  readonly cdm_company: { readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser'; readonly cdm_defaultowningteam: 'team' };
  readonly msdyn_ledger: { readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser'; readonly msdyn_company: 'cdm_company'; readonly msdyn_accountingcurrency: 'transactioncurrency'; readonly msdyn_reportingcurrency: 'transactioncurrency'; readonly msdyn_budgetexchangeratetype: 'msdyn_exchangeratetype'; readonly msdyn_chartofaccounts: 'msdyn_chartofaccounts'; readonly msdyn_exchangeratetype: 'msdyn_exchangeratetype'; readonly msdyn_fiscalcalendar: 'msdyn_fiscalcalendar'; readonly msdyn_reportingcurrencyexchangeratetype: 'msdyn_exchangeratetype' };
  readonly transactioncurrency: { readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser'; readonly organizationid: 'organization' };
  readonly msdyn_currencyexchangerate: { readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly account: { readonly parentaccountid: 'account'; readonly primarycontactid: 'contact'; readonly transactioncurrencyid: 'transactioncurrency'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser'; readonly msdyn_company: 'cdm_company'; readonly msdyn_customergroupid: 'msdyn_customergroup'; readonly msdyn_billingaccount: 'account'; readonly msdyn_paymentterm: 'msdyn_paymentterm'; readonly msdyn_paymentschedule: 'msdyn_paymentschedule'; readonly msdyn_paymentday: 'msdyn_paymentday'; readonly msdyn_customerpaymentmethod: 'msdyn_customerpaymentmethod'; readonly msdyn_vendor: 'msdyn_vendor' };
  readonly msdyn_vendor: { readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser'; readonly transactioncurrencyid: 'transactioncurrency'; readonly msdyn_company: 'cdm_company'; readonly msdyn_vendorgroupid: 'msdyn_vendorgroup'; readonly msdyn_currencycode: 'transactioncurrency'; readonly msdyn_paymentterms: 'msdyn_paymentterm'; readonly msdyn_paymentschedule: 'msdyn_paymentschedule'; readonly msdyn_defaultpaymentdayname: 'msdyn_paymentday'; readonly msdyn_vendorpaymentmethod: 'msdyn_vendorpaymentmethod'; readonly msdyn_invoicevendoraccountnumber: 'msdyn_vendor'; readonly msdyn_taxgroup: 'msdyn_taxgroup' };
  readonly cdm_worker: { readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly systemuser: { readonly businessunitid: 'businessunit'; readonly parentsystemuserid: 'systemuser'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly bookableresource: { readonly userid: 'systemuser'; readonly contactid: 'contact'; readonly accountid: 'account'; readonly calendarid: 'calendar'; readonly transactioncurrencyid: 'transactioncurrency'; readonly msdyn_organizationalunit: 'msdyn_organizationalunit'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser'; readonly msdyn_company: 'cdm_company'; readonly cdm_workerid: 'cdm_worker' };
  readonly bookableresourcecategory: { readonly transactioncurrencyid: 'transactioncurrency'; readonly msdyn_transactioncategory: 'msdyn_transactioncategory'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly uom: { readonly uomscheduleid: 'uomschedule'; readonly baseuom: 'uom'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly uomschedule: { readonly organizationid: 'organization'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly product: { readonly defaultuomid: 'uom'; readonly defaultuomscheduleid: 'uomschedule'; readonly transactioncurrencyid: 'transactioncurrency'; readonly organizationid: 'organization'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser'; readonly msdyn_companyid: 'cdm_company' };
  readonly msdyn_organizationalunit: { readonly msdyn_currency: 'transactioncurrency'; readonly organizationid: 'organization'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser'; readonly msdyn_company: 'cdm_company' };
  readonly msdyn_transactioncategory: { readonly msdyn_defaultunit: 'uom'; readonly msdyn_unitgroup: 'uomschedule'; readonly organizationid: 'organization'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_expensecategory: { readonly msdyn_expensecategoryuid: 'msdyn_transactioncategory'; readonly organizationid: 'organization'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser'; readonly msdyn_owningcompany: 'cdm_company' };
  readonly salesorder: { readonly accountid: 'account'; readonly contactid: 'contact'; readonly transactioncurrencyid: 'transactioncurrency'; readonly pricelevelid: 'pricelevel'; readonly opportunityid: 'opportunity'; readonly quoteid: 'quote'; readonly msdyn_contractorganizationalunitid: 'msdyn_organizationalunit'; readonly msdyn_accountmanagerid: 'systemuser'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser'; readonly customerid: 'account' | 'contact'; readonly msdyn_owningcompany: 'cdm_company'; readonly msdyn_paymentterm: 'msdyn_paymentterm' };
  readonly msdyn_projectcontractsplitbillingrule: { readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser'; readonly transactioncurrencyid: 'transactioncurrency'; readonly msdyn_projectcontract: 'salesorder'; readonly msdyn_customer: 'account' | 'contact'; readonly msdyn_owningcompany: 'cdm_company' };
  readonly salesorderdetail: { readonly salesorderid: 'salesorder'; readonly productid: 'product'; readonly uomid: 'uom'; readonly quotedetailid: 'quotedetail'; readonly transactioncurrencyid: 'transactioncurrency'; readonly msdyn_invoicefrequency: 'msdyn_invoicefrequency'; readonly msdyn_project: 'msdyn_project'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser'; readonly msdyn_owningcompany: 'cdm_company' };
  readonly msdyn_orderlineresourcecategory: { readonly msdyn_contractlineid: 'salesorderdetail'; readonly msdyn_resourcecategory: 'bookableresourcecategory'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_orderlinetransactioncategory: { readonly msdyn_contractlineid: 'salesorderdetail'; readonly msdyn_transactioncategory: 'msdyn_transactioncategory'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_contractlinescheduleofvalue: { readonly transactioncurrencyid: 'transactioncurrency'; readonly msdyn_contract: 'salesorder'; readonly msdyn_contractlineid: 'salesorderdetail'; readonly msdyn_project: 'msdyn_project'; readonly msdyn_projecttask: 'msdyn_projecttask'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser'; readonly msdyn_owningcompany: 'cdm_company' };
  readonly msdyn_project: { readonly msdyn_customer: 'account'; readonly msdyn_salesorderid: 'salesorder'; readonly msdyn_contractorganizationalunitid: 'msdyn_organizationalunit'; readonly msdyn_projectmanager: 'systemuser'; readonly msdyn_projectteamid: 'team'; readonly msdyn_workhourtemplate: 'msdyn_workhourtemplate'; readonly transactioncurrencyid: 'transactioncurrency'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser'; readonly msdyn_owningcompany: 'cdm_company'; readonly msdyn_contractlineproject: 'salesorderdetail' };
  readonly msdyn_projecttask: { readonly msdyn_project: 'msdyn_project'; readonly msdyn_parenttask: 'msdyn_projecttask'; readonly msdyn_resourcecategory: 'bookableresourcecategory'; readonly msdyn_resourceorganizationalunitid: 'msdyn_organizationalunit'; readonly msdyn_transactioncategory: 'msdyn_transactioncategory'; readonly transactioncurrencyid: 'transactioncurrency'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser'; readonly msdyn_projectbucket: 'msdyn_projectbucket'; readonly msdyn_projectsprint: 'msdyn_projectsprint' };
  readonly msdyn_projectteam: { readonly msdyn_project: 'msdyn_project'; readonly msdyn_bookableresourceid: 'bookableresource'; readonly msdyn_resourcecategory: 'bookableresourcecategory'; readonly msdyn_organizationalunit: 'msdyn_organizationalunit'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_resourceassignment: { readonly msdyn_projectid: 'msdyn_project'; readonly msdyn_taskid: 'msdyn_projecttask'; readonly msdyn_projectteamid: 'msdyn_projectteam'; readonly msdyn_bookableresourceid: 'bookableresource'; readonly msdyn_bookingstatusid: 'bookingstatus'; readonly msdyn_userresourceid: 'systemuser'; readonly transactioncurrencyid: 'transactioncurrency'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser'; readonly msdyn_salescontractlineid: 'salesorderdetail'; readonly msdyn_company: 'cdm_company' };
  readonly msdyn_estimateline: { readonly msdyn_accountcustomer: 'account'; readonly msdyn_accountvendor: 'account'; readonly transactioncurrencyid: 'transactioncurrency'; readonly msdyn_bookableresource: 'bookableresource'; readonly msdyn_contactcustomer: 'contact'; readonly msdyn_contactvendor: 'contact'; readonly msdyn_estimate: 'msdyn_estimate'; readonly msdyn_pricelist: 'pricelevel'; readonly msdyn_product: 'product'; readonly msdyn_project: 'msdyn_project'; readonly msdyn_resourcecategory: 'bookableresourcecategory'; readonly msdyn_resourceorganizationalunitid: 'msdyn_organizationalunit'; readonly msdyn_task: 'msdyn_projecttask'; readonly msdyn_transactioncategory: 'msdyn_transactioncategory'; readonly msdyn_unit: 'uom'; readonly msdyn_unitschedule: 'uomschedule'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser'; readonly msdyn_salescontractlineid: 'salesorderdetail'; readonly msdyn_estimatelineorigin: 'msdyn_estimateline'; readonly msdyn_owningcompany: 'cdm_company' };
  readonly msdyn_actual: { readonly msdyn_accountcustomer: 'account'; readonly msdyn_accountvendor: 'account'; readonly transactioncurrencyid: 'transactioncurrency'; readonly msdyn_bookableresource: 'bookableresource'; readonly msdyn_contactcustomer: 'contact'; readonly msdyn_contactvendor: 'contact'; readonly msdyn_invoice: 'invoice'; readonly msdyn_pricelist: 'pricelevel'; readonly msdyn_product: 'product'; readonly msdyn_salescontract: 'salesorder'; readonly msdyn_unit: 'uom'; readonly msdyn_unitschedule: 'uomschedule'; readonly msdyn_contractorganizationalunitid: 'msdyn_organizationalunit'; readonly msdyn_project: 'msdyn_project'; readonly msdyn_resourcecategory: 'bookableresourcecategory'; readonly msdyn_resourceorganizationalunitid: 'msdyn_organizationalunit'; readonly msdyn_salescontractlineid: 'salesorderdetail'; readonly msdyn_task: 'msdyn_projecttask'; readonly msdyn_transactioncategory: 'msdyn_transactioncategory'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser'; readonly msdyn_owningcompany: 'cdm_company'; readonly msdyn_resourcingcompany: 'cdm_company'; readonly msdyn_accountingcurrency: 'transactioncurrency'; readonly msdyn_projectcontractsplitbillingrule: 'msdyn_projectcontractsplitbillingrule'; readonly msdyn_subcontract: 'msdyn_subcontract'; readonly msdyn_subcontractline: 'msdyn_subcontractline'; readonly msdyn_vendorinvoiceline: 'msdyn_projectvendorinvoiceline'; readonly msdyn_milestone: 'msdyn_contractlinescheduleofvalue' };
  readonly msdyn_transactionconnection: { readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser'; readonly msdyn_transaction1record: 'msdyn_actual' | 'msdyn_journalline' | 'msdyn_invoicelinetransaction'; readonly msdyn_transaction2record: 'msdyn_actual' | 'msdyn_journalline' | 'msdyn_invoicelinetransaction'; readonly msdyn_owningcompany: 'cdm_company' };
  readonly invoice: { readonly salesorderid: 'salesorder'; readonly accountid: 'account'; readonly contactid: 'contact'; readonly opportunityid: 'opportunity'; readonly transactioncurrencyid: 'transactioncurrency'; readonly pricelevelid: 'pricelevel'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser'; readonly customerid: 'account' | 'contact'; readonly msdyn_owningcompany: 'cdm_company'; readonly msdyn_projectcontractsplitbillingrule: 'msdyn_projectcontractsplitbillingrule' };
  readonly invoicedetail: { readonly invoiceid: 'invoice'; readonly productid: 'product'; readonly uomid: 'uom'; readonly salesorderdetailid: 'salesorderdetail'; readonly transactioncurrencyid: 'transactioncurrency'; readonly msdyn_project: 'msdyn_project'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser'; readonly msdyn_contractlineid: 'salesorderdetail' };
  readonly msdyn_invoicelinetransaction: { readonly msdyn_accountcustomer: 'account'; readonly msdyn_accountvendor: 'account'; readonly transactioncurrencyid: 'transactioncurrency'; readonly msdyn_bookableresource: 'bookableresource'; readonly msdyn_contactcustomer: 'contact'; readonly msdyn_contactvendor: 'contact'; readonly msdyn_contractorganizationalunitid: 'msdyn_organizationalunit'; readonly msdyn_invoice: 'invoice'; readonly msdyn_invoicelineid: 'invoicedetail'; readonly msdyn_originalinvoicelinedetail: 'msdyn_invoicelinetransaction'; readonly msdyn_pricelist: 'pricelevel'; readonly msdyn_product: 'product'; readonly msdyn_project: 'msdyn_project'; readonly msdyn_resourcecategory: 'bookableresourcecategory'; readonly msdyn_resourceorganizationalunitid: 'msdyn_organizationalunit'; readonly msdyn_salescontract: 'salesorder'; readonly msdyn_salescontractlineid: 'salesorderdetail'; readonly msdyn_task: 'msdyn_projecttask'; readonly msdyn_transactioncategory: 'msdyn_transactioncategory'; readonly msdyn_unit: 'uom'; readonly msdyn_unitschedule: 'uomschedule'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser'; readonly msdyn_projectcontractsplitbillingrule: 'msdyn_projectcontractsplitbillingrule' };
  readonly msdyn_timeentry: { readonly msdyn_bookableresource: 'bookableresource'; readonly msdyn_manager: 'systemuser'; readonly msdyn_project: 'msdyn_project'; readonly msdyn_projecttask: 'msdyn_projecttask'; readonly msdyn_resourcecategory: 'bookableresourcecategory'; readonly msdyn_resourceorganizationalunitid: 'msdyn_organizationalunit'; readonly msdyn_transactioncategory: 'msdyn_transactioncategory'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser'; readonly msdyn_resourcingcompany: 'cdm_company' };
  readonly msdyn_expense: { readonly transactioncurrencyid: 'transactioncurrency'; readonly msdyn_bookableresource: 'bookableresource'; readonly msdyn_expensecategory: 'msdyn_expensecategory'; readonly msdyn_manager: 'systemuser'; readonly msdyn_project: 'msdyn_project'; readonly msdyn_resourceorganizationalunitid: 'msdyn_organizationalunit'; readonly msdyn_unit: 'uom'; readonly msdyn_unitgroup: 'uomschedule'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser'; readonly msdyn_task: 'msdyn_projecttask'; readonly msdyn_transactioncategory: 'msdyn_transactioncategory'; readonly msdyn_owningcompany: 'cdm_company'; readonly msdyn_intercompanycompany: 'cdm_company' };
  readonly msdyn_projectvendorinvoice: { readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser'; readonly transactioncurrencyid: 'transactioncurrency'; readonly msdyn_vendor: 'account'; readonly msdyn_owningcompany: 'cdm_company'; readonly msdyn_subcontract: 'msdyn_subcontract' };
  readonly msdyn_projectvendorinvoiceline: { readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser'; readonly transactioncurrencyid: 'transactioncurrency'; readonly msdyn_vendorinvoice: 'msdyn_projectvendorinvoice'; readonly msdyn_unit: 'uom'; readonly msdyn_transactioncategory: 'msdyn_transactioncategory'; readonly msdyn_resourcecategory: 'bookableresourcecategory'; readonly msdyn_project: 'msdyn_project'; readonly msdyn_owningcompany: 'cdm_company'; readonly msdyn_task: 'msdyn_projecttask'; readonly msdyn_product: 'product'; readonly msdyn_subcontractline: 'msdyn_subcontractline'; readonly msdyn_bookableresource: 'bookableresource' };
  readonly msdyn_journal: { readonly msdyn_defaultproject: 'msdyn_project'; readonly msdyn_project: 'msdyn_project'; readonly msdyn_projecttask: 'msdyn_projecttask'; readonly msdyn_resourcecategory: 'bookableresourcecategory'; readonly msdyn_bookableresource: 'bookableresource'; readonly msdyn_expensecategory: 'msdyn_expensecategory'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_journalline: { readonly msdyn_accountcustomer: 'account'; readonly msdyn_accountvendor: 'account'; readonly transactioncurrencyid: 'transactioncurrency'; readonly msdyn_bookableresource: 'bookableresource'; readonly msdyn_contactcustomer: 'contact'; readonly msdyn_contactvendor: 'contact'; readonly msdyn_contractorganizationalunitid: 'msdyn_organizationalunit'; readonly msdyn_journal: 'msdyn_journal'; readonly msdyn_pricelist: 'pricelevel'; readonly msdyn_product: 'product'; readonly msdyn_project: 'msdyn_project'; readonly msdyn_resourcecategory: 'bookableresourcecategory'; readonly msdyn_resourceorganizationalunitid: 'msdyn_organizationalunit'; readonly msdyn_salescontract: 'salesorder'; readonly msdyn_salescontractlineid: 'salesorderdetail'; readonly msdyn_task: 'msdyn_projecttask'; readonly msdyn_transactioncategory: 'msdyn_transactioncategory'; readonly msdyn_unit: 'uom'; readonly msdyn_unitschedule: 'uomschedule'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly contact: { readonly parentcustomerid: 'account' | 'contact'; readonly transactioncurrencyid: 'transactioncurrency'; readonly managerid: 'contact'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly team: { readonly businessunitid: 'businessunit' };
  readonly businessunit: { readonly parentbusinessunitid: 'businessunit' };
  readonly msdyn_exchangeratetype: { readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_chartofaccounts: { readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_fiscalcalendar: { readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_customergroup: { readonly msdyn_company: 'cdm_company'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_paymentterm: { readonly msdyn_company: 'cdm_company'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_paymentschedule: { readonly msdyn_company: 'cdm_company'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_paymentday: { readonly msdyn_company: 'cdm_company'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_customerpaymentmethod: { readonly msdyn_company: 'cdm_company'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_vendorgroup: { readonly msdyn_company: 'cdm_company'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_vendorpaymentmethod: { readonly msdyn_company: 'cdm_company'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_taxgroup: { readonly msdyn_company: 'cdm_company'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly pricelevel: { readonly transactioncurrencyid: 'transactioncurrency'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly opportunity: { readonly customerid: 'account' | 'contact'; readonly transactioncurrencyid: 'transactioncurrency'; readonly parentaccountid: 'account'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly quote: { readonly customerid: 'account' | 'contact'; readonly transactioncurrencyid: 'transactioncurrency'; readonly opportunityid: 'opportunity'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly quotedetail: { readonly quoteid: 'quote'; readonly transactioncurrencyid: 'transactioncurrency'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_invoicefrequency: { readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_workhourtemplate: { readonly msdyn_bookableresourceid: 'bookableresource'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_projectbucket: { readonly msdyn_project: 'msdyn_project'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_projecttaskdependency: { readonly msdyn_project: 'msdyn_project'; readonly msdyn_predecessortask: 'msdyn_projecttask'; readonly msdyn_successortask: 'msdyn_projecttask'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_projectchecklist: { readonly msdyn_projecttaskid: 'msdyn_projecttask'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_projectsprint: { readonly msdyn_project: 'msdyn_project'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly bookingstatus: { readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_estimate: { readonly msdyn_project: 'msdyn_project'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_subcontract: { readonly msdyn_vendor: 'account'; readonly msdyn_project: 'msdyn_project'; readonly transactioncurrencyid: 'transactioncurrency'; readonly msdyn_owningcompany: 'cdm_company'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_subcontractline: { readonly msdyn_subcontract: 'msdyn_subcontract'; readonly msdyn_project: 'msdyn_project'; readonly msdyn_task: 'msdyn_projecttask'; readonly msdyn_resourcecategory: 'bookableresourcecategory'; readonly msdyn_transactioncategory: 'msdyn_transactioncategory'; readonly msdyn_product: 'product'; readonly msdyn_unit: 'uom'; readonly transactioncurrencyid: 'transactioncurrency'; readonly msdyn_owningcompany: 'cdm_company'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_transactionorigin: { readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_projectapproval: { readonly msdyn_timeentry: 'msdyn_timeentry'; readonly msdyn_expenseentry: 'msdyn_expense'; readonly msdyn_project: 'msdyn_project'; readonly msdyn_projecttask: 'msdyn_projecttask'; readonly msdyn_resourcecategory: 'bookableresourcecategory'; readonly msdyn_transactioncategory: 'msdyn_transactioncategory'; readonly msdyn_submittedby: 'systemuser'; readonly msdyn_manager: 'systemuser'; readonly msdyn_approvedby: 'systemuser'; readonly msdyn_approvalset: 'msdyn_approvalset'; readonly transactioncurrencyid: 'transactioncurrency'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_approvalset: { readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_operationset: { readonly msdyn_project: 'msdyn_project'; readonly msdyn_psserrorlog: 'msdyn_psserrorlog'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_operationsetdetail: { readonly msdyn_operationset: 'msdyn_operationset'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_psserrorlog: { readonly msdyn_project: 'msdyn_project'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly serviceendpoint: { readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly sdkmessage: { readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly sdkmessagefilter: { readonly sdkmessageid: 'sdkmessage'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly sdkmessageprocessingstep: { readonly sdkmessageid: 'sdkmessage'; readonly sdkmessagefilterid: 'sdkmessagefilter'; readonly eventhandler: 'serviceendpoint'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly sdkmessageprocessingstepimage: { readonly sdkmessageprocessingstepid: 'sdkmessageprocessingstep'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly asyncoperation: { readonly owningextensionid: 'sdkmessageprocessingstep'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_resourcecategorypricelevel: { readonly msdyn_resourcecategory: 'bookableresourcecategory'; readonly msdyn_pricelist: 'pricelevel'; readonly msdyn_organizationalunit: 'msdyn_organizationalunit'; readonly msdyn_unit: 'uom'; readonly msdyn_unitschedule: 'uomschedule'; readonly transactioncurrencyid: 'transactioncurrency'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly msdyn_transactioncategorypricelevel: { readonly msdyn_transactioncategory: 'msdyn_transactioncategory'; readonly msdyn_pricelist: 'pricelevel'; readonly msdyn_unit: 'uom'; readonly msdyn_unitschedule: 'uomschedule'; readonly transactioncurrencyid: 'transactioncurrency'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly productpricelevel: { readonly pricelevelid: 'pricelevel'; readonly productid: 'product'; readonly uomid: 'uom'; readonly transactioncurrencyid: 'transactioncurrency'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
  readonly annotation: { readonly objectid: 'msdyn_approvalset'; readonly owninguser: 'systemuser'; readonly ownerid: 'systemuser' | 'team'; readonly owningbusinessunit: 'businessunit'; readonly createdby: 'systemuser'; readonly modifiedby: 'systemuser' };
}
