import type { Filter, ReadRow, ReadSession } from '../systems/odata/query.ts';
import type { OperationRecord, OperationRequest } from './journal/journal.ts';
import { legsOf } from './legs-of.ts';
import { dataverseRow, decodeRow, pathsOf } from './maps/encode-row.ts';
import type { HookContext, MadeRows, TableMap, UnifiedChange } from './maps/table-map.ts';
import type { Row, Value } from '../systems/odata/query.ts';
import { writtenMaps } from './maps/written-maps.ts';
import { flatRow, pathSelection } from './path-query.ts';
import { financeKey } from './plan-write.ts';
import { idColumn } from './read-facts.ts';

/** What a create keeps of its record, for changes that follow from it or refer to it. */
interface CreateResult {
  readonly id: string;
  readonly row?: Row;
}

/**
 * The changes that follow from a committed operation: Dataverse makes some rows by itself when a record is created, and
 * Finance must get them too. They happened already, so each has a target leg only.
 *
 * @param openSession reads Dataverse under the id of the request that the operation came with
 */
export async function followUpsOf(
  record: OperationRecord,
  openSession: (requestId: string) => ReadSession,
  isCarriedByPlatform: (map: string) => boolean,
): Promise<readonly OperationRequest[]> {
  const { id, row } = record.result as unknown as CreateResult;
  const map = writtenMaps.find(({ name }) => name === record.map);
  if (map?.makes === undefined || row === undefined || record.progress.isCaptured) return [];
  const session = openSession(record.requestId);
  const found = await Promise.all(map.makes.map((made) => rowsMade(made, id, session)));
  const parent = decodeRow(map, 'DATAVERSE', row, 'leaveOut');
  return map.makes.flatMap((made, index) =>
    (found[index] ?? []).map((one) => ({
      ...followUp(record, made, decoded(made.map, one), parent),
      isVerified: isCarriedByPlatform(made.map.name),
    })),
  );
}

async function rowsMade({ map, by }: MadeRows, id: string, session: ReadSession): Promise<readonly ReadRow[]> {
  const lookup = map.fields.find(({ field }) => field === by)?.dataverse ?? '';
  const filter: Filter = { op: 'eq', path: lookup, value: id };
  const paths = [idColumn(map.dataverse.table), ...map.fields.flatMap(pathsOf)];
  const { rows } = await session.read({ table: map.dataverse.table, ...pathSelection(paths), filter });
  return rows;
}

function decoded(map: TableMap, row: ReadRow): UnifiedChange {
  const name = idColumn(map.dataverse.table);
  const flat = flatRow(row, [name, ...map.fields.flatMap(pathsOf)]);
  return { ...decodeRow(map, 'DATAVERSE', flat, 'leaveOut'), id: flat[name] ?? null };
}

function followUp(
  { id: operationId, caller, requestId }: OperationRecord,
  { map, ...rule }: MadeRows,
  made: UnifiedChange,
  parent: UnifiedChange,
): OperationRequest {
  const change = { ...made, ...rule.fields?.(made, parent) };
  const id = change['id'] as string;
  const context: HookContext = { kind: 'create', change, record: { id, fields: change }, named: {}, facts: {} };
  const legs = legsOf(map, { dataverse: id, finance: financeKey(map, change) }, context);
  const row = { [idColumn(map.dataverse.table)]: id, ...dataverseRow(map, change) };
  return {
    map: map.name,
    mutation: 'followUp',
    caller,
    requestId,
    // However often the operation is taken over, its follow-up is recorded once.
    idempotencyKey: `${operationId} ${id}`,
    inputHash: '',
    aggregate: map.aggregate(change),
    parents: [],
    consistency: 'EVENTUAL',
    isCaptured: true,
    isVersionBound: false,
    legs: legs.filter(({ system }) => system === 'FINANCE').map((leg) => ({ ...leg, role: 'target' })),
    record: { system: 'DATAVERSE', table: map.dataverse.table, key: id },
    result: { id, row: row as Readonly<Record<string, Value>> },
  };
}
