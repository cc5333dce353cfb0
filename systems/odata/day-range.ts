import { dayAfter } from './calendar.ts';
import { allOf, anyOf } from './condition.ts';
import type { Addressed, Comparison, Condition } from './dialect.ts';

/**
 * Compares a date-time column with a calendar date: the value belongs to the day that its first ten characters (UTC) name.
 * So a Finance date, which travels as noon, and a Dataverse date-only column, which travels as midnight, both compare by day.
 */
export function compareWithDay(column: Addressed, op: Comparison, date: string): Condition {
  const from = `${date}T00:00:00Z`;
  const next = `${dayAfter(date)}T00:00:00Z`;
  const is = (operator: string, moment: string): Condition => ({ text: `${column.wirePath} ${operator} ${moment}` });
  switch (op) {
    case 'eq':
      return allOf([is('ge', from), is('lt', next)]);
    case 'ne':
      return anyOf([is('lt', from), is('ge', next)]);
    case 'lt':
      return is('lt', from);
    case 'le':
      return is('lt', next);
    case 'gt':
      return is('ge', next);
    case 'ge':
      return is('ge', from);
  }
}
