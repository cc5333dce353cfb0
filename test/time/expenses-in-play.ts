import type { Sandbox } from '../../sandbox/sandbox.ts';
import { rawOData } from '../support/odata.ts';
import { Random } from '../write-through/random.ts';
import { count, type Tally } from '../write-through/schedule.ts';
import { enterReport } from './expense-work.ts';
import type { Row } from './finance-checks.ts';
import type { TimePlay } from './time-play.ts';

/** Expense reports that Finance posts while a schedule runs: of their actuals the gateway hears by looking alone. */
export interface ExpenseField {
  /** Finance posts a report that waits; whether there was one. */
  post(): boolean;
  /** The actuals of all that was posted. */
  actuals(): readonly Row[];
  /** What is wrong with what came of reports in Dataverse, once all are posted. */
  problems(tally: Tally): readonly string[];
}

/** Of the seed: time and material, two customers, fixed price, internal. */
const projects = ['PRJ-0001', 'PRJ-0002', 'PRJ-0003', 'PRJ-0010'] as const;

const ofExpenses = `FROM msdyn_expense expense WHERE expense.msdyn_externalexpenseid IN (SELECT value FROM json_each(?))`;

/** Enters a few reports, all of them approved: some of a company that lends. They are chosen by the seed, and by nothing else. */
export async function expenseField({ sandbox, seed }: Pick<TimePlay, 'sandbox' | 'seed'>): Promise<ExpenseField> {
  const { dataverse, finance } = sandbox.stores;
  const random = new Random(seed + 1_000_003);
  const caller = { finance: rawOData(sandbox.finance, sandbox.appToken('FINANCE')) };
  const waiting: string[] = [];
  for (let left = 1 + random.upTo(2); left > 0; left -= 1) {
    const lent = random.chance(0.3) ? { dataAreaId: 'demf', Currency: 'EUR', IntercompanyLegalEntity: 'USMF' } : {};
    const lines = Array.from({ length: 1 + random.upTo(1) }, () => ({ ...placeIn(sandbox, random), ...lent }));
    waiting.push(await enterReport(caller, ...lines));
  }
  const reports = [...waiting];
  const lines = () =>
    finance
      .all(
        'SELECT ExpenseTransactionNumber AS number FROM Expenses WHERE ExpenseReportNumber IN (SELECT value FROM json_each(?))',
        [JSON.stringify(reports.filter((report) => !waiting.includes(report)))],
      )
      .map(({ number }) => String(number));
  const actualsOf = (numbers: readonly string[]) =>
    dataverse.all(
      `SELECT actual.* FROM msdyn_actual actual WHERE actual.msdyn_actualid IN
       (SELECT origin.msdyn_transaction FROM msdyn_transactionorigin origin WHERE origin.msdyn_origin IN (SELECT expense.msdyn_expenseid ${ofExpenses}))`,
      [JSON.stringify(numbers)],
    );
  return {
    post() {
      const report = waiting.shift();
      if (report === undefined) return false;
      const { refused } = sandbox.processes.postExpenses({ report });
      if (refused.length > 0) throw new Error(`Expected ${report} to be posted: ${JSON.stringify(refused)}`);
      return true;
    },
    actuals: () => actualsOf(lines()),
    problems: (tally) =>
      lines().flatMap((number) => {
        const made = actualsOf([number]).length;
        count(tally.checks, 'actuals of expenses', made);
        return made > 0 ? [] : [`expense ${number} was posted and has no actuals`];
      }),
  };
}

/** A leaf task of a project that Finance knows. */
function placeIn({ stores: { finance, dataverse } }: Sandbox, random: Random) {
  const ProjectID = random.pick(projects);
  const known = finance.all('SELECT TaskId AS task FROM ProjectTasks WHERE ProjectId = ?', [ProjectID]);
  const leaves = dataverse.all(
    `SELECT task.msdyn_tasknumber AS number FROM msdyn_projecttask task JOIN msdyn_project project ON project.msdyn_projectid = task.msdyn_project
     WHERE project.msdyn_projectnumber = ? AND task.msdyn_summary = 0 AND task.msdyn_tasknumber IN (SELECT value FROM json_each(?))
     ORDER BY task.msdyn_tasknumber`,
    [ProjectID, JSON.stringify(known.map(({ task }) => task))],
  );
  return { ProjectID, ActivityNumber: String(random.pick(leaves)['number']), Billable: random.pick(['Yes', 'No', '']) };
}
