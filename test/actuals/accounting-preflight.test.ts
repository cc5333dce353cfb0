import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { mostEntries, preflight } from '../../dualwrite/accounting/preflight.ts';
import { readSetup } from '../../dualwrite/accounting/read-setup.ts';
import { findEntries } from '../../dualwrite/accounting/read-work.ts';
import type { Journal } from '../../dualwrite/journal/journal.ts';
import { openSqliteJournal } from '../../dualwrite/journal/sqlite-journal.ts';
import { Runner } from '../../dualwrite/runner.ts';
import { testTimings } from '../write-through/mortal-runner.ts';
import type { ReadSession } from '../../systems/odata/query.ts';
import { liveSessions, startWorld, type World } from '../write-through/world.ts';
import { approvableTime, type ApprovableTime, type Place } from './approvable-time.ts';
import { october, property, spoiledSetups } from './spoiled-setups.ts';

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

const sessions = () => liveSessions(world);
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

  for (const { what, on, spoil, code, message, stops } of spoiledSetups) {
    const end =
      stops === undefined
        ? ''
        : stops === 'STAGED'
          ? ', without which nothing is imported'
          : ', without which nothing is posted';
    it(`misses ${what}${end}`, async () => {
      const entry = await submitted(place(on));
      expect((await look(entry)).findings).toEqual([]);
      const undo = await spoil(time);
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
    await time.change('finance', october, { PeriodStatus: 'Closed' });
    expect((await look(entry)).findings).toEqual([]);
    await time.approve(entry);
    await time.importAndPost();
    expect(new Set(await time.progress(entry))).toEqual(new Set(['POSTED']));
  });

  it('lets a contract with an agreed rate need none of the day', async () => {
    const entry = await submitted(place('PRJ-0007'));
    await time.change(
      'finance',
      "CDSProjectContracts(dataAreaId='usmf',ProjectContractID='CON-0007')?cross-company=true",
      {
        ExchangeRate: 1.25,
      },
    );
    time.takeOut('finance', 'ExchangeRates', "FromCurrency = 'GBP' AND ToCurrency = 'CHF'");
    await time.change('finance', "Ledgers('USMF')", { AccountingCurrency: 'CHF' });
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

  it('misses what an actual would have its currency from', async () => {
    const { dataverse } = time.sandbox.stores;
    const [lent, sold] = [await submitted(place(lentProject(), true)), await submitted(place('PRJ-0007'))];
    const clear = (table: string, column: string, where: string) => {
      const [row] = dataverse.all(`SELECT "${column}" AS value FROM "${table}" WHERE ${where}`);
      const set = (value: any) => dataverse.run(`UPDATE "${table}" SET "${column}" = ? WHERE ${where}`, [value]);
      set(null);
      time.undoLater(() => set(row?.['value'] ?? null));
    };
    clear('msdyn_timeentry', 'msdyn_resourceorganizationalunitid', `msdyn_timeentryid = '${lent}'`);
    clear('salesorder', 'transactioncurrencyid', "ordernumber = 'CON-0007'");
    const currencies = async () => (await look(lent, sold)).findings.map(({ code, message }) => `${code} ${message}`);
    expect(await currencies()).toEqual([
      expect.stringMatching(
        /^RESOURCING_UNIT_MISSING Expected a resourcing unit of [A-Z]{4}, which lends the person, received none\.$/,
      ),
      'CURRENCY_MISSING Expected a currency of the contract of the project PRJ-0007, received none.',
    ]);
    clear('msdyn_organizationalunit', 'msdyn_currency', "msdyn_name LIKE '%USA'");
    expect(await currencies()).toContain(
      'CURRENCY_MISSING Expected a currency of the contracting unit of the project PRJ-0007, received none.',
    );
  });

  it('says what it could not look at, and finds nothing there', async () => {
    const entry = await submitted(place('PRJ-0002'));
    time.takeOut('finance', 'LedgerFiscalPeriods', "LegalEntityId = 'USMF'");
    const { dataverse, finance } = sessions();
    const without: ReadSession = {
      system: finance.system,
      read: (query) => finance.read(query),
      pages: (query) => finance.pages(query),
      aggregate: (aggregation) => finance.aggregate(aggregation),
      has: (table, column) => table !== 'LedgerFiscalPeriods' && finance.has(table, column),
    };
    const blind = await preflight([entry], { dataverse, finance: without });
    expect(blind).toEqual({ findings: [], unchecked: ['FISCAL_PERIOD_NOT_OPEN'] });
    expect((await look(entry)).findings).toMatchObject([{ code: 'FISCAL_PERIOD_NOT_OPEN' }]);
  });

  it('sees that an approver took hours off the bill', async () => {
    const entry = await submitted(place('PRJ-0002'));
    await time.change('finance', property('NonChargeable'), { ProjLinePropertyLinePropertyId: '' });
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
    time.makeSomeFree();
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

  it('costs no more where each of five hundred has a project, a contract and a category of its own', async () => {
    const entry = await submitted(place('PRJ-0002'));
    const [work] = await (await findEntries([entry], sessions().dataverse)).works();
    const { finance } = time.sandbox.stores;
    const [row] = finance.all("SELECT * FROM ProjectsV2 WHERE dataAreaId = 'usmf' AND ProjectId = 'PRJ-0002'");
    const { $row: _row, ...project } = row!;
    const names = Object.keys(project).map((name) => `"${name}"`);
    const works = Array.from({ length: mostEntries }, (_, index) => {
      const number = `LONG-NUMBER-OF-A-${String(index).padStart(3, '0')}`;
      const values = Object.values({ ...project, ProjectId: number, ProjectContractId: number });
      finance.run(`INSERT INTO ProjectsV2 (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`, values);
      return { ...work!, contract: number, entry: { ...work!.entry, projectNumber: number, category: number } };
    });
    time.undoLater(() => finance.run("DELETE FROM ProjectsV2 WHERE ProjectId LIKE 'LONG-%'", []));
    world.sandbox.log.clear();
    const setup = await readSetup(works, sessions().finance);
    expect(setup.projects.size).toBe(mostEntries);
    expect(world.sandbox.requests().FINANCE.calls).toBe(2);
  });
});
