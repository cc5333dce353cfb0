/** A calendar date, "YYYY-MM-DD". */
export type CalendarDate = string;

const millisecondsPerDay = 86_400_000;

function toDays(date: CalendarDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay);
}

function fromDays(days: number): CalendarDate {
  return new Date(days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The date a number of days later (or earlier). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDays(toDays(date) + days);
}

/** Days from the first date to the second. */
export function daysBetween(first: CalendarDate, second: CalendarDate): number {
  return toDays(second) - toDays(first);
}

/** The date moved back to Friday when it falls on a weekend. */
export function workday(date: CalendarDate): CalendarDate {
  const weekday = (toDays(date) + 4) % 7;
  if (weekday === 6) return addDays(date, -1);
  return weekday === 0 ? addDays(date, -2) : date;
}

/** "2025-03" of "2025-03-31". */
export function monthOf(date: CalendarDate): string {
  return date.slice(0, 7);
}

/** The last day of a month given as "2025-03". */
export function endOfMonth(month: string): CalendarDate {
  return addDays(nextMonth(month) + '-01', -1);
}

/** The month after a month given as "2025-03". */
export function nextMonth(month: string): string {
  return monthOf(addDays(`${month}-01`, 31));
}

/** How Dataverse stores a date without a time. */
export function midnight(date: CalendarDate): string {
  return `${date}T00:00:00Z`;
}

/** How Finance serves a date: at noon. */
export function noon(date: CalendarDate): string {
  return `${date}T12:00:00Z`;
}
