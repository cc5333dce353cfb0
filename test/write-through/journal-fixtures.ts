import { randomUUID } from 'node:crypto';
import type {
  Begun,
  Journal,
  NewOperation,
  OperationDocument,
  OperationRecord,
} from '../../dualwrite/journal/journal.ts';
import { newLegRecord } from '../../dualwrite/leg.ts';
import { newOperation, type OperationState, type Progress } from '../../dualwrite/operation.ts';

/** A new operation of two legs. */
const progress: Progress = newOperation(
  [
    { role: 'target', creates: false, prepared: null },
    { role: 'origin', creates: false, prepared: null },
  ],
  { consistency: 'STRICT', isCaptured: false, isVersionBound: false },
);

/** What an operation of one row is recorded as. */
export const document: OperationDocument = {
  progress,
  legs: [
    newLegRecord({
      role: 'target',
      system: 'FINANCE',
      rows: [
        {
          kind: 'update',
          table: 'CustomersV3',
          key: { dataAreaId: 'USMF', CustomerAccount: 'C1' },
          values: { a: '1' },
        },
      ],
    }),
  ],
};

/** The document in another state. */
export function withState(state: OperationState, changes: Partial<Progress> = {}): OperationDocument {
  return { ...document, progress: { ...progress, state, ...changes } };
}

/** The document of an operation whose target is held back. */
export const held = withState('QUEUED', {
  order: ['origin', 'target'],
  legs: { target: { ...progress.legs.target!, state: 'HELD' }, origin: { ...progress.legs.origin!, state: 'WRITTEN' } },
});

/** An operation to begin. */
export function operation(changes: Partial<NewOperation> = {}): NewOperation {
  return {
    id: randomUUID(),
    map: 'customers',
    mutation: 'updateCustomer',
    caller: 'portal',
    requestId: 'request',
    idempotencyKey: null,
    inputHash: 'hash',
    aggregate: 'customer:1',
    parents: [],
    result: { id: 'x' },
    document,
    waiting: document,
    readAfter: null,
    ...changes,
  };
}

/** Begins an operation; throws when it does not. */
export async function begun(journal: Journal, changes: Partial<NewOperation> = {}, owner = 'one') {
  const answer: Begun = await journal.begin(operation(changes), owner);
  if (answer.kind !== 'begun') throw new Error(`Expected the operation to begin, received ${answer.kind}.`);
  return answer;
}

/** The ids of operations. */
export const ids = (records: readonly OperationRecord[]) => records.map(({ id }) => id);
