import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { mostEntries, preflight } from '../../dualwrite/accounting/preflight.ts';
import { findEntries } from '../../dualwrite/accounting/read-work.ts';
import type { FindingCode } from '../../dualwrite/accounting/finding.ts';
import type { Journal } from '../../dualwrite/journal/journal.ts';
import { openSqliteJournal } from '../../dualwrite/journal/sqlite-journal.ts';
import { Runner } from '../../dualwrite/runner.ts';
import { testTimings } from '../write-through/mortal-runner.ts';
import { startWorld, type World } from '../write-through/world.ts';
import { approvableTime, type ApprovableTime, type Place } from './approvable-time.ts';

const folder = mkdtempSync(join(tmpdir(), 'dualgraph-preflight-'));
let world: World;
let journal: Journal;
let runner: Runner;
let time: ApprovableTime;
let day = 0;

beforeAll(async () => {
  world = await startWorld({ actuals: 100 });
  journal = await openSqliteJournal(join(folder, 'journal.sqlite'));
  runner = await Runner.start({ ...testTimings, leaseMilliseconds: 10_000, journal, systems: world.systems });
  time = approvableTime({ sandbox: world.sandbox, runner, sessions });
  await time.importAndPost();
});
afterEach(() => time.putBack());
afterAll(async () => {
  await runner.close();
  await journal.close();
  await world[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

const sessions = () => {
  const options = {
    requestId: crypto.randomUUID(),
    signal: new AbortController().signal,
    deadline: Date.now() + 20_000,
  };
  const { dataverse, finance } = world.sources;
  return { dataverse: dataverse.openSession(options), finance: finance.openSession(options) };
};
const look = (...ids: readonly string[]) => preflight(ids, sessions());

/** Every entry has a day of its own, in October 2025. */
const nextDay = () => `2025-10-${String((day++ % 30) + 1).padStart(2, '0')}`;
const place = (number: string, isForeign = false): Place => {
  const [first] = time.places(number, isForeign);
  if (first === undefined) throw new Error(`Expected a place on ${number}.`);
  return first;
};
const submitted = async (where: Place): Promise<string> => {
  const entry = await time.enter(where, nextDay());
  await time.submit(entry);
  return entry;
};

/** A number of the seed with a team that another company lends people to. */
function lentProject(): string {
  const [row] = world.sandbox.stores.dataverse
    .all(`SELECT project.msdyn_projectnumber AS number FROM msdyn_project project
    JOIN msdyn_projectteam member ON member.msdyn_project = project.msdyn_projectid
    JOIN bookableresource person ON person.bookableresourceid = member.msdyn_bookableresourceid
    JOIN salesorderdetail line ON line.msdyn_project = project.msdyn_projectid AND line.msdyn_billingmethod = 192350000
    WHERE person.msdyn_company <> project.msdyn_owningcompany AND project.statecode = 0 ORDER BY 1 LIMIT 1`);
  return String(row?.['number']);
}

type Undo = () => unknown;

/** Sets columns of projects where no rule of Dataverse looks. */
function onProject(number: string, column: string, value: null): Undo {
  const { dataverse } = world.sandbox.stores;
  const [row] = dataverse.all(`SELECT "${column}" AS value FROM msdyn_project WHERE msdyn_projectnumber = ?`, [number]);
  const set = (to: any) =>
    dataverse.run(`UPDATE msdyn_project SET "${column}" = ? WHERE msdyn_projectnumber = ?`, [to, number]);
  set(value);
  return time.undoLater(() => set(row?.['value'] ?? null));
}

const enumOf = (name: string, member: string) =>
  encodeURIComponent(`Microsoft.Dynamics.DataEntities.${name}'${member}'`);
const change = (address: string, values: Record<string, unknown>) => time.change('finance', address, values);
const parameters = "ProjectParameterV2(dataAreaId='usmf',Key=0)?cross-company=true";
const october = "LedgerFiscalPeriods(LegalEntityId='USMF',Calendar='Fiscal',YearName='2025',PeriodName='Period 10')";
const property = (type: string) =>
  `BillingTypeLineProperties(dataAreaId='usmf',BillingType=${enumOf('ProjBillingType', type)})?cross-company=true`;
const both = async (...undos: readonly Promise<Undo>[]): Promise<Undo> => {
  const done = await Promise.all(undos);
  return async () => {
    for (const undo of done) await undo();
  };
};

interface Case {
  readonly what: string;
  readonly on: string;
  readonly spoil: () => Undo | Promise<Undo>;
  readonly code: FindingCode;
  readonly message: RegExp;
  /** How far an actual that is approved regardless comes; without it the sandbox does not mind. */
  readonly stops?: 'STAGED' | 'IN_JOURNAL';
}

const cases: readonly Case[] = [
  {
    what: 'a project category of the transaction category',
    on: 'PRJ-0002',
    spoil: () => time.takeOut('finance', 'ProjectCategoryEntities', "dataAreaId = 'usmf' AND Category LIKE 'TCN-%-1'"),
    code: 'PROJECT_CATEGORY_MISSING',
    message: /^Expected the project category TCN-0000\d-1 in the company USMF, received none\.$/,
    stops: 'STAGED',
  },
  {
    what: 'a shared category behind it',
    on: 'PRJ-0002',
    spoil: () => time.takeOut('finance', 'SharedCategories', "CategoryId LIKE 'TCN-%-1'"),
    code: 'PROJECT_CATEGORY_MISSING',
    message: /received one without its shared category\.$/,
    stops: 'STAGED',
  },
  {
    what: 'a line property for the billing type',
    on: 'PRJ-0002',
    spoil: () => change(property('Chargeable'), { ProjLinePropertyLinePropertyId: '' }),
    code: 'LINE_PROPERTY_MISSING',
    message: /^Expected a line property for the billing type Chargeable in the company USMF, received none\.$/,
    stops: 'STAGED',
  },
  {
    what: 'a line property for work on an internal project',
    on: 'PRJ-0010',
    spoil: () => change(property('NotAvailable'), { ProjLinePropertyLinePropertyId: '' }),
    code: 'LINE_PROPERTY_MISSING',
    message: /billing type NotAvailable in/,
    stops: 'STAGED',
  },
  {
    what: 'an exchange rate of the day',
    on: 'PRJ-0007',
    spoil: () =>
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
    spoil: () =>
      both(
        change("Ledgers('USMF')", { ReportingCurrency: 'EUR' }),
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
    spoil: () => change("Ledgers('USMF')", { AccountingCurrency: '' }),
    code: 'LEDGER_CURRENCY_MISSING',
    message: /^Expected a ledger of USMF with an accounting currency, received one without\.$/,
    stops: 'STAGED',
  },
  {
    what: 'an open fiscal period',
    on: 'PRJ-0002',
    spoil: () =>
      both(change(october, { PeriodStatus: 'Closed' }), change(parameters, { IsAccountingDateUpdateAllowed: 'No' })),
    code: 'FISCAL_PERIOD_NOT_OPEN',
    message: /^Expected an open fiscal period of USMF on 2025-10-\d\d, received one that is closed\.$/,
    stops: 'IN_JOURNAL',
  },
  {
    what: 'a fiscal period',
    on: 'PRJ-0002',
    spoil: async () => {
      const undo = await change(parameters, { IsAccountingDateUpdateAllowed: 'No' });
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
    spoil: () => {
      const set = (status: 'Open' | 'Closed') =>
        world.sandbox.processes.setPeriods({ legalEntity: 'USMF', from: '2025-10-01', to: '2029-12-31', status });
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
    spoil: () => time.takeOut('finance', 'ProjectsV2', "dataAreaId = 'usmf' AND ProjectId = 'PRJ-0005'"),
    code: 'PROJECT_MISSING',
    message: /^Expected the project PRJ-0005 in the company USMF of Finance, received none\.$/,
    stops: 'STAGED',
  },
  {
    what: 'a project that takes time',
    on: 'PRJ-0005',
    spoil: () =>
      change("ProjectsV2(dataAreaId='usmf',ProjectId='PRJ-0005')?cross-company=true", { ProjectStage: 'Completed' }),
    code: 'PROJECT_CLOSED',
    message: /^Expected the project PRJ-0005 to be open in Finance, received one that is finished\.$/,
  },
  {
    what: 'a rule for the posting profile',
    on: 'PRJ-0003',
    spoil: () => time.takeOut('finance', 'ProjRevenueProfileRules', "dataAreaId = 'usmf' AND ProjectGroupId = 'FP'"),
    code: 'POSTING_PROFILE_MISSING',
    message: /profile for FixedPrice, received none\.$/,
  },
  {
    what: 'the profile that the rule names',
    on: 'PRJ-0002',
    spoil: () => time.takeOut('finance', 'ProjRevenueProfiles', "dataAreaId = 'usmf' AND ProfileId = 'TM-NOACCR'"),
    code: 'POSTING_PROFILE_MISSING',
    message: /received one for the profile TM-NOACCR, which is not there\.$/,
  },
  {
    what: 'an owning company',
    on: 'PRJ-0002',
    spoil: () => onProject('PRJ-0002', 'msdyn_owningcompany', null),
    code: 'OWNING_COMPANY_MISSING',
    message: /^Expected an owning company of the project PRJ-0002, received none\.$/,
  },
  {
    what: 'a contracting unit',
    on: 'PRJ-0002',
    spoil: () => onProject('PRJ-0002', 'msdyn_contractorganizationalunitid', null),
    code: 'CONTRACTING_UNIT_MISSING',
    message: /^Expected a contracting unit of the project PRJ-0002, received none\.$/,
  },
  {
    what: 'a company in scope',
    on: 'PRJ-0002',
    spoil: async () => {
      const { value } = await time.dataverse.json(
        "cdm_companies?$select=cdm_companyid&$filter=cdm_companycode eq 'USMF'",
      );
      return time.change('dataverse', `cdm_companies(${value[0].cdm_companyid})`, { cdm_isenabledfordualwrite: false });
    },
    code: 'COMPANY_OUT_OF_SCOPE',
    message: /^Expected a company in dual-write scope, received USMF, which is not\.$/,
  },
];

describe('a look at time entries before their approval', () => {
  it('finds nothing where everything is set up, as the ledger confirms', async () => {
    const lent = lentProject();
    const entries: string[] = [];
    for (const where of [
      ...['PRJ-0001', 'PRJ-0002', 'PRJ-0003', 'PRJ-0007', 'PRJ-0010', 'PRJ-0016'].map((n) => place(n)),
      place(lent, true),
    ]) {
      entries.push(await submitted(where));
    }
    expect(await look(...entries)).toEqual({ findings: [], unchecked: ['INTERCOMPANY_RELATIONSHIP_MISSING'] });
    await time.approve(...entries);
    await time.importAndPost();
    const progress = (await Promise.all(entries.map((entry) => time.progress(entry)))).flat();
    expect(progress.length).toBeGreaterThan(entries.length);
    expect(new Set(progress)).toEqual(new Set(['POSTED']));
  });

  for (const { what, on, spoil, code, message, stops } of cases) {
    const end =
      stops === undefined
        ? ''
        : stops === 'STAGED'
          ? ', without which nothing is imported'
          : ', without which nothing is posted';
    it(`misses ${what}${end}`, async () => {
      const entry = await submitted(place(on));
      expect((await look(entry)).findings).toEqual([]);
      const undo = await spoil();
      const { findings } = await look(entry);
      expect(findings).toEqual([
        { timeEntryId: entry, code, message: expect.stringMatching(message), remedy: expect.stringMatching(/\.$/) },
      ]);
      if (stops !== undefined) {
        await time.approve(entry);
        await time.importAndPost();
        expect(await time.progress(entry)).toContain(stops);
      }
      await undo();
      expect((await look(entry)).findings).toEqual([]);
      if (stops === undefined) return;
      await time.importAndPost();
      expect(new Set(await time.progress(entry))).toEqual(new Set(['POSTED']));
    });
  }

  it('lets a closed period be where the company moves dates to an open one', async () => {
    const entry = await submitted(place('PRJ-0002'));
    await change(october, { PeriodStatus: 'Closed' });
    expect((await look(entry)).findings).toEqual([]);
    await time.approve(entry);
    await time.importAndPost();
    expect(new Set(await time.progress(entry))).toEqual(new Set(['POSTED']));
  });

  it('lets a contract with an agreed rate need none of the day', async () => {
    const entry = await submitted(place('PRJ-0007'));
    await change("CDSProjectContracts(dataAreaId='usmf',ProjectContractID='CON-0007')?cross-company=true", {
      ExchangeRate: 1.25,
    });
    time.takeOut('finance', 'ExchangeRates', "FromCurrency = 'GBP' AND ToCurrency = 'CHF'");
    await change("Ledgers('USMF')", { AccountingCurrency: 'CHF' });
    const { findings } = await look(entry);
    // The cost is in dollars, for which there is a rate; the sale in pounds has the contract's.
    expect(findings).toEqual([]);
  });

  it('asks the books of the company that lends a person', async () => {
    const entry = await submitted(place(lentProject(), true));
    const [lent] = (await (await findEntries([entry], sessions().dataverse)).works()).map((work) => work.entry);
    const lender = lent!.resourcingCompany;
    expect(lender).not.toBe(lent!.company);
    const undo = time.takeOut('finance', 'ProjectCategoryEntities', `dataAreaId = '${lender.toLowerCase()}'`);
    expect((await look(entry)).findings).toMatchObject([
      { code: 'PROJECT_CATEGORY_MISSING', message: expect.stringContaining(`in the company ${lender},`) },
    ]);
    await time.approve(entry);
    await time.importAndPost();
    expect(await time.progress(entry)).toContain('STAGED');
    await undo();
    await time.importAndPost();
    expect(new Set(await time.progress(entry))).toEqual(new Set(['POSTED']));
  });

  it('sees that an approver took hours off the bill', async () => {
    const entry = await submitted(place('PRJ-0002'));
    await change(property('NonChargeable'), { ProjLinePropertyLinePropertyId: '' });
    expect((await look(entry)).findings).toEqual([]);
    await time.decideBilling(entry, { msdyn_salesquantity: 0.5 });
    expect((await look(entry)).findings).toMatchObject([
      { code: 'LINE_PROPERTY_MISSING', message: expect.stringContaining('NonChargeable') },
    ]);
  });

  it('says everything at once, for each entry, in the order asked', async () => {
    const [one, other] = [await submitted(place('PRJ-0007')), await time.enter(place('PRJ-0010'), nextDay())];
    const inUsmf = "dataAreaId = 'usmf'";
    time.takeOut('finance', 'ProjectCategoryEntities', `${inUsmf} AND Category LIKE 'TCN-%-1'`);
    time.takeOut('finance', 'ExchangeRates', "FromCurrency = 'GBP'");
    time.takeOut('finance', 'LedgerFiscalPeriods', "LegalEntityId = 'USMF'");
    time.takeOut('finance', 'ProjRevenueProfileRules', inUsmf);
    time.takeOut('finance', 'BillingTypeLineProperties', inUsmf);
    const gone = '00000000-0000-4000-8000-000000000001';
    const { findings } = await look(other, gone, 'nothing', one.toUpperCase());
    const usual = ['PROJECT_CATEGORY_MISSING', 'LINE_PROPERTY_MISSING'];
    expect(findings.map(({ timeEntryId, code }) => [timeEntryId, code])).toEqual([
      ...[...usual, 'FISCAL_PERIOD_NOT_OPEN'].map((code) => [other, code]),
      [gone, 'TIME_ENTRY_MISSING'],
      ['nothing', 'TIME_ENTRY_MISSING'],
      ...[...usual, 'EXCHANGE_RATE_MISSING', 'FISCAL_PERIOD_NOT_OPEN', 'POSTING_PROFILE_MISSING'].map((code) => [
        one,
        code,
      ]),
    ]);
  });

  it('expects the very actuals that approval makes, on every project and task', async () => {
    const kinds = { COST: 0, UNBILLED_SALES: 5, RESOURCING_UNIT_COST: 7, INTER_ORGANIZATIONAL_SALES: 8 };
    const open = await time.dataverse.json('msdyn_projects?$select=msdyn_projectnumber&$filter=statecode eq 0');
    const places = open.value.flatMap(({ msdyn_projectnumber: number }: any) =>
      [false, true].flatMap((isForeign) => time.places(number, isForeign)),
    ) as Place[];
    const entries: string[] = [];
    for (const where of places) entries.push(await time.enter(where, '2025-09-15', 1));
    const works = await (await findEntries(entries, sessions().dataverse)).works();
    expect(works).toHaveLength(entries.length);
    await time.submit(...entries);
    for (let start = 0; start < entries.length; start += 100) await time.approve(...entries.slice(start, start + 100));
    const textOf = (type: number, ...rest: unknown[]) => [type, ...rest].join(' ');
    for (const { entry, actuals } of works) {
      const expected = actuals.map((one) =>
        textOf(192_350_000 + kinds[one.kind], one.company, one.currency, one.billingType),
      );
      const made = time.made(entry.id).map((one) => textOf(one.type, one.company, one.currency, one.billingType));
      expect(expected.toSorted(), entry.projectNumber).toEqual([...new Set(made)].toSorted());
    }
    expect(new Set(works.flatMap(({ actuals }) => actuals.map(({ kind }) => kind))).size).toBe(4);
    expect(new Set(works.flatMap(({ actuals }) => actuals.map((one) => one.billingType))).size).toBeGreaterThan(2);
  });

  it('costs two calls to each system, for one entry and for five hundred', async () => {
    const numbers = ['PRJ-0001', 'PRJ-0002', 'PRJ-0003', 'PRJ-0007', 'PRJ-0010', 'PRJ-0016', 'PRJ-0020'];
    const places = numbers.flatMap((number) => time.places(number));
    const entries: string[] = [];
    for (let index = 0; index < mostEntries; index += 1) {
      const date = new Date(Date.UTC(2025, 0, 1 + (index % 200))).toISOString().slice(0, 10);
      entries.push(await time.enter(places[index % places.length]!, date, 5));
    }
    await time.submit(...entries);
    for (const some of [entries.slice(0, 1), entries]) {
      world.sandbox.log.clear();
      expect((await look(...some)).findings).toEqual([]);
      const { DATAVERSE, FINANCE } = world.sandbox.requests();
      expect({ dataverse: DATAVERSE.calls, finance: FINANCE.calls }).toEqual({ dataverse: 2, finance: 2 });
      // Lists of five hundred travel as a few shorter ones in the same calls.
      expect(DATAVERSE.operations + FINANCE.operations).toBeLessThan(60);
    }
    await expect(look(...entries, crypto.randomUUID())).rejects.toThrow(
      /^Expected at most 500 time entries, received 501\./,
    );
  });
});
