import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginScenario, told } from './books.ts';
import { confirmed, confirmJournal } from './dynamics-user.ts';
import { type JournalPlace, journalPlace, type JournalWork, journalWork } from './journal-work.ts';
import { startTimeWork, type TimeWork } from './time-work.ts';

// Journals and their lines are entered, confirmed and followed through the gateway.
let work: TimeWork;
let journals: JournalWork;
let places: Readonly<Record<'timeAndMaterial' | 'fixedPrice' | 'lent', JournalPlace>>;

const role = ({ role: roleId } = places.timeAndMaterial) => ({ roleId });
const category = ({ category: categoryId } = places.timeAndMaterial) => ({ categoryId });
const product = () => ({ productId: places.timeAndMaterial.product });

beforeAll(async () => {
  work = await startTimeWork({ actuals: 200 });
  journals = journalWork(work.stack);
  places = {
    timeAndMaterial: await journalPlace(work.stack, 'PRJ-0005'),
    fixedPrice: await journalPlace(work.stack, 'PRJ-0003'),
    lent: await journalPlace(work.stack, 'PRJ-0001'),
  };
});
afterAll(() => work.stack.close());

describe('an entry journal', () => {
  it.each([
    ['TIME', () => role()],
    ['EXPENSE', () => ({ ...category(), price: '40', basisPrice: '40' })],
    ['MATERIAL', () => ({ ...product(), price: '12.5' })],
  ] as const)('of %s comes to vouchers, cost and sales', async (ofClass, more) => {
    const booked = beginScenario(work.stack);
    const id = await journals.journalOf(places.timeAndMaterial.project, [
      ['COST', ofClass, more()],
      ['UNBILLED_SALES', ofClass, more()],
      ['BILLED_SALES', ofClass, more()],
    ]);
    expect(await confirmJournal(work.stack, id)).toMatchObject(confirmed);
    expect(told(await booked())).toEqual([
      `COST ${ofClass} CHARGEABLE 2 LIVE`,
      `UNBILLED_SALES ${ofClass} CHARGEABLE 2 LIVE`,
      `BILLED_SALES ${ofClass} CHARGEABLE 2 LIVE`,
    ]);
  });

  it('of a fee comes to a voucher', async () => {
    const booked = beginScenario(work.stack);
    const id = await journals.journalOf(places.timeAndMaterial.project, [
      ['UNBILLED_SALES', 'FEE', { ...category(), quantity: '1', price: '1000.5' }],
    ]);
    expect(await confirmJournal(work.stack, id)).toMatchObject(confirmed);
    expect(told(await booked())).toEqual(['UNBILLED_SALES FEE CHARGEABLE 1 LIVE']);
  });

  it('of a milestone is billed, and waits for its invoice', async () => {
    const booked = beginScenario(work.stack);
    const more = { ...fixedPriceLine(), quantity: '1', price: '500' };
    const id = await journals.journalOf(places.fixedPrice.project, [['BILLED_SALES', 'MILESTONE', more]]);
    expect(await confirmJournal(work.stack, id)).toMatchObject(confirmed);
    const [milestone, ...others] = await booked();
    expect(others).toEqual([]);
    expect(milestone).toMatchObject({ transactionClass: 'MILESTONE', accounting: { state: 'STAGED' } });
  });

  it('of a retainer is a pair: what is billed in advance is unbilled as its negative', async () => {
    const booked = beginScenario(work.stack);
    const more = (quantity: string) => ({ ...fixedPriceLine(), quantity, price: '750' });
    const alone = await journals.journalOf(places.fixedPrice.project, [['BILLED_SALES', 'RETAINER', more('1')]]);
    expect(await confirmJournal(work.stack, alone)).toMatchObject({
      isConfirmed: false,
      operation: { state: 'REJECTED' },
      userErrors: [{ code: 'REJECTED_BY_SYSTEM' }],
    });
    const pair = await journals.journalOf(places.fixedPrice.project, [
      ['BILLED_SALES', 'RETAINER', more('1')],
      ['UNBILLED_SALES', 'RETAINER', more('-1')],
    ]);
    expect(await confirmJournal(work.stack, pair)).toMatchObject(confirmed);
    expect(told(await booked())).toEqual([
      'BILLED_SALES RETAINER CHARGEABLE 1 LIVE',
      'UNBILLED_SALES RETAINER CHARGEABLE -1 LIVE',
    ]);
  });

  it.each([
    ['TIME', () => ({ ...role(), ...lent() })],
    ['EXPENSE', () => ({ ...category(), ...lent(), price: '40' })],
  ] as const)('of lent %s goes to the books of both companies, but for the cost', async (ofClass, more) => {
    const booked = beginScenario(work.stack);
    const id = await journals.journalOf(places.lent.project, [
      ['COST', ofClass, more()],
      ['RESOURCING_UNIT_COST', ofClass, more()],
      ['INTER_ORGANIZATIONAL_SALES', ofClass, more()],
      ['UNBILLED_SALES', ofClass, { ...more(), basisPrice: '40' }],
    ]);
    expect(await confirmJournal(work.stack, id)).toMatchObject(confirmed);
    const actuals = await booked();
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
      'TIME_AND_MATERIAL COST': ['TIME', 'EXPENSE', 'MATERIAL'],
      'TIME_AND_MATERIAL UNBILLED_SALES': ['TIME', 'EXPENSE', 'MATERIAL', 'FEE'],
      'TIME_AND_MATERIAL BILLED_SALES': ['TIME', 'EXPENSE', 'MATERIAL', 'FEE'],
      'TIME_AND_MATERIAL RESOURCING_UNIT_COST': ['TIME', 'EXPENSE'],
      'TIME_AND_MATERIAL INTER_ORGANIZATIONAL_SALES': ['TIME', 'EXPENSE'],
      'FIXED_PRICE COST': ['TIME', 'EXPENSE', 'MATERIAL'],
      'FIXED_PRICE UNBILLED_SALES': ['RETAINER'],
      'FIXED_PRICE BILLED_SALES': ['RETAINER', 'MILESTONE'],
      'FIXED_PRICE RESOURCING_UNIT_COST': ['TIME', 'EXPENSE'],
      'FIXED_PRICE INTER_ORGANIZATIONAL_SALES': ['TIME', 'EXPENSE'],
    };
    const classes = ['TIME', 'EXPENSE', 'MATERIAL', 'MILESTONE', 'FEE', 'RETAINER'];
    for (const [combination, expected] of Object.entries(allowed)) {
      const [method = '', type = ''] = combination.split(' ');
      const isFixed = method === 'FIXED_PRICE';
      const { project, contractLine } = isFixed ? places.fixedPrice : places.timeAndMaterial;
      const id = await journals.journal(project);
      const taken: string[] = [];
      for (const ofClass of classes) {
        // Which contract line Dataverse chooses where none is named, the gateway does not know: it is asked both ways.
        for (const named of isFixed ? [true] : [true, false]) {
          const line = named ? { ...category(), contractLineId: contractLine[method] } : category();
          const { userErrors } = await journals.add(id, type, ofClass, line);
          if (userErrors.length === 0) {
            taken.push(ofClass);
            continue;
          }
          const isLeft = !named && allowed[`FIXED_PRICE ${type}`]?.includes(ofClass);
          const told = isLeft
            ? { code: 'REJECTED_BY_SYSTEM' }
            : {
                code: 'INVALID',
                path: ['input', 'transactionClass'],
                message: expect.stringMatching(/^Expected .* with the transaction type .*, received /),
              };
          expect(userErrors, `${combination} ${ofClass}`).toMatchObject([told]);
        }
      }
      expect([combination, [...new Set(taken)].toSorted()]).toEqual([combination, expected.toSorted()]);
    }
  });
});

/** The fixed-price line: no class that it takes is found by inclusion. */
function fixedPriceLine() {
  return { ...category(), contractLineId: places.fixedPrice.contractLine['FIXED_PRICE'] };
}

/** Somebody whom another company lends to the project, on a task by time and material. */
function lent() {
  return { resourceId: places.lent.lent, contractLineId: places.lent.contractLine['TIME_AND_MATERIAL'] };
}
