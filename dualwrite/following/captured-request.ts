import type { OperationRecord, OperationRequest } from '../journal/journal.ts';
import type { TableMap } from '../maps/table-map.ts';
import type { CurrentRecord } from '../planning/read-facts.ts';

/** What every change has that already happened in one system and is carried to the other. */
export const captured = {
  inputHash: '',
  consistency: 'EVENTUAL',
  isCaptured: true,
  isVersionBound: false,
} as const satisfies Partial<OperationRequest>;

/**
 * What follows from an operation about one record, without what it writes.
 *
 * @param isVerified whether Microsoft's own dual-write carries the map: then Finance is only looked at
 */
export function followUpOf(
  { id: operationId, caller, requestId }: OperationRecord,
  map: TableMap,
  { id, fields }: Pick<CurrentRecord, 'id' | 'fields'>,
  isVerified: boolean,
): Omit<OperationRequest, 'legs' | 'result'> {
  return {
    map: map.name,
    mutation: 'followUp',
    caller,
    requestId,
    // However often the operation is taken over, its follow-up is recorded once.
    idempotencyKey: `${operationId} ${id}`,
    aggregate: map.aggregate(fields),
    parents: [],
    ...captured,
    isVerified,
    record: { system: 'DATAVERSE', table: map.dataverse.table, key: id },
  };
}
