import { isLosslessNumber, parse } from 'lossless-json';
import type { SqlRow, SqlValue } from '../../store/sql-value.ts';
import { normalDateTime } from '../../store/sql-value.ts';
import type { Store } from '../../store/store.ts';
import { divideHalfAway, times } from '../../seed/amounts.ts';
import type { Call } from '../call.ts';
import { billingOf } from './actuals/contract-line.ts';
import { transactionClass } from './choices.ts';
import { Memo } from './memo.ts';
import { isObject } from '../payload.ts';
import type { Price } from './pricing/price-book.ts';
import { PriceBook } from './pricing/price-book.ts';
import { changeTo, numberOf, rowById, textOf } from './process-rows.ts';

/** A part of an assignment: so many minutes between two moments. */
interface Slice {
  readonly minutes: number;
  readonly start: string;
  readonly end: string;
}

/** The table of assignments. */
export const assignments = 'msdyn_resourceassignment';

/** Hours with four digits after the point, as a whole number. */
const scaledHours = (hours: number) => BigInt(Math.round(hours * 10_000));

/** The assignments of a task, oldest first. */
export function assignmentsOf(store: Store, task: string): SqlRow[] {
  return store.all(`SELECT * FROM ${assignments} WHERE msdyn_taskid = ? ORDER BY "$row"`, [task]);
}

/**
 * Shares the effort of a task out among its assignments, each for the whole length of the task; those whose contour was just
 * set keep theirs and take from the rest. How the real service does it is not documented.
 */
export function shareEffort(call: Call, task: SqlRow, keep: ReadonlySet<string>): void {
  const rows = assignmentsOf(call.environment.store, String(task['msdyn_projecttaskid']));
  const isKept = (row: SqlRow) => keep.has(String(row['msdyn_resourceassignmentid']));
  const kept = rows.filter(isKept).reduce((sum, row) => sum + Number(row['msdyn_effort'] ?? 0), 0);
  const open = rows.filter((row) => !isKept(row));
  const effort = Math.max(0, Number(task['msdyn_effort'] ?? 0) - kept);
  const share = Math.floor((effort / open.length) * 100) / 100;
  for (const [index, row] of open.entries()) {
    const isLast = index === open.length - 1;
    const hours = isLast ? Math.round((effort - share * (open.length - 1)) * 100) / 100 : share;
    const start = momentOf(task, 'msdyn_start', 'msdyn_scheduledstart');
    const finish = momentOf(task, 'msdyn_finish', 'msdyn_scheduledend') ?? start;
    const slices = start === null || finish === null || hours === 0 ? [] : [sliceOf(hours, start, finish)];
    plan(call, row, { hours, start, finish, plannedWork: JSON.stringify(slices) });
  }
}

/** Gives an assignment the hours and the moments of the contour that was set, and returns them. */
export function followContour(call: Call, row: SqlRow): number {
  const text = String(row['msdyn_plannedwork'] ?? '[]');
  const slices = slicesOf(text);
  const hours = slices.reduce((sum, { minutes }) => sum + minutes, 0) / 60;
  const start = slices.map((slice) => slice.start).sort()[0] ?? null;
  const finish =
    slices
      .map((slice) => slice.end)
      .sort()
      .at(-1) ?? null;
  plan(call, row, { hours, start, finish, plannedWork: text });
  return hours;
}

/** What begins or ends at midnight is worked in the hours of that day, or of the day before. */
function worked(moment: string, edge: 'start' | 'end'): string {
  if (!moment.endsWith('T00:00:00Z')) return moment;
  if (edge === 'start') return moment.replace('T00', 'T08');
  return `${new Date(Date.parse(moment) - 1).toISOString().slice(0, 10)}T16:00:00Z`;
}

function sliceOf(hours: number, start: string, end: string): Slice {
  return { minutes: Math.round(hours * 60 * 100) / 100, start, end };
}

