import { randomUUID } from 'node:crypto';
import type { OperationRecord } from '../../dualwrite/journal/journal.ts';
import type { LegProgress, LegRole, LegState, OperationState } from '../../dualwrite/operation.ts';
import type { RecordWrite } from '../../dualwrite/record-write.ts';
import { encodeGlobalId } from '../model/global-id.ts';

/** A write as the API shows it. */
export interface OperationView {
  readonly id: string;
  readonly map: string;
  readonly mutation: string;
  readonly aggregate: string;
  readonly state: ShownState;
  readonly consistency: string;
  readonly legs: readonly LegView[];
  readonly caller: string;
  readonly idempotencyKey: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The states that the API knows. */
export type ShownState = Exclude<OperationState, 'QUEUED'>;

interface LegView {
  readonly system: string;
  readonly state: string;
  readonly rows: number;
  readonly attempts: number;
  readonly lastError: string | null;
}

const legStates: Readonly<Record<LegState, string>> = {
  WAITING: 'WAITING',
  READY: 'WAITING',
  WRITING: 'WRITING',
  DOUBTFUL: 'IN_DOUBT',
  HELD: 'HELD',
  ACCEPTED: 'ACCEPTED',
  VERIFYING: 'VERIFYING',
  WRITTEN: 'WRITTEN',
  REFUSED: 'REFUSED',
  UNDO_READING: 'UNDOING',
  UNDOING: 'UNDOING',
  UNDONE: 'UNDONE',
  STUCK: 'STUCK',
};

/** The states of the journal that the API shows as the given ones. */
export function journalStates(states: readonly ShownState[]): readonly OperationState[] {
  return states.flatMap((state): OperationState[] => (state === 'COMMITTED' ? ['COMMITTED', 'QUEUED'] : [state]));
}

/** An operation of the journal as the API shows it. */
export function viewOf(record: OperationRecord): OperationView {
  const { id, map, mutation, aggregate, caller, idempotencyKey, progress } = record;
  return {
    id: encodeGlobalId('WriteOperation', id),
    map,
    mutation,
    aggregate,
    state: progress.state === 'QUEUED' ? 'COMMITTED' : progress.state,
    consistency: progress.consistency,
    legs: progress.order.flatMap((role) => legView(record, role)),
    caller,
    idempotencyKey,
    createdAt: new Date(record.createdAt).toISOString(),
    updatedAt: new Date(record.updatedAt).toISOString(),
  };
}

/** What a write looks like that was refused before anything was recorded. */
export function refusedView({
  map,
  mutation,
  caller,
  consistency,
  idempotencyKey,
  id,
  change,
}: RecordWrite): OperationView {
  const now = new Date().toISOString();
  return {
    id: encodeGlobalId('WriteOperation', randomUUID()),
    map: map.name,
    mutation,
    aggregate: id ?? map.aggregate(change),
    state: 'REJECTED',
    consistency,
    legs: [],
    caller,
    idempotencyKey,
    createdAt: now,
    updatedAt: now,
  };
}

function legView({ progress, legs }: OperationRecord, role: LegRole): readonly LegView[] {
  const leg = legs.find((one) => one.role === role);
  const state: LegProgress | undefined = progress.legs[role];
  if (leg === undefined || state === undefined) return [];
  return [
    {
      system: leg.system,
      state: legStates[state.state],
      rows: leg.rows.length,
      attempts: state.attempts + state.doubts,
      lastError: state.problem?.message ?? null,
    },
  ];
}
