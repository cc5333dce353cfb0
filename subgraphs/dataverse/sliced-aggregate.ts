import type { Aggregation, Filter, ReadSession, Row } from '../../systems/odata/query.ts';
import { UpstreamError } from '../../systems/odata/upstream-error.ts';
import { dayAfter } from '../model/compare.ts';
import { allOf } from '../model/conditions.ts';
import { toDate } from '../model/convert.ts';
import { badUserInput } from '../model/errors.ts';

/** A length of time to group by. */
export type Slicing = 'MONTH' | 'YEAR';

/** A group of one slice of time; `slice` is `2025-03`, `2025`, or null where time is no group. */
export interface SlicedRow {
  readonly slice: string | null;
  readonly row: Row;
}

/** The most slices of one request. */
const MAX_SLICES = 600;
/** Dataverse's code for an aggregate over more than 50,000 rows. */
const TOO_MANY_ROWS = '8004e023';

/** Days from `from` up to but not including `until`; a null slice takes all rows, also those without a date. */
interface Days {
  readonly from: string;
  readonly until: string;
}

/**
 * Groups of rows, by slices of time if asked for. Where Dataverse refuses to add up so many rows, the time is halved
 * until it agrees; the caller adds the parts up.
 */
export async function aggregateByDate(
  session: ReadSession,
  aggregation: Aggregation,
  column: string,
  slicing: Slicing | null,
): Promise<readonly SlicedRow[]> {
  if (slicing !== null) {
    const range = await dateRange(session, aggregation, column);
    const slices = range === null ? [] : slicesOf(range, slicing);
    const [groups, undated] = await Promise.all([
      Promise.all(slices.map((days) => aggregateDays(session, aggregation, column, days))),
      session.aggregate(withFilter(aggregation, { op: 'eq', path: column, value: null })),
    ]);
    const dated = groups.flatMap((rows, index) =>
      rows.map((row) => ({ slice: (slices[index]?.from ?? '').slice(0, slicing === 'MONTH' ? 7 : 4), row })),
    );
    return [...dated, ...undated.map((row) => ({ slice: null, row }))];
  }
  try {
    return (await session.aggregate(aggregation)).map((row) => ({ slice: null, row }));
  } catch (error) {
    if (!isTooManyRows(error)) throw error;
    const range = await dateRange(session, aggregation, column);
    if (range === null) throw error;
    const [dated, undated] = await Promise.all([
      halve(session, aggregation, column, range),
      session.aggregate(withFilter(aggregation, { op: 'eq', path: column, value: null })),
    ]);
    return [...dated, ...undated].map((row) => ({ slice: null, row }));
  }
}

/** The days from the first row's to the last row's. */
async function dateRange(session: ReadSession, { table, filter }: Aggregation, column: string): Promise<Days | null> {
  const dated = allOf(filter, { op: 'ne', path: column, value: null });
  const ends = await Promise.all(
    [false, true].map((descending) =>
      session.read({
        table,
        select: [column],
        ...(dated === undefined ? {} : { filter: dated }),
        orderBy: [{ path: column, descending }],
        top: 1,
      }),
    ),
  );
  const [from, last] = ends.map(({ rows }) => toDate(rows[0]?.values[column]));
  return from && last ? { from, until: dayAfter(last) } : null;
}

function slicesOf({ from, until }: Days, slicing: Slicing): readonly Days[] {
  const slices: Days[] = [];
  let start = from.slice(0, slicing === 'MONTH' ? 7 : 4) + (slicing === 'MONTH' ? '-01' : '-01-01');
  while (start < until) {
    const [year, month] = start.split('-').map(Number) as [number, number];
    const next = slicing === 'YEAR' || month === 12 ? [year + 1, 1] : [year, month + 1];
    const end = `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}-01`;
    slices.push({ from: start, until: end });
    start = end;
    if (slices.length > MAX_SLICES) {
      throw badUserInput(
        ['groupBy'],
        `the actuals span more than ${MAX_SLICES} periods. Add a condition on transactionDate, or group by YEAR.`,
      );
    }
  }
  return slices;
}

async function aggregateDays(
  session: ReadSession,
  aggregation: Aggregation,
  column: string,
  days: Days,
): Promise<readonly Row[]> {
  try {
    return await session.aggregate(withFilter(aggregation, within(column, days)));
  } catch (error) {
    if (!isTooManyRows(error)) throw error;
    return halve(session, aggregation, column, days);
  }
}

async function halve(
  session: ReadSession,
  aggregation: Aggregation,
  column: string,
  { from, until }: Days,
): Promise<readonly Row[]> {
  const [start, end] = [Date.parse(from), Date.parse(until)];
  const middle = new Date(start + Math.floor((end - start) / 2)).toISOString().slice(0, 10);
  if (middle <= from) {
    throw badUserInput(
      ['filter'],
      `Dataverse does not add up the actuals of ${from}: there are more than 50,000 of them. Add conditions that leave fewer.`,
    );
  }
  const halves = await Promise.all([
    aggregateDays(session, aggregation, column, { from, until: middle }),
    aggregateDays(session, aggregation, column, { from: middle, until }),
  ]);
  return halves.flat();
}

function within(column: string, { from, until }: Days): Filter {
  return {
    op: 'and',
    of: [
      { op: 'ge', path: column, value: `${from}T00:00:00Z` },
      { op: 'lt', path: column, value: `${until}T00:00:00Z` },
    ],
  };
}

function withFilter(aggregation: Aggregation, condition: Filter): Aggregation {
  return { ...aggregation, filter: allOf(aggregation.filter, condition) ?? condition };
}

function isTooManyRows(error: unknown): boolean {
  return error instanceof UpstreamError && String(error.detail.code).toLowerCase().includes(TOO_MANY_ROWS);
}
