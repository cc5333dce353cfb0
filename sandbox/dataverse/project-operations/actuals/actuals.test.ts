import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SqlRow } from '../../../store/sql-value.ts';
import { testUser } from '../../test-client.ts';
import type { Place, TestOrganisation } from '../test-organisation.ts';
import { openTestOrganisation } from '../test-organisation.ts';

let organisation: TestOrganisation;
const types: Record<string, string> = { 0: 'cost', 5: 'unbilled', 7: 'unit cost', 8: 'inter-org sales' };
const billing = ['non-chargeable', 'chargeable', 'complimentary', 'not available'];

beforeAll(() => {
  organisation = openTestOrganisation();
});
beforeEach(() => organisation.processes.reset());
afterAll(() => organisation.close());

function approve(place: Place, minutes: number, change: Record<string, unknown> = {}): SqlRow[] {
  const entry = organisation.enter(place, minutes);
  organisation.submit(entry);
  const id = String(organisation.approvals([entry])[0]?.['msdyn_projectapprovalid']);
  if (Object.keys(change).length > 0) {
    expect(organisation.client.send('PATCH', `msdyn_projectapprovals(${id})`, change).status).toBe(204);
  }
  organisation.decide([entry]);
  expect(organisation.entryStatus(entry)).toBe(2);
  return organisation.actualsOf(entry);
}

/** What an actual is about, in words: type, billing type, hours, price, amount, whether it is never sent. */
function told(rows: readonly SqlRow[]): string[] {
  return rows.map((row) => {
    const type = types[Number(row['msdyn_transactiontypecode']) - 192_350_000] ?? '?';
    const paid = billing[Number(row['msdyn_billingtype']) - 192_350_000] ?? '?';
    const [hours, price, amount] = ['quantity', 'price', 'amount'].map((name) => Number(row[`msdyn_${name}`]));
    const kept = row['msdyn_skipsync'] === 1n ? ', skipped' : '';
    return `${type}, ${paid}: ${hours! / 100} h at ${price! / 10_000} = ${amount! / 10_000}${kept}`;
  });
}

function filled(row: SqlRow | undefined): string[] {
  return Object.entries(row ?? {})
    .filter(([, value]) => value !== null)
    .map(([name]) => name)
    .sort();
}

function seeded(type: bigint): SqlRow | undefined {
  return organisation.all(
    `SELECT actual.* FROM msdyn_transactionorigin origin JOIN msdyn_actual actual ON actual.msdyn_actualid = origin.msdyn_transaction
     WHERE origin.msdyn_origintype = 'msdyn_timeentry' AND actual.msdyn_transactiontypecode = ?
       AND actual.msdyn_adjustmentstatus IS NULL AND actual.msdyn_vouchernumber IS NULL ORDER BY actual."$row" LIMIT 1`,
    type,
  )[0];
}

function links(rows: readonly SqlRow[]): string[] {
  const position = new Map(rows.map((row, index) => [row['msdyn_actualid'], index]));
  return organisation
    .all(
      `SELECT * FROM msdyn_transactionconnection WHERE msdyn_transaction1record IN (SELECT value FROM json_each(?)) ORDER BY "$row"`,
      JSON.stringify(rows.map((row) => row['msdyn_actualid'])),
    )
    .map((row) => {
      expect(row['msdyn_transaction1']).toBe(row['msdyn_transaction1record']);
      const [first, second] = [1, 2].map((side) => position.get(row[`msdyn_transaction${side}record`]));
      return `${first} ${String(row['msdyn_transaction1role'])} - ${second} ${String(row['msdyn_transaction2role'])}`;
    });
}

