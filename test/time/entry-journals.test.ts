import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginScenario, told } from './books.ts';
import type { types } from './dynamics-user.ts';
import { classes, confirmed, confirmJournal, type DynamicsUser, dynamicsUser } from './dynamics-user.ts';
import { startTimeWork, type TimeWork } from './time-work.ts';

// Journals and their lines are entered by a user of Dynamics, in Dataverse; the gateway confirms them and follows what they make.
let work: TimeWork;
let user: DynamicsUser;
let projects: Readonly<Record<'timeAndMaterial' | 'fixedPrice' | 'lent', string>>;

const one = (sql: string) => String(work.stack.sandbox.stores.dataverse.get(sql)?.['id']);
const bound = (name: string, set: string, id: string) => ({ [`${name}@odata.bind`]: `/${set}(${id})` });
const role = () =>
  bound('msdyn_ResourceCategory', 'bookableresourcecategories', one('SELECT msdyn_resourcecategory AS id FROM msdyn_projectteam LIMIT 1')); // prettier-ignore
const category = () =>
  bound('msdyn_TransactionCategory', 'msdyn_transactioncategories', one('SELECT msdyn_expensecategoryuid AS id FROM msdyn_expensecategory LIMIT 1')); // prettier-ignore
const product = () =>
  bound('msdyn_Product', 'products', one('SELECT msdyn_product AS id FROM msdyn_actual WHERE msdyn_product IS NOT NULL LIMIT 1')); // prettier-ignore

beforeAll(async () => {
  work = await startTimeWork({ actuals: 200 });
  user = dynamicsUser(work.stack);
  const project = (number: string) => one(`SELECT msdyn_projectid AS id FROM msdyn_project WHERE msdyn_projectnumber = '${number}'`); // prettier-ignore
  projects = { timeAndMaterial: project('PRJ-0005'), fixedPrice: project('PRJ-0003'), lent: project('PRJ-0001') };
});
afterAll(() => work.stack.close());

