import type { FindingCode } from '../../dualwrite/accounting/finding.ts';
import type { ApprovableTime } from './approvable-time.ts';

type Undo = () => unknown;

/** Sets columns of projects where no rule of Dataverse looks. */
function onProject(time: ApprovableTime, number: string, column: string, value: null): Undo {
  const { dataverse } = time.sandbox.stores;
  const [row] = dataverse.all(`SELECT "${column}" AS value FROM msdyn_project WHERE msdyn_projectnumber = ?`, [number]);
  const set = (to: any) =>
    dataverse.run(`UPDATE msdyn_project SET "${column}" = ? WHERE msdyn_projectnumber = ?`, [to, number]);
  set(value);
  return time.undoLater(() => set(row?.['value'] ?? null));
}

const enumOf = (name: string, member: string) =>
  encodeURIComponent(`Microsoft.Dynamics.DataEntities.${name}'${member}'`);
const parameters = "ProjectParameterV2(dataAreaId='usmf',Key=0)?cross-company=true";
/** The period of October 2025. */
export const october =
  "LedgerFiscalPeriods(LegalEntityId='USMF',Calendar='Fiscal',YearName='2025',PeriodName='Period 10')";
/** The line property of a billing type. */
export const property = (type: string) =>
  `BillingTypeLineProperties(dataAreaId='usmf',BillingType=${enumOf('ProjBillingType', type)})?cross-company=true`;
const both = async (...undos: readonly Promise<Undo>[]): Promise<Undo> => {
  const done = await Promise.all(undos);
  return async () => {
    for (const undo of done) await undo();
  };
};

/** Something that Finance or Dataverse lacks, and what comes of it. */
export interface SpoiledSetup {
  /** What is missing. */
  readonly what: string;
  /** Number of the project that is worked on. */
  readonly on: string;
  readonly spoil: (time: ApprovableTime) => Undo | Promise<Undo>;
  readonly code: FindingCode;
  readonly message: RegExp;
  /** How far an actual that is approved regardless comes; without it the sandbox does not mind. */
  readonly stops?: 'STAGED' | 'IN_JOURNAL';
}

