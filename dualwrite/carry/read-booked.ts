import { Decimal } from 'decimal.js';
import { idColumn } from '../upstream/catalogue-of.ts';
import { accountingFields } from '../maps/actual-accounting.ts';
import { actuals } from '../maps/actuals.ts';
import { decimalOf } from '../maps/decimal-of.ts';
import { financeTable } from '../maps/finance-table.ts';
import type { FieldPair } from '../maps/table-map.ts';
import { textOf } from '../maps/text-of.ts';
import type { Filter, ReadSession, Row, Value } from '../../systems/odata/query.ts';
import { type LiveSessions, oneOf } from './read-carried.ts';

const { table } = actuals.dataverse;
const id = idColumn(table);
const importId = { dataverse: 'msdyn_actualimportid', finance: 'ActualsImportId' } as const;

/** What Finance has booked of an actual, against what Dataverse holds of that. */
export interface Booked {
  /** Dataverse id of the actual. */
  readonly id: string;
  /** Columns of Dataverse that are empty, with what Finance has; none where another column holds something else. */
  readonly missing: Readonly<Record<string, Value>>;
  /** Columns of Dataverse that hold something else. Whoever wrote them, they are left as they are. */
  readonly differing: readonly string[];
}

/** Actuals that were looked at, and those among them that Finance has posted. */
export interface BookedPage {
  readonly booked: readonly Booked[];
  /** How many actuals of Dataverse were looked at. */
  readonly looked: number;
  /** The greatest id among them; null where there were none. */
  readonly last: string | null;
}

/** The columns of accounting that this tenant lacks; where there are some, nothing can be written back. */
export function missingColumns({ dataverse, finance }: LiveSessions): readonly string[] {
  const lacking = (session: ReadSession, of: string, column: string | null) =>
    column === null || session.has(of, column) ? [] : [`${of}.${column}`];
  return accountingFields.flatMap((pair) => [
    ...lacking(dataverse, table, pair.dataverse),
    ...lacking(finance, financeTable(actuals), pair.finance),
  ]);
}

/** A condition for actuals of which Dataverse has no voucher, after one in the order of ids. */
export function withoutVoucher(after: string): Filter {
  const isEmpty: Filter = { op: 'eq', path: voucher, value: null };
  return after === '' ? isEmpty : { op: 'and', of: [isEmpty, { op: 'gt', path: id, value: after }] };
}

/**
 * Reads actuals that a condition holds for, and what Finance has booked of those that it has posted. The number of calls
 * grows with the number of actuals, by the hundred. Throws UpstreamError.
 */
export async function readBooked(condition: Filter, sessions: LiveSessions, most?: number): Promise<BookedPage> {
  const carried = actuals.filter?.dataverse;
  const { rows } = await sessions.dataverse.read({
    table,
    select: [id, importId.dataverse, ...columns('dataverse')],
    filter: { op: 'and', of: [condition, ...(carried === undefined ? [] : [carried])] },
    orderBy: [{ path: id }],
    ...(most === undefined ? {} : { top: most }),
  });
  const held = new Map(rows.map(({ values }) => [textOf(values[importId.dataverse]).toLowerCase(), values]));
  held.delete('');
  const posted = await postedRows([...held.keys()], sessions.finance);
  const booked = posted.flatMap((row): Booked[] => {
    const own = held.get(textOf(row[importId.finance]).toLowerCase());
    return own === undefined ? [] : [compared(own, row)];
  });
  return { booked, looked: rows.length, last: rows.length === 0 ? null : textOf(rows.at(-1)?.values[id]) };
}

/** The staging rows that were posted: Finance gives them an exchange rate then, which is never zero. */
async function postedRows(importIds: readonly string[], finance: ReadSession): Promise<readonly Row[]> {
  if (importIds.length === 0) return [];
  const { rows } = await finance.read({
    table: financeTable(actuals),
    select: [importId.finance, ...columns('finance')],
    filter: {
      op: 'and',
      of: [
        oneOf(importId.finance, importIds),
        { op: 'eq', path: 'IsJournalized', value: 'Yes' },
        { op: 'ne', path: 'ExchangeRate', value: '0' },
      ],
    },
  });
  return rows.map(({ values }) => values);
}

function compared(own: Row, staged: Row): Booked {
  const missing: Record<string, Value> = {};
  const differing: string[] = [];
  for (const pair of accountingFields) {
    const { dataverse, finance } = pair;
    if (dataverse === null || finance === null) continue;
    const value = fitting(pair, staged[finance] ?? null);
    const held = own[dataverse] ?? null;
    if (value === null) continue;
    if (held === null || held === '') missing[dataverse] = value;
    else if (!isSame(held, value)) differing.push(dataverse);
  }
  // Where somebody has booked otherwise, what is empty is not filled up from another booking.
  return { id: textOf(own[id]), missing: differing.length > 0 ? {} : missing, differing };
}

/** A value of Finance as Dataverse can hold it: rounded to its digits, half away from zero; null where there is none. */
function fitting({ decimals }: FieldPair, value: Value): Value {
  if (value === '') return null;
  const decimal = decimalOf(value);
  if (decimal === null || decimals === undefined || decimal.decimalPlaces() <= decimals) return value;
  return decimal.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).toFixed();
}

function isSame(one: Value, other: Value): boolean {
  const [first, second] = [decimalOf(one), decimalOf(other)];
  return first === null || second === null ? one === other : first.equals(second);
}

const voucher = accountingFields.find(({ field }) => field === 'voucher')?.dataverse ?? '';

function columns(side: 'dataverse' | 'finance'): readonly string[] {
  return accountingFields.flatMap((pair) => pair[side] ?? []);
}
