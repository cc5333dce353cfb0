import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SqlRow } from '../../../store/sql-value.ts';
import type { TestAnswer } from '../../test-client.ts';
import type { Place, TestOrganisation } from '../test-organisation.ts';
import { openTestOrganisation } from '../test-organisation.ts';

let organisation: TestOrganisation;
let place: Place;
const option = (number: number) => 192_350_000 + number;
const types = { cost: option(0), unbilled: option(5), billed: option(6), unitCost: option(7), interOrg: option(8) };
const classes = { time: option(0), expense: option(1), material: option(2), milestone: option(3), fee: option(4) };

beforeAll(() => {
  organisation = openTestOrganisation();
  place = organisation.place('PRJ-0005');
});
afterAll(() => organisation.close());

function journal(project = place.project): string {
  return organisation.client.create('msdyn_journals', {
    msdyn_description: 'Migrated',
    'msdyn_DefaultProject@odata.bind': `/msdyn_projects(${project})`,
  });
}

function body(id: string, type: keyof typeof types, ofClass: keyof typeof classes, more: object = {}) {
  return {
    msdyn_description: `${type} of ${ofClass}`,
    msdyn_transactiontypecode: types[type],
    msdyn_transactionclassification: classes[ofClass],
    msdyn_documentdate: '2025-11-03T00:00:00Z',
    msdyn_quantity: 2,
    'msdyn_Journal@odata.bind': `/msdyn_journals(${id})`,
    ...more,
  };
}

const add = (...line: Parameters<typeof body>) => organisation.client.create('msdyn_journallines', body(...line));
const refused = (...line: Parameters<typeof body>) =>
  organisation.refusal(organisation.client.send('POST', 'msdyn_journallines', body(...line)));

function post(id: string): TestAnswer {
  return organisation.client.send('POST', `msdyn_journals(${id})/Microsoft.Dynamics.CRM.msdyn_PostJournal`);
}

/** Confirms, and answers the actuals that this made. */
function confirm(id: string): SqlRow[] {
  const [newest] = organisation.all('SELECT max("$row") AS row FROM msdyn_actual');
  expect(post(id).status).toBe(204);
  return organisation.all('SELECT * FROM msdyn_actual WHERE "$row" > ? ORDER BY "$row"', newest!['row']!);
}

const line = (id: string) =>
  organisation.all('SELECT * FROM msdyn_journalline WHERE msdyn_journallineid = ?', id)[0] as SqlRow;

function labour(): object {
  const [member] = organisation.all(
    'SELECT msdyn_resourcecategory AS role FROM msdyn_projectteam WHERE msdyn_project = ? AND msdyn_bookableresourceid = ?',
    place.project,
    place.resource,
  );
  return {
    'msdyn_Task@odata.bind': `/msdyn_projecttasks(${place.task})`,
    'msdyn_bookableresource@odata.bind': `/bookableresources(${place.resource})`,
    'msdyn_ResourceCategory@odata.bind': `/bookableresourcecategories(${String(member?.['role'])})`,
  };
}

const bind = (name: string, set: string, table: string, where = '1 = 1') => {
  const [row] = organisation.all(`SELECT ${table}id AS id FROM ${table} WHERE ${where} LIMIT 1`);
  return { [`${name}@odata.bind`]: `/${set}(${String(row?.['id'])})` };
};
const category = () => bind('msdyn_TransactionCategory', 'msdyn_transactioncategories', 'msdyn_transactioncategory');
const product = () =>
  bind(
    'msdyn_Product',
    'products',
    'product',
    `productid IN (
       SELECT row.productid FROM msdyn_project project
       JOIN msdyn_organizationalunit unit ON unit.msdyn_organizationalunitid = project.msdyn_contractorganizationalunitid
       JOIN pricelevel list ON list.transactioncurrencyid = unit.msdyn_currency AND list.msdyn_module = 192350000
       JOIN productpricelevel row ON row.pricelevelid = list.pricelevelid WHERE project.msdyn_projectid = '${place.project}')`,
  );

function exists(table: string, column: string, actuals: readonly SqlRow[]): boolean {
  const ids = JSON.stringify(actuals.map((row) => row['msdyn_actualid']));
  return (
    organisation.all(`SELECT 1 AS found FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(?))`, ids)
      .length > 0
  );
}