function slicesOf(text: string): readonly Slice[] {
  const parsed = parse(text);
  if (!Array.isArray(parsed)) return [];
  return parsed.flatMap((slice: unknown): Slice[] => {
    if (!isObject(slice) || !isLosslessNumber(slice['minutes'])) return [];
    const [start, end] = [slice['start'], slice['end']].map((at) => normalDateTime(String(at)) ?? '');
    return [
      { minutes: Number(slice['minutes'].value), start: worked(start ?? '', 'start'), end: worked(end ?? '', 'end') },
    ];
  });
}

function momentOf(task: SqlRow, ...columns: readonly string[]): string | null {
  return columns.map((column) => textOf(task[column])).find((value) => value !== null) ?? null;
}

interface Plan {
  readonly hours: number;
  readonly start: string | null;
  readonly finish: string | null;
  readonly plannedWork: string;
}

/** Writes what is planned and what follows from it: whose resource it is, who sells it, and for how much. */
function plan(call: Call, row: SqlRow, { hours, start, finish, plannedWork }: Plan): void {
  const { store } = call.environment;
  const midnight = (moment: string | null) => (moment === null ? null : `${moment.slice(0, 10)}T00:00:00Z`);
  const wanted: SqlRow = {
    msdyn_effort: hours,
    msdyn_effortcompleted: row['msdyn_effortcompleted'] ?? 0,
    msdyn_effortremaining: hours - Number(row['msdyn_effortcompleted'] ?? 0),
    msdyn_plannedwork: plannedWork,
    msdyn_start: start,
    msdyn_finish: finish,
    msdyn_fromdate: midnight(start),
    msdyn_todate: midnight(finish),
    ...worth(store, row, hours, start),
  };
  const changed = Object.entries(wanted).filter(([column, value]) => (row[column] ?? null) !== value);
  if (changed.length > 0) changeTo(call, assignments, row, Object.fromEntries(changed));
}

function worth(store: Store, row: SqlRow, hours: number, start: string | null): SqlRow {
  const memo = new Memo();
  const prices = new PriceBook(store, memo);
  const project = rowById(store, 'msdyn_project', row['msdyn_projectid']) ?? {};
  const task = rowById(store, 'msdyn_projecttask', row['msdyn_taskid']);
  const member = rowById(store, 'msdyn_projectteam', row['msdyn_projectteamid']);
  const resource = rowById(store, 'bookableresource', member?.['msdyn_bookableresourceid']);
  const role = textOf(member?.['msdyn_resourcecategory']);
  const billing = billingOf(store, memo, {
    project,
    task: textOf(task?.['msdyn_projecttaskid']),
    classification: transactionClass.time,
    role,
    category: textOf(task?.['msdyn_transactioncategory']),
  });
  const labour = {
    role,
    resourceUnit: textOf(member?.['msdyn_organizationalunit']) ?? textOf(resource?.['msdyn_organizationalunit']),
    date: start ?? textOf(project['msdyn_scheduledstart']) ?? '1900-01-01',
  };
  const currency = textOf(project['transactioncurrencyid']);
  const amountOf = (price: Price) => inCurrency(store, price, currency, times(scaledHours(hours), price.amount));
  const isSold = billing.line !== null && billing.contract !== null;
  return {
    msdyn_bookableresourceid: textOf(resource?.['bookableresourceid']),
    msdyn_userresourceid: textOf(resource?.['userid']),
    msdyn_company: textOf(project['msdyn_owningcompany']),
    msdyn_salescontractlineid: billing.line,
    msdyn_billingtype: billing.billingType,
    transactioncurrencyid: currency,
    msdyn_plannedcost: amountOf(prices.hourCost(textOf(project['msdyn_contractorganizationalunitid']), labour)),
    msdyn_plannedsales: isSold ? amountOf(prices.hourSales(billing.contract, labour)) : 0n,
  };
}

/** An amount in another currency, by the rates of the two against the base currency. */
function inCurrency(store: Store, price: Price, currency: string | null, amount: bigint): bigint {
  if (price.currency === null || currency === null || price.currency === currency) return amount;
  const rate = (id: SqlValue) => numberOf(rowById(store, 'transactioncurrency', id)?.['exchangerate']);
  const [from, to] = [rate(price.currency), rate(currency)];
  return from === 0n || to === 0n ? amount : divideHalfAway(amount * to, from);
}
