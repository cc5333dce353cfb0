import type { FinanceSetup } from './finance-setup.ts';
import { keyOf } from './read-bound.ts';

/** The day on which Finance posts what was done on a day; null where no fiscal period takes it. */
export function postingDay(
  { periods, parameters }: Pick<FinanceSetup, 'periods' | 'parameters'>,
  company: string,
  date: string,
): string | null {
  const open = (periods.get(keyOf(company)) ?? []).filter(({ status }) => status === 'Open');
  if (open.some(({ first, last }) => first <= date && date <= last)) return date;
  if (!movesDates({ parameters }, company)) return null;
  return open.find(({ first }) => first > date)?.first ?? null;
}

/** Whether a company lets Finance move a date in a closed period to the next open day. */
export function movesDates({ parameters }: Pick<FinanceSetup, 'parameters'>, company: string): boolean {
  return parameters.get(keyOf(company))?.movesDates === 'Yes';
}
