import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Place, TestOrganisation } from '../test-organisation.ts';
import { openTestOrganisation } from '../test-organisation.ts';

let organisation: TestOrganisation;
let place: Place;
beforeAll(() => {
  organisation = openTestOrganisation();
  place = organisation.place('PRJ-0005');
});
afterAll(() => organisation.close());

const contract = () =>
  String(organisation.all('SELECT salesorderid AS id FROM salesorderdetail WHERE msdyn_project = ?', place.project)[0]?.['id']); // prettier-ignore
const state = (values: object) => organisation.client.send('PATCH', `salesorders(${contract()})`, values);
const draft = { msdyn_psastate: 192_350_000, msdyn_psastatusreason: 192_350_000 };
const statuses = (entry: string) => organisation.actualsOf(entry).map((row) => row['msdyn_adjustmentstatus']);
const [adjusted, unadjustable] = [192_350_001n, 192_350_002n];

function approved(): string {
  const entry = organisation.enter(place, 60);
  organisation.submit(entry);
  organisation.decide([entry]);
  return entry;
}

describe('confirming a contract', () => {
  it('makes its actuals anew, by the prices that are in force now, and connects them with those before', () => {
    const entry = approved();
    const [, sale] = organisation.actualsOf(entry);
    const [row] = organisation.all(
      'SELECT msdyn_resourcecategorypricelevelid AS id FROM msdyn_resourcecategorypricelevel WHERE msdyn_pricelist = ? AND msdyn_resourcecategory = ? AND msdyn_price = ?',
      sale!['msdyn_pricelist']!,
      sale!['msdyn_resourcecategory']!,
      sale!['msdyn_price']!,
    );
    const raised = { msdyn_price: 999.5 };
    expect(
      organisation.client.send('PATCH', `msdyn_resourcecategorypricelevels(${String(row?.['id'])})`, raised).status,
    ).toBe(204);
    expect(() => organisation.processes.confirmContract(contract())).toThrow(/because it is no draft/);
    state(draft);
    organisation.processes.confirmContract(contract());
    expect(statuses(entry)).toEqual([adjusted, adjusted, unadjustable, unadjustable, null, null]);
    const [cost, anew] = organisation.actualsOf(entry).slice(4);
    expect(anew?.['msdyn_price']).toBe(9_995_000n);
    const links = organisation.all(
      `SELECT msdyn_transaction1role || ' - ' || msdyn_transaction2role AS roles FROM msdyn_transactionconnection
       WHERE msdyn_transaction1record IN (?, ?) ORDER BY "$row"`,
      cost!['msdyn_actualid']!,
      anew!['msdyn_actualid']!,
    );
    expect(links.map(({ roles }) => roles)).toEqual([
      'Unbilled sales - Cost',
      'Replacing - Original',
      'Replacing - Original',
    ]);
  });

  it('leaves alone what is invoiced', () => {
    const entry = approved();
    const [, sale] = organisation.actualsOf(entry);
    organisation.processes.configureActuals({ directWrites: true });
    const path = `msdyn_actuals(${String(sale?.['msdyn_actualid'])})`;
    organisation.client.send('PATCH', path, { msdyn_billingstatus: 192_350_001 });
    organisation.processes.reset();
    state(draft);
    organisation.processes.confirmContract(contract());
    expect(statuses(entry)).toEqual([null, null]);
    organisation.processes.closeAsLost(contract());
    expect(statuses(entry)).toEqual([null, null]);
  });

  it('needs milestones that sum to the amount of each fixed-price line', () => {
    const [line] = organisation.all('SELECT * FROM salesorderdetail WHERE msdyn_billingmethod = 192350001 LIMIT 1');
    const id = String(line?.['salesorderid']);
    organisation.client.send('PATCH', `salesorders(${id})`, draft);
    organisation.client.send('PATCH', `salesorderdetails(${String(line?.['salesorderdetailid'])})`, {
      extendedamount: 1,
    });
    expect(() => organisation.processes.confirmContract(id)).toThrow(/milestones of a fixed price line do not sum/);
  });
});

describe('an expense that Finance posts', () => {
  const expense = (more: object) => ({
    msdyn_name: 'Flight',
    msdyn_externalexpenseid: 'EX-1',
    msdyn_price: 10,
    msdyn_transactiondate: '2025-11-03T00:00:00Z',
    'msdyn_Project@odata.bind': `/msdyn_projects(${place.project})`,
    'msdyn_ExpenseCategory@odata.bind': `/msdyn_expensecategories(${String(organisation.all('SELECT msdyn_expensecategoryid AS id FROM msdyn_expensecategory LIMIT 1')[0]?.['id'])})`,
    'transactioncurrencyid@odata.bind': `/transactioncurrencies(${String(organisation.all("SELECT transactioncurrencyid AS id FROM transactioncurrency WHERE isocurrencycode = 'USD'")[0]?.['id'])})`,
    ...more,
  });
  const refused = (more: object) =>
    organisation.refusal(organisation.client.send('POST', 'msdyn_expenses', expense(more)));

  it('is refused where it cannot be booked, and with it the posting', () => {
    const [summary] = organisation.all(
      'SELECT msdyn_projecttaskid AS id FROM msdyn_projecttask WHERE msdyn_project = ? AND msdyn_summary = 1',
      place.project,
    );
    const task = (id: string) => ({ 'msdyn_task@odata.bind': `/msdyn_projecttasks(${id})` });
    expect(refused(task(String(summary?.['id'])))).toMatch(/must be a leaf task/);
    expect(refused(task(organisation.place('PRJ-0001').task))).toMatch(/must belong to the project/);
    expect(refused({ msdyn_price: null })).toMatch(/amount/);
    expect(refused({ msdyn_transactiondate: null })).toMatch(/transaction date/);
  });

  it('is approved once, and its status is moved by nobody', () => {
    const id = organisation.client.create('msdyn_expenses', expense({}));
    expect(organisation.actualsOf(id)).toHaveLength(2);
    const path = `msdyn_expenses(${id})`;
    expect(organisation.client.send('GET', path).json).toMatchObject({ msdyn_expensestatus: 192_350_002 });
    expect(organisation.refusal(organisation.client.send('PATCH', path, { msdyn_expensestatus: 192_350_000 }))).toMatch(
      /directly/,
    );
    expect(organisation.client.send('PATCH', path, { msdyn_name: 'Flight home' }).status).toBe(204);
    expect(organisation.actualsOf(id)).toHaveLength(2);
  });
});