describe('hours approved', () => {
  it('by time and material: a cost, and an unbilled sale for each contract customer by its share', () => {
    const rows = approve(organisation.place('PRJ-0002'), 90);
    const cost = Number(rows[0]?.['msdyn_price']) / 10_000;
    const shares = rows.slice(1).map((row) => row['msdyn_price'] as bigint);
    expect(told(rows)).toEqual([
      `cost, chargeable: 1.5 h at ${cost} = ${cost * 1.5}`,
      ...shares.map(
        (price) => `unbilled, chargeable: 1.5 h at ${Number(price) / 10_000} = ${(Number(price) * 1.5) / 10_000}`,
      ),
    ]);
    const whole = shares.reduce((sum, price) => sum + price, 0n);
    expect(shares[0]).toBe((whole * 625n + 500n) / 1_000n);
    expect(rows.slice(1).every((row) => row['msdyn_billingstatus'] === 192_350_000n)).toBe(true);
    expect(new Set(rows.slice(1).map((row) => row['msdyn_accountcustomer'])).size).toBe(2);
    expect(links(rows)).toEqual(['1 Unbilled sales - 0 Cost', '2 Unbilled sales - 0 Cost']);
  });

  it('are priced by the lists: role and unit, in the currency of the row', () => {
    const [cost, unbilled] = approve(organisation.place('PRJ-0004'), 60);
    const [own] = organisation.all(
      `SELECT * FROM msdyn_resourcecategorypricelevel WHERE msdyn_pricelist = ? AND msdyn_resourcecategory = ? AND msdyn_organizationalunit = ?`,
      cost!['msdyn_pricelist']!,
      cost!['msdyn_resourcecategory']!,
      cost!['msdyn_resourceorganizationalunitid']!,
    );
    expect(cost).toMatchObject({
      msdyn_price: own?.['msdyn_price'],
      transactioncurrencyid: own?.['transactioncurrencyid'],
    });
    const [sales] = organisation.all(
      `SELECT row.msdyn_price AS price, contract.transactioncurrencyid AS currency, contract.pricelevelid AS list FROM salesorder contract
       JOIN msdyn_resourcecategorypricelevel row ON row.msdyn_pricelist = contract.pricelevelid
       WHERE contract.salesorderid = ? AND row.msdyn_resourcecategory = ?`,
      unbilled!['msdyn_salescontract']!,
      unbilled!['msdyn_resourcecategory']!,
    );
    expect(unbilled).toMatchObject({
      msdyn_price: sales?.['price'],
      transactioncurrencyid: sales?.['currency'],
      msdyn_pricelist: sales?.['list'],
    });
    expect(unbilled?.['transactioncurrencyid']).not.toBe(cost?.['transactioncurrencyid']);
  });

  it('are split into chargeable and not when the approver bills fewer, and larger when more', () => {
    const place = organisation.place('PRJ-0005');
    const kinds = (rows: SqlRow[]) => told(rows).map((text) => text.replace(/ at .*/, ''));
    expect(kinds(approve(place, 120, { msdyn_salesquantity: 1.5 }))).toEqual([
      'cost, chargeable: 2 h',
      'unbilled, chargeable: 1.5 h',
      'unbilled, non-chargeable: 0.5 h',
    ]);
    expect(kinds(approve(place, 120, { msdyn_salesquantity: 0 }))).toEqual([
      'cost, chargeable: 2 h',
      'unbilled, non-chargeable: 2 h',
    ]);
    expect(kinds(approve(place, 120, { msdyn_salesquantity: 3 }))).toEqual([
      'cost, chargeable: 2 h',
      'unbilled, chargeable: 3 h',
    ]);
    expect(kinds(approve(place, 120, { msdyn_billingtype: 192_350_002 }))).toEqual([
      'cost, complimentary: 2 h',
      'unbilled, complimentary: 2 h',
    ]);
  });

  it('in a role that the line does not pay for are not chargeable', () => {
    const place = organisation.place('PRJ-0005');
    const entry = organisation.enter(place);
    const [row] = organisation.all(
      `SELECT setup.msdyn_resourcecategory AS role FROM msdyn_orderlineresourcecategory setup
       JOIN salesorderdetail line ON line.salesorderdetailid = setup.msdyn_contractlineid
       WHERE line.msdyn_project = ? AND setup.msdyn_billingtype = 192350000`,
      place.project,
    );
    const role = { 'msdyn_resourceCategory@odata.bind': `/bookableresourcecategories(${String(row?.['role'])})` };
    expect(organisation.client.send('PATCH', `msdyn_timeentries(${entry})`, role).status).toBe(204);
    organisation.submit(entry);
    organisation.decide([entry]);
    expect(told(organisation.actualsOf(entry)).map((text) => text.split(':')[0])).toEqual([
      'cost, non-chargeable',
      'unbilled, non-chargeable',
    ]);
  });

  it('at a fixed price or inside the company make a cost only', () => {
    const fixed = approve(organisation.place('PRJ-0003'), 60);
    expect(told(fixed)).toEqual([expect.stringMatching(/^cost, chargeable: 1 h/)]);
    expect(fixed[0]?.['msdyn_salescontractlineid']).not.toBeNull();
    const internal = approve(organisation.place('PRJ-0010'), 60);
    expect(told(internal)).toEqual([expect.stringMatching(/^cost, not available: 1 h/)]);
    expect(internal[0]).toMatchObject({ msdyn_salescontract: null, msdyn_salescontractlineid: null });
  });

  it('on a project with both kinds of line follow the line of the task', () => {
    expect(approve(organisation.place('PRJ-0001', { isFixedPrice: true }), 60)).toHaveLength(1);
    expect(approve(organisation.place('PRJ-0001', { isFixedPrice: false }), 60)).toHaveLength(2);
  });

  it('of people of another company: the cost stays here, the lender gets its own cost and sale', () => {
    const rows = approve(organisation.place('PRJ-0001', { isForeign: true, isFixedPrice: false }), 60);
    expect(told(rows).map((text) => text.replace(/ at .* = [\d.]+/, ''))).toEqual([
      'cost, chargeable: 1 h, skipped',
      'unit cost, chargeable: 1 h',
      'inter-org sales, chargeable: 1 h',
      'unbilled, chargeable: 1 h',
    ]);
    const [cost, unitCost, sale, unbilled] = rows as [SqlRow, SqlRow, SqlRow, SqlRow];
    expect(unitCost['msdyn_owningcompany']).toBe(cost['msdyn_resourcingcompany']);
    expect(sale['msdyn_owningcompany']).toBe(cost['msdyn_resourcingcompany']);
    expect(unbilled['msdyn_owningcompany']).toBe(cost['msdyn_owningcompany']);
    expect(rows.every((row) => row['msdyn_isintercompany'] === 1n)).toBe(true);
    expect(sale['msdyn_price']).toBe(cost['msdyn_price']);
    expect(unitCost['msdyn_price'] as bigint).toBeLessThan(sale['msdyn_price'] as bigint);
    expect(links(rows)).toEqual(['1 Cost - 0 Original', '3 Unbilled sales - 0 Cost']);
  });

  it('of people of another unit in the same company: the two extra actuals are not sent', () => {
    const place = organisation.place('PRJ-0005');
    const [company] = organisation.all('SELECT * FROM msdyn_project WHERE msdyn_projectid = ?', place.project);
    const [own] = organisation.all(
      'SELECT * FROM msdyn_organizationalunit WHERE msdyn_organizationalunitid = ?',
      company!['msdyn_contractorganizationalunitid']!,
    );
    const unit = organisation.client.create('msdyn_organizationalunits', {
      msdyn_name: 'Second unit',
      'msdyn_company@odata.bind': `/cdm_companies(${String(own?.['msdyn_company'])})`,
      'msdyn_currency@odata.bind': `/transactioncurrencies(${String(own?.['msdyn_currency'])})`,
    });
    const entry = organisation.enter(place, 60, {
      'msdyn_ResourceOrganizationalUnitId@odata.bind': `/msdyn_organizationalunits(${unit})`,
    });
    organisation.submit(entry);
    organisation.decide([entry]);
    const rows = organisation.actualsOf(entry);
    expect(told(rows).map((text) => text.replace(/:.*?(, skipped)?$/, '$1'))).toEqual([
      'cost, chargeable',
      'unit cost, chargeable, skipped',
      'inter-org sales, chargeable, skipped',
      'unbilled, chargeable',
    ]);
    expect(rows.every((row) => row['msdyn_isintercompany'] === 0n)).toBe(true);
  });

  it.each([
    ['cost', 192_350_000n],
    ['unbilled sales', 192_350_005n],
    ['resourcing unit cost', 192_350_007n],
    ['inter-organizational sales', 192_350_008n],
  ])('fill the columns of %s that the seed fills', (_name, type) => {
    const made = approve(organisation.place('PRJ-0001', { isForeign: true, isFixedPrice: false }), 60);
    const like = seeded(type);
    const own = made.find((row) => row['msdyn_transactiontypecode'] === type);
    expect(filled(own)).toEqual(filled(like));
    expect(own).toMatchObject({ ownerid$target: 'team', owninguser: null });
  });

  it('come from the time entry and from its approval', () => {
    const entry = organisation.enter(organisation.place('PRJ-0005'));
    organisation.submit(entry);
    organisation.decide([entry]);
    const rows = organisation.all(
      `SELECT msdyn_origintype AS type, msdyn_transactionrole AS role FROM msdyn_transactionorigin
       WHERE msdyn_transaction IN (SELECT value FROM json_each(?)) ORDER BY "$row"`,
      JSON.stringify(organisation.actualsOf(entry).map((row) => row['msdyn_actualid'])),
    );
    expect(rows.map((row) => `${String(row['type'])}: ${String(row['role'])}`)).toEqual([
      'msdyn_timeentry: Cost',
      'msdyn_projectapproval: Cost',
      'msdyn_timeentry: Unbilled sales',
      'msdyn_projectapproval: Unbilled sales',
    ]);
  });

  it('have each a new import id', () => {
    const rows = approve(organisation.place('PRJ-0002'), 60);
    expect(new Set(rows.map((row) => row['msdyn_actualimportid'])).size).toBe(3);
  });
});

