import type { OperationRecord } from '../../dualwrite/journal/journal.ts';
import { isAbsent } from '../../dualwrite/leg.ts';
import type { LegProgress, LegRole, LegState, OperationState } from '../../dualwrite/operation.ts';
import type { Problem } from '../../dualwrite/problem.ts';
import { messageOf } from '../../dualwrite/write-problems.ts';
import { encodeGlobalId } from '../model/global-id.ts';

/** A write as the API shows it. */
export interface OperationView {
  readonly id: string;
  readonly map: string;
  readonly mutation: string;
  readonly aggregate: string;
  readonly state: ShownState;
  readonly message: string | null;
  readonly consistency: string;
  readonly legs: readonly LegView[];
  readonly caller: string;
  readonly idempotencyKey: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The states that the API knows. */
export type ShownState = Exclude<OperationState, 'QUEUED' | 'REFUSED'>;

interface LegView {
  readonly system: string;
  readonly role: 'TARGET' | 'ORIGIN';
  readonly state: string;
  readonly rows: number;
  readonly attempts: number;
  readonly error: Problem | null;
}

const legStates: Readonly<Record<LegState, string>> = {
  WAITING: 'WAITING',
  READY: 'WAITING',
  WRITING: 'WRITING',
  DOUBTFUL: 'IN_DOUBT',
  HELD: 'HELD',
  SKIPPED: 'SKIPPED',
  ACCEPTED: 'ACCEPTED',
  VERIFYING: 'VERIFYING',
  WRITTEN: 'WRITTEN',
  REFUSED: 'REFUSED',
  UNDO_READING: 'UNDOING',
  UNDOING: 'UNDOING',
  UNDONE: 'UNDONE',
  STUCK: 'STUCK',
};

const shownAlike: { readonly [State in ShownState]?: readonly OperationState[] } = {
  COMMITTED: ['QUEUED'],
  REJECTED: ['REFUSED'],
};

/** The states of the journal that the API shows as the given ones. */
export function journalStates(states: readonly ShownState[]): readonly OperationState[] {
  return states.flatMap((state) => [state, ...(shownAlike[state] ?? [])]);
}

/** An operation of the journal as the API shows it. */
export function viewOf(record: OperationRecord): OperationView {
  const { id, map, mutation, aggregate, caller, idempotencyKey, progress } = record;
  return {
    id: encodeGlobalId('WriteOperation', id),
    map,
    mutation,
    aggregate,
    state: shownState(progress.state),
    message: messageOf(record),
    consistency: progress.consistency,
    legs: progress.order.flatMap((role) => legView(record, role)),
    caller,
    idempotencyKey,
    createdAt: new Date(record.createdAt).toISOString(),
    updatedAt: new Date(record.updatedAt).toISOString(),
  };
}

function shownState(state: OperationState): ShownState {
  if (state === 'QUEUED') return 'COMMITTED';
  return state === 'REFUSED' ? 'REJECTED' : state;
}

function legView({ progress, legs }: OperationRecord, role: LegRole): readonly LegView[] {
  const leg = legs.find((one) => one.role === role);
  const state: LegProgress | undefined = progress.legs[role];
  if (leg === undefined || state === undefined) return [];
  return [
    {
      system: leg.system,
      role: role === 'target' ? 'TARGET' : 'ORIGIN',
      state: state.state === 'WRITTEN' && state.isEmpty === true ? 'NOTHING_TO_DO' : legStates[state.state],
      rows: leg.rows.filter((_row, index) => !isAbsent(leg, index)).length,
      attempts: state.attempts + state.doubts,
      error: state.problem,
    },
  ];
}
