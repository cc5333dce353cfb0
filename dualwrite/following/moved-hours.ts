import type { Filter, Row } from '../../systems/odata/query.ts';
import { followUpOf } from './captured-request.ts';
import type { LiveSessions } from '../carry/read-carried.ts';
import { tableOf } from '../upstream/catalogue-of.ts';
import type { OperationRecord, OperationRequest } from '../journal/journal.ts';
import { isTakenBack } from '../operation.ts';
import { columnOf } from '../maps/column-of.ts';
import { encodeRow } from '../maps/encode-row.ts';
import { financeTable } from '../maps/finance-table.ts';
import { hourEstimates } from '../maps/hour-estimates.ts';
import { dataAreaOf } from '../maps/in-company.ts';
import { projectTasks } from '../maps/project-tasks.ts';
import { financeKey } from '../planning/plan-write.ts';
import { type CurrentRecord, readRecords } from '../planning/read-facts.ts';
import { UpstreamError } from '../../systems/odata/upstream-error.ts';
import { isSameValue } from '../upstream/same-value.ts';

const assignments = hourEstimates.dataverse.table;
const task = columnOf(hourEstimates, 'task', 'dataverse');
/** Fields of a task that its assignments follow. */
const followed = ['effortHours', 'start', 'finish'];

/**
 * Hours that the scheduling service has moved of its own accord: assignments share the effort of their task, so what happens to
 * one, or to the task, changes the others. Those that Finance holds otherwise follow as operations of their own.
 */
export async function movedHours(
  operation: OperationRecord,
  openSessions: (requestId: string) => LiveSessions,
  isCarriedByPlatform: boolean,
): Promise<readonly OperationRequest[]> {
  const sessions = openSessions(operation.requestId);
  const of = await taskOf(operation, sessions);
  if (of === null) return [];
  const records = await readRecords(hourEstimates, { op: 'eq', path: task, value: of }, sessions.dataverse);
  const [first] = records;
  if (first === undefined) return [];
  const held = await heldByFinance(records, sessions);
  return records.flatMap((record) => {
    const values = encodeRow(hourEstimates, 'FINANCE', 'update', settledOf(record));
    // Nobody waits for a Finance that cannot be asked: it is told all of it once it can.
    if (held === null) return [followUp(operation, record, values, isCarriedByPlatform)];
    const row = held.get(record.id.toLowerCase());
    const isMoved = row !== undefined && !Object.entries(values).every(([column, value]) => isSame(column, value, row));
    return isMoved ? [followUp(operation, record, values, isCarriedByPlatform)] : [];
  });
}

/** Whether an operation may have moved hours that it is not about: also when what it did is undone, effort is shared out anew. */
export function movesHours({ map, legs, progress }: OperationRecord): boolean {
  if (map === hourEstimates.name) {
    const isThrough = progress.legs.target?.state === 'WRITTEN' || isTakenBack(progress);
    return progress.legs.origin !== undefined && isThrough;
  }
  const columns = followed.map((field) => columnOf(projectTasks, field, 'dataverse'));
  return (
    map === projectTasks.name &&
    legs.some(({ rows }) => rows.some(({ kind, values }) => kind === 'update' && columns.some((one) => one in values)))
  );
}

/** The task whose assignments may have moved; null where it cannot be told any more. */
async function taskOf({ map, legs }: OperationRecord, { dataverse }: LiveSessions): Promise<string | null> {
  const origin = legs.find(({ role }) => role === 'origin');
  const row = origin?.rows.find(
    ({ table }) => table === (map === hourEstimates.name ? assignments : projectTasks.dataverse.table),
  );
  if (row === undefined || typeof row.key !== 'string') return null;
  if (map === projectTasks.name) return row.key;
  const given = row.kind === 'create' ? row.values[task] : origin?.before?.[0]?.values[task];
  if (given !== undefined && given !== null) return typeof given === 'object' ? given.id : String(given);
  const id: Filter = { op: 'eq', path: tableOf('DATAVERSE', assignments).key[0] ?? '', value: row.key };
  const { rows } = await dataverse.read({ table: assignments, select: [task], filter: id });
  const [found] = rows;
  return found === undefined ? null : String(found.values[task]);
}

/** What Finance holds of assignments, by their ids; null while it cannot be asked. */
async function heldByFinance(
  records: readonly CurrentRecord[],
  { finance }: LiveSessions,
): Promise<ReadonlyMap<string, Row> | null> {
  const id = columnOf(hourEstimates, 'id', 'finance');
  const filter: Filter = {
    op: 'and',
    of: [
      {
        op: 'eq',
        path: columnOf(hourEstimates, 'legalEntity', 'finance'),
        value: dataAreaOf(records[0]?.fields ?? {}),
      },
      { op: 'in', path: id, values: records.map((record) => record.id) },
    ],
  };
  const select = [id, ...(hourEstimates.settled ?? []).map((field) => columnOf(hourEstimates, field, 'finance'))];
  try {
    const { rows } = await finance.read({ table: financeTable(hourEstimates), select, filter });
    return new Map(rows.map(({ values }) => [String(values[id]).toLowerCase(), values]));
  } catch (error) {
    if (error instanceof UpstreamError && error.retryable) return null;
    throw error;
  }
}

function settledOf({ fields }: CurrentRecord): CurrentRecord['fields'] {
  return Object.fromEntries(
    Object.entries(fields).filter(([field]) => hourEstimates.settled?.includes(field) === true),
  );
}

function isSame(column: string, value: Parameters<typeof isSameValue>[1], row: Row): boolean {
  const kind = tableOf('FINANCE', financeTable(hourEstimates)).columns.get(column)?.kind ?? 'string';
  return isSameValue(kind, value, row[column]);
}

function followUp(
  operation: OperationRecord,
  record: CurrentRecord,
  values: ReturnType<typeof encodeRow>,
  isVerified: boolean,
): OperationRequest {
  const row = {
    kind: 'update',
    table: financeTable(hourEstimates),
    key: financeKey(hourEstimates, record.fields),
    values,
    // By its turn the assignment may have been removed; one that Finance never had is not made here.
    ifPresent: true,
  } as const;
  return {
    ...followUpOf(operation, hourEstimates, record, isVerified),
    legs: [{ role: 'target', system: 'FINANCE', rows: [row] }],
    result: { id: record.id },
  };
}