describe('an actual', () => {
  const path = () => {
    const [row] = organisation.all('SELECT msdyn_actualid AS id FROM msdyn_actual WHERE msdyn_vouchernumber IS NULL');
    return `msdyn_actuals(${String(row?.['id'])})`;
  };
  const patch = (values: Record<string, unknown>) => organisation.client.send('PATCH', path(), values);

  it('is created, changed and deleted by nobody', () => {
    const body = { msdyn_description: 'By hand', msdyn_amount: 1 };
    const create = organisation.client.send('POST', 'msdyn_actuals', body);
    expect(organisation.refusal(create)).toMatch(
      /can't be created manually or through customization\. Use entry journals/,
    );
    expect(organisation.refusal(patch({ msdyn_amount: 1 }))).toMatch(/'msdyn_amount' .* correction journals/);
    expect(organisation.refusal(organisation.client.send('DELETE', path()))).toMatch(/can't be deleted/);
  });

  it('may be told what it says already', () => {
    const { json } = organisation.client.send('GET', path());
    expect(patch({ msdyn_amount: json.msdyn_amount }).status).toBe(204);
  });

  it('gets its accounting columns from dual-write only', () => {
    const values = {
      msdyn_vouchernumber: 'V-1',
      msdyn_accountingcurrencyamount: 12.34,
      msdyn_accountingexchangerate: 1,
      msdyn_salestaxamount: 0,
      msdyn_postedaccountingdate: '2025-11-30T00:00:00Z',
    };
    expect(organisation.refusal(patch(values))).toMatch(/'msdyn_vouchernumber' .* only be updated by dual-write/);
    organisation.processes.configureActuals({ dualWriteUsers: [testUser] });
    expect(organisation.refusal(patch({ ...values, msdyn_quantity: 99 }))).toMatch(/'msdyn_quantity'/);
    expect(patch(values).status).toBe(204);
  });

  it('is written by data import where that is let through', () => {
    organisation.processes.configureActuals({ directWrites: true });
    const id = organisation.client.create('msdyn_actuals', { msdyn_description: 'Imported', msdyn_amount: 1 });
    expect(organisation.client.send('DELETE', `msdyn_actuals(${id})`).status).toBe(204);
  });
});
