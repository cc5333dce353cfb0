import { endOfMonth, nextMonth, noon } from './calendar.ts';
import type { Company } from './companies.ts';
import type { World } from './world.ts';

/** First and last month with a fiscal period. */
const periods = { first: '2023-01', last: '2028-12' };

/** Record id of the first batch job. */
const firstJob = 5_637_300_001;

/** The batch jobs that every company has scheduled, by what they run. */
export const batchJobNames = {
  import: 'Import from staging table',
  post: 'Post Project Operations integration journals',
  postExpenses: 'Post expense reports',
} as const;

/** Adds open fiscal periods, one a month, and the batch jobs of the integration, not scheduled to run. */
export function addFinanceProcesses(world: World, companies: readonly Company[]): void {
  for (const company of companies) {
    for (let month = periods.first; month <= periods.last; month = nextMonth(month)) {
      world.addFinance('LedgerFiscalPeriods', {
        LegalEntityId: company.code,
        Calendar: 'Fiscal',
        YearName: month.slice(0, 4),
        PeriodName: `Period ${Number(month.slice(5))}`,
        StartDate: noon(`${month}-01`),
        EndDate: noon(endOfMonth(month)),
        PeriodStatus: 'Open',
      });
    }
  }
  const { import: importing, post, postExpenses } = batchJobNames;
  // Clients know jobs by their numbers: those of expenses come after all others, so that these keep theirs.
  const jobs = [[importing, post], [postExpenses]].flatMap((names) =>
    companies.flatMap((company) => names.map((name) => ({ name, company }))),
  );
  for (const [index, { name, company }] of jobs.entries()) {
    world.addFinance('BatchJobs', {
      BatchJobRecId: firstJob + index,
      JobDescription: name,
      Status: 'Finished',
      CompanyAccounts: company.dataArea,
      Recurrence: 'Every 10 minutes',
    });
  }
}
