import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeGlobalId } from '../../subgraphs/model/global-id.ts';
import { takeOut } from '../support/take-out.ts';
import { approvedActuals, correctActuals } from './correct.ts';
import { type Place, startTimeWork, type TimeWork } from './time-work.ts';

let work: TimeWork;

beforeAll(async () => {
  work = await startTimeWork({ actuals: 2_000 });
});
afterAll(() => work.stack.close());

const place = (number: string): Place => work.places.find(({ project }) => project.number === number)!;
const correct = (input: object) => correctActuals(work.stack, input);
const to = (number: string) => ({ projectId: place(number).project.id, taskId: place(number).task?.id });
const problems = ({ userErrors }: any): readonly string[] =>
  userErrors.map(({ code, path, message }: any) => `${code} ${path?.join('.')} ${message}`);

/** Takes rows out of Finance's tables while something is done. */
async function without<Result>(table: string, where: string, act: () => Promise<Result>): Promise<Result> {
  const putBack = takeOut(work.stack.sandbox.stores.finance, table, where);
  try {
    return await act();
  } finally {
    putBack();
  }
}

describe('a correction of hours', () => {
  it('says at each actual what Finance would not post of what takes its place, and corrects nothing', async () => {
    const [cost, sale] = await approvedActuals(work, 'PRJ-0005');
    const input = { ids: [cost.id, sale.id], replacement: to('PRJ-0010') };
    const isNewProject = "dataAreaId = 'usmf' AND ProjectId = 'PRJ-0010'";
    const { refused, dry } = await without('ProjectsV2', isNewProject, async () => ({
      refused: await correct(input),
      dry: await correct({ ...input, dryRun: true }),
    }));
    const expected = [0, 1].map((index) =>
      expect.stringContaining(
        `ACCOUNTING_NOT_READY input.ids.${index} What takes its place would not be posted. Expected the project PRJ-0010 in the company USMF of Finance, received none.`,
      ),
    );
    expect(problems(refused)).toEqual(expected);
    expect(problems(dry)).toEqual(expected);
    expect(refused).toMatchObject({ isCorrected: false, operation: null, journalId: null });
    // Once the project is there, the same goes through.
    expect(await correct(input)).toMatchObject({ isCorrected: true, userErrors: [] });
  });

  it('says what Finance would not post of the reversal', async () => {
    const [cost] = await approvedActuals(work, 'PRJ-0005');
    const input = { ids: [cost.id], replacement: to('PRJ-0010') };
    const isOldProject = "dataAreaId = 'usmf' AND ProjectId = 'PRJ-0005'";
    const refused = await without('ProjectsV2', isOldProject, () => correct(input));
    expect(problems(refused)).toEqual([
      expect.stringContaining('Its reversal would not be posted. Expected the project PRJ-0005'),
    ]);
  });

  it('looks at the day that it moves the work to', async () => {
    const [cost] = await approvedActuals(work, 'PRJ-0005');
    const far = { ids: [cost.id], replacement: { date: '2199-12-31' } };
    const [problem, ...others] = problems(await correct({ ...far, dryRun: true }));
    expect(problem).toMatch(
      /^ACCOUNTING_NOT_READY input\.ids\.0 What takes its place would not be posted\. .*2199-12-31/,
    );
    expect(others.every((one) => one.includes('What takes its place'))).toBe(true);
  });

  it('is made regardless where the caller does not want Finance to be asked', async () => {
    const [cost] = await approvedActuals(work, 'PRJ-0005');
    const input = { ids: [cost.id], replacement: to('PRJ-0010'), checkAccounting: false };
    const isNewProject = "dataAreaId = 'usmf' AND ProjectId = 'PRJ-0010'";
    const done = await without('ProjectsV2', isNewProject, () => correct(input));
    expect(done).toMatchObject({ isCorrected: true, userErrors: [] });
  });

  it('costs two more calls to each system', async () => {
    const [cost] = await approvedActuals(work, 'PRJ-0005');
    const calls = async (checkAccounting: boolean) => {
      const query = `mutation { correctActuals(input: { ids: ["${cost.id}"], replacement: { projectId: "${to('PRJ-0010').projectId}" }, dryRun: true, checkAccounting: ${checkAccounting} }) { userErrors { code } } }`;
      const { result, calls } = await work.stack.countCalls(query);
      expect(result.data?.['correctActuals']).toEqual({ userErrors: [] });
      return calls;
    };
    const [unchecked, checked] = [await calls(false), await calls(true)];
    expect(checked.dataverse - unchecked.dataverse).toBe(2);
    expect(checked.finance - unchecked.finance).toBe(2);
  });
});

describe('a correction of expenses', () => {
  it('says what Finance would not post of the reversals and of what takes their place, and corrects nothing', async () => {
    const { id, category } = expenseOf('PRJ-0010');
    const other = one(
      `SELECT msdyn_expensecategoryuid AS id FROM msdyn_expensecategory WHERE msdyn_expensecategoryuid <> '${category}' LIMIT 1`,
    );
    const number = (of: string) =>
      one(
        `SELECT msdyn_transactioncategorynumber AS id FROM msdyn_transactioncategory WHERE msdyn_transactioncategoryid = '${of}'`,
      );
    const moved = { ids: [id], replacement: { categoryId: encodeGlobalId('TransactionCategory', other) } };
    const without4 = (of: string, act: () => Promise<any>) =>
      without('ProjectCategoryEntities', `dataAreaId = 'usmf' AND Category = 'TCN-${number(of)}-4'`, act);
    const [anew, ...rest] = problems(await without4(other, () => correct(moved)));
    expect(anew).toMatch(
      new RegExp(
        `^ACCOUNTING_NOT_READY input\\.ids\\.0 What takes its place would not be posted\\. .*TCN-${number(other)}-4`,
      ),
    );
    expect(rest).toEqual([]);
    const reversed = problems(await without4(category, () => correct(moved)));
    expect(reversed).toEqual([
      expect.stringMatching(`Its reversal would not be posted\\. .*TCN-${number(category)}-4`),
    ]);
    expect(await correct({ ...moved, dryRun: true })).toMatchObject({ userErrors: [] });
  });

  it('looks at the currency that was paid, and the day', async () => {
    const { id } = expenseOf('PRJ-0010');
    const far = problems(await correct({ ids: [id], replacement: { date: '2199-12-31' }, dryRun: true }));
    expect(far).not.toEqual([]);
    expect(far.every((one) => one.includes('What takes its place'))).toBe(true);
  });
});

const one = (sql: string) => String(work.stack.sandbox.stores.dataverse.get(sql)?.['id']);

/** An expense of a project that is in force: its cost, and its transaction category. */
function expenseOf(project: string): { readonly id: string; readonly category: string } {
  const found = work.stack.sandbox.stores.dataverse.get(
    `SELECT cost.msdyn_actualid AS id, cost.msdyn_transactioncategory AS category FROM msdyn_actual cost
     JOIN msdyn_transactionorigin origin ON origin.msdyn_transaction = cost.msdyn_actualid AND origin.msdyn_origintype = 'msdyn_expense'
     JOIN msdyn_project project ON project.msdyn_projectid = cost.msdyn_project AND project.msdyn_projectnumber = ?
     WHERE cost.msdyn_adjustmentstatus IS NULL AND cost.msdyn_transactiontypecode = 192350000 LIMIT 1`,
    [project],
  );
  return { id: encodeGlobalId('Actual', String(found?.['id'])), category: String(found?.['category']) };
}