describe('a line of an entry journal', () => {
  it('is filled in as approvals price and bill the same work', () => {
    const entry = organisation.enter(place, 120, { msdyn_date: '2025-11-03T00:00:00Z' });
    organisation.submit(entry);
    organisation.decide([entry]);
    const approved = organisation.actualsOf(entry);
    const id = journal();
    add(id, 'cost', 'time', labour());
    add(id, 'unbilled', 'time', labour());
    const made = confirm(id);
    expect(made).toHaveLength(2);
    const same = Object.keys(approved[0]!).filter(
      (name) =>
        !/^\$|id$|^msdyn_(description|externaldescription|externalreferenceid|transactioncategory)$|on$|version/.test(
          name,
        ),
    );
    for (const [index, actual] of made.entries()) {
      const [own, like] = [actual, approved[index]!].map((row) =>
        Object.fromEntries([...same, 'msdyn_salescontractlineid', 'ownerid'].map((name) => [name, row[name]])),
      );
      expect(own).toEqual(like);
    }
  });

  it('keeps the price and currency that the caller gives', () => {
    const id = add(journal(), 'cost', 'time', { ...labour(), msdyn_price: 12.5 });
    expect(line(id)).toMatchObject({ msdyn_price: 125_000n, msdyn_amount: 250_000n, msdyn_amount_base: 250_000n });
    expect(line(id)['transactioncurrencyid']).not.toBeNull();
  });

  it('is refused when quantity times price is more than an amount can be, also when it is changed', () => {
    const much = { msdyn_quantity: 1_000_000_000, msdyn_price: 1_000_000_000 };
    const outside = /The value 1000000000000000000.0000 of 'msdyn_amount' .* is outside the valid range/;
    expect(refused(journal(), 'cost', 'time', { ...labour(), ...much })).toMatch(outside);
    const id = add(journal(), 'cost', 'time', labour());
    const changed = organisation.client.send('PATCH', `msdyn_journallines(${id})`, much);
    expect(organisation.refusal(changed)).toMatch(outside);
  });

  it('has an amount that is quantity times price', () => {
    const id = add(journal(), 'cost', 'time', { ...labour(), msdyn_price: 12.5, msdyn_amount: 25 });
    const path = `msdyn_journallines(${id})`;
    expect(organisation.client.send('PATCH', path, { msdyn_quantity: 3 }).status).toBe(204);
    expect(line(id)['msdyn_amount']).toBe(375_000n);
    expect(organisation.refusal(organisation.client.send('PATCH', path, { msdyn_amount: 1 }))).toMatch(
      /must be its quantity times its price/,
    );
  });

  it('takes only the classes that its type and billing method allow', () => {
    const id = journal();
    expect(refused(id, 'cost', 'fee')).toBe(`The transaction class Fee isn't allowed for the transaction type Cost.`);
    expect(refused(id, 'interOrg', 'material')).toMatch(/Material isn't allowed .* Inter-Organizational Sales\.$/);
    expect(refused(journal(organisation.place('PRJ-0003').project), 'unbilled', 'time')).toBe(
      `The transaction class Time isn't allowed for the transaction type Unbilled Sales on a contract line with the billing method Fixed Price.`,
    );
  });

  it('is on a journal, and on a task of its project', () => {
    const { 'msdyn_Journal@odata.bind': _journal, ...rest } = body(journal(), 'cost', 'time');
    expect(organisation.refusal(organisation.client.send('POST', 'msdyn_journallines', rest))).toBe(
      'Journal is required on a journal line.',
    );
    const other = organisation.place('PRJ-0001').task;
    expect(refused(journal(), 'cost', 'time', { 'msdyn_Task@odata.bind': `/msdyn_projecttasks(${other})` })).toMatch(
      /must belong to the project/,
    );
  });
});

describe('confirming an entry journal', () => {
  it('makes one actual of each line, of every class, without origins and connections', () => {
    const id = journal();
    add(id, 'cost', 'time', labour());
    add(id, 'cost', 'expense', { ...category(), msdyn_price: 40 });
    add(id, 'unbilled', 'expense', { ...category(), msdyn_basisprice: 40 });
    add(id, 'cost', 'material', product());
    add(id, 'unbilled', 'material', product());
    add(id, 'unbilled', 'fee', { ...category(), msdyn_price: 1_000.5 });
    const made = confirm(id);
    const told = made.map((row) =>
      [row['msdyn_description'], Number(row['msdyn_amount']) / 10_000, row['msdyn_billingstatus']].join(': '),
    );
    const [materialCost, materialSale] = [made[3]!, made[4]!].map((row) => Number(row['msdyn_amount']) / 10_000);
    expect(told).toEqual([
      expect.stringMatching(/^cost of time: [1-9]/),
      'cost of expense: 80: ',
      'unbilled of expense: 88: 192350000',
      `cost of material: ${materialCost}: `,
      `unbilled of material: ${materialSale}: 192350000`,
      'unbilled of fee: 2001: 192350000',
    ]);
    for (const actual of [made[3]!, made[4]!]) {
      const [listed] = organisation.all(
        'SELECT amount FROM productpricelevel WHERE pricelevelid = ? AND productid = ?',
        actual['msdyn_pricelist']!,
        actual['msdyn_product']!,
      );
      expect(actual['msdyn_price']).toBe(listed?.['amount']);
    }
    expect(made[3]!['msdyn_pricelist']).not.toBe(made[4]!['msdyn_pricelist']);
    for (const sale of made.filter((row) => row['msdyn_transactiontypecode'] === 192_350_005n)) {
      expect(sale['msdyn_projectcontractsplitbillingrule']).not.toBeNull();
      expect(sale['msdyn_accountcustomer']).not.toBeNull();
    }
    expect(new Set(made.map((row) => row['msdyn_actualimportid'])).size).toBe(6);
    expect(made.every((row) => row['msdyn_adjustmentstatus'] === null && row['ownerid$target'] === 'team')).toBe(true);
    expect(exists('msdyn_transactionorigin', 'msdyn_transaction', made)).toBe(false);
    expect(exists('msdyn_transactionconnection', 'msdyn_transaction1record', made)).toBe(false);
  });

  it('keeps costs of lent people from Finance, and gives what they spend to their company', () => {
    place = organisation.place('PRJ-0001', { isForeign: true, isFixedPrice: false });
    const id = journal();
    add(id, 'cost', 'time', labour());
    add(id, 'unitCost', 'time', labour());
    add(id, 'interOrg', 'time', labour());
    const [cost, unitCost, sale] = confirm(id) as [SqlRow, SqlRow, SqlRow];
    expect([cost, unitCost, sale].map((row) => row['msdyn_skipsync'])).toEqual([1n, 0n, 0n]);
    expect(unitCost['msdyn_owningcompany']).toBe(cost['msdyn_resourcingcompany']);
    expect(unitCost['msdyn_owningcompany']).not.toBe(cost['msdyn_owningcompany']);
    expect(sale['msdyn_price']).toBe(cost['msdyn_price']);
    place = organisation.place('PRJ-0005');
  });

  it('happens once, and fixes journal and lines', () => {
    const id = journal();
    const own = add(id, 'cost', 'time', labour());
    confirm(id);
    expect(organisation.refusal(post(id))).toBe(
      `The journal ${id} can't be confirmed because it is confirmed already.`,
    );
    const patch = (path: string, values: object) => organisation.client.send('PATCH', path, values);
    const remove = (path: string) => organisation.client.send('DELETE', path);
    expect(line(own)['msdyn_isposted']).toBe(1n);
    expect(organisation.refusal(patch(`msdyn_journals(${id})`, { msdyn_description: 'x' }))).toMatch(
      /can't be changed/,
    );
    expect(organisation.refusal(patch(`msdyn_journals(${id})`, { msdyn_isposted: false }))).toMatch(/directly/);
    expect(organisation.refusal(remove(`msdyn_journals(${id})`))).toMatch(/can't be deleted/);
    expect(organisation.refusal(patch(`msdyn_journallines(${own})`, { msdyn_quantity: 1 }))).toMatch(
      /confirmed journal/,
    );
    expect(organisation.refusal(remove(`msdyn_journallines(${own})`))).toMatch(/confirmed journal/);
    expect(refused(id, 'cost', 'time', labour())).toMatch(/confirmed journal/);
    const moved = add(journal(), 'cost', 'time', labour());
    const target = { 'msdyn_Journal@odata.bind': `/msdyn_journals(${id})` };
    expect(organisation.refusal(patch(`msdyn_journallines(${moved})`, target))).toMatch(/confirmed journal/);
    expect(patch(`msdyn_journals(${id})`, { msdyn_description: 'Migrated' }).status).toBe(204);
  });

  it('refuses empty journals, and names what lines lack; then nothing is made', () => {
    const id = journal();
    expect(organisation.refusal(post(id))).toBe(`The journal ${id} can't be confirmed because it has no lines.`);
    const before = organisation.all('SELECT count(*) AS n FROM msdyn_actual');
    add(id, 'cost', 'time', labour());
    const [first, second] = [
      add(id, 'cost', 'time', { msdyn_quantity: 0, msdyn_documentdate: null }),
      add(id, 'cost', 'expense'),
    ];
    expect(organisation.refusal(post(id)).split('\n')).toEqual([
      `The journal line ${first} can't be confirmed because its document date, start date, end date, quantity, price, role are missing.`,
      `The journal line ${second} can't be confirmed because its price, transaction category are missing.`,
    ]);
    expect(organisation.all('SELECT count(*) AS n FROM msdyn_actual')).toEqual(before);
    expect(organisation.client.send('GET', `msdyn_journals(${id})`).json.msdyn_isposted).toBe(false);
  });

  it('is no matter of writing a column, and a journal that waits may be given up', () => {
    const id = journal();
    const own = add(id, 'cost', 'time', labour());
    const path = `msdyn_journals(${id})`;
    expect(organisation.refusal(organisation.client.send('PATCH', path, { msdyn_isposted: true }))).toMatch(
      /PostJournal/,
    );
    expect(organisation.refusal(organisation.client.send('POST', 'msdyn_journals', { msdyn_isposted: true }))).toMatch(
      /PostJournal/,
    );
    expect(
      organisation.refusal(organisation.client.send('POST', 'msdyn_journals', { msdyn_journaltype: option(1) })),
    ).toMatch(/actuals that are chosen/);
    expect(refused(id, 'cost', 'time', { ...labour(), msdyn_isposted: true })).toMatch(/PostJournal/);
    expect(organisation.client.send('DELETE', path).status).toBe(204);
    expect(organisation.client.send('GET', `msdyn_journallines(${own})`).status).toBe(404);
  });
});