/** One thing missing at a time. */
export const spoiledSetups: readonly SpoiledSetup[] = [
  {
    what: 'a project category of the transaction category',
    on: 'PRJ-0002',
    spoil: (time) =>
      time.takeOut('finance', 'ProjectCategoryEntities', "dataAreaId = 'usmf' AND Category LIKE 'TCN-%-1'"),
    code: 'PROJECT_CATEGORY_MISSING',
    message: /^Expected the project category TCN-0000\d-1 in the company USMF, received none\.$/,
    stops: 'STAGED',
  },
  {
    what: 'a shared category behind it',
    on: 'PRJ-0002',
    spoil: (time) => time.takeOut('finance', 'SharedCategories', "CategoryId LIKE 'TCN-%-1'"),
    code: 'PROJECT_CATEGORY_MISSING',
    message: /received one without its shared category\.$/,
    stops: 'STAGED',
  },
  {
    what: 'a line property for the billing type',
    on: 'PRJ-0002',
    spoil: (time) => time.change('finance', property('Chargeable'), { ProjLinePropertyLinePropertyId: '' }),
    code: 'LINE_PROPERTY_MISSING',
    message: /^Expected a line property for the billing type Chargeable in the company USMF, received none\.$/,
    stops: 'STAGED',
  },
  {
    what: 'a line property for work on an internal project',
    on: 'PRJ-0010',
    spoil: (time) => time.change('finance', property('NotAvailable'), { ProjLinePropertyLinePropertyId: '' }),
    code: 'LINE_PROPERTY_MISSING',
    message: /billing type NotAvailable in/,
    stops: 'STAGED',
  },
  {
    what: 'an exchange rate of the day',
    on: 'PRJ-0007',
    spoil: (time) =>
      time.takeOut(
        'finance',
        'ExchangeRates',
        "FromCurrency = 'GBP' AND ToCurrency = 'USD' AND StartDate LIKE '2025-10%'",
      ),
    code: 'EXCHANGE_RATE_MISSING',
    message:
      /^Expected an exchange rate of the type Default from GBP to USD on 2025-10-\d\d for the ledger of USMF, received none\.$/,
    stops: 'STAGED',
  },
  {
    what: 'an exchange rate into the reporting currency',
    on: 'PRJ-0002',
    spoil: (time) =>
      both(
        time.change('finance', "Ledgers('USMF')", { ReportingCurrency: 'EUR' }),
        Promise.resolve(
          time.takeOut(
            'finance',
            'ExchangeRates',
            "FromCurrency = 'USD' AND ToCurrency = 'EUR' AND StartDate LIKE '2025-10%'",
          ),
        ),
      ),
    code: 'EXCHANGE_RATE_MISSING',
    message: /from USD to EUR on 2025-10-\d\d/,
    stops: 'IN_JOURNAL',
  },
  {
    what: 'an accounting currency',
    on: 'PRJ-0002',
    spoil: (time) => time.change('finance', "Ledgers('USMF')", { AccountingCurrency: '' }),
    code: 'LEDGER_CURRENCY_MISSING',
    message: /^Expected a ledger of USMF with an accounting currency, received one without\.$/,
    stops: 'STAGED',
  },
  {
    what: 'an open fiscal period',
    on: 'PRJ-0002',
    spoil: (time) =>
      both(
        time.change('finance', october, { PeriodStatus: 'Closed' }),
        time.change('finance', parameters, { IsAccountingDateUpdateAllowed: 'No' }),
      ),
    code: 'FISCAL_PERIOD_NOT_OPEN',
    message: /^Expected an open fiscal period of USMF on 2025-10-\d\d, received one that is closed\.$/,
    stops: 'IN_JOURNAL',
  },
  {
    what: 'a fiscal period',
    on: 'PRJ-0002',
    spoil: async (time) => {
      const undo = await time.change('finance', parameters, { IsAccountingDateUpdateAllowed: 'No' });
      const putBack = time.takeOut(
        'finance',
        'LedgerFiscalPeriods',
        "LegalEntityId = 'USMF' AND YearName = '2025' AND PeriodName = 'Period 10'",
      );
      return async () => {
        await putBack();
        await undo();
      };
    },
    code: 'FISCAL_PERIOD_NOT_OPEN',
    message: /^Expected an open fiscal period of USMF on 2025-10-\d\d, received none\.$/,
    stops: 'IN_JOURNAL',
  },
  {
    what: 'an open fiscal period from then on',
    on: 'PRJ-0002',
    spoil: (time) => {
      const set = (status: 'Open' | 'Closed') =>
        time.sandbox.processes.setPeriods({ legalEntity: 'USMF', from: '2025-10-01', to: '2029-12-31', status });
      set('Closed');
      return time.undoLater(() => set('Open'));
    },
    code: 'FISCAL_PERIOD_NOT_OPEN',
    message: /on 2025-10-\d\d or later, received none that is open\.$/,
    stops: 'IN_JOURNAL',
  },
  {
    what: 'the project in Finance',
    on: 'PRJ-0005',
    spoil: (time) => time.takeOut('finance', 'ProjectsV2', "dataAreaId = 'usmf' AND ProjectId = 'PRJ-0005'"),
    code: 'PROJECT_MISSING',
    message: /^Expected the project PRJ-0005 in the company USMF of Finance, received none\.$/,
    stops: 'STAGED',
  },
  {
    what: 'a project that takes time',
    on: 'PRJ-0005',
    spoil: (time) =>
      time.change('finance', "ProjectsV2(dataAreaId='usmf',ProjectId='PRJ-0005')?cross-company=true", {
        ProjectStage: 'Completed',
      }),
    code: 'PROJECT_CLOSED',
    message: /^Expected the project PRJ-0005 to be open in Finance, received one that is finished\.$/,
  },
  {
    what: 'a rule for the posting profile',
    on: 'PRJ-0003',
    spoil: (time) =>
      time.takeOut('finance', 'ProjRevenueProfileRules', "dataAreaId = 'usmf' AND ProjectGroupId = 'FP'"),
    code: 'POSTING_PROFILE_MISSING',
    message: /profile for FixedPrice, received none\.$/,
  },
  {
    what: 'the profile that the rule names',
    on: 'PRJ-0002',
    spoil: (time) => time.takeOut('finance', 'ProjRevenueProfiles', "dataAreaId = 'usmf' AND ProfileId = 'TM-NOACCR'"),
    code: 'POSTING_PROFILE_MISSING',
    message: /received one for the profile TM-NOACCR, which is not there\.$/,
  },
  {
    what: 'an owning company',
    on: 'PRJ-0002',
    spoil: (time) => onProject(time, 'PRJ-0002', 'msdyn_owningcompany', null),
    code: 'OWNING_COMPANY_MISSING',
    message: /^Expected an owning company of the project PRJ-0002, received none\.$/,
  },
  {
    what: 'a contracting unit',
    on: 'PRJ-0002',
    spoil: (time) => onProject(time, 'PRJ-0002', 'msdyn_contractorganizationalunitid', null),
    code: 'CONTRACTING_UNIT_MISSING',
    message: /^Expected a contracting unit of the project PRJ-0002, received none\.$/,
  },
  {
    what: 'a company in scope',
    on: 'PRJ-0002',
    spoil: async (time) => {
      const { value } = await time.dataverse.json(
        "cdm_companies?$select=cdm_companyid&$filter=cdm_companycode eq 'USMF'",
      );
      return time.change('dataverse', `cdm_companies(${value[0].cdm_companyid})`, { cdm_isenabledfordualwrite: false });
    },
    code: 'COMPANY_OUT_OF_SCOPE',
    message: /^Expected a company in dual-write scope, received USMF, which is not\.$/,
  },
];
