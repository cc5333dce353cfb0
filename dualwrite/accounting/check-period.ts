import type { FinanceSetup } from './finance-setup.ts';
import type { Obstacle } from './finding.ts';
import { movesDates, postingDay } from './posting-day.ts';
import { keyOf } from './read-bound.ts';
import type { Work } from './read-work.ts';

/** Whether an open fiscal period of each company takes the day, or a later one where the company moves dates. */
export function checkPeriod({ actuals, date }: Work, setup: FinanceSetup): readonly Obstacle[] {
  return actuals.flatMap(({ company }): readonly Obstacle[] => {
    if (postingDay(setup, company, date) !== null) return [];
    const code = 'FISCAL_PERIOD_NOT_OPEN';
    if (movesDates(setup, company)) {
      const message = `Expected an open fiscal period of ${company} on ${date} or later, received none that is open.`;
      return [{ code, message, remedy: 'Open a period in Finance.' }];
    }
    const own = (setup.periods.get(keyOf(company)) ?? []).find(({ first, last }) => first <= date && date <= last);
    const received =
      own === undefined ? 'none' : own.status === 'Closed' ? 'one that is closed' : 'one that is on hold';
    return [
      {
        code,
        message: `Expected an open fiscal period of ${company} on ${date}, received ${received}.`,
        remedy: `${own === undefined ? 'Add the period' : 'Open the period'} in Finance, or allow in its project parameters that dates move to the next open day.`,
      },
    ];
  });
}
