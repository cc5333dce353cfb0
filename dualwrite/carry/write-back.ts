import { createHash } from 'node:crypto';
import type { Journal, OperationRecord, OperationRequest } from '../journal/journal.ts';
import type { RowChange } from '../leg.ts';
import { actuals } from '../maps/actuals.ts';
import { readRecords } from '../planning/read-facts.ts';
import type { CarryOrder } from './carry-requests.ts';
import { batchesOf } from './documents.ts';
import type { Booked } from './read-booked.ts';
import { type LiveSessions, oneOf } from './read-carried.ts';

/** A row by its Dataverse id. */
type BookedRow = RowChange & { readonly key: string };

/** What the writing back of accounting is recorded under: actuals themselves travel under the map of actuals, the other way. */
export const accountingOfActuals = 'Accounting of actuals (msdyn_actuals)';

/** Rows of one leg: Dataverse must be through with a change set within two minutes. */
const mostRows = 200;

/**
 * The operations that write to Dataverse what Finance has booked of actuals: columns that are empty, none that holds
 * something. They wait in line with what carries actuals of the same project to Finance. Throws UpstreamError.
 *
 * Only the origin is written, so a refusal ends an operation and holds nothing up.
 */
export async function writeBackRequests(
  booked: readonly Booked[],
  { dataverse }: Pick<LiveSessions, 'dataverse'>,
  order: Pick<CarryOrder, 'caller' | 'requestId' | 'key'>,
): Promise<readonly OperationRequest[]> {
  const open = new Map(booked.filter(isOpen).map((one) => [one.id.toLowerCase(), one]));
  if (open.size === 0) return [];
  const records = await readRecords(actuals, oneOf('msdyn_actualid', [...open.keys()]), dataverse);
  const groups = Map.groupBy(records, ({ fields }) => actuals.aggregate(fields));
  return [...groups].flatMap(([aggregate, members]) => {
    const rows = members.flatMap(({ id }) => {
      const one = open.get(id.toLowerCase());
      return one === undefined ? [] : [[rowOf(one)]];
    });
    return batchesOf(rows, mostRows).map((batch) => requestOf(batch, aggregate, order));
  });
}

/** Whether Dataverse lacks something of what Finance has booked. */
export function isOpen({ missing }: Booked): boolean {
  return Object.keys(missing).length > 0;
}

/**
 * Whether accounting may be written back of the gateway's own accord: the map of actuals runs, and what was written back last
 * was not refused. A refusal is not tried again until an operator has had it written.
 */
export async function mayWriteBack(journal: Pick<Journal, 'list' | 'mapState'>): Promise<boolean> {
  const [newest] = await journal.list({ map: accountingOfActuals }, 1);
  return (newest === undefined || !isRefused(newest)) && (await journal.mapState(actuals.name)) === 'RUNNING';
}

/** Whether Dataverse has refused what was written back: it is not tried again of the gateway's own accord. */
export function isRefused({ progress }: Pick<OperationRecord, 'progress'>): boolean {
  return progress.state === 'REJECTED' && progress.problem?.code === 'REJECTED';
}

function rowOf({ id, missing }: Booked): BookedRow {
  const expected = Object.fromEntries(Object.keys(missing).map((column) => [column, null]));
  // What somebody has written by then is not overwritten.
  return { kind: 'update', table: actuals.dataverse.table, key: id, values: missing, expected, byDualWrite: true };
}

function requestOf(
  rows: readonly BookedRow[],
  aggregate: string,
  { caller, requestId, key }: Pick<CarryOrder, 'caller' | 'requestId' | 'key'>,
): OperationRequest {
  const what = rows.map((row) => [row.key, row.values]);
  const digest = createHash('sha256').update(JSON.stringify(what)).digest('base64url');
  return {
    map: accountingOfActuals,
    mutation: 'writeBackAccounting',
    caller,
    requestId,
    idempotencyKey: `${key} ${digest}`,
    inputHash: '',
    aggregate,
    parents: [],
    consistency: 'EVENTUAL',
    isCaptured: false,
    isVersionBound: false,
    legs: [{ role: 'origin', system: 'DATAVERSE', rows }],
    result: { id: rows[0]?.key ?? null, rows: rows.length },
  };
}
