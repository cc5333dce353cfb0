import { Decimal } from 'decimal.js';
import names from '../../metadata/schedule-api.json' with { type: 'json' };
import { decimalOf } from './decimal-of.ts';
import { invalid } from './known-problems.ts';
import type { MapValue, Violation } from './table-map.ts';

/** Hours that somebody is to work in a period of whole days. */
export interface WorkPeriod {
  /** The first and the last day: `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** A decimal. */
  readonly hours: string;
}

/** Of the scheduling service (documented). */
const earliest = '2000-01-01';
const latest = '2149-12-31';
const mostDays = 1_250;
const mostSlices = names.contour.slices;
/** Digits of hours that both systems hold; those of Finance are inferred. */
const hourDigits = 2;
const dayMilliseconds = 86_400_000;

/** The periods of a change, which carries them as JSON text; none where it names none. */
export function workOf(value: MapValue | undefined): readonly WorkPeriod[] {
  return typeof value === 'string' ? (JSON.parse(value) as readonly WorkPeriod[]) : [];
}

/**
 * The planned work of an assignment as the contour message takes it: minutes between two moments, the end of a period being
 * the beginning of the day after it. Days begin at midnight UTC, since the calendar of the project is not known.
 */
export function contourOf(periods: readonly WorkPeriod[]): string {
  const slices = periods.map(({ from, to, hours }) => {
    const minutes = new Decimal(hours).times(60).toFixed();
    return `{"minutes":${minutes},"start":"${from}T00:00:00Z","end":"${dayAfter(to)}T00:00:00Z"}`;
  });
  return `[${slices.join(',')}]`;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + dayMilliseconds).toISOString().slice(0, 10);
}

/** What is wrong with the periods of a change, each at its own place in the input. */
export function workViolations(value: MapValue | undefined): readonly Violation[] {
  const periods = workOf(value);
  if (value === undefined || value === null) return [];
  if (periods.length === 0 || periods.length > mostSlices) {
    const message = `Expected 1 to ${mostSlices} periods of work, received ${periods.length}.`;
    return [invalid('work', message, 'Give the hours of longer periods together.')];
  }
  const found = periods.flatMap((period, index) => periodViolations(period, index));
  return found.length > 0 ? found : [...overlapViolations(periods), ...lengthViolations(periods)];
}

function periodViolations({ from, to, hours }: WorkPeriod, index: number): readonly Violation[] {
  const at = (name: string) => `work.${index}.${name}`;
  const dates = Object.entries({ from, to }).flatMap(([name, day]): readonly Violation[] => {
    if (day >= earliest && day <= latest) return [];
    const message = `Expected a day from ${earliest} to ${latest}, which is what the scheduling service takes, received ${day}.`;
    return [invalid(at(name), message, 'Correct it.')];
  });
  const order = `Expected a last day on or after the first, received ${to} before ${from}.`;
  return [
    ...dates,
    ...(dates.length === 0 && to < from ? [invalid(at('to'), order, 'Correct one of the two.')] : []),
    ...hourViolations(hours, at('hours')),
  ];
}

function hourViolations(hours: string, field: string): readonly Violation[] {
  const given = decimalOf(hours);
  if (given === null || !given.greaterThan(0)) {
    return [invalid(field, `Expected hours above zero, received ${hours}.`, 'Correct them, or leave the period out.')];
  }
  if (given.decimalPlaces() <= hourDigits) return [];
  const message = `Expected at most ${hourDigits} digits after the point, which is what both systems hold, received ${hours}.`;
  return [{ code: 'PRECISION_LOSS', field, message, remedy: 'Round them.' }];
}

function overlapViolations(periods: readonly WorkPeriod[]): readonly Violation[] {
  const sorted = periods
    .map((period, index) => ({ ...period, index }))
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
  return sorted.flatMap(({ from, index }, place): readonly Violation[] => {
    const earlier = sorted[place - 1];
    if (earlier === undefined || earlier.to < from) return [];
    const message = `Expected periods that do not overlap, received one from ${from} while another lasts until ${earlier.to}.`;
    return [invalid(`work.${index}.from`, message, 'Correct one of the two.')];
  });
}

function lengthViolations(periods: readonly WorkPeriod[]): readonly Violation[] {
  const [first = ''] = periods.map(({ from }) => from).toSorted();
  const last =
    periods
      .map(({ to }) => to)
      .toSorted()
      .at(-1) ?? '';
  const days = (Date.parse(last) - Date.parse(first)) / dayMilliseconds + 1;
  if (days <= mostDays) return [];
  const message = `Expected work within ${mostDays} days, which is what the scheduling service takes of a task, received ${days}.`;
  return [invalid('work', message, 'Divide the task.')];
}