describe('an entry journal', () => {
  it.each([
    ['time', () => role()],
    ['expense', () => ({ ...category(), msdyn_price: 40, msdyn_basisprice: 40 })],
    ['material', () => ({ ...product(), msdyn_price: 12.5 })],
  ] as const)('of %s comes to vouchers, cost and sales', async (name, more) => {
    const booked = beginScenario(work.stack);
    const id = await user.journalOf(projects.timeAndMaterial, [
      ['cost', name, more()],
      ['unbilled', name, more()],
      ['billed', name, more()],
    ]);
    expect(await confirmJournal(work.stack, id)).toMatchObject(confirmed);
    const ofClass = name.toUpperCase();
    expect(told(await booked())).toEqual([
      `COST ${ofClass} CHARGEABLE 2 LIVE`,
      `UNBILLED_SALES ${ofClass} CHARGEABLE 2 LIVE`,
      `BILLED_SALES ${ofClass} CHARGEABLE 2 LIVE`,
    ]);
  });

  it('of a fee comes to a voucher', async () => {
    const booked = beginScenario(work.stack);
    const id = await user.journalOf(projects.timeAndMaterial, [
      ['unbilled', 'fee', { ...category(), msdyn_quantity: 1, msdyn_price: 1000.5 }],
    ]);
    expect(await confirmJournal(work.stack, id)).toMatchObject(confirmed);
    expect(told(await booked())).toEqual(['UNBILLED_SALES FEE CHARGEABLE 1 LIVE']);
  });

  it('of a milestone is billed, and waits for its invoice', async () => {
    const booked = beginScenario(work.stack);
    const more = { ...fixedPriceLine(), msdyn_quantity: 1, msdyn_price: 500 };
    const id = await user.journalOf(projects.fixedPrice, [['billed', 'milestone', more]]);
    expect(await confirmJournal(work.stack, id)).toMatchObject(confirmed);
    const [milestone, ...others] = await booked();
    expect(others).toEqual([]);
    expect(milestone).toMatchObject({ transactionClass: 'MILESTONE', accounting: { state: 'STAGED' } });
  });

  it('of a retainer is a pair: what is billed in advance is unbilled as its negative', async () => {
    const booked = beginScenario(work.stack);
    const more = (quantity: number) => ({ ...fixedPriceLine(), msdyn_quantity: quantity, msdyn_price: 750 });
    const alone = await user.journalOf(projects.fixedPrice, [['billed', 'retainer', more(1)]]);
    expect(await confirmJournal(work.stack, alone)).toMatchObject({
      isConfirmed: false,
      operation: { state: 'REJECTED' },
      userErrors: [{ code: 'REJECTED_BY_SYSTEM' }],
    });
    const pair = await user.journalOf(projects.fixedPrice, [
      ['billed', 'retainer', more(1)],
      ['unbilled', 'retainer', more(-1)],
    ]);
    expect(await confirmJournal(work.stack, pair)).toMatchObject(confirmed);
    expect(told(await booked())).toEqual([
      'BILLED_SALES RETAINER CHARGEABLE 1 LIVE',
      'UNBILLED_SALES RETAINER CHARGEABLE -1 LIVE',
    ]);
  });

  it.each([
    ['time', () => ({ ...role(), ...lent() })],
    ['expense', () => ({ ...category(), ...lent(), msdyn_price: 40 })],
  ] as const)('of lent %s goes to the books of both companies, but for the cost', async (name, more) => {
    const booked = beginScenario(work.stack);
    const id = await user.journalOf(projects.lent, [
      ['cost', name, more()],
      ['unitCost', name, more()],
      ['interOrg', name, more()],
      ['unbilled', name, { ...more(), msdyn_basisprice: 40 }],
    ]);
    expect(await confirmJournal(work.stack, id)).toMatchObject(confirmed);
    const actuals = await booked();
    const ofClass = name.toUpperCase();
    expect(told(actuals)).toEqual([
      `COST ${ofClass} CHARGEABLE 2 LIVE`,
      `RESOURCING_UNIT_COST ${ofClass} CHARGEABLE 2 LIVE`,
      `INTER_ORGANIZATIONAL_SALES ${ofClass} CHARGEABLE 2 LIVE`,
      `UNBILLED_SALES ${ofClass} CHARGEABLE 2 LIVE`,
    ]);
    const [cost, unitCost, sale, unbilled] = actuals;
    expect(actuals.map(({ accounting }) => accounting.state)).toEqual(['SKIPPED', 'POSTED', 'POSTED', 'POSTED']);
    expect(unitCost?.legalEntity).toEqual(sale?.legalEntity);
    expect(unbilled?.legalEntity).toEqual(cost?.legalEntity);
    expect(unitCost?.legalEntity).not.toEqual(cost?.legalEntity);
  });

  it('takes the classes that its types and billing methods allow, and no other', async () => {
    const allowed: Readonly<Record<string, readonly string[]>> = {
      'timeAndMaterial cost': ['time', 'expense', 'material'],
      'timeAndMaterial unbilled': ['time', 'expense', 'material', 'fee'],
      'timeAndMaterial billed': ['time', 'expense', 'material', 'fee'],
      'timeAndMaterial unitCost': ['time', 'expense'],
      'timeAndMaterial interOrg': ['time', 'expense'],
      'fixedPrice cost': ['time', 'expense', 'material'],
      'fixedPrice unbilled': ['retainer'],
      'fixedPrice billed': ['retainer', 'milestone'],
      'fixedPrice unitCost': ['time', 'expense'],
      'fixedPrice interOrg': ['time', 'expense'],
    };
    const names = { ...projects, lent: projects.timeAndMaterial };
    for (const [combination, expected] of Object.entries(allowed)) {
      const [project, type] = combination.split(' ') as [keyof typeof names, keyof typeof types];
      const id = await user.journal(names[project]);
      const line = project === 'fixedPrice' ? fixedPriceLine() : {};
      const taken: string[] = [];
      for (const ofClass of Object.keys(classes) as (keyof typeof classes)[]) {
        const answer = await user.refusal('msdyn_journallines', user.line(id, type, ofClass, line));
        if (answer === 'taken') taken.push(ofClass);
        else expect(answer).toMatch(/isn't allowed for the transaction type/);
      }
      expect([combination, taken.toSorted()]).toEqual([combination, expected.toSorted()]);
    }
  });
});

/** The fixed-price line: no class that it takes is found by inclusion. */
function fixedPriceLine() {
  const sql = `SELECT salesorderdetailid AS id FROM salesorderdetail WHERE msdyn_billingmethod = 192350001 AND msdyn_project = '${projects.fixedPrice}' LIMIT 1`;
  return { ...category(), ...bound('msdyn_SalesContractLineId', 'salesorderdetails', one(sql)) };
}

/** Somebody whom another company lends to the project, on a task by time and material. */
function lent() {
  const member = one(
    `SELECT person.bookableresourceid AS id FROM msdyn_projectteam member
     JOIN bookableresource person ON person.bookableresourceid = member.msdyn_bookableresourceid
     JOIN msdyn_project project ON project.msdyn_projectid = member.msdyn_project
     WHERE project.msdyn_projectid = '${projects.lent}' AND person.msdyn_company <> project.msdyn_owningcompany LIMIT 1`,
  );
  const line = one(
    `SELECT salesorderdetailid AS id FROM salesorderdetail WHERE msdyn_billingmethod = 192350000 AND msdyn_project = '${projects.lent}' LIMIT 1`,
  );
  return {
    ...bound('msdyn_bookableresource', 'bookableresources', member),
    ...bound('msdyn_SalesContractLineId', 'salesorderdetails', line),
  };
}
