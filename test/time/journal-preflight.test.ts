import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeOut } from '../support/take-out.ts';
import { beginScenario, told } from './books.ts';
import { type JournalPlace, journalPlace, type JournalWork, journalWork } from './journal-work.ts';
import { startTimeWork, type TimeWork } from './time-work.ts';

let work: TimeWork;
let journals: JournalWork;
let place: JournalPlace;

beforeAll(async () => {
  work = await startTimeWork({ actuals: 200 });
  journals = journalWork(work.stack);
  place = await journalPlace(work.stack, 'PRJ-0005');
});
afterAll(() => work.stack.close());

/** An entry journal with cost and sales of hours, and a fee. */
function journal(): Promise<string> {
  const hours = { roleId: place.role };
  return journals.journalOf(place.project, [
    ['COST', 'TIME', hours],
    ['UNBILLED_SALES', 'TIME', hours],
    ['UNBILLED_SALES', 'FEE', { quantity: '1', price: '10', documentDate: '2026-02-10' }],
  ]);
}

async function confirm(journalId: string, further: object = {}): Promise<any> {
  const { data, errors } = await work.stack.query(
    `mutation ($input: ConfirmJournalInput!) { confirmJournal(input: $input) {
      isConfirmed operation { state } userErrors { code message path } } }`,
    { input: { journalId, ...further } },
  );
  expect(errors).toBeUndefined();
  return data?.['confirmJournal'];
}

async function without(table: string, where: string, act: () => Promise<any>): Promise<any> {
  const putBack = takeOut(work.stack.sandbox.stores.finance, table, where);
  try {
    return await act();
  } finally {
    putBack();
  }
}

const refused = (...messages: readonly RegExp[]) => ({
  isConfirmed: false,
  operation: null,
  userErrors: messages.map((message) => ({
    code: 'ACCOUNTING_NOT_READY',
    message: expect.stringMatching(message),
    path: ['input', 'journalId'],
  })),
});

describe('an entry journal', () => {
  it('says of which lines Finance would not post what they become, and is not confirmed', async () => {
    const booked = beginScenario(work.stack);
    const id = await journal();
    expect(await without('ProjectsV2', "dataAreaId = 'usmf' AND ProjectId = 'PRJ-0005'", () => confirm(id))).toEqual(
      refused(
        /^The lines "COST of TIME", "UNBILLED_SALES of FEE", "UNBILLED_SALES of TIME" would not be posted\. Expected the project PRJ-0005/,
      ),
    );
    const fromFebruary = "LegalEntityId = 'USMF' AND StartDate >= '2026-02'";
    expect(await without('LedgerFiscalPeriods', fromFebruary, () => confirm(id, { dryRun: true }))).toEqual(
      refused(/^The line "UNBILLED_SALES of FEE" would not be posted\. .*fiscal period of USMF on 2026-02-10/),
    );
    const usual = work.stack.sandbox.stores.finance.get(
      `SELECT "RevenueCategory" AS id FROM "ProjectParameterV2" WHERE dataAreaId = 'usmf'`,
    )?.['id'];
    const ofFees = `dataAreaId = 'usmf' AND Category = '${String(usual)}'`;
    expect(await without('ProjectCategoryEntities', ofFees, () => confirm(id))).toEqual(
      refused(
        /^The line "UNBILLED_SALES of FEE" would not be posted\. .*which is the default for fees without a category/,
      ),
    );
    expect(await confirm(id, { dryRun: true })).toEqual({ isConfirmed: false, operation: null, userErrors: [] });
    expect(await confirm(id)).toMatchObject({ isConfirmed: true, userErrors: [] });
    expect(told(await booked())).toHaveLength(3);
  });

  it('is confirmed regardless where the caller does not want Finance to be asked', async () => {
    const id = await journal();
    const where = "dataAreaId = 'usmf' AND ProjectId = 'PRJ-0005'";
    const done = await without('ProjectsV2', where, () => confirm(id, { checkAccounting: false }));
    expect(done).toMatchObject({ isConfirmed: true, userErrors: [] });
  });

  it('costs one more call to Dataverse and two to Finance', async () => {
    const id = await journal();
    const calls = async (checkAccounting: boolean) => {
      const query = `mutation { confirmJournal(input: { journalId: "${id}", dryRun: true, checkAccounting: ${checkAccounting} }) { userErrors { code } } }`;
      const { result, calls: counted } = await work.stack.countCalls(query);
      expect(result.data?.['confirmJournal']).toEqual({ userErrors: [] });
      return counted;
    };
    const [unchecked, checked] = [await calls(false), await calls(true)];
    expect(checked.dataverse - unchecked.dataverse).toBe(1);
    expect(checked.finance - unchecked.finance).toBe(2);
  });
});
